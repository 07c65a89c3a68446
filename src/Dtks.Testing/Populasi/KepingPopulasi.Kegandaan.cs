using Dtks.Domain;

namespace Dtks.Testing;

/// <summary>Planted duplicates: the same person once more under another ID DTKS.</summary>
internal sealed partial class KepingPopulasi
{
    private const string Kegandaan = "kegandaan";
    private const int PercobaanMaksimal = 60;

    private enum JenisKegandaan : byte
    {
        SamaNik = 0,
        EjaanLama,
        PindahKk,
        NikKosongSatuKk,
        TanggalTukar,
        SalahKetikNama,
        NikSelip,
        NikTukar,
        SalahKetikIbu,
        Gelar,
        TanggalSatuAngka,
    }

    private void TanamKegandaan(int urut, int jumlahOrang)
    {
        var jenis = (JenisKegandaan)(urut % 11);
        for (int i = 0; i < PercobaanMaksimal; i++)
        {
            int asli = _acak.Di(jumlahOrang);
            if (!_orang[asli].Punya(TandaRekaan.Terpakai) && TanamKegandaan(jenis, asli, jumlahOrang))
            {
                _orang[asli].Tanda |= TandaRekaan.Terpakai;
                return;
            }
        }
    }

    private bool TanamKegandaan(JenisKegandaan jenis, int asli, int jumlahOrang)
    {
        OrangRekaan salinan = _orang[asli];
        (string nama, string kode) = jenis switch
        {
            JenisKegandaan.SamaNik => ("nik-sama", "GD-1"),
            JenisKegandaan.NikKosongSatuKk => ("nik-kosong-satu-kk", "GD-2"),
            JenisKegandaan.EjaanLama => ("ejaan-lama", "GD-3"),
            JenisKegandaan.PindahKk => ("pindah-kk", "GD-3"),
            JenisKegandaan.Gelar => ("nama-bergelar", "GD-3"),
            JenisKegandaan.TanggalTukar => ("tanggal-bulan-tertukar", "GD-4"),
            JenisKegandaan.TanggalSatuAngka => ("tanggal-selisih-satu-angka", "GD-4"),
            JenisKegandaan.SalahKetikNama => ("salah-ketik-nama", "GD-4"),
            JenisKegandaan.SalahKetikIbu => ("salah-ketik-ibu", "GD-4"),
            JenisKegandaan.NikSelip => ("nik-selip-satu-angka", "GD-5"),
            _ => ("nik-dua-angka-tertukar", "GD-5"),
        };
        if (!Samarkan(jenis, ref salinan))
        {
            return false;
        }

        if (jenis != JenisKegandaan.NikKosongSatuKk && !Pindahkan(ref salinan, jumlahOrang))
        {
            return false;
        }

        salinan.Hubungan = HubunganKeluarga.FamiliLain;
        salinan.Tanda &= TandaRekaan.Pbi | TandaRekaan.DisabilitasFisik | TandaRekaan.DisabilitasBerat | TandaRekaan.Hamil;
        salinan.Jawaban = salinan.BentukNik == BentukNomor.Kosong ? JawabanRekaan.TakDitanya
            : jenis is JenisKegandaan.NikSelip or JenisKegandaan.NikTukar ? JawabanRekaan.TidakDitemukan : JawabanRekaan.Ganda;
        int baru = _jumlah++;
        _orang[baru] = salinan;
        Catat(asli, Kegandaan, nama, kode, baru);
        if (jenis == JenisKegandaan.SamaNik)
        {
            Catat(asli, Keanehan, "nik-berulang", "AN-15", baru);
            Catat(baru, Keanehan, "nik-berulang", "AN-15", asli);
            Catat(asli, Keanehan, "dua-keluarga", "AN-16", baru);
            Catat(baru, Keanehan, "dua-keluarga", "AN-16", asli);
        }
        else if (salinan.BentukNik == BentukNomor.Kosong)
        {
            Catat(baru, Keanehan, "nik-kosong", "AN-1");
        }

        if (!salinan.Ibu.Ada)
        {
            Catat(baru, Keanehan, "ibu-kosong", "AN-5");
        }

        return true;
    }

    /// <summary>Changes the copy as its kind says; false when this person does not lend itself to it.</summary>
    private bool Samarkan(JenisKegandaan jenis, ref OrangRekaan salinan)
    {
        switch (jenis)
        {
            case JenisKegandaan.SamaNik:
                return true;
            case JenisKegandaan.NikKosongSatuKk:
                salinan.BentukNik = BentukNomor.Kosong;
                return true;
            case JenisKegandaan.EjaanLama:
                salinan.Nama.Ubahan = UbahanNama.EjaanLama;
                return PenulisNama.PunyaEjaanLama(salinan.Nama) && NikLain(ref salinan);
            case JenisKegandaan.PindahKk:
                return NikLain(ref salinan);
            case JenisKegandaan.Gelar:
                salinan.Nama.Ubahan = UbahanNama.Gelar;
                return HariRekaan.Usia(salinan.Lahir, _per) > 30 && NikLain(ref salinan);
            case JenisKegandaan.TanggalTukar:
                salinan.Lahir = TukarHariBulan(salinan.Lahir);
                return salinan.Lahir >= 0 && salinan.Lahir <= _per && NikLain(ref salinan);
            case JenisKegandaan.TanggalSatuAngka:
                (int tahun, int bulan, int hari) = HariRekaan.Urai(salinan.Lahir);
                int lain = hari % 10 == 9 ? hari - 1 : hari + 1;
                salinan.Lahir = lain / 10 == hari / 10 && HariRekaan.Ada(tahun, bulan, lain) ? HariRekaan.Nomor(tahun, bulan, lain) : -1;
                return salinan.Lahir >= 0 && salinan.Lahir <= _per && NikLain(ref salinan);
            case JenisKegandaan.SalahKetikNama:
                return SalahKetik(ref salinan.Nama) && NikLain(ref salinan);
            case JenisKegandaan.SalahKetikIbu:
                return salinan.Ibu is { Ada: true, Ubahan: UbahanNama.Utuh } && SalahKetik(ref salinan.Ibu) && NikLain(ref salinan);
            default:
                // Why: serials with an even tens digit are in use; odd last digits keep the two kinds of slip apart, so neither hits somebody else.
                ulong satuan = salinan.Nik % 10;
                ulong puluhan = salinan.Nik / 10 % 10;
                if (satuan % 2 == 0)
                {
                    return false;
                }

                salinan.Nik = jenis == JenisKegandaan.NikSelip ? salinan.Nik + 10 : salinan.Nik - (puluhan * 10) - satuan + (satuan * 10) + puluhan;
                salinan.Ibu = RangkaiNama.Kosong;
                return SalahKetik(ref salinan.Nama);
        }
    }

    /// <summary>Records the copy with another family of the chunk.</summary>
    private bool Pindahkan(ref OrangRekaan salinan, int jumlahOrang)
    {
        for (int i = 0; i < PercobaanMaksimal; i++)
        {
            ref OrangRekaan tuanRumah = ref _orang[_acak.Di(jumlahOrang)];
            if (tuanRumah.Keluarga != salinan.Keluarga && !tuanRumah.Punya(TandaRekaan.Terpakai))
            {
                salinan.Keluarga = tuanRumah.Keluarga;
                salinan.NomorKk = tuanRumah.NomorKk;
                (salinan.Jalan, salinan.NomorRumah, salinan.Desa, salinan.Rt, salinan.Rw) = (tuanRumah.Jalan, tuanRumah.NomorRumah, tuanRumah.Desa, tuanRumah.Rt, tuanRumah.Rw);
                return true;
            }
        }

        return false;
    }

    private bool NikLain(ref OrangRekaan salinan)
    {
        ulong nik = NikBaru(salinan.Lahir, salinan.Perempuan, 0);
        salinan.Nik = nik;
        return nik != 0;
    }

    private bool SalahKetik(ref RangkaiNama nama)
    {
        Span<byte> tulisan = stackalloc byte[PenulisNama.PanjangMaksimal];
        int panjang = PenulisNama.Tulis(nama, tulisan);
        if (panjang < 9)
        {
            return false;
        }

        int letak = _acak.Antara(5, panjang - 1);
        bool huruf = PenulisNama.Huruf(tulisan[letak]) && PenulisNama.Huruf(tulisan[letak - 1]);
        nama.Ubahan = _acak.Perseribu(300) ? UbahanNama.HilangHuruf : UbahanNama.GantiHuruf;
        nama.Letak = (byte)letak;
        return huruf;
    }
}
