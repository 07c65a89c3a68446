using System.Text.Json;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Operasi;

/// <summary>The operation that screens kepesertaan.</summary>
internal static class OperasiPenyaringan
{
    /// <summary><c>kelayakan.saring</c>: suggestions with evidence, never a decision.</summary>
    public static void Saring(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        LocalDate per = masukan.TanggalWajib("per");
        DaftarProgram program = masukan.ProgramDaerah();
        var bahan = new BahanPenyaringan
        {
            Per = per,
            Orang = masukan.Orang(SyaratOrang.HarusAda with { LahirPalingLambat = per }).Susunan(),
            Kepesertaan = masukan.KepesertaanWajib(program),
            Keberadaan = masukan.Keberadaan("keberadaan"),
        };

        tulis.WriteStartObject();
        tulis.WriteStartArray("saran"u8);
        foreach (SaranKelayakan saran in PenyaringanKelayakan.Saring(bahan, masukan.Kebijakan()))
        {
            tulis.WriteStartObject();
            tulis.WriteNumber("indeks"u8, saran.Indeks);
            if (saran.Alasan is { } alasan)
            {
                tulis.WriteNumber("alasan"u8, (int)alasan);
            }
            else
            {
                tulis.WriteNull("alasan"u8);
            }

            tulis.WriteBoolean("ganti_pengurus"u8, saran.GantiPengurus);
            tulis.WriteString("keyakinan"u8, TabelPenyaringan.Keyakinan.Kode(saran.Keyakinan));
            tulis.WriteStartArray("bidang"u8);
            foreach (string bidang in saran.Bidang)
            {
                tulis.WriteStringValue(bidang);
            }

            tulis.WriteEndArray();
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
        tulis.WriteEndObject();
    }
}
