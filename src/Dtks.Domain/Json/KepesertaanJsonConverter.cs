using System.Text.Json;
using System.Text.Json.Serialization;
using static Dtks.Domain.Json.AnggotaObjek;

namespace Dtks.Domain.Json;

/// <summary>A participation in JSON: <c>{nik, program, peran?, catatan_pembayaran?}</c> of the operation protocol, with the number in full.</summary>
/// <remarks>Unknown values are not written; null reads as absent. Unknown and repeated members are refused. Stateless, hence thread-safe.</remarks>
public sealed class KepesertaanJsonConverter : JsonConverter<Kepesertaan>
{
    private static readonly string[] NamaAnggota = ["nik", "program", "peran", "catatan_pembayaran"];

    private static readonly NikJsonConverter Nik = new();
    private static readonly ProgramBansosJsonConverter Program = new();
    private static readonly PeranKepesertaanJsonConverter Peran = new();

    /// <summary>Reads the object.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">
    /// Not an object, an unknown, repeated or missing member, or a value that its member cannot hold; names the member, never its value.
    /// </exception>
    public override Kepesertaan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isi = new Isian();
        Baca(ref reader, ("kepesertaan", "a participation"), NamaAnggota, 2, isi, options, BacaAnggota);
        return new(isi.Nik, isi.Program, isi.Peran) { CatatanPembayaran = isi.CatatanPembayaran };
    }

    /// <summary>Writes the object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">The options in use; not consulted.</param>
    public override void Write(Utf8JsonWriter writer, Kepesertaan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        Tulis(writer, "nik", value.Nik, Nik, options);
        writer.WritePropertyName("program");
        Program.Write(writer, value.Program, options);
        Tulis(writer, "peran", value.Peran, Peran, options);
        Tulis(writer, "catatan_pembayaran", value.CatatanPembayaran);
        writer.WriteEndObject();
    }

    private static void BacaAnggota(ref Utf8JsonReader reader, string anggota, Isian isi, JsonSerializerOptions options)
    {
        switch (anggota)
        {
            case "nik": isi.Nik = Nik.Read(ref reader, typeof(Nik), options); break;
            case "program": isi.Program = Program.Read(ref reader, typeof(ProgramBansos), options); break;
            case "peran": isi.Peran = Peran.Read(ref reader, typeof(PeranKepesertaan), options); break;
            default: isi.CatatanPembayaran = Teks(ref reader); break;
        }
    }

    /// <summary>The members read so far.</summary>
    private sealed class Isian
    {
        public Nik Nik { get; set; }

        public ProgramBansos Program { get; set; } = ProgramBansos.Pkh;

        public PeranKepesertaan Peran { get; set; } = PeranKepesertaan.Penerima;

        public string? CatatanPembayaran { get; set; }
    }
}
