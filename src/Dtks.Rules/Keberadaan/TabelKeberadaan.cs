using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Texts of the KYC; the list of status keberadaan itself is <see cref="TabelKependudukan.Keberadaan"/>.</summary>
public static class TabelKeberadaan
{
    /// <summary>Texts of <see cref="BidangKyc"/>: <c>nama_pengurus, nik_pengurus, tanggal_lahir_pengurus, ibu_kandung, alamat</c>.</summary>
    public static TabelKode<BidangKyc> Bidang { get; } = new(
        "bidang KYC",
        new ButirKode<BidangKyc>(BidangKyc.NamaPengurus, "nama_pengurus", "Nama pengurus"),
        new ButirKode<BidangKyc>(BidangKyc.NikPengurus, "nik_pengurus", "NIK pengurus"),
        new ButirKode<BidangKyc>(BidangKyc.TanggalLahirPengurus, "tanggal_lahir_pengurus", "Tanggal lahir pengurus"),
        new ButirKode<BidangKyc>(BidangKyc.IbuKandung, "ibu_kandung", "Nama gadis ibu kandung"),
        new ButirKode<BidangKyc>(BidangKyc.Alamat, "alamat", "Alamat"));
}
