using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>The laws of the workflow of verifikasi kelayakan and verval PBI (VK-1 to VK-18, PR-2 to PR-4).</summary>
internal static class HukumAlurKelayakan
{
    private static readonly ImmutableArray<Aturan> MenurutKeadaan = [Aturan.VK6, Aturan.VK7, Aturan.VK16];

    public static HimpunanInvarian<PertanyaanAlurKelayakan, JawabanAlurKelayakan> Himpunan { get; } = new(
        "kelayakan.alur",
        Pustaka,
        Masukan,
        Menolak("Peran yang tidak berwenang ditolak, sebelum hal lain / a role that may not is refused, before anything else", Aturan.PR2),
        Menolak("Di luar jendela ditolak, dan menutup hanya sesudahnya; yang lain pada verval PBI juga / outside the window is refused, closing only after it; other programmes in verval PBI too", Aturan.VK2),
        Menolak("Sesudah ditutup, selama surat menunggu, dan di luar urutan surat ditolak / refused once closed, while a letter waits, and out of the order of the letter", Aturan.VK14),
        Menolak("Tanpa alasan, atau alasan 7 pada program tanpa komponen ditolak / without a reason, or reason 7 on a programme without components, is refused", Aturan.VK4),
        Menolak("Meninggal bagi pengurus yang berahli waris ditolak / death of a pengurus with ahli waris is refused", Aturan.VK5),
        Menolak("Perintah di luar keadaan butirnya ditolak / a command out of the state of its item is refused", MenurutKeadaan),
        Menolak("Yang menandai tidak menyetujui tandanya sendiri / who marked does not approve the own mark", Aturan.PR3),
        Menolak("Butir di luar wilayah tugas ditolak / an item outside the operator's area is refused", Aturan.PR4),
        Menolak("Tanpa berita acara ditolak tepat bila kebijakan mewajibkan / without berita acara refused exactly where the policy requires it", Aturan.VK18),
        Menolak("Surat tanpa yang difinalisasi ditolak / a letter with nothing finalised is refused", Aturan.VK1),
        Menolak("Kepala dinas tidak cukup sebagai penanda tangan / a kepala dinas is never enough as signatory", Aturan.SP1),
        Menolak("Surat tanpa lampiran, di luar jendela, sesudah diunggah, atau lebih tua daripada semua finalisasi ditolak / a letter without attachment, outside the window, after its upload, or older than every finalisasi is refused", Aturan.VK13),
        Hukum(
            "Yang tidak dapat diperiksa dicatat, dan hanya itu / what could not be checked is noted, and nothing else",
            [Aturan.PR3, Aturan.PR4, Aturan.VK18],
            (harapan, jawab) => Sejalan(harapan, jawab).All(l => l.Harapan.Catatan.SequenceEqual(l.Jawab.Catatan))),
        Hukum(
            "Penolakan menyebut yang mungkin pada keadaan itu / a refusal names what is possible in that state",
            [Aturan.VK6, Aturan.VK14],
            (harapan, jawab) => Sejalan(harapan, jawab).All(l => l.Harapan.Mungkin.SequenceEqual(l.Jawab.Mungkin))),
        Hukum(
            "Surat menyebut yang tidak dicakupnya: difinalisasi sesudah tanggalnya / a letter names what it does not cover: finalised after its date",
            [Aturan.VK13],
            (harapan, jawab) => Sejalan(harapan, jawab).All(l => (l.Harapan.TakTercakup ?? []).SequenceEqual(l.Jawab.TakTercakup ?? []))),
        Hukum(
            "Tandai, setujui, finalisasi, batal: keadaan menurut tabelnya, semua atau tidak sama sekali / mark, approve, finalise, cancel: states by the table, all or nothing",
            [Aturan.VK1, Aturan.VK6, Aturan.VK16],
            (harapan, jawab) => jawab.TahapIndeks.SequenceEqual(harapan.Butir)),
        Invarian<PertanyaanAlurKelayakan, JawabanAlurKelayakan>.Buat(
            "Perintah yang ditolak tidak mengubah apa pun / a refused command changes nothing",
            [Aturan.VK1],
            KasusAlurKelayakan.Rangkaian,
            (tanya, kasus) => tanya(kasus) is { } jawab
                && tanya(kasus with { Perintah = [.. kasus.Perintah.Where((_, i) => jawab.Langkah[i].Ok)] })!.TahapIndeks.SequenceEqual(jawab.TahapIndeks)),
        Hukum(
            "Dihentikan tepat bila difinalisasi dan dicakup surat yang disetujui / stopped exactly when finalised and covered by an approved letter",
            [Aturan.VK12, Aturan.VK13, Aturan.VK11],
            (harapan, jawab) => jawab.Putusan.Select(p => p.Kepesertaan == StatusKepesertaan.Dihentikan).SequenceEqual(harapan.Dihentikan)));

    private static Invarian<PertanyaanAlurKelayakan, JawabanAlurKelayakan> Menolak(string nama, params ImmutableArray<Aturan> aturan) => Hukum(
        nama, aturan, (harapan, jawab) => Sejalan(harapan, jawab).All(l => aturan.All(a => (l.Harapan.Aturan == a.Id) == (l.Jawab.Aturan == a.Id))));

    private static Invarian<PertanyaanAlurKelayakan, JawabanAlurKelayakan> Hukum(
        string nama, ImmutableArray<Aturan> dasar, Func<BacaanAlurKelayakan, JawabanAlurKelayakan, bool> hukum) =>
        Invarian<PertanyaanAlurKelayakan, JawabanAlurKelayakan>.Buat(nama, dasar, KasusAlurKelayakan.Rangkaian, (tanya, kasus) => tanya(kasus) is { } jawab
            && jawab.Langkah.Length == kasus.Perintah.Length && hukum(BacaanAlurKelayakan.Baca(kasus), jawab));

    /// <summary>The steps up to the first that goes another way, after which the states are no longer the same.</summary>
    private static IEnumerable<(LangkahDiuji Harapan, LangkahDiuji Jawab)> Sejalan(BacaanAlurKelayakan harapan, JawabanAlurKelayakan jawab)
    {
        var lain = harapan.Langkah.Zip(jawab.Langkah).TakeWhile(l => l.First.Ok == l.Second.Ok).Count();
        return harapan.Langkah.Zip(jawab.Langkah).Take(lain + 1);
    }

    private static JawabanAlurKelayakan Pustaka(PertanyaanAlurKelayakan tanya)
    {
        var alur = AlurKelayakan.Mulai(tanya.Bahan, tanya.Kebijakan, tanya.Kegiatan);
        var langkah = ImmutableArray.CreateBuilder<LangkahDiuji>();
        foreach (var perintah in tanya.Perintah)
        {
            var satu = alur.Terapkan(perintah);
            alur = satu.Keadaan;
            langkah.Add(new(
                satu.Diterima,
                satu.Mungkin,
                [.. satu.Catatan.Select(a => a.Id)],
                satu.Diterima ? null : satu.Aturan.Id,
                satu.Diterima && perintah.Perintah == PerintahKelayakan.Unggah && !alur.TakTercakup.IsEmpty ? alur.TakTercakup : null));
        }

        return new(langkah.DrainToImmutable(), [.. alur.Butir.Select(b => b.Keadaan)], [.. alur.Putusan().Putusan.Select(PutusanDiuji.Dari)]);
    }

    private static object Masukan(PertanyaanAlurKelayakan tanya) => new
    {
        tanya.Bahan.Periode,
        Edisi = tanya.Bahan.Edisi.Disebut,
        tanya.Kebijakan,
        tanya.Kegiatan,
        tanya.Bahan.Orang,
        Kepesertaan = tanya.Bahan.Kepesertaan.Select(k => new { k.Nik, Program = k.Program.Kode, k.Peran }),
        AhliWaris = tanya.Bahan.AhliWaris.Select(a => new { Nik = a.Key, Ada = a.Value switch { Kepastian.Ya => true, Kepastian.Tidak => false, _ => (bool?)null } }),
        Perintah = tanya.Perintah.Select(p => new
        {
            p.Perintah,
            p.Tanggal,
            p.Peran,
            p.Pelaku,
            Indeks = p.Indeks.IsDefault ? null : p.Indeks.ToArray(),
            Alasan = p.Perintah == PerintahKelayakan.Tandai ? p.Alasan : (HimpunanAlasan?)null,
            p.Keterangan,
            Surat = p.Surat is { } s ? new { s.TanggalSurat, s.TanggalUnggah, s.Penandatangan, s.Lampiran } : null,
            p.Wilayah,
            p.BeritaAcara,
        }),
    };
}
