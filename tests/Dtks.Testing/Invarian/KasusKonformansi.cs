using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Writes a case of kelayakan in the form of the conformance files, so that a counter-example becomes a test for everybody.</summary>
public static class KasusKonformansi
{
    private static readonly JsonWriterOptions Bentuk = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the case with what the rules expect.</summary>
    /// <param name="kasus">A generated case: synthetic numbers only, which the text shows in full.</param>
    /// <param name="invarian">The law that was broken; names the rules and the reason.</param>
    /// <returns>One JSON object for the list <c>kasus</c> of <c>kelayakan.putusan.json</c>.</returns>
    public static string Tulis(KasusVerifikasi kasus, Invarian invarian)
    {
        ArgumentNullException.ThrowIfNull(kasus);
        ArgumentNullException.ThrowIfNull(invarian);
        using var aliran = new MemoryStream();
        using (var tulis = new Utf8JsonWriter(aliran, Bentuk))
        {
            tulis.WriteStartObject();
            tulis.WriteString("id", "GANTI-ID");
            tulis.WriteStartArray("aturan");
            foreach (var aturan in invarian.Dasar)
            {
                tulis.WriteStringValue(aturan.Id.ToString());
            }

            tulis.WriteEndArray();
            tulis.WriteString("tingkat", "lanjut");
            tulis.WriteString("jenis", "negatif");
            tulis.WriteString("sumber", "contoh pelanggaran / counter-example");
            tulis.WriteString("sebab", invarian.Nama);
            tulis.WriteStartObject("masukan");
            TulisMasukan(tulis, kasus.Bahan, kasus.Kebijakan);
            tulis.WriteEndObject();
            tulis.WriteBoolean("sebagian", value: true);
            tulis.WriteStartObject("harapan");
            tulis.WriteStartObject("hasil");
            TulisHarapan(tulis, VerifikasiKelayakan.Putuskan(kasus.Bahan, kasus.Kebijakan));
            tulis.WriteEndObject();
            tulis.WriteEndObject();
            tulis.WriteEndObject();
        }

        return Encoding.UTF8.GetString(aliran.ToArray()).ReplaceLineEndings("\n");
    }

    private static void TulisMasukan(Utf8JsonWriter tulis, BahanKelayakan bahan, KebijakanDtks kebijakan)
    {
        tulis.WriteString("periode", bahan.Periode.ToString());
        if (bahan.Edisi is { } edisi)
        {
            tulis.WriteString("edisi", edisi.Id);
        }

        TulisTanggal(tulis, "per", bahan.Per);
        tulis.WriteStartObject("kebijakan");
        tulis.WriteString("tanpa_verifikasi", kebijakan.TanpaVerifikasi == KebijakanTanpaVerifikasi.DianggapLayak ? "layak" : "tidak-layak");
        tulis.WriteString("cakupan_kaskade", kebijakan.CakupanKaskade == CakupanKaskade.Penerima ? "penerima" : "keluarga");
        tulis.WriteEndObject();
        Larik(tulis, "program_daerah", bahan.Kepesertaan.Select(k => k.Program).Distinct().Where(p => !p.Nasional), (t, p) =>
        {
            t.WriteString("kode", p.Kode);
            t.WriteString("nama", p.Nama);
            t.WriteString("satuan", TabelKepesertaan.Satuan.Kode(p.Satuan));
        });
        Larik(tulis, "orang", bahan.Orang, (t, o) =>
        {
            t.WriteString("nik", o.Nik.Sah ? o.Nik.Nilai.ToString("D") : null);
            t.WriteString("no_kk", o.NomorKk.Sah ? o.NomorKk.Nilai.ToString("D") : null);
            if (o.Meninggal.Tanggal is { } tanggal)
            {
                TulisTanggal(t, "meninggal", tanggal);
            }
            else if (o.Meninggal.Ada)
            {
                t.WriteBoolean("meninggal", value: true);
            }
        });
        if (bahan.KeluargaLengkap)
        {
            tulis.WriteBoolean("keluarga_lengkap", value: true);
        }

        Larik(tulis, "kepesertaan", bahan.Kepesertaan, (t, k) =>
        {
            t.WriteString("nik", k.Nik.ToString("D"));
            t.WriteString("program", k.Program.Kode);
            t.WriteString("peran", TabelKepesertaan.Peran.Kode(k.Peran));
        });
        Larik(tulis, "penetapan", bahan.Penetapan, (t, p) =>
        {
            t.WriteString("nik", p.Nik.ToString("D"));
            t.WriteString("program", p.Program.Kode);
            t.WriteString("status", TabelPengesahan.StatusDeklarasi.Kode(p.Status));
            TulisAlasan(t, p.Alasan);
            t.WriteString("keterangan", p.Keterangan);
            t.WriteBoolean("difinalisasi", p.Difinalisasi);
        });
        Larik(tulis, "ahli_waris", bahan.AhliWaris, (t, a) =>
        {
            t.WriteString("nik", a.Key.ToString("D"));
            t.WriteBoolean("ada", a.Value);
        });
        if (bahan.Surat is { } surat)
        {
            tulis.WriteStartObject("surat");
            tulis.WriteString("status", TabelPengesahan.StatusSurat.Kode(surat.Status));
            TulisTanggal(tulis, "tanggal_surat", surat.TanggalSurat);
            TulisTanggal(tulis, "tanggal_unggah", surat.TanggalUnggah);
            tulis.WriteString("penandatangan", TabelPengesahan.Penandatangan.Kode(surat.Penandatangan));
            tulis.WriteBoolean("lampiran", surat.Lampiran);
            TulisTanggal(tulis, "tanggal_finalisasi", surat.TanggalFinalisasi);
            tulis.WriteEndObject();
        }
    }

    private static void TulisHarapan(Utf8JsonWriter tulis, HasilKelayakan hasil) => Larik(tulis, "putusan", hasil.Putusan, (t, p) =>
    {
        t.WriteNumber("indeks", p.Indeks);
        t.WriteString("kelayakan", TabelKelayakan.Status.Kode(p.Kelayakan));
        t.WriteString("sumber", TabelKelayakan.Sumber.Kode(p.Sumber));
        TulisAlasan(t, p.Alasan);
        if (p.Penyebab is { } penyebab)
        {
            t.WriteNumber("penyebab", penyebab);
        }
        else
        {
            t.WriteNull("penyebab");
        }

        t.WriteString("tahap", TabelKelayakan.Tahap.Kode(p.Tahap));
        t.WriteString("kepesertaan", TabelKelayakan.Kepesertaan.Kode(p.StatusKepesertaan));
        t.WriteBoolean("perlu_ganti_pengurus", p.PerluGantiPengurus);
        t.WriteStartArray("dasar");
        foreach (var aturan in p.Dasar)
        {
            t.WriteStringValue(aturan.Id.ToString());
        }

        t.WriteEndArray();
        t.WriteStartArray("kurang");
        foreach (var kurang in p.Kurang)
        {
            t.WriteStringValue(kurang);
        }

        t.WriteEndArray();
    });

    private static void TulisAlasan(Utf8JsonWriter tulis, HimpunanAlasan semua)
    {
        tulis.WriteStartArray("alasan");
        foreach (var alasan in semua)
        {
            tulis.WriteNumberValue((int)alasan);
        }

        tulis.WriteEndArray();
    }

    private static void TulisTanggal(Utf8JsonWriter tulis, string nama, LocalDate? tanggal)
    {
        if (tanggal is { } ada)
        {
            tulis.WriteString(nama, TeksTanggal.Iso(ada));
        }
    }

    private static void Larik<T>(Utf8JsonWriter tulis, string nama, IEnumerable<T> isi, Action<Utf8JsonWriter, T> satu)
    {
        tulis.WriteStartArray(nama);
        foreach (var butir in isi)
        {
            tulis.WriteStartObject();
            satu(tulis, butir);
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
    }
}
