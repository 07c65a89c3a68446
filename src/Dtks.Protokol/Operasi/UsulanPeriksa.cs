using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using FluentValidation.Results;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>usulan.periksa</c>: the findings on one usulan and the verdict.</summary>
internal static partial class UsulanPeriksa
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("usulan.periksa", "pemeriksaan satu usulan baru", "the findings on one usulan, and the verdict", UsulanPeriksaJson.Default, Jawab);

    private static readonly ValidatorUsulan Validator = new();

    internal sealed record Masukan : MasukanUmum
    {
        public EdisiAturan? Edisi { get; init; }

        public required JenisUsulan Jenis { get; init; }

        public required JalurUsulan Jalur { get; init; }

        [Description("Blank is unknown")]
        public Terisi<AsalUsulan>? Asal { get; init; }

        [Description("Blank is unknown")]
        public Terisi<DasarUsulanKemensos>? DasarKemensos { get; init; }

        public string? Kanal { get; init; }

        public required LocalDate Tanggal { get; init; }

        [Description("Code, name or alias of a national programme; blank is unknown")]
        public string? Program { get; init; }

        public bool? DiDtks { get; init; }

        public bool? PenerimaProgram { get; init; }

        public bool? CalonProgram { get; init; }

        public BentukBuktiKepadanan? Kepadanan { get; init; }

        [Rentang(1)]
        public int? AnggotaKk { get; init; }

        [Rentang(0)]
        public int? AnggotaDiusulkan { get; init; }

        public bool? BeritaAcara { get; init; }

        public bool? Survei { get; init; }

        public bool? FotoRumah { get; init; }

        public bool? FotoKk { get; init; }

        public bool? Difinalisasi { get; init; }

        [Description("Blank is unknown")]
        public Terisi<PeranPengguna>? FinalisasiOleh { get; init; }

        public BentukSurat? Surat { get; init; }

        [Description("Blank is unknown")]
        public Terisi<HasilVerval>? Verval { get; init; }

        [Description("tanjungpinang; blank is none")]
        public string? Profil { get; init; }

        public DokumenUsulan[]? Dokumen { get; init; }

        internal HasilPemeriksaanUsulan Periksa() => PemeriksaanUsulan.Periksa(Bahan(), Edisi);

        private BahanUsulan Bahan()
        {
            var bahan = new BahanUsulan
            {
                Jenis = Jenis,
                Jalur = Jalur,
                Tanggal = Tanggal,
                Asal = Asal?.Nilai,
                DasarKemensos = DasarKemensos?.Nilai,
                Kanal = Kanal,
                Program = BacaProgram(),
                DiDtks = DiDtks,
                PenerimaProgram = PenerimaProgram,
                CalonProgram = CalonProgram,
                Kepadanan = Kepadanan?.Jadi(),
                AnggotaKk = AnggotaKk,
                AnggotaDiusulkan = AnggotaDiusulkan,
                BeritaAcara = BeritaAcara,
                Survei = Survei,
                FotoRumah = FotoRumah,
                FotoKk = FotoKk,
                Difinalisasi = Difinalisasi,
                FinalisasiOleh = FinalisasiOleh?.Nilai,
                Verval = Verval?.Nilai,
                Surat = Surat?.Jadi(),
                Profil = BacaProfil(),
                Dokumen = Dokumen is null ? null : [.. Dokumen],
            };
            ValidationResult bentuk = Validator.Validate(bahan);
            return bentuk.IsValid ? bahan : throw GalatOperasi.Pada([.. bentuk.Errors.Select(Tolak)]);
        }

        private static CacatMasukan Tolak(ValidationFailure cacat) => new((string)cacat.FormattedMessagePlaceholderValues["PropertyName"], (Pesan)cacat.CustomState);

        private ProgramBansos? BacaProgram() => string.IsNullOrWhiteSpace(Program) ? null : Letak.Pada(nameof(Program), new SebutanProgram(null, Program), DaftarProgram.Nasional);

        private ProfilDaerah? BacaProfil() => string.IsNullOrWhiteSpace(Profil) ? null
            : ProfilDaerah.Semua.FirstOrDefault(p => string.Equals(p.Kode, Profil, StringComparison.Ordinal))
                ?? throw GalatOperasi.Pada("profil", PesanJson.DiLuarDaftar(string.Join(", ", ProfilDaerah.Semua.Select(p => p.Kode))));
    }

    [Description("Kepadanan with Dukcapil")]
    internal sealed record BentukBuktiKepadanan
    {
        public required SumberKepadanan Sumber { get; init; }

        public required SkorElemen Elemen { get; init; }

        internal BuktiKepadanan Jadi() => Sumber == SumberKepadanan.WebService
            ? new BuktiKepadanan.WebService(KebijakanKepadanan.Kepmensos150Tahun2022.DariSkor(Elemen.Jadi()))
            : new BuktiKepadanan.Taksiran(KebijakanKepadanan.Kepmensos150Tahun2022.TaksiranDariSkor(Elemen.Jadi()));
    }

    [Description("Scores 0-100 by element; absent or null is unknown")]
    internal sealed record SkorElemen
    {
        [Rentang(0, 100)]
        public int? Nik { get; init; }

        [Rentang(0, 100)]
        public int? NoKk { get; init; }

        [Rentang(0, 100)]
        public int? Provinsi { get; init; }

        [Rentang(0, 100)]
        public int? KabKota { get; init; }

        [Rentang(0, 100)]
        public int? Kecamatan { get; init; }

        [Rentang(0, 100)]
        public int? Kelurahan { get; init; }

        [Rentang(0, 100)]
        public int? Nama { get; init; }

        [Rentang(0, 100)]
        public int? TempatLahir { get; init; }

        [Rentang(0, 100)]
        public int? TanggalLahir { get; init; }

        [Rentang(0, 100)]
        public int? IbuKandung { get; init; }

        [Rentang(0, 100)]
        public int? JenisKelamin { get; init; }

        [Rentang(0, 100)]
        public int? HubunganKeluarga { get; init; }

        [Rentang(0, 100)]
        public int? StatusKawin { get; init; }

        [Rentang(0, 100)]
        public int? Rt { get; init; }

        [Rentang(0, 100)]
        public int? Rw { get; init; }

        [Rentang(0, 100)]
        public int? Alamat { get; init; }

        internal KeyValuePair<ElemenKepadanan, int?>[] Jadi() =>
        [
            new(ElemenKepadanan.Nik, Nik),
            new(ElemenKepadanan.NomorKk, NoKk),
            new(ElemenKepadanan.Provinsi, Provinsi),
            new(ElemenKepadanan.KabKota, KabKota),
            new(ElemenKepadanan.Kecamatan, Kecamatan),
            new(ElemenKepadanan.Kelurahan, Kelurahan),
            new(ElemenKepadanan.Nama, Nama),
            new(ElemenKepadanan.TempatLahir, TempatLahir),
            new(ElemenKepadanan.TanggalLahir, TanggalLahir),
            new(ElemenKepadanan.IbuKandung, IbuKandung),
            new(ElemenKepadanan.JenisKelamin, JenisKelamin),
            new(ElemenKepadanan.HubunganKeluarga, HubunganKeluarga),
            new(ElemenKepadanan.StatusKawin, StatusKawin),
            new(ElemenKepadanan.Rt, Rt),
            new(ElemenKepadanan.Rw, Rw),
            new(ElemenKepadanan.Alamat, Alamat),
        ];
    }

    internal sealed record ButirTemuan(string Aturan, StatusTemuan Status);

    internal sealed record Hasil([property: JsonPropertyName("hasil")] VonisUsulan Vonis, ButirTemuan[] Temuan)
    {
        public static Hasil Dari(HasilPemeriksaanUsulan hasil) => new(hasil.Vonis, [.. hasil.Temuan.Select(t => new ButirTemuan(t.Aturan.ToString(), t.Status))]);
    }

    private static Hasil Jawab(Masukan masukan) => Hasil.Dari(masukan.Periksa());

    [JsonSerializable(typeof(Masukan))]
    [JsonSerializable(typeof(Hasil))]
    private sealed partial class UsulanPeriksaJson : JsonSerializerContext;
}
