using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>Events of verifikasi kelayakan: advice, commands and letters, items of Kemensos (VK, KM-1).</summary>
public sealed partial class Register
{
    private HasilPeristiwa CatatNasihat(PeristiwaRegister p, IsiPeristiwa.Nasihat isi)
    {
        if (TolakOrang(p, TindakanPengguna.CatatNasihat, isi.Nik, out _, out var catatan) is { } tolak)
        {
            return tolak;
        }

        if (isi.SiksGis is not null && isi.Sumber != SumberNasihat.SiksGis)
        {
            return Tolak("VK-17", "rekaman SIKS-GIS hanya pada sumber siks-gis", "a record of SIKS-GIS belongs to the source siks-gis", "siks-gis");
        }

        if (isi.SiksGis is { } letak && ((letak.Lintang is null) != (letak.Bujur is null) || letak.Lintang is < -90 or > 90 || letak.Bujur is < -180 or > 180))
        {
            return Tolak("VK-17", "koordinat memerlukan lintang -90 sampai 90 dan bujur -180 sampai 180, keduanya", "coordinates need both latitude -90 to 90 and longitude -180 to 180", "lintang", "bujur");
        }

        var register = Salin();
        register._nasihat = _nasihat.Add(new(p.Urut, Periode, isi));
        return Terima(register, catatan);
    }

    private HasilPeristiwa JalankanKelayakan(PeristiwaRegister p, IsiPeristiwa.Kelayakan isi)
    {
        var kegiatan = isi.Kegiatan ?? KegiatanBulanan.VerifikasiKelayakan;
        ImmutableArray<int> letak = [];
        if (kegiatan is not (KegiatanBulanan.VerifikasiKelayakan or KegiatanBulanan.VervalPbi))
        {
            return Tolak("VK-2", "kegiatan harus verifikasi-kelayakan atau verval-pbi", "the activity must be verifikasi-kelayakan or verval-pbi", _vervalPbi is null ? ["verifikasi-kelayakan"] : ["verifikasi-kelayakan", "verval-pbi"]);
        }

        if (kegiatan == KegiatanBulanan.VervalPbi && _vervalPbi is null)
        {
            return Tolak("VK-2", $"edisi {Edisi.Id} tidak memuat jendela verval-pbi", $"edition {Edisi.Id} has no window verval-pbi", "verifikasi-kelayakan");
        }

        if (!TabelAlurKelayakan.Perintah.Memuat(isi.Perintah))
        {
            return Tolak("RG-2", "perintahnya tidak dikenal", "the command is unknown", [.. TabelAlurKelayakan.Perintah.Butir.Select(b => b.Kode)]);
        }

        if ((TolakPeran(p, AlurKelayakan.Tindakan(isi.Perintah)) ?? Letak(isi.Peserta ?? [], out letak)) is { } tolak)
        {
            return tolak;
        }

        var langkah = Alur(kegiatan).Terapkan(new PerintahAlur
        {
            Perintah = isi.Perintah,
            Tanggal = p.Tanggal,
            Peran = p.Peran,
            Pelaku = p.Pelaku,
            Wilayah = p.Wilayah,
            Indeks = isi.Peserta is null ? default : letak,
            Alasan = isi.Alasan ?? default,
            Keterangan = isi.Keterangan,
            BeritaAcara = isi.BeritaAcara,
            Surat = isi.Surat,
        });
        if (!langkah.Diterima)
        {
            return langkah.Aturan == Aturan.PR4 ? TolakWilayah(p, AlurKelayakan.Tindakan(isi.Perintah))
                : (langkah.Aturan == Aturan.VK4 || langkah.Aturan == Aturan.VK5) && letak.Select(i => TolakPernyataan(i, isi.Alasan ?? default, isi.Keterangan, AhliWarisBaris(i, p.Tanggal))).FirstOrDefault(t => t is not null) is { } pernyataan ? pernyataan
                : TolakKelayakan(p, isi, kegiatan, letak, langkah);
        }

        var register = Salin();
        if (kegiatan == KegiatanBulanan.VervalPbi)
        {
            register._vervalPbi = langkah.Keadaan;
        }
        else
        {
            register._verifikasi = langkah.Keadaan;
        }

        if (isi.Perintah is PerintahKelayakan.Unggah or PerintahKelayakan.Setujui or PerintahKelayakan.Tolak)
        {
            register._surat = _surat.Add(new(p.Urut, Periode, kegiatan, langkah.Keadaan.Surat!));
        }

        return Terima(register, [.. langkah.Catatan.Select(a => a.ToString())]);
    }

    private Kepastian AhliWarisBaris(int baris, LocalDate per) => CariOrang(_baris[baris].Kepesertaan.Nik) is { } orang ? AhliWaris(orang, per) : Kepastian.TidakTahu;

    /// <summary>Refuses reasons or a text that the edition of the month does not allow, with every condition that fails and the reasons there are.</summary>
    private HasilPeristiwa? TolakPernyataan(int baris, HimpunanAlasan alasan, string? keterangan, Kepastian ahliWaris)
    {
        var peserta = _baris[baris].Kepesertaan;
        var nyata = new Penetapan(peserta.Nik, peserta.Program, StatusDeklarasi.TidakLayak) { Alasan = alasan, Keterangan = keterangan };
        var konteks = KonteksKelayakan.Susun(Periode, Edisi, Kebijakan);
        if (PemeriksaanPenetapan.Periksa(nyata, peserta.Program, peserta.Peran, ahliWaris, konteks) is not { } aturan)
        {
            return null;
        }

        var sebab = PemeriksaanPenetapan.Sebab(nyata, peserta.Program, peserta.Peran, ahliWaris, konteks);
        return Tolak(
            aturan.ToString(),
            string.Join(' ', sebab.Select(s => s.Indonesia)).TrimEnd('.'),
            string.Join(' ', sebab.Select(s => s.Inggris)).TrimEnd('.'),
            aturan == Aturan.VK5 ? ["ganti-pengurus"] : [.. Edisi.Isi.Alasan.Pada(Periode).Select(a => $"alasan {(int)a.Kode}")]);
    }

    private HasilPeristiwa KirimKemensos(PeristiwaRegister p, IsiPeristiwa.KemensosKirim isi)
    {
        if (TolakPeran(p, TindakanPengguna.KirimKemensos) is { } peran)
        {
            return peran;
        }

        if (!Aturan.KM1.BerlakuPada(Edisi))
        {
            return Tolak("KM-1", $"edisi {Edisi.Id} tidak mengenal verifikasi Kemensos", $"edition {Edisi.Id} knows no verification by Kemensos", "ganti-edisi");
        }

        if (Letak(isi.Peserta, out var letak) is { } tolak)
        {
            return tolak;
        }

        var kiriman = _kemensos;
        foreach (var i in letak)
        {
            if (TolakPernyataan(i, isi.Alasan, isi.Keterangan, AhliWarisBaris(i, p.Tanggal)) is { } pernyataan)
            {
                return pernyataan;
            }

            if (kiriman.TryGetValue(i, out var lama))
            {
                string kirim = $"{lama.Urut}, {TeksTanggal.Iso(lama.Dikirim)}", nomor = string.Join(", ", lama.Alasan.Select(static a => (int)a));
                return Tolak("KM-1", $"kepesertaan ini masih menunggu tanggapan atas kiriman sebelumnya (peristiwa {kirim}, alasan {nomor})", $"this participation still waits for an answer to an earlier item (event {kirim}, reason {nomor})", () => [MenungguTanggapan(i, p.Tanggal) ? "kemensos-tanggapan" : Sebut(JalanTutup(p.Tanggal))]);
            }

            kiriman = kiriman.Add(i, new(i, isi.Alasan, p.Tanggal, p.Urut, isi.Keterangan));
        }

        var register = Salin();
        register._kemensos = kiriman;
        return Terima(register, []);
    }

    private bool MenungguTanggapan(int baris, LocalDate per) => _kemensos.TryGetValue(baris, out var k) && k.Tanggapan is null && Nilai(k, per).Status == StatusTanggapan.Menunggu;

    private HasilPeristiwa TanggapiKemensos(PeristiwaRegister p, IsiPeristiwa.KemensosTanggapan isi)
    {
        if (TolakPeran(p, TindakanPengguna.TanggapiKemensos) is { } peran)
        {
            return peran;
        }

        if (Letak(isi.Peserta, out var letak) is { } tolak)
        {
            return tolak;
        }

        var kiriman = _kemensos;
        foreach (var i in letak)
        {
            if (!kiriman.TryGetValue(i, out var satu) || satu.Tanggapan is not null)
            {
                return Tolak("KM-1", "tidak ada kiriman Kemensos yang menunggu tanggapan atas kepesertaan ini", "no item of Kemensos on this participation waits for an answer", () => [_kemensos.ContainsKey(i) ? Sebut(JalanTutup(p.Tanggal)) : "kemensos-kirim"]);
            }

            if (Nilai(satu, p.Tanggal).Status != StatusTanggapan.Menunggu)
            {
                return Tolak("KM-1", $"tenggat {TeksTanggal.Iso(Nilai(satu, p.Tanggal).Tenggat)} sudah lewat: dianggap setuju", $"the deadline {TeksTanggal.Iso(Nilai(satu, p.Tanggal).Tenggat)} has passed: it counts as agreed", () => [Sebut(JalanTutup(p.Tanggal))]);
            }

            kiriman = kiriman.SetItem(i, satu with { TanggalTanggapan = p.Tanggal, Setuju = isi.Setuju });
        }

        var register = Salin();
        register._kemensos = kiriman;
        return Terima(register, []);
    }

    private (HasilKelayakan? Hasil, ImmutableArray<int> Letak) Putusan(KegiatanBulanan kegiatan, LocalDate per, bool tanpaKemensos)
    {
        var alur = Alur(kegiatan);
        int[] kiriman = tanpaKemensos ? [] : [.. _kemensos.Keys];
        if (alur.Bergerak.IsEmpty && kiriman.Length == 0)
        {
            return (null, []);
        }

        var (bahan, letak) = BahanUntuk(alur.Bergerak.Keys.Concat(kiriman));
        return (VerifikasiKelayakan.Putuskan(DenganKeadaan(bahan, letak, kegiatan, per, tanpaKemensos), Kebijakan), letak);
    }

    /// <summary>The facts with the declarations, the letter and Kemensos' items of this month, as far as they concern these participations.</summary>
    private BahanKelayakan DenganKeadaan(BahanKelayakan bahan, ImmutableArray<int> letak, KegiatanBulanan kegiatan, LocalDate per, bool tanpaKemensos) =>
        Alur(kegiatan).BahanPutusan(bahan, letak) with
        {
            Per = per,
            Kegiatan = kegiatan,
            Kemensos = tanpaKemensos ? [] : [.. letak.Where(_kemensos.ContainsKey).Select(i => _kemensos[i]).Select(k => new ButirKemensos(
                _baris[k.Baris].Kepesertaan.Nik, _baris[k.Baris].Kepesertaan.Program, k.Alasan, k.Dikirim, k.Tanggapan?.Tanggal <= per ? k.Tanggapan : null, k.Keterangan))],
        };

    private bool Dinyatakan(int baris, AlasanTidakLayak alasan) =>
        _verifikasi.Cari(baris).Alasan.Memuat(alasan) || _vervalPbi?.Cari(baris).Alasan.Memuat(alasan) == true;

    private TanggapanKemensos Nilai(KirimanKemensos kiriman, LocalDate per) =>
        TanggapanKemensos.Nilai(kiriman.Dikirim, per, kiriman.Tanggapan, new HariKerja(DaftarHariLibur.Baku, Kebijakan), _pilihanEdisi);
}
