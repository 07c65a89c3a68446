using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What the rules that look at several records found on each: AN-15, AN-16, AN-17, AN-19.</summary>
internal sealed class AnomaliDaftar
{
    private const int SelisihTerkecil = 10;

    private readonly SusunanKeluarga _susunan;
    private readonly SebabAnomali[] _kepala;
    private readonly SebabAnomali[] _anak;
    private readonly byte[] _nik;

    private AnomaliDaftar(SusunanKeluarga susunan)
    {
        _susunan = susunan;
        _kepala = new SebabAnomali[susunan.Orang.Count];
        _anak = new SebabAnomali[susunan.Orang.Count];
        _nik = new byte[susunan.Orang.Count];
    }

    /// <summary>Looks through a list once by NIK and once by family.</summary>
    public static AnomaliDaftar Cari(SusunanKeluarga susunan)
    {
        var hasil = new AnomaliDaftar(susunan);
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
        var orang = _susunan.Orang;
        List<(int Pertama, int Lain)>? berulang = null;
        for (var i = 0; i < _nik.Length; i++)
        {
            if (orang[i].Nik.TryGetNilai(out var nik) && _susunan.IndeksNik(nik) is { } pertama && pertama != i)
            {
                (berulang ??= []).Add((pertama, i));
                _nik[pertama] = 1;
                _nik[i] = 1;
            }
        }

        if (berulang is null)
        {
            return;
        }

        // Dasar: AN-16, one valid NIK and two valid No KK; a record whose own No KK is unreadable is concerned too.
        var keluarga = new Dictionary<int, NomorKk>();
        var dua = new HashSet<int>();
        foreach (var (pertama, lain) in berulang)
        {
            Catat(pertama, pertama);
            Catat(pertama, lain);
        }

        foreach (var (pertama, lain) in berulang)
        {
            if (dua.Contains(pertama))
            {
                _nik[pertama] = 2;
                _nik[lain] = 2;
            }
        }

        void Catat(int pertama, int indeks)
        {
            if (orang[indeks].NomorKk.TryGetNilai(out var kk) && !keluarga.TryAdd(pertama, kk) && keluarga[pertama] != kk)
            {
                dua.Add(pertama);
            }
        }
    }

    private void CariKeluarga()
    {
        var orang = _susunan.Orang;
        for (var i = 0; i < _kepala.Length; i++)
        {
            var anggota = _susunan.Anggota(i);
            if (anggota.IsEmpty || anggota[0] != i || !orang[i].NomorKk.Sah)
            {
                continue;
            }

            var jumlahKepala = 0;
            var kepala = -1;
            var hubunganLengkap = true;
            foreach (var a in anggota)
            {
                var hubungan = orang[a].Hubungan;
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
                    _kepala[a] = orang[a].Hubungan == HubunganKeluarga.KepalaKeluarga ? SebabAnomali.KepalaLebihDariSatu : default;
                }
            }
            else if (jumlahKepala == 1)
            {
                CariAnak(anggota.AsSpan(), orang[kepala]);
            }
            else if (hubunganLengkap && (anggota.Length > 1 || _susunan.DaftarLengkap(i)))
            {
                _kepala[i] = SebabAnomali.KeluargaTanpaKepala;
            }
        }
    }

    /// <summary>AN-19: what the ages of an anak and the only kepala keluarga of its family say of the anak's record.</summary>
    public static RincianAnomali UsiaAnak(Penduduk anak, Penduduk kepala)
    {
        if (anak.Hubungan != HubunganKeluarga.Anak || anak.TanggalLahir is not { } lahir || kepala.TanggalLahir is not { } lahirKepala)
        {
            return default;
        }

        return !Usia.TryHitung(lahirKepala, lahir, out var selisih) ? SebabAnomali.AnakLebihTua
            : selisih.Tahun < SelisihTerkecil ? SebabAnomali.AnakKurangDari10Tahun
            : default(RincianAnomali);
    }

    private void CariAnak(ReadOnlySpan<int> anggota, Penduduk kepala)
    {
        foreach (var a in anggota)
        {
            _anak[a] = UsiaAnak(_susunan.Orang[a], kepala).Sebab;
        }
    }
}
