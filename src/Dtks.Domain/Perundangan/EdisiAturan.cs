using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>An edition of the rules: the regime of a span of periods.</summary>
/// <remarks>
/// The three editions are the static properties; no other instance exists. The spans do not overlap and leave no gap from
/// 2019-01 to 2024-12. A caller may name an edition for any period. Immutable and thread-safe.
/// </remarks>
public sealed class EdisiAturan
{
    private EdisiAturan(string id, string nama, Periode mulai, Periode selesai, bool punyaJendelaBulanan, int selangPenetapan, ImmutableArray<Sumber> landasan)
    {
        Id = id;
        Nama = nama;
        Mulai = mulai;
        Selesai = selesai;
        PunyaJendelaBulanan = punyaJendelaBulanan;
        SelangPenetapan = selangPenetapan;
        Landasan = landasan;
    }

    // Tafsir: a decree takes over with the first whole period after its date; Kepmensos 150/HUK/2022 with 2022-10, the first month with public
    // socialisation (its exact date is not in the sources); DTKS ends with 2024, since DTSEN took over during 2025.

    /// <summary>Gets the edition of 2019-01 to 2021-05, without monthly windows and without verifikasi kelayakan.</summary>
    public static EdisiAturan Permensos5Tahun2019 { get; } = new(
        "permensos-5-2019",
        "Permensos 5/2019 jo. 11/2019",
        new Periode(2019, 1),
        new Periode(2021, 5),
        punyaJendelaBulanan: false,
        selangPenetapan: 6,
        [Sumber.Permensos5Tahun2019, Sumber.Permensos11Tahun2019, Sumber.Permensos28Tahun2017, Sumber.Saku]);

    /// <summary>Gets the edition of 2021-06 to 2022-09: monthly calendar, channels, signatories; no PBI cascade.</summary>
    public static EdisiAturan Permensos3Tahun2021 { get; } = new(
        "permensos-3-2021",
        "Permensos 3/2021",
        new Periode(2021, 6),
        new Periode(2022, 9),
        punyaJendelaBulanan: true,
        selangPenetapan: 1,
        [Sumber.Permensos3Tahun2021, Sumber.Sos22]);

    /// <summary>Gets the edition of 2022-10 to 2024-12: the complete regime.</summary>
    public static EdisiAturan Kepmensos150Tahun2022 { get; } = new(
        "kepmensos-150-2022",
        "Kepmensos 150/HUK/2022",
        new Periode(2022, 10),
        new Periode(2024, 12),
        punyaJendelaBulanan: true,
        selangPenetapan: 1,
        [
            Sumber.Permensos3Tahun2021, Sumber.Sos22, Sumber.Kepmensos150Tahun2022,
            Sumber.Bs24, Sumber.Tpi, Sumber.Pati,
        ]);

    /// <summary>Gets every edition, oldest first.</summary>
    public static ImmutableArray<EdisiAturan> Semua { get; } = [Permensos5Tahun2019, Permensos3Tahun2021, Kepmensos150Tahun2022];

    /// <summary>Gets the default edition, the complete regime: <see cref="Kepmensos150Tahun2022"/>.</summary>
    public static EdisiAturan Baku => Kepmensos150Tahun2022;

    /// <summary>Gets the id, such as <c>kepmensos-150-2022</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the name, such as <c>Kepmensos 150/HUK/2022</c>.</summary>
    public string Nama { get; }

    /// <summary>Gets the first period.</summary>
    public Periode Mulai { get; }

    /// <summary>Gets the last period.</summary>
    public Periode Selesai { get; }

    /// <summary>Gets whether the edition has the monthly windows of KL-1.</summary>
    public bool PunyaJendelaBulanan { get; }

    /// <summary>Gets whether the edition has verifikasi kelayakan: the two monthly editions do.</summary>
    public bool PunyaVerifikasiKelayakan => PunyaJendelaBulanan;

    /// <summary>Gets within how many months penetapan comes at least once: 6 under Permensos 5/2019, every month since Permensos 3/2021.</summary>
    public int SelangPenetapan { get; }

    /// <summary>Gets within how many months pendataan comes at least once: 12 under Permensos 5/2019; <see langword="null"/> where the monthly calendar took its place.</summary>
    public int? SelangPendataan => PunyaJendelaBulanan ? null : 12;

    /// <summary>Gets the documents the edition rests on.</summary>
    public ImmutableArray<Sumber> Landasan { get; }

    /// <summary>Answers which edition holds in a period; a period outside coverage is said to be so, never guessed.</summary>
    /// <param name="periode">The period; not <c>default</c>.</param>
    /// <returns>The answer with its explanation.</returns>
    /// <exception cref="ArgumentException"><paramref name="periode"/> is <c>default</c>.</exception>
    public static CakupanEdisi Untuk(Periode periode)
    {
        if (periode == default)
        {
            throw new ArgumentException("Periode belum diisi / The period is not set", nameof(periode));
        }

        if (Pada(periode) is { } edisi)
        {
            return CakupanEdisi.Ada(edisi);
        }

        return periode < Semua[0].Mulai ? CakupanEdisi.Belum(periode) : CakupanEdisi.TidakLagi(periode);
    }

    /// <summary>Gives the edition to use: the one named, else the one of the period.</summary>
    /// <param name="periode">The period; not <c>default</c> when <paramref name="edisi"/> is absent.</param>
    /// <param name="edisi">The edition the caller named, for any period; <see langword="null"/> lets the period choose.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="DiLuarCakupanException">No edition was named and the period is not modelled.</exception>
    public static EdisiAturan Tentukan(Periode periode, EdisiAturan? edisi = null)
    {
        // Why: the explanation of coverage is text, composed only when it is needed.
        return edisi ?? Pada(periode) ?? throw new DiLuarCakupanException(Untuk(periode).Keterangan);
    }

    /// <summary>Reads an edition id, without case; surrounding white space is ignored.</summary>
    /// <param name="id">The id, such as <c>kepmensos-150-2022</c>.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="DtksFormatException">No edition has this id; the message lists the known ones.</exception>
    public static EdisiAturan Parse(ReadOnlySpan<char> id)
    {
        if (TryParse(id, out var edisi))
        {
            return edisi;
        }

        var dikenal = string.Join(", ", Semua.Select(static e => e.Id));
        throw new DtksFormatException(new Pesan(
            "EDISI-TIDAK-DIKENAL",
            "Edisi aturan tidak dikenal. Yang dikenal: " + dikenal,
            "Unknown edition of the rules. Known: " + dikenal));
    }

    /// <summary>Reads an edition id without throwing.</summary>
    /// <param name="id">The id.</param>
    /// <param name="edisi">The edition, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> when the id is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out EdisiAturan? edisi)
    {
        id = id.Trim();
        foreach (var calon in Semua)
        {
            if (id.Equals(calon.Id, StringComparison.OrdinalIgnoreCase))
            {
                edisi = calon;
                return true;
            }
        }

        edisi = null;
        return false;
    }

    /// <summary>Says whether a period lies in the span of this edition.</summary>
    /// <param name="periode">The period.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Mencakup(Periode periode) => periode >= Mulai && periode <= Selesai;

    /// <summary>Prints the id.</summary>
    /// <returns>The id, such as <c>kepmensos-150-2022</c>.</returns>
    public override string ToString() => Id;

    private static EdisiAturan? Pada(Periode periode)
    {
        foreach (var edisi in Semua)
        {
            if (edisi.Mencakup(periode))
            {
                return edisi;
            }
        }

        return null;
    }
}
