using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Checks records of people for anomalies (AN-1 to AN-21). They may be repaired at any time, without a letter.</summary>
/// <remarks>
/// A bad record is a finding, never an error: a batch does not stop. Pure and thread-safe. Records count as they stand: the same person on two records is two
/// people here, which AN-15 reports. <see cref="PendudukValidator"/> reports the rules of one record through FluentValidation.
/// </remarks>
public static class PemeriksaanAnomali
{
    /// <summary>The rules that look at one record alone, by number: all but AN-15, AN-16, AN-17 and AN-19.</summary>
    public static ImmutableArray<Aturan> AturanSatuCatatan { get; } = [.. AturanCatatan.Semua.Select(a => a.Aturan)];

    /// <summary>Checks a list of people with every rule.</summary>
    /// <param name="orang">The people; their order decides nothing but the positions.</param>
    /// <param name="konteks">The day, the region and the registry.</param>
    /// <param name="kelengkapan">What is stated about the completeness of the families (AN-17 on a single record).</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a person in the list, is null.</exception>
    /// <example>
    /// <code>
    /// Penduduk satu = new() { Nik = Nik.Check("3374995203850001"), Nama = "Siti Rekaan" };
    /// HasilAnomali hasil = PemeriksaanAnomali.Periksa([satu, satu with { Nama = "Bagas Umpama" }], new KonteksAnomali(new LocalDate(2024, 2, 20)));
    /// Console.WriteLine(hasil.Temuan.Any(t =&gt; t.Aturan == Aturan.AN15)); // True
    /// </code>
    /// </example>
    public static HasilAnomali Periksa(IReadOnlyList<Penduduk> orang, KonteksAnomali konteks, KelengkapanKeluarga kelengkapan = default) =>
        Periksa(new SusunanKeluarga(orang, kelengkapan), konteks);

    /// <summary>Checks people whose families are known already, with every rule.</summary>
    /// <param name="susunan">The people and their families.</param>
    /// <param name="konteks">The day, the region and the registry.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static HasilAnomali Periksa(SusunanKeluarga susunan, KonteksAnomali konteks) => Periksa(susunan, konteks, int.MaxValue)!;

    /// <summary>The same, given up as soon as there are more findings than <paramref name="batas"/>: null.</summary>
    internal static HasilAnomali? Periksa(SusunanKeluarga susunan, KonteksAnomali konteks, int batas)
    {
        ArgumentNullException.ThrowIfNull(susunan);
        ArgumentNullException.ThrowIfNull(konteks);
        return Periksa(new DaftarPenduduk(susunan.Orang), susunan.Peta, konteks, batas: batas);
    }

    /// <summary>The same of records that are kept in any form, on several threads; their number changes nothing in the result.</summary>
    internal static HasilAnomali? Periksa(IDaftarCatatan orang, PetaKeluarga peta, KonteksAnomali konteks, int derajat = 1, int batas = int.MaxValue)
    {
        var daftar = AnomaliDaftar.Cari(orang, peta);
        var awal = new int[orang.Jumlah + 1];
        var bagian = new List<TemuanAnomali>[derajat];
        if (derajat == 1)
        {
            Bagian(0);
        }
        else
        {
            Parallel.For(0, derajat, Bagian);
        }

        var jumlah = bagian.Sum(b => (long)b.Count);
        if (jumlah > batas)
        {
            return null;
        }

        var temuan = ImmutableArray.CreateBuilder<TemuanAnomali>((int)jumlah);
        for (var b = 0; b < derajat; b++)
        {
            foreach (ref var akhir in awal.AsSpan((Batas(b) + 1)..(Batas(b + 1) + 1)))
            {
                akhir += temuan.Count;
            }

            temuan.AddRange(CollectionsMarshal.AsSpan(bagian[b]));
            bagian[b] = [];
        }

        return new(temuan.MoveToImmutable(), awal);

        int Batas(int b) => (int)((long)b * orang.Jumlah / derajat);

        void Bagian(int b)
        {
            var hasil = bagian[b] = [];
            for (var i = Batas(b); i < Batas(b + 1) && hasil.Count <= batas; i++)
            {
                PeriksaSatu(orang, daftar, konteks, i, hasil);
                awal[i + 1] = hasil.Count;
            }
        }
    }

    /// <summary>Checks one record with the rules that look at one record alone.</summary>
    /// <param name="orang">The record.</param>
    /// <param name="konteks">The day, the region and the registry.</param>
    /// <returns>The findings by number of the rule, all with position 0.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<TemuanAnomali> PeriksaCatatan(Penduduk orang, KonteksAnomali konteks)
    {
        ArgumentNullException.ThrowIfNull(orang);
        ArgumentNullException.ThrowIfNull(konteks);
        var temuan = new List<TemuanAnomali>();
        var catatan = CatatanOrang.Dari(orang);
        foreach (var aturan in AturanCatatan.Semua)
        {
            Tambah(temuan, konteks, 0, aturan.Teks is { } teks ? teks(TeksCatatan.Dari(orang)) : aturan.Isi!(catatan, konteks));
        }

        return [.. temuan];
    }

    /// <summary>What was found as a finding; null when nothing was, or when the source does not carry the field.</summary>
    internal static TemuanAnomali? Temuan(KonteksAnomali konteks, int indeks, RincianAnomali rincian) =>
        rincian.Ada && !konteks.TanpaBidang.Contains(UraianSebab.Dari(rincian.Sebab).Bidang) ? new(indeks, rincian) : null;

    private static void PeriksaSatu(IDaftarCatatan orang, AnomaliDaftar daftar, KonteksAnomali konteks, int indeks, List<TemuanAnomali> temuan)
    {
        var catatan = orang.Catatan(indeks);
        var teks = orang.Teks(indeks);
        foreach (var aturan in AturanCatatan.Semua)
        {
            // Why: the rules of the list stand between those of the record, and findings come by number.
            if (ReferenceEquals(aturan.Aturan, Aturan.AN18))
            {
                Tambah(temuan, konteks, indeks, daftar.NikBerulang(indeks));
                Tambah(temuan, konteks, indeks, daftar.DuaKeluarga(indeks));
                Tambah(temuan, konteks, indeks, daftar.Kepala(indeks));
            }
            else if (ReferenceEquals(aturan.Aturan, Aturan.AN20))
            {
                Tambah(temuan, konteks, indeks, daftar.Anak(indeks));
            }

            Tambah(temuan, konteks, indeks, aturan.Kepingan is { } kepingan ? kepingan(teks) : aturan.Isi!(catatan, konteks));
        }
    }

    private static void Tambah(List<TemuanAnomali> temuan, KonteksAnomali konteks, int indeks, RincianAnomali rincian)
    {
        if (Temuan(konteks, indeks, rincian) is { } ada)
        {
            temuan.Add(ada);
        }
    }
}
