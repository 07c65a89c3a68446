using Dtks.Testing;

namespace Dtks.Rules.Tests;

/// <summary>The ready-made laws of Dtks.Testing on the rules; that each of them catches a mistake is held by the tests of the command line.</summary>
public class InvarianKelayakanTests
{
    [Fact]
    public void The_library_keeps_every_law_of_kelayakan() => InvarianDtks.Kelayakan.Periksa(InvarianDtks.Kelayakan.Pustaka, jumlah: 300);
}
