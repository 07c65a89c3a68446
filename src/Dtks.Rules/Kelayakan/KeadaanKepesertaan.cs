using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The facts about one kepesertaan that decide its kelayakan, as one small code: what the bulk face reads.</summary>
/// <remarks>
/// <para>Made by <see cref="Dari"/>; <c>default</c> is inert and means that there is no kepesertaan here.</para>
/// <para>Equality is that of the facts. The code is meaningful within one version of this package only. Immutable and thread-safe.</para>
/// </remarks>
public readonly struct KeadaanKepesertaan : IEquatable<KeadaanKepesertaan>
{
    private static readonly Dictionary<KelasKepesertaan, ushort> KodeKelas = RuangKeadaan.Kepesertaan
        .Select((k, i) => (Kelas: k, Kode: (ushort)(i + 1)))
        .ToDictionary(k => k.Kelas, k => k.Kode);

    private readonly ushort _kode;

    private KeadaanKepesertaan(ushort kode) => _kode = kode;

    /// <summary>Whether there is a kepesertaan here at all.</summary>
    public bool Ada => _kode != 0 && _kode <= RuangKeadaan.Kepesertaan.Length;

    /// <summary>How many codes there are, that of no kepesertaan included.</summary>
    internal static int JumlahKode => RuangKeadaan.Kepesertaan.Length + 1;

    internal ushort Kode => _kode;

    /// <summary>Compares two states.</summary>
    public static bool operator ==(KeadaanKepesertaan kiri, KeadaanKepesertaan kanan) => kiri._kode == kanan._kode;

    /// <summary>Compares two states.</summary>
    public static bool operator !=(KeadaanKepesertaan kiri, KeadaanKepesertaan kanan) => kiri._kode != kanan._kode;

    /// <summary>Reads the facts about one kepesertaan by the first page of the law.</summary>
    /// <param name="fakta">The facts.</param>
    /// <param name="konteks">Edition, activity and letter.</param>
    /// <param name="ditolak">The rule that refuses the declaration (VK-2, VK-4, VK-5, VK-7), or null. A refused declaration counts as none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="konteks"/> is null, or the facts are <c>default</c>.</exception>
    public static KeadaanKepesertaan Dari(in FaktaKepesertaan fakta, KonteksKelayakan konteks, out Aturan? ditolak)
    {
        ArgumentNullException.ThrowIfNull(konteks);
        if (fakta.Program is null)
        {
            throw new ArgumentNullException(nameof(fakta));
        }

        var lembar = default(LembarPutusan);
        var kelas = konteks.Baca(fakta, ref lembar, out var cacat, out _);
        ditolak = PesanPenetapan.Aturan(cacat);
        return DariKelas(kelas);
    }

    /// <inheritdoc/>
    public bool Equals(KeadaanKepesertaan other) => _kode == other._kode;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KeadaanKepesertaan lain && Equals(lain);

    /// <inheritdoc/>
    public override int GetHashCode() => _kode;

    internal static KeadaanKepesertaan DariKode(int kode) => new((ushort)kode);

    internal static KeadaanKepesertaan DariKelas(KelasKepesertaan kelas) => new(KodeKelas[RuangKeadaan.Baku(kelas)]);
}
