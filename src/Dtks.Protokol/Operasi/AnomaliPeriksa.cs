using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>anomali.periksa</c>: the anomalies of a list of people.</summary>
internal static class AnomaliPeriksa
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("anomali.periksa", "data anomali dalam daftar orang", "the anomalies of a list of people", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public LocalDate Per { get; set; }

        [JsonRequired]
        public BentukOrang[] Orang { get; set; } = [];

        [Description("Whether orang holds whole families")]
        public bool? KeluargaLengkap { get; set; }

        [Description("The region that the people should live in")]
        public KodeWilayah? Wilayah { get; set; }
    }

    internal sealed record ButirTemuan(int Indeks, string Kode, TingkatTemuan Tingkat, BidangOrang Bidang);

    internal sealed record Hasil([property: Description("At most 1,000,000; over it DTKS-OP-006")] ButirTemuan[] Temuan, [property: Description("People with something to repair")] int PerluPerbaikan);

    private static Hasil Jawab(Masukan masukan)
    {
        var susunan = new SusunanKeluarga(Orang.Baca(masukan.Orang, nikBolehGanda: true), KelengkapanKeluarga.Menurut(masukan.KeluargaLengkap));
        HasilAnomali hasil = PemeriksaanAnomali.Periksa(susunan, new KonteksAnomali(masukan.Per) { Wilayah = masukan.Wilayah }, BatasProtokol.Temuan) ?? throw new GalatOperasi(
            GalatOperasi.LewatBatas,
            "masukan.orang",
            $"Temuannya lebih dari {BatasProtokol.Temuan}; kirim orangnya per kecamatan, atau periksa apakah data mereka terbawa",
            $"More than {BatasProtokol.Temuan} findings; send the people by kecamatan, or see whether their data came along");
        return new([.. hasil.Temuan.Select(t => new ButirTemuan(t.Indeks, t.Aturan.Id.ToString(), t.Tingkat, t.Bidang))], hasil.PerluPerbaikan);
    }
}
