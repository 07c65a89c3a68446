using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The second page of law asked over every class of facts on two sides, and the differences folded into few lines.</summary>
/// <remarks>
/// A class of facts is one bit a fact in a word, a line is a word that covers classes. What neither law tells apart is asked once: states that do the same by
/// themselves do the same together, since the page takes the furthest route; the tests hold that over every class.
/// </remarks>
internal static class RuangPerbandingan
{
    private const int Surat = 0;
    private const int Jendela = 1;
    private const int Jenis = 2;
    private const int Orang = 3;
    private const int Ditolak = -1;
    private static readonly int Penetapan = Orang + FaktaOrang.Semua.Length;
    private static readonly int Kemensos = Penetapan + 1;
    private static readonly int PenetapanPbi = Penetapan + 2;
    private static readonly int KemensosPbi = Penetapan + 3;
    private static readonly int Keluarga = Penetapan + 4;
    private static readonly int KemensosKeluarga = Penetapan + 5;

    // The order in which the page lets outcomes win: a stop, a certain route, a doubt, nothing.
    private static readonly AkibatPutusan[] Urutan = [AkibatPutusan.Dihentikan, AkibatPutusan.TidakLayak, AkibatPutusan.BelumDapatDitentukan, AkibatPutusan.Layak];

    private static readonly StatusSurat?[] KeadaanSurat = [null, StatusSurat.Menunggu, StatusSurat.Disetujui];
    private static readonly Dictionary<FaktaKelayakan, Kepastian[]> NilaiOrang = FaktaOrang.Semua.ToDictionary(f => f.Fakta, f => f.Keadaan.Select(k => k.Nilai).ToArray());
    private static readonly bool[] KeadaanJendela = [false, true];

    // The furthest state among the PBI-JK of the others; a death alone changes nothing there (VK-9).
    private static readonly Nyataan[] NyataanKeluarga = [default, new(TingkatNyataan.BelumFinal), new(TingkatNyataan.FinalTakTercakup), new(TingkatNyataan.FinalTercakup)];
    private static readonly Nyataan[] NyataanKemensosKeluarga = [default, new(TingkatNyataan.FinalTakTercakup), new(TingkatNyataan.FinalTercakup), new(TingkatNyataan.Diam)];

    private static readonly Sumbu[] Fakta = Susun(
    [
        ("surat", [.. KeadaanSurat.Select(s => s is { } status ? TabelPengesahan.StatusSurat.Kode(status) : "tidak-ada")]),
        ("jendela", ["terbuka", "berakhir"]),
        ("kepesertaan", [.. RuangKeadaan.Jenis.Select(RuangKeadaan.Kode)]),
        .. FaktaOrang.Semua.Select(f => (f.Kode, (string[])[.. f.Keadaan.Select(k => k.Nama)])),
        ("penetapan", [.. RuangKeadaan.Penetapan.Select(n => n.ToString())]),
        ("kemensos", [.. RuangKeadaan.Kemensos.Select(n => n.ToString())]),
        ("penetapan_pbi", [.. RuangKeadaan.Penetapan.Select(n => n.ToString())]),
        ("kemensos_pbi", [.. RuangKeadaan.Kemensos.Select(n => n.ToString())]),
        ("keluarga", [.. NyataanKeluarga.Select(n => n.ToString())]),
        ("keluarga_kemensos", [.. NyataanKemensosKeluarga.Select(n => n.ToString())]),
    ]);

    /// <summary>The lines of the difference: of those that hold the first is true.</summary>
    public static ImmutableArray<PerbedaanHukum> Bandingkan(PihakHukum a, PihakHukum b)
    {
        var dunia = KeadaanSurat.SelectMany(s => KeadaanJendela.Select(akhir => (A: Konteks(a, s, akhir), B: Konteks(b, s, akhir)))).ToArray();
        var golongan = Golongkan(dunia);
        var sel = Tanyakan(dunia, golongan);
        var perbedaan = ImmutableArray.CreateBuilder<PerbedaanHukum>();
        foreach (var ke in Urutan)
        {
            foreach (var dari in Urutan.Where(x => x != ke).GroupBy(x => PerbandinganHukum.Perubahan(x, ke)).Select(g => g.ToArray()))
            {
                var milik = sel.Where(s => dari.Contains(s.A.Akibat)).ToArray();
                var beda = milik.Where(s => s.B.Akibat == ke).ToArray();

                // Why: what an earlier line took need not be kept out of this one.
                var lain = milik.Where(s => s.B.Akibat != ke && (s.B.Akibat == s.A.Akibat || Array.IndexOf(Urutan, s.B.Akibat) > Array.IndexOf(Urutan, ke))).Select(s => s.Bit).ToArray();
                perbedaan.AddRange(Liput([.. beda.Select(s => s.Bit)], lain, golongan).Select(garis => Baris(ke, garis, beda)));
            }
        }

        return perbedaan.ToImmutable();
    }

    private static Sumbu[] Susun((string Nama, string[] Nilai)[] fakta)
    {
        var awal = 0;
        return [.. fakta.Select(f =>
        {
            var satu = new Sumbu(f.Nama, f.Nilai, awal);
            awal += f.Nilai.Length;

            // Why: a bit too many would fall off the word unseen, and lines would hold for classes they do not cover.
            return awal <= 128 ? satu : throw new InvalidOperationException("Nilai fakta lebih dari 128. / More than 128 values of facts.");
        })];
    }

    /// <summary>For each fact the values that neither law tells apart, each group as the bits of its values; the first value speaks for it.</summary>
    private static (int Wakil, UInt128 Bit)[][] Golongkan((KonteksKelayakan A, KonteksKelayakan B)[] dunia)
    {
        var dibaca = FaktaOrang.Semua.Where(f => dunia.Any(d => f.Ada(d.A) || f.Ada(d.B))).ToArray();
        var tanda = Fakta.Select(f => f.Nilai.Select(_ => new List<int>()).ToArray()).ToArray();
        for (var surat = 0; surat < KeadaanSurat.Length; surat++)
        {
            for (var jendela = 0; jendela < 2; jendela++)
            {
                for (var jenis = 0; jenis < RuangKeadaan.Jenis.Length; jenis++)
                {
                    foreach (var orang in RuangKeadaan.Orang.Where(t => t == t.Hanya(dibaca.Contains)))
                    {
                        int[] letak = [surat, jendela, jenis, .. FaktaOrang.Semua.Select(f => Array.IndexOf(NilaiOrang[f.Fakta], orang.Keadaan(f.Fakta))), 0, 0, 0, 0, 0, 0];
                        for (var f = Penetapan; f < Fakta.Length; f++)
                        {
                            for (var n = 0; n < Fakta[f].Nilai.Length; n++)
                            {
                                letak[f] = n;
                                var akibat = Putuskan(letak, dunia) is var (x, y) ? ((int)x.Akibat * 4) + (int)y.Akibat : Ditolak;
                                tanda[f][n].Add(akibat);
                                tanda[Surat][surat].Add(akibat);
                                tanda[Jendela][jendela].Add(akibat);
                            }

                            letak[f] = 0;
                        }
                    }
                }
            }
        }

        return
        [
            .. Fakta.Select((f, i) => i == Jenis || (i is >= Orang && i < Penetapan && dibaca.Contains(FaktaOrang.Semua[i - Orang]))
                ? [.. f.Nilai.Select((_, n) => (n, f.Bit(n)))]
                : f.Nilai.Select((_, n) => n).GroupBy(n => string.Join(',', tanda[i][n]), StringComparer.Ordinal)
                    .Select(g => (g.First(), g.Aggregate(UInt128.Zero, (bit, n) => bit | f.Bit(n)))).ToArray()),
        ];
    }

    /// <summary>Both decisions on every class, as far as the laws tell classes apart.</summary>
    private static List<Sel> Tanyakan((KonteksKelayakan A, KonteksKelayakan B)[] dunia, (int Wakil, UInt128 Bit)[][] golongan)
    {
        var sel = new List<Sel>();
        var letak = new int[Fakta.Length];
        Maju(0, 0);
        return sel;

        void Maju(int f, UInt128 bit)
        {
            if (f == Fakta.Length)
            {
                if (Putuskan(letak, dunia) is var (a, b))
                {
                    sel.Add(new(bit, a, b));
                }

                return;
            }

            // Why: a PBI-JK has no PBI-JK beside it and no cascade reaches it.
            var hanyaSatu = f >= PenetapanPbi && RuangKeadaan.Jenis[letak[Jenis]] == JenisKepesertaan.Pbi;
            foreach (var (wakil, _) in hanyaSatu ? golongan[f][..1] : golongan[f])
            {
                letak[f] = wakil;
                Maju(f + 1, bit | Fakta[f].Bit(wakil));
            }

            letak[f] = 0;
        }
    }

    /// <summary>Both decisions on one class; null for what the first page refuses.</summary>
    private static (PutusanRingkas A, PutusanRingkas B)? Putuskan(int[] letak, (KonteksKelayakan A, KonteksKelayakan B)[] dunia)
    {
        var jenis = RuangKeadaan.Jenis[letak[Jenis]];
        var pbi = jenis == JenisKepesertaan.Pbi;
        var orang = default(TentangOrang);
        for (var i = Orang; i < Penetapan; i++)
        {
            orang = orang.Dengan(FaktaOrang.Semua[i - Orang].Fakta, NilaiOrang[FaktaOrang.Semua[i - Orang].Fakta][letak[i]]);
        }

        var milik = new KelasKepesertaan(jenis, RuangKeadaan.Penetapan[letak[Penetapan]], RuangKeadaan.Kemensos[letak[Kemensos]], orang);
        if (milik != RuangKeadaan.TanpaDitolak(milik))
        {
            return null;
        }

        var kelas = new KelasKelayakan(
            jenis,
            milik.Sendiri,
            milik.Kemensos,
            pbi ? default : RuangKeadaan.Penetapan[letak[PenetapanPbi]],
            pbi ? default : RuangKeadaan.Kemensos[letak[KemensosPbi]],
            milik.Orang,
            default);
        var (a, b) = dunia[(letak[Surat] * 2) + letak[Jendela]];
        return (Satu(kelas, a), Satu(kelas, b));

        PutusanRingkas Satu(in KelasKelayakan k, KonteksKelayakan konteks)
        {
            var lembar = default(LembarPutusan);
            return HukumKelayakan.Putuskan(
                pbi || !konteks.KeluargaTerjangkau
                    ? k
                    : k with
                    {
                        Lain = HukumKelayakan.SebabBagiKeluarga(
                            NyataanKeluarga[letak[Keluarga]], konteks.AdaKm1 ? NyataanKemensosKeluarga[letak[KemensosKeluarga]] : default, konteks),
                    },
                konteks,
                ref lembar);
        }
    }

    /// <summary>Few lines that cover exactly the first classes and none of the others.</summary>
    private static List<UInt128> Liput(UInt128[] beda, UInt128[] lain, (int Wakil, UInt128 Bit)[][] golongan)
    {
        int[] biasa = [Jendela, Surat, .. Enumerable.Range(Jenis, Fakta.Length - Jenis)];
        int[][] urutan = [biasa, [.. biasa.Reverse()], .. biasa.Where(f => f >= Penetapan).Select(f => (int[])[.. biasa.Where(x => x != f), f])];
        var garis = new List<UInt128>();
        var sisa = beda;
        while (sisa.Length > 0)
        {
            var terbaik = urutan.Select(u => Longgarkan(sisa[0], u)).MaxBy(g => sisa.Count(s => Termuat(s, g)));
            garis.Add(terbaik);
            sisa = [.. sisa.Where(s => !Termuat(s, terbaik))];
        }

        return [.. garis.Where(g => beda.Any(s => Termuat(s, g) && !garis.Any(lainnya => lainnya != g && Termuat(s, lainnya)))).Select(Rapikan)];

        // Why: a value that no class of the line has says nothing there.
        UInt128 Rapikan(UInt128 g)
        {
            var ada = beda.Where(s => Termuat(s, g)).Aggregate(UInt128.Zero, (x, y) => x | y);
            return Fakta.Select((f, i) => Termuat(f.Semua, g)
                ? f.Semua
                : golongan[i].Where(n => (ada & Fakta[i].Bit(n.Wakil)) != 0).Aggregate(UInt128.Zero, (x, n) => x | n.Bit)).Aggregate(UInt128.Zero, (x, y) => x | y);
        }

        UInt128 Longgarkan(UInt128 mulai, int[] urut)
        {
            var g = mulai;
            foreach (var f in urut)
            {
                // Why: the whole fact first, so that what makes no difference is left out, then value by value.
                if (Boleh(g | Fakta[f].Semua))
                {
                    g |= Fakta[f].Semua;
                    continue;
                }

                foreach (var (_, bit) in golongan[f])
                {
                    g = Boleh(g | bit) ? g | bit : g;
                }
            }

            return g;
        }

        bool Boleh(UInt128 g)
        {
            foreach (var satu in lain)
            {
                if (Termuat(satu, g))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private static bool Termuat(UInt128 kelas, UInt128 garis) => (kelas & ~garis) == 0;

    private static PerbedaanHukum Baris(AkibatPutusan ke, UInt128 garis, Sel[] beda)
    {
        var milik = beda.Where(s => Termuat(s.Bit, garis)).ToArray();
        var (a, b) = (milik.Select(s => s.A.Himpunan).ToArray(), milik.Select(s => s.B.Himpunan).ToArray());
        return new(
            [.. Urutan.Where(x => milik.Any(s => s.A.Akibat == x))],
            [.. Fakta.Where(f => !Termuat(f.Semua, garis)).Select(f => new SyaratPerbedaan(
                f.Nama, [.. f.Nilai.Where((_, n) => Termuat(f.Bit(n), garis))], [.. f.Nilai.Where((_, n) => !Termuat(f.Bit(n), garis))]))],
            ke,
            Hanya(a, b).Daftar(),
            Hanya(b, a).Daftar());

        // Why: the rules of all classes of the line, or where there is none, those of some; what decides everywhere on the other side makes no difference.
        static HimpunanAturan Hanya(HimpunanAturan[] sini, HimpunanAturan[] sana) =>
            (Bersama(sini) is var bersama && bersama != default ? bersama : sini.Aggregate(static (x, y) => x | y)).Tanpa(Bersama(sana));

        static HimpunanAturan Bersama(HimpunanAturan[] himpunan) => himpunan.Aggregate(static (x, y) => x & y);
    }

    private static KonteksKelayakan Konteks(PihakHukum pihak, StatusSurat? surat, bool berakhir)
    {
        var bulan = pihak.Bulan;
        var jendela = KalenderDtks.Jendela(bulan, pihak.Edisi, KegiatanBulanan.VerifikasiKelayakan);
        var (mulai, selesai) = jendela is { } j ? (j.Mulai, j.Selesai) : (bulan.HariPertama, bulan.HariTerakhir);
        return KonteksKelayakan.Susun(
            bulan,
            pihak.Edisi,
            pihak.Kebijakan,
            surat is { } status
                ? new SuratPengesahan
                {
                    Status = status,
                    TanggalSurat = selesai,
                    TanggalUnggah = selesai,
                    Penandatangan = pihak.Edisi.Isi.Penandatangan.Pada(bulan).FirstOrDefault(Penandatangan.KepalaDaerah),
                    Lampiran = true,
                }
                : null,
            berakhir ? selesai.PlusDays(1) : selesai);
    }

    /// <summary>A fact with its values, a bit each from a place on.</summary>
    private sealed record Sumbu(string Nama, string[] Nilai, int Awal)
    {
        public UInt128 Semua { get; } = ((UInt128.One << Nilai.Length) - UInt128.One) << Awal;

        public UInt128 Bit(int nilai) => UInt128.One << (Awal + nilai);
    }

    /// <summary>A class of facts with both decisions.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Sel(UInt128 Bit, PutusanRingkas A, PutusanRingkas B);
}
