using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The facts that the screening reads.</summary>
/// <remarks>Immutable once built, as long as the lists handed in are not changed. Compared by reference of its lists; do not compare. Thread-safe.</remarks>
public sealed record BahanPenyaringan
{
    /// <summary>The day as of which ages and deaths count.</summary>
    public required LocalDate Per { get; init; }

    /// <summary>The people known, with their families.</summary>
    public required SusunanKeluarga Orang
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Orang));
    }

    /// <summary>The recipients' kepesertaan; suggestions point to positions in this list.</summary>
    public required IReadOnlyList<Kepesertaan> Kepesertaan
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Kepesertaan));
    }

    /// <summary>The status keberadaan of the household, for every kepesertaan; null when not known, or when it differs by family.</summary>
    public StatusKeberadaan? Keberadaan { get; init; }

    /// <summary>The status keberadaan by family; where a family stands here, this wins over <see cref="Keberadaan"/>.</summary>
    public IReadOnlyDictionary<NomorKk, StatusKeberadaan> KeberadaanKeluarga
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(KeberadaanKeluarga));
    } = new Dictionary<NomorKk, StatusKeberadaan>();

    /// <summary>What citizens and checks on the spot say of recipients (VK-17); advice on nobody's kepesertaan is passed over.</summary>
    public IReadOnlyList<NasihatKelayakan> Nasihat
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Nasihat));
    } = [];

    /// <summary>The edition; left out, the periode of <see cref="Per"/> chooses.</summary>
    public PilihanEdisi Edisi { get; init; }

    /// <summary>Masked: how much there is, never who.</summary>
    /// <returns>Text without personal data.</returns>
    public override string ToString() =>
        $"BahanPenyaringan {{ Per = {TeksTanggal.Iso(Per)}, Orang = {Orang.Orang.Count}, Kepesertaan = {Kepesertaan.Count} }}";
}
