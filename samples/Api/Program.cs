// A minimal API over the rules: a family's decision with its explanation, what a NIK says, the windows of a month, the condition of a desil.
// dotnet run --project samples/Api, then see /openapi/v1.json. Every refusal is a problem with code, path, position and both languages.
using Dtks.AspNetCore;
using Dtks.Domain;
using Dtks.Rules;
using FluentValidation;
using NodaTime;

WebApplicationBuilder pembangun = WebApplication.CreateBuilder(args);
pembangun.Services.AddDtks();
pembangun.Services.AddOpenApi();

WebApplication aplikasi = pembangun.Build();
aplikasi.UseExceptionHandler();
aplikasi.MapOpenApi();

aplikasi.MapPost("/kelayakan", (Permintaan permintaan) =>
{
    HasilKelayakan hasil = VerifikasiKelayakan.Putuskan(new BahanKelayakan
    {
        Periode = permintaan.Periode,
        Per = permintaan.Per,
        Orang = permintaan.Orang,
        Kelengkapan = KelengkapanKeluarga.Menurut(permintaan.KeluargaLengkap),
        Kepesertaan = permintaan.Kepesertaan,
        Penetapan = permintaan.Penetapan,
        Surat = permintaan.Surat,
    });
    return new Jawaban(
        hasil.Konteks.Edisi.Id,
        [
            .. hasil.Putusan.Select(p => new Putusan(
                p.Indeks,
                p.Kepesertaan.Program,
                p.Kelayakan,
                p.StatusKepesertaan,
                [.. p.Dasar.Select(d => d.Id.ToString())],
                [.. p.Kurang],
                new Penjelasan([.. PenjelasanKelayakan.Baris(p)], [.. PenjelasanKelayakan.Baris(p, Bahasa.Inggris)]))),
        ],
        [.. hasil.Ditolak.Select(d => new Penolakan(d.Indeks, d.Aturan.Id.ToString()))]);
});

aplikasi.MapGet("/nik/{nik}", (Nik nik) => new UraianNik(nik.Wilayah, nik.JenisKelamin, nik.Hari, nik.Bulan, nik.Tahun2, nik.ToString()));

aplikasi.MapGet("/jendela/{periode}", (Periode periode) =>
    KalenderDtks.Jendela(periode).Daftar.Select(j => new JendelaBulan(j.Kegiatan, j.Mulai, j.Selesai, j.PerluSurat)).ToArray());

aplikasi.MapGet("/desil/{desil}", (Desil desil, ProgramBansos program, Periode periode) =>
{
    TemuanDesil temuan = PemeriksaanDesil.Periksa(program, desil, periode.HariPertama);
    return new JawabanDesil(temuan.Program, temuan.Status, temuan.Batas, [.. temuan.Kurang], [.. temuan.Catatan.Select(c => c.Indonesia)]);
});

aplikasi.MapPost("/orang/periksa", async (Penduduk orang, IValidator<Penduduk> pemeriksa) =>
{
    await pemeriksa.ValidateAndThrowAsync(orang);
    return Results.NoContent();
});

aplikasi.Run();

internal sealed record Permintaan
{
    public required Periode Periode { get; init; }

    public LocalDate? Per { get; init; }

    public Penduduk[] Orang { get; init; } = [];

    public bool? KeluargaLengkap { get; init; }

    public required Kepesertaan[] Kepesertaan { get; init; }

    public Penetapan[] Penetapan { get; init; } = [];

    public SuratPengesahan? Surat { get; init; }
}

internal sealed record Jawaban(string Edisi, Putusan[] Putusan, Penolakan[] Ditolak);

internal sealed record Putusan(int Indeks, ProgramBansos Program, StatusKelayakan Kelayakan, StatusKepesertaan Kepesertaan, string[] Dasar, string[] Kurang, Penjelasan Penjelasan);

internal sealed record Penjelasan(string[] Id, string[] En);

internal sealed record Penolakan(int Indeks, string Aturan);

internal sealed record UraianNik(KodeWilayah Wilayah, JenisKelamin JenisKelamin, int Hari, int Bulan, int Tahun2, string Samaran);

internal sealed record JendelaBulan(KegiatanBulanan Kegiatan, LocalDate Mulai, LocalDate Selesai, bool Surat);

internal sealed record JawabanDesil(ProgramBansos Program, StatusSyaratDesil Syarat, int? Batas, string[] Kurang, string[] Catatan);
