using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The decision on who replaces a pengurus: the candidates in order, each with its rule, and what is missing.</summary>
/// <remarks>Immutable and thread-safe. Compared by reference. Points to people by position, so it carries no personal data.</remarks>
public sealed class PutusanPengganti
{
    internal PutusanPengganti(StatusPengganti status, ImmutableArray<CalonPengurus> calon, ImmutableArray<string> kurang, EdisiAturan edisi)
    {
        Status = status;
        Calon = calon;
        Kurang = kurang;
        Edisi = edisi;
    }

    /// <summary>The answer.</summary>
    public StatusPengganti Status { get; }

    /// <summary>The certain candidates, first choice first; may hold some even while the answer is open.</summary>
    public ImmutableArray<CalonPengurus> Calon { get; }

    /// <summary>The one to appoint: the first candidate when the answer is <see cref="StatusPengganti.Ada"/>, else null.</summary>
    public CalonPengurus? Pengganti => Status == StatusPengganti.Ada ? Calon[0] : null;

    /// <summary>
    /// The missing inputs that hold the answer up, by name in the protocol: <c>keluarga</c>, <c>orang[2].no_kk</c>, or fields such as
    /// <c>orang[3].tanggal_lahir</c>; empty unless the answer is open.
    /// </summary>
    public ImmutableArray<string> Kurang { get; }

    /// <summary>The edition the order was taken from.</summary>
    public EdisiAturan Edisi { get; }

    /// <summary>The rules applied, in order, each with its citation: PG-1, PG-2, PG-3, PG-4 where the edition has it, and PG-5, or KP-7 where the edition does not have it, when it was reached.</summary>
    public ImmutableArray<Aturan> Dasar =>
    [
        Aturan.PG1, Aturan.PG2, Aturan.PG3,
        .. Aturan.PG4.BerlakuPada(Edisi) ? [Aturan.PG4] : ImmutableArray<Aturan>.Empty,
        .. Calon.Where(c => c.Sebab == SebabCalon.AnggotaDewasaLain).Take(1).Select(AturanCalon),
    ];

    /// <summary>The rule that permits a candidate, with its citation: PG-1 to PG-5, or KP-7 for another adult member where the edition does not have PG-5.</summary>
    /// <param name="calon">One of <see cref="Calon"/>.</param>
    /// <returns>The rule, which holds in <see cref="Edisi"/>.</returns>
    /// <exception cref="ArgumentException">This is <c>default</c>: it names no class.</exception>
    public Aturan AturanCalon(CalonPengurus calon) => calon.Sebab switch
    {
        SebabCalon.AnakPerempuanDewasa => Aturan.PG1,
        SebabCalon.AnakLakiLakiDewasa => Aturan.PG2,
        SebabCalon.KepalaKeluarga => Aturan.PG3,
        SebabCalon.Istri or SebabCalon.Suami => Aturan.PG4,

        // Dasar: KP-7, class 5 in every edition; PG-5 has its place in kepmensos-150-2022 only.
        SebabCalon.AnggotaDewasaLain => Aturan.PG5.BerlakuPada(Edisi) ? Aturan.PG5 : Aturan.KP7,
        _ => throw new ArgumentException("Calon kosong (nilai default) tidak punya aturan. / An empty candidate (the default value) has no rule.", nameof(calon)),
    };

    /// <summary>The answer and the candidates by position.</summary>
    /// <returns>Text without personal data.</returns>
    public override string ToString() =>
        $"{TabelKepengurusan.Status.Kode(Status)} [{string.Join(", ", Calon.Select(c => $"{c.Indeks} {TabelKepengurusan.Sebab.Kode(c.Sebab)}"))}] [{string.Join(", ", Kurang)}]";
}
