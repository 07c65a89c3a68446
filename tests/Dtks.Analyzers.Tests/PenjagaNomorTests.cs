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
            "void U(StreamWriter w) { string s = {|DTKS001:nik.ToString()|}; w.Write(s); }",
            "void U(StreamWriter w) => w.Write(string.Format(\"{0} {1}\", {|DTKS001:nik|}, 1));",
            "void U() => File.WriteAllText(\"x\", string.Join(\",\", {|DTKS001:nik|}, {|DTKS001:kk|}));",
            "void U() => File.WriteAllText(\"x\", {|DTKS001:bacaan.ToString()|});",
            "object U() => new SqliteParameter { Value = {|DTKS001:nik.ToString()|} };",
            "object U(DbSet<Baris> b) => b.FromSql($\"SELECT * FROM x WHERE nik = {{|DTKS001:nik.ToString()|}}\");",
            "object U(List<Nik> d) => d.ToDictionary(n => {|DTKS001:n.ToString()|});",
            "object U(List<Nik> d) => d.GroupBy(n => {|DTKS001:n.ToString()|});",
            "object U(IMemoryCache c) => c.Set({|DTKS001:nik.ToString()|}, 1);",
            "class KolomA() : ValueConverter<Nik, string>(n => {|DTKS001:n.ToString()|}, t => Nik.Parse(t));",
            "class KolomB : ValueConverter<Nik, string> { public KolomB() : base(n => {|DTKS001:n.ToString()|}, t => Nik.Parse(t)) { } }",
            "class Json : System.Text.Json.Serialization.JsonConverter<Nik> { public override Nik Read(ref System.Text.Json.Utf8JsonReader r, Type t, System.Text.Json.JsonSerializerOptions o) => Nik.Parse(r.GetString()); "
                + "public override void Write(System.Text.Json.Utf8JsonWriter w, Nik n, System.Text.Json.JsonSerializerOptions o) => w.WriteStringValue({|DTKS001:n.ToString()|}); }");

    [Fact]
    public Task DTKS001_the_masked_form_in_the_text_of_an_SQL_command_is_told()
        => Penguji.Semua<PenjagaNomor>(
            "void U(SqliteCommand c) => c.CommandText = $\"select '{|DTKS001:{nik}|}'\";",
            "void U(DbCommand c) => c.CommandText = \"select '\" + {|DTKS001:nik|} + \"'\";",
            "void U(System.Data.IDbCommand c) => c.CommandText = string.Format(\"select '{0}'\", {|DTKS001:kk|});",
            "void U(DbCommand c) { c.CommandText = \"select \"; c.CommandText += {|DTKS001:nik|}; c.CommandText += {|DTKS001:kk.ToString()|}; }",
            "void U(DbCommand c) { string sql = $\"select '{|DTKS001:{nik}|}'\"; c.CommandText = sql; }",
            "void U(DbBatchCommand c) => c.CommandText = $\"select '{|DTKS001:{mungkin}|}'\";",
            "object U(SqliteConnection c) => new SqliteCommand($\"select '{|DTKS001:{nik}|}'\", c);",
            "object U() => new SqliteCommand { CommandText = $\"select '{|DTKS001:{kk}|}'\" };",
            "object U(SqliteConnection c) { var sql = \"select \" + {|DTKS001:nik.ToString()|}; return new SqliteCommand(sql, c); }",
            "object U(DbDataSource d) => d.CreateCommand($\"select '{|DTKS001:{nik}|}'\");");

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
            "object U(DbSet<Baris> b) => b.FromSql($\"SELECT * FROM x WHERE nik = {nik}\");",
            "object U(List<Nik> d) => d.ToDictionary(n => n);",
            "object U(List<Nik> d) => d.ToDictionary(n => n, n => n.ToString());",
            "void U(StreamWriter w) => w.Write(string.Format(\"{0:D}\", nik));",
            "void U(System.Text.Json.Utf8JsonWriter w) => w.WriteStringValue(nik.ToString());",
            "void U(StreamWriter w) { string s = nik.ToString(); s = nik.ToString(\"D\"); w.Write(s); }",
            "void U(SqliteCommand c) { c.CommandText = \"select $nik\"; c.Parameters.AddWithValue(\"$nik\", nik.ToString(\"D\")); }",
            "void U(DbCommand c) => c.CommandText = $\"select '{nik:D}', '{nik.Wilayah}'\";",
            "void U(string layar) { layar += nik; layar += $\"{nik}\"; }",
            "void U() => throw new InvalidOperationException($\"{nik}\");",
            "void U() => catat.LogWarning(\"{Nik}\", nik);");

    [Fact]
    public Task DTKS002_digits_in_a_log_or_exception_are_told()
        => Penguji.Semua<PenjagaNomor>(
            "void U() => catat.LogWarning(\"NIK {Nik}\", {|DTKS002:nik.ToString(\"D\")|});",
            "void U() => throw new InvalidOperationException(\"NIK \" + {|DTKS002:nik.ToString(\"D\")|});",
            "IDisposable U() => catat.BeginScope({|DTKS002:nik.ToString(\"D\")|});",
            "object U(System.Diagnostics.Activity a) => a.SetTag(\"nik\", {|DTKS002:nik.ToString(\"D\")|});",
            "void U() => Catatan.Tulis(catat, {|DTKS002:nik.ToString(\"D\")|});",
            "class Galat(Nik n) : Exception($\"{|DTKS002:{n:D}|}\");",
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
    public Task The_text_of_a_command_is_mended_to_the_digits()
        => Penguji.Anggota<PenjagaNomor, PerbaikanNomor>(
            "void U(SqliteCommand c) => c.CommandText = $\"select '{|DTKS001:{nik}|}'\";",
            "void U(SqliteCommand c) => c.CommandText = $\"select '{nik:D}'\";");

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

    [Fact]
    public Task An_argument_of_a_format_is_mended_to_the_digits()
        => Penguji.Anggota<PenjagaNomor, PerbaikanNomor>(
            "void U() => File.WriteAllText(\"x\", string.Format(\"{0}\", {|DTKS001:nik|}));",
            "void U() => File.WriteAllText(\"x\", string.Format(\"{0}\", nik.ToString(\"D\")));");
}
