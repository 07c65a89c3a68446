using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>The complete suite of kelayakan: every class of facts of the compiled law, in every context that the page of law tells apart.</summary>
/// <remarks>
/// Four parts: the second page (every class, every edition, activity, policy, state of the letter and of the window); the first page (what declarations and items of
/// Kemensos say and whether a rule refuses them); the letter (signatory, days, attachment, coverage, by edition and month); and who the heirs of a family are.
/// </remarks>
internal static class RangkaianKelayakan
{
    private static readonly Periode Lama = new(2022, 2);
    private static readonly Periode Baru = new(2024, 2);

    /// <summary>A month of each edition, and those from which one of them fixes something otherwise.</summary>
    private static IEnumerable<Periode> Bulan => EdisiAturan.Semua.Where(e => e.PunyaVerifikasiKelayakan).SelectMany(RuangKeadaan.Perubahan).Prepend(Lama).Prepend(Baru);

    private static readonly KegiatanBulanan[] Kegiatan = [KegiatanBulanan.VerifikasiKelayakan, KegiatanBulanan.VervalPbi];

    private static readonly Kepastian[] TigaNilai = [Kepastian.TidakTahu, Kepastian.Ya, Kepastian.Tidak];

    private static readonly string?[] Keterangan = [null, "  ", " x ", "abc", new('a', 500), new('a', 501)];

    /// <summary>Every group with every context it is asked in, those of one group side by side.</summary>
    /// <param name="protokol">Whether only what the protocol can say: no day of finalisation for a single declaration.</param>
    public static IEnumerable<(KelompokUji Kelompok, KonteksUji Konteks)> Semua(bool protokol) =>
        HalamanKedua(protokol).Concat(HalamanPertama()).Concat(Surat()).Concat(AhliWarisKeluarga());

    /// <summary>The second page in all its contexts.</summary>
    public static IEnumerable<(KelompokUji Kelompok, KonteksUji Konteks)> HalamanKedua(bool protokol)
    {
        foreach (var periode in Bulan)
        {
            foreach (var kegiatan in Kegiatan)
            {
                var waktu = WaktuUji.Untuk(periode, kegiatan);
                var konteks = Konteks(waktu).ToArray();
                foreach (var lain in Lain(konteks))
                {
                    var terpilih = konteks.Where(k => Membedakan(k.Konteks, lain)).ToArray();
                    foreach (var kelompok in terpilih.Length == 0 ? [] : Kelompok(waktu, terpilih[0].Konteks, lain, protokol))
                    {
                        foreach (var satu in terpilih)
                        {
                            yield return (kelompok, satu);
                        }
                    }
                }
            }
        }
    }

    /// <summary>Every context of an activity: policy, state of the letter, state of the window.</summary>
    public static IEnumerable<KonteksUji> Konteks(WaktuUji waktu)
    {
        foreach (var kebijakan in Kebijakan())
        {
            foreach (var surat in KeadaanSurat(waktu.Surat))
            {
                // Why: to the page a rejected and an invalid letter are none; that they are is asked where the cascade stays with the person.
                if (kebijakan.CakupanKaskade == CakupanKaskade.Keluarga && surat is { Status: StatusSurat.Ditolak } or { Penandatangan: Penandatangan.KepalaDinas })
                {
                    continue;
                }

                foreach (var per in (LocalDate[])[waktu.Terbuka, waktu.Tertutup])
                {
                    yield return KonteksUji.Dari(
                        new() { Periode = waktu.Periode, Kegiatan = waktu.Kegiatan, Kepesertaan = [], Surat = surat, Per = per }, kebijakan);
                }
            }
        }
    }

    /// <summary>A letter that is valid but for what is changed in it.</summary>
    public static SuratPengesahan SuratSah(LocalDate tanggal, StatusSurat status = StatusSurat.Disetujui) => new()
    {
        Status = status,
        TanggalSurat = tanggal,
        TanggalUnggah = tanggal.PlusDays(1),
        Penandatangan = Penandatangan.KepalaDaerah,
        Lampiran = true,
    };

    private static IEnumerable<KebijakanDtks> Kebijakan() =>
        from cakupan in (CakupanKaskade[])[CakupanKaskade.Penerima, CakupanKaskade.Keluarga]
        from tanpa in (KebijakanTanpaVerifikasi[])[KebijakanTanpaVerifikasi.DianggapLayak, KebijakanTanpaVerifikasi.DianggapTidakLayak]
        from diam in (AkibatDiamKemensos[])[AkibatDiamKemensos.PerluPengesahan, AkibatDiamKemensos.Dihentikan]
        select KebijakanDtks.Baku with { CakupanKaskade = cakupan, TanpaVerifikasi = tanpa, AkibatDiamKemensos = diam };

    private static IEnumerable<SuratPengesahan?> KeadaanSurat(LocalDate tanggal) =>
    [
        null, SuratSah(tanggal), SuratSah(tanggal, StatusSurat.Menunggu), SuratSah(tanggal, StatusSurat.Ditolak), SuratSah(tanggal) with { Penandatangan = Penandatangan.KepalaDinas },
    ];

    /// <summary>What others of the family can be: nobody, each state of their PBI-JK, and a death alone beside it.</summary>
    private static IEnumerable<(Nyataan Sebab, bool Kematian)> Lain(KonteksUji[] konteks) =>
        from tingkat in (TingkatNyataan[])[TingkatNyataan.TidakAda, TingkatNyataan.FinalTercakup, TingkatNyataan.BelumFinal, TingkatNyataan.FinalTakTercakup, TingkatNyataan.Diam]
        where konteks[0].Konteks.AdaKm1 || tingkat is not (TingkatNyataan.FinalTakTercakup or TingkatNyataan.Diam)
        from kematian in (bool[])[false, true]
        select (tingkat == TingkatNyataan.TidakAda ? default : new Nyataan(tingkat), kematian);

    /// <summary>Whether the others' state is told apart in a context from those before it; where the cascade stays with the person, one state shows that it does.</summary>
    private static bool Membedakan(KonteksKelayakan konteks, (Nyataan Sebab, bool Kematian) lain)
    {
        if (!konteks.KeluargaTerjangkau)
        {
            return lain == default || lain == (new Nyataan(TingkatNyataan.FinalTercakup), true);
        }

        var tahap = Rules.HukumKelayakan.SebabBagiKeluarga(lain.Sebab, default, konteks).Tahap;
        return Lain([new(null!, null!, konteks)])
            .TakeWhile(l => l.Sebab != lain.Sebab)
            .All(l => Rules.HukumKelayakan.SebabBagiKeluarga(l.Sebab, default, konteks).Tahap != tahap);
    }

    private static IEnumerable<KelompokUji> Kelompok(WaktuUji waktu, KonteksKelayakan konteks, (Nyataan Sebab, bool Kematian) lain, bool protokol)
    {
        var verval = waktu.Kegiatan == KegiatanBulanan.VervalPbi;
        var semua = RuangKeadaan.Kepesertaan
            .Where(k => RuangKeadaan.Terjadi(k, konteks) && !(protokol && k.Sendiri.Tingkat == TingkatNyataan.FinalTakTercakup))
            .ToArray();
        var milik = semua.Where(k => k.Jenis != JenisKepesertaan.Pbi && (!verval || (k.Sendiri == default && k.Kemensos == default))).ToArray();
        foreach (var pbi in semua.Where(k => k.Jenis == JenisKepesertaan.Pbi))
        {
            // What the PBI-JK reads of the person is in its class; of the rest each value stands once, beside the kepesertaan that read it.
            foreach (var orang in RuangKeadaan.Orang.Where(o => o == o.Hanya(f => konteks.Membaca(f.Fakta)) && o.Hanya(f => f.Dibaca(pbi)) == pbi.Orang))
            {
                var bersama = milik.Where(k => konteks.FaktaOrang.All(f => f.Dibaca(k) ? k.Orang.Keadaan(f.Fakta) == orang.Keadaan(f.Fakta) : f.Dibaca(pbi) || orang.Keadaan(f.Fakta) == Kepastian.TidakTahu)).ToArray();
                if (bersama.Length > 0 || orang == pbi.Orang)
                {
                    yield return PenyusunKelompok.Susun(waktu, pbi with { Orang = orang }, bersama, lain, pbiBaru: lain == default && orang == pbi.Orang);
                }
            }
        }
    }

    /// <summary>The first page: every kind of declaration and item of Kemensos, sound or refused, on every kind of kepesertaan.</summary>
    public static IEnumerable<(KelompokUji Kelompok, KonteksUji Konteks)> HalamanPertama()
    {
        var himpunan = new[] { default(HimpunanAlasan), new(Enum.GetValues<AlasanTidakLayak>()) }
            .Concat(Enum.GetValues<AlasanTidakLayak>().SelectMany(a => Enum.GetValues<AlasanTidakLayak>().Where(b => b >= a).Select(b => new HimpunanAlasan([a, b]))))
            .ToArray();
        foreach (var periode in Bulan)
        {
            foreach (var kegiatan in Kegiatan)
            {
                var waktu = WaktuUji.Untuk(periode, kegiatan);
                var konteks = KonteksUji.Dari(
                    new() { Periode = periode, Kegiatan = kegiatan, Kepesertaan = [], Surat = SuratSah(waktu.Surat), Per = waktu.Terbuka }, KebijakanDtks.Baku);
                foreach (var alasan in himpunan)
                {
                    foreach (var status in (StatusDeklarasi[])[StatusDeklarasi.TidakLayak, StatusDeklarasi.Layak])
                    {
                        yield return (Mentah(
                            waktu,
                            from final in (bool[])[false, true]
                            from teks in Keterangan
                            select (Func<Nik, ProgramBansos, (Penetapan?, ButirKemensos?)>)((nik, program) =>
                                (new(nik, program, status) { Alasan = alasan, Keterangan = teks, Difinalisasi = final }, null))), konteks);
                    }

                    if (konteks.Konteks.AdaKm1)
                    {
                        yield return (Mentah(
                            waktu,
                            from jawab in (TanggapanDaerah?[])[null, new(waktu.Surat, true), new(waktu.Surat, false)]
                            from lama in jawab is null ? (bool[])[false, true] : [false]
                            from teks in Keterangan
                            select (Func<Nik, ProgramBansos, (Penetapan?, ButirKemensos?)>)((nik, program) =>
                                (null, new(nik, program, alasan, lama ? waktu.DikirimLama : waktu.Dikirim, jawab, teks)))), konteks);
                    }
                }
            }
        }
    }

    /// <summary>One person for each statement, kind of role and knowledge of heirs; PBI-JK stands alone, so that nothing cascades.</summary>
    private static KelompokUji Mentah(WaktuUji waktu, IEnumerable<Func<Nik, ProgramBansos, (Penetapan? Penetapan, ButirKemensos? Kemensos)>> pernyataan)
    {
        var daerah = ProgramBansos.Daerah("KELUARGA-1", "Bantuan keluarga 1", SatuanProgram.Keluarga);
        var individu = ProgramBansos.Daerah("INDIVIDU-1", "Bantuan perorangan 1", SatuanProgram.Individu);
        (ProgramBansos Program, PeranKepesertaan Peran, bool Keduanya)[][] orang =
        [
            [(ProgramBansos.PbiJk, PeranKepesertaan.Penerima, false)],
            [(ProgramBansos.Pkh, PeranKepesertaan.Penerima, false), (ProgramBansos.Sembako, PeranKepesertaan.Penerima, false), (daerah, PeranKepesertaan.Penerima, false), (individu, PeranKepesertaan.Penerima, false)],
            [(ProgramBansos.Pkh, PeranKepesertaan.Komponen, false)],
            [(ProgramBansos.Pkh, PeranKepesertaan.Penerima, true), (ProgramBansos.Pkh, PeranKepesertaan.Komponen, true)],
        ];
        var mentah = new List<(Nik, FaktaKepesertaan)>();
        var ahliWaris = new Dictionary<Nik, Kepastian>();
        foreach (var buat in pernyataan)
        {
            foreach (var ada in TigaNilai)
            {
                foreach (var milik in orang)
                {
                    var nik = Nik.Parse($"337499010190{ahliWaris.Count + 1:0000}");
                    ahliWaris[nik] = ada;
                    foreach (var (program, peran, keduanya) in milik)
                    {
                        var (penetapan, kemensos) = buat(nik, program);
                        mentah.Add((nik, new(program, peran, penetapan, ada)
                        {
                            Kemensos = kemensos,
                            Tanggapan = kemensos is null ? null : TanggapanKemensos.Nilai(kemensos.Dikirim, waktu.Terbuka, kemensos.Tanggapan, HariKerja.Baku),
                            JugaPengurus = keduanya,
                        }));
                    }
                }
            }
        }

        return PenyusunKelompok.Susun(waktu, mentah, ahliWaris);
    }

    /// <summary>The letter: who signed, its days against the window of each month, attachment, coverage, state, and the day as of which is decided.</summary>
    public static IEnumerable<(KelompokUji Kelompok, KonteksUji Konteks)> Surat()
    {
        (Periode Periode, EdisiAturan? Edisi)[] bulan =
        [
            (new(2022, 9), null), (new(2022, 10), null), (Baru, null), (new(2023, 2), null), (new(2024, 1), null), (new(2024, 4), null),
            (Baru, EdisiAturan.Permensos3Tahun2021), (Lama, EdisiAturan.Kepmensos150Tahun2022),
        ];
        foreach (var (periode, edisi) in bulan)
        {
            foreach (var kegiatan in Kegiatan)
            {
                var waktu = WaktuUji.Untuk(periode, kegiatan);
                var kelompok = KelompokSurat(waktu);
                var mulai = kegiatan == KegiatanBulanan.VervalPbi ? periode.HariPertama : periode.HariPertama.PlusDays(13);
                LocalDate[] hari = [mulai.PlusDays(-1), mulai, waktu.Surat, waktu.Terbuka, waktu.Tertutup];
                foreach (var (surat, per) in
                    from penandatangan in Enum.GetValues<Penandatangan>()
                    from tanggal in hari
                    from unggah in hari
                    from lampiran in (bool[])[true, false]
                    from final in (int?[])[null, -1, 0, 1]
                    from status in (StatusSurat[])[StatusSurat.Disetujui, StatusSurat.Menunggu, StatusSurat.Ditolak]
                    from per in (LocalDate?[])[null, unggah.PlusDays(-1), waktu.Terbuka, waktu.Tertutup]
                    select (new SuratPengesahan
                    {
                        Status = status,
                        Penandatangan = penandatangan,
                        TanggalSurat = tanggal,
                        TanggalUnggah = unggah,
                        Lampiran = lampiran,
                        TanggalFinalisasi = final is { } beda ? tanggal.PlusDays(beda) : null,
                    }, per))
                {
                    yield return (kelompok, KonteksUji.Dari(
                        new() { Periode = periode, Edisi = edisi, Kegiatan = kegiatan, Kepesertaan = [], Surat = surat, Per = per }, KebijakanDtks.Baku));
                }
            }
        }
    }

    /// <summary>A finalised PBI-JK with a programme behind it, and one that is not final.</summary>
    private static KelompokUji KelompokSurat(WaktuUji waktu)
    {
        var (satu, dua) = (Nik.Parse("3374990101900001"), Nik.Parse("3374990101900002"));
        return PenyusunKelompok.Susun(
            waktu,
            [
                (satu, new(ProgramBansos.PbiJk, PeranKepesertaan.Penerima, TidakLayak(satu, AlasanTidakLayak.SudahMampu, final: true))),
                (satu, new(ProgramBansos.Sembako, PeranKepesertaan.Penerima)),
                (dua, new(ProgramBansos.PbiJk, PeranKepesertaan.Penerima, TidakLayak(dua, AlasanTidakLayak.AlamatTidakDitemukan, final: false))),
                (dua, new(ProgramBansos.Pkh, PeranKepesertaan.Komponen)),
            ],
            new Dictionary<Nik, Kepastian>());

        static Penetapan TidakLayak(Nik nik, AlasanTidakLayak alasan, bool final) =>
            new(nik, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [alasan], Difinalisasi = final };
    }

    /// <summary>Who the heirs are: stated, or shown by the family, whose list may not be complete.</summary>
    public static IEnumerable<(KelompokUji Kelompok, KonteksUji Konteks)> AhliWarisKeluarga()
    {
        var waktu = WaktuUji.Untuk(Baru, KegiatanBulanan.VerifikasiKelayakan);
        var konteks = KonteksUji.Dari(
            new() { Periode = Baru, Kepesertaan = [], Surat = SuratSah(waktu.Surat), Per = waktu.Terbuka }, KebijakanDtks.Baku);
        TandaMeninggal[] tanda = [default, TandaMeninggal.Tidak, TandaMeninggal.Ya, TandaMeninggal.Pada(waktu.Terbuka), TandaMeninggal.Pada(waktu.Tertutup)];
        HubunganKeluarga?[] hubungan = [null, .. Enum.GetValues<HubunganKeluarga>()];
        foreach (var (lain, kk, lengkap, pernyataan, padaPbi) in
            from lain in hubungan.SelectMany(h => tanda.Select(t => ((HubunganKeluarga? Hubungan, TandaMeninggal Meninggal)?)(h, t))).Append(null)
            from kk in lain is null ? ["3374990101150001"] : (string?[])["3374990101150001", "3374990101150002", null]
            from lengkap in (bool[])[false, true]
            from pernyataan in (Kepastian?[])[null, Kepastian.Ya, Kepastian.Tidak, Kepastian.TidakTahu]
            from padaPbi in (bool[])[true, false]
            select (lain, kk, lengkap, pernyataan, padaPbi))
        {
            var nik = Nik.Parse("3374990101900001");
            var desa = KodeWilayah.Parse("3374991001");
            List<Penduduk> orang = [new() { Nik = Nik.Check(nik.ToString("D")), NomorKk = NomorKk.Check("3374990101150001"), Wilayah = desa }];
            if (lain is { } anggota)
            {
                orang.Add(new()
                {
                    Nik = Nik.Check("3374990101900002"), NomorKk = kk is null ? default : NomorKk.Check(kk), Wilayah = desa, Hubungan = anggota.Hubungan, Meninggal = anggota.Meninggal,
                });
            }

            // Dasar: VK-5 and "Completeness is stated, never inferred": a statement wins; one living heir is enough; nobody is certain only in a complete family,
            // and no family of the desa is complete while somebody there has no readable No KK.
            var sekeluarga = lain is { } && kk == "3374990101150001" && !lain.Value.Meninggal.Berlaku(waktu.Terbuka) ? lain.Value.Hubungan : HubunganKeluarga.Pembantu;
            var dariKeluarga = sekeluarga is >= HubunganKeluarga.KepalaKeluarga and <= HubunganKeluarga.FamiliLain ? Kepastian.Ya
                : lengkap && kk is not null && sekeluarga == HubunganKeluarga.Pembantu ? Kepastian.Tidak
                : Kepastian.TidakTahu;
            var meninggal = new Penetapan(nik, padaPbi ? ProgramBansos.PbiJk : ProgramBansos.Pkh, StatusDeklarasi.TidakLayak) { Alasan = [AlasanTidakLayak.Meninggal], Difinalisasi = true };
            yield return (PenyusunKelompok.Susun(
                waktu,
                [
                    (nik, new(ProgramBansos.PbiJk, PeranKepesertaan.Penerima, padaPbi ? meninggal : null, pernyataan ?? dariKeluarga)),
                    (nik, new(ProgramBansos.Pkh, PeranKepesertaan.Penerima, padaPbi ? null : meninggal, pernyataan ?? dariKeluarga)),
                ],
                pernyataan is { } ada ? new Dictionary<Nik, Kepastian> { [nik] = ada } : new Dictionary<Nik, Kepastian>(),
                orang,
                KelengkapanKeluarga.Menurut(lengkap)), konteks);
        }
    }
}
