using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;

namespace Dtks.Testing;

/// <summary>What each rule on anomalies says of one record of a list, read from the rules a second time.</summary>
internal static class BacaanAnomali
{
    private static readonly string[] Kosong = ["NULL", "N/A", "TIDAK TAHU", "TIDAK DIKETAHUI", "XXX"];

    private static readonly string[] Almarhum = ["ALM", "ALMH", "ALMARHUM", "ALMARHUMAH"];

    /// <summary>The rules that weigh as galat.</summary>
    public static ImmutableArray<Func<PertanyaanAnomali, int, bool>> Galat { get; } = [An1, An2, An3, An4, An5, An6, An7, An8, An9, An11, An15, An16, An17, An18, An20];

    /// <summary>Whether a record needs repair.</summary>
    public static bool Perlu(PertanyaanAnomali t, int i) => Galat.Any(a => a(t, i));

    public static bool An1(PertanyaanAnomali t, int i) => !t.Orang[i].Nik.Sah;

    public static bool An2(PertanyaanAnomali t, int i) => Nik(t.Orang[i]) is { } nik && t.Orang[i].TanggalLahir is { } lahir
        && (Hari(nik) != lahir.Day || Angka(nik, 8) != lahir.Month || Angka(nik, 10) != lahir.Year % 100);

    public static bool An3(PertanyaanAnomali t, int i) => Nik(t.Orang[i]) is { } nik && t.Orang[i].JenisKelamin is { } kelamin
        && (Angka(nik, 6) > 40) != (kelamin == JenisKelamin.Perempuan);

    public static bool An4(PertanyaanAnomali t, int i) => !t.Orang[i].NomorKk.Sah;

    public static bool An5(PertanyaanAnomali t, int i) => t.Orang[i].NamaIbuKandung is not { } ibu
        || TanpaNama(ibu) || ibu.Any(char.IsDigit) || ibu.Equals(t.Orang[i].Nama, StringComparison.OrdinalIgnoreCase);

    public static bool An6(PertanyaanAnomali t, int i) => t.Orang[i].NamaIbuKandung is { } ibu
        && new string([.. ibu.Select(c => char.IsLetter(c) ? char.ToUpperInvariant(c) : ' ')]).Split(' ').Any(k => Almarhum.Contains(k));

    public static bool An7(PertanyaanAnomali t, int i) => t.Orang[i].Pekerjaan is not { Dikenal: true };

    public static bool An8(PertanyaanAnomali t, int i) => t.Orang[i].Wilayah is not { } wilayah
        || (t.Wilayah is { } lingkup && !wilayah.ToString("D").StartsWith(lingkup.ToString("D"), StringComparison.Ordinal));

    public static bool An9(PertanyaanAnomali t, int i) => t.Orang[i].Nama is var nama
        && (TanpaNama(nama) || nama!.Any(c => !char.IsLetter(c) && !char.IsWhiteSpace(c) && !".'-,/".Contains(c)));

    public static bool An10(PertanyaanAnomali t, int i) => t.Orang[i].Nama is var nama && !TanpaNama(nama) && (nama!.Count(char.IsLetter) < 2 || nama!.Length > 60);

    public static bool An11(PertanyaanAnomali t, int i) => !(t.Orang[i].TanggalLahir <= t.Per);

    public static bool An12(PertanyaanAnomali t, int i) => t.Orang[i].TanggalLahir is { } lahir && BacaanKeluarga.Tahun(lahir, t.Per) > 120;

    public static bool An13(PertanyaanAnomali t, int i) => t.Orang[i].Rt is null || t.Orang[i].Rw is null;

    public static bool An14(PertanyaanAnomali t, int i) => t.Orang[i].Alamat is var alamat && (TanpaNama(alamat) || alamat!.EndsWith("...", StringComparison.Ordinal) || alamat[^1] == '\u2026');

    public static bool An15(PertanyaanAnomali t, int i) => SeNik(t, i).Length > 1;

    public static bool An16(PertanyaanAnomali t, int i) => SeNik(t, i).Select(o => o.NomorKk).Where(kk => kk.Sah).Distinct().Count() > 1;

    public static bool An17(PertanyaanAnomali t, int i)
    {
        if (!t.Orang[i].NomorKk.Sah)
        {
            return false;
        }

        var lengkap = t.KeluargaLengkap == true;
        var anggota = BacaanKeluarga.Anggota(t.Orang, i, lengkap)!;
        var kepala = anggota.Count(j => Kepala(t.Orang[j]));
        return kepala > 1 ? Kepala(t.Orang[i])
            : kepala == 0 && anggota[0] == i && anggota.All(j => t.Orang[j].Hubungan is not null) && (anggota.Length > 1 || BacaanKeluarga.Lengkap(t.Orang, i, lengkap));
    }

    public static bool An18(PertanyaanAnomali t, int i) => (t.Orang[i].JenisKelamin, t.Orang[i].Hubungan, t.Orang[i].Hamil) is
        (JenisKelamin.LakiLaki, HubunganKeluarga.Istri, _) or (JenisKelamin.Perempuan, HubunganKeluarga.Suami, _) or (JenisKelamin.LakiLaki, _, Kepastian.Ya);

    public static bool An19(PertanyaanAnomali t, int i) => An19(t.Orang, i);

    /// <summary>AN-19: older than the only kepala keluarga of the family, or less than ten years younger.</summary>
    public static bool An19(ImmutableArray<Penduduk> orang, int i, bool dinyatakan = false)
    {
        Penduduk[] kepala = [.. (BacaanKeluarga.Anggota(orang, i, dinyatakan) ?? []).Select(j => orang[j]).Where(Kepala)];
        return orang[i] is { Hubungan: HubunganKeluarga.Anak, TanggalLahir: { } lahir } && kepala is [{ TanggalLahir: { } tua }]
            && (lahir < tua || BacaanKeluarga.Tahun(tua, lahir) < 10);
    }

    public static bool An20(PertanyaanAnomali t, int i) => t.Orang[i].Pengurus == Kepastian.Ya && BacaanKeluarga.Meninggal(t.Orang[i], t.Per);

    public static bool An21(PertanyaanAnomali t, int i) => Nik(t.Orang[i]) is { } nik && t.Orang[i].Wilayah?.ToString("D") is { } kode
        && nik[..Math.Min(4, kode.Length)] != kode[..Math.Min(4, kode.Length)];

    private static bool Kepala(Penduduk orang) => orang.Hubungan == HubunganKeluarga.KepalaKeluarga;

    private static Penduduk[] SeNik(PertanyaanAnomali t, int i) => t.Orang[i].Nik.Sah ? [.. t.Orang.Where(o => o.Nik == t.Orang[i].Nik)] : [];

    private static string? Nik(Penduduk orang) => orang.Nik.NilaiBilaSah?.ToString("D");

    // Dasar: ID-1, day + 40 for women.
    private static int Hari(string nik) => Angka(nik, 6) is var hari && hari > 40 ? hari - 40 : hari;

    private static int Angka(string nik, int mulai) => int.Parse(nik.AsSpan(mulai, 2), CultureInfo.InvariantCulture);

    /// <summary>Whether a name or an address says nothing: empty, a placeholder, without any letter.</summary>
    private static bool TanpaNama(string? teks) =>
        teks is null || !teks.Any(char.IsLetter) || Kosong.Contains(string.Join(' ', teks.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant());
}
