using Dtks.Domain;

namespace Meja.Halaman;

/// <summary>One line of the form: a member of the family with what is held and declared.</summary>
internal sealed class OrangFormulir
{
    /// <summary>The NIK as typed.</summary>
    public string Nik { get; set; } = "";

    /// <summary>The relation to the head; none = not known.</summary>
    public HubunganKeluarga? Hubungan { get; set; }

    /// <summary>Whether the person died; not known is a third answer.</summary>
    public Kepastian Meninggal { get; set; } = Kepastian.TidakTahu;

    /// <summary>Whether a person who died has heirs.</summary>
    public Kepastian AhliWaris { get; set; } = Kepastian.TidakTahu;

    /// <summary>Whether the person is said to have died, by a mark or by a reason.</summary>
    public bool Almarhum => Meninggal == Kepastian.Ya || Program.ContainsValue((int)AlasanTidakLayak.Meninggal);

    /// <summary>Whether the person is the pengurus.</summary>
    public Kepastian Pengurus { get; set; } = Kepastian.TidakTahu;

    /// <summary>What is held, by programme, with the declared reason: 0 = layak, 1-8 = tidak layak, none = nothing declared.</summary>
    public Dictionary<ProgramBansos, int?> Program { get; } = [];
}
