using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Whether a family has a PKH component, and the anomalies of the living members whose data say that it has none.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KomponenKeluarga(Kepastian Ada, KeanehanBukti Keanehan);
