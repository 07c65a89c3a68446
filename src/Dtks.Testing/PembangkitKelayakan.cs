using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>One case of verifikasi kelayakan: the facts and the policy.</summary>
/// <param name="Bahan">The facts.</param>
/// <param name="Kebijakan">The policy.</param>
public sealed record KasusVerifikasi(BahanKelayakan Bahan, KebijakanDtks Kebijakan)
{
    /// <summary>Masked: sizes, never who.</summary>
    public override string ToString() =>
        $"{Bahan} per {(Bahan.Per is { } per ? TeksTanggal.Iso(per) : "-")} {Bahan.Edisi.Disebut?.Id ?? "-"} {Kebijakan.CakupanKaskade} {Kebijakan.TanpaVerifikasi}\n"
        + string.Join('\n', Bahan.Kepesertaan.Select((k, i) => $"  kepesertaan[{i}] {k.Program.Kode} {k.Peran} orang#{NomorOrang(k.Nik)}"))
        + "\n" + string.Join('\n', Bahan.Penetapan.Select((p, i) => $"  penetapan[{i}] {p.Program.Kode} orang#{NomorOrang(p.Nik)} {p.Status} {p.Alasan} final={p.Difinalisasi} ket={p.Keterangan?.Length}"))
        + "\n" + string.Join('\n', Bahan.Orang.Select((o, i) => $"  orang[{i}] kk={(o.NomorKk.TryGetNilai(out var kk) ? kk.NomorUrut : 0)} {o.Hubungan} lahir={o.TanggalLahir?.Year} meninggal={o.Meninggal}"))
        + "\n" + string.Join('\n', Bahan.AhliWaris.Select(a => $"  ahli waris orang#{NomorOrang(a.Key)}={a.Value}"))
        + "\n" + string.Join('\n', Bahan.Kemensos.Select((k, i) => $"  kemensos[{i}] {k.Program.Kode} orang#{NomorOrang(k.Nik)} {k.Alasan} {TeksTanggal.Iso(k.Dikirim)} {k.Tanggapan}"))
        + $"\n  surat={Bahan.Surat} {Bahan.Surat?.Penandatangan} {Bahan.Kegiatan} {Kebijakan.AkibatDiamKemensos}";

    private int NomorOrang(Nik nik)
    {
        for (var i = 0; i < Bahan.Orang.Count; i++)
        {
            if (Bahan.Orang[i].Nik.NilaiBilaSah == nik)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>
/// Generates cases of verifikasi kelayakan that reach the interesting corners: every programme, families of known and unknown heirs, deaths, cascades, every reason,
/// refused declarations, letters of every kind and signatory, dates around the ends of the window, every policy, both activities, both monthly editions, named or chosen
/// by the month.
/// </summary>
public static class PembangkitKelayakan
{
    private static readonly ProgramBansos ProgramDaerah = ProgramBansos.Daerah("BANTUAN-LANSIA-DAERAH", "Bantuan lansia daerah", SatuanProgram.Individu);

    private static readonly ProgramBansos[] Program =
        [ProgramBansos.PbiJk, ProgramBansos.PbiJk, ProgramBansos.Pkh, ProgramBansos.Sembako, ProgramDaerah];

    private static readonly ProgramBansos[] ProgramLain =
        [.. DaftarProgram.Nasional.Semua, ProgramBansos.Daerah("BANTUAN-KELUARGA-DAERAH", "Bantuan keluarga daerah", SatuanProgram.Keluarga)];

    private static readonly string?[] Keterangan = [null, null, "", " x ", "pindah ke luar daerah", new('a', 501)];

    /// <summary>Valid, consistent cases with a shrinker: fewer declarations, kepesertaan and people, no letter, no date.</summary>
    public static Arbitrary<KasusVerifikasi> Kasus { get; } = Arb.From(Bangkitkan(), Susutkan);

    private static Gen<KasusVerifikasi> Bangkitkan() =>
        from benih in Gen.Choose(0, int.MaxValue - 1)
        from ukuran in Gen.Choose(1, 6)
        select Susun(new Random(benih), ukuran);

    // Why: a seeded Random keeps one readable builder for a world whose parts depend on each other; the seed comes from FsCheck.
    private static KasusVerifikasi Susun(Random acak, int ukuran)
    {
        var (periode, disebut) = Bulan(acak);
        var edisi = disebut ?? EdisiAturan.Tentukan(periode);
        var kegiatan = acak.Next(6) == 0 ? KegiatanBulanan.VervalPbi : KegiatanBulanan.VerifikasiKelayakan;
        var orang = Enumerable.Range(0, ukuran).Select(i => Orang(acak, i)).ToArray();
        var kepesertaan = new List<Kepesertaan>();
        for (var i = 0; i < ukuran; i++)
        {
            var nik = NikKe(i);
            ProgramBansos[] lain = acak.Next(2) == 0 ? [ProgramLain[acak.Next(ProgramLain.Length)]] : [];
            foreach (var program in Program.OrderBy(_ => acak.Next()).Take(acak.Next(1, 4)).Concat(lain).Distinct())
            {
                var peran = acak.Next(4) == 0 ? PeranKepesertaan.Komponen : PeranKepesertaan.Penerima;
                kepesertaan.Add(new Kepesertaan(nik, program, peran));
                if (acak.Next(10) == 0)
                {
                    kepesertaan.Add(new Kepesertaan(nik, program, 3 - peran));
                }
            }
        }

        var urut = kepesertaan.OrderBy(_ => acak.Next()).ToArray();
        var diketahui = acak.Next(5) == 0 ? orang[..(ukuran / 2)] : orang;
        var sasaran = urut.DistinctBy(k => (k.Nik, k.Program)).ToArray();
        var penetapan = sasaran.Where(_ => acak.Next(10) < 6).Select(k => Penetapan(acak, k)).OrderBy(_ => acak.Next()).ToArray();
        var per = acak.Next(6) switch
        {
            0 or 1 => (LocalDate?)null,
            2 => Tepi(acak, periode, kegiatan),
            _ => periode.HariPertama.PlusDays(acak.Next(8, 35)),
        };
        var bahan = new BahanKelayakan
        {
            Periode = periode,
            Edisi = disebut,
            Kegiatan = kegiatan,
            Per = per,
            Kepesertaan = urut,
            Penetapan = penetapan,
            Kemensos = per is null || edisi != EdisiAturan.Kepmensos150Tahun2022 || acak.Next(2) == 0
                ? []
                : [.. sasaran.Where(_ => acak.Next(3) == 0).Select(k => Kemensos(acak, k, per.Value))],
            Orang = diketahui,
            Kelengkapan = KelengkapanKeluarga.Menurut(acak.Next(2) == 0),
            AhliWaris = Enumerable.Range(0, ukuran).Where(_ => acak.Next(4) == 0).ToDictionary(NikKe, _ => (Kepastian)acak.Next(3)),
            Surat = acak.Next(4) == 0 ? null : Surat(acak, periode, kegiatan),
        };
        var kebijakan = KebijakanDtks.Baku with
        {
            CakupanKaskade = acak.Next(2) == 0 ? CakupanKaskade.Penerima : CakupanKaskade.Keluarga,
            TanpaVerifikasi = acak.Next(3) == 0 ? KebijakanTanpaVerifikasi.DianggapTidakLayak : KebijakanTanpaVerifikasi.DianggapLayak,
            AkibatDiamKemensos = acak.Next(3) == 0 ? AkibatDiamKemensos.Dihentikan : AkibatDiamKemensos.PerluPengesahan,
            CutiBersamaHariLibur = acak.Next(3) != 0,
        };
        return new(bahan, kebijakan);
    }

    // Why: half of the months lie where one edition takes over from the other; a month outside 2021-06 to 2024-05 needs an edition that is named.
    private static (Periode Periode, EdisiAturan? Disebut) Bulan(Random acak)
    {
        if (acak.Next(3) == 0)
        {
            return (acak.Next(2) == 0 ? new Periode(2022, 8).TambahBulan(acak.Next(4)) : new Periode(2021, 6).TambahBulan(acak.Next(36)), null);
        }

        return (new Periode(acak.Next(2022, 2025), acak.Next(1, 13)), acak.Next(4) == 0 ? EdisiAturan.Permensos3Tahun2021 : EdisiAturan.Kepmensos150Tahun2022);
    }

    /// <summary>The first or last day of the window, or the day before or after it.</summary>
    private static LocalDate Tepi(Random acak, Periode periode, KegiatanBulanan kegiatan)
    {
        var (mulai, selesai) = kegiatan == KegiatanBulanan.VervalPbi
            ? (periode.HariPertama, periode.HariPertama.PlusDays(10))
            : (periode.HariPertama.PlusDays(13), periode.HariTerakhir.PlusDays(-1));
        return acak.Next(4) switch { 0 => mulai.PlusDays(-1), 1 => mulai, 2 => selesai, _ => selesai.PlusDays(1) };
    }

    private static Nik NikKe(int nomor) => Nik.Parse($"337499010190{nomor + 1:0000}");

    private static Penduduk Orang(Random acak, int nomor) => new()
    {
        Nik = Nik.Check($"337499010190{nomor + 1:0000}"),
        NomorKk = acak.Next(12) == 0 ? default : NomorKk.Check($"337499010115{acak.Next(1, 4):0000}"),
        Wilayah = acak.Next(12) == 0 ? null : KodeWilayah.Parse($"337499100{acak.Next(1, 4)}"),
        Hubungan = acak.Next(6) == 0 ? null : (HubunganKeluarga)acak.Next(1, 12),
        TanggalLahir = acak.Next(4) == 0 ? null : new LocalDate(acak.Next(1930, 2026), acak.Next(1, 13), acak.Next(1, 29)),
        Meninggal = acak.Next(4) switch
        {
            0 => TandaMeninggal.Ya,
            1 => TandaMeninggal.Pada(new LocalDate(acak.Next(2022, 2026), acak.Next(1, 13), acak.Next(1, 29))),
            2 => TandaMeninggal.Tidak,
            _ => default,
        },
    };

    private static Penetapan Penetapan(Random acak, Kepesertaan k)
    {
        if (acak.Next(4) == 0)
        {
            return new Penetapan(k.Nik, k.Program, StatusDeklarasi.Layak)
            {
                Alasan = acak.Next(8) == 0 ? new HimpunanAlasan(AlasanTidakLayak.SudahMampu) : default,
                Difinalisasi = acak.Next(8) == 0,
                Keterangan = Keterangan[acak.Next(Keterangan.Length)],
            };
        }

        var alasan = default(HimpunanAlasan);
        alasan = acak.Next(6) switch
        {
            0 => new HimpunanAlasan(AlasanTidakLayak.Meninggal, AlasanTidakLayak.SudahMampu),
            1 or 2 => new HimpunanAlasan(AlasanTidakLayak.Meninggal),
            3 => new HimpunanAlasan((AlasanTidakLayak)acak.Next(1, 9)),
            4 => new HimpunanAlasan((AlasanTidakLayak)acak.Next(1, 9), (AlasanTidakLayak)acak.Next(1, 9), (AlasanTidakLayak)acak.Next(1, 9)),
            _ => acak.Next(3) == 0 ? alasan : new HimpunanAlasan(AlasanTidakLayak.SudahMampu),
        };
        return new Penetapan(k.Nik, k.Program, StatusDeklarasi.TidakLayak)
        {
            Alasan = alasan,
            Keterangan = Keterangan[acak.Next(Keterangan.Length)],
            Difinalisasi = acak.Next(2) == 0,
        };
    }

    private static ButirKemensos Kemensos(Random acak, Kepesertaan k, LocalDate per)
    {
        // Why: fourteen hari kerja are some twenty days, so the day asked lies on either side of the deadline.
        var dikirim = per.PlusDays(-acak.Next(-1, 40));
        var tanggapan = acak.Next(3) == 0 ? null : new TanggapanDaerah(dikirim.PlusDays(acak.Next(0, 30)), acak.Next(3) != 0);
        var dinyatakan = Penetapan(acak, k);
        return new(k.Nik, k.Program, dinyatakan.Alasan, dikirim, tanggapan, dinyatakan.Keterangan);
    }

    private static SuratPengesahan Surat(Random acak, Periode periode, KegiatanBulanan kegiatan)
    {
        var (awal, akhir) = kegiatan == KegiatanBulanan.VervalPbi ? (0, 11) : (13, 26);
        var tanggal = acak.Next(6) switch
        {
            0 => periode.HariPertama.PlusDays(acak.Next(0, 31)),
            1 => Tepi(acak, periode, kegiatan),
            _ => periode.HariPertama.PlusDays(acak.Next(awal, akhir)),
        };
        return new()
        {
            Status = (StatusSurat)acak.Next(1, 4),
            TanggalSurat = tanggal,
            TanggalUnggah = tanggal.PlusDays(acak.Next(8) == 0 ? -1 : acak.Next(0, 2)),
            Penandatangan = acak.Next(4) == 0 ? (Penandatangan)acak.Next(1, 6) : Penandatangan.KepalaDaerah,
            Lampiran = acak.Next(8) != 0,
            TanggalFinalisasi = acak.Next(3) == 0 ? tanggal.PlusDays(acak.Next(-2, 3)) : null,
        };
    }

    private static IEnumerable<KasusVerifikasi> Susutkan(KasusVerifikasi kasus)
    {
        var b = kasus.Bahan;
        for (var i = 0; i < b.Kepesertaan.Count; i++)
        {
            var k = b.Kepesertaan[i];
            yield return kasus with
            {
                Bahan = b with
                {
                    Kepesertaan = Tanpa(b.Kepesertaan, i),
                    Penetapan = [.. b.Penetapan.Where(p => p.Nik != k.Nik || !p.Program.Equals(k.Program))],
                    Kemensos = [.. b.Kemensos.Where(p => p.Nik != k.Nik || !p.Program.Equals(k.Program))],
                },
            };
        }

        for (var i = 0; i < b.Penetapan.Count; i++)
        {
            yield return kasus with { Bahan = b with { Penetapan = Tanpa(b.Penetapan, i) } };
        }

        for (var i = 0; i < b.Kemensos.Count; i++)
        {
            yield return kasus with { Bahan = b with { Kemensos = Tanpa(b.Kemensos, i) } };
        }

        for (var i = 0; i < b.Orang.Count; i++)
        {
            yield return kasus with { Bahan = b with { Orang = Tanpa(b.Orang, i) } };
        }

        foreach (var nik in b.AhliWaris.Keys)
        {
            yield return kasus with { Bahan = b with { AhliWaris = b.AhliWaris.Where(a => a.Key != nik).ToDictionary(a => a.Key, a => a.Value) } };
        }

        if (b.Surat is not null)
        {
            yield return kasus with { Bahan = b with { Surat = null } };
        }

        if (b.Per is not null && b.Kemensos.Count == 0)
        {
            yield return kasus with { Bahan = b with { Per = null } };
        }
    }

    private static T[] Tanpa<T>(IReadOnlyList<T> daftar, int indeks) => [.. daftar.Where((_, i) => i != indeks)];
}
