using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>Generators of answers to the survey of fakir miskin (KP-8), with their shrinker.</summary>
public static class PembangkitSurvei
{
    /// <summary>Surveys in which each question is answered or not, with or without the share of food.</summary>
    public static Gen<SurveiKemiskinan> Survei =>
        from jawaban in Gen.ArrayOf(Gen.Elements<bool?>(true, false, null), SurveiKemiskinan.JumlahPertanyaan)
        from persen in Gen.Frequency(
            (3, Gen.Constant<decimal?>(null)),
            (2, Gen.Choose(0, 100).Select(p => (decimal?)p)),
            (1, Gen.Elements<decimal?>(49.99m, 50m, 50.01m, 69.99m, 70m, 70.01m)))
        select Isi(jawaban) with { PersenPengeluaranPangan = persen };

    /// <summary><see cref="Survei"/> with its shrinker: towards unanswered questions.</summary>
    public static Arbitrary<SurveiKemiskinan> ArbSurvei => Arb.From(Survei, Susut);

    /// <summary>Simpler surveys: one answer, or the share of food, taken back.</summary>
    /// <param name="survei">A survey.</param>
    /// <returns>The simpler surveys.</returns>
    public static IEnumerable<SurveiKemiskinan> Susut(SurveiKemiskinan survei)
    {
        if (survei.PersenPengeluaranPangan is not null)
        {
            yield return survei with { PersenPengeluaranPangan = null };
        }

        for (int nomor = 1; nomor <= SurveiKemiskinan.JumlahPertanyaan; nomor++)
        {
            if (survei[nomor] is not null)
            {
                yield return survei.Dengan(nomor, null);
            }
        }
    }

    private static SurveiKemiskinan Isi(bool?[] jawaban)
    {
        SurveiKemiskinan survei = SurveiKemiskinan.Kosong;
        for (int i = 0; i < jawaban.Length; i++)
        {
            survei = survei.Dengan(i + 1, jawaban[i]);
        }

        return survei;
    }
}
