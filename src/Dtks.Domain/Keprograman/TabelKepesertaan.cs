namespace Dtks.Domain;

/// <summary>Code lists of programmes and participations.</summary>
public static class TabelKepesertaan
{
    /// <summary>Units of a programme: <c>keluarga, individu</c>.</summary>
    public static TabelKode<SatuanProgram> Satuan { get; } = new(
        "satuan program",
        new(SatuanProgram.Keluarga, "keluarga", "Keluarga"),
        new(SatuanProgram.Individu, "individu", "Individu"));

    /// <summary>Parts in a programme: <c>penerima, komponen</c>.</summary>
    public static TabelKode<PeranKepesertaan> Peran { get; } = new(
        "peran kepesertaan",
        new(PeranKepesertaan.Penerima, "penerima", "Penerima"),
        new(PeranKepesertaan.Komponen, "komponen", "Komponen"));
}
