using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What calls for a look under DTSEN (DS-3); never a finding about anybody's aid.</summary>
/// <remarks>There is no zero member: <c>default</c> is no sign. Texts: <see cref="TabelDtsen.Tanda"/>.</remarks>
public enum TandaDtsen : byte
{
    /// <summary>Not found at the address (<c>alamat-tidak-ditemukan</c>).</summary>
    AlamatTidakDitemukan = 1,

    /// <summary>The person was not found (<c>orang-tidak-ditemukan</c>).</summary>
    OrangTidakDitemukan,

    /// <summary>The person died (<c>meninggal</c>).</summary>
    Meninggal,

    /// <summary>ASN, TNI, Polri, BUMN, BUMD or pejabat negara (<c>aparatur</c>).</summary>
    Aparatur,

    /// <summary>A living member of the family is one of these (<c>keluarga-aparatur</c>).</summary>
    KeluargaAparatur,

    /// <summary>Desil 6-10 beside PKH (<c>desil-di-atas-pkh</c>).</summary>
    DesilDiAtasPkh,
}

/// <summary>What a DTSEN file and those who went to look say about one person (DS-3); what is not said is not known.</summary>
/// <remarks>Equality is by value, except that <see cref="Program"/> compares as an array. Immutable and thread-safe. <see cref="ToString"/> tells nothing personal.</remarks>
public sealed record OrangDtsen
{
    /// <summary>The family, for <see cref="TandaDtsen.KeluargaAparatur"/>; null when not known.</summary>
    public NomorKk? Keluarga { get; init; }

    /// <summary>The desil.</summary>
    public Desil Desil { get; init; }

    /// <summary>Whether the family was found at the address.</summary>
    public Kepastian AlamatDitemukan { get; init; }

    /// <summary>Whether the person was found.</summary>
    public Kepastian OrangDitemukan { get; init; }

    /// <summary>Whether the person died.</summary>
    public Kepastian Meninggal { get; init; }

    /// <summary>Whether the person is ASN, TNI, Polri, in BUMN or BUMD, or pejabat negara (code 5 of the work column of a DTSEN file lumps them together).</summary>
    public Kepastian Aparatur { get; init; }

    /// <summary>The programmes the person receives.</summary>
    public ImmutableArray<ProgramBansos> Program { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The desil only.</summary>
    /// <returns>Text without a personal number.</returns>
    public override string ToString() => $"desil {Desil}";
}

/// <summary>One line that calls for a look (DS-3); always <see cref="KeyakinanSaran.PerluDitinjau"/>.</summary>
/// <param name="Indeks">Place of the person in the list given, from 0.</param>
/// <param name="Tanda">The sign.</param>
/// <param name="Program">The programme it concerns; null when it concerns the person.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SaranDtsen(int Indeks, TandaDtsen Tanda, ProgramBansos? Program = null)
{
    /// <summary>Always to be looked at: no sign of DTSEN is certain.</summary>
    public KeyakinanSaran Keyakinan { get; } = KeyakinanSaran.PerluDitinjau;

    /// <summary>The rule: DS-3.</summary>
    public Aturan Aturan { get; } = Aturan.DS3;
}

/// <summary>Finds what calls for a look under DTSEN (DS-3).</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class PeninjauanDtsen
{
    private const int DesilPkhTertinggi = 5;

    /// <summary>Finds the signs.</summary>
    /// <param name="orang">The people.</param>
    /// <returns>The lines, by person, then in the order of <see cref="TandaDtsen"/>; a fact that is not known gives none.</returns>
    public static ImmutableArray<SaranDtsen> Cari(IReadOnlyList<OrangDtsen> orang)
    {
        ArgumentNullException.ThrowIfNull(orang);
        Dictionary<NomorKk, int> aparatur = [];
        foreach (OrangDtsen satu in orang.Where(o => o is { Keluarga: not null } && Bekerja(o)))
        {
            aparatur[satu.Keluarga!.Value] = aparatur.GetValueOrDefault(satu.Keluarga.Value) + 1;
        }

        var hasil = ImmutableArray.CreateBuilder<SaranDtsen>();
        for (int i = 0; i < orang.Count; i++)
        {
            OrangDtsen satu = orang[i] ?? throw new ArgumentException($"Orang [{i}] null. / Person [{i}] is null.", nameof(orang));
            Tambah(satu.AlamatDitemukan == Kepastian.Tidak, TandaDtsen.AlamatTidakDitemukan);
            Tambah(satu.OrangDitemukan == Kepastian.Tidak, TandaDtsen.OrangTidakDitemukan);
            Tambah(satu.Meninggal == Kepastian.Ya, TandaDtsen.Meninggal);
            Tambah(Bekerja(satu), TandaDtsen.Aparatur);
            Tambah(satu.Keluarga is { } kk && aparatur.GetValueOrDefault(kk) > (Bekerja(satu) ? 1 : 0), TandaDtsen.KeluargaAparatur);

            // Dasar: DS-3, desil 6-10; desil 5 lies beyond the limit of DS-2 but is no sign there.
            bool diAtas = satu.Desil.PalingTinggi(DesilPkhTertinggi) == Kepastian.Tidak && !satu.Program.IsDefault && satu.Program.Contains(ProgramBansos.Pkh);
            Tambah(diAtas, TandaDtsen.DesilDiAtasPkh, ProgramBansos.Pkh);

            void Tambah(bool ada, TandaDtsen tanda, ProgramBansos? program = null)
            {
                if (ada)
                {
                    hasil.Add(new(i, tanda, program));
                }
            }
        }

        return hasil.ToImmutable();
    }

    // Tafsir: the job of somebody who died is no sign any more, neither for them nor for their family.
    private static bool Bekerja(OrangDtsen orang) => orang.Aparatur == Kepastian.Ya && orang.Meninggal != Kepastian.Ya;
}
