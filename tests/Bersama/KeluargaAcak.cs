using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Bersama;

/// <summary>Random families as a caller of the protocol gives them, with declarations and an approved letter, and one thing that is taken away from them.</summary>
/// <param name="Orang">The people.</param>
/// <param name="Kepesertaan">Their programmes.</param>
/// <param name="Penetapan">Declarations, all final.</param>
/// <param name="Lengkap">The statement that the families are whole.</param>
/// <param name="Keluarga">Whether the cascade reaches the family.</param>
/// <param name="Siapa">The person from whom something is taken.</param>
/// <param name="Apa">The member that is taken away; null for the whole person.</param>
internal sealed record KeluargaAcak(JsonObject[] Orang, JsonObject[] Kepesertaan, JsonObject[] Penetapan, bool Lengkap, bool Keluarga, int Siapa, string? Apa)
{
    public const string Per = "2024-02-29";

    public const string Surat = """{"status":"disetujui","tanggal_surat":"2024-02-20","tanggal_unggah":"2024-02-20","penandatangan":"kepala-daerah","lampiran":true}""";

    private const string DesaA = "33.74.99.1001";
    private const string DesaB = "33.74.99.1002";

    private static readonly string[] Anggota = ["nik", "no_kk", "tanggal_lahir", "jenis_kelamin", "hubungan", "wilayah", "meninggal", "hamil", "disabilitas_berat", "sekolah", "pekerjaan"];

    public static Arbitrary<KeluargaAcak> Semua { get; } = Arb.From(
        from jumlah in Gen.Choose(1, 5)
        from orang in Gen.CollectToSequence(Enumerable.Range(0, jumlah).Select(Seorang))
        from program in Gen.ArrayOf(Gen.Elements("", "", "PKH", "PKH", "SEMBAKO", "PBI-JK"), jumlah * 2)
        from peran in Gen.ArrayOf(Gen.Elements("penerima", "penerima", "komponen"), jumlah * 2)
        from alasan in Gen.ArrayOf(Gen.Elements(0, 0, 2, 2, 5, 7), jumlah * 2)
        from lengkap in Gen.Elements(true, true, true, false)
        from keluarga in Gen.Elements(true, false)
        from siapa in Gen.Choose(0, jumlah - 1)
        from apa in Gen.Elements([null, .. Anggota])
        select Susun([.. orang], program, peran, alasan, lengkap, keluarga, siapa, apa));

    /// <summary>Whether something is there to be taken away.</summary>
    public bool Berkurang => Apa is null || Orang[Siapa].ContainsKey(Apa);

    /// <summary>
    /// Whether the spec itself lets certainty grow, by its own words: a person of unknown family withdraws completeness of the families of the same desa, so that a family whose records
    /// stand in two desas loses a member out of its sight (10, Protocol).
    /// </summary>
    public bool DuaDesa => Apa == "no_kk" && Orang.Where(o => Teks(o, "no_kk") == Teks(Orang[Siapa], "no_kk")).Select(o => Teks(o, "wilayah")).Distinct().Count() > 1;

    /// <summary>The same without the thing.</summary>
    /// <remarks>
    /// The statement of completeness goes with a person. It goes with the last readable No KK too: a list in which nobody has one is one family when it is stated to be whole (10, Families),
    /// so that the statement would say something else than before.
    /// </remarks>
    public KeluargaAcak Kurangi()
    {
        if (Apa is null)
        {
            return this with { Orang = [.. Orang.Where((_, i) => i != Siapa)], Lengkap = false };
        }

        JsonObject[] orang = [.. Orang.Select((o, i) => i == Siapa ? Tanpa(o, Apa) : o)];
        return this with { Orang = orang, Lengkap = Lengkap && (Apa != "no_kk" || orang.Any(o => o.ContainsKey("no_kk"))) };
    }

    public static string? Teks(JsonObject orang, string anggota) => orang[anggota]?.GetValue<string>();

    public override string ToString() => $"tanpa {Apa ?? "baris"} orang {Siapa}, lengkap {Lengkap}, keluarga {Keluarga}\n{string.Join('\n', Orang.Concat(Kepesertaan).Concat(Penetapan).Select(o => o.ToJsonString()))}";

    private static Gen<JsonObject> Seorang(int nomor) =>
        from kk in Gen.Elements("3374990101150007", "3374990101150007", "3374990101150007", "3374990101150008", null)
        from lahir in Gen.Elements("1950-05-05", "1985-03-12", "2010-10-10", "2021-01-01", null)
        from jk in Gen.Elements("L", "P", null)
        from hubungan in Gen.Elements<int?>(1, 3, 4, 4, 10, 11, null)
        from wilayah in Gen.Elements(DesaA, DesaA, DesaB, "33.74.99", null)
        from meninggal in Gen.Elements<object?>(true, true, "2024-02-10", "2024-03-05", false, null)
        from tanda in Gen.ArrayOf(Gen.Elements<bool?>(false, false, false, false, true, null), 2)
        from sekolah in Gen.Elements<object?>(false, false, "SD", null)
        from kerja in Gen.Elements<int?>(5, 84, null)
        from aneh in Gen.Choose(0, 9)
        select Buat(nomor, kk, lahir, jk, hubungan, wilayah, meninggal, tanda, sekolah, kerja, aneh == 0);

    private static JsonObject Buat(int nomor, string? kk, string? lahir, string? jk, int? hubungan, string? wilayah, object? meninggal, bool?[] tanda, object? sekolah, int? kerja, bool aneh)
    {
        // Why: a NIK that tells the same birth date and sex as the other members, unless the evidence is to contradict itself.
        int hari = (lahir is null || aneh ? 12 : int.Parse(lahir[8..], System.Globalization.CultureInfo.InvariantCulture)) + (jk == "P" ? 40 : 0);
        var orang = new JsonObject { ["nik"] = $"337499{hari:00}{(lahir is null ? "0385" : lahir[5..7] + lahir[2..4])}{nomor + 1:0000}" };
        Isi("no_kk", kk);
        Isi("tanggal_lahir", lahir);
        Isi("jenis_kelamin", jk);
        Isi("hubungan", hubungan);
        Isi("wilayah", wilayah);
        Isi("meninggal", meninggal);
        Isi("hamil", tanda[0]);
        Isi("disabilitas_berat", tanda[1]);
        Isi("sekolah", sekolah);
        Isi("pekerjaan", kerja);
        return orang;

        void Isi(string nama, object? nilai)
        {
            if (nilai is not null)
            {
                orang[nama] = JsonValue.Create(nilai);
            }
        }
    }

    private static KeluargaAcak Susun(JsonObject[] orang, string[] program, string[] peran, int[] alasan, bool lengkap, bool keluarga, int siapa, string? apa)
    {
        var kepesertaan = new List<JsonObject>();
        var penetapan = new List<JsonObject>();
        var pernah = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < program.Length; i++)
        {
            string nik = Teks(orang[i / 2], "nik")!;
            if (program[i].Length == 0 || !pernah.Add(nik + program[i]))
            {
                continue;
            }

            kepesertaan.Add(new JsonObject { ["nik"] = nik, ["program"] = program[i], ["peran"] = peran[i] });
            if (alasan[i] != 0 && (alasan[i] != 7 || program[i] == "PKH"))
            {
                penetapan.Add(new JsonObject { ["nik"] = nik, ["program"] = program[i], ["status"] = "tidak-layak", ["alasan"] = new JsonArray(alasan[i]), ["difinalisasi"] = true });
            }
        }

        return new(orang, [.. kepesertaan], [.. penetapan], lengkap, keluarga, siapa, apa);
    }

    private static JsonObject Tanpa(JsonObject orang, string anggota)
    {
        JsonObject salinan = orang.DeepClone().AsObject();
        salinan.Remove(anggota);
        return salinan;
    }
}
