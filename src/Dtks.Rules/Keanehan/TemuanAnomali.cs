using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>One anomaly of one record: the rule, how much it weighs, the field, what was found and how to repair it.</summary>
/// <remarks>
/// Points to the record by position and never holds a value of it, so it carries no personal data. Equality is by position and what was found. <c>default</c> is
/// inert: it prints as <c>-</c>, and its rule and texts throw. Immutable and thread-safe.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct TemuanAnomali : IEquatable<TemuanAnomali>
{
    private readonly RincianAnomali _rincian;

    internal TemuanAnomali(int indeks, RincianAnomali rincian)
    {
        Indeks = indeks;
        _rincian = rincian;
    }

    /// <summary>Position of the record in the list, 0-based; 0 for a record checked alone.</summary>
    public int Indeks { get; }

    /// <summary>What exactly was found; 0 for <c>default</c>.</summary>
    public SebabAnomali Sebab => _rincian.Sebab;

    /// <summary>The rule, with its citation: one of AN-1 to AN-21.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Aturan Aturan => Uraian.Aturan;

    /// <summary>How much it weighs.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public TingkatTemuan Tingkat => Uraian.Tingkat;

    /// <summary>The field.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public BidangOrang Bidang => Uraian.Bidang;

    /// <summary>The defect of the NIK, for AN-1; else null.</summary>
    public CacatNik? CacatNik => Sebab == SebabAnomali.NikTidakDapatDipakai ? (CacatNik)_rincian.Rinci : null;

    /// <summary>The defect of the No KK, for AN-4; else null.</summary>
    public CacatNomorKk? CacatNomorKk => Sebab == SebabAnomali.NomorKkTidakDapatDipakai ? (CacatNomorKk)_rincian.Rinci : null;

    /// <summary>What was found and how to repair it; the code is the id of the rule.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Pesan Pesan
    {
        get
        {
            var uraian = Uraian;
            if (PesanNomor is { } nomor)
            {
                // Why: the message of a defect says how to repair that very defect.
                return nomor with { Kode = uraian.Aturan.ToString() };
            }

            return new(
                uraian.Aturan.ToString(),
                $"{Isi(uraian.Ditemukan, Bahasa.Indonesia)} {uraian.Perbaikan}",
                $"{Isi(uraian.DitemukanInggris, Bahasa.Inggris)} {uraian.PerbaikanInggris}");
        }
    }

    /// <summary>How to repair it, without what was found; the code is the id of the rule.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Pesan Perbaikan
    {
        get
        {
            var uraian = Uraian;
            return new(uraian.Aturan.ToString(), uraian.Perbaikan, uraian.PerbaikanInggris);
        }
    }

    internal RincianAnomali Rincian => _rincian;

    private UraianSebab Uraian => _rincian.Ada
        ? UraianSebab.Dari(_rincian.Sebab)
        : throw new InvalidOperationException("Temuan kosong (nilai default). / An empty finding (the default value).");

    private Pesan? PesanNomor => Sebab switch
    {
        SebabAnomali.NikTidakDapatDipakai => PesanCacat.Untuk((CacatNik)_rincian.Rinci, Posisi),
        SebabAnomali.NomorKkTidakDapatDipakai => PesanCacat.Untuk((CacatNomorKk)_rincian.Rinci, Posisi),
        _ => null,
    };

    private int? Posisi => _rincian.Rinci == (byte)Domain.CacatNik.Karakter ? _rincian.Posisi : null;

    /// <summary>Compares two findings.</summary>
    /// <param name="left">One finding.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(TemuanAnomali left, TemuanAnomali right) => left.Equals(right);

    /// <summary>Compares two findings.</summary>
    /// <param name="left">One finding.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(TemuanAnomali left, TemuanAnomali right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TemuanAnomali other) => Indeks == other.Indeks && _rincian == other._rincian;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TemuanAnomali lain && Equals(lain);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Indeks, _rincian);

    /// <summary>Position, rule, severity and field; <c>-</c> for <c>default</c>.</summary>
    /// <returns>Text without personal data.</returns>
    public override string ToString() => !_rincian.Ada
        ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"[{Indeks}] {Aturan} {TabelKeanehan.Tingkat.Kode(Tingkat)} {TabelKeanehan.Bidang.Kode(Bidang)}");

    private string Isi(string pola, Bahasa bahasa)
    {
        if (Sebab != SebabAnomali.TanggalLahirBedaNik)
        {
            return pola;
        }

        var rinci = _rincian.Rinci;
        if (rinci == (RincianAnomali.BedaHari | RincianAnomali.BedaBulan | RincianAnomali.Tertukar))
        {
            return pola.Replace("{0}", bahasa == Bahasa.Inggris ? "day and month are swapped" : "hari dan bulan tertukar", StringComparison.Ordinal);
        }

        var bagian = new List<string>(3);
        if ((rinci & RincianAnomali.BedaHari) != 0)
        {
            bagian.Add(bahasa == Bahasa.Inggris ? "day" : "hari");
        }

        if ((rinci & RincianAnomali.BedaBulan) != 0)
        {
            bagian.Add(bahasa == Bahasa.Inggris ? "month" : "bulan");
        }

        if ((rinci & RincianAnomali.BedaTahun) != 0)
        {
            bagian.Add(bahasa == Bahasa.Inggris ? "year" : "tahun");
        }

        return pola.Replace("{0}", string.Join(", ", bagian), StringComparison.Ordinal);
    }
}
