using System.CommandLine;

namespace Dtks.Cli.Tampilan;

/// <summary>A command with examples for its help.</summary>
internal sealed class PerintahDtks(string nama, string keterangan) : Command(nama, keterangan)
{
    /// <summary>The examples: a line to type and what it does.</summary>
    public IReadOnlyList<(string Baris, string Arti)> Contoh { get; init; } = [];
}
