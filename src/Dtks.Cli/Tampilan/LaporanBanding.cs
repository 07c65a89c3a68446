using System.Text.Json;
using Dtks.Berkas;
using Dtks.Cli.Bnba;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Cli.Tampilan;

/// <summary>What <c>dtks banding</c> shows: the two laws, whom they treat differently, and, with a file, who gains, who loses and by which rule.</summary>
internal static class LaporanBanding
{
    /// <summary>The name of the report.</summary>
    public const string Judul = "Perbandingan hukum verifikasi kelayakan";

    private const int BarisDitampilkan = 10;

    private static readonly PerubahanPutusan[] Berubah = [.. TabelPerbandingan.Perubahan.Butir.Select(b => b.Nilai).Where(p => p is not (PerubahanPutusan.Sama or PerubahanPutusan.JalanLain))];

    /// <summary>Writes the report.</summary>
    public static void Tulis(IHalaman halaman, PerbandinganHukum hukum, PerbandinganBnba? berkas)
    {
        Pihak(halaman, "A", hukum.A);
        Pihak(halaman, "B", hukum.B);
        if (berkas is not null)
        {
            Berkas(halaman, berkas);
        }

        Hukum(halaman, hukum);
    }

    /// <summary>The flow between outcomes over the whole file, as a picture.</summary>
    public static string Svg(PerbandinganBnba berkas, bool latar) => GambarArus.Svg($"Arus putusan {berkas.A.Data.Nama}: A ke B", Arus(berkas), latar);

    /// <summary>A line of the law table in words.</summary>
    public static string Syarat(PerbedaanHukum garis) => garis.Fakta.IsEmpty ? "semua" : string.Join("; ", garis.Fakta);

    /// <summary>A value of a parameter as people write it: <c>kegiatan pengusulan, mulai 1, selesai 11, surat tidak</c>.</summary>
    private static string Nilai(string? json)
    {
        if (json is null)
        {
            return "-";
        }

        using JsonDocument dokumen = JsonDocument.Parse(json);
        return Kata(dokumen.RootElement);

        static string Kata(JsonElement e) => e.ValueKind switch
        {
            JsonValueKind.True => "ya",
            JsonValueKind.False => "tidak",
            JsonValueKind.Array => e.GetArrayLength() == 0 ? "tidak ada" : string.Join(", ", e.EnumerateArray().Select(Kata)),
            JsonValueKind.Object => string.Join(", ", e.EnumerateObject().Select(a => a.Value.ValueKind == JsonValueKind.Object
                ? $"{a.Name.Replace('_', ' ')} ({Kata(a.Value)})"
                : $"{a.Name.Replace('_', ' ')} {Kata(a.Value)}")),
            _ => e.ToString(),
        };
    }

    private static void Pihak(IHalaman halaman, string nama, PihakHukum pihak)
    {
        KebijakanDtks k = pihak.Kebijakan ?? KebijakanDtks.Baku;
        halaman.Alinea(
            $"{nama}: edisi {pihak.Edisi.Id} ({pihak.Edisi.Nama}{(pihak.Edisi.Sumber is { } sumber ? $"; sumber {sumber}" : "")}), periode {pihak.Bulan}; "
            + $"cakupan_kaskade={TabelKebijakan.Kaskade.Kode(k.CakupanKaskade)}, tanpa_verifikasi={TabelKebijakan.TanpaVerifikasi.Kode(k.TanpaVerifikasi)}, "
            + $"akibat_diam_kemensos={TabelKebijakan.AkibatDiam.Kode(k.AkibatDiamKemensos)}.");
    }

    private static Dictionary<(AkibatPutusan A, AkibatPutusan B), int> Arus(PerbandinganBnba berkas) =>
        berkas.Arus.GroupBy(a => (a.A.Akibat, a.B.Akibat)).ToDictionary(g => g.Key, g => g.Sum(a => a.Jumlah));

    private static void Berkas(IHalaman halaman, PerbandinganBnba berkas)
    {
        halaman.Bab("Siapa memperoleh, siapa kehilangan");
        int[] program = [.. berkas.A.Data.ProgramTerbaca];
        int Jumlah(int p, PerubahanPutusan perubahan) => berkas.Arus.Where(a => a.Program == p && a.Perubahan == perubahan).Sum(a => a.Jumlah);
        halaman.Tabel(
            "Kepesertaan menurut program dan perubahan dari A ke B",
            ["Perubahan", .. program.Select(p => DataOrang.DaftarProgram[p].Kode), "Jumlah"],
            TabelPerbandingan.Perubahan.Butir.Select(b => (object[])[b.Nama, .. program.Select(p => (object)Jumlah(p, b.Nilai)), program.Sum(p => Jumlah(p, b.Nilai))]));
        halaman.Gambar(Svg(berkas, latar: false), GambarArus.Uraian(Arus(berkas)));
        object[][] aturan =
        [
            .. from a in berkas.Arus
               where Berubah.Contains(a.Perubahan)
               group a.Jumlah by (a.Perubahan, a.Program, A: a.A.Akibat, B: a.B.Akibat, AturanA: PerbandinganBnba.Aturan(a.A, a.B), AturanB: PerbandinganBnba.Aturan(a.B, a.A)) into g
               orderby Array.IndexOf(Berubah, g.Key.Perubahan), g.Key.Program, g.Sum() descending
               select (object[])
               [
                   TabelPerbandingan.Perubahan.Kode(g.Key.Perubahan), DataOrang.DaftarProgram[g.Key.Program].Kode, TabelPerbandingan.Akibat.Kode(g.Key.A),
                   TabelPerbandingan.Akibat.Kode(g.Key.B), g.Key.AturanA, g.Key.AturanB, g.Sum(),
               ],
        ];
        if (aturan.Length > 0)
        {
            halaman.Tabel("Menurut aturan yang membuat beda", ["Perubahan", "Program", "A", "B", "Aturan hanya A", "Aturan hanya B", "Jumlah"], aturan);
        }
        else
        {
            halaman.Alinea("Tidak ada kepesertaan yang akibatnya berubah.");
        }

        int[] contoh = [.. berkas.Beda.Where(n => Berubah.Contains(berkas.Pada(n))).Take(BarisDitampilkan)];
        if (contoh.Length > 0)
        {
            halaman.Tabel(
                "Baris pertama yang berubah (semua baris: --keluar)",
                ["Baris", "NIK", "Program", "Perubahan", "A", "Dasar A", "B", "Dasar B"],
                contoh.Select(berkas.Sel).Select(s => (object[])[$"{s[0]}", s[2]!, s[4]!, s[5]!, s[6]!, s[8]!, s[10]!, s[12]!]));
        }

        Catatan(halaman, berkas);
    }

    /// <summary>Remarks on the file that one side makes and the other does not: declarations that only one law refuses.</summary>
    private static void Catatan(IHalaman halaman, PerbandinganBnba berkas)
    {
        HashSet<(string, long, string, string)> a = [.. berkas.A.Catatan.Select(Kunci)], b = [.. berkas.B.Catatan.Select(Kunci)];
        (string Sisi, CatatanBerkas Isi)[] beda =
        [
            .. berkas.A.Catatan.Where(c => !b.Contains(Kunci(c))).Select(c => ("A", c)),
            .. berkas.B.Catatan.Where(c => !a.Contains(Kunci(c))).Select(c => ("B", c)),
        ];
        halaman.Alinea($"{TeksAngka.Ribuan(berkas.A.Putusan.Length)} kepesertaan; catatan atas berkas: {TeksAngka.Ribuan(berkas.A.Catatan.Count)} di A, {TeksAngka.Ribuan(berkas.B.Catatan.Count)} di B.");
        if (beda.Length > 0)
        {
            halaman.Tabel(
                "Catatan yang hanya ada di satu pihak",
                ["Pihak", "Berkas", "Sebab", "Jumlah", "Baris pertama"],
                beda.GroupBy(c => (c.Sisi, c.Isi.Berkas, c.Isi.Pesan.Indonesia)).Select(g => (object[])[g.Key.Sisi, g.Key.Berkas, g.Key.Indonesia, g.Count(), $"{g.First().Isi.Baris}"]));
        }

        static (string, long, string, string) Kunci(CatatanBerkas c) => (c.Berkas, c.Baris, c.Kolom, c.Pesan.Kode + c.Sebab);
    }

    private static void Hukum(IHalaman halaman, PerbandinganHukum hukum)
    {
        halaman.Bab("Sebagai hukum: setiap golongan fakta yang berbeda");
        if (hukum.Perbedaan.IsEmpty)
        {
            halaman.Alinea("Tidak ada: keduanya memutus sama untuk setiap golongan fakta.");
        }
        else
        {
            halaman.Tabel(
                "Baca dari atas; baris pertama yang cocok berlaku. Siapa yang menurut A berakibat demikian dan memenuhi syaratnya, menurut B berakibat demikian.",
                ["Perubahan", "A", "Syarat", "B", "Aturan hanya A", "Aturan hanya B"],
                hukum.Perbedaan.Select(g => (object[])
                [
                    TabelPerbandingan.Perubahan.Kode(g.Perubahan), string.Join(", ", g.A.Select(TabelPerbandingan.Akibat.Kode)), Syarat(g), TabelPerbandingan.Akibat.Kode(g.B),
                    string.Join(' ', g.AturanA.Select(r => r.Id)), string.Join(' ', g.AturanB.Select(r => r.Id)),
                ]));
        }

        if (!hukum.Parameter.IsEmpty)
        {
            halaman.Tabel(
                "Parameter yang berbeda, dengan tempatnya",
                ["Parameter", "A", "B", "Dasar A", "Dasar B"],
                hukum.Parameter.Select(p => (object[])[p.Nama, Nilai(p.A), Nilai(p.B), $"{p.DasarA}", $"{p.DasarB}"]));
        }

        if (!hukum.HanyaA.IsEmpty || !hukum.HanyaB.IsEmpty)
        {
            halaman.Tabel(
                "Aturan yang hanya berlaku di satu pihak",
                ["Aturan", "Pihak", "Judul"],
                hukum.HanyaA.Select(r => (object[])[$"{r.Id}", "A", r.Judul]).Concat(hukum.HanyaB.Select(r => (object[])[$"{r.Id}", "B", r.Judul])));
        }
    }
}
