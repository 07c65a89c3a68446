using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Dtks.EntityFrameworkCore;

/// <summary>A programme as its code in a column, read back from a list of programmes.</summary>
/// <remarks>
/// <c>UseDtks()</c> reads the national ones. With regional programmes of your own say so on the property, in <c>OnModelCreating</c>:
/// <c>b.Property(k =&gt; k.Program).HasConversion(new PengubahProgram(daftar))</c>.
/// </remarks>
public sealed class PengubahProgram : ValueConverter<ProgramBansos, string>
{
    /// <summary>Reads the national programmes.</summary>
    public PengubahProgram()
        : this(DaftarProgram.Nasional)
    {
    }

    /// <summary>Reads the programmes of a list.</summary>
    /// <param name="daftar">The list.</param>
    public PengubahProgram(DaftarProgram daftar)
        : base(program => program.Kode, kode => daftar.Baca(kode)) => ArgumentNullException.ThrowIfNull(daftar);
}

/// <summary>A value of a code list as its code in a column, such as <c>tidak-layak</c>; a value that is not in the list, <c>default</c> among them, is refused.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <remarks>
/// <c>UseDtks()</c> sees to the lists of <c>Dtks.Domain</c>. Decisions and other lists of <c>Dtks.Rules</c> are named on the property, in <c>OnModelCreating</c>:
/// <c>b.Property(k =&gt; k.Kelayakan).HasConversion(new PengubahKode&lt;StatusKelayakan&gt;(TabelKelayakan.Status))</c>. So an answer that cannot be given yet stays one:
/// <c>belum-dapat-ditentukan</c>, never false.
/// </remarks>
public class PengubahKode<T> : ValueConverter<T, string>
    where T : struct, Enum
{
    /// <summary>Writes the codes of a list and reads them, names and aliases too.</summary>
    /// <param name="tabel">The list.</param>
    public PengubahKode(TabelKode<T> tabel)
        : base(nilai => tabel.Memuat(nilai) ? tabel.Kode(nilai) : Kolom.BelumDiisi<T>(), teks => tabel.Baca(teks)) => ArgumentNullException.ThrowIfNull(tabel);
}

/// <summary>How unset values are refused, and the JSON of the library as a column.</summary>
internal static class Kolom
{
    public static T Terisi<T>(T nilai)
        where T : struct, IEquatable<T> => nilai.Equals(default) ? throw Galat<T>() : nilai;

    public static string BelumDiisi<T>() => throw Galat<T>();

    /// <summary>A mark with three answers; what is not known is a text of its own, so that no query takes it for a no.</summary>
    public static string Tanda(string teks) => teks.Replace(' ', '-');

    public static Kepastian Kepastian(string teks) => teks switch
    {
        "ya" => Dtks.Domain.Kepastian.Ya,
        "tidak" => Dtks.Domain.Kepastian.Tidak,
        "tidak-diketahui" => Dtks.Domain.Kepastian.TidakTahu,
        _ => throw TidakTerbaca<Kepastian>(),
    };

    public static string Kepastian(Kepastian nilai) => nilai switch
    {
        Dtks.Domain.Kepastian.Ya => "ya",
        Dtks.Domain.Kepastian.Tidak => "tidak",
        Dtks.Domain.Kepastian.TidakTahu => "tidak-diketahui",
        _ => BelumDiisi<Kepastian>(),
    };

    public static TandaMeninggal Meninggal(string teks) => teks switch
    {
        "ya" => TandaMeninggal.Ya,
        "tidak" => TandaMeninggal.Tidak,
        "tidak-diketahui" => default,
        _ => LocalDatePattern.Iso.Parse(teks) is { Success: true } hari ? TandaMeninggal.Pada(hari.Value) : throw TidakTerbaca<TandaMeninggal>(),
    };

    public static TandaSekolah Sekolah(string teks) => teks switch
    {
        "tidak" => TandaSekolah.Tidak,
        "tidak-diketahui" => default,
        _ => TabelKependudukan.Sekolah.Baca(teks),
    };

    /// <summary>A reading of a personal number: its digits, also where no such number can exist; a word where there is none; the defect where there are not sixteen.</summary>
    public static string Tulis<T>(T bacaan) => Json(bacaan) is var teks && string.Equals(teks, "null", StringComparison.Ordinal) ? Kosong : teks.Trim('"');

    public static T Baca<T>(string teks)
        where T : struct => string.Equals(teks, Kosong, StringComparison.Ordinal) ? default
        : teks.StartsWith('{') ? DariJson<T>(teks)
        : teks.Length == Panjang && teks.All(char.IsAsciiDigit) ? DariJson<T>($"\"{teks}\"")
        : throw TidakTerbaca<T>();

    public static string Kerja(Pekerjaan nilai) => Terisi(nilai).Kode is { } kode ? kode.ToString(CultureInfo.InvariantCulture) : nilai.Nama;

    public static string Json<T>(T nilai) => JsonSerializer.Serialize(nilai, Tipe<T>());

    public static T DariJson<T>(string teks)
    {
        try
        {
            return JsonSerializer.Deserialize(teks, Tipe<T>())!;
        }
        catch (JsonException)
        {
            // Why: the serializer's own message may quote the column.
            throw TidakTerbaca<T>();
        }
    }

    private const string Kosong = "kosong";
    private const int Panjang = 16;

    private static InvalidOperationException Galat<T>() => new(
        $"{typeof(T).Name} belum diisi (default) dan tidak disimpan; pakai {typeof(T).Name}? dan null bila tidak ada. / {typeof(T).Name} is not set (default) and is not stored; use {typeof(T).Name}? and null where there is none.");

    private static DtksFormatException TidakTerbaca<T>() => new(new Pesan(
        "KOLOM-TIDAK-TERBACA",
        $"Isi kolom bukan {typeof(T).Name} sebagaimana pustaka ini menyimpannya; perbaiki barisnya.",
        $"The column does not hold a {typeof(T).Name} as this library stores it; repair the row."));

    private static JsonTypeInfo<T> Tipe<T>() => (JsonTypeInfo<T>)DtksJson.Baku.GetTypeInfo(typeof(T));
}

internal sealed class PengubahNik() : ValueConverter<Nik, string>(v => Kolom.Terisi(v).ToString("D"), t => Nik.Parse(t));

internal sealed class PengubahNomorKk() : ValueConverter<NomorKk, string>(v => Kolom.Terisi(v).ToString("D"), t => NomorKk.Parse(t));

internal sealed class PengubahKodeWilayah() : ValueConverter<KodeWilayah, string>(v => Kolom.Terisi(v).ToString("D"), t => KodeWilayah.Parse(t));

internal sealed class PengubahPeriode() : ValueConverter<Periode, string>(v => Kolom.Terisi(v).ToString(), t => Periode.Parse(t));

internal sealed class PengubahIdDtks() : ValueConverter<IdDtks, string>(v => Kolom.Terisi(v).ToString(), t => IdDtks.Parse(t));

// Why: an unset desil is an answer of its own, tidak-diketahui.
internal sealed class PengubahDesil() : ValueConverter<Desil, string>(v => v.ToString(), t => Desil.Parse(t));

internal sealed class PengubahHimpunanAlasan() : ValueConverter<HimpunanAlasan, string>(v => Kolom.Json(v), t => Kolom.DariJson<HimpunanAlasan>(t));

internal sealed class PengubahPekerjaan() : ValueConverter<Pekerjaan, string>(v => Kolom.Kerja(v), t => Pekerjaan.Baca(t));

internal sealed class PengubahIdAturan() : ValueConverter<IdAturan, string>(v => Kolom.Terisi(v).ToString(), t => IdAturan.Parse(t));

internal sealed class PengubahKepastian() : ValueConverter<Kepastian, string>(v => Kolom.Kepastian(v), t => Kolom.Kepastian(t));

internal sealed class PengubahMeninggal() : ValueConverter<TandaMeninggal, string>(v => Kolom.Tanda(v.ToString()), t => Kolom.Meninggal(t));

internal sealed class PengubahSekolah() : ValueConverter<TandaSekolah, string>(v => Kolom.Tanda(v.ToString()), t => Kolom.Sekolah(t));

internal sealed class PengubahDisabilitas() : ValueConverter<Disabilitas, string>(v => Kolom.Json(v), t => Kolom.DariJson<Disabilitas>(t));

internal sealed class PengubahBacaanNik() : ValueConverter<BacaanNik, string>(v => Kolom.Tulis(v), t => Kolom.Baca<BacaanNik>(t));

internal sealed class PengubahBacaanNomorKk() : ValueConverter<BacaanNomorKk, string>(v => Kolom.Tulis(v), t => Kolom.Baca<BacaanNomorKk>(t));

/// <summary>The code lists of <c>Dtks.Domain</c>, by the type of their values.</summary>
internal static class TabelDomain
{
    public static FrozenDictionary<Type, object> Semua { get; } = new object[]
    {
        TabelIdentitas.CacatIdDtks, TabelIdentitas.CacatNik, TabelIdentitas.CacatNomorKk, TabelDesil.Status,
        TabelKependudukan.GolonganPekerjaan, TabelKependudukan.Hubungan, TabelKependudukan.JenisKelamin, TabelKependudukan.JenisPsks, TabelKependudukan.Keberadaan,
        TabelKependudukan.Kelompok, TabelKependudukan.KriteriaPpks, TabelKependudukan.Sekolah, TabelKependudukan.StatusKawin, TabelKependudukan.Subjek,
        TabelKepesertaan.Peran, TabelKepesertaan.Satuan, TabelKewenangan.Peran, TabelKewenangan.Tindakan, TabelKewilayahan.Cacat, TabelKewilayahan.Jenis, TabelKewilayahan.Tingkat,
        TabelKomponen.Jenis, TabelPemadanan.Elemen, TabelPemadanan.Vonis, TabelPengesahan.Alasan, TabelPengesahan.Penandatangan, TabelPengesahan.StatusDeklarasi,
        TabelPengesahan.StatusSurat, TabelPengusulan.Asal, TabelPengusulan.DasarKemensos, TabelPengusulan.Dokumen, TabelPengusulan.GolonganAntrian, TabelPengusulan.Jalur,
        TabelPengusulan.Jenis, TabelPengusulan.MasukanWarga, TabelPengusulan.Verval, TabelPerundangan.Cakupan, TabelPerundangan.Kegiatan, TabelPerundangan.Kelas,
        TabelPerundangan.Rumpun, TabelPerundangan.Tahap, TabelTemuan.Status,
    }.ToFrozenDictionary(static t => t.GetType().GetGenericArguments()[0]);
}

internal sealed class PengubahKodeDomain<T>() : PengubahKode<T>((TabelKode<T>)TabelDomain.Semua[typeof(T)])
    where T : struct, Enum;

internal sealed class PengubahTanggal() : ValueConverter<LocalDate, DateOnly>(v => v.ToDateOnly(), t => LocalDate.FromDateOnly(t));
