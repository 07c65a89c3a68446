using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>The laws of the recap by region.</summary>
internal static class HukumRekap
{
    // Dasar: the recap counts what AN-1 to AN-21 find, families by ID-2, regions by ID-3.
    private static readonly ImmutableArray<Aturan> Dasar = [Aturan.ID3, Aturan.ID2, Aturan.AN1];

    private static readonly Arbitrary<PertanyaanRekap> Kasus = Arb.From(
        KasusAnomali.Daftar.Generator.SelectMany(
            _ => Gen.Elements(TingkatWilayah.Provinsi, TingkatWilayah.KabupatenKota, TingkatWilayah.Kecamatan, TingkatWilayah.DesaKelurahan),
            (a, tingkat) => new PertanyaanRekap(a.Per, tingkat, a.Orang, a.KeluargaLengkap)),
        tanya => KasusAnomali.Daftar.Shrinker(Anomali(tanya)).Select(a => tanya with { Orang = a.Orang, KeluargaLengkap = a.KeluargaLengkap }));

    public static HimpunanInvarian<PertanyaanRekap, JawabanRekap> Himpunan { get; } = new(
        "rekap",
        tanya => Perekapan.Susun(new()
        {
            Tingkat = tanya.TingkatWilayah,
            Periode = Periode.Dari(tanya.Per),
            Konteks = new(tanya.Per),
            Orang = new(tanya.Orang, KelengkapanKeluarga.Menurut(tanya.KeluargaLengkap)),
        }) is var rekap ? new([.. rekap.Baris.Select(b => new BarisRekapDiuji(b.Wilayah?.ToString(), b.Individu, b.Keluarga, b.PerluPerbaikan))]) : null,
        tanya => tanya,
        Hukum(
            "Setiap orang dihitung sekali, di wilayah tempat ia tinggal / everybody is counted once, in the region where they live",
            (rekap, tanya) => rekap(tanya).All(b => b.Individu == tanya.Orang.Count(o => Wilayah(o, tanya) == b.Wilayah))
                && rekap(tanya).Sum(b => b.Individu) == tanya.Orang.Length),
        Hukum(
            "Setiap No KK yang sah dihitung sekali, di tempat tinggal kepala keluarganya, tanpa kepala anggota pertamanya / every valid No KK is counted once, where its kepala lives, without one its first member",
            (rekap, tanya) => rekap(tanya).All(b => b.Keluarga == tanya.Orang.Where(o => o.NomorKk.Sah).GroupBy(o => o.NomorKk).Count(k => Wilayah(Wakil([.. k]), tanya) == b.Wilayah))
                && rekap(tanya).Sum(b => b.Keluarga) == tanya.Orang.Where(o => o.NomorKk.Sah).Select(o => o.NomorKk).Distinct().Count()),
        Hukum(
            "Perlu perbaikan menghitung orang yang bergalat di wilayah itu / perlu_perbaikan counts the people of the region with a galat",
            (rekap, tanya) => rekap(tanya).All(b => b.PerluPerbaikan == Enumerable.Range(0, tanya.Orang.Length)
                .Count(i => Wilayah(tanya.Orang[i], tanya) == b.Wilayah && BacaanAnomali.Perlu(Anomali(tanya), i)))),
        Hukum(
            "Satu baris per wilayah yang berisi, menurut kode; yang tanpa kode pada tingkat itu terakhir / one row for each region with people, by code; those without a code at that level last",
            (rekap, tanya) => rekap(tanya).Select(b => b.Wilayah).SequenceEqual(
                tanya.Orang.Select(o => Wilayah(o, tanya)).Distinct().OrderBy(w => w is null).ThenBy(w => w, StringComparer.Ordinal))),
        Hukum(
            "Bagian-bagian berjumlah sama dengan keseluruhan, pada setiap tingkat / the parts add up to the whole, at every level",
            (rekap, tanya) => rekap(tanya) is var satu && rekap(tanya with { TingkatWilayah = TingkatWilayah.Provinsi }) is var atas
                && satu.Sum(b => b.Individu) == atas.Sum(b => b.Individu) && satu.Sum(b => b.Keluarga) == atas.Sum(b => b.Keluarga)
                && satu.Sum(b => b.PerluPerbaikan) == atas.Sum(b => b.PerluPerbaikan)));

    private static Invarian<PertanyaanRekap, JawabanRekap> Hukum(
        string nama, Func<Func<PertanyaanRekap, ImmutableArray<BarisRekapDiuji>>, PertanyaanRekap, bool> hukum) =>
        Invarian<PertanyaanRekap, JawabanRekap>.Buat(nama, Dasar, Kasus, (tanya, kasus) => hukum(t => tanya(t)!.Baris, kasus));

    private static PertanyaanAnomali Anomali(PertanyaanRekap tanya) => new(tanya.Per, tanya.Orang, tanya.KeluargaLengkap, Wilayah: null);

    private static Penduduk Wakil(Penduduk[] keluarga) => keluarga.FirstOrDefault(o => o.Hubungan == HubunganKeluarga.KepalaKeluarga, keluarga[0]);

    private static string? Wilayah(Penduduk orang, PertanyaanRekap tanya)
    {
        var panjang = tanya.TingkatWilayah switch { TingkatWilayah.Provinsi => 2, TingkatWilayah.KabupatenKota => 4, TingkatWilayah.Kecamatan => 6, _ => 10 };
        return orang.Wilayah?.ToString("D") is { } kode && kode.Length >= panjang
            ? string.Join('.', new[] { kode[..2], kode[2..Math.Min(4, panjang)], kode[Math.Min(4, panjang)..Math.Min(6, panjang)], kode[Math.Min(6, panjang)..panjang] }.Where(b => b.Length > 0))
            : null;
    }
}
