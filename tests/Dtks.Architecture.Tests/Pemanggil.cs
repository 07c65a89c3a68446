using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Dtks.Architecture.Tests;

/// <summary>Calls every public member whose parameters can be filled from a pool, and looks for a full number in what comes back or is thrown.</summary>
internal sealed class Pemanggil(Kolam kolam)
{
    private const int Ulangan = 3;

    private static readonly int[] Bilangan = [0, 1, 2, 16, 2024, -1];

    private int _giliran;

    /// <summary>Gets whether results go back into the pool; not when the texts given hold numbers, since a text comes back as stored.</summary>
    public bool SimpanHasil { get; init; } = true;

    public SortedSet<string> Bocor { get; } = new(StringComparer.Ordinal);

    public int Jumlah { get; private set; }

    public int JumlahGalat { get; private set; }

    public void PanggilSemua(IEnumerable<Type> tipe, string teks)
    {
        foreach ((Type t, MethodBase anggota, Func<object?[], object?> panggil) in Anggota(tipe))
        {
            Coba(t, anggota, teks, panggil);
        }
    }

    /// <summary>Calls every member with null for each parameter that takes no null; returns what did not refuse it by the parameter's name.</summary>
    public SortedSet<string> PanggilTanpa(IEnumerable<Type> tipe, string teks)
    {
        NullabilityInfoContext nullable = new();
        SortedSet<string> dibiarkan = new(StringComparer.Ordinal);
        foreach ((Type t, MethodBase anggota, Func<object?[], object?> panggil) in Anggota(tipe))
        {
            foreach (ParameterInfo p in anggota.GetParameters().Where(p => !p.ParameterType.IsValueType && !p.ParameterType.IsByRef && nullable.Create(p).WriteState == NullabilityState.NotNull))
            {
                if (!TryIsi(anggota, teks, out object?[] args))
                {
                    continue;
                }

                args[p.Position] = null;
                Jumlah++;
                try
                {
                    panggil(args);
                    dibiarkan.Add($"{t}.{anggota.Name}({p.Name}) takes null");
                }
                catch (TargetInvocationException galat) when (galat.InnerException is ArgumentNullException { ParamName: { } nama } && nama == p.Name)
                {
                    JumlahGalat++;
                }
                catch (TargetInvocationException galat)
                {
                    dibiarkan.Add($"{t}.{anggota.Name}({p.Name}) throws {galat.InnerException!.GetType().Name}");
                }
            }
        }

        return dibiarkan;
    }

    private IEnumerable<(Type Tipe, MethodBase Anggota, Func<object?[], object?> Panggil)> Anggota(IEnumerable<Type> tipe)
    {
        foreach (Type t in tipe.Where(t => t is { IsGenericTypeDefinition: false, IsEnum: false, IsByRefLike: false }))
        {
            // Why: reflection would pass by the required members, which the compiler does not.
            foreach (ConstructorInfo pembuat in t.GetConstructors().Where(c => !t.IsDefined(typeof(RequiredMemberAttribute), true) || c.IsDefined(typeof(SetsRequiredMembersAttribute))))
            {
                yield return (t, pembuat, pembuat.Invoke);
            }

            foreach (MethodInfo metode in t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                // Why: reflection would run init accessors on values that everybody shares, which the compiler forbids.
                if (metode.IsGenericMethodDefinition || metode.Name.StartsWith("set_", StringComparison.Ordinal) || metode.Name is "ToString" or "GetHashCode" or "Equals" || metode.ReturnType.IsByRefLike)
                {
                    continue;
                }

                if (metode.IsStatic)
                {
                    yield return (t, metode, args => metode.Invoke(null, args));
                }
                else if (kolam.Nilai(t) is { Count: > 0 } wadah)
                {
                    yield return (t, metode, args => metode.Invoke(wadah[_giliran++ % wadah.Count], args));
                }
            }
        }
    }

    private void Coba(Type tipe, MethodBase metode, string teks, Func<object?[], object?> panggil)
    {
        ParameterInfo[] parameter = metode.GetParameters();
        for (int ulang = 0; ulang < Ulangan; ulang++)
        {
            if (!TryIsi(metode, teks, out object?[] args))
            {
                return;
            }

            try
            {
                Jumlah++;
                object? hasil = panggil(args);
                if (SimpanHasil)
                {
                    Periksa(hasil as string, $"{tipe}.{metode.Name}");
                    kolam.Masukkan(hasil);
                    foreach (object? keluar in args.Where((_, i) => parameter[i].IsOut))
                    {
                        Periksa(keluar as string, $"{tipe}.{metode.Name} out");
                        kolam.Masukkan(keluar);
                    }
                }
            }
            catch (TargetInvocationException galat)
            {
                JumlahGalat++;
                Periksa(galat.InnerException!.ToString(), $"{tipe}.{metode.Name} throws {galat.InnerException.GetType().Name}");
            }
        }
    }

    private void Periksa(string? teks, string tempat)
    {
        if (teks is not null && KerahasiaanTests.MemuatNomor(teks))
        {
            Bocor.Add(tempat);
        }
    }

    private bool TryIsi(MethodBase metode, string teks, out object?[] args)
    {
        ParameterInfo[] parameter = metode.GetParameters();
        args = new object?[parameter.Length];
        for (int i = 0; i < args.Length; i++)
        {
            if (!TryIsi(parameter[i].ParameterType, teks, out args[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryIsi(Type tipe, string teks, out object? nilai)
    {
        _giliran++;
        nilai = null;
        if (tipe.IsByRef)
        {
            return tipe.GetElementType() is { IsByRefLike: false };
        }

        if (tipe.IsByRefLike || tipe.IsPointer)
        {
            return false;
        }

        if (Nullable.GetUnderlyingType(tipe) is { } dalam)
        {
            return _giliran % 3 == 0 || TryIsi(dalam, teks, out nilai);
        }

        if (kolam.Nilai(tipe) is { Count: > 0 } isi)
        {
            nilai = isi[_giliran % isi.Count];
            return true;
        }

        if (tipe.IsEnum)
        {
            Array semua = Enum.GetValues(tipe);
            nilai = semua.GetValue(_giliran % semua.Length);
            return true;
        }

        nilai = tipe switch
        {
            _ when tipe == typeof(string) => teks,
            _ when tipe == typeof(int) => Bilangan[_giliran % Bilangan.Length],
            _ when tipe == typeof(bool) => _giliran % 2 == 0,
            _ when tipe == typeof(NodaTime.LocalDate) => new NodaTime.LocalDate(2024, 2, 1 + (_giliran % 28)),
            _ when tipe == typeof(NodaTime.Instant) => NodaTime.Instant.FromUtc(2024, 2, 1 + (_giliran % 28), 3, 0),
            _ when tipe == typeof(IFormatProvider) => null,
            _ => TryDaftar(tipe, out object? daftar) ? daftar : DBNull.Value,
        };
        return nilai is not DBNull;
    }

    private bool TryDaftar(Type tipe, out object? daftar)
    {
        daftar = null;
        if (!tipe.IsGenericType || tipe.GetGenericArguments() is not [var butir] || kolam.Nilai(butir) is not { Count: > 0 } isi)
        {
            return false;
        }

        Array larik = Array.CreateInstance(butir, Math.Min(isi.Count, 1 + (_giliran % 5)));
        for (int i = 0; i < larik.Length; i++)
        {
            larik.SetValue(isi[(_giliran + i) % isi.Count], i);
        }

        daftar = tipe.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? typeof(ImmutableArray).GetMethods().First(m => m.Name == "Create" && m.GetParameters() is [{ ParameterType.IsArray: true }]).MakeGenericMethod(butir).Invoke(null, [larik])
            : tipe.IsInstanceOfType(larik) ? larik : null;
        return daftar is not null;
    }
}
