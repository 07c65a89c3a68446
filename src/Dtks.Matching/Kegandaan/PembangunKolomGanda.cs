using System.Text;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Matching;

/// <summary>Prepares people for the search one after the other, so that the records themselves need not stay in memory.</summary>
/// <remarks>For one thread at a time. People are numbered from 0 in the order of adding.</remarks>
public sealed class PembangunKolomGanda
{
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
        _kab[Jumlah - 1] = NomorKab(orang.Wilayah, namaKabKota);
    }

    /// <summary>Adds a person.</summary>
    /// <param name="orang">The person; one without ID DTKS takes a number and is reported by the search.</param>
    public void Tambah(Penduduk orang)
    {
        ArgumentNullException.ThrowIfNull(orang);
        Span<byte> id = stackalloc byte[IdDtks.PanjangMaksimum];
        Tambah(Catatan(orang, id));
    }

    /// <summary>Ends the adding.</summary>
    /// <returns>The columns; this object cannot be used further.</returns>
    public KolomGanda Selesai()
    {
        PastikanTerbuka();
        _selesai = true;
        _alias.Tutup();
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

    /// <summary>The number that stands for a kabupaten or kota: its code, else that of its name; 0 when unknown.</summary>
    internal int NomorKab(KodeWilayah? wilayah, string? nama)
    {
        if (wilayah?.PadaTingkat(TingkatWilayah.KabupatenKota) is { } kode && kode.Angka > 0)
        {
            return (int)kode.Angka;
        }

        return IsianKosong.BerlakuPadaNama(nama) ? 0 : NomorNama(nama!.Trim().ToUpperInvariant());
    }

    /// <summary>Adds a record that is no object.</summary>
    internal void Tambah(in CatatanGanda catatan)
    {
        PastikanTerbuka();
        Span<char> kunci = stackalloc char[KunciNama.PanjangPendek];
        int nama = Rujukan(KunciNama.BuatBermakna(catatan.Nama, kunci));
        int ibu = Rujukan(KunciNama.BuatBermakna(catatan.IbuKandung, kunci));
        Tambah(catatan, nama, ibu);
    }

    private CatatanGanda Catatan(Penduduk orang, Span<byte> id) => new()
    {
        Nik = orang.Nik,
        NomorKk = orang.NomorKk,
        TanggalLahir = orang.TanggalLahir,
        JenisKelamin = orang.JenisKelamin.GetValueOrDefault(),
        KabKota = NomorKab(orang.Wilayah, null),
        IdDtks = id[..Encoding.ASCII.GetBytes(orang.IdDtks?.ToString() ?? "", id)],
        Nama = orang.Nama,
        IbuKandung = orang.NamaIbuKandung,
    };

    private void Tambah(in CatatanGanda catatan, int nama, int ibu)
    {
        int i = Jumlah;
        if (i == _nik.Length)
        {
            Perbesar();
        }

        byte tanda = (byte)((byte)catatan.JenisKelamin << KolomGanda.GeserKelamin);
        if (catatan.Nik.TryGetEnamBelasDigit(out ulong nik) && nik >= IntiGanda.NikTerkecil)
        {
            _nik[i] = nik;
            tanda |= catatan.Nik.Sah ? KolomGanda.NikSah : (byte)0;
        }

        _kk[i] = catatan.NomorKk.TryGetNilai(out NomorKk kk) ? kk.Angka : 0;
        _tanggal[i] = TanggalGanda.Dari(catatan.TanggalLahir);
        _nama[i] = nama;
        _ibu[i] = ibu;
        _kab[i] = catatan.KabKota;
        if (!catatan.IdDtks.IsEmpty)
        {
            tanda |= KolomGanda.AdaId;
            TambahId(catatan.IdDtks);
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

    private int NomorNama(string nama)
    {
        if (!_nomorKab.TryGetValue(nama, out int nomor))
        {
            nomor = KolomGanda.NamaKabPertama + _namaKab.Count;
            _nomorKab.Add(nama, nomor);
            _namaKab.Add(nama);
        }

        return nomor;
    }

    /// <summary>Adds the people of another builder after these; the numbers of what they share are those that adding one by one gives.</summary>
    internal void Sambung(PembangunKolomGanda lain)
    {
        int[] alias = _alias.Tambah(lain._alias);
        int majemuk = _majemuk.Count;
        _majemuk.AddRange(lain._majemuk.Select(m => Array.ConvertAll(m, a => alias[a])));
        int[] kab = [.. lain._namaKab.Select(NomorNama)];
        while (_nik.Length - Jumlah < lain.Jumlah)
        {
            Perbesar();
        }

        lain._nik.AsSpan(0, lain.Jumlah).CopyTo(_nik.AsSpan(Jumlah));
        lain._kk.AsSpan(0, lain.Jumlah).CopyTo(_kk.AsSpan(Jumlah));
        lain._tanggal.AsSpan(0, lain.Jumlah).CopyTo(_tanggal.AsSpan(Jumlah));
        lain._akhirId.AsSpan(0, lain.Jumlah).CopyTo(_akhirId.AsSpan(Jumlah));
        lain._tanda.AsSpan(0, lain.Jumlah).CopyTo(_tanda.AsSpan(Jumlah));
        for (int i = 0; i < lain.Jumlah; i++)
        {
            _nama[Jumlah + i] = Nama(lain._nama[i]);
            _ibu[Jumlah + i] = Nama(lain._ibu[i]);
            _kab[Jumlah + i] = lain._kab[i] >= KolomGanda.NamaKabPertama ? kab[lain._kab[i] - KolomGanda.NamaKabPertama] : lain._kab[i];
        }

        _id.AddRange(lain._id);
        (_potongan, _isiPotongan) = (lain._potongan, lain._isiPotongan);
        Jumlah += lain.Jumlah;

        int Nama(int rujukan) => rujukan >= 0 ? alias[rujukan] : ~(majemuk + ~rujukan);
    }

    private int Rujukan(ReadOnlySpan<char> kunci)
    {
        if (kunci.IsEmpty)
        {
            return 0;
        }

        if (!kunci.Contains('/'))
        {
            return _alias.Tambah(kunci);
        }

        var alias = new List<int>();
        foreach (Range bagian in kunci.Split('/'))
        {
            if (!kunci[bagian].IsEmpty && _alias.Tambah(kunci[bagian]) is var a && !alias.Contains(a))
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

    private void TambahId(ReadOnlySpan<byte> id)
    {
        if (_potongan.Length - _isiPotongan < id.Length)
        {
            Array.Resize(ref _potongan, _potongan.Length * 2);
        }

        id.CopyTo(_potongan.AsSpan(_isiPotongan));
        _isiPotongan += id.Length;
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

/// <summary>A record as it goes into the columns, without an object.</summary>
internal readonly ref struct CatatanGanda
{
    public BacaanNik Nik { get; init; }

    public BacaanNomorKk NomorKk { get; init; }

    public LocalDate? TanggalLahir { get; init; }

    public JenisKelamin JenisKelamin { get; init; }

    /// <summary>The number that the builder gave to the kabupaten or kota.</summary>
    public int KabKota { get; init; }

    /// <summary>The ID DTKS; empty without one.</summary>
    public ReadOnlySpan<byte> IdDtks { get; init; }

    /// <summary>The name as recorded, as <see cref="Penduduk"/> keeps it.</summary>
    public ReadOnlySpan<char> Nama { get; init; }

    /// <summary>The name of the birth mother, likewise.</summary>
    public ReadOnlySpan<char> IbuKandung { get; init; }
}
