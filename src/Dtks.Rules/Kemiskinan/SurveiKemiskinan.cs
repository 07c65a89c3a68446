using System.Runtime.InteropServices;

namespace Dtks.Rules;

/// <summary>The answers of one family to the ten yes/no questions of the SIKS-NG survey (KP-8).</summary>
/// <remarks>
/// Questions: 1 tempat berteduh tetap; 2 kepala/pengurus keluarga masih bekerja; 3 pengeluaran pangan di atas batas; 4 lantai tanah/plesteran; 5 fasilitas BAB
/// sendiri; 6 tinggal bersama anggota keluarga lain; 7 pernah khawatir/tidak makan setahun terakhir; 8 ada pengeluaran pakaian setahun; 9 dinding
/// bambu/kawat/kayu; 10 penerangan PLN 450 watt atau bukan listrik. An unanswered question is null, never "no". Value equality. <c>default</c> and
/// <see cref="Kosong"/> have no answer. Immutable and thread-safe.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SurveiKemiskinan
{
    /// <summary>Number of questions; they are numbered from 1.</summary>
    public const int JumlahPertanyaan = 10;

    private readonly ushort _terjawab;
    private readonly ushort _ya;
    private readonly decimal? _persenPangan;

    private SurveiKemiskinan(ushort terjawab, ushort ya, decimal? persenPangan)
    {
        _terjawab = terjawab;
        _ya = ya;
        _persenPangan = persenPangan;
    }

    /// <summary>No question answered.</summary>
    public static SurveiKemiskinan Kosong => default;

    /// <summary>Share of food in all spending, in percent, 0 to 100; where known it decides question 3. Null when not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public decimal? PersenPengeluaranPangan
    {
        get => _persenPangan;
        init => _persenPangan = value is < 0 or > 100
            ? throw new ArgumentOutOfRangeException(nameof(value), "Persentase pengeluaran pangan harus 0 sampai 100. / The share of food must be 0 to 100 percent.")
            : value;
    }

    /// <summary>The answer to a question: true = ya, false = tidak, null = unanswered.</summary>
    /// <param name="nomor">Number of the question, 1 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    public bool? this[int nomor] => (_terjawab & Bit(nomor)) == 0 ? null : (_ya & Bit(nomor)) != 0;

    /// <summary>The survey with one answer set or taken back.</summary>
    /// <param name="nomor">Number of the question, 1 to 10.</param>
    /// <param name="jawaban">True = ya, false = tidak, null = unanswered.</param>
    /// <returns>The new survey.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    public SurveiKemiskinan Dengan(int nomor, bool? jawaban)
    {
        var bit = Bit(nomor);
        return new(
            (ushort)(jawaban is null ? _terjawab & ~bit : _terjawab | bit),
            (ushort)(jawaban is true ? _ya | bit : _ya & ~bit),
            _persenPangan);
    }

    /// <summary>The answers in order: <c>Y</c>, <c>T</c>, or <c>-</c> for unanswered.</summary>
    /// <returns>Text of ten characters.</returns>
    public override string ToString()
    {
        var survei = this;
        return string.Concat(Enumerable.Range(1, JumlahPertanyaan).Select(n => survei[n] switch { true => 'Y', false => 'T', null => '-' }));
    }

    private static int Bit(int nomor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nomor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nomor, JumlahPertanyaan);
        return 1 << nomor;
    }
}
