using System.Text;
using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>A row that is no usable person: what is known of the family it leaves.</summary>
/// <param name="Baris">Its line.</param>
/// <param name="JumlahBaris">How many lines it takes.</param>
/// <param name="Urutan">How many people of the same block stand before it.</param>
/// <param name="Kk">The No KK it could belong to; empty when it could be any.</param>
/// <param name="TanpaNomor">Whether nothing in it looks like a personal number, as in totals and signatures.</param>
/// <param name="Pesan">Why it is refused.</param>
internal sealed record BarisRusak(long Baris, int JumlahBaris, int Urutan, NomorKk[] Kk, bool TanpaNomor, Pesan Pesan)
{
    /// <summary>Whether a name stands in it, and nothing else.</summary>
    public bool Nama { get; init; }

    /// <summary>Whether it says that somebody signs.</summary>
    public bool TandaTangan { get; init; }
}

/// <summary>What one block of a table gave: a column a field, and what was lost.</summary>
internal sealed class KepingOrang
{
    /// <summary>How many cells of a line of totals or signatures are filled, at most.</summary>
    private const int SelPenutup = 2;

    /// <summary>How many bytes the row of a person has at least, where room is made beforehand.</summary>
    private const int BitaTersedikit = 64;

    private readonly TabelMasuk _tabel;
    private readonly SetelanOrang _setelan;
    private readonly int _perkiraan;
    private readonly int[] _letak;
    private readonly (int Program, int Kolom)[] _program;
    private readonly bool _adaTandaMati;
    private readonly bool _dtsen;
    private readonly Geseran _geseran;
    private readonly KamusBita _jk = new(), _hubungan = new(), _kawin = new(), _peran = new(), _padan = new();
    private readonly List<byte> _kodeJk = [0], _kodeHubungan = [0], _kodeKawin = [0], _kodePadan = [0], _kodePeran = [0];
    private readonly List<bool> _pekerjaanDikenal = [true];
    private byte[] _wadahWilayah = new byte[256];
    private char[] _wadahHuruf = new char[64];

    public KepingOrang(BlokTabel blok, SetelanOrang setelan)
    {
        TabelMasuk tabel = blok.Tabel;
        _tabel = tabel;
        _setelan = setelan;
        _letak = tabel.Letak;

        // Why: lines without people must not ask for more room than the file itself takes.
        _perkiraan = Math.Min(blok.JumlahBaris, blok.Panjang / BitaTersedikit) + 1;
        Teks = setelan.PenerimaTeks?.Invoke(_perkiraan);
        _program = [.. Enumerable.Range(0, KolomOrang.Program.Length).Select(p => (p, KolomOrang.ProgramPertama + p)).Where(p => _letak[p.Item2] >= 0)];
        _dtsen = KolomOrang.AnggotaDtsen(tabel.Judul);
        _geseran = new Geseran(KolomOrang.Jenis.AsSpan(), _letak, tabel.JumlahKolom);
        _adaTandaMati = _letak[KolomOrang.Meninggal] >= 0 || _letak[KolomOrang.StatusDasar] >= 0 || _letak[KolomOrang.TanggalMeninggal] >= 0;
    }

    public Lajur<int> Baris { get; } = new();

    public Lajur<BacaanNik> Nik { get; } = new();

    public Lajur<BacaanNomorKk> NomorKk { get; } = new();

    public Lajur<int> TanggalLahir { get; } = new();

    public Lajur<int> TanggalMeninggal { get; } = new();

    public Lajur<byte> JenisKelamin { get; } = new();

    public Lajur<byte> Hubungan { get; } = new();

    public Lajur<byte> StatusKawin { get; } = new();

    public Lajur<int> Wilayah { get; } = new();

    public Lajur<int> Pekerjaan { get; } = new();

    public Lajur<ushort> Program { get; } = new();

    public Lajur<ushort> ProgramTakTahu { get; } = new();

    /// <summary>Cells with an X, by programme and by mark: decided when the whole column is known.</summary>
    public List<(int Urutan, ushort Program, byte Tanda)> HurufX { get; } = [];

    /// <summary>Bits 0-1 meninggal, 2-3 hamil, 4-5 disabilitas berat, 6-7 pengurus, as <see cref="Kepastian"/>.</summary>
    public Lajur<byte> Tanda { get; } = new();

    /// <summary>0 unknown, 1 none, 2 SD, 3 SMP, 4 SMA; bits 4-7 the kinds of disability, bit 3 set when they were said.</summary>
    public Lajur<byte> SekolahDisabilitas { get; } = new();

    public Lajur<(ushort Rt, ushort Rw)> RtRw { get; } = new();

    /// <summary>Days of the first and the latest SK and of the last matching, as numbers of days, and its verdict, one more than its code, the role of a row of one participation; empty without such columns.</summary>
    public Lajur<(int SkPertama, int SkTerakhir, int TanggalPadan, byte Padan, byte Peran)> Riwayat { get; } = new();

    /// <summary>What took the texts of the rows; null without.</summary>
    public IPenerimaTeks? Teks { get; }

    public TeksRapat Psnoka { get; } = new();

    public TeksRapat CatatanPembayaran { get; } = new();

    public TeksRapat IdDtks { get; } = new();

    public TeksRapat Nama { get; } = new();

    public TeksRapat IbuKandung { get; } = new();

    public TeksRapat Alamat { get; } = new();

    public TeksRapat TempatLahir { get; } = new();

    public KamusBita DaftarWilayah { get; } = new();

    public KamusBita DaftarPekerjaan { get; } = new();

    public List<CatatanBerkas> Catatan { get; } = [];

    public List<BarisRusak> Rusak { get; } = [];

    /// <summary>Rows whose empty No KK stands under a filled one.</summary>
    public List<int> KkKosong { get; } = [];

    public long BarisKosong { get; private set; }

    public long BarisBerulangJudul { get; private set; }

    /// <summary>Lines that rows of people take.</summary>
    public long BarisOrang { get; private set; }

    /// <summary>Programme columns in which a V stands, bit n; bits 16 on for marks.</summary>
    public int KolomV { get; private set; }

    public HitunganBerkas Hitungan { get; } = new();

    /// <summary>Reads a block.</summary>
    public static KepingOrang Baca(BlokTabel blok, SetelanOrang setelan)
    {
        var keping = new KepingOrang(blok, setelan);
        var baris = new PembacaBaris(blok);
        while (true)
        {
            switch (baris.Berikut())
            {
                case HasilPenggal.Habis:
                    return keping;
                case HasilPenggal.Kosong:
                    keping.BarisKosong += baris.JumlahBaris;
                    break;
                case HasilPenggal.Kutip:
                    keping.TolakUtuh(baris, PesanTabel.Kutip);
                    break;
                default:
                    if (baris.JumlahBaris > 1)
                    {
                        keping.Abaikan(baris, "baris_lanjutan", PesanOrang.BarisLanjutan(baris.JumlahBaris - 1));
                    }

                    if (baris.Nul)
                    {
                        keping.TolakUtuh(baris, PesanTabel.Nul);
                    }
                    else
                    {
                        keping.Satu(baris);
                    }

                    break;
            }
        }
    }

    private void Satu(PembacaBaris baris)
    {
        if (baris.Garis())
        {
            BarisKosong += baris.JumlahBaris;
            return;
        }

        ReadOnlySpan<byte> selNik = baris[KolomOrang.Nik];
        ReadOnlySpan<byte> selKk = baris[KolomOrang.NomorKk];
        BacaanNik nik = NomorPengisi.Nik(selNik);
        BacaanNomorKk kk = NomorPengisi.NomorKk(selKk);
        if (!nik.Sah || !kk.Sah)
        {
            if (BukanOrang(baris, selNik, selKk))
            {
                return;
            }

            nik = Hitungan.Periksa(selNik, nik);
            kk = Hitungan.Periksa(selKk, kk);
        }

        if (!baris.Lengkap())
        {
            TolakUtuh(baris, baris.Terpotong ? PesanTabel.Terpotong : baris.PesanJumlah);
            return;
        }

        if (Baris.Count == 0)
        {
            Sediakan();
        }

        Orang(baris, nik, kk);
    }

    /// <summary>Takes a row that is a person, unless its cells stand in the columns of others.</summary>
    private void Orang(PembacaBaris baris, BacaanNik nik, BacaanNomorKk kk)
    {
        (int Catatan, int X, int V) awal = (Catatan.Count, HurufX.Count, KolomV);
        int lahir = Tanggal(baris, KolomOrang.TanggalLahir);
        byte jenisKelamin = Kode(baris, KolomOrang.JenisKelamin, _jk, _kodeJk, TabelKependudukan.JenisKelamin);
        byte hubungan = BacaHubungan(baris, jenisKelamin);
        byte kawin = Kode(baris, KolomOrang.StatusKawin, _kawin, _kodeKawin, TabelKependudukan.StatusKawin);
        int pekerjaan = NomorPekerjaan(baris);
        byte peran = ProgramDanTanda(baris, nik, kk);
        if ((Catatan.Count > awal.Catatan || !nik.Sah || !kk.Sah || !_pekerjaanDikenal[pekerjaan] || SelGanjil(baris)) && _geseran.Ada(baris))
        {
            Batalkan(awal);
            TolakUtuh(baris, PesanTabel.Geser);
            return;
        }

        Hitungan.PeriksaRibuan(baris[KolomOrang.Nik]);
        Hitungan.PeriksaRibuan(baris[KolomOrang.NomorKk]);
        if (!kk.Ada && Nik.Count > 0 && NomorKk[^1].Sah && _letak[KolomOrang.NomorKk] >= 0)
        {
            KkKosong.Add(Nik.Count);
        }

        BarisOrang += baris.JumlahBaris;
        Baris.Add(checked((int)baris.Nomor));
        Nik.Add(nik);
        NomorKk.Add(kk);
        Hitungan.Tambah(baris[KolomOrang.Nama]);
        TanggalLahir.Add(lahir);
        JenisKelamin.Add(jenisKelamin);
        Hubungan.Add(hubungan);
        StatusKawin.Add(kawin);
        Pekerjaan.Add(pekerjaan);
        Wilayah.Add(NomorWilayah(baris));
        IdDtks.Tambah(baris[KolomOrang.IdDtks]);
        TambahTeks(baris);
        if (_setelan.RtRw)
        {
            RtRw.Add(BacaRtRw(baris));
        }

        TambahRiwayat(baris, peran);
    }

    /// <summary>Whether a cell that is read as text, or not at all, holds what it should not: enough to look whether the row is shifted.</summary>
    private static bool SelGanjil(PembacaBaris baris)
    {
        const int KataTerpanjang = 5;
        foreach (int kolom in (ReadOnlySpan<int>)[KolomOrang.Nama, KolomOrang.IbuKandung, KolomOrang.TempatLahir, KolomOrang.Alamat, KolomOrang.Dusun, KolomOrang.Desa])
        {
            ReadOnlySpan<byte> sel = baris[kolom];
            if (!sel.IsEmpty && (sel[0] is >= (byte)'0' and <= (byte)'9' || (sel.Length <= KataTerpanjang && (sel.Length == 1 || NilaiSel.Tanda(sel) is not (NilaiTanda.TakTerbaca or NilaiTanda.Kosong)))))
            {
                return true;
            }
        }

        foreach (int kolom in (ReadOnlySpan<int>)[KolomOrang.Rt, KolomOrang.Rw, KolomOrang.RtRw, KolomOrang.KodeWilayah])
        {
            if (baris[kolom] is { IsEmpty: false } sel && sel[0] is not (>= (byte)'0' and <= (byte)'9'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes back what was taken of a row whose person is not taken.</summary>
    private void Batalkan((int Catatan, int X, int V) awal)
    {
        Catatan.RemoveRange(awal.Catatan, Catatan.Count - awal.Catatan);
        HurufX.RemoveRange(awal.X, HurufX.Count - awal.X);
        KolomV = awal.V;
        Program.BuangTerakhir();
        ProgramTakTahu.BuangTerakhir();
        Tanda.BuangTerakhir();
        SekolahDisabilitas.BuangTerakhir();
        if (_adaTandaMati)
        {
            TanggalMeninggal.BuangTerakhir();
        }
    }

    private void Sediakan()
    {
        foreach (Lajur<int> lajur in (ReadOnlySpan<Lajur<int>>)[Baris, TanggalLahir, Wilayah, Pekerjaan])
        {
            lajur.Sediakan(_perkiraan);
        }

        foreach (Lajur<byte> lajur in (ReadOnlySpan<Lajur<byte>>)[JenisKelamin, Hubungan, StatusKawin, Tanda, SekolahDisabilitas])
        {
            lajur.Sediakan(_perkiraan);
        }

        Nik.Sediakan(_perkiraan);
        NomorKk.Sediakan(_perkiraan);
        Program.Sediakan(_perkiraan);
        ProgramTakTahu.Sediakan(_perkiraan);
        if (_setelan.RtRw)
        {
            RtRw.Sediakan(_perkiraan);
        }

        IdDtks.Sediakan(_perkiraan, 16L * _perkiraan);
    }

    private void TambahTeks(PembacaBaris baris)
    {
        if (_setelan.DenganTeks)
        {
            Nama.Tambah(baris[KolomOrang.Nama]);
            IbuKandung.Tambah(baris[KolomOrang.IbuKandung]);
            Alamat.Tambah(baris[KolomOrang.Alamat]);
            TempatLahir.Tambah(baris[KolomOrang.TempatLahir]);
        }

        Teks?.Tambah(baris[KolomOrang.Nama], baris[KolomOrang.IbuKandung], baris[KolomOrang.Alamat]);
    }

    private void TambahRiwayat(PembacaBaris baris, byte peran)
    {
        if (_setelan.DenganRiwayat)
        {
            Riwayat.Add((HariTercatat(baris, KolomOrang.SkDtks), HariTercatat(baris, KolomOrang.SkTerakhir), Tanggal(baris, KolomOrang.TerakhirPadan), BacaPadan(baris), peran));
            Psnoka.Tambah(baris[KolomOrang.Psnoka]);
            CatatanPembayaran.Tambah(baris[KolomOrang.CatatanPembayaran]);
        }
    }

    /// <summary>Heads repeated inside the table, totals, signatures: rows that say so, or that hold next to nothing and nothing that only a person has.</summary>
    private bool BukanOrang(PembacaBaris baris, ReadOnlySpan<byte> selNik, ReadOnlySpan<byte> selKk)
    {
        if ((MiripNomor(selNik) && !BarisPenutup.TandaTangan(selNik)) || (MiripNomor(selKk) && !BarisPenutup.TandaTangan(selKk)))
        {
            return false;
        }

        (int sama, int lain, int terisi) = _tabel.NamaKolom(baris);
        bool judul = !selNik.IsEmpty && KolomOrang.Daftar.Cari(AliranTeks.Teks(selNik)) == KolomOrang.Nik && sama >= KolomOrang.Daftar.Minimal && lain == 0;
        if (judul || (sama > 1 && sama == terisi) || baris.NomorKolom())
        {
            BarisBerulangJudul += baris.JumlahBaris;
            return true;
        }

        if (JudulLain(baris))
        {
            throw new DtksFormatException(PesanTabel.TabelKedua(_tabel.Nama, baris.Nomor));
        }

        bool ringkasan = BarisPenutup.Ringkasan(baris, _letak);
        if (!ringkasan && (terisi > SelPenutup || BarisPenutup.AdaIsianOrang(baris, terisi, SesudahTandaTangan)))
        {
            return false;
        }

        // Why: a file that stops inside a row stops right after a person; a signature without a line end has others before it.
        bool terpotong = baris.Terpotong && (Rusak.Count == 0 || Rusak[^1].Urutan < Nik.Count);
        Rusak.Add(new BarisRusak(
            baris.Nomor,
            baris.JumlahBaris,
            Nik.Count,
            [],
            !terpotong && TanpaNomor(baris.Mentah),
            terpotong ? PesanTabel.Terpotong : ringkasan ? PesanTabel.Ringkasan : baris.Lengkap() ? PesanOrang.BukanOrang : baris.PesanJumlah)
        {
            Nama = !ringkasan && BarisPenutup.AdaNama(baris),
            TandaTangan = !ringkasan && BarisPenutup.TandaTangan(baris),
        });
        return true;
    }

    /// <summary>Whether the row before says that somebody signs.</summary>
    private bool SesudahTandaTangan => Rusak.Count > 0 && Rusak[^1].TandaTangan && Rusak[^1].Urutan == Nik.Count;

    private static int Terisi(PembacaBaris baris)
    {
        int terisi = 0;
        for (int i = 0; i < baris.JumlahSel; i++)
        {
            terisi += baris.Sel(i).Trim((byte)' ').IsEmpty ? 0 : 1;
        }

        return terisi;
    }

    /// <summary>Whether a row is the header of another table of people.</summary>
    private static bool JudulLain(PembacaBaris baris)
    {
        var dikenal = new HashSet<int>();
        for (int i = 0; i < baris.JumlahSel; i++)
        {
            if (!baris.Sel(i).IsEmpty && KolomOrang.Daftar.Cari(AliranTeks.Teks(baris.Sel(i))) is >= 0 and var kolom)
            {
                dikenal.Add(kolom);
            }
        }

        return dikenal.Count >= KolomOrang.Daftar.Minimal && (dikenal.Contains(KolomOrang.Nik) || dikenal.Contains(KolomOrang.NomorKk));
    }

    private void TolakUtuh(PembacaBaris baris, Pesan pesan)
    {
        // Why: where a file was cut or damaged nobody knows who else is gone.
        bool rusak = baris.Nul || baris.Terpotong;
        int terisi = Terisi(baris);
        bool penutup = !rusak && !ReferenceEquals(pesan, PesanTabel.Kutip) && terisi <= SelPenutup && TanpaNomor(baris.Mentah) && !BarisPenutup.AdaIsianOrang(baris, terisi, SesudahTandaTangan);
        var kk = new List<NomorKk>();
        int nomor = 0;
        foreach (Range r in Potongan(baris.Mentah))
        {
            if (NomorPengisi.Nik(baris.Mentah[r]).Sah || NomorPengisi.NomorKk(baris.Mentah[r]).Sah)
            {
                nomor++;
                if (NomorPengisi.NomorKk(baris.Mentah[r]).TryGetNilai(out NomorKk satu))
                {
                    kk.Add(satu);
                }
            }
        }

        // Tafsir: a line that still shows two personal numbers shows its No KK; with fewer, or where lines ran together, it could belong to any family.
        Rusak.Add(new BarisRusak(baris.Nomor, baris.JumlahBaris, Nik.Count, nomor >= 2 && !rusak && baris.JumlahBaris == 1 ? [.. kk] : [], penutup, pesan) { Nama = BarisPenutup.AdaNama(baris), TandaTangan = BarisPenutup.TandaTangan(baris) });
    }

    /// <summary>The stretches of digits of a line that are sixteen long.</summary>
    private static List<Range> Potongan(ReadOnlySpan<byte> mentah)
    {
        var hasil = new List<Range>();
        for (int i = 0; i < mentah.Length; i++)
        {
            int mulai = i;
            while (i < mentah.Length && mentah[i] is >= (byte)'0' and <= (byte)'9')
            {
                i++;
            }

            if (i - mulai == 16)
            {
                hasil.Add(mulai..i);
            }
        }

        return hasil;
    }

    private static bool TanpaNomor(ReadOnlySpan<byte> mentah)
    {
        // Why: the NIP of who signs has 18 digits.
        const int AngkaNip = 18;
        int beruntun = 0;
        foreach (byte b in mentah)
        {
            if (b is >= (byte)'0' and <= (byte)'9')
            {
                beruntun++;
            }
            else if (beruntun is >= 15 and not AngkaNip)
            {
                return false;
            }
            else
            {
                beruntun = 0;
            }
        }

        return beruntun is < 15 or AngkaNip;
    }

    /// <summary>Whether a cell holds so many digits that a personal number was meant.</summary>
    private static bool MiripNomor(ReadOnlySpan<byte> sel)
    {
        int angka = 0;
        foreach (byte b in sel)
        {
            angka += b is >= (byte)'0' and <= (byte)'9' ? 1 : 0;
        }

        return angka >= 8;
    }

    private static bool AdaAngka(ReadOnlySpan<byte> sel) => sel.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0;

    private int Tanggal(PembacaBaris baris, int kolom)
    {
        if (!NilaiSel.TryTanggal(baris[kolom], _tabel.Xlsx, out int tanggal))
        {
            Abaikan(baris, KolomOrang.Daftar.Nama[kolom], PesanOrang.Tanggal);
        }

        return tanggal;
    }

    /// <summary>The day of an SK; a cell with something else (the number of a decree, a month) holds none.</summary>
    private int HariTercatat(PembacaBaris baris, int kolom) => NilaiSel.TryTanggal(baris[kolom], _tabel.Xlsx, out int hari) ? hari : 0;

    private byte Kode<T>(PembacaBaris baris, int kolom, KamusBita kamus, List<byte> kode, TabelKode<T> tabel)
        where T : struct, Enum
    {
        if (KodeTerbaca(baris[kolom], kamus, kode, tabel) is var terbaca && terbaca != byte.MaxValue)
        {
            return terbaca;
        }

        Abaikan(baris, KolomOrang.Daftar.Nama[kolom], PesanOrang.Kode(KolomOrang.Daftar.Nama[kolom], tabel.NamaDaftar));
        return 0;
    }

    /// <summary>A cell by its list: 0 without a value, <see cref="byte.MaxValue"/> when it is not of the list.</summary>
    private static byte KodeTerbaca<T>(ReadOnlySpan<byte> sel, KamusBita kamus, List<byte> kode, TabelKode<T> tabel)
        where T : struct, Enum
    {
        int nomor = kamus.Nomor(sel);
        if (nomor == kode.Count)
        {
            kode.Add(NilaiSel.Hampa(kamus[nomor]) ? (byte)0
                : tabel.TryBaca(AliranTeks.Teks(NilaiSel.Bersih(kamus[nomor])), out T nilai) ? (byte)Convert.ToInt32(nilai, System.Globalization.CultureInfo.InvariantCulture)
                : byte.MaxValue);
        }

        return kode[nomor];
    }

    private byte BacaPadan(PembacaBaris baris)
    {
        int nomor = _padan.Nomor(NilaiSel.Bersih(baris[KolomOrang.KeteranganPadan]));
        if (nomor == _kodePadan.Count)
        {
            string teks = AliranTeks.Teks(_padan[nomor]);
            _kodePadan.Add(NilaiSel.Hampa(_padan[nomor]) || teks.StartsWith("BELUM DIPADANKAN", StringComparison.OrdinalIgnoreCase) || teks.Equals("BELUM PADAN", StringComparison.OrdinalIgnoreCase) ? (byte)0
                : KolomOrang.Padan.TryBaca(teks, out VonisKepadanan vonis) ? (byte)(1 + (int)vonis)
                : byte.MaxValue);
        }

        if (_kodePadan[nomor] != byte.MaxValue)
        {
            return _kodePadan[nomor];
        }

        Abaikan(baris, "keterangan_padan", PesanOrang.Kode("keterangan_padan", KolomOrang.Padan.NamaDaftar));
        return 0;
    }

    private byte BacaHubungan(PembacaBaris baris, byte jenisKelamin)
    {
        if (_letak[KolomOrang.HubunganDtsen] < 0 || !baris[KolomOrang.Hubungan].Trim((byte)' ').IsEmpty)
        {
            return Kode(baris, KolomOrang.Hubungan, _hubungan, _kodeHubungan, TabelKependudukan.Hubungan);
        }

        ReadOnlySpan<byte> sel = NilaiSel.Bersih(baris[KolomOrang.HubunganDtsen]);
        if (sel.IsEmpty || NilaiSel.Hampa(sel))
        {
            return 0;
        }

        string teks = AliranTeks.Teks(sel);
        bool angka = AdaAngka(sel);
        if (angka && _dtsen && KolomOrang.HubunganKodeDtsen.TryBaca(teks, out HubunganDtsen dtsen))
        {
            return (byte)(dtsen switch
            {
                HubunganDtsen.KepalaKeluarga => HubunganKeluarga.KepalaKeluarga,
                HubunganDtsen.IstriAtauSuami => jenisKelamin switch { (byte)Domain.JenisKelamin.LakiLaki => HubunganKeluarga.Suami, (byte)Domain.JenisKelamin.Perempuan => HubunganKeluarga.Istri, _ => default },
                HubunganDtsen.Anak => HubunganKeluarga.Anak,
                HubunganDtsen.Menantu => HubunganKeluarga.Menantu,
                HubunganDtsen.Cucu => HubunganKeluarga.Cucu,
                HubunganDtsen.Pembantu => HubunganKeluarga.Pembantu,
                HubunganDtsen.Lainnya => HubunganKeluarga.Lainnya,

                // Tafsir: orang tua and mertua are one code there and two here; which of the two is not known.
                _ => default,
            });
        }

        if (!angka && TabelKependudukan.Hubungan.TryBaca(teks, out HubunganKeluarga hubungan))
        {
            return (byte)hubungan;
        }

        // Why: the codes of SHDK, DTSEN and surveys differ; a number under a heading that several lists use means nothing certain.
        Abaikan(baris, "status_hubungan_keluarga", PesanOrang.HubunganCampur);
        return 0;
    }

    private int NomorPekerjaan(PembacaBaris baris)
    {
        int nomor = DaftarPekerjaan.Nomor(NilaiSel.Bersih(baris[KolomOrang.Pekerjaan]));
        if (nomor == _pekerjaanDikenal.Count)
        {
            _pekerjaanDikenal.Add(NilaiSel.Hampa(DaftarPekerjaan[nomor]) || Domain.Pekerjaan.Baca(AliranTeks.Teks(DaftarPekerjaan[nomor])).Dikenal);
        }

        // Why: an unknown job is a finding of its own (AN-7) where anomalies are looked for.
        if (_setelan.Putusan && !_pekerjaanDikenal[nomor])
        {
            Abaikan(baris, "pekerjaan", PesanOrang.Pekerjaan);
        }

        return nomor;
    }

    private int NomorWilayah(PembacaBaris baris)
    {
        int panjang = 0;
        for (int kolom = KolomOrang.Provinsi; kolom <= KolomOrang.KodeWilayah; kolom++)
        {
            ReadOnlySpan<byte> sel = baris[kolom];
            if (_wadahWilayah.Length < panjang + sel.Length + 1)
            {
                Array.Resize(ref _wadahWilayah, (panjang + sel.Length + 1) * 2);
            }

            sel.CopyTo(_wadahWilayah.AsSpan(panjang));
            panjang += sel.Length;
            _wadahWilayah[panjang++] = BerkasWilayah.Batas;
        }

        return DaftarWilayah.Nomor(_wadahWilayah.AsSpan(0, panjang));
    }

    private (ushort Rt, ushort Rw) BacaRtRw(PembacaBaris baris)
    {
        ReadOnlySpan<byte> gabung = baris[KolomOrang.RtRw];
        int garis = gabung.IndexOfAny((byte)'/', (byte)'-');
        return (Angka(baris[KolomOrang.Rt].IsEmpty && garis > 0 ? gabung[..garis] : baris[KolomOrang.Rt]), Angka(baris[KolomOrang.Rw].IsEmpty && garis > 0 ? gabung[(garis + 1)..] : baris[KolomOrang.Rw]));

        ushort Angka(ReadOnlySpan<byte> sel) => TeksRtRw.Baca(AliranTeks.Huruf(sel, ref _wadahHuruf)) is { } angka && angka <= ushort.MaxValue ? (ushort)angka : (ushort)0;
    }

    /// <summary>Takes the programmes and the marks of a row; the role in which a row of one participation holds its programme, 0 elsewhere.</summary>
    private byte ProgramDanTanda(PembacaBaris baris, BacaanNik nik, BacaanNomorKk kk)
    {
        byte peran = 0;
        ushort ya = _setelan.Program is { } satu ? (ushort)(1 << satu) : (ushort)0;
        ushort takTahu = 0, hurufX = 0;
        foreach ((int program, int kolom) in _program)
        {
            switch (NilaiSel.Tanda(baris[kolom]))
            {
                case NilaiTanda.Ya:
                    ya |= (ushort)(1 << program);
                    break;
                case NilaiTanda.HurufV:
                    ya |= (ushort)(1 << program);
                    KolomV |= 1 << program;
                    break;
                case NilaiTanda.HurufX:
                    hurufX |= (ushort)(1 << program);
                    break;
                case NilaiTanda.Kosong:
                    takTahu |= (ushort)(1 << program);
                    break;
                case NilaiTanda.TakTerbaca:
                    takTahu |= (ushort)(1 << program);
                    Catatan.Add(new CatatanBerkas(baris.Nomor, TingkatCatatan.Ditolak, KolomOrang.NamaProgram(program), PesanOrang.Program));
                    break;
            }
        }

        if (_setelan.DenganRiwayat && _letak[KolomOrang.ProgramBaris] >= 0)
        {
            ya |= KepesertaanSatu(baris, out peran);
        }

        if (_setelan.Putusan && nik.Cacat is { } cacat)
        {
            // Why: the person still counts as a living member of the family; dropping the row could make heirs unknown.
            Catatan.Add(new CatatanBerkas(baris.Nomor, ya != 0 ? TingkatCatatan.Ditolak : TingkatCatatan.Diabaikan, "nomor_nik", ya != 0 ? PesanOrang.Nik(cacat) : PesanOrang.NikAnggota(cacat)));
            ya = 0;
        }

        if (_setelan.Putusan && !kk.Sah && _letak[KolomOrang.NomorKk] >= 0)
        {
            Abaikan(baris, "nomor_kk", PesanOrang.NomorKk);
        }

        Program.Add(ya);
        ProgramTakTahu.Add(takTahu);
        byte tandaX = 0;
        Kepastian meninggal = _adaTandaMati ? BacaMeninggal(baris, ref tandaX) : Kepastian.TidakTahu;
        Kepastian hamil = BacaTanda(baris, KolomOrang.Hamil, 1, ref tandaX);
        Kepastian berat = BacaTanda(baris, KolomOrang.DisabilitasBerat, 2, ref tandaX);
        Kepastian pengurus = BacaTanda(baris, KolomOrang.Pengurus, 3, ref tandaX);
        Tanda.Add((byte)((int)meninggal | ((int)hamil << 2) | ((int)berat << 4) | ((int)pengurus << 6)));
        SekolahDisabilitas.Add(BacaSekolahDisabilitas(baris));
        if (hurufX != 0 || tandaX != 0)
        {
            HurufX.Add((Nik.Count, hurufX, tandaX));
        }

        return peran;
    }

    /// <summary>The programme of a row that is one participation, and the role in it; none, with a remark, where either is missing or cannot be read.</summary>
    private ushort KepesertaanSatu(PembacaBaris baris, out byte peran)
    {
        peran = KodeTerbaca(baris[KolomOrang.Peran], _peran, _kodePeran, KolomOrang.PeranBaris);
        bool tanpaProgram = NilaiSel.Hampa(baris[KolomOrang.ProgramBaris]);
        if (tanpaProgram && peran == 0)
        {
            return 0;
        }

        int nomor = !tanpaProgram && ProgramBansos.TryParse(AliranTeks.Teks(NilaiSel.Bersih(baris[KolomOrang.ProgramBaris])), out ProgramBansos? milik) ? KolomOrang.Program.IndexOf(milik) : -1;

        // Why: who holds a programme for a family and who is counted in it is never guessed where the file has a column for it.
        (string Kolom, Pesan Pesan)? salah = tanpaProgram ? ("program", PesanOrang.PeranTanpaProgram)
            : nomor < 0 ? ("program", PesanOrang.ProgramBaris)
            : _letak[KolomOrang.Peran] >= 0 && peran is 0 or byte.MaxValue ? ("peran", PesanOrang.Peran)
            : null;
        if (salah is not { } catatan)
        {
            return (ushort)(1 << nomor);
        }

        peran = 0;
        Catatan.Add(new CatatanBerkas(baris.Nomor, TingkatCatatan.Ditolak, catatan.Kolom, catatan.Pesan));
        return 0;
    }

    private Kepastian BacaTanda(PembacaBaris baris, int kolom, int letak, ref byte tandaX)
    {
        switch (NilaiSel.Tanda(baris[kolom]))
        {
            case NilaiTanda.Ya:
                return Kepastian.Ya;
            case NilaiTanda.HurufV:
                KolomV |= 1 << (16 + letak);
                return Kepastian.Ya;
            case NilaiTanda.Tidak:
                return Kepastian.Tidak;
            case NilaiTanda.HurufX:
                tandaX |= (byte)(1 << letak);
                return Kepastian.TidakTahu;
            case NilaiTanda.Kosong:
                return Kepastian.TidakTahu;
            default:
                Abaikan(baris, KolomOrang.Daftar.Nama[kolom], PesanOrang.Tanda(KolomOrang.Daftar.Nama[kolom]));
                return Kepastian.TidakTahu;
        }
    }

    private Kepastian BacaMeninggal(PembacaBaris baris, ref byte tandaX)
    {
        int tanggal = 0;
        if (_letak[KolomOrang.TanggalMeninggal] >= 0)
        {
            tanggal = Tanggal(baris, KolomOrang.TanggalMeninggal);
        }

        Kepastian keterangan = Keadaan(baris, KolomOrang.Meninggal, ref tanggal, ref tandaX);
        Kepastian dasar = Keadaan(baris, KolomOrang.StatusDasar, ref tanggal, ref tandaX);
        bool mati = tanggal != 0 || keterangan == Kepastian.Ya || dasar == Kepastian.Ya;
        bool hidup = keterangan == Kepastian.Tidak || dasar == Kepastian.Tidak;
        if (mati && hidup)
        {
            // Why: evidence that contradicts itself gives no certainty; nobody is dead by one of two columns.
            Abaikan(baris, "meninggal", PesanOrang.MeninggalBertentangan);
            TanggalMeninggal.Add(0);
            return Kepastian.TidakTahu;
        }

        TanggalMeninggal.Add(tanggal);
        return mati ? Kepastian.Ya : hidup ? Kepastian.Tidak : Kepastian.TidakTahu;
    }

    private Kepastian Keadaan(PembacaBaris baris, int kolom, ref int tanggal, ref byte tandaX)
    {
        ReadOnlySpan<byte> sel = NilaiSel.Bersih(baris[kolom]);
        if (sel.IsEmpty)
        {
            return Kepastian.TidakTahu;
        }

        if (KataKematian.Mati(sel))
        {
            return Kepastian.Ya;
        }

        if (KataKematian.Hidup(sel))
        {
            return Kepastian.Tidak;
        }

        if (Ascii.EqualsIgnoreCase(sel, "HILANG") || Ascii.EqualsIgnoreCase(sel, "TIDAK VALID"))
        {
            return Kepastian.TidakTahu;
        }

        if (AdaAngka(sel) && sel.Length >= 8 && NilaiSel.TryTanggal(sel, _tabel.Xlsx, out int hari) && hari != 0)
        {
            tanggal = tanggal == 0 ? hari : tanggal;
            return Kepastian.Ya;
        }

        // Why: a 1 in status_dasar is SIAK's code for "alive", the opposite of a mark of death.
        return kolom == KolomOrang.StatusDasar ? StatusDasar(baris, sel) : BacaTanda(baris, kolom, 0, ref tandaX);
    }

    private Kepastian StatusDasar(PembacaBaris baris, ReadOnlySpan<byte> sel)
    {
        if (sel.SequenceEqual("1"u8) || sel.SequenceEqual("3"u8))
        {
            return Kepastian.Tidak;
        }

        if (sel.SequenceEqual("2"u8))
        {
            return Kepastian.Ya;
        }

        if (!NilaiSel.Hampa(sel))
        {
            Abaikan(baris, "status_dasar", PesanOrang.Tanda("status_dasar"));
        }

        return Kepastian.TidakTahu;
    }

    private byte BacaSekolahDisabilitas(PembacaBaris baris)
    {
        int hasil = 0;
        ReadOnlySpan<byte> sekolah = NilaiSel.Bersih(baris[KolomOrang.Sekolah]);
        if (!sekolah.IsEmpty && !NilaiSel.Hampa(sekolah))
        {
            if (TabelKependudukan.Sekolah.TryBaca(AliranTeks.Teks(sekolah), out JenjangSekolah jenjang))
            {
                hasil = 1 + (int)jenjang;
            }
            else if (NilaiSel.Tanda(sekolah) == NilaiTanda.Tidak || Ascii.EqualsIgnoreCase(sekolah, "TIDAK SEKOLAH"))
            {
                hasil = 1;
            }
            else
            {
                Abaikan(baris, "sekolah", PesanOrang.Tanda("sekolah"));
            }
        }

        ReadOnlySpan<byte> disabilitas = NilaiSel.Bersih(baris[KolomOrang.Disabilitas]);
        if (!disabilitas.IsEmpty && !NilaiSel.Hampa(disabilitas))
        {
            if (NilaiSel.Tanda(disabilitas) == NilaiTanda.Tidak || Ascii.EqualsIgnoreCase(disabilitas, "TIDAK ADA"))
            {
                hasil |= 1 << 3;
            }
            else if (TryDisabilitas(AliranTeks.Teks(disabilitas), out Disabilitas jenis))
            {
                hasil |= (1 << 3) | ((int)jenis << 4);
            }
            else
            {
                Abaikan(baris, "disabilitas", PesanOrang.Tanda("disabilitas"));
            }
        }

        return (byte)hasil;
    }

    private static bool TryDisabilitas(string teks, out Disabilitas jenis)
    {
        jenis = Disabilitas.TidakAda;
        foreach (string bagian in teks.Split([',', ';', '+', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string kata = bagian.StartsWith("DISABILITAS ", StringComparison.OrdinalIgnoreCase) ? bagian["DISABILITAS ".Length..] : bagian;
            if (!TabelKependudukan.Disabilitas.TryBaca(kata, out Disabilitas satu))
            {
                return false;
            }

            jenis |= satu;
        }

        return jenis != Disabilitas.TidakAda;
    }

    private void Abaikan(PembacaBaris baris, string kolom, Pesan pesan) => Catatan.Add(new CatatanBerkas(baris.Nomor, TingkatCatatan.Diabaikan, kolom, pesan));
}

/// <summary>How people are read from a table.</summary>
/// <param name="Putusan">Whether kepesertaan will be decided: a person may have one row only.</param>
/// <param name="DenganTeks">Whether names, addresses and places of birth are kept.</param>
/// <param name="DenganRiwayat">Whether SK DTKS, terakhir padan, PSNOKA and payment note are kept.</param>
/// <param name="PenerimaTeks">Makes what takes the texts of the rows of a block, from about how many rows there are.</param>
/// <param name="Program">The programme that every row holds, by number; null when columns say.</param>
internal sealed record SetelanOrang(bool Putusan, bool DenganTeks, bool DenganRiwayat, Func<int, IPenerimaTeks>? PenerimaTeks, int? Program)
{
    /// <summary>Whether RT and RW are read: where anything is asked of a person beside the programmes.</summary>
    public bool RtRw => DenganTeks || PenerimaTeks is not null;
}
