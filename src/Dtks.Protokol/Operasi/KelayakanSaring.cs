using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>kelayakan.saring</c>: suggestions with evidence, never a decision.</summary>
internal static partial class KelayakanSaring
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("kelayakan.saring", "saran alasan tidak layak dari data", "suggested reasons of tidak layak, with their evidence", KelayakanSaringJson.Default, Jawab);

    internal sealed record Masukan : MasukanProgram
    {
        public required LocalDate Per { get; init; }

        public required BentukOrang[] Orang { get; init; }

        [Description("Whether orang holds whole families")]
        public bool? KeluargaLengkap { get; init; }

        public required BentukKepesertaan[] Kepesertaan { get; init; }

        [Description("1-5, also as text or a letter a-e")]
        public StatusKeberadaan? Keberadaan { get; init; }
    }

    internal sealed record Saran(
        [property: Description("In kepesertaan")] int Indeks, AlasanTidakLayak? Alasan, bool GantiPengurus, KeyakinanSaran Keyakinan, string[] Bidang);

    internal sealed record Hasil(Saran[] Saran);

    private static Hasil Jawab(Masukan masukan)
    {
        var bahan = new BahanPenyaringan
        {
            Per = masukan.Per,
            Orang = new SusunanKeluarga(Orang.Baca(masukan.Orang, masukan.Per), KelengkapanKeluarga.Menurut(masukan.KeluargaLengkap)),
            Kepesertaan = Orang.Kepesertaan(masukan.Kepesertaan, masukan.DaftarProgram()),
            Keberadaan = masukan.Keberadaan,
        };
        return new([.. PenyaringanKelayakan.Saring(bahan, masukan.Kebijaksanaan()).Select(s => new Saran(s.Indeks, s.Alasan, s.GantiPengurus, s.Keyakinan, [.. s.Bidang]))]);
    }

    [JsonSerializable(typeof(Masukan))]
    [JsonSerializable(typeof(Hasil))]
    private sealed partial class KelayakanSaringJson : JsonSerializerContext;
}
