using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>
/// The page of law of verifikasi kelayakan, in the order of the regulation. The first page turns a declaration, or an item of Kemensos, into one of a few
/// named states; the second decides a kepesertaan from those states. Each rule is one method and writes itself on the sheet where it decides.
/// </summary>
/// <remarks>
/// Everything else comes from this page: single decisions run it, <see cref="PutusanMassal"/> keeps what it answered for every class of facts, explanations
/// and documents print its lines. VK-1, VK-6, VK-16 and VK-18 govern the workflow (<see cref="AlurKelayakan"/>), VK-17 the screening
/// (<see cref="PenyaringanKelayakan"/>).
/// </remarks>
internal static class HukumKelayakan
{
    private const FaktaKelayakan Peserta = FaktaKelayakan.Edisi | FaktaKelayakan.Program;

    /// <summary>First page, a declaration: the state it leaves, or no declaration at all when a rule refuses it.</summary>
    /// <remarks>It is covered when the letter, where there is one, is not older than its finalisation (VK-13). <c>cacat</c>: the conditions it fails.</remarks>
    public static Nyataan Menyatakan(
        in ButirDinyatakan butir, StatusDeklarasi status, bool final, bool tercakup, SyaratPenetapan syarat, ref LembarPutusan lembar, out CacatPenetapan cacat)
    {
        var dibaca = Peserta | FaktaKelayakan.Penetapan;
        cacat = Isi(butir, status, syarat, dibaca, ref lembar);
        cacat = cacat == CacatPenetapan.TidakAda ? Vk7(status, final, dibaca, ref lembar) : cacat;
        return cacat != CacatPenetapan.TidakAda ? default
            : status == StatusDeklarasi.Layak ? new(TingkatNyataan.Layak)
            : new(final ? Tercakup(tercakup) : TingkatNyataan.BelumFinal, Sifat(butir, syarat));
    }

    /// <summary>KM-1, first page: the state an item of Kemensos leaves. Waiting and not agreed leave the kepesertaan as it is.</summary>
    // Dasar: BS24, 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua huruf g dan h.
    // Tafsir: VK-4 and VK-5 hold for these items as for declarations; agreed in words counts as final on the day of the answer.
    // Tidak dimodelkan: how Kemensos arrives at its items.
    public static Nyataan Km1(
        in ButirDinyatakan butir, TanggapanKemensos tanggapan, bool tercakup, SyaratPenetapan syarat, ref LembarPutusan lembar, out CacatPenetapan cacat)
    {
        var dibaca = Peserta | FaktaKelayakan.Kemensos;
        lembar.Periksa(NomorAturan.KM1, dibaca | FaktaKelayakan.Per);
        cacat = Isi(butir, StatusDeklarasi.TidakLayak, syarat, dibaca, ref lembar);
        return cacat != CacatPenetapan.TidakAda || tanggapan.Status != StatusTanggapan.Disetujui ? default
            : new(tanggapan.Cara == CaraTanggapan.Diam ? TingkatNyataan.Diam : Tercakup(tercakup), Sifat(butir, syarat));
    }

    /// <summary>Second page: the decision on one kepesertaan.</summary>
    public static PutusanRingkas Putuskan(in KelasKelayakan k, KonteksKelayakan konteks, ref LembarPutusan lembar)
    {
        Vk3(k, ref lembar);
        Vk4(k, konteks, ref lembar);
        Km1(k, konteks, ref lembar);
        Vk8(k, konteks, ref lembar);
        Vk10(k, konteks, ref lembar);
        return Simpulkan(k, konteks, ref lembar);
    }

    /// <summary>What any item must satisfy, whoever it comes from: the first rule that refuses it speaks.</summary>
    private static CacatPenetapan Isi(in ButirDinyatakan butir, StatusDeklarasi status, SyaratPenetapan syarat, FaktaKelayakan dibaca, ref LembarPutusan lembar)
    {
        var cacat = Vk2(butir, syarat, dibaca, ref lembar);
        cacat = cacat == CacatPenetapan.TidakAda ? Vk4(butir, status, syarat, dibaca, ref lembar) : cacat;
        return cacat == CacatPenetapan.TidakAda ? Vk5(butir, status, syarat, dibaca, ref lembar) : cacat;
    }

    /// <summary>VK-2: a stage happens inside its window; in the window of verval PBI only PBI-JK is verified.</summary>
    // Dasar: SOS22, Aktivitas Bulanan Pengelolaan DTKS: PBI; Verifikasi Kelayakan BNBA.
    // Tafsir: an item on another programme is refused; the cascade still reaches that programme.
    private static CacatPenetapan Vk2(in ButirDinyatakan butir, SyaratPenetapan syarat, FaktaKelayakan dibaca, ref LembarPutusan lembar) => Tolak(
        NomorAturan.VK2,
        Bila(syarat.Kegiatan == KegiatanBulanan.VervalPbi && !butir.Fakta.Program.Pbi, CacatPenetapan.BukanPbi),
        dibaca | FaktaKelayakan.Kegiatan,
        ref lembar);

    /// <summary>VK-3: each programme is verified on its own.</summary>
    // Dasar: BS24, 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua huruf a.
    private static void Vk3(in KelasKelayakan k, ref LembarPutusan lembar)
    {
        var dibaca = Peserta | FaktaKelayakan.Penetapan;
        lembar.Periksa(NomorAturan.VK3, dibaca);
        if (k.Sendiri.Tingkat == TingkatNyataan.Layak)
        {
            lembar.Catat(NomorAturan.VK3, PeranBukti.Dasar, dibaca);
        }
    }

    /// <summary>VK-4, first page: tidak layak needs a reason of the edition, reason 8 a text, reason 7 a programme with components.</summary>
    // Dasar: PATI, Modul Verifikasi Kelayakan BNBA, 1. Submenu Verifikasi; BS24, 2.3 A. Verifikasi Kelayakan, kriteria tidak layak angka 1) sampai 8).
    // Tafsir: the text for reason 8 is obligatory, 3 to 500 characters; layak carries no reason.
    // Tidak dimodelkan: whether the reason is true.
    private static CacatPenetapan Vk4(in ButirDinyatakan butir, StatusDeklarasi status, SyaratPenetapan syarat, FaktaKelayakan dibaca, ref LembarPutusan lembar)
    {
        var panjang = butir.Keterangan.AsSpan().Trim().Length;
        var cacat = Bila(panjang > PemeriksaanPenetapan.PanjangKeteranganMaksimal, CacatPenetapan.KeteranganPanjang);
        if (status == StatusDeklarasi.Layak)
        {
            cacat |= Bila(!butir.Alasan.Kosong, CacatPenetapan.LayakBeralasan);
        }
        else
        {
            cacat |= Bila(butir.Alasan.Kosong, CacatPenetapan.TanpaAlasan)
                | Bila(!butir.Alasan.BagianDari(syarat.Alasan), CacatPenetapan.AlasanDiLuarEdisi)
                | Bila(butir.Alasan.Beririsan(syarat.Berketerangan) && panjang < PemeriksaanPenetapan.PanjangKeteranganMinimal, CacatPenetapan.AlasanLainTanpaKeterangan)
                | Bila(butir.Alasan.Beririsan(syarat.Berkomponen) && !butir.Fakta.Program.PunyaKomponen, CacatPenetapan.AlasanTanpaKomponen);
        }

        return Tolak(NomorAturan.VK4, cacat, dibaca, ref lembar);
    }

    /// <summary>VK-4, second page: a declaration of tidak layak that stands is a route.</summary>
    private static void Vk4(in KelasKelayakan k, KonteksKelayakan konteks, ref LembarPutusan lembar)
    {
        lembar.Periksa(NomorAturan.VK4, Peserta | FaktaKelayakan.Penetapan);
        if (k.Sendiri.TidakLayak && !Vk5Meragukan(k, k.Sendiri, FaktaKelayakan.Penetapan, ref lembar))
        {
            var tahap = Tahap(k.Sendiri.Tingkat, FaktaKelayakan.TanggalFinalisasi, konteks, ref lembar);
            lembar.CatatRute(NomorAturan.VK4, tahap, Peserta | FaktaKelayakan.Penetapan);
        }
    }

    /// <summary>VK-5, first page: death of a pengurus who has ahli waris is no reason; the pengurus is replaced (KP-7).</summary>
    // Dasar: BS24, 2.3 A. Verifikasi Kelayakan, kriteria tidak layak angka 2).
    // Tafsir: ahli waris are stated, or shown by the family; a declaration with further reasons is refused whole, and so is one on a person in both roles.
    private static CacatPenetapan Vk5(in ButirDinyatakan butir, StatusDeklarasi status, SyaratPenetapan syarat, FaktaKelayakan dibaca, ref LembarPutusan lembar)
    {
        if (status != StatusDeklarasi.TidakLayak || butir.Fakta.Program.Satuan != SatuanProgram.Keluarga || !butir.Alasan.Beririsan(syarat.Meninggal))
        {
            return CacatPenetapan.TidakAda;
        }

        dibaca |= FaktaKelayakan.Peran | (butir.Pengurus ? FaktaKelayakan.AhliWaris : FaktaKelayakan.TidakAda);
        return Tolak(NomorAturan.VK5, Bila(butir.Pengurus && butir.Fakta.AhliWaris == Kepastian.Ya, CacatPenetapan.PengurusBerahliWaris), dibaca, ref lembar);
    }

    /// <summary>VK-5, second page: while nobody knows of ahli waris, death of a pengurus leaves the answer open.</summary>
    private static bool Vk5Meragukan(in KelasKelayakan k, Nyataan nyataan, FaktaKelayakan dibaca, ref LembarPutusan lembar)
    {
        if (!nyataan.Meninggal || k.Jenis is JenisKepesertaan.Pbi or JenisKepesertaan.Individu)
        {
            return false;
        }

        dibaca |= Peserta | FaktaKelayakan.Peran;
        lembar.Periksa(NomorAturan.VK5, dibaca);
        if (!k.Jenis.Pengurus())
        {
            return false;
        }

        lembar.Baca(FaktaKelayakan.AhliWaris);
        if (k.Orang[FaktaKelayakan.AhliWaris] == Kepastian.Tidak)
        {
            return false;
        }

        lembar.Catat(NomorAturan.VK5, PeranBukti.Ragu, dibaca | FaktaKelayakan.AhliWaris, FaktaKelayakan.AhliWaris);
        return true;
    }

    /// <summary>KM-1, second page: an item that the region agreed to is a route.</summary>
    private static void Km1(in KelasKelayakan k, KonteksKelayakan konteks, ref LembarPutusan lembar)
    {
        if (!konteks.AdaKm1)
        {
            return;
        }

        var dibaca = Peserta | FaktaKelayakan.Kemensos;
        lembar.Periksa(NomorAturan.KM1, dibaca);
        if (!k.Kemensos.TidakLayak)
        {
            return;
        }

        if (Vk5Meragukan(k, k.Kemensos, FaktaKelayakan.Kemensos, ref lembar))
        {
            lembar.Catat(NomorAturan.KM1, PeranBukti.Ragu, dibaca);
            return;
        }

        var tahap = Tahap(k.Kemensos.Tingkat, FaktaKelayakan.TidakAda, konteks, ref lembar);
        lembar.CatatRute(NomorAturan.KM1, tahap, dibaca);
    }

    /// <summary>VK-7, first page: only declarations of tidak layak are finalised.</summary>
    // Dasar: BS24, 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua huruf c.
    private static CacatPenetapan Vk7(StatusDeklarasi status, bool final, FaktaKelayakan dibaca, ref LembarPutusan lembar) =>
        Tolak(NomorAturan.VK7, Bila(status == StatusDeklarasi.Layak && final, CacatPenetapan.LayakDifinalisasi), dibaca, ref lembar);

    /// <summary>VK-8: tidak layak on PBI-JK is automatically tidak layak on every other programme of the recipient; one direction, derived, never stored.</summary>
    // Dasar: BS24, 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua huruf b.
    // Tafsir: "penerima manfaat" is the same person; the policy CakupanKaskade widens it to the family.
    private static void Vk8(in KelasKelayakan k, KonteksKelayakan konteks, ref LembarPutusan lembar)
    {
        lembar.Periksa(NomorAturan.VK8, Peserta);
        if (!konteks.AdaKaskade || k.Jenis == JenisKepesertaan.Pbi)
        {
            return;
        }

        Vk8Sendiri(k, k.Pbi, FaktaKelayakan.PenetapanPbi, FaktaKelayakan.TanggalFinalisasiPbi, konteks, ref lembar);
        if (konteks.AdaKm1)
        {
            Vk8Sendiri(k, k.KemensosPbi, FaktaKelayakan.KemensosPbi, FaktaKelayakan.TidakAda, konteks, ref lembar);
        }

        lembar.Baca(FaktaKelayakan.KebijakanCakupanKaskade);
        if (konteks.KeluargaTerjangkau)
        {
            var dibaca = Peserta | FaktaKelayakan.Keluarga | FaktaKelayakan.KebijakanCakupanKaskade;
            lembar.Baca(dibaca | FaktaKelayakan.Surat | FaktaKelayakan.Per | FaktaKelayakan.Kegiatan | FaktaKelayakan.KebijakanAkibatDiam);
            if (k.Lain.Tahap != default)
            {
                lembar.CatatRute(NomorAturan.VK8, k.Lain.Tahap, dibaca, dariLain: true);
            }

            if (k.Lain.Kematian)
            {
                lembar.Catat(NomorAturan.VK9, PeranBukti.Dasar, dibaca);
            }
        }
    }

    private static void Vk8Sendiri(
        in KelasKelayakan k, Nyataan sebab, FaktaKelayakan fakta, FaktaKelayakan tanggal, KonteksKelayakan konteks, ref LembarPutusan lembar)
    {
        var dibaca = Peserta | fakta;
        lembar.Baca(dibaca);
        if (sebab.TidakLayak && !Vk9(k, sebab, dibaca, ref lembar))
        {
            lembar.CatatRute(NomorAturan.VK8, Tahap(sebab.Tingkat, tanggal, konteks, ref lembar), dibaca);
        }
    }

    /// <summary>VK-9: a death alone does not take a family's programme while there are ahli waris; a pengurus who died is replaced.</summary>
    /// <returns>Whether the cause does not certainly reach this kepesertaan.</returns>
    // Dasar: BS24, 2.3 A. Verifikasi Kelayakan, kriteria tidak layak angka 2); Gambar 2.8 (Pemadanan Capil), peringatan.
    // Tafsir: what the sentence says of a pengurus holds for the cascade; of the dead person only programmes of persons are reached, of others nothing.
    private static bool Vk9(in KelasKelayakan k, Nyataan sebab, FaktaKelayakan dibaca, ref LembarPutusan lembar)
    {
        lembar.Periksa(NomorAturan.VK9, dibaca);
        if (sebab.Sifat != SifatAlasan.HanyaMeninggal || k.Jenis == JenisKepesertaan.Individu)
        {
            return false;
        }

        lembar.Baca(FaktaKelayakan.AhliWaris);
        switch (k.Orang[FaktaKelayakan.AhliWaris])
        {
            case Kepastian.Tidak:
                return false;
            case Kepastian.Ya:
                lembar.Baca(FaktaKelayakan.Peran);
                lembar.PerluGantiPengurus |= k.Jenis.Pengurus();
                lembar.Catat(NomorAturan.VK9, PeranBukti.Dasar, dibaca | FaktaKelayakan.Peran | FaktaKelayakan.AhliWaris);
                return true;
            default:
                lembar.Catat(NomorAturan.VK9, PeranBukti.Ragu, dibaca | FaktaKelayakan.AhliWaris, FaktaKelayakan.AhliWaris);
                return true;
        }
    }

    /// <summary>VK-8 and VK-9 towards the other members of a family: what the PBI-JK of one of them causes there.</summary>
    public static SebabLain SebabBagiKeluarga(Nyataan pbi, Nyataan kemensos, KonteksKelayakan konteks)
    {
        var lembar = default(LembarPutusan);
        return Gabung(Satu(pbi, ref lembar), Satu(kemensos, ref lembar));

        SebabLain Satu(Nyataan sebab, ref LembarPutusan lembar) => !sebab.TidakLayak ? default
            : sebab.Sifat == SifatAlasan.HanyaMeninggal ? new(default, Kematian: true)
            : new(Tahap(sebab.Tingkat, FaktaKelayakan.TidakAda, konteks, ref lembar), Kematian: false);

        static SebabLain Gabung(SebabLain a, SebabLain b) => new(LebihJauh(a.Tahap, b.Tahap), a.Kematian || b.Kematian);
    }

    /// <summary>VK-10: whom nobody verified keeps the programme; how they count is a policy.</summary>
    // Dasar: BS24, 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua huruf d; PATI, Modul Verifikasi Kelayakan BNBA, 1. Submenu Verifikasi.
    // Tafsir: "tetap dianggap tidak layak" is a probable misprint: everybody starts at Layak.
    private static void Vk10(in KelasKelayakan k, KonteksKelayakan konteks, ref LembarPutusan lembar)
    {
        var tanpaItem = k.Sendiri.Tingkat == TingkatNyataan.TidakAda && !(konteks.AdaKm1 && k.Kemensos.TidakLayak);
        if (lembar.Tahap != default || !tanpaItem)
        {
            return;
        }

        var ragu = lembar.Kurang != FaktaKelayakan.TidakAda;
        var dibaca = Peserta | FaktaKelayakan.Penetapan | (ragu ? FaktaKelayakan.TidakAda : FaktaKelayakan.KebijakanTanpaVerifikasi);
        lembar.Catat(NomorAturan.VK10, PeranBukti.Dasar, dibaca);
        if (!ragu && konteks.Kebijakan.TanpaVerifikasi == KebijakanTanpaVerifikasi.DianggapTidakLayak)
        {
            Vk11(ref lembar);
        }
    }

    /// <summary>VK-11: tidak layak without an approved letter is still a recipient.</summary>
    // Dasar: BS24, 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua huruf e.
    // Tafsir: an unapproved letter counts as none.
    private static void Vk11(ref LembarPutusan lembar) => lembar.Catat(NomorAturan.VK11, PeranBukti.Dasar, FaktaKelayakan.TidakAda);

    /// <summary>VK-12 to VK-14: how far an item has come, by its own finality, the letter and the window.</summary>
    // Dasar: BS24, 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua huruf c, e dan f; PATI, Modul Verifikasi Kelayakan BNBA, 3. Submenu Pengesahan.
    // Tafsir: VK-13: a letter covers what was final on or before its date. KM-1: what silence agrees to waits for the Menteri's determination (policy AkibatDiamKemensos)
    // and knows no window. VK-15: what has no approved letter when the window ends lapses; a valid letter still waiting does not.
    private static TahapKelayakan Tahap(TingkatNyataan tingkat, FaktaKelayakan tanggal, KonteksKelayakan konteks, ref LembarPutusan lembar)
    {
        if (tingkat == TingkatNyataan.Diam)
        {
            lembar.Baca(FaktaKelayakan.KebijakanAkibatDiam);
            return konteks.Kebijakan.AkibatDiamKemensos == AkibatDiamKemensos.Dihentikan ? TahapKelayakan.Disahkan : TahapKelayakan.Pengesahan;
        }

        if (tingkat != TingkatNyataan.BelumFinal)
        {
            lembar.Baca(FaktaKelayakan.Surat | FaktaKelayakan.Kegiatan | (konteks.SuratBerlaku is null ? FaktaKelayakan.TidakAda : tanggal));
            if (tingkat == TingkatNyataan.FinalTercakup && konteks.SuratBerlaku is { } status)
            {
                return status == StatusSurat.Disetujui ? TahapKelayakan.Disahkan : TahapKelayakan.MenungguPersetujuan;
            }
        }

        lembar.Baca(FaktaKelayakan.Per | FaktaKelayakan.Kegiatan);
        return konteks.JendelaBerakhir ? TahapKelayakan.Kedaluwarsa
            : tingkat == TingkatNyataan.BelumFinal ? TahapKelayakan.Finalisasi
            : TahapKelayakan.Pengesahan;
    }

    /// <summary>VK-13 and SP-1: the conditions that a letter fails.</summary>
    // Dasar: VK-13: BS24, 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan huruf b dan e; PATI, Modul Verifikasi Kelayakan BNBA, 3. Submenu Pengesahan.
    // Dasar: SP-1: SOS22, Aktivitas Bulanan Pengelolaan DTKS; BS24, 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan huruf f.
    // Tafsir: the letter is dated and uploaded inside the window, not dated after its upload, not older than what it confirms; a kepala dinas is never enough.
    // Tidak dimodelkan: whether signature and stamp are genuine.
    public static CacatSurat Surat(SuratPengesahan surat, Jendela? jendela, EdisiAturan edisi) =>
        Bila(!KeabsahanSurat.PenandatanganSah(surat.Penandatangan, edisi, Periode.Dari(jendela?.Mulai ?? surat.TanggalSurat)), CacatSurat.Penandatangan)
        | (jendela is { } terbuka ? BerkasSurat(surat, terbuka) | Bila(surat.TanggalFinalisasi > surat.TanggalSurat, CacatSurat.SebelumFinalisasi) : CacatSurat.TidakAda);

    /// <summary>VK-13 without the coverage: dates inside the window, letter not dated after its upload, attachment present.</summary>
    public static CacatSurat BerkasSurat(SuratPengesahan surat, Jendela jendela) =>
        Bila(!jendela.Memuat(surat.TanggalSurat), CacatSurat.TanggalSurat)
        | Bila(!jendela.Memuat(surat.TanggalUnggah), CacatSurat.TanggalUnggah)
        | Bila(surat.TanggalSurat > surat.TanggalUnggah, CacatSurat.SesudahUnggah)
        | Bila(!surat.Lampiran, CacatSurat.TanpaLampiran);

    /// <summary>The order of stages: what has lapsed is further than nothing and stands behind every living route (VK-15).</summary>
    public static int Jarak(TahapKelayakan tahap) => tahap switch
    {
        default(TahapKelayakan) or TahapKelayakan.Verifikasi => 0,
        TahapKelayakan.Kedaluwarsa => 1,
        _ => (int)tahap,
    };

    /// <summary>The further of two stages.</summary>
    public static TahapKelayakan LebihJauh(TahapKelayakan a, TahapKelayakan b) => Jarak(a) >= Jarak(b) ? a : b;

    /// <summary>VK-11, VK-12, VK-15 and the sum of the sheet: a certain route decides, else a doubt leaves the answer open.</summary>
    // Dasar: VK-12: BS24, 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua huruf f; VK-15: the same, huruf e; 1. Waktu Pelaksanaan huruf a dan c.
    // Tafsir: VK-12: the stop counts from the next period; VK-15: what lapsed is Layak again in the next period.
    private static PutusanRingkas Simpulkan(in KelasKelayakan k, KonteksKelayakan konteks, ref LembarPutusan lembar)
    {
        var kurang = lembar.Kurang;
        var rute = lembar.Pangkal;
        if (lembar.Tahap != default)
        {
            kurang = FaktaKelayakan.TidakAda;
            if (lembar.Tahap == TahapKelayakan.Disahkan)
            {
                lembar.Catat(NomorAturan.VK12, PeranBukti.Dasar, FaktaKelayakan.TidakAda);
            }
            else
            {
                Vk11(ref lembar);
                if (lembar.Tahap == TahapKelayakan.Kedaluwarsa)
                {
                    lembar.Catat(NomorAturan.VK15, PeranBukti.Dasar, FaktaKelayakan.Per);
                }
            }
        }

        var ragu = lembar.Ragu;
        var dasar = lembar.Dasar | (lembar.Tahap != default ? rute : ragu);
        var terbuka = kurang != FaktaKelayakan.TidakAda;

        // Why: a doubt that lost to a certain route names no source.
        var sumber = terbuka && k.Sendiri.TidakLayak ? SumberPutusan.Verifikasi
            : terbuka && ragu.Memuat(NomorAturan.KM1) ? SumberPutusan.Kemensos
            : rute.Memuat(NomorAturan.VK4) ? SumberPutusan.Verifikasi
            : rute.Memuat(NomorAturan.KM1) ? SumberPutusan.Kemensos
            : rute.Memuat(NomorAturan.VK8) ? SumberPutusan.KaskadePbi
            : k.Sendiri.Tingkat == TingkatNyataan.Layak ? SumberPutusan.Verifikasi
            : SumberPutusan.TanpaVerifikasi;
        return new(
            terbuka ? StatusKelayakan.BelumDapatDitentukan
                : dasar.Memuat(NomorAturan.VK11) || dasar.Memuat(NomorAturan.VK12) ? StatusKelayakan.TidakLayak
                : StatusKelayakan.Layak,
            sumber,
            lembar.Tahap == default ? TahapKelayakan.Verifikasi : lembar.Tahap,
            dasar,
            rute.Memuat(NomorAturan.VK8),
            lembar.PerluGantiPengurus,
            kurang);
    }

    private static CacatPenetapan Tolak(NomorAturan aturan, CacatPenetapan cacat, FaktaKelayakan dibaca, ref LembarPutusan lembar)
    {
        lembar.Periksa(aturan, dibaca);
        if (cacat != CacatPenetapan.TidakAda)
        {
            lembar.Catat(aturan, PeranBukti.Tolak, dibaca);
        }

        return cacat;
    }

    private static TingkatNyataan Tercakup(bool tercakup) => tercakup ? TingkatNyataan.FinalTercakup : TingkatNyataan.FinalTakTercakup;

    private static SifatAlasan Sifat(in ButirDinyatakan butir, SyaratPenetapan syarat) =>
        !butir.Alasan.Beririsan(syarat.Meninggal) ? SifatAlasan.TanpaMeninggal
        : butir.Alasan.Jumlah == 1 ? SifatAlasan.HanyaMeninggal
        : SifatAlasan.MeninggalDanLain;

    private static CacatSurat Bila(bool benar, CacatSurat cacat) => benar ? cacat : CacatSurat.TidakAda;

    private static CacatPenetapan Bila(bool benar, CacatPenetapan cacat) => benar ? cacat : CacatPenetapan.TidakAda;
}

/// <summary>What the first page reads of an item, whoever it comes from.</summary>
/// <param name="Fakta">The facts about the kepesertaan and the person; ahli waris are only read where death is among the reasons.</param>
/// <param name="Alasan">The reasons.</param>
/// <param name="Keterangan">The free text.</param>
internal readonly record struct ButirDinyatakan(FaktaKepesertaan Fakta, HimpunanAlasan Alasan, string? Keterangan)
{
    /// <summary>Whether the person is the penerima of a family programme, if only in another role beside this one.</summary>
    public bool Pengurus => Fakta.Peran == PeranKepesertaan.Penerima || Fakta.JugaPengurus;
}

/// <summary>What the edition and the activity ask of an item.</summary>
/// <param name="Kegiatan">The activity of the month.</param>
/// <param name="Alasan">The reasons that exist in the edition.</param>
/// <param name="Meninggal">The reason that is the death of the person.</param>
/// <param name="Berketerangan">The reasons that need a text.</param>
/// <param name="Berkomponen">The reasons for programmes with components only.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct SyaratPenetapan(
    KegiatanBulanan Kegiatan, HimpunanAlasan Alasan, HimpunanAlasan Meninggal, HimpunanAlasan Berketerangan, HimpunanAlasan Berkomponen)
{
    /// <summary>Verifikasi kelayakan under the complete regime.</summary>
    public static SyaratPenetapan Baku { get; } = Dari(EdisiAturan.Baku, EdisiAturan.Baku.Mulai!.Value, KegiatanBulanan.VerifikasiKelayakan);

    /// <summary>What an edition asks in a period.</summary>
    public static SyaratPenetapan Dari(EdisiAturan edisi, Periode periode, KegiatanBulanan kegiatan)
    {
        var (semua, meninggal, berketerangan, berkomponen) = (default(HimpunanAlasan), default(HimpunanAlasan), default(HimpunanAlasan), default(HimpunanAlasan));
        foreach (var alasan in edisi.Isi.Alasan.Pada(periode))
        {
            semua = semua.Dengan(alasan.Kode);
            meninggal = alasan.Meninggal ? meninggal.Dengan(alasan.Kode) : meninggal;
            berketerangan = alasan.PerluKeterangan ? berketerangan.Dengan(alasan.Kode) : berketerangan;
            berkomponen = alasan.PerluKomponen ? berkomponen.Dengan(alasan.Kode) : berkomponen;
        }

        return new(kegiatan, semua, meninggal, berketerangan, berkomponen);
    }
}
