namespace Dtks.Domain;

/// <summary>Criteria of PPKS, a to h.</summary>
/// <remarks>Source: Permensos 3/2021 Pasal 3. <c>default</c> (0) is no member of the list.</remarks>
public enum KriteriaPpks : byte
{
    /// <summary>a: poverty.</summary>
    Kemiskinan = 1,

    /// <summary>b: neglect.</summary>
    Ketelantaran = 2,

    /// <summary>c: disability, in the words of the regulation.</summary>
    Kecacatan = 3,

    /// <summary>d: remoteness.</summary>
    Keterpencilan = 4,

    /// <summary>e: ketunaan sosial dan penyimpangan perilaku.</summary>
    KetunaanSosial = 5,

    /// <summary>f: victims of disaster.</summary>
    KorbanBencana = 6,

    /// <summary>g: victims of violence, exploitation or discrimination.</summary>
    KorbanKekerasan = 7,

    /// <summary>h: other criteria.</summary>
    Lain = 8,
}
