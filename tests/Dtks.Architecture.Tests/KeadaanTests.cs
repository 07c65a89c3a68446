using System.Reflection;
using System.Runtime.CompilerServices;
using Dtks.Domain;

namespace Dtks.Architecture.Tests;

/// <summary>Nothing in the packages can change for everybody at once, and the default of every value type is inert.</summary>
public sealed class KeadaanTests
{
    private const BindingFlags Statis = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> ValueType => [.. Paket.TipePublik.Where(t => t is { IsValueType: true, IsEnum: false, IsByRefLike: false }).Select(Tutup)];

    [Fact]
    public void No_static_field_is_writable()
        => Pastikan.Kosong(
            from paket in Paket.Pustaka
            from tipe in paket.GetTypes()
            where !Buatan(tipe)
            from medan in tipe.GetFields(Statis)
            where medan is { IsInitOnly: false, IsLiteral: false }
            select $"{tipe.FullName}.{medan.Name}");

    [Fact]
    public void No_static_property_has_a_setter()
        => Pastikan.Kosong(
            from paket in Paket.Pustaka
            from tipe in paket.GetTypes()
            where !Buatan(tipe)
            from properti in tipe.GetProperties(Statis)
            where properti.SetMethod is not null
            select $"{tipe.FullName}.{properti.Name}");

    [Fact]
    public void No_public_member_hands_out_an_array_or_a_list_that_can_be_changed()
        => Pastikan.Kosong(
            from tipe in Paket.TipePublik
            from anggota in tipe.GetMembers(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            let hasil = anggota switch { FieldInfo f => f.FieldType, PropertyInfo p => p.PropertyType, _ => null }
            where hasil is not null && (hasil.IsArray || (hasil.IsGenericType && hasil.GetGenericTypeDefinition() is { } g && (g == typeof(List<>) || g == typeof(Dictionary<,>) || g == typeof(HashSet<>))))
            select $"{tipe.FullName}.{anggota.Name}");

    [Fact]
    public void No_instance_property_can_be_set_after_construction()
        => Pastikan.Kosong(
            from tipe in Paket.TipePublik
            from properti in tipe.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where properti.SetMethod is { IsPublic: true } tulis && !tulis.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{tipe.FullName}.{properti.Name}");

    [Theory]
    [MemberData(nameof(ValueType))]
    public void The_default_of_a_value_type_is_inert(Type tipe)
    {
        object kosong = Activator.CreateInstance(tipe)!;
        object lagi = Activator.CreateInstance(tipe)!;
        Assert.NotNull(kosong.ToString());
        Assert.True(kosong.Equals(lagi));
        Assert.Equal(kosong.GetHashCode(), lagi.GetHashCode());
        Assert.False(kosong.Equals(null));
        Assert.False(kosong.Equals("x"));
        if (kosong is IComparable banding)
        {
            Assert.Equal(0, banding.CompareTo(lagi));
        }

        if (kosong is IFormattable bentuk)
        {
            Assert.NotNull(bentuk.ToString(null, null));
        }
    }

    private static Type Tutup(Type tipe)
        => tipe.IsGenericTypeDefinition ? tipe.MakeGenericType([.. tipe.GetGenericArguments().Select(Cocok)]) : tipe;

    private static Type Cocok(Type parameter)
        => parameter.GetGenericParameterConstraints().Contains(typeof(Enum)) ? typeof(DayOfWeek) : typeof(Nik);

    private static bool Buatan(Type tipe)
        => tipe.IsDefined(typeof(CompilerGeneratedAttribute), false) || tipe.Name[0] == '<' || (tipe.DeclaringType is { } luar && Buatan(luar))
            || tipe.Namespace?.StartsWith("Dtks", StringComparison.Ordinal) != true;
}
