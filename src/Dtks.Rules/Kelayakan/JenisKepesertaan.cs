using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What kind of kepesertaan the rules see.</summary>
internal enum JenisKepesertaan : byte
{
    TidakAda = 0,
    Pbi = 1,
    Individu = 2,

    /// <summary>The pengurus of a family programme.</summary>
    PenerimaKeluarga = 3,

    /// <summary>A member counted as component of a family programme.</summary>
    KomponenKeluarga = 4,
}
