using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Dtks.Domain.Json;

/// <summary>A letter in JSON: the object <c>surat</c> of the operation protocol.</summary>
public sealed class SuratPengesahanJsonConverter : ObjekJsonConverter<SuratPengesahan>
{
    private static readonly string[] NamaAnggota = ["status", "tanggal_surat", "tanggal_unggah", "penandatangan", "lampiran", "tanggal_finalisasi", "catatan_penolakan"];

    private static readonly StatusSuratJsonConverter Status = new();
    private static readonly LocalDateJsonConverter Tanggal = new();
    private static readonly PenandatanganJsonConverter Penandatangan = new();

    private protected override SuratPengesahan Baca(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var isi = new Isian();
        AnggotaObjek.Baca(ref reader, ("surat", "a letter"), NamaAnggota, 5, isi, options, BacaAnggota);
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

    private protected override void Tulis(Utf8JsonWriter writer, SuratPengesahan value, JsonSerializerOptions options)
    {
        AnggotaObjek.Tulis(writer, "status", value.Status, Status, options);
        AnggotaObjek.Tulis(writer, "tanggal_surat", value.TanggalSurat, Tanggal, options);
        AnggotaObjek.Tulis(writer, "tanggal_unggah", value.TanggalUnggah, Tanggal, options);
        AnggotaObjek.Tulis(writer, "penandatangan", value.Penandatangan, Penandatangan, options);
        writer.WriteBoolean("lampiran", value.Lampiran);
        AnggotaObjek.Tulis(writer, "tanggal_finalisasi", value.TanggalFinalisasi, Tanggal, options);
        AnggotaObjek.Tulis(writer, "catatan_penolakan", value.CatatanPenolakan);
    }

    private static void BacaAnggota(ref Utf8JsonReader reader, string anggota, Isian isi, JsonSerializerOptions options)
    {
        switch (anggota)
        {
            case "status": isi.Status = Status.Read(ref reader, typeof(StatusSurat), options); break;
            case "tanggal_surat": isi.TanggalSurat = Tanggal.Read(ref reader, typeof(LocalDate), options); break;
            case "tanggal_unggah": isi.TanggalUnggah = Tanggal.Read(ref reader, typeof(LocalDate), options); break;
            case "penandatangan": isi.Penandatangan = Penandatangan.Read(ref reader, typeof(Penandatangan), options); break;
            case "lampiran": isi.Lampiran = AnggotaObjek.Tanda(ref reader); break;
            case "tanggal_finalisasi": isi.TanggalFinalisasi = Tanggal.Read(ref reader, typeof(LocalDate), options); break;
            default: isi.CatatanPenolakan = AnggotaObjek.Teks(ref reader); break;
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
