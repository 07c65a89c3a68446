using System.Collections.Immutable;
using System.Text.Json;
using Dtks.Domain.Json;

namespace Dtks.Domain;

/// <summary>Reads a derived edition from JSON, strictly, keeping every defect.</summary>
internal sealed class PembacaEdisi
{
    private static readonly string[] Anggota = ["id", "nama", "induk", "sumber", "mulai", "selesai", "tanpa", "parameter"];

    private static readonly Func<string, JsonElement?> TanpaAnggota = static _ => null;

    private readonly ImmutableArray<CacatData>.Builder _cacat = ImmutableArray.CreateBuilder<CacatData>();

    private PembacaEdisi()
    {
    }

    /// <summary>The period from which a value holds that does not say so.</summary>
    public Periode Awal { get; private set; } = new(1, 1);

    /// <summary>The source of a value that names none.</summary>
    public Sumber SumberEdisi { get; private set; } = new(string.Empty, string.Empty);

    /// <summary>Reads an edition.</summary>
    public static EdisiAturan? Baca(JsonElement isi, out ImmutableArray<CacatData> cacat)
    {
        var pembaca = new PembacaEdisi();
        var rancangan = pembaca.Rancang(isi);
        if (rancangan is not null)
        {
            // Why: a value that could not be read is empty here, and would be told a second time by the check.
            HashSet<string> jalur = [.. pembaca._cacat.Select(static c => c.Jalur)];
            pembaca._cacat.AddRange(PemeriksaanEdisi.Periksa(rancangan).Where(c => !jalur.Any(j => c.Jalur.StartsWith(j, StringComparison.Ordinal) || j.StartsWith(c.Jalur, StringComparison.Ordinal))));
        }

        cacat = pembaca._cacat.ToImmutable();
        return cacat.IsEmpty ? EdisiAturan.Dari(rancangan!) : null;
    }

    /// <summary>Reads one edition, or a list of them from which the period chooses.</summary>
    public static PilihanEdisi? BacaPilihan(JsonElement isi, out ImmutableArray<CacatData> cacat)
    {
        if (isi.ValueKind != JsonValueKind.Array)
        {
            return Baca(isi, out cacat) is { } satu ? (PilihanEdisi?)satu : null;
        }

        var daftar = DaftarEdisi.Baku;
        var semua = ImmutableArray.CreateBuilder<CacatData>();
        foreach (var (i, butir) in isi.EnumerateArray().Index())
        {
            var edisi = Baca(butir, out var miliknya);
            if (edisi is not null)
            {
                miliknya = [.. PemeriksaanEdisi.Keanggotaan(edisi.Id, edisi.Mulai, edisi.Selesai, daftar)];
                daftar = miliknya.IsEmpty ? daftar.Dengan(edisi) : daftar;
            }

            semua.AddRange(miliknya.Select(c => c with { Jalur = PemeriksaBentuk.Sambung($"[{i}]", c.Jalur) }));
        }

        cacat = semua.ToImmutable();
        return cacat.IsEmpty ? (PilihanEdisi?)daftar : null;
    }

    /// <summary>Writes a derived edition.</summary>
    public static void Tulis(Utf8JsonWriter writer, EdisiAturan edisi)
    {
        var induk = edisi.Induk!;
        writer.WriteStartObject();
        writer.WriteString("id", edisi.Id);
        writer.WriteString("nama", edisi.Nama);
        TulisInduk(writer, induk);
        TulisSumber(writer, edisi.Sumber!);
        if (edisi.Mulai is { } mulai)
        {
            writer.WriteString("mulai", mulai.ToString());
        }

        if (edisi.Selesai is { } selesai)
        {
            writer.WriteString("selesai", selesai.ToString());
        }

        TulisIsi(writer, edisi, induk, edisi.Tanpa.Where(a => !induk.Tanpa.Contains(a)));
    }

    /// <summary>Writes the beginning of an edition derived from this one: every parameter with its values and places, to be changed or left out.</summary>
    public static void TulisRancangan(Utf8JsonWriter writer, EdisiAturan edisi)
    {
        writer.WriteStartObject();
        writer.WriteString("id", $"turunan-{edisi.Id}"[..Math.Min(60, edisi.Id.Length + 8)]);
        writer.WriteString("nama", $"Turunan {edisi.Nama}");
        TulisInduk(writer, edisi);
        TulisSumber(writer, new Sumber("SUMBER-ANDA", "Tulis di sini sumber yang Anda baca / write here the source that you read"));
        TulisIsi(writer, edisi, induk: null, []);
    }

    private static void TulisInduk(Utf8JsonWriter writer, EdisiAturan induk)
    {
        if (induk.Induk is null)
        {
            writer.WriteString("induk", induk.Id);
        }
        else
        {
            writer.WritePropertyName("induk");
            Tulis(writer, induk);
        }
    }

    private static void TulisIsi(Utf8JsonWriter writer, EdisiAturan edisi, EdisiAturan? induk, IEnumerable<Aturan> tanpa)
    {
        writer.WriteStartArray("tanpa");
        foreach (var aturan in tanpa)
        {
            writer.WriteStringValue(aturan.Id.ToString());
        }

        writer.WriteEndArray();
        writer.WriteStartObject("parameter");
        foreach (var kodek in KodekEdisi.Semua)
        {
            kodek.Tulis(writer, edisi, induk);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public static void TulisSumber(Utf8JsonWriter writer, Sumber sumber)
    {
        writer.WriteStartObject("sumber");
        writer.WriteString("kunci", sumber.Kunci);
        writer.WriteString("nama", sumber.Nama);
        writer.WriteEndObject();
    }

    public void Salah(string jalur, string indonesia, string inggris) => _cacat.Add(new(jalur, new Pesan(
        "EDISI-JSON",
        $"Berkas edisi salah: harus {indonesia}.",
        $"Wrong edition file: must be {inggris}.")));

    /// <summary>Takes an object apart: known members, each once, the first <paramref name="wajib"/> required.</summary>
    public Func<string, JsonElement?> Objek(JsonElement? isi, string jalur, string[] dikenal, int wajib)
    {
        if (isi is not { ValueKind: JsonValueKind.Object } objek)
        {
            Salah(jalur, "objek", "an object");
            return TanpaAnggota;
        }

        var ada = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var anggota in objek.EnumerateObject())
        {
            if (Array.IndexOf(dikenal, anggota.Name) < 0)
            {
                Salah(Sambung(jalur, Pendek(anggota.Name)), $"salah satu anggota {string.Join(", ", dikenal)}", $"one of the members {string.Join(", ", dikenal)}");
            }
            else if (!ada.TryAdd(anggota.Name, anggota.Value))
            {
                Salah(Sambung(jalur, anggota.Name), "anggota yang ditulis sekali", "a member written once");
            }
        }

        foreach (var nama in dikenal.Take(wajib).Where(n => !ada.TryGetValue(n, out var nilai) || nilai.ValueKind == JsonValueKind.Null))
        {
            Salah(Sambung(jalur, nama), "ada: anggota ini wajib", "there: this member is required");
        }

        return nama => ada.TryGetValue(nama, out var nilai) && nilai.ValueKind != JsonValueKind.Null ? nilai : null;
    }

    // Why: a member that is missing has been told by the object that misses it; only a wrong one is told here.
    public ImmutableArray<T> Larik<T>(JsonElement? isi, string jalur, Func<PembacaEdisi, JsonElement, string, T> baca)
    {
        if (isi is not { } nilai)
        {
            return [];
        }

        if (nilai.ValueKind != JsonValueKind.Array)
        {
            Salah(jalur, "larik", "a list");
            return [];
        }

        return [.. nilai.EnumerateArray().Select((e, i) => baca(this, e, $"{jalur}[{i}]"))];
    }

    public string Teks(JsonElement? isi, string jalur)
    {
        if (isi is { ValueKind: JsonValueKind.String } teks && teks.GetString() is { } baca && !string.IsNullOrWhiteSpace(baca) && baca.Length <= 500)
        {
            return baca.Trim();
        }

        if (isi is not null)
        {
            Salah(jalur, "teks 1 sampai 500 karakter", "text of 1 to 500 characters");
        }

        return string.Empty;
    }

    public int Bilangan(JsonElement? isi, string jalur, int terkecil = int.MinValue, int terbesar = int.MaxValue)
    {
        if (isi is { ValueKind: JsonValueKind.Number } angka && angka.TryGetInt32(out var nilai) && nilai >= terkecil && nilai <= terbesar)
        {
            return nilai;
        }

        if (isi is not null)
        {
            Salah(jalur, "bilangan bulat", "an integer");
        }

        return 0;
    }

    public bool Logika(JsonElement? isi, string jalur)
    {
        if (isi is not null and not { ValueKind: JsonValueKind.True or JsonValueKind.False })
        {
            Salah(jalur, "true atau false", "true or false");
        }

        return isi is { ValueKind: JsonValueKind.True };
    }

    public T Kode<T>(JsonElement? isi, string jalur, TabelKode<T> tabel)
        where T : struct, Enum
    {
        if (isi is not { } nilai)
        {
            return default;
        }

        var teks = nilai.ValueKind == JsonValueKind.String ? nilai.GetString() : null;
        foreach (var butir in tabel.Butir)
        {
            if (string.Equals(butir.Kode, teks, StringComparison.Ordinal))
            {
                return butir.Nilai;
            }
        }

        var dikenal = string.Join(", ", tabel.Butir.Select(static b => b.Kode));
        Salah(jalur, $"salah satu dari {dikenal}", $"one of {dikenal}");
        return default;
    }

    public HariBulan Hari(JsonElement? isi, string jalur)
    {
        if (isi is not { } nilai)
        {
            return default;
        }

        if (nilai.ValueKind == JsonValueKind.String && HariBulan.TryParse(nilai.GetString(), out var hari))
        {
            return hari;
        }

        Salah(jalur, "hari dalam bulan: \"1\" sampai \"28\", \"H\", atau \"H-1\" sampai \"H-27\"", "a day of the month: \"1\" to \"28\", \"H\", or \"H-1\" to \"H-27\"");
        return default;
    }

    public Periode Periode(JsonElement isi, string jalur)
    {
        if (isi.ValueKind == JsonValueKind.String && Domain.Periode.TryParse(isi.GetString(), out var periode))
        {
            return periode;
        }

        Salah(jalur, "periode yyyy-MM", "a period yyyy-MM");
        return Awal;
    }

    /// <summary>Reads a programme: the code or name of a national one, or <c>{kode, nama, satuan}</c>.</summary>
    public ProgramBansos Program(JsonElement? isi, string jalur)
    {
        try
        {
            if (isi is not { } nilai)
            {
                return null!;
            }

            return nilai.ValueKind == JsonValueKind.String && ProgramBansos.TryParse(nilai.GetString(), out var nasional) ? nasional
                : nilai.ValueKind == JsonValueKind.Object && nilai.Deserialize(DtksJson.Info<ProgramBansos>()) is { } daerah ? daerah
                : throw new JsonException();
        }
        catch (JsonException)
        {
            var satuan = string.Join(", ", TabelKepesertaan.Satuan.Butir.Select(static b => b.Kode));
            Salah(jalur, $"kode program nasional, atau {{kode, nama, satuan}} program lain, dengan satuan salah satu dari {satuan}", $"the code of a national programme, or {{kode, nama, satuan}} of another, where satuan is one of {satuan}");
            return null!;
        }
    }

    public Sumber Sumber(JsonElement isi, string jalur)
    {
        var objek = Objek(isi, jalur, ["kunci", "nama"], wajib: 2);
        return new(Teks(objek("kunci"), jalur + ".kunci"), Teks(objek("nama"), jalur + ".nama"));
    }

    private static string Sambung(string jalur, string anggota) => jalur.Length == 0 ? anggota : $"{jalur}.{anggota}";

    // Why: a member name is the writer's own text; what could be a personal number is not repeated.
    private static string Pendek(string nama) => nama.Length <= 40 && !nama.Any(char.IsAsciiDigit) ? nama : "?";

    private RancanganEdisi? Rancang(JsonElement isi)
    {
        var objek = Objek(isi, string.Empty, Anggota, wajib: 4);
        if (isi.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var induk = Induk(objek("induk"));
        SumberEdisi = objek("sumber") is { } sumber ? Sumber(sumber, "sumber") : SumberEdisi;
        Periode? mulai = objek("mulai") is { } m ? Periode(m, "mulai") : null;
        Periode? selesai = objek("selesai") is { } s ? Periode(s, "selesai") : null;
        Awal = mulai ?? induk?.Mulai ?? Awal;

        // Why: a span of which one end cannot be read is told as such, and judged no further.
        if (_cacat.Any(static c => c.Jalur is "mulai" or "selesai"))
        {
            (mulai, selesai) = (null, null);
        }

        var tanpa = Larik(objek("tanpa"), "tanpa", static (p, e, j) => (Jalur: j, Aturan: p.Aturan(e, j)));
        var halaman = (induk ?? EdisiAturan.Baku).Isi;
        if (objek("parameter") is { } parameter)
        {
            var bagian = Objek(parameter, "parameter", [.. KodekEdisi.Semua.Select(static k => k.Nama)], wajib: 0);
            foreach (var kodek in KodekEdisi.Semua)
            {
                halaman = bagian(kodek.Nama) is { } nilai ? kodek.Baca(this, nilai, $"parameter.{kodek.Nama}", halaman) : halaman;
            }
        }

        return induk is null ? null : new RancanganEdisi(induk)
        {
            Id = Teks(objek("id"), "id"),
            Nama = Teks(objek("nama"), "nama"),
            Sumber = SumberEdisi,
            Mulai = mulai,
            Selesai = selesai,
            Isi = halaman,
            Tanpa = [.. tanpa.Where(static t => t.Aturan is not null).Select(static t => (t.Jalur, t.Aturan!))],
        };
    }

    private EdisiAturan? Induk(JsonElement? isi)
    {
        if (isi is { ValueKind: JsonValueKind.Object } objek)
        {
            var induk = Baca(objek, out var cacat);
            _cacat.AddRange(cacat.Select(static c => c with { Jalur = Sambung("induk", c.Jalur) }));
            return induk;
        }

        if (isi is { ValueKind: JsonValueKind.String } teks)
        {
            foreach (var edisi in EdisiAturan.Semua)
            {
                if (string.Equals(edisi.Id, teks.GetString(), StringComparison.Ordinal))
                {
                    return edisi;
                }
            }
        }

        if (isi is not null)
        {
            var dikenal = string.Join(", ", EdisiAturan.Semua.Select(static e => e.Id));
            Salah("induk", $"salah satu dari {dikenal}, atau edisi turunan sebagai objek", $"one of {dikenal}, or a derived edition as an object");
        }

        return null;
    }

    private Aturan? Aturan(JsonElement isi, string jalur)
    {
        if (isi.ValueKind == JsonValueKind.String && IdAturan.TryParse(isi.GetString(), out var id) && KatalogAturan.TryCari(id, out var aturan))
        {
            return aturan;
        }

        Salah(jalur, "id aturan dalam katalog, misalnya \"VK-8\"", "the id of a rule of the catalogue, such as \"VK-8\"");
        return null;
    }
}
