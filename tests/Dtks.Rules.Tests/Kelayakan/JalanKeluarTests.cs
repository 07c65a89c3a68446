using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;
using Xunit.Abstractions;

namespace Dtks.Rules.Tests;

/// <summary>The way back (HD-4): complete and minimal over every class of facts, held against a second reading; and examples of the specification.</summary>
public class JalanKeluarTests(ITestOutputHelper keluaran)
{
    private static readonly Nik Ani = Nik.Parse("3374994708910003");
    private static readonly Nik Budi = Nik.Parse("3374991708900001");
    private static readonly NomorKk Kk = NomorKk.Parse("3374990101150001");

    [Fact]
    public void Every_way_back_is_allowed_reaches_its_goal_and_none_smaller_does()
    {
        var jumlah = 0L;
        var berjalan = 0L;
        var salah = new System.Collections.Concurrent.ConcurrentBag<string>();
        var cuplikan = new System.Collections.Concurrent.ConcurrentDictionary<string, Cuplikan<KelasKelayakan>>();
        Parallel.ForEach(Konteks().Index(), satu =>
        {
            var (giliran, konteks) = satu;
            var pencarian = new PencarianJalan(konteks);
            var dunia = BahasaModel.Model(konteks);
            var baku = konteks.Kebijakan == KebijakanDtks.Baku;

            // Two items of Kemensos at once, as many as a person can have for one decision, beside every declaration: while the window is open, under each letter that can stop.
            var duaButir = baku && !konteks.JendelaBerakhir && konteks.Surat?.Status is StatusSurat.Menunggu or StatusSurat.Disetujui;

            // Items of Kemensos can only stand in the way, whatever the policies: the contexts of the default policy show all they do.
            bool Ditanya(KelasKelayakan k) => !(((k.Kemensos != default || k.KemensosPbi != default) && !baku) || (k.Kemensos != default && k.KemensosPbi != default && !duaButir)
                || (konteks.Kegiatan == KegiatanBulanan.VervalPbi && k.Jenis != JenisKepesertaan.Pbi && (k.Sendiri != default || k.Kemensos != default)));
            var kelas = cuplikan.GetOrAdd(
                $"{konteks.Edisi} {konteks.Periode} {konteks.Kegiatan} {baku} {duaButir} {string.Join(' ', RuangKeadaan.Sebab(konteks))}",
                _ => RuangUji.Cuplik(RuangKeadaan.Semua(konteks).Where(Ditanya), 29));
            foreach (var k in kelas.Bagian(giliran))
            {
                foreach (var awal in Awal(k, konteks))
                {
                    foreach (var tujuan in Enum.GetValues<TujuanJalan>())
                    {
                        Interlocked.Increment(ref jumlah);
                        var jawab = pencarian.Cari(awal, tujuan);
                        var bacaan = BacaanKedua(awal, konteks, dunia, tujuan);
                        if (jawab.Length > 0 && jawab[0] != Gerak.TidakAda)
                        {
                            Interlocked.Increment(ref berjalan);
                        }

                        if (!bacaan.SetEquals(jawab) && salah.Count < 5)
                        {
                            salah.Add($"{awal} {tujuan} {konteks.Surat?.Status} {konteks.JendelaBerakhir} {konteks.Kebijakan.TanpaVerifikasi}: {string.Join(" | ", jawab)} / {string.Join(" | ", bacaan)}");
                        }
                    }
                }
            }
        });
        Assert.True(salah.IsEmpty, string.Join('\n', salah));
        Assert.True(jumlah > (Properti.Penuh ? 1_000_000 : 50_000), $"{jumlah}");
        Assert.True(berjalan > (Properti.Penuh ? 150_000 : 4_000), $"{berjalan}");
        keluaran.WriteLine($"{jumlah} questions, {berjalan} with a way; classes: {string.Join(", ", cuplikan.Values)}");
    }

    [Fact]
    public void The_cascade_ends_by_taking_back_the_declaration_on_PBI_until_the_window_ends()
    {
        var hasil = Putuskan([], new Penetapan(Ani, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = Alasan(5) });
        var jalan = JalanKeluar.Cari(hasil, 1);
        var langkah = Assert.Single(Assert.Single(jalan.Jalan).Langkah);
        Assert.Equal(FaktaKelayakan.PenetapanPbi, langkah.Fakta);
        Assert.Equal(PerubahanFakta.Dibatalkan, langkah.Menjadi);
        Assert.Equal(Aturan.VK6, langkah.Aturan);
        Assert.Equal(new LocalDate(2024, 2, 28), langkah.Sampai);
        Assert.Equal([PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks], langkah.Oleh.ToArray());
        Assert.Equal([0], langkah.Indeks.ToArray());
        Assert.Equal(
            ["Jalan kembali menjadi layak:", "- Batalkan penetapan pada PBI-JK [0] (Supervisor kab/kota atau Pengelola DTKS, paling lambat 2024-02-28; VK-6). Hasilnya: layak, bantuan tetap."],
            PenjelasanJalan.Baris(jalan).ToArray());
    }

    [Fact]
    public void While_a_letter_waits_it_is_rejected_first()
    {
        var hasil = Putuskan([], RuangUji.Surat(StatusSurat.Menunggu), new Penetapan(Ani, ProgramBansos.Pkh, StatusDeklarasi.TidakLayak) { Alasan = Alasan(5), Difinalisasi = true });
        var langkah = Assert.Single(JalanKeluar.Cari(hasil, 1).Jalan).Langkah;
        Assert.Equal([(FaktaKelayakan.Surat, PerubahanFakta.Ditolak), (FaktaKelayakan.Penetapan, PerubahanFakta.Dibatalkan)], langkah.Select(l => (l.Fakta, l.Menjadi)));
        Assert.Equal([Aturan.VK14, Aturan.VK14], langkah.Select(l => l.Aturan));
        Assert.Equal([PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen], langkah[0].Oleh.ToArray());
    }

    [Fact]
    public void What_an_approved_letter_closed_has_no_way_back_but_by_the_day_of_finalisasi_where_nobody_knows_it()
    {
        var final = new Penetapan(Ani, ProgramBansos.Pkh, StatusDeklarasi.TidakLayak) { Alasan = Alasan(5), Difinalisasi = true };
        var tanpaTanggal = JalanKeluar.Cari(Putuskan([], RuangUji.Surat(StatusSurat.Disetujui), final), 1);
        Assert.Equal(TujuanJalan.Tetap, tanpaTanggal.Tujuan);
        Assert.Equal(FaktaKelayakan.TanggalFinalisasi, Assert.Single(Assert.Single(tanpaTanggal.Jalan).Langkah).Fakta);

        var bertanggal = JalanKeluar.Cari(Putuskan([], RuangUji.Surat(StatusSurat.Disetujui) with { TanggalFinalisasi = new(2024, 2, 19) }, final), 1);
        Assert.Empty(bertanggal.Jalan);
        Assert.Equal([Aturan.VK14], bertanggal.Penghalang.ToArray());
        Assert.StartsWith("Tidak ada jalan kembali dalam periode ini: surat sudah disetujui dan periode ditutup (VK-14).", Assert.Single(PenjelasanJalan.Baris(bertanggal)));

        var tidakSah = JalanKeluar.Cari(Putuskan([], RuangUji.Surat(StatusSurat.Disetujui) with { Lampiran = false }, final), 1);
        Assert.Equal(StatusKepesertaan.Tetap, tidakSah.Putusan.StatusKepesertaan);
        Assert.EndsWith("Bantuan tetap: surat yang disetujui itu tidak sah atau tidak mencakup penetapan ini (VK-13), dan tanpa surat yang sah tidak ada yang dihentikan (VK-11).", Assert.Single(PenjelasanJalan.Baris(tidakSah)));
    }

    [Fact]
    public void After_the_window_nothing_is_proposed()
    {
        var hasil = VerifikasiKelayakan.Putuskan(Bahan([], new Penetapan(Ani, ProgramBansos.Pkh, StatusDeklarasi.TidakLayak) { Alasan = Alasan(5) }) with { Per = new LocalDate(2024, 2, 29) });
        var jalan = JalanKeluar.Cari(hasil, 1);
        Assert.Empty(jalan.Jalan);
        Assert.Equal([Aturan.VK2], jalan.Penghalang.ToArray());
    }

    [Fact]
    public void A_question_on_ahli_waris_says_what_each_answer_leads_to()
    {
        var jalan = JalanKeluar.Cari(Putuskan([], new Penetapan(Ani, ProgramBansos.Pkh, StatusDeklarasi.TidakLayak) { Alasan = Alasan(2) }), 1);
        var tanya = Assert.Single(jalan.Pertanyaan);
        Assert.Equal((FaktaKelayakan.AhliWaris, StatusKelayakan.Layak, StatusKelayakan.TidakLayak), (tanya.Fakta, tanya.Ya.Kelayakan, tanya.Tidak.Kelayakan));
        Assert.Contains(jalan.Jalan, j => j.Langkah is [{ Fakta: FaktaKelayakan.AhliWaris, Menjadi: PerubahanFakta.Ada } l] && l.Aturan == Aturan.KP7);
    }

    [Fact]
    public void A_death_on_record_is_never_taken_back()
    {
        Penduduk almarhum = Orang(Ani) with { Meninggal = TandaMeninggal.Ya };
        var mati = Putuskan([almarhum], new Penetapan(Ani, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = Alasan(2) });
        Assert.Empty(JalanKeluar.Cari(mati, 0).Jalan);

        // An approved letter and a finalisasi of unknown day: still nothing that would keep the programme of the dead.
        var disahkan = JalanKeluar.Cari(
            Putuskan([almarhum], RuangUji.Surat(StatusSurat.Disetujui), new Penetapan(Ani, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = Alasan(2), Difinalisasi = true }), 0);
        Assert.Equal(StatusKepesertaan.Dihentikan, disahkan.Putusan.StatusKepesertaan);
        Assert.Empty(disahkan.Jalan);
        Assert.Empty(disahkan.Penghalang);

        // Whoever was taken for dead by mistake has the way back.
        var hidup = Putuskan([Orang(Ani)], new Penetapan(Ani, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = Alasan(2) });
        var jalan = JalanKeluar.Cari(hidup, 0);
        Assert.Equal(PerubahanFakta.Dibatalkan, Assert.Single(Assert.Single(jalan.Jalan).Langkah).Menjadi);
        Assert.Contains("bila orangnya ternyata masih hidup", PenjelasanJalan.Baris(jalan)[1], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Under_scope_keluarga_the_declarations_of_the_others_are_named()
    {
        var kebijakan = KebijakanDtks.Baku with { CakupanKaskade = CakupanKaskade.Keluarga };
        var bahan = Bahan([Orang(Ani), Orang(Budi)], new Penetapan(Budi, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = Alasan(5) });
        var hasil = VerifikasiKelayakan.Putuskan(bahan with { Kepesertaan = [.. bahan.Kepesertaan, new(Budi, ProgramBansos.PbiJk)] }, kebijakan);
        var langkah = Assert.Single(Assert.Single(JalanKeluar.Cari(hasil, 1).Jalan).Langkah);
        Assert.Equal((FaktaKelayakan.Keluarga, PerubahanFakta.Dibatalkan), (langkah.Fakta, langkah.Menjadi));
        Assert.Equal([2], langkah.Indeks.ToArray());
    }

    [Fact]
    public void Of_several_members_only_those_whose_fact_has_to_change_are_named()
    {
        // Budi is final on an unknown day, Citra died and is on record, Dodi is not final: only Budi's day can keep Ani's PKH under the approved letter, and Citra reaches nobody (VK-9).
        var (citra, dodi) = (Nik.Parse("3374995203850001"), Nik.Parse("3374990101800002"));
        var kebijakan = KebijakanDtks.Baku with { CakupanKaskade = CakupanKaskade.Keluarga };
        var bahan = Bahan(
            [Orang(Ani), Orang(Budi), Orang(citra) with { Meninggal = TandaMeninggal.Ya }, Orang(dodi)],
            new Penetapan(Budi, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = Alasan(5), Difinalisasi = true },
            new Penetapan(citra, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = Alasan(2), Difinalisasi = true },
            new Penetapan(dodi, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = Alasan(5) });
        bahan = bahan with { Kepesertaan = [.. bahan.Kepesertaan, new(Budi, ProgramBansos.PbiJk), new(citra, ProgramBansos.PbiJk), new(dodi, ProgramBansos.PbiJk)], Surat = RuangUji.Surat(StatusSurat.Disetujui) };
        var langkah = Assert.Single(Assert.Single(JalanKeluar.Cari(VerifikasiKelayakan.Putuskan(bahan, kebijakan), 1).Jalan).Langkah);
        Assert.Equal((FaktaKelayakan.Keluarga, PerubahanFakta.SesudahTanggalSurat), (langkah.Fakta, langkah.Menjadi));
        Assert.Equal([2], langkah.Indeks.ToArray());

        // A member who died and whose PBI-JK is tidak layak for another reason too: nobody takes that back, so there is no way by the others either.
        var mati = bahan with { Surat = null, Penetapan = [.. bahan.Penetapan.Select(p => p.Nik == citra ? p with { Alasan = Alasan(2, 5), Difinalisasi = false } : p with { Difinalisasi = false })] };
        Assert.Empty(JalanKeluar.Cari(VerifikasiKelayakan.Putuskan(mati, kebijakan), 1).Jalan);
    }

    [Fact]
    public void Under_verval_PBI_the_way_ends_with_its_own_window()
    {
        var bahan = Bahan([], new Penetapan(Ani, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = Alasan(5) }) with { Kegiatan = KegiatanBulanan.VervalPbi };
        var langkah = Assert.Single(Assert.Single(JalanKeluar.Cari(VerifikasiKelayakan.Putuskan(bahan), 1).Jalan).Langkah);
        Assert.Equal((FaktaKelayakan.PenetapanPbi, new LocalDate(2024, 2, 11)), (langkah.Fakta, langkah.Sampai));
        Assert.Empty(JalanKeluar.Cari(VerifikasiKelayakan.Putuskan(bahan with { Per = new LocalDate(2024, 2, 12) }), 1).Jalan);
    }

    [Fact]
    public void Where_the_goal_is_reached_the_only_way_has_no_step()
    {
        var jalan = JalanKeluar.Cari(Putuskan([]), 1);
        Assert.Empty(Assert.Single(jalan.Jalan).Langkah);
        Assert.Empty(PenjelasanJalan.Baris(jalan));
    }

    [Fact]
    public void A_way_back_of_a_random_family_applied_to_its_facts_gives_the_promised_outcome()
    {
        var jalanDicoba = 0;
        Bersama.Properti.UntukSemua(Dtks.Testing.PembangkitKelayakan.Kasus, kasus =>
        {
            var hasil = VerifikasiKelayakan.Putuskan(kasus.Bahan, kasus.Kebijakan);
            for (var i = 0; i < hasil.Putusan.Length; i++)
            {
                // Ahli waris can be stated; what stands on the record of a person is proved over the classes.
                foreach (var jalan in JalanKeluar.Cari(hasil, i).Jalan.Where(j => !j.Langkah.IsEmpty && j.Langkah.All(l => l.Menjadi != PerubahanFakta.Ada || l.Fakta == FaktaKelayakan.AhliWaris)))
                {
                    jalanDicoba++;
                    var sesudah = VerifikasiKelayakan.Putuskan(Terapkan(kasus.Bahan, jalan), kasus.Kebijakan).Putusan[i].Ringkas;
                    Assert.Equal(jalan.Hasil, sesudah);

                    // No step less: the same way broken off earlier does not get there.
                    for (var n = 0; n < jalan.Langkah.Length; n++)
                    {
                        var terhenti = VerifikasiKelayakan.Putuskan(Terapkan(kasus.Bahan, jalan with { Langkah = jalan.Langkah[..n] }), kasus.Kebijakan).Putusan[i].Ringkas;
                        Assert.False(PencarianJalan.Tercapai(terhenti, JalanKeluar.Cari(hasil, i).Tujuan));
                    }
                }
            }

            return true;
        });
        Assert.True(jalanDicoba > 20, $"{jalanDicoba}");
    }

    private static BahanKelayakan Terapkan(BahanKelayakan bahan, Jalan jalan)
    {
        foreach (var langkah in jalan.Langkah)
        {
            var pada = langkah.Indeks.Select(i => (bahan.Kepesertaan[i].Nik, bahan.Kepesertaan[i].Program)).ToHashSet();
            var kena = bahan.Penetapan.Select((p, i) => (p, i)).Where(x => pada.Contains((x.p.Nik, x.p.Program))).Select(x => x.i).ToHashSet();
            bahan = langkah.Menjadi switch
            {
                PerubahanFakta.Ditolak => bahan with { Surat = bahan.Surat! with { Status = StatusSurat.Ditolak } },
                PerubahanFakta.Ada => bahan with { AhliWaris = new Dictionary<Nik, Kepastian>(bahan.AhliWaris) { [pada.Single().Nik] = Kepastian.Ya } },
                PerubahanFakta.SesudahTanggalSurat => bahan with
                {
                    TanggalFinalisasi = [.. bahan.Penetapan.Select((_, i) => kena.Contains(i) ? bahan.Surat!.TanggalSurat.PlusDays(1) : bahan.TanggalFinalisasi.ElementAtOrDefault(i))],
                },
                _ => bahan with
                {
                    TanggalFinalisasi = [.. bahan.TanggalFinalisasi.Where((_, i) => !kena.Contains(i)).Take(bahan.Penetapan.Count)],
                    Penetapan =
                    [
                        .. bahan.Penetapan.Where((_, i) => !kena.Contains(i)),
                        .. langkah.Menjadi == PerubahanFakta.DinyatakanLayak ? pada.Select(p => new Penetapan(p.Nik, p.Program, StatusDeklarasi.Layak)) : [],
                    ],
                },
            };
        }

        return bahan;
    }

    private static IEnumerable<KonteksKelayakan> Konteks() =>
        from edisi in EdisiAturan.Semua.Where(e => e.PunyaVerifikasiKelayakan)
        from periode in RuangUji.Bulan(edisi)
        from cakupan in Enum.GetValues<CakupanKaskade>()
        from surat in (StatusSurat?[])[null, StatusSurat.Menunggu, StatusSurat.Disetujui, StatusSurat.Ditolak]
        from berakhir in (bool[])[false, true]
        from tanpa in Enum.GetValues<KebijakanTanpaVerifikasi>()
        from koreksi in (bool[])[true, false]
        from kegiatan in (KegiatanBulanan[])[KegiatanBulanan.VerifikasiKelayakan, KegiatanBulanan.VervalPbi]
        where cakupan == CakupanKaskade.Penerima || (tanpa == KebijakanTanpaVerifikasi.DianggapLayak && koreksi)

        // Dasar: SOS22: verifikasi kelayakan 14 to H-1, verval PBI 1 to 11.
        let selesai = kegiatan == KegiatanBulanan.VervalPbi ? periode.HariPertama.PlusDays(10) : periode.HariTerakhir.PlusDays(-1)
        let hariSurat = kegiatan == KegiatanBulanan.VervalPbi ? periode.HariPertama.PlusDays(7) : periode.HariPertama.PlusDays(19)
        select KonteksKelayakan.Susun(
            periode,
            edisi,
            KebijakanDtks.Baku with { CakupanKaskade = cakupan, TanpaVerifikasi = tanpa, KoreksiSetelahDitolak = koreksi },
            surat is { } status ? RuangUji.Surat(status) with { TanggalSurat = hariSurat, TanggalUnggah = hariSurat } : null,
            berakhir ? selesai.PlusDays(1) : selesai,
            kegiatan);

    /// <summary>What of a class may be open to change: dates known or not, causes of others final or not, the person on record as dead or not.</summary>
    private static IEnumerable<AwalJalan> Awal(KelasKelayakan k, KonteksKelayakan konteks)
    {
        var tanggal = konteks.Surat is not null && (k.Sendiri.Tingkat == TingkatNyataan.FinalTercakup || k.Pbi.Tingkat == TingkatNyataan.FinalTercakup) ? (bool[])[false, true] : [false];
        var mati = new[] { k.Sendiri, k.Kemensos, k.Pbi, k.KemensosPbi }.Any(n => n.Meninggal) ? (bool[])[false, true] : [false];
        var keluarga = k.Lain.Tahap == default ? [default]
            : (KeluargaJalan[])[default, new(KeadaanButir.Finalisasi, new(default, k.Lain.Kematian), null), new(KeadaanButir.Pengesahan, new(default, k.Lain.Kematian), null)];
        return from t in tanggal from m in mati from l in keluarga select new AwalJalan(k, t, t, l, m);
    }

    /// <summary>
    /// The second reading, in the words of 10, `kelayakan.alur`: every order of single moves that somebody may make, and of the sets so reached the smallest
    /// whose outcome, by the second reading of the law, is the goal.
    /// </summary>
    private static HashSet<Gerak> BacaanKedua(AwalJalan awal, KonteksKelayakan konteks, ModelKelayakan.Dunia dunia, TujuanJalan tujuan)
    {
        var terbuka = !konteks.JendelaBerakhir && konteks.Surat?.Status != StatusSurat.Disetujui;
        var surat = konteks.Surat?.Status;
        var dicapai = new Dictionary<Gerak, (KelasKelayakan Kelas, bool Ditolak)> { [Gerak.TidakAda] = (awal.Kelas, surat == StatusSurat.Ditolak) };
        var antre = new Queue<Gerak>([Gerak.TidakAda]);
        while (antre.TryDequeue(out var dari))
        {
            var (k, ditolak) = dicapai[dari];
            var suratBerlaku = !ditolak && surat is StatusSurat.Menunggu or StatusSurat.Disetujui;

            // batal: from finalisasi; from pengesahan while the letter is ditolak, when the policy allows the correction.
            bool Batal(Nyataan n) => n.TidakLayak && terbuka && !(awal.Meninggal && n.Meninggal)
                && (n.Tingkat == TingkatNyataan.BelumFinal || (ditolak && konteks.Kebijakan.KoreksiSetelahDitolak));
            void Maju(Gerak gerak, bool boleh, KelasKelayakan ke, bool keDitolak)
            {
                if (boleh && !dari.HasFlag(gerak) && dicapai.TryAdd(dari | gerak, (ke, keDitolak)))
                {
                    antre.Enqueue(dari | gerak);
                }
            }

            Maju(Gerak.TolakSurat, !ditolak && surat == StatusSurat.Menunggu, k, true);
            Maju(Gerak.BatalSendiri, Batal(k.Sendiri), k with { Sendiri = default }, ditolak);
            Maju(Gerak.NyatakanLayak, terbuka && k.Sendiri == default && (konteks.Kegiatan != KegiatanBulanan.VervalPbi || k.Jenis == JenisKepesertaan.Pbi), k with { Sendiri = new(TingkatNyataan.Layak) }, ditolak);
            Maju(Gerak.BatalPbi, konteks.AdaKaskade && k.Jenis != JenisKepesertaan.Pbi && Batal(k.Pbi), k with { Pbi = default }, ditolak);
            Maju(
                Gerak.BatalKeluarga,
                terbuka && (awal.Keluarga.Terjauh == KeadaanButir.Finalisasi || (awal.Keluarga.Terjauh == KeadaanButir.Pengesahan && ditolak && konteks.Kebijakan.KoreksiSetelahDitolak)),
                k with { Lain = new(default, k.Lain.Kematian) },
                ditolak);
            var pengurus = k.Jenis.Pengurus();
            var dibaca = new[] { k.Sendiri, k.Kemensos, k.Pbi, k.KemensosPbi }.Any(n => n.Meninggal);
            Maju(
                PencarianJalan.Ternyata(FaktaKelayakan.AhliWaris),
                dibaca && k.Orang[FaktaKelayakan.AhliWaris] == Kepastian.TidakTahu,
                k with
                {
                    Orang = k.Orang.Dengan(FaktaKelayakan.AhliWaris, Kepastian.Ya),
                    Sendiri = pengurus && k.Sendiri.Meninggal ? default : k.Sendiri,
                    Kemensos = pengurus && k.Kemensos.Meninggal ? default : k.Kemensos,
                },
                ditolak);

            // Any other fact about the person that nobody knows may turn out to hold.
            foreach (var f in FaktaOrang.Semua.Where(f => f.Fakta != FaktaKelayakan.AhliWaris))
            {
                Maju(PencarianJalan.Ternyata(f.Fakta), f.Ada(konteks) && RuangKeadaan.Membaca(k, f) && k.Orang[f.Fakta] == Kepastian.TidakTahu, k with { Orang = k.Orang.Dengan(f.Fakta, Kepastian.Ya) }, ditolak);
            }

            // A death on record is no mistake: no day of finalisasi keeps the programme of somebody who died.
            bool Wafat(Nyataan n) => awal.Meninggal && n.Meninggal;
            Maju(Gerak.FinalSesudahSurat, awal.TanggalKosong && suratBerlaku && !Wafat(k.Sendiri) && k.Sendiri.Tingkat == TingkatNyataan.FinalTercakup, k with { Sendiri = k.Sendiri with { Tingkat = TingkatNyataan.FinalTakTercakup } }, ditolak);
            Maju(Gerak.PbiSesudahSurat, awal.TanggalPbiKosong && suratBerlaku && !Wafat(k.Pbi) && k.Pbi.Tingkat == TingkatNyataan.FinalTercakup, k with { Pbi = k.Pbi with { Tingkat = TingkatNyataan.FinalTakTercakup } }, ditolak);
        }

        var tercapai = dicapai.Where(d =>
        {
            var dunia2 = d.Value.Ditolak ? dunia with { Menunggu = false, Disetujui = false } : dunia;
            var hasil = ModelKelayakan.Satu(BahasaModel.Model(d.Value.Kelas), dunia2);
            return tujuan == TujuanJalan.Layak ? hasil.Kelayakan == 0 : hasil.Jauh != 5 && hasil.Kelayakan != 2;
        }).Select(d => d.Key).ToArray();
        return [.. tercapai.Where(a => !tercapai.Any(b => b != a && (a & b) == b))];
    }

    private static HasilKelayakan Putuskan(Penduduk[] orang, params Penetapan[] penetapan) => VerifikasiKelayakan.Putuskan(Bahan(orang, penetapan));

    private static HasilKelayakan Putuskan(Penduduk[] orang, SuratPengesahan surat, params Penetapan[] penetapan) => VerifikasiKelayakan.Putuskan(Bahan(orang, penetapan) with { Surat = surat });

    private static BahanKelayakan Bahan(Penduduk[] orang, params Penetapan[] penetapan) => new()
    {
        Periode = new(2024, 2),
        Kepesertaan = [new(Ani, ProgramBansos.PbiJk), new(Ani, ProgramBansos.Pkh)],
        Orang = orang,
        Penetapan = penetapan,
    };

    private static Penduduk Orang(Nik nik) => new() { Nik = new BacaanNik(nik), NomorKk = new BacaanNomorKk(Kk) };

    private static HimpunanAlasan Alasan(params int[] kode) => new(kode.Select(k => (AlasanTidakLayak)k).ToArray());
}
