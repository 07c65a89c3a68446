using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The anomalies of a list of people, by record and in total.</summary>
/// <remarks>Immutable and thread-safe. Compared by reference. Carries no personal data.</remarks>
public sealed class HasilAnomali
{
    private readonly int[] _awal;
    private readonly bool[] _perlu;
    private readonly int[] _menurutSebab = new int[UraianSebab.Semua.Count + 1];

    internal HasilAnomali(ImmutableArray<TemuanAnomali> temuan, int[] awal)
    {
        Temuan = temuan;
        _awal = awal;
        _perlu = new bool[awal.Length - 1];
        foreach (var satu in temuan)
        {
            _menurutSebab[(int)satu.Sebab]++;
            if (satu.Tingkat == TingkatTemuan.Galat && !_perlu[satu.Indeks])
            {
                _perlu[satu.Indeks] = true;
                PerluPerbaikan++;
            }
        }
    }

    /// <summary>The findings by position of the record, then by number of the rule; at most one per rule and record.</summary>
    public ImmutableArray<TemuanAnomali> Temuan { get; }

    /// <summary>How many records were checked.</summary>
    public int JumlahOrang => _perlu.Length;

    /// <summary>How many people have at least one galat; every record counts as one.</summary>
    public int PerluPerbaikan { get; }

    /// <summary>Whether a record has at least one galat.</summary>
    /// <param name="indeks">Position of the record.</param>
    /// <returns>True when it needs repair.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public bool Perlu(int indeks)
    {
        Pastikan(indeks);
        return _perlu[indeks];
    }

    /// <summary>The findings of one record, by number of the rule.</summary>
    /// <param name="indeks">Position of the record.</param>
    /// <returns>The findings; empty when there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public ReadOnlySpan<TemuanAnomali> TemuanPada(int indeks)
    {
        Pastikan(indeks);
        return Temuan.AsSpan(_awal[indeks], _awal[indeks + 1] - _awal[indeks]);
    }

    /// <summary>How many findings a rule made.</summary>
    /// <param name="aturan">The rule.</param>
    /// <returns>The number; 0 for a rule outside AN-1 to AN-21.</returns>
    public int Jumlah(Aturan aturan)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        return UraianSebab.Semua.Where(u => ReferenceEquals(u.Aturan, aturan)).Sum(u => _menurutSebab[(int)u.Sebab]);
    }

    /// <summary>How many findings weigh that much.</summary>
    /// <param name="tingkat">The severity.</param>
    /// <returns>The number.</returns>
    public int Jumlah(TingkatTemuan tingkat) => UraianSebab.Semua.Where(u => u.Tingkat == tingkat).Sum(u => _menurutSebab[(int)u.Sebab]);

    /// <summary>Totals only.</summary>
    /// <returns>Text without personal data.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"HasilAnomali {{ {JumlahOrang} orang, {Temuan.Length} temuan, {PerluPerbaikan} perlu perbaikan }}");

    private void Pastikan(int indeks)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(indeks);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(indeks, _perlu.Length);
    }
}
