using System.Diagnostics;
using DuckDB.NET.Data;

// dotnet run -c Release --project benchmarks/duckdb -- kelayakan.sql POPULASI KELUAR
string sql = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, args[0])).Replace("$POPULASI", args[1], StringComparison.Ordinal).Replace("$KELUAR", args[2], StringComparison.Ordinal);
Directory.CreateDirectory(args[2]);
long mulai = Stopwatch.GetTimestamp();
using var duckdb = new DuckDBConnection("DataSource=:memory:");
duckdb.Open();
using DuckDBCommand perintah = duckdb.CreateCommand();
perintah.CommandText = sql;
_ = perintah.ExecuteNonQuery();
Console.WriteLine(FormattableString.Invariant($"{Stopwatch.GetElapsedTime(mulai).TotalSeconds:0.00} s, processor {Environment.CpuUsage.TotalTime.TotalSeconds:0.00} s, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
