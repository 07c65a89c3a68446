using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Sequences of commands over four kepesertaan of February 2024 in which the laws of the workflow are tried.</summary>
internal static class KasusAlurKelayakan
{
    private static readonly KodeWilayah DesaA = KodeWilayah.Parse("33.74.99.1001");

    private static readonly KodeWilayah DesaB = KodeWilayah.Parse("33.74.99.1002");

    /// <summary>PBI-JK, PKH of a pengurus with ahli waris, Sembako of one without, PBI-JK; in one desa, the other, an unknown one, and a kecamatan.</summary>
    private static readonly BahanKelayakan Bahan = new()
    {
        Periode = new Periode(2024, 2),
        Kepesertaan =
        [
            new(Nik.Parse("3374990101900001"), ProgramBansos.PbiJk), new(Nik.Parse("3374990101900002"), ProgramBansos.Pkh),
            new(Nik.Parse("3374990101900003"), ProgramBansos.Sembako), new(Nik.Parse("3374990101900004"), ProgramBansos.PbiJk),
        ],
        Orang =
        [
            new() { Nik = Nik.Check("3374990101900001"), Wilayah = DesaA }, new() { Nik = Nik.Check("3374990101900002"), Wilayah = DesaB },
            new() { Nik = Nik.Check("3374990101900003") }, new() { Nik = Nik.Check("3374990101900004"), Wilayah = KodeWilayah.Parse("33.74.99") },
        ],
        AhliWaris = new Dictionary<Nik, Kepastian> { [Nik.Parse("3374990101900002")] = Kepastian.Ya, [Nik.Parse("3374990101900003")] = Kepastian.Tidak },
    };

    public static readonly Arbitrary<PertanyaanAlurKelayakan> Rangkaian = Arb.From(
        from pbi in Gen.Elements(false, false, true)
        from panjang in Gen.Choose(1, 14)
        from terarah in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 6)))
        from penanda in Gen.Elements(TabelPengesahan.Penandatangan.Butir.Select(b => b.Nilai).ToArray())
        from perintah in Gen.ArrayOf(Satu, panjang)
        from maju in Gen.ArrayOf(Gen.Frequency((7, Gen.Constant(0)), (4, Gen.Constant(1)), (1, Gen.Choose(2, 9))), panjang)
        from wajib in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from ulang in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from koreksi in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new PertanyaanAlurKelayakan(
            Bahan,
            KebijakanDtks.Baku with { BeritaAcaraWajib = wajib, UnggahUlangSetelahDitolak = ulang, KoreksiSetelahDitolak = koreksi },
            pbi ? KegiatanBulanan.VervalPbi : KegiatanBulanan.VerifikasiKelayakan,
            [
                .. DuaFinalisasi(penanda).Take(terarah).Select(p => Pada(p.Perintah, new LocalDate(2024, 2, (pbi ? 1 : 13) + p.Hari))),
                .. perintah.Select((p, i) => Pada(p, new LocalDate(2024, 2, pbi ? 1 : 13).PlusDays((terarah > 0 ? 1 : 0) + maju.Take(i + 1).Sum()))),
            ]),
        Susut);

    /// <summary>Two finalisations with the date of the letter between them, up to its approval: by chance alone this is rare.</summary>
    private static (PerintahAlur Perintah, int Hari)[] DuaFinalisasi(Penandatangan penanda) =>
    [
        (Langkah(PerintahKelayakan.Tandai, 0), 0), (Langkah(PerintahKelayakan.Finalisasi, 0), 0), (Langkah(PerintahKelayakan.Tandai, 3), 1), (Langkah(PerintahKelayakan.Finalisasi, 3), 1),
        (Langkah(PerintahKelayakan.Unggah) with { Surat = SuratSehariLalu(penanda) }, 1), (Langkah(PerintahKelayakan.Setujui) with { Peran = PeranPengguna.Manajemen, Pelaku = "b" }, 1),
    ];

    private static SuratPengesahan SuratSehariLalu(Penandatangan penanda) => new()
    {
        Status = StatusSurat.Menunggu,
        TanggalSurat = default(LocalDate).PlusDays(9),
        TanggalUnggah = default,
        Penandatangan = penanda,
        Lampiran = true,
    };

    private static PerintahAlur Langkah(PerintahKelayakan perintah, params ImmutableArray<int> indeks) => new()
    {
        Perintah = perintah,
        Tanggal = default,
        Peran = PeranPengguna.Supervisor,
        Pelaku = "a",
        Indeks = indeks.IsEmpty ? default : indeks,
        Alasan = perintah == PerintahKelayakan.Tandai ? new HimpunanAlasan(AlasanTidakLayak.SudahMampu) : default,
        BeritaAcara = perintah == PerintahKelayakan.Finalisasi ? true : null,
    };

    /// <summary>A command without its day; the letter date is kept as so many days before it.</summary>
    private static Gen<PerintahAlur> Satu =>
        from perintah in Gen.Frequency(
            (5, Gen.Constant(PerintahKelayakan.Tandai)),
            (4, Gen.Constant(PerintahKelayakan.Finalisasi)),
            (4, Gen.Constant(PerintahKelayakan.Unggah)),
            (2, Gen.Elements(PerintahKelayakan.SetujuiTanda, PerintahKelayakan.Batal)),
            (3, Gen.Elements(PerintahKelayakan.Setujui, PerintahKelayakan.Tolak)),
            (1, Gen.Constant(PerintahKelayakan.Tutup)))
        from peran in Gen.Frequency(
            (12, Gen.Constant(perintah >= PerintahKelayakan.Setujui ? PeranPengguna.Manajemen : PeranPengguna.Supervisor)),
            (3, Gen.Elements(PeranPengguna.PengisiDataDesa, PeranPengguna.Pendamping)),
            (2, Gen.Elements(TabelKewenangan.Peran.Butir.Select(b => b.Nilai).ToArray())))
        from pelaku in Gen.Elements(null, "a", "a", "b")
        from wilayah in Gen.Frequency((5, Gen.Constant<KodeWilayah?>(null)), (1, Gen.Elements<KodeWilayah?>(DesaA, DesaB, KodeWilayah.Parse("33.74.99"))))
        from indeks in Gen.SubListOf(Enumerable.Range(0, 4))
        from semua in Gen.Elements(true, true, false)
        from alasan in Gen.Frequency((6, Gen.Constant(5)), (1, Gen.Elements(0, 2, 7)))
        from berita in Gen.Elements<bool?>(true, true, true, false, null)
        from mundur in Gen.Frequency((4, Gen.Constant(0)), (2, Gen.Choose(-1, 4)))
        from penanda in Gen.Frequency((6, Gen.Constant(Penandatangan.KepalaDaerah)), (1, Gen.Elements(TabelPengesahan.Penandatangan.Butir.Select(b => b.Nilai).ToArray())))
        from lampiran in Gen.Frequency((8, Gen.Constant(true)), (1, Gen.Constant(false)))
        from catatan in Gen.Elements(" ", "keliru", "keliru")
        let butir = perintah < PerintahKelayakan.Unggah
        select new PerintahAlur
        {
            Perintah = perintah,
            Tanggal = default,
            Peran = peran,
            Pelaku = pelaku,
            Wilayah = wilayah,
            Indeks = !butir || (perintah == PerintahKelayakan.Finalisasi && semua) ? default : indeks.Count == 0 ? [0] : [.. indeks],
            Alasan = perintah != PerintahKelayakan.Tandai || alasan == 0 ? default : new HimpunanAlasan((AlasanTidakLayak)alasan),
            Keterangan = perintah is PerintahKelayakan.Tandai or PerintahKelayakan.Setujui or PerintahKelayakan.Tolak ? catatan : null,
            BeritaAcara = perintah == PerintahKelayakan.Finalisasi ? berita : null,
            Surat = perintah != PerintahKelayakan.Unggah ? null : new SuratPengesahan
            {
                Status = StatusSurat.Menunggu,
                TanggalSurat = default(LocalDate).PlusDays(10 - mundur),
                TanggalUnggah = default,
                Penandatangan = penanda,
                Lampiran = lampiran,
            },
        };

    private static PerintahAlur Pada(PerintahAlur perintah, LocalDate hari) => perintah with
    {
        Tanggal = hari,
        Surat = perintah.Surat is { } s ? s with { TanggalUnggah = hari, TanggalSurat = hari.PlusDays(Period.DaysBetween(default, s.TanggalSurat) - 10) } : null,
    };

    private static IEnumerable<PertanyaanAlurKelayakan> Susut(PertanyaanAlurKelayakan tanya)
    {
        for (var i = 0; i < tanya.Perintah.Length; i++)
        {
            yield return tanya with { Perintah = tanya.Perintah.RemoveAt(i) };
        }

        for (var i = 0; i < tanya.Perintah.Length; i++)
        {
            if (tanya.Perintah[i] is { Indeks: { IsDefault: false, Length: > 1 } indeks } perintah)
            {
                yield return tanya with { Perintah = tanya.Perintah.SetItem(i, perintah with { Indeks = indeks[1..] }) };
                yield return tanya with { Perintah = tanya.Perintah.SetItem(i, perintah with { Indeks = indeks[..^1] }) };
            }
        }
    }
}
