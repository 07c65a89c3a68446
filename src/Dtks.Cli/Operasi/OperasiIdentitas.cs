using System.Globalization;
using System.Text.Json;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Cli.Operasi;

/// <summary>The operations on one number, one region code, one age.</summary>
internal static class OperasiIdentitas
{
    /// <summary><c>nik.urai</c>: the parts of one NIK.</summary>
    public static void NikUrai(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        BacaanNik bacaan = masukan.Ada("nik") ? masukan.BacaanNik("nik") : throw masukan.Hilang("nik");
        LocalDate? per = masukan.Tanggal("per");

        tulis.WriteStartObject();
        tulis.WriteBoolean("sah"u8, bacaan.Sah);
        if (bacaan.TryGetNilai(out Nik nik))
        {
            KodeWilayah provinsi = nik.Wilayah.PadaTingkat(TingkatWilayah.Provinsi)!.Value;
            tulis.WriteNull("cacat"u8);
            TulisWilayah(tulis, nik.Wilayah);
            tulis.WriteString("provinsi"u8, DaftarProvinsi.Baku.TryNama(provinsi, out string nama) ? nama : null);
            tulis.WriteBoolean("kota"u8, nik.Wilayah.Kota);
            tulis.WriteNumber("hari"u8, nik.Hari);
            tulis.WriteNumber("bulan"u8, nik.Bulan);
            tulis.WriteNumber("tahun2"u8, nik.Tahun2);
            tulis.WriteString("jenis_kelamin"u8, TabelKependudukan.JenisKelamin.Kode(nik.JenisKelamin));
            TulisNomorUrut(tulis, nik.NomorUrut);
            tulis.WriteString("tanggal_lahir"u8, per is { } hari && nik.TanggalLahir(hari) is { } lahir ? TeksTanggal.Iso(lahir) : null);
            tulis.WriteString("samaran"u8, nik.ToString());
        }
        else
        {
            tulis.WriteString("cacat"u8, TabelIdentitas.CacatNik.Kode(bacaan.Cacat!.Value));
            TulisPosisi(tulis, bacaan.Posisi);
            TulisNull(tulis, "wilayah", "provinsi", "kota", "hari", "bulan", "tahun2", "jenis_kelamin", "nomor_urut", "tanggal_lahir", "samaran");
        }

        tulis.WriteEndObject();
    }

    /// <summary><c>kk.urai</c>: the parts of one No KK.</summary>
    public static void KkUrai(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        BacaanNomorKk bacaan = masukan.Ada("no_kk") ? masukan.BacaanNomorKk("no_kk") : throw masukan.Hilang("no_kk");

        tulis.WriteStartObject();
        tulis.WriteBoolean("sah"u8, bacaan.Sah);
        if (bacaan.TryGetNilai(out NomorKk nomor))
        {
            tulis.WriteNull("cacat"u8);
            TulisWilayah(tulis, nomor.Wilayah);
            tulis.WriteNumber("hari"u8, nomor.Hari);
            tulis.WriteNumber("bulan"u8, nomor.Bulan);
            tulis.WriteNumber("tahun2"u8, nomor.Tahun2);
            TulisNomorUrut(tulis, nomor.NomorUrut);
            tulis.WriteString("samaran"u8, nomor.ToString());
        }
        else
        {
            tulis.WriteString("cacat"u8, TabelIdentitas.CacatNomorKk.Kode(bacaan.Cacat!.Value));
            TulisPosisi(tulis, bacaan.Posisi);
            TulisNull(tulis, "wilayah", "hari", "bulan", "tahun2", "nomor_urut", "samaran");
        }

        tulis.WriteEndObject();
    }

    /// <summary><c>wilayah.urai</c>: the level and parent of one region code.</summary>
    public static void WilayahUrai(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        bool sah = KodeWilayah.TryParse(masukan.TeksWajib("kode"), out KodeWilayah kode);

        tulis.WriteStartObject();
        tulis.WriteBoolean("sah"u8, sah);
        tulis.WriteString("tingkat"u8, sah ? TabelKewilayahan.Jenis.Kode(kode.Jenis) : null);
        tulis.WriteString("bertitik"u8, sah ? kode.ToString() : null);
        tulis.WriteString("induk"u8, sah ? kode.Induk?.ToString() : null);
        tulis.WriteEndObject();
    }

    /// <summary><c>usia.hitung</c>: completed years and months between two dates.</summary>
    public static void UsiaHitung(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        LocalDate lahir = masukan.TanggalWajib("lahir");
        LocalDate per = masukan.TanggalWajib("per");
        if (!Usia.TryHitung(lahir, per, out Usia usia))
        {
            throw masukan.Salah("lahir", "Lahir sesudah `per`; periksa kedua tanggal", "Born after `per`; check both dates");
        }

        tulis.WriteStartObject();
        tulis.WriteNumber("tahun"u8, usia.Tahun);
        tulis.WriteNumber("bulan"u8, usia.Bulan);
        tulis.WriteString("teks"u8, usia.ToString());
        tulis.WriteEndObject();
    }

    private static void TulisWilayah(Utf8JsonWriter tulis, KodeWilayah wilayah)
    {
        Span<char> ruang = stackalloc char[16];
        wilayah.TryFormat(ruang, out int panjang, "D");
        tulis.WriteString("wilayah"u8, ruang[..panjang]);
    }

    private static void TulisNomorUrut(Utf8JsonWriter tulis, int nomorUrut)
    {
        Span<char> ruang = stackalloc char[4];
        nomorUrut.TryFormat(ruang, out int panjang, "0000", CultureInfo.InvariantCulture);
        tulis.WriteString("nomor_urut"u8, ruang[..panjang]);
    }

    private static void TulisPosisi(Utf8JsonWriter tulis, int? posisi)
    {
        if (posisi is { } letak)
        {
            tulis.WriteNumber("posisi"u8, letak);
        }
    }

    private static void TulisNull(Utf8JsonWriter tulis, params ReadOnlySpan<string> nama)
    {
        foreach (string satu in nama)
        {
            tulis.WriteNull(satu);
        }
    }
}
