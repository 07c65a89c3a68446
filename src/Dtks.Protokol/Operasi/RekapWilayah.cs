using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>rekap</c>: people, families and repairs by region.</summary>
internal static class RekapWilayah
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("rekap", "rekapitulasi per wilayah", "people, families and repairs by region", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public LocalDate Per { get; set; }

        [JsonRequired]
        public TingkatWilayah TingkatWilayah { get; set; }

        [JsonRequired]
        public BentukOrang[] Orang { get; set; } = [];

        [Description("Whether orang holds whole families")]
        public bool? KeluargaLengkap { get; set; }
    }

    internal sealed record Baris([property: Description("Null: people without a code at that level")] string? Wilayah, int Individu, int Keluarga, int PerluPerbaikan);

    internal sealed record Hasil(Baris[] Baris);

    private static Hasil Jawab(Masukan masukan)
    {
        Rekap rekap = Perekapan.Susun(new BahanRekap
        {
            Tingkat = masukan.TingkatWilayah,
            Periode = Periode.Dari(masukan.Per),
            Konteks = new KonteksAnomali(masukan.Per),
            Orang = new SusunanKeluarga(Orang.Baca(masukan.Orang, nikBolehGanda: true), KelengkapanKeluarga.Menurut(masukan.KeluargaLengkap)),
        });
        return new([.. rekap.Baris.Select(b => new Baris(b.Wilayah?.ToString(), b.Individu, b.Keluarga, b.PerluPerbaikan))]);
    }
}
