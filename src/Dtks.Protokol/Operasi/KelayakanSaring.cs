using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>kelayakan.saring</c>: suggestions with evidence, never a decision.</summary>
internal static class KelayakanSaring
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("kelayakan.saring", "saran alasan tidak layak dari data", "suggested reasons of tidak layak, with their evidence", Jawab);

    internal sealed record Masukan : MasukanProgram
    {
        [JsonRequired]
        public LocalDate Per { get; set; }

        [JsonRequired]
        public BentukOrang[] Orang { get; set; } = [];

        [Description("Whether orang holds whole families")]
        public bool? KeluargaLengkap { get; set; }

        [JsonRequired]
        public BentukKepesertaan[] Kepesertaan { get; set; } = [];

        [Description("1-5, also as text or a letter a-e")]
        public StatusKeberadaan? Keberadaan { get; set; }

        public PilihanEdisi? Edisi { get; set; }

        [Description("What citizens and checks on the spot say of recipients (VK-17)")]
        public BentukMasukanWarga[]? MasukanWarga { get; set; }
    }

    [Description("Advice on a recipient; it never decides")]
    internal sealed record BentukMasukanWarga
    {
        [JsonRequired]
        public Nik Nik { get; set; }

        [Description("Code, name or alias of the programme; absent: all of the recipient's")]
        public SebutanProgram? Program { get; set; }

        [JsonRequired]
        public StatusDeklarasi Arah { get; set; }

        [JsonRequired]
        public SumberNasihat Sumber { get; set; }

        internal NasihatKelayakan Jadi(DaftarProgram daftar) => new(Nik, Arah, Sumber, Program is { } program ? Letak.Pada(nameof(Program), program, daftar) : null);
    }

    internal sealed record Saran(
        [property: Description("In kepesertaan")] int Indeks, AlasanTidakLayak? Alasan, bool GantiPengurus, KeyakinanSaran Keyakinan, string[] Bidang);

    internal sealed record Hasil(Saran[] Saran, EdisiDipakai Edisi);

    private static Hasil Jawab(Masukan masukan)
    {
        DaftarProgram daftar = masukan.DaftarProgram();
        var bahan = new BahanPenyaringan
        {
            Per = masukan.Per,
            Orang = new SusunanKeluarga(Orang.Baca(masukan.Orang, masukan.Per), KelengkapanKeluarga.Menurut(masukan.KeluargaLengkap)),
            Kepesertaan = Orang.Kepesertaan(masukan.Kepesertaan, daftar),
            Keberadaan = masukan.Keberadaan,
            Nasihat = Dialek.Ubah(masukan.MasukanWarga, "masukan_warga", m => m.Jadi(daftar)),
            Edisi = masukan.Edisi ?? default,
        };
        HasilPenyaringan hasil = PenyaringanKelayakan.Saring(bahan, masukan.Kebijaksanaan());
        return new(
            [.. hasil.Saran.Select(s => new Saran(s.Indeks, s.Alasan, s.GantiPengurus, s.Keyakinan, [.. s.Bidang]))],
            new(hasil.Edisi.Id, hasil.EdisiDisebut, hasil.DiLuarMasa));
    }
}
