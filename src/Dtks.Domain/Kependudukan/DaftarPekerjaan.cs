using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dtks.Domain;

/// <summary>The registry's list of 99 jobs, with the class of each.</summary>
/// <remarks>Source: Permendagri 109/2019 and SIAK (codes and names). The class is this library's reading of reasons 3, 4 and 6.</remarks>
public static class DaftarPekerjaan
{
    internal const int Jumlah = 99;

    /// <summary>The code that other lists give to another job.</summary>
    internal const int KodeMeragukan = 89;

    // Dasar: Permendagri 109/2019 dan SIAK (kode dan nama).
    // Tafsir: golongan mengikuti alasan 3, 4 dan 6; "pensiunan" dan "tinjau" hanya petunjuk untuk ditinjau.
    private static readonly ImmutableArray<ButirPekerjaan> Daftar =
    [
        new(1, "Belum/Tidak Bekerja", GolonganPekerjaan.Umum),
        new(2, "Mengurus Rumah Tangga", GolonganPekerjaan.Umum),
        new(3, "Pelajar/Mahasiswa", GolonganPekerjaan.Umum),
        new(4, "Pensiunan", GolonganPekerjaan.Pensiunan, "PENSIUNAN PNS", "PENSIUNAN TNI", "PENSIUNAN POLRI", "PENSIUNAN TNI/POLRI"),
        new(5, "PNS", GolonganPekerjaan.Aparatur, "PEGAWAI NEGERI SIPIL", "ASN"),
        new(6, "TNI", GolonganPekerjaan.Aparatur, "TENTARA NASIONAL INDONESIA"),
        new(7, "POLRI", GolonganPekerjaan.Aparatur, "KEPOLISIAN RI"),
        new(8, "Perdagangan", GolonganPekerjaan.Umum),
        new(9, "Petani/Pekebun", GolonganPekerjaan.Umum),
        new(10, "Peternak", GolonganPekerjaan.Umum),
        new(11, "Nelayan/Perikanan", GolonganPekerjaan.Umum),
        new(12, "Industri", GolonganPekerjaan.Umum),
        new(13, "Konstruksi", GolonganPekerjaan.Umum),
        new(14, "Transportasi", GolonganPekerjaan.Umum),
        new(15, "Karyawan Swasta", GolonganPekerjaan.Umum),
        new(16, "Karyawan BUMN", GolonganPekerjaan.Tinjau),
        new(17, "Karyawan BUMD", GolonganPekerjaan.Tinjau),
        new(18, "Karyawan Honorer", GolonganPekerjaan.Tinjau),
        new(19, "Buruh Harian Lepas", GolonganPekerjaan.Umum),
        new(20, "Buruh Tani/Perkebunan", GolonganPekerjaan.Umum),
        new(21, "Buruh Nelayan/Perikanan", GolonganPekerjaan.Umum),
        new(22, "Buruh Peternakan", GolonganPekerjaan.Umum),
        new(23, "Pembantu Rumah Tangga", GolonganPekerjaan.Umum),
        new(24, "Tukang Cukur", GolonganPekerjaan.Umum),
        new(25, "Tukang Listrik", GolonganPekerjaan.Umum),
        new(26, "Tukang Batu", GolonganPekerjaan.Umum),
        new(27, "Tukang Kayu", GolonganPekerjaan.Umum),
        new(28, "Tukang Sol Sepatu", GolonganPekerjaan.Umum),
        new(29, "Tukang Las/Pandai Besi", GolonganPekerjaan.Umum),
        new(30, "Tukang Jahit", GolonganPekerjaan.Umum),
        new(31, "Tukang Gigi", GolonganPekerjaan.Umum),
        new(32, "Penata Rias", GolonganPekerjaan.Umum),
        new(33, "Penata Busana", GolonganPekerjaan.Umum),
        new(34, "Penata Rambut", GolonganPekerjaan.Umum),
        new(35, "Mekanik", GolonganPekerjaan.Umum),
        new(36, "Seniman", GolonganPekerjaan.Umum),
        new(37, "Tabib", GolonganPekerjaan.Umum),
        new(38, "Paraji", GolonganPekerjaan.Umum),
        new(39, "Perancang Busana", GolonganPekerjaan.Umum),
        new(40, "Penterjemah", GolonganPekerjaan.Umum),
        new(41, "Imam Masjid", GolonganPekerjaan.Umum, "IMAM MESJID"),
        new(42, "Pendeta", GolonganPekerjaan.Umum),
        new(43, "Pastor", GolonganPekerjaan.Umum),
        new(44, "Wartawan", GolonganPekerjaan.Umum),
        new(45, "Ustadz/Mubaligh", GolonganPekerjaan.Umum),
        new(46, "Juru Masak", GolonganPekerjaan.Umum),
        new(47, "Promotor Acara", GolonganPekerjaan.Umum),
        new(48, "Anggota DPR-RI", GolonganPekerjaan.AparaturLain, "ANGGOTA DPR RI"),
        new(49, "Anggota DPD", GolonganPekerjaan.AparaturLain),
        new(50, "Anggota BPK", GolonganPekerjaan.AparaturLain),
        new(51, "Presiden", GolonganPekerjaan.AparaturLain),
        new(52, "Wakil Presiden", GolonganPekerjaan.AparaturLain),
        new(53, "Anggota MK", GolonganPekerjaan.AparaturLain),
        new(54, "Anggota Kabinet/Kementerian", GolonganPekerjaan.AparaturLain),
        new(55, "Duta Besar", GolonganPekerjaan.AparaturLain),
        new(56, "Gubernur", GolonganPekerjaan.AparaturLain),
        new(57, "Wakil Gubernur", GolonganPekerjaan.AparaturLain),
        new(58, "Bupati", GolonganPekerjaan.AparaturLain),
        new(59, "Wakil Bupati", GolonganPekerjaan.AparaturLain),
        new(60, "Walikota", GolonganPekerjaan.AparaturLain),
        new(61, "Wakil Walikota", GolonganPekerjaan.AparaturLain),
        new(62, "Anggota DPRD Provinsi", GolonganPekerjaan.AparaturLain, "ANGGOTA DPRD PROPINSI"),
        new(63, "Anggota DPRD Kab/Kota", GolonganPekerjaan.AparaturLain, "ANGGOTA DPRD KABUPATEN/KOTA"),
        new(64, "Dosen", GolonganPekerjaan.Tinjau),
        new(65, "Guru", GolonganPekerjaan.Tinjau),
        new(66, "Pilot", GolonganPekerjaan.Umum),
        new(67, "Pengacara", GolonganPekerjaan.Umum),
        new(68, "Notaris", GolonganPekerjaan.Umum),
        new(69, "Arsitek", GolonganPekerjaan.Umum),
        new(70, "Akuntan", GolonganPekerjaan.Umum),
        new(71, "Konsultan", GolonganPekerjaan.Umum),
        new(72, "Dokter", GolonganPekerjaan.Tinjau),
        new(73, "Bidan", GolonganPekerjaan.Tinjau),
        new(74, "Perawat", GolonganPekerjaan.Tinjau),
        new(75, "Apoteker", GolonganPekerjaan.Umum),
        new(76, "Psikiater/Psikolog", GolonganPekerjaan.Umum),
        new(77, "Penyiar Televisi", GolonganPekerjaan.Umum),
        new(78, "Penyiar Radio", GolonganPekerjaan.Umum),
        new(79, "Pelaut", GolonganPekerjaan.Umum),
        new(80, "Peneliti", GolonganPekerjaan.Umum),
        new(81, "Sopir", GolonganPekerjaan.Umum),
        new(82, "Pialang", GolonganPekerjaan.Umum),
        new(83, "Paranormal", GolonganPekerjaan.Umum),
        new(84, "Pedagang", GolonganPekerjaan.Umum),
        new(85, "Perangkat Desa", GolonganPekerjaan.Tinjau),
        new(86, "Kepala Desa", GolonganPekerjaan.Tinjau),
        new(87, "Biarawati", GolonganPekerjaan.Umum),
        new(88, "Wiraswasta", GolonganPekerjaan.Umum),
        new(89, "Anggota Lembaga Tinggi", GolonganPekerjaan.AparaturLain),
        new(90, "Artis", GolonganPekerjaan.Umum),
        new(91, "Atlit", GolonganPekerjaan.Umum),
        new(92, "Chef", GolonganPekerjaan.Umum),
        new(93, "Manajer", GolonganPekerjaan.Umum),
        new(94, "Tenaga Tata Usaha", GolonganPekerjaan.Tinjau),
        new(95, "Operator", GolonganPekerjaan.Umum),
        new(96, "Pekerja Pengolahan/Kerajinan", GolonganPekerjaan.Umum),
        new(97, "Teknisi", GolonganPekerjaan.Umum),
        new(98, "Asisten Ahli", GolonganPekerjaan.Umum),
        new(99, "Lainnya", GolonganPekerjaan.Umum, "PEKERJAAN LAINNYA"),
    ];

    // Dasar: KP-2. Other lists in use print 89 = Lainnya, so the bare number is not the text; PPPK and TNI/POLRI are texts without a code.
    // Tafsir: PPPK by its long form and P3K are the same words.
    private static readonly ImmutableArray<ButirPekerjaan> MenurutTeks =
    [
        new(KodeMeragukan, "Anggota Lembaga Tinggi", GolonganPekerjaan.AparaturLain),
        new(0, "TNI/POLRI", GolonganPekerjaan.Tinjau, "TNI-POLRI"),
        new(0, "PPPK", GolonganPekerjaan.Tinjau, "P3K", "PEGAWAI PEMERINTAH DENGAN PERJANJIAN KERJA"),
    ];

    private static readonly TabelKode<KodePekerjaan> Tabel = BuatTabel();

    // Why: a code list without named members, so that jobs are read by the same TabelKode as every other list.
    private enum KodePekerjaan : byte
    {
    }

    /// <summary>Name of the list, to be carried with a code.</summary>
    public static string NamaDaftar => Tabel.NamaDaftar;

    /// <summary>All jobs by code, 1 to 99.</summary>
    public static ImmutableArray<ButirPekerjaan> Semua => Daftar;

    internal static ButirPekerjaan Butir(byte nomor) => nomor <= Jumlah ? Daftar[nomor - 1] : MenurutTeks[nomor - Jumlah - 1];

    /// <summary>Finds a job by code, name or alias; the number is its place in the list, and beyond the list for what only a text names.</summary>
    internal static bool TryNomor(ReadOnlySpan<char> teks, out byte nomor)
    {
        teks = teks.Trim();
        if (teks.Length > 0 && !teks.ContainsAnyExceptInRange('0', '9'))
        {
            ReadOnlySpan<char> angka = teks.TrimStart('0');
            return TryTabel(angka.IsEmpty ? teks : angka, out nomor);
        }

        return TryTeks(teks, out nomor) || TryDenganSingkatan(teks, out nomor);
    }

    // Dasar: KP-2. White space around "/" and "-" does not count.
    private static bool TryTeks(ReadOnlySpan<char> teks, out byte nomor)
    {
        if (!teks.ContainsAny('/', '-'))
        {
            return TryTabel(teks, out nomor);
        }

        var rapi = new StringBuilder(teks.Length);
        foreach (char c in teks)
        {
            if (c is '/' or '-')
            {
                PangkasAkhir(rapi);
                rapi.Append(c);
            }
            else if (!char.IsWhiteSpace(c) || rapi is not [.., '/' or '-'])
            {
                rapi.Append(c);
            }
        }

        return TryTabel(rapi.ToString(), out nomor);
    }

    // Dasar: KP-2. Brackets that repeat the short form do not count: PEGAWAI NEGERI SIPIL (PNS).
    private static bool TryDenganSingkatan(ReadOnlySpan<char> teks, out byte nomor)
    {
        nomor = 0;
        int buka = teks.IndexOf('(');
        return buka > 0 && teks[^1] == ')' && TryTeks(teks[..buka].TrimEnd(), out nomor)
            && TryTeks(teks[(buka + 1)..^1].Trim(), out byte singkatan) && singkatan == nomor;
    }

    private static void PangkasAkhir(StringBuilder teks)
    {
        while (teks.Length > 0 && char.IsWhiteSpace(teks[^1]))
        {
            teks.Length--;
        }
    }

    private static bool TryTabel(ReadOnlySpan<char> teks, out byte nomor)
    {
        bool ada = Tabel.TryBaca(teks, out KodePekerjaan nilai);
        nomor = (byte)nilai;
        return ada;
    }

    private static TabelKode<KodePekerjaan> BuatTabel()
    {
        var butir = new List<ButirKode<KodePekerjaan>>();
        foreach (ButirPekerjaan p in Daftar)
        {
            string kode = p.Kode.ToString(CultureInfo.InvariantCulture);
            butir.Add(new((KodePekerjaan)p.Kode, kode, p.Kode == KodeMeragukan ? kode : p.Nama, [.. p.Alias]));
        }

        for (int i = 0; i < MenurutTeks.Length; i++)
        {
            butir.Add(new((KodePekerjaan)(Jumlah + 1 + i), MenurutTeks[i].Nama, MenurutTeks[i].Nama, [.. MenurutTeks[i].Alias]));
        }

        return new TabelKode<KodePekerjaan>("pekerjaan (Permendagri 109/2019 dan SIAK)", [.. butir]);
    }
}
