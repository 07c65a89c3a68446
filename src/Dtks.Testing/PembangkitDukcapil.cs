using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dtks.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>Generators of synthetic answers of the Dukcapil web service, each with what it must be read as.</summary>
/// <remarks>The answers hold no real data: the only number in them is the synthetic <see cref="Nik"/>.</remarks>
public static class PembangkitDukcapil
{
    /// <summary>The synthetic NIK that every generated answer was asked for.</summary>
    public static Nik Nik { get; } = Domain.Nik.Parse("3374991708910003");

    private static readonly (ElemenKepadanan Elemen, string[] Nama)[] Anggota =
    [
        (ElemenKepadanan.Nik, ["NIK"]),
        (ElemenKepadanan.NomorKk, ["NO_KK"]),
        (ElemenKepadanan.Provinsi, ["PROP_NAME", "NO_PROP"]),
        (ElemenKepadanan.KabKota, ["KAB_NAME", "NO_KAB"]),
        (ElemenKepadanan.Kecamatan, ["KEC_NAME", "NO_KEC"]),
        (ElemenKepadanan.Kelurahan, ["KEL_NAME", "NO_KEL"]),
        (ElemenKepadanan.Nama, ["NAMA_LGKP"]),
        (ElemenKepadanan.TempatLahir, ["TMPT_LHR"]),
        (ElemenKepadanan.TanggalLahir, ["TGL_LHR"]),
        (ElemenKepadanan.IbuKandung, ["NAMA_LGKP_IBU"]),
        (ElemenKepadanan.JenisKelamin, ["JENIS_KLMIN"]),
        (ElemenKepadanan.HubunganKeluarga, ["STAT_HBKEL"]),
        (ElemenKepadanan.StatusKawin, ["STATUS_KAWIN", "STAT_KWN"]),
        (ElemenKepadanan.Rt, ["NO_RT"]),
        (ElemenKepadanan.Rw, ["NO_RW"]),
        (ElemenKepadanan.Alamat, ["ALAMAT"]),
    ];

    private static readonly string[] TakTerbaca =
    [
        "\"\"", "\"  \"", "true", "92", "{\"a\":1}", "[]", "\"Ya\"", "\"Sesuai (101)\"", "\"Sesuai (0100)\"", "\"Sesuai ()\"", "\"Sesuai (9x)\"", "\"Sesuai 92\"",
        "\"Sesuai (92%)\"", "\"Kurang Sesuai\"", "\"Tidak\"", "\"Tidak Tidak Sesuai\"", "\"Sesuai (-1)\"", "\"\\ud800\"", "\"Sesuai (92) x\"",
    ];

    /// <summary>Answers without record code or message: the elements decide.</summary>
    public static Arbitrary<JawabanContoh> Jawaban { get; } = Arb.From(BuatJawaban(), Susut);

    /// <summary>Answers in which every one of the sixteen elements is <c>Sesuai</c> in some spelling: padan under Kepmensos 150/2022.</summary>
    public static Arbitrary<JawabanContoh> JawabanPadan { get; } = Arb.From(BuatJawabanPadan(), static _ => []);

    private static Gen<AnggotaContoh> SatuAnggota(ElemenKepadanan elemen, string nama) =>
        Gen.Frequency(
            (10, Gen.Constant(new AnggotaContoh(elemen, nama, "\"Sesuai\"", Terbaca: true, 100))),
            (3, Gen.Constant(new AnggotaContoh(elemen, nama, "\"Tidak Sesuai\"", Terbaca: true, null))),
            (6, Angka(elemen, nama)),
            (2, Gen.Elements(TakTerbaca).Select(t => new AnggotaContoh(elemen, nama, t, Terbaca: false, null))),
            (elemen == ElemenKepadanan.Nik ? 4 : 0, Gen.Constant(new AnggotaContoh(elemen, nama, "\"3374991708910003\"", Terbaca: true, 100))),
            (elemen == ElemenKepadanan.Nik ? 1 : 0, Gen.Constant(new AnggotaContoh(elemen, nama, "3374991708910003", Terbaca: false, null))));

    private static Gen<AnggotaContoh> Angka(ElemenKepadanan elemen, string nama) =>
        from skor in Gen.Frequency((1, Gen.Choose(0, 100)), (1, Gen.Choose(78, 82)), (1, Gen.Choose(99, 100)))
        from bentuk in Gen.Elements("Sesuai ({0})", "Tidak Sesuai ({0})", "sesuai({0})", " TIDAK  sesuai ( {0} ) ", "SESUAI\\t({0:D3})", "TidakSesuai({0:D2})")
        select new AnggotaContoh(elemen, nama, "\"" + string.Format(CultureInfo.InvariantCulture, bentuk, skor) + "\"", Terbaca: true, skor);

    private static Gen<JawabanContoh> BuatJawaban() =>
        from pilihan in Gen.CollectToArray(Anggota, PilihAnggota)
        from acak in Gen.Shuffle(pilihan.SelectMany(a => a).ToArray())
        from amplop in Gen.Elements(true, false)
        from lain in Gen.Elements(true, false)
        select new JawabanContoh([.. acak], amplop, lain);

    private static Gen<AnggotaContoh[]> PilihAnggota((ElemenKepadanan Elemen, string[] Nama) butir) =>
        from ada in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from jumlah in Gen.Choose(1, butir.Nama.Length)
        from mulai in Gen.Choose(0, butir.Nama.Length - 1)
        from isi in Gen.CollectToArray(
            Enumerable.Range(0, ada ? jumlah : 0).Select(i => butir.Nama[(mulai + i) % butir.Nama.Length]),
            nama => SatuAnggota(butir.Elemen, nama))
        select isi;

    private static Gen<JawabanContoh> BuatJawabanPadan() =>
        from isi in Gen.CollectToArray(Anggota, butir =>
            from nama in Gen.Elements(butir.Nama)
            from teks in butir.Elemen == ElemenKepadanan.Alamat
                ? Gen.Elements("Sesuai", "Sesuai (80)", "Tidak Sesuai (85)", "sesuai (100)")
                : Gen.Elements("Sesuai", "SESUAI (100)", "sesuai(100)")
            select new AnggotaContoh(butir.Elemen, nama, "\"" + teks + "\"", Terbaca: true, null))
        from acak in Gen.Shuffle(isi)
        from amplop in Gen.Elements(true, false)
        select new JawabanContoh([.. acak], amplop, Tambahan: false);

    private static IEnumerable<JawabanContoh> Susut(JawabanContoh contoh)
    {
        if (contoh.Tambahan)
        {
            yield return contoh with { Tambahan = false };
        }

        if (contoh.Amplop)
        {
            yield return contoh with { Amplop = false };
        }

        for (int i = 0; i < contoh.Anggota.Length; i++)
        {
            yield return contoh with { Anggota = contoh.Anggota.RemoveAt(i) };
        }
    }
}

/// <summary>One member of a synthetic answer and what it must be read as.</summary>
/// <param name="Elemen">The element it speaks of.</param>
/// <param name="Nama">Name of the member.</param>
/// <param name="Json">Its value as JSON text.</param>
/// <param name="Terbaca">False when the value must be reported as unreadable.</param>
/// <param name="Skor">The score it must be read as; null for unknown.</param>
public sealed record AnggotaContoh(ElemenKepadanan Elemen, string Nama, string Json, bool Terbaca, int? Skor);

/// <summary>A synthetic answer: its members in the order they are written.</summary>
/// <param name="Anggota">The members that speak of elements.</param>
/// <param name="Amplop">True for the whole envelope, false for the object inside it.</param>
/// <param name="Tambahan">True when members that must be ignored are written too.</param>
/// <remarks>Equality compares <see cref="Anggota"/> by its array, not member by member.</remarks>
public sealed record JawabanContoh(ImmutableArray<AnggotaContoh> Anggota, bool Amplop, bool Tambahan)
{
    /// <summary>The <c>RESPONSE_CODE</c>, such as <c>05</c>; null for an answer in which the elements decide.</summary>
    public string? Kode { get; init; }

    /// <summary>The answer as JSON text.</summary>
    /// <returns>One JSON object.</returns>
    public override string ToString()
    {
        var isi = new StringBuilder("{");
        foreach (AnggotaContoh a in Anggota)
        {
            isi.Append(isi.Length > 1 ? "," : string.Empty).Append('"').Append(a.Nama).Append("\":").Append(a.Json);
        }

        if (Tambahan)
        {
            isi.Append(isi.Length > 1 ? "," : string.Empty).Append("\"AGAMA\":\"Sesuai\",\"JENIS_PKRJN\":5,\"RESPON\":\"Data Ditemukan\"");
        }

        if (Tambahan || Kode is not null)
        {
            isi.Append(isi.Length > 1 ? "," : string.Empty).Append("\"RESPONSE_CODE\":\"").Append(Kode ?? "00").Append('"');
        }

        isi.Append('}');
        return Amplop
            ? "{\"lastPage\":true,\"content\":[" + isi + "],\"numberOfElements\":1,\"sort\":null,\"quotaLimiter\":{\"sisa\":[1]}}"
            : isi.ToString();
    }
}
