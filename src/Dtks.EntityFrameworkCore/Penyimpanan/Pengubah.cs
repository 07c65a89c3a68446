using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

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

/// <summary>How unset values are refused, and the JSON of the library as a column.</summary>
internal static class Kolom
{
    public static T Terisi<T>(T nilai)
        where T : struct, IEquatable<T> => !nilai.Equals(default)
        ? nilai
        : throw new InvalidOperationException(
            $"{typeof(T).Name} belum diisi (default) dan tidak disimpan; pakai {typeof(T).Name}? dan null bila tidak ada. / {typeof(T).Name} is not set (default) and is not stored; use {typeof(T).Name}? and null where there is none.");

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
            throw new DtksFormatException(new Pesan(
                "KOLOM-TIDAK-TERBACA",
                $"Isi kolom bukan {typeof(T).Name} dalam JSON pustaka ini; perbaiki barisnya.",
                $"The column does not hold a {typeof(T).Name} in this library's JSON; repair the row."));
        }
    }

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

internal sealed class PengubahMeninggal() : ValueConverter<TandaMeninggal, string>(v => Kolom.Json(v), t => Kolom.DariJson<TandaMeninggal>(t));

internal sealed class PengubahTanggal() : ValueConverter<LocalDate, DateOnly>(v => v.ToDateOnly(), t => LocalDate.FromDateOnly(t));
