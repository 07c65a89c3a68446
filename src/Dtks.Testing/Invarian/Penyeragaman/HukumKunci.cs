using Dtks.Domain;
using Dtks.Matching;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>The laws of name and address keys (PD-5).</summary>
internal static class HukumKunci
{
    /// <summary>Plain names of one to three words, without title, mark or old spelling.</summary>
    private static readonly Arbitrary<string> Nama = Kata(NamaRekaan.Depan.Concat(NamaRekaan.Belakang), 3);

    /// <summary>Plain addresses: words that are no abbreviation, with a house number at most.</summary>
    private static readonly Arbitrary<string> Alamat = Kata(["Melati", "Kenanga", "Dahlia", "Krajan", "Baru", "Griya", "Asri", "12", "7A", "BLOK"], 4);

    /// <summary>Words that mean the same in an address; the first is the key's (PD-5, step 4).</summary>
    private static readonly string[][] Singkatan =
    [
        ["JL", "Jln", "Jalan"], ["GG", "Gang"], ["DSN", "Dusun"], ["KP", "Kampung"], ["DK", "Dukuh"], ["LK", "Lingk", "Lingkungan"], ["PERUM", "Perumahan"], ["KOMP", "Komplek"],
        ["NO", "Nomor"], ["DS", "Desa"], ["KEL", "Kelurahan"],
    ];

    public static HimpunanInvarian<PertanyaanKunci, JawabanKunci> HimpunanNama { get; } = new(
        "nama.kunci",
        tanya => KunciNama.Uraikan(tanya.Teks) is var hasil ? new(hasil.Kunci, [.. hasil.Langkah]) : null,
        tanya => tanya,
        [
            .. Bersama(Nama, [" ", "Hj. ", "Moh. ", "Alm. "], ["", ", S.Pd", " bin Suroto", " / Larasati"]),
            Hukum(
                "Gelar di depan dan di belakang nama tidak masuk kunci / titles before and after a name are not in its key",
                Nama,
                (kunci, nama) => new[] { "H. ", "Hj. ", "Drs. ", "Ir. ", "Prof. Dr. " }.All(g => kunci(g + nama) == kunci(nama))
                    && new[] { ", S.Pd", " S.H.", ", SE, M.Si" }.All(g => kunci(nama + g) == kunci(nama))),
            Hukum(
                "Tanda meninggal tidak masuk kunci / a mark of death is not in the key",
                Nama,
                (kunci, nama) => new[] { "Alm. ", "ALMH ", "almarhum ", "Almarhumah " }.All(t => kunci(t + nama) == kunci(nama))),
            Hukum(
                "Singkatan Muhammad dan Abdul bertemu di kata penuhnya / abbreviations of Muhammad and Abdul meet at the whole word",
                Nama,
                (kunci, nama) => new[] { "Muh. ", "Muhd ", "MOH ", "mhd ", "Moch. ", "Mohamad ", "Mohammad ", "Muhamad " }.All(m => kunci(m + nama) == "MUHAMMAD " + kunci(nama))
                    && kunci("Abd. " + nama) == "ABDUL " + kunci(nama)),
            Hukum(
                "Ejaan lama bertemu dengan ejaan baru / the old spelling meets the new",
                Nama,
                (kunci, nama) => kunci(nama.Replace("u", "oe", StringComparison.Ordinal)) == kunci(nama)),
            Hukum(
                "BIN, BINTI, dan yang mengikutinya tidak masuk kunci / BIN, BINTI and what follows are not in the key",
                Nama,
                (kunci, nama) => kunci(nama + " bin Suroto") == kunci(nama) && kunci(nama + " BINTI Menur Asih") == kunci(nama)),
        ]);

    public static HimpunanInvarian<PertanyaanKunci, JawabanKunci> HimpunanAlamat { get; } = new(
        "alamat.kunci",
        tanya => KunciAlamat.Uraikan(tanya.Teks) is var hasil ? new(hasil.Kunci, [.. hasil.Langkah]) : null,
        tanya => tanya,
        [
            .. Bersama(Alamat, [" ", "Jl. ", "Gang "], ["", " RT 05/RW 03", " No. 4", ", Ds. Krajan"]),
            Hukum(
                "RT dan RW dengan nomornya tidak masuk kunci / RT and RW with their numbers are not in the key",
                Alamat,
                (kunci, alamat) => new[] { " RT 05 RW 03", " rt.005/rw.003", " RT05 RW03" }.All(r => kunci(alamat + r) == kunci(alamat))),
            Hukum(
                "Singkatan dan kata penuhnya bertemu / an abbreviation and the whole word meet",
                Alamat,
                (kunci, alamat) => Singkatan.All(s => s.All(k => kunci($"{k}. {alamat}") == kunci($"{s[0]} {alamat}")))),
            Hukum(
                "Urutan kata tidak berpengaruh / the order of the words does not matter",
                Alamat,
                (kunci, alamat) => kunci(string.Join(' ', alamat.Split(' ').AsEnumerable().Reverse())) == kunci(alamat)),
        ]);

    /// <summary>The laws that both keys keep.</summary>
    private static Invarian<PertanyaanKunci, JawabanKunci>[] Bersama(Arbitrary<string> polos, string[] depan, string[] belakang)
    {
        var berhias = Arb.From(
            from teks in polos.Generator
            from d in Gen.Elements(depan)
            from b in Gen.Elements(belakang)
            select d + teks + b,
            teks => teks.Split(' ') is { Length: > 1 } kata ? [string.Join(' ', kata[1..]), string.Join(' ', kata[..^1])] : []);
        return
        [
            Invarian<PertanyaanKunci, JawabanKunci>.Buat(
                "Kunci dari kunci ialah kunci itu, tanpa satu langkah pun / the key of a key is that key, without any step",
                [Aturan.PD5],
                berhias,
                (tanya, teks) => tanya(new(teks)) is { } satu && tanya(new(satu.Kunci)) is { } dua && dua.Kunci == satu.Kunci && dua.Langkah.IsEmpty),
            Hukum(
                "Huruf besar dan kecil, dan spasi lebih, tidak berpengaruh / upper and lower case, and white space to spare, do not matter",
                berhias,
                (kunci, teks) => kunci(teks.ToLowerInvariant()) == kunci(teks) && kunci(teks.ToUpperInvariant()) == kunci(teks)
                    && kunci($"  {teks.Replace(" ", "   ", StringComparison.Ordinal)}\t") == kunci(teks)),
            Invarian<PertanyaanKunci, JawabanKunci>.Buat(
                "Langkah disebut sekali-sekali, menurut nomornya / steps are named once each, by number",
                [Aturan.PD5],
                berhias,
                (tanya, teks) => tanya(new(teks))!.Langkah is var langkah && langkah.SequenceEqual(langkah.Distinct().Order())),
        ];
    }

    private static Invarian<PertanyaanKunci, JawabanKunci> Hukum(string nama, Arbitrary<string> kasus, Func<Func<string, string>, string, bool> hukum) =>
        Invarian<PertanyaanKunci, JawabanKunci>.Buat(nama, [Aturan.PD5], kasus, (tanya, teks) => hukum(t => tanya(new(t))!.Kunci, teks));

    private static Arbitrary<string> Kata(IEnumerable<string> kata, int terbanyak)
    {
        string[] semua = [.. kata];
        return Arb.From(
            from banyak in Gen.Choose(1, terbanyak)
            from pilihan in Gen.ArrayOf(Gen.Elements(semua), banyak)
            select string.Join(' ', pilihan),
            teks => teks.Split(' ') is { Length: > 1 } ada ? [string.Join(' ', ada[1..]), string.Join(' ', ada[..^1])] : []);
    }
}
