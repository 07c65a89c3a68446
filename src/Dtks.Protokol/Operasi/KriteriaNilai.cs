using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary><c>kriteria.nilai</c>: whether a family is fakir miskin.</summary>
internal static class KriteriaNilai
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("kriteria.nilai", "kriteria fakir miskin", "whether a family is fakir miskin", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public BentukJawaban Jawaban { get; set; } = new();

        [Rentang(0, 100)]
        [Description("Decides question 3 when given")]
        public decimal? PengeluaranPanganPersen { get; set; }
    }

    [Description("Answers by the number of the question; absent or null is unknown")]
    internal sealed record BentukJawaban
    {
        [JsonPropertyName("1")]
        public bool? J1 { get; set; }

        [JsonPropertyName("2")]
        public bool? J2 { get; set; }

        [JsonPropertyName("3")]
        public bool? J3 { get; set; }

        [JsonPropertyName("4")]
        public bool? J4 { get; set; }

        [JsonPropertyName("5")]
        public bool? J5 { get; set; }

        [JsonPropertyName("6")]
        public bool? J6 { get; set; }

        [JsonPropertyName("7")]
        public bool? J7 { get; set; }

        [JsonPropertyName("8")]
        public bool? J8 { get; set; }

        [JsonPropertyName("9")]
        public bool? J9 { get; set; }

        [JsonPropertyName("10")]
        public bool? J10 { get; set; }

        internal SurveiKemiskinan Jadi(decimal? persen)
        {
            SurveiKemiskinan survei = SurveiKemiskinan.Kosong with { PersenPengeluaranPangan = persen };
            bool?[] jawaban = [J1, J2, J3, J4, J5, J6, J7, J8, J9, J10];
            for (int i = 0; i < jawaban.Length; i++)
            {
                survei = survei.Dengan(i + 1, jawaban[i]);
            }

            return survei;
        }
    }

    internal sealed record Hasil(
        [property: JsonPropertyName("hasil")] StatusKemiskinan Vonis,
        [property: Description("Questions that count")] int[] Cocok,
        [property: Description("Questions without an answer")] int[] Belum);

    private static Hasil Jawab(Masukan masukan)
    {
        PutusanKemiskinan putusan = KriteriaFakirMiskin.Nilai(masukan.Jawaban.Jadi(masukan.PengeluaranPanganPersen), masukan.Kebijaksanaan());
        return new(putusan.Status, [.. putusan.Cocok], [.. putusan.Belum]);
    }
}
