using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>kelayakan.jalan_keluar</c>: the way back from one decision, and what to ask when it is open.</summary>
internal static class KelayakanJalanKeluar
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("kelayakan.jalan_keluar", "jalan kembali dari satu putusan kelayakan, dan apa yang perlu ditanyakan", "the way back from one decision, and what to ask", Jawab);

    internal sealed record Masukan : KelayakanPutusan.Masukan
    {
        [Rentang(0)]
        [Description("The participation, in kepesertaan")]
        [JsonRequired]
        public int Indeks { get; set; }

        [Description("What to aim at: when absent, tetap where the participation is dihentikan, else layak")]
        public TujuanJalan? Tujuan { get; set; }
    }

    [Description("One step: what the fact becomes, who may bring it about, until when, under which rule")]
    internal sealed record BentukLangkah(
        string Fakta,
        PerubahanFakta Menjadi,
        PeranPengguna[] Oleh,
        [property: Description("Null where the rules set no last day")] LocalDate? Sampai,
        string Aturan,
        [property: Description("The participations concerned; empty for the letter")] int[] Indeks);

    [Description("One way: its steps in order, and what comes out")]
    internal sealed record BentukJalan(BentukLangkah[] Fakta, StatusKelayakan Kelayakan, StatusKepesertaan Kepesertaan);

    internal sealed record BentukAkibat(StatusKelayakan Ya, StatusKelayakan Tidak);

    [Description("A missing fact that decides")]
    internal sealed record BentukPertanyaan(string Fakta, BentukAkibat Akibat);

    internal sealed record Hasil(
        [property: Description("Smallest first; a way without steps means that the goal is reached; empty when there is none")] BentukJalan[] Jalan,
        [property: Description("The most useful question first; empty unless the answer is open")] BentukPertanyaan[] Pertanyaan,
        [property: Description("The rules that close every way; empty when there is one")] string[] Penghalang);

    private static Hasil Jawab(Masukan masukan)
    {
        if (masukan.Indeks >= masukan.Kepesertaan.Length)
        {
            throw GalatOperasi.Pada("indeks", PesanJson.Rentang(new(0, Math.Max(masukan.Kepesertaan.Length, 1) - 1)));
        }

        JalanKeluar keluar = JalanKeluar.Cari(masukan.Putuskan(), masukan.Indeks, masukan.Tujuan);
        return new(
            [.. keluar.Jalan.Select(j => new BentukJalan([.. j.Langkah.Select(Langkah)], j.Hasil.Kelayakan, j.Hasil.Kepesertaan))],
            [.. keluar.Pertanyaan.Select(t => new BentukPertanyaan(TabelKelayakan.Fakta.Kode(t.Fakta), new(t.Ya.Kelayakan, t.Tidak.Kelayakan)))],
            [.. keluar.Penghalang.Select(a => a.Id.ToString())]);

        static BentukLangkah Langkah(LangkahJalan l) => new(TabelKelayakan.Fakta.Kode(l.Fakta), l.Menjadi, [.. l.Oleh], l.Sampai, l.Aturan.Id.ToString(), [.. l.Indeks]);
    }
}
