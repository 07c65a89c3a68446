using Dtks.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Dtks.EntityFrameworkCore;

/// <summary>The one call that makes a context store the value types of the library.</summary>
public static class KonvensiDtks
{
    private const int PanjangNomor = 16;
    private const int PanjangWilayah = 10;
    private const int PanjangPeriode = 7;
    private const int PanjangKode = 40;
    private const int PanjangJson = 200;

    /// <summary>Stores every property of a value type of the library, null as null.</summary>
    /// <param name="konvensi">The builder of <c>ConfigureConventions</c>.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>
    /// NIK and No KK as their sixteen digits, so that equality, keys, joins and order are those of the digits; kode wilayah as its digits;
    /// periode as <c>yyyy-MM</c>; ID DTKS, desil and rules as their text; a programme as its code (a regional one is read back through
    /// <see cref="PengubahProgram"/>); a job as its code or its text; reasons and disabilities as the library's JSON; a value of a code list of <c>Dtks.Domain</c> as its code (for those of
    /// <c>Dtks.Rules</c>: <see cref="PengubahKode{T}"/>). Marks with three answers have three texts: <c>ya</c> (or the day, the level), <c>tidak</c>, <c>tidak-diketahui</c>, so that
    /// what is not known is never a no. Parameters of <c>ExecuteSql</c> are written
    /// in the same way; queries of raw SQL (<c>FromSql</c>, <c>SqlQuery</c>) take no model's mapping: give them <c>ToString("D")</c>. A reading of a NIK or No KK is its digits, <c>kosong</c>, or the defect. An unset value (<c>default</c>) that stands for nothing is refused with
    /// <see cref="InvalidOperationException"/>, and a text in the table that is no such value with <see cref="DtksFormatException"/>; neither
    /// message holds the value. Columns hold personal data: keep <c>EnableSensitiveDataLogging</c> off.
    /// </remarks>
    /// <example>
    /// <code>
    /// class Basis : DbContext
    /// {
    ///     protected override void ConfigureConventions(ModelConfigurationBuilder c) =&gt; c.UseDtks();
    /// }
    /// </code>
    /// </example>
    public static ModelConfigurationBuilder UseDtks(this ModelConfigurationBuilder konvensi)
    {
        ArgumentNullException.ThrowIfNull(konvensi);
        konvensi.Simpan(typeof(Nik), typeof(PengubahNik), PanjangNomor);
        konvensi.Simpan(typeof(NomorKk), typeof(PengubahNomorKk), PanjangNomor);
        konvensi.Simpan(typeof(KodeWilayah), typeof(PengubahKodeWilayah), PanjangWilayah);
        konvensi.Simpan(typeof(Periode), typeof(PengubahPeriode), PanjangPeriode);
        konvensi.Simpan(typeof(IdDtks), typeof(PengubahIdDtks), PanjangKode);
        konvensi.Simpan(typeof(Desil), typeof(PengubahDesil), PanjangKode);
        konvensi.Simpan(typeof(ProgramBansos), typeof(PengubahProgram), PanjangKode, unicode: true);
        konvensi.Simpan(typeof(HimpunanAlasan), typeof(PengubahHimpunanAlasan), PanjangJson, unicode: true);
        konvensi.Simpan(typeof(Pekerjaan), typeof(PengubahPekerjaan), unicode: true);
        konvensi.Simpan(typeof(Disabilitas), typeof(PengubahDisabilitas), PanjangJson, unicode: true);
        konvensi.Simpan(typeof(BacaanNik), typeof(PengubahBacaanNik), PanjangJson);
        konvensi.Simpan(typeof(BacaanNomorKk), typeof(PengubahBacaanNomorKk), PanjangJson);
        konvensi.Simpan(typeof(IdAturan), typeof(PengubahIdAturan), PanjangKode);
        konvensi.Simpan(typeof(Kepastian), typeof(PengubahKepastian), PanjangKode);
        konvensi.Simpan(typeof(TandaMeninggal), typeof(PengubahMeninggal), PanjangKode);
        konvensi.Simpan(typeof(TandaSekolah), typeof(PengubahSekolah), PanjangKode);
        foreach (Type jenis in TabelDomain.Semua.Keys)
        {
            konvensi.Simpan(jenis, typeof(PengubahKodeDomain<>).MakeGenericType(jenis), PanjangKode);
        }

        return konvensi;
    }

    /// <summary>Stores <see cref="LocalDate"/> as the provider's date; leave it out where the provider maps NodaTime itself.</summary>
    /// <param name="konvensi">The builder of <c>ConfigureConventions</c>.</param>
    /// <returns>The same builder.</returns>
    public static ModelConfigurationBuilder UseLocalDate(this ModelConfigurationBuilder konvensi)
    {
        ArgumentNullException.ThrowIfNull(konvensi);
        konvensi.Properties<LocalDate>().HaveConversion<PengubahTanggal>();
        konvensi.DefaultTypeMapping<LocalDate>().HasConversion<PengubahTanggal>();
        return konvensi;
    }

    /// <summary>A type in a column, and as a parameter of <c>ExecuteSql</c>, which has no column to take its form from.</summary>
    private static void Simpan(this ModelConfigurationBuilder konvensi, Type jenis, Type pengubah, int? panjang = null, bool unicode = false)
    {
        PropertiesConfigurationBuilder kolom = konvensi.Properties(jenis).HaveConversion(pengubah);
        TypeMappingConfigurationBuilder parameter = konvensi.DefaultTypeMapping(jenis).HasConversion(pengubah);
        if (panjang is { } batas)
        {
            kolom.HaveMaxLength(batas);
            parameter.HasMaxLength(batas);
        }

        if (!unicode)
        {
            kolom.AreUnicode(false);
            parameter.IsUnicode(false);
        }
    }
}
