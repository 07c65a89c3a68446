using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>The contexts and classes over which the page of law is exhausted.</summary>
internal static class RuangUji
{
    private static readonly Periode Februari = new(2024, 2);

    /// <summary>Every context that the second page can tell apart: edition, each month from which it fixes something otherwise, scope, letter, window, and the policies it reads.</summary>
    public static IReadOnlyList<KonteksKelayakan> Konteks { get; } =
    [
        .. from edisi in EdisiAturan.Semua.Where(e => e.PunyaVerifikasiKelayakan)
           from periode in Bulan(edisi)
           from cakupan in Enum.GetValues<CakupanKaskade>()
           from surat in (StatusSurat?[])[null, StatusSurat.Menunggu, StatusSurat.Disetujui]
           from berakhir in (bool[])[false, true]
           from tanpa in Enum.GetValues<KebijakanTanpaVerifikasi>()
           from diam in Enum.GetValues<AkibatDiamKemensos>()
           select KonteksKelayakan.Susun(
               periode,
               edisi,
               KebijakanDtks.Baku with { CakupanKaskade = cakupan, TanpaVerifikasi = tanpa, AkibatDiamKemensos = diam },
               surat is { } status ? Surat(status, periode) : null,
               berakhir ? periode.HariTerakhir : periode.HariTerakhir.PlusDays(-1)),
    ];

    /// <summary>February 2024, and each later month from which the edition fixes something otherwise.</summary>
    public static IEnumerable<Periode> Bulan(EdisiAturan edisi) => RuangKeadaan.Perubahan(edisi).Prepend(Februari);

    public static SuratPengesahan Surat(StatusSurat status, Periode? periode = null) => new()
    {
        Status = status,
        TanggalSurat = (periode ?? Februari).HariPertama.PlusDays(19),
        TanggalUnggah = (periode ?? Februari).HariPertama.PlusDays(19),
        Penandatangan = Penandatangan.KepalaDaerah,
        Lampiran = true,
    };

    /// <summary>Part of a list of classes that meets every pair of states that stand side by side on the page.</summary>
    public static Cuplikan<KelasKelayakan> Cuplik(IEnumerable<KelasKelayakan> kelas, int setiap) => new(
        kelas, setiap, k => (k.Jenis, k.Sendiri), k => (k.Sendiri, k.Kemensos), k => (k.Pbi, k.KemensosPbi), k => (k.Sendiri, k.Pbi), k => (k.Jenis, k.Orang), k => k.Lain);

    public static PutusanRingkas Putuskan(in KelasKelayakan k, KonteksKelayakan konteks, out LembarPutusan lembar)
    {
        lembar = default;
        return HukumKelayakan.Putuskan(k, konteks, ref lembar);
    }
}
