using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Testing;

/// <summary>Households: who lives together, how old, related how.</summary>
internal sealed partial class KepingPopulasi
{
    private const int SepuluhBulan = 300;

    /// <summary>What the members of one household share.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct RumahRekaan
    {
        public ulong NomorKk;
        public short Jalan;
        public short NomorRumah;
        public byte Desa;
        public byte Rt;
        public byte Rw;
    }

    private static int JumlahTerkecil(BentukRumah bentuk) => bentuk switch
    {
        BentukRumah.Bebas or BentukRumah.Sendiri => 1,
        BentukRumah.OrangTuaTunggal or BentukRumah.Pasangan => 2,
        BentukRumah.TigaGenerasi => 4,
        BentukRumah.KakekNenek => 5,
        _ => 3,
    };

    private BentukRumah PilihBentuk() => _acak.Di(1000) switch
    {
        < 110 => BentukRumah.Sendiri,
        < 200 => BentukRumah.OrangTuaTunggal,
        < 310 => BentukRumah.Pasangan,
        < 740 => BentukRumah.PasanganAnak,
        < 860 => BentukRumah.TigaGenerasi,
        < 930 => BentukRumah.KakekNenek,
        _ => BentukRumah.Dewasa,
    };

    private void DirikanRumah()
    {
        _rumah = new RumahRekaan
        {
            NomorKk = KkBaru(),
            Desa = (byte)_acak.Di(WilayahRekaan.DesaPerKecamatan),
            Rw = (byte)_acak.Antara(1, 8),
            Rt = (byte)_acak.Antara(1, 6),
            Jalan = (short)_acak.Di(KataRekaan.PerJenis),
            NomorRumah = (short)_acak.Antara(1, 180),
        };
    }

    private void IsiRumah(BentukRumah bentuk)
    {
        switch (bentuk)
        {
            case BentukRumah.Sendiri:
                bool lanjut = _acak.Perseribu(600);
                int usia = lanjut ? _acak.Antara(60, 84) : _acak.Antara(22, 55);
                bool perempuan = _acak.Perseribu(620);
                Tambah(perempuan, LahirUsia(usia), HubunganKeluarga.KepalaKeluarga, lanjut ? StatusKawin.CeraiMati : _acak.Perseribu(600) ? StatusKawin.BelumKawin : StatusKawin.CeraiHidup, NamaBaru(true));
                break;
            case BentukRumah.OrangTuaTunggal:
                bool ibu = _acak.Perseribu(800);
                int tunggal = Tambah(ibu, LahirUsia(_acak.Antara(28, 52)), HubunganKeluarga.KepalaKeluarga, _acak.Perseribu(500) ? StatusKawin.CeraiMati : StatusKawin.CeraiHidup, NamaBaru(true));
                Anak(_orang[tunggal].Lahir, ibu ? _orang[tunggal].Nama : NamaBaru(true), _acak.Antara(1, 3));
                break;
            case BentukRumah.Pasangan:
                _ = Pasangan(_acak.Perseribu(600) ? _acak.Antara(50, 74) : _acak.Antara(22, 34));
                break;
            case BentukRumah.TigaGenerasi:
                int istriTiga = Pasangan(_acak.Antara(27, 45));
                Anak(_orang[istriTiga].Lahir, _orang[istriTiga].Nama, _acak.Antara(1, 3));
                Orangtua(istriTiga);
                break;
            case BentukRumah.KakekNenek:
                KakekNenek();
                break;
            case BentukRumah.Dewasa:
                int istriDewasa = Pasangan(_acak.Antara(46, 48));
                if (Muat())
                {
                    bool anakPerempuan = _acak.Perseribu(500);
                    Tambah(anakPerempuan, LahirUsia(_acak.Antara(23, 26)), HubunganKeluarga.Anak, StatusKawin.BelumKawin, _orang[istriDewasa].Nama);
                }

                break;
            default:
                int istri = Pasangan(_acak.Antara(22, 50));
                Anak(_orang[istri].Lahir, _orang[istri].Nama, _acak.Di(100) switch { < 30 => 1, < 72 => 2, < 93 => 3, _ => 4 });
                break;
        }
    }

    /// <summary>Husband and wife; now and then she is the kepala keluarga. Gives the wife, or the kepala when there is room for one only.</summary>
    private int Pasangan(int usiaIstri)
    {
        int lahirIstri = LahirUsia(usiaIstri);
        int lahirSuami = Math.Min(lahirIstri - ((_acak.Antara(-3, 10) * 1461) / 4), _per - (21 * 366));
        bool istriKepala = _acak.Perseribu(30);
        int kepala = istriKepala
            ? Tambah(perempuan: true, lahirIstri, HubunganKeluarga.KepalaKeluarga, StatusKawin.Kawin, NamaBaru(true))
            : Tambah(perempuan: false, lahirSuami, HubunganKeluarga.KepalaKeluarga, StatusKawin.Kawin, NamaBaru(true));
        if (!Muat())
        {
            return kepala;
        }

        int pasangan = istriKepala
            ? Tambah(perempuan: false, lahirSuami, HubunganKeluarga.Suami, StatusKawin.Kawin, NamaBaru(true))
            : Tambah(perempuan: true, lahirIstri, HubunganKeluarga.Istri, StatusKawin.Kawin, NamaBaru(true));
        return istriKepala ? kepala : pasangan;
    }

    /// <summary>Unmarried children at home, eldest first, at least ten months apart.</summary>
    private void Anak(int lahirIbu, RangkaiNama ibu, int banyak, HubunganKeluarga hubungan = HubunganKeluarga.Anak)
    {
        int terawal = Math.Max(lahirIbu + (18 * 366), _per - (24 * 365));
        int terakhir = Math.Min(lahirIbu + (42 * 365), _per - 20);
        int lahir = terawal;
        for (int i = 0; i < banyak && Muat(); i++)
        {
            int ruang = (terakhir - lahir) / (banyak - i);
            if (ruang < SepuluhBulan)
            {
                break;
            }

            lahir += (ruang / 4) + _acak.Di((ruang * 3 / 4) + 1);
            Tambah(_acak.Perseribu(490), lahir, hubungan, StatusKawin.BelumKawin, ibu);
            lahir = _orang[_jumlah - 1].Lahir + SepuluhBulan;
        }
    }

    /// <summary>A parent of the kepala keluarga or of the spouse.</summary>
    private void Orangtua(int istri)
    {
        if (!Muat())
        {
            return;
        }

        int mulai = _jumlah - 1;
        while (_orang[mulai].Hubungan != HubunganKeluarga.KepalaKeluarga)
        {
            mulai--;
        }

        bool mertua = _acak.Perseribu(350);
        int anak = mertua ? (istri == mulai ? istri + 1 : istri) : mulai;
        bool perempuan = _acak.Perseribu(700);
        int lahir = _orang[anak].Lahir - (_acak.Antara(19, 34) * 366);
        int nomor = Tambah(perempuan, lahir, mertua ? HubunganKeluarga.Mertua : HubunganKeluarga.OrangTua, StatusKawin.CeraiMati, NamaBaru(true));
        if (perempuan)
        {
            if (_orang[nomor].Nama.Pertama == _orang[anak].Nama.Pertama)
            {
                _orang[nomor].Nama = NamaSelain(_orang[anak].Nama, perempuan);
            }

            _orang[anak].Ibu = _orang[nomor].Nama;
        }
    }

    /// <summary>Old people with a married child, the child's spouse and grandchildren.</summary>
    private void KakekNenek()
    {
        int istri = Pasangan(_acak.Antara(50, 68));
        int lahirIbu = _orang[istri].Lahir;
        if (!Muat())
        {
            return;
        }

        int usiaAnak = Math.Min(HariRekaan.Usia(lahirIbu, _per) - 20, 40);
        bool anakPerempuan = _acak.Perseribu(550);
        int anak = Tambah(anakPerempuan, LahirUsia(_acak.Antara(23, Math.Max(23, usiaAnak))), HubunganKeluarga.Anak, StatusKawin.Kawin, _orang[istri].Nama);
        if (!Muat())
        {
            return;
        }

        int menantu = Tambah(!anakPerempuan, LahirUsia(_acak.Antara(23, 36)), HubunganKeluarga.Menantu, StatusKawin.Kawin, NamaBaru(true));
        int ibu = anakPerempuan ? anak : menantu;
        Anak(_orang[ibu].Lahir, _orang[ibu].Nama, _acak.Antara(1, 2), HubunganKeluarga.Cucu);
    }

    private bool Muat() => _jumlah < _batas;

    private int LahirUsia(int usia) => _per - 1 - (((usia * 1461) + 3) / 4) - _acak.Di(364);

    private int Tambah(bool perempuan, int lahir, HubunganKeluarga hubungan, StatusKawin kawin, RangkaiNama ibu)
    {
        int asal = _acak.Perseribu(70) ? _acak.Antara(1, 2) : 0;
        ulong nik = NikBaru(lahir, perempuan, asal);
        while (nik == 0)
        {
            asal = 0;
            nik = NikBaru(--lahir, perempuan, asal);
        }

        ref OrangRekaan orang = ref _orang[_jumlah];
        orang = new OrangRekaan
        {
            Nik = nik,
            NomorKk = _rumah.NomorKk,
            Lahir = lahir,
            Meninggal = -1,
            Keluarga = _keluarga,
            Nama = NamaSelain(ibu, perempuan),
            Ibu = ibu,
            Jalan = _rumah.Jalan,
            NomorRumah = _rumah.NomorRumah,
            Desa = _rumah.Desa,
            Rt = _rumah.Rt,
            Rw = _rumah.Rw,
            TempatLahir = (byte)WilayahAsal(asal),
            Perempuan = perempuan,
            Hubungan = hubungan,
            Kawin = kawin,
        };
        return _jumlah++;
    }

    /// <summary>A new name that does not begin like another: mother and child are never namesakes.</summary>
    private RangkaiNama NamaSelain(in RangkaiNama lain, bool perempuan)
    {
        RangkaiNama nama;
        do
        {
            nama = NamaBaru(perempuan);
        }
        while (nama.Pertama == lain.Pertama);

        return nama;
    }

    private RangkaiNama NamaBaru(bool perempuan)
    {
        ulong bit = _acak.Bit();
        int bagian = (int)(bit >> 56);
        const ulong saring = KataRekaan.PerJenis - 1;
        int belakang = perempuan ? KataRekaan.BelakangPerempuan : KataRekaan.BelakangLaki;
        return new RangkaiNama
        {
            Pertama = (short)((perempuan ? KataRekaan.DepanPerempuan : KataRekaan.DepanLaki) + (int)(bit & saring)),
            Kedua = (short)(bagian < 26 ? -1 : belakang + (int)((bit >> 16) & saring)),
            Ketiga = (short)(bagian < 200 ? -1 : belakang + (int)((bit >> 32) & saring)),
        };
    }

    /// <summary>Jobs, school and marks.</summary>
    private void Lengkapi(int mulai)
    {
        for (int i = mulai; i < _jumlah; i++)
        {
            ref OrangRekaan orang = ref _orang[i];
            int usia = HariRekaan.Usia(orang.Lahir, _per);
            orang.Pekerjaan = PekerjaanRekaan.Pilih(ref _acak, orang.Perempuan, usia);
            orang.Sekolah = usia switch
            {
                >= 7 and <= 12 => JenjangSekolah.Sd,
                >= 13 and <= 15 => JenjangSekolah.Smp,
                >= 16 and <= 18 => JenjangSekolah.Sma,
                _ => default,
            };
            if (orang is { Perempuan: true, Kawin: StatusKawin.Kawin } && usia is >= 20 and <= 42 && _acak.Perseribu(50))
            {
                orang.Tanda |= TandaRekaan.Hamil;
            }

            int roda = _acak.Di(1000);
            orang.Tanda |= roda < 4 ? TandaRekaan.DisabilitasFisik | TandaRekaan.DisabilitasBerat : roda < 18 ? TandaRekaan.DisabilitasFisik : 0;
            orang.Jawaban = _acak.Di(1000) switch
            {
                < 925 => JawabanRekaan.Padan,
                < 945 => JawabanRekaan.AlamatDiAmbang,
                < 960 => JawabanRekaan.NamaBeda,
                < 975 => JawabanRekaan.AlamatKurang,
                < 985 => JawabanRekaan.TakLengkap,
                < 988 => JawabanRekaan.Ganda,
                < 993 => JawabanRekaan.TidakDitemukan,
                < 997 => JawabanRekaan.TidakAktif,
                _ => JawabanRekaan.KuotaHabis,
            };
        }
    }

    private bool Komponen(in OrangRekaan orang) =>
        orang.Sekolah != default || orang.Punya(TandaRekaan.Hamil | TandaRekaan.DisabilitasBerat) || HariRekaan.Usia(orang.Lahir, _per) is < 7 or >= 60;

    /// <summary>PBI-JK by person, the programmes of the family by its pengurus.</summary>
    /// <param name="mulai">First member.</param>
    /// <param name="semua">The family holds PBI-JK and Sembako for certain, and PKH when it has a component.</param>
    private void BagiProgram(int mulai, bool semua)
    {
        int pengurus = mulai;
        if (mulai + 1 < _jumlah && _orang[mulai + 1].Hubungan == HubunganKeluarga.Istri && _acak.Perseribu(450))
        {
            pengurus = mulai + 1;
        }

        bool pbi = _acak.Perseribu(760) || semua;
        bool sembako = _acak.Perseribu(520) || semua;
        bool pkh = _acak.Perseribu(420) || semua;
        bool ppkm = sembako && _acak.Perseribu(80);
        bool komponen = false;
        for (int i = mulai; i < _jumlah; i++)
        {
            komponen |= Komponen(_orang[i]);
            _orang[i].Tanda |= pbi ? TandaRekaan.Pbi : 0;
        }

        _orang[pengurus].Tanda |= (sembako ? TandaRekaan.Sembako : 0) | (pkh && komponen ? TandaRekaan.Pkh : 0) | (ppkm ? TandaRekaan.Ppkm : 0)
            | (sembako || (pkh && komponen) ? TandaRekaan.Pengurus : 0);
    }

    private int Pengurus(int mulai)
    {
        for (int i = mulai; i < _jumlah; i++)
        {
            if (_orang[i].Punya(TandaRekaan.Pengurus))
            {
                return i;
            }
        }

        return mulai;
    }
}
