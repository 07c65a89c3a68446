using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>kalender.terbuka</c>: what is open at a moment, and when the rest opens next.</summary>
internal static class KalenderTerbuka
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("kalender.terbuka", "kegiatan yang terbuka pada satu saat", "what is open at a moment, and when the rest opens next", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public Instant Saat { get; set; }

        public PilihanEdisi? Edisi { get; set; }
    }

    internal sealed record Pembukaan(KegiatanBulanan Kegiatan, LocalDate? Mulai);

    internal sealed record Hasil(LocalDate Tanggal, bool Berlaku, KegiatanBulanan[] Terbuka, Pembukaan[] Berikutnya);

    private static Hasil Jawab(Masukan masukan)
    {
        KeadaanKalender keadaan = KalenderDtks.Pada(masukan.Saat, masukan.Edisi ?? default, masukan.Kebijaksanaan());
        return new(
            keadaan.Tanggal, keadaan.Berlaku, [.. keadaan.Terbuka.Select(t => t.Kegiatan)], [.. keadaan.Berikutnya.Select(b => new Pembukaan(b.Kegiatan, b.Mulai))]);
    }
}
