using System.Globalization;
using Dtks.Domain;
using Dtks.Matching;
using Spectre.Console;

namespace Dtks.Cli.Tampilan;

/// <summary>Shows verdicts of kepadanan: one table per answer, and the count of all.</summary>
internal static class TabelKepadanan
{
    /// <summary>One answer, element by element, with what to do next.</summary>
    public static void Tulis(IAnsiConsole konsol, long baris, JawabanDukcapil jawaban, PutusanKepadanan putusan)
    {
        string warna = putusan.Vonis switch { VonisKepadanan.Padan => "green", VonisKepadanan.TidakPadan => "red", _ => "yellow" };
        konsol.MarkupLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Jawaban baris {baris}: [{warna}]{TabelPemadanan.Vonis.Nama(putusan.Vonis)}[/], {putusan.Terpenuhi} dari {putusan.Elemen.Length} elemen terpenuhi"));
        if (jawaban.Nilai.IsEmpty)
        {
            konsol.WriteLine("Tidak satu elemen pun ada dalam jawaban.");
        }

        var tabel = new Tabel("Elemen", "Kata", "Skor", "Ambang", "Hasil");
        foreach (HasilElemen elemen in jawaban.Nilai.IsEmpty ? [] : putusan.Elemen)
        {
            string kata = string.Join(" / ", jawaban.Nilai.Where(n => n.Elemen == elemen.Elemen).Select(TeksKata));
            tabel.Baris(
                TabelPemadanan.Elemen.Nama(elemen.Elemen),
                kata.Length == 0 ? "-" : kata,
                elemen.Skor?.ToString(CultureInfo.InvariantCulture) ?? "-",
                elemen.Ambang.ToString(CultureInfo.InvariantCulture),
                TeksStatus(elemen.Status));
        }

        if (!tabel.Kosong)
        {
            konsol.Write(tabel);
        }

        if (!putusan.Temuan.IsEmpty)
        {
            konsol.WriteLine("Temuan: " + string.Join("; ", putusan.Temuan.Select(Sebut)));
        }

        foreach (string saran in Saran(jawaban))
        {
            konsol.WriteLine("Saran: " + saran);
        }

        konsol.WriteLine();
    }

    /// <summary>How many answers had which verdict.</summary>
    public static void TulisRekap(IAnsiConsole konsol, KebijakanKepadanan kebijakan, IReadOnlyDictionary<string, long> jumlah)
    {
        konsol.WriteLine("Kebijakan: " + kebijakan.Nama);
        var tabel = new Tabel("Putusan", "Jawaban");
        foreach ((string putusan, long banyak) in jumlah)
        {
            tabel.Baris(TabelPemadanan.Vonis.TryBaca(putusan, out VonisKepadanan vonis) ? TabelPemadanan.Vonis.Nama(vonis) : "Tidak terbaca", TeksAngka.Ribuan(banyak));
        }

        konsol.Write(tabel);
    }

    /// <summary>A finding in words.</summary>
    private static string Sebut(string temuan) => temuan.Split(':', 2) switch
    {
        ["kode-05"] => "kuota akses ke web service habis (kode 05)",
        ["kode-11"] => "ditemukan, meninggal dunia (kode 11)",
        ["kode-12"] => "ditemukan, data ganda (kode 12)",
        ["kode-13"] => "tidak ditemukan (kode 13)",
        ["kode-14"] => "ditemukan, status tidak aktif (kode 14)",
        ["kode-15"] => "format tidak sesuai (kode 15)",
        ["gagal-panggilan"] => "panggilan gagal",
        ["kosong"] => "jawaban kosong",
        ["pesan-tak-dikenal"] => "pesan web service tidak dikenal",
        ["tak-terbaca", var elemen] when TabelPemadanan.Elemen.TryBaca(elemen, out ElemenKepadanan satu) => $"isi {TabelPemadanan.Elemen.Nama(satu)} tidak terbaca",
        ["anggota-tak-dikenal", var nama] => $"anggota tidak dikenal: {nama}",
        _ => temuan,
    };

    private static string TeksKata(NilaiDukcapil nilai) => nilai switch
    {
        { TakTerbaca: true } => "tak terbaca",
        { Kata: KataDukcapil.Sesuai } => "Sesuai",
        { Kata: KataDukcapil.TidakSesuai } => "Tidak Sesuai",
        _ => "angka yang ditanyakan",
    };

    private static Sel TeksStatus(StatusTemuan status) => status switch
    {
        StatusTemuan.Terpenuhi => new("terpenuhi", new Style(Color.Green)),
        StatusTemuan.TidakTerpenuhi => new("tidak terpenuhi", new Style(Color.Red)),
        _ => new("tidak diketahui", new Style(Color.Yellow)),
    };

    private static IEnumerable<string> Saran(JawabanDukcapil jawaban)
    {
        if (jawaban.PanggilanGagal)
        {
            yield return "panggilan gagal; tidak ada yang diketahui tentang orangnya, ulangi nanti";
        }

        if (jawaban.DugaanMeninggal)
        {
            yield return "tercatat meninggal; periksa alasan 2 (meninggal) dan pengurus pengganti";
        }

        if (jawaban.DugaanGanda)
        {
            yield return "data ganda; cari dengan dtks ganda";
        }
    }
}
