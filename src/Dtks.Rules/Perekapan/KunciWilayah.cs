using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The region a row counts, by code or by name; <c>default</c> = unknown at this level.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KunciWilayah(KodeWilayah Kode, string? Nama);
