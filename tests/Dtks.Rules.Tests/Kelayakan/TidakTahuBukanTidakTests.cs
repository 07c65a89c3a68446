using System.Text.Json.Nodes;
using Dtks.Bersama;
using Dtks.Domain;
using NodaTime;
using NodaTime.Text;

namespace Dtks.Rules.Tests.Kelayakan;

/// <summary>"I don't know" never becomes "no" in the rules: a person, or something about a person, that is missing makes nothing certain.</summary>
public sealed class TidakTahuBukanTidakTests
{
    private static readonly LocalDate Per = Tanggal(KeluargaAcak.Per);

    private static readonly SuratPengesahan Surat = new()
    {
        Status = StatusSurat.Disetujui, TanggalSurat = new LocalDate(2024, 2, 20), TanggalUnggah = new LocalDate(2024, 2, 20), Penandatangan = Penandatangan.KepalaDaerah, Lampiran = true,
    };

    [Fact]
    public void Taking_away_a_person_a_mark_or_a_fact_stops_nobody_and_makes_neither_death_nor_a_missing_component_nor_a_missing_pengganti_certain()
        => Properti.UntukSemua(KeluargaAcak.Semua, kasus =>
        {
            if (!kasus.Berkurang || kasus.DuaDesa)
            {
                return;
            }

            KeluargaAcak kurang = kasus.Kurangi();
            Assert.Empty(Dihentikan(kurang).Except(Dihentikan(kasus)));
            Assert.Empty(TanpaPengganti(kurang).Except(TanpaPengganti(kasus)));
            if (!Bertentangan(kasus))
            {
                Assert.Empty(Pasti(kurang).Except(Pasti(kasus)));
            }
        }, 3000);

    // Why: what the property leaves out is left out by the words of the spec, each held by one case, so that a change of either is seen.
    [Theory]
    [InlineData("33.74.99.1001", true)]
    [InlineData("33.74.99.1002", false)]
    public void A_person_without_No_KK_withdraws_completeness_of_the_families_of_the_same_desa_alone(string desa, bool pasti)
    {
        Penduduk[] orang = [Orang(0, "3374990101150007", "33.74.99.1001"), Orang(1, null, desa)];
        Assert.Equal(pasti ? Kepastian.TidakTahu : Kepastian.Tidak, AhliWaris(new SusunanKeluarga(orang, KelengkapanKeluarga.Lengkap)));
    }

    [Fact]
    public void People_of_whom_nobody_has_a_No_KK_are_one_family_when_that_is_stated()
    {
        Penduduk[] orang = [Orang(0, null, null), Orang(1, null, null)];
        Assert.Equal(Kepastian.Ya, AhliWaris(new SusunanKeluarga(orang, KelengkapanKeluarga.Lengkap)));
        Assert.Equal(Kepastian.TidakTahu, AhliWaris(new SusunanKeluarga(orang)));
    }

    // 10, Protocol: a family recorded in two desas may meet a person of unknown family in either; one of which a desa is not known may meet anywhere.
    [Theory]
    [InlineData("33.74.99.1001")]
    [InlineData("33.74.99")]
    [InlineData(null)]
    public void A_family_whose_desa_is_partly_unknown_is_not_complete_beside_a_person_of_unknown_family(string? wilayah)
    {
        Penduduk[] orang = [Orang(0, "3374990101150007", "33.74.99.1002"), Orang(1, "3374990101150007", wilayah) with { Meninggal = TandaMeninggal.Ya }, Orang(2, null, "33.74.99.1001")];
        Assert.Equal(Kepastian.TidakTahu, AhliWaris(new SusunanKeluarga(orang, KelengkapanKeluarga.Lengkap)));
    }

    private static Penduduk Orang(int nomor, string? kk, string? wilayah) => new()
    {
        Nik = Nik.Check($"337499120385000{nomor + 1}"),
        NomorKk = NomorKk.Check(kk.AsSpan()),
        Hubungan = HubunganKeluarga.Anak,
        Wilayah = wilayah is null ? null : KodeWilayah.Parse(wilayah),
    };

    private static HashSet<string> Dihentikan(KeluargaAcak kasus)
    {
        Kepesertaan[] kepesertaan = Kepesertaan(kasus);
        HasilKelayakan hasil = VerifikasiKelayakan.Putuskan(
            new BahanKelayakan
            {
                Periode = new Periode(2024, 2),
                Per = Per,
                Kepesertaan = kepesertaan,
                Penetapan =
                [
                    .. kasus.Penetapan.Select(p => new Penetapan(Nik.Parse(KeluargaAcak.Teks(p, "nik")!), Program(p), StatusDeklarasi.TidakLayak)
                    {
                        Alasan = default(HimpunanAlasan).Dengan((AlasanTidakLayak)p["alasan"]![0]!.GetValue<int>()), Difinalisasi = true,
                    }),
                ],
                Orang = [.. kasus.Orang.Select(Penduduk)],
                Kelengkapan = KelengkapanKeluarga.Menurut(kasus.Lengkap),
                Surat = Surat,
            },
            KebijakanDtks.Baku with { CakupanKaskade = kasus.Keluarga ? CakupanKaskade.Keluarga : CakupanKaskade.Penerima });
        return [.. hasil.Putusan.Where(p => p.StatusKepesertaan == StatusKepesertaan.Dihentikan).Select(p => $"{p.Indeks}")];
    }

    private static HashSet<string> Pasti(KeluargaAcak kasus) =>
    [
        .. PenyaringanKelayakan.Saring(new BahanPenyaringan { Per = Per, Orang = Susunan(kasus), Kepesertaan = Kepesertaan(kasus) }).Saran
            .Where(s => s is { Keyakinan: KeyakinanSaran.Pasti, Alasan: AlasanTidakLayak.Meninggal or AlasanTidakLayak.TanpaKomponen })
            .Select(s => $"{s.Indeks} {s.Alasan}"),
    ];

    private static HashSet<string> TanpaPengganti(KeluargaAcak kasus)
    {
        SusunanKeluarga susunan = Susunan(kasus);
        return
        [
            .. susunan.Orang.Where((o, i) => o.Nik.Sah && PenggantianPengurus.Cari(susunan, i, Per).Status == StatusPengganti.TidakAda).Select(o => o.Nik.Nilai.ToString("D")),
        ];
    }

    private static bool Bertentangan(KeluargaAcak kasus) =>
        PemeriksaanAnomali.Periksa(Susunan(kasus), new KonteksAnomali(Per)).Temuan.Any(t => t.Aturan.Id.ToString() is "AN-2" or "AN-3" or "AN-18" or "AN-19");

    private static SusunanKeluarga Susunan(KeluargaAcak kasus) => new([.. kasus.Orang.Select(Penduduk)], KelengkapanKeluarga.Menurut(kasus.Lengkap));

    private static Kepesertaan[] Kepesertaan(KeluargaAcak kasus) =>
    [
        .. kasus.Kepesertaan.Select(k => new Kepesertaan(
            Nik.Parse(KeluargaAcak.Teks(k, "nik")!), Program(k), KeluargaAcak.Teks(k, "peran") == "komponen" ? PeranKepesertaan.Komponen : PeranKepesertaan.Penerima)),
    ];

    private static ProgramBansos Program(JsonObject objek) => DaftarProgram.Nasional.TryBaca(KeluargaAcak.Teks(objek, "program"), out ProgramBansos? program) ? program : throw new InvalidOperationException();

    private static Penduduk Penduduk(JsonObject o) => new()
    {
        Nik = Nik.Check(KeluargaAcak.Teks(o, "nik").AsSpan()),
        NomorKk = NomorKk.Check(KeluargaAcak.Teks(o, "no_kk").AsSpan()),
        TanggalLahir = KeluargaAcak.Teks(o, "tanggal_lahir") is { } lahir ? Tanggal(lahir) : null,
        JenisKelamin = KeluargaAcak.Teks(o, "jenis_kelamin") switch { "L" => JenisKelamin.LakiLaki, "P" => JenisKelamin.Perempuan, _ => null },
        Hubungan = (HubunganKeluarga?)(o["hubungan"] is { } h ? h.GetValue<int?>() : null),
        Wilayah = KeluargaAcak.Teks(o, "wilayah") is { } wilayah ? KodeWilayah.Parse(wilayah) : null,
        Meninggal = o["meninggal"]?.GetValue<object>() switch { true => TandaMeninggal.Ya, false => TandaMeninggal.Tidak, string hari => TandaMeninggal.Pada(Tanggal(hari)), _ => default },
        Hamil = Tanda(o["hamil"]),
        DisabilitasBerat = Tanda(o["disabilitas_berat"]),
        Sekolah = o["sekolah"]?.GetValue<object>() switch { false => TandaSekolah.Tidak, string => TandaSekolah.Pada(JenjangSekolah.Sd), _ => default },
        Pekerjaan = o["pekerjaan"] is { } kode ? Pekerjaan.Baca(kode.ToJsonString()) : null,
    };

    private static Kepastian Tanda(JsonNode? nilai) => nilai is null ? Kepastian.TidakTahu : nilai.GetValue<bool>() ? Kepastian.Ya : Kepastian.Tidak;

    private static LocalDate Tanggal(string teks) => LocalDatePattern.Iso.Parse(teks).Value;

    private static Kepastian AhliWaris(SusunanKeluarga susunan) => new FaktaKeluarga(susunan, Per, KebijakanDtks.Baku).AhliWaris(0);
}
