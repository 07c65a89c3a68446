using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Who may do what: the permission table (PR-2), functions never held together (PR-1), maker-checker (PR-3), area limits (PR-4).</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class Kewenangan
{
    // Dasar: PR-2, VK-16.
    // Tafsir: approving a mark, batal, finalisasi and the work of the register's month belong to those who validate, Supervisor and Pengelola DTKS; closing a
    // period of kelayakan and correcting any data belong to the two functions that act for Kemensos on letters, Petugas Teknis and Manajemen.
    private static readonly ImmutableArray<IzinPeran> IzinBulanan =
    [
        new(
            TindakanPengguna.TandaiTidakLayak,
            [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks, PeranPengguna.PengisiDataKabKota],
            [PeranPengguna.PengisiDataDesa, PeranPengguna.Pendamping]),
        new(TindakanPengguna.SetujuiTanda, [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks], []),
        new(TindakanPengguna.Batal, [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks], []),
        new(TindakanPengguna.Finalisasi, [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks], []),
        new(TindakanPengguna.FinalisasiUsulan, [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks], []),
        new(TindakanPengguna.UnggahSurat, [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks, PeranPengguna.KepalaDaerah], []),
        new(TindakanPengguna.SetujuiSurat, [PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen], []),
        new(TindakanPengguna.TolakSurat, [PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen], []),
        new(TindakanPengguna.TutupPeriode, [PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen], []),
        new(TindakanPengguna.Usul, [PeranPengguna.Masyarakat], []),
        new(TindakanPengguna.Sanggah, [PeranPengguna.Masyarakat], []),
        new(TindakanPengguna.Pantau, [PeranPengguna.Provinsi], []),

        // Dasar: Permensos 11/2019 Pasal 11.
        new(TindakanPengguna.PerbaikiData, [PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen], []),
        new(TindakanPengguna.BacaAudit, [PeranPengguna.AuditorInternal], []),

        new(TindakanPengguna.PerbaikiAnomali, [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks, PeranPengguna.PengisiDataKabKota, PeranPengguna.PengisiDataDesa], []),
        new(TindakanPengguna.TandaiKeadaan, [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks, PeranPengguna.PengisiDataKabKota, PeranPengguna.PengisiDataDesa, PeranPengguna.Pendamping], []),
        new(TindakanPengguna.MasukkanUsulan, [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks, PeranPengguna.PengisiDataKabKota, PeranPengguna.PengisiDataDesa], []),
        new(TindakanPengguna.Padankan, [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks], []),
        new(TindakanPengguna.GantiPengurus, [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks], []),
        new(TindakanPengguna.CatatNasihat, [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks], []),
        new(TindakanPengguna.KirimKemensos, [PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen], []),
        new(TindakanPengguna.TanggapiKemensos, [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks], []),
        new(TindakanPengguna.Tetapkan, [PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen], []),
        new(TindakanPengguna.TutupBulan, [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks], []),
    ];

    /// <summary>Gets the five kab/kota functions that one person never holds together (PR-1).</summary>
    public static ImmutableArray<PeranPengguna> FungsiKabKota { get; } =
    [
        PeranPengguna.AdminPengguna, PeranPengguna.PengelolaDtks, PeranPengguna.PengisiDataDesa,
        PeranPengguna.PengisiDataKabKota, PeranPengguna.KepalaPerangkatDaerah,
    ];

    /// <summary>Gives the permission table of an edition.</summary>
    /// <param name="edisi">The edition.</param>
    /// <returns>One line for each action; empty for an edition that does not regulate permissions.</returns>
    public static ImmutableArray<IzinPeran> Izin(EdisiAturan edisi) => Aturan.PR2.BerlakuPada(edisi) ? IzinBulanan : [];

    /// <summary>Says whether a role may do an action (PR-2, VK-16).</summary>
    /// <param name="peran">The role.</param>
    /// <param name="tindakan">The action.</param>
    /// <param name="edisi">The edition.</param>
    /// <returns>Permitted, permitted subject to approval, refused, or tidak-berlaku.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The role or the action is not one of the tables.</exception>
    public static PutusanKewenangan Boleh(PeranPengguna peran, TindakanPengguna tindakan, EdisiAturan edisi)
    {
        Pastikan(TabelKewenangan.Peran, peran, nameof(peran));
        Pastikan(TabelKewenangan.Tindakan, tindakan, nameof(tindakan));
        foreach (var izin in Izin(edisi))
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
        !aturan.BerlakuPada(edisi)
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
