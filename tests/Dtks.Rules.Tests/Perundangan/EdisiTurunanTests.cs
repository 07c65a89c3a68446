using System.Text;
using System.Text.Json.Nodes;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>Editions of a caller (HD-2): another decree in one file, the entry points that follow it, and what is refused.</summary>
public class EdisiTurunanTests
{
    private const AlasanTidakLayak PindahLuarNegeri = (AlasanTidakLayak)9;

    private static readonly Sumber Nota = new("NOTA-UJI", "Nota dinas uji");

    private static readonly Sitasi Tempat = new(Nota, "angka 1");

    private static readonly Nik Orang = Nik.Parse("3374991708910003");

    /// <summary>A made-up decree: another window, a ninth reason, one signatory less, no cascade.</summary>
    private static readonly EdisiAturan DekritUji = EdisiAturan.Kepmensos150Tahun2022.Turunkan(
        "dekrit-uji",
        "Dekrit uji",
        Nota,
        new Periode(2024, 6),
        new Periode(2025, 5),
        isi => isi with
        {
            Jendela = Parameter.Sejak(new Periode(2024, 6), isi.Jendela.Pada(new Periode(2024, 5)).SetItem(
                1, new(KegiatanBulanan.VerifikasiKelayakan, HariBulan.Tanggal(5), HariBulan.Tanggal(20), PerluSurat: true)), Tempat),
            Alasan = Parameter.Sejak(new Periode(2024, 6), isi.Alasan.Pada(new Periode(2024, 5)).Add(
                new(PindahLuarNegeri, "Pindah ke luar negeri", "moved abroad") { PerluKeterangan = true }), Tempat),
            Penandatangan = Parameter.Sejak(new Periode(2024, 6), isi.Penandatangan.Pada(new Periode(2024, 5)).Remove(Penandatangan.SekdaAtasNama), Tempat),
            KaskadePbi = Parameter.Sejak(new Periode(2024, 6), false, Tempat),
        },
        [Aturan.VK8, Aturan.VK9]);

    private static readonly DaftarEdisi Daftar = DaftarEdisi.Baku.Dengan(DekritUji);

    private static Penetapan Tanda(ProgramBansos program, AlasanTidakLayak alasan, string? keterangan = null) =>
        new(Orang, program, StatusDeklarasi.TidakLayak) { Alasan = [alasan], Keterangan = keterangan };

    [Fact]
    public void The_period_chooses_it_from_the_list_and_only_from_the_list()
    {
        Assert.Same(DekritUji, Daftar.Untuk(new Periode(2024, 6)).Edisi);
        Assert.Contains("Nota dinas uji", Daftar.Untuk(new Periode(2024, 6)).Keterangan.Indonesia, StringComparison.Ordinal);
        Assert.Equal(StatusCakupan.BelumDimodelkan, DaftarEdisi.Baku.Untuk(new Periode(2024, 6)).Status);
        Assert.Same(DekritUji, KonteksKelayakan.Susun(new Periode(2024, 6), Daftar).Edisi);
    }

    [Fact]
    public void Windows_follow()
    {
        var jendela = KalenderDtks.Jendela(new Periode(2024, 6), Daftar)[KegiatanBulanan.VerifikasiKelayakan]!.Value;
        Assert.Equal((new LocalDate(2024, 6, 5), new LocalDate(2024, 6, 20)), (jendela.Mulai, jendela.Selesai));
        Assert.Equal(new LocalDate(2024, 7, 5), KalenderDtks.BukaBerikutnya(KegiatanBulanan.VerifikasiKelayakan, new LocalDate(2024, 6, 21), Daftar).Mulai);
        Assert.Equal(new LocalDate(2024, 6, 5), KalenderDtks.BukaBerikutnya(KegiatanBulanan.VerifikasiKelayakan, new LocalDate(2024, 5, 31), Daftar).Mulai);
        Assert.True(KonteksKelayakan.Susun(new Periode(2024, 6), Daftar, per: new LocalDate(2024, 6, 21)).JendelaBerakhir);
        Assert.False(KonteksKelayakan.Susun(new Periode(2024, 6), Daftar, per: new LocalDate(2024, 6, 20)).JendelaBerakhir);
    }

    [Fact]
    public void A_ninth_reason_holds_there_with_its_condition_and_nowhere_else()
    {
        var sini = KonteksKelayakan.Susun(new Periode(2024, 6), Daftar);
        var lama = KonteksKelayakan.Susun(new Periode(2024, 2));
        var tanda = Tanda(ProgramBansos.Pkh, PindahLuarNegeri, "pindah ke negara lain");
        Assert.Null(PemeriksaanPenetapan.Periksa(tanda, ProgramBansos.Pkh, PeranKepesertaan.Penerima, Kepastian.Tidak, sini));
        Assert.Same(Aturan.VK4, PemeriksaanPenetapan.Periksa(tanda with { Keterangan = null }, ProgramBansos.Pkh, PeranKepesertaan.Penerima, Kepastian.Tidak, sini));
        Assert.Same(Aturan.VK4, PemeriksaanPenetapan.Periksa(tanda, ProgramBansos.Pkh, PeranKepesertaan.Penerima, Kepastian.Tidak, lama));
        Assert.Same(Aturan.VK4, PemeriksaanPenetapan.Periksa(tanda, ProgramBansos.Pkh, PeranKepesertaan.Penerima, Kepastian.Tidak));
    }

    [Fact]
    public void The_decision_tells_the_ninth_reason_the_edition_and_the_source_of_the_caller_and_nothing_cascades()
    {
        var hasil = Putuskan(DekritUji, new Periode(2024, 6), Tanda(ProgramBansos.PbiJk, PindahLuarNegeri, "pindah ke negara lain"));
        Assert.Equal(StatusKelayakan.TidakLayak, hasil[0].Kelayakan);
        Assert.Equal(StatusKelayakan.Layak, hasil[1].Kelayakan);
        var teks = PenjelasanKelayakan.Teks(hasil[0]);
        Assert.All((string[])["Alasan 9: Pindah ke luar negeri", "dekrit-uji", "Nota dinas uji"], t => Assert.Contains(t, teks, StringComparison.Ordinal));
        Assert.Equal(StatusKelayakan.TidakLayak, Putuskan(EdisiAturan.Baku, new Periode(2024, 2), Tanda(ProgramBansos.PbiJk, AlasanTidakLayak.SudahMampu))[1].Kelayakan);
    }

    [Fact]
    public void One_signatory_less_is_refused_wherever_letters_are_read()
    {
        var periode = new Periode(2024, 6);
        var surat = new SuratPengesahan
        {
            Status = StatusSurat.Disetujui, TanggalSurat = new(2024, 6, 18), TanggalUnggah = new(2024, 6, 18), Penandatangan = Penandatangan.SekdaAtasNama, Lampiran = true,
        };
        Assert.Same(Aturan.SP1, Assert.Single(KeabsahanSurat.Periksa(surat, periode, Daftar)));
        Assert.Empty(KeabsahanSurat.Periksa(surat with { Penandatangan = Penandatangan.WakilKepalaDaerah }, periode, Daftar));
        Assert.Empty(KeabsahanSurat.Periksa(surat, periode, EdisiAturan.Kepmensos150Tahun2022));
    }

    [Fact]
    public void An_amendment_does_not_reach_back_to_the_months_before_it()
    {
        var ubah = EdisiAturan.Kepmensos150Tahun2022.Turunkan("ubah-2023", "Perubahan 2023", Nota, ubah: isi => isi with
        {
            TenggatTanggapan = isi.TenggatTanggapan.Lalu(new Periode(2023, 7), 10, Tempat),
            KaskadePbi = isi.KaskadePbi.Lalu(new Periode(2023, 7), false, Tempat),
        });
        var tanda = Tanda(ProgramBansos.PbiJk, AlasanTidakLayak.SudahMampu);
        Assert.Equal(StatusKelayakan.TidakLayak, Putuskan(ubah, new Periode(2023, 6), tanda)[1].Kelayakan);
        Assert.Equal(StatusKelayakan.Layak, Putuskan(ubah, new Periode(2023, 7), tanda)[1].Kelayakan);
        Assert.Equal(14, ubah.Isi.TenggatTanggapan.Pada(new Periode(2023, 6)));
        Assert.Equal(10, ubah.Isi.TenggatTanggapan.Pada(new Periode(2024, 1)));
        Assert.Equal(
            TanggapanKemensos.Nilai(new LocalDate(2023, 6, 1), new LocalDate(2023, 6, 2)).Tenggat,
            TanggapanKemensos.Nilai(new LocalDate(2023, 6, 1), new LocalDate(2023, 6, 2), edisi: ubah).Tenggat);
        Assert.Equal(new LocalDate(2023, 9, 15), TanggapanKemensos.Nilai(new LocalDate(2023, 9, 1), new LocalDate(2023, 9, 2), edisi: ubah).Tenggat);
    }

    [Fact]
    public void Every_defect_is_told_at_once()
    {
        var galat = Assert.Throws<EdisiTidakSahException>(() => EdisiAturan.Kepmensos150Tahun2022.Turunkan(
            "Dekrit Uji", " ", new Sumber(" ", " "), new Periode(2024, 5), new Periode(2024, 7),
            isi => isi with
            {
                Jendela = Parameter.Sejak(new Periode(2024, 5), isi.Jendela.Semua[0].Nilai.SetItem(
                    1, new(KegiatanBulanan.VerifikasiKelayakan, HariBulan.Tanggal(20), HariBulan.Tanggal(5))), Tempat),
                TenggatTanggapan = Parameter.Sejak(new Periode(2024, 5), 0, Tempat),
            },
            [Aturan.VK8, Aturan.AV1]));
        Assert.Equal(
            ["id", "mulai", "nama", "parameter.jendela[0].nilai[1].selesai", "parameter.kaskade_pbi", "parameter.tenggat_tanggapan", "parameter.tenggat_tanggapan[0].nilai", "sumber", "tanpa[1]"],
            galat.Cacat.Select(c => c.Jalur).Order(StringComparer.Ordinal));
        Assert.All(galat.Cacat, c => Assert.All((string[])[c.Pesan.Kode, c.Pesan.Indonesia, c.Pesan.Inggris], t => Assert.NotEmpty(t)));
        Assert.Throws<EdisiTidakSahException>(() => Daftar.Dengan(DekritUji));
    }

    // Decisions, answers and explanations repeat what a caller wrote into an edition.
    [Theory]
    [InlineData("$.nama", "nama")]
    [InlineData("$.sumber.kunci", "sumber.kunci")]
    [InlineData("$.sumber.nama", "sumber.nama")]
    [InlineData("$.id", "id")]
    [InlineData("$.parameter.alasan[0].bagian", "parameter.alasan[0].bagian")]
    [InlineData("$.parameter.alasan[0].sumber.nama", "parameter.alasan[0].sumber.nama")]
    [InlineData("$.parameter.alasan[0].nilai[0].teks", "parameter.alasan[0].nilai")]
    public void A_personal_number_in_any_text_of_an_edition_is_refused_with_its_place_and_not_repeated(string diubah, string jalur)
    {
        foreach (string nomor in (string[])["3374991708910003", "33.74.99.17.08.91.0003"])
        {
            var isi = JsonNode.Parse("""
                {"id":"bacaan-kami","nama":"N","induk":"kepmensos-150-2022","sumber":{"kunci":"K","nama":"Nota 12/2024, 17-08-2024"},"parameter":{"alasan":[
                {"nilai":[{"kode":2,"teks":"Meninggal dunia","teks_inggris":"died","meninggal":true}],"bagian":"b","sumber":{"kunci":"K2","nama":"S2"}}]}}
                """)!;
            Assert.NotNull(EdisiAturan.BacaJson(Encoding.UTF8.GetBytes(isi.ToJsonString()), out _));
            string[] langkah = diubah[2..].Replace("[0]", ".0", StringComparison.Ordinal).Split('.');
            var tempat = langkah[..^1].Aggregate(isi, static (n, l) => l == "0" ? n[0]! : n[l]!);
            tempat[langkah[^1]] = langkah[^1] == "id" ? "a" + nomor : $"dari {nomor}";

            Assert.Null(EdisiAturan.BacaJson(Encoding.UTF8.GetBytes(isi.ToJsonString()), out var cacat));
            Assert.Contains(cacat, c => c.Jalur == jalur && (c.Pesan.Kode == "EDISI-TULISAN" || (jalur == "id" && nomor.Contains('.', StringComparison.Ordinal))));
            Assert.All(cacat, c => Assert.DoesNotContain(nomor, $"{c.Jalur} {c.Pesan.Indonesia} {c.Pesan.Inggris}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void HD2_a_regional_programme_that_cannot_be_read_is_told_its_whole_form()
    {
        var isi = """{"id":"satuan-salah","nama":"N","induk":"kepmensos-150-2022","sumber":{"kunci":"K","nama":"S"},"parameter":{"batas_desil":[{"nilai":[{"program":{"kode":"B","nama":"B","satuan":"kk"},"paling":3}],"bagian":"x"}]}}""";
        Assert.Null(EdisiAturan.BacaJson(Encoding.UTF8.GetBytes(isi), out var cacat));
        var satu = Assert.Single(cacat);
        Assert.Equal("parameter.batas_desil[0].nilai[0].program", satu.Jalur);
        Assert.All((string[])["kode, nama, satuan", "individu", "keluarga"], t => Assert.All((string[])[satu.Pesan.Indonesia, satu.Pesan.Inggris], p => Assert.Contains(t, p, StringComparison.Ordinal)));
        Assert.NotNull(EdisiAturan.BacaJson(Encoding.UTF8.GetBytes(isi.Replace("\"kk\"", "\"keluarga\"", StringComparison.Ordinal)), out _));
    }

    [Fact]
    public void What_is_written_as_JSON_reads_back()
    {
        var teks = DekritUji.KeJson();
        var baca = EdisiAturan.BacaJson(Encoding.UTF8.GetBytes(teks));
        Assert.Equal(teks, baca.KeJson());
        Assert.Equal(DekritUji.Tanpa.AsEnumerable(), baca.Tanpa);
        Assert.Equal(DekritUji.Isi.Alasan.Pada(new Periode(2024, 6)).AsEnumerable(), baca.Isi.Alasan.Pada(new Periode(2024, 6)));
        Assert.Equal("Pindah ke luar negeri", baca.Alasan(PindahLuarNegeri, new Periode(2024, 6))!.Teks);
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("bukan", "")]
    [InlineData("""{"id":"a-b-c","nama":"N","induk":"lain","sumber":{"kunci":"K","nama":"S"}}""", "induk")]
    [InlineData("""{"id":"a-b-c","nama":"N","induk":"kepmensos-150-2022"}""", "sumber")]
    [InlineData("""{"id":"a-b-c","nama":"N","induk":"kepmensos-150-2022","sumber":{"kunci":"K","nama":"S"},"tanggal":1}""", "tanggal")]
    [InlineData("""{"id":"a-b-c","id":"a-b-d","nama":"N","induk":"kepmensos-150-2022","sumber":{"kunci":"K","nama":"S"}}""", "id")]
    [InlineData("""{"id":"a-b-c","nama":"N","induk":"kepmensos-150-2022","sumber":{"kunci":"K","nama":"S"},"tanpa":["XX-1"]}""", "tanpa[0]")]
    [InlineData("""{"id":"a-b-c","nama":"N","induk":"kepmensos-150-2022","sumber":{"kunci":"K","nama":"S"},"parameter":{"tenggat_tanggapan":[{"nilai":"14","bagian":"x"}]}}""", "parameter.tenggat_tanggapan[0].nilai")]
    [InlineData("""{"id":"a-b-c","nama":"N","induk":"kepmensos-150-2022","sumber":{"kunci":"K","nama":"S"},"parameter":{"tenggat_tanggapan":[{"nilai":14}]}}""", "parameter.tenggat_tanggapan[0].bagian")]
    [InlineData("""{"id":"a-b-c","nama":"N","induk":"kepmensos-150-2022","sumber":{"kunci":"K","nama":"S"},"parameter":{"jendela":[{"nilai":[{"kegiatan":"pengusulan","mulai":"31","selesai":"H"}],"bagian":"x"}]}}""", "parameter.jendela[0].nilai[0].mulai")]
    public void A_wrong_file_is_refused_with_the_place(string teks, string jalur)
    {
        Assert.Null(EdisiAturan.BacaJson(Encoding.UTF8.GetBytes(teks), out var cacat));
        Assert.Contains(jalur, cacat.Select(c => c.Jalur));
    }

    [Fact]
    public void Any_defects_of_a_file_are_told_together_each_at_its_place()
    {
        // Every leaf of a file that changes every parameter, a few at a time broken in their form.
        JsonObject parameter = [];
        foreach (var kodek in KodekEdisi.Semua)
        {
            var nilai = EdisiAturan.Semua.OrderBy(e => e != EdisiAturan.Kepmensos150Tahun2022).Select(e => JsonNode.Parse(kodek.Pada(e.Isi, e.Selesai ?? e.Mulai!.Value).Json)!)
                .First(n => n is not JsonArray { Count: 0 });
            parameter[kodek.Nama] = new JsonArray(new JsonObject { ["nilai"] = nilai, ["bagian"] = Tempat.Bagian, ["sejak"] = "2024-06" });
        }

        var berkas = new JsonObject
        {
            ["id"] = "seluruhnya", ["nama"] = "Seluruhnya", ["induk"] = "kepmensos-150-2022", ["sumber"] = new JsonObject { ["kunci"] = Nota.Kunci, ["nama"] = Nota.Nama },
            ["mulai"] = "2024-06", ["selesai"] = "2025-05", ["parameter"] = parameter,
        };
        string utuh = EdisiAturan.BacaJson(Encoding.UTF8.GetBytes(berkas.ToJsonString())).KeJson();
        Assert.Equal(typeof(IsiEdisi).GetProperties().Length, JsonNode.Parse(utuh)!["parameter"]!.AsObject().Count);
        List<string> daun = [.. Daun(JsonNode.Parse(utuh)!).Where(d => d != "induk")];
        Random acak = new(20240601);
        for (var ke = 0; ke < Properti.Kali(400); ke++)
        {
            HashSet<string> rusak = [.. acak.GetItems(daun.ToArray(), 1 + (ke % 5))];
            var node = JsonNode.Parse(utuh)!;
            Rusak(node, rusak);
            Assert.Null(EdisiAturan.BacaJson(Encoding.UTF8.GetBytes(node.ToJsonString()), out var cacat));
            Assert.All(rusak, r => Assert.Contains(cacat, c => c.Jalur.Length > 0 && Berkait(r, c.Jalur)));

            // And nothing is told of what is sound.
            Assert.All(cacat, c => Assert.True(rusak.Any(r => Berkait(r, c.Jalur) || Berkait(Pangkal(r), c.Jalur)), c.Jalur));
        }

        Assert.NotNull(EdisiAturan.BacaJson(Encoding.UTF8.GetBytes(utuh), out _));

        static IEnumerable<string> Daun(JsonNode node) => node switch
        {
            JsonObject objek => objek.SelectMany(a => a.Value is JsonValue ? [Jalur(a.Value)] : Daun(a.Value!)),
            JsonArray larik => larik.SelectMany(b => b is JsonValue ? [Jalur(b)] : Daun(b!)),
            _ => [],
        };

        static bool Berkait(string a, string b) => a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal);

        static string Pangkal(string jalur) => jalur.Split('[')[0];

        static string Jalur(JsonNode node) => node.GetPath()["$.".Length..];

        static void Rusak(JsonNode node, HashSet<string> rusak)
        {
            foreach (var jalur in Daun(node).Where(rusak.Contains).ToArray())
            {
                Tunjuk(node, jalur).ReplaceWith(new JsonObject { ["salah"] = 1 });
            }
        }

        static JsonNode Tunjuk(JsonNode node, string jalur) => SemuaDaun(node).Single(d => Jalur(d) == jalur);

        static IEnumerable<JsonNode> SemuaDaun(JsonNode node) => node switch
        {
            JsonObject objek => objek.SelectMany(a => a.Value is JsonValue ? [a.Value] : SemuaDaun(a.Value!)),
            JsonArray larik => larik.SelectMany(b => b is JsonValue ? [b] : SemuaDaun(b!)),
            _ => [],
        };
    }

    [Fact]
    public void A_derived_edition_with_nothing_changed_answers_equally()
    {
        foreach (var induk in EdisiAturan.Semua.Where(e => e.Status == StatusCakupan.Ada))
        {
            var sama = EdisiAturan.BacaJson(Encoding.UTF8.GetBytes(induk.Turunkan("tanpa-ubahan", "Tanpa ubahan", Nota).KeJson()));
            Assert.Equal(KatalogAturan.PadaEdisi(induk).AsEnumerable(), KatalogAturan.PadaEdisi(sama));
            for (var periode = new Periode(2019, 1); periode <= new Periode(2025, 12); periode = periode.Berikutnya)
            {
                Assert.Equal(KalenderDtks.Jendela(periode, induk).Daftar.AsEnumerable(), KalenderDtks.Jendela(periode, sama).Daftar);
                Assert.Equal(Kewenangan.Izin(induk, periode).AsEnumerable(), Kewenangan.Izin(sama, periode));
                Assert.All(TabelPengesahan.Penandatangan.Butir, b => Assert.Equal(KeabsahanSurat.PenandatanganSah(b.Nilai, induk, periode), KeabsahanSurat.PenandatanganSah(b.Nilai, sama, periode)));
            }

            foreach (var alasan in induk.PunyaVerifikasiKelayakan ? TabelPengesahan.Alasan.Butir.Select(b => b.Nilai) : [])
            {
                var tanda = Tanda(ProgramBansos.PbiJk, alasan, "keterangan");
                Assert.Equal(
                    Putuskan(induk, new Periode(2024, 2), tanda).Select(p => (p.Kelayakan, p.Sumber, p.Tahap, p.StatusKepesertaan)),
                    Putuskan(sama, new Periode(2024, 2), tanda).Select(p => (p.Kelayakan, p.Sumber, p.Tahap, p.StatusKepesertaan)));
            }
        }
    }

    [Fact]
    public void The_shipped_example_is_sound_and_changes_what_it_says()
    {
        var edisi = EdisiAturan.BacaJson(File.ReadAllBytes(AkarRepositori.Berkas("samples/edisi/bacaan-73-2024.json")));
        Assert.Same(edisi, DaftarEdisi.Baku.Dengan(edisi).Untuk(new Periode(2024, 6)).Edisi);
        Assert.False(KeabsahanSurat.PenandatanganSah(Penandatangan.PejabatAtasNama, edisi, new Periode(2024, 6)));
        Assert.Equal((14, 10), (edisi.Isi.TenggatTanggapan.Pada(new Periode(2024, 12)), edisi.Isi.TenggatTanggapan.Pada(new Periode(2025, 1))));
    }

    [Fact]
    public void No_rule_asks_which_edition_it_is()
    {
        // Why: the verval of 2017-2019 is the workflow of one decree, and its own name is the name of that decree; Matching ships the policy under that name.
        var menyebut = Directory.EnumerateFiles(AkarRepositori.Berkas("src"), "*.cs", SearchOption.AllDirectories)
            .Select(b => Path.GetRelativePath(AkarRepositori.Folder, b).Replace('\\', '/'))
            .Where(b => !b.StartsWith("src/Dtks.Domain/Perundangan/", StringComparison.Ordinal) && !b.StartsWith("src/Dtks.Testing/", StringComparison.Ordinal) && !b.Contains("/obj/", StringComparison.Ordinal))
            .Where(b => System.Text.RegularExpressions.Regex.IsMatch(File.ReadAllText(AkarRepositori.Berkas(b)), @"EdisiAturan\.(Permensos|Kepmensos|Dtsen)\w"))
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            ["src/Dtks.Matching/Kepadanan/KebijakanKepadanan.cs", "src/Dtks.Rules/AlurVerval2019/AlurPengesahan2019.cs", "src/Dtks.Rules/AlurVerval2019/AlurVerval2019.cs"],
            menyebut);
    }

    private static PutusanKelayakan[] Putuskan(EdisiAturan edisi, Periode periode, Penetapan tanda) =>
        [.. VerifikasiKelayakan.Putuskan(
            new BahanKelayakan { Periode = periode, Kepesertaan = [new(Orang, ProgramBansos.PbiJk), new(Orang, ProgramBansos.Sembako)], Penetapan = [tanda] },
            KonteksKelayakan.Susun(periode, edisi)).Putusan];

    [Fact]
    public void Roles_follow_from_their_month_on_in_every_workflow()
    {
        // From August 2024 on only the pengelola DTKS marks, cancels and finalises.
        var sejak = new Periode(2024, 8);
        TindakanPengguna[] diubah = [TindakanPengguna.TandaiTidakLayak, TindakanPengguna.Batal, TindakanPengguna.Finalisasi, TindakanPengguna.FinalisasiUsulan];
        EdisiAturan edisi = EdisiAturan.Kepmensos150Tahun2022.Turunkan(
            "peran-uji", "Peran uji", Nota, new Periode(2024, 6), new Periode(2025, 5),
            isi => isi with
            {
                Izin = isi.Izin.Lalu(sejak, [.. isi.Izin.Pada(new Periode(2024, 5)).Select(i => diubah.Contains(i.Tindakan) ? new IzinPeran(i.Tindakan, PeranPengguna.PengelolaDtks) : i)], Tempat),
            });
        foreach (var (bulan, boleh) in new[] { (7, true), (8, false) })
        {
            BahanKelayakan bahan = new() { Periode = new Periode(2024, bulan), Edisi = edisi, Kepesertaan = [new(Orang, ProgramBansos.Sembako)] };
            var langkah = AlurKelayakan.Mulai(bahan).Terapkan(new()
            {
                Perintah = PerintahKelayakan.Tandai, Tanggal = new LocalDate(2024, bulan, 15), Peran = PeranPengguna.Supervisor, Indeks = [0], Alasan = [AlasanTidakLayak.SudahMampu],
            });
            Assert.Equal((boleh, boleh ? Aturan.VK4 : Aturan.PR2), (langkah.Diterima, langkah.Aturan));

            // Dasar: VK-16 is of the old table: the village marks subject to approval until July, and not at all from August on.
            var desa = AlurKelayakan.Mulai(bahan).Terapkan(new()
            {
                Perintah = PerintahKelayakan.Tandai, Tanggal = new LocalDate(2024, bulan, 15), Peran = PeranPengguna.PengisiDataDesa, Indeks = [0], Alasan = [AlasanTidakLayak.SudahMampu],
            });
            Assert.Equal(boleh ? KeadaanButir.TandaMenunggu : KeadaanButir.Verifikasi, desa.Keadaan.Butir[0].Keadaan);

            var hasil = VerifikasiKelayakan.Putuskan(bahan with { Per = new LocalDate(2024, bulan, 16), Penetapan = [Tanda(ProgramBansos.Sembako, AlasanTidakLayak.SudahMampu)] });
            var oleh = JalanKeluar.Cari(hasil, 0, TujuanJalan.Layak).Jalan.SelectMany(j => j.Langkah).SelectMany(l => l.Oleh).ToHashSet();
            Assert.Equal((true, boleh), (oleh.Contains(PeranPengguna.PengelolaDtks), oleh.Contains(PeranPengguna.Supervisor)));

            var usulan = AlurUsulan.Langkah(KeadaanUsulan.Padan, PeristiwaUsulan.Finalisasi, new FaktaUsulan
            {
                Bahan = new BahanUsulan
                {
                    Jenis = JenisUsulan.ProgramUntukTerdaftar, Jalur = JalurUsulan.Kemensos, Tanggal = new LocalDate(2024, bulan, 1), Program = ProgramBansos.Pkh,
                    DasarKemensos = DasarUsulanKemensos.Bencana, DiDtks = true, PenerimaProgram = false, CalonProgram = false, Verval = HasilVerval.Layak,
                },
                Tanggal = new LocalDate(2024, bulan, 2),
                Peran = PeranPengguna.Supervisor,
                Edisi = edisi,
            });
            Assert.Equal(boleh, usulan.Aturan != Aturan.PR2);

            Register register = Register.Mulai(KodeWilayah.Parse("33.74"), new Periode(2024, bulan), bahan.Kepesertaan.Select(k => new BarisRegister(k)), edisi: edisi);
            var peristiwa = register.Terapkan(new PeristiwaRegister
            {
                Urut = 1, Tanggal = new LocalDate(2024, bulan, 15), Peran = PeranPengguna.Supervisor,
                Isi = new IsiPeristiwa.Kelayakan { Perintah = PerintahKelayakan.Tandai, Peserta = [new(Orang, ProgramBansos.Sembako)], Alasan = [AlasanTidakLayak.SudahMampu] },
            });
            Assert.Equal(boleh ? null : "PR-2", peristiwa.Aturan);
        }
    }
}
