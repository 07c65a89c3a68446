namespace Dtks.Bersama;

/// <summary>The repository that the tests run in, found above the folder they were built into.</summary>
internal static class AkarRepositori
{
    internal static string Folder { get; } = Cari();

    internal static string Berkas(string jalur) => Path.Combine(Folder, jalur);

    private static string Cari()
    {
        DirectoryInfo? akar = new(AppContext.BaseDirectory);
        while (akar is not null && !File.Exists(Path.Combine(akar.FullName, "Dtks.sln")))
        {
            akar = akar.Parent;
        }

        return akar?.FullName ?? throw new InvalidOperationException("The repository was not found above the test's folder.");
    }
}
