using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What PBI kepesertaan cause, by person and (in scope keluarga) by family.</summary>
/// <param name="nomorKk">Tells the family of a person; null when the scope is the recipient alone.</param>
internal sealed class SebabPerOrang(Func<Nik, NomorKk?>? nomorKk)
{
    private readonly Dictionary<Nik, (SebabKaskade Sebab, int Indeks)> _orang = [];
    private readonly Dictionary<NomorKk, List<(Nik Nik, SebabKaskade Sebab, int Indeks)>> _keluarga = [];

    public void Tambah(Nik nik, int indeks, SebabKaskade sebab)
    {
        if (sebab == SebabKaskade.TidakAda)
        {
            return;
        }

        _orang.Add(nik, (sebab, indeks));
        if (nomorKk?.Invoke(nik) is { } kk)
        {
            if (!_keluarga.TryGetValue(kk, out var daftar))
            {
                _keluarga.Add(kk, daftar = []);
            }

            daftar.Add((nik, sebab, indeks));
        }
    }

    public (SebabKaskade Sebab, int Indeks) Sendiri(Nik nik) => _orang.Count == 0 ? default : _orang.GetValueOrDefault(nik);

    public SebabAnggotaLain Lain(Nik nik) =>
        _keluarga.Count > 0 && nomorKk?.Invoke(nik) is { } kk && _keluarga.TryGetValue(kk, out var daftar)
            ? new(daftar, nik)
            : default;

    /// <summary>The causes of the other members of one person's family, in the order of the kepesertaan.</summary>
    internal readonly struct SebabAnggotaLain(List<(Nik Nik, SebabKaskade Sebab, int Indeks)> daftar, Nik diri)
    {
        public SebabLain Gabungan
        {
            get
            {
                var gabungan = default(SebabLain);
                foreach (var (nik, sebab, _) in daftar ?? [])
                {
                    gabungan = nik == diri ? gabungan : gabungan.Dengan(sebab);
                }

                return gabungan;
            }
        }

        /// <summary>The lowest index whose cause carries a cascade to this stage; finalised or not, what lapsed stands at one stage.</summary>
        public int? Pertama(TahapKelayakan tahap, bool programKeluarga, KonteksKelayakan konteks)
        {
            foreach (var (nik, sebab, indeks) in daftar ?? [])
            {
                if (nik != diri && konteks.TahapKaskade(Penggabungan.Pasti(sebab, programKeluarga)) == tahap)
                {
                    return indeks;
                }
            }

            return null;
        }
    }
}
