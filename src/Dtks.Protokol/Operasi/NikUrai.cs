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
internal static partial class NikUrai
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("nik.urai", "bagian-bagian satu NIK, atau cacatnya", "the parts of one NIK, or its defect", NikUraiJson.Default, Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [Description("The NIK as written")]
        public required BacaanNik? Nik { get; init; }

        [Description("The day that decides the century of the birth date")]
        public LocalDate? Per { get; init; }
    }

    internal sealed record Hasil(
        bool Sah,
        CacatNik? Cacat,
        [property: Description("0-based, for karakter"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Posisi = null)
    {
        [Description("Kecamatan, 6 digits")]
        public string? Wilayah { get; init; }

        [Description("Name of the province")]
        public string? Provinsi { get; init; }

        public bool? Kota { get; init; }

        public int? Hari { get; init; }

        public int? Bulan { get; init; }

        public int? Tahun2 { get; init; }

        public JenisKelamin? JenisKelamin { get; init; }

        [Description("4 digits")]
        public string? NomorUrut { get; init; }

        public LocalDate? TanggalLahir { get; init; }

        public string? Samaran { get; init; }
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

    [JsonSerializable(typeof(Masukan))]
    [JsonSerializable(typeof(Hasil))]
    private sealed partial class NikUraiJson : JsonSerializerContext;
}
