using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Dtks.Domain;
using Dtks.Testing;
using NodaTime;

namespace Dtks.Rules.Tests.Kepengurusan;

/// <summary>KP-7 held against every way in which missing data can turn out.</summary>
public partial class PenggantianPengurusHukumTests
{
    private static readonly LocalDate Per = PembangkitPengurus.Per;

    [Fact]
    public void Ada_means_the_same_first_candidate_however_missing_data_turn_out() => UntukKeluarga((keluarga, putusan, urutan) =>
    {
        if (putusan.Status == StatusPengganti.Ada)
        {
            string pertama = Teks(putusan.Pengganti!.Value);
            Assert.All(urutan, u => Assert.Equal(pertama, u.Split(", ")[0]));
        }
    });

    [Fact]
    public void Tidak_ada_and_perlu_wali_mean_the_same_however_missing_data_turn_out() => UntukKeluarga((keluarga, putusan, urutan) =>
    {
        Assert.Equal(putusan.Status == StatusPengganti.TidakAda, urutan.All(u => u == "tidak-ada"));
        Assert.Equal(putusan.Status == StatusPengganti.PerluWali, urutan.All(u => u == "perlu-wali"));

        // Dasar: VK-5, KP-7: heirs and candidates are one concept, so that a refusal never points to a shut door.
        Kepastian ahliWaris = new FaktaKeluarga(new SusunanKeluarga(keluarga, KelengkapanKeluarga.Lengkap), Per, KebijakanDtks.Baku).AhliWaris(0);
        Assert.Equal(putusan.Status == StatusPengganti.TidakAda, ahliWaris == Kepastian.Tidak);
        Assert.Equal(urutan.All(u => u != "tidak-ada"), ahliWaris == Kepastian.Ya);
    });

    [Fact]
    public void Belum_means_that_missing_data_can_turn_out_in_two_ways() => UntukKeluarga((_, putusan, urutan) =>
    {
        if (putusan.Status == StatusPengganti.BelumDapatDitentukan)
        {
            Assert.True(urutan.Distinct(StringComparer.Ordinal).Count() > 1);
        }
    });

    [Fact]
    public void Calon_are_exactly_those_who_are_candidates_of_their_class_however_missing_data_turn_out() => UntukKeluarga((_, putusan, urutan) =>
    {
        IEnumerable<string> selalu = urutan.Select(u => u.Split(", ").Where(c => char.IsAsciiDigit(c[0]))).Aggregate((a, b) => a.Intersect(b));
        Assert.Equal(selalu.Order(StringComparer.Ordinal), putusan.Calon.Select(Teks).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Complete_data_give_the_order_of_a_second_reading() => UntukKeluarga((keluarga, _, _) =>
    {
        foreach (ImmutableArray<Penduduk> lengkap in PelengkapKeluarga.Semua(keluarga, Per))
        {
            PutusanPengganti putusan = Cari(lengkap);
            Assert.Equal(
                PelengkapKeluarga.Urutan(lengkap, Per, denganIstri: true),
                putusan.Status == StatusPengganti.Ada ? string.Join(", ", putusan.Calon.Select(Teks)) : TabelKepengurusan.Status.Kode(putusan.Status));
            Assert.Empty(putusan.Kurang);
        }
    });

    [Fact]
    public void Supplying_what_is_missing_settles_those_people() => UntukKeluarga((keluarga, putusan, _) =>
    {
        Dictionary<int, string[]> kurang = putusan.Kurang.Select(k => PolaKurang().Match(k)).GroupBy(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), m => m.Groups[2].Value)
            .ToDictionary(g => g.Key, g => g.ToArray());
        Assert.Equal(putusan.Status == StatusPengganti.BelumDapatDitentukan, kurang.Count > 0);
        Assert.All(kurang, k => Assert.Equal(FieldKosong(keluarga[k.Key]), k.Value));
        IEnumerable<ImmutableArray<Penduduk>> pengisian = [keluarga];
        foreach (int i in kurang.Keys)
        {
            pengisian = pengisian.SelectMany(k => PelengkapKeluarga.Bentuk(k[i], Per).Select(o => k.SetItem(i, o with { TanggalLahir = o.TanggalLahir ?? new LocalDate(1999, 9, 9) }))).ToArray();
        }

        // Once classes 1 to 4 are settled as empty, those of class 5 may be asked about, and nobody twice.
        Assert.All(pengisian, k => Assert.DoesNotContain(Cari(k).Kurang, j => kurang.Keys.Any(i => j.StartsWith($"orang[{i}]", StringComparison.Ordinal))));
    });

    [Fact]
    public void Candidates_are_living_members_and_never_the_replaced_one() => UntukKeluarga((keluarga, putusan, _) =>
        Assert.All(putusan.Calon, c => Assert.True(c.Indeks > 0 && !PelengkapKeluarga.Mati(keluarga[c.Indeks], Per))));

    [Fact]
    public void Only_the_edition_of_2022_lists_a_spouse_in_class_4_who_never_changes_a_certain_first_candidate() => UntukKeluarga((keluarga, baru, _) =>
    {
        PutusanPengganti lama = Cari(keluarga, EdisiAturan.Permensos3Tahun2021);
        Assert.DoesNotContain(lama.Calon, c => c.Sebab is SebabCalon.Istri or SebabCalon.Suami);
        if (lama.Status == StatusPengganti.Ada && lama.Pengganti!.Value.Sebab != SebabCalon.AnggotaDewasaLain)
        {
            Assert.Equal(lama.Pengganti, baru.Pengganti);
        }
    });

    [Fact]
    public void Order_of_records_plays_no_part_while_niks_are_known_and_distinct() => UntukKeluarga((keluarga, putusan, _) =>
    {
        if (keluarga.Select(o => o.Nik).Distinct().Count() == keluarga.Length && keluarga.All(o => o.Nik.Sah))
        {
            ImmutableArray<Penduduk> terbalik = [.. keluarga.Reverse()];
            PutusanPengganti lain = PenggantianPengurus.Cari(terbalik, keluarga[0].Nik.Nilai, Per, KelengkapanKeluarga.Lengkap, EdisiAturan.Baku);
            Assert.Equal(putusan.Status, lain.Status);
            Assert.Equal(putusan.Calon, lain.Calon.Select(c => c with { Indeks = keluarga.Length - 1 - c.Indeks }));
        }
    });

    private static void UntukKeluarga(Action<ImmutableArray<Penduduk>, PutusanPengganti, IReadOnlyList<string>> hukum) =>
        Properti.UntukSemua(PembangkitPengurus.ArbKeluarga, keluarga =>
            hukum(keluarga, Cari(keluarga), [.. PelengkapKeluarga.Semua(keluarga, Per).Select(k => PelengkapKeluarga.Urutan(k, Per, denganIstri: true))]), 120);

    private static PutusanPengganti Cari(ImmutableArray<Penduduk> keluarga, EdisiAturan? edisi = null) =>
        PenggantianPengurus.Cari(new SusunanKeluarga(keluarga, KelengkapanKeluarga.Lengkap), 0, Per, edisi ?? EdisiAturan.Kepmensos150Tahun2022);

    private static string Teks(CalonPengurus calon) => $"{calon.Indeks} {TabelKepengurusan.Sebab.Kode(calon.Sebab)}";

    private static IEnumerable<string> FieldKosong(Penduduk o) =>
        new[] { (o.Hubungan is null or HubunganKeluarga.Lainnya, "hubungan"), (o.JenisKelamin is null, "jenis_kelamin"), (o.TanggalLahir is null, "tanggal_lahir") }.Where(x => x.Item1).Select(x => x.Item2);

    [GeneratedRegex(@"^orang\[(\d+)\]\.(\w+)$")]
    private static partial Regex PolaKurang();
}
