using System.Collections.Immutable;
using System.Text.Json;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Cli.Operasi;

/// <summary>The list <c>orang</c> of a request, with <c>keluarga_lengkap</c> beside it.</summary>
internal readonly record struct DaftarOrang(ImmutableArray<Penduduk> Semua, bool KeluargaLengkap)
{
    /// <summary>The families among the people.</summary>
    public SusunanKeluarga Susunan() => new(Semua, KeluargaLengkap);
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
        bool lengkap = Logika("keluarga_lengkap") ?? false;
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
            Hamil = Logika("hamil") ?? false,
            Disabilitas = Disabilitas("disabilitas"),
            DisabilitasBerat = Logika("disabilitas_berat") ?? false,
            Sekolah = Pilihan("sekolah", TabelKependudukan.Sekolah),
            Pengurus = Logika("pengurus") ?? false,
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
            return pohon.TryBilangan(s, out int kode) && kode is >= 1 and <= 99
                ? Domain.Pekerjaan.DariKode(kode)
                : throw Salah(anggotaNama, "Kode pekerjaan adalah bilangan bulat 1..99", "A job code is an integer 1..99");
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
            JsonTokenType.False => default,
            JsonTokenType.String => TandaMeninggal.Pada(Tanggal(anggotaNama)!.Value),
            _ => throw Salah(anggotaNama, "Harus true, false, atau tanggal \"yyyy-MM-dd\"", "Must be true, false or a date \"yyyy-MM-dd\""),
        };
    }

    private Disabilitas Disabilitas(string anggotaNama)
    {
        Disabilitas semua = default;
        foreach (Disabilitas satu in LarikPilihan(anggotaNama, TabelKependudukan.Disabilitas) ?? [])
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
