using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>The laws that NIK and No KK share (ID-1, ID-2), over the one view of both.</summary>
internal static class HukumNomor
{
    /// <summary>What an answer says of a number, whichever it is: the parts put together again, or the defect by name.</summary>
    internal sealed record Pandangan(bool Sah, string? Cacat, int? Posisi, string? Disusun, string? Samaran, bool AdaBagian);

    /// <summary>The laws.</summary>
    /// <param name="aturan">The rule.</param>
    /// <param name="tanya">Makes the question of a text.</param>
    /// <param name="pandang">Looks at the answer.</param>
    /// <param name="digit">Valid numbers as sixteen digits, with their shrinker.</param>
    /// <param name="berhias">Valid numbers as files hold them, with their sixteen digits.</param>
    /// <param name="hampirSah">Texts with one thing wrong, with the defect's name and place.</param>
    public static Invarian<TPertanyaan, TJawaban>[] Semua<TPertanyaan, TJawaban>(
        Aturan aturan,
        Func<string, TPertanyaan> tanya,
        Func<TJawaban, Pandangan> pandang,
        Arbitrary<string> digit,
        Arbitrary<(string Teks, string Digit)> berhias,
        Arbitrary<(string Teks, string Cacat, int? Posisi)> hampirSah)
        where TJawaban : class
    {
        return
        [
            Hukum("Nomor sah dibaca utuh: bagian-bagiannya menyusun kembali nomor itu / a valid number is read whole: its parts put together are the number", digit, (baca, d) =>
                baca(d) is { Sah: true, Cacat: null } p && p.Disusun == d),
            Hukum("Spasi, apostrof, titik, dan tanda hubung tidak mengubah bacaan / white space, apostrophe, dots and hyphens do not change the reading", berhias, (baca, b) =>
                baca(b.Teks) is { Sah: true } p && p.Disusun == b.Digit && p == baca(b.Digit)),
            Hukum("Yang salah satu hal saja ditolak dengan cacatnya, dan tempatnya bila ada / what has one thing wrong is refused with its defect, and its place where it has one", hampirSah, (baca, b) =>
                baca(b.Teks) is { Sah: false } p && p.Cacat == b.Cacat && p.Posisi == b.Posisi),
            Hukum("Yang ditolak tidak memberi satu bagian pun / what is refused gives no part at all", hampirSah, (baca, b) =>
                baca(b.Teks) is { Sah: false, AdaBagian: false, Samaran: null }),
            Hukum("Satu digit diubah tidak pernah terbaca sebagai nomor semula / with one digit changed it is never read as the number it was", digit, (baca, d) =>
                Enumerable.Range(0, d.Length).All(i => Ubah(d, i) is var lain && baca(lain) is var p && (p.Sah ? p.Disusun == lain : p.Cacat is not null))),
            Hukum("Samaran hanya enam digit pertama dan empat terakhir; tanggal lahirnya tertutup / the masked form shows the first six digits and the last four only; the birth date is hidden", digit, (baca, d) =>
                baca(d).Samaran == d[..6] + "******" + d[12..]),
            Hukum("Samaran tidak pernah terbaca sebagai nomor / a masked form is never read as a number", digit, (baca, d) =>
                baca(d[..6] + "******" + d[12..]) is { Sah: false, Cacat: "karakter", Posisi: 6 } && baca(d[..12] + "*****") is { Sah: false, Cacat: "karakter", Posisi: 12 }),
        ];

        Invarian<TPertanyaan, TJawaban> Hukum<TKasus>(string nama, Arbitrary<TKasus> kasus, Func<Func<string, Pandangan>, TKasus, bool> hukum) =>
            Invarian<TPertanyaan, TJawaban>.Buat(nama, [aturan], kasus, (jawab, satu) => hukum(teks => pandang(jawab(tanya(teks))!), satu));
    }

    /// <summary>The parts put together: district, day code, month, year, serial number; null when one is missing.</summary>
    public static string? Susun(string? wilayah, int? kodeHari, int? bulan, int? tahun2, string? nomorUrut) =>
        wilayah is null || kodeHari is null || bulan is null || tahun2 is null || nomorUrut is null
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{wilayah}{kodeHari:00}{bulan:00}{tahun2:00}{nomorUrut}");

    private static string Ubah(string digit, int tempat) => digit[..tempat] + (char)('0' + ((digit[tempat] - '0' + 1) % 10)) + digit[(tempat + 1)..];
}
