namespace Dtks.Domain;

/// <summary>A family of rules, in catalogue order; the member name is the printed prefix of its ids.</summary>
/// <remarks>There is no zero member: <c>default</c> is no family.</remarks>
public enum RumpunAturan : byte
{
    /// <summary>Kalender: monthly windows, hari kerja, deadlines.</summary>
    KL = 1,

    /// <summary>Kemensos' own eligibility verification and the region's answer.</summary>
    KM,

    /// <summary>Permohonan data: requests for data.</summary>
    MD,

    /// <summary>Verifikasi kelayakan.</summary>
    VK,

    /// <summary>Surat pengesahan: who may sign.</summary>
    SP,

    /// <summary>Usulan: proposals.</summary>
    UB,

    /// <summary>PBI-JK: quota and queue.</summary>
    PB,

    /// <summary>Pengurus: replacing one.</summary>
    PG,

    /// <summary>Kriteria fakir miskin.</summary>
    KF,

    /// <summary>Kepadanan with Dukcapil.</summary>
    PD,

    /// <summary>Ganda: the same person under two ids.</summary>
    GD,

    /// <summary>Anomali: findings on records.</summary>
    AN,

    /// <summary>Peran: roles and permissions.</summary>
    PR,

    /// <summary>Alur verval 2017-2019.</summary>
    AV,

    /// <summary>Kependudukan dan program: people, families, programmes.</summary>
    KP,

    /// <summary>Identitas: NIK, No KK, regions, periods.</summary>
    ID,

    /// <summary>DTSEN, as far as it is modelled.</summary>
    DS,
}
