using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>pkh.komponen</c>: the PKH components of one family.</summary>
internal static class PkhKomponen
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("pkh.komponen", "komponen PKH satu keluarga", "the PKH components of one family", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public LocalDate Per { get; set; }

        [Description("One family")]
        [JsonRequired]
        public BentukOrang[] Orang { get; set; } = [];

        [Description("Whether orang holds the whole family")]
        public bool? KeluargaLengkap { get; set; }

        [Description("Whose caps by kind count; absent: that of per")]
        public PilihanEdisi? Edisi { get; set; }
    }

    internal sealed record Komponen(int Indeks, KomponenPkh Jenis);

    internal sealed record Hasil(
        Komponen[] Komponen,
        [property: Description("People, under the caps of the edition")] int Dihitung,
        [property: Description("Who is certain for nothing and could be something")] int[] Belum);

    private static Hasil Jawab(Masukan masukan)
    {
        HasilKomponenPkh hasil = PerhitunganKomponenPkh.Hitung(
            Orang.Baca(masukan.Orang, masukan.Per), masukan.Per, masukan.Kebijaksanaan(), KelengkapanKeluarga.Menurut(masukan.KeluargaLengkap), masukan.Edisi ?? default);
        return new([.. hasil.Komponen.Select(k => new Komponen(k.Indeks, k.Jenis))], hasil.Dihitung, [.. hasil.Belum]);
    }
}
