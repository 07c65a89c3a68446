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
internal static class UsulanPeriksa
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("usulan.periksa", "pemeriksaan satu usulan baru", "the findings on one usulan, and the verdict", Jawab);

    // Why: built when a usulan is first asked about, so that whoever asks something else does not wait for it.
    private static readonly Lazy<ValidatorUsulan> Validator = new(static () => new());

    internal sealed record Masukan : MasukanUmum
    {
        public PilihanEdisi? Edisi { get; set; }

        [JsonRequired]
        public JenisUsulan Jenis { get; set; }

        [JsonRequired]
        public JalurUsulan Jalur { get; set; }

        [Description("Blank is unknown")]
        public Terisi<AsalUsulan>? Asal { get; set; }

        [Description("Blank is unknown")]
        public Terisi<DasarUsulanKemensos>? DasarKemensos { get; set; }

        public string? Kanal { get; set; }

        [JsonRequired]
        public LocalDate Tanggal { get; set; }

        [Description("Code, name or alias of a national programme; blank is unknown")]
        public string? Program { get; set; }

        public bool? DiDtks { get; set; }

        public bool? PenerimaProgram { get; set; }

        public bool? CalonProgram { get; set; }

        public BentukBuktiKepadanan? Kepadanan { get; set; }

        [Rentang(1)]
        public int? AnggotaKk { get; set; }

        [Rentang(0)]
        public int? AnggotaDiusulkan { get; set; }

        public bool? BeritaAcara { get; set; }

        public bool? Survei { get; set; }

        public bool? FotoRumah { get; set; }

        public bool? FotoKk { get; set; }

        public bool? Difinalisasi { get; set; }

        [Description("Blank is unknown")]
        public Terisi<PeranPengguna>? FinalisasiOleh { get; set; }

        public BentukSurat? Surat { get; set; }

        [Description("Blank is unknown")]
        public Terisi<HasilVerval>? Verval { get; set; }

        [Description("tanjungpinang; blank is none")]
        public string? Profil { get; set; }

        public DokumenUsulan[]? Dokumen { get; set; }

        internal HasilPemeriksaanUsulan Periksa() => PemeriksaanUsulan.Periksa(Bahan(), Edisi ?? default);

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
            ValidationResult bentuk = Validator.Value.Validate(bahan);
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
        [JsonRequired]
        public SumberKepadanan Sumber { get; set; }

        [JsonRequired]
        public SkorElemen Elemen { get; set; } = new();

        internal BuktiKepadanan Jadi() => Sumber == SumberKepadanan.WebService
            ? new BuktiKepadanan.WebService(KebijakanKepadanan.Kepmensos150Tahun2022.DariSkor(Elemen.Jadi()))
            : new BuktiKepadanan.Taksiran(KebijakanKepadanan.Kepmensos150Tahun2022.TaksiranDariSkor(Elemen.Jadi()));
    }

    [Description("Scores 0-100 by element; absent or null is unknown")]
    internal sealed record SkorElemen
    {
        [Rentang(0, 100)]
        public int? Nik { get; set; }

        [Rentang(0, 100)]
        public int? NoKk { get; set; }

        [Rentang(0, 100)]
        public int? Provinsi { get; set; }

        [Rentang(0, 100)]
        public int? KabKota { get; set; }

        [Rentang(0, 100)]
        public int? Kecamatan { get; set; }

        [Rentang(0, 100)]
        public int? Kelurahan { get; set; }

        [Rentang(0, 100)]
        public int? Nama { get; set; }

        [Rentang(0, 100)]
        public int? TempatLahir { get; set; }

        [Rentang(0, 100)]
        public int? TanggalLahir { get; set; }

        [Rentang(0, 100)]
        public int? IbuKandung { get; set; }

        [Rentang(0, 100)]
        public int? JenisKelamin { get; set; }

        [Rentang(0, 100)]
        public int? HubunganKeluarga { get; set; }

        [Rentang(0, 100)]
        public int? StatusKawin { get; set; }

        [Rentang(0, 100)]
        public int? Rt { get; set; }

        [Rentang(0, 100)]
        public int? Rw { get; set; }

        [Rentang(0, 100)]
        public int? Alamat { get; set; }

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
}
