using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Testing;
using FluentValidation;
using FluentValidation.Results;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Rules.Tests;

/// <summary>What holds of every list of people.</summary>
public class SifatAnomaliTests
{
    private static readonly KonteksAnomali Konteks = new(PembangkitPenduduk.Per) { Wilayah = KodeWilayah.Parse("33.74") };

    /// <summary>Whole and broken families, people broken on purpose, and records that stand twice.</summary>
    private static Arbitrary<ImmutableArray<Penduduk>> Daftar { get; } = Arb.From(
        from baik in PembangkitPenduduk.DaftarOrang
        from rusak in Gen.ListOf(PembangkitPenduduk.HampirSah).Resize(12)
        from berlubang in Gen.ListOf(PembangkitPenduduk.OrangBerlubang).Resize(6)
        from ganda in Gen.Choose(0, 3)
        let semua = baik.AddRange(rusak).AddRange(berlubang)
        from kembar in Gen.CollectToList(Enumerable.Range(0, semua.IsEmpty ? 0 : ganda), _ => Gen.Elements(semua.AsEnumerable()))
        from pindah in Gen.Elements(true, false)
        from acak in Gen.Shuffle(semua.Concat(kembar.Select(k => pindah ? k with { NomorKk = new(PembangkitPenduduk.NomorKkDari("3374", 9999)) } : k)))
        select acak.ToImmutableArray(),
        PembangkitPenduduk.SusutDaftar);

    [Fact]
    public void Batch_and_single_agree_on_the_rules_of_one_record() => Properti.UntukSemua(Daftar, daftar =>
    {
        var hasil = PemeriksaanAnomali.Periksa(daftar, Konteks);
        return Enumerable.Range(0, daftar.Length).All(i => SatuCatatan(hasil, i).SequenceEqual(
            PemeriksaanAnomali.PeriksaCatatan(daftar[i], Konteks).Select(Kunci)));
    });

    [Fact]
    public void The_validator_agrees_with_the_batch()
    {
        var penguji = new PendudukValidator(Konteks);
        Properti.UntukSemua(Daftar, daftar =>
        {
            var hasil = PemeriksaanAnomali.Periksa(daftar, Konteks);
            return Enumerable.Range(0, daftar.Length).All(i => SatuCatatan(hasil, i).SequenceEqual(penguji.Validate(daftar[i]).Errors.Select(e => Kunci((TemuanAnomali)e.CustomState))));
        });
    }

    [Fact]
    public void What_is_found_on_one_record_does_not_depend_on_the_others() => Properti.UntukSemua(Daftar, daftar =>
    {
        var hasil = PemeriksaanAnomali.Periksa(daftar, Konteks);
        for (int i = 0; i < daftar.Length; i++)
        {
            var tanpa = PemeriksaanAnomali.Periksa(daftar.RemoveAt(i), Konteks);
            if (!Enumerable.Range(0, daftar.Length - 1).All(j => SatuCatatan(tanpa, j).SequenceEqual(SatuCatatan(hasil, j < i ? j : j + 1))))
            {
                return false;
            }
        }

        return true;
    });

    [Fact]
    public void The_order_of_the_list_decides_only_who_is_first_in_a_family_without_kepala() => Properti.UntukSemua(Daftar, daftar =>
    {
        var maju = PemeriksaanAnomali.Periksa(daftar, Konteks);
        var mundur = PemeriksaanAnomali.Periksa([.. daftar.Reverse()], Konteks);
        int n = daftar.Length;
        return Enumerable.Range(0, n).All(i => TanpaPertama(maju, i).SequenceEqual(TanpaPertama(mundur, n - 1 - i)))
            && maju.Temuan.Count(t => t.Sebab == SebabAnomali.KeluargaTanpaKepala) == mundur.Temuan.Count(t => t.Sebab == SebabAnomali.KeluargaTanpaKepala);
    });

    [Fact]
    public void Agrees_with_a_second_reading_of_the_rules_on_lists() => Properti.UntukSemua(Daftar, daftar =>
    {
        var hasil = PemeriksaanAnomali.Periksa(daftar, Konteks);
        return hasil.Temuan.Where(t => t.Aturan.ToString() is "AN-15" or "AN-16" or "AN-17" or "AN-19").Select(t => (t.Indeks, t.Aturan.ToString()))
            .SequenceEqual(BacaanKedua(daftar).Order());
    });

    [Fact]
    public void One_finding_for_each_rule_and_record_in_order() => Properti.UntukSemua(Daftar, daftar =>
    {
        var temuan = PemeriksaanAnomali.Periksa(daftar, Konteks).Temuan;
        return temuan.Zip(temuan.Skip(1)).All(p => p.First.Indeks < p.Second.Indeks
            || (p.First.Indeks == p.Second.Indeks && p.First.Aturan.Id.CompareTo(p.Second.Aturan.Id) < 0));
    });

    [Fact]
    public void Needs_repair_means_at_least_one_galat() => Properti.UntukSemua(Daftar, daftar =>
    {
        var hasil = PemeriksaanAnomali.Periksa(daftar, Konteks);
        var perlu = hasil.Temuan.Where(t => t.Tingkat == TingkatTemuan.Galat).Select(t => t.Indeks).ToHashSet();
        return hasil.PerluPerbaikan == perlu.Count && Enumerable.Range(0, daftar.Length).All(i => hasil.Perlu(i) == perlu.Contains(i));
    });

    [Fact]
    public void People_made_sound_have_no_error_alone() => Properti.UntukSemua(
        PembangkitPenduduk.ArbKeluargaSah,
        keluarga => PemeriksaanAnomali.Periksa(keluarga.Anggota, new(PembangkitPenduduk.Per)).Temuan
            .All(t => t.Aturan.ToString() is "AN-5" or "AN-18" or "AN-19" or "AN-7"));

    [Fact]
    public void Nothing_that_leaves_holds_personal_data()
    {
        var penguji = new PendudukValidator(Konteks);
        Properti.UntukSemua(Daftar, daftar =>
        {
            foreach (Penduduk orang in daftar)
            {
                ValidationResult hasil = penguji.Validate(orang);
                string teks = string.Join('\n', hasil.Errors.Select(e => $"{e.ErrorMessage} {e.ErrorCode} {e.PropertyName} {e.CustomState} {((TemuanAnomali)e.CustomState).Pesan}"));
                Assert.All(hasil.Errors, e => Assert.Null(e.AttemptedValue));
                foreach (string? rahasia in new[] { orang.Nik.NilaiBilaSah?.ToString("D"), orang.NomorKk.NilaiBilaSah?.ToString("D"), orang.Nama is { Length: > 3 } ? orang.Nama : null, orang.Alamat })
                {
                    Assert.False(rahasia is not null && teks.Contains(rahasia, StringComparison.Ordinal), "a value of the record left with a failure");
                }
            }
        });
    }

    private static IEnumerable<(SebabAnomali, Aturan)> SatuCatatan(HasilAnomali hasil, int indeks) =>
        [.. hasil.TemuanPada(indeks).ToArray().Where(t => PemeriksaanAnomali.AturanSatuCatatan.Contains(t.Aturan)).Select(Kunci)];

    private static IEnumerable<(SebabAnomali, Aturan)> TanpaPertama(HasilAnomali hasil, int indeks) =>
        [.. hasil.TemuanPada(indeks).ToArray().Where(t => t.Sebab != SebabAnomali.KeluargaTanpaKepala).Select(Kunci)];

    private static (SebabAnomali Sebab, Aturan Aturan) Kunci(TemuanAnomali temuan) => (temuan.Sebab, temuan.Aturan);

    /// <summary>Spec 07 and 10 once more, pair by pair, without indexes.</summary>
    private static IEnumerable<(int, string)> BacaanKedua(ImmutableArray<Penduduk> daftar)
    {
        string? Kk(int i) => daftar[i].NomorKk.NilaiBilaSah?.ToString("D");
        for (int i = 0; i < daftar.Length; i++)
        {
            int[] sama = [.. Enumerable.Range(0, daftar.Length).Where(j => daftar[j].Nik.Sah && daftar[j].Nik == daftar[i].Nik)];
            if (sama.Length > 1)
            {
                yield return (i, "AN-15");
            }

            if (sama.Select(Kk).Where(k => k is not null).Distinct().Count() > 1)
            {
                yield return (i, "AN-16");
            }

            if (Kk(i) is not { } kk)
            {
                continue;
            }

            int[] keluarga = [.. Enumerable.Range(0, daftar.Length).Where(j => Kk(j) == kk)];
            int[] kepala = [.. keluarga.Where(j => daftar[j].Hubungan == HubunganKeluarga.KepalaKeluarga)];
            if (kepala.Length > 1
                ? kepala.Contains(i)
                : kepala.Length == 0 && keluarga.Length > 1 && keluarga[0] == i && keluarga.All(j => daftar[j].Hubungan is not null))
            {
                yield return (i, "AN-17");
            }

            if (kepala.Length == 1 && daftar[i] is { Hubungan: HubunganKeluarga.Anak, TanggalLahir: { } anak } && daftar[kepala[0]].TanggalLahir is { } lahir && (anak.Year, anak.Month, anak.Day).CompareTo((lahir.Year + 10, lahir.Month, lahir.Day)) < 0)
            {
                yield return (i, "AN-19");
            }
        }
    }
}
