using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Dtks.Domain;

/// <summary>The one reader, printer and decomposer of the two numbers of the form <c>PPKKCC DDMMYY SSSS</c>: NIK and No KK.</summary>
/// <remarks>Defects are those of <see cref="CacatNik"/>; <see cref="CacatNomorKk"/> has the same names and values.</remarks>
internal static class NomorEnamBelas
{
    /// <summary>Number of digits.</summary>
    internal const int Panjang = 16;

    /// <summary>Length of the longest printed form (<c>S</c>).</summary>
    internal const int PanjangMaksimum = 17;

    /// <summary>What a woman's day of birth is raised by.</summary>
    internal const uint TambahanPerempuan = 40;

    private const uint TanpaTambahan = 0;

    private static ReadOnlySpan<byte> HariTerbanyak => [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    internal static HasilNomor BacaNik(ReadOnlySpan<char> teks) => Baca(teks, TambahanPerempuan);

    internal static HasilNomor BacaNomorKk(ReadOnlySpan<char> teks) => Baca(teks, TanpaTambahan);

    internal static HasilNomor BacaNik(ReadOnlySpan<byte> utf8) => Baca(utf8, TambahanPerempuan);

    internal static HasilNomor BacaNomorKk(ReadOnlySpan<byte> utf8) => Baca(utf8, TanpaTambahan);

    internal static uint KodeKecamatan(ulong angka) => (uint)(angka / 10_000_000_000);

    internal static int KodeHari(ulong angka) => (int)(angka / 100_000_000 % 100);

    internal static int Bulan(ulong angka) => (int)(angka / 1_000_000 % 100);

    internal static int Tahun2(ulong angka) => (int)(angka / 10_000 % 100);

    internal static int NomorUrut(ulong angka) => (int)(angka % 10_000);

    internal static string Format(ulong angka, string? format)
    {
        Span<char> tempat = stackalloc char[PanjangMaksimum];
        _ = TryFormat(angka, tempat, out int panjang, format);
        return new string(tempat[..panjang]);
    }

    internal static bool TryFormat(ulong angka, Span<char> tujuan, out int panjang, ReadOnlySpan<char> format)
    {
        // Tafsir: ID-1 prints 6 digits + ****** + 4 digits ("M"), and 12 digits + ***** as the screens of SIKS-NG do ("S").
        (int awal, int bintang, int akhir) = format switch
        {
            "" or "M" => (6, 6, 4),
            "S" => (12, 5, 0),
            "D" => (Panjang, 0, 0),
            _ => throw new FormatException("Format nomor: M (samaran), S (samaran SIKS-NG) atau D (digit). / Number formats: M (masked), S (masked as SIKS-NG) or D (digits)."),
        };

        panjang = 0;
        if (angka == 0)
        {
            return true;
        }

        int butuh = awal + bintang + akhir;
        if (tujuan.Length < butuh)
        {
            return false;
        }

        Span<char> digit = stackalloc char[Panjang];
        for (int i = Panjang - 1; i >= 0; i--, angka /= 10)
        {
            digit[i] = (char)('0' + (angka % 10));
        }

        digit[..awal].CopyTo(tujuan);
        tujuan.Slice(awal, bintang).Fill('*');
        digit[(Panjang - akhir)..].CopyTo(tujuan[(awal + bintang)..]);
        panjang = butuh;
        return true;
    }

    private static HasilNomor Baca(ReadOnlySpan<char> teks, uint tambahan)
        => BitConverter.IsLittleEndian && teks.Length == Panjang && TryPasangan(Kiri(teks), Kanan(teks), out Vector128<ushort> pasangan)
            ? Periksa(pasangan, tambahan)
            : BacaLonggar(teks, tambahan);

    private static HasilNomor Baca(ReadOnlySpan<byte> utf8, uint tambahan)
    {
        if (BitConverter.IsLittleEndian && utf8.Length == Panjang && Vector128.Create(utf8) is var bait
            && TryPasangan(Vector128.WidenLower(bait), Vector128.WidenUpper(bait), out Vector128<ushort> pasangan))
        {
            return Periksa(pasangan, tambahan);
        }

        return BacaTranskode(utf8, tambahan);
    }

    private static Vector128<ushort> Kiri(ReadOnlySpan<char> teks) => Vector128.Create(MemoryMarshal.Cast<char, ushort>(teks[..8]));

    private static Vector128<ushort> Kanan(ReadOnlySpan<char> teks) => Vector128.Create(MemoryMarshal.Cast<char, ushort>(teks.Slice(8, 8)));

    private static HasilNomor BacaTranskode(ReadOnlySpan<byte> utf8, uint tambahan)
    {
        char[]? sewaan = utf8.Length > 256 ? ArrayPool<char>.Shared.Rent(utf8.Length) : null;
        Span<char> teks = sewaan ?? stackalloc char[256];
        int panjang = Encoding.UTF8.GetChars(utf8, teks);
        HasilNomor hasil = Baca(teks[..panjang], tambahan);
        if (sewaan is not null)
        {
            ArrayPool<char>.Shared.Return(sewaan, clearArray: true);
        }

        return hasil;
    }

    /// <summary>Sixteen digits to eight numbers of two digits, or false when one of them is no ASCII digit.</summary>
    private static bool TryPasangan(Vector128<ushort> kiri, Vector128<ushort> kanan, out Vector128<ushort> pasangan)
    {
        Vector128<ushort> nol = Vector128.Create((ushort)'0');
        kiri -= nol;
        kanan -= nol;
        Vector128<ushort> digit = Vector128.Narrow(kiri, kanan).AsUInt16();
        pasangan = ((digit & Vector128.Create((ushort)0xFF)) * 10) + (digit >>> 8);
        return Vector128.LessThanOrEqualAll(Vector128.Max(kiri, kanan), Vector128.Create((ushort)9));
    }

    private static HasilNomor Periksa(Vector128<ushort> p, uint tambahan)
    {
        unchecked
        {
            uint pp = p.GetElement(0), kk = p.GetElement(1), cc = p.GetElement(2), dd = p.GetElement(3);
            uint mm = p.GetElement(4), yy = p.GetElement(5), urut = (p.GetElement(6) * 100u) + p.GetElement(7);
            ulong angka = (((((pp * 100) + kk) * 10_000) + (cc * 100) + dd) * 100_000_000UL) + ((((mm * 100) + yy) * 10_000) + urut);
            return new HasilNomor(angka, Cacat(pp, kk, cc, dd, mm, yy, urut, tambahan));
        }
    }

    private static CacatNik? Cacat(uint pp, uint kk, uint cc, uint dd, uint mm, uint yy, uint urut, uint tambahan)
    {
        uint hari = tambahan != 0 && dd > tambahan ? dd - tambahan : dd;
        return
            pp < 10 ? CacatNik.Sementara
            : !DaftarProvinsi.Dikenal(pp) ? CacatNik.Provinsi
            : !KodeWilayah.KabupatenKotaSah(kk) ? CacatNik.Kabupaten
            : cc == 0 ? CacatNik.Kecamatan
            : hari is 0 or > 31 ? CacatNik.Tanggal
            : mm is 0 or > 12 ? CacatNik.Bulan
            : !HariAda(hari, mm, yy) ? CacatNik.Tanggal
            : urut == 0 ? CacatNik.NomorUrut
            : null;
    }

    /// <summary>Says whether a day exists in that month of 19YY or 20YY.</summary>
    private static bool HariAda(uint hari, uint bulan, uint tahun2)
    {
        // Why: of 19YY and 20YY at least one is a leap year exactly when YY is divisible by four (1900 was none, 2000 was one).
        return hari <= HariTerbanyak[(int)bulan] && (hari != 29 || bulan != 2 || tahun2 % 4 == 0);
    }

    private static HasilNomor BacaLonggar(ReadOnlySpan<char> teks, uint tambahan)
    {
        teks = teks.Trim();
        if (!teks.IsEmpty && teks[0] is '\'' or '\u2018' or '\u2019')
        {
            teks = teks[1..].TrimStart();
        }

        if (teks.IsEmpty)
        {
            return default;
        }

        Span<ushort> digit = stackalloc ushort[Panjang];
        int jumlah = 0;
        int awalPemisah = -1;
        for (int i = 0; i < teks.Length; i++)
        {
            char c = teks[i];
            if (char.IsAsciiDigit(c))
            {
                awalPemisah = -1;
                if (jumlah < Panjang)
                {
                    digit[jumlah] = c;
                }

                jumlah++;
            }
            else if (c is not (' ' or '.' or '-') || jumlah == 0)
            {
                return HasilNomor.SalahKarakter(awalPemisah < 0 ? i : awalPemisah);
            }
            else if (awalPemisah < 0)
            {
                awalPemisah = i;
            }
        }

        if (awalPemisah >= 0)
        {
            return HasilNomor.SalahKarakter(awalPemisah);
        }

        if (jumlah != Panjang)
        {
            return new HasilNomor(0, CacatNik.Panjang);
        }

        Span<ushort> p = stackalloc ushort[8];
        for (int i = 0; i < p.Length; i++)
        {
            p[i] = (ushort)(((digit[2 * i] - '0') * 10) + digit[(2 * i) + 1] - '0');
        }

        return Periksa(Vector128.Create<ushort>(p), tambahan);
    }
}
