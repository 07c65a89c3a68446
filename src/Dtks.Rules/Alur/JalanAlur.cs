using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>A way on after a refusal: an event that was tried in the same state and accepted.</summary>
/// <typeparam name="TPeristiwa">The events.</typeparam>
/// <param name="Peristiwa">The event.</param>
/// <param name="Mulai">The first day on which it is accepted; null = already on the day of the refused one.</param>
/// <param name="Oleh">The roles from which it is accepted, in the order of their list.</param>
/// <param name="PelakuLain">Whether somebody else has to act than whoever was refused (PR-3).</param>
/// <remarks>Immutable and thread-safe; compared member by member, <see cref="Oleh"/> by reference of its array. <see cref="ToString"/> shows the event and the day.</remarks>
public sealed record JalanAlur<TPeristiwa>(TPeristiwa Peristiwa, LocalDate? Mulai, ImmutableArray<PeranPengguna> Oleh, bool PelakuLain = false)
{
    /// <summary>Event and day; nothing personal.</summary>
    /// <returns>Text such as "Tandai 2024-02-14".</returns>
    public override string ToString() => Mulai is { } hari ? $"{Peristiwa} {TeksTanggal.Iso(hari)}" : $"{Peristiwa}";
}

/// <summary>How a workflow tries what is possible, and says it.</summary>
internal static class PercobaanAlur
{
    /// <summary>The roles that may do an action, in the order of the roles; every role for an event that asks for none.</summary>
    public static ImmutableArray<PeranPengguna> Berwenang(EdisiAturan edisi, Periode periode, TindakanPengguna? tindakan) => tindakan is not { } ada
        ? [.. TabelKewenangan.Peran.Butir.Select(static b => b.Nilai)]
        : [.. Kewenangan.Izin(edisi, periode).Where(i => i.Tindakan == ada).SelectMany(static i => i.Langsung.Concat(i.DenganPersetujuan)).Order()];

    /// <summary>A letter that nothing can be said against on a day.</summary>
    public static SuratPengesahan Surat(EdisiAturan edisi, Periode periode, LocalDate hari, StatusSurat status) => new()
    {
        Status = status,
        TanggalSurat = hari,
        TanggalUnggah = hari,
        Penandatangan = edisi.Isi.Penandatangan.Pada(periode)[0],
        Lampiran = true,
    };

    /// <summary>A refusal with the ways on in its words: what, from which day on, by whom.</summary>
    public static Pesan DenganJalan<T>(Pesan alasan, ImmutableArray<JalanAlur<T>> jalan, Func<T, string> kode, (string Indonesia, string Inggris) selesai)
    {
        return jalan.IsEmpty
            ? new(alasan.Kode, $"{alasan.Indonesia} Selesai: {selesai.Indonesia}.", $"{alasan.Inggris} Done: {selesai.Inggris}.")
            : new(alasan.Kode, $"{alasan.Indonesia} Yang mungkin: {Sebut("mulai", "oleh pelaku lain", "peran apa pun")}.", $"{alasan.Inggris} Possible: {Sebut("from", "by somebody else", "any role")}.");

        string Sebut(string mulai, string lain, string siapaPun) => string.Join(", ", jalan.Select(j =>
            $"{kode(j.Peristiwa)}{(j.Mulai is { } hari ? $" {mulai} {TeksTanggal.Iso(hari)}" : "")}{(j.PelakuLain ? $" {lain}" : "")} ({(j.Oleh.Length == TabelKewenangan.Peran.Butir.Count ? siapaPun : string.Join(", ", j.Oleh.Select(TabelKewenangan.Peran.Kode)))})"));
    }
}
