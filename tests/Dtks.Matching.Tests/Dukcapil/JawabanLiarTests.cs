using System.Text;
using Dtks.Bersama;
using Dtks.Domain;

namespace Dtks.Matching.Tests;

/// <summary>Answers of Dukcapil damaged by chance: each is read as an answer, at worst as one that says nothing, and never as a match that was not said.</summary>
public class JawabanLiarTests
{
    private static readonly string[] Sela = ["\"", "\\ud800", "{", "}", "[", "]", ",", "null", "true", "-1", "1e400", "Sesuai (100)", "Tidak Sesuai", "\"NIK\":", "\n", "\0", "\uFEFF", "é", "<html>"];

    [Fact]
    public void A_damaged_answer_is_read_and_claims_no_element_that_it_does_not_hold()
    {
        byte[] utuh = Encoding.UTF8.GetBytes("""{"content":[{"NIK":"3374991708910003","NAMA_LGKP":"Sesuai (100)","ALAMAT":"Tidak Sesuai (85)","NO_RT":7,"STAT_KWN":"Sesuai"}],"lastPage":true,"RESPONSE_CODE":0}""");
        var acak = new Random(20240214);
        int padan = 0;
        for (int i = 0; i < 1500; i++)
        {
            byte[] isi = Perusak.Rusak(acak, utuh, Sela);
            JawabanDukcapil jawaban = JawabanDukcapil.Baca(isi, Nik.Parse("3374991708910003"));
            Assert.DoesNotMatch("[0-9]{15,}", jawaban.ToString());
            if (KebijakanKepadanan.NamaSaja.Putuskan(jawaban).Vonis == VonisKepadanan.Padan)
            {
                string teks = Encoding.UTF8.GetString(isi);
                Assert.Contains("NAMA_LGKP", teks, StringComparison.Ordinal);
                Assert.Contains("Sesuai", teks, StringComparison.Ordinal);
                padan++;
            }
        }

        Assert.InRange(padan, 100, 1499);
    }
}
