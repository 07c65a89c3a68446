using Dtks.Domain;
using Dtks.Rules;
using Dtks.Testing;
using NodaTime;

namespace Dtks.Cli.Tests.Invarian;

/// <summary>Plausible mistakes with records of people: anomalies, recap, PKH components, screening.</summary>
internal static class KekeliruanCatatan
{
    public static IEnumerable<Kekeliruan> Semua => [.. Anomali, .. Rekap, .. Komponen, .. Saring];

    private static DaftarKekeliruan<PertanyaanAnomali, JawabanAnomali> Anomali => new(InvarianDtks.Anomali)
    {
        { "AN-1:", (t, j) => Tanpa(t, j, "AN-1", o => !o.Nik.Ada), "NIK yang hilang tidak dilaporkan" },
        { "AN-2:", (t, j) => Juga(t, j, "AN-2", BidangOrang.TanggalLahir, o => Digit(o, 6) > 40), "hari +40 perempuan terlupa" },
        { "AN-2:", (t, j) => Juga(t, j, "AN-2", BidangOrang.TanggalLahir, o => o.Nik.Sah && o.TanggalLahir is { Year: < 2000 }), "tahun dua digit selalu abad ini" },
        { "AN-3:", (t, j) => Juga(t, j, "AN-3", BidangOrang.JenisKelamin, o => o.Nik.Sah && o.JenisKelamin is null), "jenis kelamin yang tidak diketahui dianggap berbeda" },
        { "AN-4:", (t, j) => Tanpa(t, j, "AN-4", o => !o.NomorKk.Ada), "No KK yang hilang tidak dilaporkan" },
        { "AN-5:", (t, j) => Tanpa(t, j, "AN-5", o => o.NamaIbuKandung is { Length: > 1 } ibu && ibu != o.Nama && !ibu.Any(char.IsDigit)), "nama ibu dibandingkan dengan huruf besarnya" },
        { "AN-6:", (t, j) => Juga(t, j, "AN-6", BidangOrang.IbuKandung, o => o.NamaIbuKandung?.Contains("alm", StringComparison.OrdinalIgnoreCase) == true), "ALM dicari di tengah kata" },
        { "AN-7:", (t, j) => Tanpa(t, j, "AN-7", o => o.Pekerjaan is not null), "pekerjaan di luar daftar diterima" },
        { "AN-8:", (t, j) => Tanpa(t, j, "AN-8", o => o.Wilayah is { } w && t.Wilayah is { } lingkup && w.Memuat(lingkup)), "kode yang lebih dangkal dianggap di dalam" },
        { "AN-9:", (t, j) => Juga(t, j, "AN-9", BidangOrang.Nama, o => o.Nama?.Contains('/') == true), "garis miring dianggap simbol" },
        { "AN-10:", (t, j) => Juga(t, j, "AN-10", BidangOrang.Nama, o => o.Nama?.Length == 60), "tepat 60 huruf dianggap terlalu panjang" },
        { "AN-11:", (t, j) => Juga(t, j, "AN-11", BidangOrang.TanggalLahir, o => o.TanggalLahir == t.Per), "lahir pada hari acuan dianggap sesudahnya" },
        { "AN-12:", (t, j) => Juga(t, j, "AN-12", BidangOrang.TanggalLahir, o => o.TanggalLahir is { } lahir && Period.Between(lahir, t.Per, PeriodUnits.Years).Years == 120), "tepat 120 tahun dianggap lebih" },
        { "AN-13:", (t, j) => Tanpa(t, j, "AN-13", o => o.Rt is not null || o.Rw is not null), "hanya bila RT dan RW kosong" },
        { "AN-14:", (t, j) => Tanpa(t, j, "AN-14", o => o.Alamat?.EndsWith('\u2026') == true), "elipsis satu huruf terlupa" },
        { "AN-15:", (_, j) => j with { Temuan = [.. j.Temuan.Where(f => f.Kode.ToString() != "AN-15" || j.Temuan.Any(g => g.Kode == f.Kode && g.Indeks < f.Indeks))] }, "NIK berulang hanya pada catatan berikutnya" },
        { "AN-16:", (t, j) => Juga(t, j, "AN-16", BidangOrang.NomorKk, o => o.Nik.Sah && t.Orang.Any(l => l.Nik == o.Nik && l.NomorKk != o.NomorKk)), "No KK yang tak terbaca dihitung keluarga lain" },
        { "AN-17:", t => InvarianDtks.Anomali.Pustaka(Orang(t, o => o with { Hubungan = o.Hubungan ?? HubunganKeluarga.FamiliLain })), "hubungan yang tidak diketahui dianggap bukan kepala" },
        { "AN-18:", (t, j) => Tanpa(t, j, "AN-18", o => o.Hubungan is not (HubunganKeluarga.Istri or HubunganKeluarga.Suami)), "laki-laki hamil terlupa" },
        { "AN-19:", t => InvarianDtks.Anomali.Pustaka(Orang(t, o => o.Hubungan == HubunganKeluarga.Anak ? o with { TanggalLahir = o.TanggalLahir?.PlusDays(-1) } : o)), "tepat sepuluh tahun dianggap kurang" },
        { "AN-20:", t => InvarianDtks.Anomali.Pustaka(Orang(t, o => o.Meninggal.Tanggal is null ? o : o with { Meninggal = TandaMeninggal.Ya })), "meninggal sesudah hari acuan dianggap sudah" },
        { "AN-21:", (t, j) => Juga(t, j, "AN-21", BidangOrang.Wilayah, o => o.Nik.Sah && o.Wilayah?.Tingkat == TingkatWilayah.Provinsi), "kode provinsi dibandingkan empat digit" },
        { "Tingkat dan", (_, j) => j with { Temuan = [.. j.Temuan.Select(f => f with { Tingkat = TingkatTemuan.Galat })] }, "semua temuan galat" },
        { "Menurut catatan", (_, j) => j with { Temuan = [.. j.Temuan.OrderBy(f => f.Indeks).ThenBy(f => f.Kode.ToString(), StringComparer.Ordinal)] }, "AN-10 sebelum AN-2" },
        { "Perlu perbaikan", (_, j) => j with { PerluPerbaikan = j.Temuan.Count(f => f.Tingkat == TingkatTemuan.Galat) }, "galat dihitung, bukan orangnya" },
        { "Urutan catatan", (_, j) => j with { Temuan = [.. j.Temuan.DistinctBy(f => f.Kode)] }, "setiap aturan hanya pada catatan pertama" },
    };

    private static DaftarKekeliruan<PertanyaanRekap, JawabanRekap> Rekap => new(InvarianDtks.Rekap)
    {
        { "Setiap orang", (_, j) => new([.. j.Baris.Where(b => b.Wilayah is not null)]), "yang tanpa wilayah hilang dari rekap" },
        { "Setiap No KK", t => InvarianDtks.Rekap.Pustaka(t with { Orang = [.. t.Orang.Select(o => o with { Hubungan = HubunganKeluarga.FamiliLain })] }), "keluarga dihitung di tempat anggota pertamanya" },
        { "Perlu perbaikan", (t, j) => new([.. j.Baris.Select(b => b with { PerluPerbaikan = Bertemuan(t, b) })]), "peringatan dihitung sebagai perlu perbaikan" },
        { "Satu baris", (_, j) => new([.. j.Baris.OrderBy(b => b.Wilayah, StringComparer.Ordinal)]), "yang tanpa wilayah di baris pertama" },
        { "Bagian-bagian", (t, j) => new([.. j.Baris.Select(b => b with { Keluarga = t.Orang.Where(o => o.NomorKk.Sah && Wilayah(t, o) == b.Wilayah).Select(o => o.NomorKk).Distinct().Count() })]), "keluarga di dua wilayah dihitung dua kali" },
    };

    private static DaftarKekeliruan<PertanyaanKomponenPkh, JawabanKomponenPkh> Komponen => new(InvarianDtks.KomponenPkh)
    {
        { "Ibu hamil", (t, j) => Bukan(t, j, KomponenPkh.IbuHamil, o => o.JenisKelamin is null), "hamil tanpa jenis kelamin tidak dihitung" },
        { "Anak usia dini", (t, j) => Bukan(t, j, KomponenPkh.AnakUsiaDini, o => Usia(o, t) == 6), "usia dini sampai sebelum genap enam tahun" },
        { "Anak sekolah", (t, j) => j with { Komponen = [.. j.Komponen.Where(k => k.Jenis is not (KomponenPkh.Sd or KomponenPkh.Smp or KomponenPkh.Sma) || Usia(t.Orang[k.Indeks], t) < 21)] }, "umur 21 tahun tidak lagi sekolah" },
        { "Lanjut usia", (t, j) => Bukan(t, j, KomponenPkh.LanjutUsia, o => Usia(o, t) == t.Kebijakan.UsiaLansia), "> alih-alih >= pada umur lansia" },
        { "Disabilitas berat", t => InvarianDtks.KomponenPkh.Pustaka(Orang(t, o => o with { DisabilitasBerat = o.DisabilitasBerat == Kepastian.TidakTahu ? Kepastian.Ya : o.DisabilitasBerat })), "yang tidak diketahui dianggap berat" },
        { "Yang meninggal", t => InvarianDtks.KomponenPkh.Pustaka(Orang(t, o => o with { Meninggal = default })), "tanda meninggal tidak dilihat" },
        { "Menurut indeks", (_, j) => j with { Komponen = [.. j.Komponen.OrderBy(k => k.Jenis)] }, "komponen menurut jenis, bukan orang" },
        { "Dihitung ialah", (t, j) => j with { Dihitung = InvarianDtks.KomponenPkh.Pustaka(t with { Per = t.Per.PlusMonths(1) })!.Dihitung }, "edisi dari bulan berikutnya" },
        { "Dihitung ialah", (t, j) => j with { Dihitung = Math.Min(t.Kebijakan.MaksKomponenPkh, j.Komponen.Length) }, "seorang yang dua komponen dihitung dua kali" },
        { "Anggota tambahan", (t, j) => t.Orang.Length > 4 ? j with { Dihitung = 0 } : j, "lebih dari empat anggota: tidak seorang pun dihitung" },
        { "Belum:", (t, j) => j with { Belum = [.. j.Belum.Where(i => t.Orang[i].TanggalLahir is not null)] }, "tanggal lahir yang hilang dianggap dewasa" },
        { "Fakta yang hilang", t => InvarianDtks.KomponenPkh.Pustaka(Orang(t, o => o.Sekolah.Status == Kepastian.TidakTahu ? o with { Sekolah = TandaSekolah.Tidak } : o)), "sekolah yang tidak diketahui dianggap tidak sekolah" },
        { "Urutan anggota", (t, j) => j with { Dihitung = InvarianDtks.KomponenPkh.Pustaka(t with { Orang = [.. t.Orang.Take(2)] })!.Dihitung }, "hanya dua anggota pertama dihitung" },
        { "Hari yang tidak", t => InvarianDtks.KomponenPkh.Pustaka(t) ?? new([], 0, []), "hari di luar cakupan dijawab kosong" },
    };

    private static DaftarKekeliruan<PertanyaanPenyaringan, JawabanPenyaringan> Saring => new(InvarianDtks.Penyaringan)
    {
        { "Keberadaan:", (t, j) => new([.. j.Saran.Where(s => s.Bidang[0] != "keberadaan" || t.Orang.Any(o => o.Nik.NilaiBilaSah == t.Kepesertaan[s.Indeks].Nik))]), "penerima di luar daftar dilewati" },
        { "Pengurus yang", (_, j) => Tiap(j, s => s is { GantiPengurus: true, Keyakinan: KeyakinanSaran.PerluDitinjau } ? s with { Alasan = AlasanTidakLayak.Meninggal, GantiPengurus = false } : s), "ahli waris yang tidak diketahui dianggap tidak ada" },
        { "Pekerjaan sendiri", (_, j) => Tiap(j, s => s.Alasan == AlasanTidakLayak.Pensiunan ? s with { Keyakinan = KeyakinanSaran.Pasti } : s), "pensiunan dianggap pasti aparatur" },
        { "Pekerjaan sendiri", t => InvarianDtks.Penyaringan.Pustaka(t with { Orang = [.. t.Orang.Select(o => o.Pekerjaan is { NomorMeragukan: true } ? o with { Pekerjaan = Pekerjaan.Baca("Lainnya") } : o)] }), "angka 89 dibaca sebagai lainnya" },
        { "Anggota lain", (_, j) => new([.. j.Saran.SelectMany(s => s.Alasan == AlasanTidakLayak.PekerjaanAparatur ? [s, s with { Alasan = AlasanTidakLayak.KeluargaAparatur }] : new[] { s })]), "pekerjaan sendiri juga menjadi alasan 4" },
        { "PKH tanpa", t => InvarianDtks.Penyaringan.Pustaka(t with { Orang = [.. t.Orang.Select(Dinyatakan)] }), "tanda yang tidak dinyatakan dianggap tidak" },
        { "Masukan warga", (_, j) => Tiap(j, s => s.Alasan is null && !s.GantiPengurus ? s with { Alasan = AlasanTidakLayak.SudahMampu } : s), "sanggahan menjadi alasan 5" },
        { "Bukti yang", (_, j) => Tiap(j, s => s.Bidang.Any(b => b.StartsWith("AN-", StringComparison.Ordinal)) ? s with { Keyakinan = KeyakinanSaran.Pasti } : s), "anomali tidak mengurangi keyakinan" },
        { "Menurut kepesertaan", (_, j) => new([.. j.Saran.OrderBy(s => s.Indeks).ThenByDescending(s => s.Alasan)]), "alasan tidak terurut" },
        { "Urutan orang", t => InvarianDtks.Penyaringan.Pustaka(t with { Orang = [.. t.Orang.Skip(1)] }), "baris pertama dianggap judul" },
        { "Tanpa pernyataan", t => InvarianDtks.Penyaringan.Pustaka(t with { KeluargaLengkap = true }), "kelengkapan keluarga disimpulkan" },
        { "Hari yang", t => InvarianDtks.Penyaringan.Pustaka(t with { Per = PembangkitPenduduk.Per }), "edisi terlengkap dipakai untuk setiap bulan" },
    };

    private static PertanyaanAnomali Orang(PertanyaanAnomali tanya, Func<Penduduk, Penduduk> ubah) => tanya with { Orang = [.. tanya.Orang.Select(ubah)] };

    private static PertanyaanKomponenPkh Orang(PertanyaanKomponenPkh tanya, Func<Penduduk, Penduduk> ubah) => tanya with { Orang = [.. tanya.Orang.Select(ubah)] };

    private static JawabanAnomali Tanpa(PertanyaanAnomali tanya, JawabanAnomali jawab, string kode, Func<Penduduk, bool> yang) =>
        jawab with { Temuan = [.. jawab.Temuan.Where(t => t.Kode.ToString() != kode || !yang(tanya.Orang[t.Indeks]))] };

    private static JawabanAnomali Juga(PertanyaanAnomali tanya, JawabanAnomali jawab, string kode, BidangOrang bidang, Func<Penduduk, bool> yang)
    {
        var baru = Enumerable.Range(0, tanya.Orang.Length)
            .Where(i => yang(tanya.Orang[i]) && jawab.Temuan.All(t => t.Indeks != i || t.Kode.ToString() != kode))
            .Select(i => new AnomaliDiuji(i, IdAturan.Parse(kode), TingkatTemuan.Galat, bidang));
        return jawab with { Temuan = [.. jawab.Temuan, .. baru] };
    }

    private static int? Digit(Penduduk orang, int mulai) =>
        orang.Nik.NilaiBilaSah is { } nik ? int.Parse(nik.ToString("D").AsSpan(mulai, 2), System.Globalization.CultureInfo.InvariantCulture) : null;

    private static string? Wilayah(PertanyaanRekap tanya, Penduduk orang) => orang.Wilayah?.PadaTingkat(tanya.TingkatWilayah)?.ToString();

    private static int Bertemuan(PertanyaanRekap tanya, BarisRekapDiuji baris) =>
        InvarianDtks.Anomali.Pustaka(new(tanya.Per, tanya.Orang, tanya.KeluargaLengkap, null))!.Temuan.Select(t => t.Indeks).Distinct().Count(i => Wilayah(tanya, tanya.Orang[i]) == baris.Wilayah);

    private static JawabanKomponenPkh Bukan(PertanyaanKomponenPkh tanya, JawabanKomponenPkh jawab, KomponenPkh jenis, Func<Penduduk, bool> yang) =>
        jawab with { Komponen = [.. jawab.Komponen.Where(k => k.Jenis != jenis || !yang(tanya.Orang[k.Indeks]))] };

    private static int? Usia(Penduduk orang, PertanyaanKomponenPkh tanya) => orang.TanggalLahir is { } lahir ? Period.Between(lahir, tanya.Per, PeriodUnits.Years).Years : null;

    private static JawabanPenyaringan Tiap(JawabanPenyaringan jawab, Func<SaranDiuji, SaranDiuji> ubah) => new([.. jawab.Saran.Select(ubah)]);

    private static Penduduk Dinyatakan(Penduduk orang) => orang with
    {
        Hamil = orang.Hamil == Kepastian.TidakTahu ? Kepastian.Tidak : orang.Hamil,
        DisabilitasBerat = orang.DisabilitasBerat == Kepastian.TidakTahu ? Kepastian.Tidak : orang.DisabilitasBerat,
        Sekolah = orang.Sekolah.Status == Kepastian.TidakTahu ? TandaSekolah.Tidak : orang.Sekolah,
    };
}
