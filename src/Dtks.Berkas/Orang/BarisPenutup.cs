using System.Text;
using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>Tells totals, signatures and repeated headers from people (BK-1); in doubt a row is a person, lost and told (BK-5).</summary>
internal static class BarisPenutup
{
    private static readonly string[] KataRingkasan = ["JUMLAH", "TOTAL", "SUBTOTAL", "SUB TOTAL", "GRAND TOTAL", "REKAP", "REKAPITULASI"];

    /// <summary>What is counted: words that may follow the word of a total.</summary>
    private static readonly string[] KataDihitung =
    [
        "DESA", "KELURAHAN", "KEL", "KECAMATAN", "KEC", "KABUPATEN", "KAB", "KOTA", "PROVINSI", "RT", "RW", "DUSUN", "LINGKUNGAN", "KELUARGA", "KK", "JIWA", "ORANG", "PENDUDUK", "ANGGOTA", "PENERIMA", "KPM",
        "PESERTA", "DATA", "BARIS", "SEMUA", "SELURUH", "SELURUHNYA", "KESELURUHAN", "TOTAL", "JUMLAH",
    ];

    private static readonly string[] KataTandaTangan =
    [
        "MENGETAHUI", "MENYETUJUI", "KEPALA DESA", "KEPALA KELURAHAN", "KEPALA DUSUN", "KEPALA DINAS", "KEPALA BIDANG", "LURAH", "CAMAT", "BUPATI", "WALI KOTA", "WALIKOTA", "SEKRETARIS", "PETUGAS", "OPERATOR", "PENDAMPING", "TTD",
        "NIP",
    ];

    /// <summary>Numbers that stand beside a person too.</summary>
    private static readonly int[] KolomBernomor = [KolomOrang.Nomor, KolomOrang.IdDtks, KolomOrang.KodeWilayah, KolomOrang.Alamat, KolomOrang.Rt, KolomOrang.Rw, KolomOrang.RtRw];

    /// <summary>Cells that only a person has.</summary>
    private static readonly int[] KolomPribadi =
    [
        KolomOrang.Hubungan, KolomOrang.HubunganDtsen, KolomOrang.JenisKelamin, KolomOrang.TanggalLahir, KolomOrang.StatusKawin, KolomOrang.Meninggal, KolomOrang.StatusDasar, KolomOrang.TanggalMeninggal,
    ];

    /// <summary>Whether a row is one of totals: the whole word, what is counted, a number beside it, and nothing that only a person has.</summary>
    public static bool Ringkasan(PembacaBaris baris, int[] letak)
    {
        bool kata = false, tepat = false, angka = false;
        int terisi = 0;
        for (int i = 0; i < baris.JumlahSel; i++)
        {
            ReadOnlySpan<byte> sel = NilaiSel.Bersih(baris.Sel(i));
            if (sel.IsEmpty)
            {
                continue;
            }

            terisi++;
            if (Jumlah(sel, out bool saja))
            {
                (kata, tepat) = (true, tepat || saja);
                angka |= AdaAngka(sel);
            }
            else
            {
                int kolom = letak.AsSpan().IndexOf(i);
                if ((kolom is KolomOrang.Nama or KolomOrang.IbuKandung && AdaHuruf(sel)) || KolomPribadi.AsSpan().Contains(kolom))
                {
                    return false;
                }

                angka |= AdaAngka(sel) && !KolomBernomor.AsSpan().Contains(kolom);
            }
        }

        return kata && (angka || (tepat && terisi == 1));
    }

    /// <summary>Whether a row of few cells holds one that only a person has.</summary>
    /// <param name="baris">The row.</param>
    /// <param name="terisi">How many of its cells are filled.</param>
    /// <param name="sesudahTandaTangan">Whether somebody signs above it: who signs may stand in any column.</param>
    public static bool AdaIsianOrang(PembacaBaris baris, int terisi, bool sesudahTandaTangan)
    {
        if ((AdaNama(baris) && terisi > 1) || Nomor(baris[KolomOrang.Nik]) || Nomor(baris[KolomOrang.NomorKk]))
        {
            return true;
        }

        foreach (int kolom in KolomPribadi)
        {
            ReadOnlySpan<byte> sel = NilaiSel.Bersih(baris[kolom]);
            if (!sel.IsEmpty && !TandaTangan(sel) && (!sesudahTandaTangan || Terbaca(sel)))
            {
                return true;
            }
        }

        for (int kolom = KolomOrang.Hamil; kolom < KolomOrang.ProgramPertama + KolomOrang.Program.Length; kolom++)
        {
            if ((kolom <= KolomOrang.Pengurus || kolom >= KolomOrang.ProgramPertama) && NilaiSel.Tanda(baris[kolom]) is not (NilaiTanda.Kosong or NilaiTanda.TakTerbaca))
            {
                return true;
            }
        }

        ReadOnlySpan<byte> pekerjaan = NilaiSel.Bersih(baris[KolomOrang.Pekerjaan]);
        return !pekerjaan.IsEmpty && !TandaTangan(pekerjaan) && Pekerjaan.Baca(AliranTeks.Teks(pekerjaan)).Dikenal;
    }

    /// <summary>Whether the name of somebody stands in a row.</summary>
    // Dasar: 07, in a name digits alone are missing.
    public static bool AdaNama(PembacaBaris baris) => AdaHuruf(NilaiSel.Bersih(baris[KolomOrang.Nama])) || AdaHuruf(NilaiSel.Bersih(baris[KolomOrang.IbuKandung]));

    /// <summary>Whether a row says that somebody signs.</summary>
    public static bool TandaTangan(PembacaBaris baris)
    {
        for (int i = 0; i < baris.JumlahSel; i++)
        {
            if (TandaTangan(baris.Sel(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a cell begins with a word of those who sign.</summary>
    public static bool TandaTangan(ReadOnlySpan<byte> sel) => Diawali(NilaiSel.Bersih(sel), KataTandaTangan) > 0;

    /// <summary>Whether a row of any table is a total or belongs to a signature, and what it is called where rows follow it; null for a row of the table.</summary>
    /// <param name="baris">The row.</param>
    /// <param name="ditandatangani">Whether a signature stands above it; set where this row begins one.</param>
    public static Pesan? Penutup(PembacaBaris baris, ref bool ditandatangani)
    {
        const int SelTerbanyak = 2, AngkaNomor = 15, AngkaNip = 18;
        int terisi = 0;
        bool jumlah = false, lain = false, tandaTangan = false, nomor = false;
        for (int i = 0; i < baris.JumlahSel; i++)
        {
            ReadOnlySpan<byte> sel = NilaiSel.Bersih(baris.Sel(i));
            if (sel.IsEmpty)
            {
                continue;
            }

            terisi++;
            int angka = BanyakAngka(sel);
            bool total = Jumlah(sel, out _);
            jumlah |= total;
            lain |= !total && (angka == 0 || AdaHuruf(sel));
            tandaTangan |= TandaTangan(sel);
            nomor |= angka is >= AngkaNomor and not AngkaNip;
        }

        if (nomor)
        {
            return null;
        }

        ditandatangani |= tandaTangan && terisi <= SelTerbanyak;
        return jumlah && !lain ? PesanTabel.Ringkasan : ditandatangani && terisi <= SelTerbanyak ? PesanTabel.TandaTangan : null;
    }

    /// <summary>Whether a cell begins with the word of a total and goes on with what is counted, a number, or nothing.</summary>
    private static bool Jumlah(ReadOnlySpan<byte> sel, out bool saja)
    {
        saja = false;
        int panjang = Diawali(sel, KataRingkasan);
        if (panjang == 0)
        {
            return false;
        }

        sel = sel[panjang..].Trim(" :.=-()"u8);
        saja = sel.IsEmpty;
        return saja || sel[0] is >= (byte)'0' and <= (byte)'9' || Diawali(sel, KataDihitung) > 0;
    }

    /// <summary>How long the longest of the words is with which a cell begins, as whole words; 0 for none.</summary>
    private static int Diawali(ReadOnlySpan<byte> sel, string[] kata)
    {
        int panjang = 0;
        foreach (string satu in kata)
        {
            if (satu.Length > panjang && sel.Length >= satu.Length && Ascii.EqualsIgnoreCase(sel[..satu.Length], satu) && (sel.Length == satu.Length || !Huruf(sel[satu.Length])))
            {
                panjang = satu.Length;
            }
        }

        return panjang;
    }

    /// <summary>Whether a cell for a number holds one, or says that there is none; words are no number, nor is the NIP of who signs.</summary>
    private static bool Nomor(ReadOnlySpan<byte> sel)
    {
        const int AngkaNip = 18;
        sel = NilaiSel.Bersih(sel);
        if (sel.IsEmpty || NilaiSel.Hampa(sel))
        {
            return !sel.IsEmpty;
        }

        int angka = 0;
        foreach (byte b in sel)
        {
            if (Huruf(b))
            {
                return false;
            }

            angka += b is >= (byte)'0' and <= (byte)'9' ? 1 : 0;
        }

        return angka is > 0 and not AngkaNip;
    }

    private static bool Terbaca(ReadOnlySpan<byte> sel)
    {
        string teks = AliranTeks.Teks(sel);
        return AdaAngka(sel) || TabelKependudukan.Hubungan.TryBaca(teks, out _) || TabelKependudukan.JenisKelamin.TryBaca(teks, out _) || TabelKependudukan.StatusKawin.TryBaca(teks, out _);
    }

    private static bool Huruf(byte b) => b >= 0x80 || char.IsAsciiLetter((char)b);

    private static bool AdaHuruf(ReadOnlySpan<byte> sel)
    {
        foreach (byte b in sel)
        {
            if (Huruf(b))
            {
                return true;
            }
        }

        return false;
    }

    private static int BanyakAngka(ReadOnlySpan<byte> sel)
    {
        int angka = 0;
        foreach (byte b in sel)
        {
            angka += b is >= (byte)'0' and <= (byte)'9' ? 1 : 0;
        }

        return angka;
    }

    private static bool AdaAngka(ReadOnlySpan<byte> sel) => sel.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0;
}
