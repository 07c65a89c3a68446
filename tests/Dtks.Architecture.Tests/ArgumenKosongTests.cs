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
        typeof(CacatBahan), typeof(PenetapanDitolak), typeof(PerbandinganGanda), typeof(Sitasi), typeof(Sumber),
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
}
