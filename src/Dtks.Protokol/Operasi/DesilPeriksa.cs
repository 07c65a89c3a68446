using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>desil.periksa</c>: whether a desil meets a programme's condition (DS-2); never whether somebody receives anything.</summary>
internal static class DesilPeriksa
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("desil.periksa", "syarat desil satu program", "whether a desil meets the condition of a programme", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public LocalDate Per { get; set; }

        [Description("A programme of the register, or ATENSI")]
        [JsonRequired]
        public SebutanProgram Program { get; set; }

        public Desil Desil { get; set; }

        [Description("Whether an asesmen found the person poor")]
        public bool? Asesmen { get; set; }

        [Description("Whose conditions count; absent: that of per")]
        public PilihanEdisi? Edisi { get; set; }
    }

    internal sealed record Hasil(
        StatusSyaratDesil Syarat,
        [property: Description("The last desil that meets the condition; null when none holds")] int? Batas,
        [property: Description("desil or asesmen, when it decides and is missing")] string[] Kurang,
        [property: Description("What to read beside the answer, in both languages; that quota, asesmen and decision remain comes first")] string[] Catatan);

    private static Hasil Jawab(Masukan masukan)
    {
        DaftarSyaratDesil daftar = DaftarSyaratDesil.Dari(masukan.Edisi ?? default);
        ProgramBansos program;
        try
        {
            program = masukan.Program.Jadi(daftar.Program);
        }
        catch (DtksJsonException salah)
        {
            throw GalatOperasi.Pada("program", salah.Pesan);
        }

        TemuanDesil temuan = PemeriksaanDesil.Periksa(program, masukan.Desil, masukan.Per, PbiReaktivasi.Kepastian(masukan.Asesmen), daftar, masukan.Kebijaksanaan());
        return new(temuan.Status, temuan.Batas, [.. temuan.Kurang], [.. temuan.Catatan.Select(PbiReaktivasi.Teks)]);
    }
}
