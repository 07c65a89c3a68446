using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Dtks.Rules;
using Dtks.Domain;

namespace Dtks.Testing;

/// <content>The same suite over the protocol <c>dtks.op/1</c>.</content>
public static partial class KelayakanSeluruhnya
{
    private const string Operasi = "kelayakan.putusan";
    private const int PercakapanTerbanyak = 20;

    /// <summary>Compares a program that speaks the protocol with the law on every class of facts that the protocol can say.</summary>
    /// <param name="tanya">
    /// Gives the request lines to the program, in order and without line ends, and returns its answer lines in the same order. Both are made as they are read, so that
    /// neither side has to hold all of them; the requests may be read on another thread. Called once more for the smallest case of each difference.
    /// </param>
    /// <param name="terbanyak">How many differences are described, at least 1; all are counted.</param>
    /// <param name="maju">Told how many kepesertaan were asked so far, by one thread at a time; null for nobody.</param>
    /// <param name="serentak">How many talks go on at once, at least 1: <paramref name="tanya"/> is called for each on a thread of its own, and each asks a part.</param>
    /// <returns>What was asked and what differs; the same for every number of talks.</returns>
    /// <remarks>
    /// Each request holds many kepesertaan that are independent of each other. Compared are all members of <c>putusan</c>, <c>ditolak</c>, <c>ditolak_kemensos</c>,
    /// <c>surat_sah</c> and <c>surat_temuan</c>; further members are passed over.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="tanya"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="terbanyak"/> or <paramref name="serentak"/> is less than 1.</exception>
    public static HasilSeluruhnya BandingkanProtokol(
        Func<IEnumerable<ReadOnlyMemory<byte>>, IEnumerable<ReadOnlyMemory<byte>>> tanya, int terbanyak = 10, Action<long>? maju = null, int serentak = 1)
    {
        ArgumentNullException.ThrowIfNull(tanya);
        ArgumentOutOfRangeException.ThrowIfLessThan(terbanyak, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(serentak, 1);
        return BandingkanProtokol(RangkaianKelayakan.Semua(protokol: true), tanya, terbanyak, maju is null ? null : (ditanya, _) => maju(ditanya), serentak);
    }

    internal static HasilSeluruhnya BandingkanProtokol(
        IEnumerable<(KelompokUji Kelompok, KonteksUji Konteks)> rangkaian,
        Func<IEnumerable<ReadOnlyMemory<byte>>, IEnumerable<ReadOnlyMemory<byte>>> tanya,
        int terbanyak,
        Action<long, long>? maju,
        int serentak = 1)
    {
        var catatan = new CatatanBeda(terbanyak);
        var percakapan = ImmutableArray.CreateBuilder<string>();
        using var pembagi = new PembagiRangkaian(rangkaian);
        Task.WhenAll(Enumerable.Range(0, serentak).Select(_ => Task.Factory.StartNew(
            () => Bercakap(pembagi, tanya, catatan, percakapan, maju), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))).GetAwaiter().GetResult();
        return catatan.Hasil(beda => Terkecil(beda, tanya), percakapan.ToImmutable());
    }

    /// <summary>One talk: the parts that it takes, asked and held against the law.</summary>
    private static void Bercakap(
        PembagiRangkaian pembagi,
        Func<IEnumerable<ReadOnlyMemory<byte>>, IEnumerable<ReadOnlyMemory<byte>>> tanya,
        CatatanBeda catatan,
        ImmutableArray<string>.Builder percakapan,
        Action<long, long>? maju)
    {
        var menunggu = new ConcurrentQueue<PertanyaanUji>();
        var pembaca = new PembandingJawaban();
        var habis = false;
        var nomor = 0;
        foreach (var baris in tanya(Permintaan()))
        {
            if (!menunggu.TryDequeue(out var satu))
            {
                Catat("Ada baris sesudah jawaban terakhir. / There is a line after the last answer.");
                break;
            }

            nomor++;
            var harapan = HarapanJawaban.Dari(satu.Kelompok, satu.Konteks);
            if (pembaca.Baca(baris.Span, nomor, harapan) is { } sebab)
            {
                Catat(sebab);
            }

            lock (catatan)
            {
                foreach (var i in pembaca.Berbeda)
                {
                    catatan.Tambah(satu, i, harapan.Putusan[i]);
                }

                catatan.Ditanya(satu.Kelompok, satu.Konteks);
                maju?.Invoke(catatan.JumlahDitanya, catatan.JumlahBeda);
            }
        }

        if (!habis || !menunggu.IsEmpty)
        {
            Catat("Jawaban habis sebelum semua pertanyaan dijawab. / The answers ended before every question was answered.");
        }

        void Catat(string kalimat)
        {
            lock (percakapan)
            {
                if (percakapan.Count < PercakapanTerbanyak)
                {
                    percakapan.Add(kalimat);
                }
            }
        }

        IEnumerable<ReadOnlyMemory<byte>> Permintaan()
        {
            var kepala = new ConditionalWeakTable<KonteksUji, byte[]>();
            var urut = 0;
            while (pembagi.Berikut() is { Count: > 0 } bagian)
            {
                var badan = Badan(bagian[0].Kelompok);
                foreach (var satu in bagian)
                {
                    menunggu.Enqueue(satu);
                    yield return Baris(++urut, kepala.GetValue(satu.Konteks, Kepala), badan);
                }
            }

            habis = true;
        }
    }

    /// <summary>Hands out the questions part by part, to whoever asks next: those of one group side by side.</summary>
    private sealed class PembagiRangkaian(IEnumerable<(KelompokUji Kelompok, KonteksUji Konteks)> rangkaian) : IDisposable
    {
        // Why: a group that is asked in thousands of contexts would leave the others waiting at the end.
        private const int BagianTerbesar = 256;

        private readonly IEnumerator<(KelompokUji Kelompok, KonteksUji Konteks)> _sumber = rangkaian.GetEnumerator();
        private bool _ada;
        private bool _mulai;
        private int _urut;

        /// <summary>The next part; empty at the end.</summary>
        public List<PertanyaanUji> Berikut()
        {
            lock (_sumber)
            {
                if (!_mulai)
                {
                    (_mulai, _ada) = (true, _sumber.MoveNext());
                }

                var bagian = new List<PertanyaanUji>();
                while (_ada && bagian.Count < BagianTerbesar && (bagian.Count == 0 || ReferenceEquals(_sumber.Current.Kelompok, bagian[0].Kelompok)))
                {
                    bagian.Add(new(_sumber.Current.Kelompok, _sumber.Current.Konteks, _urut++));
                    _ada = _sumber.MoveNext();
                }

                return bagian;
            }
        }

        public void Dispose() => _sumber.Dispose();
    }

    /// <summary>A request line from its two parts: what the context says and what the group says.</summary>
    private static byte[] Baris(int id, ReadOnlySpan<byte> kepala, ReadOnlySpan<byte> badan)
    {
        var awal = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"id\":{id},\"op\":\"{Operasi}\",\"masukan\":{{"));
        return [.. awal, .. kepala, (byte)',', .. badan, (byte)'}', (byte)'}'];
    }

    private static readonly string[] AnggotaBadan = ["program_daerah", "orang", "keluarga_lengkap", "kepesertaan", "penetapan", "ahli_waris", "kemensos"];

    private static byte[] Badan(KelompokUji kelompok) =>
        Anggota(BentukProtokol.Masukan(HukumKelayakan.Masukan(new(kelompok.Bahan, KebijakanDtks.Baku))), badan: true);

    private static byte[] Kepala(KonteksUji konteks) =>
        Anggota(BentukProtokol.Masukan(HukumKelayakan.Masukan(new(konteks.Kepala, konteks.Kebijakan))), badan: false);

    private static byte[] Anggota(JsonObject masukan, bool badan)
    {
        foreach (var anggota in masukan.Select(a => a.Key).Where(a => AnggotaBadan.Contains(a, StringComparer.Ordinal) != badan).ToArray())
        {
            masukan.Remove(anggota);
        }

        return Encoding.UTF8.GetBytes(masukan.ToJsonString()[1..^1]);
    }

    private static BedaKelas Terkecil(BedaDitemukan beda, Func<IEnumerable<ReadOnlyMemory<byte>>, IEnumerable<ReadOnlyMemory<byte>>> tanya)
    {
        var calon = beda.Calon().ToArray();
        var jawaban = tanya(calon.Select((c, i) => (ReadOnlyMemory<byte>)Baris(i + 1, Kepala(beda.Konteks), Badan(c.Kelompok)))).Take(calon.Length).ToArray();
        var pembaca = new PembandingJawaban();
        for (var i = 0; i < jawaban.Length; i++)
        {
            var (kelompok, nomor) = calon[i];
            var harapan = HarapanJawaban.Dari(kelompok, beda.Konteks);
            pembaca.Baca(jawaban[i].Span, i + 1, harapan);
            if (pembaca.Berbeda.Contains(nomor))
            {
                return Uraikan(beda, kelompok, harapan.Putusan, nomor, pembaca.Teks(jawaban[i].Span, nomor));
            }
        }

        return Uraikan(
            beda, beda.Kelompok, beda.Kelompok.Harapan(beda.Konteks.Konteks), beda.Nomor, "berbeda, tetapi tidak bila ditanya lagi / differed, but not when asked again");
    }
}
