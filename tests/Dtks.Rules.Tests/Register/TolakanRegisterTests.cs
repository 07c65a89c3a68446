using System.Collections.Immutable;
using Dtks.Bersama;
using Dtks.Domain;
using NodaTime;
using static Dtks.Rules.Tests.RegisterUji;

namespace Dtks.Rules.Tests;

/// <summary>RG-2: what a refusal of a register names as possible is accepted, in every state, by every role, on days in and out of the windows.</summary>
public class TolakanRegisterTests
{
    private static readonly Nik Penerima = Nik.Parse("3374991708910003");
    private static readonly Nik Lain = Nik.Parse("3374995003000003");
    private static readonly SebutPeserta Sembako = new(Penerima, ProgramBansos.Sembako);
    // Why: those who may do most first, so that what is possible is found soon.
    private static readonly ImmutableArray<PeranPengguna> Peran =
    [
        .. TabelKewenangan.Peran.Butir.Select(b => b.Nilai).OrderByDescending(p => p is PeranPengguna.Supervisor or PeranPengguna.PetugasTeknis or PeranPengguna.PerguruanTinggi or PeranPengguna.PengisiDataDesa),
    ];

    private readonly Dictionary<(Register, LocalDate, string, bool), bool> _dapat = [];
    private static readonly ImmutableArray<PerintahKelayakan> SemuaPerintah = [.. TabelAlurKelayakan.Perintah.Butir.Select(b => b.Nilai).Where(p => p != PerintahKelayakan.Tutup)];

    private static Register Mulai(KebijakanDtks? kebijakan = null) => Register.Mulai(
        Kota,
        new Periode(2024, 2),
        [new(new Kepesertaan(Penerima, ProgramBansos.Sembako)), new(new Kepesertaan(Penerima, ProgramBansos.PbiJk))],
        [Orang(Penerima, new(1991, 8, 17)), Orang(Lain, new(2000, 3, 10))],
        KelengkapanKeluarga.Lengkap,
        kebijakan);

    private static OrangRegister Orang(Nik nik, LocalDate lahir) => new(RegisterUji.Orang(nik.ToString("D"), NomorKk.Parse("3374990101150001"), null, null, lahir));

    private static HasilPeristiwa Coba(Register register, LocalDate hari, PeranPengguna peran, IsiPeristiwa isi, string? pelaku = null) =>
        register.Terapkan(Berikut(register, hari, isi, peran, pelaku));

    private static bool Dapat(Register register, LocalDate hari, IsiPeristiwa isi, string? pelaku = null) => Peran.Any(p => Coba(register, hari, p, isi, pelaku).Diterima);

    private static Register Maju(Register register, LocalDate hari, IsiPeristiwa isi) => Peran.Select(p => Coba(register, hari, p, isi)).First(h => h.Diterima).Register;

    private static IsiPeristiwa.Kelayakan Isi(PerintahKelayakan perintah, LocalDate hari, KegiatanBulanan kegiatan) =>
        Perintah(perintah, hari, kegiatan, perintah >= PerintahKelayakan.Unggah ? [] : [kegiatan == KegiatanBulanan.VervalPbi ? new SebutPeserta(Penerima, ProgramBansos.PbiJk) : Sembako]);

    /// <summary>What the words name: an action, and from which day on.</summary>
    private static (string Apa, LocalDate Hari) Urai(string mungkin, LocalDate kini) => mungkin.Split(" mulai ") is [var apa, var hari]
        ? (apa, NodaTime.Text.LocalDatePattern.Iso.Parse(hari).Value)
        : (mungkin, kini);

    /// <summary>What is named is accepted, and what is accepted on that day from somebody is named.</summary>
    private void Periksa(HasilPeristiwa hasil, Register register, LocalDate kini, IsiPeristiwa ditolak, Func<string, LocalDate, IsiPeristiwa?> jadi, IEnumerable<string> semua)
    {
        Assert.Same(register, hasil.Register);
        Assert.DoesNotContain("-.", hasil.Pesan!.ToString(), StringComparison.Ordinal);
        if (hasil.Mungkin.Any(m => TabelKewenangan.Peran.TryBaca(m, out _)))
        {
            Assert.Equal("PR-2", hasil.Aturan);
            Assert.Equal(Peran.Where(p => Coba(register, kini, p, ditolak).Diterima).Select(TabelKewenangan.Peran.Kode).Order(StringComparer.Ordinal), hasil.Mungkin.Order(StringComparer.Ordinal));
            return;
        }

        foreach (string satu in hasil.Mungkin)
        {
            var (apa, hari) = Urai(satu, kini);
            Assert.True(hari >= kini);
            Assert.True(Dicoba(apa, hari, jadi(apa, hari) ?? throw new InvalidOperationException(satu)), $"{hasil.Pesan} [{satu}]");
        }

        foreach (string satu in semua.Where(s => Dicoba(s, kini, jadi(s, kini)!)))
        {
            Assert.True(hasil.Mungkin.Contains(satu), $"{hasil.Pesan} [{satu}]");
        }

        // Why: a command on the letter names no participation: what is possible is so on one of those there are.
        bool Dicoba(string apa, LocalDate hari, IsiPeristiwa isi)
        {
            bool manaPun = ditolak is IsiPeristiwa.Kelayakan { Peserta: null };
            return _dapat.TryGetValue((register, hari, apa, manaPun), out bool dapat) ? dapat : _dapat[(register, hari, apa, manaPun)] = Dapat(register, hari, isi)
                || (manaPun && isi is IsiPeristiwa.Kelayakan { Peserta: not null } lain && Dapat(register, hari, lain with { Peserta = [new(Penerima, ProgramBansos.PbiJk)] }));
        }
    }

    /// <summary>A register in every state of an item and its letter, and the day of its last event.</summary>
    private static IEnumerable<(Register Register, int Hari)> KeadaanKelayakan(KegiatanBulanan kegiatan, int awal, KebijakanDtks kebijakan)
    {
        Register register = Mulai(kebijakan);
        yield return (register, 1);
        LocalDate hari = new(2024, 2, awal);
        Register desa = Coba(register, hari, PeranPengguna.PengisiDataDesa, Isi(PerintahKelayakan.Tandai, hari, kegiatan)).Register;
        Assert.Equal(1, desa.Urut);
        yield return (desa, awal);
        register = Coba(register, hari, PeranPengguna.Supervisor, Isi(PerintahKelayakan.Tandai, hari, kegiatan)).Register;
        yield return (register, awal);
        foreach (var perintah in new[] { PerintahKelayakan.Finalisasi, PerintahKelayakan.Unggah })
        {
            register = Maju(register, hari, Isi(perintah, hari, kegiatan));
            yield return (register, awal);
        }

        yield return (Maju(register, hari, Isi(PerintahKelayakan.Tolak, hari, kegiatan)), awal);
        yield return (Maju(register, hari, Isi(PerintahKelayakan.Setujui, hari, kegiatan)), awal);
    }

    [Theory]
    [InlineData(KegiatanBulanan.VerifikasiKelayakan, 14, false)]
    [InlineData(KegiatanBulanan.VerifikasiKelayakan, 14, true)]
    [InlineData(KegiatanBulanan.VervalPbi, 2, false)]
    public void Every_possibility_that_a_refused_command_of_kelayakan_names_is_accepted(KegiatanBulanan kegiatan, int awal, bool tanpaKoreksi)
    {
        KebijakanDtks kebijakan = tanpaKoreksi ? KebijakanDtks.Baku with { KoreksiSetelahDitolak = false, UnggahUlangSetelahDitolak = false } : KebijakanDtks.Baku;
        int ditolak = 0;
        foreach (var (register, sejak) in KeadaanKelayakan(kegiatan, awal, kebijakan))
        {
            foreach (int tanggal in new[] { 1, 11, 12, 13, 14, 28, 29 }.Where(t => t >= sejak))
            {
                LocalDate hari = new(2024, 2, tanggal);
                foreach (var perintah in SemuaPerintah)
                {
                    var isi = Isi(perintah, hari, kegiatan);
                    foreach (var hasil in Peran.Select(p => Coba(register, hari, p, isi)).Where(h => !h.Diterima).DistinctBy(h => h.Aturan))
                    {
                        ditolak++;
                        Periksa(hasil, register, hari, isi, (apa, kapan) => apa == "tutup-periode" ? new IsiPeristiwa.TutupPeriode()
                            : apa == "tandai kegiatan verifikasi-kelayakan" ? Isi(PerintahKelayakan.Tandai, kapan, kegiatan) with { Kegiatan = KegiatanBulanan.VerifikasiKelayakan }
                            : TabelAlurKelayakan.Perintah.TryBaca(apa, out var lain) ? Isi(lain, kapan, kegiatan) : null, SemuaPerintah.Select(TabelAlurKelayakan.Perintah.Kode));
                        Assert.NotEmpty(hasil.Mungkin);
                    }
                }
            }
        }

        Assert.True(ditolak > 100, $"{ditolak}");
    }

    private static Register Sampai(Register register, int hari, KegiatanBulanan kegiatan, params PerintahKelayakan[] perintah) =>
        perintah.Aggregate(register, (r, p) => Maju(r, new(2024, 2, hari), Isi(p, new(2024, 2, hari), kegiatan)));

    // SP-1, VK-13: who may sign, the attachment, the window of the letter (KL-1: 14 to H-1), and no letter older than the decision it confirms.
    [Theory]
    [InlineData("penanda tangan", "SP-1", "yang berwenang: kepala-daerah, wakil-kepala-daerah, sekda-an, pejabat-an")]
    [InlineData("lampiran", "VK-13", "Surat tanpa lampiran: lampirkan daftar penerima yang disahkan.")]
    [InlineData("jendela", "VK-13", "di luar jendela 2024-02-14 sampai 2024-02-28")]
    [InlineData("finalisasi", "VK-13", "tanggal surat paling awal 2024-02-16")]
    public void VK13_a_refused_letter_is_told_which_condition_fails_and_what_is_accepted(string cacat, string aturan, string sebut)
    {
        LocalDate hari = new(2024, 2, 16);
        Register register = Sampai(Mulai(), 16, KegiatanBulanan.VerifikasiKelayakan, PerintahKelayakan.Tandai, PerintahKelayakan.Finalisasi);
        SuratPengesahan surat = Surat(hari, StatusSurat.Menunggu);
        surat = cacat switch
        {
            "penanda tangan" => surat with { Penandatangan = Penandatangan.KepalaDinas },
            "lampiran" => surat with { Lampiran = false },
            "jendela" => surat with { TanggalSurat = new(2024, 2, 13) },
            _ => surat with { TanggalSurat = new(2024, 2, 15) },
        };
        var hasil = Coba(register, hari, PeranPengguna.Supervisor, Isi(PerintahKelayakan.Unggah, hari, KegiatanBulanan.VerifikasiKelayakan) with { Surat = surat });
        Assert.Equal(aturan, hasil.Aturan);
        Assert.Contains(sebut, hasil.Pesan!.Indonesia, StringComparison.Ordinal);
        Assert.Contains("unggah", hasil.Mungkin);
    }

    // KL-1: verval PBI 1 to 11, verifikasi kelayakan from 14; VK-14: an approved letter closes the month for the region.
    [Theory]
    [InlineData(5, "tandai kegiatan verifikasi-kelayakan mulai 2024-02-14")]
    [InlineData(16, "tandai kegiatan verifikasi-kelayakan")]
    public void VK14_a_mark_after_the_letter_of_verval_PBI_is_shown_to_verifikasi_kelayakan(int hari, string mungkin)
    {
        Register register = Sampai(Berdua(), 2, KegiatanBulanan.VervalPbi, PerintahKelayakan.Tandai, PerintahKelayakan.Finalisasi, PerintahKelayakan.Unggah, PerintahKelayakan.Setujui);
        var tandai = Isi(PerintahKelayakan.Tandai, new(2024, 2, hari), KegiatanBulanan.VervalPbi) with { Peserta = [new(Lain, ProgramBansos.PbiJk)] };
        Assert.Contains(mungkin, Coba(register, new(2024, 2, hari), PeranPengguna.Supervisor, tandai).Mungkin);
    }

    private static Register Berdua() => Register.Mulai(
        Kota,
        new Periode(2024, 2),
        [new(new Kepesertaan(Penerima, ProgramBansos.Sembako)), new(new Kepesertaan(Penerima, ProgramBansos.PbiJk)), new(new Kepesertaan(Lain, ProgramBansos.PbiJk))],
        [Orang(Penerima, new(1991, 8, 17)), Orang(Lain, new(2000, 3, 10))],
        KelengkapanKeluarga.Lengkap);

    [Fact]
    public void VK14_a_mark_after_the_approved_letter_is_told_the_next_window()
    {
        Register register = Sampai(Berdua(), 16, KegiatanBulanan.VerifikasiKelayakan, PerintahKelayakan.Tandai, PerintahKelayakan.Finalisasi, PerintahKelayakan.Unggah, PerintahKelayakan.Setujui);
        LocalDate hari = new(2024, 2, 19);
        var tandai = Isi(PerintahKelayakan.Tandai, hari, KegiatanBulanan.VerifikasiKelayakan) with { Peserta = [new(Lain, ProgramBansos.PbiJk)] };
        var hasil = Coba(register, hari, PeranPengguna.Supervisor, tandai);
        Assert.Equal("VK-14", hasil.Aturan);
        Assert.Contains("Surat bulan ini sudah disetujui; tanda berikutnya mulai 2024-03-14", hasil.Pesan!.Indonesia, StringComparison.Ordinal);
        Assert.Contains("The letter of this month is approved; the next mark is possible from 2024-03-14", hasil.Pesan.Inggris, StringComparison.Ordinal);
    }

    // VK-6, VK-7, VK-16: what stands is told by its reasons and its state.
    [Theory]
    [InlineData(PeranPengguna.PengisiDataDesa, PerintahKelayakan.Tandai, true, "menunggu setujui-tanda")]
    [InlineData(PeranPengguna.PengisiDataDesa, PerintahKelayakan.Finalisasi, false, "menunggu setujui-tanda")]
    [InlineData(PeranPengguna.Supervisor, PerintahKelayakan.Tandai, true, "belum difinalisasi")]
    [InlineData(PeranPengguna.Supervisor, PerintahKelayakan.SetujuiTanda, true, "belum difinalisasi")]
    public void VK16_a_command_refused_by_what_stands_says_what_stands(PeranPengguna penanda, PerintahKelayakan perintah, bool disebut, string keadaan)
    {
        LocalDate hari = new(2024, 2, 16);
        Register register = Coba(Mulai(), hari, penanda, Isi(PerintahKelayakan.Tandai, hari, KegiatanBulanan.VerifikasiKelayakan)).Register;
        var hasil = Coba(register, hari, PeranPengguna.Supervisor, Perintah(perintah, hari, null, disebut ? [Sembako] : []));
        Assert.False(hasil.Diterima);
        Assert.Contains($"Yang ada: 1 tanda tidak layak dengan alasan {(int)AlasanTidakLayak.SudahMampu}, {keadaan}.", hasil.Pesan!.Indonesia, StringComparison.Ordinal);
    }

    private static DataUsulan Data(JalurUsulan jalur) => new()
    {
        JenisUsulan = JenisUsulan.ProgramUntukTerdaftar,
        Jalur = jalur,
        DasarKemensos = jalur == JalurUsulan.Kemensos ? DasarUsulanKemensos.Bencana : null,
        Orang = new Penduduk { Nik = new BacaanNik(Lain) },
        Program = ProgramBansos.Sembako,
        CalonProgram = false,
    };

    private static IsiPeristiwa Langkah(PeristiwaUsulan langkah, LocalDate hari) =>
        new IsiPeristiwa.Usulan("U-1", langkah, langkah switch
        {
            PeristiwaUsulan.Padankan => new DataUsulan { Kepadanan = VonisKepadanan.Padan, Elemen = [.. TabelPemadanan.Elemen.Butir.Select(e => new HasilElemen(e.Nilai, StatusTemuan.Terpenuhi, 100, 100))] },
            PeristiwaUsulan.Finalisasi => new DataUsulan { Asal = AsalUsulan.RtRw, BeritaAcara = true, Kanal = "Cek Bansos", AnggotaKk = 2, AnggotaDiusulkan = 2 },
            PeristiwaUsulan.Sahkan => new DataUsulan { Surat = Surat(hari, StatusSurat.Disetujui) },
            _ => null,
        });

    [Theory]
    [InlineData(JalurUsulan.Kemensos)]
    [InlineData(JalurUsulan.Musdes)]
    [InlineData(JalurUsulan.Mandiri)]
    public void Every_possibility_that_a_refused_step_of_a_usulan_names_is_accepted(JalurUsulan jalur)
    {
        ImmutableArray<PeristiwaUsulan> langkah = [.. TabelUsulan.Peristiwa.Butir.Select(b => b.Nilai)];
        Queue<(Register Register, LocalDate Hari)> antrian = new();
        HashSet<(KeadaanUsulan, bool)> dikenal = [];
        foreach (var peran in new[] { PeranPengguna.PengisiDataDesa, PeranPengguna.Masyarakat })
        {
            Datang(Coba(Mulai(), new(2024, 2, 1), peran, new IsiPeristiwa.Usulan("U-1", null, Data(jalur))).Register, new(2024, 2, 1));
        }

        int ditolak = 0;
        HashSet<(KeadaanUsulan, PeristiwaUsulan, string)> diperiksa = [];
        while (antrian.TryDequeue(out var satu))
        {
            foreach (LocalDate hari in new LocalDate[] { new(2024, 2, 1), new(2024, 2, 12), new(2024, 2, 29), new(2024, 3, 1) }.Where(h => h >= satu.Hari))
            {
                foreach (var ke in langkah)
                {
                    IsiPeristiwa isi = Langkah(ke, hari);

                    // Why: a refusal by one rule says the same to every role.
                    foreach (var hasil in Peran.Select(p => Coba(satu.Register, hari, p, isi)).DistinctBy(h => h.Diterima ? "" : h.Aturan))
                    {
                        if (hasil.Diterima)
                        {
                            Datang(hasil.Register, hari);
                        }
                        else if (satu.Register.Usulan.Single().Keadaan == KeadaanUsulan.Ditetapkan)
                        {
                            Assert.Empty(hasil.Mungkin);
                            Assert.Contains("tidak ada langkah lagi", hasil.Pesan!.Indonesia, StringComparison.Ordinal);
                        }
                        else
                        {
                            ditolak++;
                            if (!Properti.Penuh && !diperiksa.Add((satu.Register.Usulan.Single().Keadaan, ke, hasil.Aturan!)))
                            {
                                // Why: in part, what is refused by one rule in one state is tried on its first day only.
                                continue;
                            }

                            Periksa(hasil, satu.Register, hari, isi, (apa, kapan) => apa is "usulan dengan nomor lain" or "usulan" ? new IsiPeristiwa.Usulan("U-2", null, Data(jalur))
                                : TabelUsulan.Peristiwa.TryBaca(apa, out var lain) ? Langkah(lain, kapan) : null, langkah.Select(TabelUsulan.Peristiwa.Kode));
                            Assert.NotEmpty(hasil.Mungkin);
                        }
                    }
                }
            }
        }

        Assert.True(dikenal.Count >= (jalur == JalurUsulan.Kemensos ? 12 : 7), $"{dikenal.Count}");
        Assert.True(ditolak > 300, $"{ditolak}");

        void Datang(Register register, LocalDate hari)
        {
            if (register.Usulan.SingleOrDefault() is { } usulan && dikenal.Add((usulan.Keadaan, hari > new LocalDate(2024, 2, 12))))
            {
                antrian.Enqueue((register, hari));
            }
        }
    }

    [Fact]
    public void UB6_a_usulan_that_can_never_be_finalised_is_refused_when_it_is_entered_with_the_way_on()
    {
        Register register = Mulai();
        Tolak("UB-6", ["usulan mulai 2024-03-01"], 29, Data(JalurUsulan.Musdes));
        Tolak("UB-2", ["program lain"], 5, Data(JalurUsulan.Musdes) with { Orang = new Penduduk { Nik = new BacaanNik(Penerima) } });
        Tolak("PB-3", ["program lain"], 5, Data(JalurUsulan.Kemensos) with { Orang = new Penduduk { Nik = new BacaanNik(Penerima) }, Program = ProgramBansos.PbiJk });
        Tolak("UB-1", ["jenis_usulan 3"], 5, Data(JalurUsulan.Musdes) with { JenisUsulan = JenisUsulan.BaruDenganProgram });

        // What the refusals name is accepted; Kemensos proposes on any day, and a citizen's usul waits for the dinas.
        Assert.True(Coba(register, new(2024, 3, 1), PeranPengguna.Supervisor, new IsiPeristiwa.Usulan("U-1", null, Data(JalurUsulan.Musdes))).Diterima);
        Assert.True(Coba(register, new(2024, 2, 29), PeranPengguna.Supervisor, new IsiPeristiwa.Usulan("U-1", null, Data(JalurUsulan.Kemensos))).Diterima);
        Assert.True(Coba(register, new(2024, 2, 29), PeranPengguna.Masyarakat, new IsiPeristiwa.Usulan("U-1", null, Data(JalurUsulan.Mandiri))).Diterima);

        void Tolak(string aturan, string[] mungkin, int hari, DataUsulan data)
        {
            var hasil = Coba(register, new(2024, 2, hari), PeranPengguna.Supervisor, new IsiPeristiwa.Usulan("U-1", null, data));
            Assert.Equal((false, aturan), (hasil.Diterima, hasil.Aturan));
            Assert.Equal<string>(mungkin, hasil.Mungkin);
            Assert.Empty(hasil.Register.Usulan);
        }
    }

    [Fact]
    public void KP7_a_mark_of_death_that_came_with_the_list_is_repaired_and_no_refusal_leads_back_to_another()
    {
        Register register = Register.Mulai(Kota, new Periode(2024, 2), [], [new(Orang(Penerima, new(1991, 8, 17)).Data with { Meninggal = TandaMeninggal.Ya })]);
        LocalDate hari = new(2024, 2, 2);
        Assert.Equal<string>(["perbaiki"], Coba(register, hari, PeranPengguna.Supervisor, new IsiPeristiwa.LaporMeninggal(Penerima)).Mungkin);
        Assert.Equal<string>(["perbaiki"], Coba(register, hari, PeranPengguna.Supervisor, new IsiPeristiwa.CabutLaporan(Penerima)).Mungkin);
        Register hidup = Coba(register, hari, PeranPengguna.Supervisor, new IsiPeristiwa.Perbaiki(new Penduduk { Meninggal = TandaMeninggal.Tidak }, Penerima)).Register;
        Assert.Equal(Kepastian.Tidak, hidup.Orang(0).Data.Meninggal.Status);
        Register lapor = Coba(hidup, hari, PeranPengguna.Supervisor, new IsiPeristiwa.LaporMeninggal(Penerima)).Register;
        Assert.Equal<string>(["cabut-laporan"], Coba(lapor, hari, PeranPengguna.Supervisor, new IsiPeristiwa.LaporMeninggal(Penerima)).Mungkin);
        Assert.Equal<string>(["cabut-laporan"], Coba(lapor, hari, PeranPengguna.Supervisor, new IsiPeristiwa.Perbaiki(new Penduduk { Meninggal = TandaMeninggal.Tidak }, Penerima)).Mungkin);
        Assert.True(Coba(lapor, hari, PeranPengguna.Supervisor, new IsiPeristiwa.CabutLaporan(Penerima)).Diterima);
    }
}
