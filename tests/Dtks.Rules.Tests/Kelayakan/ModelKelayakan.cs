using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>
/// A second reading of the specification, slow and literal, written without looking at the kernel: one kepesertaan at a time,
/// straight from the sentences. The library is held against it.
/// </summary>
internal static class ModelKelayakan
{
    public sealed record Jawaban(
        string Kelayakan, string Sumber, string Alasan, int? Penyebab, string Tahap, string Kepesertaan, bool Ganti, string Dasar, string Kurang);

    private sealed record Rute(string Tahap, int? Penyebab);

    public static Jawaban[] Putuskan(BahanKelayakan b, KebijakanDtks kebijakan)
    {
        var berlaku = Enumerable.Range(0, b.Kepesertaan.Count).Select(i => PenetapanBerlaku(b, i)).ToArray();
        return [.. Enumerable.Range(0, b.Kepesertaan.Count).Select(i => Satu(b, kebijakan, berlaku, i))];
    }

    /// <summary>The declarations that some rule refuses, by index, with the rule.</summary>
    public static (int Indeks, string Aturan)[] Ditolak(BahanKelayakan b) =>
        [.. b.Penetapan.Select((p, i) => (i, Penolakan(b, p))).Where(x => x.Item2 is not null).Select(x => (x.i, x.Item2!))];

    public static string[] TemuanSurat(BahanKelayakan b)
    {
        var s = SuratYangAda(b);
        if (s is null)
        {
            return [];
        }

        var temuan = new List<string>();
        var bolehMenandatangani = s.Penandatangan switch
        {
            Penandatangan.KepalaDaerah or Penandatangan.WakilKepalaDaerah or Penandatangan.SekdaAtasNama => true,
            Penandatangan.PejabatAtasNama => b.Edisi!.Id == "kepmensos-150-2022",
            _ => false,
        };
        if (!bolehMenandatangani)
        {
            temuan.Add("SP-1");
        }

        var awal = new LocalDate(b.Periode.Tahun, b.Periode.Bulan, 14);
        var akhir = SatuSebelumHariTerakhir(b.Periode);
        var didalam = s.TanggalSurat >= awal && s.TanggalSurat <= akhir && s.TanggalUnggah >= awal && s.TanggalUnggah <= akhir;
        var sebelumFinalisasi = s.TanggalFinalisasi is { } f && s.TanggalUnggah < f;
        if (!didalam || s.TanggalSurat > s.TanggalUnggah || !s.Lampiran || sebelumFinalisasi)
        {
            temuan.Add("VK-13");
        }

        return [.. temuan];
    }

    private static LocalDate SatuSebelumHariTerakhir(Periode p) =>
        new(p.Tahun, p.Bulan, DateTime.DaysInMonth(p.Tahun, p.Bulan) - 1);

    private static SuratPengesahan? SuratYangAda(BahanKelayakan b) =>
        b.Surat is { } s && b.Per is { } per && s.TanggalUnggah > per ? null : b.Surat;

    private static Penetapan? PenetapanBerlaku(BahanKelayakan b, int i)
    {
        var k = b.Kepesertaan[i];
        var p = b.Penetapan.SingleOrDefault(p => p.Nik == k.Nik && p.Program.Equals(k.Program));
        return p is null || Penolakan(b, p) is not null ? null : p;
    }

    private static string? Penolakan(BahanKelayakan b, Penetapan p)
    {
        var k = b.Kepesertaan.Single(k => k.Nik == p.Nik && k.Program.Equals(p.Program));
        var keterangan = (p.Keterangan ?? "").Trim();
        if (keterangan.Length > 500)
        {
            return "VK-4";
        }

        if (p.Status == StatusDeklarasi.Layak)
        {
            return p.Alasan.Jumlah > 0 ? "VK-4" : p.Difinalisasi ? "VK-7" : null;
        }

        if (p.Alasan.Jumlah == 0
            || (p.Alasan.Memuat(AlasanTidakLayak.Lain) && keterangan.Length < 3)
            || (p.Alasan.Memuat(AlasanTidakLayak.TanpaKomponen) && k.Program.Kode != "PKH"))
        {
            return "VK-4";
        }

        return PengurusMeninggal(p, k) && AhliWaris(b, p.Nik) == true ? "VK-5" : null;
    }

    private static bool PengurusMeninggal(Penetapan p, Kepesertaan k) =>
        p.Alasan.Memuat(AlasanTidakLayak.Meninggal) && k.Program.Satuan == SatuanProgram.Keluarga && k.Peran == PeranKepesertaan.Penerima;

    private static bool? AhliWaris(BahanKelayakan b, Nik nik)
    {
        if (b.AhliWaris.TryGetValue(nik, out var ada))
        {
            return ada switch { Kepastian.Ya => true, Kepastian.Tidak => false, _ => null };
        }

        var diri = b.Orang.SingleOrDefault(o => o.Nik.NilaiBilaSah == nik);
        if (diri is null)
        {
            return null;
        }

        var lengkap = b.Kelengkapan.Dinyatakan;
        Penduduk[] keluarga;
        if (diri.NomorKk.Sah)
        {
            keluarga = [.. b.Orang.Where(o => o.NomorKk.Sah && o.NomorKk.Nilai == diri.NomorKk.Nilai)];
            foreach (var asing in b.Orang.Where(o => !o.NomorKk.Sah))
            {
                lengkap &= Desa(asing) is { } desa && keluarga.Any(o => Desa(o) is not null) && keluarga.All(o => Desa(o) is not { } d || d != desa);
            }
        }
        else if (lengkap && b.Orang.All(o => !o.NomorKk.Sah))
        {
            keluarga = [.. b.Orang];
        }
        else
        {
            return null;
        }

        var per = b.Per ?? new LocalDate(b.Periode.Tahun, b.Periode.Bulan, DateTime.DaysInMonth(b.Periode.Tahun, b.Periode.Bulan));
        var hidup = keluarga.Where(o => !ReferenceEquals(o, diri) && !(o.Meninggal.Status == Kepastian.Ya && (o.Meninggal.Tanggal is not { } t || t <= per))).ToArray();
        return hidup.Any(o => (int?)o.Hubungan is >= 1 and <= 9) ? true
            : lengkap && hidup.All(o => (int?)o.Hubungan == 10) ? false
            : null;
    }

    private static KodeWilayah? Desa(Penduduk orang) => orang.Wilayah is { Tingkat: TingkatWilayah.DesaKelurahan } desa ? desa : null;

    private static bool Keluarga(BahanKelayakan b, Nik a, Nik c)
    {
        var x = b.Orang.SingleOrDefault(o => o.Nik.NilaiBilaSah == a);
        var y = b.Orang.SingleOrDefault(o => o.Nik.NilaiBilaSah == c);
        return x is not null && y is not null && x.NomorKk.Sah && y.NomorKk.Sah && x.NomorKk.Nilai == y.NomorKk.Nilai;
    }

    private static string TahapRute(BahanKelayakan b, bool final)
    {
        var berakhir = b.Per is { } per && per > SatuSebelumHariTerakhir(b.Periode);
        var surat = SuratYangAda(b);
        var sah = surat is not null && TemuanSurat(b).Length == 0;
        if (final && sah && surat!.Status == StatusSurat.Disetujui)
        {
            return "disahkan";
        }

        if (final && sah && surat!.Status == StatusSurat.Menunggu)
        {
            return "menunggu-persetujuan";
        }

        return berakhir ? "kedaluwarsa" : final ? "pengesahan" : "finalisasi";
    }

    private static int Jauh(string tahap) =>
        Array.IndexOf(["verifikasi", "kedaluwarsa", "finalisasi", "pengesahan", "menunggu-persetujuan", "disahkan"], tahap);

    private static Jawaban Satu(BahanKelayakan b, KebijakanDtks kebijakan, Penetapan?[] berlaku, int i)
    {
        var k = b.Kepesertaan[i];
        var sendiri = berlaku[i];
        var tidakLayak = sendiri is { Status: StatusDeklarasi.TidakLayak };
        var raguSendiri = tidakLayak && PengurusMeninggal(sendiri!, k) && AhliWaris(b, k.Nik) is null;

        // The causes that may reach this kepesertaan.
        var pasti = new List<(int Indeks, bool Diri, string Tahap)>();
        var raguKaskade = false;
        var dilindungi = false;
        var ganti = false;
        if (b.Edisi!.Id == "kepmensos-150-2022" && k.Program.Kode != "PBI-JK")
        {
            for (var j = 0; j < berlaku.Length; j++)
            {
                var sebab = b.Kepesertaan[j];
                var diri = sebab.Nik == k.Nik;
                var terjangkau = diri || (kebijakan.CakupanKaskade == CakupanKaskade.Keluarga && Keluarga(b, sebab.Nik, k.Nik));
                if (sebab.Program.Kode != "PBI-JK" || !terjangkau || berlaku[j] is not { Status: StatusDeklarasi.TidakLayak } p)
                {
                    continue;
                }

                var hanyaMeninggal = p.Alasan.Jumlah == 1 && p.Alasan.Memuat(AlasanTidakLayak.Meninggal);
                var ahliWaris = AhliWaris(b, sebab.Nik);
                if (hanyaMeninggal && k.Program.Satuan == SatuanProgram.Keluarga && ahliWaris != false)
                {
                    raguKaskade |= ahliWaris is null;
                    dilindungi |= ahliWaris == true;
                    ganti |= ahliWaris == true && diri && k.Peran == PeranKepesertaan.Penerima;
                }
                else
                {
                    pasti.Add((j, diri, TahapRute(b, p.Difinalisasi)));
                }
            }
        }

        var penyebab = pasti
            .OrderBy(s => s.Tahap == "kedaluwarsa")
            .ThenBy(s => !s.Diri)
            .ThenByDescending(s => Jauh(s.Tahap))
            .ThenBy(s => s.Indeks)
            .Select(s => new Rute(s.Tahap, s.Indeks))
            .FirstOrDefault();
        var ruteSendiri = tidakLayak && !raguSendiri ? new Rute(TahapRute(b, sendiri!.Difinalisasi), null) : null;

        if (ruteSendiri is null && penyebab is null)
        {
            if (raguSendiri || raguKaskade)
            {
                string[] dasar =
                [
                    .. raguSendiri ? ["VK-5"] : sendiri is not null ? ["VK-3"] : Array.Empty<string>(),
                    .. raguKaskade ? ["VK-9"] : Array.Empty<string>(),
                    .. sendiri is null ? ["VK-10"] : Array.Empty<string>(),
                ];
                return new(
                    "belum-dapat-ditentukan", sendiri is null ? "tanpa-verifikasi" : "verifikasi", raguSendiri ? Tulis(sendiri!) : "",
                    null, "verifikasi", "tetap", ganti, string.Join(' ', dasar), "ahli_waris");
            }

            var menurutKebijakan = kebijakan.TanpaVerifikasi == KebijakanTanpaVerifikasi.DianggapLayak ? "layak" : "tidak-layak";
            var vk9 = dilindungi ? "VK-9 " : "";
            return sendiri is null
                ? new(menurutKebijakan, "tanpa-verifikasi", "", null, "verifikasi", "tetap", ganti, vk9 + "VK-10" + (menurutKebijakan == "layak" ? "" : " VK-11"), "")
                : new("layak", "verifikasi", "", null, "verifikasi", "tetap", ganti, ("VK-3 " + vk9).Trim(), "");
        }

        var tahap = pasti.Any(s => s.Tahap == "disahkan")
            ? "disahkan"
            : new[] { ruteSendiri?.Tahap, penyebab?.Tahap }.Where(t => t is not null).MaxBy(t => Jauh(t!))!;
        var dihentikan = tahap == "disahkan";
        var urutan = new List<(bool Berlaku, string Id)>
        {
            (sendiri is { Status: StatusDeklarasi.Layak }, "VK-3"),
            (ruteSendiri is not null, "VK-4"),
            (penyebab is not null, "VK-8"),
            (dilindungi, "VK-9"),
            (!dihentikan, "VK-11"),
            (dihentikan, "VK-12"),
            (tahap == "kedaluwarsa", "VK-15"),
        };
        return new(
            "tidak-layak",
            ruteSendiri is not null ? "verifikasi" : "kaskade-pbi",
            ruteSendiri is not null ? Tulis(sendiri!) : "",
            penyebab?.Penyebab,
            tahap,
            dihentikan ? "dihentikan" : "tetap",
            ganti,
            string.Join(' ', urutan.Where(u => u.Berlaku).Select(u => u.Id)),
            "");
    }

    private static string Tulis(Penetapan p) => string.Join(',', p.Alasan.Select(a => (int)a));
}
