using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Rules;

namespace Dtks.Architecture.Tests;

/// <summary>A null where none is taken is refused at the door, by the parameter's name, not deep inside as a NullReferenceException.</summary>
public sealed class ArgumenKosongTests
{
    /// <summary>Records that the library fills and a caller only reads, and one whose validator reports the null: their constructors are the compiler's.</summary>
    private static readonly Type[] TanpaPeriksa =
    [
        typeof(KodeDaftar), typeof(Pesan), typeof(BlokBesar), typeof(LangkahPenyeragaman), typeof(ButirBukti),
        typeof(PenetapanDitolak), typeof(PerbandinganGanda), typeof(Sitasi), typeof(Sumber),
        typeof(LaporanKeberadaan), typeof(JejakRegister), typeof(PerubahanRegister), typeof(RiwayatSurat), typeof(TugasRegister),
    ];

    [Fact]
    public void Null_is_refused_by_name_wherever_it_is_not_taken()
    {
        Kolam kolam = new();
        kolam.IsiDariPembangkit(Paket.Testing);
        Pemanggil pemanggil = new(kolam);
        SortedSet<string> dibiarkan = pemanggil.PanggilTanpa(Paket.TipePublik.Except(TanpaPeriksa), "Siti Rekaan");
        Pastikan.Kosong(dibiarkan);
        Assert.True(pemanggil.JumlahGalat > 45, $"Only {pemanggil.JumlahGalat} nulls were refused.");
    }

    // A list left out is empty, one that is null is refused by its name; a default array is empty where it is not documented to mean something.
    [Fact]
    public void A_null_list_in_an_init_member_is_refused_by_name_and_a_default_array_is_empty()
    {
        int anggota = 0;
        SortedSet<string> dibiarkan = new(StringComparer.Ordinal);
        NullabilityInfoContext nol = new();
        foreach (PropertyInfo properti in Paket.TipePublik.Where(t => t is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && !Terisi.Contains(t))
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance)))
        {
            if (properti.SetMethod is not { IsPublic: true } isi || !isi.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                || properti.PropertyType == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(properti.PropertyType) || nol.Create(properti).WriteState == NullabilityState.Nullable)
            {
                continue;
            }

            anggota++;
            object wadah = RuntimeHelpers.GetUninitializedObject(properti.ReflectedType!);
            string nama = $"{properti.ReflectedType!.Name}.{properti.Name}";
            try
            {
                properti.SetValue(wadah, null);
                if (!properti.PropertyType.IsValueType || Kosong(properti, wadah))
                {
                    dibiarkan.Add(nama);
                }
            }
            catch (TargetInvocationException salah) when (salah.InnerException is ArgumentException { ParamName: var apa } && apa == properti.Name)
            {
                // Why: refused by its name, as it should be.
            }
        }

        Pastikan.Kosong(dibiarkan);
        Assert.True(anggota > 15, $"Only {anggota} members were looked at.");
    }

    /// <summary>What the library fills and a caller only reads, and one whose default array means "all of them".</summary>
    private static readonly Type[] Terisi =
    [
        typeof(HasilGanda), typeof(HasilBagianGanda), typeof(Jalan), typeof(LangkahJalan), typeof(PerbedaanHukum), typeof(SyaratPerbedaan), typeof(RiwayatKelayakan), typeof(TugasRegister),
        typeof(PenetapanSk), typeof(KeadaanAlur), typeof(PerintahAlur),
    ];

    private static bool Kosong(PropertyInfo properti, object wadah) =>
        properti.GetValue(wadah) is { } isi && properti.PropertyType.GetProperty("IsDefault") is { } kosong && (bool)kosong.GetValue(isi)!;
}
