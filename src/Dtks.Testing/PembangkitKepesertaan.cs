using System.Collections.Immutable;
using Dtks.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Generators of programmes, participations, declarations and letters, with their shrinkers.</summary>
public static class PembangkitKepesertaan
{
    /// <summary>One regional programme, for tests of additions.</summary>
    public static ProgramBansos ProgramDaerah { get; } = ProgramBansos.Daerah("SANTUNAN-LANSIA", "Santunan lanjut usia daerah", SatuanProgram.Individu);

    /// <summary>National programmes; PBI-JK and PKH come often, because rules speak of them.</summary>
    public static Gen<ProgramBansos> Program => Gen.Frequency(
        (3, Gen.Constant(ProgramBansos.PbiJk)),
        (3, Gen.Constant(ProgramBansos.Pkh)),
        (2, Gen.Constant(ProgramBansos.Sembako)),
        (2, Gen.Elements(DaftarProgram.Nasional.Semua.ToArray())));

    /// <summary>Sets of reasons, the empty one among them.</summary>
    public static Gen<HimpunanAlasan> Alasan => Gen.SubListOf(TabelPengesahan.Alasan.Butir.Select(b => b.Nilai)).Select(a => new HimpunanAlasan([.. a]));

    /// <summary><see cref="Alasan"/> with its shrinker: towards fewer reasons.</summary>
    public static Arbitrary<HimpunanAlasan> ArbAlasan => Arb.From(Alasan, SusutAlasan);

    /// <summary>Participations of one made-up person.</summary>
    public static Gen<Kepesertaan> Kepesertaan =>
        from orang in PembangkitPenduduk.Orang
        from kepesertaan in KepesertaanUntuk(orang.Nik.Nilai)
        select kepesertaan;

    /// <summary><see cref="Kepesertaan"/> with its shrinker: towards no note.</summary>
    public static Arbitrary<Kepesertaan> ArbKepesertaan
        => Arb.From(Kepesertaan, k => k.CatatanPembayaran is null ? [] : [k with { CatatanPembayaran = null }]);

    /// <summary>Declarations that the rules accept in themselves (VK-4, VK-7).</summary>
    public static Gen<Penetapan> Penetapan => Kepesertaan.SelectMany(PenetapanUntuk);

    /// <summary>Declarations that a rule refuses in themselves: no reason, reason 8 without text, reason 7 without components, layak with reasons or finalised.</summary>
    public static Gen<Penetapan> PenetapanHampirSah => Kepesertaan.SelectMany(PenetapanHampirSahUntuk);

    /// <summary><see cref="Penetapan"/> with its shrinker: towards fewer reasons, no text, not finalised.</summary>
    public static Arbitrary<Penetapan> ArbPenetapan => Arb.From(Penetapan, SusutPenetapan);

    /// <summary>Letters of any state, signatory and dates around February 2024; a letter date may lie after its upload.</summary>
    public static Gen<SuratPengesahan> Surat =>
        from status in Gen.Elements(StatusSurat.Menunggu, StatusSurat.Disetujui, StatusSurat.Ditolak)
        from penandatangan in Gen.Elements(TabelPengesahan.Penandatangan.Butir.Select(b => b.Nilai).ToArray())
        from surat in Gen.Choose(-10, 40)
        from unggah in Gen.Choose(-10, 40)
        from lampiran in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from finalisasi in Gen.Frequency((1, Gen.Constant<int?>(null)), (2, Gen.Choose(-10, 40).Select(d => (int?)d)))
        let awal = new LocalDate(2024, 2, 1)
        select new SuratPengesahan
        {
            Status = status,
            Penandatangan = penandatangan,
            TanggalSurat = awal.PlusDays(surat),
            TanggalUnggah = awal.PlusDays(unggah),
            Lampiran = lampiran,
            TanggalFinalisasi = finalisasi is { } d ? awal.PlusDays(d) : null,
            CatatanPenolakan = status == StatusSurat.Ditolak ? "Lampiran tidak terbaca" : null,
        };

    /// <summary><see cref="Surat"/> with its shrinker: towards no finalisasi date and no note.</summary>
    public static Arbitrary<SuratPengesahan> ArbSurat => Arb.From(Surat, SusutSurat);

    /// <summary>Whole cases for kelayakan, without a letter or with any letter.</summary>
    public static Gen<KasusKelayakan> Kasus =>
        from orang in PembangkitPenduduk.DaftarOrang
        from diLuar in Gen.ListOf(PembangkitPenduduk.NikLuar, 2)
        let nik = orang.Where(o => o.Nik.Sah).Select(o => o.Nik.Nilai).Concat(diLuar).Distinct().ToArray()
        from jumlah in Gen.Choose(0, 8)
        from mentah in Gen.ListOf(Gen.Elements(nik).SelectMany(KepesertaanUntuk), jumlah)
        let kepesertaan = mentah.DistinctBy(k => (k.Nik, k.Program)).ToImmutableArray()
        from penetapan in Gen.CollectToList(kepesertaan, k => Gen.Frequency(
            (2, Gen.Constant<Penetapan?>(null)),
            (5, PenetapanUntuk(k).Select(p => (Penetapan?)p)),
            (1, PenetapanHampirSahUntuk(k).Select(p => (Penetapan?)p))))
        from urutan in Gen.Shuffle(penetapan.OfType<Penetapan>())
        from surat in Gen.Frequency((1, Gen.Constant<SuratPengesahan?>(null)), (2, Surat.Select(s => (SuratPengesahan?)s)))
        select new KasusKelayakan(orang, kepesertaan, [.. urutan], surat);

    /// <summary><see cref="Kasus"/> with its shrinker: towards fewer declarations, participations and people.</summary>
    public static Arbitrary<KasusKelayakan> ArbKasus => Arb.From(Kasus, SusutKasus);

    /// <summary>Participations of one person.</summary>
    /// <param name="nik">NIK of the person.</param>
    /// <returns>The generator; role komponen comes only with programmes that have components.</returns>
    public static Gen<Kepesertaan> KepesertaanUntuk(Nik nik) =>
        from program in Program
        from peran in program.PunyaKomponen ? Gen.Elements(PeranKepesertaan.Penerima, PeranKepesertaan.Komponen) : Gen.Constant(PeranKepesertaan.Penerima)
        from catatan in Gen.Elements<string?>(null, null, "BLT APRIL - JUNI 2022", "Sukses SPM")
        select new Kepesertaan(nik, program, peran) { CatatanPembayaran = catatan };

    /// <summary>Declarations about one participation that the rules accept in themselves.</summary>
    /// <param name="kepesertaan">The participation.</param>
    /// <returns>The generator.</returns>
    public static Gen<Penetapan> PenetapanUntuk(Kepesertaan kepesertaan)
    {
        ArgumentNullException.ThrowIfNull(kepesertaan);
        return
            from layak in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
            from mentah in Alasan
            from teks in Gen.Elements("pindah ke luar negeri", "data rangkap pada daftar desa", "abc")
            from tambah in Gen.Elements(true, false)
            from final in Gen.Elements(true, false)
            let boleh = new HimpunanAlasan([.. mentah.Where(a => a != AlasanTidakLayak.TanpaKomponen || kepesertaan.Program.PunyaKomponen)])
            let alasan = boleh.Kosong ? new HimpunanAlasan(AlasanTidakLayak.SudahMampu) : boleh
            select layak
                ? new Penetapan(kepesertaan.Nik, kepesertaan.Program, StatusDeklarasi.Layak)
                : new Penetapan(kepesertaan.Nik, kepesertaan.Program, StatusDeklarasi.TidakLayak)
                {
                    Alasan = alasan,
                    Keterangan = tambah || alasan.Memuat(AlasanTidakLayak.Lain) ? teks : null,
                    Difinalisasi = final,
                };
    }

    /// <summary>Declarations about one participation that a rule refuses in themselves.</summary>
    /// <param name="kepesertaan">The participation.</param>
    /// <returns>The generator.</returns>
    public static Gen<Penetapan> PenetapanHampirSahUntuk(Kepesertaan kepesertaan)
    {
        ArgumentNullException.ThrowIfNull(kepesertaan);
        var layak = new Penetapan(kepesertaan.Nik, kepesertaan.Program, StatusDeklarasi.Layak);
        Penetapan tidakLayak = layak with { Status = StatusDeklarasi.TidakLayak };
        List<Penetapan> salah =
        [
            tidakLayak,
            tidakLayak with { Keterangan = "tanpa alasan" },
            tidakLayak with { Alasan = [AlasanTidakLayak.Lain] },
            tidakLayak with { Alasan = [AlasanTidakLayak.Lain], Keterangan = "ab" },
            tidakLayak with { Alasan = [AlasanTidakLayak.SudahMampu], Keterangan = new string('x', 501) },
            layak with { Alasan = [AlasanTidakLayak.Meninggal] },
            layak with { Difinalisasi = true },
        ];
        if (!kepesertaan.Program.PunyaKomponen)
        {
            salah.Add(tidakLayak with { Alasan = [AlasanTidakLayak.TanpaKomponen] });
        }

        return Gen.Elements(salah.ToArray());
    }

    /// <summary>Smaller sets: without one reason.</summary>
    /// <param name="alasan">A set.</param>
    /// <returns>The smaller sets.</returns>
    public static IEnumerable<HimpunanAlasan> SusutAlasan(HimpunanAlasan alasan)
        => alasan.Select(buang => new HimpunanAlasan([.. alasan.Where(a => a != buang)]));

    /// <summary>Simpler declarations.</summary>
    /// <param name="penetapan">A declaration.</param>
    /// <returns>The simpler declarations; a declaration that needs a reason or a text keeps one.</returns>
    public static IEnumerable<Penetapan> SusutPenetapan(Penetapan penetapan)
    {
        ArgumentNullException.ThrowIfNull(penetapan);
        if (penetapan.Difinalisasi)
        {
            yield return penetapan with { Difinalisasi = false };
        }

        if (penetapan.Keterangan is not null && !penetapan.Alasan.Memuat(AlasanTidakLayak.Lain))
        {
            yield return penetapan with { Keterangan = null };
        }

        foreach (HimpunanAlasan alasan in SusutAlasan(penetapan.Alasan).Where(a => !a.Kosong))
        {
            yield return penetapan with { Alasan = alasan };
        }
    }

    /// <summary>Simpler letters.</summary>
    /// <param name="surat">A letter.</param>
    /// <returns>The simpler letters.</returns>
    public static IEnumerable<SuratPengesahan> SusutSurat(SuratPengesahan surat)
    {
        ArgumentNullException.ThrowIfNull(surat);
        if (surat.TanggalFinalisasi is not null)
        {
            yield return surat with { TanggalFinalisasi = null };
        }

        if (surat.CatatanPenolakan is not null)
        {
            yield return surat with { CatatanPenolakan = null };
        }
    }

    /// <summary>Simpler cases: a participation goes together with its declaration.</summary>
    /// <param name="kasus">A case.</param>
    /// <returns>The simpler cases.</returns>
    public static IEnumerable<KasusKelayakan> SusutKasus(KasusKelayakan kasus)
    {
        ArgumentNullException.ThrowIfNull(kasus);
        if (kasus.Surat is not null)
        {
            yield return kasus with { Surat = null };
        }

        for (int i = 0; i < kasus.Penetapan.Length; i++)
        {
            yield return kasus with { Penetapan = kasus.Penetapan.RemoveAt(i) };
        }

        foreach (Kepesertaan k in kasus.Kepesertaan)
        {
            yield return kasus with
            {
                Kepesertaan = kasus.Kepesertaan.Remove(k),
                Penetapan = kasus.Penetapan.RemoveAll(p => p.Nik == k.Nik && p.Program == k.Program),
            };
        }

        for (int i = 0; i < kasus.Penetapan.Length; i++)
        {
            foreach (Penetapan susut in SusutPenetapan(kasus.Penetapan[i]))
            {
                yield return kasus with { Penetapan = kasus.Penetapan.SetItem(i, susut) };
            }
        }

        foreach (ImmutableArray<Penduduk> orang in PembangkitPenduduk.SusutDaftar(kasus.Orang))
        {
            yield return kasus with { Orang = orang };
        }
    }
}
