using System.Collections.Immutable;

namespace Dtks.Testing;

/// <summary>The laws of the rules as ready-made properties, by area, for an implementation of your own.</summary>
/// <remarks>
/// The laws know from the rules what an answer must be; the library is asked only for the expected answer of the case that is printed. Pure but for the seed that
/// you give; thread-safe.
/// </remarks>
public static class InvarianDtks
{
    /// <summary>Verifikasi kelayakan (VK): who is no longer eligible, and from when aid stops.</summary>
    public static HimpunanInvarian<KasusVerifikasi, JawabanKelayakan> Kelayakan => HukumKelayakan.Himpunan;

    /// <summary>The quota and the queue of PBI-JK (PB-1, PB-2).</summary>
    public static HimpunanInvarian<PertanyaanKuota, JawabanKuota> KuotaPbi => HukumKuota.Himpunan;

    /// <summary>The monthly windows (KL-1).</summary>
    public static HimpunanInvarian<PertanyaanJendela, JawabanJendela> JendelaBulanan => HukumJendela.Himpunan;

    /// <summary>What is open at a moment (KL-1).</summary>
    public static HimpunanInvarian<PertanyaanTerbuka, JawabanTerbuka> KalenderTerbuka => HukumTerbuka.Himpunan;

    /// <summary>Counting in hari kerja (KL-2).</summary>
    public static HimpunanInvarian<PertanyaanHariKerja, JawabanHariKerja> HariKerja => HukumHariKerja.Himpunan;

    /// <summary>Answering Kemensos' own verification (KM-1, KL-3).</summary>
    public static HimpunanInvarian<PertanyaanTanggapan, JawabanTanggapan> TanggapanKemensos => HukumTanggapan.Himpunan;

    /// <summary>The criteria of fakir miskin (KP-8).</summary>
    public static HimpunanInvarian<PertanyaanKriteria, JawabanKriteria> KriteriaFakirMiskin => HukumKriteria.Himpunan;

    /// <summary>Replacing a pengurus (KP-7, PG-1 to PG-4).</summary>
    public static HimpunanInvarian<PertanyaanPengurus, JawabanPengurus> PenggantiPengurus => HukumPengurus.Himpunan;

    /// <summary>The findings on a usulan (UB-1 to UB-13, PB-3).</summary>
    public static HimpunanInvarian<PertanyaanUsulan, JawabanUsulan> Usulan => HukumUsulan.Himpunan;

    /// <summary>The workflow of verifikasi kelayakan and verval PBI, command by command (VK-1 to VK-18, PR-2 to PR-4).</summary>
    public static HimpunanInvarian<PertanyaanAlurKelayakan, JawabanAlurKelayakan> AlurKelayakan => HukumAlurKelayakan.Himpunan;

    /// <summary>The workflow of a usulan, event by event (UB, PR-2 to PR-4, KM-1); the protocol has no such question.</summary>
    public static HimpunanInvarian<PertanyaanAlurUsulan, JawabanAlurUsulan> AlurUsulan => HukumAlurUsulan.Himpunan;

    /// <summary>The screening: suggestions with evidence (KP-2, KP-5, KP-6, VK-5, VK-17).</summary>
    public static HimpunanInvarian<PertanyaanPenyaringan, JawabanPenyaringan> Penyaringan => HukumPenyaringan.Himpunan;

    /// <summary>The PKH components of a family (KP-5).</summary>
    public static HimpunanInvarian<PertanyaanKomponenPkh, JawabanKomponenPkh> KomponenPkh => HukumKomponenPkh.Himpunan;

    /// <summary>Anomalies in a list of people (AN-1 to AN-21).</summary>
    public static HimpunanInvarian<PertanyaanAnomali, JawabanAnomali> Anomali => HukumAnomali.Himpunan;

    /// <summary>People, families and repairs by region.</summary>
    public static HimpunanInvarian<PertanyaanRekap, JawabanRekap> Rekap => HukumRekap.Himpunan;

    /// <summary>The verdict on an answer of Dukcapil (PD-1 to PD-3).</summary>
    public static HimpunanInvarian<JawabanContoh, JawabanKepadanan> Kepadanan => HukumKepadanan.Himpunan;

    /// <summary>People registered twice (GD-1 to GD-5, GD-N).</summary>
    public static HimpunanInvarian<PertanyaanGanda, JawabanGanda> Ganda => HukumGanda.Himpunan;

    /// <summary>Pairs of people registered twice that somebody dismissed; the protocol has no such question.</summary>
    public static HimpunanInvarian<PertanyaanPengabaian, JawabanPengabaian> PengabaianGanda => HukumPengabaian.Himpunan;

    /// <summary>Reading a NIK (ID-1).</summary>
    public static HimpunanInvarian<PertanyaanNik, JawabanNik> Nik => HukumNik.Himpunan;

    /// <summary>Reading a No KK (ID-2).</summary>
    public static HimpunanInvarian<PertanyaanNomorKk, JawabanNomorKk> NomorKk => HukumNomorKk.Himpunan;

    /// <summary>Keys of names (PD-5).</summary>
    public static HimpunanInvarian<PertanyaanKunci, JawabanKunci> KunciNama => HukumKunci.HimpunanNama;

    /// <summary>Keys of addresses (PD-5).</summary>
    public static HimpunanInvarian<PertanyaanKunci, JawabanKunci> KunciAlamat => HukumKunci.HimpunanAlamat;

    /// <summary>Similarity of two texts (PD-6).</summary>
    public static HimpunanInvarian<PertanyaanKemiripan, JawabanKemiripan> Kemiripan => HukumKemiripan.Himpunan;

    /// <summary>Every area.</summary>
    public static ImmutableArray<HimpunanInvarian> Semua { get; } =
    [
        Kelayakan, KuotaPbi, JendelaBulanan, KalenderTerbuka, HariKerja, TanggapanKemensos, KriteriaFakirMiskin, PenggantiPengurus, Usulan, AlurKelayakan, AlurUsulan,
        Penyaringan, KomponenPkh, Anomali, Rekap, Kepadanan, Ganda, PengabaianGanda, Nik, NomorKk, KunciNama, KunciAlamat, Kemiripan,
    ];
}
