using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The facts from which kelayakan is decided: one region, one periode.</summary>
/// <remarks>
/// Immutable once built, as long as the lists handed in are not changed. Compared by reference of its lists; do not compare.
/// Thread-safe.
/// </remarks>
/// <example>
/// <code>
/// BahanKelayakan bahan = new()
/// {
///     Periode = new Periode(2024, 2),
///     Kepesertaan = [new(Nik.Parse("3374995203850001"), ProgramBansos.Pkh)],
///     Orang = [new() { Nik = Nik.Check("3374995203850001"), NomorKk = NomorKk.Check("3374990101150007") }],
///     Kelengkapan = KelengkapanKeluarga.Lengkap, // only when nobody of the families is left out
/// };
/// Console.WriteLine(VerifikasiKelayakan.Putuskan(bahan).Putusan[0].StatusKepesertaan); // Tetap
/// </code>
/// </example>
public sealed record BahanKelayakan
{
    /// <summary>The periode that is verified.</summary>
    public required Periode Periode { get; init; }

    /// <summary>The activity of the month: <see cref="KegiatanBulanan.VerifikasiKelayakan"/>, or <see cref="KegiatanBulanan.VervalPbi"/> with its own window and letter.</summary>
    public KegiatanBulanan Kegiatan { get; init; } = KegiatanBulanan.VerifikasiKelayakan;

    /// <summary>
    /// The recipients' kepesertaan; each (NIK, programme, role) once. A person may hold both roles of a programme: one declaration then speaks of both.
    /// Decisions come back in this order.
    /// </summary>
    public required IReadOnlyList<Kepesertaan> Kepesertaan
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Kepesertaan));
    }

    /// <summary>The declarations made, at most one a person and programme, in any order.</summary>
    public IReadOnlyList<Penetapan> Penetapan
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Penetapan));
    } = [];

    /// <summary>
    /// The days on which the declarations were finalised, in the order of <see cref="Penetapan"/>, for the coverage of the letter (VK-13); null, or a list
    /// that ends earlier, where the day is not known or is that of the letter's own <see cref="SuratPengesahan.TanggalFinalisasi"/>.
    /// </summary>
    public IReadOnlyList<LocalDate?> TanggalFinalisasi
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(TanggalFinalisasi));
    } = [];

    /// <summary>The items of Kemensos' own verification (KM-1), at most one a person and programme, in any order; they need <see cref="Per"/>.</summary>
    public IReadOnlyList<ButirKemensos> Kemensos
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Kemensos));
    } = [];

    /// <summary>The people known, each readable NIK once: who is family of whom, and who is alive. May be empty.</summary>
    public IReadOnlyList<Penduduk> Orang
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Orang));
    } = [];

    /// <summary>What is stated about the completeness of the families in <see cref="Orang"/>; without a word nobody is certain to be the last of a family.</summary>
    public KelengkapanKeluarga Kelengkapan { get; init; }

    /// <summary>
    /// Explicit statements about ahli waris; they win over what <see cref="Orang"/> shows (VK-5), <see cref="Kepastian.TidakTahu"/> too: it is stated to be unknown.
    /// </summary>
    public IReadOnlyDictionary<Nik, Kepastian> AhliWaris
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(AhliWaris));
    } = new Dictionary<Nik, Kepastian>();

    /// <summary>The letter of the region for this periode; null when none was uploaded.</summary>
    public SuratPengesahan? Surat { get; init; }

    /// <summary>
    /// The date as of which to decide; null for the last day of the periode, without saying that the window has ended.
    /// </summary>
    public LocalDate? Per { get; init; }

    /// <summary>The edition, or the editions to choose from; <c>default</c> lets the periode choose among the shipped ones.</summary>
    public PilihanEdisi Edisi { get; init; }

    /// <summary>Masked: how much there is, never who.</summary>
    public override string ToString() =>
        $"BahanKelayakan {{ Periode = {Periode}, Kepesertaan = {Kepesertaan.Count}, Penetapan = {Penetapan.Count}, Orang = {Orang.Count} }}";
}
