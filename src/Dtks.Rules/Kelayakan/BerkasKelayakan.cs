using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The facts of <see cref="BahanKelayakan"/>, checked for contradictions and indexed for looking up.</summary>
internal sealed class BerkasKelayakan
{
    private const int TidakAda = -1;

    private readonly BahanKelayakan _bahan;
    private readonly LocalDate _per;
    private readonly Dictionary<(Nik Nik, ProgramBansos Program), int> _nomor;
    private readonly int[] _kembar;
    private readonly int[] _penetapan;
    private readonly int[] _kemensos;
    private readonly SusunanKeluarga _susunan;
    private ImmutableArray<CacatData>.Builder? _cacat;
    private FaktaKeluarga? _fakta;

    private BerkasKelayakan(BahanKelayakan bahan, KonteksKelayakan? konteks)
    {
        _bahan = bahan;
        _per = bahan.Per ?? bahan.Periode.HariTerakhir;
        _kembar = Kosong(bahan.Kepesertaan.Count);
        _nomor = Nomori();
        _penetapan = Tunjuk("penetapan", bahan.Penetapan, p => (p.Nik, p.Program), PesanKelayakan.PenetapanTanpaKepesertaan, PesanKelayakan.PenetapanBerulang);
        _kemensos = Tunjuk("kemensos", bahan.Kemensos, k => (k.Nik, k.Program), PesanKelayakan.KemensosTanpaKepesertaan, PesanKelayakan.KemensosBerulang);
        PeriksaKemensos(konteks);
        if (bahan.TanggalFinalisasi.Count > bahan.Penetapan.Count)
        {
            Cacat("tanggal_finalisasi", PesanKelayakan.TanggalFinalisasiBerlebih);
        }

        var susunan = SusunKeluarga();
        _susunan = _cacat is null ? susunan! : throw new BahanTidakSahException(_cacat.DrainToImmutable());
    }

    /// <summary>Checks and indexes.</summary>
    /// <param name="bahan">The facts.</param>
    /// <param name="konteks">The context in which items of Kemensos are judged; null while no decision is asked for yet.</param>
    /// <exception cref="BahanTidakSahException">The facts contradict themselves; every contradiction is named.</exception>
    public static BerkasKelayakan Susun(BahanKelayakan bahan, KonteksKelayakan? konteks = null) => new(bahan, konteks);

    /// <summary>Index of the declaration on a kepesertaan; -1 without one.</summary>
    public int NomorPenetapan(int kepesertaan) => _penetapan[kepesertaan];

    /// <summary>Index of the item of Kemensos on a kepesertaan; -1 without one.</summary>
    public int NomorKemensos(int kepesertaan) => _kemensos[kepesertaan];

    /// <summary>Index of the person's kepesertaan in a programme, the first where there are two roles; -1 without one.</summary>
    public int Nomor(Nik nik, ProgramBansos program) => _nomor.GetValueOrDefault((nik, program), TidakAda);

    /// <summary>Whether the person holds the other role of the programme too.</summary>
    public bool KeduaPeran(int kepesertaan) => _kembar[kepesertaan] >= 0;

    /// <summary>Whether this is the only kepesertaan of the person in the programme, or the first of the two roles.</summary>
    public bool Pertama(int kepesertaan) => _kembar[kepesertaan] == TidakAda || _kembar[kepesertaan] > kepesertaan;

    // Dasar: VK-5. Explicit when given, else as KP-7 finds them; unknown when the family is unknown.
    public Kepastian AhliWaris(Nik nik, LocalDate per) =>
        _bahan.AhliWaris.TryGetValue(nik, out var ada) ? ada
        : _susunan.IndeksNik(nik) is { } indeks ? Fakta(per).AhliWaris(indeks)
        : Kepastian.TidakTahu;

    /// <summary>The record of a person; null where there is none.</summary>
    public Penduduk? Orang(Nik nik) => _susunan.IndeksNik(nik) is { } indeks ? _bahan.Orang[indeks] : null;

    /// <summary>Whether the person is recorded as dead on the day of the decision.</summary>
    public bool Meninggal(Nik nik) => Orang(nik)?.Meninggal.Berlaku(_per) ?? false;

    /// <summary>The No KK of a person; null when not known.</summary>
    public NomorKk? NomorKk(Nik nik) => Orang(nik)?.NomorKk.NilaiBilaSah;

    /// <summary>The raw facts about one kepesertaan.</summary>
    public FaktaKepesertaan Fakta(int i, KonteksKelayakan konteks)
    {
        var peserta = _bahan.Kepesertaan[i];
        var penetapan = _penetapan[i] < 0 ? null : _bahan.Penetapan[_penetapan[i]];
        var kemensos = _kemensos[i] < 0 ? null : _bahan.Kemensos[_kemensos[i]];
        var fakta = new FaktaKepesertaan(peserta.Program, peserta.Peran, penetapan)
        {
            TanggalFinalisasi = TanggalFinalisasi(i),
            Kemensos = kemensos,
            Tanggapan = kemensos is null ? null : Tanggapan(_kemensos[i], konteks),
            JugaPengurus = KeduaPeran(i),
        };
        foreach (var f in konteks.FaktaOrang)
        {
            if (f.PerluDicari(fakta, konteks))
            {
                var ada = f.Dinyatakan(_bahan, peserta.Nik)
                    ?? (_susunan.IndeksNik(peserta.Nik) is { } indeks ? f.Cari(Fakta(_per), indeks, konteks) : Kepastian.TidakTahu);
                fakta = fakta with { Orang = fakta.Orang.Dengan(f.Fakta, ada) };
            }
        }

        return fakta;
    }

    /// <summary>The day on which the declaration on a kepesertaan was finalised; null when not known by itself.</summary>
    public LocalDate? TanggalFinalisasi(int i) =>
        _penetapan[i] >= 0 && _penetapan[i] < _bahan.TanggalFinalisasi.Count ? _bahan.TanggalFinalisasi[_penetapan[i]] : null;

    // Why: one day is asked for at a time, by every declaration, so the facts of the last day are kept.
    private FaktaKeluarga Fakta(LocalDate per) =>
        _fakta is { } fakta && fakta.Per == per ? fakta : _fakta = new(_susunan, per, KebijakanDtks.Baku);

    private TanggapanKemensos Tanggapan(int nomor, KonteksKelayakan konteks)
    {
        var butir = _bahan.Kemensos[nomor];
        var hariKerja = konteks.Kebijakan.CutiBersamaHariLibur ? HariKerja.Baku : new(DaftarHariLibur.Baku, konteks.Kebijakan);
        return TanggapanKemensos.Nilai(butir.Dikirim, _per, butir.Tanggapan, hariKerja, _bahan.Edisi);
    }

    private void PeriksaKemensos(KonteksKelayakan? konteks)
    {
        if (_bahan.Kemensos.Count == 0)
        {
            return;
        }

        if (konteks is { AdaKm1: false })
        {
            Cacat("kemensos", PesanKelayakan.KemensosDiLuarEdisi(konteks.Edisi));
        }

        if (konteks is not null && _bahan.Per is null)
        {
            Cacat("per", PesanKelayakan.KemensosTanpaPer);
        }

        for (var n = 0; n < _bahan.Kemensos.Count; n++)
        {
            if (_bahan.Kemensos[n] is { } butir && butir.Tanggapan?.Tanggal < butir.Dikirim)
            {
                Cacat($"kemensos[{n}].tanggapan.tanggal", PesanKelayakan.TanggapanSebelumDikirim);
            }
        }
    }

    private Dictionary<(Nik Nik, ProgramBansos Program), int> Nomori()
    {
        var kepesertaan = _bahan.Kepesertaan;
        var nomor = new Dictionary<(Nik, ProgramBansos), int>(kepesertaan.Count);
        for (var i = 0; i < kepesertaan.Count; i++)
        {
            if (kepesertaan[i] is not { } k)
            {
                Cacat($"kepesertaan[{i}]", PesanKelayakan.ButirNull);
            }
            else if (k.Nik == default)
            {
                Cacat($"kepesertaan[{i}].nik", PesanKelayakan.TanpaNik);
            }
            else if (!nomor.TryAdd((k.Nik, k.Program), i))
            {
                var pertama = nomor[(k.Nik, k.Program)];
                if (kepesertaan[pertama].Peran == k.Peran || _kembar[pertama] >= 0)
                {
                    Cacat($"kepesertaan[{i}]", PesanKelayakan.KepesertaanBerulang(kepesertaan[pertama].Peran == k.Peran ? pertama : _kembar[pertama]));
                }
                else
                {
                    (_kembar[pertama], _kembar[i]) = (i, pertama);
                }
            }
        }

        return nomor;
    }

    // Why: what points to a person and programme speaks of both roles.
    private int[] Tunjuk<T>(string jalur, IReadOnlyList<T> daftar, Func<T, (Nik, ProgramBansos)> kunci, Pesan tanpaKepesertaan, Func<int, Pesan> berulang)
    {
        var tunjuk = Kosong(_bahan.Kepesertaan.Count);
        for (var i = 0; i < daftar.Count; i++)
        {
            if (daftar[i] is not { } butir)
            {
                Cacat($"{jalur}[{i}]", PesanKelayakan.ButirNull);
            }
            else if (!_nomor.TryGetValue(kunci(butir), out var tujuan))
            {
                Cacat($"{jalur}[{i}]", tanpaKepesertaan);
            }
            else if (tunjuk[tujuan] >= 0)
            {
                Cacat($"{jalur}[{i}]", berulang(tunjuk[tujuan]));
            }
            else
            {
                tunjuk[tujuan] = i;
                if (_kembar[tujuan] >= 0)
                {
                    tunjuk[_kembar[tujuan]] = i;
                }
            }
        }

        return tunjuk;
    }

    private SusunanKeluarga? SusunKeluarga()
    {
        var adaNull = false;
        for (var i = 0; i < _bahan.Orang.Count; i++)
        {
            if (_bahan.Orang[i] is null)
            {
                adaNull = true;
                Cacat($"orang[{i}]", PesanKelayakan.ButirNull);
            }
        }

        if (adaNull)
        {
            return null;
        }

        var susunan = new SusunanKeluarga(_bahan.Orang, _bahan.Kelengkapan);
        for (var i = 0; i < _bahan.Orang.Count; i++)
        {
            if (_bahan.Orang[i].Nik.TryGetNilai(out var nik) && susunan.IndeksNik(nik) is { } pertama && pertama != i)
            {
                Cacat($"orang[{i}].nik", PesanKelayakan.OrangBerulang(pertama));
            }
        }

        return susunan;
    }

    private static int[] Kosong(int panjang)
    {
        var kosong = new int[panjang];
        Array.Fill(kosong, TidakAda);
        return kosong;
    }

    private void Cacat(string jalur, Pesan pesan) => (_cacat ??= ImmutableArray.CreateBuilder<CacatData>()).Add(new(jalur, pesan));
}
