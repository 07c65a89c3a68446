using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using Dtks.Testing;

namespace Dtks.Cli.Pengujian;

/// <summary>The reports of a run for other programs: JUnit XML and JSON.</summary>
internal static class BerkasLaporan
{
    /// <summary>JUnit XML: a suite per operation, a test case per case.</summary>
    public static void TulisJunit(Stream keluar, LaporanUji laporan)
    {
        using var xml = XmlWriter.Create(keluar, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" });
        xml.WriteStartElement("testsuites");
        Jumlah(xml, "dtks uji", laporan.Hasil, laporan.Percakapan.Count);
        foreach (IGrouping<string, HasilUji> kelompok in laporan.Hasil.GroupBy(h => h.Kasus.Operasi, StringComparer.Ordinal))
        {
            xml.WriteStartElement("testsuite");
            Jumlah(xml, kelompok.Key, [.. kelompok], 0);
            foreach (HasilUji satu in kelompok)
            {
                TulisKasus(xml, satu);
            }

            xml.WriteEndElement();
        }

        if (laporan.Percakapan.Count > 0)
        {
            xml.WriteStartElement("testsuite");
            Jumlah(xml, "percakapan", [], laporan.Percakapan.Count);
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", "percakapan");
            xml.WriteAttributeString("name", "dtks.op/1");
            xml.WriteStartElement("error");
            xml.WriteAttributeString("message", Bersih(laporan.Percakapan[0]));
            xml.WriteString(Bersih(string.Join('\n', laporan.Percakapan)));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.Flush();
        keluar.Flush();
    }

    /// <summary>JSON: totals, rules, cases with their differences, faults of the talk.</summary>
    public static void TulisJson(Stream keluar, LaporanUji laporan)
    {
        using var tulis = new Utf8JsonWriter(keluar, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        tulis.WriteStartObject();
        tulis.WriteNumber("jumlah", laporan.Hasil.Count);
        tulis.WriteNumber("lulus", laporan.Lulus);
        tulis.WriteNumber("gagal", laporan.Gagal);
        tulis.WriteNumber("tidak_dinilai", laporan.TidakDinilai);
        tulis.WriteStartArray("aturan");
        foreach (RekapAturan baris in RekapAturan.Dari(laporan.Hasil))
        {
            tulis.WriteStartObject();
            tulis.WriteString("id", SamaranUji.Samarkan(baris.Aturan));
            tulis.WriteNumber("lulus", baris.Lulus);
            tulis.WriteNumber("gagal", baris.Gagal);
            tulis.WriteNumber("tidak_dinilai", baris.TidakDinilai);
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
        tulis.WriteStartArray("kasus");
        foreach (HasilUji satu in laporan.Hasil)
        {
            tulis.WriteStartObject();
            tulis.WriteString("id", SamaranUji.Samarkan(satu.Kasus.Id));
            tulis.WriteString("operasi", SamaranUji.Samarkan(satu.Kasus.Operasi));
            Larik(tulis, "aturan", satu.Kasus.Aturan);
            tulis.WriteString("tingkat", PembacaKasus.Teks(satu.Kasus.Tingkat));
            tulis.WriteString("status", Status(satu.Status));
            Larik(tulis, "beda", satu.Keterangan);
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
        Larik(tulis, "percakapan", laporan.Percakapan);
        tulis.WriteEndObject();
        tulis.Flush();
        keluar.Write("\n"u8);
        keluar.Flush();
    }

    private static void TulisKasus(XmlWriter xml, HasilUji satu)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Bersih(satu.Kasus.Operasi));
        xml.WriteAttributeString("name", Bersih(satu.Kasus.Id));
        if (satu.Status == StatusUji.TidakDinilai)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", Bersih(satu.Keterangan[0]));
            xml.WriteEndElement();
        }
        else if (!satu.Lulus)
        {
            xml.WriteStartElement(satu.Status == StatusUji.Gagal ? "failure" : "error");
            xml.WriteAttributeString("message", Bersih(satu.Keterangan[0]));
            xml.WriteString(Bersih(string.Join('\n', [satu.Kasus.Sebab, .. satu.Keterangan])));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Jumlah(XmlWriter xml, string nama, IReadOnlyList<HasilUji> hasil, int galatLain)
    {
        xml.WriteAttributeString("name", Bersih(nama));
        xml.WriteAttributeString("tests", Angka(hasil.Count + (galatLain > 0 ? 1 : 0)));
        xml.WriteAttributeString("failures", Angka(hasil.Count(h => h.Status == StatusUji.Gagal)));
        xml.WriteAttributeString("errors", Angka(hasil.Count(h => h.Status == StatusUji.TanpaJawaban) + (galatLain > 0 ? 1 : 0)));
        xml.WriteAttributeString("skipped", Angka(hasil.Count(h => h.Status == StatusUji.TidakDinilai)));
    }

    private static void Larik(Utf8JsonWriter tulis, string nama, IReadOnlyList<string> isi)
    {
        tulis.WriteStartArray(nama);
        foreach (string satu in isi)
        {
            tulis.WriteStringValue(SamaranUji.Samarkan(satu));
        }

        tulis.WriteEndArray();
    }

    private static string Status(StatusUji status) => status switch
    {
        StatusUji.Lulus => "lulus",
        StatusUji.Gagal => "gagal",
        StatusUji.TanpaJawaban => "tanpa-jawaban",
        _ => "tidak-dinilai",
    };

    /// <summary>The text tamed, with what XML 1.0 cannot hold replaced.</summary>
    private static string Bersih(string teks) => new([.. SamaranUji.Samarkan(teks).Select(c => XmlConvert.IsXmlChar(c) ? c : '?')]);

    private static string Angka(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
