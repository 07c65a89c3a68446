using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>The contexts and classes over which the page of law is exhausted.</summary>
internal static class RuangUji
{
    private static readonly Periode Februari = new(2024, 2);

    /// <summary>Every context that the second page can tell apart: edition, scope, letter, window, and the policies it reads.</summary>
    public static IReadOnlyList<KonteksKelayakan> Konteks { get; } =
    [
        .. from edisi in EdisiAturan.Semua.Where(e => e.PunyaVerifikasiKelayakan)
           from cakupan in Enum.GetValues<CakupanKaskade>()
           from surat in (StatusSurat?[])[null, StatusSurat.Menunggu, StatusSurat.Disetujui]
           from berakhir in (bool[])[false, true]
           from tanpa in Enum.GetValues<KebijakanTanpaVerifikasi>()
           from diam in Enum.GetValues<AkibatDiamKemensos>()
           select KonteksKelayakan.Susun(
               Februari,
               edisi,
               KebijakanDtks.Baku with { CakupanKaskade = cakupan, TanpaVerifikasi = tanpa, AkibatDiamKemensos = diam },
               surat is { } status ? Surat(status) : null,
               berakhir ? new LocalDate(2024, 2, 29) : new LocalDate(2024, 2, 28)),
    ];

    public static SuratPengesahan Surat(StatusSurat status) => new()
    {
        Status = status,
        TanggalSurat = new(2024, 2, 20),
        TanggalUnggah = new(2024, 2, 20),
        Penandatangan = Penandatangan.KepalaDaerah,
        Lampiran = true,
    };

    public static PutusanRingkas Putuskan(in KelasKelayakan k, KonteksKelayakan konteks, out LembarPutusan lembar)
    {
        lembar = default;
        return HukumKelayakan.Putuskan(k, konteks, ref lembar);
    }

    /// <summary>The class as the second reading sees it.</summary>
    public static ModelKelayakan.Fakta Model(in KelasKelayakan k) => new(
        k.Jenis == JenisKepesertaan.Pbi,
        k.Jenis is JenisKepesertaan.PenerimaKeluarga or JenisKepesertaan.KomponenKeluarga,
        k.Jenis == JenisKepesertaan.PenerimaKeluarga,
        Model(k.Sendiri),
        Model(k.Kemensos),
        Model(k.Pbi),
        Model(k.KemensosPbi),
        k.AhliWaris switch { Kepastian.Ya => true, Kepastian.Tidak => false, _ => null },
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
        p.Kurang != FaktaKelayakan.TidakAda);

    private static ModelKelayakan.Pernyataan? Model(Nyataan n) => n.Tingkat == TingkatNyataan.TidakAda ? null : new(
        n.Tingkat != TingkatNyataan.Layak,
        n.Tingkat is TingkatNyataan.FinalTercakup or TingkatNyataan.FinalTakTercakup,
        n.Tingkat == TingkatNyataan.FinalTercakup,
        n.Tingkat == TingkatNyataan.Diam,
        n.Sifat != SifatAlasan.TanpaMeninggal,
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
