namespace Dtks.Rules;

/// <summary>The answer on one kepesertaan in one periode: three-valued, since "not known" is never "no".</summary>
public enum StatusKelayakan : byte
{
    /// <summary>Cannot be determined: the decision names the missing inputs. Also the inert default.</summary>
    BelumDapatDitentukan = 0,

    /// <summary>Eligible.</summary>
    Layak = 1,

    /// <summary>Not eligible; whether the programme is stopped depends on the stages that follow (VK-11, VK-12).</summary>
    TidakLayak = 2,
}
