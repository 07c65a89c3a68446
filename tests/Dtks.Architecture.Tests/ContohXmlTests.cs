using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dtks.Architecture.Tests;

/// <summary>The examples that an editor shows keep their word: each compiles, runs, and prints what the comment behind the line says.</summary>
[Collection("console")]
public sealed partial class ContohXmlTests
{
    /// <summary>What users meet first; each has an example.</summary>
    private static readonly string[] DitemuiDahulu =
    [
        "T:Dtks.Domain.Nik", "M:Dtks.Domain.Nik.Check(System.ReadOnlySpan{System.Char})", "M:Dtks.Domain.NomorKk.Check(System.ReadOnlySpan{System.Char})", "T:Dtks.Domain.KodeWilayah",
        "T:Dtks.Domain.Periode", "M:Dtks.Domain.Usia.Hitung(NodaTime.LocalDate,NodaTime.LocalDate)", "T:Dtks.Domain.Penduduk", "T:Dtks.Domain.TandaMeninggal", "T:Dtks.Domain.Kepesertaan", "T:Dtks.Domain.Penetapan",
        "T:Dtks.Domain.SuratPengesahan", "T:Dtks.Domain.IGalatDtks", "P:Dtks.Domain.Json.DtksJson.Baku", "T:Dtks.Rules.BahanKelayakan", "M:Dtks.Rules.VerifikasiKelayakan.Putuskan", "M:Dtks.Rules.PenjelasanKelayakan.Baris",
        "M:Dtks.Rules.JalanKeluar.Cari", "M:Dtks.Rules.KalenderDtks.Pada(NodaTime.LocalDate", "M:Dtks.Rules.HariKerja.Tambah", "M:Dtks.Rules.DaftarHariLibur.Dengan", "M:Dtks.Rules.PemeriksaanUsulan.Periksa",
        "M:Dtks.Rules.PemeriksaanAnomali.Periksa", "M:Dtks.Matching.JawabanDukcapil.Baca", "M:Dtks.Matching.PencarianGanda.Cari", "M:Dtks.Matching.KunciNama.Buat", "M:Dtks.Protokol.MesinJawab.Jawab",
        "M:Dtks.Berkas.PembacaOrang.Baca", "M:Dtks.EntityFrameworkCore.KonvensiDtks.UseDtks", "M:Dtks.AspNetCore.PendaftaranDtks.AddDtks",
    ];

    private const string Using =
        " global using System.Buffers; global using System.Text; global using System.Text.Json; global using Dtks.AspNetCore; global using Dtks.Berkas; global using Dtks.Domain; global using Dtks.Domain.Json;"
        + " global using Dtks.EntityFrameworkCore; global using Dtks.Matching; global using Dtks.Protokol; global using Dtks.Rules; global using Dtks.Testing; global using Microsoft.AspNetCore.Builder;"
        + " global using Microsoft.EntityFrameworkCore; global using Microsoft.Extensions.DependencyInjection; global using NodaTime;";

    private static readonly Dictionary<string, string> Contoh = new(
        from berkas in Directory.EnumerateFiles(AppContext.BaseDirectory, "Dtks.*.xml")
        from anggota in XDocument.Load(berkas).Descendants("member")
        from kode in anggota.Elements("example").Elements("code")
        select KeyValuePair.Create((string)anggota.Attribute("name")!, Rapi(kode.Value)));

    public static TheoryData<string> Anggota => [.. Contoh.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void What_users_meet_first_has_an_example()
        => Pastikan.Kosong(DitemuiDahulu.Where(d => !Contoh.Keys.Any(k => k == d || (d.StartsWith("M:", StringComparison.Ordinal) && k.StartsWith(d, StringComparison.Ordinal)))));

    [Theory]
    [MemberData(nameof(Anggota))]
    public void An_example_compiles_runs_and_prints_what_it_says(string anggota)
    {
        string kode = Contoh[anggota];

        // Why: an example may be a class alone, and a program needs a statement.
        (byte[] rakitan, string[] galat) = Kompilator.Susun("_ = 0;\n" + kode, anggota, Using);
        Pastikan.Kosong(galat);
        string[] harapan = [.. kode.Split('\n').Where(b => b.Contains("Console.Write", StringComparison.Ordinal)).Select(b => Ujung().Match(b)).Where(m => m.Success).Select(m => m.Groups[1].Value)];
        Assert.Equal(harapan, Kompilator.Jalankan(rakitan).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Rapi(string kode)
    {
        string[] baris = kode.ReplaceLineEndings("\n").Trim('\n').Split('\n');
        int tepi = baris.Where(b => b.Trim().Length > 0).Min(b => b.Length - b.TrimStart().Length);
        return string.Join('\n', baris.Select(b => b.Length >= tepi ? b[tepi..] : ""));
    }

    [GeneratedRegex("; // (.*)$")]
    private static partial Regex Ujung();
}
