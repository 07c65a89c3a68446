namespace Dtks.Matching;

/// <summary>Walks the words of a text that single spaces separate, without allocating.</summary>
internal ref struct PemotongKata(ReadOnlySpan<char> teks)
{
    private readonly ReadOnlySpan<char> _teks = teks;
    private int _mulai;

    public Range Current { get; private set; }

    public readonly PemotongKata GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_mulai > _teks.Length)
        {
            return false;
        }

        int jarak = _teks[_mulai..].IndexOf(' ');
        int akhir = jarak < 0 ? _teks.Length : _mulai + jarak;
        Current = _mulai..akhir;
        _mulai = akhir + 1;
        return true;
    }
}
