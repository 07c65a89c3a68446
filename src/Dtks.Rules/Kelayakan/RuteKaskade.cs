namespace Dtks.Rules;

/// <summary>The certain cascade that reaches the kepesertaan, if any.</summary>
internal enum RuteKaskade : byte
{
    TidakAda,
    BelumFinal,
    Final,
}
