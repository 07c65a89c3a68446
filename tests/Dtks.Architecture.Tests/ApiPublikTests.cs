using System.Reflection;
using PublicApiGenerator;

namespace Dtks.Architecture.Tests;

/// <summary>The public surface of each package is approved: a change shows as a difference of a file that a person reads.</summary>
public sealed class ApiPublikTests
{
    private static readonly ApiGeneratorOptions Pilihan = new() { IncludeAssemblyAttributes = false };

    public static TheoryData<string> NamaPaket => [.. Paket.Bertipe.Append(Paket.Testing).Select(Paket.Nama)];

    [Theory]
    [MemberData(nameof(NamaPaket))]
    public void The_public_surface_is_the_approved_one(string nama)
        => BerkasEmas.Banding(nama, Assembly.Load(nama).GeneratePublicApi(Pilihan));
}
