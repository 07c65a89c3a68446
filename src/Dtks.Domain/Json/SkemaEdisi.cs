using System.Text.Json.Nodes;

namespace Dtks.Domain.Json;

/// <summary>The schema of a derived edition as a file (HD-2): what <see cref="PembacaEdisi"/> reads, with the codes that each member knows.</summary>
internal static class SkemaEdisi
{
    /// <summary>The pattern of a day of the month.</summary>
    public const string Hari = "^(H(-([1-9]|1[0-9]|2[0-7]))?|[1-9]|1[0-9]|2[0-8])$";

    /// <summary>The schema of the object.</summary>
    public static JsonObject Buat()
    {
        JsonObject parameter = [];
        foreach (var kodek in KodekEdisi.Semua)
        {
            parameter[kodek.Nama] = Parameter(kodek);
        }

        return Objek(
            "A derived edition of the rules (HD-2); a parameter that is given replaces that of induk whole, one that is left out stays",
            4,
            ("id", Teks("3 to 60 lower-case letters, digits and hyphens, beginning with a letter; not that of another edition", "^[a-z][a-z0-9-]{1,58}[a-z0-9]$")),
            ("nama", Teks("Its name, for people")),
            ("induk", new() { ["anyOf"] = new JsonArray(Kode(EdisiAturan.Semua.Select(e => e.Id)), new JsonObject { ["$ref"] = "#" }), ["description"] = "The edition it is derived from: the id of a shipped one, or a derived one whole" }),
            ("sumber", Sumber("The document it takes its changes from; decisions name it")),
            ("mulai", Periode("The first period; without it no period chooses the edition, only a caller names it")),
            ("selesai", Periode("The last period; only with mulai")),
            ("tanpa", new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" }, ["description"] = "Ids of rules left out, such as VK-8" }),
            ("parameter", new()
            {
                ["type"] = "object",
                ["properties"] = parameter,
                ["additionalProperties"] = false,
                ["description"] = "What the decree fixes otherwise; each value from a period on, until the next one",
            }));
    }

    private static JsonObject Parameter(KodekEdisi kodek)
    {
        var nilai = kodek.Skema();
        nilai["description"] = kodek.Arti;
        return new()
        {
            ["type"] = "array",
            ["minItems"] = 1,
            ["description"] = kodek.Arti,
            ["items"] = Objek(
                "A value with its place",
                2,
                ("nilai", nilai),
                ("bagian", Teks("Where it stands in the source: article, paragraph, number")),
                ("sejak", Periode("From which period on; mulai of the edition when absent; ascending")),
                ("sumber", Sumber("The document, where it is another one than that of the edition"))),
        };
    }

    /// <summary>An object whose first members must be there.</summary>
    public static JsonObject Objek(string arti, int wajib, params ReadOnlySpan<(string Nama, JsonObject Skema)> anggota)
    {
        JsonObject isi = [];
        JsonArray perlu = [];
        for (var i = 0; i < anggota.Length; i++)
        {
            isi[anggota[i].Nama] = anggota[i].Skema;
            if (i < wajib)
            {
                perlu.Add((JsonNode)anggota[i].Nama);
            }
        }

        return new() { ["type"] = "object", ["properties"] = isi, ["required"] = perlu, ["additionalProperties"] = false, ["description"] = arti };
    }

    private static JsonObject Sumber(string arti) => Objek(arti, 2, ("kunci", Teks("Short key of the document")), ("nama", Teks("Name of the document")));

    /// <summary>A list.</summary>
    public static JsonObject Larik(JsonObject butir, string arti = "") => Dengan(new() { ["type"] = "array", ["items"] = butir }, arti);

    /// <summary>A code of a list.</summary>
    public static JsonObject Kode(IEnumerable<string> kode, string arti = "") => Dengan(new() { ["enum"] = new JsonArray([.. kode.Select(k => (JsonNode)k)]) }, arti);

    /// <summary>A whole number, both ends included.</summary>
    public static JsonObject Angka(string arti, int terkecil, int terbesar) => Dengan(new() { ["type"] = "integer", ["minimum"] = terkecil, ["maximum"] = terbesar }, arti);

    /// <summary>True or false.</summary>
    public static JsonObject Logika(string arti = "") => Dengan(new() { ["type"] = "boolean" }, arti);

    private static JsonObject Periode(string arti) => Teks(arti, "^[0-9]{4}-(0[1-9]|1[0-2])$");

    /// <summary>A text that is not blank, or one of a pattern.</summary>
    public static JsonObject Teks(string arti, string? pola = null)
    {
        JsonObject skema = new() { ["type"] = "string", ["pattern"] = pola ?? "\\S" };
        return Dengan(skema, arti);
    }

    private static JsonObject Dengan(JsonObject skema, string arti)
    {
        if (arti.Length > 0)
        {
            skema["description"] = arti;
        }

        return skema;
    }
}
