namespace Dtks.Architecture.Tests;

/// <summary>Assertions that print everything they found, one a line.</summary>
internal static class Pastikan
{
    internal static void Kosong<T>(IEnumerable<T> temuan)
    {
        string[] semua = [.. temuan.Select(t => t?.ToString() ?? "null")];
        if (semua.Length > 0)
        {
            Assert.Fail($"{semua.Length} found:\n  {string.Join("\n  ", semua)}\n");
        }
    }
}
