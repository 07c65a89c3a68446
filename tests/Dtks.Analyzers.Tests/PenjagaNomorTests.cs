namespace Dtks.Analyzers.Tests;

/// <summary>DTKS001 and DTKS002.</summary>
public class PenjagaNomorTests
{
    [Fact]
    public Task DTKS001_the_masked_form_that_is_stored_is_told()
        => Penguji.Semua<PenjagaNomor>(
            "void U(PropertyBuilder<Nik> p) => p.HasConversion(n => {|DTKS001:n.ToString()|}, t => Nik.Parse(t));",
            "object U() => new ValueConverter<Nik, string>(n => {|DTKS001:n.ToString()|}, t => Nik.Parse(t));",
            "object U() => new SqliteParameter(\"$nik\", {|DTKS001:nik.ToString()|});",
            "object U() => new SqliteParameter(\"$nik\", {|DTKS001:nik.ToString(\"M\")|});",
            "void U(SqliteCommand c) => c.Parameters.AddWithValue(\"$kk\", {|DTKS001:kk.ToString()|});",
            "void U(DbParameter p) => p.Value = {|DTKS001:kk.ToString()|};",
            "void U() => File.WriteAllText(\"x\", \"NIK \" + {|DTKS001:nik|});",
            "void U() => File.AppendAllText(\"x\", mungkin?{|DTKS001:.ToString()|});",
            "void U(StreamWriter w) => w.WriteLine({|DTKS001:nik.ToString()|});",
            "void U(Dictionary<string, int> d) => d[{|DTKS001:nik.ToString()|}] = 1;",
            "bool U(HashSet<string> d) => d.Add({|DTKS001:nik.ToString()|});",
            "void U(StreamWriter w) { string s = {|DTKS001:nik.ToString()|}; w.Write(s); }");

    [Fact]
    public Task What_is_right_or_only_shown_is_left_alone()
        => Penguji.Semua<PenjagaNomor>(
            "void U(PropertyBuilder<Nik> p) => p.HasConversion(n => n.ToString(\"D\"), t => Nik.Parse(t));",
            "object U() => new SqliteParameter(\"$nik\", nik.ToString(\"D\"));",
            "void U() => File.WriteAllText(\"x\", $\"{nik:D}\");",
            "void U(StreamWriter w) => w.WriteLine(nik.Wilayah.ToString());",
            "void U() => Console.WriteLine($\"{nik}\");",
            "void U(TextWriter layar) => layar.WriteLine(nik.ToString());",
            "void U(List<string> layar) => layar.Add(nik.ToString());",
            "void U(Dictionary<Nik, int> d) => d[nik] = 1;",
            "void U(StreamWriter w) { string s = nik.ToString(); s = nik.ToString(\"D\"); w.Write(s); }",
            "void U() => throw new InvalidOperationException($\"{nik}\");",
            "void U() => catat.LogWarning(\"{Nik}\", nik);");

    [Fact]
    public Task DTKS002_digits_in_a_log_or_exception_are_told()
        => Penguji.Semua<PenjagaNomor>(
            "void U() => catat.LogWarning(\"NIK {Nik}\", {|DTKS002:nik.ToString(\"D\")|});",
            "void U() => throw new InvalidOperationException(\"NIK \" + {|DTKS002:nik.ToString(\"D\")|});",
            "Exception U() { string s = {|DTKS002:kk.ToString(\"D\")|}; return new ArgumentException(s); }",
            "void U() => System.Diagnostics.Trace.WriteLine({|DTKS002:nik.ToString(\"D\")|});");

    [Fact]
    public Task The_hole_of_an_interpolation_is_told_and_mended()
        => Penguji.Anggota<PenjagaNomor, PerbaikanNomor>(
            "void U() => File.WriteAllText(\"x\", $\"NIK {|DTKS001:{nik}|}\");",
            "void U() => File.WriteAllText(\"x\", $\"NIK {nik:D}\");");

    [Fact]
    public Task A_call_is_mended_to_the_digits()
        => Penguji.Anggota<PenjagaNomor, PerbaikanNomor>(
            "object U() => new SqliteParameter(\"$nik\", {|DTKS001:nik.ToString()|});",
            "object U() => new SqliteParameter(\"$nik\", nik.ToString(\"D\"));");

    [Fact]
    public Task An_operand_is_mended_to_the_digits()
        => Penguji.Anggota<PenjagaNomor, PerbaikanNomor>(
            "void U() => File.WriteAllText(\"x\", \"NIK \" + {|DTKS001:nik|});",
            "void U() => File.WriteAllText(\"x\", \"NIK \" + nik.ToString(\"D\"));");

    [Fact]
    public Task Digits_in_a_log_are_mended_to_the_masked_form()
        => Penguji.Anggota<PenjagaNomor, PerbaikanNomor>(
            "void U() => catat.LogWarning($\"{|DTKS002:{nik:D}|}\" + {|DTKS002:kk.ToString(\"D\")|});",
            "void U() => catat.LogWarning($\"{nik}\" + kk.ToString());");

    [Fact]
    public Task Top_level_statements_are_looked_at_too()
        => Penguji.Program<PenjagaNomor, PerbaikanNomor>(
            """
            using System.IO;
            using Dtks.Domain;

            Nik nik = Nik.Parse("3374995203850001");
            string teks = {|DTKS001:nik.ToString()|};
            File.WriteAllText("x", teks);
            """,
            """
            using System.IO;
            using Dtks.Domain;

            Nik nik = Nik.Parse("3374995203850001");
            string teks = nik.ToString("D");
            File.WriteAllText("x", teks);
            """);
}
