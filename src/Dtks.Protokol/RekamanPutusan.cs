using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary>A decision on kelayakan kept as a record: the version of the library, edition, policy, facts and decision, under a SHA-256 (HD-5).</summary>
/// <remarks>
/// <para>A record is one line of JSON in the dialect of the protocol: <c>{"rekaman": "dtks.rekaman/1", "versi": ..., "masukan": {...}, "hasil": {...}, "sha256": "..."}</c>.
/// <c>masukan</c> is what <c>kelayakan.putusan</c> reads: the policy with its defaults, an edition that was named (whole, when it is derived), and of people only what a decision
/// reads: numbers, relation, region, death; no names. <c>hasil</c> is what it answers, with the edition in use. Members stand in a fixed order without white space, and what is not known is
/// absent, so the same decision gives the same bytes on any machine. The SHA-256 is that of the bytes before <c>,"sha256"</c>.</para>
/// <para>Records hold personal numbers in full: the caller decides where they go. The SHA-256 finds a change, not its author: whoever may write can write another one. Many records
/// stand in one file, a line each; a line that is missing is not found.</para>
/// <para>Immutable and thread-safe. Compared by reference.</para>
/// </remarks>
/// <example>
/// <code>
/// BahanKelayakan bahan = new() { Periode = new Periode(2024, 2), Kepesertaan = [new(Nik.Parse("3374995203850001"), ProgramBansos.Pkh)] };
/// ArrayBufferWriter&lt;byte&gt; isi = new();
/// RekamanPutusan.Buat(bahan).Tulis(isi);
/// HasilUlang ulang = RekamanPutusan.Ulang(isi.WrittenSpan[..^1]); // later, also by another version; one line without its end
/// Console.WriteLine(ulang.Status); // Sama
/// </code>
/// </example>
public sealed partial class RekamanPutusan
{
    private const string Bentuk = "dtks.rekaman/1";

    private static ReadOnlySpan<byte> Awal => "{\"rekaman\":"u8;

    /// <summary>The dialect without what has no value: the facts of a record.</summary>
    internal static readonly JsonSerializerOptions Dialek = DtksJson.Buat(RekamanJson.Default, JsonIgnoreCondition.WhenWritingNull, [.. DtksJson.Pengubah, .. Protokol.Dialek.Pengubah()]);

    private static readonly JsonWriterOptions Rapat = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 2 * BatasProtokol.Kedalaman };

    private static readonly JsonTypeInfo<BentukFakta> Fakta = (JsonTypeInfo<BentukFakta>)Dialek.GetTypeInfo(typeof(BentukFakta));

    private readonly byte[] _baris;

    private RekamanPutusan(HasilKelayakan hasil, byte[] baris)
    {
        Hasil = hasil;
        _baris = baris;
    }

    /// <summary>The decision.</summary>
    public HasilKelayakan Hasil { get; }

    /// <summary>The version of this library, as records name it.</summary>
    public static string Versi { get; } = typeof(RekamanPutusan).Assembly.GetName().Version!.ToString(3);

    /// <summary>Decides and keeps it.</summary>
    /// <param name="bahan">The facts, as for <see cref="VerifikasiKelayakan.Putuskan(BahanKelayakan, KebijakanDtks?)"/>.</param>
    /// <param name="kebijakan">The policy; null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bahan"/> is null.</exception>
    /// <exception cref="DiLuarCakupanException">The periode is not modelled, or the edition has no verifikasi kelayakan.</exception>
    /// <exception cref="BahanTidakSahException">The facts contradict themselves.</exception>
    public static RekamanPutusan Buat(BahanKelayakan bahan, KebijakanDtks? kebijakan = null)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        HasilKelayakan hasil = VerifikasiKelayakan.Putuskan(bahan, kebijakan);
        if (hasil.Konteks is { EdisiDisebut: false, Edisi.Induk: not null })
        {
            // Why: whoever decides again has no list of derived editions to choose from; the record names the one that was chosen.
            bahan = bahan with { Edisi = hasil.Konteks.Edisi };
            hasil = VerifikasiKelayakan.Putuskan(bahan, kebijakan);
        }

        return new(hasil, Susun(BentukFakta.Dari(bahan, hasil.Konteks.Kebijakan), hasil, Versi));
    }

    /// <summary>Writes the record as one line of UTF-8 with its line feed.</summary>
    /// <param name="tujuan">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tujuan"/> is null.</exception>
    public void Tulis(IBufferWriter<byte> tujuan)
    {
        ArgumentNullException.ThrowIfNull(tujuan);
        tujuan.Write(_baris);
        tujuan.Write("\n"u8);
    }

    /// <summary>Checks a record, decides again and says whether the same comes out.</summary>
    /// <param name="rekaman">One record, without the line feed.</param>
    /// <returns>What came out; a record that is damaged or refused is told, never thrown.</returns>
    public static HasilUlang Ulang(ReadOnlySpan<byte> rekaman)
    {
        if (!rekaman.StartsWith(Awal) && !Awal.StartsWith(rekaman) && !Segel.Ada(rekaman))
        {
            return new(StatusUlang.TakTerbaca, null, [PesanRekaman.TanpaRekaman]);
        }

        if (!Segel.Utuh(rekaman))
        {
            return new(StatusUlang.Rusak, null, [PesanRekaman.Rusak]);
        }

        // Why: the seal holds, so what does not read was sealed that way, by another program or version.
        string? versi = null;
        try
        {
            using JsonDocument dokumen = JsonDocument.Parse(rekaman.ToArray(), new JsonDocumentOptions { AllowDuplicateProperties = false });
            DokumenJson.PastikanTeks(dokumen.RootElement);
            if (!Bagian(dokumen.RootElement, out versi, out JsonElement masukan, out JsonElement hasil))
            {
                return new(StatusUlang.TakTerbaca, versi, [PesanRekaman.BukanRekaman]);
            }

            BentukFakta fakta = Protokol.Dialek.Baca(JsonMarshal.GetRawUtf8Value(masukan), Fakta);
            ImmutableArray<Pesan> beda = [.. Beda(hasil, Jawaban(fakta.Putuskan()))];
            return new(beda.IsEmpty ? StatusUlang.Sama : StatusUlang.Berbeda, versi, beda);
        }
        catch (JsonException)
        {
            return new(StatusUlang.TakTerbaca, versi, [PesanRekaman.BukanRekaman]);
        }
        catch (GalatOperasi galat)
        {
            return new(StatusUlang.TakTerbaca, versi, [PesanRekaman.Ditolak(galat)]);
        }
        catch (Exception salah) when (GalatOperasi.Ditolak(salah))
        {
            return new(StatusUlang.TakTerbaca, versi, [PesanRekaman.Ditolak(GalatOperasi.Dari(salah))]);
        }
    }

    internal static byte[] Susun(BentukFakta fakta, HasilKelayakan hasil, string versi)
    {
        var isi = new ArrayBufferWriter<byte>(1 << 11);
        using (var tulis = new Utf8JsonWriter(isi, Rapat))
        {
            tulis.WriteStartObject();
            tulis.WriteString("rekaman"u8, Bentuk);
            tulis.WriteString("versi"u8, versi);
            tulis.WritePropertyName("masukan"u8);
            JsonSerializer.Serialize(tulis, fakta, Fakta);
            tulis.WritePropertyName("hasil"u8);
            Protokol.Dialek.Tulis(tulis, KelayakanPutusan.Jawab(hasil));
            tulis.WriteEndObject();
        }

        return Segel.Bubuhkan(isi.WrittenSpan[..^1]);
    }

    private static JsonElement Jawaban(HasilKelayakan hasil)
    {
        var isi = new ArrayBufferWriter<byte>(1 << 10);
        using (var tulis = new Utf8JsonWriter(isi, Rapat))
        {
            Protokol.Dialek.Tulis(tulis, KelayakanPutusan.Jawab(hasil));
        }

        using JsonDocument dokumen = JsonDocument.Parse(isi.WrittenMemory);
        return dokumen.RootElement.Clone();
    }

    private static bool Bagian(JsonElement rekaman, out string? versi, out JsonElement masukan, out JsonElement hasil)
    {
        (versi, masukan, hasil) = (null, default, default);
        if (rekaman.ValueKind != JsonValueKind.Object
            || !rekaman.EnumerateObject().Select(a => a.Name).SequenceEqual(["rekaman", "versi", "masukan", "hasil", "sha256"], StringComparer.Ordinal)
            || rekaman.GetProperty("versi"u8) is not { ValueKind: JsonValueKind.String } v)
        {
            return false;
        }

        versi = TeksAman.Samarkan(v.GetString()!);
        masukan = rekaman.GetProperty("masukan"u8);
        hasil = rekaman.GetProperty("hasil"u8);
        return rekaman.GetProperty("rekaman"u8) is { ValueKind: JsonValueKind.String } bentuk && bentuk.ValueEquals(Bentuk)
            && masukan.ValueKind == JsonValueKind.Object && hasil.ValueKind == JsonValueKind.Object;
    }

    /// <summary>Where two answers differ: member by member, and the decisions participation by participation.</summary>
    private static IEnumerable<Pesan> Beda(JsonElement dahulu, JsonElement kini, string jalur = "")
    {
        if (JsonElement.DeepEquals(dahulu, kini))
        {
            return [];
        }

        if (dahulu.ValueKind == JsonValueKind.Object && kini.ValueKind == JsonValueKind.Object)
        {
            return kini.EnumerateObject().Select(a => a.Name).Union(dahulu.EnumerateObject().Select(a => a.Name), StringComparer.Ordinal)
                .SelectMany(nama => Beda(Anggota(dahulu, nama), Anggota(kini, nama), PemeriksaBentuk.Sambung(jalur, nama)));
        }

        return jalur is "putusan" && dahulu.ValueKind == JsonValueKind.Array && kini.ValueKind == JsonValueKind.Array && dahulu.GetArrayLength() == kini.GetArrayLength()
            ? dahulu.EnumerateArray().Zip(kini.EnumerateArray()).SelectMany((p, i) => Beda(p.First, p.Second, FormattableString.Invariant($"putusan[{i}]")))
            : [PesanRekaman.Berbeda(TeksAman.Samarkan(jalur), Teks(dahulu), Teks(kini))];

        static JsonElement Anggota(JsonElement objek, string nama) => objek.TryGetProperty(nama, out JsonElement isi) ? isi : default;

        static string Teks(JsonElement isi) => isi.ValueKind == JsonValueKind.Undefined ? "-" : TeksAman.Samarkan(isi.GetRawText());
    }

    [JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
    [JsonSerializable(typeof(BentukFakta))]
    private sealed partial class RekamanJson : JsonSerializerContext;

    /// <summary>The SHA-256 at the end of a record: of the bytes before it.</summary>
    internal static class Segel
    {
        private const int Heksadesimal = 2 * SHA256.HashSizeInBytes;

        private static ReadOnlySpan<byte> Awal => ",\"sha256\":\""u8;

        private static ReadOnlySpan<byte> Akhir => "\"}"u8;

        public static byte[] Bubuhkan(ReadOnlySpan<byte> isi)
        {
            var baris = new byte[isi.Length + Awal.Length + Heksadesimal + Akhir.Length];
            isi.CopyTo(baris);
            Awal.CopyTo(baris.AsSpan(isi.Length));
            Cap(isi, baris.AsSpan(isi.Length + Awal.Length, Heksadesimal));
            Akhir.CopyTo(baris.AsSpan(^Akhir.Length..));
            return baris;
        }

        /// <summary>Whether there is a seal, right or wrong.</summary>
        public static bool Ada(ReadOnlySpan<byte> baris) => baris.Length - Awal.Length - Heksadesimal - Akhir.Length is > 0 and var panjang && baris[panjang..].StartsWith(Awal);

        public static bool Utuh(ReadOnlySpan<byte> baris)
        {
            var panjang = baris.Length - Awal.Length - Heksadesimal - Akhir.Length;
            if (!Ada(baris) || !baris.EndsWith(Akhir))
            {
                return false;
            }

            Span<byte> cap = stackalloc byte[Heksadesimal];
            Cap(baris[..panjang], cap);
            return baris.Slice(panjang + Awal.Length, Heksadesimal).SequenceEqual(cap);
        }

        private static void Cap(ReadOnlySpan<byte> isi, Span<byte> heksadesimal)
        {
            Span<byte> ringkas = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(isi, ringkas);
            Convert.TryToHexStringLower(ringkas, heksadesimal, out _);
        }
    }
}

/// <summary>What a record keeps of the facts: what <c>kelayakan.putusan</c> reads, and what only the library itself can be told.</summary>
internal sealed record BentukFakta : KelayakanPutusan.Masukan
{
    /// <summary>In the order of penetapan.</summary>
    public LocalDate?[]? TanggalFinalisasi { get; set; }

    public BarisTakTerpakai[]? TakTerpakai { get; set; }

    public static BentukFakta Dari(BahanKelayakan bahan, KebijakanDtks kebijakan) => new()
    {
        Kebijakan = BentukKebijakan.Seluruhnya(kebijakan),
        Periode = bahan.Periode,
        Edisi = bahan.Edisi.Disebut is { } edisi ? (PilihanEdisi?)edisi : null,
        Kegiatan = bahan.Kegiatan,
        Per = bahan.Per,
        Kepesertaan = [.. bahan.Kepesertaan.Select(k => new BentukKepesertaan { Nik = k.Nik, Program = new(k.Program, null), Peran = k.Peran })],
        Penetapan = Ada(bahan.Penetapan.Select(BentukPenetapan.Dari)),
        TanggalFinalisasi = Ada(bahan.TanggalFinalisasi),
        Kemensos = Ada(bahan.Kemensos.Select(BentukKemensos.Dari)),
        Surat = bahan.Surat is { } surat ? BentukSurat.Dari(surat) : null,

        // Why: no more of a person than a decision reads.
        Orang = Ada(bahan.Orang.Select(o => BentukOrang.Dari(FaktaKepesertaan.Dibaca(o)))),
        KeluargaLengkap = bahan.Kelengkapan.Dinyatakan,
        TakTerpakai = Ada(bahan.Kelengkapan.TakTerpakai),
        AhliWaris = Ada(bahan.AhliWaris.OrderBy(a => a.Key).Select(a => new PernyataanAhliWaris
        {
            Nik = a.Key, Ada = a.Value == Kepastian.TidakTahu ? null : a.Value == Kepastian.Ya,
        })),
    };

    // Why: a record may hold a reason that the edition does not know; the law refuses it (VK-4), as it did when it was recorded.
    internal override void Beralasan(AlasanTidakLayak[]? alasan)
    {
    }

    internal override BahanKelayakan Seluruhnya(DaftarProgram daftar)
    {
        BahanKelayakan bahan = base.Seluruhnya(daftar);
        return bahan with { TanggalFinalisasi = TanggalFinalisasi ?? [], Kelengkapan = bahan.Kelengkapan.Tanpa(TakTerpakai ?? []) };
    }

    private static T[]? Ada<T>(IEnumerable<T> daftar) => daftar.ToArray() is { Length: > 0 } ada ? ada : null;
}

/// <summary>What came of deciding a record again.</summary>
/// <remarks>There is no zero member.</remarks>
public enum StatusUlang : byte
{
    /// <summary>The same comes out (<c>sama</c>).</summary>
    Sama = 1,

    /// <summary>Something else comes out (<c>berbeda</c>).</summary>
    Berbeda,

    /// <summary>A byte was changed, or it is no record (<c>rusak</c>).</summary>
    Rusak,

    /// <summary>Whole, and yet this version cannot decide it (<c>tak-terbaca</c>).</summary>
    TakTerbaca,
}

/// <summary>What came of deciding a record again (HD-5).</summary>
/// <remarks>Immutable and thread-safe. Compared by reference; carries nothing personal.</remarks>
public sealed class HasilUlang
{
    internal HasilUlang(StatusUlang status, string? versi, ImmutableArray<Pesan> pesan)
    {
        Status = status;
        Versi = versi;
        Pesan = versi is null || string.Equals(versi, RekamanPutusan.Versi, StringComparison.Ordinal) ? pesan : pesan.Add(PesanRekaman.VersiLain(versi));
    }

    /// <summary>What came out.</summary>
    public StatusUlang Status { get; }

    /// <summary>The version of the library that made the record; null when it is damaged.</summary>
    public string? Versi { get; }

    /// <summary>What differs, what is wrong, and that another version made the record; empty when the same version says the same.</summary>
    public ImmutableArray<Pesan> Pesan { get; }
}

/// <summary>The texts of deciding again.</summary>
public static class TabelRekaman
{
    /// <summary>What came out: <c>sama, berbeda, rusak, tak-terbaca</c>.</summary>
    public static TabelKode<StatusUlang> Status { get; } = new(
        "hasil ulang",
        new(StatusUlang.Sama, "sama", "Sama"),
        new(StatusUlang.Berbeda, "berbeda", "Berbeda"),
        new(StatusUlang.Rusak, "rusak", "Rusak"),
        new(StatusUlang.TakTerbaca, "tak-terbaca", "Tak terbaca"));
}

/// <summary>The messages about records.</summary>
internal static class PesanRekaman
{
    public static Pesan Rusak { get; } = new(
        "REKAMAN-RUSAK",
        "Isinya bukan lagi yang direkam: SHA-256 tidak cocok. Ambil salinan yang utuh.",
        "Its content is no longer what was recorded: the SHA-256 does not fit. Take a copy that is whole.");

    public static Pesan TanpaRekaman { get; } = new(
        "REKAMAN-BENTUK",
        "Baris ini bukan rekaman putusan; rekaman dibuat dengan dtks kelayakan BNBA --rekam BERKAS.",
        "This line is no record of a decision; records are made with dtks kelayakan BNBA --rekam FILE.");

    public static Pesan BukanRekaman { get; } = new(
        "REKAMAN-BENTUK",
        "Utuh, tetapi bukan rekaman dtks.rekaman/1 yang dikenal versi ini; pakai versi pustaka yang membuatnya.",
        "Whole, but not a record dtks.rekaman/1 that this version knows; use the version of the library that made it.");

    public static Pesan Ditolak(GalatOperasi galat) => new(
        "REKAMAN-DITOLAK",
        $"Utuh, tetapi versi ini menolak masukannya{Pada("pada", galat)}: {galat.Cacat[0].Pesan.Indonesia}",
        $"Whole, but this version refuses its facts{Pada("at", galat)}: {galat.Cacat[0].Pesan.Inggris}");

    public static Pesan Berbeda(string jalur, string dahulu, string kini) => new(
        "REKAMAN-BERBEDA", $"{jalur}: dahulu {dahulu}, kini {kini}.", $"{jalur}: then {dahulu}, now {kini}.");

    public static Pesan VersiLain(string versi) => new(
        "REKAMAN-VERSI-LAIN",
        $"Direkam oleh pustaka versi {versi}, diputus ulang oleh versi {RekamanPutusan.Versi}.",
        $"Recorded by version {versi} of the library, decided again by version {RekamanPutusan.Versi}.");

    private static string Pada(string pada, GalatOperasi galat) => galat.Cacat[0].Jalur is { Length: > 0 } jalur ? $" {pada} {jalur}" : "";
}
