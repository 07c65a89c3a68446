using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The facts of <see cref="BahanKelayakan"/>, checked for contradictions and indexed for looking up.</summary>
internal sealed class BerkasKelayakan
{
    private readonly BahanKelayakan _bahan;
    private readonly LocalDate _per;
    private readonly int[] _penetapan;
    private readonly SusunanKeluarga _susunan;
    private FaktaKeluarga? _fakta;

    private BerkasKelayakan(BahanKelayakan bahan, int[] penetapan, SusunanKeluarga susunan)
    {
        _bahan = bahan;
        _per = bahan.Per ?? bahan.Periode.HariTerakhir;
        _penetapan = penetapan;
        _susunan = susunan;
    }

    /// <summary>Checks and indexes.</summary>
    /// <exception cref="BahanTidakSahException">The facts contradict themselves.</exception>
    public static BerkasKelayakan Susun(BahanKelayakan bahan)
    {
        var nomor = NomoriKepesertaan(bahan.Kepesertaan);
        var penetapan = new int[bahan.Kepesertaan.Count];
        Array.Fill(penetapan, -1);
        for (var i = 0; i < bahan.Penetapan.Count; i++)
        {
            var p = bahan.Penetapan[i];
            if (!nomor.TryGetValue((p.Nik, p.Program), out var tujuan))
            {
                throw new BahanTidakSahException(new($"penetapan[{i}]", PesanKelayakan.PenetapanTanpaKepesertaan));
            }

            if (penetapan[tujuan] >= 0)
            {
                throw new BahanTidakSahException(new($"penetapan[{i}]", PesanKelayakan.PenetapanBerulang(penetapan[tujuan])));
            }

            penetapan[tujuan] = i;
        }

        return new(bahan, penetapan, SusunKeluarga(bahan.Orang, bahan.Kelengkapan));
    }

    /// <summary>Index of the declaration on a kepesertaan; -1 without one.</summary>
    public int NomorPenetapan(int kepesertaan) => _penetapan[kepesertaan];

    // Dasar: VK-5. Explicit when given, else as KP-7 finds them; unknown when the family is unknown.
    public Kepastian AhliWaris(Nik nik) => AhliWaris(nik, _per);

    public Kepastian AhliWaris(Nik nik, LocalDate per) =>
        _bahan.AhliWaris.TryGetValue(nik, out var ada) ? ada
        : _susunan.IndeksNik(nik) is { } indeks ? Fakta(per).AhliWaris(indeks)
        : Kepastian.TidakTahu;

    // Why: one day is asked for at a time, by every declaration, so the facts of the last day are kept.
    private FaktaKeluarga Fakta(LocalDate per)
    {
        if (_fakta is not { } fakta || fakta.Per != per)
        {
            fakta = new FaktaKeluarga(_susunan, per, KebijakanDtks.Baku);
            _fakta = fakta;
        }

        return fakta;
    }

    /// <summary>Collects what the PBI kepesertaan cause, within the scope of the policy.</summary>
    public SebabPerOrang Sebab(ReadOnlySpan<KeadaanKepesertaan> keadaan, KonteksKelayakan konteks)
    {
        var sebab = new SebabPerOrang(konteks.Kebijakan.CakupanKaskade == CakupanKaskade.Keluarga ? NomorKk : null);
        if (konteks.AdaKaskade)
        {
            for (var i = 0; i < keadaan.Length; i++)
            {
                sebab.Tambah(_bahan.Kepesertaan[i].Nik, i, keadaan[i].Sebab());
            }
        }

        return sebab;
    }

    private NomorKk? NomorKk(Nik nik) =>
        _susunan.IndeksNik(nik) is { } indeks ? _bahan.Orang[indeks].NomorKk.NilaiBilaSah : null;

    private static Dictionary<(Nik Nik, ProgramBansos Program), int> NomoriKepesertaan(IReadOnlyList<Kepesertaan> kepesertaan)
    {
        var nomor = new Dictionary<(Nik, ProgramBansos), int>(kepesertaan.Count);
        for (var i = 0; i < kepesertaan.Count; i++)
        {
            var k = kepesertaan[i];
            if (k.Nik == default)
            {
                throw new BahanTidakSahException(new($"kepesertaan[{i}].nik", PesanKelayakan.TanpaNik));
            }

            if (!nomor.TryAdd((k.Nik, k.Program), i))
            {
                throw new BahanTidakSahException(new($"kepesertaan[{i}]", PesanKelayakan.KepesertaanBerulang(nomor[(k.Nik, k.Program)])));
            }
        }

        return nomor;
    }

    private static SusunanKeluarga SusunKeluarga(IReadOnlyList<Penduduk> orang, KelengkapanKeluarga kelengkapan)
    {
        var susunan = new SusunanKeluarga(orang, kelengkapan);
        for (var i = 0; i < orang.Count; i++)
        {
            if (orang[i].Nik.TryGetNilai(out var nik) && susunan.IndeksNik(nik) is { } pertama && pertama != i)
            {
                throw new BahanTidakSahException(new($"orang[{i}].nik", PesanKelayakan.OrangBerulang(pertama)));
            }
        }

        return susunan;
    }
}
