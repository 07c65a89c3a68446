using System.Globalization;
using System.Text;
using Dtks.Berkas;
using Dtks.Domain;

namespace Dtks.Cli.Tampilan;

/// <summary>One page in HTML that stands alone: no script, nothing from outside, made for print; texts of the data are made harmless.</summary>
internal sealed class HalamanHtml : IHalaman
{
    private const int LebarNama = 190;
    private const int LebarBatang = 520;
    private const int TinggiBaris = 24;

    private readonly StringBuilder _isi = new();
    private readonly string _judul;

    public HalamanHtml(string judul) => _judul = judul;

    /// <summary>A heading.</summary>
    public HalamanHtml Bab(string judul) => Tambah($"<h2>{Aman(judul)}</h2>\n");

    /// <summary>A paragraph.</summary>
    public HalamanHtml Alinea(string teks) => Tambah($"<p>{Aman(teks)}</p>\n");

    /// <summary>A table; numbers stand to the right.</summary>
    public HalamanHtml Tabel(string keterangan, IEnumerable<string> kolom, IEnumerable<IReadOnlyList<object>> baris)
    {
        Tambah($"<table><caption>{Aman(keterangan)}</caption>\n<thead><tr>{string.Concat(kolom.Select(k => $"<th scope=\"col\">{Aman(k)}</th>"))}</tr></thead>\n<tbody>\n");
        foreach (IReadOnlyList<object> satu in baris)
        {
            Tambah($"<tr><th scope=\"row\">{Aman(Teks(satu[0]))}</th>{string.Concat(satu.Skip(1).Select(s => $"<td{(s is string ? "" : " class=\"angka\"")}>{Aman(Teks(s))}</td>"))}</tr>\n");
        }

        return Tambah($"</tbody></table>\n");
    }

    void IHalaman.Bab(string judul) => Bab(judul);

    void IHalaman.Alinea(string teks) => Alinea(teks);

    void IHalaman.Tabel(string keterangan, IReadOnlyList<string> kolom, IEnumerable<IReadOnlyList<object>> baris) => Tabel(keterangan, kolom, baris);

    void IHalaman.Gambar(string svg, string uraian)
    {
        _isi.Append(svg);
        Alinea(uraian);
    }

    /// <summary>Bars from left to right, a row each, of parts laid end to end; every figure is written too, so that nothing hangs on colour.</summary>
    /// <param name="judul">What is shown.</param>
    /// <param name="bagian">The names of the parts, with their fill.</param>
    /// <param name="baris">A row's name and its parts.</param>
    public HalamanHtml Batang(string judul, IReadOnlyList<(string Nama, string Warna)> bagian, IReadOnlyList<(string Nama, int[] Nilai)> baris)
    {
        long terbesar = Math.Max(1, baris.Count == 0 ? 1 : baris.Max(b => b.Nilai.Sum(n => (long)n)));
        int tinggi = TinggiBaris * (baris.Count + 1);
        int lebar = LebarNama + LebarBatang + 210;
        Tambah($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {lebar} {tinggi}\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\">\n<title>{Aman(judul)}</title>\n");
        Tambah($"<desc>{Aman(string.Join("; ", baris.Select(b => $"{b.Nama}: {string.Join(", ", b.Nilai.Select((n, i) => $"{bagian[i].Nama} {TeksAngka.Ribuan(n)}"))}")))}</desc>\n");
        int x = LebarNama;
        foreach ((string nama, string warna) in bagian)
        {
            Tambah($"<rect x=\"{x}\" y=\"5\" width=\"12\" height=\"12\" fill=\"{warna}\" stroke=\"#333\"/><text x=\"{x + 17}\" y=\"15\">{Aman(nama)}</text>\n");
            x += 40 + (nama.Length * 7);
        }

        for (int i = 0; i < baris.Count; i++)
        {
            int y = (i + 1) * TinggiBaris;
            double kiri = LebarNama;
            Tambah($"<text x=\"{LebarNama - 6}\" y=\"{y + 15}\" text-anchor=\"end\">{Aman(Ringkas(baris[i].Nama))}</text>\n");
            for (int j = 0; j < baris[i].Nilai.Length; j++)
            {
                double panjang = (double)baris[i].Nilai[j] / terbesar * LebarBatang;
                Tambah($"<rect x=\"{kiri:0.#}\" y=\"{y + 3}\" width=\"{panjang:0.#}\" height=\"{TinggiBaris - 7}\" fill=\"{bagian[j].Warna}\" stroke=\"#333\" stroke-width=\"0.5\"/>\n");
                kiri += panjang;
            }

            Tambah($"<text x=\"{kiri + 6:0.#}\" y=\"{y + 15}\">{string.Join(" + ", baris[i].Nilai.Select(n => TeksAngka.Ribuan(n)))}</text>\n");
        }

        return Tambah($"</svg>\n");
    }

    /// <summary>The whole page.</summary>
    public override string ToString() => $$"""
        <!DOCTYPE html>
        <html lang="id">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{{Aman(_judul)}}</title>
        <style>
        body { font-family: system-ui, sans-serif; line-height: 1.4; max-width: 60rem; margin: 1rem auto; padding: 0 1rem; color: #1a1a1a; }
        svg { width: 100%; height: auto; } table { border-collapse: collapse; margin: .6rem 0; } caption { text-align: left; font-weight: 600; }
        th, td { border: 1px solid #999; padding: .2rem .5rem; text-align: left; } .angka { text-align: right; font-variant-numeric: tabular-nums; }
        @media print { body { max-width: none; margin: 0; } svg, tr { break-inside: avoid; } thead { display: table-header-group; } }
        </style>
        </head>
        <body>
        <h1>{{Aman(_judul)}}</h1>
        {{_isi}}</body>
        </html>

        """.ReplaceLineEndings("\n");

    private HalamanHtml Tambah(FormattableString teks)
    {
        _isi.Append(teks.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>A cell as text: numbers with their thousands apart.</summary>
    public static string Teks(object isi) => isi is int angka ? TeksAngka.Ribuan(angka) : isi.ToString() ?? "";

    private static string Ringkas(string nama) => nama.Length <= 28 ? nama : string.Concat("…", nama.AsSpan(nama.Length - 27));

    // Why: names of places are texts of a file; they are masked and escaped before they reach a page.
    private static string Aman(string teks) => System.Net.WebUtility.HtmlEncode(TeksAman.Jinakkan(teks));
}
