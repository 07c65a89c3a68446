using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What is open on a day, and when the rest opens next.</summary>
/// <remarks>Made by <see cref="KalenderDtks"/> only. Immutable; equality is by reference.</remarks>
public sealed class KeadaanKalender
{
    internal KeadaanKalender(
        LocalDate tanggal,
        JendelaPeriode jendela,
        ImmutableArray<JendelaTerbuka> terbuka,
        ImmutableArray<PembukaanBerikutnya> berikutnya)
    {
        Tanggal = tanggal;
        Jendela = jendela;
        Terbuka = terbuka;
        Berikutnya = berikutnya;
    }

    /// <summary>Gets the day, in the zone of the policy.</summary>
    public LocalDate Tanggal { get; }

    /// <summary>Gets the windows of the period of that day.</summary>
    public JendelaPeriode Jendela { get; }

    /// <summary>Gets the edition that answered.</summary>
    public EdisiAturan Edisi => Jendela.Edisi;

    /// <summary>Gets whether the edition has monthly windows; when not, both lists are empty and nothing is "closed".</summary>
    public bool Berlaku => Jendela.Berlaku;

    /// <summary>Gets what is open, in the order of KL-1.</summary>
    public ImmutableArray<JendelaTerbuka> Terbuka { get; }

    /// <summary>Gets the next opening of what is closed, in the order of KL-1.</summary>
    public ImmutableArray<PembukaanBerikutnya> Berikutnya { get; }

    /// <summary>Says whether an activity is open.</summary>
    /// <param name="kegiatan">The activity.</param>
    /// <returns>Terpenuhi = open, tidak-terpenuhi = closed, tidak-berlaku = the edition has no windows.</returns>
    public StatusTemuan Buka(KegiatanBulanan kegiatan) => Jendela[kegiatan] switch
    {
        null => StatusTemuan.TidakBerlaku,
        { } jendela => jendela.Memuat(Tanggal) ? StatusTemuan.Terpenuhi : StatusTemuan.TidakTerpenuhi,
    };
}
