using Dtks.Domain;

namespace Dtks.Cli.Bnba;

/// <summary>Which families of a BNBA file cannot be complete: those that a row without a readable No KK, or one that was rejected, may belong to.</summary>
internal sealed class KelengkapanBnba
{
    private readonly HashSet<NomorKk> _keluarga = [];
    private readonly HashSet<string> _desa = new(StringComparer.OrdinalIgnoreCase);
    private bool _diManaPun;

    /// <summary>A row that was not used as a member of its family.</summary>
    public void Ditolak(BacaanNomorKk nomorKk, string? desa)
    {
        if (nomorKk.TryGetNilai(out var kk))
        {
            _keluarga.Add(kk);
        }
        else
        {
            TanpaKeluarga(desa);
        }
    }

    /// <summary>Somebody of unknown family: of any in the same desa, or in the whole file where the desa is not known.</summary>
    public void TanpaKeluarga(string? desa)
    {
        if (string.IsNullOrEmpty(desa))
        {
            _diManaPun = true;
        }
        else
        {
            _desa.Add(desa);
        }
    }

    /// <summary>Whether nothing in the file contradicts that a family is complete.</summary>
    public bool Mungkin(DataBnba data, BarisKeluarga keluarga)
    {
        if (_diManaPun || !data.Baris[keluarga[0]].NomorKk.TryGetNilai(out var kk) || _keluarga.Contains(kk))
        {
            return false;
        }

        var adaDesa = false;
        foreach (var i in keluarga)
        {
            if (data.Baris[i].Desa is { Length: > 0 } desa)
            {
                adaDesa = true;
                if (_desa.Contains(desa))
                {
                    return false;
                }
            }
        }

        return adaDesa || _desa.Count == 0;
    }
}
