using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>The laws of anomalies (AN-1 to AN-21).</summary>
internal static class HukumAnomali
{
    private static readonly ImmutableArray<Aturan> Semua =
    [
        Aturan.AN1, Aturan.AN2, Aturan.AN3, Aturan.AN4, Aturan.AN5, Aturan.AN6, Aturan.AN7, Aturan.AN8, Aturan.AN9, Aturan.AN10, Aturan.AN11, Aturan.AN12, Aturan.AN13,
        Aturan.AN14, Aturan.AN15, Aturan.AN16, Aturan.AN17, Aturan.AN18, Aturan.AN19, Aturan.AN20, Aturan.AN21,
    ];

    private static readonly ImmutableArray<Aturan> Peringatan = [Aturan.AN10, Aturan.AN12, Aturan.AN13, Aturan.AN14, Aturan.AN19];

    public static HimpunanInvarian<PertanyaanAnomali, JawabanAnomali> Himpunan { get; } = new(
        "anomali.periksa",
        tanya => PemeriksaanAnomali.Periksa(tanya.Orang, new(tanya.Per) { Wilayah = tanya.Wilayah }, KelengkapanKeluarga.Menurut(tanya.KeluargaLengkap)) is var hasil
            ? new([.. hasil.Temuan.Select(t => new AnomaliDiuji(t.Indeks, t.Aturan.Id, t.Tingkat, t.Bidang))], hasil.PerluPerbaikan)
            : null,
        tanya => tanya,
        Temuan(Aturan.AN1, "NIK hilang, sementara, atau tak terbaca / NIK missing, temporary or unreadable", BacaanAnomali.An1),
        Temuan(Aturan.AN2, "tanggal lahir berbeda dari hari (perempuan +40), bulan, tahun dalam NIK / birth date differs from day (women +40), month, year in the NIK", BacaanAnomali.An2),
        Temuan(Aturan.AN3, "jenis kelamin berbeda dari NIK / sex differs from the NIK", BacaanAnomali.An3),
        Temuan(Aturan.AN4, "No KK hilang atau tak terbaca / No KK missing or unreadable", BacaanAnomali.An4),
        Temuan(Aturan.AN5, "nama ibu kandung kosong, berangka, atau sama dengan namanya sendiri / mother's name missing, with digits, or equal to the own name", BacaanAnomali.An5),
        Temuan(Aturan.AN6, "nama ibu kandung bertanda almarhum sebagai kata utuh / mother's name carries a death mark as a whole word", BacaanAnomali.An6),
        Temuan(Aturan.AN7, "pekerjaan kosong atau di luar daftar / job missing or outside the list", BacaanAnomali.An7),
        Temuan(Aturan.AN8, "wilayah kosong, tak terbaca, atau tidak di dalam yang diproses / region missing, unreadable, or not inside the one processed", BacaanAnomali.An8),
        Temuan(Aturan.AN9, "nama kosong, berangka, atau bersimbol selain titik, apostrof, tanda hubung, koma, garis miring / name missing, with digits, or with symbols other than dot, apostrophe, hyphen, comma, slash", BacaanAnomali.An9),
        Temuan(Aturan.AN10, "nama kurang dari dua huruf atau lebih dari 60 / name of fewer than two letters, or over 60 characters", BacaanAnomali.An10),
        Temuan(Aturan.AN11, "tanggal lahir kosong atau sesudah hari acuan / birth date missing or after the day", BacaanAnomali.An11),
        Temuan(Aturan.AN12, "umur lebih dari 120 tahun genap / more than 120 completed years", BacaanAnomali.An12),
        Temuan(Aturan.AN13, "RT atau RW tidak diketahui, sekali untuk keduanya / RT or RW unknown, once for both", BacaanAnomali.An13),
        Temuan(Aturan.AN14, "alamat kosong atau terpotong / address missing or cut off", BacaanAnomali.An14),
        Temuan(Aturan.AN15, "NIK yang sah pada lebih dari satu catatan, semuanya / a valid NIK on more than one record, every one of them", BacaanAnomali.An15),
        Temuan(Aturan.AN16, "satu NIK sah, dua No KK sah / one valid NIK, two valid No KK", BacaanAnomali.An16),
        Temuan(Aturan.AN17, "keluarga tanpa kepala, atau dengan lebih dari satu; hubungan yang tidak diketahui bisa kepala / a family without kepala, or with more than one; an unknown hubungan could be the kepala", BacaanAnomali.An17),
        Temuan(Aturan.AN18, "istri laki-laki, suami perempuan, laki-laki hamil / istri a man, suami a woman, hamil of a man", BacaanAnomali.An18),
        Temuan(Aturan.AN19, "anak lebih tua, atau kurang dari sepuluh tahun lebih muda, daripada satu-satunya kepala / a child older, or less than ten years younger, than the only kepala", BacaanAnomali.An19),
        Temuan(Aturan.AN20, "meninggal dan masih pengurus / dead and still pengurus", BacaanAnomali.An20),
        Temuan(Aturan.AN21, "kab/kota dalam NIK berbeda dari domisili / kab/kota in the NIK differs from domicile", BacaanAnomali.An21),
        Hukum(
            "Tingkat dan bidang menurut aturannya / severity and field by rule",
            Semua,
            (tanya, jawab) => jawab.Temuan.All(t => t.Tingkat == Tingkat(t.Kode) && (Bidang(t.Kode, tanya.Orang[t.Indeks]) ?? t.Bidang) == t.Bidang)),
        Hukum(
            "Menurut catatan, lalu nomor aturan, sekali per aturan dan catatan / by record, then number of the rule, once per rule and record",
            Semua,
            (_, jawab) => jawab.Temuan.Select(t => (t.Indeks, Nomor(t.Kode))) is var urut && urut.SequenceEqual(urut.Distinct().Order())),
        Hukum(
            "Perlu perbaikan menghitung orang yang bergalat, bukan galatnya / perlu_perbaikan counts people with a galat, not the galats",
            Semua,
            (tanya, jawab) => jawab.PerluPerbaikan == Enumerable.Range(0, tanya.Orang.Length).Count(i => BacaanAnomali.Perlu(tanya, i))),
        Invarian<PertanyaanAnomali, JawabanAnomali>.Buat(
            "Urutan catatan tidak berpengaruh, selain siapa yang pertama dalam keluarga tanpa kepala / the order of the records does not matter, but for who comes first in a family without kepala",
            Semua,
            KasusAnomali.Daftar,
            (tanya, kasus) => tanya(kasus) is { } satu && tanya(kasus with { Orang = [.. kasus.Orang.Reverse()] }) is { } dua && Tetap(satu).Order().SequenceEqual(
                Tetap(dua).Select(t => (kasus.Orang.Length - 1 - t.Indeks, t.Nomor)).Order())));

    private static Invarian<PertanyaanAnomali, JawabanAnomali> Temuan(Aturan aturan, string bunyi, Func<PertanyaanAnomali, int, bool> syarat) => Hukum(
        $"{aturan.Id}: {bunyi}",
        [aturan],
        (tanya, jawab) => jawab.Temuan.Where(t => t.Kode == aturan.Id).Select(t => t.Indeks).ToHashSet().SetEquals(Enumerable.Range(0, tanya.Orang.Length).Where(i => syarat(tanya, i))));

    private static Invarian<PertanyaanAnomali, JawabanAnomali> Hukum(string nama, ImmutableArray<Aturan> dasar, Func<PertanyaanAnomali, JawabanAnomali, bool> hukum) =>
        Invarian<PertanyaanAnomali, JawabanAnomali>.Buat(nama, dasar, KasusAnomali.Daftar, (tanya, kasus) => hukum(kasus, tanya(kasus)!));

    private static IEnumerable<(int Indeks, int Nomor)> Tetap(JawabanAnomali jawab) => jawab.Temuan.Where(t => t.Kode != Aturan.AN17.Id).Select(t => (t.Indeks, Nomor(t.Kode)));

    private static int Nomor(IdAturan kode) => Semua.Select(a => a.Id).ToList().IndexOf(kode);

    // Dasar: the table of AN-1 to AN-21.
    private static TingkatTemuan Tingkat(IdAturan kode) =>
        kode == Aturan.AN21.Id ? TingkatTemuan.Info : Peringatan.Any(a => a.Id == kode) ? TingkatTemuan.Peringatan : TingkatTemuan.Galat;

    /// <summary>The field of a rule that looks at one field only; null for the others.</summary>
    private static BidangOrang? Bidang(IdAturan kode, Penduduk orang) => (Nomor(kode) + 1) switch
    {
        1 or 15 => BidangOrang.Nik,
        4 => BidangOrang.NomorKk,
        5 or 6 => BidangOrang.IbuKandung,
        7 => BidangOrang.Pekerjaan,
        8 => BidangOrang.Wilayah,
        9 or 10 => BidangOrang.Nama,
        11 or 12 => BidangOrang.TanggalLahir,
        13 => orang.Rt is null ? BidangOrang.Rt : BidangOrang.Rw,
        14 => BidangOrang.Alamat,
        _ => null,
    };
}
