using System.CommandLine;

namespace Dtks.Cli.Tampilan;

/// <summary>A command with examples for its help.</summary>
internal sealed class PerintahDtks(string nama, string keterangan) : Command(nama, keterangan)
{
    /// <summary>What exit code 1 means where a command has <c>--gagal-bila</c> and says nothing else.</summary>
    public const string ArtiKeluarSatuBaku = "ada temuan yang diminta dianggap gagal (--gagal-bila)";

    private readonly string? _artiKeluarSatu;

    /// <summary>What exit code 1 means for this command; null for a command that never ends with it.</summary>
    public string? ArtiKeluarSatu
    {
        get => _artiKeluarSatu ?? (Options.Any(o => o.Name == OpsiUmum.NamaGagalBila) ? ArtiKeluarSatuBaku : null);
        init => _artiKeluarSatu = value;
    }

    /// <summary>What the help explains beyond options: a title, and rows of a name and its meaning.</summary>
    public IReadOnlyList<(string Judul, IReadOnlyList<(string Kiri, string? Kanan)> Baris)> Uraian { get; init; } = [];

    /// <summary>The examples: a line to type and what it does.</summary>
    public IReadOnlyList<(string Baris, string Arti)> Contoh { get; init; } = [];
}
