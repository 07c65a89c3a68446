using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What each event does (RG-2): which part of the register it goes to, and what they share: role, area, who is named.</summary>
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
        register._terpakaiPbi = _terpakaiPbi < 0 ? -1 : _terpakaiPbi + Pbi(baru) - (letak < _baris.Jumlah ? Pbi(_baris[letak]) : 0);
        register._baris = _baris.Dengan(letak, baru);
        register._barisMenurutNik = _barisMenurutNik.Dengan(baru.Kepesertaan.Nik, letak);
        return register;
    }
}
