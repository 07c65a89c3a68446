using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Operasi;

/// <summary>The readers of policy and edition.</summary>
internal sealed partial class BacaObjek
{
    private const string NamaKebijakan = "kebijakan";

    private KebijakanDtks? kebijakan;

    /// <summary>The policy of <c>kebijakan</c>; what is absent keeps its default.</summary>
    public KebijakanDtks Kebijakan()
    {
        if (kebijakan is not null)
        {
            return kebijakan;
        }

        KebijakanDtks baku = KebijakanDtks.Baku;
        return kebijakan = Objek(NamaKebijakan) is not { } objek
            ? baku
            : new KebijakanDtks
            {
                TanpaVerifikasi = objek.Pilihan("tanpa_verifikasi", TabelKebijakan.TanpaVerifikasi) ?? baku.TanpaVerifikasi,
                CakupanKaskade = objek.Pilihan("cakupan_kaskade", TabelKebijakan.Kaskade) ?? baku.CakupanKaskade,
                UsiaDewasa = objek.Bilangan("usia_dewasa", 1, 30) ?? baku.UsiaDewasa,
                KawinDianggapDewasa = objek.Logika("kawin_dianggap_dewasa") ?? baku.KawinDianggapDewasa,
                UsiaLansia = objek.Bilangan("usia_lansia", 40, 100) ?? baku.UsiaLansia,
                MaksKomponenPkh = objek.Bilangan("maks_komponen_pkh", 1, 20) ?? baku.MaksKomponenPkh,
                CutiBersamaHariLibur = objek.Logika("cuti_bersama_libur") ?? baku.CutiBersamaHariLibur,
                ZonaWaktu = objek.ZonaWaktu("zona_waktu") ?? baku.ZonaWaktu,
                UnggahUlangSetelahDitolak = objek.Logika("unggah_ulang") ?? baku.UnggahUlangSetelahDitolak,
                MinimalKriteriaMiskin = objek.Bilangan("minimal_kriteria_miskin", 1, 8) ?? baku.MinimalKriteriaMiskin,
                BatasPengeluaranPangan = objek.Bilangan("batas_pangan", 1, 100) ?? baku.BatasPengeluaranPangan,
                UrutanPbi = objek.Pilihan("urutan_pbi", TabelKebijakan.UrutanPbi) ?? baku.UrutanPbi,
                KoreksiSetelahDitolak = objek.Logika("koreksi_setelah_ditolak") ?? baku.KoreksiSetelahDitolak,
                BeritaAcaraWajib = objek.Logika("berita_acara_wajib") ?? baku.BeritaAcaraWajib,
                AkibatDiamKemensos = objek.Pilihan("akibat_diam_kemensos", TabelKebijakan.AkibatDiam) ?? baku.AkibatDiamKemensos,
                BatasDesilSembako = objek.Bilangan("batas_desil_sembako", 4, 5) ?? baku.BatasDesilSembako,
            };
    }

    /// <summary>The edition named, by its exact id; null when absent or null.</summary>
    public EdisiAturan? Edisi(string anggotaNama = "edisi")
    {
        if (Teks(anggotaNama) is not { } teks)
        {
            return null;
        }

        if (EdisiAturan.TryParse(teks, out EdisiAturan? edisi) && string.Equals(edisi.Id, teks, StringComparison.Ordinal))
        {
            return edisi;
        }

        string dikenal = string.Join(", ", EdisiAturan.Semua.Select(e => e.Id));
        throw Salah(anggotaNama, $"Edisi tidak dikenal; yang dikenal: {dikenal}", $"Unknown edition; known: {dikenal}");
    }

    private DateTimeZone? ZonaWaktu(string anggotaNama) =>
        Teks(anggotaNama) is not { } id
            ? null
            : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)
                ?? throw Salah(anggotaNama, "Zona waktu tidak dikenal; tulis misalnya \"Asia/Jakarta\"", "Unknown time zone; write for example \"Asia/Jakarta\"");
}
