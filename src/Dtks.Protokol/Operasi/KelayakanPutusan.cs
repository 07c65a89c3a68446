using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>kelayakan.putusan</c>: the decision on every participation.</summary>
internal static class KelayakanPutusan
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("kelayakan.putusan", "putusan kelayakan tiap kepesertaan dan alasannya", "the decision on every participation, and why", Jawab);

    internal record Masukan : MasukanKelayakan
    {
        public LocalDate? Per { get; set; }

        public BentukPenetapan[]? Penetapan { get; set; }

        [Description("Items of Kemensos; need per")]
        public BentukKemensos[]? Kemensos { get; set; }

        public BentukSurat? Surat { get; set; }

        /// <summary>Decides.</summary>
        internal HasilKelayakan Putuskan() => VerifikasiKelayakan.Putuskan(Seluruhnya(DaftarProgram()), Kebijaksanaan());

        /// <summary>All the facts.</summary>
        internal virtual BahanKelayakan Seluruhnya(DaftarProgram daftar) => Bahan(daftar) with
        {
            Per = Per,
            Penetapan = Dialek.Ubah(Penetapan, "penetapan", p =>
            {
                Beralasan(p.Alasan);
                return p.Jadi(daftar);
            }),
            Kemensos = Dialek.Ubah(Kemensos, "kemensos", k =>
            {
                Beralasan(k.Alasan);
                return k.Jadi(daftar);
            }),
            Surat = Surat?.Jadi(),
        };
    }

    internal sealed record BentukDitolak([property: Description("In penetapan")] int Indeks, string Aturan);

    internal sealed record Hasil(
        HasilPutusan[] Putusan,
        EdisiDipakai Edisi,
        BentukDitolak[] Ditolak,
        [property: JsonPropertyOrder(2), Description("Null when there is no letter")] bool? SuratSah,
        [property: JsonPropertyOrder(3)] string[] SuratTemuan,
        [property: JsonPropertyOrder(1), Description("In kemensos, when there are any"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] BentukDitolak[]? DitolakKemensos = null);

    private static Hasil Jawab(Masukan masukan) => Jawab(masukan.Putuskan());

    internal static Hasil Jawab(HasilKelayakan hasil)
    {
        return new(
            HasilPutusan.Dari(hasil),
            EdisiDipakai.Dari(hasil.Konteks),
            [.. hasil.Ditolak.Select(Tolakan)],
            hasil.Konteks.SuratSah,
            [.. hasil.Konteks.TemuanSurat.Select(a => a.Id.ToString())],
            hasil.DitolakKemensos.IsEmpty ? null : [.. hasil.DitolakKemensos.Select(Tolakan)]);

        static BentukDitolak Tolakan(PenetapanDitolak ditolak) => new(ditolak.Indeks, ditolak.Aturan.Id.ToString());
    }
}
