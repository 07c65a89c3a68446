namespace Dtks.Domain;

/// <summary>A registry of region names that the caller supplies.</summary>
/// <remarks>Implementations should be immutable and safe to share between threads. The library ships <see cref="DaftarProvinsi"/> only.</remarks>
public interface IDaftarWilayah
{
    /// <summary>Looks up the name of a region.</summary>
    /// <param name="kode">The code, of any level.</param>
    /// <param name="nama">The name, or the empty text when the registry does not know the code.</param>
    /// <returns>True when the registry knows the code.</returns>
    bool TryNama(KodeWilayah kode, out string nama);
}
