using Dtks.Berkas;
using Dtks.Domain;
using Dtks.Matching;

namespace Dtks.Cli.Ganda;

/// <summary>The table of pairs: one row a pair, the elements side by side and masked; the form of files and of parts.</summary>
internal static class TabelPasangan
{
    public const string Id = "id";
    public const string Sidik = "sidik_bukti";
    public const int LetakA = 0;
    public const int LetakB = 1;
    public const int LetakTingkat = 6;
    public const int LetakAturan = 7;
    public const int LetakDiabaikan = 10;

    private const int KolomTetap = 11;

    private static readonly ElemenKepadanan[] Elemen =
    [
        ElemenKepadanan.Nik, ElemenKepadanan.NomorKk, ElemenKepadanan.KabKota, ElemenKepadanan.Nama, ElemenKepadanan.TanggalLahir, ElemenKepadanan.IbuKandung, ElemenKepadanan.JenisKelamin,
    ];

    /// <summary>The columns, in order.</summary>
    public static string[] Kolom { get; } =
    [
        "a", "b", "baris_a", "baris_b", "id_dtks_a", "id_dtks_b", "tingkat", "aturan", Id, Sidik, "diabaikan",
        .. Elemen.Select(TabelPemadanan.Elemen.Kode).SelectMany(e => new[] { $"{e}_hasil", $"{e}_a", $"{e}_b" }),
        "nama_nilai", "ibu_kandung_nilai",
    ];

    /// <summary>One row.</summary>
    public static object?[] Baris(PasanganGanda pasangan, int[] baris, bool diabaikan)
    {
        var perbandingan = pasangan.Perbandingan;
        return
        [
            pasangan.A, pasangan.B, baris[pasangan.A], baris[pasangan.B], TeksId.Aman(pasangan.IdA.ToString()), TeksId.Aman(pasangan.IdB.ToString()),
            TabelKegandaan.Tingkat.Kode(pasangan.Tingkat), TabelKegandaan.Aturan.Kode(pasangan.Aturan), pasangan.Id, pasangan.SidikBukti, diabaikan,
            .. perbandingan.SelectMany(p => new object?[] { TabelKegandaan.Banding.Kode(p.Hasil), p.A, p.B }),
            Nilai(perbandingan, ElemenKepadanan.Nama), Nilai(perbandingan, ElemenKepadanan.IbuKandung),
        ];
    }

    /// <summary>The cells of one row for people to read: a pair per cell, the outcome where it is not equality.</summary>
    public static string[] Tampilan(object?[] baris)
    {
        var sel = new string[3 + Elemen.Length];
        sel[0] = $"{baris[2]} dan {baris[3]}";
        sel[1] = (string)baris[LetakTingkat]!;
        sel[2] = (string)baris[LetakAturan]!;
        for (int e = 0; e < Elemen.Length; e++)
        {
            string hasil = (string)baris[KolomTetap + (e * 3)]!;
            string a = (string)baris[KolomTetap + (e * 3) + 1]!;
            string b = (string)baris[KolomTetap + (e * 3) + 2]!;
            sel[3 + e] = string.Equals(hasil, "sama", StringComparison.Ordinal) && string.Equals(a, b, StringComparison.Ordinal) ? $"= {a}" : $"{a} / {b} ({TabelKegandaan.Banding.Nama(TabelKegandaan.Banding.Baca(hasil))})";
        }

        return sel;
    }

    /// <summary>The column heads of <see cref="Tampilan"/>.</summary>
    public static string[] Judul { get; } = ["Baris", "Tingkat", "Aturan", .. Elemen.Select(TabelPemadanan.Elemen.Nama)];

    private static string? Nilai(IEnumerable<PerbandinganGanda> perbandingan, ElemenKepadanan elemen) =>
        perbandingan.First(p => p.Elemen == elemen).Nilai?.ToString("0.000000", System.Globalization.CultureInfo.InvariantCulture);
}
