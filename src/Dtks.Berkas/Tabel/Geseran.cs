using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>What a column holds, as far as cells that stand one column off can be told by it.</summary>
internal enum JenisKolom : byte
{
    /// <summary>Anything; nothing is told by it.</summary>
    Bebas = 0,

    /// <summary>A NIK or No KK.</summary>
    Nomor,

    /// <summary>The name of a person.</summary>
    Nama,

    /// <summary>A place or an address.</summary>
    Tempat,

    Tanggal,

    JenisKelamin,

    Hubungan,

    StatusKawin,

    Pekerjaan,

    /// <summary>Yes or no.</summary>
    Tanda,

    /// <summary>Yes or no, a word of life and death, or a date.</summary>
    Meninggal,

    Sekolah,

    /// <summary>A count, RT or RW.</summary>
    Kecil,

    /// <summary>The code of a region.</summary>
    Wilayah,

    /// <summary>A desil.</summary>
    Peringkat,
}

/// <summary>Finds rows whose cells visibly stand in the column of another: a cell was inserted or lost, so that nothing in the row is certain (BK-5).</summary>
/// <remarks>
/// <para>Nothing is guessed: a cell counts where its own column cannot hold it and the column beside it can. A shift among columns that hold the same
/// (programmes, marks) shows by the number of cells alone (<see cref="PembacaBaris.Lengkap"/>), or not at all.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
internal sealed class Geseran
{
    private const int AngkaNomor = 16;

    private readonly JenisKolom[] _jenis;

    /// <param name="jenis">What each known column holds, by its number in the list of columns; columns beyond the last hold anything.</param>
    /// <param name="letak">Where each known column stands; -1 for one that is not there.</param>
    /// <param name="jumlahKolom">How many columns the header has.</param>
    public Geseran(ReadOnlySpan<JenisKolom> jenis, ReadOnlySpan<int> letak, int jumlahKolom)
    {
        _jenis = new JenisKolom[jumlahKolom];
        for (int kolom = 0; kolom < Math.Min(jenis.Length, letak.Length); kolom++)
        {
            if (letak[kolom] >= 0)
            {
                _jenis[letak[kolom]] = jenis[kolom];
            }
        }
    }

    /// <summary>Whether cells of a row stand in the column of another.</summary>
    public bool Ada(PembacaBaris baris)
    {
        int kanan = 0, kiri = 0;
        for (int i = 0; i < _jenis.Length; i++)
        {
            if (_jenis[i] == JenisKolom.Bebas || NilaiSel.Bersih(baris.Sel(i)) is var sel && (sel.IsEmpty || NilaiSel.Hampa(sel)))
            {
                continue;
            }

            JenisKolom milik = _jenis[i];
            if (Mustahil(milik, sel))
            {
                return true;
            }

            if (!Huruf(milik) && Cocok(milik, sel))
            {
                continue;
            }

            if (KhasDi(baris, i - 1, milik, sel) || KhasDi(baris, i + 1, milik, sel))
            {
                return true;
            }

            if (Huruf(milik) && Cocok(milik, sel))
            {
                continue;
            }

            bool dariKiri = Jenis(i - 1) != milik && Asal(baris, i - 1, sel);
            if (dariKiri && SelKosongDisisipkan(baris, i))
            {
                return true;
            }

            kanan += dariKiri ? 1 : 0;
            kiri += Jenis(i + 1) != milik && Asal(baris, i + 1, sel) ? 1 : 0;
        }

        return kanan > 1 || kiri > 1;
    }

    private JenisKolom Jenis(int letak) => letak >= 0 && letak < _jenis.Length ? _jenis[letak] : JenisKolom.Bebas;

    /// <summary>Whether a value is one that only the column beside has.</summary>
    // Why: a name or a job may be a word of another list (ANAK); it counts where the cell of that list is gone too, and not where it stands in its place. Marks stand side by side.
    private bool KhasDi(PembacaBaris baris, int letak, JenisKolom milik, ReadOnlySpan<byte> sel) =>
        Jenis(letak) is var jenis && jenis != milik && Khas(jenis, milik, sel)
        && (!Huruf(milik) || jenis is not (JenisKolom.JenisKelamin or JenisKolom.Hubungan or JenisKolom.StatusKawin or JenisKolom.Pekerjaan) || Asal(baris, letak, sel));

    /// <summary>Whether a cell may have come from a column whose own cell is empty or none of it.</summary>
    private bool Asal(PembacaBaris baris, int letak, ReadOnlySpan<byte> sel)
    {
        JenisKolom jenis = Jenis(letak);
        return jenis != JenisKolom.Bebas && Cocok(jenis, sel) && NilaiSel.Bersih(baris.Sel(letak)) is var milik && (milik.IsEmpty || NilaiSel.Hampa(milik) || !Cocok(jenis, milik));
    }

    /// <summary>Whether the cell before is empty and the one behind holds what this column should: an empty cell was put in.</summary>
    private bool SelKosongDisisipkan(PembacaBaris baris, int letak)
    {
        if (!NilaiSel.Hampa(baris.Sel(letak - 1)))
        {
            return false;
        }

        ReadOnlySpan<byte> sesudah = letak + 1 < _jenis.Length ? NilaiSel.Bersih(baris.Sel(letak + 1)) : default;
        return NilaiSel.Hampa(sesudah) ? _jenis[letak] is JenisKolom.Tanda or JenisKolom.Meninggal
            : _jenis[letak] == JenisKolom.StatusKawin ? TabelKependudukan.StatusKawin.TryBaca(AliranTeks.Teks(sesudah), out _)
            : Cocok(_jenis[letak], sesudah);
    }

    /// <summary>Columns of free text: what is typical of the column beside is told before asking whether they may hold it.</summary>
    private static bool Huruf(JenisKolom jenis) => jenis is JenisKolom.Nama or JenisKolom.Tempat or JenisKolom.Pekerjaan;

    /// <summary>What a column never holds, whatever stands beside it.</summary>
    private static bool Mustahil(JenisKolom jenis, ReadOnlySpan<byte> sel) => jenis switch
    {
        JenisKolom.Nomor => TanggalUtuh(sel),
        JenisKolom.Nama or JenisKolom.JenisKelamin or JenisKolom.Hubungan or JenisKolom.StatusKawin or JenisKolom.Pekerjaan => NomorUtuh(sel) || TanggalUtuh(sel),
        _ => NomorUtuh(sel),
    };

    /// <summary>Whether a column may hold a value.</summary>
    private static bool Cocok(JenisKolom jenis, ReadOnlySpan<byte> sel) => jenis switch
    {
        JenisKolom.Nomor => Angka(sel) > 5,
        JenisKolom.Nama or JenisKolom.Tempat or JenisKolom.Pekerjaan => AdaHuruf(sel),
        JenisKolom.Tanggal => NilaiSel.TryTanggal(sel, serial: true, out _) || Angka(sel) is > 3 and < AngkaNomor - 1,
        JenisKolom.JenisKelamin => TabelKependudukan.JenisKelamin.TryBaca(AliranTeks.Teks(sel), out _),
        JenisKolom.Hubungan => TabelKependudukan.Hubungan.TryBaca(AliranTeks.Teks(sel), out _),
        JenisKolom.StatusKawin => TabelKependudukan.StatusKawin.TryBaca(AliranTeks.Teks(sel), out _) || NilaiSel.Tanda(sel) != NilaiTanda.TakTerbaca,
        JenisKolom.Tanda => NilaiSel.Tanda(sel) != NilaiTanda.TakTerbaca,
        JenisKolom.Meninggal => NilaiSel.Tanda(sel) != NilaiTanda.TakTerbaca || KataKematian.Mati(sel) || KataKematian.Hidup(sel) || (Angka(sel) > 5 && NilaiSel.TryTanggal(sel, serial: false, out _)) || (Angka(sel) == 1 && sel.Length == 1),
        JenisKolom.Sekolah => AdaHuruf(sel) || Angka(sel) < 3,
        JenisKolom.Kecil => Angka(sel) is > 0 and < 7 && (sel.Length < 7 || !AdaHuruf(sel)),
        JenisKolom.Wilayah => Angka(sel) > 1,
        JenisKolom.Peringkat => Angka(sel) < 3,
        _ => true,
    };

    /// <summary>Whether a value is one that only such a column has.</summary>
    private static bool Khas(JenisKolom jenis, JenisKolom milik, ReadOnlySpan<byte> sel) => jenis switch
    {
        JenisKolom.Nomor => NomorUtuh(sel),
        JenisKolom.Tanggal => TanggalUtuh(sel),
        JenisKolom.JenisKelamin => AdaHuruf(sel) && Cocok(jenis, sel),

        // Why: Cucu is a name.
        JenisKolom.Hubungan => AdaHuruf(sel) && Cocok(jenis, sel) && !(milik == JenisKolom.Nama && System.Text.Ascii.EqualsIgnoreCase(sel, "CUCU"u8)),
        JenisKolom.StatusKawin => AdaHuruf(sel) && TabelKependudukan.StatusKawin.TryBaca(AliranTeks.Teks(sel), out _),
        JenisKolom.Pekerjaan => AdaHuruf(sel) && Pekerjaan.Baca(AliranTeks.Teks(sel)).Dikenal,
        JenisKolom.Tanda => KataTanda(sel),
        JenisKolom.Meninggal => KataTanda(sel) || KataKematian.Mati(sel) || KataKematian.Hidup(sel),
        JenisKolom.Sekolah => AdaHuruf(sel) && TabelKependudukan.Sekolah.TryBaca(AliranTeks.Teks(sel), out _),
        JenisKolom.Kecil => milik == JenisKolom.Wilayah && Angka(sel) == sel.Length && sel.Length < 3,
        JenisKolom.Wilayah => Angka(sel) > 9 && KodeWilayah.TryParse(AliranTeks.Teks(sel), out _),
        _ => false,
    };

    private static bool KataTanda(ReadOnlySpan<byte> sel) => AdaHuruf(sel) && NilaiSel.Tanda(sel) is not (NilaiTanda.TakTerbaca or NilaiTanda.Kosong);

    private static bool NomorUtuh(ReadOnlySpan<byte> sel) => Angka(sel) == AngkaNomor && (Nik.Check(sel).Sah || NomorKk.Check(sel).Sah);

    private static bool TanggalUtuh(ReadOnlySpan<byte> sel) => sel.IndexOfAny((byte)'/', (byte)'-') > 0 && NilaiSel.TryTanggal(sel, serial: false, out int hari) && hari != 0;

    private static bool AdaHuruf(ReadOnlySpan<byte> sel)
    {
        foreach (byte b in sel)
        {
            if (b >= 0x80 || char.IsAsciiLetter((char)b))
            {
                return true;
            }
        }

        return false;
    }

    private static int Angka(ReadOnlySpan<byte> sel)
    {
        int angka = 0;
        foreach (byte b in sel)
        {
            angka += b is >= (byte)'0' and <= (byte)'9' ? 1 : 0;
        }

        return angka;
    }
}

/// <summary>Words that say whether somebody lives.</summary>
internal static class KataKematian
{
    /// <summary>Whether a cell says that somebody died.</summary>
    public static bool Mati(ReadOnlySpan<byte> sel) => Salah(sel, ["MATI", "MENINGGAL", "MENINGGAL DUNIA", "SUDAH MENINGGAL", "MD", "WAFAT", "ALM", "ALMARHUM", "ALMARHUMAH"]);

    /// <summary>Whether a cell says that somebody lives.</summary>
    public static bool Hidup(ReadOnlySpan<byte> sel) => Salah(sel, ["HIDUP", "MASIH HIDUP", "AKTIF", "PINDAH", "PERGI", "BELUM MENINGGAL", "TIDAK MENINGGAL"]);

    private static bool Salah(ReadOnlySpan<byte> sel, ReadOnlySpan<string> kata)
    {
        foreach (string satu in kata)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(sel, satu))
            {
                return true;
            }
        }

        return false;
    }
}
