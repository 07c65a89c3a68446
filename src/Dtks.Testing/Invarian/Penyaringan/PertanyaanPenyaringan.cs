using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Which reasons for tidak layak do the data suggest?</summary>
/// <param name="Per">The day as of which ages and deaths count; its period chooses the edition.</param>
/// <param name="Orang">The people.</param>
/// <param name="KeluargaLengkap">Whether the list is stated to hold whole families; null = not stated.</param>
/// <param name="Kepesertaan">The kepesertaan; a recipient need not be among the people.</param>
/// <param name="Keberadaan">The status keberadaan of the household; null = unknown.</param>
/// <param name="MasukanWarga">What citizens and checks on the spot say of recipients.</param>
/// <param name="Kebijakan">The policy: the age of lanjut usia.</param>
/// <remarks>Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record PertanyaanPenyaringan(
    LocalDate Per,
    ImmutableArray<Penduduk> Orang,
    bool? KeluargaLengkap,
    ImmutableArray<Kepesertaan> Kepesertaan,
    StatusKeberadaan? Keberadaan,
    ImmutableArray<NasihatKelayakan> MasukanWarga,
    KebijakanDtks Kebijakan);
