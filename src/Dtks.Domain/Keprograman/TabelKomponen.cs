namespace Dtks.Domain;

/// <summary>Texts of the PKH components.</summary>
public static class TabelKomponen
{
    /// <summary>Texts of <see cref="KomponenPkh"/>: <c>ibu-hamil, anak-usia-dini, sd, smp, sma, lanjut-usia, disabilitas-berat</c>.</summary>
    public static TabelKode<KomponenPkh> Jenis { get; } = new(
        "komponen PKH",
        new ButirKode<KomponenPkh>(KomponenPkh.IbuHamil, "ibu-hamil", "Ibu hamil"),
        new ButirKode<KomponenPkh>(KomponenPkh.AnakUsiaDini, "anak-usia-dini", "Anak usia dini"),
        new ButirKode<KomponenPkh>(KomponenPkh.Sd, "sd", "Anak SD"),
        new ButirKode<KomponenPkh>(KomponenPkh.Smp, "smp", "Anak SMP"),
        new ButirKode<KomponenPkh>(KomponenPkh.Sma, "sma", "Anak SMA"),
        new ButirKode<KomponenPkh>(KomponenPkh.LanjutUsia, "lanjut-usia", "Lanjut usia"),
        new ButirKode<KomponenPkh>(KomponenPkh.DisabilitasBerat, "disabilitas-berat", "Disabilitas berat"));
}
