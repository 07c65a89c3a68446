using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>
/// The bulk face of verifikasi kelayakan: decides columns of kepesertaan of one region and periode without allocating.
/// </summary>
/// <remarks>
/// <para>Every answer comes from tables that the kernel of the explaining face filled; the two cannot disagree.</para>
/// <para>Immutable and thread-safe: several threads may share one object and work on separate spans.</para>
/// </remarks>
public sealed class PutusanMassal
{
    private const int JumlahSebab = 7;

    private readonly byte[] _kelas = new byte[256];
    private readonly byte[] _sebab = new byte[256];

    // Index: ((own cause * 64 + causes of others) * 32) + kelas.
    private readonly byte[] _putusan = new byte[JumlahSebab * SebabLain.JumlahNilai * KelasKepesertaan.JumlahNomor];

    // Index: (own cause * 32) + kelas: the part of _putusan without causes of others, small enough for vector registers.
    private readonly byte[] _putusanSendiri = new byte[256];

    /// <summary>Prepares the tables for one context.</summary>
    /// <param name="konteks">Edition, policy, letter and window, common to all kepesertaan that will be decided.</param>
    public PutusanMassal(KonteksKelayakan konteks)
    {
        ArgumentNullException.ThrowIfNull(konteks);
        Konteks = konteks;
        for (var kode = 0; kode < 256; kode++)
        {
            var keadaan = KeadaanKepesertaan.DariKode((byte)kode);
            _kelas[kode] = (byte)keadaan.Kelas().Nomor;
            _sebab[kode] = (byte)keadaan.Sebab();
        }

        for (var i = 0; i < _putusan.Length; i++)
        {
            var kelas = KelasKepesertaan.DariNomor(i % KelasKepesertaan.JumlahNomor);
            if (kelas.Jenis is JenisKepesertaan.TidakAda or > JenisKepesertaan.KomponenKeluarga)
            {
                continue;
            }

            var (sendiri, lain) = Math.DivRem(i / KelasKepesertaan.JumlahNomor, SebabLain.JumlahNilai);
            var (rute, _) = Penggabungan.Gabung((SebabKaskade)sendiri, new SebabLain((byte)lain), kelas, konteks);
            var kode = IntiKelayakan.Putuskan(rute, konteks).Kode;
            _putusan[i] = kode;
            if (lain == 0)
            {
                _putusanSendiri[(sendiri * KelasKepesertaan.JumlahNomor) + kelas.Nomor] = kode;
            }
        }
    }

    /// <summary>The context the tables were prepared for.</summary>
    public KonteksKelayakan Konteks { get; }

    /// <summary>Decides one column: one programme, one row a person.</summary>
    /// <param name="pbi">The PBI-JK kepesertaan of each person; <c>default</c> where there is none.</param>
    /// <param name="program">The kepesertaan in the programme to decide, row by row the same person; may be the PBI column itself.</param>
    /// <param name="putusan">Receives a decision a row; <c>default</c> where there is no kepesertaan.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="InvalidOperationException">The policy widens the cascade to the family: rows alone do not say who is family.</exception>
    public void Putuskan(
        ReadOnlySpan<KeadaanKepesertaan> pbi, ReadOnlySpan<KeadaanKepesertaan> program, Span<PutusanRingkas> putusan)
    {
        if (pbi.Length != program.Length || pbi.Length != putusan.Length)
        {
            throw new ArgumentException("Panjang kolom tidak sama. / The columns differ in length.", nameof(program));
        }

        TolakCakupanKeluarga();
        var sebab = MemoryMarshal.AsBytes(pbi);
        var keadaan = MemoryMarshal.AsBytes(program);
        var hasil = MemoryMarshal.AsBytes(putusan);
        var selesai = Avx512Vbmi.IsSupported ? PutuskanVektor(sebab, keadaan, hasil) : 0;
        PutuskanSkalar(sebab[selesai..], keadaan[selesai..], hasil[selesai..]);
    }

    /// <summary>Decides kepesertaan grouped by person.</summary>
    /// <param name="kepesertaan">All kepesertaan, those of one person side by side.</param>
    /// <param name="awalOrang">Where each person's group begins, ascending, the first 0; a group ends where the next begins.</param>
    /// <param name="putusan">Receives a decision for each kepesertaan.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the groups do not cover the kepesertaan in order.</exception>
    /// <exception cref="InvalidOperationException">The policy widens the cascade to the family: use the overload with families.</exception>
    public void Putuskan(
        ReadOnlySpan<KeadaanKepesertaan> kepesertaan, ReadOnlySpan<int> awalOrang, Span<PutusanRingkas> putusan)
    {
        TolakCakupanKeluarga();
        PeriksaKelompok(kepesertaan.Length, putusan.Length, awalOrang);
        var keadaan = MemoryMarshal.AsBytes(kepesertaan);
        var hasil = MemoryMarshal.AsBytes(putusan)[..keadaan.Length];
        ReadOnlySpan<byte> tabelKelas = _kelas, tabelSebab = _sebab, tabelPutusan = _putusanSendiri;
        for (var orang = 0; orang < awalOrang.Length; orang++)
        {
            var mulai = awalOrang[orang];
            var sesudah = orang + 1 < awalOrang.Length ? awalOrang[orang + 1] : keadaan.Length;
            var kelompok = keadaan[mulai..sesudah];
            var keluaran = hasil[mulai..sesudah];

            // Why: or-ing is choosing, since a person holds PBI-JK at most once and nothing else causes.
            var sebab = 0;
            foreach (var k in kelompok)
            {
                sebab |= tabelSebab[k];
            }

            sebab = sebab * KelasKepesertaan.JumlahNomor & 255;
            for (var i = 0; i < kelompok.Length; i++)
            {
                keluaran[i] = tabelPutusan[sebab | tabelKelas[kelompok[i]]];
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
        ReadOnlySpan<KeadaanKepesertaan> kepesertaan,
        ReadOnlySpan<int> awalOrang,
        ReadOnlySpan<int> awalKeluarga,
        Span<PutusanRingkas> putusan)
    {
        if (Konteks.Kebijakan.CakupanKaskade == CakupanKaskade.Penerima)
        {
            Putuskan(kepesertaan, awalOrang, putusan);
            return;
        }

        PeriksaKelompok(kepesertaan.Length, putusan.Length, awalOrang);
        PeriksaKelompok(awalOrang.Length, awalOrang.Length, awalKeluarga);
        var keadaan = MemoryMarshal.AsBytes(kepesertaan);
        var hasil = MemoryMarshal.AsBytes(putusan);
        Span<int> jumlah = stackalloc int[JumlahSebab];
        for (var keluarga = 0; keluarga < awalKeluarga.Length; keluarga++)
        {
            var orangMulai = awalKeluarga[keluarga];
            var orangSesudah = keluarga + 1 < awalKeluarga.Length ? awalKeluarga[keluarga + 1] : awalOrang.Length;
            jumlah.Clear();
            for (var orang = orangMulai; orang < orangSesudah; orang++)
            {
                jumlah[SebabOrang(keadaan, awalOrang, orang)]++;
            }

            for (var orang = orangMulai; orang < orangSesudah; orang++)
            {
                var sendiri = SebabOrang(keadaan, awalOrang, orang);
                var lain = 0;
                for (var sebab = 1; sebab < JumlahSebab; sebab++)
                {
                    lain |= jumlah[sebab] > (sebab == sendiri ? 1 : 0) ? 1 << (sebab - 1) : 0;
                }

                var baris = _putusan.AsSpan(((sendiri * SebabLain.JumlahNilai) + lain) * KelasKepesertaan.JumlahNomor, KelasKepesertaan.JumlahNomor);
                foreach (var i in Kelompok(awalOrang, orang, keadaan.Length))
                {
                    hasil[i] = baris[_kelas[keadaan[i]]];
                }
            }
        }
    }

    private static RentangIndeks Kelompok(ReadOnlySpan<int> awal, int nomor, int panjang) =>
        new(awal[nomor], nomor + 1 < awal.Length ? awal[nomor + 1] : panjang);

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
        if (Konteks.AdaKaskade && Konteks.Kebijakan.CakupanKaskade == CakupanKaskade.Keluarga)
        {
            throw new InvalidOperationException(
                "Cakupan kaskade 'keluarga' memerlukan pengelompokan keluarga: pakai Putuskan dengan awalKeluarga. / "
                + "Cascade scope 'keluarga' needs families: use the overload with awalKeluarga.");
        }
    }

    private int SebabOrang(ReadOnlySpan<byte> keadaan, ReadOnlySpan<int> awalOrang, int orang)
    {
        var sebab = 0;
        foreach (var i in Kelompok(awalOrang, orang, keadaan.Length))
        {
            sebab |= _sebab[keadaan[i]];
        }

        return sebab < JumlahSebab ? sebab : 0;
    }

    private void PutuskanSkalar(ReadOnlySpan<byte> pbi, ReadOnlySpan<byte> keadaan, Span<byte> hasil)
    {
        ReadOnlySpan<byte> tabelKelas = _kelas, tabelSebab = _sebab, tabelPutusan = _putusanSendiri;
        for (var i = 0; i < hasil.Length && i < pbi.Length && i < keadaan.Length; i++)
        {
            hasil[i] = tabelPutusan[(tabelSebab[pbi[i]] * KelasKepesertaan.JumlahNomor & 255) | tabelKelas[keadaan[i]]];
        }
    }

    /// <summary>Sixty-four rows at a time, each of the three table look-ups done inside vector registers.</summary>
    /// <returns>How many rows were decided; the rest is for the scalar loop.</returns>
    private int PutuskanVektor(ReadOnlySpan<byte> pbi, ReadOnlySpan<byte> keadaan, Span<byte> hasil)
    {
        var kelas = new TabelVektor(_kelas);
        var sebab = new TabelVektor(_sebab);
        var putusan = new TabelVektor(_putusanSendiri);
        var i = 0;
        for (; i <= hasil.Length - Vector512<byte>.Count; i += Vector512<byte>.Count)
        {
            var s = sebab.Cari(Vector512.Create(pbi.Slice(i, Vector512<byte>.Count)));
            var k = kelas.Cari(Vector512.Create(keadaan.Slice(i, Vector512<byte>.Count)));

            // Why: causes are below 7, so shifting 16-bit lanes by 5 moves no bit into the neighbouring byte.
            var indeks = Vector512.ShiftLeft(s.AsUInt16(), 5).AsByte() | k;
            putusan.Cari(indeks).CopyTo(hasil.Slice(i, Vector512<byte>.Count));
        }

        return i;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct RentangIndeks(int Mulai, int Sesudah)
    {
        public Pencacah GetEnumerator() => new(Mulai - 1, Sesudah);

        [StructLayout(LayoutKind.Auto)]
        public struct Pencacah(int kini, int sesudah)
        {
            public int Current { get; private set; } = kini;

            public bool MoveNext() => ++Current < sesudah;
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
