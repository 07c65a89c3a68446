using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Dtks.Bersama;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>Editions, tables of desil and logs of registers damaged by chance: each is read or refused in our words, without a personal number.</summary>
public sealed partial class MasukanLiarTests
{
    private static readonly string[] Sela = ["\"", "\\ud800", "{", "}", "[", "]", ",", "null", "true", "-1", "1e400", "99999999999999999999", "\"2024-02-30\"", "\"\"", "\n", "\0", "\uFEFF", "3374991203850003"];

    [Theory]
    [InlineData("samples/edisi/bacaan-73-2024.json")]
    [InlineData("samples/edisi/dekrit-rekaan.json")]
    public void A_damaged_edition_is_an_edition_or_a_list_of_defects(string berkas)
    {
        byte[] utuh = File.ReadAllBytes(AkarRepositori.Berkas(berkas));
        (int terbaca, int ditolak) = Ulangi(20240214, 700, utuh, isi =>
        {
            EdisiAturan? edisi = EdisiAturan.BacaJson(isi, out var cacat);
            Assert.NotEqual(edisi is null, cacat.IsEmpty);
            Assert.All(cacat, c => Bersih(c.ToString()));

            // Why: what was read is whole; it can be written and read again.
            if (edisi is not null)
            {
                Assert.Equal(edisi.KeJson(), EdisiAturan.BacaJson(Encoding.UTF8.GetBytes(edisi.KeJson())).KeJson());
            }

            return edisi is not null;
        });
        Assert.True(terbaca > 100 && ditolak > 100);
    }

    [Fact]
    public void A_damaged_table_of_desil_is_read_or_refused()
    {
        (int terbaca, int ditolak) = Ulangi(20240301, 700, File.ReadAllBytes(AkarRepositori.Berkas("samples/data/syarat-desil.json")), isi => DaftarSyaratDesil.BacaJson(isi) is not null);
        Assert.True(terbaca > 100 && ditolak > 100);
    }

    [Fact]
    public void A_damaged_log_is_replayed_to_its_good_end_or_refused_with_its_line()
    {
        Nik nik = Nik.Parse("3374995002750002");
        Register awal = Register.Mulai(
            KodeWilayah.Parse("33.74"), new Periode(2024, 2), [new(new Kepesertaan(nik, ProgramBansos.Pkh)), new(new Kepesertaan(nik, ProgramBansos.PbiJk))],
            [new(new Penduduk { Nik = new BacaanNik(nik), NomorKk = new BacaanNomorKk(NomorKk.Parse("3374990101150001")), Nama = "Orang Rekaan", Wilayah = KodeWilayah.Parse("33.74.99.1001") })]);
        var log = new ArrayBufferWriter<byte>();
        LogRegister.Tulis(awal, log);
        Register register = awal;
        foreach ((int hari, IsiPeristiwa isi) in new (int, IsiPeristiwa)[] { (12, new IsiPeristiwa.LaporMeninggal(nik, new LocalDate(2024, 2, 3))), (13, new IsiPeristiwa.CabutLaporan(nik)), (14, new IsiPeristiwa.Tandai(nik, Hamil: true)) })
        {
            var peristiwa = new PeristiwaRegister { Urut = register.Urut + 1, Tanggal = new LocalDate(2024, 2, hari), Peran = PeranPengguna.Supervisor, Isi = isi };
            HasilPeristiwa hasil = register.Terapkan(peristiwa);
            Assert.True(hasil.Diterima, hasil.Pesan?.ToString());
            register = hasil.Register;
            LogRegister.Tulis(peristiwa, log);
        }

        (int terbaca, int ditolak) = Ulangi(20240302, 1000, log.WrittenSpan.ToArray(), isi =>
        {
            HasilBacaLog hasil = LogRegister.Baca(new MemoryStream(isi));
            Assert.InRange(hasil.PanjangBaik, 1, isi.Length);
            Assert.Equal(hasil.Terpotong, hasil.PanjangBaik < isi.Length);

            // Why: a cut last line is passed over; what is before it stands by itself and gives the same.
            Assert.Equal(Kanonik(hasil.Register), Kanonik(LogRegister.Baca(new MemoryStream(isi[..(int)hasil.PanjangBaik])).Register));
            return true;
        });
        Assert.True(terbaca > 100 && ditolak > 100);
    }

    private static string Kanonik(Register register)
    {
        var isi = new ArrayBufferWriter<byte>();
        LogRegister.Tulis(register, isi);
        return Encoding.UTF8.GetString(isi.WrittenSpan);
    }

    private static (int Terbaca, int Ditolak) Ulangi(int benih, int kali, byte[] utuh, Func<byte[], bool> baca)
    {
        var acak = new Random(benih);
        int terbaca = 0;
        for (int i = 0; i < kali; i++)
        {
            try
            {
                terbaca += baca(Perusak.Rusak(acak, utuh, Sela)) ? 1 : 0;
            }
            catch (DtksFormatException galat)
            {
                Bersih(galat.Pesan.ToString() + galat.Message);
            }
        }

        return (terbaca, kali - terbaca);
    }

    private static void Bersih(string pesan)
    {
        Assert.DoesNotMatch(NomorUtuh(), pesan);
        Assert.DoesNotContain("Rekaan", pesan, StringComparison.Ordinal);
    }

    [GeneratedRegex("[0-9]{15,}")]
    private static partial Regex NomorUtuh();
}
