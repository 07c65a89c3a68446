using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>DS-4: the way back into PBI-JK.</summary>
public class ReaktivasiPbiTests
{
    private static readonly LocalDate Per = new(2026, 2, 1);

    private static readonly Kepastian[] Jawaban = [Kepastian.TidakTahu, Kepastian.Ya, Kepastian.Tidak];

    private static readonly string[] KataTerlarang = ["layak", "dihentikan", "ditolak", "eligible"];

    [Fact]
    public void DS_4_every_state_of_the_way_back_says_what_is_done_who_is_next_and_what_is_missing()
    {
        DasarHapusPbi?[] dasar = [null, .. Enum.GetValues<DasarHapusPbi>().Where(d => d != DasarHapusPbi.Meninggal).Cast<DasarHapusPbi?>()];
        foreach (FaktaReaktivasi fakta in
            from d in dasar from butuh in Jawaban from surat in Jawaban from lapor in Jawaban from aktif in Jawaban from sampai in Jawaban
            select new FaktaReaktivasi { DasarHapus = d, MasihButuhLayanan = butuh, SuratFaskes = surat, Lapor = lapor, SuratPengaktifan = aktif, Disampaikan = sampai })
        {
            ReaktivasiPbi hasil = ReaktivasiPbi.Periksa(fakta, Per);
            Kepastian[] isi = [fakta.DasarHapus is null ? Kepastian.TidakTahu : Kepastian.Ya, fakta.MasihButuhLayanan, fakta.SuratFaskes, fakta.Lapor, fakta.SuratPengaktifan, fakta.Disampaikan];
            string[] nama = ["dasar_hapus", "masih_butuh_layanan", "surat_faskes", "lapor", "surat_pengaktifan", "disampaikan"];

            Assert.Equal(Enum.GetValues<LangkahReaktivasi>(), hasil.Langkah.Select(l => l.Langkah));
            Assert.Equal(isi.Select(k => k switch { Kepastian.Ya => StatusLangkahReaktivasi.Selesai, Kepastian.Tidak => StatusLangkahReaktivasi.Belum, _ => StatusLangkahReaktivasi.TidakDiketahui }), hasil.Langkah.Select(l => l.Status));
            Assert.Equal(nama.Where((_, i) => isi[i] == Kepastian.TidakTahu), hasil.Kurang);
            int berikut = Array.FindIndex(isi, k => k != Kepastian.Ya);
            Assert.Equal(berikut < 0 ? null : (LangkahReaktivasi?)(berikut + 1), hasil.Berikutnya?.Langkah);
            Assert.Equal("REAKTIVASI-PENYAKIT", hasil.Catatan[0].Kode);
            Assert.Equal(fakta.DasarHapus == DasarHapusPbi.TidakDitemukan, hasil.Catatan.Any(c => c.Kode == "REAKTIVASI-TIDAK-DITEMUKAN"));
            Assert.DoesNotContain(hasil.Catatan.SelectMany(c => new[] { c.Indonesia, c.Inggris }), t => KataTerlarang.Any(k => t.Contains(k, StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Fact]
    public void DS_4_each_step_lies_with_its_party()
        => Assert.Equal(
            [PelakuReaktivasi.DinasSosial, PelakuReaktivasi.Peserta, PelakuReaktivasi.Faskes, PelakuReaktivasi.DesaKelurahan, PelakuReaktivasi.DinasSosial, PelakuReaktivasi.Bpjs],
            ReaktivasiPbi.Periksa(new(), Per).Langkah.Select(l => l.Oleh));

    [Fact]
    public void DS_4_after_a_death_there_is_no_way_back_and_the_note_says_what_to_do_if_it_is_wrong()
    {
        ReaktivasiPbi hasil = ReaktivasiPbi.Periksa(new() { DasarHapus = DasarHapusPbi.Meninggal }, Per);
        Assert.Empty(hasil.Langkah);
        Assert.Null(hasil.Berikutnya);
        Assert.Empty(hasil.Kurang);
        Assert.Equal(["REAKTIVASI-MENINGGAL"], hasil.Catatan.Select(c => c.Kode));
    }

    [Fact]
    public void DS_4_before_2026_02_is_outside_what_is_modelled()
    {
        DiLuarCakupanException galat = Assert.Throws<DiLuarCakupanException>(() => ReaktivasiPbi.Periksa(new(), new LocalDate(2026, 1, 31)));
        Assert.Equal("REAKTIVASI-BELUM-BERLAKU", galat.Pesan.Kode);
        Assert.Contains("Permensos 3/2026", galat.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => ReaktivasiPbi.Periksa(new() { DasarHapus = (DasarHapusPbi)99 }, Per));
    }
}
