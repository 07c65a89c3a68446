using Dtks.Domain;
using Dtks.Rules;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Cli.Tests.Invarian;

/// <summary>What a seeded run of the generators reaches: a value that never comes is a mistake that no law can catch.</summary>
public class JangkauanPembangkitTests
{
    private const int Jumlah = 1500;

    private static readonly KasusVerifikasi[] Kasus = [.. Contoh(PembangkitKelayakan.Kasus.Generator)];

    private static readonly BahanKelayakan[] Bahan = [.. Kasus.Select(k => k.Bahan)];

    private static readonly SuratPengesahan[] Surat = [.. Bahan.Select(b => b.Surat).OfType<SuratPengesahan>()];

    [Fact]
    public void Kelayakan_reaches_every_programme_in_every_role_and_with_every_statement()
    {
        var peserta = Bahan.SelectMany(b => b.Kepesertaan).ToArray();
        Semua(DaftarProgram.Nasional.Semua, peserta.Select(k => k.Program));
        Semua(Enum.GetValues<SatuanProgram>(), peserta.Where(k => !k.Program.Nasional).Select(k => k.Program.Satuan));
        Semua(Pasangan(DaftarProgram.Nasional.Semua, Enum.GetValues<PeranKepesertaan>()), peserta.Select(k => (k.Program, k.Peran)));
        Semua(
            Pasangan(DaftarProgram.Nasional.Semua, Enum.GetValues<StatusDeklarasi>()),
            Bahan.SelectMany(b => b.Penetapan).Select(p => (p.Program, p.Status)));
        Semua(DaftarProgram.Nasional.Semua, Bahan.SelectMany(b => b.Kemensos).Select(k => k.Program));
        Assert.Contains(Bahan, b => b.Kepesertaan.GroupBy(k => (k.Nik, k.Program)).Any(g => g.Count() == 2));
    }

    [Fact]
    public void Kelayakan_reaches_every_reason_alone_and_beside_others_in_declarations_and_items()
    {
        var alasan = Enum.GetValues<AlasanTidakLayak>();
        var penetapan = Bahan.SelectMany(b => b.Penetapan).Select(p => p.Alasan).ToArray();
        Semua(alasan, penetapan.Where(a => a.Jumlah == 1).SelectMany(a => a));
        Semua(alasan, penetapan.Where(a => a.Jumlah > 1).SelectMany(a => a));
        Semua(alasan, Bahan.SelectMany(b => b.Kemensos).SelectMany(k => k.Alasan));
        Assert.Contains(penetapan, a => a.Kosong);
        Semua(Pasangan(alasan, [true, false]), Bahan.SelectMany(b => b.Penetapan).SelectMany(p => p.Alasan.Select(a => (a, p.Difinalisasi))));
    }

    [Fact]
    public void Kelayakan_reaches_every_letter_signatory_and_side_of_the_window()
    {
        Semua(Enum.GetValues<StatusSurat>(), Surat.Select(s => s.Status));
        Semua(
            Pasangan(Enum.GetValues<Penandatangan>(), [EdisiAturan.Permensos3Tahun2021, EdisiAturan.Kepmensos150Tahun2022]),
            Bahan.Where(b => b.Surat is not null).Select(b => (b.Surat!.Penandatangan, BacaanKelayakan.Edisi(b)!)));
        Semua([true, false], Surat.Select(s => s.Lampiran));
        Semua([-1, 0, 1], Surat.Where(s => s.TanggalFinalisasi is not null).Select(s => s.TanggalFinalisasi!.Value.CompareTo(s.TanggalSurat)).Select(Math.Sign));
        Assert.Contains(Bahan, b => b.Surat is null);
        foreach (var kegiatan in (KegiatanBulanan[])[KegiatanBulanan.VerifikasiKelayakan, KegiatanBulanan.VervalPbi])
        {
            var milik = Bahan.Where(b => b.Kegiatan == kegiatan).ToArray();
            Semua(["sebelum", "awal", "dalam", "akhir", "sesudah"], milik.Where(b => b.Surat is not null).Select(b => Letak(b, b.Surat!.TanggalSurat)));
            Semua(["sebelum", "awal", "dalam", "akhir", "sesudah"], milik.Where(b => b.Per is not null).Select(b => Letak(b, b.Per!.Value)));
            Assert.Contains(milik, b => b.Per is null);
        }
    }

    [Fact]
    public void Kelayakan_reaches_every_policy_that_it_reads_and_every_edition_named_or_chosen()
    {
        Semua(
            from a in Enum.GetValues<KebijakanTanpaVerifikasi>()
            from b in Enum.GetValues<CakupanKaskade>()
            from c in Enum.GetValues<AkibatDiamKemensos>()
            from d in (bool[])[true, false]
            select (a, b, c, d),
            Kasus.Select(k => (k.Kebijakan.TanpaVerifikasi, k.Kebijakan.CakupanKaskade, k.Kebijakan.AkibatDiamKemensos, k.Kebijakan.CutiBersamaHariLibur)));
        EdisiAturan[] edisi = [EdisiAturan.Permensos3Tahun2021, EdisiAturan.Kepmensos150Tahun2022];
        Semua(Pasangan(edisi, [true, false]), Bahan.Select(b => (BacaanKelayakan.Edisi(b)!, b.Edisi.Disebut is null)));
        Semua(
            [new(2021, 6), new(2022, 9), new(2022, 10), new(2024, 5)],
            Bahan.Where(b => b.Edisi.Disebut is null).Select(b => b.Periode));
    }

    [Fact]
    public void Kelayakan_reaches_every_knowledge_of_heirs_and_every_answer_to_Kemensos()
    {
        Semua(Enum.GetValues<Kepastian>(), Bahan.SelectMany(b => b.AhliWaris.Values));
        Semua([true, false], Bahan.Select(b => b.Kelengkapan.Dinyatakan));
        Semua(Enum.GetValues<HubunganKeluarga>().Select(h => (HubunganKeluarga?)h).Append(null), Bahan.SelectMany(b => b.Orang).Select(o => o.Hubungan));
        Semua(Pasangan(Enum.GetValues<Kepastian>(), [false]).Append((Kepastian.Ya, true)), Bahan.SelectMany(b => b.Orang).Select(o => (o.Meninggal.Status, o.Meninggal.Tanggal is not null)));
        Semua([true, false], Bahan.SelectMany(b => b.Orang).Select(o => o.NomorKk.Sah));
        Semua([null, CaraTanggapan.Eksplisit, CaraTanggapan.Diam], Kasus.SelectMany(k => k.Bahan.Kemensos.Select(b => BacaanKelayakan.Disetujui(k, b))));
    }

    [Fact]
    public void Kelayakan_reaches_every_answer()
    {
        var putusan = Kasus.SelectMany(k => InvarianDtks.Kelayakan.Pustaka(k)!.Putusan).ToArray();
        Semua(Enum.GetValues<StatusKelayakan>(), putusan.Select(p => p.Kelayakan));
        Semua(Enum.GetValues<SumberPutusan>(), putusan.Select(p => p.Sumber));
        Semua(Pasangan(Enum.GetValues<TahapKelayakan>(), [true, false]).Except([(TahapKelayakan.Verifikasi, true)]), putusan.Select(p => (p.Tahap, p.Penyebab is not null)));
        Semua(Enum.GetValues<StatusKepesertaan>(), putusan.Select(p => p.Kepesertaan));
        Semua([true, false], putusan.Select(p => p.PerluGantiPengurus));
    }

    [Fact]
    public void The_generators_of_kepesertaan_declarations_letters_and_editions_reach_every_value()
    {
        Semua(DaftarProgram.Nasional.Semua, Contoh(PembangkitKepesertaan.Program));
        Semua(Enum.GetValues<AlasanTidakLayak>(), Contoh(PembangkitKepesertaan.Alasan).SelectMany(a => a));
        Semua(Enum.GetValues<StatusDeklarasi>(), Contoh(PembangkitKepesertaan.Penetapan).Select(p => p.Status));
        var surat = Contoh(PembangkitKepesertaan.Surat).ToArray();
        Semua(Pasangan(Enum.GetValues<Penandatangan>(), Enum.GetValues<StatusSurat>()), surat.Select(s => (s.Penandatangan, s.Status)));
        Semua(EdisiAturan.Semua.Where(e => e.Status == StatusCakupan.Ada), Contoh(PembangkitAturan.Edisi));
        var kebijakan = Contoh(PembangkitAturan.Kebijakan).ToArray();
        Semua(
            Pasangan(Enum.GetValues<KebijakanTanpaVerifikasi>(), Enum.GetValues<CakupanKaskade>()), kebijakan.Select(k => (k.TanpaVerifikasi, k.CakupanKaskade)));
        Semua(
            Pasangan(Enum.GetValues<UrutanAntrianPbi>(), Enum.GetValues<AkibatDiamKemensos>()), kebijakan.Select(k => (k.UrutanPbi, k.AkibatDiamKemensos)));
    }

    private static string Letak(BahanKelayakan bahan, NodaTime.LocalDate hari) => BacaanKelayakan.Jendela(bahan) is var (mulai, selesai)
        && hari < mulai ? "sebelum" : hari == mulai ? "awal" : hari < selesai ? "dalam" : hari == selesai ? "akhir" : "sesudah";

    private static IEnumerable<(T A, U B)> Pasangan<T, U>(IEnumerable<T> a, IEnumerable<U> b) => a.SelectMany(_ => b, (x, y) => (x, y));

    private static IEnumerable<T> Contoh<T>(Gen<T> pembangkit) => pembangkit.Sample(Jumlah, new Rnd(2024, 7), 50);

    private static void Semua<T>(IEnumerable<T> harapan, IEnumerable<T> tercapai) => Assert.Empty(harapan.Except(tercapai).Select(h => $"{h}"));
}
