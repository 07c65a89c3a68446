using System.Runtime.CompilerServices;
using System.Text;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>People prepared for the search, in packed columns: numbers, dates, regions and name keys, about 60 bytes a person besides the different names.</summary>
/// <remarks>
/// Record i is the i-th person that was given. The columns hold personal data; nothing of it can be read out but in the masked form of a pair. Immutable and
/// thread-safe.
/// </remarks>
public sealed class KolomGanda
{
    internal const byte NikSah = 1;
    internal const byte AdaId = 2;
    internal const int GeserKelamin = 2;
    internal const int GeserPotongan = 16;
    internal const int NamaKabPertama = 10_000;

    private readonly byte[][] _id;
    private readonly int[] _akhirId;

    internal KolomGanda(int jumlah, KamusAlias alias, int[][] majemuk, byte[][] id, int[] akhirId)
    {
        Jumlah = jumlah;
        Alias = alias;
        Majemuk = majemuk;
        _id = id;
        _akhirId = akhirId;
    }

    /// <summary>Number of records.</summary>
    public int Jumlah { get; }

    /// <summary>Every different alias.</summary>
    internal KamusAlias Alias { get; }

    /// <summary>The aliases of names that have several.</summary>
    internal int[][] Majemuk { get; }

    /// <summary>16 digits not starting with 0, valid or not; else 0.</summary>
    internal ulong[] Nik { get; init; } = [];

    /// <summary>Valid No KK; else 0.</summary>
    internal ulong[] NomorKk { get; init; } = [];

    /// <summary>Tanggal lahir as <see cref="TanggalGanda"/>; 0 = missing.</summary>
    internal int[] Tanggal { get; init; } = [];

    /// <summary>Alias number of the name; below zero the complement of an index in <see cref="Majemuk"/>; 0 = missing.</summary>
    internal int[] Nama { get; init; } = [];

    /// <summary>The same of the ibu kandung.</summary>
    internal int[] Ibu { get; init; } = [];

    /// <summary>Four digits of the kabupaten or kota of domicile; from <see cref="NamaKabPertama"/> on an index in <see cref="NamaKabKota"/>; 0 = unknown.</summary>
    internal int[] KabKota { get; init; } = [];

    /// <summary>Names of kabupaten and kota that came without code.</summary>
    internal string[] NamaKabKota { get; init; } = [];

    /// <summary>Marks: NIK valid, ID DTKS given, jenis kelamin.</summary>
    internal byte[] Tanda { get; init; } = [];

    /// <summary>Prepares a list of people.</summary>
    /// <param name="orang">The people.</param>
    /// <param name="derajat">Threads to use at most, 1 to 1024.</param>
    /// <returns>The columns.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="derajat"/> is outside its range.</exception>
    public static KolomGanda Dari(IReadOnlyList<Penduduk> orang, int derajat = 1)
    {
        ArgumentNullException.ThrowIfNull(orang);
        ArgumentOutOfRangeException.ThrowIfLessThan(derajat, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(derajat, 1024);
        return Susun(orang.Count, derajat, (pembangun, dari, sampai) =>
        {
            for (int i = dari; i < sampai; i++)
            {
                pembangun.Tambah(orang[i]);
            }
        });
    }

    /// <summary>Prepares records in parts, on several threads; the result is that of adding them one by one.</summary>
    /// <param name="jumlah">How many there are.</param>
    /// <param name="derajat">Threads to use at most.</param>
    /// <param name="isi">Adds the records from one up to another to a builder of its own.</param>
    internal static KolomGanda Susun(int jumlah, int derajat, Action<PembangunKolomGanda, int, int> isi)
    {
        // Why: a part begins where a piece of ID DTKS begins.
        int potongan = (int)(((long)jumlah + (1 << GeserPotongan) - 1) >> GeserPotongan);
        var bagian = new PembangunKolomGanda[Math.Min(Math.Max(1, potongan), derajat)];
        Serentak.Jalankan(bagian.Length, derajat, b =>
        {
            int dari = Batas(b);
            int sampai = Batas(b + 1);
            bagian[b] = new PembangunKolomGanda(b == 0 ? jumlah : sampai - dari);
            isi(bagian[b], dari, sampai);
        });
        for (int b = 1; b < bagian.Length; b++)
        {
            bagian[0].Sambung(bagian[b]);
            bagian[b] = null!;
        }

        return bagian[0].Selesai();

        int Batas(int b) => (int)Math.Min(jumlah, (long)potongan * b / bagian.Length << GeserPotongan);
    }

    /// <summary>The ID DTKS of a record; empty when it has none.</summary>
    internal string IdDtks(int i) => Encoding.ASCII.GetString(BaitId(i));

    /// <summary>The aliases of a name reference, none for a missing one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlySpan<int> DaftarAlias(ref readonly int nama) =>
        nama > 0 ? new ReadOnlySpan<int>(in nama) : nama < 0 ? Majemuk[~nama] : default;

    internal bool PunyaId(int i) => (Tanda[i] & AdaId) != 0;

    internal bool PunyaNikSah(int i) => (Tanda[i] & NikSah) != 0;

    internal int Kelamin(int i) => Tanda[i] >> GeserKelamin;

    /// <summary>The province of a valid NIK; 0 without one.</summary>
    internal int ProvinsiNik(int i) => PunyaNikSah(i) ? (int)(Nik[i] / 100_000_000_000_000) : 0;

    /// <summary>Everything the rules read of a record but its ID DTKS.</summary>
    internal (ulong Nik, ulong NomorKk, int Tanggal, int Nama, int Ibu, int KabKota, byte Tanda) Isi(int i) => (Nik[i], NomorKk[i], Tanggal[i], Nama[i], Ibu[i], KabKota[i], Tanda[i]);

    internal bool SatuSubjek(int i, int j) => BaitId(i).SequenceEqual(BaitId(j));

    internal ReadOnlySpan<byte> BaitId(int i)
    {
        int mulai = (i & ((1 << GeserPotongan) - 1)) == 0 ? 0 : _akhirId[i - 1];
        return _id[i >> GeserPotongan].AsSpan(mulai, _akhirId[i] - mulai);
    }

    /// <summary>The kabupaten or kota of a record: dotted code or name; <c>-</c> when unknown.</summary>
    internal string TeksKabKota(int i) => KabKota[i] switch
    {
        0 => SamaranGanda.Kosong,
        >= NamaKabPertama and var n => NamaKabKota[n - NamaKabPertama],
        var kode => KodeWilayah.DariAngka((ulong)kode).ToString(),
    };

    /// <summary>The key of a name reference: its aliases joined by <c>/</c>.</summary>
    internal string TeksNama(int nama)
    {
        ReadOnlySpan<int> alias = DaftarAlias(in nama);
        var teks = new StringBuilder();
        foreach (int a in alias)
        {
            _ = teks.Append(teks.Length > 0 ? "/" : "").Append(Alias.Teks(a));
        }

        return teks.ToString();
    }
}
