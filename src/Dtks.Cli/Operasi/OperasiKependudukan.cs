using System.Globalization;
using System.Text.Json;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Operasi;

/// <summary>The operations on families: replacing a pengurus, PKH components, KYC, criteria of fakir miskin.</summary>
internal static class OperasiKependudukan
{
    /// <summary>Reads <c>orang</c>, <c>pengurus</c> and <c>kebijakan</c>, and decides.</summary>
    public static (PutusanPengganti Putusan, SusunanKeluarga Susunan, int Pengurus) BacaPengganti(BacaObjek masukan, LocalDate per, EdisiAturan? edisi)
    {
        SusunanKeluarga susunan = masukan.Orang(SyaratOrang.HarusAda with { LahirPalingLambat = per }).Susunan();
        Nik nik = masukan.NikWajib("pengurus");
        KebijakanDtks kebijakan = masukan.Kebijakan();
        int pengurus = susunan.IndeksNik(nik)
            ?? throw masukan.Salah("pengurus", "Pengurus tidak ada dalam orang; tambahkan datanya", "The pengurus is not among orang; add the record");

        return (PenggantianPengurus.Cari(susunan, pengurus, per, edisi, kebijakan), susunan, pengurus);
    }

    /// <summary>Writes the answer of <c>pengurus.pengganti</c>.</summary>
    public static void TulisPengganti(Utf8JsonWriter tulis, PutusanPengganti putusan)
    {
        tulis.WriteStartObject();
        tulis.WriteString("status"u8, TabelKepengurusan.Status.Kode(putusan.Status));
        tulis.WriteStartArray("calon"u8);
        foreach (CalonPengurus calon in putusan.Calon)
        {
            tulis.WriteStartObject();
            tulis.WriteNumber("indeks"u8, calon.Indeks);
            tulis.WriteString("sebab"u8, TabelKepengurusan.Sebab.Kode(calon.Sebab));
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
        tulis.WriteStartArray("kurang"u8);
        foreach (string jalur in putusan.Kurang)
        {
            tulis.WriteStringValue(jalur);
        }

        tulis.WriteEndArray();
        tulis.WriteEndObject();
    }
}
