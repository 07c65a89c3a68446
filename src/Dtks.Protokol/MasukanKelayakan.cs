using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary>What the operations of verifikasi kelayakan read: everything but declarations, letter and date.</summary>
internal abstract record MasukanKelayakan : MasukanProgram
{
    [JsonRequired]
    public Periode Periode { get; set; }

    public PilihanEdisi? Edisi { get; set; }

    [Description("verifikasi-kelayakan when absent, or verval-pbi")]
    public KegiatanBulanan? Kegiatan { get; set; }

    public BentukOrang[]? Orang { get; set; }

    [Description("Whether orang holds whole families")]
    public bool? KeluargaLengkap { get; set; }

    [JsonRequired]
    public BentukKepesertaan[] Kepesertaan { get; set; } = [];

    public PernyataanAhliWaris[]? AhliWaris { get; set; }

    /// <summary>The facts.</summary>
    internal BahanKelayakan Bahan(DaftarProgram daftar) => new()
    {
        Periode = Periode,
        Edisi = Edisi ?? default,
        Kegiatan = BacaKegiatan(),
        Kepesertaan = Protokol.Orang.Kepesertaan(Kepesertaan, daftar),
        Orang = Protokol.Orang.Baca(Orang),
        Kelengkapan = KelengkapanKeluarga.Menurut(KeluargaLengkap),
        AhliWaris = BacaAhliWaris(),
    };

    /// <summary>The activity asked about.</summary>
    internal KegiatanBulanan BacaKegiatan() => (Kegiatan ?? KegiatanBulanan.VerifikasiKelayakan) is var kegiatan
        && kegiatan is KegiatanBulanan.VerifikasiKelayakan or KegiatanBulanan.VervalPbi
            ? kegiatan
            : throw GalatOperasi.Pada("kegiatan", "Kegiatan kelayakan: verifikasi-kelayakan atau verval-pbi", "Activities of kelayakan: verifikasi-kelayakan or verval-pbi");

    private EdisiAturan? Dipakai => Edisi?.Untuk(Periode).Edisi;

    /// <summary>Refuses a reason beyond those of the decree that the edition does not know either.</summary>
    internal virtual void Beralasan(AlasanTidakLayak[]? alasan)
    {
        if (Array.FindIndex(alasan ?? [], a => a > AlasanTidakLayak.Lain && Dipakai?.Alasan(a, Periode) is null) is >= 0 and var asing)
        {
            var dikenal = TabelPengesahan.Alasan.Butir.Select(b => b.Nilai).Concat(Dipakai?.Isi.Alasan.Pada(Periode).Select(k => k.Kode) ?? []).Distinct().Select(a => (int)a);
            throw new DtksJsonException(PesanJson.DiLuarDaftar(string.Join(", ", dikenal)), $"alasan[{asing}]");
        }
    }

    private Dictionary<Nik, Kepastian> BacaAhliWaris()
    {
        PernyataanAhliWaris[] daftar = AhliWaris ?? [];
        return Dialek.Kembar(daftar, a => (Nik?)a.Nik) is >= 0 and var kembar
            ? throw GalatOperasi.Pada(
                $"ahli_waris[{kembar}].nik", "Pernyataan ahli waris untuk NIK ini sudah ada; hapus salah satu", "There is already a statement about this NIK; remove one")
            : daftar.ToDictionary(a => a.Nik, a => BentukOrang.Tanda(a.Ada));
    }
}

[Description("Whether a person who died has heirs")]
internal sealed record PernyataanAhliWaris
{
    [JsonRequired]
    public Nik Nik { get; set; }

    [Description("Null: stated as unknown")]
    public bool? Ada { get; set; }
}

[Description("A region's answer to Kemensos")]
internal sealed record BentukTanggapan
{
    [JsonRequired]
    public LocalDate Tanggal { get; set; }

    [JsonRequired]
    public bool Setuju { get; set; }
}

[Description("An item of Kemensos (KM-1)")]
internal sealed record BentukKemensos
{
    [JsonRequired]
    public Nik Nik { get; set; }

    [Description("Code, name or alias of the programme")]
    [JsonRequired]
    public SebutanProgram Program { get; set; }

    [Description("Reasons: 1-8 of the decree, or those of the edition")]
    public AlasanTidakLayak[]? Alasan { get; set; }

    [JsonRequired]
    public LocalDate Dikirim { get; set; }

    public BentukTanggapan? Tanggapan { get; set; }

    public string? Keterangan { get; set; }

    public static BentukKemensos Dari(ButirKemensos nilai) => new()
    {
        Nik = nilai.Nik,
        Program = new(nilai.Program, null),
        Alasan = nilai.Alasan.Kosong ? null : [.. nilai.Alasan],
        Dikirim = nilai.Dikirim,
        Tanggapan = nilai.Tanggapan is { } t ? new() { Tanggal = t.Tanggal, Setuju = t.Setuju } : null,
        Keterangan = nilai.Keterangan,
    };

    internal ButirKemensos Jadi(DaftarProgram daftar)
        => new(Nik, Letak.Pada(nameof(Program), Program, daftar), new(Alasan ?? []), Dikirim, Tanggapan is { } t ? new(t.Tanggal, t.Setuju) : null, Keterangan);
}

[Description("The edition in use, whether the caller named it, and whether the period lies outside its span")]
internal sealed record EdisiDipakai(string Id, bool Disebut, bool DiLuarMasa)
{
    public static EdisiDipakai Dari(KonteksKelayakan konteks) => new(konteks.Edisi.Id, konteks.EdisiDisebut, konteks.DiLuarMasa);
}

/// <summary>The decision on one participation.</summary>
internal sealed record HasilPutusan(
    [property: Description("In kepesertaan")] int Indeks,
    StatusKelayakan Kelayakan,
    SumberPutusan Sumber,
    HimpunanAlasan Alasan,
    [property: Description("The PBI participation that caused it, in kepesertaan")] int? Penyebab,
    TahapKelayakan Tahap,
    StatusKepesertaan Kepesertaan,
    bool PerluGantiPengurus,
    [property: Description("The rules that decided")] string[] Dasar,
    [property: Description("The facts that are missing")] string[] Kurang)
{
    public static HasilPutusan[] Dari(HasilKelayakan hasil) => [.. hasil.Putusan.Select(Dari)];

    public static HasilPutusan Dari(PutusanKelayakan p) => new(
        p.Indeks, p.Kelayakan, p.Sumber, p.Alasan, p.Penyebab, p.Tahap, p.StatusKepesertaan, p.PerluGantiPengurus, [.. p.Dasar.Select(a => a.Id.ToString())], [.. p.Kurang]);
}

/// <summary>Languages of an explanation.</summary>
internal enum BahasaPenjelasan
{
    Id,
    En,
}

/// <summary>Where scores of kepadanan come from.</summary>
internal enum SumberKepadanan
{
    WebService = 1,
    Taksiran,
}

/// <summary>A word of a code list, where a blank text is unknown.</summary>
internal readonly record struct Terisi<T>(T? Nilai)
    where T : struct, Enum;

internal sealed class TerisiJsonConverter<T>(TabelKode<T> tabel) : JsonConverter<Terisi<T>>, ISkemaNilai
    where T : struct, Enum
{
    private readonly KodeJsonConverter<T> kode = new(tabel);

    public override Terisi<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && string.IsNullOrWhiteSpace(reader.GetString()) ? default : new(kode.Read(ref reader, typeof(T), options));

    public override void Write(Utf8JsonWriter writer, Terisi<T> value, JsonSerializerOptions options) => kode.Write(writer, value.Nilai!.Value, options);

    public JsonObject Skema() => new() { ["anyOf"] = new JsonArray(kode.Skema(), new JsonObject { ["type"] = "string", ["pattern"] = "^\\s*$" }) };
}
