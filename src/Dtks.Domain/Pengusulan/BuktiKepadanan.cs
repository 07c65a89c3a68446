namespace Dtks.Domain;

/// <summary>What a usulan brings as proof of kepadanan: the verdict of the civil registry's web service, or an own estimate.</summary>
/// <remarks>
/// A closed choice: nothing but <see cref="WebService"/> and <see cref="Taksiran"/> exists, and an estimate cannot be put where a verdict is asked for.
/// No proof at all is null, never a third kind. Equality is by the verdict held. Immutable and thread-safe.
/// </remarks>
public abstract record BuktiKepadanan
{
    private BuktiKepadanan()
    {
    }

    /// <summary>A verdict on an answer of the web service.</summary>
    /// <param name="Putusan">The verdict.</param>
    public sealed record WebService(PutusanKepadanan Putusan) : BuktiKepadanan
    {
        /// <summary>The verdict.</summary>
        public PutusanKepadanan Putusan { get; } = Putusan ?? throw new ArgumentNullException(nameof(Putusan));
    }

    /// <summary>An own estimate, which never satisfies UB-3.</summary>
    /// <param name="Perkiraan">The estimate.</param>
    public sealed record Taksiran(TaksiranKepadanan Perkiraan) : BuktiKepadanan
    {
        /// <summary>The estimate.</summary>
        public TaksiranKepadanan Perkiraan { get; } = Perkiraan ?? throw new ArgumentNullException(nameof(Perkiraan));
    }
}
