using System.Text;
using Dtks.Berkas;
using Dtks.Cli.Bnba;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Cli.Tests.Bnba;

/// <summary>
/// "I don't know" never becomes "no": taking away a row (with the statement of completeness withdrawn) or a column turns no decision from tetap to dihentikan and
/// brings no reason 2 or 7 to certainty.
/// </summary>
public sealed class TidakTahuBukanTidakTests
{
    private static readonly string[] Kolom =
    [
        "nik", "nomor_kk", "nama", "tanggal_lahir", "jenis_kelamin", "hubungan_keluarga", "pekerjaan", "desa_kelurahan", "meninggal", "hamil", "disabilitas_berat", "sekolah", "bansos_pkh", "bansos_bpnt", "pbi_jkn", "pengurus",
    ];

    private static readonly KonteksKelayakan Konteks = KonteksKelayakan.Susun(
        new Periode(2024, 2),
        default,
        KebijakanDtks.Baku,
        new SuratPengesahan
        {
            Status = StatusSurat.Disetujui, TanggalSurat = new LocalDate(2024, 2, 20), TanggalUnggah = new LocalDate(2024, 2, 20), Penandatangan = Penandatangan.KepalaDaerah, Lampiran = true,
        },
        null);

    private static Gen<string[]> Baris(int nomor) =>
        from kk in Gen.Elements("3374990101150007", "3374990101150007", "3374990101150008", "")
        from lahir in Gen.Elements("1950-05-05", "1985-03-12", "2010-10-10", "2021-01-01", "")
        from hub in Gen.Elements("KEPALA KELUARGA", "ISTRI", "ANAK", "")
        from jk in Gen.Elements("L", "P", "")
        from kerja in Gen.Elements("PEDAGANG", "PEGAWAI NEGERI SIPIL", "")
        from desa in Gen.Elements("A", "B", "")
        from tanda in Gen.ListOf(Gen.Elements("YA", "TIDAK", "TIDAK", ""), 7)
        from sekolah in Gen.Elements("SD", "TIDAK", "")

        // Why: a child called pengurus contradicts itself; without the mark the birth date tells that it is none.
        from pengurus in lahir is "2010-10-10" or "2021-01-01" ? Gen.Elements("TIDAK", "") : Gen.Elements("YA", "TIDAK", "", "")
        select (string[])[Nomor(lahir, jk, nomor), kk, $"ORANG {(char)('A' + nomor)}", lahir, jk, hub, kerja, desa, tanda[0], tanda[1], tanda[2], sekolah, tanda[4], tanda[5], tanda[6], pengurus];

    /// <summary>A NIK that tells the same birth date and sex as the other columns.</summary>
    private static string Nomor(string lahir, string jk, int nomor)
    {
        int hari = (lahir.Length > 0 ? int.Parse(lahir[8..], System.Globalization.CultureInfo.InvariantCulture) : 12) + (jk == "P" ? 40 : 0);
        return $"337499{hari:00}{(lahir.Length > 0 ? lahir[5..7] + lahir[2..4] : "0385")}{nomor + 1:0000}";
    }

    private static Arbitrary<Kasus> Semua { get; } = Arb.From(
        from jumlah in Gen.Choose(1, 4)
        from baris in Gen.CollectToSequence(Enumerable.Range(0, jumlah).Select(Baris))
        from alasan in Gen.ListOf(Gen.Elements(0, 2, 2, 5, 7), jumlah * 3)
        from ambil in Gen.Choose(-Kolom.Length, jumlah - 1)
        from lengkap in Gen.Elements(true, true, false)
        select new Kasus([.. baris], [.. alasan], ambil, lengkap));

    [Fact]
    public void Taking_away_a_row_or_a_column_stops_nobody_and_makes_no_death_and_no_missing_component_certain()
        => Properti.UntukSemua(Semua, kasus =>
        {
            Hasil sebelum = Putuskan(kasus, Enumerable.Range(0, kasus.Baris.Length), Enumerable.Range(0, Kolom.Length), kasus.Lengkap);

            // Why: without the column of NIK or of all programmes there is no table; those are refused, which stops nobody.
            int kolom = ~kasus.Ambil;
            if (kasus.Ambil < 0 && (kolom >= Kolom.Length || Kolom[kolom] == "nik"))
            {
                return;
            }

            Hasil sesudah = kasus.Ambil >= 0
                ? Putuskan(kasus, Enumerable.Range(0, kasus.Baris.Length).Where(b => b != kasus.Ambil), Enumerable.Range(0, Kolom.Length), lengkap: false)
                : Putuskan(kasus, Enumerable.Range(0, kasus.Baris.Length), Enumerable.Range(0, Kolom.Length).Where(k => k != kolom), kasus.Lengkap);
            Assert.Empty(sesudah.Dihentikan.Except(sebelum.Dihentikan));
            if (!sebelum.Bertentangan)
            {
                Assert.Empty(sesudah.Pasti.Except(sebelum.Pasti));
            }
        }, 3000);

    /// <summary>A row of which a few cells are left, under names and in villages that look like totals and signatures; its family stands above it.</summary>
    private static Arbitrary<(Kasus Utuh, Kasus Hilang)> BarisHilang { get; } = Arb.From(
        from kasus in Semua.Generator
        from letak in Gen.Choose(0, kasus.Baris.Length - 1)
        from sisa in Gen.Choose(1, (1 << 12) - 1)
        from nama in Gen.Elements("ANAK REKAAN", "TOTALIA REKAAN", "TOTAL REKAAN", "JUMLAHWATI", "REKAP REKAAN", "KEPALA DESA REKAAN", "MENGETAHUI")
        from desa in Gen.Elements("", "A", "TOTALLANG", "JUMLAH INDAH", "REKAP")
        select Kehilangan(kasus with { Lengkap = true }, letak, sisa, nama, desa));

    private static (Kasus Utuh, Kasus Hilang) Kehilangan(Kasus kasus, int letak, int sisa, string nama, string desa)
    {
        string[][] utuh = [.. kasus.Baris.Select(b => (string[])[.. b[..7], desa, .. b[8..]])];
        utuh[letak][1] = utuh[Math.Max(0, letak - 1)][1];

        // Why: a row without name, birth date, sex and relation is nobody's.
        string[] hilang = [.. utuh[letak].Select((sel, i) => i < 2 || (sisa & (1 << (i - 3))) == 0 ? "" : sel)];
        hilang[2] = hilang[3..6].All(s => s.Length == 0) || (sisa & 1) == 0 ? nama : "";
        return (kasus with { Baris = utuh }, kasus with { Baris = [.. utuh[..letak], hilang, .. utuh[(letak + 1)..]] });
    }

    [Fact]
    public void Losing_most_cells_of_a_row_stops_nobody_and_makes_no_death_and_no_missing_component_certain()
        => Properti.UntukSemua(BarisHilang, kasus =>
        {
            Hasil Diputuskan(Kasus satu) => Putuskan(satu, Enumerable.Range(0, satu.Baris.Length), Enumerable.Range(0, Kolom.Length), lengkap: true, Penetapan(kasus.Utuh));
            Hasil sebelum = Diputuskan(kasus.Utuh);
            Hasil sesudah = Diputuskan(kasus.Hilang);
            Assert.Empty(sesudah.Dihentikan.Except(sebelum.Dihentikan));
            if (!sebelum.Bertentangan)
            {
                Assert.Empty(sesudah.Pasti.Except(sebelum.Pasti));
            }
        }, 3000);

    /// <summary>A row whose cells stand one column off, from a cell before the marks on; with a cell more or less from any on.</summary>
    private static Arbitrary<(Kasus Utuh, Kasus Geser)> BarisGeser { get; } = Arb.From(
        from kasus in Semua.Generator
        from letak in Gen.Choose(0, kasus.Baris.Length - 1)
        from mulai in Gen.Choose(0, Kolom.Length - 1)
        from cara in Gen.Elements("lebih", "kurang", "kanan", "kiri")
        let utuh = kasus with { Lengkap = true }
        select (utuh, Bergeser(utuh, letak, mulai, cara)));

    private static Kasus Bergeser(Kasus kasus, int letak, int mulai, string cara)
    {
        // Why: among marks and programmes alone nothing shows which cell is of which column as long as the number of cells is right; a row in which a birth date, a sex or a relation is displaced shows it.
        string[] utuh = kasus.Baris[letak];
        int tampak = Array.FindLastIndex(utuh, 5, 3, s => s.Length > 0);
        tampak = tampak < 0 && cara == "kanan" && utuh[1].Length > 0 ? 1 : tampak;
        cara = tampak >= 0 ? cara : cara switch { "kanan" => "lebih", "kiri" => "kurang", _ => cara };
        int sampai = cara switch { "kanan" => Math.Min(mulai, tampak), "kiri" => Math.Min(mulai, tampak - 1), _ => mulai };
        string[] geser = cara switch
        {
            "lebih" => [.. utuh[..sampai], "", .. utuh[sampai..]],
            "kurang" => [.. utuh[..sampai], .. utuh[(sampai + 1)..]],
            "kanan" => [.. utuh[..sampai], "", .. utuh[sampai..^1]],
            _ => [.. utuh[..sampai], .. utuh[(sampai + 1)..], ""],
        };
        return kasus with { Baris = [.. kasus.Baris[..letak], geser, .. kasus.Baris[(letak + 1)..]] };
    }

    [Fact]
    public void Cells_of_a_row_one_column_off_stop_nobody_and_make_no_death_and_no_missing_component_certain()
        => Properti.UntukSemua(BarisGeser, kasus =>
        {
            Hasil Diputuskan(Kasus satu)
            {
                string isi = string.Join('|', Kolom) + "\n" + string.Concat(satu.Baris.Select(b => string.Join('|', b) + "\n"));
                return Putuskan(PembacaOrang.Baca(new MemoryStream(Encoding.UTF8.GetBytes(isi)), new PilihanOrang { Putusan = true }), lengkap: true, Penetapan(kasus.Utuh));
            }

            Hasil sebelum = Diputuskan(kasus.Utuh);
            Hasil sesudah = Diputuskan(kasus.Geser);
            Assert.Empty(sesudah.Dihentikan.Except(sebelum.Dihentikan));
            if (!sebelum.Bertentangan)
            {
                Assert.Empty(sesudah.Pasti.Except(sebelum.Pasti));
            }
        }, 3000);

    [Fact]
    public void A_file_is_decided_as_the_explaining_face_decides_it()
        => Properti.UntukSemua(Semua, kasus =>
        {
            foreach (CakupanKaskade kaskade in Enum.GetValues<CakupanKaskade>())
            {
                var konteks = KonteksKelayakan.Susun(Konteks.Periode, default, KebijakanDtks.Baku with { CakupanKaskade = kaskade }, Konteks.Surat);
                DataOrang data = Baca(kasus, Enumerable.Range(0, kasus.Baris.Length), Enumerable.Range(0, Kolom.Length));
                Dictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> penetapan = Penetapan(kasus);
                HasilBnba hasil = new EvaluasiBnba(data, konteks, new LocalDate(2024, 2, 29), kasus.Lengkap).Jalankan(penetapan, [], 2, static _ => { });
                Assert.Equal(hasil.Putusan.OrderBy(p => p.Baris).ThenBy(p => p.Program), hasil.Putusan);

                // Why: each family by itself, as its list may be whole where that of another is not.
                KeluargaBerkas keluarga = data.SusunKeluarga();
                var ditolak = new List<long>();
                for (int k = 0; k < keluarga.Jumlah; k++)
                {
                    int[] anggota = keluarga[k].ToArray();
                    PutusanBaris[] milik = [.. hasil.Putusan.Where(p => anggota.Contains(p.Baris))];
                    Kepesertaan[] kepesertaan = [.. milik.Select(p => new Kepesertaan(data.Nik[p.Baris].Nilai, DataOrang.DaftarProgram[p.Program], Peran(data, anggota, p)))];
                    PenetapanBerkas[] dinyatakan = [.. kepesertaan.Where(p => penetapan.ContainsKey((p.Nik, p.Program))).Select(p => penetapan[(p.Nik, p.Program)])];
                    HasilKelayakan langsung = VerifikasiKelayakan.Putuskan(
                        new BahanKelayakan
                        {
                            Periode = konteks.Periode,
                            Per = new LocalDate(2024, 2, 29),
                            Kepesertaan = kepesertaan,
                            Penetapan = [.. dinyatakan.Select(p => p.Penetapan)],
                            Orang = [.. anggota.Select(data.Penduduk)],
                            Kelengkapan = KelengkapanKeluarga.Menurut(kasus.Lengkap && !keluarga.Bertentangan(k)),
                        },
                        konteks);
                    Assert.Equal(langsung.Putusan.Select(p => (p.Ringkas, p.Alasan)), milik.Select(p => (hasil.Massal[p.Kode], p.Alasan)));
                    Assert.Equal(
                        langsung.Putusan.Select(p => p.Penyebab is { } sebab ? data.Nik[milik[sebab].Baris].Nilai : default),
                        milik.Select(p => p.BarisPenyebab == PutusanBaris.TanpaPenyebab ? default : data.Nik[p.BarisPenyebab].Nilai));
                    ditolak.AddRange(langsung.Ditolak.Select(d => dinyatakan[d.Indeks].Baris));
                }

                Assert.Equal(ditolak.Order(), hasil.Catatan.Where(c => c.Pesan.Kode == "VK-5").Select(c => c.Baris));
            }
        }, 1000);

    private static PeranKepesertaan Peran(DataOrang data, int[] anggota, PutusanBaris putusan)
    {
        int[] pemegang = [.. anggota.Where(i => (data.Program[i] & (1 << putusan.Program)) != 0)];
        Penduduk[] orang = [.. pemegang.Select(data.Penduduk)];
        return DataOrang.DaftarProgram[putusan.Program].Satuan == SatuanProgram.Keluarga && !PengurusDaftar.Mungkin(orang, Array.IndexOf(pemegang, putusan.Baris), new LocalDate(2024, 2, 29), KebijakanDtks.Baku)
            ? PeranKepesertaan.Komponen
            : PeranKepesertaan.Penerima;
    }

    private static DataOrang Baca(Kasus kasus, IEnumerable<int> baris, IEnumerable<int> kolom)
    {
        string isi = string.Join('|', kolom.Select(k => Kolom[k])) + "\n" + string.Concat(baris.Select(b => string.Join('|', kolom.Select(k => kasus.Baris[b][k])) + "\n"));
        return PembacaOrang.Baca(new MemoryStream(Encoding.UTF8.GetBytes(isi)), new PilihanOrang { Putusan = true });
    }

    private static Hasil Putuskan(Kasus kasus, IEnumerable<int> baris, IEnumerable<int> kolom, bool lengkap, Dictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas>? penetapan = null)
    {
        return Putuskan(Baca(kasus, baris, kolom), lengkap, penetapan ?? Penetapan(kasus));
    }

    private static Hasil Putuskan(DataOrang data, bool lengkap, Dictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> penetapan)
    {
        HasilBnba hasil = new EvaluasiBnba(data, Konteks, new LocalDate(2024, 2, 29), lengkap).Jalankan(penetapan, [], 1, static _ => { });
        return new Hasil(
            [.. hasil.Putusan.Where(p => hasil.Massal[p.Kode].Kepesertaan == StatusKepesertaan.Dihentikan).Select(p => $"{data.Nik[p.Baris].Nilai:D} {DataOrang.DaftarProgram[p.Program]}")],
            [.. hasil.Saran.Where(s => s.Saran is { Keyakinan: KeyakinanSaran.Pasti, Alasan: AlasanTidakLayak.Meninggal or AlasanTidakLayak.TanpaKomponen }).Select(s => $"{data.Nik[s.Baris].Nilai:D} {DataOrang.DaftarProgram[s.Program]} {s.Saran.Alasan}")],
            PemeriksaanAnomali.Periksa([.. Enumerable.Range(0, data.Jumlah).Select(data.Penduduk)], new KonteksAnomali(new LocalDate(2024, 2, 29))).Temuan
                .Any(t => t.Aturan.Id.ToString() is "AN-2" or "AN-3" or "AN-18" or "AN-19"));
    }

    private static Dictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> Penetapan(Kasus kasus)
    {
        var penetapan = new Dictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas>();
        for (int b = 0; b < kasus.Baris.Length; b++)
        {
            for (int p = 0; p < 3; p++)
            {
                int alasan = kasus.Alasan[(b * 3) + p];
                ProgramBansos program = DataOrang.DaftarProgram[p];
                if (alasan > 0 && (alasan != 7 || program.PunyaKomponen))
                {
                    Nik nik = Nik.Parse(kasus.Baris[b][0]);
                    penetapan[(nik, program)] = new PenetapanBerkas(new Penetapan(nik, program, StatusDeklarasi.TidakLayak) { Alasan = default(HimpunanAlasan).Dengan((AlasanTidakLayak)alasan), Difinalisasi = true }, b);
                }
            }
        }

        return penetapan;
    }

    /// <param name="Bertentangan">Whether columns contradict each other: what is left when one of them goes is no longer in doubt, and the property does not speak of it.</param>
    private sealed record Hasil(HashSet<string> Dihentikan, HashSet<string> Pasti, bool Bertentangan);

    private sealed record Kasus(string[][] Baris, int[] Alasan, int Ambil, bool Lengkap)
    {
        public override string ToString() => $"ambil {Ambil}, lengkap {Lengkap}, alasan {string.Join(' ', Alasan)}\n{string.Join('\n', Baris.Select(b => string.Join('|', b)))}";
    }
}
