using System.Text.RegularExpressions;

namespace Dtks.Architecture.Tests;

/// <summary>Names say a term of the regulations or a mechanism; namespaces are flat; the text of the project stands alone.</summary>
public sealed partial class NamaTests
{
    // Why: the web service of Dukcapil is a term of the sources, not a name for want of one.
    private static readonly string[] Istilah = ["WebService"];

    private static readonly string[] NamaKosong = ["Hel" + "per", "Utils", "Utility", "Common", "Manager", "Service", "Misc"];

    // Why: split so that this file does not trip its own check.
    private static readonly string[] KataTempatKerja =
        ["/wor" + "k/", "shared" + "/", "hel" + "per", "work" + "tree", "sub" + "agent", "language " + "model"];

    [Fact]
    public void Namespaces_are_flat()
        => Pastikan.Kosong(Paket.TipePublik.Where(t => t.Namespace != Paket.Nama(t.Assembly) && t.Namespace != Paket.Nama(t.Assembly) + ".Json").Select(t => t.FullName));

    [Fact]
    public void No_type_or_file_has_an_empty_name()
    {
        Pastikan.Kosong(Paket.Pustaka.Append(typeof(Cli.Aplikasi).Assembly).SelectMany(p => p.GetTypes()).Where(t => t.Namespace?.StartsWith("Dtks", StringComparison.Ordinal) == true)
            .Where(t => KataDalamNama().Matches(t.Name).Any(m => NamaKosong.Contains(m.Value, StringComparer.Ordinal)) && !Istilah.Contains(t.Name)).Select(t => t.FullName));
        Pastikan.Kosong(Repositori.Berkas.Where(b => KataDalamNama().Matches(Path.GetFileNameWithoutExtension(b)).Any(m => NamaKosong.Contains(m.Value, StringComparer.Ordinal))));
    }

    [Fact]
    public void The_project_does_not_speak_of_the_place_where_it_was_written()
    {
        var kata = new Regex(string.Join('|', KataTempatKerja.Select(k => (char.IsLetter(k[0]) ? @"\b" : "") + Regex.Escape(k) + @"(\b|s\b|$)")), RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.Compiled);
        Pastikan.Kosong(
            from berkas in Repositori.Berkas
            where !berkas.EndsWith("packages.lock.json", StringComparison.Ordinal)
            let isi = Repositori.Baca(berkas)
            from temuan in kata.Matches(isi)
            select $"{berkas}:{1 + isi.AsSpan(0, temuan.Index).Count('\n')}: {temuan.Value}");
    }

    [GeneratedRegex("[A-Z][a-z]+")]
    private static partial Regex KataDalamNama();
}
