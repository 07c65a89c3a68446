using System.Text;
using System.Text.RegularExpressions;
using Dtks.Protokol;
using Dtks.Cli.Pengujian;
using Dtks.Testing;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Cli.Tests.Pengujian;

/// <summary>The conformance cases themselves: what their README promises, and the library against every one.</summary>
public class KasusBawaanTests
{
    private static readonly IReadOnlyList<KasusUji> Semua = KasusUji.Bawaan;

    private static readonly string[] NamaLain = ["DTKS-OP-001", "DTKS-OP-002", "DTKS-OP-003", "DTKS-OP-004", "EDISI", "KATALOG", "REGISTER"];

    /// <summary>Rules that no operation of the protocol shows: advice that changes nothing, what DTKS holds, the standing of users, what only the files of DTSEN show.</summary>
    private static readonly string[] TakTerjangkau = ["KP-3", "PR-1", .. Enumerable.Range(1, 12).Select(n => $"AV-{n}"), "DS-3", "DS-5"];

    [Fact]
    public void The_library_agrees_with_every_case()
    {
        LaporanUji laporan = PengujiPustaka.Uji(Semua, _ => { });

        Assert.Empty(laporan.Hasil.Where(h => !h.Lulus).Select(h => $"{h.Kasus.Id}: {string.Join("; ", h.Keterangan)}"));
    }

    [Fact]
    public void There_are_at_least_400_cases_and_some_for_every_operation()
    {
        Assert.True(Semua.Count >= 400, $"{Semua.Count} cases");
        Assert.Empty(DaftarOperasi.Semua.Select(o => o.Nama).Except(Semua.Select(k => k.Operasi), StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_the_protocol_reaches_has_three_cases_one_of_them_a_limit_or_a_refusal()
    {
        ILookup<string, KasusUji> menurutAturan = Semua.SelectMany(k => k.Aturan.Select(a => (a, k))).ToLookup(p => p.a, p => p.k, StringComparer.Ordinal);

        Assert.Empty(KatalogAturan.Semua
            .Select(a => a.Id.ToString())
            .Except(TakTerjangkau, StringComparer.Ordinal)
            .Where(a => menurutAturan[a].Count() < 3 || menurutAturan[a].All(k => k.Jenis == JenisKasus.Wajar))
            .Select(a => $"{a}: {menurutAturan[a].Count()}"));
        Assert.Empty(TakTerjangkau.Where(a => menurutAturan[a].Any()));
    }

    [Fact]
    public void Every_case_names_known_rules_and_an_operation_that_exists()
    {
        string[] dikenal = [.. KatalogAturan.Semua.Select(a => a.Id.ToString()), .. NamaLain];

        Assert.Empty(Semua.SelectMany(k => k.Aturan).Except(dikenal, StringComparer.Ordinal));
        Assert.Empty(Semua.Where(k => !DaftarOperasi.Semua.Any(o => o.Nama == k.Operasi) && k.KodeGalat != GalatOperasi.OperasiTakDikenal).Select(k => k.Id));
    }

    [Fact]
    public void Ids_are_the_first_rule_with_a_number_and_files_are_named_after_their_operation()
    {
        Assert.Empty(Semua.Where(k => !Regex.IsMatch(k.Id, $"^{Regex.Escape(k.Aturan[0])}-[0-9]{{2,3}}$")).Select(k => k.Id));
        Assert.Empty(Semua.Where(k => k.Berkas != "protokol.json" && !k.Berkas.StartsWith(k.Operasi + ".", StringComparison.Ordinal)).Select(k => $"{k.Berkas} {k.Id}"));
    }

    [Fact]
    public void Every_personal_number_is_synthetic()
    {
        IEnumerable<string> asing = Semua
            .SelectMany(k => Regex.Matches(Encoding.UTF8.GetString(k.Baris), "(?<![0-9])[0-9]{16}(?![0-9])").Select(m => (k.Id, Nomor: m.Value)))
            .Where(p => p.Nomor[4..6] != "99")
            .Select(p => p.Id);

        Assert.Empty(asing);
    }

    [Fact]
    public void Sources_and_reasons_are_one_line_without_paths() =>
        Assert.Empty(Semua.Where(k => k.Sebab.Length < 8 || k.Sebab.Contains('\n') || k.Sumber.Length < 3 || k.Sumber.Contains("../") || k.Sumber.Contains("shared")).Select(k => k.Id));
}
