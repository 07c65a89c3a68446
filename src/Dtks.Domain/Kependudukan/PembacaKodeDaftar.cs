namespace Dtks.Domain;

/// <summary>Reads codes that carry their list's name, and refuses codes of other lists.</summary>
public static class PembacaKodeDaftar
{
    /// <summary>Reads a code that names its list.</summary>
    /// <typeparam name="T">The enum of the list.</typeparam>
    /// <param name="tabel">The list to read with.</param>
    /// <param name="kode">The code and the name of its list; the names are compared without case.</param>
    /// <returns>The member of the list.</returns>
    /// <exception cref="DtksFormatException">The code belongs to another list (code <c>TABEL-DAFTAR-LAIN</c>), or is not in this one.</exception>
    public static T Baca<T>(this TabelKode<T> tabel, KodeDaftar kode)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(tabel);
        if (!string.Equals(tabel.NamaDaftar, kode.NamaDaftar?.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            throw new DtksFormatException(new Pesan(
                "TABEL-DAFTAR-LAIN",
                $"Kode ini berasal dari daftar lain, bukan dari daftar {tabel.NamaDaftar}: kode dua daftar tidak boleh dicampur. Ubah dulu ke kode daftar {tabel.NamaDaftar}.",
                $"This code comes from another list, not from the list \"{tabel.NamaDaftar}\": codes of two lists must not be mixed. Translate it to a code of the list first."));
        }

        return tabel.Baca(kode.Kode ?? string.Empty);
    }
}
