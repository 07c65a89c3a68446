using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What a decision is for the recipient: eligible, not eligible and still a recipient, stopped, or open.</summary>
/// <remarks><c>default</c> is the open answer. Texts are in <see cref="TabelPerbandingan.Akibat"/>.</remarks>
public enum AkibatPutusan : byte
{
    /// <summary>Cannot be determined: an outcome of its own, neither for nor against anybody (<c>belum-dapat-ditentukan</c>).</summary>
    BelumDapatDitentukan = 0,

    /// <summary>Eligible (<c>layak</c>).</summary>
    Layak = 1,

    /// <summary>Not eligible and still a recipient (<c>tidak-layak</c>).</summary>
    TidakLayak = 2,

    /// <summary>Not eligible and stopped from the next period (<c>dihentikan</c>).</summary>
    Dihentikan = 3,
}

/// <summary>What another law makes of a decision, seen by the recipient.</summary>
/// <remarks>Texts are in <see cref="TabelPerbandingan.Perubahan"/>. What is open on one side is never a gain or a loss.</remarks>
public enum PerubahanPutusan : byte
{
    /// <summary>The same decision by the same rules (<c>sama</c>).</summary>
    Sama = 0,

    /// <summary>The same outcome, by other rules or at another stage (<c>jalan-lain</c>).</summary>
    JalanLain = 1,

    /// <summary>Stopped under the first law, kept under the second (<c>memperoleh</c>).</summary>
    Memperoleh = 2,

    /// <summary>Kept under the first law, stopped under the second (<c>kehilangan</c>).</summary>
    Kehilangan = 3,

    /// <summary>Kept on both sides; tidak layak under the first law, layak under the second (<c>menjadi-layak</c>).</summary>
    MenjadiLayak = 4,

    /// <summary>Kept on both sides; layak under the first law, tidak layak under the second (<c>menjadi-tidak-layak</c>).</summary>
    MenjadiTidakLayak = 5,

    /// <summary>Determined under the first law, open under the second (<c>menjadi-belum-dapat-ditentukan</c>).</summary>
    MenjadiBelumDapatDitentukan = 6,

    /// <summary>Open under the first law, determined under the second (<c>menjadi-dapat-ditentukan</c>).</summary>
    MenjadiDapatDitentukan = 7,
}

/// <summary>The texts of comparisons of laws (HD-3).</summary>
public static class TabelPerbandingan
{
    /// <summary>Texts of <see cref="AkibatPutusan"/>.</summary>
    public static TabelKode<AkibatPutusan> Akibat { get; } = new(
        "akibat putusan",
        new ButirKode<AkibatPutusan>(AkibatPutusan.Layak, "layak", "Layak"),
        new ButirKode<AkibatPutusan>(AkibatPutusan.TidakLayak, "tidak-layak", "Tidak layak, bantuan tetap"),
        new ButirKode<AkibatPutusan>(AkibatPutusan.Dihentikan, "dihentikan", "Dihentikan"),
        new ButirKode<AkibatPutusan>(AkibatPutusan.BelumDapatDitentukan, "belum-dapat-ditentukan", "Belum dapat ditentukan"));

    /// <summary>Texts of <see cref="PerubahanPutusan"/>.</summary>
    public static TabelKode<PerubahanPutusan> Perubahan { get; } = new(
        "perubahan putusan",
        new ButirKode<PerubahanPutusan>(PerubahanPutusan.Kehilangan, "kehilangan", "Kehilangan: tetap menjadi dihentikan"),
        new ButirKode<PerubahanPutusan>(PerubahanPutusan.Memperoleh, "memperoleh", "Memperoleh: dihentikan menjadi tetap"),
        new ButirKode<PerubahanPutusan>(PerubahanPutusan.MenjadiTidakLayak, "menjadi-tidak-layak", "Menjadi tidak layak, bantuan tetap"),
        new ButirKode<PerubahanPutusan>(PerubahanPutusan.MenjadiLayak, "menjadi-layak", "Menjadi layak, bantuan tetap"),
        new ButirKode<PerubahanPutusan>(PerubahanPutusan.MenjadiBelumDapatDitentukan, "menjadi-belum-dapat-ditentukan", "Menjadi belum dapat ditentukan"),
        new ButirKode<PerubahanPutusan>(PerubahanPutusan.MenjadiDapatDitentukan, "menjadi-dapat-ditentukan", "Menjadi dapat ditentukan"),
        new ButirKode<PerubahanPutusan>(PerubahanPutusan.JalanLain, "jalan-lain", "Akibat sama, aturan atau tahap lain"),
        new ButirKode<PerubahanPutusan>(PerubahanPutusan.Sama, "sama", "Sama"));
}
