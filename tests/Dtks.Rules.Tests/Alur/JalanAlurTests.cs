using System.Collections.Immutable;
using Dtks.Bersama;
using Dtks.Domain;
using Dtks.Testing;
using NodaTime;
using static Dtks.Rules.Tests.RegisterUji;

namespace Dtks.Rules.Tests;

/// <summary>RG-2, 05, 08: a refusal of a workflow names what is accepted, from which day on and from whom; over states, events, roles and days.</summary>
public class JalanAlurTests
{
    private static readonly ImmutableArray<PeranPengguna> Peran = [.. TabelKewenangan.Peran.Butir.Select(b => b.Nilai)];
    private static readonly Nik Penerima = Nik.Parse("3374991708910003");

    /// <summary>Everything named is accepted from exactly the roles named; everything accepted on the day itself is named.</summary>
    private static void Periksa<T>(ImmutableArray<JalanAlur<T>> jalan, LocalDate kini, IEnumerable<T> semua, string? pelaku, Func<T, LocalDate, PeranPengguna, string?, bool> diterima)
        where T : struct, Enum
    {
        foreach (var satu in jalan)
        {
            LocalDate hari = satu.Mulai ?? kini;
            Assert.True(satu.Mulai is null || hari > kini, $"{satu}");
            Assert.Equal(Peran.Where(p => diterima(satu.Peristiwa, hari, p, null)), satu.Oleh.Order());
            Assert.Equal(pelaku is not null && !satu.Oleh.Any(p => diterima(satu.Peristiwa, hari, p, pelaku)), satu.PelakuLain);
            Assert.True(satu.Mulai is null || !Peran.Any(p => diterima(satu.Peristiwa, kini, p, null)), $"{satu}");
        }

        Assert.Equal(semua.Where(s => Peran.Any(p => diterima(s, kini, p, null))), jalan.Where(j => j.Mulai is null).Select(j => j.Peristiwa));
    }

    private static PerintahAlur Perintah(PerintahKelayakan perintah, LocalDate hari, PeranPengguna peran, string? pelaku) => new()
    {
        Perintah = perintah,
        Tanggal = hari,
        Peran = peran,
        Pelaku = pelaku,
        Indeks = perintah >= PerintahKelayakan.Unggah ? default : [0],
        Alasan = perintah == PerintahKelayakan.Tandai ? new HimpunanAlasan(AlasanTidakLayak.SudahMampu) : default,
        Keterangan = perintah == PerintahKelayakan.Tolak ? "lampiran salah" : null,
        BeritaAcara = true,
        Surat = perintah == PerintahKelayakan.Unggah ? Surat(hari, StatusSurat.Menunggu) : null,
    };

    [Theory]
    [InlineData(KegiatanBulanan.VerifikasiKelayakan, 14, true)]
    [InlineData(KegiatanBulanan.VerifikasiKelayakan, 14, false)]
    [InlineData(KegiatanBulanan.VervalPbi, 2, true)]
    public void Kelayakan_names_what_is_accepted_when_and_from_whom(KegiatanBulanan kegiatan, int awal, bool koreksi)
    {
        var bahan = new BahanKelayakan { Periode = new Periode(2024, 2), Kepesertaan = [new(Penerima, ProgramBansos.PbiJk)] };
        var kebijakan = KebijakanDtks.Baku with { KoreksiSetelahDitolak = koreksi, UnggahUlangSetelahDitolak = koreksi };
        var semua = TabelAlurKelayakan.Perintah.Butir.Select(b => b.Nilai).ToArray();
        Queue<(AlurKelayakan Alur, int Hari)> antrian = new([(AlurKelayakan.Mulai(bahan, kebijakan, kegiatan), 1)]);
        HashSet<(KeadaanButir, KeadaanSurat, bool, int)> dikenal = [];
        int ditolak = 0, selesai = 0;
        while (antrian.TryDequeue(out var satu))
        {
            foreach (int tanggal in new[] { 1, awal, 11, 12, 28, 29 }.Distinct().Where(t => t >= satu.Hari))
            {
                LocalDate hari = new(2024, 2, tanggal);
                foreach (var perintah in semua)
                {
                    var langkah = Peran.Select(p => satu.Alur.Terapkan(Perintah(perintah, hari, p, "desa-1"))).ToArray();
                    foreach (var ke in langkah.Where(l => l.Diterima).Select(l => l.Keadaan))
                    {
                        if (dikenal.Add((ke.Butir[0].Keadaan, ke.KeadaanSurat, ke.Tertutup, tanggal)))
                        {
                            antrian.Enqueue((ke, tanggal));
                        }
                    }

                    foreach (var tolak in langkah.Where(l => !l.Diterima).DistinctBy(l => l.Aturan))
                    {
                        ditolak++;
                        Periksa(tolak.Jalan, hari, semua, "desa-1", (s, h, p, siapa) => satu.Alur.Terapkan(Perintah(s, h, p, siapa)).Diterima);
                        Assert.All(tolak.Jalan, j => Assert.Contains(TabelAlurKelayakan.Perintah.Kode(j.Peristiwa), tolak.Pesan!.Indonesia, StringComparison.Ordinal));
                        Assert.Equal(satu.Alur.Tertutup, tolak.Jalan.IsEmpty);
                        if (tolak.Jalan.IsEmpty)
                        {
                            selesai++;
                            Assert.Contains("Selesai: periode 2024-02 sudah ditutup; penerima diverifikasi lagi pada periode 2024-03.", tolak.Pesan!.Indonesia, StringComparison.Ordinal);
                        }
                    }
                }
            }
        }

        Assert.True(ditolak > 200 && selesai > 20 && dikenal.Count > 10, $"{ditolak} {selesai} {dikenal.Count}");
    }

    [Fact]
    public void VK14_a_refusal_of_a_role_names_who_may_only_where_somebody_can()
    {
        var alur = AlurKelayakan.Mulai(new BahanKelayakan { Periode = new Periode(2024, 2), Kepesertaan = [new(Penerima, ProgramBansos.PbiJk)] });
        LocalDate hari = new(2024, 2, 15);
        Assert.Equal(
            "tandai ditolak pada keadaan verifikasi menurut PR-2: peran provinsi tidak berwenang. Yang mungkin: tandai (supervisor, pengelola-dtks, pengisi-data-kabkota, pengisi-data-desa, pendamping).",
            alur.Terapkan(Perintah(PerintahKelayakan.Tandai, hari, PeranPengguna.Provinsi, null)).Pesan!.Indonesia);
        Assert.Equal(
            "setujui is refused in state belum by PR-2: the role supervisor is not entitled. Possible: tandai (supervisor, pengelola-dtks, pengisi-data-kabkota, pengisi-data-desa, pendamping).",
            alur.Terapkan(Perintah(PerintahKelayakan.Setujui, hari, PeranPengguna.Supervisor, null)).Pesan!.Inggris);
        Assert.Equal(
            "tandai ditolak pada keadaan verifikasi menurut VK-2: di luar jendela 2024-02-14..2024-02-28. Yang mungkin: tandai mulai 2024-02-14 (supervisor, pengelola-dtks, pengisi-data-kabkota, pengisi-data-desa, pendamping).".Replace("2024-02-14..2024-02-28", alur.Jendela.ToString(), StringComparison.Ordinal),
            alur.Terapkan(Perintah(PerintahKelayakan.Tandai, new(2024, 2, 3), PeranPengguna.Supervisor, null)).Pesan!.Indonesia);
    }

    private static FaktaUsulan Lengkap(FaktaUsulan fakta, PeristiwaUsulan peristiwa, LocalDate hari) => fakta with
    {
        Tanggal = hari,
        IdDtks = IdDtks.Parse("RK-000000-0001"),
        Bahan = peristiwa switch
        {
            PeristiwaUsulan.Padankan => fakta.Bahan with { Kepadanan = PembangkitUsulan.Lengkap.Kepadanan },
            PeristiwaUsulan.Sahkan => fakta.Bahan with { Surat = Surat(hari, StatusSurat.Disetujui) },
            PeristiwaUsulan.Finalisasi => fakta.Bahan with { Kepadanan = fakta.Bahan.Kepadanan ?? PembangkitUsulan.Lengkap.Kepadanan, Asal = AsalUsulan.Psks, BeritaAcara = fakta.Bahan.BeritaAcara ?? true, Kanal = "Cek Bansos", DasarKemensos = DasarUsulanKemensos.Bencana, CalonProgram = false, AnggotaKk = 3, AnggotaDiusulkan = 3, Survei = true, FotoRumah = true, FotoKk = true },
            _ => fakta.Bahan,
        },
    };

    public static TheoryData<JalurUsulan, string?, bool?> Usulan() => new()
    {
        { JalurUsulan.Musdes, "SEMBAKO", null },
        { JalurUsulan.Musdes, "SEMBAKO", false },
        { JalurUsulan.Mandiri, null, true },
        { JalurUsulan.Kemensos, "PKH", null },
        { JalurUsulan.Musdes, "PBI-JK", true },
    };

    [Theory]
    [MemberData(nameof(Usulan))]
    public void Usulan_names_what_is_accepted_when_and_from_whom(JalurUsulan jalur, string? program, bool? beritaAcara)
    {
        var fakta = new FaktaUsulan
        {
            Bahan = PembangkitUsulan.Lengkap with
            {
                Jenis = program is null ? JenisUsulan.BaruTanpaProgram : JenisUsulan.ProgramUntukTerdaftar,
                Jalur = jalur,
                Program = program is null ? null : ProgramBansos.Parse(program),
                Tanggal = new(2024, 2, 2),
                BeritaAcara = beritaAcara,
                DiDtks = program is not null,
                PenerimaProgram = false,
                CalonProgram = null,
                Kepadanan = null,
                Surat = null,
            },
            Tanggal = new(2024, 2, 2),
            Penanda = "desa-1",
            Pelaku = "desa-1",
        };
        var semua = TabelUsulan.Peristiwa.Butir.Select(b => b.Nilai).ToArray();
        int ditolak = 0;
        var cuplikan = new Cuplikan<LocalDate>([new(2024, 2, 2), new(2024, 2, 12), new(2024, 2, 25), new(2024, 2, 29), new(2024, 3, 1)], 5);
        foreach (var (giliran, keadaan) in TabelUsulan.Keadaan.Butir.Select(b => b.Nilai).Index())
        {
            foreach (LocalDate hari in cuplikan.Bagian(giliran))
            {
                var tolak = semua.SelectMany(s => Peran.Select(p => AlurUsulan.Langkah(keadaan, s, Lengkap(fakta, s, hari) with { Peran = p }))).Where(l => !l.Diterima).DistinctBy(l => l.Aturan).ToArray();
                foreach (var satu in tolak)
                {
                    ditolak++;
                    Periksa(satu.Jalan, hari, semua, "desa-1", (s, h, p, siapa) => AlurUsulan.Langkah(keadaan, s, Lengkap(fakta, s, h) with { Peran = p, Pelaku = siapa }).Diterima);
                    Assert.Equal(satu.Jalan.Select(j => j.Peristiwa), satu.Mungkin);
                }

                string pesan = tolak[0].Pesan!.Indonesia;
                Assert.Equal(keadaan is KeadaanUsulan.Ditetapkan, pesan.EndsWith("Selesai: tidak ada langkah lagi.", StringComparison.Ordinal));
                Assert.Equal(keadaan is KeadaanUsulan.Ditolak or KeadaanUsulan.Dibatalkan, pesan.EndsWith("Selesai: usulkan lagi sebagai usulan baru dengan nomor lain.", StringComparison.Ordinal));
            }
        }

        Assert.True(ditolak > (Properti.Penuh ? 200 : 40), $"{ditolak}");
    }

    // HD-2: under a list that does not reach the next month ajukan-ulang is not promised from a day on.
    [Fact]
    public void UB6_past_the_last_month_of_the_editions_the_refusal_asks_for_the_next_one()
    {
        var fakta = new FaktaUsulan { Bahan = PembangkitUsulan.Lengkap with { Tanggal = new(2024, 5, 2) }, Tanggal = new(2024, 5, 30), Peran = PeranPengguna.Supervisor };
        var tolak = AlurUsulan.Langkah(KeadaanUsulan.Kedaluwarsa, PeristiwaUsulan.Kirim, fakta);
        Assert.Empty(tolak.Jalan);
        Assert.EndsWith("Selesai: ajukan-ulang menunggu edisi bulan berikut; sebutkan edisinya.", tolak.Pesan!.Indonesia, StringComparison.Ordinal);
        Assert.Throws<DiLuarCakupanException>(() => AlurUsulan.Langkah(KeadaanUsulan.Kedaluwarsa, PeristiwaUsulan.AjukanUlang, fakta with { Tanggal = new(2024, 6, 3) }));
        Assert.Equal(new LocalDate(2024, 6, 1), AlurUsulan.Langkah(KeadaanUsulan.Kedaluwarsa, PeristiwaUsulan.Kirim, fakta with { Edisi = EdisiAturan.Kepmensos150Tahun2022 }).Jalan.Single().Mulai);
    }
}
