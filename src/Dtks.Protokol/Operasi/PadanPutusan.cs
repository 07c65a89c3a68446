using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary><c>padan.putusan</c>: the verdict on one answer of the web service.</summary>
internal static class PadanPutusan
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("padan.putusan", "arti jawaban layanan Dukcapil: padan atau tidak", "the verdict on one answer of the Dukcapil web service", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [Description("The answer of the web service: its envelope or the inner object")]
        [JsonRequired]
        public JsonElement? Jawaban { get; set; }

        [Description("The NIK that was asked about")]
        public Nik? Nik { get; set; }

        [Description("Whose thresholds count, in periode; absent: those of kepmensos-150-2022")]
        public PilihanEdisi? Edisi { get; set; }

        [Description("Needed with edisi, since thresholds are dated")]
        public Periode? Periode { get; set; }
    }

    internal sealed record ButirElemen(ElemenKepadanan Elemen, StatusTemuan Status, int? Skor, int Ambang);

    internal sealed record Hasil([property: JsonPropertyName("hasil")] VonisKepadanan Vonis, ButirElemen[] Elemen, int Terpenuhi, string[] Temuan)
    {
        public static Hasil Dari(PutusanKepadanan putusan)
            => new(putusan.Vonis, [.. putusan.Elemen.Select(e => new ButirElemen(e.Elemen, e.Status, e.Skor, e.Ambang))], putusan.Terpenuhi, [.. putusan.Temuan]);
    }

    /// <summary>The members of an answer (06): texts of the elements, its code and its message; others are told in <c>temuan</c>.</summary>
    internal static JsonObject SkemaJawaban()
    {
        var anggota = new JsonObject();
        foreach (string nama in AnggotaDukcapil.Semua.Select(a => a.Anggota))
        {
            anggota[nama] = new JsonObject { ["type"] = new JsonArray("string", "number", "null"), ["description"] = "\"Sesuai (100)\" or \"Tidak Sesuai (0)\", or the NIK that was asked about" };
        }

        foreach (string nama in (ReadOnlySpan<string>)["RESPONSE_CODE", "RESPON", "RESPONSE", "RESPONSE_DESC"])
        {
            anggota[nama] = new JsonObject { ["type"] = new JsonArray("string", "number", "null") };
        }

        anggota["content"] = new JsonObject { ["description"] = "The object, or a list with it" };
        return new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "object", ["properties"] = anggota },
                new JsonObject { ["type"] = new JsonArray("array", "string", "number", "boolean"), ["description"] = "The call failed" }),
        };
    }

    private static Hasil Jawab(Masukan masukan)
    {
        JawabanDukcapil terbaca = JawabanDukcapil.Baca(Letak.Wajib(masukan.Jawaban, "jawaban"), masukan.Nik);
        if (terbaca.LebihDariSatu)
        {
            throw GalatOperasi.Pada(
                "jawaban",
                "Larik content memuat lebih dari satu objek, padahal satu pertanyaan dijawab satu objek; pisahkan jawabannya",
                "The list content holds more than one object, but one question has one object as its answer; split the answers");
        }

        return Hasil.Dari(Ambang(masukan).Putuskan(terbaca));
    }

    private static KebijakanKepadanan Ambang(Masukan masukan) => (masukan.Edisi, masukan.Periode) switch
    {
        (null, null) => KebijakanKepadanan.Kepmensos150Tahun2022,
        (var edisi, { } periode) => KebijakanKepadanan.Untuk((edisi ?? default).Tentukan(periode), periode),
        _ => throw GalatOperasi.Pada("periode", "Ambang sebuah edisi berlaku menurut bulan; sebutkan periode bersama edisi", "The thresholds of an edition are dated; name periode beside edisi"),
    };
}
