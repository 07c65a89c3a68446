using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Dtks.Domain;
using Dtks.Rules;
using Xunit.Abstractions;

namespace Dtks.Protokol.Tests;

/// <summary>HD-5: a decision kept as a record, decided again, and every changed byte found.</summary>
public class RekamanPutusanTests(ITestOutputHelper keluaran)
{
    private static readonly Nik Ani = Nik.Parse("3374994708910003");
    private static readonly Nik Budi = Nik.Parse("3374991708900001");
    private static readonly NomorKk Kk = NomorKk.Parse("3374990101150001");

    [Fact]
    public void HD5_a_record_decides_the_same_again_and_says_what_it_rests_on()
    {
        byte[] baris = Baris(RekamanPutusan.Buat(Keluarga()));
        HasilUlang ulang = RekamanPutusan.Ulang(baris);
        Assert.Equal((StatusUlang.Sama, RekamanPutusan.Versi, true), (ulang.Status, ulang.Versi, ulang.Pesan.IsEmpty));

        using JsonDocument isi = JsonDocument.Parse(baris);
        JsonElement akar = isi.RootElement;
        Assert.Equal(["rekaman", "versi", "masukan", "hasil", "sha256"], akar.EnumerateObject().Select(a => a.Name));
        Assert.Equal("kepmensos-150-2022", akar.GetProperty("hasil").GetProperty("edisi").GetProperty("id").GetString());
        Assert.Equal("dihentikan", akar.GetProperty("hasil").GetProperty("putusan")[1].GetProperty("kepesertaan").GetString());

        // Dasar: 00, Policy: every policy with its default, by the names of 09.
        Assert.Equal(
            [
                "tanpa_verifikasi", "cakupan_kaskade", "usia_dewasa", "kawin_dianggap_dewasa", "usia_lansia", "maks_komponen_pkh", "cuti_bersama_libur", "zona_waktu", "unggah_ulang",
                "minimal_kriteria_miskin", "batas_pangan", "urutan_pbi", "koreksi_setelah_ditolak", "berita_acara_wajib", "akibat_diam_kemensos", "batas_desil_sembako",
            ],
            akar.GetProperty("masukan").GetProperty("kebijakan").EnumerateObject().Select(a => a.Name));

        // No more of a person than a decision reads.
        Assert.DoesNotContain("Ani Rekaan", Encoding.UTF8.GetString(baris), StringComparison.Ordinal);
        Assert.Equal(["nik", "no_kk", "hubungan"], akar.GetProperty("masukan").GetProperty("orang")[0].EnumerateObject().Select(a => a.Name));

        // The facts are what the protocol reads: another program decides them over dtks.op/1.
        Assert.True(JsonElement.DeepEquals(akar.GetProperty("hasil"), Percakapan.Hasil("kelayakan.putusan", akar.GetProperty("masukan").GetRawText())));
    }

    [Fact]
    public void HD5_every_changed_byte_of_a_record_is_found()
    {
        byte[] baris = Baris(RekamanPutusan.Buat(new() { Periode = new Periode(2024, 2), Kepesertaan = [new(Ani, ProgramBansos.Pkh)] }));
        var cuplikan = new Cuplikan<(int Letak, int Lain)>(
            from letak in Enumerable.Range(0, baris.Length) from lain in Enumerable.Range(0, 256) where lain != baris[letak] select (letak, lain), 17, p => p.Letak, p => p.Lain);
        foreach ((int letak, int lain) in cuplikan.Bagian(0))
        {
            byte asli = baris[letak];
            baris[letak] = (byte)lain;
            Assert.Equal(StatusUlang.Rusak, RekamanPutusan.Ulang(baris).Status);
            baris[letak] = asli;
        }

        keluaran.WriteLine($"{cuplikan} changes");
        Assert.Equal(StatusUlang.Sama, RekamanPutusan.Ulang(baris).Status);
        for (int panjang = 0; panjang < baris.Length; panjang++)
        {
            Assert.Equal(StatusUlang.Rusak, RekamanPutusan.Ulang(baris.AsSpan(0, panjang)).Status);
        }

        Assert.Equal(StatusUlang.Rusak, RekamanPutusan.Ulang([.. baris, (byte)'\n']).Status);
    }

    [Fact]
    public void HD5_another_version_is_told_whether_or_not_it_decides_the_same()
    {
        BahanKelayakan bahan = Keluarga();
        HasilKelayakan hasil = VerifikasiKelayakan.Putuskan(bahan);
        HasilUlang sama = RekamanPutusan.Ulang(RekamanPutusan.Susun(BentukFakta.Dari(bahan, KebijakanDtks.Baku), hasil, "0.0.7"));
        Assert.Equal((StatusUlang.Sama, "0.0.7"), (sama.Status, sama.Versi));
        Assert.Contains("0.0.7", Assert.Single(sama.Pesan).Inggris, StringComparison.Ordinal);

        // A record whose decision another version made under another letter: what differs is named by its place.
        HasilKelayakan lain = VerifikasiKelayakan.Putuskan(bahan with { Surat = null });
        HasilUlang beda = RekamanPutusan.Ulang(RekamanPutusan.Susun(BentukFakta.Dari(bahan, KebijakanDtks.Baku), lain, "0.0.7"));
        Assert.Equal(StatusUlang.Berbeda, beda.Status);
        Assert.Contains(beda.Pesan, p => p.Indonesia == "putusan[1].kepesertaan: dahulu \"tetap\", kini \"dihentikan\".");
        Assert.Contains(beda.Pesan, p => p.Inggris == "surat_sah: then null, now true.");
        Assert.Equal("REKAMAN-VERSI-LAIN", beda.Pesan[^1].Kode);
    }

    [Fact]
    public void HD2_a_derived_edition_in_the_record_replays_without_its_file()
    {
        var tempat = new Sitasi(new Sumber("NOTA-1", "Nota dinas 1"), "angka 1");
        EdisiAturan bacaan = EdisiAturan.Kepmensos150Tahun2022.Turunkan(
            "bacaan-uji", "Bacaan uji", tempat.Sumber, new Periode(2024, 6), new Periode(2025, 5),
            isi => isi with { KaskadePbi = Parameter.Sejak(new Periode(2024, 6), false, tempat) });
        BahanKelayakan bahan = Keluarga() with
        {
            Periode = new Periode(2024, 6),
            Edisi = bacaan,
            Surat = Surat(new(2024, 6, 20)),
        };
        RekamanPutusan rekaman = RekamanPutusan.Buat(bahan);
        Assert.Equal(StatusKepesertaan.Tetap, rekaman.Hasil.Putusan[1].StatusKepesertaan);
        byte[] baris = Baris(rekaman);
        Assert.Equal(StatusUlang.Sama, RekamanPutusan.Ulang(baris).Status);

        // Chosen by the period from a list of the caller's own, it is in the record all the same.
        Assert.Equal(baris, Baris(RekamanPutusan.Buat(bahan with { Edisi = DaftarEdisi.Baku.Dengan(bacaan) })));
        using JsonDocument isi = JsonDocument.Parse(baris);
        Assert.Equal(bacaan.KeJson(), EdisiAturan.BacaJson(Encoding.UTF8.GetBytes(isi.RootElement.GetProperty("masukan").GetProperty("edisi").GetRawText())).KeJson());
    }

    [Fact]
    public void HD5_what_is_sealed_but_no_record_or_refused_is_told_and_never_thrown()
    {
        foreach (string isi in (string[])["{", "{\"rekaman\":\"dtks.rekaman/2\",\"versi\":\"9.0.0\",\"masukan\":{},\"hasil\":{}", "{\"rekaman\":\"dtks.rekaman/1\",\"versi\":1,\"masukan\":{},\"hasil\":{}", "[1"])
        {
            HasilUlang asing = RekamanPutusan.Ulang(RekamanPutusan.Segel.Bubuhkan(Encoding.UTF8.GetBytes(isi)));
            Assert.Equal((StatusUlang.TakTerbaca, "REKAMAN-BENTUK"), (asing.Status, asing.Pesan[0].Kode));
        }

        string asli = Encoding.UTF8.GetString(Baris(RekamanPutusan.Buat(Keluarga())));
        string badan = asli[..asli.IndexOf(",\"sha256\"", StringComparison.Ordinal)];
        foreach ((string dari, string ke, string jalur) in new[]
        {
            ("\"periode\":\"2024-02\"", "\"periode\":\"2024-02\",\"fakta_baru\":1", "fakta_baru"),
            ("\"program\":\"PKH\"", "\"program\":\"PROGRAM-BARU\"", "kepesertaan[1].program"),
            ("\"periode\":\"2024-02\"", "\"periode\":\"2024-08\"", "73/HUK/2024"),
        })
        {
            Assert.Contains(dari, badan, StringComparison.Ordinal);
            HasilUlang ditolak = RekamanPutusan.Ulang(RekamanPutusan.Segel.Bubuhkan(Encoding.UTF8.GetBytes(badan.Replace(dari, ke, StringComparison.Ordinal))));
            Assert.Equal((StatusUlang.TakTerbaca, "REKAMAN-DITOLAK"), (ditolak.Status, ditolak.Pesan[0].Kode));
            Assert.Contains(jalur, ditolak.Pesan[0].Indonesia, StringComparison.Ordinal);
            Assert.DoesNotContain("3374994708910003", ditolak.Pesan[0].ToString(), StringComparison.Ordinal);
        }
    }

    /// <summary>Ani: PBI-JK tidak layak and final, which takes PKH along under an approved letter; Budi is of the family.</summary>
    private static BahanKelayakan Keluarga() => new()
    {
        Periode = new Periode(2024, 2),
        Kepesertaan = [new(Ani, ProgramBansos.PbiJk), new(Ani, ProgramBansos.Pkh)],
        Penetapan = [new(Ani, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [AlasanTidakLayak.SudahMampu], Difinalisasi = true }],
        Orang = [Orang(Ani, "Ani Rekaan", HubunganKeluarga.Istri), Orang(Budi, "Budi Rekaan", HubunganKeluarga.KepalaKeluarga)],
        Kelengkapan = KelengkapanKeluarga.Lengkap,
        Surat = Surat(new(2024, 2, 20)),
    };

    private static Penduduk Orang(Nik nik, string nama, HubunganKeluarga hubungan) =>
        new() { Nik = new BacaanNik(nik), NomorKk = new BacaanNomorKk(Kk), Nama = nama, Hubungan = hubungan, NamaIbuKandung = "Siti Rekaan" };

    private static SuratPengesahan Surat(NodaTime.LocalDate tanggal) =>
        new() { Status = StatusSurat.Disetujui, TanggalSurat = tanggal, TanggalUnggah = tanggal, Penandatangan = Penandatangan.KepalaDaerah, Lampiran = true };

    private static byte[] Baris(RekamanPutusan rekaman)
    {
        ArrayBufferWriter<byte> isi = new();
        rekaman.Tulis(isi);
        Assert.Equal((byte)'\n', isi.WrittenSpan[^1]);
        return isi.WrittenSpan[..^1].ToArray();
    }

    [Theory]
    [InlineData("nik;nama;pkh")]
    [InlineData("[1,2]")]
    [InlineData("{\"op\":\"tentang\"}")]
    public void HD5_a_line_that_never_was_a_record_is_not_called_a_damaged_one(string isi)
    {
        HasilUlang ulang = RekamanPutusan.Ulang(Encoding.UTF8.GetBytes(isi));
        Assert.Equal((StatusUlang.TakTerbaca, "REKAMAN-BENTUK"), (ulang.Status, ulang.Pesan[0].Kode));
    }
}
