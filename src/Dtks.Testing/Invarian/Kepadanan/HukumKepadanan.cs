using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>The laws of the verdict on kepadanan (PD-1 to PD-3); what a member must be read as, its example knows.</summary>
internal static class HukumKepadanan
{
    private static readonly ImmutableArray<ElemenKepadanan> UrutanPd1 =
    [
        ElemenKepadanan.Nik, ElemenKepadanan.NomorKk, ElemenKepadanan.Provinsi, ElemenKepadanan.KabKota, ElemenKepadanan.Kecamatan, ElemenKepadanan.Kelurahan,
        ElemenKepadanan.Nama, ElemenKepadanan.TempatLahir, ElemenKepadanan.TanggalLahir, ElemenKepadanan.IbuKandung, ElemenKepadanan.JenisKelamin,
        ElemenKepadanan.HubunganKeluarga, ElemenKepadanan.StatusKawin, ElemenKepadanan.Rt, ElemenKepadanan.Rw, ElemenKepadanan.Alamat,
    ];

    /// <summary>Answers of every kind, and answers in which one or two elements of a match went wrong.</summary>
    private static readonly Arbitrary<JawabanContoh> Kasus = Arb.From(
        Gen.OneOf(
            PembangkitDukcapil.Jawaban.Generator,
            from padan in PembangkitDukcapil.JawabanPadan.Generator
            from lain in PembangkitDukcapil.Jawaban.Generator
            from berapa in Gen.Choose(0, 2)
            select Campur(padan, lain, berapa)).Select(Tertulis),
        PembangkitDukcapil.Jawaban.Shrinker);

    /// <summary>Answers whose record code decides before the elements, most of them in an answer that would be a match.</summary>
    private static readonly Arbitrary<JawabanContoh> Berkode = Arb.From(
        from jawaban in Gen.OneOf(PembangkitDukcapil.JawabanPadan.Generator, PembangkitDukcapil.Jawaban.Generator)
        from kode in Gen.Elements("05", "11", "12", "13", "14", "15")
        select Tertulis(jawaban) with { Kode = kode },
        PembangkitDukcapil.Jawaban.Shrinker);

    public static HimpunanInvarian<JawabanContoh, JawabanKepadanan> Himpunan { get; } = new(
        "padan.putusan",
        Pustaka,
        tanya => new { Jawaban = JsonNode.Parse(tanya.ToString()), PembangkitDukcapil.Nik },
        Hukum(
            "Padan tepat bila kelima belas elemen 100 dan alamat paling sedikit 80 / padan exactly when the fifteen elements are at 100 and alamat at 80 or more",
            [Aturan.PD3, Aturan.PD1],
            (tanya, jawab) => (jawab.Hasil == VonisKepadanan.Padan) == UrutanPd1.All(e => Keadaan(tanya, e) == StatusTemuan.Terpenuhi)),
        Hukum(
            "Satu elemen di bawah ambangnya: tidak padan, apa pun yang lain / one element below its threshold: tidak padan, whatever the others",
            [Aturan.PD3],
            (tanya, jawab) => UrutanPd1.All(e => Keadaan(tanya, e) != StatusTemuan.TidakTerpenuhi) || jawab.Hasil == VonisKepadanan.TidakPadan),
        Hukum(
            "Tanpa elemen di bawah ambang, yang tidak diketahui tidak pernah menjadi tidak padan / without an element below its threshold, what is unknown never becomes tidak padan",
            [Aturan.PD3],
            (tanya, jawab) => UrutanPd1.Any(e => Keadaan(tanya, e) == StatusTemuan.TidakTerpenuhi) || jawab.Hasil != VonisKepadanan.TidakPadan),
        Hukum(
            "Yang tak terbaca dilaporkan dan tidak pernah terpenuhi / what is unreadable is reported, and never met",
            [Aturan.PD2],
            (tanya, jawab) => tanya.Anggota.Where(a => !a.Terbaca).All(a =>
                Elemen(jawab, a.Elemen).Status != StatusTemuan.Terpenuhi && jawab.Temuan.Contains("tak-terbaca:" + TabelPemadanan.Elemen.Kode(a.Elemen)))),
        Hukum(
            "Setiap elemen menurut skornya terhadap ambangnya, bukan menurut katanya / every element by its score against its threshold, not by its word",
            [Aturan.PD2, Aturan.PD3],
            (tanya, jawab) => UrutanPd1.All(e => Elemen(jawab, e).Status == Keadaan(tanya, e)
                && (tanya.Anggota.Count(a => a.Elemen == e) != 1 || Elemen(jawab, e).Skor == tanya.Anggota.Single(a => a.Elemen == e).Skor))),
        Hukum(
            "Enam belas elemen menurut urutan PD-1, dengan ambang 100 dan alamat 80 / sixteen elements in the order of PD-1, with thresholds of 100, alamat 80",
            [Aturan.PD1],
            (_, jawab) => jawab.Elemen.Select(e => (e.Elemen, e.Ambang)).SequenceEqual(UrutanPd1.Select(e => (e, Ambang(e))))),
        Hukum(
            "Terpenuhi menghitung elemen yang terpenuhi / terpenuhi counts the elements that are met",
            [Aturan.PD3],
            (_, jawab) => jawab.Terpenuhi == jawab.Elemen.Count(e => e.Status == StatusTemuan.Terpenuhi)),
        Invarian<JawabanContoh, JawabanKepadanan>.Buat(
            "Kode jawaban mendahului elemen: 05 dan 15 gagal panggilan, belum dapat ditentukan; 11 sampai 14 tidak padan; masing-masing dengan temuannya / the record code comes before the elements: 05 and 15 are failed calls, cannot be determined; 11 to 14 are tidak padan; each with its finding",
            [Aturan.PD2],
            Berkode,
            (tanya, kasus) => tanya(kasus) is { } jawab && jawab.Temuan.Contains("kode-" + kasus.Kode)
                && jawab.Hasil == (kasus.Kode is "05" or "15" ? VonisKepadanan.BelumDapatDitentukan : VonisKepadanan.TidakPadan)),
        Sama(
            "Urutan anggota jawaban tidak berpengaruh / the order of the answer's members does not matter",
            kasus => kasus with { Anggota = [.. kasus.Anggota.Reverse()] }),
        Sama(
            "Amplop dan anggota yang bukan elemen tidak berpengaruh / the envelope and members that are no elements do not matter",
            kasus => kasus with { Amplop = !kasus.Amplop, Tambahan = kasus.Anggota.IsEmpty ? kasus.Tambahan : !kasus.Tambahan }));

    private static Invarian<JawabanContoh, JawabanKepadanan> Hukum(
        string nama, ImmutableArray<Aturan> dasar, Func<JawabanContoh, JawabanKepadanan, bool> hukum) =>
        Invarian<JawabanContoh, JawabanKepadanan>.Buat(nama, dasar, Kasus, (tanya, kasus) => hukum(kasus, tanya(kasus)!));

    private static Invarian<JawabanContoh, JawabanKepadanan> Sama(string nama, Func<JawabanContoh, JawabanContoh> ubah) =>
        Invarian<JawabanContoh, JawabanKepadanan>.Buat(
            nama, [Aturan.PD2], Kasus, (tanya, kasus) => tanya(kasus) is { } satu && tanya(ubah(kasus)) is { } dua
                && satu.Hasil == dua.Hasil && satu.Terpenuhi == dua.Terpenuhi && satu.Elemen.SequenceEqual(dua.Elemen) && satu.Temuan.Order().SequenceEqual(dua.Temuan.Order()));

    private static int Ambang(ElemenKepadanan elemen) => elemen == ElemenKepadanan.Alamat ? 80 : 100;

    /// <summary>An element by its members: the worse of two counts, and what is absent or unreadable is unknown.</summary>
    private static StatusTemuan Keadaan(JawabanContoh tanya, ElemenKepadanan elemen)
    {
        var anggota = tanya.Anggota.Where(a => a.Elemen == elemen).ToList();
        return anggota.Any(a => a.Terbaca && (a.Skor is null || a.Skor < Ambang(elemen))) ? StatusTemuan.TidakTerpenuhi
            : anggota.Count == 0 || anggota.Any(a => !a.Terbaca) ? StatusTemuan.TidakDiketahui
            : StatusTemuan.Terpenuhi;
    }

    private static HasilElemen Elemen(JawabanKepadanan jawab, ElemenKepadanan elemen) => jawab.Elemen.Single(e => e.Elemen == elemen);

    /// <summary>A match of which some elements are taken from another answer.</summary>
    private static JawabanContoh Campur(JawabanContoh padan, JawabanContoh lain, int berapa)
    {
        // Why: members of a match carry no score of their own; written plainly every one of them is 100.
        var polos = padan.Anggota.Select(a => a with { Json = "\"Sesuai\"", Skor = 100 });
        var salah = lain.Anggota.Take(berapa).ToList();
        return padan with { Anggota = [.. polos.Where(a => salah.All(s => s.Elemen != a.Elemen)), .. salah] };
    }

    /// <summary>The answer without half a surrogate pair, which a case file cannot hold.</summary>
    private static JawabanContoh Tertulis(JawabanContoh contoh) =>
        contoh with { Anggota = [.. contoh.Anggota.Select(a => a.Json.Contains("\\ud800", StringComparison.Ordinal) ? a with { Json = "\"?\"" } : a)] };

    private static JawabanKepadanan Pustaka(JawabanContoh tanya)
    {
        var putusan = KebijakanKepadanan.Kepmensos150Tahun2022.Putuskan(JawabanDukcapil.Baca(Encoding.UTF8.GetBytes(tanya.ToString()), PembangkitDukcapil.Nik));
        return new(putusan.Vonis, putusan.Elemen, putusan.Terpenuhi, putusan.Temuan);
    }
}
