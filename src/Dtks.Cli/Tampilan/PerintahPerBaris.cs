using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using Dtks.Cli.Berkas;
using Dtks.Protokol;

namespace Dtks.Cli.Tampilan;

/// <summary>How a command that works through a file shows its entries.</summary>
internal enum BentukKeluaran : byte
{
    /// <summary>A table an entry, then the counts.</summary>
    Tabel = 0,

    /// <summary>The counts only.</summary>
    Ringkas,

    /// <summary>A JSON object an entry, a line each.</summary>
    Json,
}

/// <summary>The file argument and the options of a command that works through a file entry by entry, and the work itself.</summary>
internal sealed class PerintahPerBaris
{
    private readonly Argument<string> berkas;
    private readonly string butir;
    private readonly Option<bool> json;
    private readonly Option<bool> ringkas = new("--ringkas") { Description = "Hanya rekapitulasi, tanpa tabel satu per satu" };
    private readonly Option<string[]> gagal;

    /// <summary>Adds the argument and the options to a command.</summary>
    /// <param name="perintah">The command.</param>
    /// <param name="keterangan">What the file holds.</param>
    /// <param name="butir">What an entry is called.</param>
    /// <param name="opsi">The command's own options, shown before the common ones.</param>
    /// <param name="gagalBila">The findings that may make the exit code 1.</param>
    public PerintahPerBaris(Command perintah, string keterangan, string butir, IEnumerable<Option> opsi, params ReadOnlySpan<string> gagalBila)
    {
        this.butir = butir;
        berkas = OpsiUmum.Berkas(keterangan);
        json = OpsiUmum.Json($"satu objek per {butir}");
        gagal = OpsiUmum.GagalBila(gagalBila.ToArray());
        perintah.Arguments.Add(berkas);
        foreach (Option satu in opsi.Concat([json, ringkas, gagal]))
        {
            perintah.Options.Add(satu);
        }
    }

    /// <summary>What messages call the file.</summary>
    public string NamaBerkas(ParseResult hasil) => hasil.GetRequiredValue(berkas) is var nama and not "-" ? Path.GetFileName(nama) : "masukan standar";

    /// <summary>Opens the file, does the work under a progress bar where tables do not stand in its way, and tells which findings occurred.</summary>
    /// <param name="lingkungan">Where input, output and progress are.</param>
    /// <param name="hasil">The command line.</param>
    /// <param name="judul">What is being done, such as "Memeriksa".</param>
    /// <param name="kerja">Works through the file, given it, the report of progress and the form of the output; tells how many entries were read and how many refused.</param>
    /// <param name="rekap">Prints the counts.</param>
    /// <param name="ada">Whether a finding occurred.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="SalahPakaiException">No entry could be read: what was printed stays, and the exit code tells.</exception>
    public int Jalankan(
        Lingkungan lingkungan, ParseResult hasil, string judul, Func<Stream, Action<long>, BentukKeluaran, (long Terbaca, long Ditolak)> kerja, Action rekap, Func<string, bool> ada)
    {
        BentukKeluaran bentuk = hasil.GetValue(json) ? BentukKeluaran.Json : hasil.GetValue(ringkas) ? BentukKeluaran.Ringkas : BentukKeluaran.Tabel;
        using Stream masuk = AksesBerkas.BukaMasuk(lingkungan, hasil.GetRequiredValue(berkas));
        Func<Action<long>, (long Terbaca, long Ditolak)> semua = maju => kerja(masuk, maju, bentuk);

        // Why: tables and a bar on the same terminal would overwrite each other.
        (long terbaca, long ditolak) = bentuk == BentukKeluaran.Tabel ? semua(static _ => { }) : Kemajuan.Jalankan(lingkungan, judul, masuk.CanSeek ? masuk.Length : null, semua);
        if (terbaca == 0)
        {
            throw PesanBerkas.TakSatuPun(butir, ditolak);
        }

        if (bentuk != BentukKeluaran.Json)
        {
            rekap();
        }

        return (hasil.GetValue(gagal) ?? []).Any(ada) ? Aplikasi.AdaTemuan : Aplikasi.Selesai;
    }

    /// <summary>Writes one entry as a line of JSON: its line number, and its result or its error.</summary>
    /// <param name="keluar">The output.</param>
    /// <param name="baris">The first line of the entry, from 1.</param>
    /// <param name="hasil">The result; null when the entry could not be read.</param>
    /// <param name="galat">The members of the error, in order.</param>
    public static void TulisJson(Stream keluar, long baris, object? hasil, params ReadOnlySpan<(string Nama, string? Isi)> galat)
    {
        using (var tulis = new Utf8JsonWriter(keluar))
        {
            tulis.WriteStartObject();
            tulis.WriteNumber("baris"u8, baris);
            if (hasil is not null)
            {
                Dialek.TulisAnggota(tulis, hasil);
            }
            else
            {
                tulis.WriteStartObject("galat"u8);
                foreach ((string nama, string? isi) in galat)
                {
                    tulis.WriteString(nama, isi);
                }

                tulis.WriteEndObject();
            }

            tulis.WriteEndObject();
        }

        keluar.Write("\n"u8);
    }
}
