using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Texts of the criteria of fakir miskin.</summary>
public static class TabelKemiskinan
{
    /// <summary>Texts of <see cref="StatusKemiskinan"/>: <c>fakir-miskin, bukan, belum-dapat-ditentukan</c>.</summary>
    public static TabelKode<StatusKemiskinan> Status { get; } = new(
        "status kemiskinan",
        new ButirKode<StatusKemiskinan>(StatusKemiskinan.FakirMiskin, "fakir-miskin", "Fakir miskin"),
        new ButirKode<StatusKemiskinan>(StatusKemiskinan.Bukan, "bukan", "Bukan fakir miskin"),
        new ButirKode<StatusKemiskinan>(StatusKemiskinan.BelumDapatDitentukan, "belum-dapat-ditentukan", "Belum dapat ditentukan"));
}
