using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Testing;
using NodaTime;

namespace Dtks.Cli.Tests.Invarian;

/// <summary>Plausible mistakes in reading numbers, in kepadanan and in duplicates.</summary>
internal static class KekeliruanPemadanan
{
    public static IEnumerable<Kekeliruan> Semua => [.. Kepadanan, .. Ganda, .. Pengabaian, .. Nik, .. NomorKk];

    private static DaftarKekeliruan<JawabanContoh, JawabanKepadanan> Kepadanan => new(InvarianDtks.Kepadanan)
    {
        { "Padan tepat", (_, j) => j with { Hasil = j.Terpenuhi >= 15 ? VonisKepadanan.Padan : j.Hasil } },
        { "Satu elemen di bawah", (_, j) => j with { Hasil = j.Elemen.Any(e => e.Status == StatusTemuan.TidakDiketahui) ? VonisKepadanan.BelumDapatDitentukan : j.Hasil } },
        { "Tanpa elemen di bawah", (_, j) => j with { Hasil = j.Terpenuhi == 16 ? VonisKepadanan.Padan : VonisKepadanan.TidakPadan } },
        { "Yang tak terbaca", (_, j) => j with { Temuan = [] } },
        { "Setiap elemen menurut", (_, j) => j with { Elemen = [.. j.Elemen.Select(e => e.Skor is 99 or 79 ? e with { Status = StatusTemuan.Terpenuhi } : e)] } },
        { "Enam belas elemen", (_, j) => j with { Elemen = [.. j.Elemen.Where(e => e.Status != StatusTemuan.TidakDiketahui)] } },
        { "Terpenuhi menghitung", (_, j) => j with { Terpenuhi = j.Elemen.Count(e => e.Status != StatusTemuan.TidakTerpenuhi) } },
        { "Setiap elemen menurut", (_, j) => j with { Elemen = [.. j.Elemen.Select(e => e is { Elemen: ElemenKepadanan.Alamat, Skor: 80 } ? e with { Status = StatusTemuan.TidakTerpenuhi } : e)] }, "> alih-alih >= pada ambang alamat" },
        { "Kode jawaban", t => InvarianDtks.Kepadanan.Pustaka(t with { Kode = null }), "kode 05 dinilai menurut elemennya" },
        { "Kode jawaban", (t, j) => t.Kode is "05" or "15" ? j with { Hasil = VonisKepadanan.TidakPadan } : j, "kuota habis menjadi tidak padan" },
        { "Urutan anggota", t => InvarianDtks.Kepadanan.Pustaka(t with { Anggota = [.. t.Anggota.DistinctBy(a => a.Elemen)] }) },
        { "Amplop", t => InvarianDtks.Kepadanan.Pustaka(t.Amplop ? t with { Anggota = [] } : t) },
    };

    private static DaftarKekeliruan<PertanyaanGanda, JawabanGanda> Ganda => new(InvarianDtks.Ganda)
    {
        { "Pasangan menurut GD-1", (t, j) => Tambah(t, j, AturanGanda.Gd1, (a, b) => a.Nik == b.Nik) },
        { "No KK, nama", (t, j) => j with { Pasangan = [.. j.Pasangan.Where(p => t.Orang[p.A].Nik.Sah && t.Orang[p.B].Nik.Sah)] } },
        { "Anak kembar", (t, j) => Tambah(t, j, AturanGanda.Gd2, (a, b) => a.NomorKk == b.NomorKk && a.TanggalLahir == b.TanggalLahir) },
        { "Catatan ber-ID", (t, j) => Tambah(t, j, AturanGanda.Gd1, (a, b) => a.IdDtks == b.IdDtks) },
        { "Pasangan disebut", (_, j) => j with { Pasangan = [.. j.Pasangan, .. j.Pasangan.Select(p => p with { A = p.B, B = p.A })] } },
        { "Tingkat menurut", (_, j) => j with { Pasangan = [.. j.Pasangan.Select(p => p with { Tingkat = TingkatGanda.Pasti })] } },
        { "ID pasangan", (t, j) => j with { Pasangan = [.. j.Pasangan.Select(p => p with { Id = Sidik(t.Orang[p.A].IdDtks, t.Orang[p.B].IdDtks) })] } },
        { "Urutan catatan", (_, j) => j with { Pasangan = [.. j.Pasangan.DistinctBy(p => p.A)] } },
        { "Sepasang dinilai", (t, j) => t.Orang.Length > 2 ? j with { Pasangan = [.. j.Pasangan.Where(p => p.Tingkat != TingkatGanda.Tinjau)] } : j },
        { "Kelompok ialah", (_, j) => j with { Kelompok = [.. j.Pasangan.Where(p => p.Tingkat != TingkatGanda.Tinjau).Select(p => (System.Collections.Immutable.ImmutableArray<int>)[p.A, p.B])] } },
    };

    private static DaftarKekeliruan<PertanyaanPengabaian, JawabanPengabaian> Pengabaian => new(InvarianDtks.PengabaianGanda)
    {
        { "Pasangan yang diabaikan", t => InvarianDtks.PengabaianGanda.Pustaka(t with { Diabaikan = [] }) },
        { "Pengabaian atas bukti", MenurutIdSaja },
        { "Begitu buktinya", MenurutIdSaja },
    };

    private static DaftarKekeliruan<PertanyaanNik, JawabanNik> Nik => new(InvarianDtks.Nik)
    {
        { "Nomor sah", (_, j) => j with { Hari = j.Hari + (j.JenisKelamin == JenisKelamin.Perempuan ? 40 : 0) }, "hari +40 perempuan terlupa" },
        { "Spasi, apostrof", t => t.Nik.Length == 16 ? InvarianDtks.Nik.Pustaka(t) : new(false, CacatNik.Panjang), "NIK berspasi tidak dikenali" },
        { "Yang salah satu", (_, j) => j.Sah ? j : j with { Cacat = CacatNik.Panjang, Posisi = null } },
        { "Yang ditolak", (_, j) => j with { Bulan = j.Bulan ?? 0 } },
        { "Satu digit", t => InvarianDtks.Nik.Pustaka(t.Nik.Length == 16 ? t with { Nik = t.Nik[..15] + "1" } : t) },
        { "Samaran hanya", (t, j) => j.Sah ? j with { Samaran = t.Nik[..12] + "*****" } : j },
        { "Samaran tidak", t => InvarianDtks.Nik.Pustaka(t with { Nik = t.Nik.Replace('*', '1') }) },
        { "Kode tanggal", (_, j) => j.Sah ? j with { JenisKelamin = JenisKelamin.LakiLaki } : j },
        { "Tanggal lahir", (_, j) => j.TanggalLahir is { Year: < 2000 } lahir && lahir.Day < 29 ? j with { TanggalLahir = lahir.PlusYears(100) } : j, "abad tahun lahir salah" },
    };

    private static DaftarKekeliruan<PertanyaanNomorKk, JawabanNomorKk> NomorKk => new(InvarianDtks.NomorKk)
    {
        { "Nomor sah", (_, j) => j with { NomorUrut = j.NomorUrut?.TrimStart('0') } },
        { "Spasi, apostrof", t => t.NoKk.Length == 16 ? InvarianDtks.NomorKk.Pustaka(t) : new(false, CacatNomorKk.Panjang) },
        { "Yang salah satu", (_, j) => j.Sah ? j : j with { Cacat = CacatNomorKk.Panjang, Posisi = null } },
        { "Yang ditolak", (_, j) => j with { Bulan = j.Bulan ?? 0 } },
        { "Satu digit", t => InvarianDtks.NomorKk.Pustaka(t.NoKk.Length == 16 ? t with { NoKk = t.NoKk[..15] + "1" } : t) },
        { "Samaran hanya", (t, j) => j.Sah ? j with { Samaran = t.NoKk[..12] + "*****" } : j },
        { "Samaran tidak", t => InvarianDtks.NomorKk.Pustaka(t with { NoKk = t.NoKk.Replace('*', '1') }) },
    };

    private static JawabanGanda Tambah(PertanyaanGanda tanya, JawabanGanda jawab, AturanGanda aturan, Func<Penduduk, Penduduk, bool> sama)
    {
        var orang = tanya.Orang;
        var baru = Enumerable.Range(0, orang.Length)
            .SelectMany(a => Enumerable.Range(a + 1, orang.Length - a - 1).Select(b => (a, b)))
            .Where(p => sama(orang[p.a], orang[p.b]) && jawab.Pasangan.All(ada => (ada.A, ada.B) != p))
            .Select(p => new PasanganDiuji(p.a, p.b, aturan == AturanGanda.Gd1 ? TingkatGanda.Pasti : aturan is AturanGanda.Gd2 or AturanGanda.Gd3 ? TingkatGanda.Kuat : TingkatGanda.Tinjau, aturan, PasanganGanda.BuatId(orang[p.a].IdDtks!.Value, orang[p.b].IdDtks!.Value)));
        return jawab with { Pasangan = [.. jawab.Pasangan.Concat(baru).OrderBy(p => (p.A, p.B))] };
    }

    private static string Sidik(IdDtks? a, IdDtks? b) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{a}|{b}")))[..16];

    private static JawabanPengabaian? MenurutIdSaja(PertanyaanPengabaian tanya) =>
        InvarianDtks.PengabaianGanda.Pustaka(tanya with { Diabaikan = [] }) is { } semua
            ? new([.. semua.Pasangan.Where(p => tanya.Diabaikan.All(d => d.Id != p.Id))])
            : null;
}
