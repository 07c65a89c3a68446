using System.Text;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>Prepares people for the search one after the other, so that the records themselves need not stay in memory.</summary>
/// <remarks>For one thread at a time. People are numbered from 0 in the order of adding.</remarks>
public sealed class PembangunKolomGanda
{
    private const int PotonganSerentak = 1 << 14;

    private readonly KamusAlias _alias = new();
    private readonly List<int[]> _majemuk = [];
    private readonly List<byte[]> _id = [];
    private readonly List<string> _namaKab = [];
    private readonly Dictionary<string, int> _nomorKab = new(StringComparer.Ordinal);
    private byte[] _potongan = new byte[1 << 10];
    private int _isiPotongan;
    private ulong[] _nik;
    private ulong[] _kk;
    private int[] _tanggal;
    private int[] _nama;
    private int[] _ibu;
    private int[] _akhirId;
    private int[] _kab;
    private byte[] _tanda;
    private bool _selesai;

    /// <summary>Starts without people.</summary>
    /// <param name="perkiraan">How many people are expected; more may come.</param>
    public PembangunKolomGanda(int perkiraan = 0)
    {
        int ruang = Math.Clamp(perkiraan, 16, Array.MaxLength);
        _nik = new ulong[ruang];
        _kk = new ulong[ruang];
        _tanggal = new int[ruang];
        _nama = new int[ruang];
        _ibu = new int[ruang];
        _akhirId = new int[ruang];
        _kab = new int[ruang];
        _tanda = new byte[ruang];
    }

    /// <summary>People added so far.</summary>
    public int Jumlah { get; private set; }

    /// <summary>Adds a person whose kabupaten or kota may be known by name only, as in a file without region codes.</summary>
    /// <param name="orang">The person.</param>
    /// <param name="namaKabKota">Name of the kabupaten or kota of domicile; read only when the person has no code of it. Equal names (trimmed, without case) are one region.</param>
    // Tafsir: two records of one file that name the same kabupaten or kota live in the same one, code or not; a name never equals a code.
    public void Tambah(Penduduk orang, string? namaKabKota)
    {
        Tambah(orang);
        if (_kab[Jumlah - 1] == 0 && !IsianKosong.BerlakuPadaNama(namaKabKota))
        {
            string nama = namaKabKota!.Trim().ToUpperInvariant();
            if (!_nomorKab.TryGetValue(nama, out int nomor))
            {
                nomor = KolomGanda.NamaKabPertama + _namaKab.Count;
                _nomorKab.Add(nama, nomor);
                _namaKab.Add(nama);
            }

            _kab[Jumlah - 1] = nomor;
        }
    }

    /// <summary>Adds a person.</summary>
    /// <param name="orang">The person; one without ID DTKS takes a number and is reported by the search.</param>
    public void Tambah(Penduduk orang)
    {
        ArgumentNullException.ThrowIfNull(orang);
        Tambah(orang, KunciNama.BuatBermakna(orang.Nama), KunciNama.BuatBermakna(orang.NamaIbuKandung));
    }

    /// <summary>Adds many people; the keys of their names are made on several threads.</summary>
    /// <param name="orang">The people; the result is that of adding them one by one.</param>
    /// <param name="derajat">Threads to use at most, 1 to 1024.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="derajat"/> is outside its range.</exception>
    public void TambahSemua(IReadOnlyList<Penduduk> orang, int derajat = 1)
    {
        ArgumentNullException.ThrowIfNull(orang);
        ArgumentOutOfRangeException.ThrowIfLessThan(derajat, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(derajat, 1024);
        if (derajat == 1)
        {
            for (int i = 0; i < orang.Count; i++)
            {
                Tambah(orang[i]);
            }

            return;
        }

        var kunci = new (string Nama, string Ibu)[Math.Min(orang.Count, PotonganSerentak * derajat)];
        for (int mulai = 0; mulai < orang.Count; mulai += kunci.Length)
        {
            int akhir = Math.Min(orang.Count, mulai + kunci.Length);
            int awal = mulai;
            Serentak.Jalankan((akhir - awal + 1023) / 1024, derajat, potong =>
            {
                int batas = Math.Min(akhir, awal + ((potong + 1) * 1024));
                for (int i = awal + (potong * 1024); i < batas; i++)
                {
                    kunci[i - awal] = (KunciNama.BuatBermakna(orang[i].Nama), KunciNama.BuatBermakna(orang[i].NamaIbuKandung));
                }
            });
            for (int i = awal; i < akhir; i++)
            {
                Tambah(orang[i], kunci[i - awal].Nama, kunci[i - awal].Ibu);
            }
        }
    }

    /// <summary>Ends the adding.</summary>
    /// <returns>The columns; this object cannot be used further.</returns>
    public KolomGanda Selesai()
    {
        PastikanTerbuka();
        _selesai = true;
        if (_isiPotongan > 0 || Jumlah > _id.Count << KolomGanda.GeserPotongan)
        {
            _id.Add(_potongan[.._isiPotongan]);
        }

        return new KolomGanda(Jumlah, _alias, [.. _majemuk], [.. _id], _akhirId)
        {
            Nik = _nik,
            NomorKk = _kk,
            Tanggal = _tanggal,
            Nama = _nama,
            Ibu = _ibu,
            KabKota = _kab,
            NamaKabKota = [.. _namaKab],
            Tanda = _tanda,
        };
    }

    private void Tambah(Penduduk orang, string nama, string ibu)
    {
        PastikanTerbuka();
        int i = Jumlah;
        if (i == _nik.Length)
        {
            Perbesar();
        }

        byte tanda = (byte)((byte)orang.JenisKelamin.GetValueOrDefault() << KolomGanda.GeserKelamin);
        if (orang.Nik.TryGetEnamBelasDigit(out ulong nik) && nik >= IntiGanda.NikTerkecil)
        {
            _nik[i] = nik;
            tanda |= orang.Nik.Sah ? KolomGanda.NikSah : (byte)0;
        }

        _kk[i] = orang.NomorKk.TryGetNilai(out NomorKk kk) ? kk.Angka : 0;
        _tanggal[i] = TanggalGanda.Dari(orang.TanggalLahir);
        _nama[i] = Rujukan(nama);
        _ibu[i] = Rujukan(ibu);
        _kab[i] = (int)(orang.Wilayah?.PadaTingkat(TingkatWilayah.KabupatenKota)?.Angka ?? 0);
        if (orang.IdDtks is { } id && id != default)
        {
            tanda |= KolomGanda.AdaId;
            TambahId(id.ToString());
        }

        _akhirId[i] = _isiPotongan;
        _tanda[i] = tanda;
        Jumlah = i + 1;
        if ((Jumlah & ((1 << KolomGanda.GeserPotongan) - 1)) == 0)
        {
            _id.Add(_potongan[.._isiPotongan]);
            _isiPotongan = 0;
        }
    }

    private int Rujukan(string kunci)
    {
        if (kunci.Length == 0)
        {
            return 0;
        }

        if (!kunci.Contains('/', StringComparison.Ordinal))
        {
            return _alias.Tambah(kunci);
        }

        var alias = new List<int>();
        foreach (string bagian in kunci.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (_alias.Tambah(bagian) is var a && !alias.Contains(a))
            {
                alias.Add(a);
            }
        }

        if (alias.Count <= 1)
        {
            return alias.Count == 0 ? 0 : alias[0];
        }

        _majemuk.Add([.. alias]);
        return ~(_majemuk.Count - 1);
    }

    private void TambahId(string id)
    {
        if (_potongan.Length - _isiPotongan < id.Length)
        {
            Array.Resize(ref _potongan, _potongan.Length * 2);
        }

        _isiPotongan += Encoding.ASCII.GetBytes(id, _potongan.AsSpan(_isiPotongan));
    }

    private void Perbesar()
    {
        int ruang = (int)Math.Min(Array.MaxLength, (long)_nik.Length * 2);
        Array.Resize(ref _nik, ruang);
        Array.Resize(ref _kk, ruang);
        Array.Resize(ref _tanggal, ruang);
        Array.Resize(ref _nama, ruang);
        Array.Resize(ref _ibu, ruang);
        Array.Resize(ref _akhirId, ruang);
        Array.Resize(ref _kab, ruang);
        Array.Resize(ref _tanda, ruang);
    }

    private void PastikanTerbuka()
    {
        if (_selesai)
        {
            throw new InvalidOperationException("Kolom sudah selesai dibangun; buat pembangun baru. / The columns are finished; make a new builder.");
        }
    }
}
