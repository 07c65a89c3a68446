using Dtks.Domain;

namespace Dtks.Testing;

/// <summary>Planted anomalies and broken rows.</summary>
internal sealed partial class KepingPopulasi
{
    private const string Keanehan = "keanehan";
    private const string Berkas = "berkas";
    private const string Jebakan = "jebakan";

    private static BentukRumah BentukUntuk(Tanaman tanaman) => tanaman switch
    {
        Tanaman.MeninggalSendiriPbi or Tanaman.MeninggalSendiriSembako => BentukRumah.Sendiri,
        Tanaman.TanpaKomponen => BentukRumah.Dewasa,
        Tanaman.UsiaLanjutSekali => BentukRumah.TigaGenerasi,
        _ => BentukRumah.PasanganAnak,
    };

    private void Tanam(Tanaman tanaman, int mulai)
    {
        for (int i = mulai; i < _jumlah; i++)
        {
            _orang[i].Tanda |= TandaRekaan.Terpakai;
        }

        if (tanaman < Tanaman.AlamatTidakDitemukan)
        {
            TanamKeanehan(tanaman, mulai);
        }
        else
        {
            TanamKelayakan(tanaman, mulai);
        }
    }

    private void TanamKeanehan(Tanaman tanaman, int mulai)
    {
        int letak = _jumlah - 1;
        ref OrangRekaan anak = ref _orang[letak];
        switch (tanaman)
        {
            case Tanaman.NikKosong:
                RusakNik(letak, BentukNomor.Kosong, "nik-kosong");
                break;
            case Tanaman.NikPendek:
                RusakNik(letak, BentukNomor.Pendek, "nik-panjang");
                break;
            case Tanaman.NikHuruf:
                RusakNik(letak, BentukNomor.Huruf, "nik-karakter");
                break;
            case Tanaman.NikSementara:
                RusakNik(letak, BentukNomor.Sementara, "nik-sementara");
                break;
            case Tanaman.NikBulan:
                RusakNik(letak, BentukNomor.BulanTigaBelas, "nik-bulan");
                break;
            case Tanaman.TanggalBedaNik:
                anak.Lahir = TukarHariBulan(anak.Lahir) is >= 0 and var tukar && tukar <= _per ? tukar : anak.Lahir - 1;
                anak.Jawaban = JawabanRekaan.TanggalBeda;
                Catat(letak, Keanehan, "tanggal-lahir-beda-nik", "AN-2");
                break;
            case Tanaman.KelaminBedaNik:
                anak.Perempuan = !anak.Perempuan;
                anak.Jawaban = JawabanRekaan.KelaminBeda;
                Catat(letak, Keanehan, "jenis-kelamin-beda-nik", "AN-3");
                break;
            case Tanaman.KkPendek:
                anak.BentukKk = BentukNomor.Pendek;
                Catat(letak, Keanehan, "no-kk-panjang", "AN-4");
                break;
            case Tanaman.IbuKosong:
                anak.Ibu = RangkaiNama.Kosong;
                anak.Jawaban = JawabanRekaan.TakLengkap;
                Catat(letak, Keanehan, "ibu-kosong", "AN-5");
                break;
            case Tanaman.IbuSamaNama:
                anak.Ibu = anak.Nama;
                Catat(letak, Keanehan, "ibu-sama-nama", "AN-5");
                break;
            case Tanaman.IbuAngka:
                anak.Ibu.Ubahan = UbahanNama.Angka;
                Catat(letak, Keanehan, "ibu-berangka", "AN-5");
                break;
            case Tanaman.IbuAlmarhumah:
                anak.Ibu.Ubahan = UbahanNama.Almarhumah;
                Catat(letak, Keanehan, "ibu-bertanda-meninggal", "AN-6");
                break;
            case Tanaman.PekerjaanKosong:
                anak.Pekerjaan = 0;
                Catat(letak, Keanehan, "pekerjaan-kosong", "AN-7");
                break;
            case Tanaman.PekerjaanTakDikenal:
                anak.Pekerjaan = PekerjaanRekaan.TakDikenal;
                Catat(letak, Keanehan, "pekerjaan-tak-dikenal", "AN-7");
                break;
            case Tanaman.WilayahKosong:
                anak.Tanda |= TandaRekaan.TanpaWilayah;
                Catat(letak, Keanehan, "wilayah-kosong", "AN-8");
                break;
            case Tanaman.NamaAngka:
                anak.Nama.Ubahan = UbahanNama.Angka;
                anak.Jawaban = JawabanRekaan.NamaBeda;
                Catat(letak, Keanehan, "nama-berangka", "AN-9");
                break;
            case Tanaman.NamaSatuHuruf:
                anak.Nama.Ubahan = UbahanNama.SatuHuruf;
                anak.Jawaban = JawabanRekaan.NamaBeda;
                Catat(letak, Keanehan, "nama-satu-huruf", "AN-10");
                break;
            case Tanaman.NamaPanjang:
                anak.Nama.Ubahan = UbahanNama.Panjang;
                anak.Jawaban = JawabanRekaan.NamaBeda;
                Catat(letak, Keanehan, "nama-terlalu-panjang", "AN-10");
                break;
            case Tanaman.TanggalKosong:
                anak.Lahir = -1;
                Catat(letak, Keanehan, "tanggal-lahir-kosong", "AN-11");
                break;
            case Tanaman.UsiaLanjutSekali:
                TanamUsiaLanjut(letak);
                break;
            case Tanaman.RtNol:
                anak.Rt = 0;
                Catat(letak, Keanehan, "rt-nol", "AN-13");
                break;
            case Tanaman.AlamatKosong:
                anak.Tanda |= TandaRekaan.AlamatKosong;
                Catat(letak, Keanehan, "alamat-kosong", "AN-14");
                break;
            case Tanaman.AlamatTerpotong:
                anak.Tanda |= TandaRekaan.AlamatTerpotong;
                Catat(letak, Keanehan, "alamat-terpotong", "AN-14");
                break;
            default:
                TanamSusunan(tanaman, mulai, letak);
                break;
        }
    }

    private void TanamSusunan(Tanaman tanaman, int mulai, int letak)
    {
        ref OrangRekaan anak = ref _orang[letak];
        switch (tanaman)
        {
            case Tanaman.TanpaKepala:
                _orang[mulai].Hubungan = HubunganKeluarga.Lainnya;
                Catat(mulai, Keanehan, "tanpa-kepala-keluarga", "AN-17");
                break;
            case Tanaman.KepalaGanda:
                anak.Hubungan = HubunganKeluarga.KepalaKeluarga;
                Catat(mulai, Keanehan, "kepala-keluarga-ganda", "AN-17", letak);
                Catat(letak, Keanehan, "kepala-keluarga-ganda", "AN-17", mulai);
                break;
            case Tanaman.IstriLaki:
                ref OrangRekaan pasangan = ref _orang[mulai + 1];
                pasangan.Perempuan = !pasangan.Perempuan;
                pasangan.Tanda &= ~TandaRekaan.Hamil;
                pasangan.Jawaban = JawabanRekaan.KelaminBeda;
                Catat(mulai + 1, Keanehan, "jenis-kelamin-beda-nik", "AN-3");
                Catat(mulai + 1, Keanehan, "pasangan-salah-jenis-kelamin", "AN-18");
                break;
            case Tanaman.HamilLaki:
                int lelaki = _orang[mulai].Perempuan ? mulai + 1 : mulai;
                _orang[lelaki].Tanda |= TandaRekaan.Hamil;
                Catat(lelaki, Keanehan, "laki-laki-hamil", "AN-18");
                break;
            case Tanaman.AnakLebihTua:
                GantiLahir(letak, _orang[mulai].Lahir - 366 - _acak.Di(1000));
                anak.Pekerjaan = 9;
                anak.Sekolah = default;
                Catat(letak, Keanehan, "anak-lebih-tua", "AN-19");
                break;
            case Tanaman.Kembar:
                TanamKembar(letak);
                break;
            default:
                RusakBaris(tanaman, mulai);
                break;
        }
    }

    private void RusakBaris(Tanaman tanaman, int letak)
    {
        (CacatBaris cacat, string golongan, string jenis, string kode) = tanaman switch
        {
            Tanaman.KutipSah => (CacatBaris.KutipSah, Jebakan, "kutip-dengan-pemisah", ""),
            Tanaman.KolomKurang => (CacatBaris.KolomKurang, Berkas, "kolom-kurang", "BERKAS-JUMLAH-KOLOM"),
            Tanaman.KolomLebih => (CacatBaris.KolomLebih, Berkas, "kolom-lebih", "BERKAS-JUMLAH-KOLOM"),
            Tanaman.BukanYaTidak => (CacatBaris.BukanYaTidak, Berkas, "bukan-ya-tidak", "BNBA-PROGRAM"),
            Tanaman.TanggalTakAda => (CacatBaris.TanggalTakAda, Berkas, "tanggal-tak-ada", "BNBA-TANGGAL"),
            Tanaman.KutipTerbuka => (CacatBaris.KutipTerbuka, Berkas, "kutip-tidak-ditutup", "BERKAS-KUTIP"),
            _ => throw new InvalidOperationException($"No planting for {(int)tanaman}."),
        };
        _orang[letak].Baris = cacat;
        Catat(letak, golongan, jenis, kode);
    }

    private void RusakNik(int letak, BentukNomor bentuk, string jenis)
    {
        _orang[letak].BentukNik = bentuk;
        _orang[letak].Jawaban = JawabanRekaan.TakDitanya;
        Catat(letak, Keanehan, jenis, "AN-1");
    }

    private void TanamUsiaLanjut(int letak)
    {
        if (_orang[letak].Hubungan is not (HubunganKeluarga.OrangTua or HubunganKeluarga.Mertua))
        {
            return;
        }

        (int tahun, int bulan, _) = HariRekaan.Urai(_per);
        GantiLahir(letak, HariRekaan.Nomor(tahun - 122, bulan, 1) - _acak.Di(300));
        _orang[letak].Sekolah = default;
        Catat(letak, Keanehan, "usia-lebih-120", "AN-12");
    }

    /// <summary>A brother or sister of the same day, unlike in name: another person.</summary>
    private void TanamKembar(int letak)
    {
        if (!Muat())
        {
            return;
        }

        OrangRekaan kakak = _orang[letak];
        bool perempuan = _acak.Perseribu(500);
        ulong nik = NikBaru(kakak.Lahir, perempuan, 0);
        if (nik == 0)
        {
            return;
        }

        ref OrangRekaan adik = ref _orang[_jumlah];
        adik = kakak;
        adik.Nik = nik;
        adik.Perempuan = perempuan;
        do
        {
            adik.Nama = NamaBaru(perempuan);
        }
        while (KataRekaan.Bita(adik.Nama.Pertama)[0] == KataRekaan.Bita(kakak.Nama.Pertama)[0]);

        Catat(letak, Jebakan, "kembar", "GD-N", _jumlah);
        _jumlah++;
    }

    private void GantiLahir(int letak, int lahir)
    {
        ref OrangRekaan orang = ref _orang[letak];
        ulong nik = NikBaru(lahir, orang.Perempuan, 0);
        while (nik == 0)
        {
            nik = NikBaru(--lahir, orang.Perempuan, 0);
        }

        orang.Nik = nik;
        orang.Lahir = lahir;
    }

    /// <summary>The day with day and month exchanged; -1 when there is no such other day.</summary>
    private static int TukarHariBulan(int lahir)
    {
        (int tahun, int bulan, int hari) = HariRekaan.Urai(lahir);
        return bulan != hari && HariRekaan.Ada(tahun, hari, bulan) ? HariRekaan.Nomor(tahun, hari, bulan) : -1;
    }
}
