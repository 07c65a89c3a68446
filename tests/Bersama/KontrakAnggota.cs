using System.Reflection;

namespace Dtks.Bersama;

/// <summary>What holds for every member of a record, those added tomorrow included.</summary>
internal static class KontrakAnggota
{
    /// <summary>The members that can be given.</summary>
    public static PropertyInfo[] Semua<T>() =>
        [.. typeof(T).GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.SetMethod is { IsPublic: true })];

    /// <summary>Each member with a copy of a record in which it alone has the value of another.</summary>
    public static IEnumerable<(PropertyInfo Anggota, T Nilai)> SatuBerbeda<T>(T dasar, T lain, params string[] kecuali)
        where T : class
    {
        MethodInfo salin = typeof(T).GetMethod("<Clone>$")!;
        foreach (PropertyInfo anggota in Semua<T>().ExceptBy(kecuali, p => p.Name))
        {
            Assert.False(Equals(anggota.GetValue(dasar), anggota.GetValue(lain)), $"the two records do not differ in {anggota.Name}");
            var satu = (T)salin.Invoke(dasar, null)!;
            anggota.SetValue(satu, anggota.GetValue(lain));
            yield return (anggota, satu);
        }
    }

    /// <summary>A merge takes what the new record says, member by member, and keeps the old of what it leaves out.</summary>
    public static void Gabungan<T>(T lama, T baru, T kosong, Func<T, T, T> gabung, params string[] kecuali)
        where T : class
    {
        Assert.Equal(lama, gabung(lama, kosong));
        Assert.Equal(baru, gabung(lama, baru));
        foreach ((PropertyInfo anggota, T satu) in SatuBerbeda(kosong, baru, kecuali))
        {
            T hasil = gabung(lama, satu);
            foreach (PropertyInfo p in Semua<T>())
            {
                Assert.True(Equals(p.GetValue(p == anggota ? baru : lama), p.GetValue(hasil)), $"{p.Name} is wrong when {anggota.Name} is given");
            }
        }
    }
}
