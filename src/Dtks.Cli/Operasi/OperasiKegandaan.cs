using System.Collections.Immutable;
using System.Text.Json;
using Dtks.Matching;

namespace Dtks.Cli.Operasi;

/// <summary>The operation on people registered twice.</summary>
internal static class OperasiKegandaan
{
    /// <summary><c>ganda.cari</c>: pairs of records that are, or may be, one person, and groups over the sure ones.</summary>
    public static void GandaCari(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        HasilGanda hasil = PencarianGanda.Cari(masukan.Orang(SyaratOrang.HarusAda with { IdDtksWajib = true, NikBolehGanda = true }).Semua);
        tulis.WriteStartObject();
        tulis.WriteStartArray("pasangan"u8);
        foreach (PasanganGanda pasangan in hasil.Pasangan)
        {
            tulis.WriteStartObject();
            TulisPasangan(tulis, pasangan);
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
        TulisKelompok(tulis, "kelompok", hasil.Kelompok);
        if (!hasil.Gugus.IsEmpty)
        {
            tulis.WriteStartArray("gugus"u8);
            foreach (GugusGanda gugus in hasil.Gugus)
            {
                tulis.WriteStartObject();
                tulis.WriteString("tingkat"u8, TabelKegandaan.Tingkat.Kode(gugus.Tingkat));
                tulis.WriteString("aturan"u8, TabelKegandaan.Aturan.Kode(gugus.Aturan));
                TulisLarik(tulis, "anggota", gugus.Anggota);
                tulis.WriteEndObject();
            }

            tulis.WriteEndArray();
        }

        BlokBesar[] takDicari = [.. hasil.BlokBesar.Where(static b => !b.Dicari)];
        if (takDicari.Length > 0)
        {
            tulis.WriteStartArray("tak_dicari"u8);
            foreach (BlokBesar blok in takDicari)
            {
                tulis.WriteStartObject();
                tulis.WriteString("aturan"u8, blok.Aturan);
                tulis.WriteString("kunci"u8, blok.Kunci);
                tulis.WriteNumber("isi"u8, blok.Isi);
                tulis.WriteEndObject();
            }

            tulis.WriteEndArray();
        }

        tulis.WriteEndObject();
    }

    /// <summary>Writes a list of indices as a member of an open object.</summary>
    public static void TulisLarik(Utf8JsonWriter tulis, string nama, ImmutableArray<int> indeks)
    {
        tulis.WriteStartArray(nama);
        foreach (int i in indeks)
        {
            tulis.WriteNumberValue(i);
        }

        tulis.WriteEndArray();
    }

    /// <summary>Writes what the protocol says of a pair into an open object.</summary>
    public static void TulisPasangan(Utf8JsonWriter tulis, PasanganGanda pasangan)
    {
        tulis.WriteNumber("a"u8, pasangan.A);
        tulis.WriteNumber("b"u8, pasangan.B);
        tulis.WriteString("tingkat"u8, TabelKegandaan.Tingkat.Kode(pasangan.Tingkat));
        tulis.WriteString("aturan"u8, TabelKegandaan.Aturan.Kode(pasangan.Aturan));
        tulis.WriteString("id"u8, pasangan.Id);
    }

    /// <summary>Writes lists of indices as a member of an open object.</summary>
    public static void TulisKelompok(Utf8JsonWriter tulis, string nama, IEnumerable<ImmutableArray<int>> kelompok)
    {
        tulis.WriteStartArray(nama);
        foreach (ImmutableArray<int> anggota in kelompok)
        {
            tulis.WriteStartArray();
            foreach (int indeks in anggota)
            {
                tulis.WriteNumberValue(indeks);
            }

            tulis.WriteEndArray();
        }

        tulis.WriteEndArray();
    }
}
