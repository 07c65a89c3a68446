using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>A participation in JSON: <c>{nik, program, peran?, catatan_pembayaran?}</c> of the operation protocol, with the number in full.</summary>
public sealed class KepesertaanJsonConverter : ObjekJsonConverter<Kepesertaan>
{
    private static readonly string[] NamaAnggota = ["nik", "program", "peran", "catatan_pembayaran"];

    private static readonly NikJsonConverter Nik = new();
    private static readonly ProgramBansosJsonConverter Program = new();
    private static readonly PeranKepesertaanJsonConverter Peran = new();

    private protected override Kepesertaan Baca(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var isi = new Isian();
        AnggotaObjek.Baca(ref reader, ("kepesertaan", "a participation"), NamaAnggota, 2, isi, options, BacaAnggota);
        return new(isi.Nik, isi.Program, isi.Peran) { CatatanPembayaran = isi.CatatanPembayaran };
    }

    private protected override void Tulis(Utf8JsonWriter writer, Kepesertaan value, JsonSerializerOptions options)
    {
        AnggotaObjek.Tulis(writer, "nik", value.Nik, Nik, options);
        writer.WritePropertyName("program");
        Program.Write(writer, value.Program, options);
        AnggotaObjek.Tulis(writer, "peran", value.Peran, Peran, options);
        AnggotaObjek.Tulis(writer, "catatan_pembayaran", value.CatatanPembayaran);
    }

    private static void BacaAnggota(ref Utf8JsonReader reader, string anggota, Isian isi, JsonSerializerOptions options)
    {
        switch (anggota)
        {
            case "nik": isi.Nik = Nik.Read(ref reader, typeof(Nik), options); break;
            case "program": isi.Program = Program.Read(ref reader, typeof(ProgramBansos), options); break;
            case "peran": isi.Peran = Peran.Read(ref reader, typeof(PeranKepesertaan), options); break;
            default: isi.CatatanPembayaran = AnggotaObjek.Teks(ref reader); break;
        }
    }

    /// <summary>The members read so far.</summary>
    private sealed class Isian
    {
        public Nik Nik { get; set; }

        public ProgramBansos Program { get; set; } = null!;

        public PeranKepesertaan Peran { get; set; } = PeranKepesertaan.Penerima;

        public string? CatatanPembayaran { get; set; }
    }
}
