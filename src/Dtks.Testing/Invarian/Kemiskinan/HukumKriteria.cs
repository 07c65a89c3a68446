using System.Globalization;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>The laws of the criteria of fakir miskin (KP-8).</summary>
internal static class HukumKriteria
{
    private static readonly int[] Ya = [3, 4, 7, 9, 10];

    private static readonly int[] Tidak = [1, 2, 5, 8];

    private static readonly Arbitrary<PertanyaanKriteria> Kasus = Arb.From(
        from survei in PembangkitSurvei.Survei
        from minimal in Gen.Choose(1, 8)
        from batas in Gen.Elements(70, 50)
        select new PertanyaanKriteria(survei, KebijakanDtks.Baku with { MinimalKriteriaMiskin = minimal, BatasPengeluaranPangan = batas }),
        tanya => PembangkitSurvei.Susut(tanya.Survei).Select(s => tanya with { Survei = s }));

    public static HimpunanInvarian<PertanyaanKriteria, JawabanKriteria> Himpunan { get; } = new(
        "kriteria.nilai",
        tanya => KriteriaFakirMiskin.Nilai(tanya.Survei, tanya.Kebijakan) is var hasil ? new(hasil.Status, hasil.Cocok, hasil.Belum) : null,
        tanya => new
        {
            Jawaban = Enumerable.Range(1, SurveiKemiskinan.JumlahPertanyaan)
                .Where(n => tanya.Survei[n] is not null)
                .ToDictionary(n => n.ToString(CultureInfo.InvariantCulture), n => tanya.Survei[n]),
            PengeluaranPanganPersen = tanya.Survei.PersenPengeluaranPangan,
            tanya.Kebijakan,
        },
        Hukum(
            "'Ya' menunjuk kemiskinan pada 3, 4, 7, 9, 10 dan 'Tidak' pada 1, 2, 5, 8; 6 netral; persen pangan menentukan 3 / 'Ya' points to poverty in 3, 4, 7, 9, 10 and 'Tidak' in 1, 2, 5, 8; 6 is neutral; the share of food decides 3",
            (nilai, tanya) => nilai(tanya).Cocok.SequenceEqual(Semua.Where(n => Cocok(tanya, n) == true))),
        Hukum(
            "Belum dijawab menyebut tepat yang tidak dijawab, 6 tidak pernah / what is unanswered is named exactly, never 6",
            (nilai, tanya) => nilai(tanya).Belum.SequenceEqual(Semua.Where(n => Cocok(tanya, n) is null))),
        Hukum(
            "Tanpa tempat berteduh: fakir miskin seketika / without shelter: fakir miskin at once",
            (nilai, tanya) => tanya.Survei[1] != false || nilai(tanya).Hasil == StatusKemiskinan.FakirMiskin),
        Hukum(
            "Fakir miskin tepat bila kriteria yang cocok cukup / fakir miskin exactly when enough criteria match",
            (nilai, tanya) => (nilai(tanya).Hasil == StatusKemiskinan.FakirMiskin)
                == (tanya.Survei[1] == false || Jumlah(tanya, true) >= tanya.Kebijakan.MinimalKriteriaMiskin)),
        Hukum(
            "Bukan hanya bila semua yang belum dijawab pun tidak akan mencukupi / not fakir miskin only when even all that is unanswered would not be enough",
            (nilai, tanya) => (nilai(tanya).Hasil == StatusKemiskinan.Bukan)
                == (tanya.Survei[1] == true && Jumlah(tanya, true) + Jumlah(tanya, null) < tanya.Kebijakan.MinimalKriteriaMiskin)),
        Hukum(
            "Jawaban yang hilang tidak pernah membalik putusan / an answer that is missing never turns the verdict round",
            (nilai, tanya) => tanya with { Survei = tanya.Survei with { PersenPengeluaranPangan = null } } is var tanpaPersen
                && nilai(tanpaPersen).Hasil is var penuh && PembangkitSurvei.Susut(tanpaPersen.Survei).All(s => Searah(nilai(tanya with { Survei = s }).Hasil, penuh))));

    private static IEnumerable<int> Semua => Ya.Concat(Tidak).Order();

    private static Invarian<PertanyaanKriteria, JawabanKriteria> Hukum(
        string nama, Func<Func<PertanyaanKriteria, JawabanKriteria>, PertanyaanKriteria, bool> hukum) =>
        Invarian<PertanyaanKriteria, JawabanKriteria>.Buat(nama, [Aturan.KP8], Kasus, (tanya, kasus) => hukum(t => tanya(t)!, kasus));

    /// <summary>Whether an answer points to poverty; null when it is not there.</summary>
    private static bool? Cocok(PertanyaanKriteria tanya, int nomor) =>
        nomor == 3 && tanya.Survei.PersenPengeluaranPangan is { } persen ? persen > tanya.Kebijakan.BatasPengeluaranPangan
        : tanya.Survei[nomor] is { } ya ? ya == Ya.Contains(nomor)
        : null;

    /// <summary>How many of the eight criteria without shelter match, or are unanswered.</summary>
    private static int Jumlah(PertanyaanKriteria tanya, bool? cocok) => Semua.Count(n => n != 1 && Cocok(tanya, n) == cocok);

    private static bool Searah(StatusKemiskinan kurang, StatusKemiskinan penuh) => kurang == penuh || kurang == StatusKemiskinan.BelumDapatDitentukan;
}
