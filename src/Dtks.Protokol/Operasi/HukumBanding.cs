using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary><c>hukum.banding</c>: two editions or policies compared, as laws or on a family (HD-3).</summary>
internal static class HukumBanding
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("hukum.banding", "dua edisi atau kebijakan dibandingkan, sebagai hukum atau pada satu keluarga", "two editions or policies compared, as laws or on a family", Jawab);

    [Description("One side of a comparison")]
    internal sealed record BentukPihak
    {
        [Description("When absent that of the period, or without a period the default edition")]
        public EdisiAturan? Edisi { get; set; }

        [Description("When absent the policy of the request")]
        public BentukKebijakan? Kebijakan { get; set; }
    }

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public BentukPihak A { get; set; } = new();

        [JsonRequired]
        public BentukPihak B { get; set; } = new();

        [Description("Laws: the period whose parameters are compared; when absent the last one of each edition")]
        public Periode? Periode { get; set; }

        [Description("The facts of a family, without edisi and kebijakan: both sides decide them. When absent the laws are compared")]
        public KelayakanPutusan.Masukan? Keluarga { get; set; }
    }

    [Description("A parameter, or one line of it, that differs; a value is JSON as the file of an edition writes it, null where the line is absent")]
    internal sealed record BentukParameter(string Nama, string? A, string? B, string DasarA, string DasarB);

    internal sealed record BentukSyarat(string Fakta, [property: Description("Any of them")] string[] Nilai);

    [Description("Whoever is one of a under the first law and fulfils every condition is b under the second; of the lines that hold the first is true")]
    internal sealed record BentukPerbedaan(
        AkibatPutusan[] A,
        [property: Description("A fact that is not named makes no difference here")] BentukSyarat[] Fakta,
        AkibatPutusan B,
        PerubahanPutusan Perubahan,
        [property: Description("The rules that decide on the first side only")] string[] AturanA,
        [property: Description("The rules that decide on the second side only")] string[] AturanB);

    internal sealed record BentukHukum(
        BentukParameter[] Parameter,
        [property: Description("Rules that hold on the first side only")] string[] HanyaA,
        [property: Description("Rules that hold on the second side only")] string[] HanyaB,
        [property: Description("Every class of facts for which the outcome differs")] BentukPerbedaan[] Perbedaan);

    [Description("Both decisions on one participation")]
    internal sealed record BentukBerdampingan(HasilPutusan A, HasilPutusan B, PerubahanPutusan Perubahan, string[] AturanA, string[] AturanB);

    internal sealed record Hasil(
        [property: Description("Without keluarga"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] BentukHukum? Hukum = null,
        [property: Description("With keluarga, in the order of its kepesertaan"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] BentukBerdampingan[]? Keluarga = null);

    private static Hasil Jawab(Masukan masukan)
    {
        if (masukan.Keluarga is not { } keluarga)
        {
            return new(Hukum(PerbandinganHukum.Bandingkan(Pihak(masukan, masukan.A, masukan.Periode), Pihak(masukan, masukan.B, masukan.Periode))));
        }

        Tolak(masukan.Periode is not null, "periode");
        Tolak(keluarga.Edisi is not null, "keluarga.edisi");
        Tolak(keluarga.Kebijakan is not null, "keluarga.kebijakan");
        (PihakHukum a, PihakHukum b) = (Pihak(masukan, masukan.A, keluarga.Periode), Pihak(masukan, masukan.B, keluarga.Periode));

        // Why: a reason that one of the two laws knows may stand in the facts; the other law then refuses the declaration.
        keluarga.Edisi = a.Edisi.Isi.Alasan.Pada(keluarga.Periode).Length > b.Edisi.Isi.Alasan.Pada(keluarga.Periode).Length ? a.Edisi : b.Edisi;
        try
        {
            return new(null, [.. PerbandinganHukum.Bandingkan(keluarga.Seluruhnya(keluarga.DaftarProgram()), a, b).Select(p => new BentukBerdampingan(
                HasilPutusan.Dari(p.A), HasilPutusan.Dari(p.B), p.Perubahan, Id(p.AturanA), Id(p.AturanB)))]);
        }
        catch (Exception salah) when (salah is DtksJsonException or BahanTidakSahException)
        {
            throw DiKeluarga(GalatOperasi.Dari(salah));
        }
        catch (GalatOperasi salah) when (string.Equals(salah.Kode, GalatOperasi.MasukanSalah, StringComparison.Ordinal))
        {
            throw DiKeluarga(salah);
        }

        static GalatOperasi DiKeluarga(GalatOperasi salah) =>
            GalatOperasi.Pada([.. salah.Cacat.Select(c => c with { Jalur = PemeriksaBentuk.Sambung("keluarga", c.Jalur ?? string.Empty) })]);

        static void Tolak(bool ada, string jalur)
        {
            if (ada)
            {
                throw GalatOperasi.Pada(jalur, "Sebutkan edisi dan kebijakan di a dan b, dan periode di keluarga saja", "Name edition and policy in a and b, and the period in keluarga only");
            }
        }
    }

    private static PihakHukum Pihak(Masukan masukan, BentukPihak pihak, Periode? periode) => new(
        pihak.Edisi ?? (periode is { } p ? EdisiAturan.Tentukan(p) : EdisiAturan.Baku), pihak.Kebijakan?.Jadi() ?? masukan.Kebijaksanaan(), periode);

    private static BentukHukum Hukum(PerbandinganHukum banding) => new(
        [.. banding.Parameter.Select(p => new BentukParameter(p.Nama, p.A, p.B, p.DasarA.ToString(), p.DasarB.ToString()))],
        Id(banding.HanyaA),
        Id(banding.HanyaB),
        [.. banding.Perbedaan.Select(p => new BentukPerbedaan([.. p.A], [.. p.Fakta.Select(f => new BentukSyarat(f.Fakta, [.. f.Nilai]))], p.B, p.Perubahan, Id(p.AturanA), Id(p.AturanB)))]);

    private static string[] Id(IEnumerable<Aturan> aturan) => [.. aturan.Select(a => a.Id.ToString())];
}
