using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>Replacing a pengurus who died or cannot collect the aid: the candidates in order (KP-7, PG-1 to PG-5).</summary>
/// <remarks>
/// Only living members of the same family, never the replaced one: adult daughters, adult sons, the kepala keluarga (the spouse, when the one replaced was the
/// kepala), and where the edition has PG-4 the istri or suami; among several the eldest first, then the lower NIK, then the earlier record. Nobody of these in a
/// family stated to be complete: other adult members, to be reviewed; only members under age: a wali is needed; nobody at all: there is no replacement, and
/// then no ahli waris either (VK-5). A member whose missing data could give the same or a better class than the first certain candidate leaves the answer open.
/// Pure and thread-safe.
/// </remarks>
public static class PenggantianPengurus
{
    /// <summary>Finds the candidates.</summary>
    /// <param name="susunan">The people with their families.</param>
    /// <param name="pengurus">Index of the pengurus to replace; whether that person died plays no part.</param>
    /// <param name="per">The day as of which ages and deaths count.</param>
    /// <param name="edisi">The edition, or the list from which <paramref name="per"/> chooses.</param>
    /// <param name="kebijakan">The policy (<c>UsiaDewasa</c>, <c>KawinDianggapDewasa</c>); null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <returns>The decision; positions in it are those of <see cref="SusunanKeluarga.Orang"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    /// <exception cref="BahanTidakSahException">A member's birth date lies after <paramref name="per"/>.</exception>
    /// <exception cref="DiLuarCakupanException">No edition was named and the date is not modelled.</exception>
    public static PutusanPengganti Cari(
        SusunanKeluarga susunan, int pengurus, LocalDate per, PilihanEdisi edisi = default, KebijakanDtks? kebijakan = null)
    {
        ArgumentNullException.ThrowIfNull(susunan);
        return Putuskan(susunan, pengurus, per, edisi.Tentukan(Periode.Dari(per)), kebijakan ?? KebijakanDtks.Baku, tolakLahirSesudah: true);
    }

    /// <summary>Decides without refusing anybody: a birth date after the day counts as missing, so that one bad record stops no batch.</summary>
    internal static PutusanPengganti Putuskan(
        SusunanKeluarga susunan, int pengurus, LocalDate per, EdisiAturan edisi, KebijakanDtks kebijakan, bool tolakLahirSesudah = false)
    {
        var anggota = susunan.Anggota(pengurus);
        if (anggota.IsEmpty)
        {
            if (susunan.JumlahKeluarga > 0)
            {
                return Terbuka([Jalur(pengurus, "no_kk")], edisi);
            }

            // Tafsir: KP-7: when nobody has a readable No KK, the whole list is the family.
            anggota = [.. Enumerable.Range(0, susunan.Orang.Count)];
        }

        var lain = AnggotaLain(susunan, anggota, pengurus);
        if (tolakLahirSesudah)
        {
            KelahiranOrang.Pastikan(susunan.Orang, lain, per);
        }

        return Urutkan(susunan.Orang, pengurus, lain, susunan.DaftarLengkap(pengurus), per, edisi, kebijakan);
    }

    /// <summary>Finds the candidates for the pengurus with a NIK.</summary>
    /// <param name="orang">The people.</param>
    /// <param name="pengurus">NIK of the pengurus to replace.</param>
    /// <param name="per">The day as of which ages and deaths count.</param>
    /// <param name="kelengkapan">What is stated about the completeness of the families.</param>
    /// <param name="edisi">The edition, or the list from which <paramref name="per"/> chooses.</param>
    /// <param name="kebijakan">The policy; null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <returns>The decision; positions in it are those of <paramref name="orang"/>.</returns>
    /// <exception cref="ArgumentException">The pengurus is not among the people, or a member's birth date lies after <paramref name="per"/>.</exception>
    /// <exception cref="DiLuarCakupanException">No edition was named and the date is not modelled.</exception>
    public static PutusanPengganti Cari(
        IReadOnlyList<Penduduk> orang,
        Nik pengurus,
        LocalDate per,
        KelengkapanKeluarga kelengkapan = default,
        PilihanEdisi edisi = default,
        KebijakanDtks? kebijakan = null)
    {
        var susunan = new SusunanKeluarga(orang, kelengkapan);
        return susunan.IndeksNik(pengurus) is { } indeks
            ? Cari(susunan, indeks, per, edisi, kebijakan)
            : throw new ArgumentException(
                "Pengurus tidak ada dalam daftar orang; tambahkan datanya. / The pengurus is not among the people; add the record.", nameof(pengurus));
    }

    /// <summary>Finds the replacements that decisions of kelayakan call for: where VK-9 spares a participation whose pengurus died, or VK-5 refused reason 2.</summary>
    /// <param name="bahan">The facts that were decided on.</param>
    /// <param name="hasil">The decisions on them.</param>
    /// <returns>One task for each such participation, in their order, with the candidates by edition and policy of the decisions.</returns>
    /// <remarks>
    /// A birth date after the day counts as missing here, as in kelayakan; a pengurus who is not among the people has an unknown family
    /// (<c>kurang</c> is <c>keluarga</c>).
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="hasil"/> does not belong to <paramref name="bahan"/>: the numbers of participations differ.</exception>
    public static ImmutableArray<TugasGantiPengurus> MenurutKelayakan(BahanKelayakan bahan, HasilKelayakan hasil)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        ArgumentNullException.ThrowIfNull(hasil);
        if (bahan.Kepesertaan.Count != hasil.Putusan.Length)
        {
            throw new ArgumentException("Putusan ini bukan dari bahan itu. / The decisions are not on these facts.", nameof(hasil));
        }

        var ditolak = hasil.Ditolak.Where(d => d.Aturan == Aturan.VK5).Select(d => (bahan.Penetapan[d.Indeks].Nik, bahan.Penetapan[d.Indeks].Program)).ToHashSet();
        SusunanKeluarga? susunan = null;
        var tugas = ImmutableArray.CreateBuilder<TugasGantiPengurus>();
        foreach (var putusan in hasil.Putusan)
        {
            var peserta = putusan.Kepesertaan;
            ImmutableArray<Aturan> dasar = (ditolak.Contains((peserta.Nik, peserta.Program)), putusan.PerluGantiPengurus) switch
            {
                (true, true) => [Aturan.VK5, Aturan.VK9],
                (true, false) => [Aturan.VK5],
                (false, true) => [Aturan.VK9],
                _ => [],
            };
            if (!dasar.IsEmpty)
            {
                susunan ??= new(bahan.Orang, bahan.Kelengkapan);
                tugas.Add(new(putusan.Indeks, dasar, susunan.IndeksNik(peserta.Nik), Pengganti(peserta.Nik)));
            }
        }

        return tugas.DrainToImmutable();

        PutusanPengganti Pengganti(Nik nik) => susunan.IndeksNik(nik) is { } indeks
            ? Putuskan(susunan, indeks, bahan.Per ?? bahan.Periode.HariTerakhir, hasil.Konteks.Edisi, hasil.Konteks.Kebijakan)
            : Terbuka(["keluarga"], hasil.Konteks.Edisi);
    }

    /// <summary>Whether the data of a programme may be matched with Dukcapil again: the pengurus must be replaced first (KP-7).</summary>
    /// <param name="pengurus">The person recorded as pengurus; null when not known.</param>
    /// <param name="per">The day as of which deaths count; null = any mark counts.</param>
    /// <returns>The condition with its rule and message.</returns>
    public static SyaratPemadananUlang PeriksaPemadananUlang(Penduduk? pengurus, LocalDate? per = null) =>
        new(pengurus is null ? StatusTemuan.TidakDiketahui
            : pengurus.Meninggal.Berlaku(per) ? StatusTemuan.TidakTerpenuhi
            : StatusTemuan.Terpenuhi);

    private static List<int> AnggotaLain(SusunanKeluarga susunan, ImmutableArray<int> anggota, int pengurus)
    {
        // Why: another record with the pengurus's own NIK is the same person, not another member.
        var nik = susunan.Orang[pengurus].Nik.NilaiBilaSah;
        var lain = new List<int>(anggota.Length);
        foreach (var i in anggota)
        {
            if (i != pengurus && (nik is null || susunan.Orang[i].Nik.NilaiBilaSah != nik))
            {
                lain.Add(i);
            }
        }

        return lain;
    }

    private static PutusanPengganti Urutkan(
        IReadOnlyList<Penduduk> orang, int pengurus, List<int> anggota, bool lengkap, LocalDate per, EdisiAturan edisi, KebijakanDtks kebijakan)
    {
        var (calon, lain, mungkin, belumDewasa, lainnyaBelumDewasa) = Golongkan(orang, pengurus, anggota, per, edisi, kebijakan);
        calon.Sort((a, b) => Bandingkan(orang, per, a, b));
        lain.Sort((a, b) => Bandingkan(orang, per, a, b));
        var pertama = calon.Count > 0 ? PeluangCalon.Kelas(calon[0].Sebab) : PeluangCalon.KelasLain - 1;
        var kurang = ImmutableArray.CreateBuilder<string>();
        Kurang(m => m.Kelas <= pertama);
        if (calon.Count > 0)
        {
            return Jadi(StatusPengganti.Ada, calon);
        }

        // Dasar: KP-7. Nobody is certain to be missing only from a family stated to be complete.
        if (!lengkap)
        {
            kurang.Add("keluarga");
        }

        if (kurang.Count > 0)
        {
            return Jadi(StatusPengganti.BelumDapatDitentukan, []);
        }

        // Dasar: KP-7, PG-5. Tafsir: class 5 in every edition, when nobody is certain or possible in 1 to 4 and the family is complete.
        Kurang(_ => true);
        if (lain.Count > 0 || kurang.Count > 0)
        {
            return Jadi(StatusPengganti.Ada, lain);
        }

        if (belumDewasa == Kepastian.Ya)
        {
            return Jadi(StatusPengganti.PerluWali, []);
        }

        // Tafsir: whether somebody under age of hubungan Lainnya is of the family is not known, and so is whether a wali or nobody is left.
        mungkin.AddRange(lainnyaBelumDewasa.Select(i => (i, PeluangCalon.KelasLain)));
        Kurang(_ => true);
        return Jadi(StatusPengganti.TidakAda, []);

        PutusanPengganti Jadi(StatusPengganti status, List<CalonPengurus> daftar) =>
            new(kurang.Count > 0 ? StatusPengganti.BelumDapatDitentukan : status, [.. daftar], kurang.DrainToImmutable(), edisi);

        void Kurang(Func<(int Indeks, int Kelas), bool> menahan)
        {
            var jalur = new SortedSet<(int Indeks, int Urut, string Bidang)>();
            foreach (var satu in mungkin.Where(menahan))
            {
                TambahKurang(jalur, orang, satu.Indeks, pengurus, per);
            }

            kurang.AddRange(jalur.Select(k => Jalur(k.Indeks, k.Bidang)));
        }
    }

    private static (List<CalonPengurus> Calon, List<CalonPengurus> Lain, List<(int Indeks, int Kelas)> Mungkin, Kepastian BelumDewasa, List<int> LainnyaBelumDewasa)
        Golongkan(IReadOnlyList<Penduduk> orang, int pengurus, List<int> anggota, LocalDate per, EdisiAturan edisi, KebijakanDtks kebijakan)
    {
        var pengurusKepala = orang[pengurus].Hubungan is { } hubungan
            ? hubungan == HubunganKeluarga.KepalaKeluarga ? Kepastian.Ya : Kepastian.Tidak
            : Kepastian.TidakTahu;
        var pasanganBoleh = Aturan.PG4.BerlakuPada(edisi);
        var calon = new List<CalonPengurus>();
        var lain = new List<CalonPengurus>();
        var mungkin = new List<(int Indeks, int Kelas)>();
        var belumDewasa = Kepastian.Tidak;
        var lainnyaBelumDewasa = new List<int>();
        foreach (var i in anggota)
        {
            if (orang[i].Meninggal.Berlaku(per))
            {
                continue;
            }

            var peluang = PeluangCalon.Nilai(orang[i], per, pengurusKepala, pasanganBoleh, kebijakan);
            if (peluang.Pasti is { } pasti)
            {
                (pasti == SebabCalon.AnggotaDewasaLain ? lain : calon).Add(new(i, pasti));
            }
            else if (peluang.Mungkin != 0)
            {
                mungkin.Add((i, peluang.Mungkin));
            }
            else if (peluang.BelumDewasa == Kepastian.Ya)
            {
                belumDewasa = Kepastian.Ya;
            }
            else if (peluang.BelumDewasa == Kepastian.TidakTahu)
            {
                lainnyaBelumDewasa.Add(i);
            }
        }

        return (calon, lain, mungkin, belumDewasa, lainnyaBelumDewasa);
    }

    // Tafsir: eldest first, a candidate without birth date last in its class; then the lower NIK, without NIK last; then the earlier record.
    private static int Bandingkan(IReadOnlyList<Penduduk> orang, LocalDate per, CalonPengurus a, CalonPengurus b)
    {
        var (x, y) = (orang[a.Indeks], orang[b.Indeks]);
        var urutan = PeluangCalon.Kelas(a.Sebab).CompareTo(PeluangCalon.Kelas(b.Sebab));
        urutan = urutan != 0 ? urutan : KosongTerakhir(KelahiranOrang.Sampai(x, per), KelahiranOrang.Sampai(y, per));
        urutan = urutan != 0 ? urutan : KosongTerakhir(x.Nik.NilaiBilaSah, y.Nik.NilaiBilaSah);
        return urutan != 0 ? urutan : a.Indeks.CompareTo(b.Indeks);
    }

    private static int KosongTerakhir<T>(T? x, T? y)
        where T : struct, IComparable<T> =>
        (x, y) switch
        {
            ({ } a, { } b) => a.CompareTo(b),
            (null, null) => 0,
            (null, _) => 1,
            _ => -1,
        };

    // Why: what keeps a spouse open is whether the pengurus was the kepala keluarga; what keeps Lainnya open is what it really is.
    private static void TambahKurang(
        SortedSet<(int Indeks, int Urut, string Bidang)> kurang, IReadOnlyList<Penduduk> semua, int indeks, int pengurus, LocalDate per)
    {
        var orang = semua[indeks];
        if (orang.Hubungan is HubunganKeluarga.Istri or HubunganKeluarga.Suami && semua[pengurus].Hubungan is null)
        {
            kurang.Add((pengurus, 0, "hubungan"));
            return;
        }

        if (orang.Hubungan is null or HubunganKeluarga.Lainnya)
        {
            kurang.Add((indeks, 0, "hubungan"));
        }

        if (orang.JenisKelamin is null)
        {
            kurang.Add((indeks, 1, "jenis_kelamin"));
        }

        if (KelahiranOrang.Sampai(orang, per) is null)
        {
            kurang.Add((indeks, 2, "tanggal_lahir"));
        }
    }

    private static string Jalur(int indeks, string bidang) => string.Create(CultureInfo.InvariantCulture, $"orang[{indeks}].{bidang}");

    internal static PutusanPengganti Terbuka(ImmutableArray<string> kurang, EdisiAturan edisi) =>
        new(StatusPengganti.BelumDapatDitentukan, [], kurang, edisi);
}
