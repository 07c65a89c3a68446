using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules.Tests;

public class AlurTests
{
    private enum Pintu : byte
    {
        Tertutup = 1,
        Terbuka,
        Terkunci,
        Rusak,
    }

    private enum Tindakan : byte
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

    private static readonly ImmutableArray<BarisAlur<Pintu, Tindakan>> Baris =
    [
        new(Pintu.Tertutup, Tindakan.Buka, Pintu.Terbuka, Aturan.VK1),
        new(Pintu.Terbuka, Tindakan.Tutup, Pintu.Tertutup, Aturan.VK2, new("tanpa kunci", "without a key")),
        new(Pintu.Terbuka, Tindakan.Tutup, Pintu.Terkunci, Aturan.VK3, new("dengan kunci", "with a key")),
        new(Pintu.Terkunci, Tindakan.Dorong, Pintu.Rusak, Aturan.VK4),
    ];

    private static readonly ImmutableArray<TolakanAlur<Pintu, Tindakan>> Tolakan =
    [
        new(Tindakan.Buka, null, Aturan.VK6),
        new(Tindakan.Buka, Pintu.Terkunci, Aturan.VK7),
        new(Tindakan.Tutup, null, Aturan.VK8),
        new(Tindakan.Dorong, null, Aturan.VK9),
    ];

    private static Alur<Pintu, Tindakan> Buat(
        ImmutableArray<BarisAlur<Pintu, Tindakan>>? baris = null,
        ImmutableArray<TolakanAlur<Pintu, Tindakan>>? tolakan = null,
        ImmutableArray<Pintu>? awal = null) =>
        new("pintu", "Pintu", "Door", DaftarPintu, DaftarTindakan, awal ?? [Pintu.Tertutup], baris ?? Baris, tolakan ?? Tolakan);

    [Fact]
    public void A_row_is_taken()
    {
        var hasil = Buat().Langkah(Pintu.Tertutup, Tindakan.Buka);
        Assert.True(hasil.Diterima);
        Assert.Equal(Pintu.Terbuka, hasil.Ke);
        Assert.Equal(Aturan.VK1, hasil.Baris.Aturan);
        Assert.Null(hasil.Penolakan);
    }

    [Fact]
    public void A_branch_is_taken_by_its_target()
    {
        Assert.Equal(Aturan.VK3, Buat().Langkah(Pintu.Terbuka, Tindakan.Tutup, Pintu.Terkunci).Baris?.Aturan);
        Assert.Equal(Aturan.VK2, Buat().Langkah(Pintu.Terbuka, Tindakan.Tutup, Pintu.Tertutup).Baris?.Aturan);
        Assert.Throws<InvalidOperationException>(() => Buat().Langkah(Pintu.Terbuka, Tindakan.Tutup));
        Assert.Throws<InvalidOperationException>(() => Buat().Langkah(Pintu.Terbuka, Tindakan.Tutup, Pintu.Rusak));
    }

    [Fact]
    public void A_refusal_names_the_rule_and_what_is_possible()
    {
        var hasil = Buat().Langkah(Pintu.Terbuka, Tindakan.Dorong);
        Assert.False(hasil.Diterima);
        Assert.Equal(Pintu.Terbuka, hasil.Ke);
        Assert.Equal(Aturan.VK9, hasil.Penolakan.Aturan);
        Assert.Equal<Tindakan>([Tindakan.Tutup], hasil.Penolakan.Mungkin);
        Assert.Contains("VK-9", hasil.Penolakan.Pesan.Indonesia, StringComparison.Ordinal);
        Assert.Contains("tutup", hasil.Penolakan.Pesan.Inggris, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_may_refuse_with_a_rule_of_its_own()
    {
        Assert.Equal(Aturan.VK7, Buat().Langkah(Pintu.Terkunci, Tindakan.Buka).Penolakan?.Aturan);
        Assert.Equal(Aturan.VK6, Buat().Langkah(Pintu.Terbuka, Tindakan.Buka).Penolakan?.Aturan);
        Assert.Empty(Buat().Langkah(Pintu.Rusak, Tindakan.Buka).Penolakan!.Mungkin);
    }

    [Fact]
    public void Final_states_are_those_without_a_row() => Assert.Equal<Pintu>([Pintu.Rusak], Buat().Akhir);

    [Fact]
    public void A_state_or_event_outside_the_lists_is_refused_as_an_argument()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Buat().Langkah(default, Tindakan.Buka));
        Assert.Throws<ArgumentOutOfRangeException>(() => Buat().Langkah(Pintu.Tertutup, default));
    }

    [Fact]
    public void An_inconsistent_table_is_refused()
    {
        Tolak(() => Buat(awal: []));
        Tolak(() => Buat(baris: []));
        Tolak(() => Buat(awal: [default]));
        Tolak(() => Buat(baris: Baris.Add(new(Pintu.Tertutup, Tindakan.Buka, Pintu.Rusak, Aturan.VK1, new("x", "x")))));
        Tolak(() => Buat(baris: Baris.Add(new(Pintu.Terbuka, Tindakan.Tutup, Pintu.Rusak, Aturan.VK1, new("tanpa kunci", "without a key")))));
        Tolak(() => Buat(baris: Baris.RemoveAt(3)));
        Tolak(() => Buat(baris: Baris.RemoveAt(3).Add(new(Pintu.Tertutup, Tindakan.Dorong, Pintu.Terbuka, Aturan.VK1))));
        Tolak(() => Buat(tolakan: Tolakan.RemoveAt(3)));
        Tolak(() => Buat(tolakan: Tolakan.Add(new(Tindakan.Dorong, null, Aturan.VK1))));
        Tolak(() => Buat(tolakan: Tolakan.Add(new(Tindakan.Buka, Pintu.Tertutup, Aturan.VK1))));

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
            terkunci --> rusak: dorong (VK-4)
            rusak --> [*]

        """.ReplaceLineEndings("\n"),
        DiagramMermaid.Teks(Buat(), Bahasa.Inggris));
}
