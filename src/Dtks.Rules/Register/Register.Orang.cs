using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Events on people: reports of death, marks, repairs, the answer of the civil registry, erasure (RG-2, RG-6).</summary>
public sealed partial class Register
{
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

        if (isi.Saat is { } saat && saat.InZone(Kebijakan.ZonaWaktu).Date != p.Tanggal)
        {
            return Tolak("RG-1", "saat jawaban Dukcapil bukan pada hari peristiwa; betulkan salah satunya", "the moment of Dukcapil's answer is not on the day of the event; correct one of them", $"saat pada {TeksTanggal.Iso(p.Tanggal)}");
        }

        return Terima(DenganOrang(orang, _orang[orang] with { TanggalPemadanan = p.Tanggal, SaatPemadanan = isi.Saat, HasilPemadanan = isi.Hasil }), catatan);
    }

    internal static Penduduk Digabung(Penduduk lama, Penduduk baru) => lama with
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
