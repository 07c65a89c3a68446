using System.Text.Json;
using System.Text.Json.Serialization;
using static Dtks.Domain.Json.AnggotaObjek;

namespace Dtks.Domain.Json;

/// <summary>A declaration in JSON: <c>{nik, program, status, alasan?, keterangan?, difinalisasi?}</c> of the operation protocol, with the number in full.</summary>
/// <remarks>Unknown values are not written; null reads as absent. Unknown and repeated members are refused. Stateless, hence thread-safe.</remarks>
public sealed class PenetapanJsonConverter : JsonConverter<Penetapan>
{
    private static readonly string[] NamaAnggota = ["nik", "program", "status", "alasan", "keterangan", "difinalisasi"];

    private static readonly NikJsonConverter Nik = new();
    private static readonly ProgramBansosJsonConverter Program = new();
    private static readonly StatusDeklarasiJsonConverter Status = new();
    private static readonly HimpunanAlasanJsonConverter Alasan = new();

    /// <summary>Reads the object.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">
    /// Not an object, an unknown, repeated or missing member, or a value that its member cannot hold; names the member, never its value.
    /// </exception>
    public override Penetapan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isi = new Isian();
        Baca(ref reader, ("penetapan", "a declaration"), NamaAnggota, 3, isi, options, BacaAnggota);
        return new(isi.Nik, isi.Program, isi.Status) { Alasan = isi.Alasan, Keterangan = isi.Keterangan, Difinalisasi = isi.Difinalisasi };
    }

    /// <summary>Writes the object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">The options in use; not consulted.</param>
    public override void Write(Utf8JsonWriter writer, Penetapan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        Tulis(writer, "nik", value.Nik, Nik, options);
        writer.WritePropertyName("program");
        Program.Write(writer, value.Program, options);
        Tulis(writer, "status", value.Status, Status, options);
        Tulis(writer, "alasan", value.Alasan.Kosong ? null : value.Alasan, Alasan, options);
        Tulis(writer, "keterangan", value.Keterangan);
        Tulis(writer, "difinalisasi", value.Difinalisasi);
        writer.WriteEndObject();
    }

    private static void BacaAnggota(ref Utf8JsonReader reader, string anggota, Isian isi, JsonSerializerOptions options)
    {
        switch (anggota)
        {
            case "nik": isi.Nik = Nik.Read(ref reader, typeof(Nik), options); break;
            case "program": isi.Program = Program.Read(ref reader, typeof(ProgramBansos), options); break;
            case "status": isi.Status = Status.Read(ref reader, typeof(StatusDeklarasi), options); break;
            case "alasan": isi.Alasan = Alasan.Read(ref reader, typeof(HimpunanAlasan), options); break;
            case "keterangan": isi.Keterangan = Teks(ref reader); break;
            default: isi.Difinalisasi = Tanda(ref reader); break;
        }
    }

    /// <summary>The members read so far.</summary>
    private sealed class Isian
    {
        public Nik Nik { get; set; }

        public ProgramBansos Program { get; set; } = ProgramBansos.Pkh;

        public StatusDeklarasi Status { get; set; }

        public HimpunanAlasan Alasan { get; set; }

        public string? Keterangan { get; set; }

        public bool Difinalisasi { get; set; }
    }
}
