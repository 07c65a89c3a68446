namespace Dtks.Rules;

/// <summary>The causes that other members of the family contribute (scope <see cref="CakupanKaskade.Keluarga"/>); bit n stands for <see cref="SebabKaskade"/> n+1.</summary>
internal readonly record struct SebabLain(byte Bit)
{
    public const int JumlahNilai = 1 << 6;

    public bool Memuat(SebabKaskade sebab) => sebab != SebabKaskade.TidakAda && (Bit & (1 << ((int)sebab - 1))) != 0;

    public SebabLain Dengan(SebabKaskade sebab) =>
        sebab == SebabKaskade.TidakAda ? this : new((byte)(Bit | (1 << ((int)sebab - 1))));
}
