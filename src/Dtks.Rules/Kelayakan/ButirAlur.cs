using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>One item of the kelayakan workflow: its state and, once marked, what was declared.</summary>
/// <remarks>Immutable; compared member by member. Thread-safe. <see cref="ToString"/> shows the state alone.</remarks>
public sealed record ButirAlur
{
    private ButirAlur()
    {
    }

    /// <summary>The state.</summary>
    public KeadaanButir Keadaan { get; internal init; } = KeadaanButir.Verifikasi;

    /// <summary>The reasons declared; empty in verifikasi.</summary>
    public HimpunanAlasan Alasan { get; private init; }

    /// <summary>The free text declared; null without one.</summary>
    public string? Keterangan { get; private init; }

    /// <summary>The account that marked the item; null when not known or not marked.</summary>
    internal string? Penanda { get; private init; }

    /// <summary>An item nobody marked.</summary>
    internal static ButirAlur Awal { get; } = new();

    /// <summary>The state in words of the protocol.</summary>
    public override string ToString() => TabelAlurKelayakan.Butir.Kode(Keadaan);

    internal static ButirAlur Tertanda(PerintahAlur perintah) => new()
    {
        Alasan = perintah.Alasan,
        Keterangan = perintah.Keterangan,
        Penanda = perintah.Pelaku,
    };

    internal Penetapan Menetapkan(Kepesertaan peserta) => new(peserta.Nik, peserta.Program, StatusDeklarasi.TidakLayak)
    {
        Alasan = Alasan,
        Keterangan = Keterangan,
        Difinalisasi = Keadaan == KeadaanButir.Pengesahan,
    };
}
