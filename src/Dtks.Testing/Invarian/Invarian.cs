using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>A law that every implementation must keep, whatever the facts.</summary>
/// <remarks>Listed by <see cref="InvarianDtks"/>. Immutable and thread-safe; equality is by reference.</remarks>
public abstract class Invarian
{
    private protected Invarian(string nama, ImmutableArray<Aturan> dasar)
    {
        Nama = nama;
        Dasar = dasar;
    }

    /// <summary>The law in one sentence, in Indonesian and in English.</summary>
    public string Nama { get; }

    /// <summary>The rules it rests on, the main one first.</summary>
    public ImmutableArray<Aturan> Dasar { get; }

    /// <summary>The sentence with its rules.</summary>
    public override string ToString() => $"{Nama} ({string.Join(", ", Dasar.Select(a => a.Id))})";
}

/// <summary>A law on the answers to the questions of one operation; it looks at the answers only, and knows from the rules what they must be.</summary>
internal sealed class Invarian<TPertanyaan, TJawaban> : Invarian
    where TJawaban : class
{
    private const int SusutTerbanyak = 2000;

    private const int Sekumpul = 25;

    private readonly Func<Func<TPertanyaan, TJawaban?>, int, int, Percakapan<TPertanyaan, TJawaban>?> _cari;

    private Invarian(string nama, ImmutableArray<Aturan> dasar, Func<Func<TPertanyaan, TJawaban?>, int, int, Percakapan<TPertanyaan, TJawaban>?> cari)
        : base(nama, dasar) => _cari = cari;

    /// <summary>Makes a law over cases of any type, which may ask the implementation more than one question.</summary>
    public static Invarian<TPertanyaan, TJawaban> Buat<TKasus>(
        string nama, ImmutableArray<Aturan> dasar, Arbitrary<TKasus> kasus, Func<Func<TPertanyaan, TJawaban?>, TKasus, bool> hukum) => new(
            nama,
            dasar,
            (pelaksana, jumlah, benih) =>
            {
                foreach (var contoh in Contoh(kasus.Generator, jumlah, benih))
                {
                    if (Melanggar(contoh) is { } langgar)
                    {
                        return Susutkan(contoh, langgar);
                    }
                }

                return null;

                Percakapan<TPertanyaan, TJawaban>? Melanggar(TKasus satu)
                {
                    var percakapan = new Percakapan<TPertanyaan, TJawaban>(pelaksana);
                    return percakapan.Memenuhi(tanya => hukum(tanya, satu)) ? null : percakapan;
                }

                Percakapan<TPertanyaan, TJawaban> Susutkan(TKasus dari, Percakapan<TPertanyaan, TJawaban> langgar)
                {
                    var sisa = SusutTerbanyak;
                    while (sisa > 0)
                    {
                        var (lebihKecil, lagi) = kasus.Shrinker(dari).TakeWhile(_ => sisa-- > 0).Select(k => (k, Melanggar(k))).FirstOrDefault(k => k.Item2 is not null);
                        if (lagi is null)
                        {
                            break;
                        }

                        (dari, langgar) = (lebihKecil, lagi);
                    }

                    return langgar;
                }
            });

    // Why: FsCheck makes all the samples it is asked for at once; a law that is broken early needs only the first few.
    private static IEnumerable<TKasus> Contoh<TKasus>(Gen<TKasus> pembangkit, int jumlah, int benih)
    {
        for (var mulai = 0; mulai < jumlah; mulai += Sekumpul)
        {
            foreach (var contoh in pembangkit.Sample(Math.Min(Sekumpul, jumlah - mulai), new Rnd((ulong)benih, 7 + (2 * (ulong)mulai)), 50))
            {
                yield return contoh;
            }
        }
    }

    /// <summary>The questions and answers of the smallest case found in which the law is broken; null when it is kept in all of them.</summary>
    public Percakapan<TPertanyaan, TJawaban>? Cari(Func<TPertanyaan, TJawaban?> pelaksana, int jumlah, int benih) => _cari(pelaksana, jumlah, benih);
}
