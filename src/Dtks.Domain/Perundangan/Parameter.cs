using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>One value of a parameter: from when it holds and where it stands.</summary>
/// <param name="Sejak">The first period in which it holds; no end until the next value takes over.</param>
/// <param name="Nilai">The value.</param>
/// <param name="Dasar">The place in the source.</param>
public sealed record NilaiParameter<T>(Periode Sejak, T Nilai, Sitasi Dasar);

/// <summary>Starts dated parameters.</summary>
public static class Parameter
{
    /// <summary>Starts a parameter.</summary>
    /// <param name="sejak">The first period in which the value holds.</param>
    /// <param name="nilai">The value.</param>
    /// <param name="dasar">The place in the source.</param>
    /// <returns>The parameter.</returns>
    public static Parameter<T> Sejak<T>(Periode sejak, T nilai, Sitasi dasar)
    {
        ArgumentNullException.ThrowIfNull(dasar);
        return new([new(sejak, nilai, dasar)]);
    }

    /// <summary>Starts a parameter of a matter that the decree does not speak of; <see cref="Parameter{T}.Lalu"/> adds what a later one fixes.</summary>
    /// <param name="nilai">The value that means that: no limit, no exception, an empty list.</param>
    /// <returns>The parameter; in the place of a source it says that there is none.</returns>
    public static Parameter<T> Tanpa<T>(T nilai) => new([new(new(1, 1), nilai, new(Sumber.MetodeSendiri, "keputusan edisi ini tidak menyebutnya"))]);
}

/// <summary>What a decree fixes about one matter, dated: a value holds from its period on, until another takes over.</summary>
/// <remarks>
/// A value never reaches back: a period before the first value (an edition that was named for it) reads the first one. Immutable and thread-safe; equality is by reference.
/// </remarks>
public sealed class Parameter<T>
{
    internal Parameter(ImmutableArray<NilaiParameter<T>> semua) => Semua = semua;

    /// <summary>Gets the values, oldest first; never empty.</summary>
    public ImmutableArray<NilaiParameter<T>> Semua { get; }

    /// <summary>Adds a value that takes over from a period on.</summary>
    /// <param name="sejak">Its first period; after that of the last value.</param>
    /// <param name="nilai">The value.</param>
    /// <param name="dasar">The place in the source.</param>
    /// <returns>The new parameter; this one does not change.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period does not come after that of the last value.</exception>
    public Parameter<T> Lalu(Periode sejak, T nilai, Sitasi dasar)
    {
        ArgumentNullException.ThrowIfNull(dasar);
        return sejak > Semua[^1].Sejak
            ? new(Semua.Add(new(sejak, nilai, dasar)))
            : throw new ArgumentOutOfRangeException(nameof(sejak), "Nilai baru harus mulai sesudah nilai sebelumnya. / A new value must begin after the one before.");
    }

    /// <summary>Gives the value of a period.</summary>
    /// <param name="periode">The period.</param>
    /// <returns>The last value that began in it or before; the first one for an earlier period.</returns>
    public T Pada(Periode periode) => Butir(periode).Nilai;

    /// <summary>Gives the value of a period with its place.</summary>
    /// <param name="periode">The period.</param>
    /// <returns>The last value that began in it or before; the first one for an earlier period.</returns>
    public NilaiParameter<T> Butir(Periode periode)
    {
        for (var i = Semua.Length - 1; i > 0; i--)
        {
            if (Semua[i].Sejak <= periode)
            {
                return Semua[i];
            }
        }

        return Semua[0];
    }
}
