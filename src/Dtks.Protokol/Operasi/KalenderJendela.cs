using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>kalender.jendela</c>: the windows of a period.</summary>
internal static class KalenderJendela
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("kalender.jendela", "jendela kegiatan satu periode", "the windows of a period", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public Periode Periode { get; set; }

        public PilihanEdisi? Edisi { get; set; }
    }

    internal sealed record ButirJendela(KegiatanBulanan Kegiatan, LocalDate Mulai, LocalDate Selesai, bool Surat);

    internal sealed record Hasil(string Edisi, bool Berlaku, ButirJendela[] Jendela);

    private static Hasil Jawab(Masukan masukan)
    {
        JendelaPeriode jendela = KalenderDtks.Jendela(masukan.Periode, masukan.Edisi ?? default);
        return new(jendela.Edisi.Id, jendela.Berlaku, [.. jendela.Daftar.Select(j => new ButirJendela(j.Kegiatan, j.Mulai, j.Selesai, j.PerluSurat))]);
    }
}
