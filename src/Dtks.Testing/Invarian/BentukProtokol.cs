using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;
using NodaTime.Text;

namespace Dtks.Testing;

/// <summary>Questions, answers and cases in the form of the protocol <c>dtks.op/1</c>: member names in snake_case, codes of the tables.</summary>
internal static class BentukProtokol
{
    private const string DiLuarCakupan = "DTKS-OP-004";
    private const int IdPermintaan = 1;

    private static readonly JsonSerializerOptions PilihanMasukan = Pilihan(JsonIgnoreCondition.WhenWritingNull);

    private static readonly JsonSerializerOptions PilihanJawaban = Pilihan(JsonIgnoreCondition.Never);

    /// <summary>The <c>masukan</c> of a question; what is unknown, and a policy without differences from the default, is left out.</summary>
    public static JsonObject Masukan(object pertanyaan)
    {
        var masukan = JsonSerializer.SerializeToNode(pertanyaan, PilihanMasukan)!.AsObject();
        if (masukan["kebijakan"] is JsonObject { Count: 0 })
        {
            masukan.Remove("kebijakan");
        }

        return masukan;
    }

    /// <summary>A request line.</summary>
    public static string Permintaan(string operasi, JsonObject masukan) =>
        new JsonObject { ["id"] = IdPermintaan, ["op"] = operasi, ["masukan"] = masukan }.ToJsonString(Rapat);

    /// <summary>Reads an answer line; null when it says that the answer lies outside what is covered.</summary>
    /// <exception cref="InvalidDataException">The line is no answer, answers another request, lacks a member that is asked for, or refuses the question.</exception>
    public static TJawaban? Jawaban<TJawaban>(string? baris)
        where TJawaban : class
    {
        if (string.IsNullOrWhiteSpace(baris))
        {
            throw new InvalidDataException("Tidak ada baris jawaban; apakah programnya sudah berakhir? / There is no answer line; has the program ended?");
        }

        try
        {
            var jawaban = JsonNode.Parse(baris)!.AsObject();
            if (!JsonNode.DeepEquals(jawaban["id"], JsonValue.Create(IdPermintaan)))
            {
                throw new InvalidDataException("Jawaban ini tidak membawa id permintaannya; satu baris jawaban untuk satu permintaan, berurutan. / The answer does not carry the id of its request; one line for each request, in order.");
            }

            if (jawaban["ok"]!.GetValue<bool>())
            {
                return jawaban["hasil"].Deserialize<TJawaban>(PilihanJawaban) ?? throw new InvalidDataException("Jawaban tanpa hasil. / An answer without hasil.");
            }

            return jawaban["galat"]!["kode"]!.GetValue<string>() == DiLuarCakupan
                ? null
                : throw new InvalidDataException($"Pertanyaan ditolak: / The question was refused: {jawaban["galat"]!.ToJsonString(Rapat)}");
        }
        catch (Exception galat) when (galat is JsonException or NullReferenceException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"Baris ini bukan jawaban dtks.op/1 atas pertanyaannya: {galat.Message} / The line is no answer of dtks.op/1 to its question.", galat);
        }
    }

    /// <summary>An answer as one line: the members <c>ok</c> and <c>hasil</c> or <c>galat</c>.</summary>
    public static string Teks<TJawaban>(TJawaban? jawaban)
        where TJawaban : class
    {
        try
        {
            var isi = new JsonObject { ["ok"] = jawaban is not null };
            foreach (var (anggota, nilai) in Harapan(jawaban))
            {
                isi[anggota] = nilai?.DeepClone();
            }

            return isi.ToJsonString(Rapat);
        }
        catch (Exception galat) when (galat is JsonException or InvalidOperationException or NullReferenceException)
        {
            return $"tidak lengkap / incomplete: {galat.Message}";
        }
    }

    /// <summary>A case in the form of the conformance files, or without an operation only what was asked and what the rules expect.</summary>
    public static string Kasus<TJawaban>(Invarian hukum, string? operasi, JsonObject masukan, TJawaban? harapan)
        where TJawaban : class
    {
        var kasus = new JsonObject
        {
            ["id"] = $"{hukum.Dasar[0].Id}-999",
            ["operasi"] = operasi,
            ["aturan"] = new JsonArray([.. hukum.Dasar.Select(a => JsonValue.Create(a.Id.ToString()))]),
            ["tingkat"] = "lanjut",
            ["jenis"] = harapan is null ? "negatif" : "batas",
            ["sumber"] = "contoh pelanggaran / counter-example",
            ["sebab"] = hukum.Nama,
            ["masukan"] = masukan,
            ["sebagian"] = true,
            ["harapan"] = Harapan(harapan),
        };
        if (operasi is null)
        {
            kasus = new JsonObject { ["masukan"] = kasus["masukan"]!.DeepClone(), ["harapan"] = kasus["harapan"]!.DeepClone() };
        }

        return kasus.ToJsonString(Berjarak).ReplaceLineEndings("\n");
    }

    private static JsonObject Harapan<TJawaban>(TJawaban? jawaban)
        where TJawaban : class => jawaban is null
            ? new JsonObject { ["galat"] = new JsonObject { ["kode"] = DiLuarCakupan } }
            : new JsonObject { ["hasil"] = JsonSerializer.SerializeToNode(jawaban, PilihanJawaban) };

    private static JsonSerializerOptions Rapat { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonSerializerOptions Berjarak { get; } = new(Rapat) { WriteIndented = true };

    private static JsonSerializerOptions Pilihan(JsonIgnoreCondition diabaikan)
    {
        var pilihan = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = diabaikan,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { DiLuarProtokol, Wajib } },
        };
        JsonConverter[] pengubah =
        [
            new KonverterOrang(), new KonverterSurat(), new KonverterKebijakan(),
            new KonverterTeks<EdisiAturan>(static t => EdisiAturan.Parse(t), static e => e.Id),
            new KonverterTeks<IdAturan>(IdAturan.Parse, static i => i.ToString()),
            new KonverterTeks<Instant>(static t => InstantPattern.ExtendedIso.Parse(t).Value, InstantPattern.ExtendedIso.Format),
            new KonverterKode<StatusKelayakan>(TabelKelayakan.Status), new KonverterKode<SumberPutusan>(TabelKelayakan.Sumber),
            new KonverterKode<TahapKelayakan>(TabelKelayakan.Tahap), new KonverterKode<StatusKepesertaan>(TabelKelayakan.Kepesertaan),
            new KonverterKode<StatusTanggapan>(TabelPenanggalan.Tanggapan), new KonverterKode<CaraTanggapan>(TabelPenanggalan.Cara),
            new KonverterKode<StatusKemiskinan>(TabelKemiskinan.Status),
            new KonverterKode<KegiatanBulanan>(TabelPenanggalan.Kegiatan), new KonverterKode<GolonganAntrian>(TabelPengusulan.GolonganAntrian),
            new KonverterKode<StatusPengganti>(TabelKepengurusan.Status), new KonverterKode<SebabCalon>(TabelKepengurusan.Sebab),
            new KonverterKode<JalurUsulan>(TabelPengusulan.Jalur), new KonverterKode<AsalUsulan>(TabelPengusulan.Asal),
            new KonverterKode<DasarUsulanKemensos>(TabelPengusulan.DasarKemensos), new KonverterKode<HasilVerval>(TabelPengusulan.Verval),
            new KonverterKode<DokumenUsulan>(TabelPengusulan.Dokumen), new KonverterKode<PeranPengguna>(TabelKewenangan.Peran),
            new KonverterKode<VonisUsulan>(TabelUsulan.Vonis), new KonverterKode<AturanGanda>(TabelKegandaan.Aturan),
            new KonverterKode<TingkatGanda>(TabelKegandaan.Tingkat), new KonverterKode<CacatNik>(TabelIdentitas.CacatNik),
            new KonverterKode<CacatNomorKk>(TabelIdentitas.CacatNomorKk), .. DtksJson.Baku.Converters,
        ];
        foreach (var satu in pengubah)
        {
            pilihan.Converters.Add(satu);
        }

        pilihan.MakeReadOnly();
        return pilihan;
    }

    /// <summary>Leaves out what a type computes from its other members.</summary>
    private static void DiLuarProtokol(JsonTypeInfo tipe)
    {
        if (tipe.Type == typeof(CalonPengurus))
        {
            tipe.Properties.Remove(tipe.Properties.Single(p => p.Name == "aturan"));
        }
    }

    /// <summary>Asks for every member that a constructor takes: one that is absent is told, not filled with a default.</summary>
    /// <remarks>What <c>RespectRequiredConstructorParameters</c> does, which the serializer of .NET 8 lacks.</remarks>
    private static void Wajib(JsonTypeInfo tipe)
    {
        if (tipe.Kind != JsonTypeInfoKind.Object || tipe.Type.GetConstructors() is not [var pembuat])
        {
            return;
        }

        var diminta = pembuat.GetParameters().Where(p => !p.HasDefaultValue).Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var anggota in tipe.Properties)
        {
            anggota.IsRequired |= anggota.Set is not null && anggota.AttributeProvider is MemberInfo { Name: var nama } && diminta.Contains(nama);
        }
    }

    private sealed class KonverterKode<T>(TabelKode<T> tabel) : KodeJsonConverter<T>(tabel)
        where T : struct, Enum;

    private sealed class KonverterTeks<T>(Func<string, T> baca, Func<T, string> tulis) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => baca(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(tulis(value));
    }

    /// <summary>A person as the protocol knows one; a number that could not be read is written as a text with the same defect.</summary>
    private sealed class KonverterOrang : JsonConverter<Penduduk>
    {
        public override Penduduk Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Penduduk>(ref reader, DtksJson.Baku)!;

        public override void Write(Utf8JsonWriter writer, Penduduk value, JsonSerializerOptions options)
        {
            var orang = JsonSerializer.SerializeToNode(value, DtksJson.Baku)!.AsObject();
            orang.Remove("teks_status_kawin");
            foreach (var nomor in (ReadOnlySpan<string>)["nik", "no_kk"])
            {
                if (orang[nomor] is JsonObject cacat)
                {
                    orang[nomor] = cacat.ContainsKey("posisi") ? "x" : "1";
                }
            }

            orang.WriteTo(writer);
        }
    }

    /// <summary>A letter as the protocol knows one: without the note of a rejection.</summary>
    private sealed class KonverterSurat : JsonConverter<SuratPengesahan>
    {
        public override SuratPengesahan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<SuratPengesahan>(ref reader, DtksJson.Baku)!;

        public override void Write(Utf8JsonWriter writer, SuratPengesahan value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value with { CatatanPenolakan = null }, DtksJson.Baku);
    }

    /// <summary>A policy as the protocol knows one: what differs from the default.</summary>
    private sealed class KonverterKebijakan : JsonConverter<KebijakanDtks>
    {
        public override KebijakanDtks Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, KebijakanDtks value, JsonSerializerOptions options)
        {
            var baku = KebijakanDtks.Baku;
            var isi = new JsonObject();
            Bila(value.TanpaVerifikasi != baku.TanpaVerifikasi, "tanpa_verifikasi", TabelKebijakan.TanpaVerifikasi.Kode(value.TanpaVerifikasi));
            Bila(value.CakupanKaskade != baku.CakupanKaskade, "cakupan_kaskade", TabelKebijakan.Kaskade.Kode(value.CakupanKaskade));
            Bila(value.UsiaDewasa != baku.UsiaDewasa, "usia_dewasa", value.UsiaDewasa);
            Bila(value.KawinDianggapDewasa != baku.KawinDianggapDewasa, "kawin_dianggap_dewasa", value.KawinDianggapDewasa);
            Bila(value.UsiaLansia != baku.UsiaLansia, "usia_lansia", value.UsiaLansia);
            Bila(value.MaksKomponenPkh != baku.MaksKomponenPkh, "maks_komponen_pkh", value.MaksKomponenPkh);
            Bila(value.CutiBersamaHariLibur != baku.CutiBersamaHariLibur, "cuti_bersama_libur", value.CutiBersamaHariLibur);
            Bila(value.ZonaWaktu.Id != baku.ZonaWaktu.Id, "zona_waktu", value.ZonaWaktu.Id);
            Bila(value.UnggahUlangSetelahDitolak != baku.UnggahUlangSetelahDitolak, "unggah_ulang", value.UnggahUlangSetelahDitolak);
            Bila(value.MinimalKriteriaMiskin != baku.MinimalKriteriaMiskin, "minimal_kriteria_miskin", value.MinimalKriteriaMiskin);
            Bila(value.BatasPengeluaranPangan != baku.BatasPengeluaranPangan, "batas_pangan", value.BatasPengeluaranPangan);
            Bila(value.UrutanPbi != baku.UrutanPbi, "urutan_pbi", TabelKebijakan.UrutanPbi.Kode(value.UrutanPbi));
            Bila(value.KoreksiSetelahDitolak != baku.KoreksiSetelahDitolak, "koreksi_setelah_ditolak", value.KoreksiSetelahDitolak);
            Bila(value.BeritaAcaraWajib != baku.BeritaAcaraWajib, "berita_acara_wajib", value.BeritaAcaraWajib);
            Bila(value.AkibatDiamKemensos != baku.AkibatDiamKemensos, "akibat_diam_kemensos", TabelKebijakan.AkibatDiam.Kode(value.AkibatDiamKemensos));
            Bila(value.BatasDesilSembako != baku.BatasDesilSembako, "batas_desil_sembako", value.BatasDesilSembako);
            isi.WriteTo(writer);

            void Bila(bool lain, string anggota, JsonNode nilai)
            {
                if (lain)
                {
                    isi[anggota] = nilai;
                }
            }
        }
    }
}
