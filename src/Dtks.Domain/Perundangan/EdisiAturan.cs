using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Dtks.Domain;

/// <summary>An edition of the rules: the regime of a span of periods, with everything its decree fixes as data (HD-1).</summary>
/// <remarks>
/// The shipped editions are the static properties, one file each under <c>Edisi/</c>; a caller derives others (<see cref="Turunkan"/>, HD-2) and offers them in a
/// <see cref="DaftarEdisi"/>. An edition may be named for any period. Rules read <see cref="Isi"/> and <see cref="Memuat"/>, never which edition it is. Equality is by
/// reference. Immutable and thread-safe.
/// </remarks>
public sealed partial class EdisiAturan
{
    private readonly KunciEdisi _kunci;

    private EdisiAturan(
        KunciEdisi kunci, string id, string nama, Periode? mulai, Periode? selesai, StatusCakupan status, ImmutableArray<Sumber> landasan, IsiEdisi isi)
    {
        _kunci = kunci;
        Id = id;
        Nama = nama;
        Mulai = mulai;
        Selesai = selesai;
        Status = status;
        Landasan = landasan;
        Isi = isi;
    }

    // Tafsir: a decree takes over with the first whole period after its date; Kepmensos 150/HUK/2022 with 2022-10, the first month with public
    // socialisation (its exact date is not in the sources).

    /// <summary>Gets the edition of 2019-01 to 2021-05, without monthly windows and without verifikasi kelayakan.</summary>
    public static EdisiAturan Permensos5Tahun2019 { get; } = new(
        KunciEdisi.Permensos5Tahun2019,
        "permensos-5-2019",
        "Permensos 5/2019 jo. 11/2019",
        new Periode(2019, 1),
        new Periode(2021, 5),
        StatusCakupan.Ada,
        [Sumber.Permensos5Tahun2019, Sumber.Permensos11Tahun2019, Sumber.Permensos28Tahun2017, Sumber.Saku],
        HalamanPermensos5Tahun2019.Isi);

    /// <summary>Gets the edition of 2021-06 to 2022-09: monthly calendar, channels, signatories; no PBI cascade.</summary>
    public static EdisiAturan Permensos3Tahun2021 { get; } = new(
        KunciEdisi.Permensos3Tahun2021,
        "permensos-3-2021",
        "Permensos 3/2021",
        new Periode(2021, 6),
        new Periode(2022, 9),
        StatusCakupan.Ada,
        [Sumber.Permensos3Tahun2021, Sumber.Sos22, Sumber.Pati],
        HalamanPermensos3Tahun2021.Isi);

    /// <summary>Gets the edition of 2022-10 to 2024-05: the complete regime.</summary>
    public static EdisiAturan Kepmensos150Tahun2022 { get; } = new(
        KunciEdisi.Kepmensos150Tahun2022,
        "kepmensos-150-2022",
        "Kepmensos 150/HUK/2022",
        new Periode(2022, 10),
        new Periode(2024, 5),
        StatusCakupan.Ada,
        [Sumber.Permensos3Tahun2021, Sumber.Sos22, Sumber.Kepmensos150Tahun2022, Sumber.Bs24, Sumber.Tpi, Sumber.Pati],
        HalamanKepmensos150Tahun2022.Isi);

    /// <summary>Gets the edition from 2025-06 on, modelled in part: desil conditions, DTSEN files, reactivation of PBI-JK (DS-1 to DS-5).</summary>
    public static EdisiAturan Dtsen2025 { get; } = new(
        KunciEdisi.Dtsen2025,
        "dtsen-2025",
        "DTSEN (Kepmensos 79/HUK/2025, Permensos 3/2025, Permensos 3/2026)",
        new Periode(2025, 6),
        null,
        StatusCakupan.Sebagian,
        [Sumber.Kepmensos79Tahun2025, Sumber.Permensos3Tahun2025, Sumber.Kepmensos245Tahun2025, Sumber.Permensos3Tahun2026],
        HalamanDtsen2025.Isi);

    /// <summary>Gets the shipped editions, oldest first.</summary>
    public static ImmutableArray<EdisiAturan> Semua { get; } = [Permensos5Tahun2019, Permensos3Tahun2021, Kepmensos150Tahun2022, Dtsen2025];

    /// <summary>Gets the default edition, the complete regime: <see cref="Kepmensos150Tahun2022"/>.</summary>
    public static EdisiAturan Baku => Kepmensos150Tahun2022;

    /// <summary>Gets the id, such as <c>kepmensos-150-2022</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the name, such as <c>Kepmensos 150/HUK/2022</c>.</summary>
    public string Nama { get; }

    /// <summary>Gets the first period; <see langword="null"/> for a derived edition that no period chooses and only a caller names.</summary>
    public Periode? Mulai { get; }

    /// <summary>Gets the last period; <see langword="null"/> = no end.</summary>
    public Periode? Selesai { get; }

    /// <summary>Gets how much of the decree is modelled: <see cref="StatusCakupan.Ada"/> or <see cref="StatusCakupan.Sebagian"/>.</summary>
    public StatusCakupan Status { get; }

    /// <summary>Gets the documents the edition rests on, that of a caller first.</summary>
    public ImmutableArray<Sumber> Landasan { get; }

    /// <summary>Gets everything the decree fixes.</summary>
    public IsiEdisi Isi { get; }

    /// <summary>Gets the edition it was derived from; <see langword="null"/> for a shipped one.</summary>
    public EdisiAturan? Induk { get; private init; }

    /// <summary>Gets the source of the caller who derived it; <see langword="null"/> for a shipped edition.</summary>
    public Sumber? Sumber { get; private init; }

    /// <summary>Gets the rules left out of the edition it was derived from, in catalogue order.</summary>
    public ImmutableArray<Aturan> Tanpa { get; private init; } = [];

    /// <summary>Gets whether the edition has monthly windows at any time (KL-1).</summary>
    public bool PunyaJendelaBulanan => Isi.Jendela.Semua.Any(static n => !n.Nilai.IsEmpty);

    /// <summary>Gets whether the edition has verifikasi kelayakan (VK-1).</summary>
    public bool PunyaVerifikasiKelayakan => Isi.Tahap.Semua.Any(static n => !n.Nilai.IsEmpty);

    /// <summary>Answers which shipped edition holds in a period; a period outside coverage is said to be so, never guessed.</summary>
    /// <param name="periode">The period; not <c>default</c>.</param>
    /// <returns>The answer with its explanation.</returns>
    /// <exception cref="ArgumentException"><paramref name="periode"/> is <c>default</c>.</exception>
    public static CakupanEdisi Untuk(Periode periode) => DaftarEdisi.Baku.Untuk(periode);

    /// <summary>Gives the edition to use: the one named, else the shipped one of the period.</summary>
    /// <param name="periode">The period; not <c>default</c> when <paramref name="edisi"/> is absent.</param>
    /// <param name="edisi">The edition the caller named, for any period; <see langword="null"/> lets the period choose.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="DiLuarCakupanException">No edition was named and the period is not modelled.</exception>
    public static EdisiAturan Tentukan(Periode periode, EdisiAturan? edisi = null) => DaftarEdisi.Baku.Tentukan(periode, edisi);

    /// <summary>Reads the id of a shipped edition, without case; surrounding white space is ignored.</summary>
    /// <param name="id">The id, such as <c>kepmensos-150-2022</c>.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="DtksFormatException">No edition has this id; the message lists the known ones.</exception>
    public static EdisiAturan Parse(ReadOnlySpan<char> id) => DaftarEdisi.Baku.Parse(id);

    /// <summary>Reads the id of a shipped edition without throwing.</summary>
    /// <param name="id">The id.</param>
    /// <param name="edisi">The edition, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> when the id is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> id, [NotNullWhen(true)] out EdisiAturan? edisi) => DaftarEdisi.Baku.TryParse(id, out edisi);

    /// <summary>Says whether a rule holds in this edition.</summary>
    /// <param name="aturan">The rule.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Memuat(Aturan aturan)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        return aturan.BerlakuPada(_kunci) && !Tanpa.Contains(aturan);
    }

    /// <summary>Says whether a period lies in the span of this edition; an edition without a span has no outside.</summary>
    /// <param name="periode">The period.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Mencakup(Periode periode) => !(periode < Mulai) && !(periode > Selesai);

    /// <summary>Gives the reason of a code, with its conditions.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="periode">The period.</param>
    /// <returns>The reason; <see langword="null"/> when the edition does not know it.</returns>
    public KetentuanAlasan? Alasan(AlasanTidakLayak kode, Periode periode)
    {
        foreach (var ketentuan in Isi.Alasan.Pada(periode))
        {
            if (ketentuan.Kode == kode)
            {
                return ketentuan;
            }
        }

        return null;
    }

    /// <summary>Refuses a question that belongs to a part of the decree which is not modelled.</summary>
    /// <param name="aturan">The rule that the question is about.</param>
    /// <exception cref="DiLuarCakupanException">The edition is modelled in part, and not in this one.</exception>
    public void PastikanDimodelkan(Aturan aturan)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        if (Status == StatusCakupan.Sebagian && !Memuat(aturan))
        {
            throw new DiLuarCakupanException(CakupanEdisi.BelumPada(this, aturan));
        }
    }

    /// <summary>Prints the id.</summary>
    /// <returns>The id, such as <c>kepmensos-150-2022</c>.</returns>
    public override string ToString() => Id;

    internal bool Berasal(KunciEdisi kunci) => (_kunci & kunci) != KunciEdisi.TidakAda;

    internal bool Dipilih(Periode periode) => Mulai is not null && Mencakup(periode);
}

/// <summary>The shipped editions as a set: in which a rule or a place holds.</summary>
[Flags]
internal enum KunciEdisi : byte
{
    TidakAda = 0,
    Permensos5Tahun2019 = 1,
    Permensos3Tahun2021 = 2,
    Kepmensos150Tahun2022 = 4,
    Dtsen2025 = 8,
}
