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
    /// neither side has to hold all of them; the requests may be read on another thread. Called a second time for the smallest cases of what differs.
    /// </param>
    /// <param name="terbanyak">How many differences are described, at least 1; all are counted.</param>
    /// <param name="maju">Told how many kepesertaan were asked so far; null for nobody.</param>
    /// <returns>What was asked and what differs.</returns>
    /// <remarks>
    /// Each request holds many kepesertaan that are independent of each other. Compared are all members of <c>putusan</c>, <c>ditolak</c>, <c>ditolak_kemensos</c>,
    /// <c>surat_sah</c> and <c>surat_temuan</c>; further members are passed over.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="tanya"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="terbanyak"/> is less than 1.</exception>
    public static HasilSeluruhnya BandingkanProtokol(
        Func<IEnumerable<ReadOnlyMemory<byte>>, IEnumerable<ReadOnlyMemory<byte>>> tanya, int terbanyak = 10, Action<long>? maju = null)
    {
        ArgumentNullException.ThrowIfNull(tanya);
        ArgumentOutOfRangeException.ThrowIfLessThan(terbanyak, 1);
        return BandingkanProtokol(RangkaianKelayakan.Semua(protokol: true), tanya, terbanyak, maju);
    }

    internal static HasilSeluruhnya BandingkanProtokol(
        IEnumerable<(KelompokUji Kelompok, KonteksUji Konteks)> rangkaian,
        Func<IEnumerable<ReadOnlyMemory<byte>>, IEnumerable<ReadOnlyMemory<byte>>> tanya,
        int terbanyak,
        Action<long>? maju)
    {
        var catatan = new CatatanBeda(terbanyak);
        var percakapan = ImmutableArray.CreateBuilder<string>();
        var menunggu = new ConcurrentQueue<(KelompokUji Kelompok, KonteksUji Konteks)>();
        var pembaca = new PembandingJawaban();
        var habis = false;
        var nomor = 0;
        foreach (var baris in tanya(Permintaan()))
        {
            if (!menunggu.TryDequeue(out var satu))
            {
                percakapan.Add("Ada baris sesudah jawaban terakhir. / There is a line after the last answer.");
                break;
            }

            nomor++;
            var harapan = HarapanJawaban.Dari(satu.Kelompok, satu.Konteks);
            if (pembaca.Baca(baris.Span, nomor, harapan) is { } sebab && percakapan.Count < PercakapanTerbanyak)
            {
                percakapan.Add(sebab);
            }

            foreach (var i in pembaca.Berbeda)
            {
                catatan.Tambah(satu.Kelompok, satu.Konteks, i, harapan.Putusan[i]);
            }

            catatan.Ditanya(satu.Kelompok, satu.Konteks);
            maju?.Invoke(catatan.JumlahDitanya);
        }

        if (!habis || !menunggu.IsEmpty)
        {
            percakapan.Add("Jawaban habis sebelum semua pertanyaan dijawab. / The answers ended before every question was answered.");
        }

        return catatan.Hasil(beda => Terkecil(beda, tanya), percakapan.ToImmutable());

        IEnumerable<ReadOnlyMemory<byte>> Permintaan()
        {
            var (badanDari, badan) = (default(KelompokUji), Array.Empty<byte>());
            var kepala = new ConditionalWeakTable<KonteksUji, byte[]>();
            var urut = 0;
            foreach (var satu in rangkaian)
            {
                if (!ReferenceEquals(satu.Kelompok, badanDari))
                {
                    (badanDari, badan) = (satu.Kelompok, Badan(satu.Kelompok));
                }

                menunggu.Enqueue(satu);
                yield return Baris(++urut, kepala.GetValue(satu.Konteks, Kepala), badan);
            }

            habis = true;
        }
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
