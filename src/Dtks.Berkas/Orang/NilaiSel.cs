using System.Globalization;
using System.Text;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Berkas;

/// <summary>What a yes-or-no cell says.</summary>
internal enum NilaiTanda : byte
{
    /// <summary>Nothing: empty, a dash, NULL, N/A.</summary>
    Kosong = 0,

    Ya,

    Tidak,

    /// <summary>A V, which marks beside X in the same column.</summary>
    HurufV,

    /// <summary>An X: "no" only where V stands in the same column.</summary>
    HurufX,

    /// <summary>Something else.</summary>
    TakTerbaca,
}

/// <summary>Reads the values of cells (BK-3).</summary>
internal static class NilaiSel
{
    private const int HampaTerpanjang = 40;

    /// <summary>What programs write into a cell without a value, beside what people write (<see cref="IsianKosong"/>).</summary>
    private static readonly string[] TakAda = ["NA", "#N/A", "NONE", "NAN"];

    /// <summary>A cell without what spreadsheets and web pages put around its value: spaces, no-break spaces, a byte order mark, the apostrophe that marks text.</summary>
    public static ReadOnlySpan<byte> Bersih(ReadOnlySpan<byte> isi)
    {
        while (true)
        {
            isi = isi.Trim((byte)' ');
            if (isi.IsEmpty || (isi[0] is not ((byte)'\'' or 0xC2 or 0xE2 or 0xEF) && isi[^1] != 0xA0))
            {
                return isi;
            }

            int awal = isi[0] == (byte)'\'' ? 1 : isi.StartsWith("\u00A0"u8) ? 2 : isi.StartsWith("\u2019"u8) || isi.StartsWith("\u2018"u8) || isi.StartsWith("\uFEFF"u8) ? 3 : 0;
            int akhir = isi[awal..].EndsWith("\u00A0"u8) ? 2 : 0;
            if (awal + akhir == 0)
            {
                return isi;
            }

            isi = isi[awal..^akhir];
        }
    }

    /// <summary>Whether a cell says nothing.</summary>
    public static bool Hampa(ReadOnlySpan<byte> isi)
    {
        isi = Bersih(isi);
        if (isi.Length > HampaTerpanjang || Centang(isi))
        {
            return false;
        }

        foreach (string kata in TakAda)
        {
            if (Ascii.EqualsIgnoreCase(isi, kata))
            {
                return true;
            }
        }

        return IsianKosong.Berlaku(AliranTeks.Teks(isi));
    }

    /// <summary>Reads a yes-or-no cell.</summary>
    public static NilaiTanda Tanda(ReadOnlySpan<byte> isi)
    {
        isi = Bersih(isi);
        if (isi.IsEmpty)
        {
            return NilaiTanda.Kosong;
        }

        // Why: nearly every cell is one of these two.
        if (isi.Length == 2 && Ascii.EqualsIgnoreCase(isi, "YA"u8))
        {
            return NilaiTanda.Ya;
        }

        if (Salah(isi, "TIDAK"u8, "T"u8, "0"u8, "TDK"u8, "NO"u8, "N"u8, "FALSE"u8, "BUKAN"u8))
        {
            return NilaiTanda.Tidak;
        }

        if (Salah(isi, "YA"u8, "Y"u8, "1"u8, "YES"u8, "TRUE"u8, "IYA"u8) || Centang(isi))
        {
            return NilaiTanda.Ya;
        }

        return Ascii.EqualsIgnoreCase(isi, "V"u8) ? NilaiTanda.HurufV
            : Ascii.EqualsIgnoreCase(isi, "X"u8) ? NilaiTanda.HurufX
            : Hampa(isi) ? NilaiTanda.Kosong
            : NilaiTanda.TakTerbaca;
    }

    /// <summary>A day as one number: yyyyMMdd; negative yyyyAABB where the order of day and month is not known yet; 0 for none.</summary>
    /// <param name="isi">The cell.</param>
    /// <param name="serial">Whether a bare number may count days, as in workbooks.</param>
    /// <param name="tanggal">The number.</param>
    /// <returns>False when there is something that is no date.</returns>
    public static bool TryTanggal(ReadOnlySpan<byte> isi, bool serial, out int tanggal)
    {
        tanggal = 0;
        isi = Bersih(isi);
        if (isi.IsEmpty)
        {
            return true;
        }

        ReadOnlySpan<byte> hari = TanpaJam(isi);
        Span<int> angka = stackalloc int[3];
        Span<int> panjang = stackalloc int[3];
        angka.Clear();
        panjang.Clear();
        int bagian = 0;
        byte pemisah = 0;
        foreach (byte huruf in hari)
        {
            if (huruf is >= (byte)'0' and <= (byte)'9' && panjang[bagian] < 6)
            {
                angka[bagian] = (angka[bagian] * 10) + (huruf - '0');
                panjang[bagian]++;
            }
            else if (huruf is (byte)'/' or (byte)'-' && (pemisah == 0 || pemisah == huruf) && bagian < 2)
            {
                pemisah = huruf;
                bagian++;
            }
            else
            {
                return Hampa(isi);
            }
        }

        if (bagian == 2 && panjang is [4, 1 or 2, 1 or 2])
        {
            return Ada(angka[0], angka[1], angka[2], out tanggal);
        }

        if (bagian == 2 && panjang is [1 or 2, 1 or 2, 4])
        {
            bool hariDahulu = Ada(angka[2], angka[1], angka[0], out _);
            tanggal = hariDahulu || Ada(angka[2], angka[0], angka[1], out _) ? -((angka[2] * 10_000) + (angka[0] * 100) + angka[1]) : 0;
            return tanggal != 0;
        }

        if (serial && bagian == 0 && panjang[0] is >= 3 and <= 5 && TanggalSerial.Baca(angka[0].ToString(CultureInfo.InvariantCulture), sejak1904: false) is { } iso)
        {
            return TryTanggal(Encoding.ASCII.GetBytes(iso), serial: false, out tanggal);
        }

        return Hampa(isi);
    }

    /// <summary>A day as yyyyMMdd, when it exists.</summary>
    public static bool Ada(int tahun, int bulan, int hari, out int tanggal)
    {
        bool ada = tahun is >= 1 and <= 9999 && bulan is >= 1 and <= 12 && hari >= 1 && (hari <= 28 || hari <= CalendarSystem.Iso.GetDaysInMonth(tahun, bulan));
        tanggal = ada ? (tahun * 10_000) + (bulan * 100) + hari : 0;
        return ada;
    }

    /// <summary>A day from yyyyMMdd; null from 0.</summary>
    public static LocalDate? Tanggal(int tanggal) => tanggal <= 0 ? null : new LocalDate(tanggal / 10_000, tanggal / 100 % 100, tanggal % 100);

    private static ReadOnlySpan<byte> TanpaJam(ReadOnlySpan<byte> isi)
    {
        int jam = isi.IndexOfAny((byte)' ', (byte)'T');
        return jam >= 8 && isi[(jam + 1)..] is [>= (byte)'0' and <= (byte)'9', ..] && isi[jam..].Contains((byte)':') ? isi[..jam] : isi;
    }

    /// <summary>Whether a cell is a check mark: no letter and no digit, and yet a yes.</summary>
    private static bool Centang(ReadOnlySpan<byte> isi) => isi.SequenceEqual("\u2713"u8) || isi.SequenceEqual("\u2714"u8) || isi.SequenceEqual("\u221A"u8);

    private static bool Salah(ReadOnlySpan<byte> isi, ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ReadOnlySpan<byte> d, ReadOnlySpan<byte> e, ReadOnlySpan<byte> f, ReadOnlySpan<byte> g = default, ReadOnlySpan<byte> h = default) =>
        Ascii.EqualsIgnoreCase(isi, a) || Ascii.EqualsIgnoreCase(isi, b) || Ascii.EqualsIgnoreCase(isi, c) || Ascii.EqualsIgnoreCase(isi, d) || Ascii.EqualsIgnoreCase(isi, e)
        || Ascii.EqualsIgnoreCase(isi, f) || Ascii.EqualsIgnoreCase(isi, g) || Ascii.EqualsIgnoreCase(isi, h);
}

/// <summary>The order of day and month in the dates of a file (BK-3).</summary>
public enum UrutanTanggal
{
    /// <summary>No date of the file leaves it open.</summary>
    TidakPerlu,

    /// <summary>Day before month.</summary>
    HariBulan,

    /// <summary>Month before day.</summary>
    BulanHari,

    /// <summary>The file holds both; a date that reads both ways counts only where the NIK of its row confirms one reading.</summary>
    Campur,
}
