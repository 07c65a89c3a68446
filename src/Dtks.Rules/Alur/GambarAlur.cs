using System.Globalization;
using System.Text;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>A workflow as a drawing: its states from above to below, one upright line for each way an event leads to a state.</summary>
/// <remarks>
/// A dot says where the way begins, the arrow where it leads. So the drawing holds every transition however many there are, nothing crosses
/// in doubt, and it can be printed without colour. Refusals and notes are left out, as in <see cref="Alur.Mermaid"/>.
/// </remarks>
internal static class GambarAlur
{
    private const int TinggiKeadaan = 28;
    private const int JarakKeadaan = 42;
    private const int JarakJalur = 22;
    private const int Tepi = 12;
    private const double LebarHuruf = 6.6;

    private static readonly string[] Warna = ["#0b5394", "#38761d", "#990000", "#7f6000", "#351c75", "#134f5c"];

    public static string Svg(Alur alur, Bahasa bahasa)
    {
        var keadaan = alur.Keadaan;
        var jalur = alur.Baris
            .Where(b => b.Ke is not null)
            .GroupBy(b => (b.Peristiwa, Ke: b.Ke!, b.Aturan.Id, Syarat: b.Syarat(bahasa)))
            .Select(g => (Nama: Sebutan(g.Key.Peristiwa, g.Key.Syarat, g.Key.Id.ToString()), g.Key.Ke, Dari: g.SelectMany(b => b.Dari).Distinct(StringComparer.Ordinal).ToArray()))
            .ToArray();

        var lebarKeadaan = Lebar(keadaan.Max(k => k.Nama.Length)) + 24;
        var tinggiNama = Lebar(jalur.Max(j => j.Nama.Length)) + Tepi;
        var lebar = Tepi + lebarKeadaan + 14 + ((jalur.Length + 1) * JarakJalur) + Tepi;
        var tinggi = tinggiNama + (keadaan.Length * JarakKeadaan) + Tepi;
        var kanan = Tepi + lebarKeadaan;

        StringBuilder svg = new();
        Tulis($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {lebar} {tinggi}\" width=\"{lebar}\" height=\"{tinggi}\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\">");
        Tulis($"<title>{Aman(alur.Judul(bahasa))}</title>");
        Tulis($"<desc>{Aman(Uraian(jalur.Length, keadaan.Length, bahasa))}</desc>");
        Tulis($"<rect width=\"{lebar}\" height=\"{tinggi}\" fill=\"#ffffff\"/>");
        for (var i = 0; i < keadaan.Length; i++)
        {
            var (kode, nama) = keadaan[i];
            var atas = Atas(i);
            var akhir = alur.Akhir.Contains(kode, StringComparer.Ordinal);
            Tulis($"<line x1=\"{kanan}\" y1=\"{atas + (TinggiKeadaan / 2)}\" x2=\"{lebar - Tepi}\" y2=\"{atas + (TinggiKeadaan / 2)}\" stroke=\"#e6e6e6\"/>");
            Tulis($"<rect x=\"{Tepi}\" y=\"{atas}\" width=\"{lebarKeadaan}\" height=\"{TinggiKeadaan}\" rx=\"6\" fill=\"{(akhir ? "#eeeeee" : "#ffffff")}\" stroke=\"#333333\" stroke-width=\"{(alur.Awal.Contains(kode, StringComparer.Ordinal) ? 3 : 1)}\"/>");
            Tulis($"<text x=\"{Tepi + 12}\" y=\"{atas + 18}\">{Aman(nama)}</text>");
        }

        for (var i = 0; i < jalur.Length; i++)
        {
            var (nama, ke, dari) = jalur[i];
            var x = kanan + 14 + ((i + 1) * JarakJalur);
            var warna = Warna[i % Warna.Length];
            var tujuan = Tengah(ke);
            var asal = dari.Select(Tengah).ToArray();
            var semua = asal.Append(tujuan).ToArray();
            // Why: a way that stays in its state still shows a dot and an arrow, a little apart.
            var masuk = asal.Contains(tujuan) ? tujuan + 7 : tujuan;
            Tulis($"<g stroke=\"{warna}\" fill=\"{warna}\"><title>{Aman($"{nama}: {string.Join(", ", dari)} → {ke}")}</title>");
            Tulis($"<line x1=\"{x}\" y1=\"{tinggiNama - 4}\" x2=\"{x}\" y2=\"{Math.Max(semua.Max(), masuk)}\" stroke-width=\"1\" stroke-dasharray=\"1 4\"/>");
            Tulis($"<line x1=\"{x}\" y1=\"{semua.Min()}\" x2=\"{x}\" y2=\"{Math.Max(semua.Max(), masuk)}\" stroke-width=\"2\"/>");
            foreach (var y in asal)
            {
                Tulis($"<circle cx=\"{x}\" cy=\"{y}\" r=\"4\" stroke=\"none\"/>");
            }

            Tulis($"<line x1=\"{x}\" y1=\"{masuk}\" x2=\"{kanan + 8}\" y2=\"{masuk}\" stroke-width=\"1.5\"/>");
            Tulis($"<path d=\"M{kanan + 1} {masuk} l9 -4 v8 z\" stroke=\"none\"/>");
            Tulis($"<text transform=\"translate({x + 4} {tinggiNama - 8}) rotate(-90)\" stroke=\"none\">{Aman(nama)}</text></g>");
        }

        return svg.Append("</svg>\n").ToString();

        int Atas(int i) => tinggiNama + (i * JarakKeadaan);

        int Tengah(string kode) => Atas(keadaan.Index().First(k => string.Equals(k.Item.Kode, kode, StringComparison.Ordinal)).Index) + (TinggiKeadaan / 2);

        void Tulis(FormattableString baris) => svg.Append(baris.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static string Sebutan(string peristiwa, string? syarat, string aturan) =>
        syarat is null ? $"{peristiwa} ({aturan})" : $"{peristiwa}: {syarat} ({aturan})";

    private static string Uraian(int jalur, int keadaan, Bahasa bahasa) => bahasa == Bahasa.Inggris
        ? $"{keadaan} states from above to below, {jalur} ways between them: a dot where one begins, an arrow where it leads. A thick frame is a beginning, a grey one an end."
        : $"{keadaan} keadaan dari atas ke bawah, {jalur} jalan di antaranya: titik tempat mulai, panah tujuannya. Bingkai tebal awal, bingkai kelabu akhir.";

    private static int Lebar(int huruf) => (int)Math.Ceiling(huruf * LebarHuruf);

    private static string Aman(string teks) => teks.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
