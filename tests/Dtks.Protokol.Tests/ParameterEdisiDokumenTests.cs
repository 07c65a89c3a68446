using System.Text;
using System.Text.Json;
using Dtks.Domain;

namespace Dtks.Protokol.Tests;

/// <summary><c>docs/parameter-edisi.md</c> lists what an edition can fix, as the code reads it.</summary>
public class ParameterEdisiDokumenTests
{
    [Fact]
    public void The_page_lists_every_parameter_with_a_value_that_is_read()
    {
        var teks = new StringBuilder("""
            # Parameter edisi / parameters of an edition

            Dibuat dari kode oleh `ParameterEdisiDokumenTests`; ubah di `src/Dtks.Domain/Perundangan/IsiEdisi.cs`, bukan di sini. Nilai: seperti pada edisi yang disebut, larik panjang disingkat `...`.
            Skema lengkapnya: [edisi.json](../conformance/skema/edisi.json). / Generated from the code; the value is that of the edition named, long lists cut at `...`.
            Nilai seutuhnya, sebagai berkas yang tinggal diubah / values in full, as a file to change: `dtks aturan --edisi kepmensos-150-2022 --json`.

            | parameter | artinya | what it means | nilai / value |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var kodek in KodekEdisi.Semua)
        {
            var (edisi, nilai) = EdisiAturan.Semua.OrderBy(e => e != EdisiAturan.Kepmensos150Tahun2022).Select(e => (e, JsonDocument.Parse(kodek.Pada(e.Isi, e.Selesai ?? e.Mulai!.Value).Json).RootElement))
                .First(n => n.RootElement.ValueKind != JsonValueKind.Array || n.RootElement.GetArrayLength() > 0);
            teks.Append($"| `{kodek.Nama}` | {kodek.ArtiIndonesia} | {kodek.Arti} | `{Ringkas(nilai)}` ({edisi.Id}) |\n");
        }

        DokumenBuatan.Banding("docs/parameter-edisi.md", teks.ToString());
    }

    private static string Ringkas(JsonElement nilai) => nilai.ValueKind != JsonValueKind.Array ? nilai.GetRawText()
        : $"[{string.Join(", ", nilai.EnumerateArray().Take(2).Select(e => e.GetRawText()))}{(nilai.GetArrayLength() > 2 ? ", ..." : "")}]";
}
