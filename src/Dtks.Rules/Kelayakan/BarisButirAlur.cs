namespace Dtks.Rules;

/// <summary>One line of the item table.</summary>
internal sealed record BarisButirAlur(PerintahKelayakan Perintah, KeadaanButir Dari, KeadaanButir Ke);
