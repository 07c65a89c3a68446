using System.Text.Json;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Operasi;

/// <summary>The operations on anomalies: <c>anomali.periksa</c> and <c>rekap</c>.</summary>
internal static class OperasiKeanehan
{
    private static readonly SyaratOrang Syarat = SyaratOrang.HarusAda with { NikBolehGanda = true };

    /// <summary><c>anomali.periksa</c>: the anomalies of a list of people.</summary>
    public static void AnomaliPeriksa(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        LocalDate per = masukan.TanggalWajib("per");
        SusunanKeluarga susunan = masukan.Orang(Syarat).Susunan();
        KodeWilayah? wilayah = masukan.Wilayah("wilayah");

        HasilAnomali hasil = PemeriksaanAnomali.Periksa(susunan, new KonteksAnomali(per) { Wilayah = wilayah });
        tulis.WriteStartObject();
        tulis.WriteStartArray("temuan"u8);
        foreach (TemuanAnomali temuan in hasil.Temuan)
        {
            tulis.WriteStartObject();
            tulis.WriteNumber("indeks"u8, temuan.Indeks);
            tulis.WriteString("kode"u8, temuan.Aturan.Id.ToString());
            tulis.WriteString("tingkat"u8, TabelKeanehan.Tingkat.Kode(temuan.Tingkat));
            tulis.WriteString("bidang"u8, TabelKeanehan.Bidang.Kode(temuan.Bidang));
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
        tulis.WriteNumber("perlu_perbaikan"u8, hasil.PerluPerbaikan);
        tulis.WriteEndObject();
    }

    /// <summary><c>rekap</c>: people, families and repairs by region.</summary>
    public static void Rekap(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        LocalDate per = masukan.TanggalWajib("per");
        TingkatWilayah tingkat = masukan.PilihanWajib("tingkat_wilayah", TabelKewilayahan.Tingkat);
        SusunanKeluarga susunan = masukan.Orang(Syarat).Susunan();

        Rekap rekap = Perekapan.Susun(new BahanRekap { Tingkat = tingkat, Periode = Periode.Dari(per), Konteks = new KonteksAnomali(per), Orang = susunan });
        tulis.WriteStartObject();
        tulis.WriteStartArray("baris"u8);
        foreach (BarisRekap baris in rekap.Baris)
        {
            tulis.WriteStartObject();
            if (baris.Wilayah is { } wilayah)
            {
                tulis.WriteString("wilayah"u8, wilayah.ToString());
            }
            else
            {
                tulis.WriteNull("wilayah"u8);
            }

            tulis.WriteNumber("individu"u8, baris.Individu);
            tulis.WriteNumber("keluarga"u8, baris.Keluarga);
            tulis.WriteNumber("perlu_perbaikan"u8, baris.PerluPerbaikan);
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
        tulis.WriteEndObject();
    }
}
