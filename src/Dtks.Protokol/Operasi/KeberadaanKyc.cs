using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>keberadaan.kyc</c>: what the KYC of the pengurus lacks.</summary>
internal static class KeberadaanKyc
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("keberadaan.kyc", "kelengkapan KYC menurut status keberadaan", "what the KYC of the pengurus lacks", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [Description("1-5, also as text or a letter a-e")]
        [JsonRequired]
        public StatusKeberadaan Keberadaan { get; set; }

        [JsonRequired]
        public BentukKyc Kyc { get; set; } = new();
    }

    internal sealed record BentukKyc
    {
        public string? NamaPengurus { get; set; }

        public BacaanNik NikPengurus { get; set; }

        public LocalDate? TanggalLahirPengurus { get; set; }

        public string? IbuKandung { get; set; }

        public string? Alamat { get; set; }
    }

    internal sealed record Hasil(bool Aktif, bool Wajib, BidangKyc[] Kurang);

    private static Hasil Jawab(Masukan masukan)
    {
        BentukKyc kyc = masukan.Kyc;
        HasilKyc hasil = PemeriksaanKyc.Periksa(masukan.Keberadaan, new KycPengurus
        {
            NamaPengurus = kyc.NamaPengurus,
            NikPengurus = kyc.NikPengurus,
            TanggalLahirPengurus = kyc.TanggalLahirPengurus,
            NamaIbuKandung = kyc.IbuKandung,
            Alamat = kyc.Alamat,
        });
        return new(hasil.Aktif, hasil.Wajib, [.. hasil.Kurang]);
    }
}
