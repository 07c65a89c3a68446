using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>A document that rules rest on: a founding document, a regulation, or an outside source.</summary>
/// <param name="Kunci">Short key, unique among the sources, such as <c>SOS22</c>.</param>
/// <param name="Nama">The name as it is cited, such as <c>Kepmensos 150/HUK/2022</c>.</param>
public sealed record Sumber(string Kunci, string Nama)
{
    /// <summary>SOP alur DTKS dalam proses usulan, Kabupaten Pati, with the SIKS-NG module "Verifikasi Kelayakan BNBA".</summary>
    public static Sumber Pati { get; } = new("PATI", "SOP alur DTKS dalam proses usulan, Kab. Pati");

    /// <summary>Buku Saku DTKS, Pusdatin Kesos.</summary>
    public static Sumber Saku { get; } = new("SAKU", "Buku Saku DTKS, Pusdatin Kesos");

    /// <summary>SOP Pengelolaan DTKS Kota Tanjungpinang.</summary>
    public static Sumber Tpi { get; } = new("TPI", "SOP Pengelolaan DTKS Kota Tanjungpinang No. 465.1/23/5.6.02/2024");

    /// <summary>Kemensos, Sosialisasi Pengelolaan DTKS, 18-19 April 2022: the monthly activity calendar.</summary>
    public static Sumber Sos22 { get; } = new("SOS22", "Kemensos, Sosialisasi Pengelolaan DTKS, 18-19 April 2022");

    /// <summary>Gambaran umum penelitian, Dinas Sosial Kabupaten Bengkulu Selatan, 2024. It does not name Kepmensos 150/HUK/2022; that its lists are those of the decree is outside knowledge.</summary>
    public static Sumber Bs24 { get; } = new("BS24", "Gambaran umum penelitian, Dinas Sosial Kab. Bengkulu Selatan, 2024");

    /// <summary>Permensos 28/2017: verval steps.</summary>
    public static Sumber Permensos28Tahun2017 { get; } = new("PERMENSOS-28-2017", "Permensos 28/2017");

    /// <summary>Permensos 5/2019.</summary>
    public static Sumber Permensos5Tahun2019 { get; } = new("PERMENSOS-5-2019", "Permensos 5/2019");

    /// <summary>Permensos 11/2019, amending Permensos 5/2019.</summary>
    public static Sumber Permensos11Tahun2019 { get; } = new("PERMENSOS-11-2019", "Permensos 11/2019");

    /// <summary>Permensos 3/2021: usulan channels, verval, monthly penetapan.</summary>
    public static Sumber Permensos3Tahun2021 { get; } = new("PERMENSOS-3-2021", "Permensos 3/2021");

    /// <summary>Kepmensos 150/HUK/2022: usulan criteria, verifikasi kelayakan, reasons, PBI cascade.</summary>
    public static Sumber Kepmensos150Tahun2022 { get; } = new("KEPMENSOS-150-2022", "Kepmensos 150/HUK/2022");

    /// <summary>Kepmensos 262/HUK/2022: kriteria fakir miskin.</summary>
    public static Sumber Kepmensos262Tahun2022 { get; } = new("KEPMENSOS-262-2022", "Kepmensos 262/HUK/2022");

    /// <summary>Kepmensos 73/HUK/2024, which replaced Kepmensos 150/HUK/2022 from 2024-06; its text is not at hand.</summary>
    public static Sumber Kepmensos73Tahun2024 { get; } = new("KEPMENSOS-73-2024", "Kepmensos 73/HUK/2024");

    /// <summary>Kepmensos 79/HUK/2025: desil conditions of the programmes.</summary>
    public static Sumber Kepmensos79Tahun2025 { get; } = new("KEPMENSOS-79-2025", "Kepmensos 79/HUK/2025");

    /// <summary>Kepmensos 245/HUK/2025: procedure under DTSEN; its text is not at hand.</summary>
    public static Sumber Kepmensos245Tahun2025 { get; } = new("KEPMENSOS-245-2025", "Kepmensos 245/HUK/2025");

    /// <summary>Permensos 3/2026: PBI-JK, deletion and reactivation.</summary>
    public static Sumber Permensos3Tahun2026 { get; } = new("PERMENSOS-3-2026", "Permensos 3/2026");

    /// <summary>Secondary sources on DTSEN: news and explanations, not the text of a decree.</summary>
    public static Sumber Sekunder { get; } = new("SUMBER-SEKUNDER", "Sumber sekunder tentang DTSEN (berita dan penjelasan, bukan naskah peraturan)");

    /// <summary>A method of our own, where no source orders one.</summary>
    public static Sumber MetodeSendiri { get; } = new("METODE-SENDIRI", "Metode sendiri, tidak diatur sumber mana pun");

    /// <summary>Permensos 3/2025, which ends the era of DTKS.</summary>
    public static Sumber Permensos3Tahun2025 { get; } = new("PERMENSOS-3-2025", "Permensos 3/2025");

    /// <summary>UU 8/2016: penyandang disabilitas.</summary>
    public static Sumber Uu8Tahun2016 { get; } = new("UU-8-2016", "UU 8/2016");

    /// <summary>Permendagri 109/2019: the code tables of civil registration.</summary>
    public static Sumber Permendagri109Tahun2019 { get; } = new("PERMENDAGRI-109-2019", "Permendagri 109/2019");

    /// <summary>Codes and formats of Kemendagri: provinces, regions, NIK, No KK, SIAK.</summary>
    public static Sumber Kemendagri { get; } = new("KEMENDAGRI", "Kode dan format Kemendagri (SIAK)");

    /// <summary>The joint decrees of three ministers on public holidays and cuti bersama, one for each year.</summary>
    public static Sumber SkbTigaMenteri { get; } = new("SKB-3-MENTERI", "SKB 3 Menteri tentang hari libur nasional dan cuti bersama tiap tahun");

    /// <summary>Answers of the Dukcapil web service as public clients show them.</summary>
    public static Sumber LayananDukcapil { get; } = new("DUKCAPIL-WS", "Jawaban web service Dukcapil, sebagaimana terlihat pada klien publik");

    /// <summary>PKH practice.</summary>
    public static Sumber PraktikPkh { get; } = new("PRAKTIK-PKH", "Praktik PKH");

    /// <summary>The textbook definitions of the similarity measures.</summary>
    public static Sumber BukuAjarKesamaan { get; } = new("BUKU-AJAR", "Definisi buku ajar: Levenshtein, Damerau, Jaro, Winkler, Ratcliff dan Obershelp");

    /// <summary>Gets every source that rules and editions cite.</summary>
    public static ImmutableArray<Sumber> Semua { get; } =
    [
        Pati, Saku, Tpi, Sos22, Bs24,
        Permensos28Tahun2017, Permensos5Tahun2019, Permensos11Tahun2019, Permensos3Tahun2021, Kepmensos150Tahun2022, Kepmensos262Tahun2022,
        Kepmensos73Tahun2024, Kepmensos79Tahun2025, Permensos3Tahun2025, Kepmensos245Tahun2025, Permensos3Tahun2026,
        Uu8Tahun2016, Permendagri109Tahun2019, Kemendagri, SkbTigaMenteri, LayananDukcapil, PraktikPkh, BukuAjarKesamaan, Sekunder, MetodeSendiri,
    ];

    internal static Sumber Cari(string kunci) => Semua.Single(s => string.Equals(s.Kunci, kunci, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string ToString() => Nama;
}
