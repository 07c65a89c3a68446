using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>A workbook (xlsx): the names of its sheets, and each sheet as lines of cells between tabs.</summary>
/// <remarks>
/// Row n of the sheet is line n, an empty row an empty line, so that line numbers are those the user sees. Cells with a date format become
/// <c>yyyy-MM-dd</c>; other numbers stay as the workbook holds them. Nothing is computed: formulas count by the value stored with them.
/// </remarks>
internal sealed class BukuKerja : IDisposable
{
    /// <summary>Tells that a sheet's cells came from a workbook: the delimiter that <see cref="AliranLembar"/> writes.</summary>
    public const byte Pemisah = (byte)'\t';

    private const int KolomTerbanyak = 16_384;
    private const long TeksBersamaTerbesar = 512L << 20;
    private const int PotonganTeks = 1 << 12;

    /// <summary>How large a part that holds neither rows nor their texts may be unpacked.</summary>
    private const long PendampingTerbesar = 64L << 20;

    private readonly ZipArchive _arsip;
    private readonly Stream _asal;
    private readonly string _nama;
    private readonly List<(string Nama, string Bagian, bool Tersembunyi)> _lembar;
    private readonly bool[] _tanggal;
    private readonly bool _sejak1904;
    private readonly char[] _potongan = new char[PotonganTeks];
    private string[]? _teks;

    private BukuKerja(ZipArchive arsip, Stream asal, string nama)
    {
        _arsip = arsip;
        _asal = asal;
        _nama = nama;
        Dictionary<string, string> bagian = Hubungan();
        _lembar = [];
        using PembacaBagian baca = Bagian("xl/workbook.xml");
        while (baca.Read())
        {
            if (baca.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (baca.LocalName is "workbookPr")
            {
                _sejak1904 = baca.GetAttribute("date1904") is "1" or "true";
            }
            else if (baca.LocalName is "sheet" && baca.GetAttribute("name") is { } judul)
            {
                string? id = baca.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                    ?? baca.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
                if (id is not null && bagian.TryGetValue(id, out string? tujuan))
                {
                    _lembar.Add((judul, tujuan, baca.GetAttribute("state") is "hidden" or "veryHidden"));
                }
            }
        }

        _tanggal = FormatTanggal();
    }

    /// <summary>The names of the sheets, in order.</summary>
    public IReadOnlyList<string> Lembar => [.. _lembar.Select(l => l.Nama)];

    /// <summary>Whether the user does not see a sheet.</summary>
    public bool Tersembunyi(int nomor) => _lembar[nomor].Tersembunyi;

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="DtksFormatException">It is another archive, or damaged.</exception>
    public static BukuKerja Buka(Stream asal, string nama)
    {
        try
        {
            return new BukuKerja(new ZipArchive(asal, ZipArchiveMode.Read, leaveOpen: true), asal, nama);
        }
        catch (Exception galat) when (Rusak(galat))
        {
            throw new DtksFormatException(PesanTabel.BukuKerjaRusak(nama));
        }
    }

    /// <summary>Opens a sheet as lines between tabs.</summary>
    /// <exception cref="DtksFormatException">The sheet is not in the workbook, or damaged.</exception>
    public Stream BukaLembar(int nomor) => new AliranLembar(this, Bagian(_lembar[nomor].Bagian, long.MaxValue));

    public void Dispose()
    {
        _arsip.Dispose();
        _asal.Dispose();
    }

    private PembacaBagian Bagian(string jalur, long terbesar = PendampingTerbesar)
    {
        ZipArchiveEntry bagian = _arsip.GetEntry(jalur) ?? throw new DtksFormatException(PesanTabel.BukuKerjaRusak(_nama));
        try
        {
            return new PembacaBagian(bagian.Open(), terbesar);
        }
        catch (Exception galat) when (Rusak(galat))
        {
            throw new DtksFormatException(PesanTabel.BukuKerjaRusak(_nama));
        }
    }

    /// <summary>Whether trouble comes from the bytes of the archive or its parts, not from the disk they lie on.</summary>
    private static bool Rusak(Exception galat) => galat is InvalidDataException or XmlException or NotSupportedException;

    private Dictionary<string, string> Hubungan()
    {
        var hasil = new Dictionary<string, string>(StringComparer.Ordinal);
        using PembacaBagian baca = Bagian("xl/_rels/workbook.xml.rels");
        while (baca.Read())
        {
            if (baca is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && baca.GetAttribute("Id") is { } id && baca.GetAttribute("Target") is { } tujuan)
            {
                hasil[id] = tujuan.StartsWith('/') ? tujuan[1..] : "xl/" + tujuan;
            }
        }

        return hasil;
    }

    /// <summary>Which cell styles show a date.</summary>
    private bool[] FormatTanggal()
    {
        if (_arsip.GetEntry("xl/styles.xml") is null)
        {
            return [];
        }

        var milik = new HashSet<int>();
        var gaya = new List<bool>();
        bool dalam = false;
        using PembacaBagian baca = Bagian("xl/styles.xml");
        while (baca.Read())
        {
            if (baca.LocalName is "cellXfs")
            {
                dalam = baca.NodeType == XmlNodeType.Element && !baca.IsEmptyElement;
            }
            else if (baca is { NodeType: XmlNodeType.Element, LocalName: "numFmt" })
            {
                if (int.TryParse(baca.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out int id) && PolaTanggal(baca.GetAttribute("formatCode")))
                {
                    milik.Add(id);
                }
            }
            else if (dalam && baca is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                _ = int.TryParse(baca.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out int id);
                gaya.Add(id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) || milik.Contains(id));
            }
        }

        return [.. gaya];
    }

    private static bool PolaTanggal(string? pola)
    {
        bool kutip = false;
        int kurung = 0;
        bool hari = false;
        bool tahun = false;
        foreach (char c in pola ?? "")
        {
            kutip ^= c == '"';
            kurung += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (!kutip && kurung == 0)
            {
                hari |= c is 'd' or 'D';
                tahun |= c is 'y' or 'Y';
            }
        }

        return hari || tahun;
    }

    /// <summary>A shared text.</summary>
    /// <exception cref="InvalidDataException">There is none of that number: what the cell held is lost, and an empty cell would be another fact.</exception>
    private string TeksBersama(ReadOnlySpan<char> nomor)
    {
        _teks ??= BacaTeksBersama();
        return int.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n < _teks.Length ? _teks[n] : throw new InvalidDataException();
    }

    private string[] BacaTeksBersama()
    {
        if (_arsip.GetEntry("xl/sharedStrings.xml") is not { } bagian)
        {
            return [];
        }

        if (bagian.Length > TeksBersamaTerbesar)
        {
            throw new DtksFormatException(PesanTabel.BukuKerjaTerlaluBesar(_nama));
        }

        var hasil = new List<string>();
        long panjang = 0;
        using PembacaBagian baca = Bagian("xl/sharedStrings.xml", long.MaxValue);
        while (baca.Read())
        {
            if (baca is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                // Why: the size that the archive tells of itself need not be the true one.
                string teks = TeksDalam(baca) ?? throw new DtksFormatException(PesanTabel.BukuKerjaTerlaluBesar(_nama));
                panjang += teks.Length;
                hasil.Add(panjang <= TeksBersamaTerbesar ? teks : throw new DtksFormatException(PesanTabel.BukuKerjaTerlaluBesar(_nama)));
            }
        }

        return [.. hasil];
    }

    /// <summary>The text of the runs inside the present element (not of phonetic hints), which is left behind; null when it is longer than a row may be.</summary>
    private string? TeksDalam(PembacaBagian baca)
    {
        if (baca.IsEmptyElement)
        {
            return "";
        }

        string unsur = baca.LocalName;
        int dalam = baca.Depth;
        StringBuilder? banyak = null;
        string satu = "";
        bool petunjuk = false;
        while (baca.Read() && !(baca.NodeType == XmlNodeType.EndElement && baca.Depth == dalam && string.Equals(baca.LocalName, unsur, StringComparison.Ordinal)))
        {
            if (baca.LocalName is "rPh")
            {
                petunjuk = baca.NodeType == XmlNodeType.Element;
            }
            else if (!petunjuk && baca.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA or XmlNodeType.Whitespace)
            {
                // Why: a text is taken in pieces, so that one that unpacks to gigabytes ends at the limit and not in memory.
                int n;
                while ((n = baca.ReadValueChunk(_potongan, 0, PotonganTeks)) > 0)
                {
                    if (satu.Length == 0 && banyak is null)
                    {
                        satu = new string(_potongan, 0, n);
                    }
                    else if ((banyak ??= new StringBuilder(satu)).Length + n > TabelMasuk.BarisTerbesar)
                    {
                        return null;
                    }
                    else
                    {
                        banyak.Append(_potongan, 0, n);
                    }
                }
            }
        }

        return banyak?.ToString() ?? satu;
    }

    /// <summary>A sheet as lines between tabs, row by row.</summary>
    private sealed class AliranLembar(BukuKerja buku, PembacaBagian baca) : AliranBaca
    {
        private readonly StringBuilder _baris = new();
        private byte[] _siap = [];
        private int _posisi;
        private int _baris1;
        private bool _habis;

        public override int Read(Span<byte> buffer)
        {
            while (_posisi == _siap.Length)
            {
                if (_habis || !Berikut())
                {
                    _habis = true;
                    return 0;
                }
            }

            int n = Math.Min(buffer.Length, _siap.Length - _posisi);
            _siap.AsSpan(_posisi, n).CopyTo(buffer);
            _posisi += n;
            return n;
        }

        protected override void Dispose(bool disposing)
        {
            baca.Dispose();
            buku.Dispose();
            base.Dispose(disposing);
        }

        private bool Berikut()
        {
            try
            {
                while (baca.Read())
                {
                    if (baca is { NodeType: XmlNodeType.Element, LocalName: "row" })
                    {
                        Baris();
                        return true;
                    }

                    if (baca is { NodeType: XmlNodeType.EndElement, LocalName: "sheetData" })
                    {
                        return false;
                    }
                }

                return false;
            }
            catch (Exception galat) when (Rusak(galat))
            {
                throw new DtksFormatException(PesanTabel.BukuKerjaRusak(buku._nama));
            }
        }

        private void Baris()
        {
            int nomor = int.TryParse(baca.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int r) ? r : _baris1 + 1;
            _baris.Clear();
            if (nomor is < 1 or > 1_048_576)
            {
                throw new InvalidDataException();
            }

            // Why: empty rows are not in the file; a line for each keeps line numbers those of the sheet.
            for (; _baris1 + 1 < nomor; _baris1++)
            {
                _baris.Append('\n');
            }

            _baris1 = Math.Max(_baris1, nomor);
            int kolom = 0;
            int berikut = 0;
            if (!baca.IsEmptyElement)
            {
                while (baca.Read() && baca is not { NodeType: XmlNodeType.EndElement, LocalName: "row" })
                {
                    if (baca is { NodeType: XmlNodeType.Element, LocalName: "c" })
                    {
                        int letak = Letak(baca.GetAttribute("r")) ?? berikut;
                        if (letak < berikut)
                        {
                            // Why: a cell behind its place, or twice, would become part of the cell before it.
                            throw new InvalidDataException();
                        }

                        berikut = letak + 1;
                        for (; kolom < letak; kolom++)
                        {
                            _baris.Append('\t');
                        }

                        Sel();
                        if (_baris.Length > TabelMasuk.BarisTerbesar)
                        {
                            throw new DtksFormatException(PesanTabel.BarisTerlaluPanjang(buku._nama, _baris1));
                        }
                    }
                }
            }

            _baris.Append('\n');
            _siap = Encoding.UTF8.GetBytes(_baris.ToString());
            _posisi = 0;
        }

        private static int? Letak(string? acuan)
        {
            int kolom = 0;
            foreach (char c in acuan ?? "")
            {
                if (!char.IsAsciiLetterUpper(c))
                {
                    break;
                }

                kolom = (kolom * 26) + (c - 'A' + 1);
                if (kolom > KolomTerbanyak)
                {
                    throw new InvalidDataException();
                }
            }

            return kolom == 0 ? null : kolom - 1;
        }

        private static bool BilanganPanjang(string isi)
        {
            const int AngkaTersimpan = 15;
            int angka = isi.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var akhir ? akhir : isi.Length;
            return angka > AngkaTersimpan && isi.AsSpan(angka).IndexOfAnyExcept('.', '0') < 0;
        }

        private void Sel()
        {
            string? jenis = baca.GetAttribute("t");
            bool tanggal = int.TryParse(baca.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out int gaya) && gaya < buku._tanggal.Length && buku._tanggal[gaya];
            if (baca.IsEmptyElement)
            {
                return;
            }

            string isi = "";
            int dalam = baca.Depth;
            while (baca.Read() && !(baca.NodeType == XmlNodeType.EndElement && baca.Depth == dalam))
            {
                if (baca.NodeType == XmlNodeType.Element && baca.LocalName is "v" or "is")
                {
                    isi = buku.TeksDalam(baca) ?? throw new DtksFormatException(PesanTabel.BarisTerlaluPanjang(buku._nama, _baris1));
                }
            }

            if (jenis is "s" && isi.Length > 0)
            {
                isi = buku.TeksBersama(isi);
            }
            else if (jenis is null or "n" && tanggal)
            {
                isi = TanggalSerial.Baca(isi, buku._sejak1904) ?? isi;
            }
            else if (jenis is null or "n" && BilanganPanjang(isi))
            {
                // Why: a workbook keeps 15 digits of a number, whatever is written behind them; said as it says itself of most such numbers.
                isi = double.Parse(isi, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture).ToString("0.##############E+0", CultureInfo.InvariantCulture);
            }

            int mulai = _baris.Length;
            bool kutip = isi.StartsWith('"');
            foreach (char c in isi)
            {
                _baris.Append(c is '\t' or '\n' or '\r' ? ' ' : c);
            }

            if (kutip)
            {
                _baris.Replace("\"", "\"\"", mulai, _baris.Length - mulai).Insert(mulai, '"').Append('"');
            }
        }
    }
}

/// <summary>The day numbers of spreadsheets.</summary>
internal static class TanggalSerial
{
    private const int Terbesar = 80_000;

    /// <summary>A day number as <c>yyyy-MM-dd</c>; null when it is none.</summary>
    /// <param name="teks">A number, its fraction being the time of day.</param>
    /// <param name="sejak1904">Whether days are counted from 1904.</param>
    public static string? Baca(ReadOnlySpan<char> teks, bool sejak1904)
    {
        if (!double.TryParse(teks, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double angka) || angka < 1 || angka > Terbesar)
        {
            return null;
        }

        // Why: spreadsheets count a 29 February 1900 that never was, so days before March 1900 stand one further.
        int hari = (int)angka;
        DateTime awal = sejak1904 ? new DateTime(1904, 1, 1) : hari < 60 ? new DateTime(1899, 12, 31) : new DateTime(1899, 12, 30);
        return awal.AddDays(hari).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
