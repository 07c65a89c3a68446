using System.Text.Json;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Operasi;

/// <summary>The operations on editions, the catalogue, the monthly calendar and hari kerja.</summary>
internal static class OperasiKalender
{
    private const int HariKerjaTerbanyak = 366;

    /// <summary><c>edisi.untuk</c>: the edition of a period.</summary>
    public static void EdisiUntuk(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        CakupanEdisi cakupan = EdisiAturan.Untuk(masukan.PeriodeWajib("periode"));

        tulis.WriteStartObject();
        tulis.WriteString("status"u8, TabelPerundangan.Cakupan.Kode(cakupan.Status));
        tulis.WriteString("edisi"u8, cakupan.Edisi?.Id);
        tulis.WriteString("keterangan"u8, $"{cakupan.Keterangan.Indonesia} / {cakupan.Keterangan.Inggris}");
        tulis.WriteEndObject();
    }

    /// <summary><c>aturan.daftar</c>: the catalogue, whole or of one edition.</summary>
    public static void AturanDaftar(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        EdisiAturan? edisi = masukan.Edisi();

        tulis.WriteStartObject();
        tulis.WriteStartArray("aturan"u8);
        foreach (Aturan aturan in edisi is null ? KatalogAturan.Semua : KatalogAturan.PadaEdisi(edisi))
        {
            tulis.WriteStartObject();
            tulis.WriteString("id"u8, aturan.Id.ToString());
            tulis.WriteString("judul"u8, aturan.Judul);
            tulis.WriteString("kelas"u8, TabelPerundangan.Kelas.Kode(edisi is null ? aturan.Kelas : aturan.KelasPada(edisi)!.Value));
            tulis.WriteStartArray("dasar"u8);
            foreach (DasarAturan dasar in aturan.Dasar)
            {
                tulis.WriteStartObject();
                tulis.WriteString("dokumen"u8, dasar.Sitasi.Sumber.Kunci);
                tulis.WriteString("bagian"u8, dasar.Sitasi.Bagian);
                tulis.WriteString("kelas"u8, TabelPerundangan.Kelas.Kode(dasar.Kelas));
                tulis.WriteStartArray("edisi"u8);
                foreach (EdisiAturan satu in dasar.Edisi)
                {
                    tulis.WriteStringValue(satu.Id);
                }

                tulis.WriteEndArray();
                tulis.WriteEndObject();
            }

            tulis.WriteEndArray();
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
        tulis.WriteEndObject();
    }

    /// <summary><c>kalender.jendela</c>: the windows of a period.</summary>
    public static void KalenderJendela(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        Periode periode = masukan.PeriodeWajib("periode");
        JendelaPeriode jendela = KalenderDtks.Jendela(periode, masukan.Edisi());

        tulis.WriteStartObject();
        tulis.WriteString("edisi"u8, jendela.Edisi.Id);
        tulis.WriteBoolean("berlaku"u8, jendela.Berlaku);
        tulis.WriteStartArray("jendela"u8);
        foreach (Jendela satu in jendela.Daftar)
        {
            tulis.WriteStartObject();
            tulis.WriteString("kegiatan"u8, TabelPerundangan.Kegiatan.Kode(satu.Kegiatan));
            tulis.WriteString("mulai"u8, TeksTanggal.Iso(satu.Mulai));
            tulis.WriteString("selesai"u8, TeksTanggal.Iso(satu.Selesai));
            tulis.WriteBoolean("surat"u8, satu.PerluSurat);
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
        tulis.WriteEndObject();
    }

    /// <summary><c>kalender.terbuka</c>: what is open at a moment, and when the rest opens next.</summary>
    public static void KalenderTerbuka(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        KeadaanKalender keadaan = KalenderDtks.Pada(masukan.SaatWajib("saat"), masukan.Edisi(), masukan.Kebijakan());

        tulis.WriteStartObject();
        tulis.WriteString("tanggal"u8, TeksTanggal.Iso(keadaan.Tanggal));
        tulis.WriteBoolean("berlaku"u8, keadaan.Berlaku);
        tulis.WriteStartArray("terbuka"u8);
        foreach (JendelaTerbuka satu in keadaan.Terbuka)
        {
            tulis.WriteStringValue(TabelPerundangan.Kegiatan.Kode(satu.Kegiatan));
        }

        tulis.WriteEndArray();
        tulis.WriteStartArray("berikutnya"u8);
        foreach (PembukaanBerikutnya satu in keadaan.Berikutnya)
        {
            tulis.WriteStartObject();
            tulis.WriteString("kegiatan"u8, TabelPerundangan.Kegiatan.Kode(satu.Kegiatan));
            tulis.WriteString("mulai"u8, satu.Mulai is { } mulai ? TeksTanggal.Iso(mulai) : null);
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
        tulis.WriteEndObject();
    }

    /// <summary><c>hari_kerja.tambah</c>: hari kerja after a day.</summary>
    public static void HariKerjaTambah(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        LocalDate mulai = masukan.TanggalWajib("mulai");
        int jumlah = masukan.BilanganWajib("jumlah", 0, HariKerjaTerbanyak);

        TulisTanggal(tulis, "tanggal", Penghitung(masukan).Tambah(mulai, jumlah));
    }

    /// <summary><c>kemensos.tanggapan</c>: the standing of a region's answer (KM-1).</summary>
    public static void KemensosTanggapan(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        LocalDate dikirim = masukan.TanggalWajib("dikirim");
        LocalDate per = masukan.TanggalWajib("per");
        TanggapanDaerah? tanggapan = null;
        if (masukan.Objek("tanggapan") is { } objek)
        {
            tanggapan = new TanggapanDaerah(objek.TanggalWajib("tanggal"), objek.LogikaWajib("setuju"));
            if (tanggapan.Tanggal < dikirim)
            {
                throw objek.Salah("tanggal", "Tanggapan bertanggal sebelum `dikirim`; periksa kedua tanggal", "The answer is dated before `dikirim`; check both dates");
            }
        }

        TanggapanKemensos hasil = TanggapanKemensos.Nilai(dikirim, per, tanggapan, Penghitung(masukan));

        tulis.WriteStartObject();
        tulis.WriteString("tenggat"u8, TeksTanggal.Iso(hasil.Tenggat));
        tulis.WriteString("status"u8, TabelPenanggalan.Tanggapan.Kode(hasil.Status));
        tulis.WriteString("cara"u8, hasil.Cara is { } cara ? TabelPenanggalan.Cara.Kode(cara) : null);
        tulis.WriteBoolean("terlambat"u8, hasil.Terlambat);
        if (hasil.SisaHariKerja is { } sisa)
        {
            tulis.WriteNumber("sisa_hari_kerja"u8, sisa);
        }
        else
        {
            tulis.WriteNull("sisa_hari_kerja"u8);
        }

        tulis.WriteEndObject();
    }

    /// <summary><c>permohonan.tenggat</c>: the deadline of a data request (MD-1).</summary>
    public static void PermohonanTenggat(BacaObjek masukan, Utf8JsonWriter tulis) =>
        TulisTanggal(tulis, "tenggat", PermohonanData.Tenggat(masukan.TanggalWajib("diterima"), Penghitung(masukan)));

    private static HariKerja Penghitung(BacaObjek masukan) =>
        masukan.Kebijakan() is { CutiBersamaHariLibur: false } kebijakan ? new HariKerja(DaftarHariLibur.Baku, kebijakan) : HariKerja.Baku;

    private static void TulisTanggal(Utf8JsonWriter tulis, string nama, LocalDate tanggal)
    {
        tulis.WriteStartObject();
        tulis.WriteString(nama, TeksTanggal.Iso(tanggal));
        tulis.WriteEndObject();
    }
}
