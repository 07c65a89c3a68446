using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>The messages on rows of people and on the file as a whole; never a value.</summary>
internal static class PesanOrang
{
    public static Pesan BukanOrang { get; } = new(
        "BERKAS-BUKAN-ORANG",
        "Baris ini tanpa NIK, No KK dan tanggal lahir, hampir kosong; tidak dapat dipakai. Lengkapi bila ini orang, hapus bila bukan (misalnya nama penanda tangan)",
        "This line has no NIK, No KK or birth date and is next to empty; it cannot be used. Complete it if it is a person, remove it if not (the name of who signs, say)");

    public static Pesan Tanggal { get; } = new(
        "BNBA-TANGGAL",
        "Tanggal harus dd/MM/yyyy, dd-MM-yyyy, yyyy-MM-dd atau yyyy/MM/dd, dengan tahun empat angka, dan ada di kalender; dianggap tidak diketahui",
        "A date is dd/MM/yyyy, dd-MM-yyyy, yyyy-MM-dd or yyyy/MM/dd, with a year of four digits, and exists; it counts as unknown");

    public static Pesan TanggalTerbalik { get; } = new(
        "BNBA-TANGGAL-TERBALIK",
        "Hari dan bulan pada tanggal ini berlawanan dengan urutan seluruh berkas; dianggap tidak diketahui. Seragamkan urutan tanggalnya",
        "Day and month of this date contradict the order of the whole file; it counts as unknown. Write all dates in one order");

    public static Pesan TanggalLainUrutan { get; } = new(
        "BNBA-TANGGAL-LAIN-URUTAN",
        "Tanggal ini hanya terbaca dengan urutan hari dan bulan yang lain dari kebanyakan baris, dan dibaca begitu; seragamkan urutan tanggal di berkas",
        "This date reads only in the other order of day and month than most rows, and is read so; write all dates in one order");

    public static Pesan Pekerjaan { get; } = new(
        "BNBA-PEKERJAAN", "Pekerjaan tidak ada dalam daftar; disimpan apa adanya dan tidak menjadi dasar saran", "The job is not in the list; it is kept as written and suggests nothing");

    public static Pesan Program { get; } = new(
        "BNBA-PROGRAM",
        "Isi kolom program tidak terbaca (YA/TIDAK, Y/T, 1/0, atau V/X bila keduanya dipakai); kepesertaan ini tidak diputus",
        "A programme cell cannot be read (YA/TIDAK, Y/T, 1/0, or V/X where both are used); this kepesertaan is not decided");

    public static Pesan HurufX { get; } = new(
        "BNBA-X-SAJA",
        "Kolom ini bertanda X tanpa V, sehingga X dapat berarti ya atau tidak; dianggap tidak diketahui. Tulis YA atau TIDAK",
        "This column is marked X and never V, so that X may mean yes or no; it counts as unknown. Write YA or TIDAK");

    public static Pesan HubunganCampur { get; } = new(
        "BNBA-HUBUNGAN-DAFTAR",
        "Kode hubungan ini dapat berasal dari daftar SHDK, DTSEN atau survei yang berbeda artinya; dianggap tidak diketahui. Tulis dengan kata (ISTRI, ANAK) atau beri judul kolom shdk",
        "This relation code could be of SHDK, DTSEN or a survey, which differ; it counts as unknown. Write words (ISTRI, ANAK) or head the column shdk");

    public static Pesan NomorKk { get; } = new(
        "BNBA-NOMOR-KK", "Nomor KK tidak dapat dibaca; keluarganya dianggap tidak diketahui", "The No KK cannot be read; the family counts as unknown");

    public static Pesan Nik(CacatNik cacat) => new(
        "BNBA-NIK",
        $"NIK tidak dapat dipakai ({TabelIdentitas.CacatNik.Kode(cacat)}); kepesertaan baris ini tidak diputus sampai NIK diperbaiki",
        $"The NIK cannot be used ({TabelIdentitas.CacatNik.Kode(cacat)}); the kepesertaan of this row is not decided until it is repaired");

    public static Pesan NikAnggota(CacatNik cacat) => new(
        "BNBA-NIK",
        $"NIK tidak dapat dipakai ({TabelIdentitas.CacatNik.Kode(cacat)}); orangnya tetap dihitung sebagai anggota keluarga",
        $"The NIK cannot be used ({TabelIdentitas.CacatNik.Kode(cacat)}); the person still counts as a member of the family");

    public static Pesan NikNomorKkTertukar(long lain) => new(
        "BNBA-NIK-NOMOR-KK-TERTUKAR",
        $"NIK di sini sama dengan nomor KK di baris {lain}: keduanya mungkin tertukar, jadi kedua keluarga tidak dianggap lengkap. Betulkan di sumbernya",
        $"The NIK here is the No KK on line {lain}: the two were perhaps exchanged, so neither family counts as whole. Correct it at the source");

    public static Pesan NikNomorKkTertukarTanggal { get; } = new(
        "BNBA-NOMOR-TERTUKAR",
        "Tanggal lahir di sini tidak sesuai NIK tetapi sesuai nomor KK: keduanya mungkin tertukar, jadi keluarganya tidak dianggap lengkap. Betulkan di sumbernya",
        "The birth date here contradicts the NIK and agrees with the No KK: the two were perhaps exchanged, so the family does not count as whole. Correct it at the source");

    public static Pesan NomorKkMirip(long lain) => new(
        "BNBA-NOMOR-KK-MIRIP",
        $"Keluarga di baris ini tanpa kepala keluarga dan tanpa orang dewasa, dan nomor KK-nya hanya berbeda satu angka, atau dua angka bertukar, dari keluarga di baris {lain}: mungkin satu keluarga, jadi keduanya tidak dianggap lengkap. Periksa di sumbernya",
        $"The family of this line has no head and no adult, and its No KK differs by one digit, or by two digits exchanged, from that of the family on line {lain}: the two are perhaps one, so neither counts as whole. Check the source");

    public static Pesan KolomTertukar(long tertukar, long sesuai) => new(
        "BERKAS-KOLOM-TERTUKAR",
        $"Pada {tertukar} baris tanggal lahir sesuai nomor_kk dan bukan nomor_nik, dan hanya pada {sesuai} baris sesuai nomor_nik: judul kedua kolom itu kemungkinan tertukar, sehingga orang menjadi keluarga. Betulkan judul kolomnya dan ulangi.",
        $"On {tertukar} rows the birth date agrees with nomor_kk and not with nomor_nik, and on {sesuai} only with nomor_nik: the headings of the two columns were probably exchanged, so that people became families. Mend the headings and run again.");

    public static Pesan BarisLanjutan(int jumlah) => new(
        "BERKAS-BARIS-LANJUTAN",
        $"Isian di antara tanda kutip pada baris ini berlanjut ke {jumlah} baris berikutnya, yang dibaca sebagai bagian dari baris ini; periksa bila di situ seharusnya ada orang lain",
        $"A quoted cell of this line goes on over the next {jumlah} lines, which were read as part of this one; check if somebody else should stand there");

    public static Pesan NikBerulang(long pertama) => new(
        "BNBA-NIK-BERULANG", $"NIK sama dengan baris {pertama}; satu orang hanya boleh satu baris", $"Same NIK as line {pertama}; a person may have one row only");

    public static Pesan ProgramBaris { get; } = new(
        "BNBA-PROGRAM-BARIS",
        "Isi kolom program tidak terbaca; tulis kode atau nama satu program (PBI-JK, PKH, SEMBAKO, ...). Kepesertaannya tidak dimasukkan",
        "The cell of column program cannot be read; write the code or name of one programme (PBI-JK, PKH, SEMBAKO, ...). Its participation is not taken");

    public static Pesan Peran { get; } = new(
        "BNBA-PERAN",
        "Baris satu kepesertaan dengan peran kosong atau tidak terbaca; tulis penerima (yang menerima bagi keluarganya) atau komponen (anggota yang dihitung). Kepesertaannya tidak dimasukkan",
        "A row of one participation whose peran is empty or cannot be read; write penerima (who receives for the family) or komponen (a member that counts). Its participation is not taken");

    public static Pesan PeranTanpaProgram { get; } = new(
        "BNBA-PERAN-TANPA-PROGRAM",
        "Baris menyebut peran tanpa program; tulis programnya, atau kosongkan perannya bila orang ini tidak menerima. Kepesertaannya tidak dimasukkan",
        "The row names a peran without a programme; write the programme, or clear peran if this person receives nothing. Its participation is not taken");

    public static Pesan Kode(string kolom, string daftar) => new(
        "BNBA-KODE", $"Isi kolom {kolom} tidak ada dalam daftar {daftar}; dianggap tidak diketahui", $"Not in the list {daftar}; it counts as unknown");

    public static Pesan Tanda(string kolom) => new(
        "BNBA-TANDA", $"Isi kolom {kolom} tidak terbaca; dianggap tidak diketahui", $"The cell of column {kolom} cannot be read; it counts as unknown");

    public static Pesan MeninggalBertentangan { get; } = new(
        "BNBA-MENINGGAL-BERTENTANGAN",
        "Kolom-kolom tentang kematian bertentangan (satu menyebut meninggal, yang lain hidup); dianggap tidak diketahui, betulkan di sumbernya",
        "The columns about death contradict each other (one says dead, another alive); it counts as unknown, correct it at the source");

    public static Pesan MeninggalSebelumLahir { get; } = new(
        "BNBA-MENINGGAL-TANGGAL",
        "Tanggal meninggal tidak sesudah tanggal lahir (di berkas atau dalam NIK), atau sebelum 1901; meninggal tidaknya dianggap tidak diketahui, betulkan di sumbernya",
        "The date of death is not after the birth (in the file or in the NIK), or before 1901; whether the person died counts as unknown, correct it at the source");

    public static Pesan Blt(string nama) => new(
        "BNBA-BLT",
        $"Kolom BLT di {nama} tidak menyebut BLT yang mana dan tidak dipakai; beri judul BLT-MIGOR, BLT-BBM atau BLT-TAMBAHAN",
        $"The column BLT in {nama} does not say which BLT and is not used; head it BLT-MIGOR, BLT-BBM or BLT-TAMBAHAN");

    public static Pesan TanpaProgram(string nama) => new(
        "BNBA-TANPA-PROGRAM",
        $"{nama} tidak punya kolom program (bansos_pkh, bansos_bpnt, pbi_jkn, ...): tambahkan, atau sebutkan programnya bila berkas ini daftar satu program (--program PKH).",
        $"{nama} has no programme column (bansos_pkh, bansos_bpnt, pbi_jkn, ...): add one, or name the programme if the file lists one programme (--program PKH).");

    public static Pesan ProgramGanda(string nama, string kolom) => new(
        "BNBA-PROGRAM-GANDA",
        $"{nama} sudah punya kolom {kolom}; jangan sebutkan program yang sama dengan --program.",
        $"{nama} already has the column {kolom}; do not name the same programme with --program.");

    public static Pesan AngkaIlmiah(string kolom, long jumlah) => new(
        "BERKAS-ANGKA-ILMIAH",
        $"{jumlah} isian {kolom} berbentuk 3,37E+15: Excel atau program lembar kerja lain sudah menghapus angka terakhirnya. Ekspor ulang dengan kolom {kolom} berformat teks sebelum diisi; jangan buka CSV langsung di Excel.",
        $"{jumlah} cells of {kolom} read 3.37E+15: Excel or another spreadsheet has dropped their last digits. Export again with {kolom} formatted as text before it is filled; do not open the CSV in Excel directly.");

    public static Pesan AngkaNol(string kolom, long nol, long jumlah) => new(
        "BERKAS-ANGKA-NOL",
        $"{nol} dari {jumlah} {kolom} berakhir dengan 0: Excel menyimpan paling banyak 15 angka dan mengganti sisanya dengan 0, sehingga orang dan keluarga tertukar. Ekspor ulang dengan kolom {kolom} berformat teks.",
        $"{nol} of {jumlah} {kolom} end in 0: Excel keeps at most 15 digits and turns the rest into 0, so people and families are mixed up. Export again with {kolom} formatted as text.");

    public static Pesan AngkaDesimal(string kolom, long jumlah) => new(
        "BERKAS-ANGKA-DESIMAL",
        $"{jumlah} isian {kolom} ditulis sebagai bilangan pecahan (....0) oleh lembar kerja atau program lain; angka terakhirnya mungkin sudah berubah. Ekspor ulang dengan kolom {kolom} berformat teks.",
        $"{jumlah} cells of {kolom} were written as fractions (....0) by a spreadsheet or program; their last digits may have changed. Export again with {kolom} formatted as text.");

    public static Pesan AngkaRibuan(string kolom, long jumlah) => new(
        "BERKAS-ANGKA-RIBUAN",
        $"{jumlah} isian {kolom} ditulis sebagai bilangan dengan pemisah ribuan oleh lembar kerja, yang menyimpan paling banyak 15 angka; angka terakhirnya mungkin sudah berubah. Ekspor ulang dengan kolom {kolom} berformat teks.",
        $"{jumlah} cells of {kolom} were written as numbers with a thousands separator by a spreadsheet, which keeps at most 15 digits; their last digits may have changed. Export again with {kolom} formatted as text.");

    public static Pesan RumusTeks(string kolom, long jumlah) => new(
        "BERKAS-ANGKA-RUMUS",
        $"{jumlah} isian {kolom} ditulis sebagai rumus (=\"...\") oleh lembar kerja. Ekspor ulang dengan kolom {kolom} berformat teks, tanpa rumus.",
        $"{jumlah} cells of {kolom} were written as formulas (=\"...\") by a spreadsheet. Export again with {kolom} formatted as text, without formulas.");

    public static Pesan SatuNilai(string kolom, long jumlah) => new(
        "BERKAS-SATU-NILAI",
        $"Semua {jumlah} baris punya {kolom} yang sama: kolom itu kemungkinan terisi oleh tarikan lembar kerja. Periksa di sumbernya dan ekspor ulang.",
        $"All {jumlah} rows have the same {kolom}: a spreadsheet has probably filled the column down. Check the source and export again.");
}

/// <summary>Counts over the whole file, for damage done by spreadsheets (BK-4).</summary>
internal sealed class HitunganBerkas
{
    private static readonly System.Buffers.SearchValues<byte> Mantisa = System.Buffers.SearchValues.Create("0123456789.,"u8);
    private static readonly System.Buffers.SearchValues<byte> Pangkat = System.Buffers.SearchValues.Create("+0123456789"u8);

    /// <summary>From how many values on a file shows anything by them.</summary>
    public const int PalingSedikit = 20;

    private byte[]? _nama;
    private bool _namaBeda;

    public int NamaTerisi { get; private set; }

    public int Ilmiah { get; private set; }

    public int Desimal { get; private set; }

    public int Ribuan { get; private set; }

    public int Rumus { get; private set; }

    /// <summary>Whether one name stands in all rows that have one.</summary>
    public bool SatuNama => _nama is not null && !_namaBeda;

    /// <summary>Counts a name.</summary>
    public void Tambah(ReadOnlySpan<byte> nama)
    {
        nama = nama.Trim((byte)' ');
        if (!nama.IsEmpty)
        {
            NamaTerisi++;
            _nama ??= nama.ToArray();
            _namaBeda = _namaBeda || !nama.SequenceEqual(_nama);
        }
    }

    /// <summary>Looks why a NIK cannot be read; what a spreadsheet puts around a number is taken off.</summary>
    public BacaanNik Periksa(ReadOnlySpan<byte> sel, BacaanNik bacaan) => bacaan.Sah ? bacaan : NomorPengisi.Nik(Dalam(sel));

    /// <summary>Looks why a No KK cannot be read; what a spreadsheet puts around a number is taken off.</summary>
    public BacaanNomorKk Periksa(ReadOnlySpan<byte> sel, BacaanNomorKk bacaan) => bacaan.Sah ? bacaan : NomorPengisi.NomorKk(Dalam(sel));

    /// <summary>Counts a number of sixteen digits that is grouped by thousands, as only numbers are.</summary>
    public void PeriksaRibuan(ReadOnlySpan<byte> sel)
    {
        const int Panjang = 21;
        sel = sel.Trim((byte)' ');
        if (sel.Length != Panjang || sel[1] is not ((byte)'.' or (byte)','))
        {
            return;
        }

        for (int i = 0; i < Panjang; i++)
        {
            if (i % 4 == 1 ? sel[i] != sel[1] : sel[i] is < (byte)'0' or > (byte)'9')
            {
                return;
            }
        }

        Ribuan++;
    }

    public void Gabung(HitunganBerkas lain)
    {
        NamaTerisi += lain.NamaTerisi;
        Ilmiah += lain.Ilmiah;
        Desimal += lain.Desimal;
        Ribuan += lain.Ribuan;
        Rumus += lain.Rumus;
        if (lain._nama is not null)
        {
            _namaBeda |= lain._namaBeda || (_nama is not null && !_nama.AsSpan().SequenceEqual(lain._nama));
            _nama ??= lain._nama;
        }
    }

    /// <summary>The damage that shows in the form of the numbers (BK-4).</summary>
    public IEnumerable<Pesan> Kerusakan(string kolomAngka)
    {
        if (Ilmiah > 0)
        {
            yield return PesanOrang.AngkaIlmiah(kolomAngka, Ilmiah);
        }

        if (Desimal > 0)
        {
            yield return PesanOrang.AngkaDesimal(kolomAngka, Desimal);
        }

        if (Ribuan > 0)
        {
            yield return PesanOrang.AngkaRibuan(kolomAngka, Ribuan);
        }

        if (Rumus > 0)
        {
            yield return PesanOrang.RumusTeks(kolomAngka, Rumus);
        }
    }

    private ReadOnlySpan<byte> Dalam(ReadOnlySpan<byte> sel)
    {
        sel = NilaiSel.Bersih(sel);
        if (sel.Length < 5)
        {
            return sel;
        }

        if (sel[0] == (byte)'=' && sel[1..].IndexOfAnyInRange((byte)'0', (byte)'9') >= 0)
        {
            Rumus++;
            return sel[1..].Trim((byte)'"');
        }

        int angka = 0;
        foreach (byte b in sel)
        {
            angka += b is >= (byte)'0' and <= (byte)'9' ? 1 : 0;
        }

        int e = sel.IndexOfAny((byte)'E', (byte)'e');
        if (e > 0 && angka >= 2 && sel[..e].IndexOfAnyExcept(Mantisa) < 0 && sel[(e + 1)..].IndexOfAnyExcept(Pangkat) < 0 && e + 1 < sel.Length)
        {
            Ilmiah++;
        }
        else if (angka >= 17 && sel.LastIndexOfAny((byte)'.', (byte)',') is > 14 and var titik && sel[..titik].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && sel[(titik + 1)..].IndexOfAnyExcept((byte)'0') < 0)
        {
            Desimal++;
        }

        return sel;
    }
}
