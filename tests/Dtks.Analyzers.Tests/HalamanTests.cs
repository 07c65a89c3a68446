using Microsoft.CodeAnalysis;

namespace Dtks.Analyzers.Tests;

/// <summary>Where a warning sends its reader.</summary>
public sealed class HalamanTests
{
    private const string Halaman = "docs/panduan/analisis.md";

    [Fact]
    public void Every_warning_has_its_chapter_on_the_page_that_its_help_link_names()
    {
        string[] bab = [.. File.ReadLines(AkarRepositori.Berkas(Halaman)).Where(b => b.StartsWith("## ", StringComparison.Ordinal)).Select(b => b[3..])];
        DiagnosticDescriptor[] semua = [.. new PenjagaNomor().SupportedDiagnostics, .. new PenjagaPutusan().SupportedDiagnostics];
        Assert.Equal(semua.Select(d => d.Id).Order(), bab.Order());
        Assert.All(semua, d => Assert.EndsWith($"/{Halaman}#{d.Id.ToLowerInvariant()}", d.HelpLinkUri, StringComparison.Ordinal));
        Assert.All(semua, d => Assert.True(Uri.TryCreate(d.HelpLinkUri, UriKind.Absolute, out _), d.HelpLinkUri));
    }
}
