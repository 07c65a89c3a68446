using System.Globalization;
using System.Text;
using Dtks.Rules;

namespace Dtks.Cli.Tampilan;

/// <summary>The flow between outcomes under two laws as an SVG that stands alone: the first law on the left, the second on the right, a band for each pair.</summary>
internal static class GambarArus
{
    private const int Lebar = 760;
    private const int Tinggi = 320;
    private const int Atas = 46;
    private const int Kiri = 190;
    private const int Kanan = 550;
    private const int Batang = 16;
    private const int Jarak = 22;

    /// <summary>Draws how many went from which outcome to which.</summary>
    /// <param name="judul">What is shown.</param>
    /// <param name="arus">The counts by pair.</param>
    /// <param name="latar">Whether the file stands alone and brings its own white ground.</param>
    public static string Svg(string judul, IReadOnlyDictionary<(AkibatPutusan A, AkibatPutusan B), int> arus, bool latar)
    {
        AkibatPutusan[] urutan = [.. TabelPerbandingan.Akibat.Butir.Select(b => b.Nilai)];
        long semua = Math.Max(1, arus.Values.Sum(n => (long)n));
        double skala = (Tinggi - Atas - 20 - (Jarak * (urutan.Length - 1))) / (double)semua;
        var letakB = Awal(urutan, b => urutan.Sum(a => Tebal(arus.GetValueOrDefault((a, b)))));
        var letakA = Awal(urutan, a => urutan.Sum(b => Tebal(arus.GetValueOrDefault((a, b)))));
        int tinggi = (int)Math.Ceiling(Math.Max(letakA.Akhir, letakB.Akhir)) + 20;
        var isi = new StringBuilder();
        Tambah($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Lebar} {tinggi}\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\">\n<title>{Aman(judul)}</title>\n<desc>{Aman(Uraian(arus))}</desc>\n");
        if (latar)
        {
            Tambah($"<rect width=\"{Lebar}\" height=\"{tinggi}\" fill=\"#fff\"/>\n");
        }

        Tambah($"<text x=\"{Kiri + Batang}\" y=\"20\" text-anchor=\"end\" font-weight=\"bold\">A</text><text x=\"{Kanan}\" y=\"20\" font-weight=\"bold\">B</text>\n");
        Dictionary<AkibatPutusan, double> mulaiA = new(letakA.Awal), mulaiB = new(letakB.Awal);
        foreach (AkibatPutusan a in urutan)
        {
            foreach (AkibatPutusan b in urutan.Where(b => arus.GetValueOrDefault((a, b)) > 0))
            {
                double tebal = Tebal(arus[(a, b)]);
                double y1 = mulaiA[a] + (tebal / 2);
                double y2 = mulaiB[b] + (tebal / 2);
                Tambah($"<path d=\"M{Kiri + Batang} {y1:0.##}C{(Kiri + Kanan) / 2} {y1:0.##} {(Kiri + Kanan) / 2} {y2:0.##} {Kanan} {y2:0.##}\" fill=\"none\" stroke=\"{Warna(a, b)}\" stroke-width=\"{tebal:0.##}\" stroke-opacity=\".75\"/>\n");
                mulaiA[a] += tebal;
                mulaiB[b] += tebal;
            }
        }

        foreach (AkibatPutusan satu in urutan)
        {
            Sisi(satu, Kiri, letakA.Awal[satu], mulaiA[satu], urutan.Sum(b => arus.GetValueOrDefault((satu, b))), kanan: false);
            Sisi(satu, Kanan, letakB.Awal[satu], mulaiB[satu], urutan.Sum(a => arus.GetValueOrDefault((a, satu))), kanan: true);
        }

        return isi.Append("</svg>\n").ToString();

        // Why: a band of a few people among a million would not be seen; every band says its number in the description and the tables.
        double Tebal(int jumlah) => jumlah == 0 ? 0 : Math.Max(2, jumlah * skala);

        void Sisi(AkibatPutusan akibat, int x, double dari, double sampai, int jumlah, bool kanan)
        {
            Tambah($"<rect x=\"{x}\" y=\"{dari:0.##}\" width=\"{Batang}\" height=\"{Math.Max(1, sampai - dari):0.##}\" fill=\"#444\"/>");
            Tambah($"<text x=\"{(kanan ? x + Batang + 6 : x - 6)}\" y=\"{((dari + sampai) / 2) + 4:0.##}\"{(kanan ? "" : " text-anchor=\"end\"")}>{TabelPerbandingan.Akibat.Kode(akibat)}: {TeksAngka.Ribuan(jumlah)}</text>\n");
        }

        void Tambah(FormattableString teks) => isi.Append(teks.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The picture in words: every pair with its number.</summary>
    public static string Uraian(IReadOnlyDictionary<(AkibatPutusan A, AkibatPutusan B), int> arus) => arus.Count == 0
        ? "Tidak ada kepesertaan."
        : $"A ke B: {string.Join("; ", arus.OrderBy(p => p.Key).Select(p => $"{TabelPerbandingan.Akibat.Kode(p.Key.A)} ke {TabelPerbandingan.Akibat.Kode(p.Key.B)} {TeksAngka.Ribuan(p.Value)}"))}.";

    private static (Dictionary<AkibatPutusan, double> Awal, double Akhir) Awal(AkibatPutusan[] urutan, Func<AkibatPutusan, double> tebal)
    {
        var awal = new Dictionary<AkibatPutusan, double>();
        double y = Atas;
        foreach (AkibatPutusan satu in urutan)
        {
            awal[satu] = y;
            y += Math.Max(1, tebal(satu)) + Jarak;
        }

        return (awal, y - Jarak);
    }

    private static string Warna(AkibatPutusan a, AkibatPutusan b) => PerbandinganHukum.Perubahan(a, b) switch
    {
        PerubahanPutusan.Sama => "#b7b7b7",
        PerubahanPutusan.Kehilangan or PerubahanPutusan.MenjadiTidakLayak => "#cc4125",
        PerubahanPutusan.Memperoleh or PerubahanPutusan.MenjadiLayak => "#38761d",
        _ => "#3d85c6",
    };

    private static string Aman(string teks) => System.Net.WebUtility.HtmlEncode(teks);
}
