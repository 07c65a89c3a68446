using System.Text.Json;
using Dtks.Bersama;
using Dtks.Domain;
using Dtks.Testing;

namespace Dtks.Rules.Tests;

/// <summary>The ready-made laws of Dtks.Testing: the library keeps them, and plausible mistakes are caught with a small case to paste.</summary>
public class InvarianKelayakanTests
{
    [Fact]
    public void The_library_keeps_every_law() => InvarianKelayakan.Periksa(InvarianKelayakan.Pustaka, jumlah: 300);

    public static TheoryData<string, PemutusKelayakan> Kekeliruan => new()
    {
        { "VK-12", (b, k) => [.. InvarianKelayakan.Pustaka(b, k).Select(p => p.Kelayakan == StatusKelayakan.TidakLayak ? p with { Kepesertaan = StatusKepesertaan.Dihentikan } : p)] },
        { "VK-8", (b, k) => [.. InvarianKelayakan.Pustaka(b, k).Select(p => p with { Penyebab = null })] },
        { "VK-3", (b, k) => InvarianKelayakan.Pustaka(b with { Penetapan = [.. b.Penetapan.Take(1)] }, k) },
        { "VK-9", (b, k) => [.. InvarianKelayakan.Pustaka(b, k).Select(p => p.Kelayakan == StatusKelayakan.BelumDapatDitentukan ? p with { Kepesertaan = StatusKepesertaan.Dihentikan } : p)] },
    };

    [Theory]
    [MemberData(nameof(Kekeliruan))]
    public void A_plausible_mistake_is_caught_and_printed_as_a_case_to_paste(string aturan, PemutusKelayakan keliru)
    {
        var langgar = Assert.Throws<InvarianDilanggarException>(() => InvarianKelayakan.Periksa(keliru));
        Assert.Contains(aturan, InvarianKelayakan.Semua.Where(i => Melanggar(i, keliru)).SelectMany(i => i.Dasar).Select(a => a.Id.ToString()));
        using var kasus = JsonDocument.Parse(langgar.KasusKonformansi);
        Assert.Equal(langgar.Kasus.Bahan.Kepesertaan.Count, kasus.RootElement.GetProperty("harapan").GetProperty("hasil").GetProperty("putusan").GetArrayLength());
        Assert.InRange(langgar.Kasus.Bahan.Kepesertaan.Count, 1, 3);
    }

    [Fact]
    public void The_smallest_counter_example_in_words() => BerkasEmas.Banding(
        "kasus",
        Assert.Throws<InvarianDilanggarException>(() => InvarianKelayakan.Periksa(
            (b, k) => [.. InvarianKelayakan.Pustaka(b, k).Select(p => p with { Kepesertaan = StatusKepesertaan.Dihentikan })])).Message);

    private static bool Melanggar(Invarian invarian, PemutusKelayakan keliru)
    {
        try
        {
            InvarianKelayakan.Periksa(invarian, keliru, jumlah: 200);
            return false;
        }
        catch (InvarianDilanggarException)
        {
            return true;
        }
    }
}
