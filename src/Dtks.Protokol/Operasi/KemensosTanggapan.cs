using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>kemensos.tanggapan</c>: the standing of a region's answer (KM-1).</summary>
internal static class KemensosTanggapan
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("kemensos.tanggapan", "tenggat dan status tanggapan Kemensos", "the deadline and standing of a region's answer to Kemensos", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public LocalDate Dikirim { get; set; }

        [JsonRequired]
        public LocalDate Per { get; set; }

        public BentukTanggapan? Tanggapan { get; set; }

        [Description("Whose deadline counts; absent: that of the day of sending")]
        public PilihanEdisi? Edisi { get; set; }
    }

    internal sealed record Hasil(LocalDate Tenggat, StatusTanggapan Status, CaraTanggapan? Cara, bool Terlambat, [property: Description("Null when decided; 0 on the last day")] int? SisaHariKerja);

    private static Hasil Jawab(Masukan masukan)
    {
        TanggapanDaerah? tanggapan = masukan.Tanggapan is { } t ? new(t.Tanggal, t.Setuju) : null;
        if (tanggapan?.Tanggal < masukan.Dikirim)
        {
            throw GalatOperasi.Pada("tanggapan.tanggal", "Tanggapan bertanggal sebelum `dikirim`; periksa kedua tanggal", "The answer is dated before `dikirim`; check both dates");
        }

        TanggapanKemensos hasil = TanggapanKemensos.Nilai(masukan.Dikirim, masukan.Per, tanggapan, HariKerjaTambah.Penghitung(masukan), masukan.Edisi ?? default);
        return new(hasil.Tenggat, hasil.Status, hasil.Cara, hasil.Terlambat, hasil.SisaHariKerja);
    }
}
