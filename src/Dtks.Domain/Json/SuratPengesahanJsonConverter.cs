using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using static Dtks.Domain.Json.AnggotaObjek;

namespace Dtks.Domain.Json;

/// <summary>A letter in JSON: the object <c>surat</c> of the operation protocol.</summary>
/// <remarks>Unknown values are not written; null reads as absent. Unknown and repeated members are refused. Stateless, hence thread-safe.</remarks>
public sealed class SuratPengesahanJsonConverter : JsonConverter<SuratPengesahan>
{
    private static readonly string[] NamaAnggota = ["status", "tanggal_surat", "tanggal_unggah", "penandatangan", "lampiran", "tanggal_finalisasi", "catatan_penolakan"];

    private static readonly StatusSuratJsonConverter Status = new();
    private static readonly LocalDateJsonConverter Tanggal = new();
    private static readonly PenandatanganJsonConverter Penandatangan = new();

    /// <summary>Reads the object.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">
    /// Not an object, an unknown, repeated or missing member, or a value that its member cannot hold; names the member, never its value.
    /// </exception>
    public override SuratPengesahan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isi = new Isian();
        Baca(ref reader, ("surat", "a letter"), NamaAnggota, 5, isi, options, BacaAnggota);
        return new()
        {
            Status = isi.Status,
            TanggalSurat = isi.TanggalSurat,
            TanggalUnggah = isi.TanggalUnggah,
            Penandatangan = isi.Penandatangan,
            Lampiran = isi.Lampiran,
            TanggalFinalisasi = isi.TanggalFinalisasi,
            CatatanPenolakan = isi.CatatanPenolakan,
        };
    }

    /// <summary>Writes the object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">The options in use; not consulted.</param>
    public override void Write(Utf8JsonWriter writer, SuratPengesahan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        Tulis(writer, "status", value.Status, Status, options);
        Tulis(writer, "tanggal_surat", value.TanggalSurat, Tanggal, options);
        Tulis(writer, "tanggal_unggah", value.TanggalUnggah, Tanggal, options);
        Tulis(writer, "penandatangan", value.Penandatangan, Penandatangan, options);
        writer.WriteBoolean("lampiran", value.Lampiran);
        Tulis(writer, "tanggal_finalisasi", value.TanggalFinalisasi, Tanggal, options);
        Tulis(writer, "catatan_penolakan", value.CatatanPenolakan);
        writer.WriteEndObject();
    }

    private static void BacaAnggota(ref Utf8JsonReader reader, string anggota, Isian isi, JsonSerializerOptions options)
    {
        switch (anggota)
        {
            case "status": isi.Status = Status.Read(ref reader, typeof(StatusSurat), options); break;
            case "tanggal_surat": isi.TanggalSurat = Tanggal.Read(ref reader, typeof(LocalDate), options); break;
            case "tanggal_unggah": isi.TanggalUnggah = Tanggal.Read(ref reader, typeof(LocalDate), options); break;
            case "penandatangan": isi.Penandatangan = Penandatangan.Read(ref reader, typeof(Penandatangan), options); break;
            case "lampiran": isi.Lampiran = Tanda(ref reader); break;
            case "tanggal_finalisasi": isi.TanggalFinalisasi = Tanggal.Read(ref reader, typeof(LocalDate), options); break;
            default: isi.CatatanPenolakan = Teks(ref reader); break;
        }
    }

    /// <summary>The members read so far.</summary>
    private sealed class Isian
    {
        public StatusSurat Status { get; set; }

        public LocalDate TanggalSurat { get; set; }

        public LocalDate TanggalUnggah { get; set; }

        public Penandatangan Penandatangan { get; set; }

        public bool Lampiran { get; set; }

        public LocalDate? TanggalFinalisasi { get; set; }

        public string? CatatanPenolakan { get; set; }
    }
}
