using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>What is known of one kepesertaan of a group: the class of facts it stands for, and what the answer echoes.</summary>
/// <param name="Kelas">The class; for raw facts <c>default</c>, the first page reads <paramref name="Mentah"/>.</param>
/// <param name="Mentah">Raw facts, where the first page is under test too.</param>
/// <param name="Pbi">Index of the PBI-JK kepesertaan of the same person in the group; -1 without one.</param>
/// <param name="PbiLain">Index of the PBI-JK of the other member of the family; -1 without one.</param>
/// <param name="Alasan">The reasons declared.</param>
/// <param name="AlasanKemensos">The reasons of Kemensos' item.</param>
/// <param name="Baru">Whether it counts: a class, or raw facts, that no other kepesertaan of the suite stands for.</param>
internal readonly record struct ButirUji(
    KelasKepesertaan Kelas, FaktaKepesertaan? Mentah, int Pbi, int PbiLain, HimpunanAlasan Alasan, HimpunanAlasan AlasanKemensos, bool Baru);

/// <summary>One expected decision, of the class it belongs to.</summary>
internal readonly record struct HarapanUji(KelasKelayakan Kelas, PutusanRingkas Ringkas, HimpunanAlasan Alasan, int? Penyebab)
{
    public PutusanDiuji Putusan => new(
        Ringkas.Kelayakan, Ringkas.Sumber, Alasan, Penyebab, Ringkas.Tahap, Ringkas.Kepesertaan, Ringkas.PerluGantiPengurus);
}

/// <summary>What all questions asked together share: edition, activity, policy, letter, window.</summary>
/// <param name="Kepala">The facts without people and kepesertaan.</param>
/// <param name="Kebijakan">The policy.</param>
/// <param name="Konteks">The same as the law reads it.</param>
internal sealed record KonteksUji(BahanKelayakan Kepala, KebijakanDtks Kebijakan, KonteksKelayakan Konteks)
{
    public static KonteksUji Dari(BahanKelayakan kepala, KebijakanDtks kebijakan) => new(
        kepala, kebijakan, KonteksKelayakan.Susun(kepala.Periode, kepala.Edisi, kebijakan, kepala.Surat, kepala.Per, kepala.Kegiatan));

    /// <summary>How far it is from the plainest context.</summary>
    public int Jarak =>
        (Kebijakan.TanpaVerifikasi == KebijakanDtks.Baku.TanpaVerifikasi ? 0 : 1) + (Kebijakan.CakupanKaskade == KebijakanDtks.Baku.CakupanKaskade ? 0 : 1)
        + (Kebijakan.AkibatDiamKemensos == KebijakanDtks.Baku.AkibatDiamKemensos ? 0 : 1) + (Kepala.Surat is null ? 0 : 1)
        + (Kepala.Kegiatan == KegiatanBulanan.VerifikasiKelayakan ? 0 : 1) + (Konteks.JendelaBerakhir ? 1 : 0);
}

/// <summary>Kepesertaan that are asked together in many contexts; those of different people, or of different programmes, are independent of each other.</summary>
internal sealed record KelompokUji
{
    /// <summary>People, kepesertaan, declarations, items of Kemensos and heirs; the rest comes from the context.</summary>
    public required BahanKelayakan Bahan { get; init; }

    /// <summary>What each kepesertaan stands for.</summary>
    public required ImmutableArray<ButirUji> Butir { get; init; }

    /// <summary>The state of another member's PBI-JK, and whether that of a further member is tidak layak by death alone.</summary>
    public (Nyataan Sebab, bool Kematian) Lain { get; init; }

    /// <summary>The question in a context.</summary>
    public KasusVerifikasi Kasus(KonteksUji konteks) => new(
        Bahan with
        {
            Periode = konteks.Kepala.Periode,
            Edisi = konteks.Kepala.Edisi,
            Kegiatan = konteks.Kepala.Kegiatan,
            Surat = konteks.Kepala.Surat,
            Per = konteks.Kepala.Per,
        },
        konteks.Kebijakan);

    /// <summary>What the law answers in a context, class by class, and what it refuses on the first page.</summary>
    public HarapanUji[] Harapan(KonteksKelayakan konteks, List<(int Kepesertaan, Aturan Aturan)>? ditolak = null, List<(int Kepesertaan, Aturan Aturan)>? ditolakKemensos = null)
    {
        var sebab = konteks.KeluargaTerjangkau && Lain != default
            ? Rules.HukumKelayakan.SebabBagiKeluarga(Lain.Sebab, default, konteks) with { Kematian = Lain.Kematian }
            : default;
        var kelas = new KelasKepesertaan[Butir.Length];
        for (var i = 0; i < kelas.Length; i++)
        {
            kelas[i] = Butir[i].Kelas;
            if (Butir[i].Mentah is { } fakta)
            {
                var pertama = default(LembarPutusan);
                kelas[i] = RuangKeadaan.Baku(konteks.Baca(fakta, ref pertama, out var cacat, out var cacatKemensos));
                Tolak(ditolak, i, cacat);
                Tolak(ditolakKemensos, i, cacatKemensos);
            }
        }

        var harapan = new HarapanUji[kelas.Length];
        for (var i = 0; i < harapan.Length; i++)
        {
            var (butir, k) = (Butir[i], kelas[i]);
            var pbi = butir.Pbi < 0 || k.Jenis == JenisKepesertaan.Pbi ? new KelasKepesertaan(JenisKepesertaan.Pbi, default, default, k.Orang) : kelas[butir.Pbi];
            var satu = RuangKeadaan.Gabung(k, pbi)!.Value with { Lain = k.Jenis == JenisKepesertaan.Pbi ? default : sebab };
            var lembar = default(LembarPutusan);
            var ringkas = Rules.HukumKelayakan.Putuskan(satu, konteks, ref lembar);
            harapan[i] = new(
                satu,
                ringkas,
                ringkas.Sumber switch
                {
                    SumberPutusan.Verifikasi when k.Sendiri.TidakLayak => butir.Alasan,
                    SumberPutusan.Kemensos => butir.AlasanKemensos,
                    _ => default,
                },
                !ringkas.TerkenaKaskade ? null : lembar.DariLain ? butir.PbiLain : butir.Pbi);
        }

        return harapan;

        static void Tolak(List<(int, Aturan)>? daftar, int i, CacatPenetapan cacat)
        {
            if (PesanPenetapan.Aturan(cacat) is { } aturan)
            {
                daftar?.Add((i, aturan));
            }
        }
    }
}
