using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The page of the screening: one method a rule; each appends what it finds where it finds it, with the rule and the fields read.</summary>
/// <remarks>The reasons that exist, and the rules that hold, are those of the edition.</remarks>
internal sealed class HukumPenyaringan
{
    private readonly BahanPenyaringan _bahan;
    private readonly EdisiAturan _edisi;
    private readonly FaktaKeluarga _fakta;
    private readonly ImmutableArray<KetentuanAlasan> _alasan;
    private readonly Dictionary<Nik, List<int>>? _nasihat;
    private readonly ImmutableArray<SaranKelayakan>.Builder _saran = ImmutableArray.CreateBuilder<SaranKelayakan>();
    private HashSet<(Nik Nik, ProgramBansos Program)>? _pengurus;
    private int _awal;

    public HukumPenyaringan(BahanPenyaringan bahan, EdisiAturan edisi, Periode periode, KebijakanDtks kebijakan)
    {
        _bahan = bahan;
        _edisi = edisi;
        _alasan = edisi.Isi.Alasan.Pada(periode);
        _fakta = new(bahan.Orang, bahan.Per, kebijakan);
        _nasihat = bahan.Nasihat.Count == 0 ? null : Kelompokkan(bahan.Nasihat);
    }

    public ImmutableArray<SaranKelayakan> Baca()
    {
        for (var i = 0; i < _bahan.Kepesertaan.Count; i++)
        {
            _awal = _saran.Count;
            var kepesertaan = _bahan.Kepesertaan[i];
            var orang = _bahan.Orang.IndeksNik(kepesertaan.Nik);
            Kp6(i, orang);
            if (orang is { } diri)
            {
                if (_bahan.Orang.Orang[diri].Meninggal.Berlaku(_bahan.Per))
                {
                    Vk5(i, kepesertaan, diri);
                }
                else
                {
                    Kp2(i, diri);
                    Kp2Keluarga(i, diri);
                }

                Kp5(i, kepesertaan, diri);
            }

            Vk17(i, kepesertaan);
        }

        return _saran.DrainToImmutable();
    }

    // Dasar: KP-6. It speaks of the household, so of every kepesertaan, whether the person is known or not.
    private void Kp6(int i, int? orang)
    {
        var keberadaan = _bahan.KeberadaanKeluarga.Count > 0 && orang is { } indeks
            && _bahan.Orang.Orang[indeks].NomorKk.TryGetNilai(out var kk) && _bahan.KeberadaanKeluarga.TryGetValue(kk, out var keluarga)
            ? keluarga
            : _bahan.Keberadaan;
        switch (keberadaan)
        {
            case StatusKeberadaan.TidakDitemukan:
                Catat(i, JenisSaran.TidakDitemukan);
                break;
            case StatusKeberadaan.DitemukanMampu:
                Catat(i, JenisSaran.Mampu);
                break;
            case StatusKeberadaan.DitemukanGanda:
                Catat(i, JenisSaran.Ganda);
                break;
        }
    }

    // Dasar: VK-5, KP-4. A pengurus with ahli waris is replaced, in every role of that programme; a programme ends by death only when certainly nobody inherits.
    private void Vk5(int i, Kepesertaan kepesertaan, int diri)
    {
        if (!Pengurus(kepesertaan) || !_edisi.Memuat(Aturan.VK5))
        {
            Catat(i, JenisSaran.Meninggal, diri, _fakta.Keanehan(diri));
            return;
        }

        // Dasar: 10, Evidence: a line with ganti_pengurus does not rest on the heir; reason 2 for a family rests on the deaths of the others too.
        switch (_fakta.AhliWaris(diri))
        {
            case Kepastian.Ya:
                Catat(i, JenisSaran.GantiPengurus, diri, _fakta.Keanehan(diri));
                break;
            case Kepastian.Tidak:
                Catat(i, JenisSaran.Meninggal, diri, _fakta.KeanehanKeluarga(diri));
                break;
            default:
                Catat(i, JenisSaran.MungkinGantiPengurus, diri, _fakta.Keanehan(diri));
                break;
        }
    }

    // Dasar: KP-2. The class of the job drives reasons 3 and 6; the bare number 89 has the class tinjau.
    private void Kp2(int i, int diri)
    {
        switch (_bahan.Orang.Orang[diri].Pekerjaan?.Golongan)
        {
            case GolonganPekerjaan.Aparatur or GolonganPekerjaan.AparaturLain:
                Catat(i, JenisSaran.Aparatur, diri, _fakta.Keanehan(diri));
                break;
            case GolonganPekerjaan.Tinjau:
                Catat(i, JenisSaran.MungkinAparatur, diri, _fakta.Keanehan(diri));
                break;
            case GolonganPekerjaan.Pensiunan:
                Catat(i, JenisSaran.Pensiunan, diri, _fakta.Keanehan(diri));
                break;
        }
    }

    // Dasar: KP-2, reason 4: once, by the living other member with the clearest record.
    private void Kp2Keluarga(int i, int diri)
    {
        if (_fakta.AnggotaLainAparatur(diri) is { } aparatur)
        {
            Catat(i, JenisSaran.KeluargaAparatur, aparatur, _fakta.Keanehan(aparatur));
        }
    }

    // Dasar: KP-5. A component that missing data, or a missing member, could supply is no suggestion.
    private void Kp5(int i, Kepesertaan kepesertaan, int diri)
    {
        if (kepesertaan.Program == ProgramBansos.Pkh && kepesertaan.Peran == PeranKepesertaan.Penerima && _fakta.Komponen(diri) is { Ada: Kepastian.Tidak } komponen)
        {
            Catat(i, JenisSaran.TanpaKomponen, aneh: komponen.Keanehan);
        }
    }

    // Dasar: VK-17. Advice for both directions; it never changes a status.
    // Tafsir: it reads no record of orang, so it stands for a recipient who is not among them too.
    private void Vk17(int i, Kepesertaan kepesertaan)
    {
        if (_nasihat is null || !_nasihat.TryGetValue(kepesertaan.Nik, out var daftar))
        {
            return;
        }

        foreach (var n in daftar)
        {
            var nasihat = _bahan.Nasihat[n];
            if (nasihat.Program is null || nasihat.Program == kepesertaan.Program)
            {
                Catat(i, JenisSaran.Nasihat(nasihat), n);
            }
        }
    }

    // Why: the suggestions on one kepesertaan are few; each goes to its place among them as it is made.
    private void Catat(int i, JenisSaran jenis, int bukti = SaranKelayakan.TanpaBukti, KeanehanBukti aneh = KeanehanBukti.TidakAda)
    {
        if (!_edisi.Memuat(jenis.Aturan) || (jenis.Alasan is { } alasan && !_alasan.Any(k => k.Kode == alasan)))
        {
            return;
        }

        var tempat = _saran.Count;
        while (tempat > _awal && _saran[tempat - 1].Urutan > jenis.Urutan)
        {
            tempat--;
        }

        _saran.Insert(tempat, new(i, jenis, bukti, aneh));
    }

    private bool Pengurus(Kepesertaan kepesertaan)
    {
        if (kepesertaan.Program.Satuan != SatuanProgram.Keluarga)
        {
            return false;
        }

        if (kepesertaan.Peran == PeranKepesertaan.Penerima)
        {
            return true;
        }

        _pengurus ??= [.. _bahan.Kepesertaan.Where(k => k.Peran == PeranKepesertaan.Penerima).Select(k => (k.Nik, k.Program))];
        return _pengurus.Contains((kepesertaan.Nik, kepesertaan.Program));
    }

    private static Dictionary<Nik, List<int>> Kelompokkan(IReadOnlyList<NasihatKelayakan> nasihat)
    {
        var menurutNik = new Dictionary<Nik, List<int>>();
        var cacat = ImmutableArray.CreateBuilder<CacatData>();
        for (var n = 0; n < nasihat.Count; n++)
        {
            if (nasihat[n] is not { } satu || satu.Nik == default || !TabelPengesahan.StatusDeklarasi.Memuat(satu.Arah) || !TabelPenyaringan.Sumber.Memuat(satu.Sumber))
            {
                cacat.Add(new(string.Create(CultureInfo.InvariantCulture, $"nasihat[{n}]"), PesanKelayakan.NasihatTidakLengkap));
                continue;
            }

            ref var daftar = ref CollectionsMarshal.GetValueRefOrAddDefault(menurutNik, satu.Nik, out _);
            (daftar ??= []).Add(n);
        }

        return cacat.Count == 0 ? menurutNik : throw new BahanTidakSahException(cacat.DrainToImmutable());
    }
}
