using System.Collections;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Architecture.Tests;

/// <summary>Values of the library's types, reached from the generators through every public property; each is looked at once for a full number.</summary>
internal sealed class Kolam
{
    private const int PerTipe = 40;

    private readonly Dictionary<Type, List<object>> _isi = [];

    private readonly HashSet<object> _terlihat = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gets where a full number was seen: a type, or a property.</summary>
    public SortedSet<string> Bocor { get; } = new(StringComparer.Ordinal);

    public int JumlahTipe => _isi.Count;

    /// <summary>Gets every value of a type of the packages.</summary>
    public IEnumerable<object> NilaiPustaka => _isi.Where(p => Paket.Pustaka.Contains(p.Key.Assembly)).SelectMany(p => p.Value);

    public void IsiDariPembangkit(Assembly paket)
    {
        foreach (Type tipe in paket.GetExportedTypes())
        {
            foreach (PropertyInfo properti in tipe.GetProperties(BindingFlags.Public | BindingFlags.Static))
            {
                Tampung(properti.GetValue(null));
            }

            foreach (MethodInfo metode in tipe.GetMethods(BindingFlags.Public | BindingFlags.Static))
            {
                if (!metode.IsSpecialName && !metode.IsGenericMethodDefinition && metode.GetParameters().Length == 0)
                {
                    Tampung(metode.Invoke(null, null));
                }
            }
        }
    }

    public IReadOnlyList<object> Nilai(Type tipe) => _isi.TryGetValue(tipe, out List<object>? nilai) ? nilai : [];

    /// <summary>Takes a value and everything that can be reached from it.</summary>
    public void Masukkan(object? pangkal)
    {
        Stack<object> antrian = new();
        Dorong(pangkal);
        while (antrian.TryPop(out object? nilai))
        {
            Type tipe = nilai.GetType();
            if (nilai is not string && nilai is IEnumerable daftar)
            {
                if (!(tipe.IsGenericType && tipe.Name.StartsWith("ImmutableArray", StringComparison.Ordinal) && (bool)tipe.GetProperty("IsDefault")!.GetValue(nilai)!))
                {
                    foreach (object? butir in daftar.Cast<object?>().Take(50))
                    {
                        Dorong(butir);
                    }
                }
            }

            if (!Milik(tipe))
            {
                continue;
            }

            List<object> sejenis = Sejenis(tipe);
            if (sejenis.Count >= PerTipe || (!tipe.IsValueType && !_terlihat.Add(nilai)))
            {
                continue;
            }

            sejenis.Add(nilai);
            bool pustaka = Paket.Pustaka.Contains(tipe.Assembly);
            if (pustaka)
            {
                Periksa(nilai.ToString(), $"{tipe}.ToString()");
            }

            foreach (PropertyInfo properti in tipe.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (properti.GetIndexParameters().Length > 0 || properti.PropertyType.IsByRefLike || properti.GetMethod is not { IsPublic: true })
                {
                    continue;
                }

                try
                {
                    object? isi = properti.GetValue(nilai);
                    if (isi is string teks)
                    {
                        Periksa(pustaka ? teks : null, $"{tipe}.{properti.Name}");
                    }
                    else
                    {
                        Dorong(isi);
                    }
                }
                catch (TargetInvocationException galat)
                {
                    Periksa(galat.InnerException!.ToString(), $"{tipe}.{properti.Name} throws");
                }
            }
        }

        void Dorong(object? nilai)
        {
            if (nilai is not null and not Type && !nilai.GetType().IsPrimitive)
            {
                antrian.Push(nilai);
            }
        }
    }

    private static bool Milik(Type tipe) => Paket.Pustaka.Contains(tipe.Assembly) || tipe.Assembly == Paket.Testing;

    private void Periksa(string? teks, string tempat)
    {
        if (teks is not null && KerahasiaanTests.MemuatNomor(teks))
        {
            Bocor.Add(tempat);
        }
    }

    private void Tampung(object? pembangkit)
    {
        Type? tipe = pembangkit?.GetType();
        for (Type? t = tipe; t is not null; t = t.BaseType)
        {
            if (t.IsGenericType && (t.GetGenericTypeDefinition() == typeof(Arbitrary<>) || t.GetGenericTypeDefinition() == typeof(Gen<>)))
            {
                string cara = t.GetGenericTypeDefinition() == typeof(Gen<>) ? nameof(DariGen) : nameof(DariArbitrary);
                typeof(Kolam).GetMethod(cara, BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(t.GetGenericArguments()).Invoke(this, [pembangkit]);
                return;
            }
        }

        Masukkan(pembangkit);
    }

    private void DariArbitrary<T>(Arbitrary<T> arbitrary) => DariGen(arbitrary.Generator);

    private void DariGen<T>(Gen<T> gen)
    {
        foreach (T nilai in gen.Sample(20, new Rnd(20240229, 7), 20))
        {
            Masukkan(nilai);
        }
    }

    private List<object> Sejenis(Type tipe)
    {
        if (!_isi.TryGetValue(tipe, out List<object>? nilai))
        {
            _isi[tipe] = nilai = [];
        }

        return nilai;
    }
}
