namespace Dtks.Rules;

/// <summary>One line of the letter table.</summary>
internal sealed record BarisSuratAlur(PerintahKelayakan Perintah, KeadaanSurat Dari, KeadaanSurat Ke);
