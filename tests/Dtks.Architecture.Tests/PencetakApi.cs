using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;

namespace Dtks.Architecture.Tests;

/// <summary>Prints the public surface of an assembly: one line for each type and member, in ordinal order.</summary>
internal static class PencetakApi
{
    private const BindingFlags Semua = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> KataKunci = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short",
        [typeof(ushort)] = "ushort", [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong",
        [typeof(char)] = "char", [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
        [typeof(string)] = "string", [typeof(object)] = "object",
    };

    internal static string Cetak(Assembly paket)
    {
        StringBuilder teks = new();
        foreach (Type tipe in paket.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            teks.Append(Kepala(tipe)).Append('\n');
            foreach (string anggota in Anggota(tipe).Order(StringComparer.Ordinal))
            {
                teks.Append("  ").Append(anggota).Append('\n');
            }
        }

        return teks.ToString();
    }

    private static string Kepala(Type tipe)
    {
        string jenis = tipe switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (Tanda<IsReadOnlyAttribute>(tipe) ? "readonly " : "") + (tipe.IsByRefLike ? "ref " : "") + "struct",
            _ when typeof(Delegate).IsAssignableFrom(tipe) => "delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        List<string> dasar = [];
        if (tipe.IsEnum)
        {
            dasar.Add(Nama(Enum.GetUnderlyingType(tipe)));
        }
        else
        {
            if (tipe is { IsClass: true, BaseType: { } induk } && induk != typeof(object))
            {
                dasar.Add(Nama(induk));
            }

            dasar.AddRange(tipe.GetInterfaces().Where(i => i.IsPublic || i.IsNestedPublic).Select(Nama).Order(StringComparer.Ordinal));
        }

        string atribut = (Tanda<FlagsAttribute>(tipe) ? "[Flags] " : "")
            + (tipe.GetCustomAttribute<JsonConverterAttribute>(false)?.ConverterType is { } pengubah ? $"[JsonConverter({Nama(pengubah)})] " : "");
        return $"{atribut}{jenis} {tipe.Namespace}.{Nama(tipe)}{(dasar.Count == 0 ? "" : " : " + string.Join(", ", dasar))}";
    }

    private static IEnumerable<string> Anggota(Type tipe)
    {
        if (tipe.IsEnum)
        {
            return tipe.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(f => $"{Convert.ToInt64(f.GetRawConstantValue(), CultureInfo.InvariantCulture).ToString("D3", CultureInfo.InvariantCulture)} {f.Name}");
        }

        return tipe.GetFields(Semua).Where(f => Tampak(f.IsPublic, f.IsFamily || f.IsFamilyOrAssembly)).Select(Medan)
            .Concat(tipe.GetConstructors(Semua).Where(Tampak).Select(c => $"{Lingkup(c)}{NamaPendek(tipe)}({Parameter(c)})"))
            .Concat(tipe.GetProperties(Semua).Select(Properti).OfType<string>())
            .Concat(tipe.GetEvents(Semua).Where(e => Tampak(e.AddMethod!)).Select(e => $"event {Nama(e.EventHandlerType!)} {e.Name}"))
            .Concat(tipe.GetMethods(Semua).Where(m => Tampak(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)) && m.Name[0] != '<').Select(Metode));
    }

    private static string Medan(FieldInfo medan)
        => $"{(medan.IsLiteral ? "const " : medan.IsStatic ? "static " : "")}{(medan.IsInitOnly ? "readonly " : "")}{NamaBernull(medan.FieldType, new NullabilityInfoContext().Create(medan).ReadState)} {medan.Name}"
            + (medan.IsLiteral ? " = " + Nilai(medan.GetRawConstantValue()) : "");

    private static string? Properti(PropertyInfo properti)
    {
        MethodInfo? baca = properti.GetMethod is { } g && Tampak(g) ? g : null;
        MethodInfo? tulis = properti.SetMethod is { } s && Tampak(s) ? s : null;
        if ((baca ?? tulis) is not { } cara)
        {
            return null;
        }

        bool init = tulis?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        ParameterInfo[] indeks = properti.GetIndexParameters();
        string nama = indeks.Length == 0 ? properti.Name : $"this[{string.Join(", ", indeks.Select(Parameter))}]";
        return $"{Lingkup(cara)}{(Tanda<RequiredMemberAttribute>(properti) ? "required " : "")}{NamaBernull(properti.PropertyType, new NullabilityInfoContext().Create(properti).ReadState)} {nama} {{ {(baca is null ? "" : "get; ")}{(tulis is null ? "" : init ? "init; " : "set; ")}}}";
    }

    private static string Metode(MethodInfo metode)
    {
        string generik = metode.IsGenericMethodDefinition ? $"<{string.Join(", ", metode.GetGenericArguments().Select(a => a.Name))}>" : "";
        return $"{Lingkup(metode)}{NamaBernull(metode.ReturnType, new NullabilityInfoContext().Create(metode.ReturnParameter).ReadState)} {metode.Name}{generik}({Parameter(metode)})";
    }

    private static string Parameter(MethodBase metode) => string.Join(", ", metode.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string arah = parameter.ParameterType.IsByRef ? parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref " : "";
        string larik = parameter.GetCustomAttributes().Any(a => a is ParamArrayAttribute || a.GetType().Name == "ParamCollectionAttribute") ? "params " : "";
        NullabilityInfo nol = new NullabilityInfoContext().Create(parameter);
        string baku = parameter.HasDefaultValue ? " = " + Nilai(parameter.RawDefaultValue) : "";
        return $"{larik}{arah}{NamaBernull(parameter.ParameterType, nol.ReadState)} {parameter.Name}{baku}";
    }

    private static string NamaBernull(Type tipe, NullabilityState keadaan)
    {
        Type inti = tipe.IsByRef ? tipe.GetElementType()! : tipe;
        return Nama(tipe) + (keadaan == NullabilityState.Nullable && !inti.IsValueType ? "?" : "");
    }

    private static string Nama(Type tipe)
    {
        if (tipe.IsByRef)
        {
            return Nama(tipe.GetElementType()!);
        }

        if (tipe.IsArray)
        {
            return Nama(tipe.GetElementType()!) + "[]";
        }

        if (tipe.IsGenericParameter)
        {
            return tipe.Name;
        }

        if (Nullable.GetUnderlyingType(tipe) is { } dalam)
        {
            return Nama(dalam) + "?";
        }

        if (KataKunci.TryGetValue(tipe, out string? kata))
        {
            return kata;
        }

        string nama = NamaPendek(tipe);
        if (tipe.IsNested)
        {
            nama = NamaPendek(tipe.DeclaringType!) + "." + nama;
        }

        return tipe.IsGenericType ? $"{nama}<{string.Join(", ", tipe.GetGenericArguments().Select(Nama))}>" : nama;
    }

    private static string NamaPendek(Type tipe) => tipe.Name.Split('`')[0];

    private static string Nilai(object? nilai) => nilai switch
    {
        null => "null",
        string s => $"\"{s}\"",
        bool b => b ? "true" : "false",
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => nilai.ToString()!,
    };

    private static string Lingkup(MethodBase metode)
        => (metode.IsPublic ? "" : "protected ") + (metode.IsStatic ? "static " : "")
            + (metode is { IsAbstract: true, DeclaringType.IsInterface: false } ? "abstract " : metode is MethodInfo m && m.IsVirtual && m.GetBaseDefinition() != m ? "override " : metode is { IsVirtual: true, IsFinal: false, DeclaringType: { IsInterface: false, IsSealed: false } } ? "virtual " : "");

    private static bool Tampak(MethodBase metode) => Tampak(metode.IsPublic, (metode.IsFamily || metode.IsFamilyOrAssembly) && !metode.DeclaringType!.IsSealed);

    private static bool Tampak(bool publik, bool terlindung) => publik || terlindung;

    private static bool Tanda<T>(MemberInfo anggota)
        where T : Attribute => anggota.IsDefined(typeof(T), false);
}
