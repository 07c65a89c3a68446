using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What the Menteri determines, the edition of the next month, and closing a month (RG-3, RG-4).</summary>
public sealed partial class Register
{
    private HasilPeristiwa Tetapkan(PeristiwaRegister p, IsiPeristiwa.Tetapkan isi)
    {
        if (TolakPeran(p, TindakanPengguna.Tetapkan) is { } peran)
        {
            return peran;
        }

        if (isi.TanggalSk > p.Tanggal)
        {
            return Tolak("RG-4", "tanggal SK sesudah hari peristiwa", "the SK is dated after the event", $"tanggal_sk sampai {TeksTanggal.Iso(p.Tanggal)}");
        }

        var register = Salin();
        register._sk = _sk.Add(new(p.Urut, Periode, isi.TanggalSk, isi.Peserta is { } daftar ? Selisih(daftar, p.Tanggal) : []));
        return Terima(register, []);
    }

    private HasilPeristiwa GantiEdisi(PeristiwaRegister p, IsiPeristiwa.GantiEdisi isi)
    {
        // Tafsir: PR-2 does not say who names the edition; those who close the month do.
        if (TolakPeran(p, TindakanPengguna.TutupBulan) is { } peran)
        {
            return peran;
        }

        if (DiLuarCakupan(Periode.Berikutnya, isi.Edisi) is { } luar)
        {
            return Tolak("HD-2", luar.Indonesia.TrimEnd('.'), luar.Inggris.TrimEnd('.'), [.. EdisiAturan.Semua.Where(static e => e.PunyaVerifikasiKelayakan).Select(static e => $"edisi {e.Id}")]);
        }

        // Tafsir: HD-2: a month ends under the edition in which it was opened: what was marked in it is not judged by another page.
        var register = Salin();
        register._edisiBerikut = isi.Edisi;
        register._perubahan = _perubahan.Add(new(p.Urut, Periode.Berikutnya, JenisPerubahan.GantiEdisi, "HD-2")
        {
            Edisi = isi.Edisi.Disebut?.Id ?? string.Join(", ", isi.Edisi.Daftar.Semua.Select(static e => e.Id)),
        });
        return Terima(register, []);
    }

    private Pesan? DiLuarCakupan(Periode periode, PilihanEdisi edisi)
    {
        try
        {
            _ = KonteksKelayakan.Susun(periode, edisi, Kebijakan);
            return null;
        }
        catch (DiLuarCakupanException luar)
        {
            return luar.Pesan;
        }
    }

    private HasilPeristiwa Tutup(PeristiwaRegister p)
    {
        if (TolakPeran(p, TindakanPengguna.TutupBulan) is { } peran)
        {
            return peran;
        }

        if (p.Tanggal <= _verifikasi.Jendela.Selesai)
        {
            return Tolak("VK-2", $"jendela {_verifikasi.Jendela} belum berakhir", $"the window {_verifikasi.Jendela} has not ended", $"tutup-periode mulai {TeksTanggal.Iso(HariTutup)}");
        }

        var berikut = _edisiBerikut ?? _pilihanEdisi;
        if (DiLuarCakupan(Periode.Berikutnya, berikut) is { } luar)
        {
            return Tolak(
                "RG-3",
                $"{luar.Indonesia.TrimEnd('.')}. Register berjalan diberi edisi untuk bulan berikut dengan peristiwa ganti-edisi (dtks register ganti-edisi --edisi BERKAS); sesudah itu tutup lagi",
                $"{luar.Inggris.TrimEnd('.')}. A running register is given an edition for the next month by the event ganti-edisi (dtks register ganti-edisi --edisi FILE); then close again",
                "ganti-edisi");
        }

        var register = Salin();
        register._pilihanEdisi = berikut;
        register._edisiBerikut = null;
        Dictionary<int, JejakRegister> berhenti = [];
        var riwayat = _riwayat.ToBuilder();
        foreach (var kegiatan in _vervalPbi is null ? [KegiatanBulanan.VerifikasiKelayakan] : new[] { KegiatanBulanan.VervalPbi, KegiatanBulanan.VerifikasiKelayakan })
        {
            Putuskan(p, kegiatan, berhenti, riwayat);
        }

        Dictionary<int, BarisRegister> baris = berhenti.ToDictionary(b => b.Key, b => _baris[b.Key] with { Dihentikan = b.Value });
        register._baris = _baris.Dengan(baris).Ringkas();
        register._terpakaiPbi = -1;
        register._orang = _orang.Ringkas();
        register.JumlahAktif -= baris.Count;
        register._riwayat = riwayat.ToImmutable();
        register._perubahan = _perubahan.AddRange(berhenti.OrderBy(b => b.Key).Select(b => new PerubahanRegister(b.Value.Urut, b.Value.Sejak, JenisPerubahan.Dihentikan, b.Value.Aturan) { Baris = b.Key }));

        // Dasar: KM-1: what is decided leaves the list; what still waits goes on.
        register._kemensos = _kemensos.RemoveRange(_kemensos.Values.Where(k => Nilai(k, p.Tanggal).Status != StatusTanggapan.Menunggu).Select(k => k.Baris));
        foreach (var usulan in _usulan.Values)
        {
            // Why: where the edition has no window for it there is nothing to lapse; the month closes all the same.
            var lewat = HukumUsulan.AdaJendela(Bahan(usulan), Edisi)
                ? AlurUsulan.Langkah(usulan.Keadaan, PeristiwaUsulan.TutupJendela, new FaktaUsulan { Bahan = Bahan(usulan), Tanggal = p.Tanggal, Edisi = Edisi })
                : null;
            register._usulan = lewat is { Diterima: true } ? register._usulan.SetItem(usulan.Nomor, usulan with { Keadaan = lewat.Keadaan }) : register._usulan;
        }

        register.Buka(Periode.Berikutnya);
        return Terima(register, []);
    }

    private void Putuskan(PeristiwaRegister p, KegiatanBulanan kegiatan, Dictionary<int, JejakRegister> berhenti, ImmutableList<RiwayatKelayakan>.Builder riwayat)
    {
        var (hasil, letak) = Putusan(kegiatan, p.Tanggal, kegiatan == KegiatanBulanan.VervalPbi);
        foreach (var putusan in hasil?.Putusan ?? [])
        {
            if (putusan.Kelayakan != StatusKelayakan.TidakLayak || putusan.Sumber == SumberPutusan.TanpaVerifikasi)
            {
                continue;
            }

            var i = letak[putusan.Indeks];
            ImmutableArray<string> dasar = [.. putusan.Dasar.Select(a => a.ToString())];
            riwayat.Add(new(p.Urut, Periode, i, putusan.Kelayakan, putusan.Sumber, putusan.Alasan, putusan.Tahap, putusan.StatusKepesertaan, dasar));
            if (putusan.StatusKepesertaan == StatusKepesertaan.Dihentikan)
            {
                berhenti.TryAdd(i, new(Periode.Berikutnya, p.Urut, putusan.Dasar.Contains(Aturan.KM1) ? "KM-1" : "VK-12"));
            }
        }
    }
}
