using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary><c>ganda.cari</c>: pairs of records that are, or may be, one person, and groups over the sure ones.</summary>
internal static class GandaCari
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("ganda.cari", "pasangan dan kelompok data ganda", "records that are, or may be, one person", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [Description("Each with id_dtks")]
        [JsonRequired]
        public BentukOrang[] Orang { get; set; } = [];

        [Description("Plays no part here")]
        public bool? KeluargaLengkap { get; set; }
    }

    internal sealed record Pasangan(int A, int B, TingkatGanda Tingkat, AturanGanda Aturan, string Id);

    [Description("Many records of one key, answered as a group, not as all its pairs")]
    internal sealed record Gugus(TingkatGanda Tingkat, AturanGanda Aturan, ImmutableArray<int> Anggota);

    [Description("Records of one key that were not compared, because there are too many of them")]
    internal sealed record TakDicari(string Aturan, string Kunci, int Isi);

    internal sealed record Hasil(
        Pasangan[] Pasangan,
        ImmutableArray<int>[] Kelompok,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Gugus[]? Gugus = null,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] TakDicari[]? TakDicari = null);

    private static Hasil Jawab(Masukan masukan)
    {
        HasilGanda hasil = PencarianGanda.Cari(Orang.Baca(masukan.Orang, nikBolehGanda: true, idDtksWajib: true));
        BlokBesar[] takDicari = [.. hasil.BlokBesar.Where(static b => !b.Dicari)];
        return new(
            [.. hasil.Pasangan.Select(p => new Pasangan(p.A, p.B, p.Tingkat, p.Aturan, p.Id))],
            [.. hasil.Kelompok],
            hasil.Gugus.IsEmpty ? null : [.. hasil.Gugus.Select(g => new Gugus(g.Tingkat, g.Aturan, g.Anggota))],
            takDicari.Length == 0 ? null : [.. takDicari.Select(b => new TakDicari(b.Aturan, b.Kunci, b.Isi))]);
    }
}
