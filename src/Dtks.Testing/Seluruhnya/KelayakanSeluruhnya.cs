using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>A class of facts on which an implementation differs from the law.</summary>
/// <param name="Kelas">The class and its context in words.</param>
/// <param name="Harapan">What the law answers.</param>
/// <param name="Jawaban">What the implementation answered; what it threw, or that it gave no decision, where it did.</param>
/// <param name="KasusKonformansi">The smallest case in the form of the conformance files; null where the protocol cannot say it (a day of finalisation of its own).</param>
public sealed record BedaKelas(string Kelas, string Harapan, string Jawaban, string? KasusKonformansi)
{
    /// <summary>All of it, ready to be read in a test's output. Synthetic numbers only.</summary>
    public override string ToString() => $"{Kelas}\n  seharusnya / expected: {Harapan}\n  dijawab / answered:     {Jawaban}{(KasusKonformansi is null ? "" : "\n" + KasusKonformansi)}";
}

/// <summary>What a comparison over the complete suite found.</summary>
/// <param name="JumlahKelas">How many classes of facts were asked, each in its contexts.</param>
/// <param name="JumlahBeda">How many of the answers differ.</param>
/// <param name="Beda">The simplest that differ, simplest first, each as its smallest case.</param>
/// <param name="Percakapan">What is wrong with the talk itself (a program that ended, a line that is no answer); always empty in C#.</param>
public sealed record HasilSeluruhnya(long JumlahKelas, long JumlahBeda, ImmutableArray<BedaKelas> Beda, ImmutableArray<string> Percakapan)
{
    /// <summary>Whether every class was answered as the law does.</summary>
    public bool Sama => JumlahBeda == 0 && Percakapan.IsEmpty && JumlahKelas > 0;

    /// <summary>Counts, and the simplest differences in full.</summary>
    public override string ToString() => string.Join(
        "\n\n", [FormattableString.Invariant($"{JumlahKelas} kelas fakta, {JumlahBeda} berbeda / classes of facts, so many differ"), .. Percakapan, .. Beda.Select(b => b.ToString())]);
}

/// <summary>The complete suite of verifikasi kelayakan: an implementation held against the law on every class of facts.</summary>
/// <remarks>
/// <para>
/// The law knows finitely many classes of facts: kinds of kepesertaan, states of a declaration, of an item of Kemensos and of the PBI-JK, heirs, what others of the
/// family cause; and finitely many contexts: edition, activity, policy, letter, window. All are asked; so are the first page (which declarations are refused), the
/// letter by signatory, days and coverage, and the heirs of a family. Expected is what the law's page answers for the class.
/// </para>
/// <para>Pure; thread-safe.</para>
/// </remarks>
public static partial class KelayakanSeluruhnya
{
    /// <summary>Compares an implementation with the law on every class of facts.</summary>
    /// <param name="pelaksana">The implementation; it is asked for up to a few hundred kepesertaan at once, some twenty million in all.</param>
    /// <param name="terbanyak">How many differences are described, at least 1; all are counted.</param>
    /// <param name="maju">Told how many kepesertaan were asked so far; null for nobody.</param>
    /// <returns>What was asked and what differs; it never throws for what the implementation does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pelaksana"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="terbanyak"/> is less than 1.</exception>
    public static HasilSeluruhnya Bandingkan(Func<KasusVerifikasi, JawabanKelayakan?> pelaksana, int terbanyak = 10, Action<long>? maju = null)
    {
        ArgumentNullException.ThrowIfNull(pelaksana);
        ArgumentOutOfRangeException.ThrowIfLessThan(terbanyak, 1);
        return Bandingkan(RangkaianKelayakan.Semua(protokol: false), pelaksana, terbanyak, maju);
    }

    internal static HasilSeluruhnya Bandingkan(
        IEnumerable<(KelompokUji Kelompok, KonteksUji Konteks)> rangkaian, Func<KasusVerifikasi, JawabanKelayakan?> pelaksana, int terbanyak, Action<long>? maju)
    {
        var catatan = new CatatanBeda(terbanyak);
        foreach (var ((kelompok, konteks), urut) in rangkaian.Select((satu, urut) => (satu, urut)))
        {
            var harapan = kelompok.Harapan(konteks.Konteks);
            var jawaban = Tanya(pelaksana, kelompok.Kasus(konteks), out _);
            var lengkap = jawaban is { Putusan.IsDefault: false } && jawaban.Putusan.Length == harapan.Length;
            for (var i = 0; i < harapan.Length; i++)
            {
                if (!lengkap || jawaban!.Putusan[i] is not { } putusan || !Sama(harapan[i], putusan))
                {
                    catatan.Tambah(new(kelompok, konteks, urut), i, harapan[i]);
                }
            }

            catatan.Ditanya(kelompok, konteks);
            maju?.Invoke(catatan.JumlahDitanya);
        }

        return catatan.Hasil(beda => Terkecil(beda, pelaksana), []);
    }

    private static bool Sama(in HarapanUji harapan, PutusanDiuji putusan) =>
        putusan.Kelayakan == harapan.Ringkas.Kelayakan && putusan.Sumber == harapan.Ringkas.Sumber && putusan.Alasan == harapan.Alasan
        && putusan.Penyebab == harapan.Penyebab && putusan.Tahap == harapan.Ringkas.Tahap && putusan.Kepesertaan == harapan.Ringkas.Kepesertaan
        && putusan.PerluGantiPengurus == harapan.Ringkas.PerluGantiPengurus;

    private static JawabanKelayakan? Tanya(Func<KasusVerifikasi, JawabanKelayakan?> pelaksana, KasusVerifikasi kasus, out string? galat)
    {
        galat = null;
        try
        {
            return pelaksana(kasus);
        }
        catch (Exception salah)
        {
            // Why: whatever an implementation throws is its answer on these classes, and as wrong as a false one.
            galat = $"{salah.GetType().Name}: {salah.Message}";
            return null;
        }
    }

    /// <summary>The smallest case of a difference that still shows it, asked again.</summary>
    private static BedaKelas Terkecil(BedaDitemukan beda, Func<KasusVerifikasi, JawabanKelayakan?> pelaksana)
    {
        foreach (var (kelompok, nomor) in beda.Calon())
        {
            var harapan = kelompok.Harapan(beda.Konteks.Konteks);
            var jawaban = Tanya(pelaksana, kelompok.Kasus(beda.Konteks), out var galat);
            var satu = jawaban is { Putusan.IsDefault: false } && nomor < jawaban.Putusan.Length && jawaban.Putusan.Length == harapan.Length ? jawaban.Putusan[nomor] : null;
            if (satu is null || !Sama(harapan[nomor], satu))
            {
                return Uraikan(beda, kelompok, harapan, nomor, satu is null ? galat ?? "tanpa putusan / no decision" : BentukProtokol.Satu(satu));
            }
        }

        return Uraikan(
            beda, beda.Kelompok, beda.Kelompok.Harapan(beda.Konteks.Konteks), beda.Nomor, "berbeda, tetapi tidak bila ditanya lagi / differed, but not when asked again");
    }

    private static BedaKelas Uraikan(BedaDitemukan beda, KelompokUji kelompok, HarapanUji[] harapan, int nomor, string jawaban)
    {
        var kasus = kelompok.Kasus(beda.Konteks);
        var hukum = harapan[nomor].Ringkas.Dasar;
        var terkatakan = kasus.Bahan.TanggalFinalisasi.All(t => t is null || !(t > kasus.Bahan.Surat?.TanggalSurat));
        return new(
            $"{beda.Nama} kepesertaan[{nomor}]",
            BentukProtokol.Satu(harapan[nomor].Putusan),
            jawaban,
            terkatakan
                ? BentukProtokol.Kasus(
                    hukum, $"Kelas fakta / class of facts: {beda.Nama}", "kelayakan.putusan", BentukProtokol.Masukan(HukumKelayakan.Masukan(kasus)), new JawabanKelayakan([.. harapan.Select(h => h.Putusan)]))
                : null);
    }

    /// <summary>A group in a context, and where it stands in the suite.</summary>
    private readonly record struct PertanyaanUji(KelompokUji Kelompok, KonteksUji Konteks, int Urut);

    /// <summary>A difference as it was found: a kepesertaan of a group in a context.</summary>
    private sealed record BedaDitemukan(PertanyaanUji Pertanyaan, int Nomor, HarapanUji Harapan)
    {
        public KelompokUji Kelompok => Pertanyaan.Kelompok;

        public KonteksUji Konteks => Pertanyaan.Konteks;

        /// <summary>Simplest first; of equally simple ones the one that the suite asks first.</summary>
        public (int Ukuran, int Urut, int Nomor) Kedudukan => (Ukuran, Pertanyaan.Urut, Nomor);

        private int Ukuran => (10 * Konteks.Jarak)
            + Besar(Harapan.Kelas.Sendiri) + Besar(Harapan.Kelas.Kemensos) + Besar(Harapan.Kelas.Pbi) + Besar(Harapan.Kelas.KemensosPbi)
            + (Harapan.Kelas.Orang == default ? 0 : 1) + (Harapan.Kelas.Lain == default ? 0 : 4);

        public string Nama => string.Join(
            ' ',
            new[]
            {
                Konteks.Konteks.Edisi.Id, Konteks.Kepala.Periode.ToString(), TabelPerundangan.Kegiatan.Kode(Konteks.Kepala.Kegiatan),
                Konteks.Kepala.Surat is { } surat ? $"surat={TabelPengesahan.StatusSurat.Kode(surat.Status)}{(Konteks.Konteks.SuratSah == false ? "(tidak sah)" : "")}" : "tanpa-surat",
                Konteks.Konteks.JendelaBerakhir ? "jendela-berakhir" : "jendela-terbuka",
                $"{Konteks.Kebijakan.CakupanKaskade} {Konteks.Kebijakan.TanpaVerifikasi} {Konteks.Kebijakan.AkibatDiamKemensos}:",
                Harapan.Kelas.Jenis.ToString(), $"sendiri={Harapan.Kelas.Sendiri}", $"kemensos={Harapan.Kelas.Kemensos}", $"pbi={Harapan.Kelas.Pbi}",
                $"kemensos-pbi={Harapan.Kelas.KemensosPbi}", Harapan.Kelas.Orang.ToString(), $"lain={Harapan.Kelas.Lain.Tahap}{(Harapan.Kelas.Lain.Kematian ? "+kematian" : "")}",
            });

        /// <summary>Ever larger cases in which the difference may show.</summary>
        public IEnumerable<(KelompokUji Kelompok, int Nomor)> Calon()
        {
            var butir = Kelompok.Butir[Nomor];
            if (butir.Mentah is { } fakta)
            {
                var nik = Kelompok.Bahan.Kepesertaan[Nomor].Nik;
                int[] milik = [.. Enumerable.Range(0, Kelompok.Butir.Length).Where(i => Kelompok.Bahan.Kepesertaan[i].Nik == nik)];
                int[] sempit = [.. milik.Where(i => i == Nomor || i == butir.Pbi || (fakta.JugaPengurus && Kelompok.Butir[i].Mentah!.Value.Program == fakta.Program))];
                foreach (var pilih in (int[][])[sempit, milik])
                {
                    yield return (
                        PenyusunKelompok.Susun(
                            WaktuUji.Untuk(Konteks.Kepala.Periode, Konteks.Kepala.Kegiatan),
                            [.. pilih.Select(i => (nik, Kelompok.Butir[i].Mentah!.Value))],
                            Kelompok.Bahan.AhliWaris.Where(a => a.Key == nik).ToDictionary(a => a.Key, a => a.Value),
                            Kelompok.Bahan.Orang,
                            Kelompok.Bahan.Kelengkapan),
                        Array.IndexOf(pilih, Nomor));
                }
            }
            else
            {
                var waktu = WaktuUji.Untuk(Konteks.Kepala.Periode, Konteks.Kepala.Kegiatan);
                var pbi = butir.Pbi < 0 ? new KelasKepesertaan(JenisKepesertaan.Pbi, default, default, Harapan.Kelas.Orang) : Kelompok.Butir[butir.Pbi].Kelas;
                KelasKepesertaan[] milik = butir.Kelas.Jenis == JenisKepesertaan.Pbi ? [] : [butir.Kelas];
                pbi = milik.Length == 0 ? butir.Kelas : pbi with { Orang = Harapan.Kelas.Orang };
                foreach (var lain in Kelompok.Lain == default ? [default] : ((Nyataan, bool)[])[default, Kelompok.Lain])
                {
                    foreach (var ringkas in (bool[])[true, false])
                    {
                        var kecil = PenyusunKelompok.Susun(waktu, pbi, milik, lain, pbiBaru: false, ringkas);
                        yield return (kecil, milik.Length == 0 ? 0 : kecil.Butir.Length - 1);
                    }
                }
            }

            yield return (Kelompok, Nomor);
        }

        private static int Besar(Nyataan n) => n == default ? 0 : 1 + (n.TidakLayak ? 1 : 0) + (n.Sifat == SifatAlasan.TanpaMeninggal ? 0 : 1);
    }

    /// <summary>Counts everything and keeps the simplest differences.</summary>
    private sealed class CatatanBeda(int terbanyak)
    {
        private readonly List<BedaDitemukan> _beda = [];
        private long _jumlahKelas;

        public long JumlahBeda { get; private set; }

        public long JumlahDitanya { get; private set; }

        public void Ditanya(KelompokUji kelompok, KonteksUji konteks)
        {
            JumlahDitanya += kelompok.Butir.Length;
            if (kelompok.Lain != default && !konteks.Konteks.KeluargaTerjangkau)
            {
                // Why: to the law these are the classes without other members, asked once more to see that the policy is read.
                return;
            }

            foreach (var butir in kelompok.Butir)
            {
                _jumlahKelas += butir.Baru ? 1 : 0;
            }
        }

        public void Tambah(PertanyaanUji pertanyaan, int nomor, in HarapanUji harapan)
        {
            JumlahBeda++;
            var beda = new BedaDitemukan(pertanyaan, nomor, harapan);
            if (_beda.Count == terbanyak && _beda[^1].Kedudukan.CompareTo(beda.Kedudukan) <= 0)
            {
                return;
            }

            var tempat = _beda.FindIndex(b => b.Kedudukan.CompareTo(beda.Kedudukan) > 0);
            _beda.Insert(tempat < 0 ? _beda.Count : tempat, beda);
            if (_beda.Count > terbanyak)
            {
                _beda.RemoveAt(terbanyak);
            }
        }

        public HasilSeluruhnya Hasil(Func<BedaDitemukan, BedaKelas> uraikan, ImmutableArray<string> percakapan) =>
            new(_jumlahKelas, JumlahBeda, [.. _beda.Select(uraikan)], percakapan);
    }
}
