using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;
using FluentValidation.Results;

namespace Dtks.Rules;

/// <summary>Examines a usulan under UB-1 to UB-13 and PB-3.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class PemeriksaanUsulan
{
    private static readonly ValidatorUsulan Validator = new();

    /// <summary>Examines a usulan.</summary>
    /// <param name="bahan">Its facts; what is null is not known.</param>
    /// <param name="edisi">The edition, for any period, or the list from which the day of the proposal chooses.</param>
    /// <returns>Every finding, UB-1 to UB-13 by number and PB-3 for PBI-JK, and the verdict.</returns>
    /// <exception cref="ArgumentException">The record is not well formed (see <see cref="ValidatorUsulan"/>).</exception>
    /// <exception cref="DiLuarCakupanException">The edition has no rules of usulan, or no edition was named and the period is not modelled.</exception>
    /// <example>
    /// <code>
    /// HasilPemeriksaanUsulan hasil = PemeriksaanUsulan.Periksa(new BahanUsulan
    /// {
    ///     Jenis = JenisUsulan.ProgramUntukTerdaftar, Jalur = JalurUsulan.Musdes, Asal = AsalUsulan.RtRw, BeritaAcara = true,
    ///     Tanggal = new LocalDate(2024, 2, 25), // the window of February 2024 ended on the 24th
    ///     Program = ProgramBansos.Pkh, DiDtks = true, PenerimaProgram = false, CalonProgram = false,
    /// });
    /// Console.WriteLine(hasil.Vonis); // TidakMemenuhi
    /// Console.WriteLine(hasil[Aturan.UB6]!.Status); // TidakTerpenuhi
    /// </code>
    /// </example>
    public static HasilPemeriksaanUsulan Periksa(BahanUsulan bahan, PilihanEdisi edisi = default)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        ValidationResult bentuk = Validator.Validate(bahan);
        if (!bentuk.IsValid)
        {
            ValidationFailure pertama = bentuk.Errors[0];
            throw new ArgumentException($"{pertama.ErrorCode}: {pertama.ErrorMessage}", nameof(bahan));
        }

        EdisiAturan dipakai = edisi.Tentukan(Periode.Dari(bahan.Tanggal), Aturan.UB6);
        return new HasilPemeriksaanUsulan(dipakai, new HukumUsulan(bahan, dipakai).Baca(), bahan.MasukanWarga);
    }
}

/// <summary>The page of law of usulan: UB-1 to UB-13 and PB-3 in their order, each finding appended where its rule is read.</summary>
internal sealed class HukumUsulan(BahanUsulan bahan, EdisiAturan edisi)
{
    private readonly ImmutableArray<TemuanUsulan>.Builder _temuan = ImmutableArray.CreateBuilder<TemuanUsulan>(14);

    // Dasar: BS24 heads its list A to K "proposals from the kabupaten/kota": UB-3 to UB-6, UB-8 and UB-12 do not speak of what Kemensos proposes itself.
    private readonly bool _dariDaerah = bahan.Jalur != JalurUsulan.Kemensos;

    private readonly bool _baru = bahan.Jenis != JenisUsulan.ProgramUntukTerdaftar;

    public ImmutableArray<TemuanUsulan> Baca()
    {
        OrangBaru();
        OrangTerdaftar();
        Kepadanan();
        SumberKepadanan();
        SeluruhKeluarga();
        Jendela();
        Jalur();
        Finalisasi();
        Surat();
        TandaTambahan();
        Verval();
        Survei();
        DokumenDaerah();
        PengajuanPbi();
        return _temuan.ToImmutable();
    }

    /// <summary>The window of the proposal: pengusulan, or verval-pbi for PBI-JK (UB-6, PB-4).</summary>
    public static Jendela JendelaUsulan(BahanUsulan bahan, NodaTime.LocalDate tanggal, EdisiAturan edisi) =>
        Buka(tanggal, edisi, bahan.UntukPbi ? KegiatanBulanan.VervalPbi : KegiatanBulanan.Pengusulan);

    /// <summary>Whether the edition has the windows of the proposal and of its letter.</summary>
    public static bool AdaJendela(BahanUsulan bahan, EdisiAturan edisi)
    {
        var jendela = KalenderDtks.Jendela(Periode.Dari(bahan.Tanggal), edisi);
        return bahan.UntukPbi ? jendela[KegiatanBulanan.VervalPbi] is not null : jendela[KegiatanBulanan.Pengusulan] is not null && jendela[KegiatanBulanan.PengesahanUsulan] is not null;
    }

    /// <summary>The window of its letter (UB-9, PB-4).</summary>
    public static Jendela JendelaSurat(BahanUsulan bahan, EdisiAturan edisi) =>
        Buka(bahan.Tanggal, edisi, bahan.UntukPbi ? KegiatanBulanan.VervalPbi : KegiatanBulanan.PengesahanUsulan);

    // UB-1: kinds 1 and 2 are for somebody who is not in DTKS yet.
    private void OrangBaru() => Catat(Aturan.UB1, _baru, [!bahan.DiDtks], NilaiBukti.Dari("di_dtks", bahan.DiDtks));

    // UB-2: kind 3 is for somebody in DTKS who neither receives the programme nor is a candidate for it.
    private void OrangTerdaftar() => Catat(
        Aturan.UB2,
        !_baru,
        [bahan.DiDtks, !bahan.PenerimaProgram, !bahan.CalonProgram],
        NilaiBukti.Dari("di_dtks", bahan.DiDtks),
        NilaiBukti.Dari("penerima_program", bahan.PenerimaProgram),
        NilaiBukti.Dari("calon_program", bahan.CalonProgram));

    // UB-3: the elements reach the scores of the edition; an own estimate leaves it open.
    private void Kepadanan()
    {
        if (_dariDaerah && Aturan.UB3.BerlakuPada(edisi) && bahan.Kepadanan is BuktiKepadanan.WebService web)
        {
            _temuan.Add(AmbangKepadanan.Periksa(web.Putusan, edisi.Isi.AmbangKepadanan.Pada(Periode.Dari(bahan.Tanggal))));
            return;
        }

        Catat(Aturan.UB3, _dariDaerah, [null], new ButirBukti("kepadanan", null));
    }

    // UB-4: the percentages come from the web service of Dukcapil.
    private void SumberKepadanan() => Catat(
        Aturan.UB4,
        _dariDaerah,
        [bahan.Kepadanan is { } bukti ? bukti is BuktiKepadanan.WebService : null],
        bahan.Kepadanan is { } ada ? new ButirBukti("kepadanan.sumber", ada is BuktiKepadanan.WebService ? "web-service" : "taksiran") : new ButirBukti("kepadanan", null));

    // UB-5: a proposal of a family programme includes every member of the KK.
    private void SeluruhKeluarga() => Catat(
        Aturan.UB5,
        _dariDaerah && bahan.Program is { Satuan: SatuanProgram.Keluarga },
        [bahan.AnggotaDiusulkan is { } usul && bahan.AnggotaKk is { } kk ? usul == kk : null],
        NilaiBukti.Dari("anggota_kk", bahan.AnggotaKk),
        NilaiBukti.Dari("anggota_diusulkan", bahan.AnggotaDiusulkan));

    // UB-6: the proposal is dated inside its window.
    private void Jendela()
    {
        Jendela jendela = JendelaUsulan(bahan, bahan.Tanggal, edisi);
        Catat(Aturan.UB6, _dariDaerah, [jendela.Memuat(bahan.Tanggal)], NilaiBukti.Dari("tanggal", bahan.Tanggal), new ButirBukti("jendela", jendela.ToString()));
    }

    // UB-7: musdes needs origin and berita acara, kemensos a ground, mandiri the name of its channel.
    // Tafsir: a missing origin, ground or name is not known rather than absent: blank fields are the usual case in exports.
    private void Jalur()
    {
        ButirBukti jalur = new("jalur", TabelPengusulan.Jalur.Kode(bahan.Jalur));
        switch (bahan.Jalur)
        {
            case JalurUsulan.Musdes:
                Catat(Aturan.UB7, true, [Ada(bahan.Asal), bahan.BeritaAcara], jalur, NilaiBukti.Dari("asal", bahan.Asal, TabelPengusulan.Asal), NilaiBukti.Dari("berita_acara", bahan.BeritaAcara));
                break;
            case JalurUsulan.Kemensos:
                Catat(Aturan.UB7, true, [Ada(bahan.DasarKemensos)], jalur, NilaiBukti.Dari("dasar_kemensos", bahan.DasarKemensos, TabelPengusulan.DasarKemensos));
                break;
            default:
                Catat(Aturan.UB7, true, [Ada(bahan.Kanal)], jalur, new ButirBukti("kanal", bahan.Kanal is null ? null : "(terisi)"));
                break;
        }
    }

    // UB-8: finalised, before the letter is printed, by someone entitled to validate.
    // Tafsir: a letter is printed on the day it bears; finalisasi on that same day is in time.
    private void Finalisasi()
    {
        bool? berhak = bahan.FinalisasiOleh is { } peran ? Kewenangan.Boleh(peran, TindakanPengguna.FinalisasiUsulan, edisi, Periode.Dari(bahan.Tanggal)).Diizinkan : null;
        ReadOnlySpan<ButirBukti> tanggal = bahan.Surat is { TanggalFinalisasi: { } finalisasi } surat
            ? [NilaiBukti.Dari("surat.tanggal_finalisasi", finalisasi), NilaiBukti.Dari("surat.tanggal_surat", surat.TanggalSurat)]
            : [];
        Catat(
            Aturan.UB8,
            _dariDaerah,
            [bahan.Difinalisasi, berhak, SebelumSurat],
            [NilaiBukti.Dari("difinalisasi", bahan.Difinalisasi), NilaiBukti.Dari("finalisasi_oleh", bahan.FinalisasiOleh, TabelKewenangan.Peran), .. tanggal]);
    }

    // UB-9: signed as SP-1 says, dated and uploaded inside the window, not dated before finalisasi, with its attachment. A rejected letter is not met, a waiting one
    // is open. For a usulan of Kemensos: the letter of the region that verifies it.
    private void Surat()
    {
        if (bahan.Surat is not { } surat)
        {
            Catat(Aturan.UB9, true, [null], new ButirBukti("surat", null));
            return;
        }

        Jendela jendela = JendelaSurat(bahan, edisi);
        bool? disetujui = surat.Status switch
        {
            StatusSurat.Disetujui => true,
            StatusSurat.Ditolak => false,
            _ => null,
        };
        Catat(
            Aturan.UB9,
            true,
            [KeabsahanSurat.PenandatanganSah(surat.Penandatangan, edisi, Periode.Dari(bahan.Tanggal)), KeabsahanSurat.BerkasSah(surat, jendela), SebelumSurat, disetujui],
            new ButirBukti("surat.penandatangan", TabelPengesahan.Penandatangan.Memuat(surat.Penandatangan) ? TabelPengesahan.Penandatangan.Kode(surat.Penandatangan) : "-"),
            NilaiBukti.Dari("surat.tanggal_surat", surat.TanggalSurat),
            NilaiBukti.Dari("surat.tanggal_unggah", surat.TanggalUnggah),
            NilaiBukti.Dari("surat.lampiran", surat.Lampiran),
            new ButirBukti("surat.status", disetujui is null ? null : TabelPengesahan.StatusSurat.Kode(surat.Status)),
            new ButirBukti("jendela", jendela.ToString()));
    }

    // UB-10: marks such as kehamilan and disabilitas may be added; nothing can break that.
    private void TandaTambahan() => Catat(Aturan.UB10, false, []);

    // UB-11: verval of the region is mandatory.
    private void Verval() => Catat(
        Aturan.UB11, true, [bahan.Verval is { } verval ? verval == HasilVerval.Layak : null], NilaiBukti.Dari("verval", bahan.Verval, TabelPengusulan.Verval));

    // UB-12: survey and photos accompany a new proposal.
    private void Survei() => Catat(
        Aturan.UB12,
        _dariDaerah && _baru,
        [bahan.Survei, bahan.FotoRumah, bahan.FotoKk],
        NilaiBukti.Dari("survei", bahan.Survei),
        NilaiBukti.Dari("foto_rumah", bahan.FotoRumah),
        NilaiBukti.Dari("foto_kk", bahan.FotoKk));

    // UB-13: the documents that the region's own procedure asks for.
    private void DokumenDaerah() => Catat(
        Aturan.UB13,
        bahan.Profil is not null,
        [bahan is { Profil: { } profil, Dokumen: { } dokumen } ? profil.DokumenLengkap(dokumen) : null],
        new ButirBukti("profil", bahan.Profil?.Kode),
        NilaiBukti.Dari("dokumen", bahan.Dokumen, TabelPengusulan.Dokumen));

    // PB-3: only somebody in DTKS who does not hold PBI-JK yet is proposed for it. Whether the person is in DTKS is for UB-2.
    private void PengajuanPbi()
    {
        if (bahan.UntukPbi)
        {
            Catat(
                Aturan.PB3,
                true,
                [!_baru, !bahan.PenerimaProgram],
                new ButirBukti("jenis", ((int)bahan.Jenis).ToString(CultureInfo.InvariantCulture)),
                NilaiBukti.Dari("penerima_program", bahan.PenerimaProgram));
        }
    }

    private bool? SebelumSurat => bahan.Surat is { TanggalFinalisasi: { } finalisasi } surat ? finalisasi <= surat.TanggalSurat : true;

    // Why: three-valued "and": broken as soon as one part is broken, open while one is unknown.
    private void Catat(Aturan aturan, bool berlaku, ReadOnlySpan<bool?> bagian, params ReadOnlySpan<ButirBukti> bukti)
    {
        if (!berlaku || !aturan.BerlakuPada(edisi))
        {
            _temuan.Add(new TemuanUsulan(aturan, StatusTemuan.TidakBerlaku));
            return;
        }

        StatusTemuan status = bagian.Contains(false) ? StatusTemuan.TidakTerpenuhi
            : bagian.Contains(null) ? StatusTemuan.TidakDiketahui
            : StatusTemuan.Terpenuhi;
        _temuan.Add(new TemuanUsulan(aturan, status, bukti));
    }

    private static bool? Ada(object? nilai) => nilai is null ? null : true;

    private static Jendela Buka(NodaTime.LocalDate tanggal, EdisiAturan edisi, KegiatanBulanan kegiatan) =>
        KalenderDtks.Jendela(Periode.Dari(tanggal), edisi)[kegiatan] ?? throw new DiLuarCakupanException(new Pesan(
            "EDISI-TANPA-ATURAN-USULAN",
            string.Create(CultureInfo.InvariantCulture, $"Edisi {edisi.Id} tidak memuat aturan usulan bulanan: di luar cakupan."),
            string.Create(CultureInfo.InvariantCulture, $"Edition {edisi.Id} has no rules of monthly usulan: outside coverage.")));
}
