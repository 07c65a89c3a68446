using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>usia.hitung</c>: completed years and months between two dates.</summary>
internal static class UsiaHitung
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("usia.hitung", "usia dalam tahun dan bulan pada satu tanggal", "the age in completed years and months on a day", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public LocalDate Lahir { get; set; }

        [JsonRequired]
        public LocalDate Per { get; set; }
    }

    internal sealed record Hasil(int Tahun, int Bulan, string Teks);

    private static Hasil Jawab(Masukan masukan) => Usia.TryHitung(masukan.Lahir, masukan.Per, out Usia usia)
        ? new(usia.Tahun, usia.Bulan, usia.ToString())
        : throw GalatOperasi.Pada("lahir", "Lahir sesudah `per`; periksa kedua tanggal", "Born after `per`; check both dates");
}
