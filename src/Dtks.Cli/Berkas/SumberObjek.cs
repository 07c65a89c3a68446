using Dtks.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Protokol;

namespace Dtks.Cli.Berkas;

/// <summary>One object of a file: JSON, or a row of a table in the same form, or why it is neither.</summary>
/// <param name="Nomor">Its first line.</param>
/// <param name="Isi">The JSON; null for a line over 16 MB and for a row refused.</param>
/// <param name="Kolom">The column refused.</param>
/// <param name="Cacat">Why the row is refused; null otherwise.</param>
internal readonly record struct ButirBerkas(long Nomor, byte[]? Isi, string? Kolom = null, Pesan? Cacat = null)
{
    /// <summary>Reads the object as a record and makes something of it.</summary>
    /// <exception cref="GalatOperasi">The row was refused, or is no such record.</exception>
    public TJadi Baca<TRekaman, TJadi>(Func<TRekaman, TJadi> jadi)
        where TRekaman : class => Cacat is { } cacat ? throw new GalatOperasi(cacat.Kode, Kolom, cacat.Indonesia, cacat.Inggris) : Dialek.BacaBerkas(Isi, jadi);
}

/// <summary>Objects of a file, whether it holds JSON or a table.</summary>
internal static class SumberObjek
{
    /// <summary>The objects in the order of the file.</summary>
    public static IEnumerable<ButirBerkas> Baca(Stream masuk, string nama, string? lembar, TabelObjek tabel, Action<long> maju, bool tetap = false)
    {
        Stream mundur = masuk;
        if (!masuk.CanSeek)
        {
            mundur = new MemoryStream();
            masuk.CopyTo(mundur);
            mundur.Position = 0;
        }

        return Json(mundur)
            ? new BarisJson(mundur, maju).Baca().Select(b => new ButirBerkas(b.Nomor, b.Isi))
            : tabel.Baca(mundur, nama, lembar, tetap).Select(b => new ButirBerkas(b.Baris, b.Isi, b.Kolom, b.Cacat));
    }

    /// <summary>Whether a file holds JSON.</summary>
    public static bool Json(string berkas) => AksesBerkas.Coba(berkas, menulis: false, () =>
    {
        using Stream masuk = AksesBerkas.BukaTabel(berkas);
        return Json(masuk);
    });

    /// <summary>The one object of a file, as JSON bytes, whether it is JSON or a table of one row.</summary>
    /// <exception cref="SalahPakaiException">There is not exactly one row, or it is refused.</exception>
    public static byte[] BacaSatu(string berkas, TabelObjek tabel) => AksesBerkas.Coba(berkas, menulis: false, () =>
    {
        using Stream masuk = AksesBerkas.BukaTabel(berkas);
        ButirBerkas[] semua = [.. Baca(masuk, Path.GetFileName(berkas), null, tabel, static _ => { }).Take(2)];
        return semua switch
        {
            [{ Cacat: { } cacat, Kolom: var kolom, Nomor: var nomor }, ..] => throw new SalahPakaiException(
                $"Baris {nomor}, kolom {kolom}: {cacat.Indonesia}.", $"Line {nomor}, column {kolom}: {cacat.Inggris}."),
            [{ Isi: { } isi }] => isi,
            _ => throw new SalahPakaiException($"{TeksAman.Samarkan(Path.GetFileName(berkas))} harus memuat satu surat saja.", "The file must hold one letter and no more."),
        };
    });

    /// <summary>Whether a stream holds JSON, or nothing; it then stands at its start again.</summary>
    private static bool Json(Stream masuk)
    {
        Span<byte> awal = stackalloc byte[64];
        ReadOnlySpan<byte> isi = awal[..masuk.ReadAtLeast(awal, awal.Length, throwOnEndOfStream: false)];
        masuk.Position = 0;
        return !isi.StartsWith("PK"u8) && isi.Trim("\uFEFF \t\r\n"u8) is [(byte)'{' or (byte)'[', ..] or [];
    }
}
