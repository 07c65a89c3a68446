using Dtks.Domain;

namespace Dtks.Testing;

/// <summary>Planted ineligibilities, the declarations about them, and declarations that must be refused.</summary>
internal sealed partial class KepingPopulasi
{
    private const string Ketidaklayakan = "ketidaklayakan";
    private const string Pernyataan = "penetapan";
    private const string TidakLayak = "tidak-layak";
    private const string Pbi = "PBI-JK";
    private const string Sembako = "SEMBAKO";
    private const string Pkh = "PKH";
    private const string Ya = "YA";
    private const string Tidak = "TIDAK";
    private const byte Pns = 5;
    private const byte AnggotaDprdKabKota = 63;
    private const byte PerangkatDesa = 85;

    private void TanamKelayakan(Tanaman tanaman, int mulai)
    {
        int pengurus = Pengurus(mulai);
        int anggota = pengurus == mulai && mulai + 1 < _jumlah ? mulai + 1 : mulai;
        ref OrangRekaan orang = ref _orang[pengurus];
        switch (tanaman)
        {
            case Tanaman.AlamatTidakDitemukan:
                Nyatakan(pengurus, "alamat-tidak-ditemukan", "1", Pbi, "1", "rumah tidak ditemukan pada dua kali kunjungan", Ya);
                Nyatakan(pengurus, "alamat-tidak-ditemukan", "1", Sembako, "1", "", Ya);
                break;
            case Tanaman.MeninggalAnggota:
                Wafat(anggota);
                Nyatakan(anggota, "meninggal-anggota", "2", Pbi, "2", "", Ya);
                break;
            case Tanaman.MeninggalPengurus:
                Wafat(pengurus);
                Nyatakan(pengurus, "meninggal-pengurus", "VK-9", Pbi, "2", "surat kematian dari kelurahan", Ya);
                break;
            case Tanaman.MeninggalDanMampu:
                Wafat(pengurus);
                Nyatakan(pengurus, "meninggal-dan-mampu", "2 5", Pbi, "2 5", "", Ya);
                break;
            case Tanaman.MeninggalSendiriPbi:
                Wafat(pengurus);
                Nyatakan(pengurus, "meninggal-tinggal-sendiri", "VK-9", Pbi, "2", "", Ya);
                break;
            case Tanaman.MeninggalSendiriSembako:
                Wafat(pengurus);
                Nyatakan(pengurus, "meninggal-tinggal-sendiri", "VK-5", Sembako, "2", "", Ya);
                break;
            case Tanaman.MeninggalPengurusSembako:
                Wafat(pengurus);
                Nyatakan(pengurus, "meninggal-punya-ahli-waris", "VK-5", Sembako, "2", "", Ya);
                break;
            case Tanaman.AparaturSendiri:
                orang.Pekerjaan = (byte)(Pns + _acak.Di(3));
                Nyatakan(pengurus, "pekerjaan-aparatur", "3", Pbi, "3", "", Ya);
                break;
            case Tanaman.AparaturTanpaPenetapan:
                orang.Pekerjaan = Pns;
                Catat(pengurus, Ketidaklayakan, "pekerjaan-aparatur-belum-ditetapkan", "3");
                break;
            case Tanaman.AparaturLain:
                orang.Pekerjaan = AnggotaDprdKabKota;
                Nyatakan(pengurus, "pekerjaan-aparatur-lain", "3", Sembako, "3", "", Ya);
                break;
            case Tanaman.AparaturAnggota:
                _orang[anggota].Pekerjaan = (byte)(Pns + _acak.Di(3));
                Nyatakan(pengurus, "anggota-keluarga-aparatur", "4", Pbi, "4", "", Ya);
                Nyatakan(pengurus, "anggota-keluarga-aparatur", "4", Sembako, "4", "", Ya);
                break;
            case Tanaman.Mampu:
                Nyatakan(pengurus, "sudah-mampu", "5", Pbi, "5", "graduasi mandiri", Ya);
                break;
            case Tanaman.MampuBelumFinal:
                Nyatakan(pengurus, "sudah-mampu-belum-difinalisasi", "5", Pbi, "5", "", Tidak);
                break;
            case Tanaman.MampuSembako:
                Nyatakan(pengurus, "sudah-mampu", "5", Sembako, "5", "", Ya);
                break;
            case Tanaman.MampuDanLain:
                Nyatakan(pengurus, "sudah-mampu-dan-lain", "5 8", Sembako, "5 8", "menolak bantuan, usaha sudah berkembang", Ya);
                break;
            case Tanaman.PensiunanAparatur:
                orang.Pekerjaan = PekerjaanRekaan.Pensiunan;
                Nyatakan(pengurus, "pensiunan", "6", Pbi, "6", "pensiunan PNS", Ya);
                break;
            case Tanaman.PekerjaanTinjau:
                orang.Pekerjaan = PerangkatDesa;
                Catat(pengurus, Ketidaklayakan, "pekerjaan-perlu-ditinjau", "3");
                break;
            case Tanaman.TanpaKomponen:
                orang.Tanda |= TandaRekaan.Pkh | TandaRekaan.Pengurus;
                for (int i = mulai; i < _jumlah; i++)
                {
                    _orang[i].Tanda &= ~(TandaRekaan.Hamil | TandaRekaan.DisabilitasBerat);
                }

                Nyatakan(pengurus, "tanpa-komponen", "7", Pkh, "7", "", Ya);
                break;
            case Tanaman.AlasanLain:
                Nyatakan(pengurus, "alasan-lain", "8", Sembako, "8", "pindah ke luar negeri", Ya);
                break;
            default:
                TanamPernyataan(tanaman, pengurus);
                break;
        }
    }

    private void TanamPernyataan(Tanaman tanaman, int pengurus)
    {
        switch (tanaman)
        {
            case Tanaman.DinyatakanLayak:
                TulisPernyataan(pengurus, "dinyatakan-layak", "VK-3", Pbi, "layak", "", "", Tidak);
                break;
            case Tanaman.TanpaAlasan:
                TulisPernyataan(pengurus, "tanpa-alasan", "VK-4", Pbi, TidakLayak, "", "", Ya);
                break;
            case Tanaman.LainTanpaTeks:
                TulisPernyataan(pengurus, "alasan-8-tanpa-keterangan", "VK-4", Sembako, TidakLayak, "8", "", Ya);
                break;
            case Tanaman.KomponenBukanPkh:
                TulisPernyataan(pengurus, "alasan-7-bukan-pkh", "VK-4", Sembako, TidakLayak, "7", "", Ya);
                break;
            case Tanaman.LayakBeralasan:
                TulisPernyataan(pengurus, "layak-beralasan", "VK-4", Pbi, "layak", "5", "", Tidak);
                break;
            case Tanaman.LayakDifinalisasi:
                TulisPernyataan(pengurus, "layak-difinalisasi", "VK-7", Pbi, "layak", "", "", Ya);
                break;
            case Tanaman.PenetapanNikRusak:
                Catat(pengurus, Pernyataan, "nik-tak-terbaca", "PENETAPAN-NIK", penetapan: TulisPenetapan(_orang[pengurus].Nik, pendek: true, Pbi, TidakLayak, "5", "", Ya));
                break;
            case Tanaman.PenetapanProgramLain:
                TulisPernyataan(pengurus, "program-tak-dikenal", "PENETAPAN-PROGRAM", "RASKIN LAMA", TidakLayak, "5", "", Ya);
                break;
            case Tanaman.PenetapanStatusLain:
                TulisPernyataan(pengurus, "status-tak-dikenal", "PENETAPAN-STATUS", Pbi, "mungkin", "5", "", Ya);
                break;
            case Tanaman.PenetapanAlasanLain:
                TulisPernyataan(pengurus, "alasan-tak-dikenal", "PENETAPAN-ALASAN", Pbi, TidakLayak, "99", "", Ya);
                break;
            case Tanaman.PenetapanFinalLain:
                TulisPernyataan(pengurus, "finalisasi-bukan-ya-tidak", "PENETAPAN-FINALISASI", Pbi, TidakLayak, "5", "", "SUDAH");
                break;
            case Tanaman.PenetapanBerulang:
                Nyatakan(pengurus, "sudah-mampu", "5", Sembako, "5", "", Ya);
                TulisPernyataan(pengurus, "penetapan-berulang", "PENETAPAN-BERULANG", Sembako, TidakLayak, "1", "", Ya);
                break;
            case Tanaman.PenetapanTanpaKepesertaan:
                _orang[pengurus].Tanda &= ~TandaRekaan.Ppkm;
                TulisPernyataan(pengurus, "tanpa-kepesertaan", "PENETAPAN-TANPA-KEPESERTAAN", "BPNT-PPKM", TidakLayak, "5", "", Ya);
                break;
            default:
                throw new InvalidOperationException($"No planting for {(int)tanaman}.");
        }
    }

    private void Wafat(int letak)
    {
        ref OrangRekaan orang = ref _orang[letak];
        orang.Meninggal = Math.Max(orang.Lahir + 1, _per - 20 - _acak.Di(300));
        orang.Tanda &= ~TandaRekaan.Hamil;
        orang.Jawaban = JawabanRekaan.Meninggal;
        if (orang.Punya(TandaRekaan.Pengurus))
        {
            Catat(letak, Keanehan, "pengurus-meninggal", "AN-20");
        }
    }

    /// <summary>A declaration of tidak layak, and the truth that stands behind it.</summary>
    private void Nyatakan(int letak, string jenis, string kode, string program, string alasan, string keterangan, string final) =>
        Catat(letak, Ketidaklayakan, jenis, kode, penetapan: TulisPenetapan(_orang[letak].Nik, pendek: false, program, TidakLayak, alasan, keterangan, final));

    private void TulisPernyataan(int letak, string jenis, string kode, string program, string status, string alasan, string keterangan, string final) =>
        Catat(letak, Pernyataan, jenis, kode, penetapan: TulisPenetapan(_orang[letak].Nik, pendek: false, program, status, alasan, keterangan, final));

    private int TulisPenetapan(ulong nik, bool pendek, string program, string status, string alasan, string keterangan, string final)
    {
        Penetapan.Angka(pendek ? nik / 10 : nik, pendek ? 15 : 16);
        foreach (string isi in new[] { program, status, alasan, keterangan, final })
        {
            Penetapan.Tulis((byte)',');
            bool kutip = isi.Contains(',', StringComparison.Ordinal);
            Penetapan.Teks(kutip ? $"\"{isi}\"" : isi);
        }

        Penetapan.Tulis((byte)'\n');
        return JumlahPenetapan++;
    }
}
