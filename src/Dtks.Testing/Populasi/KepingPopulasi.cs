using Dtks.Domain;

namespace Dtks.Testing;

/// <summary>A stretch of the population, made by itself from the seed and its number; used again for the next.</summary>
/// <remarks>
/// Numbers stay unique without asking the neighbours: a chunk belongs to one kabupaten or kota and owns twenty serial numbers of every birth
/// date there. Serials whose tens digit is even are given to people; the odd ones are left to slips of the pen.
/// </remarks>
internal sealed partial class KepingPopulasi
{
    /// <summary>People of a full chunk.</summary>
    public const int OrangPerKeping = 4096;

    /// <summary>The most people whose numbers stay unique.</summary>
    public const int OrangMaksimal = 50_000_000;

    private const int KepingPerGiliran = 16;
    private const int NomorPerKeping = 20;
    private const int KepingPerTanggal = 498;
    private const int JumlahTanggal = 100 * 12 * 31;
    private const int KegandaanTiap = 20;
    private const int JarakTanaman = 4;
    private const int JumlahTanaman = (int)Tanaman.PenetapanTanpaKepesertaan + 1;
    private const ulong KecamatanRekaan = 99;

    private readonly ulong _benih;
    private readonly int _per;
    private readonly byte[] _nikTerpakai;
    private readonly byte[] _kkTerpakai;
    private readonly OrangRekaan[] _orang = new OrangRekaan[OrangPerKeping + (OrangPerKeping / KegandaanTiap) + 1];
    private readonly List<BarisKebenaran> _kebenaran = [];

    private PengacakTetap _acak;
    private int _jumlah;
    private int _batas;
    private int _keluarga;
    private int _wilayah;
    private int _urutan;
    private RumahRekaan _rumah;

    /// <param name="benih">The seed.</param>
    /// <param name="per">The day on which ages are counted, see <see cref="HariRekaan"/>.</param>
    public KepingPopulasi(ulong benih, int per)
    {
        _benih = benih;
        _per = per;
        _nikTerpakai = new byte[6 * JumlahTanggal];
        _kkTerpakai = new byte[JumlahTanggal];
    }

    /// <summary>The records, people first and their duplicates among or after them.</summary>
    public ReadOnlySpan<OrangRekaan> Orang => _orang.AsSpan(0, _jumlah);

    /// <summary>What was planted.</summary>
    public List<BarisKebenaran> Kebenaran => _kebenaran;

    /// <summary>The declarations, as lines of the file.</summary>
    public PenyanggaBita Penetapan { get; } = new();

    /// <summary>How many declarations there are.</summary>
    public int JumlahPenetapan { get; private set; }

    /// <summary>Number of the kabupaten or kota, see <see cref="WilayahRekaan"/>.</summary>
    public int Wilayah => _wilayah;

    /// <summary>Number of the chunk.</summary>
    public int Nomor { get; private set; }

    /// <summary>Makes chunk <paramref name="nomor"/> with so many people, duplicates not counted.</summary>
    public void Buat(int nomor, int orang)
    {
        Nomor = nomor;
        _acak = new PengacakTetap(_benih, (ulong)nomor);
        _wilayah = nomor / KepingPerGiliran % WilayahRekaan.Jumlah;
        _urutan = (nomor / (KepingPerGiliran * WilayahRekaan.Jumlah) * KepingPerGiliran) + (nomor % KepingPerGiliran) + 1;
        _jumlah = 0;
        _batas = orang;
        _keluarga = 0;
        _kebenaran.Clear();
        Penetapan.Kosongkan();
        JumlahPenetapan = 0;
        Array.Clear(_nikTerpakai);
        Array.Clear(_kkTerpakai);
        while (_jumlah < _batas)
        {
            BuatKeluarga();
        }

        int jumlahOrang = _jumlah;
        for (int i = 0; i < jumlahOrang / KegandaanTiap; i++)
        {
            TanamKegandaan(i, jumlahOrang);
        }
    }

    private void BuatKeluarga()
    {
        int mulai = _jumlah;
        int giliran = _keluarga % (JumlahTanaman * JarakTanaman);
        Tanaman? tanaman = giliran % JarakTanaman == JarakTanaman / 2 ? (Tanaman)(giliran / JarakTanaman) : null;
        BentukRumah bentuk = tanaman is { } t ? BentukUntuk(t) : BentukRumah.Bebas;
        DirikanRumah();
        IsiRumah(bentuk == BentukRumah.Bebas ? PilihBentuk() : bentuk);
        Lengkapi(mulai);
        BagiProgram(mulai, tanaman is not null);
        if (tanaman is { } ditanam && _jumlah - mulai >= JumlahTerkecil(bentuk))
        {
            Tanam(ditanam, mulai);
        }

        _keluarga++;
    }

    /// <summary>A number for a birth date that nobody else has; 0 when the chunk's share of that date is used up.</summary>
    /// <param name="lahir">The birth date.</param>
    /// <param name="perempuan">Whether the day is written plus 40.</param>
    /// <param name="asal">0 for people registered here, 1 and 2 for people who moved in.</param>
    private ulong NikBaru(int lahir, bool perempuan, int asal)
    {
        (int tahun, int bulan, int hari) = HariRekaan.Urai(lahir);
        int tanggal = Tanggal(tahun, bulan, hari);
        ref byte terpakai = ref _nikTerpakai[(((asal * 2) + (perempuan ? 1 : 0)) * JumlahTanggal) + tanggal];
        (int awal, int banyak) = asal switch { 0 => (0, 6), 1 => (6, 2), _ => (8, 2) };
        if (terpakai == banyak)
        {
            return 0;
        }

        int putar = Putar(tanggal, perempuan ? 1 : 0);
        int urut = NomorUrut(putar) + awal + ((terpakai + putar) % banyak);
        terpakai++;
        return Susun(WilayahRekaan.Kode(WilayahAsal(asal)), hari + (perempuan ? 40 : 0), bulan, tahun, urut);
    }

    private ulong KkBaru()
    {
        int terbit = _per - 30 - _acak.Di(6500);
        (int tahun, int bulan, int hari) = HariRekaan.Urai(terbit);
        while (_kkTerpakai[Tanggal(tahun, bulan, hari)] == NomorPerKeping)
        {
            (tahun, bulan, hari) = HariRekaan.Urai(--terbit);
        }

        int tanggal = Tanggal(tahun, bulan, hari);
        int putar = Putar(tanggal, 2);
        int urut = NomorUrut(putar) + ((_kkTerpakai[tanggal]++ + putar) % NomorPerKeping);
        return Susun(WilayahRekaan.Kode(_wilayah), hari, bulan, tahun, urut);
    }

    // Why: a number holds two digits of the year, so 1901 and 2001 share their serials.
    private static int Tanggal(int tahun, int bulan, int hari) => (((tahun % 100 * 12) + bulan - 1) * 31) + hari - 1;

    /// <summary>The first of this chunk's serials on a date; the date turns the order of the chunks, so that serials look drawn.</summary>
    private int NomorUrut(int putar) => (((_urutan - 1 + putar) % KepingPerTanggal) + 1) * NomorPerKeping;

    private static int Putar(int tanggal, int jenis) => (int)(unchecked(((uint)((tanggal * 3) + jenis) + 1) * 2654435761u) >> 12);

    // Why: a fixed step, so that people from two places never share the serials of a third.
    private int WilayahAsal(int asal) => (_wilayah + (asal switch { 0 => 0, 1 => 1, _ => 7 })) % WilayahRekaan.Jumlah;

    private static ulong Susun(int wilayah, int hari, int bulan, int tahun, int urut) =>
        ((((((((((ulong)wilayah * 100) + KecamatanRekaan) * 100) + (ulong)hari) * 100) + (ulong)bulan) * 100) + (ulong)(tahun % 100)) * 10_000) + (ulong)urut;

    private void Catat(int baris, string golongan, string jenis, string kode, int pasangan = -1, int penetapan = -1) =>
        _kebenaran.Add(new(baris, pasangan, penetapan, golongan, jenis, kode));
}
