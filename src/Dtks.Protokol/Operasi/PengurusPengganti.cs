using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>pengurus.pengganti</c>: who replaces the pengurus.</summary>
internal static class PengurusPengganti
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("pengurus.pengganti", "calon pengganti pengurus, berurutan", "who replaces the pengurus, in order", Jawab);

    /// <summary>A family in a file, where the day may be left to the command.</summary>
    internal record Keluarga : MasukanUmum
    {
        public LocalDate? Per { get; set; }

        [JsonRequired]
        public BentukOrang[] Orang { get; set; } = [];

        [Description("Whether orang holds whole families")]
        public bool? KeluargaLengkap { get; set; }

        [Description("NIK of the pengurus, who is among orang")]
        [JsonRequired]
        public Nik Pengurus { get; set; }

        public PilihanEdisi? Edisi { get; set; }

        /// <summary>Decides as of a day; also gives the families and the place of the pengurus among the people.</summary>
        internal (PutusanPengganti Putusan, SusunanKeluarga Susunan, int Pengurus) Cari(LocalDate per, PilihanEdisi edisi)
        {
            var susunan = new SusunanKeluarga(Protokol.Orang.Baca(Orang, per), KelengkapanKeluarga.Menurut(KeluargaLengkap));
            int pengurus = susunan.IndeksNik(Pengurus)
                ?? throw GalatOperasi.Pada("pengurus", "Pengurus tidak ada dalam orang; tambahkan datanya", "The pengurus is not among orang; add the record");
            return (PenggantianPengurus.Cari(susunan, pengurus, per, edisi, Kebijaksanaan()), susunan, pengurus);
        }
    }

    internal sealed record Masukan : Keluarga
    {
        [JsonRequired]
        public new LocalDate Per { get; set; }
    }

    internal sealed record Calon(int Indeks, SebabCalon Sebab);

    internal sealed record Hasil(StatusPengganti Status, Calon[] Calon, string[] Kurang)
    {
        public static Hasil Dari(PutusanPengganti putusan) => new(putusan.Status, [.. putusan.Calon.Select(c => new Calon(c.Indeks, c.Sebab))], [.. putusan.Kurang]);
    }

    private static Hasil Jawab(Masukan masukan) => Hasil.Dari(masukan.Cari(masukan.Per, masukan.Edisi ?? default).Putusan);
}
