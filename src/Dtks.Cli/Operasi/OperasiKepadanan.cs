using System.Text.Json;
using Dtks.Domain;
using Dtks.Matching;

namespace Dtks.Cli.Operasi;

/// <summary>The operations on answers of the civil registry, on keys and on similarity.</summary>
internal static class OperasiKepadanan
{
    /// <summary><c>padan.putusan</c>: the verdict on one answer of the web service.</summary>
    public static void PadanPutusan(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        byte[] jawaban = masukan.Mentah("jawaban") ?? throw masukan.Hilang("jawaban");
        Nik? nik = masukan.Ada("nik") ? masukan.NikWajib("nik") : null;
        JawabanDukcapil terbaca = JawabanDukcapil.Baca(jawaban, nik);
        if (terbaca.LebihDariSatu)
        {
            throw masukan.Salah(
                "jawaban",
                "Larik content memuat lebih dari satu objek, padahal satu pertanyaan dijawab satu objek; pisahkan jawabannya.",
                "The list content holds more than one object, but one question has one object as its answer; split the answers.");
        }

        tulis.WriteStartObject();
        TulisPutusan(tulis, KebijakanKepadanan.Kepmensos150Tahun2022.Putuskan(terbaca));
        tulis.WriteEndObject();
    }

    /// <summary><c>kemiripan.hitung</c>: one measure of two texts as given.</summary>
    public static void KemiripanHitung(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        UkuranKemiripan ukuran = masukan.PilihanWajib("ukuran", TabelKemiripan.Ukuran);
        string a = Terbatas(masukan, "a");
        string b = Terbatas(masukan, "b");

        tulis.WriteStartObject();
        tulis.WriteNumber("nilai"u8, Bulat(Kemiripan.Hitung(ukuran, a, b)));
        tulis.WriteEndObject();
    }

    private static string Terbatas(BacaObjek masukan, string anggota)
    {
        string teks = masukan.TeksWajib(anggota);
        return teks.Length <= Kemiripan.PanjangMaksimum ? teks : throw masukan.Salah(
            anggota,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Teks lebih dari {Kemiripan.PanjangMaksimum} huruf; bandingkan nama atau alamat, bukan naskah."),
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The text is over {Kemiripan.PanjangMaksimum} characters; compare names or addresses, not documents."));
    }

    /// <summary><c>nama.kunci</c>: the key of a name and the steps that made it.</summary>
    public static void NamaKunci(BacaObjek masukan, Utf8JsonWriter tulis) => TulisKunci(tulis, KunciNama.Uraikan(masukan.TeksWajib("teks")));

    /// <summary><c>alamat.kunci</c>: the key of an address and the steps that made it.</summary>
    public static void AlamatKunci(BacaObjek masukan, Utf8JsonWriter tulis) => TulisKunci(tulis, KunciAlamat.Uraikan(masukan.TeksWajib("teks")));

    /// <summary>Writes the members of a verdict into an open object.</summary>
    public static void TulisPutusan(Utf8JsonWriter tulis, PutusanKepadanan putusan)
    {
        tulis.WriteString("hasil"u8, TabelPemadanan.Vonis.Kode(putusan.Vonis));
        tulis.WriteStartArray("elemen"u8);
        foreach (HasilElemen elemen in putusan.Elemen)
        {
            tulis.WriteStartObject();
            tulis.WriteString("elemen"u8, TabelPemadanan.Elemen.Kode(elemen.Elemen));
            tulis.WriteString("status"u8, TabelTemuan.Status.Kode(elemen.Status));
            if (elemen.Skor is { } skor)
            {
                tulis.WriteNumber("skor"u8, skor);
            }
            else
            {
                tulis.WriteNull("skor"u8);
            }

            tulis.WriteNumber("ambang"u8, elemen.Ambang);
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
        tulis.WriteNumber("terpenuhi"u8, putusan.Terpenuhi);
        tulis.WriteStartArray("temuan"u8);
        foreach (string temuan in putusan.Temuan)
        {
            tulis.WriteStringValue(temuan);
        }

        tulis.WriteEndArray();
    }

    /// <summary>A measure as the protocol writes it: six decimals.</summary>
    public static double Bulat(double nilai) => Math.Round(nilai, 6, MidpointRounding.AwayFromZero);

    /// <summary>Writes a key and its steps as one object.</summary>
    public static void TulisKunci(Utf8JsonWriter tulis, HasilKunci hasil)
    {
        tulis.WriteStartObject();
        tulis.WriteString("kunci"u8, hasil.Kunci);
        tulis.WriteStartArray("langkah"u8);
        foreach (int langkah in hasil.Langkah)
        {
            tulis.WriteNumberValue(langkah);
        }

        tulis.WriteEndArray();
        tulis.WriteEndObject();
    }
}
