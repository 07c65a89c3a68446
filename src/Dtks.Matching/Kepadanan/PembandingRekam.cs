using Dtks.Domain;
using NodaTime;

namespace Dtks.Matching;

/// <summary>Compares one element of two prepared records (PD-4); zero and empty mean unknown.</summary>
internal static class PembandingRekam
{
    internal static (StatusTemuan Status, int? Skor) Banding(RekamSeragam a, RekamSeragam b, SyaratElemen syarat) => syarat.Elemen switch
    {
        ElemenKepadanan.Nik => Sama(a.Nik, b.Nik),
        ElemenKepadanan.NomorKk => Sama(a.NomorKk, b.NomorKk),
        ElemenKepadanan.Provinsi => Sama(a.Provinsi, b.Provinsi),
        ElemenKepadanan.KabKota => Sama(a.KabKota, b.KabKota),
        ElemenKepadanan.Kecamatan => Sama(a.Kecamatan, b.Kecamatan),
        ElemenKepadanan.Kelurahan => Sama(a.Kelurahan, b.Kelurahan),
        ElemenKepadanan.Nama => Nama(a.Nama, b.Nama, syarat),
        ElemenKepadanan.TempatLahir => Nama(a.TempatLahir, b.TempatLahir, syarat),
        ElemenKepadanan.TanggalLahir => Tanggal(a.TanggalLahir, b.TanggalLahir),
        ElemenKepadanan.IbuKandung => Nama(a.IbuKandung, b.IbuKandung, syarat),
        ElemenKepadanan.JenisKelamin => Sama(a.JenisKelamin, b.JenisKelamin),
        ElemenKepadanan.HubunganKeluarga => Sama(a.Hubungan, b.Hubungan),
        ElemenKepadanan.StatusKawin => Sama(a.StatusKawin, b.StatusKawin),
        ElemenKepadanan.Rt => Sama((ulong)a.Rt, (ulong)b.Rt),
        ElemenKepadanan.Rw => Sama((ulong)a.Rw, (ulong)b.Rw),
        ElemenKepadanan.Alamat => Alamat(a.Alamat, b.Alamat, syarat),
        _ => (StatusTemuan.TidakDiketahui, null),
    };

    private static (StatusTemuan Status, int? Skor) Sama(ulong a, ulong b) => a == 0 || b == 0 ? (StatusTemuan.TidakDiketahui, null) : Persis(a == b);

    private static (StatusTemuan Status, int? Skor) Tanggal(LocalDate? a, LocalDate? b) =>
        a is { } x && b is { } y ? Persis(x == y) : (StatusTemuan.TidakDiketahui, null);

    private static (StatusTemuan Status, int? Skor) Nama(string a, string b, SyaratElemen syarat)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return (StatusTemuan.TidakDiketahui, null);
        }

        if (syarat.Cara == CaraBanding.Persis)
        {
            return Persis(AliasNama.AdaYangSama(a, b));
        }

        // Why: 100 times a ratio of small integers may fall a hair under the whole number it stands for.
        return AliasNama.Terbaik(a, b, UkuranKemiripan.Simil) is { } nilai
            ? MenurutAmbang((int)Math.Floor((nilai * 100) + 1e-9), syarat.Ambang)
            : (StatusTemuan.TidakDiketahui, null);
    }

    private static (StatusTemuan Status, int? Skor) Alamat(string a, string b, SyaratElemen syarat)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return (StatusTemuan.TidakDiketahui, null);
        }

        bool sama = string.Equals(a, b, StringComparison.Ordinal);
        if (sama || syarat.Cara == CaraBanding.Persis)
        {
            return Persis(sama);
        }

        // Tafsir: the sources name no measure of address similarity; the Levenshtein ratio of the address keys is taken, in whole percent.
        int terpanjang = Math.Max(a.Length, b.Length);
        return MenurutAmbang((int)(100L * (terpanjang - Kemiripan.Levenshtein(a, b)) / terpanjang), syarat.Ambang);
    }

    private static (StatusTemuan Status, int? Skor) Persis(bool sama) =>
        sama ? (StatusTemuan.Terpenuhi, 100) : (StatusTemuan.TidakTerpenuhi, null);

    private static (StatusTemuan Status, int? Skor) MenurutAmbang(int skor, int ambang) =>
        (skor >= ambang ? StatusTemuan.Terpenuhi : StatusTemuan.TidakTerpenuhi, skor);
}
