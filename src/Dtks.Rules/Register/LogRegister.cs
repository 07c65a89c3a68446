using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;

namespace Dtks.Rules;

/// <summary>A register as lines of JSON: its canonical form, and its log of a start and the events after it (RG-6).</summary>
/// <remarks>
/// UTF-8, a line feed after every line. A start is one line that tells what follows, one line a person, one line a participation; then one line an event. The
/// canonical form of a register is the start that another one could begin with. The same register gives the same bytes on any machine and in any culture.
/// Personal numbers are written in full. Pure but for the streams handed in; thread-safe.
/// </remarks>
public static class LogRegister
{
    internal const string Versi = "dtks.register/1";

    private const int CacatTerbanyak = 20;

    private static readonly JsonWriterOptions Rapat = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the canonical form.</summary>
    /// <param name="register">The register.</param>
    /// <param name="tujuan">Where to.</param>
    public static void Tulis(Register register, IBufferWriter<byte> tujuan)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(tujuan);
        TulisBaris(register.Kepala(), RegisterJson.Info<KepalaRegister>(), tujuan);
        foreach (var orang in register.SemuaOrang())
        {
            TulisBaris(orang, RegisterJson.Info<OrangRegister>(), tujuan);
        }

        foreach (var baris in register.SemuaBaris())
        {
            TulisBaris(baris, RegisterJson.Info<BarisRegister>(), tujuan);
        }
    }

    /// <summary>Writes one event, with its line feed.</summary>
    /// <param name="peristiwa">The event.</param>
    /// <param name="tujuan">Where to.</param>
    public static void Tulis(PeristiwaRegister peristiwa, IBufferWriter<byte> tujuan)
    {
        ArgumentNullException.ThrowIfNull(peristiwa);
        ArgumentNullException.ThrowIfNull(tujuan);
        TulisBaris(peristiwa, RegisterJson.Info<PeristiwaRegister>(), tujuan);
    }

    /// <summary>Reads one event.</summary>
    /// <param name="baris">One line of JSON.</param>
    /// <param name="nomor">The number of the line, for messages.</param>
    /// <returns>The event.</returns>
    /// <exception cref="DtksFormatException">It is no event; the message names every member that is wrong, never its value.</exception>
    public static PeristiwaRegister BacaPeristiwa(ReadOnlySpan<byte> baris, long nomor = 1) => Baca(baris, RegisterJson.Info<PeristiwaRegister>(), nomor, dariLog: false);

    /// <summary>Reads a start and replays the events after it.</summary>
    /// <param name="log">The log.</param>
    /// <param name="kemajuan">Told the number of lines read, every ten thousand lines; null for nobody.</param>
    /// <returns>The register, and how far the log was good: a last line that was cut off is told, not read.</returns>
    /// <exception cref="DtksFormatException">A line cannot be read, a number does not follow, or an event is refused; the message names the line.</exception>
    public static HasilBacaLog Baca(Stream log, IProgress<long>? kemajuan = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        KepalaRegister? kepala = null;
        List<OrangRegister> orang = [];
        List<BarisRegister> baris = [];
        Register? register = null;
        var pembaca = new PembacaBarisLog(log);
        while (pembaca.Lanjut(out var isi))
        {
            if (pembaca.Nomor % 10_000 == 0)
            {
                kemajuan?.Report(pembaca.Nomor);
            }

            if (kepala is null)
            {
                kepala = Baca(isi, RegisterJson.Info<KepalaRegister>(), pembaca.Nomor);
                if (!string.Equals(kepala.Register, Versi, StringComparison.Ordinal))
                {
                    throw Salah(pembaca.Nomor, $"bukan awal register {Versi}", $"not the start of a register {Versi}");
                }
            }
            else if (orang.Count < kepala.Orang)
            {
                orang.Add(Baca(isi, RegisterJson.Info<OrangRegister>(), pembaca.Nomor));
            }
            else if (baris.Count < kepala.Kepesertaan)
            {
                baris.Add(Baca(isi, RegisterJson.Info<BarisRegister>(), pembaca.Nomor));
            }
            else
            {
                register ??= Bangun(kepala, orang, baris);
                var peristiwa = Baca(isi, RegisterJson.Info<PeristiwaRegister>(), pembaca.Nomor);
                var hasil = register.Terapkan(peristiwa);
                register = hasil.Diterima ? hasil.Register
                    : hasil.Mungkin.Contains("ganti-edisi", StringComparer.Ordinal) ? throw TanpaEdisi(register.Periode.Berikutnya, pembaca.Nomor)
                    : throw Rusak(pembaca.Nomor, peristiwa.Urut, register.Urut, hasil.Pesan!);
            }
        }

        if (kepala is null || orang.Count < kepala.Orang || baris.Count < kepala.Kepesertaan)
        {
            throw Salah(pembaca.Nomor + 1, "awal register terpotong: mulai register lagi dari berkas penerimanya", "the start of the register is cut off: start it again from the file of recipients");
        }

        return new(register ?? Bangun(kepala, orang, baris), pembaca.Nomor, pembaca.PanjangBaik, pembaca.Terpotong);
    }

    /// <summary>Where two logs part.</summary>
    /// <param name="a">One log.</param>
    /// <param name="b">The other log.</param>
    /// <returns>Number of the first line that differs, from 1; null when one goes on where the other ends, or both are the same.</returns>
    public static long? Bandingkan(Stream a, Stream b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var kiri = new PembacaBarisLog(a);
        var kanan = new PembacaBarisLog(b);
        while (kiri.Lanjut(out var satu) && kanan.Lanjut(out var lain))
        {
            if (!satu.SequenceEqual(lain))
            {
                return kiri.Nomor;
            }
        }

        return null;
    }

    /// <summary>Erases the data of a person from a log: start and events hold marks instead, and the event that says so is the last line (RG-6).</summary>
    /// <param name="log">The log, from its beginning; can be read twice.</param>
    /// <param name="peristiwa">The next event of the log, with <see cref="IsiPeristiwa.HapusData"/>.</param>
    /// <param name="tujuan">Where the log without the data goes: empty, can be read again. Written only when the event is accepted.</param>
    /// <returns>What became of the event, and the register that the new log replays to.</returns>
    /// <remarks>The day of birth stays where a decision rests on it: the log that is written is replayed, and gives what the register holds, byte for byte.</remarks>
    /// <exception cref="ArgumentException">The event is another one.</exception>
    /// <exception cref="DtksFormatException">The log cannot be read.</exception>
    public static HasilPeristiwa HapusData(Stream log, PeristiwaRegister peristiwa, Stream tujuan)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(peristiwa);
        ArgumentNullException.ThrowIfNull(tujuan);
        if (peristiwa.Isi is not IsiPeristiwa.HapusData isi)
        {
            throw new ArgumentException("Peristiwanya bukan hapus-data. / The event is not hapus-data.", nameof(peristiwa));
        }

        var awal = log.Position;
        var register = Baca(log).Register;
        foreach (bool simpan in (bool[])[isi.SimpanTanggalLahir == true, true])
        {
            var satu = peristiwa with { Isi = isi with { SimpanTanggalLahir = simpan ? true : null } };
            var hasil = register.Terapkan(satu);
            if (!hasil.Diterima)
            {
                return hasil;
            }

            log.Position = awal;
            tujuan.SetLength(0);
            TulisTanpaData(log, register.Penghapusan((IsiPeristiwa.HapusData)satu.Isi)!, satu, tujuan);
            tujuan.Position = 0;
            if (Sama(hasil.Register, tujuan))
            {
                return hasil;
            }
        }

        throw Salah(register.Urut, "data orang ini tidak dapat dihapus tanpa mengubah putusan", "the data of this person cannot be erased without changing a decision");
    }

    private static bool Sama(Register register, Stream log)
    {
        try
        {
            return Sidik(register).AsSpan().SequenceEqual(Sidik(Baca(log).Register));
        }
        catch (DtksFormatException)
        {
            return false;
        }
    }

    private static byte[] Sidik(Register register)
    {
        using var sidik = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        ArrayBufferWriter<byte> baris = new();
        Tambah(register.Kepala(), RegisterJson.Info<KepalaRegister>());
        foreach (var orang in register.SemuaOrang())
        {
            Tambah(orang, RegisterJson.Info<OrangRegister>());
        }

        foreach (var satu in register.SemuaBaris())
        {
            Tambah(satu, RegisterJson.Info<BarisRegister>());
        }

        return sidik.GetHashAndReset();

        void Tambah<T>(T nilai, JsonTypeInfo<T> bentuk)
        {
            baris.ResetWrittenCount();
            TulisBaris(nilai, bentuk, baris);
            sidik.AppendData(baris.WrittenSpan);
        }
    }

    private static void TulisTanpaData(Stream log, PenghapusanData hapus, PeristiwaRegister peristiwa, Stream tujuan)
    {
        KepalaRegister? kepala = null;
        List<OrangRegister> orang = [];
        List<BarisRegister> baris = [];
        ArrayBufferWriter<byte> isi = new();
        var pembaca = new PembacaBarisLog(log);
        while (pembaca.Lanjut(out var satu))
        {
            if (kepala is null)
            {
                kepala = Baca(satu, RegisterJson.Info<KepalaRegister>(), pembaca.Nomor);
            }
            else if (orang.Count < kepala.Orang)
            {
                orang.Add(hapus.Orang(Baca(satu, RegisterJson.Info<OrangRegister>(), pembaca.Nomor), orang.Count));
            }
            else if (baris.Count < kepala.Kepesertaan)
            {
                baris.Add(Baca(satu, RegisterJson.Info<BarisRegister>(), pembaca.Nomor));
            }
            else
            {
                TulisAwal();
                Tulis(hapus.Peristiwa(Baca(satu, RegisterJson.Info<PeristiwaRegister>(), pembaca.Nomor)), RegisterJson.Info<PeristiwaRegister>());
            }
        }

        TulisAwal();
        Tulis(hapus.Peristiwa(peristiwa), RegisterJson.Info<PeristiwaRegister>());
        tujuan.Flush();

        void TulisAwal()
        {
            // Why: the first line names participations by their places, which are known once all of them are read; it is written once.
            if (tujuan.Length > 0)
            {
                return;
            }

            var milik = Enumerable.Range(0, baris.Count).Where(i => hapus.Milik(baris[i])).ToHashSet();
            Tulis(hapus.Kepala(kepala!, milik), RegisterJson.Info<KepalaRegister>());
            orang.ForEach(o => Tulis(o, RegisterJson.Info<OrangRegister>()));
            for (var i = 0; i < baris.Count; i++)
            {
                Tulis(milik.Contains(i) ? hapus.Baris(baris[i]) : baris[i], RegisterJson.Info<BarisRegister>());
            }
        }

        void Tulis<T>(T nilai, JsonTypeInfo<T> bentuk)
        {
            isi.ResetWrittenCount();
            TulisBaris(nilai, bentuk, isi);
            tujuan.Write(isi.WrittenSpan);
        }
    }

    private static Register Bangun(KepalaRegister kepala, List<OrangRegister> orang, List<BarisRegister> baris)
    {
        try
        {
            return Register.Dari(kepala, orang, baris);
        }
        catch (BahanTidakSahException salah)
        {
            throw Salah(1, PesanRegister.Gabung(salah.Cacat, static p => p.Indonesia), PesanRegister.Gabung(salah.Cacat, static p => p.Inggris));
        }
        catch (DiLuarCakupanException)
        {
            throw TanpaEdisi(kepala.Periode, 1);
        }
    }

    // Why: the log went past this month once, so what it lacks is not another event but what its first line said.
    private static DtksFormatException TanpaEdisi(Periode periode, long nomor) => Salah(
        1,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"edisi untuk bulan {periode} hilang, yang dibutuhkan baris {nomor}. Anggota edisi berdiri pada baris 1, sesudah periode: pulihkan baris itu dari cadangan, atau tulis edisinya di sana (id, satu edisi turunan, atau lariknya)"),
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the edition for month {periode} is missing, which line {nomor} needs. The member edisi belongs in line 1, after periode: restore that line from a copy, or write the edition there (an id, one derived edition, or a list of them)"));

    private static void TulisBaris<T>(T nilai, JsonTypeInfo<T> bentuk, IBufferWriter<byte> tujuan)
    {
        using (var tulis = new Utf8JsonWriter(tujuan, Rapat))
        {
            JsonSerializer.Serialize(tulis, nilai, bentuk);
        }

        tujuan.Write("\n"u8);
    }

    private static T Baca<T>(ReadOnlySpan<byte> isi, JsonTypeInfo<T> bentuk, long nomor, bool dariLog = true)
    {
        try
        {
            return JsonSerializer.Deserialize(isi, bentuk) ?? throw (dariLog ? Rusak(nomor, "kosong", "empty") : Salah(nomor, "kosong", "empty", "Peristiwa", "Event"));
        }
        catch (Exception salah) when (salah is JsonException or InvalidOperationException or NotSupportedException or ArgumentException)
        {
            // Why: the message of the JSON reader may quote what it read; ours name members and what they take.
            ImmutableArray<DtksJsonException> cacat = Cacat(isi, bentuk);
            throw dariLog
                ? Rusak(nomor, Gabung(static p => p.Indonesia), Gabung(static p => p.Inggris))
                : Salah(nomor, Gabung(static p => p.Indonesia), Gabung(static p => p.Inggris), "Peristiwa", "Event");

            string Gabung(Func<Pesan, string> bahasa) => string.Join("; ", cacat.Select(c => $"{(c.Jalur.Length == 0 ? "" : c.Jalur + ": ")}{bahasa(c.Pesan).TrimEnd('.')}"));
        }
    }

    private static ImmutableArray<DtksJsonException> Cacat(ReadOnlySpan<byte> isi, JsonTypeInfo bentuk)
    {
        try
        {
            using var dokumen = DokumenJson.Urai(isi);
            ImmutableArray<DtksJsonException> cacat = [.. PemeriksaBentuk.Cari(dokumen.RootElement, bentuk, string.Empty).Take(CacatTerbanyak)];
            return cacat.IsEmpty ? [new(PesanJson.Objek)] : cacat;
        }
        catch (JsonException)
        {
            return [new(PesanJson.Objek)];
        }
    }

    // Why: a line of a log was accepted once; what does not fit now came by a hand or a disk, and another hand makes it worse.
    private static DtksFormatException Rusak(long nomor, string indonesia, string inggris) => Salah(
        nomor,
        $"{indonesia}. Log diubah atau rusak; jangan disunting: pulihkan dari cadangan",
        $"{inggris}. The log was changed or damaged; do not edit it: restore it from a backup");

    private static DtksFormatException Rusak(long nomor, int urut, int terakhir, Pesan pesan) => urut == terakhir + 1
        ? Rusak(nomor, pesan.Indonesia.TrimEnd('.'), pesan.Inggris.TrimEnd('.'))
        : Rusak(
            nomor,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"peristiwa {urut} berdiri sesudah peristiwa {terakhir} (RG-2): ada baris yang hilang, berulang atau bertukar"),
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"event {urut} stands after event {terakhir} (RG-2): a line is missing, repeated or out of its place"));

    private static DtksFormatException Salah(long nomor, string indonesia, string inggris, string tempat = "Log register", string tempatInggris = "Register log") => new(new Pesan(
        "LOG-REGISTER",
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{tempat} baris {nomor}: {indonesia}."),
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{tempatInggris} line {nomor}: {inggris}.")));

    /// <summary>Takes a stream apart at line feeds; what stands after the last one is cut off.</summary>
    private sealed class PembacaBarisLog(Stream asal)
    {
        private byte[] _isi = new byte[1 << 16];
        private int _awal;
        private int _akhir;

        public long Nomor { get; private set; }

        public long PanjangBaik { get; private set; }

        public bool Terpotong => _akhir > _awal;

        public bool Lanjut(out ReadOnlySpan<byte> baris)
        {
            var dicari = _awal;
            while (true)
            {
                var batas = _isi.AsSpan(dicari, _akhir - dicari).IndexOf((byte)'\n');
                if (batas >= 0)
                {
                    baris = _isi.AsSpan(_awal, dicari + batas - _awal);
                    PanjangBaik += baris.Length + 1;
                    _awal = dicari + batas + 1;
                    Nomor++;
                    return true;
                }

                if (_awal > 0)
                {
                    _isi.AsSpan(_awal, _akhir - _awal).CopyTo(_isi);
                    (_awal, _akhir) = (0, _akhir - _awal);
                }

                dicari = _akhir;
                if (_akhir == _isi.Length)
                {
                    Array.Resize(ref _isi, _isi.Length * 2);
                }

                var datang = asal.Read(_isi, _akhir, _isi.Length - _akhir);
                if (datang == 0)
                {
                    baris = default;
                    return false;
                }

                _akhir += datang;
            }
        }
    }
}

/// <summary>A register read from its log.</summary>
/// <param name="Register">The register after the last event.</param>
/// <param name="Baris">How many lines were read.</param>
/// <param name="PanjangBaik">How many bytes those lines take; what stands after them was cut off.</param>
/// <param name="Terpotong">Whether a last line was cut off; its event was never confirmed and is not in the register.</param>
public sealed record HasilBacaLog(Register Register, long Baris, long PanjangBaik, bool Terpotong);
