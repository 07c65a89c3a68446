using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Rules;
using FsCheck;

namespace Dtks.Testing;

/// <summary>The laws of people registered twice (GD-1 to GD-5, GD-N).</summary>
internal static class HukumGanda
{
    /// <summary>How the library is asked: short lists are not worth a second thread.</summary>
    public static readonly PilihanGanda Pilihan = new() { Derajat = 1 };

    private static readonly ImmutableArray<Aturan> Pasangan = [Aturan.GD1, Aturan.GD2, Aturan.GD3, Aturan.GD4, Aturan.GD5];

    public static HimpunanInvarian<PertanyaanGanda, JawabanGanda> Himpunan { get; } = new(
        "ganda.cari",
        tanya => PencarianGanda.Cari(tanya.Orang, Pilihan) is var hasil
            ? new([.. hasil.Pasangan.Select(p => new PasanganDiuji(p.A, p.B, p.Tingkat, p.Aturan, p.Id))], hasil.Kelompok)
            : null,
        tanya => tanya,
        Hukum(
            "Pasangan menurut GD-1 tepat yang NIK sahnya sama dan ID DTKS-nya berbeda; NIK kosong, sementara, atau tak sah tidak pernah sama / pairs by GD-1 are exactly those with the same valid NIK and different ID DTKS; a missing, temporary or invalid NIK never equals anything",
            [Aturan.GD1],
            KasusGanda.Daftar,
            (orang, jawab) => jawab.Pasangan.Where(p => p.Aturan == AturanGanda.Gd1).Select(p => (p.A, p.B)).SequenceEqual(SemuaPasangan(orang).Where(p => NikSama(orang, p)))),
        Hukum(
            "No KK, nama, dan tanggal lahir sama, NIK berbeda atau tidak ada: kuat menurut GD-2 / same No KK, name and birth date, NIK differs or is missing: kuat by GD-2",
            [Aturan.GD2],
            KasusGanda.SamaKeluarga,
            (_, jawab) => jawab.Pasangan is [{ Aturan: AturanGanda.Gd2, Tingkat: TingkatGanda.Kuat }]),
        Hukum(
            "Anak kembar tidak pernah dilaporkan / twins are never reported",
            [Aturan.GDN],
            KasusGanda.Kembar,
            (_, jawab) => jawab.Pasangan.IsEmpty && jawab.Kelompok.IsEmpty),
        Hukum(
            "Catatan ber-ID DTKS sama ialah satu subjek, tidak pernah berpasangan / records with the same ID DTKS are one subject, never a pair",
            Pasangan,
            KasusGanda.Berulang,
            (orang, jawab) => jawab.Pasangan.All(p => orang[p.A].IdDtks != orang[p.B].IdDtks)),
        Hukum(
            "Pasangan disebut sekali, a lebih kecil daripada b, menurut urutannya / a pair is named once, a lower than b, in order",
            Pasangan,
            KasusGanda.Daftar,
            (_, jawab) => jawab.Pasangan.All(p => p.A < p.B) && jawab.Pasangan.Select(p => (p.A, p.B)) is var urut && urut.SequenceEqual(urut.Distinct().Order())),
        Hukum(
            "Tingkat menurut aturannya: GD-1 pasti kecuali nama jauh berbeda dan tanggal lahir atau jenis kelamin juga, GD-2 kuat, GD-3 kuat kecuali antara dua provinsi, GD-4 dan GD-5 tinjau / level by rule: GD-1 pasti unless the names are far apart and date of birth or sex differ too, GD-2 kuat, GD-3 kuat but between two provinces, GD-4 and GD-5 tinjau",
            Pasangan,
            KasusGanda.Daftar,
            (orang, jawab) => jawab.Pasangan.All(p => p.Tingkat == Tingkat(p.Aturan, orang[p.A], orang[p.B]))),
        Hukum(
            "ID pasangan tetap: 16 digit heksadesimal pertama SHA-256 atas kedua ID DTKS menurut urutan, dipisah | / the id of a pair is stable: first 16 hex digits of SHA-256 over the two ID DTKS in order, joined by |",
            Pasangan,
            KasusGanda.Daftar,
            (orang, jawab) => jawab.Pasangan.All(p => p.Id == Id(orang[p.A], orang[p.B]))),
        Invarian<PertanyaanGanda, JawabanGanda>.Buat(
            "Urutan catatan tidak berpengaruh / the order of the records does not matter",
            Pasangan,
            KasusGanda.Daftar,
            (tanya, orang) => tanya(new([.. orang.Reverse()]))!.Pasangan.Select(p => p with { A = orang.Length - 1 - p.B, B = orang.Length - 1 - p.A }).OrderBy(p => (p.A, p.B))
                .SequenceEqual(tanya(new(orang))!.Pasangan)),
        Invarian<PertanyaanGanda, JawabanGanda>.Buat(
            "Sepasang dinilai sama, sendirian atau di antara yang lain / two records are judged the same, alone or among others",
            Pasangan,
            KasusGanda.Daftar,
            (tanya, orang) => tanya(new(orang))!.Pasangan is var semua && SemuaPasangan(orang).Where(p => p.A == 0).All(p =>
                tanya(new([orang[p.A], orang[p.B]]))!.Pasangan.Select(d => d with { A = p.A, B = p.B }).SequenceEqual(semua.Where(s => (s.A, s.B) == p)))),
        Hukum(
            "Kelompok ialah komponen terhubung atas pasti dan kuat, sedikitnya dua, menurut urutan / groups are the connected components over pasti and kuat, at least two, in order",
            [Aturan.GD1, Aturan.GD2, Aturan.GD3],
            KasusGanda.Berulang,
            (orang, jawab) => jawab.Kelompok.Select(k => string.Join(',', k)).SequenceEqual(Komponen(orang, jawab).Select(k => string.Join(',', k)))));

    private static Invarian<PertanyaanGanda, JawabanGanda> Hukum(
        string nama, ImmutableArray<Aturan> dasar, Arbitrary<ImmutableArray<Penduduk>> kasus, Func<ImmutableArray<Penduduk>, JawabanGanda, bool> hukum) =>
        Invarian<PertanyaanGanda, JawabanGanda>.Buat(nama, dasar, kasus, (tanya, orang) => hukum(orang, tanya(new(orang))!));

    private static IEnumerable<(int A, int B)> SemuaPasangan(ImmutableArray<Penduduk> orang) =>
        Enumerable.Range(0, orang.Length).SelectMany(a => Enumerable.Range(a + 1, orang.Length - a - 1).Select(b => (a, b)));

    private static bool NikSama(ImmutableArray<Penduduk> orang, (int A, int B) pasangan) =>
        orang[pasangan.A].Nik.NilaiBilaSah is { } a && orang[pasangan.B].Nik.NilaiBilaSah == a && orang[pasangan.A].IdDtks != orang[pasangan.B].IdDtks;

    private static TingkatGanda Tingkat(AturanGanda aturan, Penduduk a, Penduduk b) => aturan switch
    {
        AturanGanda.Gd1 => Berbeda(a, b) && Kemiripan(a, b) < 0.80 - 1e-12 ? TingkatGanda.Tinjau : TingkatGanda.Pasti,
        AturanGanda.Gd2 => TingkatGanda.Kuat,
        AturanGanda.Gd3 => a.Nik.Sah && b.Nik.Sah && a.Nik.Nilai.ToString("D")[..2] != b.Nik.Nilai.ToString("D")[..2] ? TingkatGanda.Tinjau : TingkatGanda.Kuat,
        _ => TingkatGanda.Tinjau,
    };

    private static bool Berbeda(Penduduk a, Penduduk b) =>
        (a.TanggalLahir is { } p && b.TanggalLahir is { } q && p != q) || (a.JenisKelamin is { } l && b.JenisKelamin is { } m && l != m);

    private static double? Kemiripan(Penduduk a, Penduduk b) => AliasNama.Terbaik(Kunci(a.Nama), Kunci(b.Nama), UkuranKemiripan.JaroWinkler);

    /// <summary>The key of a name whose placeholders are missing.</summary>
    private static string Kunci(string? nama) =>
        IsianKosong.BerlakuPadaNama(nama) ? "" : string.Join('/', KunciNama.Buat(nama).Split('/').Where(a => !IsianKosong.BerlakuPadaNama(a)));

    private static string Id(Penduduk a, Penduduk b)
    {
        string[] id = [a.IdDtks.ToString()!, b.IdDtks.ToString()!];
        Array.Sort(id, StringComparer.Ordinal);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{id[0]}|{id[1]}")))[..16].ToLowerInvariant();
    }

    /// <summary>The components over the pairs that are pasti or kuat, with all records of an ID DTKS, by growing labels together.</summary>
    private static IEnumerable<int[]> Komponen(ImmutableArray<Penduduk> orang, JawabanGanda jawab)
    {
        int[] label = [.. Enumerable.Range(0, orang.Length)];
        var sambungan = jawab.Pasangan.Where(p => p.Tingkat != TingkatGanda.Tinjau).Select(p => (p.A, p.B)).ToList();
        sambungan.AddRange(SemuaPasangan(orang).Where(p => orang[p.A].IdDtks == orang[p.B].IdDtks));
        foreach (var (a, b) in sambungan)
        {
            var (lama, baru) = (Math.Max(label[a], label[b]), Math.Min(label[a], label[b]));
            label = [.. label.Select(l => l == lama ? baru : l)];
        }

        // Why: records of one id alone are no group; it takes a pair.
        return Enumerable.Range(0, orang.Length).GroupBy(i => label[i]).Select(g => g.Order().ToArray())
            .Where(g => g.Select(i => orang[i].IdDtks).Distinct().Count() > 1).OrderBy(g => g[0]);
    }
}
