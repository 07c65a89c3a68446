namespace Dtks.Cli;

/// <summary>The user asked for something that cannot be done as written; the message says how to repair it and the exit code is 2.</summary>
internal sealed class SalahPakaiException(string indonesia, string inggris) : Exception($"{indonesia} / {inggris}");
