using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The steps of the verval of 2017-2019 (edition <c>permensos-5-2019</c>) as a table, and the step that an event makes.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class AlurVerval2019
{
    private static readonly Alur<LangkahVerval, PeristiwaVerval, bool?> Isi = new(
        "verval-2019",
        "Alur verval 2017-2019",
        "Workflow of the verval of 2017-2019",
        TabelVerval2019.Langkah,
        TabelVerval2019.Peristiwa,
        _ => null,
        [LangkahVerval.PrelistAwal],
        [
            new(PeristiwaVerval.Selesaikan, [LangkahVerval.PrelistAwal], LangkahVerval.BimtekKabupaten, Aturan.AV1),
            new(PeristiwaVerval.Selesaikan, [LangkahVerval.BimtekKabupaten], LangkahVerval.MusdesMuskel, Aturan.AV2),
            new(PeristiwaVerval.Selesaikan, [LangkahVerval.MusdesMuskel], LangkahVerval.PrelistAkhir, Aturan.AV3),
            new(PeristiwaVerval.Selesaikan, [LangkahVerval.PrelistAkhir], LangkahVerval.KunjunganRumahTangga, Aturan.AV4),
            new(PeristiwaVerval.Selesaikan, [LangkahVerval.KunjunganRumahTangga], LangkahVerval.PengawasanLapangan, Aturan.AV5),
            new(PeristiwaVerval.Selesaikan, [LangkahVerval.PengawasanLapangan], LangkahVerval.PemeriksaanDokumen, Aturan.AV6),
            new(PeristiwaVerval.Selesaikan, [LangkahVerval.PemeriksaanDokumen], LangkahVerval.EntriSiksNg, Aturan.AV7, new("tanpa SIKS-Droid", "without SIKS-Droid", droid => droid == false)),
            new(PeristiwaVerval.Selesaikan, [LangkahVerval.PemeriksaanDokumen], LangkahVerval.KirimProvinsi, Aturan.AV8, new("dengan SIKS-Droid", "with SIKS-Droid", droid => droid == true)),
            new(PeristiwaVerval.Selesaikan, [LangkahVerval.PemeriksaanDokumen], null, Aturan.AV8, new("belum diketahui apakah SIKS-Droid dipakai", "it is not known whether SIKS-Droid is used", droid => droid is null)),
            new(PeristiwaVerval.Selesaikan, [LangkahVerval.EntriSiksNg], LangkahVerval.KirimProvinsi, Aturan.AV8),
            new(PeristiwaVerval.Selesaikan, [LangkahVerval.KirimProvinsi], LangkahVerval.KirimPusdatin, Aturan.AV9),
            new(PeristiwaVerval.Selesaikan, [LangkahVerval.KirimPusdatin], LangkahVerval.PemeriksaanPusdatin, Aturan.AV10),
            new(PeristiwaVerval.Selesaikan, [LangkahVerval.PemeriksaanPusdatin], LangkahVerval.Pemeringkatan, Aturan.AV11),
            new(PeristiwaVerval.Selesaikan, [LangkahVerval.Pemeringkatan], LangkahVerval.Selesai, Aturan.AV12),
            new(PeristiwaVerval.Selesaikan, [], null, Aturan.AV12),

            new(PeristiwaVerval.TidakSesuai, [LangkahVerval.PemeriksaanDokumen], LangkahVerval.KunjunganRumahTangga, Aturan.AV7),
            new(PeristiwaVerval.TidakSesuai, [LangkahVerval.PemeriksaanPusdatin], LangkahVerval.PemeriksaanDokumen, Aturan.AV11),

            // Tafsir: a mismatch is found where something is checked; before the first check AV-7 refuses it, after it AV-11.
            new(PeristiwaVerval.TidakSesuai, [.. Enum.GetValues<LangkahVerval>().Where(l => l < LangkahVerval.PemeriksaanDokumen)], null, Aturan.AV7),
            new(PeristiwaVerval.TidakSesuai, [], null, Aturan.AV11),
        ]);

    /// <summary>The table.</summary>
    public static Alur Tabel => Isi;

    /// <summary>Makes the step of an event, or refuses it.</summary>
    /// <param name="langkah">The step at hand.</param>
    /// <param name="peristiwa">The event.</param>
    /// <param name="siksDroid">Whether SIKS-Droid is used, which makes step 8 needless; null = not known, which step 7 refuses to pass (AV-8).</param>
    /// <returns>The transition, or the refusal with the events possible instead.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step or the event is not of its list.</exception>
    public static LangkahAlur<LangkahVerval, PeristiwaVerval> Langkah(LangkahVerval langkah, PeristiwaVerval peristiwa, bool? siksDroid = null) =>
        Isi.Langkah(langkah, peristiwa, null, EdisiAturan.Permensos5Tahun2019, default, siksDroid);
}
