using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dtks.Cli.Tampilan;

/// <summary>One month: the days with days off, the windows as bars, and their state on a day.</summary>
internal static class KalenderBulan
{
    private static readonly string[] NamaBulan = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private const int LebarLapang = 120;
    private const int LebarBerbatang = 76;

    private static readonly Style Tutup = new(Color.Grey);
    private static readonly Style Libur = new(Color.Red);
    private static readonly Style Cuti = new(Color.Orange1);
    private static readonly Style Tot = new(Color.Aqua);

    private static readonly Color[] Warna = [Color.Blue, Color.Green, Color.Yellow, Color.Purple, Color.Teal, Color.Grey, Color.Grey, Color.Lime];

    /// <summary>Shows the month; outside coverage its days only.</summary>
    /// <exception cref="DiLuarCakupanException">No edition holds in the month and none was named; the days are shown all the same.</exception>
    public static void Tampilkan(IAnsiConsole konsol, Periode periode, LocalDate? ditanya, PilihanEdisi edisi)
    {
        konsol.WriteLine($"{Nama(periode)}");
        konsol.WriteLine();
        Hari(konsol, periode, ditanya);
        CakupanEdisi cakupan = edisi.Untuk(periode);
        if (cakupan.Edisi is not { } dipakai)
        {
            throw new DiLuarCakupanException(cakupan.Keterangan);
        }

        JendelaPeriode jendela = KalenderDtks.Jendela(periode, dipakai);
        konsol.WriteLine($"Edisi {dipakai.Id} ({dipakai.Nama})");
        if (!jendela.Berlaku)
        {
            konsol.WriteLine("Edisi ini tidak mengenal jendela bulanan: tidak berlaku, bukan tertutup.");
            return;
        }

        Jendela(konsol, jendela, ditanya, edisi);
    }

    /// <summary>A period in words, such as <c>Februari 2024</c>.</summary>
    public static string Nama(Periode periode) => string.Create(CultureInfo.InvariantCulture, $"{NamaBulan[periode.Bulan - 1]} {periode.Tahun}");

    private static void Hari(IAnsiConsole konsol, Periode periode, LocalDate? hari)
    {
        bool tercakup = DaftarHariLibur.Baku.Mencakup(periode.Tahun);
        ImmutableArray<LocalDate> tot = KalenderDtks.HariTotSiksNg(periode);
        var tabel = new Tabel("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min");
        int kosong = (int)periode.HariPertama.DayOfWeek - 1;
        var minggu = new List<Sel>(Enumerable.Repeat<Sel>("", kosong));
        for (int nomor = 1; nomor <= periode.HariTerakhir.Day; nomor++)
        {
            minggu.Add(SatuHari(new LocalDate(periode.Tahun, periode.Bulan, nomor), hari, tercakup, tot));
            if (minggu.Count == 7)
            {
                tabel.Baris([.. minggu]);
                minggu = [];
            }
        }

        if (minggu.Count > 0)
        {
            tabel.Baris([.. minggu]);
        }

        konsol.Write(tabel);
        konsol.WriteLine(tercakup ? "L = libur nasional, C = cuti bersama, T = TOT SIKS-NG, * = tanggal yang ditanyakan" : $"Hari libur tahun ini tidak tersedia (tersedia {DaftarHariLibur.Baku.Cakupan}). T = TOT SIKS-NG, * = tanggal yang ditanyakan");
        konsol.WriteLine();
    }

    private static Sel SatuHari(LocalDate tanggal, LocalDate? hari, bool tercakup, ImmutableArray<LocalDate> tot)
    {
        JenisHariLibur? jenis = tercakup ? DaftarHariLibur.Baku.Jenis(tanggal) : null;
        string tanda = jenis switch { JenisHariLibur.LiburNasional => "L", JenisHariLibur.CutiBersama => "C", _ => "" };
        tanda += tot.Contains(tanggal) ? "T" : "";
        Style gaya = jenis switch
        {
            JenisHariLibur.LiburNasional => Libur,
            JenisHariLibur.CutiBersama => Cuti,
            _ when tot.Contains(tanggal) => Tot,
            _ => tanggal.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? Tutup : Style.Plain,
        };
        return new Sel(string.Create(CultureInfo.InvariantCulture, $"{tanggal.Day,2}{tanda}{(tanggal == hari ? "*" : "")}"), tanggal == hari ? gaya.Combine(new Style(decoration: Decoration.Invert)) : gaya);
    }

    private static void Jendela(IAnsiConsole konsol, JendelaPeriode jendela, LocalDate? ditanya, PilihanEdisi edisi)
    {
        bool lapang = konsol.Profile.Width >= LebarLapang;
        bool berbatang = konsol.Profile.Width >= LebarBerbatang;
        Table tabel = Tabel.Kerangka(konsol.Profile.Capabilities.Ansi).AddColumns(lapang ? ["Kegiatan", "Mulai", "Tenggat", "Surat"] : ["Kegiatan", "Hari"]);
        if (berbatang)
        {
            tabel.AddColumn(new TableColumn(new Text("1" + new string(' ', jendela.Periode.HariTerakhir.Day - 6) + "akhir")).NoWrap());
        }

        if (ditanya is { } tanggal)
        {
            tabel.AddColumn(new TableColumn(new Text($"Pada {TeksTanggal.Iso(tanggal)}")));
        }

        foreach (Jendela satu in jendela.Daftar)
        {
            var sel = new List<IRenderable> { new Text(TabelPerundangan.Kegiatan.Nama(satu.Kegiatan)) };
            sel.AddRange(lapang
                ? [new Text(TeksTanggal.Iso(satu.Mulai)), new Text(TeksTanggal.Iso(satu.Selesai)), new Text(satu.PerluSurat ? "perlu" : "-")]
                : [new Text(string.Create(CultureInfo.InvariantCulture, $"{satu.Mulai.Day}-{satu.Selesai.Day}"))]);
            if (berbatang)
            {
                sel.Add(Batang(satu, jendela.Periode, ditanya));
            }

            if (ditanya is { } hari)
            {
                bool buka = satu.Memuat(hari);
                sel.Add(new Text(buka ? Sisa(Period.DaysBetween(hari, satu.Selesai)) : Berikutnya(satu.Kegiatan, hari, edisi), buka ? new Style(Color.Green) : Tutup));
            }

            tabel.AddRow(sel);
        }

        konsol.Write(tabel);
        TanpaJendela(konsol, jendela);
    }

    /// <summary>Names the activities that have no window in an edition with monthly windows: left out, not closed for the day.</summary>
    public static void TanpaJendela(IAnsiConsole konsol, JendelaPeriode jendela)
    {
        string[] tanpa = [.. TabelPerundangan.Kegiatan.Butir.Where(b => jendela[b.Nilai] is null).Select(b => b.Nama)];
        if (tanpa.Length > 0)
        {
            konsol.WriteLine($"Tanpa jendela pada edisi {jendela.Edisi.Id}: {string.Join(", ", tanpa)}.");
        }
    }

    private static Paragraph Batang(Jendela jendela, Periode periode, LocalDate? ditanya)
    {
        var batang = new Paragraph();
        var terbuka = new Style(Warna[(int)jendela.Kegiatan - 1]);
        for (int nomor = 1; nomor <= periode.HariTerakhir.Day; nomor++)
        {
            var tanggal = new LocalDate(periode.Tahun, periode.Bulan, nomor);
            bool buka = jendela.Memuat(tanggal);
            batang.Append(tanggal == ditanya ? buka ? "▓" : "│" : buka ? "█" : "·", buka ? terbuka : Tutup);
        }

        return batang;
    }

    private static string Sisa(int hari) => hari == 0 ? "terbuka, hari terakhir" : string.Create(CultureInfo.InvariantCulture, $"terbuka, sisa {hari} hari");

    private static string Berikutnya(KegiatanBulanan kegiatan, LocalDate hari, PilihanEdisi edisi)
    {
        if (edisi.Untuk(Periode.Dari(hari)).Edisi is null)
        {
            return "tidak dimodelkan";
        }

        PembukaanBerikutnya berikutnya = KalenderDtks.BukaBerikutnya(kegiatan, hari, edisi);
        return berikutnya.Mulai is { } mulai ? $"tertutup, buka {TeksTanggal.Iso(mulai)}" : "tertutup, berikutnya tidak dimodelkan";
    }
}
