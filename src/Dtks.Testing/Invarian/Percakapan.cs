using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>What a law asked an implementation on one case, and what came back.</summary>
internal sealed class Percakapan<TPertanyaan, TJawaban>(Func<TPertanyaan, TJawaban?> pelaksana)
    where TJawaban : class
{
    private readonly List<(TPertanyaan Tanya, TJawaban? Jawab)> _isi = [];

    /// <summary>Questions and answers in their order; an answer is null when the implementation knows that it does not know, or threw.</summary>
    public IReadOnlyList<(TPertanyaan Tanya, TJawaban? Jawab)> Isi => _isi;

    /// <summary>What the implementation threw at the last question; null when it answered.</summary>
    public Exception? Galat { get; private set; }

    /// <summary>Whether the answers keep a law; an implementation that throws, or leaves out what the law looks at, does not.</summary>
    public bool Memenuhi(Func<Func<TPertanyaan, TJawaban?>, bool> hukum)
    {
        try
        {
            return hukum(Tanya);
        }
        catch (Exception)
        {
            // Why: an answer without its lists makes the law throw, and is as wrong as a false one.
            return false;
        }
    }

    private TJawaban? Tanya(TPertanyaan pertanyaan)
    {
        TJawaban? jawaban = null;
        try
        {
            jawaban = pelaksana(pertanyaan);
        }
        catch (DiLuarCakupanException)
        {
            // Why: outside coverage is an answer, the same as null.
        }
        catch (Exception galat)
        {
            Galat = galat;
            throw;
        }
        finally
        {
            _isi.Add((pertanyaan, jawaban));
        }

        return jawaban;
    }
}
