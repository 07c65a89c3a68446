using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary>One operation of the protocol: its name, what it is for, the records it reads and writes, and how it is answered.</summary>
internal abstract class Operasi(string nama, string guna, string inggris)
{
    public string Nama { get; } = nama;

    /// <summary>What it is for, in a few Indonesian words.</summary>
    public string Guna { get; } = guna;

    /// <summary>The same in English.</summary>
    public string Inggris { get; } = inggris;

    public bool MasukanWajib { get; init; } = true;

    public abstract JsonTypeInfo Masukan { get; }

    public abstract JsonTypeInfo Hasil { get; }

    /// <summary>Reads <c>masukan</c> and writes the value of <c>hasil</c>.</summary>
    /// <exception cref="GalatOperasi">The request is refused.</exception>
    public abstract void Jawab(ReadOnlySpan<byte> masukan, Utf8JsonWriter tulis);
}

/// <inheritdoc/>
internal sealed class Operasi<TMasukan, THasil>(string nama, string guna, string inggris, Func<TMasukan, THasil> jawab)
    : Operasi(nama, guna, inggris)
    where TMasukan : class
    where THasil : class
{
    private JsonTypeInfo<TMasukan>? masukanInfo;
    private JsonTypeInfo<THasil>? hasilInfo;

    public override JsonTypeInfo<TMasukan> Masukan => masukanInfo ??= (JsonTypeInfo<TMasukan>)Dialek.Baku.GetTypeInfo(typeof(TMasukan));

    public override JsonTypeInfo<THasil> Hasil => hasilInfo ??= (JsonTypeInfo<THasil>)Dialek.Baku.GetTypeInfo(typeof(THasil));

    public override void Jawab(ReadOnlySpan<byte> masukan, Utf8JsonWriter tulis)
    {
        THasil hasil;
        try
        {
            hasil = jawab(Dialek.Baca(masukan, Masukan));
        }
        catch (Exception salah) when (GalatOperasi.Ditolak(salah))
        {
            throw GalatOperasi.Dari(salah);
        }

        JsonSerializer.Serialize(tulis, hasil, Hasil);
    }
}
