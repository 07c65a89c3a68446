namespace Dtks.Domain.Tests;

public class KeanggotaanDtksTests
{
    public static TheoryData<Kepastian, string?, Kepastian> Baris => new()
    {
        { Kepastian.Ya, "", Kepastian.Ya },
        { Kepastian.Ya, "PBI-JK,BST,BPNT-PPKM", Kepastian.Ya },
        { Kepastian.Ya, "PKH", Kepastian.Tidak },
        { Kepastian.Ya, "BST,KKS", Kepastian.Tidak },
        { Kepastian.Ya, null, Kepastian.TidakTahu },
        { Kepastian.Tidak, "", Kepastian.Tidak },
        { Kepastian.Tidak, null, Kepastian.Tidak },
        { Kepastian.TidakTahu, "", Kepastian.TidakTahu },
        { Kepastian.TidakTahu, null, Kepastian.TidakTahu },
        { Kepastian.TidakTahu, "PKH", Kepastian.Tidak },
    };

    [Theory]
    [MemberData(nameof(Baris))]
    public void DTKS_bukan_KKS_dan_PKH_is_registered_and_receiving_neither(Kepastian terdaftar, string? program, Kepastian harapan)
        => Assert.Equal(
            harapan,
            KeanggotaanDtks.BukanKksDanPkh(terdaftar, program?.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(DaftarProgram.Nasional.Baca)));
}
