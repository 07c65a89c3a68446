using System.Reflection;

namespace Dtks.Bersama;

/// <summary>What every library promises of all its public members; compiled into the tests of each.</summary>
public class PustakaTests
{
    [Fact]
    public void Null_is_refused_by_the_name_of_what_may_not_be_null() =>
        Assert.Empty(KontrakNull.Pelanggaran(Assembly.Load(Assembly.GetExecutingAssembly().GetName().Name!.Replace(".Tests", "", StringComparison.Ordinal))));
}
