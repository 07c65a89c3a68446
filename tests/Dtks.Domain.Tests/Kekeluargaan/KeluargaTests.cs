using System.Collections.Immutable;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Domain.Tests;

public class KeluargaTests
{
    private const string Kk = "3374990101150007";
    private const string KkLain = "3374990101150008";
    private static readonly Penduduk Kepala = new() { Nik = Nik.Check("3374991708710003"), NomorKk = NomorKk.Check(Kk), Hubungan = HubunganKeluarga.KepalaKeluarga };
    private static readonly Penduduk Istri = new() { Nik = Nik.Check("3374995708730004"), NomorKk = NomorKk.Check(Kk), Hubungan = HubunganKeluarga.Istri };

    public static TheoryData<string, Penduduk[], string[]> Penolakan => new()
    {
        { Kk, [], ["KELUARGA-TANPA-ANGGOTA"] },
        { Kk, [Istri], ["KELUARGA-TANPA-KEPALA"] },
        { Kk, [Istri with { Hubungan = null }], ["KELUARGA-TANPA-KEPALA"] },
        { Kk, [Kepala, Istri with { Hubungan = HubunganKeluarga.KepalaKeluarga }], ["KELUARGA-KEPALA-GANDA"] },
        { Kk, [Kepala, Istri, Istri with { Hubungan = HubunganKeluarga.Anak }], ["KELUARGA-NIK-GANDA"] },
        { Kk, [Kepala, Istri with { NomorKk = NomorKk.Check(KkLain) }], ["KELUARGA-NOMOR-KK-LAIN"] },
        { "", [Kepala with { NomorKk = default }], ["KELUARGA-TANPA-NOMOR-KK"] },
        { Kk, [Kepala, Kepala with { NomorKk = NomorKk.Check(KkLain) }], ["KELUARGA-KEPALA-GANDA", "KELUARGA-NIK-GANDA", "KELUARGA-NOMOR-KK-LAIN"] },
        { "", [], ["KELUARGA-TANPA-NOMOR-KK", "KELUARGA-TANPA-ANGGOTA"] },
    };

    [Theory]
    [MemberData(nameof(Penolakan))]
    public void A_broken_set_of_members_is_refused_with_every_reason(string kk, Penduduk[] anggota, string[] kode)
    {
        NomorKk nomor = kk.Length == 0 ? default : NomorKk.Parse(kk);

        Assert.False(Keluarga.TryBentuk(nomor, anggota, out Keluarga? keluarga, out ImmutableArray<Pesan> cacat));
        Assert.Null(keluarga);
        Assert.Equal(kode, cacat.Select(c => c.Kode));
        ArgumentException salah = Assert.Throws<ArgumentException>(() => Keluarga.Bentuk(nomor, anggota));
        Assert.All(cacat, c =>
        {
            Assert.Contains(c.Indonesia, salah.Message, StringComparison.Ordinal);
            Assert.DoesNotMatch("[0-9]{5}", c.ToString());
        });
    }

    [Fact]
    public void Reasons_say_which_members()
    {
        _ = Keluarga.TryBentuk(NomorKk.Parse(Kk), [Istri, Kepala, Istri], out _, out ImmutableArray<Pesan> cacat);

        Pesan ganda = Assert.Single(cacat);
        Assert.Contains("ke-1 dan ke-3", ganda.Indonesia, StringComparison.Ordinal);
        Assert.Contains("1 and 3", ganda.Inggris, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_without_readable_No_KK_or_NIK_is_taken_in()
    {
        Penduduk[] anggota = [Kepala, Istri with { NomorKk = default }, new Penduduk { NomorKk = NomorKk.Check("12") }, new Penduduk()];

        Assert.True(Keluarga.TryBentuk(NomorKk.Parse(Kk), anggota, out Keluarga? keluarga, out ImmutableArray<Pesan> cacat));
        Assert.Empty(cacat);
        Assert.Equal(anggota, keluarga.Anggota);
    }

    [Fact]
    public void One_member_is_a_family()
    {
        Keluarga k = Keluarga.Bentuk(NomorKk.Parse(Kk), [Kepala]);

        Assert.Same(Kepala, k.KepalaKeluarga);
        Assert.DoesNotContain(Kk, k.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_family_is_formed_exactly_when_the_integrity_rules_hold()
        => Properti.UntukSemua(PembangkitPenduduk.ArbDaftarOrang, orang =>
        {
            NomorKk kk = NomorKk.Parse(Kk);
            ImmutableArray<Penduduk> anggota = [.. orang.Select((o, i) => i % 4 == 3 ? o : o with { NomorKk = NomorKk.Check(Kk) })];
            bool harapan = anggota.Length >= 1
                && anggota.Count(a => a.Hubungan == HubunganKeluarga.KepalaKeluarga) == 1
                && anggota.Where(a => a.Nik.Sah).Select(a => a.Nik).Distinct().Count() == anggota.Count(a => a.Nik.Sah)
                && anggota.All(a => !a.NomorKk.Sah || a.NomorKk.Nilai == kk);
            return Keluarga.TryBentuk(kk, anggota, out Keluarga? keluarga, out ImmutableArray<Pesan> cacat) == harapan
                && (keluarga is not null) == harapan
                && cacat.IsEmpty == harapan;
        });

    [Fact]
    public void A_generated_family_is_whole_and_removing_its_head_breaks_it()
        => Properti.UntukSemua(PembangkitPenduduk.ArbKeluargaSah, k =>
            k.Anggota.Count(a => a.Hubungan == HubunganKeluarga.KepalaKeluarga) == 1
            && k.KepalaKeluarga.Hubungan == HubunganKeluarga.KepalaKeluarga
            && !Keluarga.TryBentuk(k.NomorKk, k.Anggota.Remove(k.KepalaKeluarga), out _, out _)
            && !Keluarga.TryBentuk(k.NomorKk, k.Anggota.Add(k.Anggota[^1]), out _, out _));

    [Fact]
    public void A_person_in_two_families_is_found()
    {
        Keluarga satu = Keluarga.Bentuk(NomorKk.Parse(Kk), [Kepala, Istri]);
        Keluarga dua = Keluarga.Bentuk(NomorKk.Parse(KkLain), [Kepala with { Nik = Nik.Check("3374990101600001"), NomorKk = NomorKk.Check(KkLain) }, Istri with { NomorKk = default }]);

        Pesan p = Assert.Single(Keluarga.PeriksaAnggotaRangkap([satu, dua]));
        Assert.Equal("KELUARGA-ANGGOTA-RANGKAP", p.Kode);
        Assert.Contains("ke-1 dan ke-2", p.Indonesia, StringComparison.Ordinal);
        Assert.Empty(Keluarga.PeriksaAnggotaRangkap([satu]));
        Assert.Empty(Keluarga.PeriksaAnggotaRangkap([]));
    }
}
