using System.Text;
using Dtks.Domain;
using Dtks.Testing;

namespace Dtks.Matching.Tests;

/// <summary>PD-1 and PD-3: thresholds, the worse of two, and the verdict.</summary>
public class PutusanTests
{
    private static readonly KebijakanKepadanan Kebijakan = KebijakanKepadanan.Kepmensos150Tahun2022;

    [Fact]
    public void The_shipped_policy_asks_fifteen_elements_at_100_and_alamat_at_80()
    {
        Assert.Equal(
            ["nik", "no_kk", "provinsi", "kab_kota", "kecamatan", "kelurahan", "nama", "tempat_lahir", "tanggal_lahir", "ibu_kandung", "jenis_kelamin", "hubungan_keluarga", "status_kawin", "rt", "rw", "alamat"],
            Kebijakan.Syarat.Select(s => TabelPemadanan.Elemen.Kode(s.Elemen)));
        Assert.All(Kebijakan.Syarat, s => Assert.Equal(s.Elemen == ElemenKepadanan.Alamat ? 80 : 100, s.Ambang));
    }

    [Theory]
    [InlineData("NAMA_LGKP", "Sesuai (92)", StatusTemuan.TidakTerpenuhi, 92, 100)]
    [InlineData("NAMA_LGKP", "Sesuai (100)", StatusTemuan.Terpenuhi, 100, 100)]
    [InlineData("NAMA_LGKP", "Tidak Sesuai (100)", StatusTemuan.Terpenuhi, 100, 100)]
    [InlineData("NAMA_LGKP", "Sesuai", StatusTemuan.Terpenuhi, 100, 100)]
    [InlineData("NAMA_LGKP", "Tidak Sesuai", StatusTemuan.TidakTerpenuhi, null, 100)]
    [InlineData("NAMA_LGKP", "?", StatusTemuan.TidakDiketahui, null, 100)]
    [InlineData("ALAMAT", "Sesuai (80)", StatusTemuan.Terpenuhi, 80, 80)]
    [InlineData("ALAMAT", "Sesuai (79)", StatusTemuan.TidakTerpenuhi, 79, 80)]
    [InlineData("ALAMAT", "Tidak Sesuai (85)", StatusTemuan.Terpenuhi, 85, 80)]
    [InlineData("ALAMAT", "Tidak Sesuai", StatusTemuan.TidakTerpenuhi, null, 80)]
    public void An_element_is_held_against_its_threshold_by_its_score(string anggota, string nilai, StatusTemuan status, int? skor, int ambang)
    {
        HasilElemen hasil = Putuskan($"{{\"{anggota}\":\"{nilai}\"}}").Elemen.Single(e => e.Elemen == (anggota == "ALAMAT" ? ElemenKepadanan.Alamat : ElemenKepadanan.Nama));

        Assert.Equal((status, skor, ambang), (hasil.Status, hasil.Skor, hasil.Ambang));
    }

    [Theory]
    [InlineData("Sesuai", "Sesuai", StatusTemuan.Terpenuhi, 100)]
    [InlineData("Sesuai", "Sesuai (90)", StatusTemuan.TidakTerpenuhi, 90)]
    [InlineData("Sesuai (70)", "Sesuai (90)", StatusTemuan.TidakTerpenuhi, 70)]
    [InlineData("Sesuai (70)", "Tidak Sesuai", StatusTemuan.TidakTerpenuhi, null)]
    [InlineData("Tidak Sesuai", "Sesuai", StatusTemuan.TidakTerpenuhi, null)]
    [InlineData("?", "Sesuai", StatusTemuan.TidakDiketahui, null)]
    [InlineData("Sesuai", "?", StatusTemuan.TidakDiketahui, null)]
    [InlineData("?", "Sesuai (90)", StatusTemuan.TidakTerpenuhi, 90)]
    [InlineData("?", "?", StatusTemuan.TidakDiketahui, null)]
    public void The_worse_of_name_and_number_counts(string nama, string nomor, StatusTemuan status, int? skor)
    {
        foreach (string json in new[] { $"{{\"KEC_NAME\":\"{nama}\",\"NO_KEC\":\"{nomor}\"}}", $"{{\"NO_KEC\":\"{nomor}\",\"KEC_NAME\":\"{nama}\"}}", $"{{\"KEC_NAME\":\"{nomor}\",\"NO_KEC\":\"{nama}\"}}" })
        {
            PutusanKepadanan putusan = Putuskan(json);
            HasilElemen hasil = putusan.Elemen.Single(e => e.Elemen == ElemenKepadanan.Kecamatan);
            Assert.Equal((status, skor), (hasil.Status, hasil.Skor));
            Assert.Equal(nama == "?" || nomor == "?", putusan.Temuan.Contains("tak-terbaca:kecamatan"));
        }
    }

    [Theory]
    [InlineData("\"RESPONSE_CODE\":\"05\"", VonisKepadanan.BelumDapatDitentukan)]
    [InlineData("\"RESPONSE_CODE\":\"15\"", VonisKepadanan.BelumDapatDitentukan)]
    [InlineData("\"RESPON\":\"IP ditolak\"", VonisKepadanan.BelumDapatDitentukan)]
    [InlineData("\"RESPONSE_CODE\":\"13\",\"RESPON\":\"parameter salah\"", VonisKepadanan.BelumDapatDitentukan)]
    [InlineData("\"RESPONSE_CODE\":\"11\"", VonisKepadanan.TidakPadan)]
    [InlineData("\"RESPONSE_CODE\":\"12\"", VonisKepadanan.TidakPadan)]
    [InlineData("\"RESPONSE_CODE\":\"13\"", VonisKepadanan.TidakPadan)]
    [InlineData("\"RESPONSE_CODE\":\"14\"", VonisKepadanan.TidakPadan)]
    [InlineData("\"RESPONSE_CODE\":\"00\"", VonisKepadanan.Padan)]
    [InlineData("\"RESPONSE_CODE\":\"77\"", VonisKepadanan.Padan)]
    public void Record_codes_and_failures_come_before_the_elements(string anggota, VonisKepadanan vonis)
    {
        string padan = string.Join(',', PadanLengkap().Select(a => $"\"{a}\":\"Sesuai\""));
        Assert.Equal(vonis, Putuskan($"{{{padan},{anggota}}}").Vonis);
        Assert.Equal(VonisKepadanan.TidakPadan, Putuskan($"{{{padan.Replace("\"NIK\":\"Sesuai\"", "\"NIK\":\"Tidak Sesuai\"", StringComparison.Ordinal)},\"RESPONSE_CODE\":\"00\"}}").Vonis);
    }

    [Fact]
    public void Unknown_never_becomes_no()
    {
        Assert.Equal(VonisKepadanan.BelumDapatDitentukan, Putuskan("{}").Vonis);
        Assert.Equal(VonisKepadanan.BelumDapatDitentukan, Putuskan("""{"content":[]}""").Vonis);
        Assert.Equal(VonisKepadanan.BelumDapatDitentukan, Putuskan("""{"NAMA_LGKP":"?"}""").Vonis);
        Assert.Equal(VonisKepadanan.TidakPadan, Putuskan("""{"NAMA_LGKP":"?","NO_RT":"Tidak Sesuai"}""").Vonis);
    }

    [Fact]
    public void Every_generated_padan_answer_is_padan() =>
        PembangkitTeks.Periksa(PembangkitDukcapil.JawabanPadan, static contoh =>
            Putuskan(contoh.ToString()) is { Vonis: VonisKepadanan.Padan, Terpenuhi: 16, Temuan.IsEmpty: true }, 500);

    [Fact]
    public void The_verdict_follows_from_what_was_generated() =>
        PembangkitTeks.Periksa(PembangkitDukcapil.Jawaban, static contoh =>
        {
            PutusanKepadanan putusan = Putuskan(contoh.ToString());
            var harapan = Kebijakan.Syarat.Select(s =>
            {
                AnggotaContoh[] anggota = [.. contoh.Anggota.Where(a => a.Elemen == s.Elemen)];
                return anggota.Any(a => a.Terbaca && !(a.Skor >= s.Ambang)) ? StatusTemuan.TidakTerpenuhi
                    : anggota.Length == 0 || anggota.Any(a => !a.Terbaca) ? StatusTemuan.TidakDiketahui
                    : StatusTemuan.Terpenuhi;
            }).ToArray();
            VonisKepadanan vonis = harapan.Contains(StatusTemuan.TidakTerpenuhi) ? VonisKepadanan.TidakPadan
                : harapan.Contains(StatusTemuan.TidakDiketahui) ? VonisKepadanan.BelumDapatDitentukan : VonisKepadanan.Padan;
            return putusan.Elemen.Select(e => e.Status).SequenceEqual(harapan) && putusan.Vonis == vonis
                && putusan.Terpenuhi == harapan.Count(h => h == StatusTemuan.Terpenuhi)
                && putusan.Elemen.All(e => e.Status != StatusTemuan.TidakDiketahui || e.Skor is null);
        });

    [Fact]
    public void Another_regime_is_another_value()
    {
        Assert.Equal(VonisKepadanan.Padan, KebijakanKepadanan.NamaSaja.Putuskan(JawabanDukcapil.Baca("""{"NAMA_LGKP":"Tidak Sesuai (60)","NIK":"Tidak Sesuai"}"""u8)).Vonis);
        Assert.Equal(VonisKepadanan.TidakPadan, KebijakanKepadanan.NamaSaja.Putuskan(JawabanDukcapil.Baca("""{"NAMA_LGKP":"Sesuai (59)"}"""u8)).Vonis);
        var sendiri = new KebijakanKepadanan("uji", new SyaratElemen(ElemenKepadanan.Alamat, 70), new SyaratElemen(ElemenKepadanan.Nik, 100));
        Assert.Equal([ElemenKepadanan.Nik, ElemenKepadanan.Alamat], sendiri.Syarat.Select(s => s.Elemen));
        Assert.Equal(VonisKepadanan.Padan, sendiri.Putuskan(JawabanDukcapil.Baca("""{"NIK":"Sesuai","ALAMAT":"Sesuai (70)"}"""u8)).Vonis);
    }

    [Fact]
    public void A_policy_that_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new KebijakanKepadanan("kosong"));
        Assert.Throws<ArgumentException>(() => new KebijakanKepadanan(" ", new SyaratElemen(ElemenKepadanan.Nik, 100)));
        Assert.Throws<ArgumentException>(() => new KebijakanKepadanan("dua", new SyaratElemen(ElemenKepadanan.Nik, 100), new SyaratElemen(ElemenKepadanan.Nik, 90)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new KebijakanKepadanan("ambang", new SyaratElemen(ElemenKepadanan.Nik, 101)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new KebijakanKepadanan("ambang", new SyaratElemen(ElemenKepadanan.Nik, -1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new KebijakanKepadanan("elemen", default(SyaratElemen)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new KebijakanKepadanan("cara", new SyaratElemen(ElemenKepadanan.Nik, 100, CaraBanding.Simil)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new KebijakanKepadanan("cara", new SyaratElemen(ElemenKepadanan.Nama, 100, CaraBanding.KesamaanAlamat)));
    }

    [Fact]
    public void Scores_of_the_web_service_give_the_same_verdict_as_its_answer()
    {
        PembangkitTeks.Periksa(PembangkitDukcapil.JawabanPadan, static contoh =>
        {
            PutusanKepadanan langsung = Putuskan(contoh.ToString());
            PutusanKepadanan skor = Kebijakan.DariSkor(langsung.Elemen.Select(e => KeyValuePair.Create(e.Elemen, e.Skor)));
            return skor.Vonis == langsung.Vonis && skor.Elemen.SequenceEqual(langsung.Elemen);
        }, 200);
        PutusanKepadanan sebagian = Kebijakan.DariSkor([new(ElemenKepadanan.Nama, 100), new(ElemenKepadanan.Alamat, 79)]);
        Assert.Equal((VonisKepadanan.TidakPadan, 1), (sebagian.Vonis, sebagian.Terpenuhi));
        Assert.Equal(VonisKepadanan.BelumDapatDitentukan, Kebijakan.DariSkor([new(ElemenKepadanan.Nama, 100), new(ElemenKepadanan.Alamat, null)]).Vonis);
        Assert.Equal(VonisKepadanan.BelumDapatDitentukan, Kebijakan.TaksiranDariSkor([]).Vonis);
        Assert.Throws<ArgumentOutOfRangeException>(() => Kebijakan.DariSkor([new(ElemenKepadanan.Nama, 101)]));
        Assert.Throws<ArgumentException>(() => Kebijakan.DariSkor([new(ElemenKepadanan.Nama, 1), new(ElemenKepadanan.Nama, 1)]));
    }

    private static string[] PadanLengkap() =>
    [
        "NIK", "NO_KK", "PROP_NAME", "NO_KAB", "KEC_NAME", "NO_KEL", "NAMA_LGKP", "TMPT_LHR", "TGL_LHR", "NAMA_LGKP_IBU", "JENIS_KLMIN", "STAT_HBKEL", "STATUS_KAWIN", "NO_RT", "NO_RW", "ALAMAT",
    ];

    private static PutusanKepadanan Putuskan(string json) => Kebijakan.Putuskan(JawabanDukcapil.Baca(Encoding.UTF8.GetBytes(json), PembangkitDukcapil.Nik));
}
