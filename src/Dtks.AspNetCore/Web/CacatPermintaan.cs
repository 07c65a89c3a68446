using System.Runtime.CompilerServices;
using Dtks.Domain;
using Dtks.Domain.Json;

namespace Dtks.AspNetCore;

/// <summary>One thing that is wrong with a request: where, what, and which character of the value, where one is wrong; never the value.</summary>
internal readonly record struct CacatPermintaan(string Jalur, Pesan Pesan, int? Posisi = null)
{
    public static CacatPermintaan Dari(DtksJsonException salah, string jalur) => new(PemeriksaBentuk.Sambung(jalur, salah.Jalur), salah.Pesan, salah.Posisi);
}

/// <summary>A message in both languages on its way through a framework that carries one text.</summary>
internal static class PesanTerbawa
{
    private static readonly ConditionalWeakTable<string, Pesan> Terbawa = [];

    /// <summary>The text to hand over; the very same text gives the message back.</summary>
    public static string Kirim(Pesan pesan)
    {
        string kata = $"{pesan.Indonesia} / {pesan.Inggris}";
        Terbawa.Add(kata, pesan);
        return kata;
    }

    /// <summary>The message that a text was made of; null where the text is somebody else's.</summary>
    public static Pesan? Ambil(string kata) => Terbawa.TryGetValue(kata, out Pesan? pesan) ? pesan : null;
}
