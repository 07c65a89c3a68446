using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>What a comparison found of one element, in JSON: <c>{elemen, status, skor?, ambang}</c>.</summary>
public sealed class HasilElemenJsonConverter : ObjekJsonConverter<HasilElemen>
{
    private static readonly string[] NamaAnggota = ["elemen", "status", "ambang", "skor"];

    private static readonly ElemenKepadananJsonConverter Elemen = new();
    private static readonly StatusTemuanJsonConverter Status = new();

    private protected override HasilElemen Baca(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var isi = new Isian();
        AnggotaObjek.Baca(ref reader, ("hasil elemen", "the finding on an element"), NamaAnggota, 3, isi, options, BacaAnggota);
        return new(isi.Elemen, isi.Status, isi.Skor, isi.Ambang);
    }

    private protected override void Tulis(Utf8JsonWriter writer, HasilElemen value, JsonSerializerOptions options)
    {
        AnggotaObjek.Tulis(writer, "elemen", value.Elemen, Elemen, options);
        AnggotaObjek.Tulis(writer, "status", value.Status, Status, options);
        AnggotaObjek.Tulis(writer, "skor", value.Skor);
        AnggotaObjek.Tulis(writer, "ambang", (int?)value.Ambang);
    }

    private static void BacaAnggota(ref Utf8JsonReader reader, string anggota, Isian isi, JsonSerializerOptions options)
    {
        switch (anggota)
        {
            case "elemen": isi.Elemen = Elemen.Read(ref reader, typeof(ElemenKepadanan), options); break;
            case "status": isi.Status = Status.Read(ref reader, typeof(StatusTemuan), options); break;
            case "ambang": isi.Ambang = AnggotaObjek.Bilangan(ref reader); break;
            default: isi.Skor = AnggotaObjek.Bilangan(ref reader); break;
        }
    }

    /// <summary>The members read so far.</summary>
    private sealed class Isian
    {
        public ElemenKepadanan Elemen { get; set; }

        public StatusTemuan Status { get; set; }

        public int Ambang { get; set; }

        public int? Skor { get; set; }
    }
}
