using System.Text;
using Dtks.Domain;

namespace Dtks.Rules.Tests;

/// <summary><c>docs/tabel-kelayakan.md</c> is what the page of law answers: decision tables that nobody typed.</summary>
public class TabelKelayakanDokumenTests
{
    // The newest reasons of the edition.
    private static readonly Periode Bulan = RuangUji.Bulan(EdisiAturan.Kepmensos150Tahun2022).Last();

    private static readonly KonteksKelayakan Disetujui = Konteks(StatusSurat.Disetujui);

    [Fact]
    public void The_document_is_what_the_page_of_law_answers() => DokumenBuatan.Banding("docs/tabel-kelayakan.md", Tulis());

    private static string Tulis()
    {
        var teks = new StringBuilder("""
            # Decision tables of kelayakan

            Generated from the page of law ([HukumKelayakan](../src/Dtks.Rules/Kelayakan/HukumKelayakan.cs)) under edition kepmensos-150-2022: nobody typed them,
            and `eng/perbarui-dokumen.sh` writes them anew. The rules are in [aturan.md](aturan.md).

            ## How far an item has come

            VK-11 to VK-15 and KM-1, for a declaration of tidak layak or an item of Kemensos, by the state of the letter and of the window. A rejected or invalid letter is as
            good as none. Only `disahkan` stops the programme.


            """.ReplaceLineEndings("\n"));
        KonteksKelayakan[] kolom = [Konteks(null), Konteks(StatusSurat.Menunggu), Disetujui, Konteks(null, berakhir: true), Konteks(StatusSurat.Menunggu, berakhir: true), Konteks(StatusSurat.Disetujui, berakhir: true)];
        Baris(teks, ["item", "no letter", "letter waits", "letter approved", "window ended, no letter", "ended, letter waits", "ended, letter approved"]);
        Baris(teks, ["---", "---", "---", "---", "---", "---", "---"]);
        foreach (var (nama, tingkat, diam) in new (string, TingkatNyataan, AkibatDiamKemensos)[]
        {
            ("declared, not final", TingkatNyataan.BelumFinal, default),
            ("final, covered by the letter", TingkatNyataan.FinalTercakup, default),
            ("final after the letter's date", TingkatNyataan.FinalTakTercakup, default),
            ("Kemensos, silence (policy perlu-pengesahan)", TingkatNyataan.Diam, AkibatDiamKemensos.PerluPengesahan),
            ("Kemensos, silence (policy dihentikan)", TingkatNyataan.Diam, AkibatDiamKemensos.Dihentikan),
        })
        {
            var item = new KelasKelayakan(JenisKepesertaan.Pbi, default, default, default, default, default, default);
            item = tingkat == TingkatNyataan.Diam ? item with { Kemensos = new(tingkat) } : item with { Sendiri = new(tingkat) };
            Baris(teks, [nama, .. kolom.Select(k => TabelKelayakan.Tahap.Kode(RuangUji.Putuskan(item, Dengan(k, diam), out _).Tahap))]);
        }

        teks.Append("""

            ## The declaration on the kepesertaan itself

            VK-3, VK-4, VK-5, VK-10; letter approved, window open, nothing on PBI-JK. What VK-5 refuses (death of a pengurus who has ahli waris) counts as no declaration. States are named as `dtks banding` names them.


            """.ReplaceLineEndings("\n"));
        Kepala(teks, "kepesertaan", "declaration");
        foreach (var jenis in RuangKeadaan.Jenis)
        {
            foreach (var (nama, nyataan, ahliWaris) in Deklarasi())
            {
                var kelas = new KelasKepesertaan(jenis, nyataan, default, default(TentangOrang).Dengan(FaktaKelayakan.AhliWaris, ahliWaris));
                if (RuangKeadaan.Kepesertaan.Contains(kelas))
                {
                    Putusan(teks, [RuangKeadaan.Kode(jenis), nama], RuangKeadaan.Gabung(kelas, default)!.Value);
                }
            }
        }

        teks.Append("""

            ## What tidak layak on PBI-JK does to the person's other programmes

            VK-8 and VK-9; letter approved, window open, nobody verified the other programme.


            """.ReplaceLineEndings("\n"));
        Kepala(teks, "other programme", "PBI-JK");
        foreach (var jenis in RuangKeadaan.Jenis.Where(j => j != JenisKepesertaan.Pbi))
        {
            foreach (var (nama, nyataan, ahliWaris) in Deklarasi().Where(d => d.Nyataan.TidakLayak && d.Nyataan.Tingkat != TingkatNyataan.FinalTakTercakup))
            {
                Putusan(teks, [RuangKeadaan.Kode(jenis), nama], new(jenis, default, default, nyataan, default, default(TentangOrang).Dengan(FaktaKelayakan.AhliWaris, ahliWaris), default));
            }
        }

        teks.Append("""

            ## What another member's PBI-JK does, scope keluarga

            VK-8 and VK-9; policy cakupan_kaskade keluarga, letter approved, window open, nobody verified the programme of the one reached.


            """.ReplaceLineEndings("\n"));
        Kepala(teks, "programme reached", "furthest cause among the others");
        var keluarga = Konteks(StatusSurat.Disetujui, cakupan: CakupanKaskade.Keluarga);
        foreach (var lain in RuangKeadaan.Sebab(keluarga))
        {
            var sebab = lain.Tahap == default ? "none" : TabelKelayakan.Tahap.Kode(lain.Tahap);
            Putusan(teks, ["any but PBI-JK", sebab + (lain.Kematian ? ", and a death alone" : string.Empty)], new(JenisKepesertaan.PenerimaKeluarga, default, default, default, default, default, lain), keluarga);
        }

        return teks.ToString();
    }

    /// <summary>Every state of a declaration without death, and of those with death the final ones, by what is known of ahli waris.</summary>
    private static IEnumerable<(string Nama, Nyataan Nyataan, Kepastian AhliWaris)> Deklarasi() =>
        from nyataan in RuangKeadaan.Penetapan
        where nyataan.Sifat == SifatAlasan.TanpaMeninggal || nyataan.Tingkat == TingkatNyataan.FinalTercakup
        from ahliWaris in nyataan.Meninggal ? (Kepastian[])[Kepastian.Tidak, Kepastian.TidakTahu, Kepastian.Ya] : [Kepastian.TidakTahu]
        select (nyataan.Meninggal ? $"{nyataan}; ahli waris {AhliWaris(ahliWaris)}" : nyataan.ToString(), nyataan, ahliWaris);

    private static string AhliWaris(Kepastian ada) => ada switch { Kepastian.Ya => "ya", Kepastian.Tidak => "tidak", _ => "tidak-diketahui" };

    private static void Kepala(StringBuilder teks, string a, string b)
    {
        Baris(teks, [a, b, "kelayakan", "sumber", "tahap", "kepesertaan", "ganti pengurus", "rules"]);
        Baris(teks, ["---", "---", "---", "---", "---", "---", "---", "---"]);
    }

    private static void Putusan(StringBuilder teks, string[] kunci, KelasKelayakan kelas, KonteksKelayakan? konteks = null)
    {
        var dipakai = konteks ?? Disetujui;
        (string Nama, TentangOrang Orang)[] orang = [(kunci[^1], kelas.Orang)];
        foreach (var f in dipakai.FaktaOrang.Where(f => f.Fakta != FaktaKelayakan.AhliWaris && RuangKeadaan.Membaca(kelas, f)))
        {
            orang = [.. orang.SelectMany(o => f.Keadaan.Select(k => ($"{o.Nama}; {f.Kode} {k.Nama}", o.Orang.Dengan(f.Fakta, k.Nilai))))];
        }

        // What makes no difference is not said.
        var baris = orang.Select(o => (o.Nama, Putusan: RuangUji.Putuskan(kelas with { Orang = o.Orang }, dipakai, out _))).ToArray();
        foreach (var (nama, putusan) in baris.DistinctBy(b => b.Putusan).Count() == 1 ? [(kunci[^1], baris[0].Putusan)] : baris)
        {
            BarisPutusan(teks, [.. kunci[..^1], nama], putusan);
        }
    }

    private static void BarisPutusan(StringBuilder teks, string[] kunci, PutusanRingkas p)
    {
        Baris(
            teks,
            [
                .. kunci, TabelKelayakan.Status.Kode(p.Kelayakan), TabelKelayakan.Sumber.Kode(p.Sumber), TabelKelayakan.Tahap.Kode(p.Tahap),
                TabelKelayakan.Kepesertaan.Kode(p.Kepesertaan), p.PerluGantiPengurus ? "yes" : string.Empty, string.Join(' ', p.Dasar.Select(a => a.Id)),
            ]);
    }

    private static void Baris(StringBuilder teks, string[] sel) => teks.Append("| ").AppendJoin(" | ", sel).Append(" |\n");

    private static KonteksKelayakan Dengan(KonteksKelayakan k, AkibatDiamKemensos diam) =>
        Konteks(k.Surat?.Status, k.JendelaBerakhir, diam: diam);

    private static KonteksKelayakan Konteks(
        StatusSurat? surat, bool berakhir = false, CakupanKaskade cakupan = CakupanKaskade.Penerima, AkibatDiamKemensos diam = AkibatDiamKemensos.PerluPengesahan) =>
        KonteksKelayakan.Susun(
            Bulan,
            EdisiAturan.Kepmensos150Tahun2022,
            KebijakanDtks.Baku with { CakupanKaskade = cakupan, AkibatDiamKemensos = diam },
            surat is { } status ? RuangUji.Surat(status, Bulan) : null,
            berakhir ? Bulan.HariTerakhir : Bulan.HariTerakhir.PlusDays(-1));
}
