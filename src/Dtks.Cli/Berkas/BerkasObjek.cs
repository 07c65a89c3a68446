using System.Text.Json;
using System.Text.Unicode;
using Dtks.Cli.Operasi;
using Dtks.Cli.Tampilan;

namespace Dtks.Cli.Berkas;

/// <summary>A file that holds one JSON object in the form of an operation's input, read as strictly as the protocol reads it.</summary>
internal static class BerkasObjek
{
    /// <summary>Reads the file and hands the object to a reader; whatever the reader left unread is refused.</summary>
    /// <param name="lingkungan">Where <c>-</c> (standard input) comes from.</param>
    /// <param name="berkas">The file, or <c>-</c>.</param>
    /// <param name="bentuk">The form expected, for the message.</param>
    /// <param name="baca">Reads the object.</param>
    /// <exception cref="SalahPakaiException">The file is not one JSON object, or the object is refused; the message says where.</exception>
    public static T Baca<T>(Lingkungan lingkungan, string berkas, string bentuk, Func<BacaObjek, T> baca)
    {
        var isi = Isi(lingkungan, berkas);
        try
        {
            var pohon = new PohonJson();
            if (!Utf8.IsValid(isi))
            {
                throw BukanObjek(bentuk);
            }

            pohon.Baca(isi, 0, isi.Length);
            if (pohon.Jenis(0) != JsonTokenType.StartObject)
            {
                throw BukanObjek(bentuk);
            }

            var objek = new BacaObjek(pohon, 0);
            var hasil = baca(objek);
            objek.Selesai();
            return hasil;
        }
        catch (JsonException)
        {
            throw BukanObjek(bentuk);
        }
        catch (GalatOperasi galat)
        {
            throw new SalahPakaiException($"Berkas ditolak pada {galat.Jalur}: {galat.Pesan}", "The file is refused there; nothing was decided.");
        }
    }

    private static byte[] Isi(Lingkungan lingkungan, string berkas) => AksesBerkas.Coba(berkas, menulis: false, () =>
    {
        using var masuk = AksesBerkas.BukaMasuk(lingkungan, berkas);
        using var salinan = new MemoryStream();
        masuk.CopyTo(salinan);
        var isi = salinan.ToArray();
        return isi.AsSpan().StartsWith("\uFEFF"u8) ? isi["\uFEFF"u8.Length..] : isi;
    });

    private static SalahPakaiException BukanObjek(string bentuk) =>
        new($"Berkas bukan satu objek JSON dalam UTF-8; tulis {bentuk}.", $"The file is not one JSON object in UTF-8; write {bentuk}.");
}
