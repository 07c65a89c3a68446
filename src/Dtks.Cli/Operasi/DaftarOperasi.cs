using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dtks.Domain;

namespace Dtks.Cli.Operasi;

/// <summary>Answers one request: reads <paramref name="masukan"/>, writes the whole object of <c>hasil</c> (from start to end of the object).</summary>
internal delegate void Operasi(BacaObjek masukan, Utf8JsonWriter tulis);

/// <summary>One operation of the protocol: its name, what it is for in a few Indonesian words, how it is answered.</summary>
internal sealed record ButirOperasi(string Nama, string Guna, Operasi Jawab, bool MasukanWajib = true);

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
        new("nik.urai", "bagian-bagian satu NIK, atau cacatnya", OperasiIdentitas.NikUrai),
        new("kk.urai", "bagian-bagian satu nomor KK, atau cacatnya", OperasiIdentitas.KkUrai),
        new("wilayah.urai", "tingkat dan induk satu kode wilayah", OperasiIdentitas.WilayahUrai),
        new("usia.hitung", "usia dalam tahun dan bulan pada satu tanggal", OperasiIdentitas.UsiaHitung),
        new("edisi.untuk", "edisi aturan yang berlaku pada satu periode", OperasiKalender.EdisiUntuk),
        new("aturan.daftar", "daftar aturan, semua atau menurut edisi", OperasiKalender.AturanDaftar, MasukanWajib: false),
        new("kalender.jendela", "jendela kegiatan satu periode", OperasiKalender.KalenderJendela),
        new("kalender.terbuka", "kegiatan yang terbuka pada satu saat", OperasiKalender.KalenderTerbuka),
        new("hari_kerja.tambah", "tanggal sesudah sekian hari kerja", OperasiKalender.HariKerjaTambah),
        new("kemensos.tanggapan", "tenggat dan status tanggapan Kemensos", OperasiKalender.KemensosTanggapan),
        new("permohonan.tenggat", "tenggat menjawab satu permohonan", OperasiKalender.PermohonanTenggat),
        new("kelayakan.putusan", "putusan kelayakan tiap kepesertaan dan alasannya", OperasiKelayakan.Putusan),
        new("kelayakan.alur", "alur verifikasi, langkah demi langkah", OperasiKelayakan.Alur),
        new("kelayakan.saring", "saran alasan tidak layak dari data", OperasiPenyaringan.Saring),
        new("pengurus.pengganti", "calon pengganti pengurus, berurutan", OperasiKependudukan.PengurusPengganti),
        new("pkh.komponen", "komponen PKH satu keluarga", OperasiKependudukan.PkhKomponen),
        new("keberadaan.kyc", "kelengkapan KYC menurut status keberadaan", OperasiKependudukan.KeberadaanKyc),
        new("kriteria.nilai", "kriteria fakir miskin", OperasiKependudukan.KriteriaNilai),
        new("usulan.periksa", "pemeriksaan satu usulan baru", OperasiPengusulan.UsulanPeriksa),
        new("pbi.kuota", "pembagian kuota PBI menurut antrian", OperasiPengusulan.PbiKuota),
        new("anomali.periksa", "data anomali dalam daftar orang", OperasiKeanehan.AnomaliPeriksa),
        new("rekap", "rekapitulasi per wilayah", OperasiKeanehan.Rekap),
        new("padan.putusan", "arti jawaban layanan Dukcapil: padan atau tidak", OperasiKepadanan.PadanPutusan),
        new("kemiripan.hitung", "kemiripan dua teks menurut satu ukuran", OperasiKepadanan.KemiripanHitung),
        new("nama.kunci", "kunci pembanding satu nama", OperasiKepadanan.NamaKunci),
        new("alamat.kunci", "kunci pembanding satu alamat", OperasiKepadanan.AlamatKunci),
        new("ganda.cari", "pasangan dan kelompok data ganda", OperasiKegandaan.GandaCari),
    ];

    private static readonly FrozenDictionary<string, ButirOperasi> MenurutNama = Butir.ToFrozenDictionary(b => b.Nama, StringComparer.Ordinal);

    /// <summary>The operations in the order of the list.</summary>
    public static IReadOnlyList<ButirOperasi> Semua => Butir;

    /// <summary>The names, separated by commas, as messages list them.</summary>
    public static string NamaDikenal { get; } = string.Join(", ", Butir.Select(b => b.Nama));

    public static bool TryCari(string nama, [NotNullWhen(true)] out ButirOperasi? operasi) => MenurutNama.TryGetValue(nama, out operasi);
}
