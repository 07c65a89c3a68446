using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>What laws of kelayakan read from a case and change in it; written from the rules, the library is not asked.</summary>
internal static class BacaanKelayakan
{
    private const int HariKerjaTanggapan = 14;

    /// <summary>The edition in use: the one named, else that of the month; null where none is modelled.</summary>
    public static EdisiAturan? Edisi(BahanKelayakan bahan) => bahan.Edisi.Disebut ?? EdisiBulan(bahan.Periode);

    /// <summary>The edition of a month; null where none is modelled whole.</summary>
    // Dasar: 2019-01 to 2021-05, 2021-06 to 2022-09, 2022-10 to 2024-05.
    public static EdisiAturan? EdisiBulan(Periode periode) => ((periode.Tahun * 100) + periode.Bulan) switch
    {
        < 201901 => null,
        < 202106 => EdisiAturan.Permensos5Tahun2019,
        < 202210 => EdisiAturan.Permensos3Tahun2021,
        < 202406 => EdisiAturan.Kepmensos150Tahun2022,
        _ => null,
    };

    /// <summary>First and last day of the window of the activity, which are also those of its letter.</summary>
    // Dasar: KL-1.
    public static (LocalDate Mulai, LocalDate Selesai) Jendela(BahanKelayakan bahan) => bahan.Kegiatan == KegiatanBulanan.VervalPbi
        ? (bahan.Periode.HariPertama, bahan.Periode.HariPertama.PlusDays(10))
        : (bahan.Periode.HariPertama.PlusDays(13), bahan.Periode.HariTerakhir.PlusDays(-1));

    /// <summary>Whether a declaration says what VK-4 asks.</summary>
    // Dasar: VK-4: tidak layak with a reason, reason 8 with a text of 3 to 500, reason 7 on a programme with components; layak without reasons.
    public static bool MemenuhiVk4(StatusDeklarasi status, HimpunanAlasan alasan, string? keterangan, ProgramBansos program)
    {
        var panjang = (keterangan ?? "").Trim().Length;
        return panjang <= 500 && (status == StatusDeklarasi.Layak
            ? alasan.Kosong
            : !alasan.Kosong && !(alasan.Memuat(AlasanTidakLayak.Lain) && panjang < 3) && !(alasan.Memuat(AlasanTidakLayak.TanpaKomponen) && !program.PunyaKomponen));
    }

    public static bool MemenuhiVk4(Penetapan p) => MemenuhiVk4(p.Status, p.Alasan, p.Keterangan, p.Program);

    public static bool MemenuhiVk4(ButirKemensos k) => MemenuhiVk4(StatusDeklarasi.TidakLayak, k.Alasan, k.Keterangan, k.Program);

    /// <summary>The declaration on a kepesertaan; both roles of a person share one.</summary>
    public static Penetapan? PenetapanAtas(BahanKelayakan bahan, int i) =>
        bahan.Penetapan.FirstOrDefault(p => p.Nik == bahan.Kepesertaan[i].Nik && p.Program.Equals(bahan.Kepesertaan[i].Program));

    /// <summary>The item of Kemensos on a kepesertaan.</summary>
    public static ButirKemensos? KemensosAtas(BahanKelayakan bahan, int i) =>
        bahan.Kemensos.FirstOrDefault(k => k.Nik == bahan.Kepesertaan[i].Nik && k.Program.Equals(bahan.Kepesertaan[i].Program));

    /// <summary>Whether the person is the pengurus of the programme, if only in another role beside the one asked about.</summary>
    public static bool Pengurus(BahanKelayakan bahan, Nik nik, ProgramBansos program) =>
        bahan.Kepesertaan.Any(k => k.Nik == nik && k.Program.Equals(program) && k.Peran == PeranKepesertaan.Penerima);

    /// <summary>Whether the reasons speak of the death of somebody whose family programme depends on ahli waris (VK-5).</summary>
    public static bool KematianPengurus(BahanKelayakan bahan, Nik nik, ProgramBansos program, HimpunanAlasan alasan) =>
        alasan.Memuat(AlasanTidakLayak.Meninggal) && program.Satuan == SatuanProgram.Keluarga && Pengurus(bahan, nik, program);

    /// <summary>Whether a declaration certainly is a tidak layak: it keeps VK-2, VK-4 and VK-7, and no ahli waris play a part in it.</summary>
    public static bool Pasti(BahanKelayakan bahan, Penetapan p) =>
        p.Status == StatusDeklarasi.TidakLayak && MemenuhiVk4(p) && !KematianPengurus(bahan, p.Nik, p.Program, p.Alasan)
        && (bahan.Kegiatan != KegiatanBulanan.VervalPbi || p.Program.Pbi);

    /// <summary>The kepesertaan with such a declaration.</summary>
    public static IEnumerable<(int Indeks, Penetapan Penetapan)> Pasti(BahanKelayakan bahan) =>
        from i in Enumerable.Range(0, bahan.Kepesertaan.Count)
        let p = PenetapanAtas(bahan, i)
        where p is not null && Pasti(bahan, p)
        select (i, p);

    /// <summary>Whether a parameter of the edition may spare the kepesertaan from VK-8 by a fact about the person: which, and for which programmes, each exception says once.</summary>
    public static bool MungkinDikecualikan(BahanKelayakan bahan, int i) => FaktaOrang.Semua.Any(f => f.Parameter is not null
        && f.Untuk?.Invoke(bahan.Kepesertaan[i].Program) != false && f.Ada(KonteksKelayakan.Susun(bahan.Periode, bahan.Edisi)));

    /// <summary>The last day on which the region may answer what Kemensos sent.</summary>
    // Dasar: KM-1, KL-3: the 14th hari kerja after the sending.
    public static LocalDate Tenggat(LocalDate dikirim, KebijakanDtks kebijakan)
    {
        var tenggat = dikirim;
        for (var sisa = HariKerjaTanggapan; sisa > 0;)
        {
            tenggat = tenggat.PlusDays(1);
            sisa -= HariLiburResmi.Hitung(tenggat.PlusDays(-1), tenggat, kebijakan);
        }

        return tenggat;
    }

    /// <summary>How the region answered an item of Kemensos, as of the day asked: in words, by silence, or not (yet) in agreement.</summary>
    // Dasar: KM-1: an answer up to the last day counts; later ones are late, and silence has agreed by then.
    public static CaraTanggapan? Disetujui(KasusVerifikasi kasus, ButirKemensos butir)
    {
        var tenggat = Tenggat(butir.Dikirim, kasus.Kebijakan);
        return butir.Tanggapan is { } jawab && jawab.Tanggal <= tenggat && jawab.Tanggal <= kasus.Bahan.Per
            ? jawab.Setuju ? CaraTanggapan.Eksplisit : null
            : kasus.Bahan.Per > tenggat ? CaraTanggapan.Diam : null;
    }

    /// <summary>The same case with other facts.</summary>
    public static KasusVerifikasi Dengan(this KasusVerifikasi kasus, Func<BahanKelayakan, BahanKelayakan> ubah) => kasus with { Bahan = ubah(kasus.Bahan) };

    /// <summary>The same case in which the cascade stays with the person, or reaches the family.</summary>
    public static KasusVerifikasi Dengan(this KasusVerifikasi kasus, CakupanKaskade cakupan) => kasus with { Kebijakan = kasus.Kebijakan with { CakupanKaskade = cakupan } };

    /// <summary>The same case in which the same is stated of the ahli waris of everybody.</summary>
    public static KasusVerifikasi DenganAhliWaris(this KasusVerifikasi kasus, Kepastian ada) =>
        kasus.Dengan(b => b with { AhliWaris = b.Kepesertaan.Select(k => k.Nik).Distinct().ToDictionary(n => n, _ => ada) });

    /// <summary>The same case as verifikasi kelayakan under the complete regime, without items of Kemensos.</summary>
    public static KasusVerifikasi Baku(this KasusVerifikasi kasus) => kasus.Dengan(b => b with
    {
        Edisi = EdisiAturan.Kepmensos150Tahun2022,
        Kegiatan = KegiatanBulanan.VerifikasiKelayakan,
        Kemensos = [],
    });

    /// <summary>The same case with a valid letter of the activity, before whose window has ended.</summary>
    public static KasusVerifikasi DenganSuratSah(this KasusVerifikasi kasus, Func<SuratPengesahan, SuratPengesahan>? ubah = null) => kasus.Dengan(b =>
    {
        var tanggal = Jendela(b).Mulai.PlusDays(1);
        var surat = new SuratPengesahan
        {
            Status = StatusSurat.Disetujui, TanggalSurat = tanggal, TanggalUnggah = tanggal, Penandatangan = Penandatangan.KepalaDaerah, Lampiran = true,
        };
        return b with { Surat = ubah is null ? surat : ubah(surat), Per = null, Kemensos = [] };
    });

    /// <summary>Whether the answers stay the same without what a rule refuses.</summary>
    public static bool TanpaJejak(
        Func<KasusVerifikasi, ImmutableArray<PutusanDiuji>> putuskan, KasusVerifikasi kasus, Func<Penetapan, bool> ditolak, Func<ButirKemensos, bool>? ditolakKemensos = null)
    {
        var tanpa = kasus.Dengan(b => b with
        {
            Penetapan = [.. b.Penetapan.Where(p => !ditolak(p))],
            Kemensos = [.. b.Kemensos.Where(k => ditolakKemensos?.Invoke(k) != true)],
        });
        return putuskan(kasus).SequenceEqual(putuskan(tanpa));
    }
}
