using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks aturan</c>: the catalogue of rules, or one rule with its law.</summary>
internal static class PerintahAturan
{
    public static Command Buat(Lingkungan lingkungan)
    {
        var id = new Argument<string?>("id") { Description = "Id sebuah aturan, misalnya VK-8; tanpa id: seluruh katalog", HelpName = "ID", Arity = ArgumentArity.ZeroOrOne };
        Option<EdisiAturan?> edisi = OpsiUmum.SatuEdisi();
        Option<bool> json = OpsiUmum.Json("isi edisi itu seluruhnya: berkas edisi turunan yang tinggal diubah (hanya dengan --edisi)");
        var perintah = new PerintahDtks("aturan", "Katalog aturan: isi, kelas (teks, tafsir, luar), dasar hukum, dan edisi berlakunya.")
        {
            Contoh = [("dtks aturan", "seluruh katalog"), ("dtks aturan VK-8", "satu aturan dengan dasarnya"), ("dtks aturan VK-8 --edisi permensos-3-2021", "satu aturan pada satu edisi, bila edisi itu memuatnya"), ("dtks aturan --edisi permensos-3-2021", "aturan satu edisi"), ("dtks aturan --edisi kepmensos-150-2022 --json", "semua parameternya, sebagai awal edisi turunan")],
        };
        perintah.Arguments.Add(id);
        perintah.Options.Add(edisi);
        perintah.Options.Add(json);
        perintah.SetAction(hasil =>
        {
            if (hasil.GetValue(json))
            {
                Rancangan(lingkungan, hasil.GetValue(id) is null && hasil.GetValue(edisi) is { } satu
                    ? satu
                    : throw new SalahPakaiException("--json menulis isi satu edisi: dtks aturan --edisi ID --json", "--json writes one edition: dtks aturan --edisi ID --json"));
            }
            else if (hasil.GetValue(id) is { } teks)
            {
                Satu(lingkungan.Konsol, teks, hasil.GetValue(edisi));
            }
            else
            {
                Katalog(lingkungan.Konsol, hasil.GetValue(edisi));
            }

            return Aplikasi.Selesai;
        });
        return perintah;
    }

    private static void Rancangan(Lingkungan lingkungan, EdisiAturan edisi)
    {
        var isi = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(isi, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            PembacaEdisi.TulisRancangan(writer, edisi);
        }

        lingkungan.TulisKeluar.WriteLine(Encoding.UTF8.GetString(isi.WrittenSpan));
    }

    private static void Katalog(IAnsiConsole konsol, EdisiAturan? edisi)
    {
        var tabel = new Tabel("Id", "Aturan", "Kelas", "Dokumen");
        var daftar = edisi is null ? KatalogAturan.Semua : KatalogAturan.PadaEdisi(edisi);
        foreach (Aturan aturan in daftar)
        {
            tabel.Baris(aturan.Id.ToString(), aturan.Judul, TabelPerundangan.Kelas.Kode(edisi is null ? aturan.Kelas : aturan.KelasPada(edisi)!.Value), string.Join(", ", aturan.Dasar.Select(d => d.Sitasi.Sumber.Kunci).Distinct()));
        }

        konsol.Write(tabel);
        konsol.WriteLine($"{daftar.Length} aturan{(edisi is null ? "" : $", edisi {edisi.Id}")}. Satu aturan: dtks aturan ID");
    }

    private static void Satu(IAnsiConsole konsol, string teks, EdisiAturan? pada)
    {
        if (!IdAturan.TryParse(teks, out IdAturan id) || !KatalogAturan.TryCari(id, out Aturan? aturan))
        {
            throw new SalahPakaiException(
                $"Aturan tidak dikenal; rumpun yang ada: {string.Join(", ", TabelPerundangan.Rumpun.Butir.Select(b => b.Kode))}. Seluruh katalog: dtks aturan",
                "Unknown rule; the whole catalogue: dtks aturan");
        }

        var tabel = new Tabel("Aturan", aturan.Id.ToString());
        tabel.Baris("Isi", aturan.Judul);
        tabel.Baris("In English", aturan.JudulInggris);
        tabel.Baris("Rumpun", TabelPerundangan.Rumpun.Nama(aturan.Id.Rumpun));
        foreach (EdisiAturan edisi in pada is null ? aturan.Edisi : [pada])
        {
            string kelas = aturan.KelasPada(edisi) is { } satu ? TabelPerundangan.Kelas.Kode(satu) : "tidak memuat aturan ini";
            tabel.Baris("Edisi", $"{edisi.Id} ({edisi.Mulai} s.d. {edisi.Selesai?.ToString() ?? "sekarang"}): {kelas}");
        }

        // Why: a caller's file may fix a parameter of the rule otherwise than the places below, which are those of the edition it comes from.
        if (pada?.Sumber is { } sumber)
        {
            tabel.Baris("Edisi turunan", $"{sumber.Nama}; parameternya: dtks aturan --edisi BERKAS --json");
        }

        foreach (DasarAturan dasar in aturan.Dasar.Where(d => pada is null || (aturan.BerlakuPada(pada) && aturan.DasarPada(pada).Contains(d.Sitasi))))
        {
            string hal = dasar.Hal is null ? "" : $"({dasar.Hal}) ";
            tabel.Baris("Dasar", $"{hal}{dasar} [{TabelPerundangan.Kelas.Kode(dasar.Kelas)}: {string.Join(", ", dasar.Edisi)}]");
        }

        if (aturan.CatatanTafsir is { } tafsir)
        {
            tabel.Baris("Tafsir", tafsir);
        }

        konsol.Write(tabel);
    }
}
