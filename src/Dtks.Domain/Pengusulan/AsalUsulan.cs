namespace Dtks.Domain;

/// <summary>Where a usulan of the channel musdes comes from.</summary>
/// <remarks>There is no zero member: <c>default</c> is no origin. Texts are in <see cref="TabelPengusulan.Asal"/>.</remarks>
public enum AsalUsulan : byte
{
    /// <summary>RT or RW (<c>rt-rw</c>).</summary>
    RtRw = 1,

    /// <summary>Kepala dusun (<c>kepala-dusun</c>).</summary>
    KepalaDusun = 2,

    /// <summary>Lurah or kepala desa (<c>lurah-kepala-desa</c>).</summary>
    LurahKepalaDesa = 3,

    /// <summary>PSKS (<c>psks</c>).</summary>
    Psks = 4,

    /// <summary>Pendaftaran mandiri (<c>pendaftaran-mandiri</c>).</summary>
    PendaftaranMandiri = 5,
}
