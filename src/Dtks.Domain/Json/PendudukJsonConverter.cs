using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Dtks.Domain.Json;

/// <summary>A person in JSON: the object <c>orang</c> of the operation protocol, with the numbers in full.</summary>
/// <remarks>
/// Unknown values are not written; absent and null read as unknown, marks included. Beyond the protocol: <c>teks_status_kawin</c> carries the text of the KK, and a
/// code of region that was not readable is written as <c>"tak-terbaca"</c>. Unknown and repeated members are refused. Stateless, hence thread-safe.
/// </remarks>
public sealed class PendudukJsonConverter : ObjekJsonConverter<Penduduk>
{
    private const string TakTerbaca = "tak-terbaca";

    private static readonly string[] NamaAnggota =
    [
        "nik", "no_kk", "id_dtks", "nama", "tempat_lahir", "tanggal_lahir", "jenis_kelamin", "hubungan", "status_kawin", "teks_status_kawin", "pekerjaan",
        "ibu_kandung", "alamat", "rt", "rw", "wilayah", "meninggal", "hamil", "disabilitas", "disabilitas_berat", "sekolah", "pengurus",
    ];

    private static readonly BacaanNikJsonConverter Nik = new();
    private static readonly BacaanNomorKkJsonConverter NomorKk = new();
    private static readonly IdDtksJsonConverter IdDtks = new();
    private static readonly LocalDateJsonConverter Tanggal = new();
    private static readonly JenisKelaminJsonConverter Kelamin = new();
    private static readonly HubunganKeluargaJsonConverter Hubungan = new();
    private static readonly StatusKawinJsonConverter StatusKawin = new();
    private static readonly PekerjaanJsonConverter Pekerjaan = new();
    private static readonly TandaMeninggalJsonConverter Meninggal = new();
    private static readonly DisabilitasJsonConverter Disabilitas = new();
    private static readonly TandaSekolahJsonConverter Sekolah = new();

    private protected override Penduduk Baca(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var isi = new Isian();
        AnggotaObjek.Baca(ref reader, ("orang", "a person"), NamaAnggota, 0, isi, options, BacaAnggota);
        return isi.Jadi();
    }

    private protected override void Tulis(Utf8JsonWriter writer, Penduduk value, JsonSerializerOptions options)
    {
        AnggotaObjek.Tulis(writer, "nik", value.Nik.Ada ? value.Nik : null, Nik, options);
        AnggotaObjek.Tulis(writer, "no_kk", value.NomorKk.Ada ? value.NomorKk : null, NomorKk, options);
        AnggotaObjek.Tulis(writer, "id_dtks", value.IdDtks, IdDtks, options);
        AnggotaObjek.Tulis(writer, "nama", value.Nama);
        AnggotaObjek.Tulis(writer, "tempat_lahir", value.TempatLahir);
        AnggotaObjek.Tulis(writer, "tanggal_lahir", value.TanggalLahir, Tanggal, options);
        AnggotaObjek.Tulis(writer, "jenis_kelamin", value.JenisKelamin, Kelamin, options);
        AnggotaObjek.Tulis(writer, "hubungan", value.Hubungan, Hubungan, options);
        AnggotaObjek.Tulis(writer, "status_kawin", value.StatusKawin, StatusKawin, options);
        AnggotaObjek.Tulis(writer, "teks_status_kawin", value.TeksStatusKawin);
        AnggotaObjek.Tulis(writer, "pekerjaan", value.Pekerjaan, Pekerjaan, options);
        AnggotaObjek.Tulis(writer, "ibu_kandung", value.NamaIbuKandung);
        AnggotaObjek.Tulis(writer, "alamat", value.Alamat);
        AnggotaObjek.Tulis(writer, "rt", value.Rt);
        AnggotaObjek.Tulis(writer, "rw", value.Rw);
        AnggotaObjek.Tulis(writer, "wilayah", value.Wilayah?.ToString() ?? (value.WilayahTakTerbaca ? TakTerbaca : null));
        AnggotaObjek.Tulis(writer, "meninggal", value.Meninggal != default ? value.Meninggal : null, Meninggal, options);
        AnggotaObjek.Tulis(writer, "hamil", value.Hamil);
        AnggotaObjek.Tulis(writer, "disabilitas", value.Disabilitas, Disabilitas, options);
        AnggotaObjek.Tulis(writer, "disabilitas_berat", value.DisabilitasBerat);
        AnggotaObjek.Tulis(writer, "sekolah", value.Sekolah != default ? value.Sekolah : null, Sekolah, options);
        AnggotaObjek.Tulis(writer, "pengurus", value.Pengurus);
    }

    private static void BacaAnggota(ref Utf8JsonReader reader, string anggota, Isian isi, JsonSerializerOptions options)
    {
        switch (anggota)
        {
            case "nik": isi.Nik = Nik.Read(ref reader, typeof(BacaanNik), options); break;
            case "no_kk": isi.NomorKk = NomorKk.Read(ref reader, typeof(BacaanNomorKk), options); break;
            case "id_dtks": isi.IdDtks = IdDtks.Read(ref reader, typeof(IdDtks), options); break;
            case "nama": isi.Nama = AnggotaObjek.Teks(ref reader); break;
            case "tempat_lahir": isi.TempatLahir = AnggotaObjek.Teks(ref reader); break;
            case "tanggal_lahir": isi.TanggalLahir = Tanggal.Read(ref reader, typeof(LocalDate), options); break;
            case "jenis_kelamin": isi.JenisKelamin = Kelamin.Read(ref reader, typeof(JenisKelamin), options); break;
            case "hubungan": isi.Hubungan = Hubungan.Read(ref reader, typeof(HubunganKeluarga), options); break;
            case "status_kawin":
                isi.TeksStatusKawin ??= reader.TokenType == JsonTokenType.String ? BukanKode(reader.GetString()) : null;
                isi.StatusKawin = StatusKawin.Read(ref reader, typeof(StatusKawin), options);
                break;
            case "teks_status_kawin": isi.TeksStatusKawin = AnggotaObjek.Teks(ref reader); break;
            case "pekerjaan": isi.Pekerjaan = Pekerjaan.Read(ref reader, typeof(Pekerjaan), options); break;
            case "ibu_kandung": isi.IbuKandung = AnggotaObjek.Teks(ref reader); break;
            case "alamat": isi.Alamat = AnggotaObjek.Teks(ref reader); break;
            case "wilayah": isi.Wilayah = AnggotaObjek.Teks(ref reader); break;
            default: BacaKeadaan(ref reader, anggota, isi, options); break;
        }
    }

    private static void BacaKeadaan(ref Utf8JsonReader reader, string anggota, Isian isi, JsonSerializerOptions options)
    {
        switch (anggota)
        {
            case "rt": isi.Rt = RtRw(ref reader); break;
            case "rw": isi.Rw = RtRw(ref reader); break;
            case "meninggal": isi.Meninggal = Meninggal.Read(ref reader, typeof(TandaMeninggal), options); break;
            case "hamil": isi.Hamil = AnggotaObjek.Kepastian(ref reader); break;
            case "disabilitas": isi.Disabilitas = Disabilitas.Read(ref reader, typeof(Disabilitas), options); break;
            case "disabilitas_berat": isi.DisabilitasBerat = AnggotaObjek.Kepastian(ref reader); break;
            case "sekolah": isi.Sekolah = Sekolah.Read(ref reader, typeof(TandaSekolah), options); break;
            default: isi.Pengurus = AnggotaObjek.Kepastian(ref reader); break;
        }
    }

    private static string? BukanKode(string? teks) => teks is not null && teks.Any(char.IsLetter) ? teks : null;

    private static int? RtRw(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => TeksRtRw.Baca(reader.GetString()),
        JsonTokenType.Number when reader.TryGetInt32(out int angka) => angka,
        _ => throw new JsonException("RT dan RW harus berupa bilangan bulat atau teks. / RT and RW must be a whole number or text."),
    };

    /// <summary>The members read so far.</summary>
    private sealed class Isian
    {
        public BacaanNik Nik { get; set; }

        public BacaanNomorKk NomorKk { get; set; }

        public IdDtks? IdDtks { get; set; }

        public string? Nama { get; set; }

        public string? TempatLahir { get; set; }

        public LocalDate? TanggalLahir { get; set; }

        public JenisKelamin? JenisKelamin { get; set; }

        public HubunganKeluarga? Hubungan { get; set; }

        public StatusKawin? StatusKawin { get; set; }

        public string? TeksStatusKawin { get; set; }

        public Pekerjaan? Pekerjaan { get; set; }

        public string? IbuKandung { get; set; }

        public string? Alamat { get; set; }

        public int? Rt { get; set; }

        public int? Rw { get; set; }

        public string? Wilayah { get; set; }

        public TandaMeninggal Meninggal { get; set; }

        public Kepastian Hamil { get; set; }

        public Disabilitas? Disabilitas { get; set; }

        public Kepastian DisabilitasBerat { get; set; }

        public TandaSekolah Sekolah { get; set; }

        public Kepastian Pengurus { get; set; }

        public Penduduk Jadi()
        {
            bool adaWilayah = !string.IsNullOrWhiteSpace(Wilayah);
            KodeWilayah? wilayah = adaWilayah ? KodeWilayah.Check(Wilayah).NilaiBilaSah : null;
            return new Penduduk
            {
                Nik = Nik,
                NomorKk = NomorKk,
                IdDtks = IdDtks,
                Nama = Nama,
                TempatLahir = TempatLahir,
                TanggalLahir = TanggalLahir,
                JenisKelamin = JenisKelamin,
                Hubungan = Hubungan,
                StatusKawin = StatusKawin,
                TeksStatusKawin = TeksStatusKawin,
                Pekerjaan = Pekerjaan,
                NamaIbuKandung = IbuKandung,
                Alamat = Alamat,
                Rt = Rt,
                Rw = Rw,
                Wilayah = wilayah,
                WilayahTakTerbaca = adaWilayah && wilayah is null,
                Meninggal = Meninggal,
                Hamil = Hamil,
                Disabilitas = Disabilitas,
                DisabilitasBerat = DisabilitasBerat,
                Sekolah = Sekolah,
                Pengurus = Pengurus,
            };
        }
    }
}
