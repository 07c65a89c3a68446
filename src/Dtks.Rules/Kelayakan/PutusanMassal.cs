using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The code of an outcome within one <see cref="PutusanMassal"/>: what its columns hold.</summary>
/// <param name="Kode">The code; 0 = no kepesertaan. Meaningful only to the object that wrote it: ask <see cref="PutusanMassal.this"/>.</param>
public readonly record struct KodePutusan(ushort Kode);

/// <summary>
/// The bulk face of verifikasi kelayakan: decides columns of kepesertaan of one region and periode without allocating.
/// </summary>
/// <remarks>
/// <para>Every answer comes from tables that the page of law filled by running over every class of facts; the two cannot disagree.</para>
/// <para>Immutable and thread-safe: several threads may share one object and work on separate spans.</para>
/// </remarks>
public sealed class PutusanMassal
{
    // Why: what vectors can look up within their registers: 64 codes, 8 causes of 32 kinds of kepesertaan.
    private const int KodeVektor = 64;
    private const int SebabVektor = 8;
    private const int KelasVektor = 32;

    private readonly ushort[] _kelas;
    private readonly int[] _awal;
    private readonly ushort[] _lainDari;
    private readonly bool[] _kematian;

    // Index: start of the own cause + (cause of others * number of kinds) + kind.
    private readonly ushort[] _putusan;
    private readonly int _jumlahKelas;
    private readonly PutusanRingkas[] _hasil;

    private readonly int _batasVektor;
    private readonly byte[] _vektorKelas = new byte[KodeVektor];
    private readonly byte[] _vektorSebab = new byte[KodeVektor];
    private readonly byte[] _vektorPutusan = new byte[SebabVektor * KelasVektor];

    /// <summary>Prepares the tables for one context.</summary>
    /// <param name="konteks">Edition, activity, policy, letter and window, common to all kepesertaan that will be decided.</param>
    public PutusanMassal(KonteksKelayakan konteks)
    {
        ArgumentNullException.ThrowIfNull(konteks);
        Konteks = konteks;
        var lain = RuangKeadaan.Sebab(konteks);
        var jumlahKode = KeadaanKepesertaan.JumlahKode;
        _kelas = new ushort[jumlahKode];
        _awal = new int[jumlahKode];
        _lainDari = new ushort[jumlahKode];
        _kematian = new bool[jumlahKode];

        // Why: codes that the context does not tell apart share a row, found by asking the page; the lowest code speaks for it.
        var polos = RuangKeadaan.Kepesertaan.Where(k => k is { Sendiri.Tingkat: TingkatNyataan.TidakAda, Kemensos.Tingkat: TingkatNyataan.TidakAda } && k.Jenis != JenisKepesertaan.Pbi && RuangKeadaan.Terjadi(k, konteks)).ToArray();
        var kelas = new Golongan<(JenisKepesertaan, TentangOrang, PutusanRingkas)>(default);
        var sebab = new Golongan<AkibatPbi>(Akibat(default, polos));
        var nomorSebab = new int[jumlahKode];
        for (var kode = 1; kode < jumlahKode; kode++)
        {
            var k = RuangKeadaan.Kepesertaan[kode - 1];
            _kelas[kode] = (ushort)kelas.Nomor((k.Jenis, k.Orang.Hanya(static f => f.TanpaPernyataan), Putuskan(RuangKeadaan.MenurutSendiri(k, default, out _))), k);
            if (k.Jenis == JenisKepesertaan.Pbi)
            {
                var keluar = SebabKeluar(k);
                nomorSebab[kode] = sebab.Nomor(Akibat(k, polos), k);
                _lainDari[kode] = (ushort)lain.IndexOf(keluar with { Kematian = false });
                _kematian[kode] = keluar.Kematian;
            }
        }

        _jumlahKelas = kelas.Jumlah;
        _putusan = new ushort[sebab.Jumlah * lain.Length * _jumlahKelas];
        var kodeHasil = new Dictionary<PutusanRingkas, ushort> { [default] = 0 };
        for (var s = 0; s < sebab.Jumlah; s++)
        {
            for (var l = 0; l < lain.Length; l++)
            {
                for (var c = 1; c < _jumlahKelas; c++)
                {
                    var hasil = Putuskan(RuangKeadaan.MenurutSendiri(kelas[c], sebab[s], out _) with { Lain = lain[l] });
                    kodeHasil.TryAdd(hasil, (ushort)kodeHasil.Count);
                    _putusan[(((s * lain.Length) + l) * _jumlahKelas) + c] = kodeHasil[hasil];
                }
            }
        }

        _hasil = [.. kodeHasil.OrderBy(p => p.Value).Select(p => p.Key)];
        for (var kode = 0; kode < jumlahKode; kode++)
        {
            _awal[kode] = nomorSebab[kode] * lain.Length * _jumlahKelas;
        }

        _batasVektor = SusunVektor(nomorSebab, lain.Length);
    }

    /// <summary>The context the tables were prepared for.</summary>
    public KonteksKelayakan Konteks { get; }

    /// <summary>How many outcomes there are, that of no kepesertaan included: the codes are 0 to one less.</summary>
    public int JumlahPutusan => _hasil.Length;

    /// <summary>How many cells the tables have that the page was asked for.</summary>
    internal int JumlahSel => _putusan.Length;

    /// <summary>The outcome that a code of this object stands for.</summary>
    /// <param name="kode">The code, as this object wrote it.</param>
    /// <exception cref="IndexOutOfRangeException">This object never wrote that code.</exception>
    public PutusanRingkas this[KodePutusan kode] => _hasil[kode.Kode];

    /// <summary>Decides one column: one programme, one row a person.</summary>
    /// <param name="pbi">The PBI-JK kepesertaan of each person; <c>default</c> where there is none.</param>
    /// <param name="program">The kepesertaan in the programme to decide, row by row the same person; may be the PBI column itself.</param>
    /// <param name="putusan">Receives a decision a row; code 0 where there is no kepesertaan.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="InvalidOperationException">The policy widens the cascade to the family: rows alone do not say who is family.</exception>
    public void Putuskan(ReadOnlySpan<KeadaanKepesertaan> pbi, ReadOnlySpan<KeadaanKepesertaan> program, Span<KodePutusan> putusan)
    {
        if (pbi.Length != program.Length || pbi.Length != putusan.Length)
        {
            throw new ArgumentException("Panjang kolom tidak sama. / The columns differ in length.", nameof(program));
        }

        TolakCakupanKeluarga();
        var sebab = MemoryMarshal.Cast<KeadaanKepesertaan, ushort>(pbi);
        var keadaan = MemoryMarshal.Cast<KeadaanKepesertaan, ushort>(program);
        var hasil = MemoryMarshal.Cast<KodePutusan, ushort>(putusan);
        var selesai = Avx512Vbmi.IsSupported && _batasVektor > 0 ? PutuskanVektor(sebab, keadaan, hasil) : 0;
        PutuskanSkalar(sebab[selesai..], keadaan[selesai..], hasil[selesai..]);
    }

    /// <summary>Decides kepesertaan grouped by person.</summary>
    /// <param name="kepesertaan">All kepesertaan, those of one person side by side.</param>
    /// <param name="awalOrang">Where each person's group begins, ascending, the first 0; a group ends where the next begins.</param>
    /// <param name="putusan">Receives a decision for each kepesertaan.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the groups do not cover the kepesertaan in order.</exception>
    /// <exception cref="InvalidOperationException">The policy widens the cascade to the family: use the overload with families.</exception>
    public void Putuskan(ReadOnlySpan<KeadaanKepesertaan> kepesertaan, ReadOnlySpan<int> awalOrang, Span<KodePutusan> putusan)
    {
        TolakCakupanKeluarga();
        PeriksaKelompok(kepesertaan.Length, putusan.Length, awalOrang);
        var keadaan = MemoryMarshal.Cast<KeadaanKepesertaan, ushort>(kepesertaan);
        var hasil = MemoryMarshal.Cast<KodePutusan, ushort>(putusan)[..keadaan.Length];
        int[] tabelAwal = _awal;
        ushort[] tabelKelas = _kelas, tabelPutusan = _putusan;
        for (var orang = 0; orang < awalOrang.Length; orang++)
        {
            var mulai = awalOrang[orang];
            var sesudah = orang + 1 < awalOrang.Length ? awalOrang[orang + 1] : keadaan.Length;
            var kelompok = keadaan[mulai..sesudah];
            var keluaran = hasil[mulai..sesudah];

            // Why: only PBI-JK causes; a person in both roles has the same declarations on both.
            var awal = 0;
            foreach (var k in kelompok)
            {
                awal = Math.Max(awal, tabelAwal[k]);
            }

            for (var i = 0; i < kelompok.Length; i++)
            {
                keluaran[i] = tabelPutusan[awal + tabelKelas[kelompok[i]]];
            }
        }
    }

    /// <summary>Decides kepesertaan grouped by person, and people grouped by family: for either scope of the cascade.</summary>
    /// <param name="kepesertaan">All kepesertaan, those of one person side by side, and those people of one family side by side.</param>
    /// <param name="awalOrang">Where each person's group begins in <paramref name="kepesertaan"/>, ascending, the first 0.</param>
    /// <param name="awalKeluarga">Where each family begins in <paramref name="awalOrang"/>, ascending, the first 0. A person of unknown family stands alone.</param>
    /// <param name="putusan">Receives a decision for each kepesertaan.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the groups do not cover what they group in order.</exception>
    public void Putuskan(
        ReadOnlySpan<KeadaanKepesertaan> kepesertaan, ReadOnlySpan<int> awalOrang, ReadOnlySpan<int> awalKeluarga, Span<KodePutusan> putusan)
    {
        if (!Konteks.KeluargaTerjangkau)
        {
            Putuskan(kepesertaan, awalOrang, putusan);
            return;
        }

        PeriksaKelompok(kepesertaan.Length, putusan.Length, awalOrang);
        PeriksaKelompok(awalOrang.Length, awalOrang.Length, awalKeluarga);
        var keadaan = MemoryMarshal.Cast<KeadaanKepesertaan, ushort>(kepesertaan);
        var hasil = MemoryMarshal.Cast<KodePutusan, ushort>(putusan);
        for (var keluarga = 0; keluarga < awalKeluarga.Length; keluarga++)
        {
            var orangMulai = awalKeluarga[keluarga];
            var orangSesudah = keluarga + 1 < awalKeluarga.Length ? awalKeluarga[keluarga + 1] : awalOrang.Length;

            // Why: the two furthest causes and the number of deaths alone are enough to leave any one person out.
            var (pertama, kedua, pemilik, kematian) = (0, 0, -1, 0);
            for (var orang = orangMulai; orang < orangSesudah; orang++)
            {
                var pbi = KodePbi(keadaan, awalOrang, orang);
                var lain = (int)_lainDari[pbi];
                kematian += _kematian[pbi] ? 1 : 0;
                (pertama, kedua, pemilik) = lain > pertama ? (lain, pertama, orang) : (pertama, Math.Max(kedua, lain), pemilik);
            }

            for (var orang = orangMulai; orang < orangSesudah; orang++)
            {
                var pbi = KodePbi(keadaan, awalOrang, orang);
                var lain = (orang == pemilik ? kedua : pertama) + (kematian > (_kematian[pbi] ? 1 : 0) ? 1 : 0);
                var baris = _putusan.AsSpan(_awal[pbi] + (lain * _jumlahKelas), _jumlahKelas);
                var (mulai, sesudah) = (awalOrang[orang], orang + 1 < awalOrang.Length ? awalOrang[orang + 1] : keadaan.Length);
                for (var i = mulai; i < sesudah; i++)
                {
                    hasil[i] = baris[_kelas[keadaan[i]]];
                }
            }
        }
    }

    private static void PeriksaKelompok(int panjang, int panjangHasil, ReadOnlySpan<int> awal)
    {
        var sah = panjang == panjangHasil && (awal.IsEmpty ? panjang == 0 : awal[0] == 0 && awal[^1] <= panjang);
        for (var i = 1; sah && i < awal.Length; i++)
        {
            sah = awal[i - 1] <= awal[i];
        }

        if (!sah)
        {
            throw new ArgumentException(
                "Kelompok harus dimulai dari 0, menaik, dan mencakup semua baris; panjang hasil harus sama. / "
                + "Groups must begin at 0, ascend and cover all rows; the output must have the same length.",
                nameof(awal));
        }
    }

    private void TolakCakupanKeluarga()
    {
        if (Konteks.KeluargaTerjangkau)
        {
            throw new InvalidOperationException(
                "Cakupan kaskade 'keluarga' memerlukan pengelompokan keluarga: pakai Putuskan dengan awalKeluarga. / "
                + "Cascade scope 'keluarga' needs families: use the overload with awalKeluarga.");
        }
    }

    private PutusanRingkas Putuskan(in KelasKelayakan kelas)
    {
        var lembar = default(LembarPutusan);
        return HukumKelayakan.Putuskan(kelas, Konteks, ref lembar);
    }

    private SebabLain SebabKeluar(KelasKepesertaan pbi) => Konteks.KeluargaTerjangkau
        ? HukumKelayakan.SebabBagiKeluarga(pbi.Sendiri, Konteks.AdaKm1 ? pbi.Kemensos : default, Konteks)
        : default;

    private AkibatPbi Akibat(KelasKepesertaan pbi, KelasKepesertaan[] polos) => new(
        [.. polos.Select(k => Putuskan(RuangKeadaan.MenurutSendiri(k, pbi, out _)))],
        SebabKeluar(pbi));

    /// <summary>The code of a person's PBI-JK; 0 without one.</summary>
    private int KodePbi(ReadOnlySpan<ushort> keadaan, ReadOnlySpan<int> awalOrang, int orang)
    {
        var (mulai, sesudah) = (awalOrang[orang], orang + 1 < awalOrang.Length ? awalOrang[orang + 1] : keadaan.Length);
        var pbi = 0;
        for (var i = mulai; i < sesudah; i++)
        {
            pbi = _awal[keadaan[i]] >= _awal[pbi] ? keadaan[i] : pbi;
        }

        return pbi;
    }

    private void PutuskanSkalar(ReadOnlySpan<ushort> pbi, ReadOnlySpan<ushort> keadaan, Span<ushort> hasil)
    {
        int[] tabelAwal = _awal;
        ushort[] tabelKelas = _kelas, tabelPutusan = _putusan;
        for (var i = 0; i < hasil.Length && i < pbi.Length && i < keadaan.Length; i++)
        {
            hasil[i] = tabelPutusan[tabelAwal[pbi[i]] + tabelKelas[keadaan[i]]];
        }
    }

    /// <summary>The tables of the low codes, as vectors hold them.</summary>
    /// <returns>The first code that vectors do not serve.</returns>
    private int SusunVektor(int[] nomorSebab, int jumlahLain)
    {
        for (var s = 0; s < SebabVektor && s * jumlahLain * _jumlahKelas < _putusan.Length; s++)
        {
            for (var c = 0; c < KelasVektor && c < _jumlahKelas; c++)
            {
                var kode = _putusan[(s * jumlahLain * _jumlahKelas) + c];
                if (kode > byte.MaxValue)
                {
                    return 0;
                }

                _vektorPutusan[(s * KelasVektor) + c] = (byte)kode;
            }
        }

        for (var kode = 0; kode < KodeVektor && kode < _kelas.Length; kode++)
        {
            if (_kelas[kode] >= KelasVektor || nomorSebab[kode] >= SebabVektor)
            {
                return kode;
            }

            _vektorKelas[kode] = (byte)_kelas[kode];
            _vektorSebab[kode] = (byte)nomorSebab[kode];
        }

        return Math.Min(KodeVektor, _kelas.Length);
    }

    /// <summary>Sixty-four rows at a time, the look-ups done inside vector registers; a block with a rare code goes through the scalar table.</summary>
    /// <returns>How many rows were decided; the rest is for the scalar loop.</returns>
    private int PutuskanVektor(ReadOnlySpan<ushort> pbi, ReadOnlySpan<ushort> keadaan, Span<ushort> hasil)
    {
        var kelas = Vector512.Create(_vektorKelas);
        var sebab = Vector512.Create(_vektorSebab);
        var putusan = new TabelVektor(_vektorPutusan);
        var batas = Vector512.Create((byte)_batasVektor);
        var i = 0;
        for (; i <= hasil.Length - Vector512<byte>.Count; i += Vector512<byte>.Count)
        {
            var p = Rapatkan(pbi.Slice(i, Vector512<byte>.Count));
            var k = Rapatkan(keadaan.Slice(i, Vector512<byte>.Count));
            if (!Vector512.LessThanAll(Vector512.Max(p, k), batas))
            {
                PutuskanSkalar(pbi.Slice(i, Vector512<byte>.Count), keadaan.Slice(i, Vector512<byte>.Count), hasil.Slice(i, Vector512<byte>.Count));
                continue;
            }

            // Why: causes are below 8, so shifting 16-bit lanes by 5 moves no bit into the neighbouring byte.
            var indeks = Vector512.ShiftLeft(Avx512Vbmi.PermuteVar64x8(sebab, p).AsUInt16(), 5).AsByte() | Avx512Vbmi.PermuteVar64x8(kelas, k);
            var kode = putusan.Cari(indeks);
            Avx512BW.UnpackLow(kode, Vector512<byte>.Zero).AsUInt16().CopyTo(hasil[i..]);
            Avx512BW.UnpackHigh(kode, Vector512<byte>.Zero).AsUInt16().CopyTo(hasil[(i + Vector512<ushort>.Count)..]);
        }

        return i;
    }

    // Why: packing takes eight codes of the one and of the other half in turn, and unpacking puts them back in order.
    private static Vector512<byte> Rapatkan(ReadOnlySpan<ushort> kode) => Avx512BW.PackUnsignedSaturate(
        Vector512.Create(kode).AsInt16(), Vector512.Create(kode[Vector512<ushort>.Count..]).AsInt16());

    /// <summary>What a PBI-JK does to whom nobody verified, in each kind of kepesertaan it may reach, and to others.</summary>
    private sealed record AkibatPbi(PutusanRingkas[] Pada, SebabLain Lain)
    {
        public bool Equals(AkibatPbi? other) => other is not null && Lain == other.Lain && Pada.AsSpan().SequenceEqual(other.Pada);

        public override int GetHashCode() => HashCode.Combine(Lain, Pada[0]);
    }

    /// <summary>Groups of codes that a context does not tell apart, numbered as they come.</summary>
    private sealed class Golongan<T>(T kosong)
        where T : notnull
    {
        private readonly Dictionary<T, int> _nomor = new() { [kosong] = 0 };
        private readonly List<KelasKepesertaan> _wakil = [default];

        public int Jumlah => _wakil.Count;

        public KelasKepesertaan this[int nomor] => _wakil[nomor];

        public int Nomor(T tanda, KelasKepesertaan kelas)
        {
            if (_nomor.TryAdd(tanda, _wakil.Count))
            {
                _wakil.Add(kelas);
            }

            return _nomor[tanda];
        }
    }

    /// <summary>A table of 256 bytes held in four vector registers.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly struct TabelVektor(ReadOnlySpan<byte> tabel)
    {
        private readonly Vector512<byte> _a = Vector512.Create(tabel[..64]);
        private readonly Vector512<byte> _b = Vector512.Create(tabel[64..128]);
        private readonly Vector512<byte> _c = Vector512.Create(tabel[128..192]);
        private readonly Vector512<byte> _d = Vector512.Create(tabel[192..]);

        public Vector512<byte> Cari(Vector512<byte> indeks) => Vector512.ConditionalSelect(
            Vector512.LessThan(indeks.AsSByte(), Vector512<sbyte>.Zero).AsByte(),
            Avx512Vbmi.PermuteVar64x8x2(_c, indeks, _d),
            Avx512Vbmi.PermuteVar64x8x2(_a, indeks, _b));
    }
}
