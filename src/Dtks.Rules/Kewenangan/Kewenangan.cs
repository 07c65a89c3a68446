using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Who may do what: the permission table (PR-2), functions never held together (PR-1), maker-checker (PR-3), area limits (PR-4).</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class Kewenangan
{
    /// <summary>Gets the five kab/kota functions that one person never holds together (PR-1).</summary>
    public static ImmutableArray<PeranPengguna> FungsiKabKota { get; } =
    [
        PeranPengguna.AdminPengguna, PeranPengguna.PengelolaDtks, PeranPengguna.PengisiDataDesa,
        PeranPengguna.PengisiDataKabKota, PeranPengguna.KepalaPerangkatDaerah,
    ];

    /// <summary>Gives the permission table of an edition.</summary>
    /// <param name="edisi">The edition.</param>
    /// <param name="periode">The period whose table counts; <see langword="null"/> = the newest.</param>
    /// <returns>One line for each action; empty for an edition that does not regulate permissions.</returns>
    /// <exception cref="DiLuarCakupanException">The edition is modelled in part, and not in this one.</exception>
    public static ImmutableArray<IzinPeran> Izin(EdisiAturan edisi, Periode? periode = null)
    {
        ArgumentNullException.ThrowIfNull(edisi);
        edisi.PastikanDimodelkan(Aturan.PR2);
        return !edisi.Memuat(Aturan.PR2) ? [] : periode is { } pada ? edisi.Isi.Izin.Pada(pada) : edisi.Isi.Izin.Semua[^1].Nilai;
    }

    /// <summary>Says whether a role may do an action (PR-2, VK-16).</summary>
    /// <param name="peran">The role.</param>
    /// <param name="tindakan">The action.</param>
    /// <param name="edisi">The edition.</param>
    /// <param name="periode">The period whose table counts; <see langword="null"/> = the newest.</param>
    /// <returns>Permitted, permitted subject to approval, refused, or tidak-berlaku.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The role or the action is not one of the tables.</exception>
    public static PutusanKewenangan Boleh(PeranPengguna peran, TindakanPengguna tindakan, EdisiAturan edisi, Periode? periode = null)
    {
        Pastikan(TabelKewenangan.Peran, peran, nameof(peran));
        Pastikan(TabelKewenangan.Tindakan, tindakan, nameof(tindakan));
        foreach (var izin in Izin(edisi, periode))
        {
            if (izin.Tindakan != tindakan)
            {
                continue;
            }

            if (izin.Langsung.Contains(peran))
            {
                return new PutusanKewenangan(StatusTemuan.Terpenuhi, Aturan.PR2);
            }

            return izin.DenganPersetujuan.Contains(peran)
                ? new PutusanKewenangan(StatusTemuan.Terpenuhi, Aturan.VK16, perluPersetujuan: true)
                : new PutusanKewenangan(StatusTemuan.TidakTerpenuhi, Aturan.PR2);
        }

        return new PutusanKewenangan(StatusTemuan.TidakBerlaku, Aturan.PR2);
    }

    /// <summary>Says whether one person may hold these roles together (PR-1).</summary>
    /// <param name="peran">The roles of one person; naming a role twice counts once.</param>
    /// <param name="edisi">The edition.</param>
    /// <returns>Refused when two or more of <see cref="FungsiKabKota"/> are among them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A role is not one of the table.</exception>
    public static PutusanKewenangan BolehMerangkap(IEnumerable<PeranPengguna> peran, EdisiAturan edisi)
    {
        ArgumentNullException.ThrowIfNull(peran);
        ArgumentNullException.ThrowIfNull(edisi);
        HashSet<PeranPengguna> fungsi = [];
        foreach (var satu in peran)
        {
            Pastikan(TabelKewenangan.Peran, satu, nameof(peran));
            if (FungsiKabKota.Contains(satu))
            {
                fungsi.Add(satu);
            }
        }

        return Putuskan(Aturan.PR1, edisi, fungsi.Count < 2 ? Kepastian.Ya : Kepastian.Tidak);
    }

    /// <summary>Says whether a person may approve an item somebody marked (PR-3, maker-checker).</summary>
    /// <param name="penanda">Who marked it: any name of an account; <see langword="null"/> or blank = not known.</param>
    /// <param name="penyetuju">Who wants to approve it; <see langword="null"/> or blank = not known.</param>
    /// <param name="edisi">The edition.</param>
    /// <returns>Refused when they are the same (trimmed, ordinal); tidak-diketahui when one of them is not known.</returns>
    public static PutusanKewenangan BolehMenyetujui(string? penanda, string? penyetuju, EdisiAturan edisi)
    {
        ArgumentNullException.ThrowIfNull(edisi);
        var berbeda = string.IsNullOrWhiteSpace(penanda) || string.IsNullOrWhiteSpace(penyetuju)
            ? Kepastian.TidakTahu
            : penanda.AsSpan().Trim().SequenceEqual(penyetuju.AsSpan().Trim()) ? Kepastian.Tidak : Kepastian.Ya;
        return Putuskan(Aturan.PR3, edisi, berbeda);
    }

    /// <summary>Says whether data of a region lies in the area of an operator (PR-4).</summary>
    /// <param name="wilayahTugas">The kecamatan or desa the operator was started for; <see langword="null"/> = no area limit.</param>
    /// <param name="wilayahData">The region of the data; <see langword="null"/> = not known.</param>
    /// <param name="edisi">The edition.</param>
    /// <returns>Refused when the data lies outside the area; tidak-diketahui when its region is not known, or only to a level that contains the area.</returns>
    public static PutusanKewenangan DalamWilayahTugas(KodeWilayah? wilayahTugas, KodeWilayah? wilayahData, EdisiAturan edisi)
    {
        ArgumentNullException.ThrowIfNull(edisi);
        var didalam = (wilayahTugas, wilayahData) switch
        {
            (null, _) => Kepastian.Ya,
            (_, null) => Kepastian.TidakTahu,
            ({ } tugas, { } data) when tugas.Memuat(data) => Kepastian.Ya,
            ({ } tugas, { } data) => data == default || data.Memuat(tugas) ? Kepastian.TidakTahu : Kepastian.Tidak,
        };
        return Putuskan(Aturan.PR4, edisi, didalam);
    }

    private static PutusanKewenangan Putuskan(Aturan aturan, EdisiAturan edisi, Kepastian jawab) => new(
        !edisi.Memuat(aturan)
            ? StatusTemuan.TidakBerlaku
            : jawab switch
            {
                Kepastian.Ya => StatusTemuan.Terpenuhi,
                Kepastian.Tidak => StatusTemuan.TidakTerpenuhi,
                _ => StatusTemuan.TidakDiketahui,
            },
        aturan);

    private static void Pastikan<T>(TabelKode<T> tabel, T nilai, string nama)
        where T : struct, Enum
    {
        if (!tabel.Memuat(nilai))
        {
            throw new ArgumentOutOfRangeException(nama, tabel.PesanTakDikenal().ToString());
        }
    }
}
