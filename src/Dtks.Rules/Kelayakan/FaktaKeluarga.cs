using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What rules need of each family on one day, found once for each family, whatever the number of its kepesertaan.</summary>
/// <remarks>
/// One place for who of a family lives, who is ahli waris (VK-5, VK-9, KP-7), who is aparatur, what anomalies stand against evidence. Fills its tables as it is
/// asked, the same whoever asks first, so that threads may share it; the work is linear in the people, however large a family.
/// </remarks>
internal sealed class FaktaKeluarga(SusunanKeluarga susunan, LocalDate per, KebijakanDtks kebijakan)
{
    private const int TidakAda = int.MaxValue;

    private readonly KonteksAnomali _konteks = new(per);

    // Why: a family is known by its first record, so that plain arrays over the people serve as tables over the families; 0 = not looked for yet.
    // Two threads may both look, and write the same number at once.
    private long[]? _ahliWaris;
    private long[]? _mungkinAhliWaris;
    private long[]? _aparatur;
    private int[]? _kepala;
    private int[]? _komponen;
    private int[]? _keanehanKeluarga;

    /// <summary>The day.</summary>
    public LocalDate Per => per;

    /// <summary>The record of a person.</summary>
    public Penduduk Orang(int indeks) => susunan.Orang[indeks];

    /// <summary>Whether somebody else of the person's family lives who inherits: hubungan 1 to 9; pembantu is none, Lainnya or an unknown hubungan is unknown.</summary>
    /// <returns><see cref="Kepastian.Tidak"/> only when the list of the family is stated to be complete.</returns>
    public Kepastian AhliWaris(int indeks)
    {
        var anggota = susunan.Anggota(indeks);
        if (anggota.IsEmpty)
        {
            return Kepastian.TidakTahu;
        }

        // Dasar: VK-5, KP-7. One living heir is enough to be sure; nobody is certain only in a complete family.
        return Lain(Sekali(ref _ahliWaris, anggota, static (f, a) => f.CariPasangan(a, static (f, i) => f.Hidup(i, Kepastian.Ya))), indeks) is not null ? Kepastian.Ya
            : !susunan.DaftarLengkap(indeks) ? Kepastian.TidakTahu
            : Lain(Sekali(ref _mungkinAhliWaris, anggota, static (f, a) => f.CariPasangan(a, static (f, i) => f.Hidup(i, Kepastian.TidakTahu))), indeks) is null ? Kepastian.Tidak
            : Kepastian.TidakTahu;
    }

    /// <summary>Whether a relation makes an heir.</summary>
    public static Kepastian MenjadiAhliWaris(HubunganKeluarga? hubungan) => hubungan switch
    {
        >= HubunganKeluarga.KepalaKeluarga and <= HubunganKeluarga.FamiliLain => Kepastian.Ya,
        HubunganKeluarga.Pembantu => Kepastian.Tidak,
        _ => Kepastian.TidakTahu,
    };

    /// <summary>A living other member of the person's family with a job of class aparatur, the one with the clearest record; null when there is none, or the family is unknown.</summary>
    public int? AnggotaLainAparatur(int indeks)
    {
        var anggota = susunan.Anggota(indeks);
        if (anggota.IsEmpty)
        {
            return null;
        }

        return Lain(Sekali(ref _aparatur, anggota, static (f, keluarga) => f.CariAparatur(keluarga)), indeks);
    }

    /// <summary>Whether the person's family has a PKH component, and what stands against the evidence that it has none.</summary>
    public KomponenKeluarga Komponen(int indeks)
    {
        var anggota = susunan.Anggota(indeks);
        if (anggota.IsEmpty)
        {
            return new(Kepastian.TidakTahu, KeanehanBukti.TidakAda);
        }

        var tabel = _komponen ??= new int[susunan.Orang.Count];
        if (tabel[anggota[0]] is not 0 and var tersimpan)
        {
            return new((Kepastian)((tersimpan >> 8) - 1), (KeanehanBukti)(tersimpan & 0xFF));
        }

        var hasil = HitungKomponen(anggota.AsSpan(), susunan.DaftarLengkap(indeks));
        tabel[anggota[0]] = (((int)hasil.Ada + 1) << 8) | (int)hasil.Keanehan;
        return hasil;
    }

    /// <summary>The anomalies of a record that make evidence read from it doubtful; AN-1 counts for reason 7 alone, and is left to it.</summary>
    public KeanehanBukti Keanehan(int indeks)
    {
        // Dasar: 10, Evidence: AN-2, AN-3, AN-11, AN-18, AN-19 on the person read.
        var orang = Orang(indeks);
        var catatan = CatatanOrang.Dari(orang);
        return (AturanCatatan.TanggalLahirDalamNik(catatan).Ada ? KeanehanBukti.AN2 : default)
            | (AturanCatatan.KelaminDalamNik(catatan).Ada ? KeanehanBukti.AN3 : default)
            | (AturanCatatan.TanggalLahir(catatan, _konteks).Ada ? KeanehanBukti.AN11 : default)
            | (AturanCatatan.KelaminDanHubungan(catatan).Ada ? KeanehanBukti.AN18 : default)
            | (Kepala(indeks) is { } kepala && AnomaliDaftar.UsiaAnak(orang.Hubungan, orang.TanggalLahir, susunan.Orang[kepala].TanggalLahir).Ada ? KeanehanBukti.AN19 : default);
    }

    /// <summary>The anomalies of all members of a person's family together: of those whose marks of death show that nobody is left.</summary>
    public KeanehanBukti KeanehanKeluarga(int indeks)
    {
        var anggota = susunan.Anggota(indeks);
        if (anggota.IsEmpty)
        {
            return Keanehan(indeks);
        }

        var tabel = _keanehanKeluarga ??= new int[susunan.Orang.Count];
        if (tabel[anggota[0]] == 0)
        {
            var aneh = KeanehanBukti.TidakAda;
            foreach (var i in anggota)
            {
                aneh |= Keanehan(i);
            }

            tabel[anggota[0]] = (int)aneh + 1;
        }

        return (KeanehanBukti)(tabel[anggota[0]] - 1);
    }

    private KomponenKeluarga HitungKomponen(ReadOnlySpan<int> anggota, bool lengkap)
    {
        var mungkinAda = !lengkap;
        var aneh = KeanehanBukti.TidakAda;
        foreach (var i in anggota)
        {
            var orang = susunan.Orang[i];
            if (orang.Meninggal.Berlaku(per))
            {
                continue;
            }

            if (PerhitunganKomponenPkh.Nilai(orang, per, kebijakan, out var mungkin) != 0)
            {
                return new(Kepastian.Ya, KeanehanBukti.TidakAda);
            }

            mungkinAda |= mungkin;
            aneh |= Keanehan(i) | (orang.Nik.Sah ? default : KeanehanBukti.AN1) | (orang.Hubungan is null ? KeanehanBukti.Hubungan : default);
        }

        return mungkinAda ? new(Kepastian.TidakTahu, KeanehanBukti.TidakAda) : new(Kepastian.Tidak, aneh);
    }

    /// <summary>The only kepala keluarga of a person's family; null when there is none, or more than one.</summary>
    private int? Kepala(int indeks)
    {
        var anggota = susunan.Anggota(indeks);
        if (anggota.IsEmpty)
        {
            return null;
        }

        var tabel = _kepala ??= new int[susunan.Orang.Count];
        if (tabel[anggota[0]] == 0)
        {
            tabel[anggota[0]] = CariKepala(anggota.AsSpan());
        }

        return tabel[anggota[0]] is var kepala && kepala == TidakAda ? null : kepala - 1;
    }

    private int CariKepala(ReadOnlySpan<int> anggota)
    {
        var kepala = TidakAda;
        foreach (var i in anggota)
        {
            if (susunan.Orang[i].Hubungan == HubunganKeluarga.KepalaKeluarga)
            {
                if (kepala != TidakAda)
                {
                    return TidakAda;
                }

                kepala = i + 1;
            }
        }

        return kepala;
    }

    private bool Aparatur(int indeks) =>
        Orang(indeks) is var orang && orang.Pekerjaan?.Golongan == GolonganPekerjaan.Aparatur && !orang.Meninggal.Berlaku(per);

    // Why: the two people whose records are clearest, so that the order of the records plays no part.
    private Pasangan CariAparatur(ReadOnlySpan<int> anggota)
    {
        var pertama = TidakAda;
        var kedua = TidakAda;
        foreach (var i in anggota)
        {
            if (!Aparatur(i))
            {
                continue;
            }

            if (pertama == TidakAda)
            {
                pertama = i + 1;
            }
            else if (susunan.SamaOrang(pertama - 1, i))
            {
                pertama = LebihJelas(i, pertama) ? i + 1 : pertama;
            }
            else if (LebihJelas(i, pertama))
            {
                (pertama, kedua) = (i + 1, pertama);
            }
            else if (kedua == TidakAda || LebihJelas(i, kedua))
            {
                kedua = i + 1;
            }
        }

        return new(pertama, kedua);
    }

    private bool LebihJelas(int indeks, int indeksTambahSatu) => Keanehan(indeks) < Keanehan(indeksTambahSatu - 1);

    private Pasangan Sekali(ref long[]? tempat, ImmutableArray<int> anggota, Func<FaktaKeluarga, ReadOnlySpan<int>, Pasangan> cari)
    {
        var tabel = tempat ??= new long[susunan.Orang.Count];
        if (Volatile.Read(ref tabel[anggota[0]]) is not 0 and var tersimpan)
        {
            return Pasangan.Dari(tersimpan);
        }

        var hasil = cari(this, anggota.AsSpan());
        Volatile.Write(ref tabel[anggota[0]], hasil.Nilai);
        return hasil;
    }

    private bool Hidup(int indeks, Kepastian ahliWaris) =>
        Orang(indeks) is var orang && MenjadiAhliWaris(orang.Hubungan) == ahliWaris && !orang.Meninggal.Berlaku(per);

    // Why: two of different people are enough to name another one than any given person. Kept as index + 1.
    private Pasangan CariPasangan(ReadOnlySpan<int> anggota, Func<FaktaKeluarga, int, bool> syarat)
    {
        var pertama = TidakAda;
        foreach (var i in anggota)
        {
            if (!syarat(this, i))
            {
                continue;
            }

            if (pertama == TidakAda)
            {
                pertama = i + 1;
            }
            else if (!susunan.SamaOrang(pertama - 1, i))
            {
                return new(pertama, i + 1);
            }
        }

        return new(pertama, TidakAda);
    }

    private int? Lain(Pasangan pasangan, int diri) => Lain(pasangan.Pertama, diri) ?? Lain(pasangan.Kedua, diri);

    private int? Lain(int indeksTambahSatu, int diri) =>
        indeksTambahSatu != TidakAda && !susunan.SamaOrang(indeksTambahSatu - 1, diri) ? indeksTambahSatu - 1 : null;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Pasangan(int Pertama, int Kedua)
    {
        public long Nilai => ((long)Pertama << 32) | (long)Kedua;

        public static Pasangan Dari(long nilai) => new((int)(nilai >> 32), (int)(nilai & int.MaxValue));
    }
}
