using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What the rules that look at several records found on each: AN-15, AN-16, AN-17, AN-19.</summary>
internal sealed class AnomaliDaftar
{
    private const int SelisihTerkecil = 10;

    private readonly IDaftarCatatan _orang;
    private readonly PetaKeluarga _peta;
    private readonly SebabAnomali[] _kepala;
    private readonly SebabAnomali[] _anak;
    private readonly byte[] _nik;

    private AnomaliDaftar(IDaftarCatatan orang, PetaKeluarga peta)
    {
        _orang = orang;
        _peta = peta;
        _kepala = new SebabAnomali[orang.Jumlah];
        _anak = new SebabAnomali[orang.Jumlah];
        _nik = new byte[orang.Jumlah];
    }

    /// <summary>Looks through a list once by NIK and once by family.</summary>
    public static AnomaliDaftar Cari(IDaftarCatatan orang, PetaKeluarga peta)
    {
        var hasil = new AnomaliDaftar(orang, peta);
        hasil.CariNik();
        hasil.CariKeluarga();
        return hasil;
    }

    public RincianAnomali NikBerulang(int indeks) => _nik[indeks] >= 1 ? SebabAnomali.NikBerulang : default;

    public RincianAnomali DuaKeluarga(int indeks) => _nik[indeks] == 2 ? SebabAnomali.OrangDalamDuaKeluarga : default;

    public RincianAnomali Kepala(int indeks) => _kepala[indeks];

    public RincianAnomali Anak(int indeks) => _anak[indeks];

    private void CariNik()
    {
        if (_peta.NikBerulang.Count == 0)
        {
            return;
        }

        // Dasar: AN-16, one valid NIK and two valid No KK; a record whose own No KK is unreadable is concerned too.
        var keluarga = new Dictionary<int, NomorKk>();
        var dua = new HashSet<int>();
        foreach (var (pertama, lain) in _peta.NikBerulang)
        {
            _nik[pertama] = 1;
            _nik[lain] = 1;
            Catat(pertama, pertama);
            Catat(pertama, lain);
        }

        foreach (var (pertama, lain) in _peta.NikBerulang)
        {
            if (dua.Contains(pertama))
            {
                _nik[pertama] = 2;
                _nik[lain] = 2;
            }
        }

        void Catat(int pertama, int indeks)
        {
            if (_orang.NomorKk(indeks).TryGetNilai(out var kk) && !keluarga.TryAdd(pertama, kk) && keluarga[pertama] != kk)
            {
                dua.Add(pertama);
            }
        }
    }

    private void CariKeluarga()
    {
        for (var i = 0; i < _kepala.Length; i++)
        {
            var anggota = _peta.Anggota(i);
            if (anggota.IsEmpty || anggota[0] != i || !_orang.NomorKk(i).Sah)
            {
                continue;
            }

            var jumlahKepala = 0;
            var kepala = -1;
            var hubunganLengkap = true;
            foreach (var a in anggota)
            {
                var hubungan = _orang.Hubungan(a);
                hubunganLengkap &= hubungan is not null;
                if (hubungan == HubunganKeluarga.KepalaKeluarga)
                {
                    jumlahKepala++;
                    kepala = a;
                }
            }

            if (jumlahKepala > 1)
            {
                foreach (var a in anggota)
                {
                    _kepala[a] = _orang.Hubungan(a) == HubunganKeluarga.KepalaKeluarga ? SebabAnomali.KepalaLebihDariSatu : default;
                }
            }
            else if (jumlahKepala == 1)
            {
                CariAnak(anggota.AsSpan(), _orang.TanggalLahir(kepala));
            }
            else if (hubunganLengkap && (anggota.Length > 1 || _peta.DaftarLengkap(i)))
            {
                _kepala[i] = SebabAnomali.KeluargaTanpaKepala;
            }
        }
    }

    /// <summary>AN-19: what the ages of an anak and the only kepala keluarga of its family say of the anak's record.</summary>
    public static RincianAnomali UsiaAnak(HubunganKeluarga? hubungan, LocalDate? lahirAnak, LocalDate? lahirKepala)
    {
        if (hubungan != HubunganKeluarga.Anak || lahirAnak is not { } anak || lahirKepala is not { } kepala)
        {
            return default;
        }

        return !Usia.TryHitung(kepala, anak, out var selisih) ? SebabAnomali.AnakLebihTua
            : selisih.Tahun < SelisihTerkecil ? SebabAnomali.AnakKurangDari10Tahun
            : default(RincianAnomali);
    }

    private void CariAnak(ReadOnlySpan<int> anggota, LocalDate? lahirKepala)
    {
        foreach (var a in anggota)
        {
            _anak[a] = UsiaAnak(_orang.Hubungan(a), _orang.TanggalLahir(a), lahirKepala).Sebab;
        }
    }
}
