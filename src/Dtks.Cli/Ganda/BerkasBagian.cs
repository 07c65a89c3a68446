using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dtks.Cli.Berkas;
using Dtks.Matching;

namespace Dtks.Cli.Ganda;

/// <summary>What a search, or one part of it, has to say: rows of pairs, and what is needed to put parts together.</summary>
internal sealed record LaporanGanda
{
    public required BagianPencarian Bagian { get; init; }

    public required int Jumlah { get; init; }

    /// <summary>Rows of <see cref="TabelPasangan"/>, ordered by a, then b.</summary>
    public required IReadOnlyList<object?[]> Pasangan { get; init; }

    public required ImmutableArray<GugusGanda> Gugus { get; init; }

    public required ImmutableArray<ImmutableArray<int>> SeId { get; init; }

    public required ImmutableArray<KunciPemblokan> Kunci { get; init; }

    public required ImmutableArray<BlokBesar> BlokBesar { get; init; }

    public required int TanpaId { get; init; }

    /// <summary>The groups over the pairs that were not dismissed.</summary>
    public ImmutableArray<ImmutableArray<int>> Kelompok() => KelompokGanda.Bentuk(
        Pasangan.Where(p => p[TabelPasangan.LetakDiabaikan] is false && p[TabelPasangan.LetakTingkat] is "pasti" or "kuat")
            .Select(p => ((int)p[TabelPasangan.LetakA]!, (int)p[TabelPasangan.LetakB]!)),
        Gugus,
        SeId);

    public static LaporanGanda Dari(HasilBagianGanda hasil, int[] baris, int derajat)
    {
        (PasanganGanda P, bool Diabaikan)[] semua =
        [
            .. hasil.Pasangan.Select(p => (P: p, Diabaikan: false)).Concat(hasil.Diabaikan.Select(p => (P: p, Diabaikan: true))).OrderBy(p => p.P.A).ThenBy(p => p.P.B),
        ];
        var pasangan = new object?[semua.Length][];
        Parallel.For(0, semua.Length, new ParallelOptions { MaxDegreeOfParallelism = derajat }, i => pasangan[i] = TabelPasangan.Baris(semua[i].P, baris, semua[i].Diabaikan));
        return new()
        {
            Bagian = hasil.Bagian,
            Jumlah = hasil.Jumlah,
            Pasangan = pasangan,
            Gugus = hasil.Gugus,
            SeId = hasil.SeId,
            Kunci = hasil.Kunci,
            BlokBesar = hasil.BlokBesar,
            TanpaId = hasil.TanpaId.Length,
        };
    }

    /// <summary>Puts all parts of one search together.</summary>
    /// <exception cref="SalahPakaiException">A part is missing, there twice or of other people.</exception>
    public static LaporanGanda Gabung(IEnumerable<LaporanGanda> bagian)
    {
        LaporanGanda[] semua = [.. bagian.OrderBy(b => b.Bagian.Nomor)];
        if (semua.Length == 0 || semua.Where((b, i) => b.Bagian.Nomor != i + 1 || b.Bagian.Dari != semua.Length || b.Jumlah != semua[0].Jumlah).Any())
        {
            throw new SalahPakaiException(
                "Bagian tidak lengkap, berulang, atau dari data lain; berikan tiap bagian k/n tepat sekali.", "The parts are incomplete, repeated or of other data; give every part k/n exactly once.");
        }

        return semua[0] with
        {
            Bagian = BagianPencarian.Seluruhnya,
            Pasangan =
            [
                .. semua.SelectMany(b => b.Pasangan).DistinctBy(p => (p[TabelPasangan.LetakA], p[TabelPasangan.LetakB]))
                    .OrderBy(p => (int)p[TabelPasangan.LetakA]!).ThenBy(p => (int)p[TabelPasangan.LetakB]!),
            ],
            Gugus = [.. semua.SelectMany(b => b.Gugus).DistinctBy(g => (g.Aturan, g.Tingkat, string.Join(',', g.Anggota))).OrderBy(g => g.Anggota[0]).ThenBy(g => g.Aturan).ThenBy(g => g.Tingkat)],
            SeId = [.. semua.SelectMany(b => b.SeId)],
            Kunci = PencarianGanda.Jumlahkan(semua.Select(b => b.Kunci)),
            BlokBesar = [.. semua.SelectMany(b => b.BlokBesar).OrderBy(b => b.Aturan, StringComparer.Ordinal).ThenBy(b => b.Kunci, StringComparer.Ordinal).ThenBy(b => b.Isi)],
        };
    }
}

/// <summary>Writes and reads a part of a search as lines of JSON: a head, then one array of cells a pair.</summary>
internal static class BerkasBagian
{
    private static readonly JsonWriterOptions Bentuk = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Tulis(Stream keluar, LaporanGanda laporan)
    {
        using var tulis = new Utf8JsonWriter(keluar, Bentuk);
        tulis.WriteStartObject();
        tulis.WriteString("bagian"u8, laporan.Bagian.ToString());
        tulis.WriteNumber("jumlah"u8, laporan.Jumlah);
        tulis.WriteNumber("tanpa_id"u8, laporan.TanpaId);
        tulis.WriteStartArray("se_id"u8);
        foreach (ImmutableArray<int> s in laporan.SeId)
        {
            Larik(tulis, [.. s.Select(static i => (object)i)]);
        }

        tulis.WriteEndArray();
        tulis.WriteStartArray("gugus"u8);
        foreach (GugusGanda g in laporan.Gugus)
        {
            Larik(tulis, [TabelKegandaan.Aturan.Kode(g.Aturan), TabelKegandaan.Tingkat.Kode(g.Tingkat), .. g.Anggota.Select(static i => (object)i)]);
        }

        tulis.WriteEndArray();
        tulis.WriteStartArray("kunci"u8);
        foreach (KunciPemblokan k in laporan.Kunci)
        {
            Larik(tulis, [k.Aturan, k.Kunci, k.Isi.ToString(CultureInfo.InvariantCulture), k.Blok.ToString(CultureInfo.InvariantCulture), k.Terbesar, k.Calon.ToString(CultureInfo.InvariantCulture)]);
        }

        tulis.WriteEndArray();
        tulis.WriteStartArray("blok_besar"u8);
        foreach (BlokBesar b in laporan.BlokBesar)
        {
            Larik(tulis, [b.Aturan, b.Kunci, b.Isi, b.Dicari]);
        }

        tulis.WriteEndArray();
        tulis.WriteEndObject();
        Akhiri(tulis, keluar);
        foreach (object?[] pasangan in laporan.Pasangan)
        {
            Larik(tulis, pasangan);
            Akhiri(tulis, keluar);
        }
    }

    /// <exception cref="SalahPakaiException">The file is no part of a search.</exception>
    public static LaporanGanda Baca(string jalur)
    {
        try
        {
            using var teks = new StreamReader(AksesBerkas.Buka(jalur), Encoding.UTF8);
            using JsonDocument kepala = JsonDocument.Parse(teks.ReadLine() ?? "");
            JsonElement akar = kepala.RootElement;
            string[] bagian = akar.GetProperty("bagian").GetString()!.Split('/');
            var pasangan = new List<object?[]>();
            while (teks.ReadLine() is { } baris)
            {
                using JsonDocument satu = JsonDocument.Parse(baris);
                pasangan.Add([.. satu.RootElement.EnumerateArray().Select(Sel)]);
                if (pasangan[^1].Length != TabelPasangan.Kolom.Length)
                {
                    throw new FormatException();
                }
            }

            return new LaporanGanda
            {
                Bagian = new BagianPencarian(Angka(bagian[0]), Angka(bagian[1])),
                Jumlah = akar.GetProperty("jumlah").GetInt32(),
                TanpaId = akar.GetProperty("tanpa_id").GetInt32(),
                Pasangan = pasangan,
                Gugus =
                [
                    .. akar.GetProperty("gugus").EnumerateArray().Select(g => new GugusGanda(
                        TabelKegandaan.Aturan.Baca(g[0].GetString()!), TabelKegandaan.Tingkat.Baca(g[1].GetString()!), [.. g.EnumerateArray().Skip(2).Select(static i => i.GetInt32())])),
                ],
                SeId = [.. akar.GetProperty("se_id").EnumerateArray().Select(g => g.EnumerateArray().Select(i => i.GetInt32()).ToImmutableArray())],
                Kunci =
                [
                    .. akar.GetProperty("kunci").EnumerateArray().Select(k => new KunciPemblokan(
                        k[0].GetString()!, k[1].GetString()!, Panjang(k[2]), Panjang(k[3]), k[4].GetInt32(), Panjang(k[5]))),
                ],
                BlokBesar = [.. akar.GetProperty("blok_besar").EnumerateArray().Select(b => new BlokBesar(b[0].GetString()!, b[1].GetString()!, b[2].GetInt32(), b[3].GetBoolean()))],
            };
        }
        catch (Exception galat) when (galat is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or OverflowException or ArgumentException or IndexOutOfRangeException)
        {
            throw new SalahPakaiException($"{Path.GetFileName(jalur)} bukan bagian hasil dtks ganda --bagian.", "The file is no part written by dtks ganda --bagian.");
        }
    }

    private static long Panjang(JsonElement angka) => long.Parse(angka.GetString()!, CultureInfo.InvariantCulture);

    private static int Angka(string teks) => int.Parse(teks, NumberStyles.None, CultureInfo.InvariantCulture);

    private static object? Sel(JsonElement sel) => sel.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number => sel.GetInt32(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => sel.GetString(),
    };

    private static void Larik(Utf8JsonWriter tulis, object?[] sel)
    {
        tulis.WriteStartArray();
        foreach (object? s in sel)
        {
            switch (s)
            {
                case null:
                    tulis.WriteNullValue();
                    break;
                case int angka:
                    tulis.WriteNumberValue(angka);
                    break;
                case bool ya:
                    tulis.WriteBooleanValue(ya);
                    break;
                default:
                    tulis.WriteStringValue((string)s);
                    break;
            }
        }

        tulis.WriteEndArray();
    }

    private static void Akhiri(Utf8JsonWriter tulis, Stream keluar)
    {
        tulis.Flush();
        tulis.Reset();
        keluar.Write("\n"u8);
    }
}
