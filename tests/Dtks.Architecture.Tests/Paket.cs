using System.Reflection;
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Rules;

namespace Dtks.Architecture.Tests;

/// <summary>The packages under test.</summary>
internal static class Paket
{
    internal static Assembly Domain { get; } = typeof(Nik).Assembly;

    internal static Assembly Rules { get; } = typeof(KebijakanDtks).Assembly;

    internal static Assembly Matching { get; } = typeof(Kemiripan).Assembly;

    internal static Assembly EntityFrameworkCore { get; } = typeof(Dtks.EntityFrameworkCore.KonvensiDtks).Assembly;

    internal static Assembly Berkas { get; } = typeof(Dtks.Berkas.DataOrang).Assembly;

    internal static Assembly Protokol { get; } = typeof(Dtks.Protokol.MesinJawab).Assembly;

    internal static Assembly AspNetCore { get; } = typeof(Dtks.AspNetCore.PendaftaranDtks).Assembly;

    internal static Assembly Testing { get; } = typeof(Dtks.Testing.PembangkitIdentitas).Assembly;

    /// <summary>Gets the packages of the library itself.</summary>
    internal static IReadOnlyList<Assembly> Pustaka { get; } = [Domain, Rules, Matching, Protokol, Berkas];

    /// <summary>Gets the companions: packages for one field, with the libraries of that field.</summary>
    internal static IReadOnlyList<Assembly> Pendamping { get; } = [EntityFrameworkCore, AspNetCore];

    /// <summary>Gets the packages with a public surface of their own: the library and its companions.</summary>
    internal static IReadOnlyList<Assembly> Bertipe { get; } = [.. Pustaka, .. Pendamping];

    /// <summary>Gets every public type of the library, by package and name.</summary>
    internal static IReadOnlyList<Type> TipePublik { get; } =
        [.. Pustaka.SelectMany(p => p.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))];

    /// <summary>Gets the name of an assembly, such as <c>Dtks.Domain</c>.</summary>
    internal static string Nama(Assembly paket) => paket.GetName().Name!;
}
