using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Benchmarks;

/// <summary>Verifikasi kelayakan in bulk against a naive object-per-row loop with rule delegates, and against the explaining face.</summary>
/// <remarks>One region of people with PBI-JK, PKH and SEMBAKO each; all ways decide the same kepesertaan, and their answers are compared before timing.</remarks>
internal sealed class KelayakanBenchmark : IUkuran
{
    private const int JumlahProgram = 3;
    private const int OrangKecamatan = 1 << 15;

    private static readonly ProgramBansos[] Program = [ProgramBansos.PbiJk, ProgramBansos.Pkh, ProgramBansos.Sembako];

    public string Nama => "kelayakan";

    public string Ringkasan => "Bulk kelayakan against an object-per-row loop with rule delegates and against the explaining face";

    public void Jalankan(Pengukur pengukur)
    {
        var jumlahOrang = pengukur.Banyak(1 << 20);
        var dijelaskanOrang = pengukur.Banyak(1 << 14);
        var konteks = KonteksKelayakan.Susun(new Periode(2024, 2), surat: Surat());
        var massal = new PutusanMassal(konteks);
        var acak = new Random(20240214);
        var kolom = new KeadaanKepesertaan[JumlahProgram][];
        var kelompok = new KeadaanKepesertaan[jumlahOrang * JumlahProgram];
        var awal = new int[jumlahOrang];
        var objek = new List<BarisNaif>(jumlahOrang * JumlahProgram);
        var penetapan = new List<Penetapan>();
        var kepesertaan = new List<Kepesertaan>();
        var ahliWaris = new Dictionary<Nik, Kepastian>();
        for (var p = 0; p < JumlahProgram; p++)
        {
            kolom[p] = new KeadaanKepesertaan[jumlahOrang];
        }

        for (var i = 0; i < jumlahOrang; i++)
        {
            awal[i] = i * JumlahProgram;
            var nik = NikKe(i);
            var adaAhliWaris = acak.Next(3) != 0;
            ahliWaris[nik] = adaAhliWaris ? Kepastian.Ya : Kepastian.Tidak;
            BarisNaif? pbi = null;
            for (var p = 0; p < JumlahProgram; p++)
            {
                var dinyatakan = Penetapan(acak, nik, Program[p]);
                var fakta = new FaktaKepesertaan(Program[p], PeranKepesertaan.Penerima, dinyatakan, adaAhliWaris ? Kepastian.Ya : Kepastian.Tidak);
                var keadaan = KeadaanKepesertaan.Dari(fakta, konteks, out _);
                kolom[p][i] = keadaan;
                kelompok[(i * JumlahProgram) + p] = keadaan;
                var baris = new BarisNaif(Program[p], dinyatakan, adaAhliWaris, pbi);
                pbi ??= baris;
                objek.Add(baris);
                if (i < dijelaskanOrang)
                {
                    kepesertaan.Add(new(nik, Program[p]));
                    if (dinyatakan is not null)
                    {
                        penetapan.Add(dinyatakan);
                    }
                }
            }
        }

        var hasilKolom = new KodePutusan[JumlahProgram][];
        for (var p = 0; p < JumlahProgram; p++)
        {
            hasilKolom[p] = new KodePutusan[jumlahOrang];
        }

        var hasil = new KodePutusan[kelompok.Length];
        var naif = new MesinNaif();
        var bahan = new BahanKelayakan
        {
            Periode = new Periode(2024, 2),
            Kepesertaan = kepesertaan,
            Penetapan = penetapan,
            AhliWaris = ahliWaris,
            Surat = Surat(),
        };
        var langka = kolom.Select((k, p) => Langka(k, p, satuDari: 1000)).ToArray();
        var semuaLangka = kolom.Select((k, p) => Langka(k, p, satuDari: 1)).ToArray();
        Samakan(massal, kolom, hasilKolom, kelompok, awal, hasil, naif, objek, bahan);

        pengukur.Keluar.WriteLine($"{jumlahOrang:N0} people with {JumlahProgram} kepesertaan each; the explaining face decides the first {dijelaskanOrang:N0} people.");
        pengukur.Keluar.WriteLine();
        var semua = (long)jumlahOrang * JumlahProgram;
        var laju = pengukur.Bandingkan(
            "Kelayakan in bulk, one thread",
            "kepesertaan",
            semua,
            "object per row, rule delegates",
            ("object per row, rule delegates", () => naif.Putuskan(objek)),
            ("PutusanMassal, grouped by person", () =>
            {
                massal.Putuskan(kelompok, awal, hasil);
                return Jumlah(hasil);
            }),
            ("PutusanMassal, columns", () => Kolom(massal, kolom, hasilKolom, kolom[0].Length)),
            ("PutusanMassal, columns, a kecamatan of 32,768 people at a time", () => Kolom(massal, kolom, hasilKolom, OrangKecamatan)),
            ("PutusanMassal, columns, one rare code in a thousand, a kecamatan at a time", () => Kolom(massal, langka, hasilKolom, OrangKecamatan)),
            ("PutusanMassal, columns, rare codes only (scalar tables)", () => Kolom(massal, semuaLangka, hasilKolom, OrangKecamatan)));
        pengukur.Keluar.WriteLine($"Columns: {laju["PutusanMassal, columns"] / JumlahProgram / 1e6:0} million three-programme rows per second.");
        pengukur.Keluar.WriteLine();
        var konteksPenuh = KonteksKelayakan.Susun(
            new Periode(2024, 2), kebijakan: KebijakanDtks.Baku with { CakupanKaskade = CakupanKaskade.Keluarga }, surat: Surat(), per: new(2024, 2, 28));
        var kelas = RuangKeadaan.Semua(konteks).Take(pengukur.Banyak(1 << 16)).ToArray();
        var peserta = new Kepesertaan(NikKe(0), Program[1]);
        var dijelaskan = new PutusanKelayakan[kelas.Length];
        pengukur.Bandingkan(
            "The page of law, one thread",
            "decisions",
            kelas.Length,
            "the page itself",
            ("the page itself", () => Halaman(kelas, konteks)),
            ("the page with an object for the decision", () =>
            {
                for (var i = 0; i < kelas.Length; i++)
                {
                    dijelaskan[i] = PutusanKelayakan.Putuskan(i, peserta, kelas[i], konteks, (-1, -1), default, default);
                }

                return dijelaskan.Length;
            }));
        pengukur.Bandingkan(
            "Compiling a context, one thread",
            "contexts",
            1,
            "scope penerima",
            ("scope penerima", () => new PutusanMassal(konteks).JumlahPutusan),
            ("scope keluarga", () => new PutusanMassal(konteksPenuh).JumlahPutusan));
        pengukur.Bandingkan(
            "Kelayakan explained, one thread",
            "kepesertaan",
            kepesertaan.Count,
            "VerifikasiKelayakan (objects with their law)",
            ("VerifikasiKelayakan (objects with their law)", () => VerifikasiKelayakan.Putuskan(bahan).Putusan.Length),
            ("PutusanMassal, grouped by person", () =>
            {
                massal.Putuskan(kelompok.AsSpan(0, kepesertaan.Count), awal.AsSpan(0, dijelaskanOrang), hasil.AsSpan(0, kepesertaan.Count));
                return Jumlah(hasil);
            }));
    }

    /// <summary>Touches one answer, so that the work cannot be left out.</summary>
    private static long Jumlah(KodePutusan[] hasil) => hasil[^1].Kode;

    /// <summary>All three columns, so many people at a time.</summary>
    private static long Kolom(PutusanMassal massal, KeadaanKepesertaan[][] kolom, KodePutusan[][] hasil, int sekaligus)
    {
        for (var mulai = 0; mulai < kolom[0].Length; mulai += sekaligus)
        {
            var panjang = Math.Min(sekaligus, kolom[0].Length - mulai);
            for (var p = 0; p < JumlahProgram; p++)
            {
                massal.Putuskan(kolom[0].AsSpan(mulai, panjang), kolom[p].AsSpan(mulai, panjang), hasil[p].AsSpan(mulai, panjang));
            }
        }

        return Jumlah(hasil[2]);
    }

    /// <summary>The column with an item of Kemensos on every so many kepesertaan.</summary>
    private static KeadaanKepesertaan[] Langka(KeadaanKepesertaan[] kolom, int program, int satuDari)
    {
        var langka = KeadaanKepesertaan.DariKelas(new(
            program == 0 ? JenisKepesertaan.Pbi : JenisKepesertaan.PenerimaKeluarga, default, new(TingkatNyataan.Diam), default));
        return [.. kolom.Select((k, i) => i % satuDari == satuDari / 2 ? langka : k)];
    }

    private static long Halaman(KelasKelayakan[] kelas, KonteksKelayakan konteks)
    {
        long jumlah = 0;
        foreach (ref readonly var k in kelas.AsSpan())
        {
            var lembar = default(LembarPutusan);
            jumlah += (int)HukumKelayakan.Putuskan(k, konteks, ref lembar).Tahap;
        }

        return jumlah;
    }

    private static void Samakan(
        PutusanMassal massal,
        KeadaanKepesertaan[][] kolom,
        KodePutusan[][] hasilKolom,
        KeadaanKepesertaan[] kelompok,
        int[] awal,
        KodePutusan[] hasil,
        MesinNaif naif,
        List<BarisNaif> objek,
        BahanKelayakan bahan)
    {
        massal.Putuskan(kelompok, awal, hasil);
        _ = naif.Putuskan(objek);
        var dijelaskan = VerifikasiKelayakan.Putuskan(bahan).Putusan;
        for (var p = 0; p < JumlahProgram; p++)
        {
            massal.Putuskan(kolom[0], kolom[p], hasilKolom[p]);
        }

        for (var i = 0; i < hasil.Length; i++)
        {
            var putusan = massal[hasil[i]];
            var sama = hasilKolom[i % JumlahProgram][i / JumlahProgram] == hasil[i]
                && objek[i].Dihentikan == (putusan.Kepesertaan == StatusKepesertaan.Dihentikan)
                && objek[i].TidakLayak == (putusan.Kelayakan == StatusKelayakan.TidakLayak)
                && (i >= dijelaskan.Length || dijelaskan[i].Ringkas == putusan);
            if (!sama)
            {
                throw new InvalidOperationException($"The ways disagree at row {i}.");
            }
        }
    }

    private static Penetapan? Penetapan(Random acak, Nik nik, ProgramBansos program) => acak.Next(20) switch
    {
        < 12 => null,
        < 15 => new(nik, program, StatusDeklarasi.Layak),
        < 18 => new(nik, program, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.SudahMampu), Difinalisasi = acak.Next(2) == 0 },
        _ => new(nik, program, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.Meninggal), Difinalisasi = acak.Next(2) == 0 },
    };

    private static Nik NikKe(int i)
    {
        var hari = 1 + (i / 9999 % 28);
        var bulan = 1 + (i / (9999 * 28) % 12);
        return Nik.Parse($"337499{hari:00}{bulan:00}80{1 + (i % 9999):0000}");
    }

    private static SuratPengesahan Surat() => new()
    {
        Status = StatusSurat.Disetujui,
        TanggalSurat = new(2024, 2, 20),
        TanggalUnggah = new(2024, 2, 20),
        Penandatangan = Penandatangan.KepalaDaerah,
        Lampiran = true,
    };

    /// <summary>One row as an application would hold it.</summary>
    private sealed class BarisNaif(ProgramBansos program, Penetapan? penetapan, bool ahliWaris, BarisNaif? pbi)
    {
        public ProgramBansos Program { get; } = program;

        public Penetapan? Penetapan { get; } = penetapan;

        public bool AhliWaris { get; } = ahliWaris;

        public BarisNaif? Pbi { get; } = pbi;

        public bool TidakLayak { get; set; }

        public bool Dihentikan { get; set; }
    }

    /// <summary>The obvious way: a list of rules as delegates, run over every row object.</summary>
    private sealed class MesinNaif
    {
        private readonly List<Func<BarisNaif, (bool TidakLayak, bool Dihentikan)>> _aturan =
        [
            baris => Sendiri(baris),
            baris =>
            {
                if (baris.Pbi is not { } pbi)
                {
                    return default;
                }

                var kematian = pbi.Penetapan is { Status: StatusDeklarasi.TidakLayak } p && p.Alasan.Jumlah == 1 && p.Alasan.Memuat(AlasanTidakLayak.Meninggal);
                return kematian && pbi.AhliWaris ? default : Sendiri(pbi);
            },
        ];

        public long Putuskan(List<BarisNaif> semua)
        {
            long jumlah = 0;
            foreach (var baris in semua)
            {
                var tidakLayak = false;
                var dihentikan = false;
                foreach (var aturan in _aturan)
                {
                    var (t, d) = aturan(baris);
                    tidakLayak |= t;
                    dihentikan |= d;
                }

                baris.TidakLayak = tidakLayak;
                baris.Dihentikan = dihentikan;
                jumlah += dihentikan ? 1 : 0;
            }

            return jumlah;
        }

        private static (bool TidakLayak, bool Dihentikan) Sendiri(BarisNaif baris)
        {
            var ditolak = baris.Penetapan is { Status: StatusDeklarasi.TidakLayak } p
                && p.Alasan.Memuat(AlasanTidakLayak.Meninggal)
                && baris.Program.Satuan == SatuanProgram.Keluarga
                && baris.AhliWaris;
            var tidakLayak = baris.Penetapan is { Status: StatusDeklarasi.TidakLayak } && !ditolak;
            return (tidakLayak, tidakLayak && baris.Penetapan!.Difinalisasi);
        }
    }
}
