using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>The laws of dismissing pairs of people registered twice.</summary>
internal static class HukumPengabaian
{
    private static readonly ImmutableArray<Aturan> Pasangan = [Aturan.GD1, Aturan.GD2, Aturan.GD3, Aturan.GD4, Aturan.GD5];

    public static HimpunanInvarian<PertanyaanPengabaian, JawabanPengabaian> Himpunan { get; } = new(
        operasi: null,
        tanya => new([.. PencarianGanda.Cari(tanya.Orang, HukumGanda.Pilihan with { Pengabaian = [.. tanya.Diabaikan] }).Pasangan.Select(p => p.Abaikan())]),
        tanya => tanya,
        Invarian<PertanyaanPengabaian, JawabanPengabaian>.Buat(
            "Pasangan yang diabaikan tidak dilaporkan selama buktinya sama, yang lain tetap / a dismissed pair is not reported while its evidence is the same, the others are",
            Pasangan,
            KasusGanda.Daftar,
            (tanya, orang) => tanya(new(orang, []))!.Pasangan is var semua && semua.All(satu =>
                tanya(new(orang, [satu]))!.Pasangan.SequenceEqual(semua.Where(p => p.Id != satu.Id)))),
        Invarian<PertanyaanPengabaian, JawabanPengabaian>.Buat(
            "Pengabaian atas bukti yang lain tidak menyembunyikan apa pun / a dismissal on other evidence hides nothing",
            Pasangan,
            KasusGanda.Daftar,
            (tanya, orang) => tanya(new(orang, []))!.Pasangan is var semua
                && tanya(new(orang, [.. semua.Select(p => p with { SidikBukti = new string(p.SidikBukti.Reverse().Prepend('0').ToArray()) })]))!.Pasangan.SequenceEqual(semua)),
        Invarian<PertanyaanPengabaian, JawabanPengabaian>.Buat(
            "Begitu buktinya berubah pasangan itu dilaporkan lagi / once its evidence changes the pair is reported again",
            [Aturan.GD1, Aturan.GD2],
            NikDikoreksi,
            (tanya, kasus) => tanya(new(kasus.Dahulu, []))!.Pasangan is [var satu] && tanya(new(kasus.Sekarang, [satu]))!.Pasangan is [var lagi] && lagi.Id == satu.Id));

    /// <summary>Two records with one NIK (GD-1), of which the NIK of one is corrected later: still a pair, by No KK, name and birth date (GD-2).</summary>
    private static Arbitrary<(ImmutableArray<Penduduk> Dahulu, ImmutableArray<Penduduk> Sekarang)> NikDikoreksi => Arb.From(
        KasusGanda.SamaKeluarga.Generator.Where(o => o[0].Nik.Sah).Select(o => (o.SetItem(1, o[1] with { Nik = o[0].Nik }), o)));
}
