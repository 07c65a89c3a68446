using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Berkas;

/// <summary>One declaration of a table, and the row of the people it points to.</summary>
/// <param name="Penetapan">The declaration.</param>
/// <param name="Baris">Its line.</param>
public readonly record struct PenetapanBerkas(Penetapan Penetapan, long Baris);

/// <summary>Reads declarations: columns <c>nik</c> (or <c>baris</c>, or <c>iddtks</c>), <c>program</c>, <c>status</c>, <c>alasan</c>, <c>keterangan</c>, <c>difinalisasi</c>.</summary>
public static class PembacaPenetapan
{
    /// <summary>What the remarks call the table.</summary>
    public const string NamaBerkas = "penetapan";

    private const int NikKolom = 0, Program = 1, Status = 2, Alasan = 3, Keterangan = 4, Difinalisasi = 5, BarisKolom = 6, IdDtks = 7;

    private static readonly DaftarKolom Daftar = new(
        3,
        ["nik", "nomor_nik", "no_nik"],
        ["program", "bansos", "nama_program"],
        ["status", "kelayakan"],
        ["alasan", "kode_alasan", "alasan_tidak_layak"],
        ["keterangan", "catatan"],
        ["difinalisasi", "finalisasi", "final"],
        ["baris", "nomor_baris"],
        ["iddtks"]);

    private static readonly char[] PemisahAlasan = [' ', '+', '/', ';', ',', '|'];

    /// <summary>Reads the declarations by kepesertaan; what cannot be used is remarked with its line.</summary>
    /// <param name="berkas">The bytes; closed at the end.</param>
    /// <param name="nama">The name of the file, for messages.</param>
    /// <param name="lembar">The sheet of a workbook; null for the first one with a header.</param>
    /// <param name="orang">The people that <c>baris</c> and <c>iddtks</c> point into.</param>
    /// <param name="catatan">Receives the remarks.</param>
    /// <param name="tetap">Whether rows of a file whose numbers a spreadsheet seems to have damaged are used (BK-4): such a number is that of somebody else.</param>
    /// <returns>One declaration a kepesertaan.</returns>
    /// <exception cref="DtksFormatException">No header, a column twice or missing, no text; numbers damaged by a spreadsheet.</exception>
    public static IReadOnlyDictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> Baca(Stream berkas, string nama, string? lembar, DataOrang orang, ICollection<CatatanBerkas> catatan, bool tetap = false)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        ArgumentNullException.ThrowIfNull(nama);
        ArgumentNullException.ThrowIfNull(orang);
        ArgumentNullException.ThrowIfNull(catatan);
        using TabelMasuk tabel = TabelMasuk.Buka(berkas, Daftar, new PilihanTabel(nama, lembar));
        foreach (int wajib in (ReadOnlySpan<int>)[Program, Status, Alasan])
        {
            if (tabel.Letak[wajib] < 0)
            {
                throw new DtksFormatException(PesanTabel.KolomWajib(tabel.Nama, Daftar.Nama[wajib]));
            }
        }

        if (tabel.Letak[NikKolom] < 0 && tabel.Letak[BarisKolom] < 0 && tabel.Letak[IdDtks] < 0)
        {
            throw new DtksFormatException(PesanTabel.KolomWajib(tabel.Nama, "nik, baris, atau iddtks"));
        }

        var penunjuk = new PenunjukOrang(orang);
        var berkasIni = new PengamatanBerkas();
        var hasil = new Dictionary<(Nik, ProgramBansos), PenetapanBerkas>();
        foreach (PembacaBaris baris in tabel.SemuaBaris((nomor, pesan) => catatan.Add(Catatan(nomor, CatatanBerkas.KolomBaris, pesan))))
        {
            if (Satu(baris, penunjuk, berkasIni, out Penetapan? penetapan) is { } cacat)
            {
                catatan.Add(Catatan(baris.Nomor, cacat.Kolom, cacat.Pesan));
            }
            else if (!hasil.TryAdd((penetapan!.Nik, penetapan.Program), new PenetapanBerkas(penetapan, baris.Nomor)))
            {
                long pertama = hasil[(penetapan.Nik, penetapan.Program)].Baris;
                catatan.Add(Catatan(baris.Nomor, "nik", PesanPenetapanBerkas.Berulang(pertama)));
            }
        }

        return tetap || berkasIni.Kerusakan().ToArray() is not { Length: > 0 } rusak ? hasil : throw new DtksFormatException(PesanTabel.Rusak(tabel.Nama, rusak));
    }

    /// <summary>The remark on a declaration that a rule refuses: every condition that failed.</summary>
    /// <param name="baris">Its line.</param>
    /// <param name="aturan">The rule that refuses it.</param>
    /// <param name="sebab">The conditions that failed, as <see cref="PemeriksaanPenetapan.Sebab"/> finds them; at least one.</param>
    /// <returns>The remark, under the id of the rule.</returns>
    public static CatatanBerkas Ditolak(long baris, Aturan aturan, ImmutableArray<Pesan> sebab)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        var pesan = new Pesan(aturan.Id.ToString(), string.Join(' ', sebab.Select(s => s.Indonesia)), string.Join(' ', sebab.Select(s => s.Inggris)));
        return Catatan(baris, KolomSalah(sebab[0]), pesan) with { Sebab = string.Join(' ', sebab.Select(s => s.Kode)) };
    }

    /// <summary>The remark on a declaration whose kepesertaan the people do not have, or of which the people's file does not say whether they have it.</summary>
    /// <param name="baris">Its line.</param>
    /// <param name="takTahu">Whether the person is there, and the cell of the programme empty or unreadable.</param>
    /// <returns>The remark.</returns>
    public static CatatanBerkas TanpaKepesertaan(long baris, bool takTahu) =>
        takTahu ? Catatan(baris, "program", PesanPenetapanBerkas.KepesertaanTakTahu) : Catatan(baris, "nik", PesanPenetapanBerkas.TanpaKepesertaan);

    private static CatatanBerkas Catatan(long baris, string kolom, Pesan pesan) => new(baris, TingkatCatatan.Ditolak, kolom, pesan) { Berkas = NamaBerkas };

    private static (string Kolom, Pesan Pesan)? Satu(PembacaBaris baris, PenunjukOrang penunjuk, PengamatanBerkas berkasIni, out Penetapan? penetapan)
    {
        penetapan = null;
        if (!baris.Lengkap())
        {
            return (CatatanBerkas.KolomBaris, baris.PesanJumlah);
        }

        if (penunjuk.Cari(baris[NikKolom], berkasIni, baris[BarisKolom], baris[IdDtks], out Nik nik) is { } salah)
        {
            return salah;
        }

        string teksProgram = AliranTeks.Teks(NilaiSel.Bersih(baris[Program]));
        if (!DaftarProgram.Nasional.TryBaca(teksProgram, out ProgramBansos? program))
        {
            return ("program", PesanPenetapanBerkas.Program);
        }

        if (!TabelPengesahan.StatusDeklarasi.TryBaca(AliranTeks.Teks(NilaiSel.Bersih(baris[Status])), out StatusDeklarasi status))
        {
            return ("status", PesanPenetapanBerkas.Status);
        }

        if (BacaAlasan(AliranTeks.Teks(NilaiSel.Bersih(baris[Alasan]))) is not { } alasan)
        {
            return ("alasan", PesanPenetapanBerkas.Alasan);
        }

        NilaiTanda final = NilaiSel.Tanda(baris[Difinalisasi]);
        if (final is not (NilaiTanda.Ya or NilaiTanda.HurufV or NilaiTanda.Tidak) && !NilaiSel.Bersih(baris[Difinalisasi]).IsEmpty)
        {
            return ("difinalisasi", PesanPenetapanBerkas.Finalisasi);
        }

        penetapan = new Penetapan(nik, program, status) { Alasan = alasan, Keterangan = AliranTeks.Teks(baris[Keterangan]), Difinalisasi = final is NilaiTanda.Ya or NilaiTanda.HurufV };
        return null;
    }

    /// <summary>The column to look at first.</summary>
    private static string KolomSalah(Pesan sebab) => sebab.Kode switch
    {
        "KELAYAKAN-KETERANGAN-PANJANG" or "KELAYAKAN-ALASAN-LAIN-TANPA-KETERANGAN" => "keterangan",
        "KELAYAKAN-LAYAK-DIFINALISASI" => "difinalisasi",
        _ => "alasan",
    };

    private static HimpunanAlasan? BacaAlasan(string isi)
    {
        HimpunanAlasan alasan = default;
        foreach (string kode in isi.Split(PemisahAlasan, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(kode, NumberStyles.None, CultureInfo.InvariantCulture, out int angka) || angka is < 1 or > HimpunanAlasan.KodeTerbesar)
            {
                return null;
            }

            alasan = alasan.Dengan((AlasanTidakLayak)angka);
        }

        return alasan;
    }

    /// <summary>Finds the person that a row means: by NIK, by the line of the people's file, by ID DTKS; all that are given must agree.</summary>
    private sealed class PenunjukOrang(DataOrang orang)
    {
        private Dictionary<string, int>? _menurutId;
        private Dictionary<int, int>? _menurutBaris;

        // Why: a NIK on two rows points to neither: whoever stands first is not therefore the one who is meant.
        private HashSet<Nik>? _nikBerulang;

        public (string Kolom, Pesan Pesan)? Cari(ReadOnlySpan<byte> selNik, PengamatanBerkas berkasIni, ReadOnlySpan<byte> selBaris, ReadOnlySpan<byte> selId, out Nik nik)
        {
            nik = default;
            int? indeks = null;
            selBaris = selBaris.Trim((byte)' ');
            selId = selId.Trim((byte)' ');
            bool adaNik = !selNik.Trim((byte)' ').IsEmpty;
            if (!adaNik && selBaris.IsEmpty && selId.IsEmpty)
            {
                return ("nik", PesanPenetapanBerkas.Nik);
            }

            if (adaNik && !berkasIni.Baca(selNik).TryGetNilai(out nik))
            {
                return ("nik", PesanPenetapanBerkas.Nik);
            }

            if (!selBaris.IsEmpty)
            {
                _menurutBaris ??= Enumerable.Range(0, orang.Jumlah).Where(i => !orang.Ditolak(i)).ToDictionary(orang.NomorBaris);
                if (!int.TryParse(selBaris, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int nomor) || !_menurutBaris.TryGetValue(nomor, out int i))
                {
                    return ("baris", PesanPenetapanBerkas.Baris);
                }

                indeks = i;
            }

            if (!selId.IsEmpty)
            {
                _menurutId ??= SusunId();
                if (!_menurutId.TryGetValue(AliranTeks.Teks(selId), out int i) || i < 0)
                {
                    return ("iddtks", PesanPenetapanBerkas.IdDtks);
                }

                if (indeks is { } lain && lain != i)
                {
                    return ("iddtks", PesanPenetapanBerkas.Berbeda);
                }

                indeks = i;
            }

            if (indeks is { } ketemu)
            {
                return NikBaris(ketemu, adaNik ? nik : null, selBaris.IsEmpty ? "iddtks" : "baris", out nik);
            }

            _nikBerulang ??= [.. orang.NikBerulang.Select(i => orang.Nik[i].Nilai)];
            return _nikBerulang.Contains(nik) ? ("nik", PesanPenetapanBerkas.NikBerulang) : null;
        }

        private (string Kolom, Pesan Pesan)? NikBaris(int i, Nik? disebut, string penunjuk, out Nik nik) =>
            !orang.Nik[i].TryGetNilai(out nik) ? (penunjuk, PesanPenetapanBerkas.NikOrang)
            : disebut is { } lain && lain != nik ? ("nik", PesanPenetapanBerkas.Berbeda)
            : null;

        private Dictionary<string, int> SusunId()
        {
            // Why: an ID DTKS on two rows points to neither.
            var hasil = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < orang.Jumlah; i++)
            {
                if (!orang.Ditolak(i) && orang.TeksIdDtks(i) is { } id)
                {
                    hasil[id] = hasil.ContainsKey(id) ? -1 : i;
                }
            }

            return hasil;
        }
    }
}
