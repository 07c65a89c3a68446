namespace Dtks.Architecture.Tests;

/// <summary>A reader who starts at the index finds every page.</summary>
public sealed class IndeksDokumenTests
{
    [Fact]
    public void Every_page_can_be_reached_from_the_index()
    {
        HashSet<string> tercapai = new(StringComparer.Ordinal);
        Stack<string> antrian = new(["docs/README.md"]);
        while (antrian.TryPop(out string? halaman))
        {
            if (tercapai.Add(halaman))
            {
                foreach ((string tujuan, _) in Dokumen.Tautan(halaman).Where(t => t.Tujuan.Length > 0))
                {
                    string penuh = Path.GetRelativePath(Repositori.Akar, Path.GetFullPath(Path.Combine(Repositori.Akar, Path.GetDirectoryName(halaman)!, tujuan))).Replace('\\', '/');
                    foreach (string anak in Dokumen.Semua.Where(d => d == penuh || d.StartsWith(penuh.TrimEnd('/') + "/", StringComparison.Ordinal)))
                    {
                        antrian.Push(anak);
                    }
                }
            }
        }

        Pastikan.Kosong(Dokumen.Semua.Where(d => d.StartsWith("docs/", StringComparison.Ordinal) && !tercapai.Contains(d)));
    }
}
