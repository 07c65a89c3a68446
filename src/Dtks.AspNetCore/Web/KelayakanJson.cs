using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Protokol;
using Dtks.Rules;

namespace Dtks.AspNetCore;

/// <summary>The facts of verifikasi kelayakan as the operation <c>kelayakan.putusan</c> reads them; the policy is the application's and no fact.</summary>
internal sealed class BahanJsonConverter : JsonConverter<BahanKelayakan>, ISkemaNilai
{
    private static readonly Pesan Kebijakan = new(
        "JSON-KEBIJAKAN", "Kebijakan ditetapkan aplikasi, bukan bagian dari fakta; hapus anggota ini", "The policy is set by the application and is no fact; remove this member");

    /// <inheritdoc/>
    public override BahanKelayakan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader awal = reader;
        var info = (JsonTypeInfo<KelayakanPutusan.Masukan>)Dialek.Baku.GetTypeInfo(typeof(KelayakanPutusan.Masukan));
        KelayakanPutusan.Masukan masukan;
        try
        {
            masukan = JsonSerializer.Deserialize(ref reader, info) ?? throw new DtksJsonException(PesanJson.Objek);
        }
        catch (Exception salah) when (salah is JsonException or InvalidOperationException)
        {
            throw BentukJson.Cacat(ref awal, info, salah);
        }

        if (masukan.Kebijakan is not null)
        {
            throw new DtksJsonException(Kebijakan, "kebijakan");
        }

        try
        {
            return masukan.Seluruhnya(masukan.DaftarProgram());
        }
        catch (GalatOperasi galat)
        {
            throw new DtksJsonException(galat.Cacat[0].Pesan, galat.Cacat[0].Jalur ?? string.Empty);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BahanKelayakan value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Fakta dibaca, tidak ditulis; simpan dengan RekamanPutusan. / Facts are read, not written; keep them with RekamanPutusan.");

    /// <inheritdoc/>
    public JsonObject Skema()
    {
        JsonObject skema = SkemaProtokol.Bentuk(typeof(KelayakanPutusan.Masukan));
        skema["properties"]!.AsObject().Remove("kebijakan");
        return skema;
    }
}

/// <summary>The decisions of verifikasi kelayakan as the operation <c>kelayakan.putusan</c> answers them: without a number of a person.</summary>
internal sealed class HasilJsonConverter : JsonConverter<HasilKelayakan>, ISkemaNilai
{
    /// <inheritdoc/>
    public override HasilKelayakan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Putusan ditulis, tidak dibaca; kirim faktanya dan putuskan lagi. / Decisions are written, not read; send the facts and decide again.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HasilKelayakan value, JsonSerializerOptions options) => Dialek.Tulis(writer, KelayakanPutusan.Jawab(value));

    /// <inheritdoc/>
    public JsonObject Skema() => SkemaProtokol.Bentuk(typeof(KelayakanPutusan.Hasil), dibaca: false);
}
