namespace Dtks.Testing;

/// <summary>Writes a name with whatever was done to it.</summary>
internal static class PenulisNama
{
    /// <summary>No name is longer, whatever was done to it.</summary>
    public const int PanjangMaksimal = 160;

    private const int LebihDari = 60;

    private static ReadOnlySpan<byte> Pengganti => "BDGKLMNPRSTW"u8;

    /// <summary>Writes to a buffer.</summary>
    public static void Tulis(in RangkaiNama nama, PenyanggaBita tujuan)
    {
        if (nama.Ubahan == UbahanNama.Utuh)
        {
            if (!nama.Ada)
            {
                return;
            }

            tujuan.Tulis(KataRekaan.Bita(nama.Pertama));
            if (nama.Kedua >= 0)
            {
                tujuan.Tulis((byte)' ');
                tujuan.Tulis(KataRekaan.Bita(nama.Kedua));
            }

            if (nama.Ketiga >= 0)
            {
                tujuan.Tulis((byte)' ');
                tujuan.Tulis(KataRekaan.Bita(nama.Ketiga));
            }

            return;
        }

        Span<byte> tulisan = stackalloc byte[PanjangMaksimal];
        tujuan.Tulis(tulisan[..Tulis(nama, tulisan)]);
    }

    /// <summary>Writes to a span; gives the length.</summary>
    public static int Tulis(in RangkaiNama nama, Span<byte> tujuan)
    {
        if (!nama.Ada)
        {
            return 0;
        }

        Span<byte> polos = stackalloc byte[PanjangMaksimal];
        int panjang = Sambung(polos, 0, nama.Pertama);
        panjang = nama.Kedua >= 0 ? Sambung(polos, panjang, nama.Kedua) : panjang;
        panjang = nama.Ketiga >= 0 ? Sambung(polos, panjang, nama.Ketiga) : panjang;
        ReadOnlySpan<byte> asli = polos[..panjang];
        switch (nama.Ubahan)
        {
            case UbahanNama.GantiHuruf:
                asli.CopyTo(tujuan);
                byte lama = asli[nama.Letak];
                byte baru = Pengganti[lama % Pengganti.Length];
                tujuan[nama.Letak] = baru == lama ? (byte)'Z' : baru;
                return panjang;
            case UbahanNama.HilangHuruf:
                asli[..nama.Letak].CopyTo(tujuan);
                asli[(nama.Letak + 1)..].CopyTo(tujuan[nama.Letak..]);
                return panjang - 1;
            case UbahanNama.EjaanLama:
                return EjaanLama(asli, tujuan);
            case UbahanNama.Gelar:
                "H. "u8.CopyTo(tujuan);
                asli.CopyTo(tujuan[3..]);
                return panjang + 3;
            case UbahanNama.Angka:
                asli.CopyTo(tujuan);
                tujuan[panjang] = (byte)'2';
                return panjang + 1;
            case UbahanNama.Almarhumah:
                asli.CopyTo(tujuan);
                " (ALMH)"u8.CopyTo(tujuan[panjang..]);
                return panjang + 7;
            case UbahanNama.SatuHuruf:
                tujuan[0] = asli[0];
                return 1;
            case UbahanNama.Panjang:
                asli.CopyTo(tujuan);
                int kini = panjang;
                while (kini <= LebihDari)
                {
                    kini = Sambung(tujuan, kini, nama.Pertama);
                }

                return kini;
            default:
                asli.CopyTo(tujuan);
                return panjang;
        }
    }

    public static bool Huruf(byte bita) => bita is >= (byte)'A' and <= (byte)'Z';

    /// <summary>Whether the spelling before 1972 would write the name otherwise.</summary>
    public static bool PunyaEjaanLama(RangkaiNama nama)
    {
        nama.Ubahan = UbahanNama.Utuh;
        Span<byte> tulisan = stackalloc byte[PanjangMaksimal];
        return tulisan[..Tulis(nama, tulisan)].ContainsAny("UJC"u8);
    }

    private static int Sambung(Span<byte> tujuan, int panjang, int kata)
    {
        if (panjang > 0)
        {
            tujuan[panjang++] = (byte)' ';
        }

        ReadOnlySpan<byte> bita = KataRekaan.Bita(kata);
        bita.CopyTo(tujuan[panjang..]);
        return panjang + bita.Length;
    }

    private static int EjaanLama(ReadOnlySpan<byte> asli, Span<byte> tujuan)
    {
        int n = 0;
        foreach (byte huruf in asli)
        {
            switch (huruf)
            {
                case (byte)'U':
                    tujuan[n++] = (byte)'O';
                    tujuan[n++] = (byte)'E';
                    break;
                case (byte)'J':
                    tujuan[n++] = (byte)'D';
                    tujuan[n++] = (byte)'J';
                    break;
                case (byte)'C':
                    tujuan[n++] = (byte)'T';
                    tujuan[n++] = (byte)'J';
                    break;
                default:
                    tujuan[n++] = huruf;
                    break;
            }
        }

        return n;
    }
}
