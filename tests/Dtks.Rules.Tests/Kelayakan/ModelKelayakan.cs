using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>
/// A second reading of the specification, literal and without a look at the page of law: the sentences of spec 04 and 10 one after the other.
/// The library is held against it over every class of facts, and over random families.
/// </summary>
internal static class ModelKelayakan
{
    public sealed record Jawaban(
        string Kelayakan, string Sumber, string Alasan, int? Penyebab, string Tahap, string Kepesertaan, bool Ganti, string Dasar, string Kurang);

    /// <summary>A declaration, or an item of Kemensos, that stands.</summary>
    public readonly record struct Pernyataan(bool TidakLayak, bool Final, bool Tercakup, bool Diam, bool Meninggal, bool HanyaMeninggal);

    /// <summary>What is known about one kepesertaan.</summary>
    public readonly record struct Fakta(
        bool Pbi, bool ProgramKeluarga, bool Pengurus, Pernyataan? Sendiri, Pernyataan? Kemensos, Pernyataan? PbiSendiri, Pernyataan? PbiKemensos,
        bool? AhliWaris, int JauhLain, bool KematianLain);

    /// <summary>What all kepesertaan share.</summary>
    public readonly record struct Dunia(bool Disetujui, bool Menunggu, bool Berakhir, bool AdaKaskade, bool AdaKemensos, bool DianggapTidakLayak, bool DiamMenghentikan);

    /// <summary>The outcome: texts by number, rules as bits (VK-n is bit n, KM-1 bit 0), what nobody knows by its codes.</summary>
    public readonly record struct Hasil(int Kelayakan, int Sumber, int Jauh, bool Ganti, bool Kaskade, bool KaskadeLain, int Dasar, string Kurang);

    private static readonly string[] UrutanTahap = ["verifikasi", "kedaluwarsa", "finalisasi", "pengesahan", "menunggu-persetujuan", "disahkan"];
    private static readonly string[] NamaKelayakan = ["layak", "tidak-layak", "belum-dapat-ditentukan"];
    private static readonly string[] NamaSumber = ["verifikasi", "kaskade-pbi", "tanpa-verifikasi", "kemensos"];

    /// <summary>How far an item has come: 0 not declared, 1 lapsed, 2 finalisasi, 3 pengesahan, 4 menunggu-persetujuan, 5 disahkan.</summary>
    public static int Jauh(Pernyataan p, Dunia d)
    {
        if (p.Diam)
        {
            return d.DiamMenghentikan ? 5 : 3;
        }

        if (p.Final && p.Tercakup && d.Disetujui)
        {
            return 5;
        }

        if (p.Final && p.Tercakup && d.Menunggu)
        {
            return 4;
        }

        return d.Berakhir ? 1 : p.Final ? 3 : 2;
    }

    /// <summary>One kepesertaan, sentence by sentence.</summary>
    public static Hasil Satu(Fakta f, Dunia d)
    {
        var sendiriTidakLayak = f.Sendiri is { TidakLayak: true };
        var sendiriLayak = f.Sendiri is { TidakLayak: false };
        var adaKemensos = d.AdaKemensos && f.Kemensos is not null;

        // VK-5: death of a pengurus of a family programme, and nobody knows of heirs.
        var bisaRagu = f.ProgramKeluarga && f.Pengurus && f.AhliWaris is null;
        var raguSendiri = sendiriTidakLayak && bisaRagu && f.Sendiri!.Value.Meninggal;
        var raguKemensos = adaKemensos && bisaRagu && f.Kemensos!.Value.Meninggal;

        // VK-8, VK-9.
        var jauhKaskade = 0;
        var kaskadeLain = false;
        var (dilindungi, raguKaskade, ganti) = (false, false, false);
        if (d.AdaKaskade && !f.Pbi)
        {
            for (var n = 0; n < 2; n++)
            {
                var sebab = n == 0 ? f.PbiSendiri : d.AdaKemensos ? f.PbiKemensos : null;
                if (sebab is not { TidakLayak: true } s)
                {
                    continue;
                }

                if (s.HanyaMeninggal && f.ProgramKeluarga && f.AhliWaris != false)
                {
                    raguKaskade |= f.AhliWaris is null;
                    dilindungi |= f.AhliWaris == true;
                    ganti |= f.AhliWaris == true && f.Pengurus;
                }
                else
                {
                    jauhKaskade = Math.Max(jauhKaskade, Jauh(s, d));
                }
            }

            dilindungi |= f.KematianLain;
            if (f.JauhLain > jauhKaskade)
            {
                (jauhKaskade, kaskadeLain) = (f.JauhLain, true);
            }
        }

        var jauhSendiri = sendiriTidakLayak && !raguSendiri ? Jauh(f.Sendiri!.Value, d) : 0;
        var jauhKemensos = adaKemensos && !raguKemensos ? Jauh(f.Kemensos!.Value, d) : 0;
        var jauh = Math.Max(jauhSendiri, Math.Max(jauhKemensos, jauhKaskade));
        var dasar = (sendiriLayak ? 1 << 3 : 0) | (dilindungi ? 1 << 9 : 0);
        if (jauh > 0)
        {
            dasar |= (jauhSendiri > 0 ? 1 << 4 : 0) | (jauhKemensos > 0 ? 1 : 0) | (jauhKaskade > 0 ? 1 << 8 : 0);
            dasar |= jauh == 5 ? 1 << 12 : 1 << 11;
            dasar |= jauh == 1 ? 1 << 15 : 0;
            return new(1, jauhSendiri > 0 ? 0 : jauhKemensos > 0 ? 3 : 1, jauh, ganti, jauhKaskade > 0, kaskadeLain, dasar, Kurang: "");
        }

        var belumDiverifikasi = f.Sendiri is null && !adaKemensos;
        dasar |= belumDiverifikasi ? 1 << 10 : 0;
        string[] kurang = raguSendiri || raguKemensos || raguKaskade ? ["ahli_waris"] : [];
        if (kurang.Length > 0)
        {
            dasar |= (raguSendiri || raguKemensos ? 1 << 5 : 0) | (raguKaskade ? 1 << 9 : 0) | (raguKemensos ? 1 : 0);
            return new(2, sendiriTidakLayak ? 0 : raguKemensos ? 3 : sendiriLayak ? 0 : 2, 0, ganti, Kaskade: false, KaskadeLain: false, dasar, string.Join(' ', kurang));
        }

        var dianggap = belumDiverifikasi && d.DianggapTidakLayak;
        return new(dianggap ? 1 : 0, belumDiverifikasi ? 2 : 0, 0, ganti, Kaskade: false, KaskadeLain: false, dasar | (dianggap ? 1 << 11 : 0), Kurang: "");
    }

    /// <summary>A whole region, from the raw facts.</summary>
    public static Jawaban[] Putuskan(BahanKelayakan b, KebijakanDtks kebijakan)
    {
        var d = DuniaDari(b, kebijakan);
        var jumlah = b.Kepesertaan.Count;
        var sendiri = Enumerable.Range(0, jumlah).Select(i => Berlaku(b, i)).ToArray();
        var kemensos = Enumerable.Range(0, jumlah).Select(i => BerlakuKemensos(b, kebijakan, i)).ToArray();
        return [.. Enumerable.Range(0, jumlah).Select(i => Satu(b, kebijakan, d, sendiri, kemensos, i))];
    }

    /// <summary>The declarations that some rule refuses, by index, with the rule.</summary>
    public static (int Indeks, string Aturan)[] Ditolak(BahanKelayakan b) =>
        [.. b.Penetapan.Select((p, i) => (i, Penolakan(b, p.Nik, p.Program, p.Status, p.Alasan, p.Keterangan, p.Difinalisasi))).Where(x => x.Item2 is not null).Select(x => (x.i, x.Item2!))];

    /// <summary>The items of Kemensos that some rule refuses, by index, with the rule.</summary>
    public static (int Indeks, string Aturan)[] DitolakKemensos(BahanKelayakan b) =>
        [.. b.Kemensos.Select((k, i) => (i, Penolakan(b, k.Nik, k.Program, StatusDeklarasi.TidakLayak, k.Alasan, k.Keterangan, final: false))).Where(x => x.Item2 is not null).Select(x => (x.i, x.Item2!))];

    public static string[] TemuanSurat(BahanKelayakan b)
    {
        if (SuratYangAda(b) is not { } s)
        {
            return [];
        }

        var temuan = new List<string>();
        var bolehMenandatangani = s.Penandatangan switch
        {
            Penandatangan.KepalaDaerah or Penandatangan.WakilKepalaDaerah or Penandatangan.SekdaAtasNama => true,
            Penandatangan.PejabatAtasNama => Lengkap(b),
            _ => false,
        };
        if (!bolehMenandatangani)
        {
            temuan.Add("SP-1");
        }

        var (awal, akhir) = Jendela(b);
        var didalam = s.TanggalSurat >= awal && s.TanggalSurat <= akhir && s.TanggalUnggah >= awal && s.TanggalUnggah <= akhir;
        var sebelumFinalisasi = s.TanggalFinalisasi is { } f && f > s.TanggalSurat;
        if (!didalam || s.TanggalSurat > s.TanggalUnggah || !s.Lampiran || sebelumFinalisasi)
        {
            temuan.Add("VK-13");
        }

        return [.. temuan];
    }

    private static Dunia DuniaDari(BahanKelayakan b, KebijakanDtks kebijakan)
    {
        var surat = SuratYangAda(b);
        var sah = surat is not null && TemuanSurat(b).Length == 0;
        var lengkap = Lengkap(b);
        return new(
            sah && surat!.Status == StatusSurat.Disetujui,
            sah && surat!.Status == StatusSurat.Menunggu,
            b.Per is { } per && per > Jendela(b).Akhir,
            lengkap,
            lengkap,
            kebijakan.TanpaVerifikasi == KebijakanTanpaVerifikasi.DianggapTidakLayak,
            kebijakan.AkibatDiamKemensos == AkibatDiamKemensos.Dihentikan);
    }

    // Dasar: kepmensos-150-2022 takes over in 2022-10 where no edition is named.
    private static bool Lengkap(BahanKelayakan b) => b.Edisi.Disebut is { } edisi ? edisi.Id == "kepmensos-150-2022" : b.Periode >= new Periode(2022, 10);

    private static (LocalDate Awal, LocalDate Akhir) Jendela(BahanKelayakan b)
    {
        var (tahun, bulan) = (b.Periode.Tahun, b.Periode.Bulan);
        return b.Kegiatan == KegiatanBulanan.VervalPbi
            ? (new(tahun, bulan, 1), new(tahun, bulan, 11))
            : (new(tahun, bulan, 14), new(tahun, bulan, DateTime.DaysInMonth(tahun, bulan) - 1));
    }

    private static SuratPengesahan? SuratYangAda(BahanKelayakan b) =>
        b.Surat is { } s && b.Per is { } per && s.TanggalUnggah > per ? null : b.Surat;

    private static Pernyataan? Berlaku(BahanKelayakan b, int i)
    {
        var k = b.Kepesertaan[i];
        var nomor = b.Penetapan.ToList().FindIndex(p => p.Nik == k.Nik && p.Program.Equals(k.Program));
        if (nomor < 0 || b.Penetapan[nomor] is var p && Penolakan(b, p.Nik, p.Program, p.Status, p.Alasan, p.Keterangan, p.Difinalisasi) is not null)
        {
            return null;
        }

        p = b.Penetapan[nomor];
        var final = nomor < b.TanggalFinalisasi.Count && b.TanggalFinalisasi[nomor] is { } t ? t : b.Surat?.TanggalFinalisasi;
        var meninggal = p.Alasan.Memuat(AlasanTidakLayak.Meninggal);
        return new(p.Status == StatusDeklarasi.TidakLayak, p.Difinalisasi, Tercakup(b, final), Diam: false, meninggal, meninggal && p.Alasan.Jumlah == 1);
    }

    private static Pernyataan? BerlakuKemensos(BahanKelayakan b, KebijakanDtks kebijakan, int i)
    {
        var k = b.Kepesertaan[i];
        var butir = b.Kemensos.SingleOrDefault(m => m.Nik == k.Nik && m.Program.Equals(k.Program));
        if (butir is null || Penolakan(b, butir.Nik, butir.Program, StatusDeklarasi.TidakLayak, butir.Alasan, butir.Keterangan, final: false) is not null)
        {
            return null;
        }

        // Fourteen hari kerja after the sending; an answer after the day asked is not there yet, after the deadline too late.
        var per = b.Per!.Value;
        var tenggat = new HariKerja(DaftarHariLibur.Baku, kebijakan).Tambah(butir.Dikirim, 14);
        var jawab = butir.Tanggapan is { } t && t.Tanggal <= per && t.Tanggal <= tenggat ? t : null;
        if (jawab is { Setuju: false } || (jawab is null && per <= tenggat))
        {
            return null;
        }

        var meninggal = butir.Alasan.Memuat(AlasanTidakLayak.Meninggal);
        return new(TidakLayak: true, Final: true, Tercakup(b, jawab?.Tanggal), jawab is null, meninggal, meninggal && butir.Alasan.Jumlah == 1);
    }

    private static bool Tercakup(BahanKelayakan b, LocalDate? final) => final is null || SuratYangAda(b) is not { } s || final <= s.TanggalSurat;

    private static string? Penolakan(
        BahanKelayakan b, Nik nik, ProgramBansos program, StatusDeklarasi status, HimpunanAlasan alasan, string? teks, bool final)
    {
        if (b.Kegiatan == KegiatanBulanan.VervalPbi && program.Kode != "PBI-JK")
        {
            return "VK-2";
        }

        var keterangan = (teks ?? "").Trim();
        if (keterangan.Length > 500)
        {
            return "VK-4";
        }

        if (status == StatusDeklarasi.Layak)
        {
            return alasan.Jumlah > 0 ? "VK-4" : final ? "VK-7" : null;
        }

        if (alasan.Jumlah == 0
            || (alasan.Memuat(AlasanTidakLayak.Lain) && keterangan.Length < 3)
            || (alasan.Memuat(AlasanTidakLayak.TanpaKomponen) && program.Kode != "PKH"))
        {
            return "VK-4";
        }

        return alasan.Memuat(AlasanTidakLayak.Meninggal) && program.Satuan == SatuanProgram.Keluarga && Pengurus(b, nik, program) && AhliWaris(b, nik) == true ? "VK-5" : null;
    }

    private static bool Pengurus(BahanKelayakan b, Nik nik, ProgramBansos program) =>
        b.Kepesertaan.Any(k => k.Nik == nik && k.Program.Equals(program) && k.Peran == PeranKepesertaan.Penerima);

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
                lengkap &= Desa(asing) is { } desa && keluarga.All(o => Desa(o) is { } d && d != desa);
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

    private static Jawaban Satu(BahanKelayakan b, KebijakanDtks kebijakan, Dunia d, Pernyataan?[] sendiri, Pernyataan?[] kemensos, int i)
    {
        var k = b.Kepesertaan[i];
        var pbi = Enumerable.Range(0, sendiri.Length).Where(j => b.Kepesertaan[j].Nik == k.Nik && b.Kepesertaan[j].Program.Kode == "PBI-JK").Cast<int?>().FirstOrDefault();

        // Scope keluarga: living before lapsed, then the furthest stage, then the person's own, then the lowest indeks.
        var (jauhLain, indeksLain, kematianLain) = (0, (int?)null, false);
        for (var j = 0; j < sendiri.Length; j++)
        {
            var lain = b.Kepesertaan[j];
            if (kebijakan.CakupanKaskade != CakupanKaskade.Keluarga || lain.Program.Kode != "PBI-JK" || lain.Nik == k.Nik || !Keluarga(b, lain.Nik, k.Nik))
            {
                continue;
            }

            foreach (var p in (Pernyataan?[])[sendiri[j], kemensos[j]])
            {
                if (p is { TidakLayak: true, HanyaMeninggal: true })
                {
                    kematianLain = true;
                }
                else if (p is { TidakLayak: true } && Jauh(p.Value, d) > jauhLain)
                {
                    (jauhLain, indeksLain) = (Jauh(p.Value, d), j);
                }
            }
        }

        var f = new Fakta(
            k.Program.Kode == "PBI-JK", k.Program.Satuan == SatuanProgram.Keluarga, Pengurus(b, k.Nik, k.Program), sendiri[i], kemensos[i],
            pbi is null ? null : sendiri[pbi.Value], pbi is null ? null : kemensos[pbi.Value], AhliWaris(b, k.Nik), jauhLain, kematianLain);
        var h = Satu(f, d);
        var alasan = h.Sumber == 0 && sendiri[i] is { TidakLayak: true } ? b.Penetapan.Single(p => p.Nik == k.Nik && p.Program.Equals(k.Program)).Alasan
            : h.Sumber == 3 ? b.Kemensos.Single(m => m.Nik == k.Nik && m.Program.Equals(k.Program)).Alasan
            : default;
        return new(
            NamaKelayakan[h.Kelayakan],
            NamaSumber[h.Sumber],
            string.Join(',', alasan.Select(a => (int)a)),
            !h.Kaskade ? null : h.KaskadeLain ? indeksLain : pbi,
            UrutanTahap[h.Jauh],
            h.Jauh == 5 ? "dihentikan" : "tetap",
            h.Ganti,
            string.Join(' ', Enumerable.Range(0, 16).Where(n => (h.Dasar >> n & 1) != 0).Select(n => n == 0 ? "KM-1" : $"VK-{n}")),
            h.Kurang);
    }
}

/// <summary>The classes, contexts and outcomes of the library in the words of the second reading: the one place where the two meet.</summary>
internal static class BahasaModel
{
    /// <summary>The class as the second reading sees it.</summary>
    public static ModelKelayakan.Fakta Model(in KelasKelayakan k) => new(
        k.Jenis == JenisKepesertaan.Pbi,
        k.Jenis is not (JenisKepesertaan.Pbi or JenisKepesertaan.Individu),
        k.Jenis.Pengurus(),
        Model(k.Sendiri),
        Model(k.Kemensos),
        Model(k.Pbi),
        Model(k.KemensosPbi),
        k.Orang[FaktaKelayakan.AhliWaris] switch { Kepastian.Ya => true, Kepastian.Tidak => false, _ => null },
        Jauh(k.Lain.Tahap),
        k.Lain.Kematian);

    public static ModelKelayakan.Dunia Model(KonteksKelayakan konteks) => new(
        konteks.Surat?.Status == StatusSurat.Disetujui,
        konteks.Surat?.Status == StatusSurat.Menunggu,
        konteks.JendelaBerakhir,
        konteks.Edisi == EdisiAturan.Kepmensos150Tahun2022,
        konteks.Edisi == EdisiAturan.Kepmensos150Tahun2022,
        konteks.Kebijakan.TanpaVerifikasi == KebijakanTanpaVerifikasi.DianggapTidakLayak,
        konteks.Kebijakan.AkibatDiamKemensos == AkibatDiamKemensos.Dihentikan);

    /// <summary>The outcome in the words of the second reading.</summary>
    public static ModelKelayakan.Hasil Tulis(PutusanRingkas p, bool dariLain) => new(
        p.Kelayakan switch { StatusKelayakan.Layak => 0, StatusKelayakan.TidakLayak => 1, _ => 2 },
        p.Sumber switch { SumberPutusan.Verifikasi => 0, SumberPutusan.KaskadePbi => 1, SumberPutusan.TanpaVerifikasi => 2, _ => 3 },
        Jauh(p.Tahap),
        p.PerluGantiPengurus,
        p.TerkenaKaskade,
        dariLain,
        p.Dasar.Aggregate(0, (bit, a) => bit | (a == Aturan.KM1 ? 1 : 1 << a.Id.Nomor!.Value)),
        string.Join(' ', TabelKelayakan.KodeFakta(p.Kurang)));

    private static ModelKelayakan.Pernyataan? Model(Nyataan n) => n.Tingkat == TingkatNyataan.TidakAda ? null : new(
        n.Tingkat != TingkatNyataan.Layak,
        n.Tingkat is TingkatNyataan.FinalTercakup or TingkatNyataan.FinalTakTercakup,
        n.Tingkat == TingkatNyataan.FinalTercakup,
        n.Tingkat == TingkatNyataan.Diam,
        n.Meninggal,
        n.Sifat == SifatAlasan.HanyaMeninggal);

    private static int Jauh(TahapKelayakan tahap) => tahap switch
    {
        TahapKelayakan.Kedaluwarsa => 1,
        TahapKelayakan.Finalisasi => 2,
        TahapKelayakan.Pengesahan => 3,
        TahapKelayakan.MenungguPersetujuan => 4,
        TahapKelayakan.Disahkan => 5,
        _ => 0,
    };
}
