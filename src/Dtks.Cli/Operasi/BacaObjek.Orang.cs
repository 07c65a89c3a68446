using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Cli.Operasi;

/// <summary>The list <c>orang</c> of a request, with <c>keluarga_lengkap</c> beside it.</summary>
internal readonly record struct DaftarOrang(ImmutableArray<Penduduk> Semua, KelengkapanKeluarga Kelengkapan)
{
    /// <summary>The families among the people.</summary>
    public SusunanKeluarga Susunan() => new(Semua, Kelengkapan);
}

/// <summary>What an operation asks of its list <c>orang</c>.</summary>
internal sealed record SyaratOrang
{
    /// <summary>The list may be left out.</summary>
    public static SyaratOrang Opsional { get; } = new();

    /// <summary>The list must be given.</summary>
    public static SyaratOrang HarusAda { get; } = new() { Wajib = true };

    /// <summary>Whether the list must be given; it may be empty.</summary>
    public bool Wajib { get; init; }

    /// <summary>When given, nobody may be born after this day.</summary>
    public LocalDate? LahirPalingLambat { get; init; }

    /// <summary>Whether one readable NIK may stand in several records.</summary>
    public bool NikBolehGanda { get; init; }

    /// <summary>Whether every record needs its ID DTKS.</summary>
    public bool IdDtksWajib { get; init; }
}

/// <summary>The readers of people.</summary>
internal sealed partial class BacaObjek
{
    /// <summary>The list of people, and <c>keluarga_lengkap</c> beside it.</summary>
    public DaftarOrang Orang(SyaratOrang syarat, string anggotaNama = "orang")
    {
        KelengkapanKeluarga lengkap = KelengkapanKeluarga.Menurut(Logika("keluarga_lengkap"));
        if (Larik(anggotaNama) is not { } larik)
        {
            return syarat.Wajib ? throw Hilang(anggotaNama) : new DaftarOrang([], lengkap);
        }

        var hasil = ImmutableArray.CreateBuilder<Penduduk>(larik.Count);
        var dikenal = new TandaGanda<Nik>(larik.Count);
        foreach (BacaObjek butir in larik)
        {
            Penduduk orang = butir.Penduduk();
            if (!syarat.NikBolehGanda && orang.Nik.TryGetNilai(out Nik nik) && !dikenal.Tambah(nik))
            {
                throw butir.Salah("nik", "NIK yang sama sudah ada dalam daftar; satukan kedua catatan", "The same NIK is already in the list; merge the two records");
            }

            if (syarat.LahirPalingLambat is { } batas && orang.TanggalLahir > batas)
            {
                throw butir.Salah("tanggal_lahir", $"Lahir sesudah {TeksTanggal.Iso(batas)}; periksa kedua tanggal", $"Born after {TeksTanggal.Iso(batas)}; check both dates");
            }

            if (syarat.IdDtksWajib && orang.IdDtks is null)
            {
                throw butir.Hilang("id_dtks");
            }

            hasil.Add(orang);
        }

        return new DaftarOrang(hasil.MoveToImmutable(), lengkap);
    }

    /// <summary>This object read as one person.</summary>
    public Penduduk Penduduk()
    {
        (KodeWilayah? wilayah, bool takTerbaca) = WilayahOrang();
        return new Penduduk
        {
            Nik = BacaanNik("nik"),
            NomorKk = BacaanNomorKk("no_kk"),
            IdDtks = IdDtks("id_dtks"),
            Nama = Teks("nama"),
            TempatLahir = Teks("tempat_lahir"),
            TanggalLahir = Tanggal("tanggal_lahir"),
            JenisKelamin = Pilihan("jenis_kelamin", TabelKependudukan.JenisKelamin),
            Hubungan = (HubunganKeluarga?)Bilangan("hubungan", 1, 11),
            StatusKawin = (StatusKawin?)Bilangan("status_kawin", 1, 4),
            Pekerjaan = Pekerjaan("pekerjaan"),
            NamaIbuKandung = Teks("ibu_kandung"),
            Alamat = Teks("alamat"),
            Rt = RtRw("rt"),
            Rw = RtRw("rw"),
            Wilayah = wilayah,
            WilayahTakTerbaca = takTerbaca,
            Meninggal = Meninggal("meninggal"),
            Hamil = Tanda("hamil"),
            Disabilitas = Disabilitas("disabilitas"),
            DisabilitasBerat = Tanda("disabilitas_berat"),
            Sekolah = Sekolah("sekolah"),
            Pengurus = Tanda("pengurus"),
        };
    }

    /// <summary>An ID DTKS; null when absent, null or blank.</summary>
    public IdDtks? IdDtks(string anggotaNama) =>
        Teks(anggotaNama) is not { } teks || string.IsNullOrWhiteSpace(teks)
            ? null
            : Domain.IdDtks.TryParse(teks, out IdDtks id)
                ? id
                : throw Salah(anggotaNama, "ID DTKS harus 1-40 huruf, angka, atau tanda hubung", "An ID DTKS is 1-40 letters, digits or hyphens");

    /// <summary>A job by code or text; null when absent, null or blank.</summary>
    public Pekerjaan? Pekerjaan(string anggotaNama)
    {
        if (!Ambil(anggotaNama, out int s))
        {
            return null;
        }

        if (pohon.Jenis(s) == JsonTokenType.Number)
        {
            // Why: a code outside the list is data (AN-7), not an error.
            return pohon.TryBilangan(s, out int kode)
                ? Domain.Pekerjaan.Baca(kode.ToString(CultureInfo.InvariantCulture))
                : throw Salah(anggotaNama, "Kode pekerjaan adalah bilangan bulat", "A job code is an integer");
        }

        return TeksLonggar(anggotaNama, s, "Harus berupa kode pekerjaan 1..99 atau teks", "Must be a job code 1..99 or a text") is { } teks && !string.IsNullOrWhiteSpace(teks)
            ? Domain.Pekerjaan.Baca(teks)
            : null;
    }

    private int? RtRw(string anggotaNama)
    {
        if (!Ambil(anggotaNama, out int s))
        {
            return null;
        }

        if (pohon.Jenis(s) == JsonTokenType.Number)
        {
            return pohon.TryBilangan(s, out int angka) && angka >= 0
                ? angka == 0 ? null : angka
                : throw Salah(anggotaNama, $"Harus berupa bilangan bulat {Rentang(0, int.MaxValue)} atau teks", $"Must be an integer {Rentang(0, int.MaxValue)} or a text");
        }

        return TeksRtRw.Baca(TeksLonggar(anggotaNama, s, $"Harus berupa bilangan bulat {Rentang(0, int.MaxValue)} atau teks", $"Must be an integer {Rentang(0, int.MaxValue)} or a text"));
    }

    private TandaMeninggal Meninggal(string anggotaNama)
    {
        if (!Ambil(anggotaNama, out int s))
        {
            return default;
        }

        return pohon.Jenis(s) switch
        {
            JsonTokenType.True => TandaMeninggal.Ya,
            JsonTokenType.False => TandaMeninggal.Tidak,
            JsonTokenType.String => TandaMeninggal.Pada(Tanggal(anggotaNama)!.Value),
            _ => throw Salah(anggotaNama, "Harus true, false, atau tanggal \"yyyy-MM-dd\"", "Must be true, false or a date \"yyyy-MM-dd\""),
        };
    }

    /// <summary>A mark: true, false, or unknown when absent or null.</summary>
    public Kepastian Tanda(string anggotaNama) => Logika(anggotaNama) switch
    {
        true => Kepastian.Ya,
        false => Kepastian.Tidak,
        null => Kepastian.TidakTahu,
    };

    private TandaSekolah Sekolah(string anggotaNama)
    {
        if (!Ambil(anggotaNama, out int s))
        {
            return default;
        }

        return pohon.Jenis(s) switch
        {
            JsonTokenType.False => TandaSekolah.Tidak,
            JsonTokenType.True => throw Salah(anggotaNama, "Sebutkan jenjangnya (SD, SMP, SMA), atau false", "Name the level (SD, SMP, SMA), or false"),
            _ => Pilihan(anggotaNama, TabelKependudukan.Sekolah) is { } jenjang ? TandaSekolah.Pada(jenjang) : default,
        };
    }

    private Disabilitas? Disabilitas(string anggotaNama)
    {
        if (LarikPilihan(anggotaNama, TabelKependudukan.Disabilitas) is not { } daftar)
        {
            return null;
        }

        Disabilitas semua = default;
        foreach (Disabilitas satu in daftar)
        {
            semua |= satu;
        }

        return semua;
    }

    private (KodeWilayah? Kode, bool TakTerbaca) WilayahOrang()
    {
        string? teks = Teks("wilayah");
        return string.IsNullOrWhiteSpace(teks)
            ? (null, false)
            : KodeWilayah.TryParse(teks, out KodeWilayah kode) ? (kode, false) : (null, true);
    }

    private string TeksLonggar(string anggotaNama, int simpul, string indonesia, string inggris) =>
        pohon.Jenis(simpul) != JsonTokenType.String
            ? throw Salah(anggotaNama, indonesia, inggris)
            : pohon.TryTeks(simpul, out string teks) ? teks : throw BukanUnicode(anggotaNama);
}
