using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>The laws of one area: those of one question that an application answers.</summary>
/// <remarks>Listed by <see cref="InvarianDtks"/>. Immutable and thread-safe; equality is by reference.</remarks>
public abstract class HimpunanInvarian
{
    private protected HimpunanInvarian(string? operasi, ImmutableArray<Invarian> semua)
    {
        Operasi = operasi;
        Semua = semua;
    }

    /// <summary>The operation of the protocol <c>dtks.op/1</c> that asks the same question, such as <c>pbi.kuota</c>; null when the protocol has none.</summary>
    public string? Operasi { get; }

    /// <summary>Every law.</summary>
    public ImmutableArray<Invarian> Semua { get; }

    /// <summary>Holds a program that speaks the protocol against every law, in whatever language it is written.</summary>
    /// <param name="jawab">Gives a request line to the program and returns its answer line; null when none came.</param>
    /// <param name="jumlah">Cases tried for each law, at least 1.</param>
    /// <param name="benih">Seed of the cases, 0 or more; the same seed tries the same cases.</param>
    /// <exception cref="InvarianDilanggarException">A law is broken; the message holds the smallest case found, ready to be pasted.</exception>
    /// <exception cref="InvalidOperationException">The protocol has no such question (<see cref="Operasi"/> is null).</exception>
    public abstract void PeriksaProtokol(Func<string, string?> jawab, int jumlah = 500, int benih = 2024);
}

/// <summary>The laws of one area, for an implementation of your own: a function from the question to the answer.</summary>
/// <typeparam name="TPertanyaan">The question, in types of the library.</typeparam>
/// <typeparam name="TJawaban">The answer, in types of the library.</typeparam>
/// <remarks>
/// The function returns null, or throws <see cref="DiLuarCakupanException"/>, where the answer lies outside what is covered (the protocol's <c>DTKS-OP-004</c>).
/// Immutable and thread-safe; equality is by reference.
/// </remarks>
public sealed class HimpunanInvarian<TPertanyaan, TJawaban> : HimpunanInvarian
    where TJawaban : class
{
    private readonly Func<TPertanyaan, JsonObject> _masukan;

    internal HimpunanInvarian(
        string? operasi, Func<TPertanyaan, TJawaban?> pustaka, Func<TPertanyaan, object> masukan, params ReadOnlySpan<Invarian<TPertanyaan, TJawaban>> hukum)
        : base(operasi, [.. hukum])
    {
        Pustaka = tanya =>
        {
            try
            {
                return pustaka(tanya);
            }
            catch (DiLuarCakupanException)
            {
                return null;
            }
        };
        _masukan = tanya => BentukProtokol.Masukan(masukan(tanya));
    }

    /// <summary>The library itself as an implementation; null where the answer lies outside what is covered.</summary>
    public Func<TPertanyaan, TJawaban?> Pustaka { get; }

    /// <summary>Holds an implementation against every law.</summary>
    /// <param name="pelaksana">The implementation.</param>
    /// <param name="jumlah">Cases tried for each law, at least 1.</param>
    /// <param name="benih">Seed of the cases, 0 or more; the same seed tries the same cases.</param>
    /// <exception cref="InvarianDilanggarException">A law is broken; the message holds the smallest case found, ready to be pasted.</exception>
    public void Periksa(Func<TPertanyaan, TJawaban?> pelaksana, int jumlah = 500, int benih = 2024)
    {
        foreach (var invarian in Semua)
        {
            Periksa(invarian, pelaksana, jumlah, benih);
        }
    }

    /// <summary>Holds an implementation against one law.</summary>
    /// <param name="invarian">The law, of <see cref="HimpunanInvarian.Semua"/>.</param>
    /// <param name="pelaksana">The implementation.</param>
    /// <param name="jumlah">Cases tried, at least 1.</param>
    /// <param name="benih">Seed of the cases, 0 or more.</param>
    /// <exception cref="InvarianDilanggarException">The law is broken.</exception>
    /// <exception cref="ArgumentException">The law is of another area.</exception>
    public void Periksa(Invarian invarian, Func<TPertanyaan, TJawaban?> pelaksana, int jumlah = 500, int benih = 2024)
    {
        ArgumentNullException.ThrowIfNull(invarian);
        ArgumentNullException.ThrowIfNull(pelaksana);
        ArgumentOutOfRangeException.ThrowIfLessThan(jumlah, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(benih);
        if (invarian is not Invarian<TPertanyaan, TJawaban> hukum || !Semua.Contains(invarian))
        {
            throw new ArgumentException("Invarian ini milik bidang lain. / The law is of another area.", nameof(invarian));
        }

        if (hukum.Cari(pelaksana, jumlah, benih) is { } langgar)
        {
            throw Dilanggar(hukum, langgar);
        }
    }

    /// <inheritdoc/>
    public override void PeriksaProtokol(Func<string, string?> jawab, int jumlah = 500, int benih = 2024) => Periksa(LewatProtokol(jawab), jumlah, benih);

    /// <summary>A program that speaks the protocol as an implementation: each question becomes a request line, each answer line an answer.</summary>
    /// <param name="jawab">Gives a request line to the program and returns its answer line; null when none came.</param>
    /// <returns>The implementation; it throws <see cref="InvalidDataException"/> when the line is no whole answer to the question or refuses it.</returns>
    /// <exception cref="InvalidOperationException">The protocol has no such question (<see cref="HimpunanInvarian.Operasi"/> is null).</exception>
    public Func<TPertanyaan, TJawaban?> LewatProtokol(Func<string, string?> jawab)
    {
        ArgumentNullException.ThrowIfNull(jawab);
        var operasi = Operasi ?? throw new InvalidOperationException("Protokol tidak memuat pertanyaan ini. / The protocol has no such question.");
        return tanya => BentukProtokol.Jawaban<TJawaban>(jawab(BentukProtokol.Permintaan(operasi, _masukan(tanya))));
    }

    private InvarianDilanggarException Dilanggar(Invarian hukum, Percakapan<TPertanyaan, TJawaban> langgar)
    {
        // Why: a law may ask several questions; the case to paste is the first one that was answered wrongly.
        var (tanya, jawab) = langgar.Isi.FirstOrDefault(b => BentukProtokol.Teks(b.Jawab) != BentukProtokol.Teks(Pustaka(b.Tanya)), langgar.Isi[^1]);
        var galat = ReferenceEquals(tanya, langgar.Isi[^1].Tanya) ? langgar.Galat : null;
        var kasus = BentukProtokol.Kasus(hukum.Dasar, hukum.Nama, Operasi, _masukan(tanya), Pustaka(tanya));
        return new(hukum, galat is null ? BentukProtokol.Teks(jawab) : null, kasus, Operasi is not null, galat);
    }
}
