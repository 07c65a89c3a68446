namespace Dtks.Domain.Json;

/// <summary>Base of the converters of enums: their codes as a <see cref="TabelKode{T}"/> has them, also as dictionary keys.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <remarks>Reads code, name or alias; writes the code. Errors are <see cref="System.Text.Json.JsonException"/> listing the known codes. Thread-safe.</remarks>
public abstract class KodeJsonConverter<T> : TeksJsonConverter<T>
    where T : struct, Enum
{
    private readonly TabelKode<T> _tabel;

    /// <summary>Makes a converter over a code list.</summary>
    /// <param name="tabel">The list; codes of at most 64 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tabel"/> is null.</exception>
    protected KodeJsonConverter(TabelKode<T> tabel)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        _tabel = tabel;
    }

    private protected override string Nama => _tabel.NamaDaftar;

    private protected override bool TryBaca(ReadOnlySpan<char> teks, out T nilai, out Pesan? pesan)
    {
        bool dikenal = _tabel.TryBaca(teks, out nilai);
        pesan = dikenal ? null : _tabel.PesanTakDikenal();
        return dikenal;
    }

    private protected override int Tulis(T nilai, Span<char> tujuan)
    {
        if (!_tabel.Memuat(nilai))
        {
            return 0;
        }

        string kode = _tabel.Kode(nilai);
        kode.CopyTo(tujuan);
        return kode.Length;
    }
}
