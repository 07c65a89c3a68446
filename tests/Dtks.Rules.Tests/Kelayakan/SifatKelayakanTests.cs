using Dtks.Domain;
using Dtks.Testing;
using FsCheck.Fluent;

namespace Dtks.Rules.Tests;

/// <summary>The properties that the specification demands of verifikasi kelayakan.</summary>
public class SifatKelayakanTests
{
    [Fact]
    public void Agrees_with_a_second_reading_of_the_spec() => Periksa(kasus =>
    {
        var hasil = Putuskan(kasus);
        return hasil.Putusan.Select(Tulis).SequenceEqual(ModelKelayakan.Putuskan(kasus.Bahan, kasus.Kebijakan))
            && hasil.Ditolak.Select(d => (d.Indeks, d.Aturan.Id.ToString())).SequenceEqual(ModelKelayakan.Ditolak(kasus.Bahan))
            && hasil.DitolakKemensos.Select(d => (d.Indeks, d.Aturan.Id.ToString())).SequenceEqual(ModelKelayakan.DitolakKemensos(kasus.Bahan))
            && hasil.Konteks.TemuanSurat.Select(a => a.Id.ToString()).SequenceEqual(ModelKelayakan.TemuanSurat(kasus.Bahan));
    });

    [Fact]
    public void Coverage_of_each_declaration_agrees_with_a_second_reading_of_the_spec() => Periksa(kasus =>
    {
        // VK-13: the days go around the letter's; a list that ends earlier leaves the last declaration to the letter's own day.
        var awal = kasus.Bahan.Surat?.TanggalSurat ?? kasus.Bahan.Periode.HariPertama;
        var hari = kasus.Bahan.Penetapan.Skip(1).Select((_, i) => i % 4 == 3 ? (NodaTime.LocalDate?)null : awal.PlusDays((i % 4) - 1));
        var bahan = kasus.Bahan with { TanggalFinalisasi = [.. hari] };
        return VerifikasiKelayakan.Putuskan(bahan, kasus.Kebijakan).Putusan.Select(Tulis).SequenceEqual(ModelKelayakan.Putuskan(bahan, kasus.Kebijakan));
    });

    [Fact]
    public void No_cascade_without_a_pbi_cause() => Periksa(kasus =>
        Putuskan(kasus).Putusan.All(p => p.Ringkas.TerkenaKaskade == p.Penyebab is not null
            && (p.Penyebab is not { } sebab || kasus.Bahan.Kepesertaan[sebab].Program.Pbi)));

    [Fact]
    public void Order_of_declarations_does_not_matter() => Periksa(kasus =>
    {
        var terbalik = kasus with { Bahan = kasus.Bahan with { Penetapan = [.. kasus.Bahan.Penetapan.Reverse()], Kemensos = [.. kasus.Bahan.Kemensos.Reverse()] } };
        return Putuskan(kasus).Putusan.Select(Tulis).SequenceEqual(Putuskan(terbalik).Putusan.Select(Tulis));
    });

    [Fact]
    public void Adding_a_declaration_never_turns_another_programme_from_dihentikan_to_tetap() => Periksa(kasus =>
    {
        var penuh = Putuskan(kasus);
        for (var i = 0; i < kasus.Bahan.Penetapan.Count; i++)
        {
            var tambahan = kasus.Bahan.Penetapan[i];
            var kurang = Putuskan(kasus with { Bahan = kasus.Bahan with { Penetapan = [.. kasus.Bahan.Penetapan.Where((_, j) => j != i)] } });
            var turun = kurang.Putusan.Any(p => p.StatusKepesertaan == StatusKepesertaan.Dihentikan
                && (p.Kepesertaan.Nik != tambahan.Nik || !p.Kepesertaan.Program.Equals(tambahan.Program))
                && penuh.Putusan[p.Indeks].StatusKepesertaan == StatusKepesertaan.Tetap);
            if (turun)
            {
                return false;
            }
        }

        return true;
    });

    [Fact]
    public void Without_an_approved_letter_nobody_is_stopped() => Periksa(kasus =>
    {
        var surat = kasus.Bahan.Surat is { Status: StatusSurat.Disetujui } ? null : kasus.Bahan.Surat;
        var kebijakan = kasus.Kebijakan with { AkibatDiamKemensos = AkibatDiamKemensos.PerluPengesahan };
        return Putuskan(kasus with { Bahan = kasus.Bahan with { Surat = surat }, Kebijakan = kebijakan }).Putusan
            .All(p => p.StatusKepesertaan == StatusKepesertaan.Tetap);
    });

    [Fact]
    public void Every_decision_names_a_rule_of_its_edition() => Periksa(kasus =>
        Putuskan(kasus).Putusan.All(p => !p.Dasar.IsEmpty && p.Dasar.All(a => a.BerlakuPada(kasus.Bahan.Edisi.Tentukan(kasus.Bahan.Periode)))));

    [Fact]
    public void Missing_inputs_are_named_exactly_when_the_answer_is_open() => Periksa(kasus =>
        Putuskan(kasus).Putusan.All(p => p.Kurang.IsEmpty == (p.Kelayakan != StatusKelayakan.BelumDapatDitentukan)));

    [Fact]
    public void A_field_that_no_named_rule_reads_never_changes_the_outcome() => Periksa(kasus =>
    {
        var lain = kasus with
        {
            Bahan = kasus.Bahan with
            {
                Orang = [.. kasus.Bahan.Orang.Select((o, i) => o with
                {
                    Nama = $"ORANG REKAAN {i}",
                    Alamat = "JL CONTOH",
                    Rt = i,
                    Pekerjaan = Pekerjaan.DariKode(5),
                    JenisKelamin = JenisKelamin.Perempuan,
                    Hamil = Kepastian.Ya,
                    Pengurus = i == 0 ? Kepastian.Ya : Kepastian.Tidak,
                })],
                Kepesertaan = [.. kasus.Bahan.Kepesertaan.Select(k => k with { CatatanPembayaran = "Sukses SPM" })],
            },
        };
        return Putuskan(kasus).Putusan.Select(Tulis).SequenceEqual(Putuskan(lain).Putusan.Select(Tulis));
    });

    [Fact]
    public void Explanations_never_print_a_full_number() => Periksa(kasus =>
        Putuskan(kasus).Putusan.All(p => new[] { Bahasa.Indonesia, Bahasa.Inggris }
            .All(b => !PenjelasanKelayakan.Teks(p, b).Contains(p.Kepesertaan.Nik.ToString("D"), StringComparison.Ordinal))));

    [Fact]
    public void The_generator_reaches_every_shape_stage_and_refusal()
    {
        var kasus = PembangkitKelayakan.Kasus.Generator.Sample(3000, 50);
        var hasil = kasus.Select(Putuskan).ToArray();
        var dasar = hasil.SelectMany(h => h.Putusan).Select(p => string.Join(' ', p.Dasar.Select(a => a.Id))).ToHashSet(StringComparer.Ordinal);
        string[] harapan =
        [
            "VK-3", "VK-10", "VK-10 VK-11", "VK-4 VK-11", "VK-4 VK-12", "VK-4 VK-11 VK-15", "VK-8 VK-12", "VK-4 VK-8 VK-12", "VK-3 VK-8 VK-11",
            "VK-5", "VK-9 VK-10", "VK-3 VK-9", "VK-5 VK-9", "VK-8 VK-9 VK-11", "VK-4 VK-9 VK-11",
            "KM-1 VK-11", "KM-1 VK-12", "KM-1 VK-5", "KM-1 VK-4 VK-11", "KM-1 VK-8 VK-11", "KM-1 VK-11 VK-15",
        ];
        Assert.Empty(harapan.Except(dasar));
        Assert.Equal(6, hasil.SelectMany(h => h.Putusan).Select(p => p.Tahap).Distinct().Count());
        Assert.Equal(["VK-2", "VK-4", "VK-5"], hasil.SelectMany(h => h.DitolakKemensos).Select(d => d.Aturan.Id.ToString()).Distinct().Order());
        Assert.Equal(["VK-2", "VK-4", "VK-5", "VK-7"], hasil.SelectMany(h => h.Ditolak).Select(d => d.Aturan.Id.ToString()).Distinct().Order());
        Assert.Equal(["SP-1", "VK-13"], hasil.SelectMany(h => h.Konteks.TemuanSurat).Select(a => a.Id.ToString()).Distinct().Order());
        Assert.Contains(hasil.SelectMany(h => h.Putusan), p => p.PerluGantiPengurus);
    }

    internal static HasilKelayakan Putuskan(KasusVerifikasi kasus) => VerifikasiKelayakan.Putuskan(kasus.Bahan, kasus.Kebijakan);

    internal static ModelKelayakan.Jawaban Tulis(PutusanKelayakan p) => new(
        TabelKelayakan.Status.Kode(p.Kelayakan),
        TabelKelayakan.Sumber.Kode(p.Sumber),
        string.Join(',', p.Alasan.Select(a => (int)a)),
        p.Penyebab,
        TabelKelayakan.Tahap.Kode(p.Tahap),
        TabelKelayakan.Kepesertaan.Kode(p.StatusKepesertaan),
        p.PerluGantiPengurus,
        string.Join(' ', p.Dasar.Select(a => a.Id)),
        string.Join(' ', p.Kurang));

    private static void Periksa(Func<KasusVerifikasi, bool> sifat) =>
        Properti.UntukSemua(PembangkitKelayakan.Kasus, sifat, 1000);
}
