using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary><c>kk.urai</c>: the parts of one No KK.</summary>
internal static class KkUrai
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("kk.urai", "bagian-bagian satu nomor KK, atau cacatnya", "the parts of one No KK, or its defect", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [Description("The No KK as written")]
        [JsonRequired]
        public BacaanNomorKk? NoKk { get; set; }
    }

    internal sealed record Hasil(
        bool Sah,
        CacatNomorKk? Cacat,
        [property: Description("0-based, for karakter"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Posisi = null)
    {
        [Description("Kecamatan, 6 digits")]
        public string? Wilayah { get; init; }

        public int? Hari { get; init; }

        public int? Bulan { get; init; }

        public int? Tahun2 { get; init; }

        [Description("4 digits")]
        public string? NomorUrut { get; init; }

        public string? Samaran { get; init; }
    }

    private static Hasil Jawab(Masukan masukan)
    {
        BacaanNomorKk bacaan = Letak.Wajib(masukan.NoKk, "no_kk");
        return bacaan.TryGetNilai(out NomorKk nomor)
            ? new(true, null)
            {
                Wilayah = nomor.Wilayah.ToString("D"),
                Hari = nomor.Hari,
                Bulan = nomor.Bulan,
                Tahun2 = nomor.Tahun2,
                NomorUrut = nomor.NomorUrut.ToString("0000", CultureInfo.InvariantCulture),
                Samaran = nomor.ToString(),
            }
            : new(false, bacaan.Cacat, bacaan.Posisi);
    }
}
