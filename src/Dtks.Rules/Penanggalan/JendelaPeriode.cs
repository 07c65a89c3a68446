using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The windows of one period under one edition, or the answer that the edition has none.</summary>
/// <remarks>Made by <see cref="KalenderDtks"/> only. Immutable; equality is by reference.</remarks>
public sealed class JendelaPeriode
{
    internal JendelaPeriode(Periode periode, EdisiAturan edisi, ImmutableArray<Jendela> daftar)
    {
        Periode = periode;
        Edisi = edisi;
        Daftar = daftar;
    }

    /// <summary>Gets the period.</summary>
    public Periode Periode { get; }

    /// <summary>Gets the edition.</summary>
    public EdisiAturan Edisi { get; }

    /// <summary>Gets whether the edition has monthly windows in this period; <see langword="false"/> means "tidak berlaku", which is not "closed".</summary>
    public bool Berlaku => !Daftar.IsEmpty;

    /// <summary>Gets the windows in the order of KL-1; empty when <see cref="Berlaku"/> is <see langword="false"/>.</summary>
    public ImmutableArray<Jendela> Daftar { get; }

    /// <summary>Gets the day on which the data to verify is shown at the latest, the end of the second week; <see langword="null"/> when the edition has no windows.</summary>
    public LocalDate? BatasTampilData
    {
        // Tafsir: the end of the second week = day 14.
        get => Berlaku ? Periode.HariPertama.PlusDays(13) : null;
    }

    /// <summary>Gets the period whose recipients are verified: the one before; <see langword="null"/> when the edition has no windows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The period is the first of the calendar.</exception>
    public Periode? PeriodePenerima => Berlaku ? Periode.Sebelumnya : null;

    /// <summary>Gets the rule that the windows come from.</summary>
    public Aturan Dasar { get; } = Aturan.KL1;

    /// <summary>Gets the window of an activity; <see langword="null"/> when the edition gives it none.</summary>
    /// <param name="kegiatan">The activity.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the table.</exception>
    public Jendela? this[KegiatanBulanan kegiatan]
    {
        get
        {
            if (!TabelPerundangan.Kegiatan.Memuat(kegiatan))
            {
                throw new ArgumentOutOfRangeException(nameof(kegiatan), TabelPerundangan.Kegiatan.PesanTakDikenal().ToString());
            }

            foreach (var jendela in Daftar)
            {
                if (jendela.Kegiatan == kegiatan)
                {
                    return jendela;
                }
            }

            return null;
        }
    }
}
