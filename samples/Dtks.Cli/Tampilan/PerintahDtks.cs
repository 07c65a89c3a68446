using System.CommandLine;

namespace Dtks.Cli.Tampilan;

/// <summary>A command with examples for its help.</summary>
internal sealed class PerintahDtks(string nama, string keterangan) : Command(nama, keterangan)
{
    /// <summary>What exit code 1 means where a command says nothing else.</summary>
    public const string ArtiKeluarSatuBaku = "ada temuan yang diminta dianggap gagal (--gagal-bila)";

    /// <summary>What exit code 1 means for this command.</summary>
    public string ArtiKeluarSatu { get; init; } = ArtiKeluarSatuBaku;

    /// <summary>The examples: a line to type and what it does.</summary>
    public IReadOnlyList<(string Baris, string Arti)> Contoh { get; init; } = [];
}
