using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The standing of an item of Kemensos' own eligibility verification (KM-1, KL-3).</summary>
/// <remarks>Immutable; equality is by reference. Texts are in <see cref="TabelPenanggalan.Tanggapan"/> and <see cref="TabelPenanggalan.Cara"/>.</remarks>
public sealed class TanggapanKemensos
{
    private TanggapanKemensos(LocalDate tenggat, StatusTanggapan status, CaraTanggapan? cara, bool terlambat, int? sisaHariKerja = null)
    {
        SisaHariKerja = sisaHariKerja;
        Tenggat = tenggat;
        Status = status;
        Cara = cara;
        Terlambat = terlambat;
    }

    /// <summary>Gets the last day on which an answer is in time.</summary>
    public LocalDate Tenggat { get; }

    /// <summary>Gets the state.</summary>
    public StatusTanggapan Status { get; }

    /// <summary>Gets how it was settled: eksplisit for an answer in time, diam for silence; <see langword="null"/> while waiting.</summary>
    public CaraTanggapan? Cara { get; }

    /// <summary>Gets whether an answer came after the deadline and was refused as late.</summary>
    public bool Terlambat { get; }

    /// <summary>Gets how many hari kerja are left to answer in: 0 on the last day; <see langword="null"/> once it is decided.</summary>
    public int? SisaHariKerja { get; }

    /// <summary>Gets the rules that decided.</summary>
    public ImmutableArray<Aturan> Dasar { get; } = [Aturan.KL2, Aturan.KL3, Aturan.KM1];

    /// <summary>Evaluates an item.</summary>
    /// <param name="dikirim">The day Kemensos sent it.</param>
    /// <param name="per">The as-of day; an answer dated after it is not there yet, and before <paramref name="dikirim"/> everything waits.</param>
    /// <param name="tanggapan">The region's answer; <see langword="null"/> = none.</param>
    /// <param name="hariKerja">The counter; <see langword="null"/> = <see cref="HariKerja.Baku"/>.</param>
    /// <param name="edisi">The edition whose deadline counts, or the list from which the day of sending chooses; where that one fixes none, the complete regime's.</param>
    /// <returns>The standing on <paramref name="per"/>.</returns>
    /// <exception cref="ArgumentException">The answer is dated before <paramref name="dikirim"/>.</exception>
    /// <exception cref="DiLuarCakupanException">The deadline cannot be counted: a year is not covered (<c>TAHUN-TIDAK-TERCAKUP</c>).</exception>
    public static TanggapanKemensos Nilai(LocalDate dikirim, LocalDate per, TanggapanDaerah? tanggapan = null, HariKerja? hariKerja = null, PilihanEdisi edisi = default)
    {
        if (tanggapan is not null && tanggapan.Tanggal < dikirim)
        {
            throw new ArgumentException(
                "Tanggapan bertanggal sebelum pengiriman: periksa kedua tanggalnya. / The answer is dated before the sending: check both dates.",
                nameof(tanggapan));
        }

        // Dasar: KM-1 (BS24): 14 hari kerja; no answer by the end of that day = agreed; later answers are refused as late.
        hariKerja ??= HariKerja.Baku;
        var tenggat = hariKerja.Tambah(dikirim, TenggatEdisi.Dari(dikirim, edisi, static isi => isi.TenggatTanggapan));
        var ada = tanggapan is not null && tanggapan.Tanggal <= per ? tanggapan : null;
        if (ada is not null && ada.Tanggal <= tenggat)
        {
            return new TanggapanKemensos(
                tenggat,
                ada.Setuju ? StatusTanggapan.Disetujui : StatusTanggapan.Ditolak,
                CaraTanggapan.Eksplisit,
                terlambat: false);
        }

        return per > tenggat
            ? new TanggapanKemensos(tenggat, StatusTanggapan.Disetujui, CaraTanggapan.Diam, terlambat: ada is not null)
            : new TanggapanKemensos(tenggat, StatusTanggapan.Menunggu, null, terlambat: false, hariKerja.Hitung(LocalDate.Max(dikirim, per), tenggat));
    }
}
