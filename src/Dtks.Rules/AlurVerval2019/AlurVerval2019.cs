using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The steps of the verval of 2017-2019 (edition <c>permensos-5-2019</c>) as a table, and the step that an event makes.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class AlurVerval2019
{
    private static readonly SyaratAlur TanpaSiksDroid = new("tanpa SIKS-Droid", "without SIKS-Droid");
    private static readonly SyaratAlur DenganSiksDroid = new("dengan SIKS-Droid", "with SIKS-Droid");

    /// <summary>The table.</summary>
    public static Alur<LangkahVerval, PeristiwaVerval> Tabel { get; } = new(
        "verval-2019",
        "Alur verval 2017-2019",
        "Workflow of the verval of 2017-2019",
        TabelVerval2019.Langkah,
        TabelVerval2019.Peristiwa,
        [LangkahVerval.PrelistAwal],
        [
            new(LangkahVerval.PrelistAwal, PeristiwaVerval.Selesaikan, LangkahVerval.BimtekKabupaten, Aturan.AV1),
            new(LangkahVerval.BimtekKabupaten, PeristiwaVerval.Selesaikan, LangkahVerval.MusdesMuskel, Aturan.AV2),
            new(LangkahVerval.MusdesMuskel, PeristiwaVerval.Selesaikan, LangkahVerval.PrelistAkhir, Aturan.AV3),
            new(LangkahVerval.PrelistAkhir, PeristiwaVerval.Selesaikan, LangkahVerval.KunjunganRumahTangga, Aturan.AV4),
            new(LangkahVerval.KunjunganRumahTangga, PeristiwaVerval.Selesaikan, LangkahVerval.PengawasanLapangan, Aturan.AV5),
            new(LangkahVerval.PengawasanLapangan, PeristiwaVerval.Selesaikan, LangkahVerval.PemeriksaanDokumen, Aturan.AV6),
            new(LangkahVerval.PemeriksaanDokumen, PeristiwaVerval.Selesaikan, LangkahVerval.EntriSiksNg, Aturan.AV7, TanpaSiksDroid),
            new(LangkahVerval.PemeriksaanDokumen, PeristiwaVerval.Selesaikan, LangkahVerval.KirimProvinsi, Aturan.AV8, DenganSiksDroid),
            new(LangkahVerval.PemeriksaanDokumen, PeristiwaVerval.TidakSesuai, LangkahVerval.KunjunganRumahTangga, Aturan.AV7),
            new(LangkahVerval.EntriSiksNg, PeristiwaVerval.Selesaikan, LangkahVerval.KirimProvinsi, Aturan.AV8),
            new(LangkahVerval.KirimProvinsi, PeristiwaVerval.Selesaikan, LangkahVerval.KirimPusdatin, Aturan.AV9),
            new(LangkahVerval.KirimPusdatin, PeristiwaVerval.Selesaikan, LangkahVerval.PemeriksaanPusdatin, Aturan.AV10),
            new(LangkahVerval.PemeriksaanPusdatin, PeristiwaVerval.Selesaikan, LangkahVerval.Pemeringkatan, Aturan.AV11),
            new(LangkahVerval.PemeriksaanPusdatin, PeristiwaVerval.TidakSesuai, LangkahVerval.PemeriksaanDokumen, Aturan.AV11),
            new(LangkahVerval.Pemeringkatan, PeristiwaVerval.Selesaikan, LangkahVerval.Selesai, Aturan.AV12),
        ],
        [
            new(PeristiwaVerval.Selesaikan, null, Aturan.AV12),
            // Tafsir: a mismatch is found where something is checked; before the first check AV-7 refuses it, after it AV-11.
            new(PeristiwaVerval.TidakSesuai, null, Aturan.AV7),
            new(PeristiwaVerval.TidakSesuai, LangkahVerval.EntriSiksNg, Aturan.AV11),
            new(PeristiwaVerval.TidakSesuai, LangkahVerval.KirimProvinsi, Aturan.AV11),
            new(PeristiwaVerval.TidakSesuai, LangkahVerval.KirimPusdatin, Aturan.AV11),
            new(PeristiwaVerval.TidakSesuai, LangkahVerval.Pemeringkatan, Aturan.AV11),
            new(PeristiwaVerval.TidakSesuai, LangkahVerval.Selesai, Aturan.AV11),
        ]);

    /// <summary>Makes the step of an event, or refuses it.</summary>
    /// <param name="langkah">The step at hand.</param>
    /// <param name="peristiwa">The event.</param>
    /// <param name="siksDroid">Whether SIKS-Droid is used, which makes step 8 needless; null = not known, which step 7 refuses to pass (AV-8).</param>
    /// <returns>The transition, or the refusal with the events possible instead.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step or the event is not of its list.</exception>
    public static HasilLangkah<LangkahVerval, PeristiwaVerval> Langkah(LangkahVerval langkah, PeristiwaVerval peristiwa, bool? siksDroid = null)
    {
        if (langkah != LangkahVerval.PemeriksaanDokumen || peristiwa != PeristiwaVerval.Selesaikan)
        {
            return Tabel.Langkah(langkah, peristiwa);
        }

        return siksDroid is { } droid
            ? Tabel.Langkah(langkah, peristiwa, droid ? LangkahVerval.KirimProvinsi : LangkahVerval.EntriSiksNg)
            : Tabel.Tolak(langkah, peristiwa, Aturan.AV8, "belum diketahui apakah SIKS-Droid dipakai", "it is not known whether SIKS-Droid is used");
    }
}
