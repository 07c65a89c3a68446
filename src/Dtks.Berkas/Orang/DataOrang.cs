using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Berkas;

/// <summary>The people of a table, a column a field, with everything that was lost or doubtful on the way (BK-3 to BK-5).</summary>
/// <remarks>Immutable; any number of threads may read it. Rows are counted from 0 in the order of the file, <see cref="NomorBaris"/> gives their lines.</remarks>
public sealed class DataOrang
{
    private const int PanjangNomor = 16;

    private readonly int[] _baris;
    private readonly BacaanNik[] _nik;
    private readonly BacaanNomorKk[] _nomorKk;
    private readonly int[] _tanggalLahir;
    private readonly int[]? _tanggalMeninggal;
    private readonly byte[] _jenisKelamin;
    private readonly byte[] _hubungan;
    private readonly byte[] _statusKawin;
    private readonly int[] _wilayah;
    private readonly int[] _pekerjaan;
    private readonly ushort[] _program;
    private readonly ushort[] _programTakTahu;
    private readonly byte[] _tanda;
    private readonly byte[] _sekolahDisabilitas;
    private readonly (ushort Rt, ushort Rw)[] _rtRw;
    private readonly (int SkPertama, int SkTerakhir, int TanggalPadan, byte Padan, byte Peran)[] _riwayat;
    private readonly List<BerkasWilayah> _daftarWilayah = [BerkasWilayah.Dari(default)];
    private readonly List<Pekerjaan?> _daftarPekerjaan = [null];
    private readonly TeksRapat _idDtks = new(), _nama = new(), _ibuKandung = new(), _alamat = new(), _tempatLahir = new();
    private readonly TeksRapat _psnoka = new(), _catatanPembayaran = new();
    private readonly List<int> _kkKosong = [];
    private readonly List<(NomorKk[] Kk, int Wilayah)> _hilang = [];

    internal DataOrang(TabelMasuk tabel, SetelanOrang setelan, int derajat, List<KepingOrang> keping)
    {
        (Setelan, Xlsx) = (setelan, tabel.Xlsx);
        Kolom = [.. Enumerable.Range(0, tabel.Letak.Length).Where(k => tabel.Letak[k] >= 0)];
        PerKepesertaan = setelan.DenganRiwayat && tabel.Letak[KolomOrang.ProgramBaris] >= 0;
        ProgramTerbaca = [.. Enumerable.Range(0, KolomOrang.Program.Length).Where(p => PerKepesertaan || setelan.Program == p || tabel.Letak[KolomOrang.ProgramPertama + p] >= 0)];
        KolomTidakDikenal = [.. tabel.KolomTidakDikenal];
        Nama = tabel.Nama;
        PenerimaTeks = [.. keping.Select(k => k.Teks).OfType<IPenerimaTeks>()];
        int n = keping.Sum(k => k.Baris.Count);
        (_baris, _nik, _nomorKk, _tanggalLahir) = (Wadah<int>(n), Wadah<BacaanNik>(n), Wadah<BacaanNomorKk>(n), Wadah<int>(n));
        _tanggalMeninggal = keping.Any(k => k.TanggalMeninggal.Count > 0) ? Wadah<int>(n) : null;
        (_jenisKelamin, _hubungan, _statusKawin, _tanda, _sekolahDisabilitas) = (Wadah<byte>(n), Wadah<byte>(n), Wadah<byte>(n), Wadah<byte>(n), Wadah<byte>(n));
        (_program, _programTakTahu, _wilayah, _pekerjaan) = (Wadah<ushort>(n), Wadah<ushort>(n), Wadah<int>(n), Wadah<int>(n));
        _rtRw = Wadah<(ushort, ushort)>(setelan.RtRw ? n : 0);
        _riwayat = Wadah<(int, int, int, byte, byte)>(setelan.DenganRiwayat ? n : 0);
        List<CatatanBerkas> catatan = KumpulkanCatatan(keping);
        BarisLanjutan = keping.Sum(k => k.BarisOrang) - n;
        PisahkanRusak(keping, n, catatan);
        NomorKk[] lepas = [.. _hilang.SelectMany(h => h.Kk)];
        SatukanDaftar(keping);
        Satukan(keping, derajat);
        PutuskanHurufX(keping, catatan);
        Urutan = PutuskanTanggal(catatan);
        HashSet<int> tertukar = setelan.Putusan && !PerKepesertaan ? CariNikBerulang(catatan) : [];
        Pesan? kolomTertukar = CariTertukarMenurutTanggal(tertukar, catatan);
        _hilang.AddRange(KkMirip.Cari(this, lepas, catatan));

        if (tabel.LembarLain is { } lembar)
        {
            catatan.Add(new CatatanBerkas(tabel.BarisSampaiJudul, TingkatCatatan.Diabaikan, "lembar", PesanTabel.LembarLain(lembar.Dibaca, lembar.Lain)));
            _hilang.Add(([], 0));
        }

        if (tabel.Letak[KolomOrang.Blt] >= 0)
        {
            catatan.Add(new CatatanBerkas(tabel.BarisSampaiJudul, TingkatCatatan.Diabaikan, "blt", PesanOrang.Blt(Nama)));
        }

        Temuan = [.. PeriksaBerkas(keping), .. kolomTertukar is null ? (ReadOnlySpan<Pesan>)[] : [kolomTertukar]];
        BarisDibaca = tabel.BarisSampaiJudul + keping.Sum(k => k.BarisKosong + k.BarisBerulangJudul + k.BarisOrang + k.Rusak.Sum(r => (long)r.JumlahBaris));
        BarisJudulKosong = tabel.BarisSampaiJudul + keping.Sum(k => k.BarisKosong + k.BarisBerulangJudul);
        Catatan = [.. catatan.OrderBy(c => c.Baris)];
    }

    /// <summary>Whether a row is one participation, its programme and role in columns of their own, so that a person may have several rows.</summary>
    internal bool PerKepesertaan { get; }

    /// <summary>The name of the file, fit to print.</summary>
    public string Nama { get; }

    /// <summary>How many rows are people; those refused for their NIK alone (twice in the file) are counted too, and named in <see cref="Ditolak"/>.</summary>
    public int Jumlah => _baris.Length;

    /// <summary>How many rows of a table are no usable row: refused whole, by reason in <see cref="Catatan"/>.</summary>
    public int JumlahDitolak { get; private set; }

    /// <summary>How many lines after the last person are totals and signatures.</summary>
    public int BarisPenutup { get; private set; }

    /// <summary>How many lines the file has: up to the header, blank, people, refused, closing, and those on which a row of people or a refused one goes on.</summary>
    public long BarisDibaca { get; }

    /// <summary>How many lines go on with the row that begins above them: people and refused rows whose cells span lines.</summary>
    internal long BarisLanjutan { get; private set; }

    /// <summary>How many lines are titles, headers and blank ones.</summary>
    public long BarisJudulKosong { get; }

    /// <summary>The remarks on rows, by line.</summary>
    public ImmutableArray<CatatanBerkas> Catatan { get; }

    /// <summary>What is wrong with the file as a whole (BK-4); while there is any, nothing should be decided on it.</summary>
    public ImmutableArray<Pesan> Temuan { get; }

    /// <summary>In which order its dates were read.</summary>
    public UrutanTanggal Urutan { get; }

    /// <summary>How many dates read both ways, and were read in <see cref="Urutan"/>.</summary>
    public int TanggalDuaArah { get; private set; }

    /// <summary>Columns that nobody knows, fit to print.</summary>
    public ImmutableArray<string> KolomTidakDikenal { get; }

    /// <summary>The programmes the file tells of, as positions in <see cref="DaftarProgram"/>.</summary>
    public ImmutableArray<int> ProgramTerbaca { get; }

    /// <summary>The programmes by position, PBI-JK first.</summary>
    public static ImmutableArray<ProgramBansos> DaftarProgram => KolomOrang.Program;

    /// <summary>Whether it came from a workbook.</summary>
    public bool Xlsx { get; }

    internal SetelanOrang Setelan { get; }

    internal ImmutableArray<int> Kolom { get; }

    /// <summary>What took the texts of the rows, block by block.</summary>
    internal ImmutableArray<IPenerimaTeks> PenerimaTeks { get; }

    internal ReadOnlySpan<BacaanNik> Nik => _nik;

    internal ReadOnlySpan<BacaanNomorKk> NomorKk => _nomorKk;

    internal ReadOnlySpan<ushort> Program => _program;

    internal ReadOnlySpan<byte> JenisKelamin => _jenisKelamin;

    internal ReadOnlySpan<byte> Hubungan => _hubungan;

    internal ReadOnlySpan<byte> Tanda => _tanda;

    internal ReadOnlySpan<int> NomorPekerjaan => _pekerjaan;

    internal ReadOnlySpan<int> NomorWilayah => _wilayah;

    internal IReadOnlyList<BerkasWilayah> DaftarWilayah => _daftarWilayah;

    internal IReadOnlyList<Pekerjaan?> DaftarPekerjaan => _daftarPekerjaan;

    /// <summary>Rows that are refused because their NIK stands on an earlier one.</summary>
    internal HashSet<int> NikBerulang { get; } = [];

    /// <summary>The line on which a row begins, from 1.</summary>
    /// <param name="indeks">The row, from 0.</param>
    /// <returns>Its line.</returns>
    public int NomorBaris(int indeks) => _baris[indeks];

    /// <summary>Whether a row is refused: its NIK stands on an earlier row.</summary>
    /// <param name="indeks">The row, from 0.</param>
    /// <returns>True when it must not be used.</returns>
    public bool Ditolak(int indeks) => NikBerulang.Contains(indeks);

    /// <summary>Whether a person of a row holds a programme.</summary>
    /// <param name="indeks">The row, from 0.</param>
    /// <param name="program">The programme by its position in <see cref="DaftarProgram"/>.</param>
    /// <returns>Ya, Tidak, or TidakTahu for an empty or unreadable cell or without the column.</returns>
    public Kepastian Memegang(int indeks, int program) =>
        (_program[indeks] & (1 << program)) != 0 ? Kepastian.Ya
        : (_programTakTahu[indeks] & (1 << program)) != 0 || !ProgramTerbaca.Contains(program) ? Kepastian.TidakTahu
        : Kepastian.Tidak;

    /// <summary>The ID DTKS of a row; null without.</summary>
    internal ReadOnlySpan<byte> IdDtks(int indeks) => _idDtks[indeks];

    /// <summary>The ID DTKS of a row, fit for a table of answers: a personal number typed as one is hidden.</summary>
    internal ReadOnlySpan<byte> IdDtksAman(int indeks)
    {
        ReadOnlySpan<byte> isi = _idDtks[indeks];
        int angka = 0;
        bool aman = true;
        foreach (byte b in isi)
        {
            angka += b is >= (byte)'0' and <= (byte)'9' ? 1 : 0;
            aman &= b is >= (byte)' ' and < 0x7F;
        }

        return aman && angka < PanjangNomor ? isi : System.Text.Encoding.UTF8.GetBytes(TeksId.Aman(AliranTeks.Teks(isi)));
    }

    internal string? TeksIdDtks(int indeks) => _idDtks[indeks] is { IsEmpty: false } isi ? AliranTeks.Teks(isi) : null;

    internal string? TeksNama(int indeks) => Teks(_nama, indeks);

    internal string? TeksAlamat(int indeks) => Teks(_alamat, indeks);

    internal LocalDate? TanggalLahir(int indeks) => NilaiSel.Tanggal(_tanggalLahir[indeks]);

    internal TandaMeninggal Meninggal(int indeks) => BuatTandaMeninggal((Kepastian)(_tanda[indeks] & 3), _tanggalMeninggal is null ? null : NilaiSel.Tanggal(_tanggalMeninggal[indeks]));

    /// <summary>RT and RW; 0 when unknown.</summary>
    internal (ushort Rt, ushort Rw) RtRw(int indeks) => _rtRw.Length > 0 ? _rtRw[indeks] : default;

    internal BerkasWilayah WilayahPada(int indeks) => _daftarWilayah[_wilayah[indeks]];

    /// <summary>The regions of the rows by name, for a file that names them and has no codes, as a recap takes them (<c>BahanRekap.NamaWilayah</c>).</summary>
    /// <param name="tingkat">The level.</param>
    /// <returns>
    /// One name a row, with the names of the levels above it, so that two desa of one name stay apart (<c>JAWA TENGAH / KOTA SEMARANG / REKAAN / JATAKIDUL</c>); a null name is an unknown region. Null where the
    /// file has a column of codes: those count then.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not of the list.</exception>
    public IReadOnlyList<string?>? NamaWilayah(TingkatWilayah tingkat)
    {
        if (!TabelKewilayahan.Tingkat.Memuat(tingkat))
        {
            throw new ArgumentOutOfRangeException(nameof(tingkat), TabelKewilayahan.Tingkat.PesanTakDikenal().ToString());
        }

        if (!WilayahBernama)
        {
            return null;
        }

        string?[] nama = [.. _daftarWilayah.Select(w => w.Pada(tingkat))];
        return Array.ConvertAll(_wilayah, i => nama[i]);
    }

    /// <summary>Whether the file has no column of codes, so that regions are told by their names.</summary>
    internal bool WilayahBernama => !Kolom.Contains(KolomOrang.KodeWilayah);

    /// <summary>The person of a row as the rules see it; what the file has no column for is unknown.</summary>
    /// <param name="indeks">The row, from 0.</param>
    /// <returns>The person.</returns>
    public Penduduk Penduduk(int indeks)
    {
        BerkasWilayah wilayah = _daftarWilayah[_wilayah[indeks]];
        byte tanda = _tanda[indeks];
        int sekolah = _sekolahDisabilitas[indeks] & 7;
        return new Penduduk
        {
            Nik = _nik[indeks],
            NomorKk = _nomorKk[indeks],
            IdDtks = Domain.IdDtks.TryParse(TeksIdDtks(indeks), out IdDtks id) ? id : null,
            Nama = TeksNama(indeks),
            TempatLahir = Teks(_tempatLahir, indeks),
            TanggalLahir = TanggalLahir(indeks),
            JenisKelamin = _jenisKelamin[indeks] == 0 ? null : (JenisKelamin)_jenisKelamin[indeks],
            Hubungan = _hubungan[indeks] == 0 ? null : (HubunganKeluarga)_hubungan[indeks],
            StatusKawin = _statusKawin[indeks] == 0 ? null : (StatusKawin)_statusKawin[indeks],
            Pekerjaan = _daftarPekerjaan[_pekerjaan[indeks]],
            NamaIbuKandung = Teks(_ibuKandung, indeks),
            Alamat = TeksAlamat(indeks),
            Rt = RtRw(indeks).Rt,
            Rw = RtRw(indeks).Rw,
            Wilayah = wilayah.Kode,
            WilayahTakTerbaca = wilayah.TakTerbaca,
            Meninggal = Meninggal(indeks),
            Hamil = (Kepastian)((tanda >> 2) & 3),
            DisabilitasBerat = (Kepastian)((tanda >> 4) & 3),
            Pengurus = (Kepastian)((tanda >> 6) & 3),
            Disabilitas = (_sekolahDisabilitas[indeks] & 8) == 0 ? null : (Disabilitas)(_sekolahDisabilitas[indeks] >> 4),
            Sekolah = sekolah switch { 0 => default, 1 => TandaSekolah.Tidak, _ => TandaSekolah.Pada((JenjangSekolah)(sekolah - 1)) },
        };
    }

    /// <summary>What was read beside the person of a row; empty unless <see cref="PilihanOrang.DenganRiwayat"/>.</summary>
    internal RiwayatBaris Riwayat(int indeks) => _riwayat.Length == 0 ? default : new(
        NilaiSel.Tanggal(_riwayat[indeks].SkPertama),
        NilaiSel.Tanggal(_riwayat[indeks].SkTerakhir),
        NilaiSel.Tanggal(_riwayat[indeks].TanggalPadan),
        _riwayat[indeks].Padan == 0 ? null : (VonisKepadanan)(_riwayat[indeks].Padan - 1),
        _riwayat[indeks].Peran == 0 ? null : (PeranKepesertaan)_riwayat[indeks].Peran,
        Isian(_psnoka, indeks),
        Isian(_catatanPembayaran, indeks));

    private static string? Isian(TeksRapat teks, int indeks) => teks.Jumlah > 0 && !NilaiSel.Hampa(teks[indeks]) ? AliranTeks.Teks(NilaiSel.Bersih(teks[indeks])) : null;

    /// <summary>What the file itself says against whole families: the rows that are lost, and the family whose No KK stands above an empty one.</summary>
    /// <returns>For the rules: each with its No KK or region, as far as known.</returns>
    public IEnumerable<BarisTakTerpakai> TakTerpakai()
    {
        foreach ((NomorKk[] kk, int wilayah) in _hilang)
        {
            if (kk.Length == 0)
            {
                yield return new BarisTakTerpakai(null, _daftarWilayah[wilayah].Kode);
            }

            foreach (NomorKk satu in kk)
            {
                yield return new BarisTakTerpakai(satu, null);
            }
        }

        foreach (int i in _kkKosong)
        {
            if (_nomorKk[i - 1].TryGetNilai(out NomorKk atas))
            {
                yield return new BarisTakTerpakai(atas, null);
            }
        }

        if (!Setelan.Putusan)
        {
            var menurutNik = new IndeksNik(_nik.Length);
            for (int i = 0; i < _nik.Length; i++)
            {
                _ = _nik[i].TryGetNilai(out Nik nik) ? menurutNik.Tambah(nik, i) : 0;
            }

            foreach (BarisTakTerpakai baris in Tertukar(menurutNik).SelectMany(t => KkTertukar(t.Orang, t.Keluarga)).Select(kk => new BarisTakTerpakai(kk, null)))
            {
                yield return baris;
            }
        }
    }

    /// <summary>The rows by family, and which families the file contradicts to be whole.</summary>
    internal KeluargaBerkas SusunKeluarga() => new(this, _hilang, _kkKosong);

    private static TandaMeninggal BuatTandaMeninggal(Kepastian tanda, LocalDate? tanggal) => tanda switch
    {
        Kepastian.Ya when tanggal is { } hari => TandaMeninggal.Pada(hari),
        Kepastian.Ya => TandaMeninggal.Ya,
        Kepastian.Tidak => TandaMeninggal.Tidak,
        _ => default,
    };

    private static string? Teks(TeksRapat teks, int indeks) => teks.Jumlah > 0 && teks[indeks] is { IsEmpty: false } isi ? AliranTeks.Teks(isi) : null;

    // Why: every row is written before one is read, so that clearing the memory would be work in vain.
    private static T[] Wadah<T>(int jumlah) => GC.AllocateUninitializedArray<T>(jumlah);

    private void Satukan(List<KepingOrang> keping, int derajat)
    {
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, derajat) },
            () => Satukan(keping, k => k.Nik, _nik),
            () => Satukan(keping, k => k.NomorKk, _nomorKk),
            () => SatukanTeks(keping, k => k.IdDtks, _idDtks),
            () => Satukan(keping, k => k.Baris, _baris),
            () => Satukan(keping, k => k.TanggalLahir, _tanggalLahir),
            () => Satukan(keping, k => k.TanggalMeninggal, _tanggalMeninggal),
            () => Satukan(keping, k => k.Program, _program),
            () => Satukan(keping, k => k.ProgramTakTahu, _programTakTahu),
            () => Satukan(keping, k => k.RtRw, _rtRw),
            () => Satukan(keping, k => k.Riwayat, _riwayat),
            () => Satukan(keping, k => k.JenisKelamin, _jenisKelamin),
            () => Satukan(keping, k => k.Hubungan, _hubungan),
            () => Satukan(keping, k => k.StatusKawin, _statusKawin),
            () => Satukan(keping, k => k.Tanda, _tanda),
            () => Satukan(keping, k => k.SekolahDisabilitas, _sekolahDisabilitas),
            () => SatukanTeks(keping, k => k.Nama, _nama),
            () => SatukanTeks(keping, k => k.IbuKandung, _ibuKandung),
            () => SatukanTeks(keping, k => k.Alamat, _alamat),
            () => SatukanTeks(keping, k => k.TempatLahir, _tempatLahir),
            () => SatukanTeks(keping, k => k.Psnoka, _psnoka),
            () => SatukanTeks(keping, k => k.CatatanPembayaran, _catatanPembayaran));
    }

    private static void Satukan<T>(List<KepingOrang> keping, Func<KepingOrang, Lajur<T>> kolom, Span<T> tujuan)
    {
        foreach (KepingOrang k in keping)
        {
            Lajur<T> bagian = kolom(k);
            int jumlah = bagian.Count;
            bagian.PindahkanKe(tujuan);
            tujuan = tujuan[jumlah..];
        }
    }

    private static void SatukanTeks(List<KepingOrang> keping, Func<KepingOrang, TeksRapat> kolom, TeksRapat tujuan)
    {
        tujuan.Sediakan(keping.Sum(k => kolom(k).Jumlah), keping.Sum(k => (long)kolom(k).Bita));
        foreach (KepingOrang k in keping)
        {
            tujuan.Tambah(kolom(k));
        }
    }

    private void SatukanDaftar(List<KepingOrang> keping)
    {
        var wilayah = new KamusBita();
        var pekerjaan = new KamusBita();
        int awal = 0;
        foreach (KepingOrang k in keping)
        {
            int[] keWilayah = [.. Enumerable.Range(0, k.DaftarWilayah.Jumlah).Select(i => wilayah.Nomor(k.DaftarWilayah[i]))];
            int[] kePekerjaan = [.. Enumerable.Range(0, k.DaftarPekerjaan.Jumlah).Select(i => pekerjaan.Nomor(k.DaftarPekerjaan[i]))];
            for (int i = 0; i < k.Wilayah.Count; i++)
            {
                _wilayah[awal + i] = keWilayah[k.Wilayah[i]];
                _pekerjaan[awal + i] = kePekerjaan[k.Pekerjaan[i]];
            }

            awal += k.Wilayah.Count;
        }

        for (int i = 1; i < wilayah.Jumlah; i++)
        {
            _daftarWilayah.Add(BerkasWilayah.Dari(wilayah[i]));
        }

        for (int i = 1; i < pekerjaan.Jumlah; i++)
        {
            _daftarPekerjaan.Add(NilaiSel.Hampa(pekerjaan[i]) ? null : Pekerjaan.Baca(AliranTeks.Teks(pekerjaan[i])));
        }
    }

    private List<CatatanBerkas> KumpulkanCatatan(List<KepingOrang> keping)
    {
        var catatan = new List<CatatanBerkas>(keping.Sum(k => k.Catatan.Count + k.Rusak.Count));
        int awal = 0;
        foreach (KepingOrang k in keping)
        {
            catatan.AddRange(k.Catatan);
            _kkKosong.AddRange(k.KkKosong.Select(i => awal + i));
            awal += k.Wilayah.Count;
        }

        return catatan;
    }

    /// <summary>Tells totals and signatures after the last person from rows that are lost.</summary>
    private void PisahkanRusak(List<KepingOrang> keping, int jumlah, List<CatatanBerkas> catatan)
    {
        int awal = 0;
        int banyak = keping.Sum(k => k.Rusak.Count);
        var semua = new List<(BarisRusak Baris, int Urutan)>(banyak);
        foreach (KepingOrang k in keping)
        {
            semua.AddRange(k.Rusak.Select(r => (r, awal + r.Urutan)));
            awal += k.Wilayah.Count;
        }

        int penutup = semua.Count;
        while (penutup > 0 && semua[penutup - 1].Urutan == jumlah && semua[penutup - 1].Baris.TanpaNomor)
        {
            penutup--;
        }

        for (int i = 0; i < semua.Count; i++)
        {
            BarisRusak r = semua[i].Baris;
            if (i >= penutup && !r.Nama)
            {
                BarisPenutup += r.JumlahBaris;
                continue;
            }

            bool ringkasan = ReferenceEquals(r.Pesan, PesanTabel.Ringkasan);
            catatan.Add(new CatatanBerkas(r.Baris, ringkasan ? TingkatCatatan.Diabaikan : TingkatCatatan.Ditolak, CatatanBerkas.KolomBaris, r.Pesan));
            JumlahDitolak++;
            BarisLanjutan += r.JumlahBaris - 1;
            if (!ringkasan)
            {
                // Dasar: 10, a person of unknown family could belong to any. That holds for a name alone under a signature too: it is mostly that of who signs, and nobody can be sure.
                _hilang.Add((r.Kk, 0));
            }
        }
    }

    private void PutuskanHurufX(List<KepingOrang> keping, List<CatatanBerkas> catatan)
    {
        int kolomV = keping.Aggregate(0, (v, k) => v | k.KolomV);
        int awal = 0;
        foreach (KepingOrang k in keping)
        {
            foreach ((int urutan, ushort program, byte tanda) in k.HurufX)
            {
                int i = awal + urutan;
                for (int p = 0; p < KolomOrang.Program.Length; p++)
                {
                    if ((program & (1 << p)) != 0 && (kolomV & (1 << p)) == 0)
                    {
                        _programTakTahu[i] |= (ushort)(1 << p);
                        catatan.Add(new CatatanBerkas(_baris[i], TingkatCatatan.Ditolak, KolomOrang.NamaProgram(p), PesanOrang.HurufX));
                    }
                }

                for (int t = 0; t < 4; t++)
                {
                    if ((tanda & (1 << t)) != 0 && (kolomV & (1 << (16 + t))) != 0)
                    {
                        _tanda[i] |= (byte)((int)Kepastian.Tidak << (2 * t));
                    }
                    else if ((tanda & (1 << t)) != 0)
                    {
                        string kolom = KolomOrang.Daftar.Nama[t switch { 0 => KolomOrang.Meninggal, 1 => KolomOrang.Hamil, 2 => KolomOrang.DisabilitasBerat, _ => KolomOrang.Pengurus }];
                        catatan.Add(new CatatanBerkas(_baris[i], TingkatCatatan.Diabaikan, kolom, PesanOrang.HurufX));
                    }
                }
            }

            awal += k.Wilayah.Count;
        }
    }

    /// <summary>Decides the order of day and month for the whole file, holds it against the NIKs, and reads the dates in it.</summary>
    private UrutanTanggal PutuskanTanggal(List<CatatanBerkas> catatan)
    {
        int hariBulan = 0, bulanHari = 0, nikHariBulan = 0, nikBulanHari = 0, duaArah = 0;
        Hitung(_tanggalLahir, denganNik: true);
        Hitung(_tanggalMeninggal ?? [], denganNik: false);
        void Hitung(int[] tanggal, bool denganNik)
        {
            for (int i = 0; i < tanggal.Length; i++)
            {
                if (tanggal[i] >= 0)
                {
                    continue;
                }

                (int tahun, int a, int b) = Urai(tanggal[i]);
                if (a > 12)
                {
                    hariBulan++;
                }
                else if (b > 12)
                {
                    bulanHari++;
                }
                else if (a != b)
                {
                    duaArah++;
                    nikHariBulan += denganNik && SesuaiNik(i, tahun, b, a) ? 1 : 0;
                    nikBulanHari += denganNik && SesuaiNik(i, tahun, a, b) ? 1 : 0;
                }
            }
        }

        TanggalDuaArah = duaArah;

        // Dasar: BK-3. What the dates say by themselves is held against what they say beside the NIKs; where the two differ, the file contradicts itself.
        bool hariDahulu = hariBulan > 0 || nikHariBulan > nikBulanHari;
        bool bulanDahulu = bulanHari > 0 || nikBulanHari > nikHariBulan;
        UrutanTanggal urutan = (hariDahulu && bulanDahulu) || (!hariDahulu && !bulanDahulu && nikHariBulan > 0) ? UrutanTanggal.Campur
            : hariDahulu ? UrutanTanggal.HariBulan
            : bulanDahulu ? UrutanTanggal.BulanHari
            : duaArah == 0 ? UrutanTanggal.TidakPerlu
            : UrutanTanggal.HariBulan;
        PutuskanBaris(urutan, bulanDahulu: urutan == UrutanTanggal.BulanHari || (urutan == UrutanTanggal.Campur && bulanHari > hariBulan), catatan);
        return urutan;
    }

    private void PutuskanBaris(UrutanTanggal urutan, bool bulanDahulu, List<CatatanBerkas> catatan)
    {
        for (int i = 0; i < _tanggalLahir.Length; i++)
        {
            if (_tanggalLahir[i] < 0)
            {
                _tanggalLahir[i] = Putuskan(i, _tanggalLahir[i], urutan, bulanDahulu, KolomOrang.TanggalLahir, catatan);
            }

            if (_tanggalMeninggal is not null && _tanggalMeninggal[i] < 0)
            {
                _tanggalMeninggal[i] = Putuskan(i, _tanggalMeninggal[i], urutan, bulanDahulu, KolomOrang.TanggalMeninggal, catatan);
            }

            PeriksaMeninggal(i, catatan);
            if (_riwayat.Length > 0)
            {
                (int pertama, int terakhir, int padan, byte vonis, byte peran) = _riwayat[i];
                _riwayat[i] = (Satu(pertama, KolomOrang.SkDtks), Satu(terakhir, KolomOrang.SkTerakhir), Satu(padan, KolomOrang.TerakhirPadan), vonis, peran);
            }

            int Satu(int mentah, int kolom) => mentah < 0 ? Putuskan(i, mentah, urutan, bulanDahulu, kolom, catatan) : mentah;
        }
    }

    // Dasar: 10, Evidence: what contradicts itself gives no certainty.
    // Tafsir: so does a death on the day of birth, in the file or in the NIK, or before, and one before 1901, where spreadsheets begin to count.
    private void PeriksaMeninggal(int i, List<CatatanBerkas> catatan)
    {
        if (_tanggalMeninggal?[i] is > 0 and var hari && (hari <= Math.Max(_tanggalLahir[i], 1900_12_31) || SesuaiNik(i, hari / 10_000, hari / 100 % 100, hari % 100)))
        {
            _tanggalMeninggal[i] = 0;
            _tanda[i] = (byte)(_tanda[i] & ~3);
            catatan.Add(new CatatanBerkas(_baris[i], TingkatCatatan.Diabaikan, "meninggal", PesanOrang.MeninggalSebelumLahir));
        }
    }

    private int Putuskan(int i, int mentah, UrutanTanggal urutan, bool bulanDahulu, int kolom, List<CatatanBerkas> catatan)
    {
        (int tahun, int a, int b) = Urai(mentah);
        bool satuArah = a > 12 || b > 12 || a == b;
        bool terbalik = bulanDahulu ? a > 12 : b > 12;
        int hasil;
        if (urutan == UrutanTanggal.Campur)
        {
            // Tafsir: a file that contradicts itself is told row by row: a date that reads one way only is read so; one that reads both ways needs its NIK.
            _ = satuArah ? NilaiSel.Ada(tahun, Math.Min(a, b), Math.Max(a, b), out hasil)
                : kolom == KolomOrang.TanggalLahir && SesuaiNik(i, tahun, b, a) ? NilaiSel.Ada(tahun, b, a, out hasil)
                : kolom == KolomOrang.TanggalLahir && SesuaiNik(i, tahun, a, b) ? NilaiSel.Ada(tahun, a, b, out hasil)
                : NilaiSel.Ada(0, 0, 0, out hasil);
            if (terbalik || hasil == 0)
            {
                catatan.Add(new CatatanBerkas(_baris[i], TingkatCatatan.Diabaikan, KolomOrang.Daftar.Nama[kolom], hasil == 0 ? PesanOrang.TanggalTerbalik : PesanOrang.TanggalLainUrutan));
            }

            return hasil;
        }

        if (!NilaiSel.Ada(tahun, bulanDahulu ? a : b, bulanDahulu ? b : a, out hasil))
        {
            catatan.Add(new CatatanBerkas(_baris[i], TingkatCatatan.Diabaikan, KolomOrang.Daftar.Nama[kolom], PesanOrang.Tanggal));
        }

        return hasil;
    }

    private static (int Tahun, int A, int B) Urai(int mentah) => (-mentah / 10_000, -mentah / 100 % 100, -mentah % 100);

    private bool SesuaiNik(int i, int tahun, int bulan, int hari) =>
        _nik[i].TryGetNilai(out Nik nik) && nik.Bulan == bulan && nik.Hari == hari && nik.Tahun2 == tahun % 100;

    /// <summary>Refuses rows whose NIK stands on an earlier one, and tells of those whose NIK is the No KK of a family.</summary>
    /// <returns>The latter rows.</returns>
    private HashSet<int> CariNikBerulang(List<CatatanBerkas> catatan)
    {
        var menurutNik = new IndeksNik(_nik.Length);
        for (int i = 0; i < _nik.Length; i++)
        {
            if (_nik[i].TryGetNilai(out Nik nik) && menurutNik.Tambah(nik, i) is var pertama && pertama != i)
            {
                NikBerulang.Add(i);
                JumlahDitolak++;
                catatan.Add(new CatatanBerkas(_baris[i], TingkatCatatan.Ditolak, "nomor_nik", PesanOrang.NikBerulang(_baris[pertama])));
                _hilang.Add((_nomorKk[i].TryGetNilai(out NomorKk kk) ? [kk] : [], _wilayah[i]));

                // Why: one NIK beside two No KK is wrong on one of the rows, and nobody knows on which.
                if (_nomorKk[pertama] != _nomorKk[i] && _nomorKk[pertama].TryGetNilai(out NomorKk lain))
                {
                    _hilang.Add(([lain], _wilayah[pertama]));
                }
            }
        }

        var tertukar = new HashSet<int>();
        foreach ((int orang, int keluarga) in Tertukar(menurutNik))
        {
            tertukar.Add(orang);
            catatan.Add(new CatatanBerkas(_baris[orang], TingkatCatatan.Diabaikan, "nomor_nik", PesanOrang.NikNomorKkTertukar(_baris[keluarga])));

            // Why: a NIK that stands in its own No KK names no family, so it may be of any.
            _hilang.Add((orang == keluarga ? [] : KkTertukar(orang, keluarga), _wilayah[orang]));
        }

        return tertukar;
    }

    /// <summary>Rows whose NIK is the No KK of a family, and a row of that family.</summary>
    /// <remarks>Two numbers of one form exchanged on one row make a family of one and take a member from another, without a trace but this.</remarks>
    private IEnumerable<(int Orang, int Keluarga)> Tertukar(IndeksNik menurutNik)
    {
        char[] digit = new char[16];
        for (int i = 0; i < _nomorKk.Length; i++)
        {
            if ((i == 0 || _nomorKk[i] != _nomorKk[i - 1]) && _nomorKk[i].TryGetNilai(out NomorKk kk) && kk.TryFormat(digit, out _, "D")
                && Domain.Nik.TryParse(digit, out Nik nik) && menurutNik.Cari(nik) is { } orang)
            {
                yield return (orang, i);
            }
        }
    }

    /// <summary>Rows whose birth date contradicts the NIK and agrees with the No KK; a finding on the file where they are more than those that agree with the NIK.</summary>
    private Pesan? CariTertukarMenurutTanggal(HashSet<int> sudahDisebut, List<CatatanBerkas> catatan)
    {
        const int PalingSedikit = 2;
        int tertukar = 0;
        int sesuai = 0;
        for (int i = 0; i < _tanggalLahir.Length; i++)
        {
            (int tahun, int bulan, int hari) = (_tanggalLahir[i] / 10_000, _tanggalLahir[i] / 100 % 100, _tanggalLahir[i] % 100);
            if (tahun == 0)
            {
                continue;
            }

            if (SesuaiNik(i, tahun, bulan, hari))
            {
                sesuai++;
            }
            else if (_nomorKk[i].TryGetNilai(out NomorKk kk) && kk.Bulan == bulan && kk.Hari == hari && kk.Tahun2 == tahun % 100)
            {
                tertukar++;
                if (sudahDisebut.Contains(i))
                {
                    continue;
                }

                catatan.Add(new CatatanBerkas(_baris[i], TingkatCatatan.Diabaikan, "nomor_nik", PesanOrang.NikNomorKkTertukarTanggal));
                _hilang.Add((_nik[i].TryGetNilai(out Nik nik) && Domain.NomorKk.TryParse(nik.ToString("D"), out NomorKk keluarga) ? [kk, keluarga] : [kk], _wilayah[i]));
            }
        }

        return tertukar >= PalingSedikit && tertukar > sesuai ? PesanOrang.KolomTertukar(tertukar, sesuai) : null;
    }

    private NomorKk[] KkTertukar(int orang, int keluarga) => _nomorKk[orang].TryGetNilai(out NomorKk milik) ? [_nomorKk[keluarga].Nilai, milik] : [_nomorKk[keluarga].Nilai];

    /// <summary>Damage that shows only in the whole file (BK-4).</summary>
    private IEnumerable<Pesan> PeriksaBerkas(List<KepingOrang> keping)
    {
        const int PalingSedikit = HitunganBerkas.PalingSedikit;
        var h = new HitunganBerkas();
        keping.ForEach(k => h.Gabung(k.Hitungan));
        foreach (Pesan rusak in h.Kerusakan("nomor_nik/nomor_kk"))
        {
            yield return rusak;
        }

        HitunganNomor nik = HitunganNomor.Dari(_nik);
        if (nik.Rusak)
        {
            yield return PesanOrang.AngkaNol("nomor_nik", nik.Nol, nik.Beda);
        }

        HitunganNomor kk = HitunganNomor.Dari(_nomorKk);
        if (kk.Rusak)
        {
            yield return PesanOrang.AngkaNol("nomor_kk", kk.Nol, kk.Beda);
        }

        if (kk.Sel >= PalingSedikit && kk.Beda == 1)
        {
            yield return PesanOrang.SatuNilai("nomor_kk", kk.Sel);
        }

        int tanggal = _tanggalLahir.Count(t => t != 0);
        if (tanggal >= PalingSedikit && _tanggalLahir.Where(t => t != 0).Distinct().Skip(1).FirstOrDefault() == 0)
        {
            yield return PesanOrang.SatuNilai("tanggal_lahir", tanggal);
        }

        if (h.NamaTerisi >= PalingSedikit && h.SatuNama)
        {
            yield return PesanOrang.SatuNilai("nama", h.NamaTerisi);
        }
    }
}

/// <summary>What a table says beside a person (RG-1).</summary>
/// <param name="SkPertama">Date of the first SK DTKS.</param>
/// <param name="SkTerakhir">Date of the latest one.</param>
/// <param name="Padan">The day of the last answer of the civil registry.</param>
/// <param name="HasilPadan">Its verdict; null when it is neither padan nor tidak padan.</param>
/// <param name="Peran">The role in which a row of one participation holds its programme; null where the file has no column for it.</param>
/// <param name="Psnoka">PSNOKA, as read.</param>
/// <param name="CatatanPembayaran">The payment note, as read.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RiwayatBaris(LocalDate? SkPertama, LocalDate? SkTerakhir, LocalDate? Padan, VonisKepadanan? HasilPadan, PeranKepesertaan? Peran, string? Psnoka, string? CatatanPembayaran);
