using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests.Kepengurusan;

/// <summary>Second reading of KP-7, for complete data only, and every way in which the missing data of a family can turn out.</summary>
internal static class PelengkapKeluarga
{
    private static readonly HubunganKeluarga[] Hubungan =
        [HubunganKeluarga.Anak, HubunganKeluarga.KepalaKeluarga, HubunganKeluarga.Istri, HubunganKeluarga.Menantu, HubunganKeluarga.Pembantu];

    private static readonly JenisKelamin[] Kelamin = [JenisKelamin.LakiLaki, JenisKelamin.Perempuan];

    /// <summary>The order of replacements in a family whose hubungan and sexes are known, and whose birth dates are known where age decides.</summary>
    public static string Urutan(ImmutableArray<Penduduk> keluarga, LocalDate per, bool denganIstri)
    {
        var hidup = keluarga.Select((o, i) => (Orang: o, Indeks: i)).Skip(1).Where(x => !Mati(x.Orang, per)).ToArray();
        var anak = hidup.Where(x => x.Orang.Hubungan == HubunganKeluarga.Anak && Dewasa(x.Orang, per)).ToArray();
        var putri = anak.Where(x => x.Orang.JenisKelamin == JenisKelamin.Perempuan).Select(x => (x, "anak-perempuan-dewasa"));
        var putra = anak.Where(x => x.Orang.JenisKelamin == JenisKelamin.LakiLaki).Select(x => (x, "anak-laki-laki-dewasa"));
        var kepalaDiganti = keluarga[0].Hubungan == HubunganKeluarga.KepalaKeluarga;
        bool Pasangan(Penduduk o) => o.Hubungan is HubunganKeluarga.Istri or HubunganKeluarga.Suami;
        var kepala = hidup.Where(x => x.Orang.Hubungan == HubunganKeluarga.KepalaKeluarga || (kepalaDiganti && Pasangan(x.Orang))).Select(x => (x, "kepala-keluarga"));
        var pasangan = hidup.Where(x => denganIstri && !kepalaDiganti && Pasangan(x.Orang)).Select(x => (x, x.Orang.Hubungan == HubunganKeluarga.Istri ? "istri" : "suami"));
        var urutan = Susun(putri, putra, kepala, pasangan);
        var keluargaLain = hidup.Where(x => (int)x.Orang.Hubungan! <= 9).ToArray();
        return urutan.Length > 0 ? urutan
            : Susun(keluargaLain.Where(x => Dewasa(x.Orang, per)).Select(x => (x, "anggota-dewasa-lain"))) is { Length: > 0 } lain ? lain
            : keluargaLain.Length > 0 ? "perlu-wali"
            : "tidak-ada";
    }

    private static string Susun(params IEnumerable<((Penduduk Orang, int Indeks) x, string Sebab)>[] kelas) =>
        string.Join(", ", kelas.SelectMany(k => k
            .OrderBy(c => c.x.Orang.TanggalLahir ?? LocalDate.MaxIsoValue)
            .ThenBy(c => c.x.Orang.Nik.Sah ? 0 : 1)
            .ThenBy(c => c.x.Orang.Nik.NilaiBilaSah?.ToString("D"), StringComparer.Ordinal)
            .ThenBy(c => c.x.Indeks)
            .Select(c => $"{c.x.Indeks} {c.Sebab}")));

    /// <summary>Every way in which the missing hubungan and sexes, and the missing birth dates on which adulthood rests, can turn out.</summary>
    public static IEnumerable<ImmutableArray<Penduduk>> Semua(ImmutableArray<Penduduk> keluarga, LocalDate per)
    {
        IEnumerable<ImmutableArray<Penduduk>> hasil = [ImmutableArray<Penduduk>.Empty];
        foreach (Penduduk orang in keluarga)
        {
            Penduduk[] bentuk = [.. Bentuk(orang, per)];
            hasil = hasil.SelectMany(awal => bentuk.Select(awal.Add)).ToArray();
        }

        return hasil;
    }

    public static IEnumerable<Penduduk> Bentuk(Penduduk orang, LocalDate per) =>
        from hubungan in orang.Hubungan switch { null => Hubungan, HubunganKeluarga.Lainnya => [HubunganKeluarga.Menantu, HubunganKeluarga.Pembantu], { } h => [h] }
        from kelamin in orang.JenisKelamin is { } k ? [k] : Kelamin
        from lahir in orang.TanggalLahir is not null || Kawin(orang)
            || hubungan is HubunganKeluarga.KepalaKeluarga or HubunganKeluarga.Istri or HubunganKeluarga.Suami or HubunganKeluarga.Pembantu
            ? [orang.TanggalLahir]
            : new LocalDate?[] { new LocalDate(1940, 1, 1), per.PlusYears(-17), per.PlusYears(-17).PlusDays(1) }
        select orang with { Hubungan = hubungan, JenisKelamin = kelamin, TanggalLahir = lahir };

    public static bool Mati(Penduduk orang, LocalDate per) => orang.Meninggal.Status == Kepastian.Ya && !(orang.Meninggal.Tanggal > per);

    private static bool Kawin(Penduduk orang) => orang.StatusKawin is not (null or StatusKawin.BelumKawin);

    private static bool Dewasa(Penduduk orang, LocalDate per) => Kawin(orang) || per >= orang.TanggalLahir?.PlusYears(17);
}
