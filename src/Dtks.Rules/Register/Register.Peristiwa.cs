using System.Collections.Immutable;
using Dtks.Domain;
using FluentValidation.Results;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What each event does (RG-2), and closing the month (RG-3).</summary>
public sealed partial class Register
{
    private HasilPeristiwa Jalankan(PeristiwaRegister p) => p.Isi switch
    {
        IsiPeristiwa.LaporMeninggal isi => LaporMeninggal(p, isi),
        IsiPeristiwa.CabutLaporan isi => CabutLaporan(p, isi),
        IsiPeristiwa.Tandai isi => Tandai(p, isi),
        IsiPeristiwa.Perbaiki isi => Perbaiki(p, isi),
        IsiPeristiwa.GantiPengurus isi => GantiPengurus(p, isi),
        IsiPeristiwa.Padankan isi => Padankan(p, isi),
        IsiPeristiwa.Nasihat isi => CatatNasihat(p, isi),
        IsiPeristiwa.Kelayakan isi => JalankanKelayakan(p, isi),
        IsiPeristiwa.KemensosKirim isi => KirimKemensos(p, isi),
        IsiPeristiwa.KemensosTanggapan isi => TanggapiKemensos(p, isi),
        IsiPeristiwa.Usulan isi => JalankanUsulan(p, isi),
        IsiPeristiwa.Tetapkan isi => Tetapkan(p, isi),
        IsiPeristiwa.HapusData isi => HapusData(p, isi),
        IsiPeristiwa.GantiEdisi isi => GantiEdisi(p, isi),
        _ => Tutup(p),
    };

    private HasilPeristiwa LaporMeninggal(PeristiwaRegister p, IsiPeristiwa.LaporMeninggal isi)
    {
        if (TolakOrang(p, TindakanPengguna.TandaiKeadaan, isi.Nik, out var orang, out var catatan) is { } tolak)
        {
            return tolak;
        }

        if (_orang[orang].Data.Meninggal.Status == Kepastian.Ya)
        {
            return Tolak("KP-7", "orang ini sudah bertanda meninggal", "this person is marked as dead already", CabutAtauPerbaiki(orang));
        }

        if (isi.Meninggal > p.Tanggal || isi.Meninggal < _orang[orang].Data.TanggalLahir)
        {
            return Tolak("KP-7", "tanggal meninggal sesudah hari laporan atau sebelum tanggal lahir; periksa tanggalnya", "the day of death lies after the report or before the birth; check the day", $"meninggal sampai {TeksTanggal.Iso(p.Tanggal)}");
        }

        var lama = _orang[orang];
        return Terima(DenganOrang(orang, lama with
        {
            Data = lama.Data with { Meninggal = isi.Meninggal is { } hari ? TandaMeninggal.Pada(hari) : TandaMeninggal.Ya },
            DilaporMeninggal = p.Urut,
        }), catatan);
    }

    private HasilPeristiwa CabutLaporan(PeristiwaRegister p, IsiPeristiwa.CabutLaporan isi)
    {
        if (TolakOrang(p, TindakanPengguna.TandaiKeadaan, isi.Nik, out var orang, out var catatan) is { } tolak)
        {
            return tolak;
        }

        if (_orang[orang].DilaporMeninggal is null)
        {
            return Tolak(
                "KP-7",
                "tidak ada laporan meninggal yang dapat dicabut",
                "there is no report of death to withdraw",
                _orang[orang].Data.Meninggal.Status == Kepastian.Ya ? "perbaiki" : "lapor-meninggal");
        }

        if (LaporanDiputus(orang))
        {
            return Tolak("KP-7", "laporan itu sudah dipakai dalam putusan; tanda yang salah diperbaiki sebagai data", "a decision rests on that report; a wrong mark is repaired as data", "perbaiki");
        }

        var lama = _orang[orang];
        return Terima(DenganOrang(orang, lama with { Data = lama.Data with { Meninggal = default }, DilaporMeninggal = null }), catatan);
    }

    // Dasar: RG-2: withdrawn only while nothing was decided on it: no pengurus replaced, no declaration of death on a participation of the person.
    private bool LaporanDiputus(int orang) => _orang[orang] is { DilaporMeninggal: { } lapor } satu && satu.Data.Nik.NilaiBilaSah is { } nik
        && (_perubahan.Exists(u => u.Urut > lapor && u.PengurusLama == nik) || CariBaris(nik).Any(i => _baris[i].Dihentikan?.Urut > lapor || Dinyatakan(i, AlasanTidakLayak.Meninggal)));

    private string CabutAtauPerbaiki(int orang) => _orang[orang].DilaporMeninggal is null || LaporanDiputus(orang) ? "perbaiki" : "cabut-laporan";

    private HasilPeristiwa Tandai(PeristiwaRegister p, IsiPeristiwa.Tandai isi)
    {
        if (TolakOrang(p, TindakanPengguna.TandaiKeadaan, isi.Nik, out var orang, out var catatan) is { } tolak)
        {
            return tolak;
        }

        if (isi is { Hamil: null, DisabilitasBerat: null, Disabilitas: null })
        {
            return Tolak("RG-2", "tidak ada tanda yang disebut", "no mark is named", "hamil", "disabilitas", "disabilitas_berat");
        }

        if (isi.Hamil == true && _orang[orang].Data.JenisKelamin == JenisKelamin.LakiLaki)
        {
            return Tolak("AN-18", "hamil pada orang yang tercatat laki-laki; perbaiki jenis kelaminnya lebih dahulu", "pregnancy of a person recorded as male; repair the sex first", "perbaiki");
        }

        var data = _orang[orang].Data;
        return Terima(DenganOrang(orang, _orang[orang] with
        {
            Data = data with
            {
                Hamil = Tanda(isi.Hamil, data.Hamil),
                DisabilitasBerat = Tanda(isi.DisabilitasBerat, data.DisabilitasBerat),
                Disabilitas = isi.Disabilitas ?? data.Disabilitas,
            },
            DitandaiHamil = isi.Hamil is null ? _orang[orang].DitandaiHamil : p.Urut,
            DitandaiDisabilitas = isi.DisabilitasBerat is null && isi.Disabilitas is null ? _orang[orang].DitandaiDisabilitas : p.Urut,
        }), catatan);
    }

    private static Kepastian Tanda(bool? baru, Kepastian lama) => baru is not { } ada ? lama : ada ? Kepastian.Ya : Kepastian.Tidak;

    private HasilPeristiwa Perbaiki(PeristiwaRegister p, IsiPeristiwa.Perbaiki isi)
    {
        // Dasar: PR-2: the region repairs its data, Kemensos corrects or completes any.
        var tindakan = Kewenangan.Boleh(p.Peran, TindakanPengguna.PerbaikiData, Edisi, Periode).Diizinkan ? TindakanPengguna.PerbaikiData : TindakanPengguna.PerbaikiAnomali;
        if (TolakPeran(p, tindakan) is { } peran)
        {
            return peran;
        }

        if ((isi.Nik is null) == (isi.Orang is null))
        {
            return Tolak("RG-2", "sebutkan NIK atau letak orangnya, salah satu", "name either the NIK or the place of the person", "nik", "orang");
        }

        if ((isi.Nik is { } nik ? CariOrang(nik) : isi.Orang is >= 0 and { } letak && letak < _orang.Jumlah ? letak : null) is not { } orang)
        {
            return TolakOrangTakDikenal();
        }

        if (TolakWilayah(p, orang, tindakan, out var catatan) is { } wilayah)
        {
            return wilayah;
        }

        var lama = _orang[orang];
        var data = Digabung(lama.Data, isi.Data);
        // Why: a repair of what was erased afterwards is replayed, though it changes nothing any more.
        if (data == lama.Data && !Dihapus(lama))
        {
            return Tolak("RG-2", "tidak ada isian yang berubah; sebutkan dalam data apa yang menggantinya", "nothing changes; name in data what is to replace it", "data");
        }

        // Tafsir: RG-2, AN: a mark that came with the list, or that was decided on, is no report to withdraw any more: it is repaired as any other data.
        var tanda = lama.Data.Meninggal.Status == Kepastian.Ya;
        if (data.Meninggal != lama.Data.Meninggal && !(tanda && string.Equals(CabutAtauPerbaiki(orang), "perbaiki", StringComparison.Ordinal)))
        {
            return Tolak("KP-7", "tanda meninggal dilaporkan sebagai peristiwa sendiri", "a mark of death is reported by an event of its own", tanda ? "cabut-laporan" : "lapor-meninggal");
        }

        if (data.Nik.NilaiBilaSah is { } baru && CariOrang(baru) is { } lain && lain != orang)
        {
            return Tolak("AN-15", "NIK itu sudah dipakai orang lain dalam register", "another person of the register has that NIK", $"orang[{lain}]");
        }

        var register = DenganOrang(orang, lama with { Data = data });

        // Why: the participations go where the person's NIK goes.
        if (lama.Data.Nik.NilaiBilaSah is { } nikLama && data.Nik.NilaiBilaSah is { } nikBaru && nikLama != nikBaru)
        {
            foreach (var i in CariBaris(nikLama))
            {
                register = register.DenganBaris(i, _baris[i] with { Kepesertaan = _baris[i].Kepesertaan with { Nik = nikBaru } });
            }
        }

        register._perubahan = _perubahan.Add(new(p.Urut, Periode, JenisPerubahan.Diperbaiki, "AN") { Orang = orang, Sebelum = lama.Data });
        return Terima(register, catatan);
    }

    private static bool Dihapus(OrangRegister orang) => string.Equals(orang.Data.Nama, PenghapusanData.Tanda, StringComparison.Ordinal);

    private HasilPeristiwa HapusData(PeristiwaRegister p, IsiPeristiwa.HapusData isi)
    {
        // Tafsir: PR-2 does not say who erases; those who keep the register and close its month do.
        if (TolakPeran(p, TindakanPengguna.TutupBulan) is { } peran)
        {
            return peran;
        }

        if ((isi.Nik is null) == (isi.Orang is null))
        {
            return Tolak("RG-2", "sebutkan NIK atau letak orangnya, salah satu", "name either the NIK or the place of the person", "nik", "orang");
        }

        if (Penghapusan(isi) is not { } hapus)
        {
            return TolakOrangTakDikenal();
        }

        int? orang = isi.Orang ?? CariOrang(isi.Nik!.Value);
        if (orang is { } ada && _orang[ada].DataDihapus is { } sudah)
        {
            return Tolak("RG-6", $"data orang ini sudah dihapus oleh peristiwa {sudah}", $"the data of this person were erased by event {sudah}");
        }

        ImmutableArray<string> catatan = [];
        if (orang is { } letak && TolakWilayah(p, letak, TindakanPengguna.TutupBulan, out catatan) is { } wilayah)
        {
            return wilayah;
        }

        var baris = Enumerable.Range(0, _baris.Jumlah).Where(i => hapus.Milik(_baris[i])).ToHashSet();
        return Terima(
            Dari(
                hapus.Kepala(Kepala(), baris),
                [.. _orang.Semua().Select((o, i) => i == orang ? hapus.Orang(o, i) with { DataDihapus = p.Urut } : o)],
                [.. _baris.Semua().Select((b, i) => baris.Contains(i) ? hapus.Baris(b) : b)]),
            catatan);
    }

    /// <summary>What to replace when the data of a person are erased; null when nobody is named.</summary>
    internal PenghapusanData? Penghapusan(IsiPeristiwa.HapusData isi)
    {
        int? orang = isi.Nik is { } nik ? CariOrang(nik) : isi.Orang is >= 0 and { } letak && letak < _orang.Jumlah ? letak : null;
        UsulanRegister[] usulan = [.. _usulan.Values];
        var diusulkan = Array.FindIndex(usulan, u => isi.Nik is not null && u.Data.Orang!.Nik.NilaiBilaSah == isi.Nik);
        if (orang is null && diusulkan < 0)
        {
            return null;
        }

        List<Penduduk> data = [];
        if (orang is { } ada)
        {
            data.Add(_orang[ada].Data);
            data.AddRange(_perubahan.Where(u => u.Orang == ada && u.Sebelum is not null).Select(u => u.Sebelum!));
        }

        var nikNya = data.Select(d => d.Nik.NilaiBilaSah).Append(isi.Nik).OfType<Nik>().ToHashSet();
        data.AddRange(usulan.Select(u => u.Data.Orang!).Where(o => nikNya.Contains(o.Nik.Nilai)));
        return PenghapusanData.Untuk(orang ?? _orang.Jumlah + diusulkan, orang, data, Wilayah, Lain, isi.SimpanTanggalLahir == true);

        bool Lain(string nomor) =>
            (Nik.TryParse(nomor, out var milik) && CariOrang(milik) is { } siapa && siapa != orang)
            || (NomorKk.TryParse(nomor, out var kk) && _orangMenurutKk.Cari(kk).Any(i => i != orang && _orang[i].Data.NomorKk.NilaiBilaSah == kk));
    }

    private HasilPeristiwa GantiPengurus(PeristiwaRegister p, IsiPeristiwa.GantiPengurus isi)
    {
        if (TolakOrang(p, TindakanPengguna.GantiPengurus, isi.Lama, out var lama, out var catatan) is { } tolak)
        {
            return tolak;
        }

        var baris = BarisAktif(isi.Lama).Where(i => _baris[i].Kepesertaan.Program == isi.Program && _baris[i].Kepesertaan.Peran == PeranKepesertaan.Penerima).ToArray();
        if (baris.Length == 0 || isi.Program.Satuan != SatuanProgram.Keluarga)
        {
            return Tolak(
                "KP-7",
                "orang lama bukan pengurus program keluarga itu; pengurusnya, atau program yang diurusnya, disebut",
                "the person to be replaced is not the pengurus of that family programme; its pengurus, or the programmes of that person, are named",
                PengurusLain(lama, isi.Program));
        }

        var keluarga = Keluarga(lama);
        var putusan = PenggantianPengurus.Putuskan(
            new SusunanKeluarga([.. keluarga.Select(i => _orang[i].Data)], KelengkapanKini), keluarga.IndexOf(lama), p.Tanggal, Edisi, Kebijakan);
        var calon = putusan.Calon.Where(c => _orang[keluarga[c.Indeks]].Data.Nik.NilaiBilaSah == isi.Baru).Select(c => (SebabCalon?)c.Sebab).FirstOrDefault();
        ImmutableArray<string> kode =
        [
            .. putusan.Calon.Where(c => _orang[keluarga[c.Indeks]].Data.Nik.NilaiBilaSah is { } nik && !PengurusProgram(nik, isi.Program)).Select(c => $"orang[{keluarga[c.Indeks]}]"),
        ];
        kode = !kode.IsEmpty ? kode : [putusan.Status == StatusPengganti.PerluWali ? "wali di luar keluarga dengan alasan" : "perbaiki"];
        if (calon is null && !PerluWali(putusan, keluarga, isi.Baru))
        {
            return Tolak("KP-7", "orang baru bukan calon pengganti; calonnya disebut, menurut urutan", "the new person is no candidate; the candidates are named, in order", kode);
        }

        if (calon is null or SebabCalon.AnggotaDewasaLain && string.IsNullOrWhiteSpace(isi.Alasan))
        {
            return Tolak("KP-7", "calon golongan 5 dan wali di luar keluarga memerlukan alasan tertulis", "a candidate of class 5 and a wali outside the family need a reason in writing", kode);
        }

        if (PengurusProgram(isi.Baru, isi.Program))
        {
            return Tolak("KP-7", "orang baru sudah pengurus program itu", "the new person is a pengurus of that programme already", kode);
        }

        var letak = baris[0];
        var register = DenganBaris(letak, _baris[letak] with { Kepesertaan = _baris[letak].Kepesertaan with { Nik = isi.Baru } });
        register._perubahan = _perubahan.Add(new(p.Urut, Periode, JenisPerubahan.GantiPengurus, "KP-7") { Baris = letak, PengurusLama = isi.Lama });
        return Terima(register, catatan);
    }

    private bool PengurusProgram(Nik nik, ProgramBansos program) =>
        BarisAktif(nik).Any(i => _baris[i].Kepesertaan.Program == program && _baris[i].Kepesertaan.Peran == PeranKepesertaan.Penerima);

    private ImmutableArray<string> PengurusLain(int lama, ProgramBansos program)
    {
        ImmutableArray<string> lain =
        [
            .. program.Satuan == SatuanProgram.Keluarga ? Keluarga(lama).Where(i => _orang[i].Data.Nik.NilaiBilaSah is { } nik && PengurusProgram(nik, program)).Select(i => $"orang[{i}]") : [],
            .. _orang[lama].Data.Nik.NilaiBilaSah is { } milik ? BarisAktif(milik).Where(i => Pengurus(_baris[i])).Select(i => _baris[i].Kepesertaan.Program.Kode) : [],
        ];
        return lain.IsEmpty ? ["usulan"] : lain;
    }

    // Dasar: KP-7: where only minors live, a wali from outside the family collects for them.
    private bool PerluWali(PutusanPengganti putusan, ImmutableArray<int> keluarga, Nik baru) =>
        putusan.Status == StatusPengganti.PerluWali && keluarga.All(i => _orang[i].Data.Nik.NilaiBilaSah != baru);

    private HasilPeristiwa Padankan(PeristiwaRegister p, IsiPeristiwa.Padankan isi)
    {
        if (TolakOrang(p, TindakanPengguna.Padankan, isi.Nik, out var orang, out var catatan) is { } tolak)
        {
            return tolak;
        }

        // Dasar: KP-7: the pengurus is replaced before the data are matched again.
        if (_orang[orang].Data.Meninggal.Berlaku(p.Tanggal) && BarisAktif(isi.Nik).Any(i => Pengurus(_baris[i])))
        {
            return Tolak("KP-7", "pengurus ini bertanda meninggal; ganti pengurusnya lebih dahulu", "this pengurus is marked as dead; replace the pengurus first", "ganti-pengurus");
        }

        return Terima(DenganOrang(orang, _orang[orang] with { TanggalPemadanan = p.Tanggal, HasilPemadanan = isi.Hasil }), catatan);
    }

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
                : langkah.Aturan == Aturan.VK4 && letak.Select(i => TolakPernyataan(i, isi.Alasan ?? default, isi.Keterangan, Kepastian.TidakTahu)).FirstOrDefault(t => t is not null) is { } pernyataan ? pernyataan
                : TolakKelayakan(p, kegiatan, langkah);
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
            var ahliWaris = CariOrang(_baris[i].Kepesertaan.Nik) is { } orang ? AhliWaris(orang, p.Tanggal) : Kepastian.TidakTahu;
            if (TolakPernyataan(i, isi.Alasan, isi.Keterangan, ahliWaris) is { } pernyataan)
            {
                return pernyataan;
            }

            if (kiriman.ContainsKey(i))
            {
                return Tolak("KM-1", "kepesertaan ini masih menunggu tanggapan atas kiriman sebelumnya", "this participation still waits for an answer to an earlier item", () => [MenungguTanggapan(i, p.Tanggal) ? "kemensos-tanggapan" : Sebut(JalanTutup(p.Tanggal))]);
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

    private HasilPeristiwa JalankanUsulan(PeristiwaRegister p, IsiPeristiwa.Usulan isi)
    {
        if (string.IsNullOrWhiteSpace(isi.Nomor))
        {
            return Tolak("RG-2", "usulan tanpa nomor", "a usulan without a number", "nomor");
        }

        return isi.Langkah is not { } langkah ? MasukkanUsulan(p, isi)
            : _usulan.TryGetValue(isi.Nomor, out var ada) ? LangkahkanUsulan(p, isi, langkah, ada)
            : Tolak("RG-2", "nomor usulan tidak dikenal; masukkan usulannya lebih dahulu", "the number of the usulan is unknown; enter the usulan first", "usulan tanpa langkah");
    }

    private HasilPeristiwa MasukkanUsulan(PeristiwaRegister p, IsiPeristiwa.Usulan isi)
    {
        // Dasar: PR-2: a citizen proposes, an operator enters.
        var warga = p.Peran == PeranPengguna.Masyarakat;
        if (TolakPeran(p, warga ? TindakanPengguna.Usul : TindakanPengguna.MasukkanUsulan) is { } peran)
        {
            return peran;
        }

        if (_usulan.ContainsKey(isi.Nomor))
        {
            return Tolak("RG-2", "nomor usulan sudah dipakai", "the number of the usulan is taken", "usulan dengan nomor lain");
        }

        if (isi.Data is not { JenisUsulan: not null, Jalur: not null, Orang: not null } data || data.Orang.Nik.NilaiBilaSah is null)
        {
            return Tolak("RG-2", "usulan memerlukan jenis_usulan, jalur, dan orang dengan NIK yang terbaca", "a usulan needs jenis_usulan, jalur and a person with a readable NIK", "jenis_usulan", "jalur", "orang.nik");
        }

        var usulan = new UsulanRegister(isi.Nomor, warga ? KeadaanUsulan.UsulWarga : KeadaanUsulan.Draf, p.Tanggal, data);
        if (new ValidatorUsulan().Validate(Bahan(usulan)) is { IsValid: false } cacat)
        {
            return TolakBentuk(cacat.Errors);
        }

        if (TolakMasuk(usulan, warga) is { } masuk)
        {
            return masuk;
        }

        var register = Salin();
        register._usulan = _usulan.Add(isi.Nomor, usulan);
        return Terima(register, []);
    }

    // Tafsir: UB-1, UB-2, UB-6, PB-3: 05 says when a usulan is not met, not that it may not be entered; one that can never be finalised as it is entered is refused at once.
    private HasilPeristiwa? TolakMasuk(UsulanRegister usulan, bool warga)
    {
        var bahan = Bahan(usulan);
        if (bahan.Jenis != JenisUsulan.ProgramUntukTerdaftar && bahan.DiDtks == true)
        {
            return Tolak("UB-1", "orang ini sudah ada dalam DTKS; programnya diusulkan dengan jenis 3", "this person is in DTKS already; a programme is proposed with kind 3", "jenis_usulan 3");
        }

        if (bahan.PenerimaProgram == true)
        {
            return Tolak(bahan.UntukPbi ? "PB-3" : "UB-2", "orang ini sudah menerima program itu; usulkan program lain, atau tidak sama sekali", "this person receives that programme already; propose another one, or none", "program lain");
        }

        // Why: what a citizen enters waits until the dinas takes it up, and what Kemensos proposes has no window.
        if (warga || bahan.Jalur == JalurUsulan.Kemensos || !HukumUsulan.AdaJendela(bahan, Edisi) || HukumUsulan.JendelaUsulan(bahan, usulan.Tanggal, Edisi) is var jendela && jendela.Memuat(usulan.Tanggal))
        {
            return null;
        }

        var buka = jendela.Mulai > usulan.Tanggal ? jendela.Mulai
            : DiLuarCakupan(Periode.Dari(usulan.Tanggal).Berikutnya, _edisiBerikut ?? _pilihanEdisi) is null ? BukaBerikut(usulan, usulan.Tanggal)
            : (LocalDate?)null;
        return Tolak(
            "UB-6",
            $"tanggal usulan di luar jendela {jendela}; masukkan dalam jendela berikutnya",
            $"the day of the usulan is outside the window {jendela}; enter it in the next window",
            buka is { } hari ? $"usulan mulai {TeksTanggal.Iso(hari)}" : "ganti-edisi");
    }

    /// <summary>Refuses a usulan whose record is not well formed, with every defect of it.</summary>
    private HasilPeristiwa TolakBentuk(List<ValidationFailure> cacat)
    {
        return new(this, "RG-2", () => (
            Ditolak("RG-2", Gabung(static p => p.Indonesia), Gabung(static p => p.Inggris)),
            [.. cacat.Select(c => c.FormattedMessagePlaceholderValues["PropertyName"].ToString()!).Distinct(StringComparer.Ordinal)]));

        string Gabung(Func<Pesan, string> bahasa) =>
            string.Join("; ", cacat.Select(c => $"{c.FormattedMessagePlaceholderValues["PropertyName"]}: {bahasa((Pesan)c.CustomState).TrimEnd('.')}"));
    }

    private HasilPeristiwa LangkahkanUsulan(PeristiwaRegister p, IsiPeristiwa.Usulan isi, PeristiwaUsulan langkah, UsulanRegister ada)
    {
        var usulan = ada with { Data = ada.Data.Diganti(isi.Data) };
        usulan = langkah switch
        {
            PeristiwaUsulan.VervalLayak => usulan with { Verval = HasilVerval.Layak },
            PeristiwaUsulan.VervalTidakLayak => usulan with { Verval = HasilVerval.TidakLayak },
            _ => usulan,
        };
        if (new ValidatorUsulan().Validate(Bahan(usulan)) is { IsValid: false } cacat)
        {
            return TolakBentuk(cacat.Errors);
        }

        if (AlurUsulan.Tindakan(langkah) is { } tindakan && TolakPeran(p, tindakan) is { } peran)
        {
            return peran;
        }

        var hasil = AlurUsulan.Langkah(usulan.Keadaan, langkah, Fakta(p, usulan, isi.IdDtks));
        if (!hasil.Diterima)
        {
            return hasil.Aturan == Aturan.PR4 ? TolakWilayah(p, AlurUsulan.Tindakan(langkah) ?? TindakanPengguna.MasukkanUsulan)
                : TolakUsulan(p, ada with { Data = usulan.Data }, hasil.Aturan.ToString(), hasil.Alasan!);
        }

        if (langkah == PeristiwaUsulan.Tetapkan && TolakKuota(usulan) is { } kuota)
        {
            return TolakUsulan(p, usulan, "PB-1", Ditolak("PB-1", kuota.Indonesia, kuota.Inggris));
        }

        usulan = usulan with { Keadaan = hasil.Keadaan };
        usulan = langkah switch
        {
            PeristiwaUsulan.SetujuiDesa => usulan with { Penanda = p.Pelaku },
            PeristiwaUsulan.Finalisasi => usulan with { FinalisasiOleh = p.Peran, Difinalisasi = p.Tanggal },
            PeristiwaUsulan.AjukanUlang => usulan with { Tanggal = p.Tanggal, FinalisasiOleh = null, Difinalisasi = null, Data = usulan.Data with { Surat = null } },
            _ => usulan,
        };
        var register = langkah == PeristiwaUsulan.Tetapkan ? Ditetapkan(p, usulan, isi.IdDtks) : Salin();
        register._usulan = _usulan.SetItem(usulan.Nomor, usulan);
        return Terima(register, [.. hasil.Catatan.Select(a => a.ToString())]);
    }

    // Dasar: PB-1, PB-2: without quota a proposal stays in the queue, and the queue is served in its order.
    private (string Indonesia, string Inggris)? TolakKuota(UsulanRegister usulan)
    {
        if (KuotaPbi is not { } kuota || usulan.Data.Program is not { Pbi: true })
        {
            return null;
        }

        UsulanRegister[] antrian = [.. _usulan.Values.Where(u => u.Keadaan == KeadaanUsulan.Dikirim && u.Data.Program is { Pbi: true }).DistinctBy(u => u.Data.Orang!.Nik.Nilai)];
        var hasil = LayananPbi.Layani(kuota, TerpakaiPbi, [.. antrian.Select(Pengajuan)], Kebijakan.UrutanPbi);
        return hasil.Diterima.Any(i => string.Equals(antrian[i].Nomor, usulan.Nomor, StringComparison.Ordinal))
            ? null
            : hasil.Sisa == 0
                ? ("TIDAK ADA KUOTA; usulan tetap dalam antrian sampai ada peserta PBI-JK yang dihentikan pada penutupan bulan", "no quota left; the usulan stays in the queue until a participant of PBI-JK is stopped when a month is closed")
                : ("belum gilirannya dalam antrian; tetapkan yang di depannya lebih dahulu", "it is not its turn in the queue; determine those before it first");
    }

    private static PengajuanPbi Pengajuan(UsulanRegister usulan) => new(usulan.Data.Orang!.Nik.Nilai, usulan.Data.Golongan ?? GolonganAntrian.Lain, usulan.Tanggal);

    private int TerpakaiPbi => Enumerable.Range(0, _baris.Jumlah).Count(i => _baris[i].Aktif && _baris[i].Kepesertaan.Program.Pbi);

    private Register Ditetapkan(PeristiwaRegister p, UsulanRegister usulan, IdDtks? idDtks)
    {
        var register = Salin();
        var data = usulan.Data.Orang!;
        if (CariOrang(data.Nik.Nilai) is null)
        {
            register = register.DenganOrang(_orang.Jumlah, new OrangRegister(data with { IdDtks = idDtks ?? data.IdDtks }));
        }
        else if (idDtks is not null && CariOrang(data.Nik.Nilai) is { } orang)
        {
            register = register.DenganOrang(orang, _orang[orang] with { Data = _orang[orang].Data with { IdDtks = idDtks } });
        }

        if (usulan.Data.Program is { } program && BarisAktif(new SebutPeserta(data.Nik.Nilai, program)) is null)
        {
            var letak = _baris.Jumlah;
            register = register.DenganBaris(letak, new BarisRegister(new Kepesertaan(data.Nik.Nilai, program)) { Masuk = new(Periode.Berikutnya, p.Urut, "KL-1") });
            register.JumlahAktif++;
            register._perubahan = _perubahan.Add(new(p.Urut, Periode.Berikutnya, JenisPerubahan.Ditambah, "KL-1") { Baris = letak });
        }

        return register;
    }

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

    private static bool Pengurus(BarisRegister baris) =>
        baris.Kepesertaan.Peran == PeranKepesertaan.Penerima && baris.Kepesertaan.Program.Satuan == SatuanProgram.Keluarga;

    private TanggapanKemensos Nilai(KirimanKemensos kiriman, LocalDate per) =>
        TanggapanKemensos.Nilai(kiriman.Dikirim, per, kiriman.Tanggapan, new HariKerja(DaftarHariLibur.Baku, Kebijakan), _pilihanEdisi);

    private BahanUsulan Bahan(UsulanRegister usulan)
    {
        var data = usulan.Data;
        var nik = data.Orang!.Nik.Nilai;
        return new()
        {
            Jenis = data.JenisUsulan!.Value,
            Jalur = data.Jalur!.Value,
            Tanggal = usulan.Tanggal,
            Program = data.Program,
            Asal = data.Asal,
            BeritaAcara = data.BeritaAcara,
            DasarKemensos = data.DasarKemensos,
            Kanal = data.Kanal,
            DiDtks = CariOrang(nik) is not null,
            PenerimaProgram = data.Program is { } program ? BarisAktif(new SebutPeserta(nik, program)) is not null : null,
            CalonProgram = data.CalonProgram,
            Kepadanan = data.Kepadanan is { } vonis ? new BuktiKepadanan.WebService(new PutusanKepadanan(vonis, data.Elemen ?? [], [])) : null,
            AnggotaKk = data.AnggotaKk,
            AnggotaDiusulkan = data.AnggotaDiusulkan,
            Survei = data.Survei,
            FotoRumah = data.FotoRumah,
            FotoKk = data.FotoKk,
            Verval = usulan.Verval,
            Difinalisasi = usulan.Difinalisasi is not null,
            FinalisasiOleh = usulan.FinalisasiOleh,
            Surat = data.Surat is { } surat ? surat with { TanggalFinalisasi = surat.TanggalFinalisasi ?? usulan.Difinalisasi } : null,
        };
    }

    private HasilPeristiwa? TolakPeran(PeristiwaRegister p, TindakanPengguna tindakan)
    {
        string kode = TabelKewenangan.Peran.Kode(p.Peran);
        return Kewenangan.Boleh(p.Peran, tindakan, Edisi, Periode).Diizinkan ? null : TolakOleh(p, tindakan, "PR-2", $"peran {kode} tidak berwenang", $"the role {kode} is not entitled", static _ => true);
    }

    private HasilPeristiwa? TolakOrang(PeristiwaRegister p, TindakanPengguna tindakan, Nik nik, out int orang, out ImmutableArray<string> catatan)
    {
        orang = CariOrang(nik) ?? -1;
        catatan = [];
        return TolakPeran(p, tindakan) ?? (orang < 0 ? TolakOrangTakDikenal() : TolakWilayah(p, orang, tindakan, out catatan));
    }

    private HasilPeristiwa? TolakWilayah(PeristiwaRegister p, int orang, TindakanPengguna tindakan, out ImmutableArray<string> catatan)
    {
        var status = Kewenangan.DalamWilayahTugas(p.Wilayah, WilayahOrang(orang), Edisi).Status;
        catatan = status == StatusTemuan.TidakDiketahui ? ["PR-4"] : [];
        return status == StatusTemuan.TidakTerpenuhi ? TolakWilayah(p, tindakan) : null;
    }

    // Tafsir: PR-4: whose region is not known, or who is not in the register yet, is of the region of the register; below that it stays unknown.
    private KodeWilayah WilayahOrang(int? orang, Penduduk? lain = null) =>
        (orang is { } i ? _orang[i].Data.Wilayah : null) ?? lain?.Wilayah ?? Wilayah;

    // Dasar: PR-4: an operator is confined to the area he was started for; those of the kab/kota are not.
    private HasilPeristiwa TolakWilayah(PeristiwaRegister p, TindakanPengguna tindakan) => TolakOleh(
        p,
        tindakan,
        "PR-4",
        "orang ini di luar wilayah tugas pelaku; serahkan kepada operator wilayahnya atau petugas kab/kota",
        "this person is outside the operator's area; leave it to the operator of that area or to an official of the kab/kota",
        static p => p is PeranPengguna.Supervisor or PeranPengguna.PengelolaDtks);

    private HasilPeristiwa TolakOrangTakDikenal() =>
        Tolak("RG-2", "orang itu tidak ada dalam register; periksa NIK-nya, atau usulkan", "that person is not in the register; check the NIK, or propose the person", "usulan");

    private HasilPeristiwa? Letak(ImmutableArray<SebutPeserta> peserta, out ImmutableArray<int> letak)
    {
        var semua = ImmutableArray.CreateBuilder<int>();
        foreach (var sebut in peserta.IsDefault ? [] : peserta)
        {
            if (sebut is null || BarisAktif(sebut) is not { } i)
            {
                letak = [];
                ImmutableArray<int> miliknya = sebut is null ? [] : BarisAktif(sebut.Nik);
                return sebut is null || (miliknya.IsEmpty && CariOrang(sebut.Nik) is null)
                    ? TolakOrangTakDikenal()
                    : Tolak(
                        "RG-2",
                        "yang disebut bukan penerima program itu bulan ini; program yang diterimanya disebut",
                        "who is named is no recipient of that programme this month; the programmes received are named",
                        miliknya.IsEmpty ? ["usulan"] : [.. miliknya.Select(m => _baris[m].Kepesertaan.Program.Kode).Distinct(StringComparer.Ordinal)]);
            }

            semua.Add(i);
        }

        letak = semua.ToImmutable();
        return null;
    }

    private static HasilPeristiwa Terima(Register register, ImmutableArray<string> catatan) => new(register) { Catatan = catatan };

    private Register DenganOrang(int orang, OrangRegister baru)
    {
        var register = Salin();
        register._orang = _orang.Dengan(orang, baru);
        var tanpa = orang < _orang.Jumlah ? DenganTanpaKeluarga(_tanpaKeluarga, _orang[orang].Data, -1) : _tanpaKeluarga;
        register._tanpaKeluarga = DenganTanpaKeluarga(tanpa, baru.Data, 1);
        register._orangMenurutNik = baru.Data.Nik.NilaiBilaSah is { } nik ? _orangMenurutNik.Dengan(nik, orang) : _orangMenurutNik;
        register._orangMenurutKk = baru.Data.NomorKk.NilaiBilaSah is { } kk ? _orangMenurutKk.Dengan(kk, orang) : _orangMenurutKk;
        return register;
    }

    private Register DenganBaris(int letak, BarisRegister baru)
    {
        var register = Salin();
        register._baris = _baris.Dengan(letak, baru);
        register._barisMenurutNik = _barisMenurutNik.Dengan(baru.Kepesertaan.Nik, letak);
        return register;
    }

    private static Penduduk Digabung(Penduduk lama, Penduduk baru) => lama with
    {
        Nik = baru.Nik.Ada ? baru.Nik : lama.Nik,
        NomorKk = baru.NomorKk.Ada ? baru.NomorKk : lama.NomorKk,
        IdDtks = baru.IdDtks ?? lama.IdDtks,
        Nama = baru.Nama ?? lama.Nama,
        TempatLahir = baru.TempatLahir ?? lama.TempatLahir,
        TanggalLahir = baru.TanggalLahir ?? lama.TanggalLahir,
        JenisKelamin = baru.JenisKelamin ?? lama.JenisKelamin,
        Hubungan = baru.Hubungan ?? lama.Hubungan,
        StatusKawin = baru.StatusKawin ?? lama.StatusKawin,
        TeksStatusKawin = baru.TeksStatusKawin ?? lama.TeksStatusKawin,
        Pekerjaan = baru.Pekerjaan ?? lama.Pekerjaan,
        NamaIbuKandung = baru.NamaIbuKandung ?? lama.NamaIbuKandung,
        Alamat = baru.Alamat ?? lama.Alamat,
        Rt = baru.Rt ?? lama.Rt,
        Rw = baru.Rw ?? lama.Rw,
        Wilayah = baru.Wilayah ?? lama.Wilayah,
        WilayahTakTerbaca = baru.Wilayah is null && lama.WilayahTakTerbaca,
        Meninggal = baru.Meninggal == default ? lama.Meninggal : baru.Meninggal,
        Hamil = baru.Hamil == Kepastian.TidakTahu ? lama.Hamil : baru.Hamil,
        Disabilitas = baru.Disabilitas ?? lama.Disabilitas,
        DisabilitasBerat = baru.DisabilitasBerat == Kepastian.TidakTahu ? lama.DisabilitasBerat : baru.DisabilitasBerat,
        Sekolah = baru.Sekolah == default ? lama.Sekolah : baru.Sekolah,
        Pengurus = baru.Pengurus == Kepastian.TidakTahu ? lama.Pengurus : baru.Pengurus,
    };
}
