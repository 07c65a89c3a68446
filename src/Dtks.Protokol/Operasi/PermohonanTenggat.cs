using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>permohonan.tenggat</c>: the deadline of a data request (MD-1).</summary>
internal static class PermohonanTenggat
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("permohonan.tenggat", "tenggat menjawab satu permohonan", "the deadline of a data request", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public LocalDate Diterima { get; set; }

        [Description("Whose deadline counts; absent: that of the day of receipt")]
        public PilihanEdisi? Edisi { get; set; }
    }

    internal sealed record Hasil(LocalDate Tenggat);

    private static Hasil Jawab(Masukan masukan) => new(PermohonanData.Tenggat(masukan.Diterima, HariKerjaTambah.Penghitung(masukan), masukan.Edisi ?? default));
}
