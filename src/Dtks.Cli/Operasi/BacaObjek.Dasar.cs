using System.Text.Json;
using Dtks.Domain;

namespace Dtks.Cli.Operasi;

/// <summary>The readers of texts, numbers and listed words.</summary>
internal sealed partial class BacaObjek
{
    /// <summary>A text as written; null when absent or null.</summary>
    public string? Teks(string anggotaNama)
    {
        if (!Ambil(anggotaNama, out int s))
        {
            return null;
        }

        if (pohon.Jenis(s) != JsonTokenType.String)
        {
            throw Salah(anggotaNama, "Harus berupa teks \"...\"", "Must be a text \"...\"");
        }

        return pohon.TryTeks(s, out string teks) ? teks : throw BukanUnicode(anggotaNama);
    }

    /// <summary>A text that must be given; it may be empty.</summary>
    public string TeksWajib(string anggotaNama) => Teks(anggotaNama) ?? throw Hilang(anggotaNama);

    /// <summary>An integer within a range, both ends included; null when absent or null.</summary>
    /// <remarks>Only JSON integers count: <c>1.0</c>, <c>1e0</c> and <c>"1"</c> are refused.</remarks>
    public int? Bilangan(string anggotaNama, int min, int maks) =>
        !Ambil(anggotaNama, out int s)
            ? null
            : pohon.TryBilangan(s, out int nilai) && nilai >= min && nilai <= maks
                ? nilai
                : throw Salah(anggotaNama, $"Harus berupa bilangan bulat {Rentang(min, maks)}", $"Must be an integer {Rentang(min, maks)}");

    /// <summary>An integer within a range that must be given.</summary>
    public int BilanganWajib(string anggotaNama, int min, int maks) => Bilangan(anggotaNama, min, maks) ?? throw Hilang(anggotaNama);

    /// <summary>A list of integers within a range; null when absent or null.</summary>
    public IReadOnlyList<int>? LarikBilangan(string anggotaNama, int min, int maks)
    {
        if (Butir(anggotaNama) is not { } butir)
        {
            return null;
        }

        var hasil = new int[butir.Count];
        for (int i = 0; i < hasil.Length; i++)
        {
            hasil[i] = pohon.TryBilangan(butir[i], out int nilai) && nilai >= min && nilai <= maks
                ? nilai
                : throw Salah(anggotaNama, i, $"Harus berupa bilangan bulat {Rentang(min, maks)}", $"Must be an integer {Rentang(min, maks)}");
        }

        return hasil;
    }

    /// <summary>True or false; null when absent or null.</summary>
    public bool? Logika(string anggotaNama) =>
        !Ambil(anggotaNama, out int s)
            ? null
            : pohon.Jenis(s) switch
            {
                JsonTokenType.True => true,
                JsonTokenType.False => false,
                _ => throw Salah(anggotaNama, "Harus true atau false", "Must be true or false"),
            };

    /// <summary>True or false that must be given.</summary>
    public bool LogikaWajib(string anggotaNama) => Logika(anggotaNama) ?? throw Hilang(anggotaNama);

    /// <summary>A word of a code list, written exactly as its code; null when absent or null.</summary>
    public T? Pilihan<T>(string anggotaNama, TabelKode<T> tabel)
        where T : struct, Enum =>
        Ambil(anggotaNama, out int s) ? PilihanSimpul(anggotaNama, -1, s, tabel) : null;

    /// <summary>A word of a code list that must be given.</summary>
    public T PilihanWajib<T>(string anggotaNama, TabelKode<T> tabel)
        where T : struct, Enum => Pilihan(anggotaNama, tabel) ?? throw Hilang(anggotaNama);

    /// <summary>A list of words of a code list; null when absent or null.</summary>
    public IReadOnlyList<T>? LarikPilihan<T>(string anggotaNama, TabelKode<T> tabel)
        where T : struct, Enum
    {
        if (Butir(anggotaNama) is not { } butir)
        {
            return null;
        }

        var hasil = new T[butir.Count];
        for (int i = 0; i < hasil.Length; i++)
        {
            hasil[i] = PilihanSimpul(anggotaNama, i, butir[i], tabel);
        }

        return hasil;
    }

    private T PilihanSimpul<T>(string anggotaNama, int butir, int simpul, TabelKode<T> tabel)
        where T : struct, Enum
    {
        Span<char> ruang = stackalloc char[64];
        if (pohon.Jenis(simpul) == JsonTokenType.String && pohon.TryAksara(simpul, ruang, out ReadOnlySpan<char> aksara)
            && tabel.TryBaca(aksara, out T nilai) && aksara.SequenceEqual(tabel.Kode(nilai)))
        {
            return nilai;
        }

        string dikenal = string.Join(", ", tabel.Butir.Select(b => b.Kode));
        string indonesia = $"Tidak ada dalam daftar; yang dikenal: {dikenal}";
        string inggris = $"Not in the list; known: {dikenal}";
        throw butir < 0 ? Salah(anggotaNama, indonesia, inggris) : Salah(anggotaNama, butir, indonesia, inggris);
    }

    private GalatOperasi BukanUnicode(string anggotaNama) =>
        Salah(anggotaNama, "Bukan teks Unicode yang sah (setengah pasangan surrogate)", "Not valid Unicode text (half of a surrogate pair)");

    private static string Rentang(int min, int maks) => $"{min}..{maks}";
}
