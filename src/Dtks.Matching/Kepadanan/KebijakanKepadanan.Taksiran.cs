using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Matching;

public sealed partial class KebijakanKepadanan
{
    /// <summary>Estimates kepadanan by comparing a local record with a reference record the caller holds (PD-4).</summary>
    /// <param name="lokal">The local record.</param>
    /// <param name="acuan">The reference record.</param>
    /// <returns>The estimate, element by element; unknown on either side is unknown.</returns>
    public TaksiranKepadanan Taksir(Penduduk lokal, Penduduk acuan)
    {
        ArgumentNullException.ThrowIfNull(lokal);
        ArgumentNullException.ThrowIfNull(acuan);
        return Taksir(new RekamSeragam(lokal), new RekamSeragam(acuan));
    }

    /// <summary>Estimates kepadanan of two records whose keys were made before.</summary>
    /// <param name="lokal">The local record.</param>
    /// <param name="acuan">The reference record.</param>
    /// <returns>The same estimate as for the records themselves.</returns>
    public TaksiranKepadanan Taksir(RekamSeragam lokal, RekamSeragam acuan)
    {
        ArgumentNullException.ThrowIfNull(lokal);
        ArgumentNullException.ThrowIfNull(acuan);
        var elemen = new HasilElemen[Syarat.Length];
        VonisKepadanan vonis = Taksir(lokal, acuan, elemen);
        return new TaksiranKepadanan(vonis, ImmutableCollectionsMarshal.AsImmutableArray(elemen), []);
    }

    /// <summary>Estimates kepadanan into a buffer of the caller; allocates nothing.</summary>
    /// <param name="lokal">The local record.</param>
    /// <param name="acuan">The reference record.</param>
    /// <param name="elemen">Receives one result per element of <see cref="Syarat"/>, in its order; at least that long.</param>
    /// <returns>The verdict of the estimate; an estimate, never law.</returns>
    /// <exception cref="ArgumentException"><paramref name="elemen"/> is too short.</exception>
    public VonisKepadanan Taksir(RekamSeragam lokal, RekamSeragam acuan, Span<HasilElemen> elemen)
    {
        ArgumentNullException.ThrowIfNull(lokal);
        ArgumentNullException.ThrowIfNull(acuan);
        if (elemen.Length < Syarat.Length)
        {
            throw new ArgumentException($"Perlu tempat untuk {Syarat.Length} elemen. / The buffer is too short.", nameof(elemen));
        }

        bool gagal = false;
        bool tidakTahu = false;
        for (int i = 0; i < Syarat.Length; i++)
        {
            SyaratElemen syarat = Syarat[i];
            (StatusTemuan status, int? skor) = PembandingRekam.Banding(lokal, acuan, syarat);
            elemen[i] = new HasilElemen(syarat.Elemen, status, skor, syarat.Ambang);
            gagal |= status == StatusTemuan.TidakTerpenuhi;
            tidakTahu |= status == StatusTemuan.TidakDiketahui;
        }

        return Vonis(gagal, tidakTahu);
    }
}
