namespace Dtks.Rules;

/// <summary>What stands against evidence: anomalies of the people read, and an unknown hubungan where a family's members are told apart by it.</summary>
[Flags]
internal enum KeanehanBukti : byte
{
    TidakAda = 0,
    Hubungan = 1,
    AN1 = 2,
    AN2 = 4,
    AN3 = 8,
    AN11 = 16,
    AN18 = 32,
    AN19 = 64,
    Pengurus = 128,
}
