using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>pengurus.pengganti</c>: who replaces the pengurus.</summary>
internal static partial class PengurusPengganti
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("pengurus.pengganti", "calon pengganti pengurus, berurutan", "who replaces the pengurus, in order", PengurusPenggantiJson.Default, Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        public required LocalDate Per { get; init; }

        public required BentukOrang[] Orang { get; init; }

        [Description("Whether orang holds whole families")]
        public bool? KeluargaLengkap { get; init; }

        [Description("NIK of the pengurus, who is among orang")]
        public required Nik Pengurus { get; init; }

        public EdisiAturan? Edisi { get; init; }
    }

    internal sealed record Calon(int Indeks, SebabCalon Sebab);

    internal sealed record Hasil(StatusPengganti Status, Calon[] Calon, string[] Kurang);

    private static Hasil Jawab(Masukan masukan)
    {
        var susunan = new SusunanKeluarga(Orang.Baca(masukan.Orang, masukan.Per), KelengkapanKeluarga.Menurut(masukan.KeluargaLengkap));
        int pengurus = susunan.IndeksNik(masukan.Pengurus)
            ?? throw GalatOperasi.Pada("pengurus", "Pengurus tidak ada dalam orang; tambahkan datanya", "The pengurus is not among orang; add the record");
        PutusanPengganti putusan = PenggantianPengurus.Cari(susunan, pengurus, masukan.Per, masukan.Edisi, masukan.Kebijaksanaan());
        return new(putusan.Status, [.. putusan.Calon.Select(c => new Calon(c.Indeks, c.Sebab))], [.. putusan.Kurang]);
    }

    [JsonSerializable(typeof(Masukan))]
    [JsonSerializable(typeof(Hasil))]
    private sealed partial class PengurusPenggantiJson : JsonSerializerContext;
}
