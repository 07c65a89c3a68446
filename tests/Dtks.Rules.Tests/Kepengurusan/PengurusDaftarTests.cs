using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests.Kepengurusan;

/// <summary>Who of the members that a list marks is the pengurus: whom it says, else any adult.</summary>
public sealed class PengurusDaftarTests
{
    private static readonly LocalDate Per = new(2024, 2, 29);

    // Seventeen on the day, the day after, unknown; and a child that is married, who may hold a KTP.
    private static readonly Penduduk[] Orang =
    [
        .. from lahir in (LocalDate?[])[new(2007, 2, 28), new(2007, 3, 1), null]
           from kawin in (StatusKawin?[])[null, StatusKawin.Kawin]
           from pengurus in Enum.GetValues<Kepastian>()
           select new Penduduk { TanggalLahir = lahir, StatusKawin = kawin, Pengurus = pengurus },
    ];

    [Fact]
    public void Who_is_called_so_else_any_adult_whom_nothing_tells_from_the_pengurus_in_every_list_of_three()
    {
        foreach (Penduduk[] daftar in from a in Orang from b in Orang from c in Orang select (Penduduk[])[a, b, c])
        {
            bool disebut = daftar.Any(o => o.Pengurus == Kepastian.Ya);
            bool[] mungkin = [.. daftar.Select(o => disebut ? o.Pengurus == Kepastian.Ya : o.Pengurus == Kepastian.TidakTahu && !(o.TanggalLahir == new LocalDate(2007, 3, 1) && o.StatusKawin is null))];
            for (int i = 0; i < 3; i++)
            {
                Assert.Equal(mungkin[i], Mungkin(daftar, i));
                Assert.Equal(mungkin[i] && mungkin.Count(m => m) == 1, PengurusDaftar.Pasti(daftar, i, Per, KebijakanDtks.Baku));
            }
        }
    }

    [Fact]
    public void The_only_one_marked_is_the_pengurus() => Assert.All(Orang, o => Assert.True(Mungkin([o], 0) && PengurusDaftar.Pasti([o], 0, Per, KebijakanDtks.Baku)));

    [Fact]
    public void No_row_date_or_mark_that_is_missing_takes_protection_away()
    {
        foreach (Penduduk[] daftar in from a in Orang from b in Orang from c in Orang select (Penduduk[])[a, b, c])
        {
            for (int i = 0; i < 3; i++)
            {
                if (Mungkin(daftar, i))
                {
                    Assert.All([0, 1, 2], lain => Assert.True(lain == i || Mungkin([.. daftar.Where((_, j) => j != lain)], lain < i ? i - 1 : i)));
                    Assert.True(Mungkin([.. daftar.Select(o => o with { Pengurus = Kepastian.TidakTahu, TanggalLahir = null })], i));
                    Assert.All([0, 1, 2], lain => Assert.True(Mungkin([.. daftar.Select((o, j) => j == lain ? o with { TanggalLahir = null } : o)], i)));
                }
            }
        }
    }

    private static bool Mungkin(Penduduk[] daftar, int anggota) => PengurusDaftar.Mungkin(daftar, anggota, Per, KebijakanDtks.Baku);
}
