using System.Text.Json.Nodes;

namespace Dtks.Domain.Json;

/// <summary>The schema of a derived edition as a file (HD-2): what <see cref="PembacaEdisi"/> reads, with the codes that each member knows.</summary>
internal static class SkemaEdisi
{
    private const string Hari = "^(H(-([1-9]|1[0-9]|2[0-7]))?|[1-9]|1[0-9]|2[0-8])$";

    /// <summary>The schema of the object.</summary>
    public static JsonObject Buat()
    {
        JsonObject parameter = [];
        foreach (var kodek in KodekEdisi.Semua)
        {
            parameter[kodek.Nama] = Parameter(kodek.Nama);
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

    private static JsonObject Parameter(string nama)
    {
        (JsonObject nilai, string arti) = Nilai(nama);
        nilai["description"] = arti;
        return new()
        {
            ["type"] = "array",
            ["minItems"] = 1,
            ["description"] = arti,
            ["items"] = Objek(
                "A value with its place",
                2,
                ("nilai", nilai),
                ("bagian", Teks("Where it stands in the source: article, paragraph, number")),
                ("sejak", Periode("From which period on; mulai of the edition when absent; ascending")),
                ("sumber", Sumber("The document, where it is another one than that of the edition"))),
        };
    }

    private static (JsonObject Nilai, string Arti) Nilai(string nama) => nama switch
    {
        "jendela" => (Larik(Objek(
            "A window of the month",
            3,
            ("kegiatan", Kode(TabelPerundangan.Kegiatan.Butir.Select(b => b.Kode), "The activity")),
            ("mulai", Teks("The first day: 1 to 28, or H (the last day of the month), H-1, H-2, ...", Hari)),
            ("selesai", Teks("The last day, until 24:00", Hari)),
            ("surat", Logika("Whether a letter belongs to it")))), "The windows of the month (KL-1); an activity that is not listed has none"),
        "alasan" => (Larik(Objek(
            "A reason for tidak layak",
            3,
            ("kode", Angka("1 to 8 as in the decree of 2022, others of your own", 1, HimpunanAlasan.KodeTerbesar)),
            ("teks", Teks("What it says, in Indonesian")),
            ("teks_inggris", Teks("What it says, in English")),
            ("meninggal", Logika("Whether it is the death of the person (VK-5, VK-9); at most one reason")),
            ("perlu_keterangan", Logika("Whether it needs a text (VK-4)")),
            ("perlu_komponen", Logika("Whether it is only for programmes with components (VK-4)")))), "All reasons for tidak layak (VK-4)"),
        "tahap" => (Larik(Kode(TabelPerundangan.Tahap.Butir.Select(b => b.Kode))), "The stages of verifikasi kelayakan (VK-1): all three in order, or none"),
        "kaskade_pbi" => (Logika(""), "Whether tidak layak on PBI-JK reaches the other programmes (VK-8)"),
        "penandatangan" => (Larik(Kode(TabelPengesahan.Penandatangan.Butir.Select(b => b.Kode))), "Who may sign a letter (SP-1)"),
        "izin" => (Larik(Objek(
            "An action and who may do it",
            2,
            ("tindakan", Kode(TabelKewenangan.Tindakan.Butir.Select(b => b.Kode), "The action")),
            ("langsung", Larik(Kode(TabelKewenangan.Peran.Butir.Select(b => b.Kode)), "Roles that do it directly")),
            ("dengan_persetujuan", Larik(Kode(TabelKewenangan.Peran.Butir.Select(b => b.Kode)), "Roles whose doing needs approval")))), "Who may do what (PR-2); an action that is not listed is not regulated"),
        "tenggat_tanggapan" => (Angka("", 1, 366), "How many hari kerja the region has to answer Kemensos (KM-1)"),
        "tenggat_permohonan" => (Angka("", 1, 366), "Within how many hari kerja a request for data is served (MD-1)"),
        "ambang_kepadanan" => (Larik(Objek(
            "The score that an element must reach",
            2,
            ("elemen", Kode(TabelPemadanan.Elemen.Butir.Select(b => b.Kode), "The element of Dukcapil")),
            ("ambang", Angka("The score, inclusive", 0, 100)))), "What kepadanan asks for (PD-1)"),
        "batas_komponen" => (Larik(Objek(
            "How many people of a family count as a kind of component",
            2,
            ("jenis", Kode(TabelKomponen.Jenis.Butir.Select(b => b.Kode), "The kind")),
            ("paling", Angka("How many at most", 0, 20)))), "Caps of PKH components by kind (KP-5); a kind that is not listed has none"),
        "batas_desil" => (Larik(Objek(
            "Up to which desil a programme asks",
            2,
            ("program", new() { ["type"] = new JsonArray("string", "object"), ["description"] = "Code of the programme, or an object kode, nama, satuan for one of the region" }),
            ("paling", Angka("The last desil that meets the condition", 1, Desil.Terakhir)),
            ("atau_asesmen", Logika("Whether an asesmen that found the person poor meets it too")),
            ("menurut_kebijakan", Logika("Whether batas_desil_sembako of the policy chooses the limit")))), "Conditions of desil by programme (DS-2)"),
        "selang_penetapan" => (Angka("", 1, 120), "Within how many months penetapan comes at least once"),
        "selang_pendataan" => (Angka("", 0, 120), "Within how many months pendataan comes at least once; 0 = not fixed"),
        _ => throw new InvalidOperationException($"Parameter {nama} tanpa skema. / A parameter without a schema."),
    };

    private static JsonObject Objek(string arti, int wajib, params ReadOnlySpan<(string Nama, JsonObject Skema)> anggota)
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

    private static JsonObject Larik(JsonObject butir, string arti = "") => Dengan(new() { ["type"] = "array", ["items"] = butir }, arti);

    private static JsonObject Kode(IEnumerable<string> kode, string arti = "") => Dengan(new() { ["enum"] = new JsonArray([.. kode.Select(k => (JsonNode)k)]) }, arti);

    private static JsonObject Angka(string arti, int terkecil, int terbesar) => Dengan(new() { ["type"] = "integer", ["minimum"] = terkecil, ["maximum"] = terbesar }, arti);

    private static JsonObject Logika(string arti) => Dengan(new() { ["type"] = "boolean" }, arti);

    private static JsonObject Periode(string arti) => Teks(arti, "^[0-9]{4}-(0[1-9]|1[0-2])$");

    private static JsonObject Teks(string arti, string? pola = null)
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
