using Dtks.Domain;
using Dtks.Testing;
using FsCheck.Fluent;

namespace Dtks.Rules.Tests.Kemiskinan;

/// <summary>KP-8: criteria of fakir miskin, by example and against every way of answering the unanswered questions.</summary>
public class KriteriaFakirMiskinTests
{
    public static TheoryData<string, int, string, string, string> Contoh => new()
    {
        // answers 1-10, minimum, result, matched, unanswered
        { "YYTTYTTYTT", 1, "bukan", "", "" },
        { "YYTTYYTYTT", 1, "bukan", "", "" },
        { "TYTTYTTYTT", 1, "fakir-miskin", "1", "" },
        { "T---------", 8, "fakir-miskin", "1", "2 3 4 5 7 8 9 10" },
        { "YTTTYTTYTT", 1, "fakir-miskin", "2", "" },
        { "YYYTYTTYTT", 1, "fakir-miskin", "3", "" },
        { "YYTYYTTYTT", 1, "fakir-miskin", "4", "" },
        { "YYTTTTTYTT", 1, "fakir-miskin", "5", "" },
        { "YYTTYTYYTT", 1, "fakir-miskin", "7", "" },
        { "YYTTYTTTTT", 1, "fakir-miskin", "8", "" },
        { "YYTTYTTYYT", 1, "fakir-miskin", "9", "" },
        { "YYTTYTTYTY", 1, "fakir-miskin", "10", "" },
        { "YTYYTTYTYY", 8, "fakir-miskin", "2 3 4 5 7 8 9 10", "" },
        { "YTYYTTYTYT", 8, "bukan", "2 3 4 5 7 8 9", "" },
        { "----------", 1, "belum-dapat-ditentukan", "", "1 2 3 4 5 7 8 9 10" },
        { "-YTTYTTYTT", 1, "belum-dapat-ditentukan", "", "1" },
        { "-TTTYTTYTT", 1, "fakir-miskin", "2", "1" },
        { "YT--------", 1, "fakir-miskin", "2", "3 4 5 7 8 9 10" },
        { "YTTTYTTYT-", 3, "bukan", "2", "10" },
        { "YTTTYTTYT-", 2, "belum-dapat-ditentukan", "2", "10" },
        { "YYTTYT-Y--", 4, "bukan", "", "7 9 10" },
        { "YYTTYT-Y--", 3, "belum-dapat-ditentukan", "", "7 9 10" },
    };

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Examples_of_the_specification(string jawaban, int minimal, string hasil, string cocok, string belum)
    {
        PutusanKemiskinan putusan = KriteriaFakirMiskin.Nilai(Survei(jawaban), KebijakanDtks.Baku with { MinimalKriteriaMiskin = minimal });
        Assert.Equal(hasil, TabelKemiskinan.Status.Kode(putusan.Status));
        Assert.Equal(cocok, string.Join(' ', putusan.Cocok));
        Assert.Equal(belum, string.Join(' ', putusan.Belum));
        Assert.Equal(minimal, putusan.Minimal);
        Assert.Equal("KP-8", putusan.Aturan.ToString());
    }

    [Theory]
    [InlineData("70", 70, false)]
    [InlineData("70.01", 70, true)]
    [InlineData("71", 70, true)]
    [InlineData("50", 50, false)]
    [InlineData("51", 50, true)]
    [InlineData("60", 70, false)]
    [InlineData("60", 50, true)]
    [InlineData("0", 1, false)]
    [InlineData("100", 100, false)]
    public void The_share_of_food_decides_question_3_above_the_limit_whatever_the_answer(string persen, int batas, bool cocok)
    {
        KebijakanDtks kebijakan = KebijakanDtks.Baku with { BatasPengeluaranPangan = batas };
        foreach (bool? jawaban in new bool?[] { true, false, null })
        {
            SurveiKemiskinan survei = Survei("YY-TYTTYTT").Dengan(3, jawaban) with { PersenPengeluaranPangan = decimal.Parse(persen, System.Globalization.CultureInfo.InvariantCulture) };
            PutusanKemiskinan putusan = KriteriaFakirMiskin.Nilai(survei, kebijakan);
            Assert.Equal(cocok ? StatusKemiskinan.FakirMiskin : StatusKemiskinan.Bukan, putusan.Status);
            Assert.Equal(cocok ? [3] : [], putusan.Cocok.ToArray());
            Assert.Empty(putusan.Belum);
        }
    }

    [Fact]
    public void The_two_readings_differ_in_the_limit_of_food_alone()
    {
        SurveiKemiskinan survei = Survei("YY-TYTTYTT") with { PersenPengeluaranPangan = 60 };
        Assert.Equal(StatusKemiskinan.Bukan, KriteriaFakirMiskin.Nilai(survei, KriteriaFakirMiskin.MenurutSurveiSiksNg()).Status);
        Assert.Equal(StatusKemiskinan.FakirMiskin, KriteriaFakirMiskin.Nilai(survei, KriteriaFakirMiskin.MenurutKepmensos262()).Status);
        KebijakanDtks asal = KebijakanDtks.Baku with { MinimalKriteriaMiskin = 3, BatasPengeluaranPangan = 65 };
        Assert.Equal(asal with { BatasPengeluaranPangan = 70 }, KriteriaFakirMiskin.MenurutSurveiSiksNg(asal));
        Assert.Equal(asal with { BatasPengeluaranPangan = 50 }, KriteriaFakirMiskin.MenurutKepmensos262(asal));
    }

    [Fact]
    public void The_answer_is_that_of_every_way_of_answering_the_unanswered() => Properti.UntukSemua(
        PembangkitSurvei.ArbSurvei, Gen.Choose(1, 8).ToArbitrary(), (survei, minimal) =>
        {
            KebijakanDtks kebijakan = KebijakanDtks.Baku with { MinimalKriteriaMiskin = minimal };
            bool[] semua = [.. Lengkap(survei).Select(s => MiskinMenurutBacaanKedua(s, kebijakan))];
            StatusKemiskinan harapan = semua.All(m => m) ? StatusKemiskinan.FakirMiskin : semua.Any(m => m) ? StatusKemiskinan.BelumDapatDitentukan : StatusKemiskinan.Bukan;
            Assert.Equal(harapan, KriteriaFakirMiskin.Nilai(survei, kebijakan).Status);
        });

    [Fact]
    public void Every_question_is_matched_unanswered_or_neither_and_six_is_neutral() => Properti.UntukSemua(PembangkitSurvei.ArbSurvei, survei =>
    {
        PutusanKemiskinan putusan = KriteriaFakirMiskin.Nilai(survei);
        Assert.Equal(Enumerable.Range(1, 10), putusan.Temuan.Select(t => t.Nomor));
        Assert.Equal(Enumerable.Range(1, 10).Select(n => $"KF-{n}"), putusan.Temuan.Select(t => t.Aturan.ToString()));
        Assert.Empty(putusan.Cocok.Intersect(putusan.Belum));
        Assert.DoesNotContain(6, putusan.Cocok.Concat(putusan.Belum));
        Assert.Equal(StatusTemuan.TidakBerlaku, putusan.Temuan[5].Status);
        Assert.Equal(putusan.ToString(), KriteriaFakirMiskin.Nilai(survei.Dengan(6, survei[6] != true)).ToString());
    });

    [Fact]
    public void A_survey_keeps_its_answers()
    {
        SurveiKemiskinan survei = Survei("YT-YT-YT-Y");
        Assert.Equal("YT-YT-YT-Y", survei.ToString());
        Assert.Equal(survei, Survei("----------").Dengan(1, true).Dengan(2, false).Dengan(4, true).Dengan(5, false).Dengan(7, true).Dengan(8, false).Dengan(10, true));
        Assert.Equal(SurveiKemiskinan.Kosong, survei.Dengan(1, null).Dengan(2, null).Dengan(4, null).Dengan(5, null).Dengan(7, null).Dengan(8, null).Dengan(10, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => survei[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => survei.Dengan(11, true));
        Assert.Throws<ArgumentOutOfRangeException>(() => survei with { PersenPengeluaranPangan = 100.01m });
        Assert.Throws<ArgumentOutOfRangeException>(() => survei with { PersenPengeluaranPangan = -1 });
        Assert.Throws<InvalidOperationException>(() => default(TemuanKriteria).Aturan);
    }

    [Fact]
    public void Texts_are_those_of_the_protocol() => KontrakTabel.Uji(TabelKemiskinan.Status, "fakir-miskin", "bukan", "belum-dapat-ditentukan");

    private static SurveiKemiskinan Survei(string jawaban) => jawaban
        .Select((c, i) => (Nomor: i + 1, Jawaban: c == '-' ? (bool?)null : c == 'Y'))
        .Aggregate(SurveiKemiskinan.Kosong, (s, j) => s.Dengan(j.Nomor, j.Jawaban));

    private static IEnumerable<SurveiKemiskinan> Lengkap(SurveiKemiskinan survei) => Enumerable.Range(1, 10).Aggregate(
        (IEnumerable<SurveiKemiskinan>)[survei],
        (semua, n) => survei[n] is null ? [.. semua.Select(s => s.Dengan(n, true)), .. semua.Select(s => s.Dengan(n, false))] : semua);

    // Second reading of KP-8, for complete answers only.
    private static bool MiskinMenurutBacaanKedua(SurveiKemiskinan survei, KebijakanDtks kebijakan)
    {
        bool pangan = survei.PersenPengeluaranPangan is { } p ? p > kebijakan.BatasPengeluaranPangan : survei[3] == true;
        int cocok = new[] { survei[2] == false, pangan, survei[4] == true, survei[5] == false, survei[7] == true, survei[8] == false, survei[9] == true, survei[10] == true }.Count(c => c);
        return survei[1] == false || cocok >= kebijakan.MinimalKriteriaMiskin;
    }
}
