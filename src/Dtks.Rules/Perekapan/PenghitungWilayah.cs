using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Counts the rows of a recap, and the whole beside them.</summary>
internal sealed class PenghitungWilayah
{
    private readonly BahanRekap _bahan;
    private readonly SusunanKeluarga _susunan;
    private readonly Dictionary<KunciWilayah, PenghitungRekap> _baris = [];
    private readonly PenghitungRekap _semua = new();

    private readonly KunciWilayah[] _wilayah;

    public PenghitungWilayah(BahanRekap bahan)
    {
        _bahan = bahan;
        _susunan = bahan.Orang;
        _wilayah = bahan.NamaWilayah is { } nama
            ? [.. nama.Select(n => new KunciWilayah(default, n))]
            : [.. _susunan.Orang.Select(o => new KunciWilayah(o.Wilayah?.PadaTingkat(bahan.Tingkat) ?? default, null))];
    }

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
        for (var i = 0; i < _wilayah.Length; i++)
        {
            var anggota = _susunan.Anggota(i);
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
            Baris(kepesertaan.IndeksOrang is { } orang ? _wilayah[orang] : default).Tambah(kepesertaan);
            _semua.Tambah(kepesertaan);
        }
    }

    public Rekap Selesai() => new(
        _bahan.Tingkat,
        _bahan.Periode,
        [
            .. _baris.OrderBy(b => b.Key == default).ThenBy(b => b.Key.Kode).ThenBy(b => b.Key.Nama, StringComparer.Ordinal).Select(b => b.Value.Selesai(b.Key)),
        ],
        _semua.Selesai(default));

    /// <summary>Where a family counts: with its first kepala keluarga, else with its first member.</summary>
    private int Wakil(ReadOnlySpan<int> anggota)
    {
        foreach (var i in anggota)
        {
            if (_susunan.Orang[i].Hubungan == HubunganKeluarga.KepalaKeluarga)
            {
                return i;
            }
        }

        return anggota[0];
    }

    private PenghitungRekap Baris(KunciWilayah wilayah)
    {
        if (!_baris.TryGetValue(wilayah, out var hitungan))
        {
            _baris.Add(wilayah, hitungan = new());
        }

        return hitungan;
    }
}
