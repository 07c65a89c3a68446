using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>pbi.reaktivasi</c>: the way back into PBI-JK (DS-4).</summary>
internal static class PbiReaktivasi
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("pbi.reaktivasi", "jalan kembali peserta PBI-JK yang dihapus", "the way back for somebody deleted from PBI-JK", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public LocalDate Per { get; set; }

        public DasarHapusPbi? DasarHapus { get; set; }

        public bool? MasihButuhLayanan { get; set; }

        [Description("A letter of the health facility is there")]
        public bool? SuratFaskes { get; set; }

        [Description("Reported to the desa/kelurahan or the dinas sosial")]
        public bool? Lapor { get; set; }

        [Description("The dinas sosial issued its letter")]
        public bool? SuratPengaktifan { get; set; }

        [Description("The letter reached BPJS")]
        public bool? Disampaikan { get; set; }
    }

    internal sealed record Tahap(LangkahReaktivasi Langkah, StatusLangkahReaktivasi Status, PelakuReaktivasi Oleh);

    internal sealed record Hasil(
        [property: Description("The steps in order; empty after a death")] Tahap[] Langkah,
        [property: Description("The first step that is not done")] LangkahReaktivasi? Berikutnya,
        [property: Description("The members that were not stated")] string[] Kurang,
        [property: Description("What to read beside the steps, in both languages")] string[] Catatan);

    internal static Kepastian Kepastian(bool? fakta) => fakta is { } ya ? ya ? Domain.Kepastian.Ya : Domain.Kepastian.Tidak : Domain.Kepastian.TidakTahu;

    internal static string Teks(Pesan pesan) => $"{pesan.Indonesia} / {pesan.Inggris}";

    private static Hasil Jawab(Masukan masukan)
    {
        ReaktivasiPbi jalan = ReaktivasiPbi.Periksa(
            new()
            {
                DasarHapus = masukan.DasarHapus,
                MasihButuhLayanan = Kepastian(masukan.MasihButuhLayanan),
                SuratFaskes = Kepastian(masukan.SuratFaskes),
                Lapor = Kepastian(masukan.Lapor),
                SuratPengaktifan = Kepastian(masukan.SuratPengaktifan),
                Disampaikan = Kepastian(masukan.Disampaikan),
            },
            masukan.Per);
        return new([.. jalan.Langkah.Select(l => new Tahap(l.Langkah, l.Status, l.Oleh))], jalan.Berikutnya?.Langkah, [.. jalan.Kurang], [.. jalan.Catatan.Select(Teks)]);
    }
}
