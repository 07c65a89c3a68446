using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>The laws of answering Kemensos' own verification (KM-1, KL-3).</summary>
internal static class HukumTanggapan
{
    private const int HariKerja = 14;

    /// <summary>Questions whose as-of day and answer lie around the deadline.</summary>
    private static readonly Arbitrary<PertanyaanTanggapan> Kasus = Arb.From(
        from hari in Gen.Choose(0, Period.DaysBetween(HariLiburResmi.Awal, new LocalDate(2027, 10, 1)))
        let dikirim = HariLiburResmi.Awal.PlusDays(hari)
        from per in Gen.Frequency((1, Gen.Choose(-3, 40)), (2, Gen.Choose(17, 27)))
        from jawab in Gen.Frequency((1, Gen.Choose(0, 40)), (2, Gen.Choose(17, 27)))
        from ada in Gen.Elements(0, 1, 2)
        select new PertanyaanTanggapan(dikirim, dikirim.PlusDays(per), ada == 0 ? null : new TanggapanDaerah(dikirim.PlusDays(jawab), ada == 1)),
        tanya => tanya.Tanggapan is null ? [] : [tanya with { Tanggapan = null }]);

    private static readonly Arbitrary<PertanyaanTanggapan> DiLuar = Arb.From(
        Gen.OneOf(Gen.Choose(1, 4000).Select(h => HariLiburResmi.Awal.PlusDays(-h)), Gen.Choose(-10, 4000).Select(h => HariLiburResmi.Akhir.PlusDays(h)))
            .Select(d => new PertanyaanTanggapan(d, d.PlusDays(60), null)));

    public static HimpunanInvarian<PertanyaanTanggapan, JawabanTanggapan> Himpunan { get; } = new(
        "kemensos.tanggapan",
        tanya => TanggapanKemensos.Nilai(tanya.Dikirim, tanya.Per, tanya.Tanggapan) is var hasil
            ? new(hasil.Tenggat, hasil.Status, hasil.Cara, hasil.Terlambat, hasil.SisaHariKerja)
            : null,
        tanya => tanya,
        Hukum(
            "Tenggat ialah hari kerja ke-14 sesudah dikirim / the deadline is the 14th hari kerja after the sending",
            (tanya, jawab) => HariLiburResmi.Hitung(tanya.Dikirim, jawab.Tenggat, KebijakanDtks.Baku) == HariKerja
                && HariLiburResmi.Hitung(tanya.Dikirim, jawab.Tenggat.PlusDays(-1), KebijakanDtks.Baku) == HariKerja - 1),
        Hukum(
            "Tanggapan sampai hari terakhir tenggat berlaku menurut isinya / an answer up to the last day of the deadline holds by what it says",
            (tanya, jawab) => Datang(tanya) is not { } ada || ada.Tanggal > jawab.Tenggat
                || jawab is { Cara: CaraTanggapan.Eksplisit, Terlambat: false } && jawab.Status == (ada.Setuju ? StatusTanggapan.Disetujui : StatusTanggapan.Ditolak)),
        Hukum(
            "Diam sampai tenggat lewat berarti setuju / silence until the deadline has passed is agreement",
            (tanya, jawab) => Datang(tanya) is not null || tanya.Per <= jawab.Tenggat
                || jawab is { Status: StatusTanggapan.Disetujui, Cara: CaraTanggapan.Diam, Terlambat: false }),
        Hukum(
            "Tanggapan sesudah tenggat ditolak karena terlambat: tetap disetujui dengan diam / an answer after the deadline is refused as late: agreed by silence all the same",
            (tanya, jawab) => Datang(tanya) is not { } ada || ada.Tanggal <= jawab.Tenggat
                || jawab is { Status: StatusTanggapan.Disetujui, Cara: CaraTanggapan.Diam, Terlambat: true }),
        Hukum(
            "Tanpa tanggapan dan sebelum tenggat lewat, hari terakhirnya juga: menunggu / without an answer and before the deadline has passed, its last day too: waiting",
            (tanya, jawab) => Datang(tanya) is not null || tanya.Per > jawab.Tenggat
                || jawab is { Status: StatusTanggapan.Menunggu, Cara: null, Terlambat: false }),
        Hukum(
            "Selama menunggu, sisanya hari kerja sampai tenggat: 0 pada hari terakhir; sesudah diputus tidak ada sisa / while waiting, what is left is the hari kerja up to the deadline: 0 on the last day; nothing once decided",
            (tanya, jawab) => jawab.SisaHariKerja == (jawab.Status == StatusTanggapan.Menunggu
                ? HariLiburResmi.Hitung(LocalDate.Max(tanya.Dikirim, tanya.Per), jawab.Tenggat, KebijakanDtks.Baku)
                : null)),
        Invarian<PertanyaanTanggapan, JawabanTanggapan>.Buat(
            "Tenggat di tahun tanpa data hari libur tidak pernah ditebak / a deadline in a year without data on days off is never guessed",
            [Aturan.KM1, Aturan.KL2],
            DiLuar,
            (tanya, kasus) => tanya(kasus) is null));

    private static Invarian<PertanyaanTanggapan, JawabanTanggapan> Hukum(string nama, Func<PertanyaanTanggapan, JawabanTanggapan, bool> hukum) =>
        Invarian<PertanyaanTanggapan, JawabanTanggapan>.Buat(nama, [Aturan.KM1, Aturan.KL3], Kasus, (tanya, kasus) => hukum(kasus, tanya(kasus)!));

    /// <summary>The answer as far as it is there on the as-of day.</summary>
    private static TanggapanDaerah? Datang(PertanyaanTanggapan tanya) => tanya.Tanggapan is { } ada && ada.Tanggal <= tanya.Per ? ada : null;
}
