using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>How a usulan must come about: UB-6 to UB-13.</summary>
internal static class TataCaraUsulan
{
    public static TemuanUsulan Ub6(BahanUsulan bahan, Jendela jendela) => new(
        Aturan.UB6,
        GabunganSyarat.Semua(jendela.Memuat(bahan.Tanggal)),
        NilaiBukti.Dari("tanggal", bahan.Tanggal),
        new ButirBukti("jendela", jendela.ToString()));

    public static TemuanUsulan Ub7(BahanUsulan bahan)
    {
        ButirBukti jalur = new("jalur", TabelPengusulan.Jalur.Kode(bahan.Jalur));

        // Why: a missing origin, ground or name is not known rather than absent, since blank fields are the usual case in exports.
        return bahan.Jalur switch
        {
            JalurUsulan.Musdes => new(
                Aturan.UB7,
                GabunganSyarat.Semua(bahan.Asal is null ? null : true, bahan.BeritaAcara),
                jalur,
                NilaiBukti.Dari("asal", bahan.Asal, TabelPengusulan.Asal),
                NilaiBukti.Dari("berita_acara", bahan.BeritaAcara)),
            JalurUsulan.Kemensos => new(
                Aturan.UB7,
                GabunganSyarat.Semua(bahan.DasarKemensos is null ? null : true),
                jalur,
                NilaiBukti.Dari("dasar_kemensos", bahan.DasarKemensos, TabelPengusulan.DasarKemensos)),
            _ => new(
                Aturan.UB7,
                GabunganSyarat.Semua(bahan.Kanal is null ? null : true),
                jalur,
                new ButirBukti("kanal", bahan.Kanal is null ? null : "(terisi)")),
        };
    }

    public static TemuanUsulan Ub8(BahanUsulan bahan, EdisiAturan edisi)
    {
        // Tafsir: a letter is printed on the day it bears; finalisasi on that same day is in time.
        bool? sebelumSurat = bahan.Surat is { TanggalFinalisasi: { } finalisasi } surat ? finalisasi <= surat.TanggalSurat : true;
        bool? berhak = bahan.FinalisasiOleh is { } peran
            ? Kewenangan.Boleh(peran, TindakanPengguna.FinalisasiUsulan, edisi).Diizinkan
            : null;
        List<ButirBukti> bukti =
        [
            NilaiBukti.Dari("difinalisasi", bahan.Difinalisasi),
            NilaiBukti.Dari("finalisasi_oleh", bahan.FinalisasiOleh, TabelKewenangan.Peran),
        ];
        if (bahan.Surat is { TanggalFinalisasi: { } tanggal })
        {
            bukti.Add(NilaiBukti.Dari("surat.tanggal_finalisasi", tanggal));
            bukti.Add(NilaiBukti.Dari("surat.tanggal_surat", bahan.Surat.TanggalSurat));
        }

        return new TemuanUsulan(Aturan.UB8, GabunganSyarat.Semua(bahan.Difinalisasi, berhak, sebelumSurat), [.. bukti]);
    }

    public static TemuanUsulan Ub9(BahanUsulan bahan, Jendela jendela, EdisiAturan edisi) => bahan.Surat is not { } surat
        ? new(Aturan.UB9, StatusTemuan.TidakDiketahui, new ButirBukti("surat", null))
        : new(
            Aturan.UB9,
            GabunganSyarat.Semua(KeabsahanSurat.PenandatanganSah(surat.Penandatangan, edisi), KeabsahanSurat.BerkasSah(surat, jendela)),
            new ButirBukti("surat.penandatangan", TabelPengesahan.Penandatangan.Memuat(surat.Penandatangan) ? TabelPengesahan.Penandatangan.Kode(surat.Penandatangan) : "-"),
            NilaiBukti.Dari("surat.tanggal_surat", surat.TanggalSurat),
            NilaiBukti.Dari("surat.tanggal_unggah", surat.TanggalUnggah),
            NilaiBukti.Dari("surat.lampiran", surat.Lampiran),
            new ButirBukti("jendela", jendela.ToString()));

    // Dasar: UB-10, other marks may be added and are never required: nothing can break it.
    public static TemuanUsulan Ub10() => new(Aturan.UB10, StatusTemuan.TidakBerlaku);

    public static TemuanUsulan Ub11(BahanUsulan bahan) => new(
        Aturan.UB11,
        GabunganSyarat.Semua(bahan.Verval is { } verval ? verval == HasilVerval.Layak : null),
        NilaiBukti.Dari("verval", bahan.Verval, TabelPengusulan.Verval));

    public static TemuanUsulan Ub12(BahanUsulan bahan) => bahan.Jenis == JenisUsulan.ProgramUntukTerdaftar
        ? new(Aturan.UB12, StatusTemuan.TidakBerlaku)
        : new(
            Aturan.UB12,
            GabunganSyarat.Semua(bahan.Survei, bahan.FotoRumah, bahan.FotoKk),
            NilaiBukti.Dari("survei", bahan.Survei),
            NilaiBukti.Dari("foto_rumah", bahan.FotoRumah),
            NilaiBukti.Dari("foto_kk", bahan.FotoKk));

    public static TemuanUsulan Ub13(BahanUsulan bahan) => bahan.Profil is not { } profil
        ? new(Aturan.UB13, StatusTemuan.TidakBerlaku)
        : new(
            Aturan.UB13,
            GabunganSyarat.Semua(bahan.Dokumen is { } dokumen ? profil.DokumenLengkap(dokumen) : null),
            new ButirBukti("profil", profil.Kode),
            NilaiBukti.Dari("dokumen", bahan.Dokumen, TabelPengusulan.Dokumen));
}
