using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Counts the rows of a recap, and the whole beside them.</summary>
internal sealed class PenghitungWilayah
{
    private readonly SusunanKeluarga _susunan;
    private readonly TingkatWilayah _tingkat;
    private readonly Dictionary<KodeWilayah, PenghitungRekap> _baris = [];
    private readonly PenghitungRekap _semua = new();

    // Why: default stands for "no code at this level".
    private readonly KodeWilayah[] _wilayah;

    public PenghitungWilayah(SusunanKeluarga susunan, TingkatWilayah tingkat)
    {
        _susunan = susunan;
        _tingkat = tingkat;
        _wilayah = [.. susunan.Orang.Select(o => o.Wilayah?.PadaTingkat(tingkat) ?? default)];
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

    public Rekap Selesai(Periode periode) => new(
        _tingkat,
        periode,
        [.. _baris.OrderBy(b => b.Key == default).ThenBy(b => b.Key).Select(b => b.Value.Selesai(b.Key == default ? null : b.Key))],
        _semua.Selesai(null));

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

    private PenghitungRekap Baris(KodeWilayah kode)
    {
        if (!_baris.TryGetValue(kode, out var hitungan))
        {
            _baris.Add(kode, hitungan = new());
        }

        return hitungan;
    }
}
