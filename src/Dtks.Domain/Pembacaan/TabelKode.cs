namespace Dtks.Domain;

/// <summary>A code list: the codes, names and aliases of an enum, and the one way its texts are read and written.</summary>
/// <typeparam name="T">The enum of the list.</typeparam>
/// <remarks>
/// Reading ignores case (ordinal), white space around, and the amount of white space inside.
/// Immutable and safe to share between threads; equality is by reference.
/// </remarks>
public sealed class TabelKode<T>
    where T : struct, Enum
{
    private readonly ButirKode<T>[] _butir;
    private readonly Dictionary<T, ButirKode<T>> _menurutNilai;
    private readonly string[] _teks;
    private readonly T[] _nilaiTeks;
    private readonly int[] _wadah;
    private readonly int _terpanjang;

    /// <summary>Makes a list.</summary>
    /// <param name="namaDaftar">Name of the list, as messages give it, for example <c>jenis kelamin</c>.</param>
    /// <param name="butir">The lines in the order of the list; every value once, every text for one value only.</param>
    /// <exception cref="ArgumentException">The name is blank, the list empty, a value occurs twice or a text stands for two values.</exception>
    public TabelKode(string namaDaftar, params ReadOnlySpan<ButirKode<T>> butir)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(namaDaftar);
        if (butir.IsEmpty)
        {
            throw new ArgumentException($"Daftar {namaDaftar} kosong. / The list is empty.", nameof(butir));
        }

        NamaDaftar = namaDaftar;
        _butir = butir.ToArray();
        Butir = Array.AsReadOnly(_butir);
        _menurutNilai = new Dictionary<T, ButirKode<T>>(_butir.Length);
        Dictionary<string, T> teks = new(StringComparer.OrdinalIgnoreCase);
        foreach (ButirKode<T> b in _butir)
        {
            if (!_menurutNilai.TryAdd(b.Nilai, b))
            {
                throw new ArgumentException($"Daftar {namaDaftar}: nilai {b.Kode} muncul dua kali. / A value occurs twice.", nameof(butir));
            }

            Daftarkan(b.Kode, b);
            Daftarkan(b.Nama, b);
            foreach (string alias in b.Alias)
            {
                Daftarkan(alias, b);
            }
        }

        _teks = [.. teks.Keys];
        _nilaiTeks = [.. teks.Values];
        _terpanjang = _teks.Max(t => t.Length);
        _wadah = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_teks.Length * 2)];
        for (int i = 0; i < _teks.Length; i++)
        {
            int tempat = Tempat(_teks[i]);
            while (_wadah[tempat] != 0)
            {
                tempat = (tempat + 1) & (_wadah.Length - 1);
            }

            _wadah[tempat] = i + 1;
        }

        void Daftarkan(string asli, ButirKode<T> b)
        {
            string kunci = string.Join(' ', asli.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (teks.TryGetValue(kunci, out T ada) && !EqualityComparer<T>.Default.Equals(ada, b.Nilai))
            {
                throw new ArgumentException($"Daftar {namaDaftar}: teks '{asli}' untuk dua nilai. / A text stands for two values.", nameof(butir));
            }

            teks[kunci] = b.Nilai;
        }
    }

    /// <summary>Name of the list, as messages give it.</summary>
    public string NamaDaftar { get; }

    /// <summary>The lines, in the order of the list.</summary>
    public IReadOnlyList<ButirKode<T>> Butir { get; }

    /// <summary>The code of a value.</summary>
    /// <param name="nilai">A value of the list.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such value.</exception>
    public string Kode(T nilai) => Cari(nilai).Kode;

    /// <summary>The name of a value.</summary>
    /// <param name="nilai">A value of the list.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such value.</exception>
    public string Nama(T nilai) => Cari(nilai).Nama;

    /// <summary>Says whether the list has a value.</summary>
    /// <param name="nilai">Any value of the enum type.</param>
    /// <returns>True when the list has it.</returns>
    public bool Memuat(T nilai) => _menurutNilai.ContainsKey(nilai);

    /// <summary>Reads a text by code, name or alias; allocates nothing.</summary>
    /// <param name="teks">The text; case, outer white space and the amount of inner white space do not matter.</param>
    /// <param name="nilai">The value, or <c>default</c> when the text is not of this list.</param>
    /// <returns>True when the text is of this list.</returns>
    public bool TryBaca(ReadOnlySpan<char> teks, out T nilai)
    {
        teks = teks.Trim();
        if (!PerluDirapatkan(teks))
        {
            return TryCari(teks, out nilai);
        }

        // Why: a text that is still longer than every known text cannot match, so the buffer stays small for any input.
        Span<char> rapat = _terpanjang <= 256 ? stackalloc char[256] : new char[_terpanjang];
        int panjang = 0;
        bool celah = false;
        foreach (char c in teks)
        {
            if (char.IsWhiteSpace(c))
            {
                celah = true;
                continue;
            }

            if (panjang + (celah ? 2 : 1) > _terpanjang)
            {
                nilai = default;
                return false;
            }

            if (celah)
            {
                rapat[panjang++] = ' ';
                celah = false;
            }

            rapat[panjang++] = c;
        }

        return TryCari(rapat[..panjang], out nilai);
    }

    /// <summary>Reads a text by code, name or alias.</summary>
    /// <param name="teks">The text; case, outer white space and the amount of inner white space do not matter.</param>
    /// <returns>The value.</returns>
    /// <exception cref="DtksFormatException">The text is not of this list; the message (code <c>TABEL-TIDAK-DIKENAL</c>) lists the known codes.</exception>
    /// <example>
    /// <code>
    /// JenisKelamin jenis = TabelKependudukan.JenisKelamin.Baca("perempuan");
    /// Console.WriteLine(TabelKependudukan.JenisKelamin.Kode(jenis)); // P
    /// </code>
    /// </example>
    public T Baca(string teks) => TryBaca(teks, out T nilai) ? nilai : throw new DtksFormatException(PesanTakDikenal());

    /// <summary>The message for a text that is not of this list: it names the list and its codes, never the text.</summary>
    /// <returns>The message, code <c>TABEL-TIDAK-DIKENAL</c>.</returns>
    public Pesan PesanTakDikenal()
    {
        string dikenal = string.Join(", ", _butir.Select(b => b.Kode));
        return new Pesan(
            "TABEL-TIDAK-DIKENAL",
            $"Isian tidak ada dalam daftar {NamaDaftar}. Gunakan salah satu: {dikenal}.",
            $"The value is not in the list \"{NamaDaftar}\". Use one of: {dikenal}.");
    }

    private static bool PerluDirapatkan(ReadOnlySpan<char> teks)
    {
        for (int i = 0; i < teks.Length; i++)
        {
            if (char.IsWhiteSpace(teks[i]) && (teks[i] != ' ' || char.IsWhiteSpace(teks[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private ButirKode<T> Cari(T nilai)
        => _menurutNilai.TryGetValue(nilai, out ButirKode<T>? b)
            ? b
            : throw new ArgumentOutOfRangeException(nameof(nilai), $"Nilai tidak ada dalam daftar {NamaDaftar}. / The list has no such value.");

    private bool TryCari(ReadOnlySpan<char> teks, out T nilai)
    {
        if (teks.Length <= _terpanjang)
        {
            for (int tempat = Tempat(teks); _wadah[tempat] != 0; tempat = (tempat + 1) & (_wadah.Length - 1))
            {
                int i = _wadah[tempat] - 1;
                if (teks.Equals(_teks[i], StringComparison.OrdinalIgnoreCase))
                {
                    nilai = _nilaiTeks[i];
                    return true;
                }
            }
        }

        nilai = default;
        return false;
    }

    private int Tempat(ReadOnlySpan<char> teks)
        => string.GetHashCode(teks, StringComparison.OrdinalIgnoreCase) & (_wadah.Length - 1);
}
