using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>The members of an answer by the names the web service gives them (PD-2).</summary>
internal static class AnggotaDukcapil
{
    internal const string Isi = "content";
    internal const string Kode = "RESPONSE_CODE";

    internal static (ElemenKepadanan Elemen, string Anggota)[] Semua { get; } =
    [
        (ElemenKepadanan.Nik, "NIK"),
        (ElemenKepadanan.NomorKk, "NO_KK"),
        (ElemenKepadanan.Provinsi, "PROP_NAME"),
        (ElemenKepadanan.Provinsi, "NO_PROP"),
        (ElemenKepadanan.KabKota, "KAB_NAME"),
        (ElemenKepadanan.KabKota, "NO_KAB"),
        (ElemenKepadanan.Kecamatan, "KEC_NAME"),
        (ElemenKepadanan.Kecamatan, "NO_KEC"),
        (ElemenKepadanan.Kelurahan, "KEL_NAME"),
        (ElemenKepadanan.Kelurahan, "NO_KEL"),
        (ElemenKepadanan.Nama, "NAMA_LGKP"),
        (ElemenKepadanan.TempatLahir, "TMPT_LHR"),
        (ElemenKepadanan.TanggalLahir, "TGL_LHR"),
        (ElemenKepadanan.IbuKandung, "NAMA_LGKP_IBU"),
        (ElemenKepadanan.JenisKelamin, "JENIS_KLMIN"),
        (ElemenKepadanan.HubunganKeluarga, "STAT_HBKEL"),
        (ElemenKepadanan.StatusKawin, "STATUS_KAWIN"),
        (ElemenKepadanan.StatusKawin, "STAT_KWN"),
        (ElemenKepadanan.Rt, "NO_RT"),
        (ElemenKepadanan.Rw, "NO_RW"),
        (ElemenKepadanan.Alamat, "ALAMAT"),
    ];

    // Dasar: PD-2. Members that a public client was seen to receive and that decide nothing.
    private static readonly string[] TanpaArti =
    [
        "lastPage", "numberOfElements", "totalElements", "firstPage", "number", "size", "sort", "quotaLimiter", "JENIS_PKRJN", "PDDK_AKH", "AGAMA",
    ];

    internal static bool Sama(ReadOnlySpan<char> nama, string baku) => nama.Equals(baku, StringComparison.OrdinalIgnoreCase);

    internal static bool Pesan(ReadOnlySpan<char> nama) => Sama(nama, "RESPON") || Sama(nama, "RESPONSE") || Sama(nama, "RESPONSE_DESC");

    /// <summary>True for the known members of an answer that speak of no element, code or message.</summary>
    internal static bool Diabaikan(ReadOnlySpan<char> nama)
    {
        foreach (string baku in TanpaArti)
        {
            if (Sama(nama, baku))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool TryElemen(ReadOnlySpan<char> nama, out ElemenKepadanan elemen, out string anggota)
    {
        foreach ((ElemenKepadanan e, string a) in Semua)
        {
            if (Sama(nama, a))
            {
                elemen = e;
                anggota = a;
                return true;
            }
        }

        elemen = default;
        anggota = string.Empty;
        return false;
    }
}
