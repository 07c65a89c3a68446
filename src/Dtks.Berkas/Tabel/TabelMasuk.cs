using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>How a table is to be opened.</summary>
/// <param name="Nama">The name of the file for messages; digits enough to be a personal number and marks unfit for a terminal are hidden.</param>
/// <param name="Lembar">The sheet of a workbook; null for the first one with a header.</param>
internal sealed record PilihanTabel(string Nama, string? Lembar = null);

/// <summary>An open table: its header is found (BK-1, BK-2), and its rows come block by block.</summary>
/// <remarks>Blocks end at line ends and may be worked on by several threads; <see cref="Berikut"/> is for one thread.</remarks>
internal sealed class TabelMasuk : IDisposable
{
    /// <summary>The longest row of a table, in bytes.</summary>
    public const int BarisTerbesar = 64 << 20;

    private const int PanjangBlok = 1 << 20;
    private const int PanjangTerkecil = 1 << 16;
    private const int BarisJudulTerbanyak = 20;

    private static readonly byte[] CalonPemisah = "|;,\t"u8.ToArray();

    private readonly Stream _aliran;
    private readonly Stack<byte[]> _bekas = [];
    private byte[] _sisa;
    private int _panjangSisa;
    private bool _habis;
    private long _barisSesudah;
    private int _panjangBlok = PanjangBlok;

    private DaftarKolom? _daftar;

    private TabelMasuk(Stream aliran, byte[] isi, int panjang, bool habis, string nama, bool xlsx)
    {
        _aliran = aliran;
        _sisa = isi;
        _panjangSisa = panjang;
        _habis = habis;
        Nama = nama;
        Xlsx = xlsx;
    }

    /// <summary>The name of the file, fit to print.</summary>
    public string Nama { get; }

    /// <summary>Whether it is a sheet of a workbook.</summary>
    public bool Xlsx { get; }

    /// <summary>The sheet that was read though nobody named it, and the others that hold a table too; null where there is no doubt.</summary>
    public (string Dibaca, string[] Lain)? LembarLain { get; private init; }

    /// <summary>The delimiter.</summary>
    public byte Pemisah { get; private set; }

    /// <summary>How many columns the header has.</summary>
    public int JumlahKolom => Judul.Length;

    /// <summary>How many cells the rows have: as many as the header, or more where programs end each row with delimiters.</summary>
    public int LebarBaris { get; private set; }

    /// <summary>The names of the header, as written.</summary>
    public string[] Judul { get; private set; } = [];

    /// <summary>Where each known column stands; -1 for one that is not there.</summary>
    public int[] Letak { get; private set; } = [];

    /// <summary>The columns that nobody knows, fit to print, with their position where they have no name.</summary>
    public IReadOnlyList<string> KolomTidakDikenal { get; private set; } = [];

    /// <summary>How many lines stand up to the end of the header.</summary>
    public long BarisSampaiJudul { get; private set; }

    /// <summary>Bytes taken from the stream so far, for progress.</summary>
    public long Posisi { get; private set; }

    /// <summary>Opens a table; the stream is closed with it.</summary>
    /// <exception cref="DtksFormatException">No header, a known column twice, no text: with what was seen.</exception>
    public static TabelMasuk Buka(Stream asal, DaftarKolom daftar, PilihanTabel pilihan, int panjangBlok = PanjangBlok)
    {
        string nama = TeksAman.Samarkan(pilihan.Nama);
        bool xlsx = false;
        (string Dibaca, string[] Lain)? lain = null;
        try
        {
            Stream teks = AliranTeks.Buka(asal, nama, buku => PilihLembar(buku, daftar, pilihan.Lembar, nama, out lain), out xlsx);
            if (pilihan.Lembar is not null && !xlsx)
            {
                throw new DtksFormatException(PesanTabel.BukanBukuKerja(nama));
            }

            TabelMasuk tabel = Awal(teks, nama, xlsx, lain);
            tabel._panjangBlok = panjangBlok;
            tabel.CariJudul(daftar);
            return tabel;
        }
        catch
        {
            asal.Dispose();
            throw;
        }
    }

    /// <summary>The next block of whole rows; null at the end. To be given back with <see cref="Kembalikan"/>.</summary>
    public BlokTabel? Berikut()
    {
        while (_panjangSisa > 0 || !_habis)
        {
            if (!_habis && _panjangSisa < Math.Min(_panjangBlok, _sisa.Length))
            {
                int n = _aliran.ReadAtLeast(_sisa.AsSpan(_panjangSisa), _sisa.Length - _panjangSisa, throwOnEndOfStream: false);
                Posisi += n;
                _habis = n < _sisa.Length - _panjangSisa;
                _panjangSisa += n;
                continue;
            }

            int lihat = Math.Min(_panjangSisa, _panjangBlok);
            int potong = _habis && lihat == _panjangSisa ? lihat : Potong(_sisa.AsSpan(0, lihat));
            if (potong == 0)
            {
                if (_panjangBlok >= BarisTerbesar)
                {
                    throw new DtksFormatException(PesanTabel.BarisTerlaluPanjang(Nama, _barisSesudah + 1));
                }

                _panjangBlok *= 2;
                Array.Resize(ref _sisa, Math.Max(_sisa.Length, _panjangBlok));
                continue;
            }

            byte[] isi = _sisa;
            int perlu = _habis ? _panjangSisa - potong : Math.Max(_panjangBlok, _panjangSisa - potong);
            _sisa = _bekas.TryPop(out byte[]? bekas) && bekas.Length >= perlu ? bekas : new byte[perlu];
            isi.AsSpan(potong, _panjangSisa - potong).CopyTo(_sisa);
            _panjangSisa -= potong;
            var blok = new BlokTabel(this, isi, potong, _barisSesudah + 1, BitaBaris.Jumlah(isi.AsSpan(0, potong)));
            _barisSesudah += blok.JumlahBaris;
            return blok;
        }

        return null;
    }

    /// <summary>Gives the bytes of a block back for the next one.</summary>
    public void Kembalikan(BlokTabel blok) => _bekas.Push(blok.Isi);

    /// <summary>All rows with content, one after the other; the reader given is the same each time.</summary>
    /// <param name="rusak">Receives the line of a row whose quotes do not stand up, and why it is refused.</param>
    public IEnumerable<PembacaBaris> SemuaBaris(Action<long, Pesan> rusak)
    {
        // Why: totals and signatures are told apart at the end alone; above a row they are rows that are not used.
        var penutup = new List<(long Nomor, Pesan Pesan)>();
        bool ditandatangani = false;
        while (Berikut() is { } blok)
        {
            var baris = new PembacaBaris(blok);
            HasilPenggal hasil;
            while ((hasil = baris.Berikut()) != HasilPenggal.Habis)
            {
                if (hasil == HasilPenggal.Kosong || (hasil == HasilPenggal.Baris && (baris.Garis() || JudulLagi(baris))))
                {
                    continue;
                }

                if (hasil == HasilPenggal.Baris && BarisPenutup.Penutup(baris, ref ditandatangani) is { } pesan)
                {
                    penutup.Add((baris.Nomor, pesan));
                    continue;
                }

                penutup.ForEach(p => rusak(p.Nomor, p.Pesan));
                penutup.Clear();
                ditandatangani = false;
                if (hasil == HasilPenggal.Kutip || baris.Nul)
                {
                    rusak(baris.Nomor, hasil == HasilPenggal.Kutip ? PesanTabel.Kutip : PesanTabel.Nul);
                }
                else
                {
                    yield return baris;
                }
            }

            Kembalikan(blok);
        }
    }

    /// <summary>Whether a row is the header once more, the second row of one, or numbers the columns.</summary>
    /// <exception cref="DtksFormatException">It is a header in another order, or of another table: below it every cell would be read into a column that it is not.</exception>
    private bool JudulLagi(PembacaBaris baris)
    {
        foreach (int letak in Letak)
        {
            // Why: nearly every row of data holds a digit in one of its first known columns, and no known column has one in its name.
            if (letak >= 0 && baris.Sel(letak).IndexOfAnyInRange((byte)'0', (byte)'9') >= 0)
            {
                return baris.NomorKolom();
            }
        }

        (int sama, int lain, int terisi) = NamaKolom(baris);
        return sama + lain >= _daftar!.Minimal && lain > 0 ? throw new DtksFormatException(PesanTabel.TabelKedua(Nama, baris.Nomor)) : sama >= _daftar.Minimal || (sama > 1 && sama == terisi);
    }

    /// <summary>How many cells of a row name the column in which they stand, how many another column, and how many are filled.</summary>
    public (int Sama, int Lain, int Terisi) NamaKolom(PembacaBaris baris)
    {
        int sama = 0, lain = 0, terisi = 0;
        for (int i = 0; i < baris.JumlahSel; i++)
        {
            ReadOnlySpan<byte> sel = baris.Sel(i).Trim((byte)' ');
            int kolom = sel.IsEmpty ? -1 : _daftar!.Cari(AliranTeks.Teks(sel));
            terisi += sel.IsEmpty ? 0 : 1;
            sama += kolom >= 0 && Letak[kolom] == i ? 1 : 0;
            lain += kolom >= 0 && Letak[kolom] != i ? 1 : 0;
        }

        return (sama, lain, terisi);
    }

    /// <summary>Works on all blocks, on several threads, and gives the results in the order of the file.</summary>
    /// <param name="derajat">How many blocks are worked on at a time.</param>
    /// <param name="kerja">Works on one block.</param>
    /// <param name="maju">Receives how many bytes are taken so far.</param>
    public List<T> Olah<T>(int derajat, Func<BlokTabel, T> kerja, Action<long> maju)
    {
        var hasil = new List<T>();
        var antre = new Queue<(Task<T> Tugas, BlokTabel Blok)>();
        while (Berikut() is { } blok)
        {
            maju(Posisi);
            if (derajat <= 1)
            {
                hasil.Add(kerja(blok));
                Kembalikan(blok);
                continue;
            }

            antre.Enqueue((Task.Run(() => kerja(blok)), blok));
            if (antre.Count > derajat + 1)
            {
                Ambil();
            }
        }

        while (antre.Count > 0)
        {
            Ambil();
        }

        return hasil;

        void Ambil()
        {
            (Task<T> tugas, BlokTabel blok) = antre.Dequeue();
            hasil.Add(tugas.GetAwaiter().GetResult());
            Kembalikan(blok);
        }
    }

    public void Dispose() => _aliran.Dispose();

    private static TabelMasuk Awal(Stream teks, string nama, bool xlsx, (string Dibaca, string[] Lain)? lain = null)
    {
        // Why: a small file needs no megabyte; room for one byte more than it holds shows its end.
        byte[] isi = new byte[teks.CanSeek ? (int)Math.Clamp(teks.Length - teks.Position + 1, PanjangTerkecil, PanjangBlok) : PanjangBlok];
        int n = teks.ReadAtLeast(isi, isi.Length, throwOnEndOfStream: false);
        if (isi.AsSpan(0, Math.Min(n, 1 << 16)).IndexOfAnyInRange((byte)0, (byte)8) >= 0)
        {
            throw new DtksFormatException(PesanTabel.BukanTeks(nama));
        }

        return new TabelMasuk(teks, isi, n, n < isi.Length, nama, xlsx) { Posisi = n, LembarLain = lain };
    }

    private static Stream PilihLembar(BukuKerja buku, DaftarKolom daftar, string? diminta, string nama, out (string Dibaca, string[] Lain)? lain)
    {
        lain = null;
        IReadOnlyList<string> lembar = buku.Lembar;
        if (diminta is not null)
        {
            int nomor = lembar.ToList().FindIndex(l => string.Equals(l.Trim(), diminta.Trim(), StringComparison.OrdinalIgnoreCase));
            return nomor >= 0 ? buku.BukaLembar(nomor) : throw new DtksFormatException(PesanTabel.LembarTidakAda(nama, lembar.Select(TeksAman.Samarkan)));
        }

        // Why: a hidden sheet is one that the user does not know to be there: an old list, a table of codes.
        int[] tampak = [.. Enumerable.Range(0, lembar.Count).Where(i => !buku.Tersembunyi(i))];
        int[] berjudul = [.. tampak.Where(i => Berjudul(buku, daftar, i, nama))];
        if (berjudul.Length > 1)
        {
            lain = (TeksAman.Samarkan(lembar[berjudul[0]]), [.. berjudul.Skip(1).Select(i => TeksAman.Samarkan(lembar[i]))]);
        }

        return berjudul.Length > 0 ? buku.BukaLembar(berjudul[0])
            : tampak.Length > 0 ? buku.BukaLembar(tampak[0])
            : throw new DtksFormatException(lembar.Count == 0 ? PesanTabel.Kosong(nama) : PesanTabel.LembarTersembunyi(nama, lembar.Select(TeksAman.Samarkan)));
    }

    /// <summary>Whether the first lines of a sheet hold a header.</summary>
    private static bool Berjudul(BukuKerja buku, DaftarKolom daftar, int lembar, string nama)
    {
        // Why: only the first lines are looked at, so the sheet is opened again from its start.
        byte[] awal = new byte[1 << 16];
        using var salinan = new MemoryStream(awal, 0, BacaAwal(buku, lembar, awal));
        return Awal(salinan, nama, xlsx: true).Judul1(daftar, [BukuKerja.Pemisah]) is not null;
    }

    private static int BacaAwal(BukuKerja buku, int lembar, byte[] awal)
    {
        // Why: closing the stream of a sheet closes the workbook, which is still needed.
        Stream aliran = buku.BukaLembar(lembar);
        return aliran.ReadAtLeast(awal, awal.Length, throwOnEndOfStream: false);
    }

    /// <summary>How many bytes are whole records; 0 when not one is.</summary>
    private int Potong(ReadOnlySpan<byte> isi)
    {
        var pemenggal = new PemenggalBaris(Pemisah, JumlahKolom);
        int posisi = 0;
        int aman = 0;
        while (true)
        {
            // Why: lines without a quote are records as they stand; only those with one must be read to tell where they end.
            int kutip = pemenggal.Menunggu(posisi) ? 0 : isi[posisi..].IndexOf((byte)'"');
            if (kutip < 0)
            {
                int akhir = isi[posisi..].LastIndexOf((byte)'\n');
                return posisi + (akhir >= 0 || posisi == isi.Length ? akhir : isi[posisi..^1].LastIndexOf((byte)'\r')) + 1;
            }

            posisi += isi.Slice(posisi, kutip).LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
            aman = pemenggal.Menunggu(posisi) ? aman : posisi;
            if (pemenggal.Berikut(isi, terakhir: false, ref posisi) is HasilPenggal.Kurang or HasilPenggal.Habis)
            {
                return aman;
            }

            aman = pemenggal.Menunggu(posisi) ? aman : posisi;
        }
    }

    private void CariJudul(DaftarKolom daftar)
    {
        _daftar = daftar;
        if (_panjangSisa == 0 || _sisa.AsSpan(0, _panjangSisa).IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            throw new DtksFormatException(PesanTabel.Kosong(Nama));
        }

        (byte Pemisah, int Bita)? sep = BarisSep();
        JudulTerbaca? judul = Judul1(daftar, Xlsx ? [BukuKerja.Pemisah] : sep is { } s ? [s.Pemisah] : CalonPemisah, sep?.Bita ?? 0);
        if (judul is null)
        {
            (IEnumerable<string> terlihat, IEnumerable<string> terdekat) = Terlihat(daftar, sep?.Bita ?? 0);
            throw new DtksFormatException(PesanTabel.TanpaJudul(Nama, terlihat, terdekat));
        }

        Pemisah = judul.Pemisah;
        Judul = judul.Nama;
        Letak = new int[daftar.Nama.Count];
        Letak.AsSpan().Fill(-1);
        var asing = new List<string>();
        for (int i = 0; i < Judul.Length; i++)
        {
            int kolom = daftar.Cari(Judul[i]);
            if (kolom < 0)
            {
                asing.Add(Judul[i].Trim().Length == 0 ? $"(kolom ke-{i + 1} tanpa judul)" : TeksAman.Samarkan(Judul[i]));
            }
            else if (Letak[kolom] >= 0)
            {
                throw new DtksFormatException(PesanTabel.KolomDuaKali(Nama, daftar.Nama[kolom]));
            }
            else
            {
                Letak[kolom] = i;
            }
        }

        KolomTidakDikenal = asing;
        LebarBaris = Xlsx ? JumlahKolom : LebarTersering(BarisAwal(Pemisah, judul.Sesudah), Math.Max(judul.Lebar, JumlahKolom));
        BarisSampaiJudul = BitaBaris.Jumlah(_sisa.AsSpan(0, judul.Sesudah)) + (judul.Sesudah == _panjangSisa && _sisa[_panjangSisa - 1] is not ((byte)'\n' or (byte)'\r') ? 1 : 0);
        _barisSesudah = BarisSampaiJudul;
        _panjangSisa -= judul.Sesudah;
        _sisa.AsSpan(judul.Sesudah, _panjangSisa).CopyTo(_sisa);
    }

    /// <summary>How many cells most of the first rows have, where they have those of the header; one row alone shows nothing.</summary>
    private int LebarTersering(List<(string[] Isi, int Sesudah)> baris, int lebarJudul) => baris
        .Select(b => b.Isi.Length)
        .Where(n => n >= JumlahKolom)
        .GroupBy(n => n)
        .Where(g => g.Count() > 1 || g.Key == JumlahKolom)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key)
        .FirstOrDefault()?.Key ?? lebarJudul;

    /// <summary>The line <c>sep=;</c> that spreadsheets write: its delimiter and length.</summary>
    private (byte Pemisah, int Bita)? BarisSep()
    {
        ReadOnlySpan<byte> isi = _sisa.AsSpan(0, _panjangSisa);
        int akhir = BitaBaris.Pertama(isi);
        ReadOnlySpan<byte> baris = isi[..akhir].TrimEnd("\r\n"u8).Trim((byte)'"');
        return baris.Length == 5 && System.Text.Ascii.EqualsIgnoreCase(baris[..4], "sep="u8) ? (baris[4], akhir)
            : baris.SequenceEqual("sep="u8) ? ((byte)'\t', akhir) : null;
    }

    /// <summary>The header: the first row with enough known columns among the first 20, under the delimiter that shows most of them.</summary>
    private JudulTerbaca? Judul1(DaftarKolom daftar, ReadOnlySpan<byte> pemisah, int mulai = 0)
    {
        JudulTerbaca? terbaik = null;
        foreach (byte p in pemisah)
        {
            List<(string[] Isi, int Sesudah)> baris = BarisAwal(p, mulai);
            int letak = baris.FindIndex(b => Dikenal(daftar, b.Isi) >= daftar.Minimal);
            if (letak < 0)
            {
                continue;
            }

            JudulTerbaca judul = Gabung(daftar, baris, letak, p);
            if (terbaik is null || judul.Dikenal > terbaik.Dikenal)
            {
                terbaik = judul;
            }
        }

        return terbaik;
    }

    /// <summary>A header of two rows made one: a merged heading above, the columns under it below; a row of column numbers is passed over.</summary>
    private static JudulTerbaca Gabung(DaftarKolom daftar, List<(string[] Isi, int Sesudah)> baris, int letak, byte pemisah)
    {
        string[] nama = [.. baris[letak].Isi];
        int sesudah = baris[letak].Sesudah;
        if (letak > 0)
        {
            string[] atas = baris[letak - 1].Isi;
            for (int i = 0; i < Math.Min(nama.Length, atas.Length); i++)
            {
                if (nama[i].Trim().Length == 0 && daftar.Cari(atas[i]) >= 0 && !nama.Any(n => daftar.Cari(n) == daftar.Cari(atas[i])))
                {
                    nama[i] = atas[i];
                }
            }
        }

        int lanjut = letak + 1;
        if (lanjut < baris.Count && BarisJudulKedua(daftar, nama, baris[lanjut].Isi))
        {
            string[] bawah = baris[lanjut].Isi;
            string[] gabung = new string[Math.Max(nama.Length, bawah.Length)];
            for (int i = 0; i < gabung.Length; i++)
            {
                string b = i < bawah.Length ? bawah[i] : "";
                gabung[i] = b.Trim().Length > 0 ? b : i < nama.Length ? nama[i] : "";
            }

            nama = gabung;
            sesudah = baris[lanjut++].Sesudah;
        }

        if (lanjut < baris.Count && BarisNomorKolom(baris[lanjut].Isi))
        {
            sesudah = baris[lanjut].Sesudah;
        }

        int akhir = Array.FindLastIndex(nama, n => n.Trim().Length > 0) + 1;
        return new JudulTerbaca(pemisah, [.. nama.Take(akhir).Select(n => n.Trim())], sesudah, Dikenal(daftar, nama), nama.Length);
    }

    private static bool BarisJudulKedua(DaftarKolom daftar, string[] atas, string[] bawah) =>
        bawah.Any(b => daftar.Cari(b) >= 0)
        && bawah.Select((b, i) => (Isi: b.Trim(), Atas: i < atas.Length ? atas[i] : "")).Where(b => b.Isi.Length > 0)
            .All(b => daftar.Cari(b.Isi) >= 0 && (daftar.Cari(b.Atas) < 0 || daftar.Cari(b.Atas) == daftar.Cari(b.Isi)));

    private static bool BarisNomorKolom(string[] isi)
    {
        string[] terisi = [.. isi.Select(s => s.Trim(' ', '(', ')')).Where(s => s.Length > 0)];
        return terisi.Length >= 3 && terisi.Select((s, i) => string.Equals(s, (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)).All(s => s);
    }

    private static int Dikenal(DaftarKolom daftar, string[] isi) => isi.Select(daftar.Cari).Where(k => k >= 0).Distinct().Count();

    private List<(string[] Isi, int Sesudah)> BarisAwal(byte pemisah, int mulai)
    {
        ReadOnlySpan<byte> isi = _sisa.AsSpan(0, _panjangSisa);
        var pemenggal = new PemenggalBaris(pemisah, int.MaxValue / 4);
        var hasil = new List<(string[], int)>();
        int posisi = mulai;
        HasilPenggal penggal;
        while (hasil.Count < BarisJudulTerbanyak && (penggal = pemenggal.Berikut(isi, _habis, ref posisi)) is not (HasilPenggal.Kurang or HasilPenggal.Habis))
        {
            string[] sel = new string[penggal == HasilPenggal.Baris ? pemenggal.Jumlah : 0];
            for (int i = 0; i < sel.Length; i++)
            {
                sel[i] = AliranTeks.Teks(pemenggal.Isi(isi, i));
            }

            hasil.Add((sel, posisi));
        }

        return hasil;
    }

    private (IEnumerable<string> Terlihat, IEnumerable<string> Terdekat) Terlihat(DaftarKolom daftar, int mulai)
    {
        // Why: the widest of the first rows is the likeliest header.
        string[] terlebar = (Xlsx ? [BukuKerja.Pemisah] : CalonPemisah).SelectMany(p => BarisAwal(p, mulai)).Select(b => b.Isi).MaxBy(b => b.Count(s => s.Length > 0)) ?? [];
        IEnumerable<string> dekat = terlebar.SelectMany(daftar.Terdekat).Distinct(StringComparer.Ordinal).Take(10);
        // Why: a row with a digit is of data, and a word that is near no column may be somebody's name.
        bool data = terlebar.Any(s => s.Any(char.IsDigit));
        return (data ? [] : terlebar.Where(s => daftar.Terdekat(s).Any()).Take(15).Select(TeksAman.Samarkan), dekat.Any() ? dekat : daftar.Nama.Take(10));
    }

    private sealed record JudulTerbaca(byte Pemisah, string[] Nama, int Sesudah, int Dikenal, int Lebar);
}

/// <summary>Some whole rows of a table.</summary>
/// <param name="Tabel">The table.</param>
/// <param name="Isi">Their bytes, and more.</param>
/// <param name="Panjang">How many bytes they are.</param>
/// <param name="BarisAwal">The line of the first row, from 1.</param>
/// <param name="JumlahBaris">How many lines end in them.</param>
internal sealed record BlokTabel(TabelMasuk Tabel, byte[] Isi, int Panjang, long BarisAwal, int JumlahBaris);

/// <summary>Goes through the rows of a block.</summary>
/// <remarks>To be used by one thread.</remarks>
internal sealed class PembacaBaris(BlokTabel blok)
{
    private readonly PemenggalBaris _pemenggal = new(blok.Tabel.Pemisah, blok.Tabel.JumlahKolom);
    private readonly int[] _letak = blok.Tabel.Letak;
    private readonly bool _adaNul = blok.Isi.AsSpan(0, blok.Panjang).Contains((byte)0);
    private int _posisi;
    private int _mulai;
    private long _sesudah = blok.BarisAwal;

    /// <summary>The line on which the present row begins.</summary>
    public long Nomor { get; private set; }

    /// <summary>How many lines the present row takes.</summary>
    public int JumlahBaris => _pemenggal.JumlahBaris;

    /// <summary>How many cells the present row has.</summary>
    public int JumlahSel => _pemenggal.Jumlah;

    /// <summary>Whether the file stops inside the present row: its line has no end, and fewer cells than the header.</summary>
    public bool Terpotong => _posisi == blok.Panjang && Mentah[^1] is not ((byte)'\n' or (byte)'\r') && JumlahSel < blok.Tabel.JumlahKolom && !blok.Tabel.Xlsx;

    /// <summary>Whether the present row holds zero bytes.</summary>
    public bool Nul => _adaNul && Mentah.Contains((byte)0);

    /// <summary>The bytes of the present row, quotes and line ends and all.</summary>
    public ReadOnlySpan<byte> Mentah => blok.Isi.AsSpan(_mulai, _posisi - _mulai);

    /// <summary>The cell of a known column; empty without the column.</summary>
    public ReadOnlySpan<byte> this[int kolom] => _letak[kolom] is >= 0 and var letak ? _pemenggal.Isi(blok.Isi, letak) : default;

    /// <summary>A cell by its position.</summary>
    public ReadOnlySpan<byte> Sel(int letak) => _pemenggal.Isi(blok.Isi, letak);

    /// <summary>Goes to the next row.</summary>
    public HasilPenggal Berikut()
    {
        _mulai = _posisi;
        HasilPenggal hasil = _pemenggal.Berikut(blok.Isi.AsSpan(0, blok.Panjang), terakhir: true, ref _posisi);
        Nomor = _sesudah;
        _sesudah += hasil == HasilPenggal.Habis ? 0 : _pemenggal.JumlahBaris;
        return hasil;
    }

    /// <summary>Why the present row is refused for the number of its cells.</summary>
    public Pesan PesanJumlah => PesanTabel.JumlahKolom(JumlahSel, JumlahSel < blok.Tabel.JumlahKolom ? blok.Tabel.JumlahKolom : blok.Tabel.LebarBaris);

    /// <summary>Whether the present row is a line drawn across, without a letter or digit.</summary>
    public bool Garis()
    {
        const int Terpendek = 3;
        ReadOnlySpan<byte> isi = Mentah;
        int beruntun = 0;
        bool garis = false;
        for (int i = 0; i < isi.Length; i++)
        {
            if (isi[i] >= 0x80 || char.IsAsciiLetterOrDigit((char)isi[i]))
            {
                return false;
            }

            beruntun = i > 0 && isi[i] == isi[i - 1] && isi[i] is (byte)'=' or (byte)'-' or (byte)'_' or (byte)'*' or (byte)'#' or (byte)'~' ? beruntun + 1 : 1;
            garis |= beruntun >= Terpendek;
        }

        return garis;
    }

    /// <summary>Whether the present row numbers the columns: (1), (2), (3).</summary>
    public bool NomorKolom()
    {
        const int PalingSedikit = 3;
        int nomor = 0;
        for (int i = 0; i < JumlahSel; i++)
        {
            ReadOnlySpan<byte> sel = Sel(i).Trim(" ()"u8);
            if (!sel.IsEmpty && (sel.Length > 3 || !int.TryParse(sel, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int angka) || angka != ++nomor))
            {
                return false;
            }
        }

        return nomor >= PalingSedikit;
    }

    /// <summary>Whether the present row has as many cells as the other rows, with nothing in those beyond the header; a sheet may leave out the last ones.</summary>
    /// <remarks>In a row with one empty cell more a cell was perhaps put in before an empty last one, so that its cells stand one column off.</remarks>
    public bool Lengkap()
    {
        int lebar = blok.Tabel.JumlahKolom;
        if (JumlahSel < lebar)
        {
            return blok.Tabel.Xlsx;
        }

        if (!blok.Tabel.Xlsx && JumlahSel != blok.Tabel.LebarBaris && (JumlahSel > blok.Tabel.LebarBaris || Sel(lebar - 1).Trim((byte)' ').IsEmpty))
        {
            return false;
        }

        for (int i = lebar; i < JumlahSel; i++)
        {
            if (Sel(i).IndexOfAnyExcept((byte)' ', (byte)'\t') >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
