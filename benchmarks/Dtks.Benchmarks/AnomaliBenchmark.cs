using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Benchmarks;

/// <summary>The batch checks for anomalies against the FluentValidation path, on the same people.</summary>
internal sealed class AnomaliBenchmark : IUkuran
{
    private const int SatuKeluarga = 4;

    private static readonly KonteksAnomali Konteks = new(new LocalDate(2024, 2, 15)) { Wilayah = KodeWilayah.Parse("33.74") };

    private static readonly string[] Depan = ["Bagas", "Wening", "Tirta", "Larasati", "Danu", "Kinasih", "Jaka", "Ratih"];

    private static readonly string[] Belakang = ["Prakosa", "Handayani", "Wicaksana", "Lestari", "Kusuma", "Rahayu"];

    public string Nama => "anomali";

    public string Ringkasan => "AN-1..AN-21 over many records against the FluentValidation path on the same people";

    public void Jalankan(Pengukur pengukur)
    {
        int jumlah = pengukur.Banyak(200_000);
        Penduduk[] orang = [.. Enumerable.Range(0, jumlah).Select(Orang)];
        var penguji = new PendudukValidator(Konteks);
        HasilAnomali hasil = PemeriksaanAnomali.Periksa(orang, Konteks);
        if (hasil.Temuan.Count(t => PemeriksaanAnomali.AturanSatuCatatan.Contains(t.Aturan)) != orang.Sum(o => penguji.Validate(o).Errors.Count))
        {
            throw new InvalidOperationException("The two ways disagree.");
        }

        pengukur.Keluar.WriteLine($"{jumlah} people in families of {SatuKeluarga}: {hasil.Temuan.Length} findings, {hasil.PerluPerbaikan} people to be repaired.");
        pengukur.Keluar.WriteLine();
        pengukur.Bandingkan(
            "anomalies, one thread",
            "person",
            jumlah,
            "FluentValidation, rules of one record",
            ("FluentValidation, rules of one record", () => orang.Sum(o => penguji.Validate(o).Errors.Count)),
            ("PeriksaCatatan, rules of one record", () => orang.Sum(o => PemeriksaanAnomali.PeriksaCatatan(o, Konteks).Length)),
            ("Periksa, every rule, families and NIK indexed", () => PemeriksaanAnomali.Periksa(orang, Konteks).Temuan.Length));
    }

    /// <summary>Every tenth record has an anomaly, and one in a hundred stands twice.</summary>
    private static Penduduk Orang(int i)
    {
        int nomor = i % 100 == 99 ? i - 4 : i;
        int keluarga = nomor / SatuKeluarga, ke = nomor % SatuKeluarga;
        var lahir = new LocalDate(ke < 2 ? 1980 : 2010, 1 + (nomor % 12), 1 + (nomor % 28));
        JenisKelamin kelamin = ke % 2 == 0 ? JenisKelamin.LakiLaki : JenisKelamin.Perempuan;
        int hari = lahir.Day + (kelamin == JenisKelamin.Perempuan ? 40 : 0);
        // Why: 9999 serials a district and day; the kab/kota digits tell the rest apart.
        string depan = Depan[nomor % Depan.Length], belakang = Belakang[nomor % Belakang.Length];
        int kab = 71 + (nomor / 9999 % 8);
        return new Penduduk
        {
            Nik = Nik.Check($"33{kab}99{hari:00}{lahir.Month:00}{lahir.Year % 100:00}{1 + (nomor % 9999):0000}"),
            NomorKk = NomorKk.Check($"33{71 + (keluarga / 9999)}99010115{1 + (keluarga % 9999):0000}"),
            Nama = i % 10 == 7 ? $"{depan} 2" : $"{depan} {belakang}",
            TanggalLahir = i % 30 == 3 ? lahir.PlusDays(1) : lahir,
            JenisKelamin = kelamin,
            Hubungan = ke switch { 0 => HubunganKeluarga.KepalaKeluarga, 1 => HubunganKeluarga.Istri, _ => HubunganKeluarga.Anak },
            Pekerjaan = Pekerjaan.DariKode(1 + (nomor % 99)),
            NamaIbuKandung = i % 50 == 9 ? "Sutarmi (Almh)" : $"Sutarmi {belakang}",
            Alamat = $"Jl. Melati No. {nomor % 200}",
            Rt = i % 20 == 5 ? null : 1 + (nomor % 9),
            Rw = 1 + (nomor % 5),
            Wilayah = KodeWilayah.Parse("33.74.99.1001"),
            Pengurus = ke == 0 ? Kepastian.Ya : Kepastian.Tidak,
        };
    }
}
