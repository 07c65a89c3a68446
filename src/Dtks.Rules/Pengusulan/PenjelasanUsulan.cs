using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The explanation of an examination, rendered from its result and from nothing else.</summary>
public static class PenjelasanUsulan
{
    /// <summary>Renders a result line by line; nothing in it is personal.</summary>
    /// <param name="hasil">The result.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>The verdict, one line a finding with its citation, what is missing, and what citizens said.</returns>
    public static ImmutableArray<string> Baris(HasilPemeriksaanUsulan hasil, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        bool id = bahasa == Bahasa.Indonesia;
        var baris = ImmutableArray.CreateBuilder<string>();
        baris.Add(id
            ? $"Usulan {Vonis(hasil.Vonis, id)} menurut edisi {hasil.Edisi.Id}."
            : $"The usulan {Vonis(hasil.Vonis, id)} under edition {hasil.Edisi.Id}.");
        foreach (TemuanUsulan temuan in hasil.Temuan)
        {
            baris.Add(Baris(temuan, bahasa));
        }

        if (!hasil.Kurang.IsEmpty)
        {
            string kurang = string.Join(", ", hasil.Kurang);
            baris.Add(id ? $"Belum diketahui: {kurang}. Lengkapi keterangan itu." : $"Not known: {kurang}. Supply it.");
        }

        if (!hasil.Nasihat.IsEmpty)
        {
            string nasihat = string.Join(", ", hasil.Nasihat);
            baris.Add(id
                ? $"Masukan warga: {nasihat}. Menjadi nasihat, tidak mengubah putusan ({Aturan.VK17})."
                : $"Said by citizens: {nasihat}. It is advice and does not change the verdict ({Aturan.VK17}).");
        }

        return baris.ToImmutable();
    }

    /// <summary>Renders one finding.</summary>
    /// <param name="temuan">The finding.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>Rule, answer, what the rule says, what was read, citation.</returns>
    public static string Baris(TemuanUsulan temuan, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(temuan);
        bool id = bahasa == Bahasa.Indonesia;
        string bukti = temuan.Bukti.IsEmpty ? string.Empty : $" {(id ? "Dibaca" : "Read")}: {string.Join(", ", temuan.Bukti)}.";
        return $"{temuan.Aturan} {Status(temuan.Status, id)}: {(id ? temuan.Aturan.Judul : temuan.Aturan.JudulInggris)}.{bukti} ({Sitasi.Gabung(temuan.Aturan.Dasar.Select(d => d.Sitasi), id)})";
    }

    /// <summary>Renders a result as one text, its lines separated by a line feed.</summary>
    /// <param name="hasil">The result.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text.</returns>
    public static string Teks(HasilPemeriksaanUsulan hasil, Bahasa bahasa = Bahasa.Indonesia) => string.Join('\n', Baris(hasil, bahasa));

    private static string Vonis(VonisUsulan vonis, bool id) => (vonis, id) switch
    {
        (VonisUsulan.Memenuhi, true) => "memenuhi aturan",
        (VonisUsulan.Memenuhi, false) => "meets the rules",
        (VonisUsulan.TidakMemenuhi, true) => "tidak memenuhi aturan",
        (VonisUsulan.TidakMemenuhi, false) => "does not meet the rules",
        (_, true) => "belum dapat ditentukan",
        _ => "cannot be determined",
    };

    private static string Status(StatusTemuan status, bool id) => (status, id) switch
    {
        (StatusTemuan.Terpenuhi, true) => "terpenuhi",
        (StatusTemuan.Terpenuhi, false) => "met",
        (StatusTemuan.TidakTerpenuhi, true) => "tidak terpenuhi",
        (StatusTemuan.TidakTerpenuhi, false) => "not met",
        (StatusTemuan.TidakBerlaku, true) => "tidak berlaku",
        (StatusTemuan.TidakBerlaku, false) => "does not apply",
        (_, true) => "tidak diketahui",
        _ => "unknown",
    };
}
