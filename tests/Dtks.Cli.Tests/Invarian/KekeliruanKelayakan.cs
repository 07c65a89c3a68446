using Dtks.Domain;
using Dtks.Rules;
using Dtks.Testing;
using NodaTime;

namespace Dtks.Cli.Tests.Invarian;

/// <summary>Plausible mistakes in verifikasi kelayakan: one input of the right implementation altered, or one answer.</summary>
internal static class KekeliruanKelayakan
{
    private static readonly HimpunanAlasan Kematian = [AlasanTidakLayak.Meninggal];

    public static IEnumerable<Kekeliruan> Semua => [.. Pengesahan, .. Kaskade, .. Penetapan, .. AhliWaris, .. Kemensos, .. Lainnya];

    private static DaftarKekeliruan<KasusVerifikasi, JawabanKelayakan> Pengesahan => new(InvarianDtks.Kelayakan)
    {
        { "Tanpa surat", (_, j) => Tiap(j, (p, _) => p.Kelayakan == StatusKelayakan.TidakLayak ? p with { Kepesertaan = StatusKepesertaan.Dihentikan } : p), "tidak layak stops at once" },
        { "Tanpa surat", k => Surat(k, s => s with { Status = StatusSurat.Disetujui }), "letter overwritten: a waiting or rejected one counts" },
        { "Dihentikan tepat", (_, j) => Tiap(j, (p, _) => p with { Kepesertaan = StatusKepesertaan.Tetap }), "nobody is ever stopped" },
        { "Tidak layak, difinalisasi", k => Tetapkan(k, p => p with { Difinalisasi = false }), "nothing is ever final" },
        { "Tidak layak, difinalisasi", k => Ubah(k, b => b with { Surat = null }), "letter never read" },
        { "Tidak layak, difinalisasi", k => Surat(k, s => s with { Status = s.Status == StatusSurat.Disetujui ? StatusSurat.Menunggu : s.Status }), "approval never read" },
        { "Yang belum difinalisasi", k => Tetapkan(k, p => p with { Difinalisasi = p.Status == StatusDeklarasi.TidakLayak }), "finalisation ignored" },
        { "Surat sah yang menunggu", k => Ubah(k, b => b.Surat is { Status: StatusSurat.Menunggu } ? b with { Surat = null } : b), "a waiting letter is none" },
        { "Surat sah yang menunggu", k => Surat(k, s => s.Status == StatusSurat.Ditolak ? s with { Status = StatusSurat.Menunggu } : s), "a rejected letter still waits" },
        { "Surat dengan satu", k => Surat(k, s => s with { Lampiran = true }), "attachment ignored" },
        { "Surat dengan satu", k => Surat(k, s => s with { TanggalSurat = s.TanggalUnggah }), "the letter's date ignored" },
        { "Surat dengan satu", k => Surat(k, s => s with { TanggalUnggah = s.TanggalSurat }), "upload day ignored" },
        { "Surat dengan satu", k => Surat(k, s => s with { TanggalSurat = LocalDate.Min(s.TanggalSurat, s.TanggalUnggah), TanggalUnggah = LocalDate.Max(s.TanggalSurat, s.TanggalUnggah) }), "a letter dated after its upload accepted" },
        { "Surat dengan satu", k => Surat(k, s => s with { TanggalFinalisasi = null }), "a letter older than the finalisation accepted" },
        { "Surat dengan satu", k => Hari(k, (h, mulai, selesai) => LocalDate.Max(mulai, LocalDate.Min(selesai, h))), "window of the letter ignored" },
        { "Surat dengan satu", k => Hari(k, (h, _, selesai) => h == selesai.PlusDays(1) ? selesai : h), "month boundary off by one: the day after the window still counts" },
        { "Surat dengan satu", k => Hari(k, (h, mulai, _) => h == mulai.PlusDays(-1) ? mulai : h), "month boundary off by one: the day before the window counts" },
        { "Hari pertama", k => Hari(k, (h, _, selesai) => h == selesai ? selesai.PlusDays(1) : h), "month boundary off by one: the last day of the window refused" },
        { "Hari pertama", k => Hari(k, (h, mulai, _) => h == mulai ? mulai.PlusDays(-1) : h), "month boundary off by one: the first day of the window refused" },
        { "Hari pertama", k => Ubah(k, b => b with { Kegiatan = KegiatanBulanan.VerifikasiKelayakan }), "the window of verifikasi taken for that of verval PBI" },
        { "Hari pertama", k => Surat(k, s => s.TanggalFinalisasi == s.TanggalSurat ? s with { TanggalFinalisasi = s.TanggalSurat.PlusDays(1) } : s), "finalised on the letter's date taken for uncovered" },
        { "Surat yang diunggah", k => Ubah(k, b => b.Surat?.TanggalUnggah > b.Per && b.Kemensos.Count == 0 ? b with { Per = null } : b), "a letter of tomorrow counts today" },
        { "Surat menghentikan", k => Surat(k, s => s with { Penandatangan = Penandatangan.KepalaDaerah }), "signatory ignored" },
        { "Surat menghentikan", k => Surat(k, s => s.Penandatangan == Penandatangan.KepalaDinas ? s with { Penandatangan = Penandatangan.PejabatAtasNama } : s), "a kepala dinas taken for an official a.n." },
        { "Surat menghentikan", k => Surat(k, s => s.Penandatangan == Penandatangan.PejabatAtasNama ? s with { Penandatangan = Penandatangan.SekdaAtasNama } : s), "an official a.n. accepted in every edition" },
        { "Surat menghentikan", k => Surat(k, s => s.Penandatangan == Penandatangan.SekdaAtasNama ? s with { Penandatangan = Penandatangan.KepalaDinas } : s), "sekda a.n. refused" },
        { "Surat menghentikan", k => Surat(k, s => s.Penandatangan == Penandatangan.WakilKepalaDaerah ? s with { Penandatangan = Penandatangan.KepalaDinas } : s), "wakil kepala daerah refused" },
        { "Sesudah hari", k => Ubah(k, b => b.Kemensos.Count == 0 ? b with { Per = null } : b), "window ignored: nothing lapses" },
        { "Sesudah hari", k => Ubah(k, b => b.Per == BacaanKelayakan.Jendela(b).Selesai.PlusDays(1) ? b with { Per = BacaanKelayakan.Jendela(b).Selesai } : b), "month boundary off by one: lapses a day late" },
        { "Sesudah hari", k => Ubah(k, b => b.Per == BacaanKelayakan.Jendela(b).Selesai ? b with { Per = BacaanKelayakan.Jendela(b).Selesai.PlusDays(1) } : b), "month boundary off by one: lapses a day early" },
        { "Sesudah hari", (_, j) => Tiap(j, (p, _) => p.Tahap == TahapKelayakan.Kedaluwarsa ? p with { Kelayakan = StatusKelayakan.Layak } : p), "what lapsed is layak in the same period" },
    };

    private static DaftarKekeliruan<KasusVerifikasi, JawabanKelayakan> Kaskade => new(InvarianDtks.Kelayakan)
    {
        { "PBI-JK tidak layak", (_, j) => Tiap(j, (p, _) => p.Sumber == SumberPutusan.KaskadePbi ? p with { Kelayakan = StatusKelayakan.Layak } : p), "cascade to other programmes forgotten" },
        { "PBI-JK tidak layak", (k, j) => Tiap(j, (p, i) => p.Sumber == SumberPutusan.KaskadePbi && !k.Bahan.Kepesertaan[i].Program.Nasional ? p with { Kelayakan = StatusKelayakan.Layak } : p), "cascade to regional programmes forgotten" },
        { "Tidak ada kaskade", (_, j) => Tiap(j, (p, _) => p with { Penyebab = null }), "cause not named" },
        { "Kaskade tidak pernah", (k, j) => Tiap(j, (p, i) => k.Bahan.Kepesertaan[i].Program.Pbi ? p with { Penyebab = i } : p), "PBI-JK its own cause" },
        { "Edisi tanpa kaskade", k => Ubah(k, b => b with { Edisi = EdisiAturan.Kepmensos150Tahun2022 }), "cascade although the edition has none" },
        { "Satu arah", k => Ubah(k, b => b with { Penetapan = [.. b.Penetapan, .. KePbi(b)] }), "cascade in both directions" },
        { "PBI-JK yang dihentikan", (k, j) => Tiap(j, (p, i) => p.Sumber == SumberPutusan.KaskadePbi && BacaanKelayakan.PenetapanAtas(k.Bahan, i) is not null ? p with { Kelayakan = StatusKelayakan.Layak } : p), "an own layak stops the cascade" },
        { "PBI-JK yang dihentikan", (_, j) => Tiap(j, (p, _) => p.Penyebab is null ? p : p with { Tahap = TahapKelayakan.Pengesahan, Kepesertaan = StatusKepesertaan.Tetap }), "a cascade never stops" },
        { "PBI-JK yang dihentikan", (k, j) => Tiap(j, (p, i) => p.Sumber == SumberPutusan.Verifikasi && p.Penyebab is not null && BacaanKelayakan.PenetapanAtas(k.Bahan, i) is { Difinalisasi: false } ? p with { Kepesertaan = StatusKepesertaan.Tetap } : p), "an own declaration hides the further cascade" },
        { "Kaskade saja", (_, j) => Tiap(j, (p, _) => p.Sumber == SumberPutusan.KaskadePbi ? p with { Tahap = TahapKelayakan.Finalisasi } : p), "a cascade has to be finalised itself" },
        { "Kaskade saja", (k, j) => Tiap(j, (p, _) => p is { Sumber: SumberPutusan.KaskadePbi, Penyebab: { } sebab } ? p with { Alasan = j.Putusan[sebab].Alasan } : p), "reasons of the cause copied" },
        { "Cakupan penerima", k => InvarianDtks.Kelayakan.Pustaka(k.Dengan(CakupanKaskade.Keluarga)), "policy ignored: scope always the family" },
        { "Cakupan penerima", k => Orang(k, o => o.NomorKk.Sah ? o : o with { NomorKk = NomorKk.Check("3374990101159999") }), "people without No KK are one family" },
        { "Cakupan keluarga", k => InvarianDtks.Kelayakan.Pustaka(k.Dengan(CakupanKaskade.Penerima)), "policy ignored: scope always the recipient" },
        { "Kematian saja pada PBI-JK tidak", k => InvarianDtks.Kelayakan.Pustaka(k.DenganAhliWaris(Kepastian.Tidak)), "VK-9 ignored" },
        { "Kematian saja pada PBI-JK tidak", (_, j) => Tiap(j, (p, _) => p with { PerluGantiPengurus = false }), "the pengurus who died never replaced" },
        { "Kematian saja pada PBI-JK mengenai", k => InvarianDtks.Kelayakan.Pustaka(k.DenganAhliWaris(Kepastian.Ya)), "death alone always spares" },
        { "Kematian saja pada PBI-JK mengenai", (k, j) => Tiap(j, (p, i) => p is { Sumber: SumberPutusan.KaskadePbi, Penyebab: { } sebab } && j.Putusan[sebab].Alasan == Kematian && k.Bahan.Kepesertaan[i].Program.Satuan == SatuanProgram.Individu ? p with { Kelayakan = StatusKelayakan.Layak } : p), "programmes of persons spared by a death" },
        { "PBI-JK yang dihentikan", k => Tetapkan(k, p => p.Program.Pbi && p.Alasan.Memuat(AlasanTidakLayak.Meninggal) ? p with { Alasan = Kematian } : p), "death with further reasons spares too" },
        { "Kematian saja pada PBI-JK, ahli", BelumMenjadi(StatusKelayakan.TidakLayak), "\"belum\" rewritten to \"tidak layak\"" },
        { "Kematian saja pada PBI-JK, ahli", BelumMenjadi(StatusKelayakan.Layak), "\"belum\" rewritten to \"layak\"" },
        { "Kematian saja pada PBI-JK, ahli", k => AhliWarisMenjadi(k, Kepastian.TidakTahu, Kepastian.Ya), "unknown heirs taken for heirs" },
        { "Kematian saja pada PBI-JK, ahli", k => Ubah(k, b => b with { Penetapan = [.. b.Penetapan.Where(p => !p.Program.Pbi || p.Alasan != Kematian || b.AhliWaris.GetValueOrDefault(p.Nik) != Kepastian.TidakTahu)] }), "an open PBI-JK treated as absent" },
        { "Kematian saja seorang", k => k.Kebijakan.CakupanKaskade != CakupanKaskade.Keluarga ? InvarianDtks.Kelayakan.Pustaka(k) : Tetapkan(k, p => p.Program.Pbi && p.Alasan == Kematian ? p with { Alasan = [AlasanTidakLayak.SudahMampu] } : p), "the death of a member takes the programmes of the family" },
    };

    private static DaftarKekeliruan<KasusVerifikasi, JawabanKelayakan> Penetapan => new(InvarianDtks.Kelayakan)
    {
        { "Pada verval PBI", k => Ubah(k, b => b with { Kegiatan = KegiatanBulanan.VerifikasiKelayakan }), "verval PBI taken for verifikasi" },
        { "Penetapan yang melanggar VK-4", k => Tetapkan(k, p => p.Status == StatusDeklarasi.TidakLayak && p.Alasan.Kosong ? p with { Alasan = [AlasanTidakLayak.SudahMampu] } : p), "VK-4 ignored: tidak layak without a reason" },
        { "Penetapan yang melanggar VK-4", k => Tetapkan(k, p => p.Alasan.Memuat(AlasanTidakLayak.Lain) && (p.Keterangan ?? "").Trim().Length < 3 ? p with { Keterangan = "tanpa teks" } : p), "VK-4 ignored: reason 8 without a text" },
        { "Penetapan yang melanggar VK-4", k => Tetapkan(k, p => p.Alasan.Memuat(AlasanTidakLayak.TanpaKomponen) && !p.Program.PunyaKomponen ? p with { Alasan = [AlasanTidakLayak.SudahMampu] } : p), "VK-4 ignored: reason 7 on every programme" },
        { "Penetapan yang melanggar VK-4", k => Tetapkan(k, p => p.Keterangan?.Length > 500 ? p with { Keterangan = p.Keterangan[..500] } : p), "a text of more than 500 accepted" },
        { "Penetapan yang melanggar VK-4", k => Tetapkan(k, p => p.Status == StatusDeklarasi.Layak ? p with { Alasan = default } : p), "layak with reasons accepted" },
        { "Penetapan tidak layak yang", (_, j) => Tiap(j, (p, _) => p.Alasan.Jumlah > 1 ? p with { Alasan = new(p.Alasan.First()) } : p), "only the first reason kept" },
        { "Penetapan tidak layak yang", (_, j) => Tiap(j, (p, _) => p.Tahap == TahapKelayakan.Disahkan ? p : p with { Kelayakan = StatusKelayakan.Layak }), "tidak layak only once approved" },
        { "Penetapan tidak layak yang", k => Tetapkan(k, p => p.Alasan.Memuat(AlasanTidakLayak.TanpaKomponen) ? p with { Alasan = default } : p), "reason 7 refused even on PKH" },
        { "Penetapan tidak layak yang", k => Tetapkan(k, p => p.Keterangan is { Length: > 0 } && !p.Alasan.Memuat(AlasanTidakLayak.Lain) ? p with { Alasan = default } : p), "a text refused beside other reasons than 8" },
        { "Penetapan layak yang", k => Tetapkan(k, p => p.Status == StatusDeklarasi.Layak ? p with { Difinalisasi = false } : p), "a finalised layak accepted" },
        { "Yang ditetapkan layak", k => Ubah(k, b => b with { Penetapan = [.. b.Penetapan.Where(p => p.Status == StatusDeklarasi.TidakLayak)] }), "declarations of layak dropped" },
        { "Yang tidak diverifikasi", k => InvarianDtks.Kelayakan.Pustaka(k with { Kebijakan = KebijakanDtks.Baku }), "policy ignored: all" },
        { "Yang tidak diverifikasi", k => InvarianDtks.Kelayakan.Pustaka(k with { Kebijakan = k.Kebijakan with { TanpaVerifikasi = KebijakanTanpaVerifikasi.DianggapTidakLayak } }), "policy ignored: unverified always tidak layak" },
        { "Yang tidak diverifikasi", (_, j) => Tiap(j, (p, _) => p is { Sumber: SumberPutusan.TanpaVerifikasi, Kelayakan: StatusKelayakan.TidakLayak } ? p with { Kepesertaan = StatusKepesertaan.Dihentikan } : p), "unverified stopped by the policy" },
        { "Kematian pengurus program", k => InvarianDtks.Kelayakan.Pustaka(k.DenganAhliWaris(Kepastian.Tidak)), "heirs never looked at" },
        { "Kematian pengurus program", k => Tetapkan(k, p => p.Alasan.Jumlah > 1 ? p with { Alasan = new([.. p.Alasan.Where(a => a != AlasanTidakLayak.Meninggal)]) } : p), "a further reason carries a refused death" },
        { "Kematian pengurus program", k => Peran(k, PeranKepesertaan.Komponen), "roles forgotten: nobody a pengurus" },
        { "Kematian pengurus program", KomponenSaja, "who is a component too is not protected as pengurus" },
        { "Kematian pengurus tanpa", k => InvarianDtks.Kelayakan.Pustaka(k.DenganAhliWaris(Kepastian.Ya)), "death of a pengurus never a reason" },
        { "Kematian pengurus tanpa", k => Peran(k, PeranKepesertaan.Penerima), "roles forgotten: every member a pengurus" },
        { "Selama tidak diketahui", BelumMenjadi(StatusKelayakan.TidakLayak), "\"belum\" rewritten to \"tidak layak\"" },
        { "Selama tidak diketahui", BelumMenjadi(StatusKelayakan.Layak), "\"belum\" rewritten to \"layak\"" },
        { "Selama tidak diketahui", k => AhliWarisMenjadi(k, Kepastian.TidakTahu, Kepastian.Ya), "unknown heirs taken for heirs" },
        { "Selama tidak diketahui", k => AhliWarisMenjadi(k, Kepastian.TidakTahu, Kepastian.Tidak), "unknown heirs taken for none" },
    };

    private static DaftarKekeliruan<KasusVerifikasi, JawabanKelayakan> AhliWaris => new(InvarianDtks.Kelayakan)
    {
        { "Yang belum dapat", (_, j) => Tiap(j, (p, _) => p.Kelayakan == StatusKelayakan.BelumDapatDitentukan ? p with { Kepesertaan = StatusKepesertaan.Dihentikan } : p), "what cannot be determined stopped" },
        { "Tanpa tahu", BelumMenjadi(StatusKelayakan.TidakLayak), "\"belum\" rewritten to \"tidak layak\"" },
        { "Tanpa tahu", k => AhliWarisMenjadi(k, Kepastian.TidakTahu, Kepastian.Tidak), "unknown heirs taken for none" },
        { "Tanpa tahu", k => AhliWarisMenjadi(k, Kepastian.TidakTahu, Kepastian.Ya), "unknown heirs taken for heirs" },
        { "Selama keluarga tidak", k => Ubah(k, b => b with { Kelengkapan = KelengkapanKeluarga.Lengkap }), "completeness assumed" },
        { "Anggota lain yang", k => Ubah(k, b => b with { AhliWaris = b.Kepesertaan.Select(p => p.Nik).Distinct().ToDictionary(n => n, n => b.AhliWaris.GetValueOrDefault(n)) }), "reason-2 exception by a living heir of the family ignored" },
        { "Anggota lain yang", k => Orang(k, o => o.Hubungan == HubunganKeluarga.FamiliLain ? o with { Hubungan = HubunganKeluarga.Lainnya } : o), "only spouse and children inherit" },
        { "Anggota lain yang", k => Orang(k, o => o.Meninggal.Tanggal is null ? o : o with { Meninggal = TandaMeninggal.Ya }), "a death of tomorrow counts today" },
        { "Anggota lain yang", k => Orang(k, o => o.Meninggal.Status == Kepastian.TidakTahu ? o with { Meninggal = TandaMeninggal.Ya } : o), "an unknown mark of death taken for death" },
        { "Anggota lain yang", k => Ubah(k, b => b.Kelengkapan.Dinyatakan ? b : b with { Orang = [] }), "members of an incomplete family not looked at" },
        { "Keluarga yang dinyatakan", k => Ubah(k, b => b with { Kelengkapan = default }), "keluarga_lengkap ignored" },
        { "Keluarga yang dinyatakan", k => Orang(k, o => o with { Meninggal = TandaMeninggal.Tidak }), "the dead inherit" },
        { "Keluarga yang dinyatakan", k => Orang(k, o => o.Hubungan == HubunganKeluarga.Pembantu ? o with { Hubungan = HubunganKeluarga.FamiliLain } : o), "a pembantu inherits" },
        { "Keluarga yang dinyatakan", k => Orang(k, o => o with { NomorKk = NomorKk.Check("3374990101159999") }), "the neighbours inherit" },
        { "Keluarga yang tidak", k => Ubah(k, b => b with { Kelengkapan = KelengkapanKeluarga.Lengkap }), "completeness assumed" },
        { "Keluarga yang tidak", k => Orang(k, o => o.Hubungan is null ? o with { Hubungan = HubunganKeluarga.Pembantu } : o), "an unknown hubungan taken for none" },
        { "Keluarga yang tidak", k => Orang(k, o => o.Hubungan is null ? o with { Hubungan = HubunganKeluarga.Anak } : o), "an unknown hubungan taken for an heir" },
        { "Keluarga yang tidak", k => Ubah(k, b => b with { Orang = [.. b.Orang.Where(o => o.NomorKk.Sah)] }), "people without No KK overlooked" },
    };

    private static DaftarKekeliruan<KasusVerifikasi, JawabanKelayakan> Kemensos => new(InvarianDtks.Kelayakan)
    {
        { "Butir Kemensos yang menunggu", k => Butir(k, b => b.Tanggapan is { } t ? b with { Tanggapan = t with { Setuju = true } } : b), "a refusal towards Kemensos taken for consent" },
        { "Butir Kemensos yang menunggu", k => Butir(k, b => b.Tanggapan is null ? b with { Tanggapan = new(b.Dikirim, true) } : b), "silence taken for consent at once" },
        { "Butir Kemensos yang menunggu", k => Butir(k, b => b.Tanggapan is null && k.Bahan.Per > b.Dikirim.PlusDays(14) ? b with { Tanggapan = new(b.Dikirim.PlusDays(14), true) } : b), "fourteen days of the calendar instead of hari kerja" },
        { "Butir Kemensos yang menunggu", k => Butir(k, b => b.Alasan.Kosong ? b with { Alasan = [AlasanTidakLayak.SudahMampu] } : b), "VK-4 ignored for items of Kemensos" },
        { "Butir Kemensos atas", k => Butir(k, b => b.Alasan.Memuat(AlasanTidakLayak.Meninggal) && b.Program.Satuan == SatuanProgram.Keluarga ? b with { Alasan = [AlasanTidakLayak.SudahMampu] } : b), "VK-5 ignored for items of Kemensos" },
        { "Butir Kemensos yang disetujui", k => Ubah(k, b => b with { Kemensos = [] }), "items of Kemensos forgotten" },
        { "Butir Kemensos yang disetujui", k => Ubah(k, b => b with { Kemensos = [.. b.Kemensos.Where(x => x.Tanggapan is not { Setuju: false })] }), "a late refusal counts" },
        { "Butir Kemensos yang disetujui", (_, j) => Tiap(j, (p, _) => p.Sumber == SumberPutusan.Kemensos ? p with { Sumber = SumberPutusan.Verifikasi } : p), "Kemensos' item told as an own declaration" },
        { "Butir Kemensos yang disetujui", k => InvarianDtks.Kelayakan.Pustaka(k with { Kebijakan = k.Kebijakan with { CutiBersamaHariLibur = true } }), "policy ignored: cuti bersama always a day off" },
        { "Disetujui dengan kata", (_, j) => Tiap(j, (p, _) => p is { Sumber: SumberPutusan.Kemensos, Tahap: TahapKelayakan.Pengesahan } ? p with { Tahap = TahapKelayakan.Disahkan, Kepesertaan = StatusKepesertaan.Dihentikan } : p), "consent stops without a letter" },
        { "Disetujui dengan diam", k => InvarianDtks.Kelayakan.Pustaka(k with { Kebijakan = k.Kebijakan with { AkibatDiamKemensos = AkibatDiamKemensos.Dihentikan } }), "policy ignored: silence always stops" },
        { "Disetujui dengan diam", k => InvarianDtks.Kelayakan.Pustaka(k with { Kebijakan = k.Kebijakan with { AkibatDiamKemensos = AkibatDiamKemensos.PerluPengesahan } }), "policy ignored: silence never stops" },
    };

    private static DaftarKekeliruan<KasusVerifikasi, JawabanKelayakan> Lainnya => new(InvarianDtks.Kelayakan)
    {
        { "Urutan penetapan", k => Ubah(k, b => b with { Penetapan = [.. b.Penetapan.Take(1)] }), "only the first declaration read" },
        { "Penetapan tambahan", (k, j) => k.Bahan.Penetapan.Count > 1 ? Tiap(j, (p, _) => p with { Kepesertaan = StatusKepesertaan.Tetap }) : j, "more than one declaration stops nobody" },
        { "Catatan pembayaran", k => k.Kebijakan.BeritaAcaraWajib ? Tetapkan(k, p => p with { Difinalisasi = false }) : InvarianDtks.Kelayakan.Pustaka(k), "berita acara asked of every finalisation" },
        { "Catatan pembayaran", k => Ubah(k, b => b with { Penetapan = [.. b.Penetapan.Where(p => !b.Kepesertaan.Any(x => x.Nik == p.Nik && x.CatatanPembayaran is not null))] }), "who has a payment note passed over" },
        { "Tanpa edisi", k => Ubah(k, b => b with { Edisi = b.Edisi.Disebut ?? BacaanKelayakan.EdisiBulan(b.Periode.Berikutnya) }), "edition taken from the next month" },
        { "Tanpa edisi", k => Ubah(k, b => b with { Edisi = b.Edisi.Disebut ?? BacaanKelayakan.EdisiBulan(b.Periode.Sebelumnya) }), "edition taken from the month before" },
        { "Tanpa edisi", k => Ubah(k, b => b with { Edisi = b.Edisi.Disebut ?? EdisiAturan.Kepmensos150Tahun2022 }), "edition always the newest" },
        { "Bulan yang", k => InvarianDtks.Kelayakan.Pustaka(k) ?? Ubah(k, b => b with { Edisi = EdisiAturan.Kepmensos150Tahun2022 }), "a month that is not modelled answered with the last edition" },
        { "Bulan yang", k => InvarianDtks.Kelayakan.Pustaka(k) ?? new([.. k.Bahan.Kepesertaan.Select(_ => new PutusanDiuji(StatusKelayakan.Layak, SumberPutusan.TanpaVerifikasi, default, null, TahapKelayakan.Verifikasi, StatusKepesertaan.Tetap, PerluGantiPengurus: false))]), "a month that is not modelled answered with layak" },
    };

    private static Func<KasusVerifikasi, JawabanKelayakan, JawabanKelayakan> BelumMenjadi(StatusKelayakan menjadi) =>
        (_, j) => Tiap(j, (p, _) => p.Kelayakan == StatusKelayakan.BelumDapatDitentukan ? p with { Kelayakan = menjadi } : p);

    private static JawabanKelayakan Tiap(JawabanKelayakan jawab, Func<PutusanDiuji, int, PutusanDiuji> ubah) => new([.. jawab.Putusan.Select(ubah)]);

    private static JawabanKelayakan? Ubah(KasusVerifikasi kasus, Func<BahanKelayakan, BahanKelayakan> ubah) => InvarianDtks.Kelayakan.Pustaka(kasus.Dengan(ubah));

    private static JawabanKelayakan? Tetapkan(KasusVerifikasi kasus, Func<Penetapan, Penetapan> ubah) => Ubah(kasus, b => b with { Penetapan = [.. b.Penetapan.Select(ubah)] });

    private static JawabanKelayakan? Butir(KasusVerifikasi kasus, Func<ButirKemensos, ButirKemensos> ubah) => Ubah(kasus, b => b with { Kemensos = [.. b.Kemensos.Select(ubah)] });

    private static JawabanKelayakan? Orang(KasusVerifikasi kasus, Func<Penduduk, Penduduk> ubah) => Ubah(kasus, b => b with { Orang = [.. b.Orang.Select(ubah)] });

    private static JawabanKelayakan? Surat(KasusVerifikasi kasus, Func<SuratPengesahan, SuratPengesahan> ubah) =>
        Ubah(kasus, b => b.Surat is { } surat ? b with { Surat = ubah(surat) } : b);

    /// <summary>The days of the letter misread against the window.</summary>
    private static JawabanKelayakan? Hari(KasusVerifikasi kasus, Func<LocalDate, LocalDate, LocalDate, LocalDate> ubah) => BacaanKelayakan.Jendela(kasus.Bahan) is var (mulai, selesai)
        ? Surat(kasus, s => s with { TanggalSurat = ubah(s.TanggalSurat, mulai, selesai), TanggalUnggah = ubah(s.TanggalUnggah, mulai, selesai) })
        : null;

    private static JawabanKelayakan? AhliWarisMenjadi(KasusVerifikasi kasus, Kepastian dari, Kepastian menjadi) =>
        Ubah(kasus, b => b with { AhliWaris = b.AhliWaris.ToDictionary(a => a.Key, a => a.Value == dari ? menjadi : a.Value) });

    private static bool KeduaPeran(BahanKelayakan bahan, Kepesertaan k) => bahan.Kepesertaan.Count(x => x.Nik == k.Nik && x.Program.Equals(k.Program)) > 1;

    /// <summary>Everybody in one role; who holds both keeps them.</summary>
    private static JawabanKelayakan? Peran(KasusVerifikasi kasus, PeranKepesertaan peran) =>
        Ubah(kasus, b => b with { Kepesertaan = [.. b.Kepesertaan.Select(k => KeduaPeran(b, k) ? k : k with { Peran = peran })] });

    /// <summary>Who holds both roles of a family programme taken for a component alone.</summary>
    private static JawabanKelayakan? KomponenSaja(KasusVerifikasi kasus)
    {
        var semua = kasus.Bahan.Kepesertaan;
        int[] dibaca = [.. Enumerable.Range(0, semua.Count).Where(i => semua[i].Program.Pbi || semua[i].Peran == PeranKepesertaan.Komponen || !KeduaPeran(kasus.Bahan, semua[i]))];
        return Ubah(kasus, b => b with { Kepesertaan = [.. dibaca.Select(i => semua[i])] }) is { } jawab
            ? new([.. semua.Select(k => jawab.Putusan[Array.FindIndex(dibaca, d => semua[d].Nik == k.Nik && semua[d].Program.Equals(k.Program) && (!k.Program.Pbi || semua[d].Peran == k.Peran))])
                .Select(p => p.Penyebab is { } sebab ? p with { Penyebab = dibaca[sebab] } : p)])
            : null;
    }

    /// <summary>PBI-JK declared wherever another programme of the person is.</summary>
    private static IEnumerable<Penetapan> KePbi(BahanKelayakan bahan) => bahan.Penetapan
        .Where(p => p.Status == StatusDeklarasi.TidakLayak && !p.Program.Pbi && BacaanKelayakan.Pasti(bahan, p)
            && bahan.Kepesertaan.Any(k => k.Nik == p.Nik && k.Program.Pbi) && !bahan.Penetapan.Any(q => q.Nik == p.Nik && q.Program.Pbi))
        .DistinctBy(p => p.Nik)
        .Select(p => new Penetapan(p.Nik, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [AlasanTidakLayak.SudahMampu] });
}
