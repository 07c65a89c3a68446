using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>A rule that looks at one record alone: the one list that the batch and the validator run.</summary>
/// <param name="Aturan">The rule.</param>
/// <param name="Isi">Finds the anomaly of a record, or nothing; null for a rule of the texts.</param>
/// <param name="Teks">Finds what it has to say of the texts of a record, or nothing; null for other rules.</param>
/// <param name="Kepingan">Takes what <see cref="Teks"/> found out of what all rules of the texts found.</param>
internal sealed record AturanCatatan(Aturan Aturan, PemeriksaIsi? Isi, PemeriksaTeks? Teks = null, Func<SebabTeks, SebabAnomali>? Kepingan = null)
{
    private const int UsiaTertinggi = 120;

    /// <summary>The rules, by number.</summary>
    public static ImmutableArray<AturanCatatan> Semua { get; } =
    [
        new(Aturan.AN1, static (in CatatanOrang o, KonteksAnomali _) => o.Nik.Cacat is { } cacat ? new(SebabAnomali.NikTidakDapatDipakai, (byte)cacat, o.Nik.Posisi ?? 0) : default),
        new(Aturan.AN2, static (in CatatanOrang o, KonteksAnomali _) => TanggalLahirDalamNik(o)),
        new(Aturan.AN3, static (in CatatanOrang o, KonteksAnomali _) => KelaminDalamNik(o)),
        new(Aturan.AN4, static (in CatatanOrang o, KonteksAnomali _) => o.NomorKk.Cacat is { } cacat ? new(SebabAnomali.NomorKkTidakDapatDipakai, (byte)cacat, o.NomorKk.Posisi ?? 0) : default),
        new(Aturan.AN5, null, IbuKandung, static t => t.AN5),
        new(Aturan.AN6, null, TandaIbu, static t => t.AN6),
        new(Aturan.AN7, static (in CatatanOrang o, KonteksAnomali _) => Pekerjaan(o)),
        new(Aturan.AN8, Wilayah),
        new(Aturan.AN9, null, IsiNama, static t => t.AN9),
        new(Aturan.AN10, null, PanjangNama, static t => t.AN10),
        new(Aturan.AN11, TanggalLahir),
        new(Aturan.AN12, static (in CatatanOrang o, KonteksAnomali k) => o.TanggalLahir is { } lahir && Usia.TryHitung(lahir, k.Per, out var usia) && usia.Tahun > UsiaTertinggi ? SebabAnomali.UsiaDiAtas120 : default),
        new(Aturan.AN13, RtRw),
        new(Aturan.AN14, null, Alamat, static t => t.AN14),
        new(Aturan.AN18, static (in CatatanOrang o, KonteksAnomali _) => KelaminDanHubungan(o)),
        new(Aturan.AN20, static (in CatatanOrang o, KonteksAnomali k) => o.Pengurus == Kepastian.Ya && o.Meninggal.Berlaku(k.Per) ? SebabAnomali.MeninggalMasihPengurus : default),
        new(Aturan.AN21, static (in CatatanOrang o, KonteksAnomali _) => KabKotaDalamNik(o)),
    ];

    /// <summary>What the rule finds on a person.</summary>
    public RincianAnomali Periksa(Penduduk orang, KonteksAnomali konteks) => Teks is { } teks ? teks(TeksCatatan.Dari(orang)) : Isi!(CatatanOrang.Dari(orang), konteks);

    private static LocalDate Iso(LocalDate tanggal) => tanggal.Calendar == CalendarSystem.Iso ? tanggal : tanggal.WithCalendar(CalendarSystem.Iso);

    internal static RincianAnomali KelaminDalamNik(in CatatanOrang orang) =>
        orang.JenisKelamin is { } kelamin && orang.Nik.TryGetNilai(out var nik) && nik.JenisKelamin != kelamin ? SebabAnomali.JenisKelaminBedaNik : default(RincianAnomali);

    internal static RincianAnomali TanggalLahir(in CatatanOrang orang, KonteksAnomali konteks) =>
        orang.TanggalLahir is not { } lahir ? SebabAnomali.TanggalLahirKosong
        : Iso(lahir) > konteks.Per ? SebabAnomali.TanggalLahirSesudahAcuan
        : default(RincianAnomali);

    internal static RincianAnomali TanggalLahirDalamNik(in CatatanOrang orang)
    {
        if (orang.TanggalLahir is not { } lahir || !orang.Nik.TryGetNilai(out var nik))
        {
            return default;
        }

        var (tahun, bulan, hari) = Iso(lahir);

        // Why: years before 1 have a negative remainder; such a year never agrees, and that is right.
        var beda = (hari != nik.Hari ? RincianAnomali.BedaHari : 0)
            | (bulan != nik.Bulan ? RincianAnomali.BedaBulan : 0)
            | (tahun % 100 != nik.Tahun2 ? RincianAnomali.BedaTahun : 0)
            | (hari != bulan && hari == nik.Bulan && bulan == nik.Hari ? RincianAnomali.Tertukar : 0);
        return beda == 0 ? default : new(SebabAnomali.TanggalLahirBedaNik, (byte)beda);
    }

    internal static SebabAnomali IbuKandung(TeksCatatan teks) =>
        IsianKosong.BerlakuPadaNama(teks.IbuKandung) ? SebabAnomali.IbuKandungKosong
        : TeksNama.AdaAngka(teks.IbuKandung) ? SebabAnomali.IbuKandungBerangka
        : teks.IbuKandung.Equals(teks.Nama, StringComparison.OrdinalIgnoreCase) ? SebabAnomali.IbuKandungSamaDenganNama : default;

    internal static SebabAnomali TandaIbu(TeksCatatan teks) => TeksNama.BertandaMeninggal(teks.IbuKandung) ? SebabAnomali.IbuKandungBertandaMeninggal : default;

    private static RincianAnomali Pekerjaan(in CatatanOrang orang) => orang.Pekerjaan switch
    {
        { Dikenal: true } => default,
        null => SebabAnomali.PekerjaanKosong,
        { } pekerjaan when IsianKosong.Berlaku(pekerjaan.Nama) => SebabAnomali.PekerjaanKosong,
        _ => SebabAnomali.PekerjaanTidakDikenal,
    };

    private static RincianAnomali Wilayah(in CatatanOrang orang, KonteksAnomali konteks)
    {
        if (orang.Wilayah is not { } wilayah || wilayah == default)
        {
            return orang.WilayahTakTerbaca ? SebabAnomali.WilayahTidakTerbaca : SebabAnomali.WilayahKosong;
        }

        if (konteks.Daftar is { } daftar && !daftar.TryNama(wilayah, out _))
        {
            return SebabAnomali.WilayahTidakTerdaftar;
        }

        return konteks.Wilayah is { } lingkup && !lingkup.Memuat(wilayah) ? SebabAnomali.WilayahDiLuarLingkup : default;
    }

    internal static SebabAnomali IsiNama(TeksCatatan teks) => IsianKosong.BerlakuPadaNama(teks.Nama)
        ? SebabAnomali.NamaKosong
        : TeksNama.Isi(teks.Nama) switch
        {
            IsiTeksNama.Angka => SebabAnomali.NamaBerangka,
            IsiTeksNama.Simbol => SebabAnomali.NamaBersimbol,
            _ => default,
        };

    internal static SebabAnomali PanjangNama(TeksCatatan teks) => IsianKosong.BerlakuPadaNama(teks.Nama) ? default
        : !TeksNama.AdaDuaHuruf(teks.Nama) ? SebabAnomali.NamaTerlaluPendek
        : TeksNama.LebihDari60(teks.Nama) ? SebabAnomali.NamaTerlaluPanjang
        : default;

    private static RincianAnomali RtRw(in CatatanOrang orang, KonteksAnomali konteks)
    {
        if (orang is { AdaRt: true, AdaRw: true })
        {
            return default;
        }

        var rt = !orang.AdaRt && !konteks.TanpaBidang.Contains(BidangOrang.Rt);
        var rw = !orang.AdaRw && !konteks.TanpaBidang.Contains(BidangOrang.Rw);
        return (rt, rw) switch
        {
            (true, true) => SebabAnomali.RtRwTidakDiketahui,
            (true, false) => SebabAnomali.RtTidakDiketahui,
            (false, true) => SebabAnomali.RwTidakDiketahui,
            _ => default(RincianAnomali),
        };
    }

    internal static SebabAnomali Alamat(TeksCatatan teks) => IsianKosong.BerlakuPadaNama(teks.Alamat)
        ? SebabAnomali.AlamatKosong
        : teks.Alamat.EndsWith("...", StringComparison.Ordinal) || teks.Alamat.EndsWith('\u2026') ? SebabAnomali.AlamatTerpotong : default;

    internal static RincianAnomali KelaminDanHubungan(in CatatanOrang orang) => (orang.JenisKelamin, orang.Hubungan, orang.Hamil) switch
    {
        (JenisKelamin.LakiLaki, HubunganKeluarga.Istri, _) => SebabAnomali.IstriLakiLaki,
        (JenisKelamin.Perempuan, HubunganKeluarga.Suami, _) => SebabAnomali.SuamiPerempuan,
        (JenisKelamin.LakiLaki, _, Kepastian.Ya) => SebabAnomali.LakiLakiHamil,
        _ => default(RincianAnomali),
    };

    private static RincianAnomali KabKotaDalamNik(in CatatanOrang orang)
    {
        if (orang.Wilayah is not { } domisili || domisili == default || !orang.Nik.TryGetNilai(out var nik))
        {
            return default;
        }

        var tingkat = domisili.Tingkat == TingkatWilayah.Provinsi ? TingkatWilayah.Provinsi : TingkatWilayah.KabupatenKota;
        return nik.Wilayah.PadaTingkat(tingkat) == domisili.PadaTingkat(tingkat) ? default : SebabAnomali.KabKotaBedaNik;
    }
}

/// <summary>Finds the anomaly of a record by what it holds beside its texts.</summary>
internal delegate RincianAnomali PemeriksaIsi(in CatatanOrang catatan, KonteksAnomali konteks);

/// <summary>Finds the anomaly of the texts of a record.</summary>
internal delegate SebabAnomali PemeriksaTeks(TeksCatatan teks);
