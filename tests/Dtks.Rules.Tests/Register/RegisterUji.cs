using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>What tests of the register, and of the workflows in it, begin with: a region, a person, an event, a command and its letter.</summary>
internal static class RegisterUji
{
    public static KodeWilayah Kota { get; } = KodeWilayah.Parse("33.74");

    public static KodeWilayah Desa { get; } = KodeWilayah.Parse("33.74.99.1001");

    public static Penduduk Orang(string nik, NomorKk kk, HubunganKeluarga? hubungan, JenisKelamin? kelamin, LocalDate lahir) => new()
    {
        Nik = new BacaanNik(Nik.Parse(nik)),
        NomorKk = new BacaanNomorKk(kk),
        Nama = "Orang Rekaan",
        Hubungan = hubungan,
        JenisKelamin = kelamin,
        TanggalLahir = lahir,
        Wilayah = Desa,
    };

    public static PeristiwaRegister Berikut(Register register, LocalDate hari, IsiPeristiwa isi, PeranPengguna peran, string? pelaku = null) => new()
    {
        Urut = register.Urut + 1, Tanggal = hari, Peran = peran, Pelaku = pelaku, Isi = isi,
    };

    public static SuratPengesahan Surat(LocalDate hari, StatusSurat status) => new()
    {
        Status = status, TanggalSurat = hari, TanggalUnggah = hari, Penandatangan = Penandatangan.KepalaDaerah, Lampiran = true,
    };

    /// <summary>A command with what it needs: a reason, a note, a berita acara, a letter of the day.</summary>
    public static IsiPeristiwa.Kelayakan Perintah(PerintahKelayakan perintah, LocalDate hari, KegiatanBulanan? kegiatan, params ImmutableArray<SebutPeserta> peserta) => new()
    {
        Perintah = perintah,
        Kegiatan = kegiatan,
        Peserta = peserta.IsEmpty ? null : peserta,
        Alasan = perintah == PerintahKelayakan.Tandai ? new HimpunanAlasan(AlasanTidakLayak.SudahMampu) : null,
        Keterangan = perintah == PerintahKelayakan.Tolak ? "lampiran salah" : null,
        BeritaAcara = perintah == PerintahKelayakan.Finalisasi ? true : null,
        Surat = perintah == PerintahKelayakan.Unggah ? Surat(hari, StatusSurat.Menunggu) : null,
    };
}
