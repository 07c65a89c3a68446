using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime;

namespace Dtks.Domain.Json;

/// <summary>What a record looks like in JSON: the one definition, read and written by the serializer itself.</summary>
internal interface IBentuk<T, TBentuk>
{
    static abstract TBentuk Dari(T nilai);

    T Jadi();
}

[Description("A person; what is absent or null is unknown")]
internal sealed class BentukOrang : IBentuk<Penduduk, BentukOrang>
{
    [Description("NIK: 16 digits; a wrong one is data too")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public BacaanNik Nik { get; set; }

    [Description("No KK: 16 digits; a wrong one is data too")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public BacaanNomorKk NoKk { get; set; }

    [Description("ID DTKS: 1-40 letters, digits, hyphens")]
    public IdDtksTercatat? IdDtks { get; set; }

    public string? Nama { get; set; }

    public string? TempatLahir { get; set; }

    public LocalDate? TanggalLahir { get; set; }

    public JenisKelamin? JenisKelamin { get; set; }

    [Description("Hubungan dalam keluarga (SHDK), 1 kepala keluarga to 11 lainnya")]
    public HubunganKeluarga? Hubungan { get; set; }

    public StatusKawin? StatusKawin { get; set; }

    [Description("The text of the KK behind status_kawin, such as \"Kawin Belum Tercatat\"")]
    public string? TeksStatusKawin { get; set; }

    [Description("Code of the KK's list of jobs, or a text")]
    public Pekerjaan? Pekerjaan { get; set; }

    [Description("Name of the mother")]
    public string? IbuKandung { get; set; }

    public string? Alamat { get; set; }

    public RtRwTercatat? Rt { get; set; }

    public RtRwTercatat? Rw { get; set; }

    [Description("Kode wilayah of 2, 4, 6 or 10 digits, dotted or not; an unreadable one is data too")]
    public WilayahTercatat? Wilayah { get; set; }

    [Description("Whether the person died, or the day")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public TandaMeninggal Meninggal { get; set; }

    public bool? Hamil { get; set; }

    public Disabilitas? Disabilitas { get; set; }

    public bool? DisabilitasBerat { get; set; }

    [Description("The level, or false: not at school")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public TandaSekolah Sekolah { get; set; }

    [Description("Whether the person is the pengurus of the family's aid")]
    public bool? Pengurus { get; set; }

    public static BentukOrang Dari(Penduduk nilai) => new()
    {
        Nik = nilai.Nik,
        NoKk = nilai.NomorKk,
        IdDtks = nilai.IdDtks is { } id ? new(id) : null,
        Nama = nilai.Nama,
        TempatLahir = nilai.TempatLahir,
        TanggalLahir = nilai.TanggalLahir,
        JenisKelamin = nilai.JenisKelamin,
        Hubungan = nilai.Hubungan,
        StatusKawin = nilai.StatusKawin,
        TeksStatusKawin = nilai.TeksStatusKawin,
        Pekerjaan = nilai.Pekerjaan,
        IbuKandung = nilai.NamaIbuKandung,
        Alamat = nilai.Alamat,
        Rt = nilai.Rt is { } rt ? new(rt) : null,
        Rw = nilai.Rw is { } rw ? new(rw) : null,
        Wilayah = nilai.Wilayah is not null || nilai.WilayahTakTerbaca ? new(nilai.Wilayah, nilai.WilayahTakTerbaca) : null,
        Meninggal = nilai.Meninggal,
        Hamil = Tanda(nilai.Hamil),
        Disabilitas = nilai.Disabilitas,
        DisabilitasBerat = Tanda(nilai.DisabilitasBerat),
        Sekolah = nilai.Sekolah,
        Pengurus = Tanda(nilai.Pengurus),
    };

    public Penduduk Jadi() => new()
    {
        Nik = Nik,
        NomorKk = NoKk,
        IdDtks = IdDtks?.Id,
        Nama = Nama,
        TempatLahir = TempatLahir,
        TanggalLahir = TanggalLahir,
        JenisKelamin = JenisKelamin,
        Hubungan = Hubungan,
        StatusKawin = StatusKawin,
        TeksStatusKawin = TeksStatusKawin,
        Pekerjaan = Pekerjaan is { } kerja && kerja != default ? kerja : null,
        NamaIbuKandung = IbuKandung,
        Alamat = Alamat,
        Rt = Rt?.Nomor,
        Rw = Rw?.Nomor,
        Wilayah = Wilayah?.Kode,
        WilayahTakTerbaca = Wilayah?.TakTerbaca ?? false,
        Meninggal = Meninggal,
        Hamil = Tanda(Hamil),
        Disabilitas = Disabilitas,
        DisabilitasBerat = Tanda(DisabilitasBerat),
        Sekolah = Sekolah,
        Pengurus = Tanda(Pengurus),
    };

    /// <summary>A mark as it is read: absent and null are unknown.</summary>
    internal static Kepastian Tanda(bool? nilai) => nilai switch
    {
        true => Kepastian.Ya,
        false => Kepastian.Tidak,
        null => Kepastian.TidakTahu,
    };

    private static bool? Tanda(Kepastian nilai) => nilai == Kepastian.TidakTahu ? null : nilai == Kepastian.Ya;
}

[Description("A participation in a programme")]
internal sealed class BentukKepesertaan : IBentuk<Kepesertaan, BentukKepesertaan>
{
    [JsonRequired]
    public Nik Nik { get; set; }

    [Description("Code, name or alias of the programme")]
    [JsonRequired]
    public SebutanProgram Program { get; set; }

    [Description("penerima when absent")]
    public PeranKepesertaan? Peran { get; set; }

    public string? CatatanPembayaran { get; set; }

    public static BentukKepesertaan Dari(Kepesertaan nilai)
        => new() { Nik = nilai.Nik, Program = new(nilai.Program, null), Peran = nilai.Peran, CatatanPembayaran = nilai.CatatanPembayaran };

    public Kepesertaan Jadi() => Jadi(DaftarProgram.Nasional);

    public Kepesertaan Jadi(DaftarProgram daftar)
        => new(Nik, Letak.Pada(nameof(Program), Program, daftar), Peran ?? PeranKepesertaan.Penerima) { CatatanPembayaran = CatatanPembayaran };
}

[Description("A declaration of layak or tidak layak")]
internal sealed class BentukPenetapan : IBentuk<Penetapan, BentukPenetapan>
{
    [JsonRequired]
    public Nik Nik { get; set; }

    [Description("Code, name or alias of the programme")]
    [JsonRequired]
    public SebutanProgram Program { get; set; }

    [JsonRequired]
    public StatusDeklarasi Status { get; set; }

    [Description("Reasons of tidak layak: 1-8 of the decree, or those of the edition")]
    public AlasanTidakLayak[]? Alasan { get; set; }

    public string? Keterangan { get; set; }

    public bool? Difinalisasi { get; set; }

    public static BentukPenetapan Dari(Penetapan nilai) => new()
    {
        Nik = nilai.Nik,
        Program = new(nilai.Program, null),
        Status = nilai.Status,
        Alasan = nilai.Alasan.Kosong ? null : [.. nilai.Alasan],
        Keterangan = nilai.Keterangan,
        Difinalisasi = nilai.Difinalisasi ? true : null,
    };

    public Penetapan Jadi() => Jadi(DaftarProgram.Nasional);

    public Penetapan Jadi(DaftarProgram daftar)
        => new(Nik, Letak.Pada(nameof(Program), Program, daftar), Status) { Alasan = new(Alasan ?? []), Keterangan = Keterangan, Difinalisasi = Difinalisasi ?? false };
}

[Description("A letter that approves")]
internal sealed class BentukSurat : IBentuk<SuratPengesahan, BentukSurat>
{
    [JsonRequired]
    public StatusSurat Status { get; set; }

    [JsonRequired]
    public LocalDate TanggalSurat { get; set; }

    [JsonRequired]
    public LocalDate TanggalUnggah { get; set; }

    [JsonRequired]
    public Penandatangan Penandatangan { get; set; }

    [JsonRequired]
    public bool Lampiran { get; set; }

    public LocalDate? TanggalFinalisasi { get; set; }

    public string? CatatanPenolakan { get; set; }

    public static BentukSurat Dari(SuratPengesahan nilai) => new()
    {
        Status = nilai.Status,
        TanggalSurat = nilai.TanggalSurat,
        TanggalUnggah = nilai.TanggalUnggah,
        Penandatangan = nilai.Penandatangan,
        Lampiran = nilai.Lampiran,
        TanggalFinalisasi = nilai.TanggalFinalisasi,
        CatatanPenolakan = nilai.CatatanPenolakan,
    };

    public SuratPengesahan Jadi() => new()
    {
        Status = Status,
        TanggalSurat = TanggalSurat,
        TanggalUnggah = TanggalUnggah,
        Penandatangan = Penandatangan,
        Lampiran = Lampiran,
        TanggalFinalisasi = TanggalFinalisasi,
        CatatanPenolakan = CatatanPenolakan,
    };
}

[Description("The finding on one element")]
internal sealed class BentukHasilElemen : IBentuk<HasilElemen, BentukHasilElemen>
{
    [JsonRequired]
    public ElemenKepadanan Elemen { get; set; }

    [JsonRequired]
    public StatusTemuan Status { get; set; }

    public int? Skor { get; set; }

    [JsonRequired]
    public int Ambang { get; set; }

    public static BentukHasilElemen Dari(HasilElemen nilai) => new() { Elemen = nilai.Elemen, Status = nilai.Status, Skor = nilai.Skor, Ambang = nilai.Ambang };

    public HasilElemen Jadi() => new(Elemen, Status, Skor, Ambang);
}

[Description("A regional programme")]
internal sealed class BentukProgramDaerah : IBentuk<ProgramBansos, BentukProgramDaerah>
{
    [Description("At most 40 characters")]
    [JsonRequired]
    public string Kode { get; set; } = "";

    [Description("At most 100 characters")]
    [JsonRequired]
    public string Nama { get; set; } = "";

    [JsonRequired]
    public SatuanProgram Satuan { get; set; }

    public static BentukProgramDaerah Dari(ProgramBansos nilai) => new() { Kode = nilai.Kode, Nama = nilai.Nama, Satuan = nilai.Satuan };

    public ProgramBansos Jadi()
    {
        try
        {
            return ProgramBansos.Daerah(Kode, Nama, Satuan);
        }
        catch (ArgumentException salah)
        {
            throw new DtksJsonException(PesanJson.ProgramDaerah, salah.ParamName ?? string.Empty);
        }
    }
}

/// <summary>An ID DTKS as recorded; blank text is unknown.</summary>
[JsonConverter(typeof(TercatatJsonConverter<IdDtksTercatat>))]
internal readonly record struct IdDtksTercatat(IdDtks? Id) : ITercatat<IdDtksTercatat>
{
    public static JsonObject Skema => new() { ["type"] = "string", ["maxLength"] = 64 };

    public static IdDtksTercatat Baca(ref Utf8JsonReader reader)
    {
        Span<char> ruang = stackalloc char[TeksJson.Pendek];
        ReadOnlySpan<char> teks = reader.TokenType == JsonTokenType.String ? TeksJson.Aksara(in reader, ruang) : throw new DtksJsonException(PesanJson.Teks);
        if (teks.IsWhiteSpace())
        {
            return default;
        }

        Bacaan<IdDtks, CacatIdDtks> bacaan = IdDtks.Check(teks);
        return bacaan.TryGetNilai(out IdDtks id) ? new(id) : throw new DtksJsonException(PesanCacat.Untuk(bacaan.Cacat!.Value, bacaan.Posisi)) { Posisi = bacaan.Posisi };
    }

    public void Tulis(Utf8JsonWriter writer) => writer.WriteStringValue(Id?.ToString());
}

/// <summary>An RT or RW as recorded: a number, or a text that holds one; zero and what cannot be read are unknown.</summary>
[JsonConverter(typeof(TercatatJsonConverter<RtRwTercatat>))]
internal readonly record struct RtRwTercatat(int? Nomor) : ITercatat<RtRwTercatat>
{
    public static JsonObject Skema => new() { ["type"] = new JsonArray("integer", "string"), ["minimum"] = 0 };

    public static RtRwTercatat Baca(ref Utf8JsonReader reader)
    {
        Span<char> ruang = stackalloc char[TeksJson.Pendek];
        return reader.TokenType switch
        {
            JsonTokenType.Number when reader.TryGetInt32(out int angka) && angka >= 0 => new(angka),
            JsonTokenType.String => new(TeksRtRw.Baca(TeksJson.Aksara(in reader, ruang).ToString())),
            _ => throw new DtksJsonException(PesanJson.RtRw),
        };
    }

    public void Tulis(Utf8JsonWriter writer)
    {
        if (Nomor is { } nomor)
        {
            writer.WriteNumberValue(nomor);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}

/// <summary>A region as recorded; a code that cannot be read is known to be there.</summary>
[JsonConverter(typeof(TercatatJsonConverter<WilayahTercatat>))]
internal readonly record struct WilayahTercatat(KodeWilayah? Kode, bool TakTerbaca) : ITercatat<WilayahTercatat>
{
    public static JsonObject Skema => new() { ["type"] = "string" };

    public static WilayahTercatat Baca(ref Utf8JsonReader reader)
    {
        Span<char> ruang = stackalloc char[TeksJson.Pendek];
        ReadOnlySpan<char> teks = reader.TokenType == JsonTokenType.String ? TeksJson.Aksara(in reader, ruang) : throw new DtksJsonException(PesanJson.Teks);
        return teks.IsWhiteSpace() ? default
            : KodeWilayah.TryParse(teks, out KodeWilayah kode) ? new(kode, TakTerbaca: false)
            : new(null, TakTerbaca: true);
    }

    public void Tulis(Utf8JsonWriter writer) => writer.WriteStringValue(Kode?.ToString() ?? "tak-terbaca");
}

/// <summary>A value read as it was recorded, of which some forms are unknown.</summary>
internal interface ITercatat<T>
    where T : struct, ITercatat<T>
{
    static abstract JsonObject Skema { get; }

    static abstract T Baca(ref Utf8JsonReader reader);

    void Tulis(Utf8JsonWriter writer);
}

internal sealed class TercatatJsonConverter<T> : JsonConverter<T>, ISkemaNilai
    where T : struct, ITercatat<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Baca(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => value.Tulis(writer);

    public JsonObject Skema() => T.Skema;
}

/// <summary>Resolves what a shape names, at its place.</summary>
internal static class Letak
{
    /// <summary>A value that must be there, although its type has room for none.</summary>
    public static T Wajib<T>(T? nilai, string anggota)
        where T : struct
        => nilai ?? throw new DtksJsonException(PesanJson.Hilang, anggota);

    /// <summary>The programme that a shape names, refused at its member.</summary>
    public static ProgramBansos Pada(string anggota, SebutanProgram program, DaftarProgram daftar)
    {
        if (program.Program is { } dikenal)
        {
            return dikenal;
        }

        try
        {
            return program.Jadi(daftar);
        }
        catch (DtksJsonException salah)
        {
            throw new DtksJsonException(salah.Pesan, JsonNamingPolicy.SnakeCaseLower.ConvertName(anggota)) { Posisi = salah.Posisi };
        }
    }
}
