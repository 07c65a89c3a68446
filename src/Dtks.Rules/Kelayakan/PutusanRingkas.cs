using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>One decision on one kepesertaan in one byte: what the bulk face writes.</summary>
/// <remarks>
/// <para>Equality is that of the decision. <c>default</c> is inert: no kepesertaan, no decision (<see cref="Ada"/> is false,
/// <see cref="Kelayakan"/> is belum dapat ditentukan and no rule is named).</para>
/// <para>The byte is meaningful within one version of this package only; store the properties, not the byte.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public readonly struct PutusanRingkas : IEquatable<PutusanRingkas>
{
    private const int JumlahTahap = 6;
    private const int JumlahPerlindungan = 3;

    private static readonly Uraian[] TabelUraian = SusunTabelUraian();

    private readonly byte _kode;

    private PutusanRingkas(byte kode) => _kode = kode;

    /// <summary>Whether there is a decision at all; false for <c>default</c> (no kepesertaan here).</summary>
    public bool Ada => _kode != 0;

    /// <summary>The answer.</summary>
    public StatusKelayakan Kelayakan => TabelUraian[_kode].Kelayakan;

    /// <summary>Where the answer comes from; 0 for <c>default</c>.</summary>
    public SumberPutusan Sumber => TabelUraian[_kode].Sumber;

    /// <summary>How far the declaration has come; 0 for <c>default</c>.</summary>
    public TahapKelayakan Tahap => TabelUraian[_kode].Tahap;

    /// <summary>What becomes of the kepesertaan. Dihentikan exactly when <see cref="Tahap"/> is disahkan (VK-12).</summary>
    public StatusKepesertaan Kepesertaan =>
        Tahap == TahapKelayakan.Disahkan ? StatusKepesertaan.Dihentikan : StatusKepesertaan.Tetap;

    /// <summary>Whether the PBI cascade applies (VK-8), alone or beside an own declaration.</summary>
    public bool TerkenaKaskade => TabelUraian[_kode].TerkenaKaskade;

    /// <summary>Whether the pengurus died and has to be replaced (VK-9).</summary>
    public bool PerluGantiPengurus => TabelUraian[_kode].PerluGantiPengurus;

    /// <summary>The rules that decided, by number. Never empty for a decision.</summary>
    public ImmutableArray<Aturan> Dasar => TabelUraian[_kode].Dasar;

    internal byte Kode => _kode;

    /// <summary>Whether an own declaration of tidak layak counts, or is what cannot be determined.</summary>
    internal bool MemuatAlasanSendiri => TabelUraian[_kode].MemuatAlasanSendiri;

    /// <summary>Compares two decisions.</summary>
    public static bool operator ==(PutusanRingkas kiri, PutusanRingkas kanan) => kiri._kode == kanan._kode;

    /// <summary>Compares two decisions.</summary>
    public static bool operator !=(PutusanRingkas kiri, PutusanRingkas kanan) => kiri._kode != kanan._kode;

    /// <inheritdoc/>
    public bool Equals(PutusanRingkas other) => _kode == other._kode;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PutusanRingkas lain && Equals(lain);

    /// <inheritdoc/>
    public override int GetHashCode() => _kode;

    /// <summary>The decision in words of the protocol, such as <c>tidak-layak kaskade-pbi disahkan dihentikan</c>.</summary>
    public override string ToString() => !Ada
        ? "-"
        : string.Join(
            ' ',
            TabelKelayakan.Status.Kode(Kelayakan),
            TabelKelayakan.Sumber.Kode(Sumber),
            TabelKelayakan.Tahap.Kode(Tahap),
            TabelKelayakan.Kepesertaan.Kode(Kepesertaan));

    internal static PutusanRingkas Susun(BentukPutusan bentuk, TahapKelayakan tahap, Perlindungan perlindungan) =>
        new((byte)(1 + (int)perlindungan + (JumlahPerlindungan * ((int)tahap - 1 + (JumlahTahap * ((int)bentuk - 1))))));

    private static Uraian[] SusunTabelUraian()
    {
        // Why: 256 entries, so that any byte that was copied about still answers, inertly.
        var tabel = new Uraian[256];
        Array.Fill(tabel, Uraian.TanpaPutusan);
        foreach (var bentuk in Enum.GetValues<BentukPutusan>())
        {
            foreach (var tahap in Enum.GetValues<TahapKelayakan>())
            {
                foreach (var perlindungan in Enum.GetValues<Perlindungan>())
                {
                    tabel[Susun(bentuk, tahap, perlindungan)._kode] = Uraikan(bentuk, tahap, perlindungan);
                }
            }
        }

        return tabel;
    }

    private static Uraian Uraikan(BentukPutusan bentuk, TahapKelayakan tahap, Perlindungan perlindungan)
    {
        var (kelayakan, sumber) = bentuk switch
        {
            BentukPutusan.Layak => (StatusKelayakan.Layak, SumberPutusan.Verifikasi),
            BentukPutusan.TanpaVerifikasiLayak => (StatusKelayakan.Layak, SumberPutusan.TanpaVerifikasi),
            BentukPutusan.TanpaVerifikasiTidakLayak => (StatusKelayakan.TidakLayak, SumberPutusan.TanpaVerifikasi),
            BentukPutusan.TidakLayakSendiri or BentukPutusan.TidakLayakSendiriDanKaskade
                => (StatusKelayakan.TidakLayak, SumberPutusan.Verifikasi),
            BentukPutusan.Kaskade or BentukPutusan.KaskadeAtasLayak
                => (StatusKelayakan.TidakLayak, SumberPutusan.KaskadePbi),
            BentukPutusan.RaguKaskade => (StatusKelayakan.BelumDapatDitentukan, SumberPutusan.TanpaVerifikasi),
            _ => (StatusKelayakan.BelumDapatDitentukan, SumberPutusan.Verifikasi),
        };
        return new Uraian
        {
            Kelayakan = kelayakan,
            Sumber = sumber,
            Tahap = tahap,
            TerkenaKaskade = bentuk is BentukPutusan.TidakLayakSendiriDanKaskade or BentukPutusan.Kaskade or BentukPutusan.KaskadeAtasLayak,
            PerluGantiPengurus = perlindungan == Perlindungan.PengurusMeninggal,
            MemuatAlasanSendiri = bentuk is BentukPutusan.TidakLayakSendiri or BentukPutusan.TidakLayakSendiriDanKaskade
                or BentukPutusan.RaguSendiri or BentukPutusan.RaguSendiriDanKaskade,
            Dasar = SusunDasar(bentuk, tahap, perlindungan, kelayakan),
        };
    }

    private static ImmutableArray<Aturan> SusunDasar(
        BentukPutusan bentuk, TahapKelayakan tahap, Perlindungan perlindungan, StatusKelayakan kelayakan)
    {
        var dasar = new List<Aturan>(bentuk switch
        {
            BentukPutusan.Layak => [Aturan.VK3],
            BentukPutusan.TanpaVerifikasiLayak or BentukPutusan.TanpaVerifikasiTidakLayak => [Aturan.VK10],
            BentukPutusan.TidakLayakSendiri => [Aturan.VK4],
            BentukPutusan.TidakLayakSendiriDanKaskade => [Aturan.VK4, Aturan.VK8],
            BentukPutusan.Kaskade => [Aturan.VK8],
            BentukPutusan.KaskadeAtasLayak => [Aturan.VK3, Aturan.VK8],
            BentukPutusan.RaguSendiri => [Aturan.VK5],
            BentukPutusan.RaguSendiriDanKaskade => [Aturan.VK5, Aturan.VK9],
            BentukPutusan.RaguKaskadeAtasLayak => [Aturan.VK3, Aturan.VK9],
            _ => (Aturan[])[Aturan.VK9, Aturan.VK10],
        });

        // Why: in doubt only the doubtful rules are named; a protection that is certain is not one of them.
        if (perlindungan != Perlindungan.TidakAda && kelayakan != StatusKelayakan.BelumDapatDitentukan)
        {
            dasar.Add(Aturan.VK9);
        }

        if (kelayakan == StatusKelayakan.TidakLayak)
        {
            dasar.Add(tahap == TahapKelayakan.Disahkan ? Aturan.VK12 : Aturan.VK11);
            if (tahap == TahapKelayakan.Kedaluwarsa)
            {
                dasar.Add(Aturan.VK15);
            }
        }

        dasar.Sort((a, b) => a.Id.CompareTo(b.Id));
        return [.. dasar];
    }

    private sealed class Uraian
    {
        public static readonly Uraian TanpaPutusan = new();

        public StatusKelayakan Kelayakan { get; init; }

        public SumberPutusan Sumber { get; init; }

        public TahapKelayakan Tahap { get; init; }

        public bool TerkenaKaskade { get; init; }

        public bool PerluGantiPengurus { get; init; }

        public bool MemuatAlasanSendiri { get; init; }

        public ImmutableArray<Aturan> Dasar { get; init; } = [];
    }
}
