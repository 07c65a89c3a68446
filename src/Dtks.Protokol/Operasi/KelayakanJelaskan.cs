using System.ComponentModel;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary><c>kelayakan.jelaskan</c>: decisions, refused declarations and the letter in words.</summary>
internal static class KelayakanJelaskan
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("kelayakan.jelaskan", "penjelasan tiap putusan kelayakan, baris demi baris", "every decision explained, line by line", Jawab);

    internal sealed record Masukan : KelayakanPutusan.Masukan
    {
        [Rentang(0)]
        [Description("Only the decision on this participation")]
        public int? Indeks { get; set; }

        [Description("id when absent")]
        public BahasaPenjelasan? Bahasa { get; set; }
    }

    internal sealed record BentukPenjelasan(
        int Indeks,
        string[] Baris,
        [property: Description("The facts that were read: one outside never changes the outcome")] string[] Dibaca,
        [property: Description("The rules that were tried, whether or not they decided")] string[] Diperiksa);

    internal sealed record BentukTolakan(int Indeks, string[] Baris);

    internal sealed record Hasil(
        BentukPenjelasan[] Penjelasan,
        [property: Description("Declarations that were refused, by their place in penetapan")] BentukTolakan[] Ditolak,
        [property: Description("What is wrong with the letter and how to repair it; empty when nothing is")] string[] Surat);

    private static Hasil Jawab(Masukan masukan)
    {
        if (masukan.Indeks >= masukan.Kepesertaan.Length)
        {
            throw GalatOperasi.Pada("indeks", PesanJson.Rentang(new(0, Math.Max(masukan.Kepesertaan.Length, 1) - 1)));
        }

        HasilKelayakan hasil = masukan.Putuskan();
        Bahasa bahasa = masukan.Bahasa == BahasaPenjelasan.En ? Bahasa.Inggris : Bahasa.Indonesia;
        return new(
            [.. hasil.Putusan.Where(p => masukan.Indeks is not { } satu || p.Indeks == satu).Select(p => new BentukPenjelasan(
                p.Indeks, [.. PenjelasanKelayakan.Baris(p, bahasa)], [.. TabelKelayakan.KodeFakta(p.Dibaca)], [.. p.Diperiksa.Select(a => a.Id.ToString())]))],
            [.. hasil.Ditolak.Select(d => new BentukTolakan(d.Indeks, [Sebutan(d.Aturan), .. d.Sebab().Select(Kalimat)]))],
            [.. hasil.Konteks.TemuanSurat.Select(Sebutan), .. hasil.Konteks.SebabSurat.Select(Kalimat)]);

        string Sebutan(Aturan aturan) => $"{aturan.Id}: {(bahasa == Bahasa.Inggris ? aturan.JudulInggris : aturan.Judul)}";

        string Kalimat(Pesan pesan) => bahasa == Bahasa.Inggris ? pesan.Inggris : pesan.Indonesia;
    }
}
