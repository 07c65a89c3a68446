using System.Globalization;
using System.Text.Json;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Operasi;

/// <summary>The operations on families: replacing a pengurus, PKH components, KYC, criteria of fakir miskin.</summary>
internal static class OperasiKependudukan
{
    /// <summary><c>pengurus.pengganti</c>: who replaces the pengurus.</summary>
    public static void PengurusPengganti(BacaObjek masukan, Utf8JsonWriter tulis) =>
        TulisPengganti(tulis, BacaPengganti(masukan, masukan.TanggalWajib("per"), masukan.Edisi()).Putusan);

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

    /// <summary><c>pkh.komponen</c>: the PKH components of one family.</summary>
    public static void PkhKomponen(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        LocalDate per = masukan.TanggalWajib("per");
        DaftarOrang orang = masukan.Orang(SyaratOrang.HarusAda with { LahirPalingLambat = per });

        HasilKomponenPkh hasil = PerhitunganKomponenPkh.Hitung(orang.Semua, per, masukan.Kebijakan(), orang.Kelengkapan);
        tulis.WriteStartObject();
        tulis.WriteStartArray("komponen"u8);
        foreach (KomponenAnggota komponen in hasil.Komponen)
        {
            tulis.WriteStartObject();
            tulis.WriteNumber("indeks"u8, komponen.Indeks);
            tulis.WriteString("jenis"u8, TabelKomponen.Jenis.Kode(komponen.Jenis));
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
        tulis.WriteNumber("dihitung"u8, hasil.Dihitung);
        TulisBilangan(tulis, "belum", hasil.Belum);
        tulis.WriteEndObject();
    }

    /// <summary><c>keberadaan.kyc</c>: what the KYC of the pengurus lacks.</summary>
    public static void KeberadaanKyc(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        StatusKeberadaan keberadaan = masukan.KeberadaanWajib("keberadaan");
        BacaObjek objek = masukan.ObjekWajib("kyc");
        var kyc = new KycPengurus
        {
            NamaPengurus = objek.Teks("nama_pengurus"),
            NikPengurus = objek.BacaanNik("nik_pengurus"),
            TanggalLahirPengurus = objek.Tanggal("tanggal_lahir_pengurus"),
            NamaIbuKandung = objek.Teks("ibu_kandung"),
            Alamat = objek.Teks("alamat"),
        };

        HasilKyc hasil = PemeriksaanKyc.Periksa(keberadaan, kyc);
        tulis.WriteStartObject();
        tulis.WriteBoolean("aktif"u8, hasil.Aktif);
        tulis.WriteBoolean("wajib"u8, hasil.Wajib);
        tulis.WriteStartArray("kurang"u8);
        foreach (BidangKyc bidang in hasil.Kurang)
        {
            tulis.WriteStringValue(TabelKeberadaan.Bidang.Kode(bidang));
        }

        tulis.WriteEndArray();
        tulis.WriteEndObject();
    }

    /// <summary><c>kriteria.nilai</c>: whether a family is fakir miskin.</summary>
    public static void KriteriaNilai(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        BacaObjek jawaban = masukan.ObjekWajib("jawaban");
        SurveiKemiskinan survei = SurveiKemiskinan.Kosong with { PersenPengeluaranPangan = masukan.Desimal("pengeluaran_pangan_persen", 0, 100) };
        for (int nomor = 1; nomor <= SurveiKemiskinan.JumlahPertanyaan; nomor++)
        {
            survei = survei.Dengan(nomor, jawaban.Logika(nomor.ToString(CultureInfo.InvariantCulture)));
        }

        PutusanKemiskinan putusan = KriteriaFakirMiskin.Nilai(survei, masukan.Kebijakan());
        tulis.WriteStartObject();
        tulis.WriteString("hasil"u8, TabelKemiskinan.Status.Kode(putusan.Status));
        TulisBilangan(tulis, "cocok", putusan.Cocok);
        TulisBilangan(tulis, "belum", putusan.Belum);
        tulis.WriteEndObject();
    }

    private static void TulisBilangan(Utf8JsonWriter tulis, string nama, IEnumerable<int> bilangan)
    {
        tulis.WriteStartArray(nama);
        foreach (int satu in bilangan)
        {
            tulis.WriteNumberValue(satu);
        }

        tulis.WriteEndArray();
    }
}
