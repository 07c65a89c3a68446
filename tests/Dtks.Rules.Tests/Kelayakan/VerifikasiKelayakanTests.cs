using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>Examples of the specification for the reader: one family, one month.</summary>
public class VerifikasiKelayakanTests
{
    private static readonly Nik Ibu = Nik.Parse("3374995203850001");
    private static readonly Nik Ayah = Nik.Parse("3374990101800002");

    [Fact]
    public void VK8_tidak_layak_on_PBI_reaches_every_other_programme_of_the_person()
    {
        var hasil = VerifikasiKelayakan.Putuskan(Bahan() with
        {
            Penetapan = [new(Ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.SudahMampu) }],
        });
        Assert.Equal(new("tidak-layak", "kaskade-pbi", "", 0, "finalisasi", "tetap", false, "VK-8 VK-11", ""), SifatKelayakanTests.Tulis(hasil.Putusan[1]));
        Assert.Equal(new("layak", "tanpa-verifikasi", "", null, "verifikasi", "tetap", false, "VK-10", ""), SifatKelayakanTests.Tulis(hasil.Putusan[2]));
    }

    [Fact]
    public void VK9_death_alone_spares_the_family_and_asks_for_another_pengurus()
    {
        var hasil = VerifikasiKelayakan.Putuskan(Bahan() with
        {
            Penetapan = [new(Ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.Meninggal), Difinalisasi = true }],
        });
        Assert.Equal(new("layak", "tanpa-verifikasi", "", null, "verifikasi", "tetap", true, "VK-9 VK-10", ""), SifatKelayakanTests.Tulis(hasil.Putusan[1]));
    }

    [Fact]
    public void VK9_a_death_alone_reaches_beyond_the_dead_person_nothing()
    {
        // VK-9: neither a programme of persons nor one of families.
        var daerah = ProgramBansos.Daerah("LANSIA-DAERAH", "Bantuan lansia daerah", SatuanProgram.Individu);
        var bahan = Bahan();
        var hasil = VerifikasiKelayakan.Putuskan(
            bahan with
            {
                Kepesertaan = [new(Ibu, ProgramBansos.PbiJk), new(Ayah, daerah), new(Ayah, ProgramBansos.Sembako)],
                Penetapan = [new(Ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [AlasanTidakLayak.Meninggal], Difinalisasi = true }],
                Surat = Surat(StatusSurat.Disetujui),
            },
            KebijakanDtks.Baku with { CakupanKaskade = CakupanKaskade.Keluarga });
        Assert.Equal(new("layak", "tanpa-verifikasi", "", null, "verifikasi", "tetap", false, "VK-9 VK-10", ""), SifatKelayakanTests.Tulis(hasil.Putusan[1]));

        // Nobody's pengurus died but the mother's, who holds none.
        Assert.Equal(new("layak", "tanpa-verifikasi", "", null, "verifikasi", "tetap", false, "VK-9 VK-10", ""), SifatKelayakanTests.Tulis(hasil.Putusan[2]));
    }

    [Fact]
    public void VK8_an_own_cause_not_finalised_never_restores_what_the_approved_letter_stopped_through_another_member()
    {
        var bahan = Bahan() with
        {
            Kepesertaan = [new(Ibu, ProgramBansos.PbiJk), new(Ayah, ProgramBansos.PbiJk), new(Ayah, ProgramBansos.Sembako)],
            Penetapan =
            [
                new(Ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [AlasanTidakLayak.SudahMampu], Difinalisasi = true },
                new(Ayah, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [AlasanTidakLayak.SudahMampu] },
            ],
            Surat = Surat(StatusSurat.Disetujui),
        };
        var keluarga = KebijakanDtks.Baku with { CakupanKaskade = CakupanKaskade.Keluarga };
        Assert.Equal(new("tidak-layak", "kaskade-pbi", "", 0, "disahkan", "dihentikan", false, "VK-8 VK-12", ""), SifatKelayakanTests.Tulis(VerifikasiKelayakan.Putuskan(bahan, keluarga).Putusan[2]));

        // The furthest stage speaks in every state of the letter, with its own cause.
        var menunggu = VerifikasiKelayakan.Putuskan(bahan with { Surat = Surat(StatusSurat.Menunggu) }, keluarga);
        Assert.Equal(new("tidak-layak", "kaskade-pbi", "", 0, "menunggu-persetujuan", "tetap", false, "VK-8 VK-11", ""), SifatKelayakanTests.Tulis(menunggu.Putusan[2]));
    }

    [Fact]
    public void VK8_of_several_lapsed_causes_in_the_family_the_first_is_named_finalised_or_not()
    {
        Nik anak = Nik.Parse("3374991005150002");
        var bahan = Bahan();
        var hasil = VerifikasiKelayakan.Putuskan(
            bahan with
            {
                Orang = [.. bahan.Orang, bahan.Orang[0] with { Nik = Nik.Check("3374991005150002") }],
                Kepesertaan = [new(Ibu, ProgramBansos.PbiJk), new(Ayah, ProgramBansos.PbiJk), new(anak, ProgramBansos.Sembako)],
                Penetapan =
                [
                    new(Ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [AlasanTidakLayak.SudahMampu] },
                    new(Ayah, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [AlasanTidakLayak.SudahMampu], Difinalisasi = true },
                ],
                Per = new LocalDate(2024, 2, 29),
            },
            KebijakanDtks.Baku with { CakupanKaskade = CakupanKaskade.Keluarga });
        Assert.Equal(new("tidak-layak", "kaskade-pbi", "", 0, "kedaluwarsa", "tetap", false, "VK-8 VK-11 VK-15", ""), SifatKelayakanTests.Tulis(hasil.Putusan[2]));
    }

    [Theory]
    [InlineData(250, false)]
    [InlineData(251, true)]
    public void VK4_counts_the_text_as_written_not_as_composed(int huruf, bool ditolak)
    {
        // A letter and a separate accent are two UTF-16 units, composed they would be one.
        var keterangan = string.Concat(Enumerable.Repeat("e\u0301", huruf));
        var hasil = VerifikasiKelayakan.Putuskan(Bahan() with
        {
            Penetapan = [new(Ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [AlasanTidakLayak.SudahMampu], Keterangan = keterangan }],
        });
        Assert.Equal(ditolak ? ["VK-4"] : [], hasil.Ditolak.Select(d => d.Aturan.Id.ToString()));
    }

    [Fact]
    public void VK5_a_dead_pengurus_with_heirs_is_refused_and_leaves_no_trace()
    {
        var hasil = VerifikasiKelayakan.Putuskan(Bahan() with
        {
            Penetapan = [new(Ibu, ProgramBansos.Pkh, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.Meninggal, AlasanTidakLayak.SudahMampu) }],
        });
        Assert.Equal((0, "VK-5"), (hasil.Ditolak.Single().Indeks, hasil.Ditolak.Single().Aturan.Id.ToString()));
        Assert.Equal(SumberPutusan.TanpaVerifikasi, hasil.Putusan[1].Sumber);
    }

    // issue 9, examples 1 and 2: a row that was rejected, or a statement of false, leaves the heirs unknown and the aid running.
    [Fact]
    public void Reason_2_stops_nothing_in_a_family_that_nobody_stated_to_be_complete()
    {
        var bahan = Bahan() with
        {
            Orang = [Bahan().Orang[0] with { Meninggal = TandaMeninggal.Ya }, Bahan().Orang[1] with { Meninggal = TandaMeninggal.Ya }],
            Penetapan = [new(Ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.Meninggal), Difinalisasi = true }],
            Surat = Surat(StatusSurat.Disetujui),
        };
        Assert.Equal(StatusKepesertaan.Dihentikan, Putusan(KelengkapanKeluarga.Lengkap).StatusKepesertaan);
        KelengkapanKeluarga[] takLengkap = [default, KelengkapanKeluarga.Menurut(false), KelengkapanKeluarga.Lengkap.Tanpa([new(Bahan().Orang[0].NomorKk.Nilai, null)]), KelengkapanKeluarga.Lengkap.Tanpa([default])];
        Assert.All(takLengkap, kelengkapan =>
        {
            Assert.Equal(StatusKepesertaan.Tetap, Putusan(kelengkapan).StatusKepesertaan);
            Assert.Equal(StatusKelayakan.BelumDapatDitentukan, Putusan(kelengkapan).Kelayakan);
            Assert.Equal("ahli_waris", Assert.Single(Putusan(kelengkapan).Kurang));
        });

        PutusanKelayakan Putusan(KelengkapanKeluarga kelengkapan) => VerifikasiKelayakan.Putuskan(bahan with { Kelengkapan = kelengkapan }).Putusan[1];
    }

    [Fact]
    public void VK5_unknown_heirs_leave_the_answer_open_and_the_aid_running()
    {
        var hasil = VerifikasiKelayakan.Putuskan(Bahan() with
        {
            Orang = [],
            Penetapan = [new(Ibu, ProgramBansos.Pkh, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.Meninggal), Difinalisasi = true }],
            Surat = Surat(StatusSurat.Disetujui),
        });
        Assert.Equal(new("belum-dapat-ditentukan", "verifikasi", "2", null, "verifikasi", "tetap", false, "VK-5", "ahli_waris"), SifatKelayakanTests.Tulis(hasil.Putusan[1]));
    }

    [Fact]
    public void VK8_unknown_heirs_leave_no_doubt_about_a_programme_of_persons()
    {
        // Nothing is known of the family, so heirs are unknown.
        var daerah = ProgramBansos.Daerah("LANSIA-DAERAH", "Bantuan lansia daerah", SatuanProgram.Individu);
        var hasil = VerifikasiKelayakan.Putuskan(Bahan() with
        {
            Orang = [],
            Kepesertaan = [new(Ibu, ProgramBansos.PbiJk), new(Ibu, daerah), new(Ibu, ProgramBansos.Pkh)],
            Penetapan = [new(Ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [AlasanTidakLayak.Meninggal], Difinalisasi = true }],
        });
        Assert.Equal("VK-8 VK-11", SifatKelayakanTests.Tulis(hasil.Putusan[1]).Dasar);
        Assert.Equal("VK-9 VK-10", SifatKelayakanTests.Tulis(hasil.Putusan[2]).Dasar);
    }

    [Theory]
    [InlineData(28, "menunggu-persetujuan", StatusSurat.Menunggu)]
    [InlineData(29, "menunggu-persetujuan", StatusSurat.Menunggu)]
    [InlineData(28, "pengesahan", StatusSurat.Ditolak)]
    [InlineData(29, "kedaluwarsa", StatusSurat.Ditolak)]
    [InlineData(29, "disahkan", StatusSurat.Disetujui)]
    public void VK15_the_last_day_of_the_window_and_the_day_after(int hari, string tahap, StatusSurat status)
    {
        var hasil = VerifikasiKelayakan.Putuskan(Bahan() with
        {
            Per = new LocalDate(2024, 2, hari),
            Surat = Surat(status),
            Penetapan = [new(Ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.SudahMampu), Difinalisasi = true }],
        });
        Assert.Equal(tahap, SifatKelayakanTests.Tulis(hasil.Putusan[0]).Tahap);
    }

    [Fact]
    public void A_letter_uploaded_after_the_as_of_date_is_not_there_yet()
    {
        var konteks = KonteksKelayakan.Susun(new Periode(2024, 2), surat: Surat(StatusSurat.Disetujui), per: new LocalDate(2024, 2, 19));
        Assert.Null(konteks.SuratSah);
        Assert.Empty(konteks.TemuanSurat);
    }

    [Theory]
    [InlineData(Penandatangan.KepalaDaerah, "", "")]
    [InlineData(Penandatangan.WakilKepalaDaerah, "", "")]
    [InlineData(Penandatangan.SekdaAtasNama, "", "")]
    [InlineData(Penandatangan.PejabatAtasNama, "SP-1", "")]
    [InlineData(Penandatangan.KepalaDinas, "SP-1", "SP-1")]
    public void SP1_signatories_by_edition(Penandatangan penandatangan, string permensos3, string kepmensos150)
    {
        var surat = Surat(StatusSurat.Menunggu) with { Penandatangan = penandatangan };
        var periode = new Periode(2024, 2);
        Assert.Equal(permensos3, string.Join(' ', KeabsahanSurat.Periksa(surat, periode, EdisiAturan.Permensos3Tahun2021).Select(a => a.Id)));
        Assert.Equal(kepmensos150, string.Join(' ', KeabsahanSurat.Periksa(surat, periode, EdisiAturan.Kepmensos150Tahun2022).Select(a => a.Id)));
        Assert.Equal(penandatangan == Penandatangan.KepalaDaerah, KeabsahanSurat.PenandatanganSah(penandatangan, EdisiAturan.Permensos5Tahun2019, periode));
    }

    [Fact]
    public void VK13_every_condition_of_a_valid_letter()
    {
        var sah = Surat(StatusSurat.Menunggu);
        var periode = new Periode(2024, 2);
        Assert.Empty(KeabsahanSurat.Periksa(sah with { TanggalSurat = new(2024, 2, 14), TanggalUnggah = new(2024, 2, 28) }, periode));
        SuratPengesahan[] salah =
        [
            sah with { Lampiran = false },
            sah with { TanggalSurat = new(2024, 2, 13) },
            sah with { TanggalUnggah = new(2024, 2, 29) },
            sah with { TanggalSurat = new(2024, 2, 21), TanggalUnggah = new(2024, 2, 20) },
            sah with { TanggalFinalisasi = new(2024, 2, 21) },
        ];
        Assert.All(salah, s => Assert.Same(Aturan.VK13, Assert.Single(KeabsahanSurat.Periksa(s, periode))));
    }

    [Fact]
    public void Outside_coverage_is_said_never_guessed()
    {
        Assert.Throws<DiLuarCakupanException>(() => VerifikasiKelayakan.Putuskan(Bahan() with { Periode = new(2025, 1) }));
        Assert.Throws<DiLuarCakupanException>(() => VerifikasiKelayakan.Putuskan(Bahan() with { Periode = new(2018, 12) }));
        Assert.Throws<DiLuarCakupanException>(() => VerifikasiKelayakan.Putuskan(Bahan() with { Periode = new(2021, 5) }));
        Assert.Equal(EdisiAturan.Permensos3Tahun2021, VerifikasiKelayakan.Putuskan(Bahan() with { Periode = new(2021, 6) }).Konteks.Edisi);
        Assert.Equal(
            EdisiAturan.Kepmensos150Tahun2022,
            VerifikasiKelayakan.Putuskan(Bahan() with { Periode = new(2026, 1), Edisi = EdisiAturan.Kepmensos150Tahun2022 }).Konteks.Edisi);
    }

    [Fact]
    public void Contradictions_are_input_errors_that_point_to_the_second_one()
    {
        var penetapan = new Penetapan(Ibu, ProgramBansos.Pkh, StatusDeklarasi.Layak);
        Assert.Equal("penetapan[1]", Cacat(Bahan() with { Penetapan = [penetapan, penetapan with { Difinalisasi = true }] }));
        Assert.Equal("penetapan[0]", Cacat(Bahan() with { Penetapan = [new(Ayah, ProgramBansos.Pkh, StatusDeklarasi.Layak)] }));
        Assert.Equal("kepesertaan[3]", Cacat(Bahan() with { Kepesertaan = [.. Bahan().Kepesertaan, new(Ibu, ProgramBansos.Pkh)] }));
        Assert.Equal("orang[2].nik", Cacat(Bahan() with { Orang = [.. Bahan().Orang, Bahan().Orang[0]] }));
        Assert.Equal("kepesertaan[0].nik", Cacat(Bahan() with { Kepesertaan = [new(default, ProgramBansos.Pkh)] }));

        static string Cacat(BahanKelayakan bahan) =>
            Assert.Single(Assert.Throws<BahanTidakSahException>(() => VerifikasiKelayakan.Putuskan(bahan)).Cacat).Jalur;
    }

    // issue 9, point 10: only the first defect of a batch was reported, and null lists gave a NullReferenceException.
    [Fact]
    public void Every_contradiction_is_named_at_once_in_both_languages()
    {
        var penetapan = new Penetapan(Ibu, ProgramBansos.Pkh, StatusDeklarasi.Layak);
        var butir = new ButirKemensos(Ibu, ProgramBansos.Pkh, [AlasanTidakLayak.SudahMampu], new(2024, 2, 10), new(new(2024, 2, 9), true));
        BahanTidakSahException salah = Assert.Throws<BahanTidakSahException>(() => VerifikasiKelayakan.Putuskan(Bahan() with
        {
            Kepesertaan = [.. Bahan().Kepesertaan, new(Ibu, ProgramBansos.Pkh), new(default, ProgramBansos.Pkh), null!],
            Penetapan = [penetapan, penetapan, new(Ayah, ProgramBansos.Pkh, StatusDeklarasi.Layak), null!],
            TanggalFinalisasi = [null, null, null, null, null],
            Kemensos = [butir, null!],
            Per = null,
            Orang = [.. Bahan().Orang, Bahan().Orang[0], Bahan().Orang[1]],
        }));
        Assert.Equal(
            [
                "kepesertaan[3]", "kepesertaan[4].nik", "kepesertaan[5]", "penetapan[1]", "penetapan[2]", "penetapan[3]", "kemensos[1]", "per", "kemensos[0].tanggapan.tanggal",
                "tanggal_finalisasi", "orang[2].nik", "orang[3].nik",
            ],
            salah.Cacat.Select(c => c.Jalur));
        Assert.All(salah.Cacat, c =>
        {
            Assert.Contains($"{c.Jalur}: {c.Pesan}", salah.Message, StringComparison.Ordinal);
            Assert.Contains(c.Pesan.Indonesia, salah.Message, StringComparison.Ordinal);
            Assert.Contains(c.Pesan.Inggris, salah.Message, StringComparison.Ordinal);
        });
        Assert.DoesNotMatch("[0-9]{6}", salah.Message);
    }

    [Fact]
    public void A_list_that_is_null_is_refused_by_its_name()
    {
        Assert.Equal("Orang", Assert.Throws<ArgumentNullException>(() => Bahan() with { Orang = null! }).ParamName);
        Assert.Equal("Kepesertaan", Assert.Throws<ArgumentNullException>(() => Bahan() with { Kepesertaan = null! }).ParamName);
        Assert.Equal("Penetapan", Assert.Throws<ArgumentNullException>(() => Bahan() with { Penetapan = null! }).ParamName);
        Assert.Equal("TanggalFinalisasi", Assert.Throws<ArgumentNullException>(() => Bahan() with { TanggalFinalisasi = null! }).ParamName);
        Assert.Equal("Kemensos", Assert.Throws<ArgumentNullException>(() => Bahan() with { Kemensos = null! }).ParamName);
        Assert.Equal("AhliWaris", Assert.Throws<ArgumentNullException>(() => Bahan() with { AhliWaris = null! }).ParamName);
        Assert.Equal("orang[0]", Assert.Single(Assert.Throws<BahanTidakSahException>(() => VerifikasiKelayakan.Putuskan(Bahan() with { Orang = [null!] })).Cacat).Jalur);
    }

    [Fact]
    public void Explanation_in_both_languages() => BerkasEmas.Banding(
        "penjelasan",
        string.Join("\n\n", Contoh().SelectMany(p => new[] { Bahasa.Indonesia, Bahasa.Inggris }.Select(b => PenjelasanKelayakan.Teks(p, b)))));

    [Fact]
    public void VK5_an_heir_who_dies_after_the_day_asked_is_still_an_heir_on_it()
    {
        // The father dies on 20 February: on the 10th the pengurus has an heir, on the last day of the periode nobody is left.
        var bahan = Bahan() with
        {
            Orang = [Bahan().Orang[0], Bahan().Orang[1] with { Meninggal = TandaMeninggal.Pada(new(2024, 2, 20)) }],
            Penetapan = [new(Ibu, ProgramBansos.Pkh, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.Meninggal) }],
        };
        var sebelum = VerifikasiKelayakan.Putuskan(bahan with { Per = new(2024, 2, 10) });
        Assert.Equal(Aturan.VK5, Assert.Single(sebelum.Ditolak).Aturan);
        Assert.Equal(StatusKelayakan.TidakLayak, VerifikasiKelayakan.Putuskan(bahan).Putusan[1].Kelayakan);
    }

    [Fact]
    public void Explanation_says_in_either_language_what_is_missing_whom_to_replace_and_which_cascade_stands_beside()
    {
        // VK-5: whether the pengurus has heirs is not known, so her own PKH cannot be determined; VK-9: PKH of a dead pengurus is kept under another one.
        var meninggal = new Penetapan(Ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.Meninggal), Difinalisasi = true };
        var hasil = VerifikasiKelayakan.Putuskan(Bahan() with
        {
            Orang = [],
            Penetapan = [new(Ibu, ProgramBansos.Pkh, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.Meninggal) }],
        });
        Memuat(hasil.Putusan[1], "belum dapat ditentukan", "cannot be determined");
        Memuat(hasil.Putusan[1], "belum diketahui apakah almarhum mempunyai ahli waris", "not known whether the deceased has ahli waris");
        Memuat(VerifikasiKelayakan.Putuskan(Bahan() with { Penetapan = [meninggal] }).Putusan[1], "ganti pengurus (KP-7)", "replace the pengurus (KP-7)");
        Memuat(
            VerifikasiKelayakan.Putuskan(Bahan() with
            {
                Penetapan =
                [
                    meninggal with { Alasan = new(AlasanTidakLayak.SudahMampu) },
                    new(Ibu, ProgramBansos.Pkh, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.SudahMampu) },
                ],
            }).Putusan[1],
            "penetapan sendiri, juga kaskade",
            "an own declaration, also cascade");

        static void Memuat(PutusanKelayakan putusan, string indonesia, string inggris)
        {
            string id = PenjelasanKelayakan.Teks(putusan), en = PenjelasanKelayakan.Teks(putusan, Bahasa.Inggris);
            Assert.Contains(indonesia, id, StringComparison.Ordinal);
            Assert.Contains(inggris, en, StringComparison.Ordinal);
            Assert.DoesNotContain(inggris, id, StringComparison.Ordinal);
            Assert.DoesNotContain(indonesia, en, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<PutusanKelayakan> Contoh() => VerifikasiKelayakan.Putuskan(Bahan() with
    {
        Surat = Surat(StatusSurat.Disetujui),
        Penetapan =
        [
            new(Ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak)
            {
                Alasan = new(AlasanTidakLayak.SudahMampu, AlasanTidakLayak.PekerjaanAparatur),
                Difinalisasi = true,
            },
        ],
    }).Putusan;

    private static BahanKelayakan Bahan() => new()
    {
        Periode = new(2024, 2),
        Kepesertaan = [new(Ibu, ProgramBansos.PbiJk), new(Ibu, ProgramBansos.Pkh), new(Ayah, ProgramBansos.Sembako)],
        Orang =
        [
            new() { Nik = Nik.Check("3374995203850001"), NomorKk = NomorKk.Check("3374990101150007"), Hubungan = HubunganKeluarga.Istri },
            new() { Nik = Nik.Check("3374990101800002"), NomorKk = NomorKk.Check("3374990101150007"), Hubungan = HubunganKeluarga.KepalaKeluarga },
        ],
        Kelengkapan = KelengkapanKeluarga.Lengkap,
    };

    private static SuratPengesahan Surat(StatusSurat status) => new()
    {
        Status = status,
        TanggalSurat = new(2024, 2, 20),
        TanggalUnggah = new(2024, 2, 20),
        Penandatangan = Penandatangan.KepalaDaerah,
        Lampiran = true,
    };
}
