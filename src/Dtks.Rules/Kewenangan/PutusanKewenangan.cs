using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The answer to a question of permission, with the rule that gives it.</summary>
/// <remarks>
/// Made by <see cref="Kewenangan"/> only. <c>default</c> is inert: the answer is <see cref="StatusTemuan.TidakDiketahui"/>, so a
/// forgotten answer never permits anything; its <see cref="Aturan"/> is then <see langword="null"/>. Equality is by value.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PutusanKewenangan
{
    internal PutusanKewenangan(StatusTemuan status, Aturan aturan, bool perluPersetujuan = false)
    {
        Status = status;
        Aturan = aturan;
        PerluPersetujuan = perluPersetujuan;
    }

    /// <summary>Gets the answer: terpenuhi = permitted, tidak-terpenuhi = refused, tidak-diketahui = an input is missing, tidak-berlaku = the edition has no such rule.</summary>
    public StatusTemuan Status { get; }

    /// <summary>Gets the rule that decided: VK-16 for an action that needs approval, else one of PR-1 to PR-4.</summary>
    public Aturan? Aturan { get; }

    /// <summary>Gets whether the action, though permitted, needs the approval of a kab/kota official (VK-16).</summary>
    public bool PerluPersetujuan { get; }

    /// <summary>Gets whether the action is permitted, with or without approval; <see langword="false"/> for every other answer.</summary>
    public bool Diizinkan => Status == StatusTemuan.Terpenuhi;

    /// <summary>Gets the answer in words, Indonesian and English.</summary>
    public Pesan Pesan => Status switch
    {
        StatusTemuan.Terpenuhi when PerluPersetujuan => new(
            "KEWENANGAN-PERLU-PERSETUJUAN",
            $"Diizinkan, menunggu persetujuan petugas kab/kota ({Aturan}).",
            $"Permitted, subject to approval by a kab/kota official ({Aturan})."),
        StatusTemuan.Terpenuhi => new("KEWENANGAN-DIIZINKAN", $"Diizinkan ({Aturan}).", $"Permitted ({Aturan})."),
        StatusTemuan.TidakTerpenuhi => new(
            "KEWENANGAN-DITOLAK",
            $"Tidak diizinkan ({Aturan}: {Aturan?.Judul}).",
            $"Not permitted ({Aturan}: {Aturan?.JudulInggris})."),
        StatusTemuan.TidakBerlaku => new(
            "KEWENANGAN-TIDAK-BERLAKU",
            $"Edisi ini tidak mengatur kewenangan ({Aturan} tidak berlaku).",
            $"This edition does not regulate permissions ({Aturan} does not apply)."),
        _ => new(
            "KEWENANGAN-TIDAK-DIKETAHUI",
            "Belum dapat ditentukan: ada isian yang kurang.",
            "Cannot be determined: an input is missing."),
    };
}
