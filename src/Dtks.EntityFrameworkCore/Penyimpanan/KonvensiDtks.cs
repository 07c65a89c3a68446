using Dtks.Domain;
using Microsoft.EntityFrameworkCore;
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
    /// what is not known is never a no. A reading of a NIK or No KK is its digits, <c>kosong</c>, or the defect. An unset value (<c>default</c>) that stands for nothing is refused with
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
        konvensi.Properties<Nik>().HaveConversion<PengubahNik>().HaveMaxLength(PanjangNomor).AreUnicode(false);
        konvensi.Properties<NomorKk>().HaveConversion<PengubahNomorKk>().HaveMaxLength(PanjangNomor).AreUnicode(false);
        konvensi.Properties<KodeWilayah>().HaveConversion<PengubahKodeWilayah>().HaveMaxLength(PanjangWilayah).AreUnicode(false);
        konvensi.Properties<Periode>().HaveConversion<PengubahPeriode>().HaveMaxLength(PanjangPeriode).AreUnicode(false);
        konvensi.Properties<IdDtks>().HaveConversion<PengubahIdDtks>().HaveMaxLength(PanjangKode).AreUnicode(false);
        konvensi.Properties<Desil>().HaveConversion<PengubahDesil>().HaveMaxLength(PanjangKode).AreUnicode(false);
        konvensi.Properties<ProgramBansos>().HaveConversion<PengubahProgram>().HaveMaxLength(PanjangKode);
        konvensi.Properties<HimpunanAlasan>().HaveConversion<PengubahHimpunanAlasan>().HaveMaxLength(PanjangJson);
        konvensi.Properties<Pekerjaan>().HaveConversion<PengubahPekerjaan>();
        konvensi.Properties<Disabilitas>().HaveConversion<PengubahDisabilitas>().HaveMaxLength(PanjangJson);
        konvensi.Properties<BacaanNik>().HaveConversion<PengubahBacaanNik>().HaveMaxLength(PanjangJson).AreUnicode(false);
        konvensi.Properties<BacaanNomorKk>().HaveConversion<PengubahBacaanNomorKk>().HaveMaxLength(PanjangJson).AreUnicode(false);
        konvensi.Properties<IdAturan>().HaveConversion<PengubahIdAturan>().HaveMaxLength(PanjangKode).AreUnicode(false);
        konvensi.Properties<Kepastian>().HaveConversion<PengubahKepastian>().HaveMaxLength(PanjangKode).AreUnicode(false);
        konvensi.Properties<TandaMeninggal>().HaveConversion<PengubahMeninggal>().HaveMaxLength(PanjangKode).AreUnicode(false);
        konvensi.Properties<TandaSekolah>().HaveConversion<PengubahSekolah>().HaveMaxLength(PanjangKode).AreUnicode(false);
        foreach (Type jenis in TabelDomain.Semua.Keys)
        {
            konvensi.Properties(jenis).HaveConversion(typeof(PengubahKodeDomain<>).MakeGenericType(jenis)).HaveMaxLength(PanjangKode).AreUnicode(false);
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
        return konvensi;
    }
}
