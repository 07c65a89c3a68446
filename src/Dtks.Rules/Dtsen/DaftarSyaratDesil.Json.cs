using System.Text.Json;
using Dtks.Domain;
using Dtks.Domain.Json;

namespace Dtks.Rules;

/// <content>The table of a caller's own, as JSON.</content>
public sealed partial class DaftarSyaratDesil
{
    private const int TeksTerpanjang = 300;

    private static readonly string[] AnggotaBaris = ["program", "mulai", "selesai", "batas", "atau_asesmen", "dokumen", "bagian"];

    private static readonly string[] AnggotaProgram = ["kode", "nama", "satuan"];

    /// <summary>Reads a table of a caller's own and adds its lines to another table; a programme in it takes the place of that programme there.</summary>
    /// <param name="utf8">
    /// One JSON object in UTF-8, a byte order mark before it passed over: <c>{"syarat": [{program, mulai, selesai?, batas, atau_asesmen?, dokumen, bagian?}]}</c>. <c>program</c> is the code of a known
    /// programme or <c>{kode, nama, satuan}</c> of a regional one; <c>mulai</c> and <c>selesai</c> are <c>yyyy-MM</c>; <c>batas</c> is 1 to 10;
    /// <c>dokumen</c> and <c>bagian</c> name the decree and the place in it.
    /// </param>
    /// <param name="awal">The table to start from; null for <see cref="Baku"/>.</param>
    /// <returns>The new table.</returns>
    /// <exception cref="DtksFormatException">Not such an object (code <c>DESIL-TABEL</c>); every defect is named with its path, and nothing of what the file holds.</exception>
    public static DaftarSyaratDesil BacaJson(ReadOnlySpan<byte> utf8, DaftarSyaratDesil? awal = null)
    {
        awal ??= Baku;
        List<(string Indonesia, string Inggris)> cacat = [];
        List<SyaratDesil> syarat = [];
        Dictionary<string, ProgramBansos> daerah = new(StringComparer.OrdinalIgnoreCase);
        try
        {
            using JsonDocument dokumen = DokumenJson.Urai(utf8);
            if (dokumen.RootElement.ValueKind != JsonValueKind.Object || !dokumen.RootElement.TryGetProperty("syarat", out JsonElement larik)
                || larik.ValueKind != JsonValueKind.Array || dokumen.RootElement.EnumerateObject().Count() != 1)
            {
                cacat.Add(("isinya satu objek {\"syarat\": [...]}", "it is one object {\"syarat\": [...]}"));
            }
            else
            {
                int i = 0;
                foreach (JsonElement baris in larik.EnumerateArray())
                {
                    BacaBaris(baris, $"syarat[{i++}]", awal, daerah, syarat, cacat);
                }
            }
        }
        catch (JsonException)
        {
            cacat.Add(("bukan JSON dalam UTF-8", "not JSON in UTF-8"));
        }

        if (cacat.Count == 0)
        {
            foreach (ProgramBansos bentrok in Bentrok([.. syarat]).Select(s => s.Program).Distinct())
            {
                cacat.Add(($"dua baris {bentrok} berlaku pada periode yang sama", $"two lines of {bentrok} hold in the same period"));
            }
        }

        return cacat.Count == 0
            ? syarat.Select(s => s.Program).Distinct().Aggregate(awal, (daftar, program) => daftar.Tanpa(program)).Dengan(syarat)
            : throw new DtksFormatException(new Pesan(
                "DESIL-TABEL",
                $"Tabel syarat desil ditolak: {string.Join("; ", cacat.Select(c => c.Indonesia))}.",
                $"The table of desil conditions is refused: {string.Join("; ", cacat.Select(c => c.Inggris))}."));
    }

    private static void BacaBaris(
        JsonElement baris, string jalur, DaftarSyaratDesil awal, Dictionary<string, ProgramBansos> daerah, List<SyaratDesil> syarat, List<(string Indonesia, string Inggris)> cacat)
    {
        int sebelum = cacat.Count;
        if (!Anggota(baris, AnggotaBaris))
        {
            string dikenal = string.Join(", ", AnggotaBaris);
            Tolak("", $"objek dengan anggota {dikenal}, masing-masing sekali", $"an object with the members {dikenal}, each once");
            return;
        }

        ProgramBansos? program = BacaProgram(baris, awal, daerah);
        if (program is null)
        {
            string satuan = string.Join(", ", TabelKepesertaan.Satuan.Butir.Select(b => b.Kode));
            Tolak(".program", $"kode program yang dikenal, atau {{kode, nama, satuan}} program daerah, dengan satuan salah satu dari {satuan}", $"the code of a known programme, or {{kode, nama, satuan}} of a regional one, where satuan is one of {satuan}");
        }

        bool adaMulai = Periode.TryParse(Teks(baris, "mulai"), out Periode mulai);
        if (!adaMulai)
        {
            Tolak(".mulai", "periode yyyy-MM", "a period yyyy-MM");
        }

        Periode? selesai = null;
        if (Ada(baris, "selesai", out JsonElement isiSelesai))
        {
            selesai = isiSelesai.ValueKind == JsonValueKind.String && Periode.TryParse(isiSelesai.GetString(), out Periode akhir) ? akhir : null;
            if (selesai is null || (adaMulai && selesai < mulai))
            {
                Tolak(".selesai", "periode yyyy-MM yang tidak mendahului mulai", "a period yyyy-MM not before mulai");
            }
        }

        int batas = 0;
        if (!Ada(baris, "batas", out JsonElement isiBatas) || isiBatas.ValueKind != JsonValueKind.Number || !isiBatas.TryGetInt32(out batas) || batas is < 1 or > 10)
        {
            Tolak(".batas", "bilangan 1 sampai 10", "a number 1 to 10");
        }

        bool asesmen = false;
        if (Ada(baris, "atau_asesmen", out JsonElement isiAsesmen))
        {
            asesmen = isiAsesmen.ValueKind == JsonValueKind.True;
            if (isiAsesmen.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            {
                Tolak(".atau_asesmen", "true atau false", "true or false");
            }
        }

        Sitasi? dasar = BacaDasar(baris, Tolak);
        if (cacat.Count == sebelum)
        {
            syarat.Add(new SyaratDesil(program!, mulai, batas, dasar!) { Selesai = selesai, AtauAsesmen = asesmen });
        }

        void Tolak(string anggota, string indonesia, string inggris) => cacat.Add(($"{jalur}{anggota}: {indonesia}", $"{jalur}{anggota}: {inggris}"));
    }

    private static Sitasi? BacaDasar(JsonElement baris, Action<string, string, string> tolak)
    {
        string? dokumen = Teks(baris, "dokumen")?.Trim();
        if (dokumen is not { Length: > 0 and <= TeksTerpanjang })
        {
            tolak(".dokumen", "nama peraturannya wajib, paling banyak 300 huruf", "the name of the decree is required, at most 300 characters");
            return null;
        }

        string? bagian = Teks(baris, "bagian")?.Trim();
        if (Ada(baris, "bagian", out _) && bagian is not { Length: > 0 and <= TeksTerpanjang })
        {
            tolak(".bagian", "tempat di dalamnya, paling banyak 300 huruf", "the place in it, at most 300 characters");
        }

        return new(new Sumber(dokumen, dokumen), bagian ?? "bagian tidak disebut");
    }

    private static ProgramBansos? BacaProgram(JsonElement baris, DaftarSyaratDesil awal, Dictionary<string, ProgramBansos> daerah)
    {
        if (!Ada(baris, "program", out JsonElement isi))
        {
            return null;
        }

        if (isi.ValueKind == JsonValueKind.String)
        {
            string teks = isi.GetString()!;
            return daerah.TryGetValue(teks.Trim(), out ProgramBansos? baru) ? baru : awal.Program.TryBaca(teks, out ProgramBansos? dikenal) ? dikenal : null;
        }

        if (!Anggota(isi, AnggotaProgram) || Teks(isi, "kode") is not { } kode || Teks(isi, "nama") is not { } nama || !TabelKepesertaan.Satuan.TryBaca(Teks(isi, "satuan"), out SatuanProgram satuan))
        {
            return null;
        }

        try
        {
            var program = ProgramBansos.Daerah(kode, nama, satuan);
            if (daerah.TryGetValue(program.Kode, out ProgramBansos? ada))
            {
                return string.Equals(ada.Nama, program.Nama, StringComparison.Ordinal) && ada.Satuan == program.Satuan ? ada : null;
            }

            // Why: the list refuses a name that already stands for another programme.
            if (!awal.Program.TryBaca(program.Kode, out ProgramBansos? lama) || lama != program)
            {
                _ = awal.Program.Dengan([.. daerah.Values, program]);
            }

            return daerah[program.Kode] = program;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool Anggota(JsonElement isi, string[] dikenal) =>
        isi.ValueKind == JsonValueKind.Object
        && isi.EnumerateObject().Select(a => a.Name).ToArray() is var nama
        && nama.All(n => dikenal.Contains(n, StringComparer.Ordinal))
        && nama.Distinct(StringComparer.Ordinal).Count() == nama.Length;

    private static bool Ada(JsonElement isi, string nama, out JsonElement nilai) => isi.TryGetProperty(nama, out nilai) && nilai.ValueKind != JsonValueKind.Null;

    private static string? Teks(JsonElement isi, string nama) => Ada(isi, nama, out JsonElement nilai) && nilai.ValueKind == JsonValueKind.String ? nilai.GetString() : null;
}
