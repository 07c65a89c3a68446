using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Dtks.Domain.Json;

/// <summary>The range of a number in JSON, both ends included: enforced when read and stated in the schema.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RentangAttribute(int terkecil, int terbesar = int.MaxValue) : Attribute
{
    public int Terkecil { get; } = terkecil;

    public int Terbesar { get; } = terbesar;

    public bool Memuat(object? nilai) => nilai switch
    {
        int bulat => bulat >= Terkecil && bulat <= Terbesar,
        decimal pecahan => pecahan >= Terkecil && pecahan <= Terbesar,
        int[] larik => Array.TrueForAll(larik, n => n >= Terkecil && n <= Terbesar),
        _ => true,
    };
}

/// <summary>A converter of one value that states its schema.</summary>
internal interface ISkemaNilai
{
    JsonObject Skema();
}

/// <summary>A converter of a record, whose shape in JSON is a type of its own.</summary>
internal interface IBerbentuk
{
    Type Bentuk { get; }
}

/// <summary>What the serializer does not check of itself: ranges, and null among the entries of a list.</summary>
internal static class BatasBentuk
{
    /// <summary>The attribute of a member, if it has it.</summary>
    public static T? Ciri<T>(JsonPropertyInfo anggota)
        where T : Attribute
        => anggota.AttributeProvider?.GetCustomAttributes(typeof(T), inherit: true) is [T ciri, ..] ? ciri : null;

    /// <summary>What an array holds, or an immutable one; null for anything else.</summary>
    private static Type? Butir(Type tipe) => tipe.IsArray ? tipe.GetElementType()
        : (Nullable.GetUnderlyingType(tipe) ?? tipe) is { IsGenericType: true } larik && larik.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? larik.GenericTypeArguments[0]
        : null;

    private static int LetakNull(object? larik)
    {
        // Why: an immutable array that was left out is no list at all, and says so when it is asked.
        if (larik is not IList isi || larik.GetHashCode() == 0)
        {
            return -1;
        }

        for (int i = 0; i < isi.Count; i++)
        {
            if (isi[i] is null)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Adds the checks to the reading of one type.</summary>
    public static void Pasang(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        List<Action<object>> pemeriksa = [];
        foreach (JsonPropertyInfo anggota in info.Properties)
        {
            if (anggota.Get is not { } ambil)
            {
                continue;
            }

            if (Ciri<RentangAttribute>(anggota) is { } rentang)
            {
                pemeriksa.Add(objek => _ = rentang.Memuat(ambil(objek)) ? true : throw new DtksJsonException(PesanJson.Rentang(rentang), anggota.Name));
            }

            if (Butir(anggota.PropertyType) is { IsValueType: false })
            {
                pemeriksa.Add(objek => _ = LetakNull(ambil(objek)) is >= 0 and var i
                    ? throw new DtksJsonException(PesanJson.Hilang, $"{anggota.Name}[{i}]")
                    : true);
            }
        }

        if (pemeriksa.Count > 0)
        {
            info.OnDeserialized = objek => pemeriksa.ForEach(p => p(objek));
        }
    }
}
