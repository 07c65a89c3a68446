using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Counts the rows of a recap, and the whole beside them.</summary>
internal sealed class PenghitungWilayah
{
    private readonly KunciWilayah[] _kunci;
    private readonly int[] _wilayah;
    private readonly PenghitungRekap?[] _baris;
    private readonly PenghitungRekap _semua = new();
    private PenghitungRekap? _tanpaOrang;

    /// <summary>Begins to count.</summary>
    /// <param name="orang">The people.</param>
    /// <param name="keluarga">Their families.</param>
    /// <param name="wilayah">Regions; one may stand there more than once.</param>
    /// <param name="nomor">The region of each person, as a position in <paramref name="wilayah"/>; null when they stand there in the order of the people.</param>
    public PenghitungWilayah(IDaftarCatatan orang, PetaKeluarga keluarga, IEnumerable<KunciWilayah> wilayah, int[]? nomor = null)
    {
        Orang = orang;
        Keluarga = keluarga;
        var tempat = new Dictionary<KunciWilayah, int>();
        int[] ke =
        [
            .. wilayah.Select(w =>
            {
                ref var t = ref CollectionsMarshal.GetValueRefOrAddDefault(tempat, w, out var ada);
                return ada ? t : t = tempat.Count - 1;
            }),
        ];
        _wilayah = nomor is null ? ke : Array.ConvertAll(nomor, n => ke[n]);
        _kunci = [.. tempat.Keys];
        _baris = new PenghitungRekap?[_kunci.Length];
    }

    public IDaftarCatatan Orang { get; }

    public PetaKeluarga Keluarga { get; }

    public void HitungOrang(HasilAnomali anomali)
    {
        for (var i = 0; i < _wilayah.Length; i++)
        {
            var baris = Baris(_wilayah[i]);
            baris.Individu++;
            _semua.Individu++;
            if (anomali.Perlu(i))
            {
                baris.PerluPerbaikan++;
                _semua.PerluPerbaikan++;
            }
        }
    }

    public void HitungKeluarga()
    {
        if (Keluarga.SatuKeluargaTanpaNomor)
        {
            // Tafsir: a recap counts No KK. People without any, stated to be whole, are one family to the rules that ask who belongs to it, and none that a recap could count.
            return;
        }

        for (var i = 0; i < _wilayah.Length; i++)
        {
            var anggota = Keluarga.Anggota(i);
            if (!anggota.IsEmpty && anggota[0] == i)
            {
                Baris(_wilayah[Wakil(anggota.AsSpan())]).Keluarga++;
                _semua.Keluarga++;
            }
        }
    }

    public void Hitung(in KepesertaanDiputus kepesertaan)
    {
        if (kepesertaan.Putusan.Ada)
        {
            (kepesertaan.IndeksOrang is { } indeks ? Baris(_wilayah[indeks]) : TanpaOrang()).Tambah(kepesertaan);
            _semua.Tambah(kepesertaan);
        }
    }

    public Rekap Selesai(TingkatWilayah tingkat, Periode periode)
    {
        var baris = new Dictionary<KunciWilayah, PenghitungRekap>();
        for (var k = 0; k < _kunci.Length; k++)
        {
            if (_baris[k] is { } isi)
            {
                baris.Add(_kunci[k], isi);
            }
        }

        if (_tanpaOrang is { } tanpa)
        {
            baris.Add(default, tanpa);
        }

        return new(
            tingkat,
            periode,
            [.. baris.OrderBy(b => b.Key == default).ThenBy(b => b.Key.Kode).ThenBy(b => b.Key.Nama, StringComparer.Ordinal).Select(b => b.Value.Selesai(b.Key))],
            _semua.Selesai(default));
    }

    /// <summary>Where a family counts: with its first kepala keluarga, else with its first member.</summary>
    private int Wakil(ReadOnlySpan<int> anggota)
    {
        foreach (var i in anggota)
        {
            if (Orang.Hubungan(i) == HubunganKeluarga.KepalaKeluarga)
            {
                return i;
            }
        }

        return anggota[0];
    }

    private PenghitungRekap Baris(int k) => _baris[k] ??= new();

    /// <summary>The row of those who are of no known region.</summary>
    private PenghitungRekap TanpaOrang() => Array.IndexOf(_kunci, default) is >= 0 and var k ? Baris(k) : _tanpaOrang ??= new();
}
