using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>A rule that looks at one record alone: the one list that the batch and the validator run.</summary>
/// <param name="Aturan">The rule.</param>
/// <param name="Periksa">Finds the anomaly of a record, or nothing.</param>
internal sealed record AturanCatatan(Aturan Aturan, Func<Penduduk, KonteksAnomali, RincianAnomali> Periksa)
{
    private const int UsiaTertinggi = 120;

    /// <summary>The rules, by number.</summary>
    public static ImmutableArray<AturanCatatan> Semua { get; } =
    [
        new(Aturan.AN1, static (o, _) => o.Nik.Cacat is { } cacat ? new(SebabAnomali.NikTidakDapatDipakai, (byte)cacat, o.Nik.Posisi ?? 0) : default),
        new(Aturan.AN2, static (o, _) => TanggalLahirDalamNik(o)),
        new(Aturan.AN3, static (o, _) => KelaminDalamNik(o)),
        new(Aturan.AN4, static (o, _) => o.NomorKk.Cacat is { } cacat ? new(SebabAnomali.NomorKkTidakDapatDipakai, (byte)cacat, o.NomorKk.Posisi ?? 0) : default),
        new(Aturan.AN5, static (o, _) => IbuKandung(o)),
        new(Aturan.AN6, static (o, _) => o.NamaIbuKandung is { } ibu && TeksNama.BertandaMeninggal(ibu) ? SebabAnomali.IbuKandungBertandaMeninggal : default),
        new(Aturan.AN7, static (o, _) => Pekerjaan(o)),
        new(Aturan.AN8, Wilayah),
        new(Aturan.AN9, static (o, _) => IsiNama(o)),
        new(Aturan.AN10, static (o, _) => PanjangNama(o)),
        new(Aturan.AN11, TanggalLahir),
        new(Aturan.AN12, static (o, k) => o.TanggalLahir is { } lahir && Usia.TryHitung(lahir, k.Per, out var usia) && usia.Tahun > UsiaTertinggi ? SebabAnomali.UsiaDiAtas120 : default),
        new(Aturan.AN13, RtRw),
        new(Aturan.AN14, static (o, _) => Alamat(o)),
        new(Aturan.AN18, static (o, _) => KelaminDanHubungan(o)),
        new(Aturan.AN20, static (o, k) => o.Pengurus == Kepastian.Ya && o.Meninggal.Berlaku(k.Per) ? SebabAnomali.MeninggalMasihPengurus : default),
        new(Aturan.AN21, static (o, _) => KabKotaDalamNik(o)),
    ];

    private static LocalDate Iso(LocalDate tanggal) => tanggal.Calendar == CalendarSystem.Iso ? tanggal : tanggal.WithCalendar(CalendarSystem.Iso);

    internal static RincianAnomali KelaminDalamNik(Penduduk orang) =>
        orang.JenisKelamin is { } kelamin && orang.Nik.TryGetNilai(out var nik) && nik.JenisKelamin != kelamin ? SebabAnomali.JenisKelaminBedaNik : default(RincianAnomali);

    internal static RincianAnomali TanggalLahir(Penduduk orang, KonteksAnomali konteks) =>
        orang.TanggalLahir is not { } lahir ? SebabAnomali.TanggalLahirKosong
        : Iso(lahir) > konteks.Per ? SebabAnomali.TanggalLahirSesudahAcuan
        : default(RincianAnomali);

    internal static RincianAnomali TanggalLahirDalamNik(Penduduk orang)
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

    private static RincianAnomali IbuKandung(Penduduk orang)
    {
        if (orang.NamaIbuKandung is not { } ibu || IsianKosong.BerlakuPadaNama(ibu))
        {
            return SebabAnomali.IbuKandungKosong;
        }

        if (TeksNama.AdaAngka(ibu))
        {
            return SebabAnomali.IbuKandungBerangka;
        }

        return ibu.Equals(orang.Nama, StringComparison.OrdinalIgnoreCase) ? SebabAnomali.IbuKandungSamaDenganNama : default;
    }

    private static RincianAnomali Pekerjaan(Penduduk orang) => orang.Pekerjaan switch
    {
        { Dikenal: true } => default,
        null => SebabAnomali.PekerjaanKosong,
        { } pekerjaan when IsianKosong.Berlaku(pekerjaan.Nama) => SebabAnomali.PekerjaanKosong,
        _ => SebabAnomali.PekerjaanTidakDikenal,
    };

    private static RincianAnomali Wilayah(Penduduk orang, KonteksAnomali konteks)
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

    private static RincianAnomali IsiNama(Penduduk orang) => orang.Nama is not { } nama || IsianKosong.BerlakuPadaNama(nama)
        ? SebabAnomali.NamaKosong
        : TeksNama.Isi(nama) switch
        {
            IsiTeksNama.Angka => SebabAnomali.NamaBerangka,
            IsiTeksNama.Simbol => SebabAnomali.NamaBersimbol,
            _ => default(RincianAnomali),
        };

    private static RincianAnomali PanjangNama(Penduduk orang)
    {
        if (orang.Nama is not { } nama || IsianKosong.BerlakuPadaNama(nama))
        {
            return default;
        }

        return !TeksNama.AdaDuaHuruf(nama) ? SebabAnomali.NamaTerlaluPendek
            : TeksNama.LebihDari60(nama) ? SebabAnomali.NamaTerlaluPanjang
            : default(RincianAnomali);
    }

    private static RincianAnomali RtRw(Penduduk orang, KonteksAnomali konteks)
    {
        if (orang is { Rt: not null, Rw: not null })
        {
            return default;
        }

        var rt = orang.Rt is null && !konteks.TanpaBidang.Contains(BidangOrang.Rt);
        var rw = orang.Rw is null && !konteks.TanpaBidang.Contains(BidangOrang.Rw);
        return (rt, rw) switch
        {
            (true, true) => SebabAnomali.RtRwTidakDiketahui,
            (true, false) => SebabAnomali.RtTidakDiketahui,
            (false, true) => SebabAnomali.RwTidakDiketahui,
            _ => default(RincianAnomali),
        };
    }

    private static RincianAnomali Alamat(Penduduk orang) => orang.Alamat is not { } alamat || IsianKosong.BerlakuPadaNama(alamat)
        ? SebabAnomali.AlamatKosong
        : alamat.EndsWith("...", StringComparison.Ordinal) || alamat.EndsWith('\u2026') ? SebabAnomali.AlamatTerpotong : default(RincianAnomali);

    internal static RincianAnomali KelaminDanHubungan(Penduduk orang) => (orang.JenisKelamin, orang.Hubungan, orang.Hamil) switch
    {
        (JenisKelamin.LakiLaki, HubunganKeluarga.Istri, _) => SebabAnomali.IstriLakiLaki,
        (JenisKelamin.Perempuan, HubunganKeluarga.Suami, _) => SebabAnomali.SuamiPerempuan,
        (JenisKelamin.LakiLaki, _, Kepastian.Ya) => SebabAnomali.LakiLakiHamil,
        _ => default(RincianAnomali),
    };

    private static RincianAnomali KabKotaDalamNik(Penduduk orang)
    {
        if (orang.Wilayah is not { } domisili || domisili == default || !orang.Nik.TryGetNilai(out var nik))
        {
            return default;
        }

        var tingkat = domisili.Tingkat == TingkatWilayah.Provinsi ? TingkatWilayah.Provinsi : TingkatWilayah.KabupatenKota;
        return nik.Wilayah.PadaTingkat(tingkat) == domisili.PadaTingkat(tingkat) ? default : SebabAnomali.KabKotaBedaNik;
    }
}
