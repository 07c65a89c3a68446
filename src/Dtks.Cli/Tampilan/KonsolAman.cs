using Dtks.Domain;
using Spectre.Console;

namespace Dtks.Cli;

/// <summary>Lines on a console, always tamed.</summary>
// Why: nearer to the commands than the extension of Spectre with the same name, so that no line with something from data in it goes past this.
internal static class KonsolAman
{
    /// <summary>Writes one line without personal numbers and without anything that steers a terminal.</summary>
    public static void WriteLine(this IAnsiConsole konsol, string teks) => AnsiConsoleExtensions.WriteLine(konsol, TeksAman.Jinakkan(teks));
}
