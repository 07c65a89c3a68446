using System.CommandLine;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks alur</c>: a workflow as a table and as a Mermaid diagram; without a name the list of workflows.</summary>
internal static class PerintahAlur
{
    public static Command Buat(Lingkungan lingkungan)
    {
        var nama = new Argument<string?>("nama") { Description = "Nama alur; tanpa nama: daftar alur", HelpName = "NAMA", Arity = ArgumentArity.ZeroOrOne };
        var inggris = new Option<bool>("--inggris") { Description = "Syarat dan judul dalam bahasa Inggris" };
        var mermaid = new Option<bool>("--mermaid") { Description = "Hanya diagram Mermaid, untuk berkas .mmd" };
        var svg = new Option<bool>("--svg") { Description = "Hanya gambar SVG, untuk berkas .svg" };
        var perintah = new PerintahDtks("alur", "Alur kerja sebagai tabel peralihan, diagram Mermaid atau gambar.")
        {
            Contoh =
            [
                ("dtks alur", "daftar alur"),
                ("dtks alur usulan", "tabel dan diagram satu alur"),
                ("dtks alur usulan --mermaid > usulan.mmd", "diagramnya saja"),
                ("dtks alur usulan --svg > usulan.svg", "gambarnya, untuk dicetak"),
            ],
        };
        perintah.Arguments.Add(nama);
        perintah.Options.Add(inggris);
        perintah.Options.Add(mermaid);
        perintah.Options.Add(svg);
        perintah.SetAction(hasil =>
        {
            Bahasa bahasa = hasil.GetValue(inggris) ? Bahasa.Inggris : Bahasa.Indonesia;
            if (hasil.GetValue(nama) is not { } teks)
            {
                Daftar(lingkungan.Konsol, bahasa);
            }
            else if (!Alur.TryCari(teks, out Alur? alur))
            {
                string dikenal = string.Join(", ", Alur.Semua.Select(a => a.Nama));
                throw new SalahPakaiException($"Alur tidak dikenal; yang dikenal: {dikenal}.", $"Unknown workflow; known: {dikenal}.");
            }
            else if (hasil.GetValue(mermaid))
            {
                lingkungan.TulisKeluar.Write(alur.Mermaid(bahasa));
            }
            else if (hasil.GetValue(svg))
            {
                lingkungan.TulisKeluar.Write(alur.Svg(bahasa));
            }
            else
            {
                Satu(lingkungan, alur, bahasa);
            }

            return Aplikasi.Selesai;
        });
        return perintah;
    }

    private static void Daftar(IAnsiConsole konsol, Bahasa bahasa)
    {
        var tabel = new Tabel("Nama", "Alur");
        foreach (Alur alur in Alur.Semua)
        {
            tabel.Baris(alur.Nama, alur.Judul(bahasa));
        }

        konsol.Write(tabel);
    }

    private static void Satu(Lingkungan lingkungan, Alur alur, Bahasa bahasa)
    {
        var tabel = new Tabel("Dari", "Peristiwa", "Ke", "Bila", "Aturan");
        foreach (BarisAlur baris in alur.Baris)
        {
            string dari = baris.Dari.IsEmpty ? "(lainnya)" : string.Join(", ", baris.Dari);
            tabel.Baris(dari, baris.Peristiwa, baris.Ke ?? (baris.Catatan ? "(dicatat)" : "(ditolak)"), baris.Syarat(bahasa), baris.Aturan.ToString());
        }

        lingkungan.Konsol.WriteLine(alur.Judul(bahasa));
        lingkungan.Konsol.Write(tabel);
        lingkungan.TulisKeluar.Write(alur.Mermaid(bahasa));
    }
}
