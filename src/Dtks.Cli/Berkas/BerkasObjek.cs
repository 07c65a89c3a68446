using Dtks.Cli.Tampilan;
using Dtks.Protokol;

namespace Dtks.Cli.Berkas;

/// <summary>A file that holds one JSON object in the form of an operation's input, read as strictly as the protocol reads it.</summary>
internal static class BerkasObjek
{
    /// <summary>Reads the file as a record and makes something of it.</summary>
    /// <param name="lingkungan">Where <c>-</c> (standard input) comes from.</param>
    /// <param name="berkas">The file, or <c>-</c>.</param>
    /// <param name="bentuk">The form expected, for the message.</param>
    /// <param name="jadi">Makes it.</param>
    /// <exception cref="SalahPakaiException">The file is not one such object; the message says everything that is wrong, and where.</exception>
    public static TJadi Baca<TRekaman, TJadi>(Lingkungan lingkungan, string berkas, string bentuk, Func<TRekaman, TJadi> jadi)
        where TRekaman : class => Baca(Isi(lingkungan, berkas), bentuk, jadi);

    /// <summary>Reads bytes as a record and makes something of it.</summary>
    /// <exception cref="SalahPakaiException">They are not one such object.</exception>
    public static TJadi Baca<TRekaman, TJadi>(byte[] isi, string bentuk, Func<TRekaman, TJadi> jadi)
        where TRekaman : class
    {
        try
        {
            return Dialek.BacaBerkas(isi, jadi);
        }
        catch (GalatOperasi galat) when (galat.Kode == GalatOperasi.BukanObjek)
        {
            throw new SalahPakaiException($"Berkas bukan satu objek JSON dalam UTF-8; tulis {bentuk}.", $"The file is not one JSON object in UTF-8; write {bentuk}.");
        }
        catch (GalatOperasi galat)
        {
            throw new SalahPakaiException(
                string.Join('\n', galat.Cacat.Select(c => $"Berkas ditolak{Pada("pada", c)}: {c.Pesan.Indonesia.TrimEnd('.')} / {c.Pesan.Inggris}")), "The file is refused there; nothing was decided.");
        }

        static string Pada(string pada, CacatMasukan cacat) => cacat.Jalur is null ? "" : $" {pada} {cacat.Jalur}";
    }

    private static byte[] Isi(Lingkungan lingkungan, string berkas) => AksesBerkas.Coba(berkas, menulis: false, () =>
    {
        using var masuk = AksesBerkas.BukaMasuk(lingkungan, berkas);
        using var salinan = new MemoryStream();
        masuk.CopyTo(salinan);
        var isi = salinan.ToArray();
        return isi.AsSpan().StartsWith("\uFEFF"u8) ? isi["\uFEFF"u8.Length..] : isi;
    });
}
