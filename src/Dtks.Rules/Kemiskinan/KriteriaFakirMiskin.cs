using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Decides whether a family is fakir miskin from the survey of SIKS-NG, by Kepmensos 262/HUK/2022 (KP-8, KF-1 to KF-10).</summary>
/// <remarks>
/// Without shelter: at once. Otherwise the eight other criteria are joined by "dan/atau", so that <see cref="KebijakanDtks.MinimalKriteriaMiskin"/> of them
/// suffice. Decides as early as the answers allow. The two sources differ in the limit of food spending:
/// <see cref="MenurutSurveiSiksNg"/> and <see cref="MenurutKepmensos262"/>. Pure and thread-safe.
/// </remarks>
public static class KriteriaFakirMiskin
{
    private const int Berteduh = 1;
    private const int PengeluaranPangan = 3;
    private const int TinggalBersama = 6;
    private const int BatasSurveiSiksNg = 70;
    private const int BatasKepmensos262 = 50;

    /// <summary>A policy with the limit of food spending that the SIKS-NG survey asks for: 70 %.</summary>
    /// <param name="kebijakan">The policy to start from; null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <returns>The policy with that limit.</returns>
    public static KebijakanDtks MenurutSurveiSiksNg(KebijakanDtks? kebijakan = null) =>
        (kebijakan ?? KebijakanDtks.Baku) with { BatasPengeluaranPangan = BatasSurveiSiksNg };

    /// <summary>A policy with the limit of food spending of Kepmensos 262/HUK/2022: half.</summary>
    /// <param name="kebijakan">The policy to start from; null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <returns>The policy with that limit.</returns>
    public static KebijakanDtks MenurutKepmensos262(KebijakanDtks? kebijakan = null) =>
        (kebijakan ?? KebijakanDtks.Baku) with { BatasPengeluaranPangan = BatasKepmensos262 };

    /// <summary>Decides.</summary>
    /// <param name="survei">The answers.</param>
    /// <param name="kebijakan">The policy (<c>MinimalKriteriaMiskin</c>, <c>BatasPengeluaranPangan</c>); null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <returns>The decision with the criteria that matched and those unanswered.</returns>
    public static PutusanKemiskinan Nilai(SurveiKemiskinan survei, KebijakanDtks? kebijakan = null)
    {
        kebijakan ??= KebijakanDtks.Baku;
        var temuan = ImmutableArray.CreateBuilder<TemuanKriteria>(SurveiKemiskinan.JumlahPertanyaan);
        int cocok = 0, belum = 0;
        for (var nomor = 1; nomor <= SurveiKemiskinan.JumlahPertanyaan; nomor++)
        {
            var status = NilaiJawaban(nomor, Jawaban(survei, nomor, kebijakan));
            temuan.Add(new(nomor, status));
            if (nomor != Berteduh)
            {
                cocok += status == StatusTemuan.Terpenuhi ? 1 : 0;
                belum += status == StatusTemuan.TidakDiketahui ? 1 : 0;
            }
        }

        var minimal = kebijakan.MinimalKriteriaMiskin;
        var putusan = temuan[0].Status switch
        {
            StatusTemuan.Terpenuhi => StatusKemiskinan.FakirMiskin,
            _ when cocok >= minimal => StatusKemiskinan.FakirMiskin,
            StatusTemuan.TidakTerpenuhi when cocok + belum < minimal => StatusKemiskinan.Bukan,
            _ => StatusKemiskinan.BelumDapatDitentukan,
        };
        return new(putusan, temuan.MoveToImmutable(), minimal);
    }

    // Tafsir: a yes/no answer to question 3 is taken as given for the limit in use; the share, where known, wins over it.
    private static bool? Jawaban(SurveiKemiskinan survei, int nomor, KebijakanDtks kebijakan) =>
        nomor == PengeluaranPangan && survei.PersenPengeluaranPangan is { } persen
            ? persen > kebijakan.BatasPengeluaranPangan
            : survei[nomor];

    // Dasar: KP-8. "Ya" points to poverty in 3, 4, 7, 9, 10, "Tidak" in 1, 2, 5, 8; 6 is neutral.
    private static StatusTemuan NilaiJawaban(int nomor, bool? jawaban) => (nomor, jawaban) switch
    {
        (TinggalBersama, _) => StatusTemuan.TidakBerlaku,
        (_, null) => StatusTemuan.TidakDiketahui,
        (1 or 2 or 5 or 8, { } ya) => ya ? StatusTemuan.TidakTerpenuhi : StatusTemuan.Terpenuhi,
        (_, { } ya) => ya ? StatusTemuan.Terpenuhi : StatusTemuan.TidakTerpenuhi,
    };
}
