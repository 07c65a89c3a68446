using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What the screening needs of each family, found once for each family, whatever the number of its kepesertaan.</summary>
internal sealed class FaktaKeluarga
{
    private const int BelumDihitung = 0;
    private const int TidakAda = -1;

    private readonly SusunanKeluarga _susunan;
    private readonly LocalDate _per;
    private readonly KebijakanDtks _kebijakan;

    // Why: a family is known by its first record, so that plain arrays over the people serve as tables over the families.
    private readonly int[] _aparaturPertama;
    private readonly int[] _aparaturKedua;
    private readonly byte[] _komponen;

    public FaktaKeluarga(SusunanKeluarga susunan, LocalDate per, KebijakanDtks kebijakan)
    {
        _susunan = susunan;
        _per = per;
        _kebijakan = kebijakan;
        _aparaturPertama = new int[susunan.Orang.Count];
        _aparaturKedua = new int[susunan.Orang.Count];
        _komponen = new byte[susunan.Orang.Count];
    }

    /// <summary>A living other member of the person's family with a job of class aparatur; null when there is none, or the family is unknown.</summary>
    public int? AnggotaLainAparatur(int indeks)
    {
        var anggota = _susunan.Anggota(indeks);
        if (anggota.IsDefaultOrEmpty)
        {
            return null;
        }

        var keluarga = anggota[0];
        if (_aparaturPertama[keluarga] == BelumDihitung)
        {
            (_aparaturPertama[keluarga], _aparaturKedua[keluarga]) = CariAparatur(anggota.AsSpan());
        }

        return Lain(_aparaturPertama[keluarga], indeks) ?? Lain(_aparaturKedua[keluarga], indeks);
    }

    /// <summary>Whether the person's family has a PKH component; not known when missing data, a missing member among them, could supply one.</summary>
    public Kepastian AdaKomponen(int indeks)
    {
        var anggota = _susunan.Anggota(indeks);
        if (anggota.IsDefaultOrEmpty)
        {
            return Kepastian.TidakTahu;
        }

        ref var tersimpan = ref _komponen[anggota[0]];
        if (tersimpan == BelumDihitung)
        {
            tersimpan = (byte)(1 + (int)HitungKomponen(anggota.AsSpan(), _susunan.DaftarLengkap(indeks)));
        }

        return (Kepastian)(tersimpan - 1);
    }

    // Why: two of different people are enough to name another one than any given person. Kept as index + 1.
    private (int Pertama, int Kedua) CariAparatur(ReadOnlySpan<int> anggota)
    {
        int pertama = TidakAda;
        foreach (var i in anggota)
        {
            var orang = _susunan.Orang[i];
            if (orang.Pekerjaan?.Golongan != GolonganPekerjaan.Aparatur || orang.Meninggal.Berlaku(_per))
            {
                continue;
            }

            if (pertama == TidakAda)
            {
                pertama = i + 1;
            }
            else if (!SamaOrang(pertama - 1, i))
            {
                return (pertama, i + 1);
            }
        }

        return (pertama, TidakAda);
    }

    private Kepastian HitungKomponen(ReadOnlySpan<int> anggota, bool lengkap)
    {
        var mungkinAda = !lengkap;
        foreach (var i in anggota)
        {
            if (PerhitunganKomponenPkh.Nilai(_susunan.Orang[i], _per, _kebijakan, out var mungkin) != 0)
            {
                return Kepastian.Ya;
            }

            mungkinAda |= mungkin;
        }

        return mungkinAda ? Kepastian.TidakTahu : Kepastian.Tidak;
    }

    private int? Lain(int indeksTambahSatu, int diri) =>
        indeksTambahSatu != TidakAda && !SamaOrang(indeksTambahSatu - 1, diri) ? indeksTambahSatu - 1 : null;

    private bool SamaOrang(int a, int b) =>
        a == b || (_susunan.Orang[a].Nik.TryGetNilai(out var nik) && _susunan.Orang[b].Nik.TryGetNilai(out var lain) && nik == lain);
}
