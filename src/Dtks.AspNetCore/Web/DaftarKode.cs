using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Protokol;
using Dtks.Rules;

namespace Dtks.AspNetCore;

/// <summary>The code lists of public records that no operation of the protocol has: in an application they travel by their codes too, never by their numbers in C#.</summary>
internal static class DaftarKode
{
    public static ImmutableArray<JsonConverter> Pengubah =>
    [
        new KodeJsonConverter<CacatIdDtks>(TabelIdentitas.CacatIdDtks),
        new KodeJsonConverter<CacatKodeWilayah>(TabelKewilayahan.Cacat),
        new KodeJsonConverter<StatusDesil>(TabelDesil.Status),
        new KodeJsonConverter<TindakanPengguna>(TabelKewenangan.Tindakan),
        new KodeJsonConverter<TahapVerifikasi>(TabelPerundangan.Tahap),
        new KodeJsonConverter<RumpunAturan>(TabelPerundangan.Rumpun),
        new KodeJsonConverter<CaraPendataan>(TabelVerval2019.Cara),
        new KodeJsonConverter<KesalahanSasaran>(TabelVerval2019.Kesalahan),
        new KodeJsonConverter<LangkahVerval>(TabelVerval2019.Langkah),
        new KodeJsonConverter<PeristiwaPengesahan>(TabelVerval2019.PeristiwaPengesahan),
        new KodeJsonConverter<PeristiwaVerval>(TabelVerval2019.Peristiwa),
        new KodeJsonConverter<TanganPengesahan>(TabelVerval2019.Tangan),
        new KodeJsonConverter<JenisHariLibur>(TabelPenanggalan.HariLibur),
        new KodeJsonConverter<LangkahPermohonan>(TabelPenanggalan.LangkahPermohonan),
        new KodeJsonConverter<PemohonData>(TabelPenanggalan.Pemohon),
        new KodeJsonConverter<StatusLayanan>(TabelPenanggalan.Layanan),
        new KodeJsonConverter<TandaDtsen>(TabelDtsen.Tanda),
        new KodeJsonConverter<HasilBanding>(TabelKegandaan.Banding),
        new KodeJsonConverter<StatusUlang>(TabelRekaman.Status),
        new FaktaJsonConverter(),
        new KodeJsonConverter<Bahasa>(new("bahasa", new(Bahasa.Indonesia, "id", "Indonesia"), new(Bahasa.Inggris, "en", "Inggris"))),
        new KodeJsonConverter<PeranBukti>(new(
            "peran bukti",
            new(PeranBukti.Dasar, "dasar", "Dasar"),
            new(PeranBukti.Pangkal, "pangkal", "Pangkal"),
            new(PeranBukti.Ragu, "ragu", "Ragu"),
            new(PeranBukti.Tolak, "tolak", "Tolak"))),
        new KodeJsonConverter<CaraBanding>(new(
            "cara banding",
            new(CaraBanding.Persis, "persis", "Persis"),
            new(CaraBanding.KesamaanAlamat, "kesamaan-alamat", "Kesamaan alamat"),
            new(CaraBanding.Simil, "simil", "Kemiripan Simil"))),
        new KodeJsonConverter<KataDukcapil>(new("kata Dukcapil", new(KataDukcapil.Sesuai, "sesuai", "Sesuai"), new(KataDukcapil.TidakSesuai, "tidak-sesuai", "Tidak Sesuai"))),
        new KodeJsonConverter<KodeJawaban>(new(
            "kode jawaban Dukcapil",
            new(KodeJawaban.Biasa, "0", "Biasa", "00"),
            new(KodeJawaban.KuotaHabis, "5", "Kuota akses habis", "05"),
            new(KodeJawaban.Meninggal, "11", "Meninggal dunia"),
            new(KodeJawaban.Ganda, "12", "Data ganda"),
            new(KodeJawaban.TidakDitemukan, "13", "Tidak ditemukan"),
            new(KodeJawaban.TidakAktif, "14", "Status tidak aktif"),
            new(KodeJawaban.FormatTidakSesuai, "15", "Format tidak sesuai"))),
        new KodeJsonConverter<SebabAnomali>(Sebab()),
    ];

    private static TabelKode<SebabAnomali> Sebab() => new(
        "sebab anomali",
        new(SebabAnomali.NikTidakDapatDipakai, "nik-tidak-dapat-dipakai", "NIK tidak dapat dipakai"),
        new(SebabAnomali.TanggalLahirBedaNik, "tanggal-lahir-beda-nik", "Tanggal lahir beda dengan NIK"),
        new(SebabAnomali.JenisKelaminBedaNik, "jenis-kelamin-beda-nik", "Jenis kelamin beda dengan NIK"),
        new(SebabAnomali.NomorKkTidakDapatDipakai, "no-kk-tidak-dapat-dipakai", "No KK tidak dapat dipakai"),
        new(SebabAnomali.IbuKandungKosong, "ibu-kandung-kosong", "Nama ibu kandung kosong"),
        new(SebabAnomali.IbuKandungBerangka, "ibu-kandung-berangka", "Nama ibu kandung berangka"),
        new(SebabAnomali.IbuKandungSamaDenganNama, "ibu-kandung-sama-dengan-nama", "Nama ibu kandung sama dengan nama"),
        new(SebabAnomali.IbuKandungBertandaMeninggal, "ibu-kandung-bertanda-meninggal", "Nama ibu kandung bertanda meninggal"),
        new(SebabAnomali.PekerjaanKosong, "pekerjaan-kosong", "Pekerjaan kosong"),
        new(SebabAnomali.PekerjaanTidakDikenal, "pekerjaan-tidak-dikenal", "Pekerjaan tidak dikenal"),
        new(SebabAnomali.WilayahKosong, "wilayah-kosong", "Wilayah kosong"),
        new(SebabAnomali.WilayahTidakTerbaca, "wilayah-tidak-terbaca", "Wilayah tidak terbaca"),
        new(SebabAnomali.WilayahTidakTerdaftar, "wilayah-tidak-terdaftar", "Wilayah tidak terdaftar"),
        new(SebabAnomali.WilayahDiLuarLingkup, "wilayah-di-luar-lingkup", "Wilayah di luar lingkup"),
        new(SebabAnomali.NamaKosong, "nama-kosong", "Nama kosong"),
        new(SebabAnomali.NamaBerangka, "nama-berangka", "Nama berangka"),
        new(SebabAnomali.NamaBersimbol, "nama-bersimbol", "Nama bersimbol"),
        new(SebabAnomali.NamaTerlaluPendek, "nama-terlalu-pendek", "Nama terlalu pendek"),
        new(SebabAnomali.NamaTerlaluPanjang, "nama-terlalu-panjang", "Nama terlalu panjang"),
        new(SebabAnomali.TanggalLahirKosong, "tanggal-lahir-kosong", "Tanggal lahir kosong"),
        new(SebabAnomali.TanggalLahirSesudahAcuan, "tanggal-lahir-sesudah-acuan", "Tanggal lahir sesudah acuan"),
        new(SebabAnomali.UsiaDiAtas120, "usia-di-atas-120", "Usia di atas 120 tahun"),
        new(SebabAnomali.RtTidakDiketahui, "rt-tidak-diketahui", "RT tidak diketahui"),
        new(SebabAnomali.RwTidakDiketahui, "rw-tidak-diketahui", "RW tidak diketahui"),
        new(SebabAnomali.RtRwTidakDiketahui, "rt-rw-tidak-diketahui", "RT dan RW tidak diketahui"),
        new(SebabAnomali.AlamatKosong, "alamat-kosong", "Alamat kosong"),
        new(SebabAnomali.AlamatTerpotong, "alamat-terpotong", "Alamat terpotong"),
        new(SebabAnomali.NikBerulang, "nik-berulang", "NIK berulang"),
        new(SebabAnomali.OrangDalamDuaKeluarga, "orang-dalam-dua-keluarga", "Orang dalam dua keluarga"),
        new(SebabAnomali.KeluargaTanpaKepala, "keluarga-tanpa-kepala", "Keluarga tanpa kepala"),
        new(SebabAnomali.KepalaLebihDariSatu, "kepala-lebih-dari-satu", "Kepala lebih dari satu"),
        new(SebabAnomali.IstriLakiLaki, "istri-laki-laki", "Istri laki-laki"),
        new(SebabAnomali.SuamiPerempuan, "suami-perempuan", "Suami perempuan"),
        new(SebabAnomali.LakiLakiHamil, "laki-laki-hamil", "Laki-laki hamil"),
        new(SebabAnomali.AnakLebihTua, "anak-lebih-tua", "Anak lebih tua"),
        new(SebabAnomali.AnakKurangDari10Tahun, "anak-kurang-dari-10-tahun", "Anak kurang dari 10 tahun lebih muda"),
        new(SebabAnomali.MeninggalMasihPengurus, "meninggal-masih-pengurus", "Meninggal, masih pengurus"),
        new(SebabAnomali.KabKotaBedaNik, "kab-kota-beda-nik", "Kab/kota beda dengan NIK"));

    /// <summary>A set of facts in JSON: the list of their codes, as <c>kurang</c> of the protocol has them.</summary>
    private sealed class FaktaJsonConverter : JsonConverter<FaktaKelayakan>, ISkemaNilai
    {
        private static readonly KodeJsonConverter<FaktaKelayakan> Butir = new(TabelKelayakan.Fakta);

        public override FaktaKelayakan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            FaktaKelayakan hasil = FaktaKelayakan.TidakAda;
            LarikJson.Baca(ref reader, (ref Utf8JsonReader r) => hasil |= Butir.Read(ref r, typeof(FaktaKelayakan), options));
            return hasil;
        }

        public override void Write(Utf8JsonWriter writer, FaktaKelayakan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (ButirKode<FaktaKelayakan> butir in TabelKelayakan.Fakta.Butir.Where(b => (value & b.Nilai) != FaktaKelayakan.TidakAda))
            {
                writer.WriteStringValue(butir.Kode);
            }

            writer.WriteEndArray();
        }

        public JsonObject Skema() => new() { ["type"] = "array", ["items"] = Butir.Skema() };
    }
}
