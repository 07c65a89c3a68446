using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Dtks.Cli.Operasi;

/// <summary>Answers one request: reads <paramref name="masukan"/>, writes the whole object of <c>hasil</c> (from start to end of the object).</summary>
internal delegate void Operasi(BacaObjek masukan, Utf8JsonWriter tulis);

/// <summary>One operation of the protocol.</summary>
internal sealed record ButirOperasi(string Nama, Operasi Jawab, bool MasukanWajib = true);

/// <summary>Every operation that <c>dtks jawab</c> answers.</summary>
/// <remarks>
/// To add an operation: write <c>static void NamaOperasi(BacaObjek masukan, Utf8JsonWriter tulis)</c> in the file of its group and add one line below.
/// Read every member through <see cref="BacaObjek"/>, optional ones too and before deciding anything: what was not read is refused as unknown after the
/// operation returns, at any depth. Refuse with <c>throw masukan.Salah("anggota", indonesia, inggris)</c> (003 with its path); <c>DiLuarCakupanException</c> becomes 004.
/// Half-written answers are dropped. <c>kebijakan</c> is checked even when the operation does not read it.
/// </remarks>
internal static class DaftarOperasi
{
    private static readonly ButirOperasi[] Butir =
    [
        new("nik.urai", OperasiIdentitas.NikUrai),
        new("kk.urai", OperasiIdentitas.KkUrai),
        new("wilayah.urai", OperasiIdentitas.WilayahUrai),
        new("usia.hitung", OperasiIdentitas.UsiaHitung),
        new("edisi.untuk", OperasiKalender.EdisiUntuk),
        new("aturan.daftar", OperasiKalender.AturanDaftar, MasukanWajib: false),
        new("kalender.jendela", OperasiKalender.KalenderJendela),
        new("kalender.terbuka", OperasiKalender.KalenderTerbuka),
        new("hari_kerja.tambah", OperasiKalender.HariKerjaTambah),
        new("kemensos.tanggapan", OperasiKalender.KemensosTanggapan),
        new("permohonan.tenggat", OperasiKalender.PermohonanTenggat),
        new("kelayakan.putusan", OperasiKelayakan.Putusan),
        new("kelayakan.alur", OperasiKelayakan.Alur),
        new("kelayakan.saring", OperasiPenyaringan.Saring),
        new("pengurus.pengganti", OperasiKependudukan.PengurusPengganti),
        new("pkh.komponen", OperasiKependudukan.PkhKomponen),
        new("keberadaan.kyc", OperasiKependudukan.KeberadaanKyc),
        new("kriteria.nilai", OperasiKependudukan.KriteriaNilai),
        new("usulan.periksa", OperasiPengusulan.UsulanPeriksa),
        new("pbi.kuota", OperasiPengusulan.PbiKuota),
        new("anomali.periksa", OperasiKeanehan.AnomaliPeriksa),
        new("rekap", OperasiKeanehan.Rekap),
        new("padan.putusan", OperasiKepadanan.PadanPutusan),
        new("kemiripan.hitung", OperasiKepadanan.KemiripanHitung),
        new("nama.kunci", OperasiKepadanan.NamaKunci),
        new("alamat.kunci", OperasiKepadanan.AlamatKunci),
        new("ganda.cari", OperasiKegandaan.GandaCari),
    ];

    private static readonly FrozenDictionary<string, ButirOperasi> MenurutNama = Butir.ToFrozenDictionary(b => b.Nama, StringComparer.Ordinal);

    /// <summary>The operations in the order of the list.</summary>
    public static IReadOnlyList<ButirOperasi> Semua => Butir;

    /// <summary>The names, separated by commas, as messages list them.</summary>
    public static string NamaDikenal { get; } = string.Join(", ", Butir.Select(b => b.Nama));

    public static bool TryCari(string nama, [NotNullWhen(true)] out ButirOperasi? operasi) => MenurutNama.TryGetValue(nama, out operasi);
}
