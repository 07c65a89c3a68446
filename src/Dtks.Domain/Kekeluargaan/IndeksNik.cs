namespace Dtks.Domain;

/// <summary>The first row of each NIK of a list.</summary>
/// <remarks>To be filled by one thread; afterwards any number may read it.</remarks>
// Why: of a million numbers in a dictionary of the framework each is found at three misses of the cache; here at one.
internal sealed class IndeksNik
{
    /// <summary>The number and its row, counted from 1; 0 where the place is free. At least half of them are.</summary>
    private readonly (ulong Angka, int Baris)[] _tempat;

    // Why: whoever knew where a number stands could write a file whose numbers all want one place; the framework chooses this anew for every process.
    private readonly ulong _garam = unchecked(((ulong)(uint)HashCode.Combine(1) << 32) | (uint)HashCode.Combine(2));

    /// <summary>Begins without rows.</summary>
    /// <param name="jumlah">How many rows may come.</param>
    public IndeksNik(int jumlah) => _tempat = new (ulong, int)[Math.Min(Array.MaxLength, (2L * jumlah) + 1)];

    /// <summary>Adds a row.</summary>
    /// <param name="nik">Its NIK.</param>
    /// <param name="baris">The row, from 0.</param>
    /// <returns>The first row of that NIK: this one when none came before.</returns>
    public int Tambah(Nik nik, int baris)
    {
        ref (ulong Angka, int Baris) tempat = ref _tempat[Letak(nik.Angka)];
        if (tempat.Baris == 0)
        {
            tempat = (nik.Angka, baris + 1);
        }

        return tempat.Baris - 1;
    }

    /// <summary>The first row of a NIK; null when it has none.</summary>
    public int? Cari(Nik nik) => _tempat[Letak(nik.Angka)].Baris is > 0 and var baris ? baris - 1 : null;

    /// <summary>Where a number stands, or would.</summary>
    private int Letak(ulong angka)
    {
        ulong acak = unchecked((angka ^ _garam) * 0x9E3779B97F4A7C15);
        acak = unchecked((acak ^ (acak >> 32)) * 0xD6E8FEB86659FD93);
        int letak = (int)(((acak >> 32) * (ulong)_tempat.Length) >> 32);
        while (_tempat[letak] is { Baris: > 0 } isi && isi.Angka != angka)
        {
            letak = letak + 1 == _tempat.Length ? 0 : letak + 1;
        }

        return letak;
    }
}
