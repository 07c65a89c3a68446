using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules.Tests;

public class AlurTests
{
    internal enum Pintu : byte
    {
        Tertutup = 1,
        Terbuka,
        Terkunci,
        Rusak,
    }

    internal enum Tindakan : byte
    {
        Buka = 1,
        Tutup,
        Dorong,
    }

    private static readonly TabelKode<Pintu> DaftarPintu = new(
        "pintu",
        new(Pintu.Tertutup, "ter-tutup", "Pintu: tertutup"),
        new(Pintu.Terbuka, "terbuka", "Terbuka"),
        new(Pintu.Terkunci, "terkunci", "Terkunci"),
        new(Pintu.Rusak, "rusak", "Rusak"));

    private static readonly TabelKode<Tindakan> DaftarTindakan = new(
        "tindakan",
        new(Tindakan.Buka, "buka", "Buka"),
        new(Tindakan.Tutup, "tutup", "Tutup"),
        new(Tindakan.Dorong, "dorong", "Dorong"));

    /// <summary>The fact: how many keys there are.</summary>
    private static readonly ImmutableArray<BarisAlur<Pintu, Tindakan, int>> Baris =
    [
        new(Tindakan.Buka, [Pintu.Terkunci], null, Aturan.VK7),
        new(Tindakan.Buka, [Pintu.Tertutup], Pintu.Terbuka, Aturan.VK1),
        new(Tindakan.Buka, [], null, Aturan.VK6),
        new(Tindakan.Tutup, [Pintu.Terbuka], null, Aturan.VK5, new("kunci lebih dari dua", "more than two keys", f => f > 2) { Rincian = f => ($"ada {f} kunci", $"there are {f} keys") }),
        new(Tindakan.Tutup, [Pintu.Terbuka], null, Aturan.PR4, new("dua kunci", "two keys", f => f == 2)) { Catatan = true },
        new(Tindakan.Tutup, [Pintu.Terbuka], Pintu.Tertutup, Aturan.VK2, new("tanpa kunci", "without a key", f => f == 0)),
        new(Tindakan.Tutup, [Pintu.Terbuka], Pintu.Terkunci, Aturan.VK3, new("dengan kunci", "with a key", f => f > 0)),
        new(Tindakan.Tutup, [], null, Aturan.VK8),
        new(Tindakan.Dorong, [Pintu.Terkunci], Pintu.Rusak, Aturan.VK4, new("tanpa kunci", "without a key", f => f == 0) { Situasi = true }),
        new(Tindakan.Dorong, [], null, Aturan.VK9),
    ];

    private static Alur<Pintu, Tindakan, int> Buat(ImmutableArray<BarisAlur<Pintu, Tindakan, int>>? baris = null, ImmutableArray<Pintu>? awal = null) =>
        new("pintu", "Pintu", "Door", DaftarPintu, DaftarTindakan, p => p == Tindakan.Dorong ? TindakanPengguna.Batal : null, awal ?? [Pintu.Tertutup], baris ?? Baris);

    private static LangkahAlur<Pintu, Tindakan> Langkah(Pintu dari, Tindakan peristiwa, int kunci = 0, PeranPengguna? peran = PeranPengguna.Supervisor) =>
        Buat().Langkah(dari, peristiwa, peran, EdisiAturan.Baku, new Periode(2024, 2), kunci);

    [Theory]
    [InlineData(0, true, Pintu.Tertutup, "VK-2", "")]
    [InlineData(1, true, Pintu.Terkunci, "VK-3", "")]
    [InlineData(2, true, Pintu.Terkunci, "VK-3", "PR-4")]
    [InlineData(3, false, Pintu.Terbuka, "VK-5", "")]
    public void The_first_row_whose_state_and_condition_hold_decides_and_notes_are_kept(int kunci, bool diterima, object ke, string aturan, string catatan)
    {
        var hasil = Langkah(Pintu.Terbuka, Tindakan.Tutup, kunci);
        Assert.Equal((diterima, ke, aturan, catatan), (hasil.Diterima, (object)hasil.Keadaan, hasil.Aturan.ToString(), string.Join(' ', hasil.Catatan)));
    }

    [Fact]
    public void A_refusal_names_the_rule_the_reason_and_what_is_possible()
    {
        var hasil = Langkah(Pintu.Terbuka, Tindakan.Tutup, 3);
        Assert.Equal<Tindakan>([Tindakan.Tutup], hasil.Mungkin);
        Assert.Equal("ALUR-DITOLAK: tutup ditolak pada keadaan terbuka menurut VK-5: ada 3 kunci. Yang mungkin: tutup. / tutup is refused in state terbuka by VK-5: there are 3 keys. Possible: tutup.", hasil.ToString());
        Assert.Equal(Aturan.VK7, Langkah(Pintu.Terkunci, Tindakan.Buka).Aturan);
        Assert.Equal(Aturan.VK6, Langkah(Pintu.Terbuka, Tindakan.Buka).Aturan);
        Assert.Empty(Langkah(Pintu.Rusak, Tindakan.Buka).Mungkin);
    }

    [Fact]
    public void What_is_possible_depends_on_the_situation_and_not_on_the_content()
    {
        Assert.Equal<Tindakan>([Tindakan.Tutup], Buat().Mungkin(Pintu.Terbuka, 3));
        Assert.Equal<Tindakan>([Tindakan.Dorong], Buat().Mungkin(Pintu.Terkunci, 0));
        Assert.Empty(Buat().Mungkin(Pintu.Terkunci, 1));
    }

    [Fact]
    public void The_role_is_checked_before_the_table()
    {
        Assert.Equal(Aturan.PR2, Langkah(Pintu.Rusak, Tindakan.Dorong, peran: PeranPengguna.Masyarakat).Aturan);
        Assert.Equal(Aturan.PR2, Langkah(Pintu.Terkunci, Tindakan.Dorong, peran: null).Aturan);
        Assert.Equal(Aturan.VK9, Langkah(Pintu.Rusak, Tindakan.Dorong).Aturan);
        Assert.True(Langkah(Pintu.Tertutup, Tindakan.Buka, peran: null).Diterima);
    }

    [Fact]
    public void Final_states_are_those_that_nothing_leaves() => Assert.Equal(["rusak"], Buat().Akhir.ToArray());

    [Fact]
    public void A_state_or_event_outside_the_lists_is_refused_as_an_argument()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Langkah(default, Tindakan.Buka));
        Assert.Throws<ArgumentOutOfRangeException>(() => Langkah(Pintu.Tertutup, default));
    }

    [Fact]
    public void An_inconsistent_table_is_refused()
    {
        Tolak(() => Buat(awal: []));
        Tolak(() => Buat(awal: [default]));
        Tolak(() => Buat(Baris.RemoveAt(2)));
        Tolak(() => Buat(Baris.Add(new(Tindakan.Buka, [Pintu.Rusak], null, Aturan.VK1))));
        Tolak(() => Buat(Baris.Insert(2, new(Tindakan.Buka, [Pintu.Tertutup], Pintu.Rusak, Aturan.VK1))));
        Tolak(() => Buat(Baris.RemoveAt(8)));
        Tolak(() => Buat(Baris.Insert(0, new(Tindakan.Buka, [default], Pintu.Rusak, Aturan.VK1))));

        static void Tolak(Func<object> buat) => Assert.Equal("baris", Assert.Throws<ArgumentException>(buat).ParamName);
    }

    [Fact]
    public void The_diagram_comes_from_the_table() => Assert.Equal(
        """
        stateDiagram-v2
            state "Pintu, tertutup" as ter_tutup
            state "Terbuka" as terbuka
            state "Terkunci" as terkunci
            state "Rusak" as rusak
            [*] --> ter_tutup
            ter_tutup --> terbuka: buka (VK-1)
            terbuka --> ter_tutup: tutup [without a key] (VK-2)
            terbuka --> terkunci: tutup [with a key] (VK-3)
            terkunci --> rusak: dorong [without a key] (VK-4)
            rusak --> [*]

        """.ReplaceLineEndings("\n"),
        Buat().Mermaid(Bahasa.Inggris));
}
