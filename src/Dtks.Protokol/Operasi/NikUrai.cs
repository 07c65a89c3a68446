using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>nik.urai</c>: the parts of one NIK.</summary>
internal static class NikUrai
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("nik.urai", "bagian-bagian satu NIK, atau cacatnya", "the parts of one NIK, or its defect", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [Description("The NIK as written")]
        [JsonRequired]
        public BacaanNik? Nik { get; set; }

        [Description("The day that decides the century of the birth date")]
        public LocalDate? Per { get; set; }
    }

    internal sealed record Hasil(
        bool Sah,
        CacatNik? Cacat,
        [property: Description("0-based, for karakter"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Posisi = null)
    {
        [Description("Kecamatan, 6 digits")]
        public string? Wilayah { get; set; }

        [Description("Name of the province")]
        public string? Provinsi { get; set; }

        public bool? Kota { get; set; }

        public int? Hari { get; set; }

        public int? Bulan { get; set; }

        public int? Tahun2 { get; set; }

        public JenisKelamin? JenisKelamin { get; set; }

        [Description("4 digits")]
        public string? NomorUrut { get; set; }

        public LocalDate? TanggalLahir { get; set; }

        public string? Samaran { get; set; }
    }

    private static Hasil Jawab(Masukan masukan)
    {
        BacaanNik bacaan = Letak.Wajib(masukan.Nik, "nik");
        return bacaan.TryGetNilai(out Nik nik)
            ? new(true, null)
            {
                Wilayah = nik.Wilayah.ToString("D"),
                Provinsi = DaftarProvinsi.Baku.TryNama(nik.Wilayah.PadaTingkat(TingkatWilayah.Provinsi)!.Value, out string nama) ? nama : null,
                Kota = nik.Wilayah.Kota,
                Hari = nik.Hari,
                Bulan = nik.Bulan,
                Tahun2 = nik.Tahun2,
                JenisKelamin = nik.JenisKelamin,
                NomorUrut = nik.NomorUrut.ToString("0000", CultureInfo.InvariantCulture),
                TanggalLahir = masukan.Per is { } per ? nik.TanggalLahir(per) : null,
                Samaran = nik.ToString(),
            }
            : new(false, bacaan.Cacat, bacaan.Posisi);
    }
}
