using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Dtks.Bersama;

/// <summary>What may not be null is refused by its name before anything else happens.</summary>
internal static class KontrakNull
{
    /// <summary>Every parameter of a public member of an assembly that may not be null and is not refused so; records that only carry their parameters are left to the compiler.</summary>
    public static IEnumerable<string> Pelanggaran(Assembly rakitan)
    {
        var kebolehan = new NullabilityInfoContext();
        foreach (Type jenis in rakitan.GetExportedTypes().Where(t => !t.ContainsGenericParameters && !t.IsByRefLike && !typeof(Delegate).IsAssignableFrom(t) && !typeof(JsonConverter).IsAssignableFrom(t) && !t.IsInterface))
        {
            foreach (MethodBase anggota in Anggota(jenis))
            {
                ParameterInfo[] parameter = anggota.GetParameters();
                foreach (ParameterInfo satu in parameter.Where(p => !p.ParameterType.IsValueType && !p.ParameterType.IsByRef && kebolehan.Create(p).WriteState == NullabilityState.NotNull))
                {
                    if (Ditolak(anggota, parameter, satu) is { } apa)
                    {
                        yield return $"{jenis.Name}.{anggota.Name}({satu.Name}): {apa}";
                    }
                }
            }
        }
    }

    private static IEnumerable<MethodBase> Anggota(Type jenis) =>
        ((MethodBase[])[.. jenis.GetMethod("<Clone>$") is null && !Rekaman(jenis) ? jenis.GetConstructors() : [], .. jenis.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)])
        .Where(m => !m.IsAbstract && !m.ContainsGenericParameters && !(jenis.IsAbstract && m is ConstructorInfo)
            && m.GetParameters().All(p => !(p.ParameterType.GetElementType() ?? p.ParameterType).IsByRefLike && !p.ParameterType.IsPointer)
            && m.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !m.Name.Contains("op_", StringComparison.Ordinal) && !m.Name.Contains('<', StringComparison.Ordinal));

    private static string? Ditolak(MethodBase anggota, ParameterInfo[] parameter, ParameterInfo satu)
    {
        object?[] isi = [.. parameter.Select(p => p == satu ? null : Sesuatu(p.ParameterType))];
        object? diri = anggota.IsStatic || anggota is ConstructorInfo ? null : anggota.DeclaringType!.IsAbstract ? null : RuntimeHelpers.GetUninitializedObject(anggota.DeclaringType);
        if (diri is null && !anggota.IsStatic && anggota is not ConstructorInfo)
        {
            return null;
        }

        try
        {
            object? hasil = anggota is ConstructorInfo buat ? buat.Invoke(isi) : anggota.Invoke(diri, isi);
            if (hasil is System.Collections.IEnumerable urutan and not string)
            {
                urutan.GetEnumerator().MoveNext();
            }

            return "nothing is thrown";
        }
        catch (TargetInvocationException galat) when (galat.InnerException is ArgumentException { ParamName: { } nama })
        {
            // Why: an earlier parameter that only the caller can make may be refused first; a property names itself.
            bool sebelumnya = parameter.TakeWhile(p => p != satu).Any(p => p.Name == nama);
            return sebelumnya || (galat.InnerException is ArgumentNullException && (nama == satu.Name || anggota.Name == "set_" + nama)) ? null : $"{galat.InnerException.GetType().Name} of {nama}";
        }
        catch (TargetInvocationException galat)
        {
            return galat.InnerException!.GetType().Name;
        }
    }

    private static bool Rekaman(Type jenis) => jenis.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    private static object? Sesuatu(Type jenis) =>
        jenis == typeof(string) ? "A"
        : jenis.IsByRef ? Sesuatu(jenis.GetElementType()!)
        : jenis.IsValueType ? Activator.CreateInstance(jenis)
        : jenis.IsArray ? Array.CreateInstance(jenis.GetElementType()!, 0)
        : jenis.IsGenericType && jenis.IsInterface && jenis.IsAssignableFrom(typeof(List<>).MakeGenericType(jenis.GetGenericArguments()[0])) ? Activator.CreateInstance(typeof(List<>).MakeGenericType(jenis.GetGenericArguments()[0]))
        : jenis.IsAbstract || jenis.IsInterface || typeof(Delegate).IsAssignableFrom(jenis) ? null
        : RuntimeHelpers.GetUninitializedObject(jenis);
}
