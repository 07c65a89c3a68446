using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>A declaration in JSON: <c>{nik, program, status, alasan?, keterangan?, difinalisasi?}</c> of the operation protocol, with the number in full.</summary>
public sealed class PenetapanJsonConverter : ObjekJsonConverter<Penetapan>
{
    private static readonly string[] NamaAnggota = ["nik", "program", "status", "alasan", "keterangan", "difinalisasi"];

    private static readonly NikJsonConverter Nik = new();
    private static readonly ProgramBansosJsonConverter Program = new();
    private static readonly StatusDeklarasiJsonConverter Status = new();
    private static readonly HimpunanAlasanJsonConverter Alasan = new();

    private protected override Penetapan Baca(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var isi = new Isian();
        AnggotaObjek.Baca(ref reader, ("penetapan", "a declaration"), NamaAnggota, 3, isi, options, BacaAnggota);
        return new(isi.Nik, isi.Program, isi.Status) { Alasan = isi.Alasan, Keterangan = isi.Keterangan, Difinalisasi = isi.Difinalisasi };
    }

    private protected override void Tulis(Utf8JsonWriter writer, Penetapan value, JsonSerializerOptions options)
    {
        AnggotaObjek.Tulis(writer, "nik", value.Nik, Nik, options);
        writer.WritePropertyName("program");
        Program.Write(writer, value.Program, options);
        AnggotaObjek.Tulis(writer, "status", value.Status, Status, options);
        AnggotaObjek.Tulis(writer, "alasan", value.Alasan.Kosong ? null : value.Alasan, Alasan, options);
        AnggotaObjek.Tulis(writer, "keterangan", value.Keterangan);
        AnggotaObjek.Tulis(writer, "difinalisasi", value.Difinalisasi);
    }

    private static void BacaAnggota(ref Utf8JsonReader reader, string anggota, Isian isi, JsonSerializerOptions options)
    {
        switch (anggota)
        {
            case "nik": isi.Nik = Nik.Read(ref reader, typeof(Nik), options); break;
            case "program": isi.Program = Program.Read(ref reader, typeof(ProgramBansos), options); break;
            case "status": isi.Status = Status.Read(ref reader, typeof(StatusDeklarasi), options); break;
            case "alasan": isi.Alasan = Alasan.Read(ref reader, typeof(HimpunanAlasan), options); break;
            case "keterangan": isi.Keterangan = AnggotaObjek.Teks(ref reader); break;
            default: isi.Difinalisasi = AnggotaObjek.Tanda(ref reader); break;
        }
    }

    /// <summary>The members read so far.</summary>
    private sealed class Isian
    {
        public Nik Nik { get; set; }

        public ProgramBansos Program { get; set; } = null!;

        public StatusDeklarasi Status { get; set; }

        public HimpunanAlasan Alasan { get; set; }

        public string? Keterangan { get; set; }

        public bool Difinalisasi { get; set; }
    }
}
