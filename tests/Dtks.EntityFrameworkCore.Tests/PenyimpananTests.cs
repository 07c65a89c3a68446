using Dtks.Domain;
using Dtks.Rules;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;
using Npgsql;

namespace Dtks.EntityFrameworkCore.Tests;

/// <summary>What is stored is what was meant, on SQLite always, on PostgreSQL where <c>DTKS_POSTGRES</c> names a server.</summary>
public sealed class PenyimpananTests
{
    private static readonly Nik Ibu = Nik.Parse("3374995203850001");

    // Why: these are made from others when they are needed, or stand inside records of law, and nobody keeps them by themselves.
    private static readonly HashSet<string> TanpaKolom =
    [
        "AmbangElemen", "BarisTakTerpakai", "BatasDesil", "BatasKomponen", "Bahasa", "HariBulan", "HasilElemen", "KelengkapanKeluarga", "KodeDaftar", "PencacahAlasan", "PilihanEdisi", "Usia",
    ];

    public static TheoryData<string> Server => Environment.GetEnvironmentVariable("DTKS_POSTGRES") is { Length: > 0 } ? ["sqlite", "postgres"] : ["sqlite"];

    private static readonly Arbitrary<Catatan> Arb =
        (from nik in PembangkitIdentitas.Nik().Generator
         from kk in PembangkitIdentitas.NomorKk().Generator
         from wilayah in PembangkitIdentitas.KodeWilayah().Generator
         from program in Gen.Elements(DaftarProgram.Nasional.Semua.ToArray())
         from alasan in PembangkitKepesertaan.ArbAlasan.Generator
         from kerja in Gen.Elements(Pekerjaan.DariKode(5), Pekerjaan.DariKode(99), Pekerjaan.Baca("Tukang sihir"))
         from desil in Gen.Elements(Desil.Ke(1), Desil.Ke(10), Desil.TidakAda, Desil.BelumDitentukan, default)
         from hari in Gen.Choose(0, 40000)
         from ada in Gen.Elements(true, false)
         from bacaan in PembangkitIdentitas.BacaanNik().Generator
         from pasti in Gen.Elements(Enum.GetValues<Kepastian>())
         from sekolah in Gen.Elements<TandaSekolah>(JenjangSekolah.Smp, TandaSekolah.Tidak, default)
         from mati in Gen.Elements(TandaMeninggal.Pada(new LocalDate(2020, 1, 1)), TandaMeninggal.Ya, TandaMeninggal.Tidak, default)
         from putusan in Gen.Elements(Enum.GetValues<StatusKelayakan>())
         select new Catatan
         {
             Nik = nik,
             NomorKk = ada ? kk : null,
             Wilayah = wilayah,
             Periode = new Periode(2000 + (hari % 50), 1 + (hari % 12)),
             IdDtks = IdDtks.Parse($"ID-{hari}"),
             Program = program,
             Alasan = alasan,
             Pekerjaan = ada ? kerja : null,
             Meninggal = mati,
             Sekolah = sekolah,
             Hamil = pasti,
             Disabilitas = ada ? Disabilitas.Fisik | Disabilitas.Mental : Disabilitas.TidakAda,
             JenisKelamin = ada ? JenisKelamin.Perempuan : null,
             Tertulis = bacaan,
             KkTertulis = ada ? new(kk) : NomorKk.Check("12"),
             Kelayakan = putusan,
             Dasar = ada ? IdAturan.Parse("VK-8") : null,
             Desil = desil,
             Lahir = new LocalDate(1900, 1, 1).PlusDays(hari),
         }).ToArbitrary();

    [Theory]
    [MemberData(nameof(Server))]
    public void Every_value_type_reads_back_equal(string server)
    {
        using var gudang = new Gudang(server);
        Properti.UntukSemua(Arb, asal =>
        {
            gudang.Kosongkan();
            using (Basis tulis = gudang.Buka())
            {
                tulis.Catatan.Add(asal);
                tulis.SaveChanges();
            }

            using Basis baca = gudang.Buka();
            Catatan balik = baca.Catatan.Single(c => c.Nik == asal.Nik && c.Wilayah == asal.Wilayah && c.Periode == asal.Periode && c.Desil == asal.Desil && c.Program == asal.Program);
            Assert.Equal(
                (asal.NomorKk, asal.IdDtks, asal.Alasan, asal.Pekerjaan, asal.Meninggal, asal.Lahir),
                (balik.NomorKk, balik.IdDtks, balik.Alasan, balik.Pekerjaan, balik.Meninggal, balik.Lahir));
            Assert.Equal(
                (asal.Sekolah, asal.Hamil, asal.Disabilitas, asal.JenisKelamin, asal.Tertulis, asal.KkTertulis, asal.Kelayakan, asal.Dasar),
                (balik.Sekolah, balik.Hamil, balik.Disabilitas, balik.JenisKelamin, balik.Tertulis, balik.KkTertulis, balik.Kelayakan, balik.Dasar));
        }, server == "sqlite" ? 60 : 25);
    }

    [Theory]
    [MemberData(nameof(Server))]
    public void A_NIK_is_stored_as_its_digits_and_never_masked(string server)
    {
        using var gudang = new Gudang(server);
        gudang.Simpan(Baru(Ibu));

        Assert.Equal("3374995203850001", gudang.Teks("Nik"));
        Assert.Equal("3374990101150007", gudang.Teks("NomorKk"));
        Assert.Equal("3374991001", gudang.Teks("Wilayah"));
        Assert.Equal("2024-02", gudang.Teks("Periode"));
        Assert.Equal("PKH", gudang.Teks("Program"));
        Assert.Equal("belum-ditentukan", gudang.Teks("Desil"));
        Assert.Equal("5", gudang.Teks("Pekerjaan"));
    }

    [Theory]
    [MemberData(nameof(Server))]
    public void What_is_not_known_is_a_text_of_its_own_and_never_a_no(string server)
    {
        using var gudang = new Gudang(server);
        gudang.Simpan(Baru(Ibu));
        Assert.Equal(("tidak-diketahui", "tidak-diketahui", "tidak-diketahui"), (gudang.Teks("Meninggal"), gudang.Teks("Sekolah"), gudang.Teks("Hamil")));
        Assert.Equal("belum-dapat-ditentukan", gudang.Teks("Kelayakan"));
        Assert.Equal(("kosong", null), (gudang.Teks("Tertulis"), gudang.Teks("JenisKelamin")));

        using (Basis tulis = gudang.Buka())
        {
            Catatan satu = tulis.Catatan.Single();
            (satu.Meninggal, satu.Sekolah, satu.Hamil, satu.JenisKelamin) = (TandaMeninggal.Tidak, TandaSekolah.Tidak, Kepastian.Tidak, JenisKelamin.LakiLaki);
            satu.Kelayakan = StatusKelayakan.TidakLayak;
            tulis.SaveChanges();
        }

        Assert.Equal(("tidak", "tidak", "tidak", "L"), (gudang.Teks("Meninggal"), gudang.Teks("Sekolah"), gudang.Teks("Hamil"), gudang.Teks("JenisKelamin")));
        Assert.Equal("tidak-layak", gudang.Teks("Kelayakan"));
        using Basis basis = gudang.Buka();
        Assert.Equal(0, basis.Catatan.Count(c => c.Hamil == Kepastian.TidakTahu || c.Meninggal == default));
    }

    [Fact]
    public void Every_value_type_of_the_domain_has_a_column_of_text_or_is_known_to_have_none()
    {
        Type[] nilai = [.. typeof(Nik).Assembly.GetExportedTypes().Where(t => t is { IsValueType: true, IsGenericTypeDefinition: false } && !TanpaKolom.Contains(t.Name))];
        Assert.True(nilai.Length > 50, $"{nilai.Length}");
        Assert.All(nilai, t => Assert.Equal(typeof(string), JenisKolom(t)));
        Assert.Equal(typeof(string), JenisKolom(typeof(ProgramBansos)));
    }

    private static Type? JenisKolom(Type nilai)
    {
        using var basis = (DbContext)Activator.CreateInstance(typeof(BasisSatu<>).MakeGenericType(nilai))!;
        IProperty sifat = basis.Model.GetEntityTypes().Single().FindProperty("Nilai")!;
        return sifat.GetTypeMapping().Converter?.ProviderClrType;
    }

    [Theory]
    [MemberData(nameof(Server))]
    public void An_unset_value_is_refused_and_the_message_says_what_to_do(string server)
    {
        using var gudang = new Gudang(server);
        foreach ((string nama, Catatan cacat) in new (string, Catatan)[]
        {
            ("Nik", Baru(default)),
            ("NomorKk", Baru(Ibu, c => c.NomorKk = default(NomorKk))),
            ("KodeWilayah", Baru(Ibu, c => c.Wilayah = default)),
            ("Periode", Baru(Ibu, c => c.Periode = default)),
            ("IdDtks", Baru(Ibu, c => c.IdDtks = default)),
            ("Pekerjaan", Baru(Ibu, c => c.Pekerjaan = default(Pekerjaan))),
            ("JenisKelamin", Baru(Ibu, c => c.JenisKelamin = default(JenisKelamin))),
            ("IdAturan", Baru(Ibu, c => c.Dasar = default(IdAturan))),
        })
        {
            using Basis basis = gudang.Buka();
            Exception galat = Assert.ThrowsAny<Exception>(() =>
            {
                basis.Catatan.Add(cacat);
                basis.SaveChanges();
            });
            Assert.Contains($"{nama} belum diisi (default)", galat.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(0, gudang.Jumlah());
    }

    [Theory]
    [MemberData(nameof(Server))]
    public void A_masked_number_in_a_column_is_told_and_not_shown(string server)
    {
        using var gudang = new Gudang(server);
        gudang.Simpan(Baru(Ibu));
        gudang.Jalankan("""UPDATE "Catatan" SET "NomorKk" = '337499******0007'""");

        using Basis basis = gudang.Buka();
        Exception galat = Assert.ThrowsAny<Exception>(() => basis.Catatan.ToList());
        Assert.Contains("KK-KARAKTER", galat.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("337499", galat.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Server))]
    public void A_mark_that_is_none_of_the_three_is_told_and_not_shown(string server)
    {
        using var gudang = new Gudang(server);
        foreach (string kolom in new[] { "Meninggal", "Sekolah", "Hamil", "Tertulis", "Kelayakan" })
        {
            gudang.Kosongkan();
            gudang.Simpan(Baru(Ibu));
            gudang.Jalankan($"""UPDATE "Catatan" SET "{kolom}" = '337499520385000?'""");

            using Basis basis = gudang.Buka();
            string galat = Assert.ThrowsAny<Exception>(() => basis.Catatan.ToList()).ToString();
            Assert.Contains("DtksFormatException", galat, StringComparison.Ordinal);
            Assert.DoesNotContain("33749952", galat, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Server))]
    public void What_is_no_JSON_of_ours_is_told_and_not_shown(string server)
    {
        using var gudang = new Gudang(server);
        gudang.Simpan(Baru(Ibu));
        gudang.Jalankan("""UPDATE "Catatan" SET "Alasan" = '"3374995203850001"'""");

        using Basis basis = gudang.Buka();
        string galat = Assert.ThrowsAny<Exception>(() => basis.Catatan.ToList()).ToString();
        Assert.Contains("KOLOM-TIDAK-TERBACA", galat, StringComparison.Ordinal);
        Assert.DoesNotContain("3374995203850001", galat, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Server))]
    public void Rows_are_found_joined_and_ordered_by_the_digits(string server)
    {
        using var gudang = new Gudang(server);
        Nik[] nomor = [Nik.Parse("3374991708910003"), Ibu, Nik.Parse("3374990101150001")];
        gudang.Simpan([.. nomor.Select(n => Baru(n))]);

        using Basis basis = gudang.Buka();
        Assert.Equal(nomor.Order(), basis.Catatan.OrderBy(c => c.Nik).Select(c => c.Nik).ToList());
        Assert.Equal([Ibu], basis.Catatan.Where(c => new[] { Ibu }.Contains(c.Nik)).Select(c => c.Nik).ToList());
        Assert.NotNull(basis.Catatan.Find(Ibu));
    }

    [Theory]
    [MemberData(nameof(Server))]
    public void A_value_in_a_command_of_interpolated_SQL_is_written_as_its_column_is(string server)
    {
        using var gudang = new Gudang(server);
        gudang.Simpan(Baru(Ibu), Baru(Nik.Parse("3374991708910003")));

        using Basis basis = gudang.Buka();
        NomorKk? tiada = null;
        Assert.Equal(1, basis.Database.ExecuteSql($"""UPDATE "Catatan" SET "NomorKk" = {NomorKk.Parse("3374990101150009")}, "Hamil" = {Kepastian.Ya}, "JenisKelamin" = {JenisKelamin.Perempuan}, "Wilayah" = {KodeWilayah.Parse("33.74.99.1002")}, "Lahir" = {new LocalDate(1985, 3, 13)}, "Program" = {ProgramBansos.PbiJk} WHERE "Nik" = {Ibu}"""));
        Catatan balik = basis.Catatan.AsNoTracking().Single(c => c.Nik == Ibu);
        Assert.Equal(
            (NomorKk.Parse("3374990101150009"), Kepastian.Ya, JenisKelamin.Perempuan, KodeWilayah.Parse("33.74.99.1002"), new LocalDate(1985, 3, 13), ProgramBansos.PbiJk),
            (balik.NomorKk, balik.Hamil, balik.JenisKelamin, balik.Wilayah, balik.Lahir, balik.Program));
        Assert.Equal(1, basis.Database.ExecuteSql($"""UPDATE "Catatan" SET "NomorKk" = {tiada} WHERE "Nik" = {Ibu}"""));
        Assert.Null(basis.Catatan.AsNoTracking().Single(c => c.Nik == Ibu).NomorKk);

        string galat = Assert.ThrowsAny<Exception>(() => basis.Database.ExecuteSql($"""DELETE FROM "Catatan" WHERE "Nik" = {default(Nik)}""")).ToString();
        Assert.Contains("Nik belum diisi (default)", galat, StringComparison.Ordinal);
        Assert.Equal(2, gudang.Jumlah());
    }

    [Theory]
    [MemberData(nameof(Server))]
    public void A_query_of_raw_SQL_takes_the_digits_and_refuses_the_value_itself(string server)
    {
        using var gudang = new Gudang(server);
        gudang.Simpan(Baru(Ibu), Baru(Nik.Parse("3374991708910003")));

        using Basis basis = gudang.Buka();
        Assert.Equal(Ibu, basis.Catatan.FromSql($"""SELECT * FROM "Catatan" WHERE "Nik" = {Ibu.ToString("D")}""").Single().Nik);
        Assert.Equal(1, basis.Database.SqlQuery<int>($"""SELECT 1 AS "Value" FROM "Catatan" WHERE "Nik" = {Ibu.ToString("D")}""").Single());

        // Why: queries of raw SQL ask the provider alone for a parameter, never the model, and a provider is told of more types by its own options only; a mask must not be compared in silence, nor the number told.
        foreach (Action tanya in new Action[]
        {
            () => basis.Catatan.FromSql($"""SELECT * FROM "Catatan" WHERE "Nik" = {Ibu}""").ToList(),
            () => basis.Database.SqlQuery<int>($"""SELECT 1 AS "Value" FROM "Catatan" WHERE "Nik" = {Ibu}""").ToList(),
        })
        {
            string galat = Assert.Throws<InvalidOperationException>(tanya).ToString();
            Assert.Contains("'Nik'", galat, StringComparison.Ordinal);
            Assert.DoesNotContain("33749952", galat, StringComparison.Ordinal);
            Assert.DoesNotContain("337499*", galat, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_type_that_has_a_column_may_be_a_parameter_of_a_command()
    {
        using var gudang = new Gudang("sqlite");
        using Basis basis = gudang.Buka();
        IRelationalTypeMappingSource sumber = basis.GetService<IRelationalTypeMappingSource>();
        IModel model = basis.GetService<IDesignTimeModel>().Model;
        Type[] nilai = [.. typeof(Nik).Assembly.GetExportedTypes().Where(t => t is { IsValueType: true, IsGenericTypeDefinition: false } && !TanpaKolom.Contains(t.Name)), typeof(ProgramBansos)];
        Assert.All(nilai, t => Assert.Equal(JenisKolom(t), sumber.FindMapping(t, model)?.Converter?.ProviderClrType));
    }

    [Theory]
    [MemberData(nameof(Server))]
    public void A_region_is_found_by_the_prefix_of_its_code(string server)
    {
        using var gudang = new Gudang(server);
        gudang.Simpan(Baru(Ibu), Baru(Nik.Parse("3374991708910003"), c => c.Wilayah = KodeWilayah.Parse("32.74.99.1001")));

        using Basis basis = gudang.Buka();
        Assert.Equal([Ibu], basis.Catatan.Where(c => EF.Functions.Like((string)(object)c.Wilayah, "3374%")).Select(c => c.Nik).ToList());
    }

    [Theory]
    [MemberData(nameof(Server))]
    public void A_regional_programme_is_read_from_the_list_given_and_told_where_it_is_not_in_it(string server)
    {
        var daerah = ProgramBansos.Daerah("BLT-DD", "BLT Dana Desa", SatuanProgram.Keluarga);
        using var gudang = new Gudang(server);
        gudang.Simpan(Baru(Ibu, c => c.Program = daerah));

        using (Basis tanpa = gudang.Buka())
        {
            Assert.Contains("TABEL-TIDAK-DIKENAL", Assert.ThrowsAny<Exception>(() => tanpa.Catatan.ToList()).ToString(), StringComparison.Ordinal);
        }

        using Basis dengan = gudang.Buka(DaftarProgram.Nasional.Dengan([daerah]));
        Assert.Equal("BLT Dana Desa", dengan.Catatan.Single(c => c.Program == daerah).Program.Nama);
    }

    private static Catatan Baru(Nik nik, Action<Catatan>? ubah = null)
    {
        Catatan hasil = new()
        {
            Nik = nik,
            NomorKk = NomorKk.Parse("3374990101150007"),
            Wilayah = KodeWilayah.Parse("33.74.99.1001"),
            Periode = new Periode(2024, 2),
            IdDtks = IdDtks.Parse("DTKS-1"),
            Program = ProgramBansos.Pkh,
            Pekerjaan = Pekerjaan.DariKode(5),
            Desil = Desil.BelumDitentukan,
            Lahir = new LocalDate(1985, 3, 12),
        };
        ubah?.Invoke(hasil);
        return hasil;
    }

    /// <summary>One row with every value type.</summary>
    public sealed class Catatan
    {
        public Nik Nik { get; set; }

        public NomorKk? NomorKk { get; set; }

        public KodeWilayah Wilayah { get; set; }

        public Periode Periode { get; set; }

        public IdDtks IdDtks { get; set; }

        public ProgramBansos Program { get; set; } = ProgramBansos.Pkh;

        public HimpunanAlasan Alasan { get; set; }

        public Pekerjaan? Pekerjaan { get; set; }

        public TandaMeninggal Meninggal { get; set; }

        public TandaSekolah Sekolah { get; set; }

        public Kepastian Hamil { get; set; }

        public Disabilitas Disabilitas { get; set; }

        public JenisKelamin? JenisKelamin { get; set; }

        public BacaanNik Tertulis { get; set; }

        public BacaanNomorKk KkTertulis { get; set; }

        public StatusKelayakan Kelayakan { get; set; }

        public IdAturan? Dasar { get; set; }

        public Desil Desil { get; set; }

        public LocalDate Lahir { get; set; }
    }

    private sealed class Satu<T>
    {
        public int Id { get; set; }

        public required T Nilai { get; set; }
    }

    private sealed class BasisSatu<T> : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=:memory:");

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseDtks();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Satu<T>>().Property(s => s.Nilai);
    }

    private sealed class Basis(DbContextOptions pilihan, DaftarProgram? daftar) : DbContext(pilihan)
    {
        public DbSet<Catatan> Catatan => Set<Catatan>();

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseDtks().UseLocalDate();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Catatan>().ToTable("Catatan").HasKey(c => c.Nik);
            modelBuilder.Entity<Catatan>().Property(c => c.Kelayakan).HasConversion(new PengubahKode<StatusKelayakan>(TabelKelayakan.Status));
            if (daftar is not null)
            {
                modelBuilder.Entity<Catatan>().Property(c => c.Program).HasConversion(new PengubahProgram(daftar));
            }
        }
    }

    /// <summary>A fresh table on a server.</summary>
    private sealed class Gudang : IDisposable
    {
        private readonly SqliteConnection? _sqlite;
        private readonly NpgsqlDataSource? _postgres;

        public Gudang(string server)
        {
            if (server == "sqlite")
            {
                _sqlite = new SqliteConnection("Data Source=:memory:");
                _sqlite.Open();
            }
            else
            {
                _postgres = NpgsqlDataSource.Create(Environment.GetEnvironmentVariable("DTKS_POSTGRES")!);
                Jalankan("""DROP TABLE IF EXISTS "Catatan" """);
            }

            using Basis basis = Buka();
            Jalankan(basis.Database.GenerateCreateScript());
        }

        public Basis Buka(DaftarProgram? daftar = null)
        {
            var pilihan = new DbContextOptionsBuilder();
            _ = _sqlite is not null ? pilihan.UseSqlite(_sqlite) : pilihan.UseNpgsql(_postgres!);

            // Why: the model depends on the list, so contexts with a list of their own do not share the cached one.
            return new Basis(daftar is null ? pilihan.Options : pilihan.EnableServiceProviderCaching(false).Options, daftar);
        }

        public void Simpan(params Catatan[] catatan)
        {
            using Basis basis = Buka();
            basis.Catatan.AddRange(catatan);
            basis.SaveChanges();
        }

        public int Jumlah()
        {
            using Basis basis = Buka();
            return basis.Catatan.Count();
        }

        public void Kosongkan() => Jalankan("""DELETE FROM "Catatan" """);

        public string? Teks(string kolom) => Perintah($"""SELECT "{kolom}" FROM "Catatan" """, p => p.ExecuteScalar() as string);

        public void Jalankan(string sql) => Perintah(sql, p => p.ExecuteNonQuery());

        public void Dispose()
        {
            _sqlite?.Dispose();
            _postgres?.Dispose();
        }

        private T Perintah<T>(string sql, Func<System.Data.Common.DbCommand, T> kerja)
        {
            using System.Data.Common.DbCommand perintah = _sqlite is not null ? _sqlite.CreateCommand() : _postgres!.CreateCommand();
            perintah.CommandText = sql;
            return kerja(perintah);
        }
    }
}
