using System.Text.Json;
using Dtks.Domain;
using Dtks.Matching;

namespace Dtks.Cli.Operasi;

/// <summary>The operations on answers of the civil registry, on keys and on similarity.</summary>
internal static class OperasiKepadanan
{
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
