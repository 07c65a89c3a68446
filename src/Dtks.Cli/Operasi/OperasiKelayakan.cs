using System.Text.Json;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Cli.Operasi;

/// <summary>The operations of verifikasi kelayakan: <c>kelayakan.putusan</c> and <c>kelayakan.alur</c>.</summary>
internal static class OperasiKelayakan
{
    /// <summary>Reads the whole input of <c>kelayakan.putusan</c> and decides.</summary>
    public static HasilKelayakan Putuskan(BacaObjek masukan)
    {
        var (bahan, program) = BacaBahan(masukan);
        bahan = bahan with
        {
            Kegiatan = BacaKegiatan(masukan),
            Per = masukan.Tanggal("per"),
            Penetapan = BacaPenetapan(masukan, program),
            Kemensos = BacaKemensos(masukan, program),
            Surat = masukan.Surat(),
        };
        return Hitung(() => VerifikasiKelayakan.Putuskan(bahan, masukan.Kebijakan()));
    }

    public static void Putusan(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        var hasil = Putuskan(masukan);
        tulis.WriteStartObject();
        TulisPutusan(hasil, tulis);
        TulisEdisi(hasil.Konteks, tulis);
        TulisDitolak("ditolak", hasil.Ditolak, tulis);
        if (!hasil.DitolakKemensos.IsEmpty)
        {
            TulisDitolak("ditolak_kemensos", hasil.DitolakKemensos, tulis);
        }

        if (hasil.Konteks.SuratSah is { } sah)
        {
            tulis.WriteBoolean("surat_sah", sah);
        }
        else
        {
            tulis.WriteNull("surat_sah");
        }

        tulis.WriteStartArray("surat_temuan");
        foreach (var aturan in hasil.Konteks.TemuanSurat)
        {
            tulis.WriteStringValue(aturan.Id.ToString());
        }

        tulis.WriteEndArray();
        tulis.WriteEndObject();
    }

    public static void Alur(BacaObjek masukan, Utf8JsonWriter tulis)
    {
        var (bahan, _) = BacaBahan(masukan);
        var kegiatan = masukan.Pilihan("kegiatan", TabelPerundangan.Kegiatan) ?? KegiatanBulanan.VerifikasiKelayakan;
        if (kegiatan is not (KegiatanBulanan.VerifikasiKelayakan or KegiatanBulanan.VervalPbi))
        {
            throw masukan.Salah("kegiatan", "Pilih verifikasi-kelayakan atau verval-pbi", "Choose verifikasi-kelayakan or verval-pbi");
        }

        var alur = Hitung(() => AlurKelayakan.Mulai(bahan, masukan.Kebijakan(), kegiatan));

        tulis.WriteStartObject();
        tulis.WriteStartArray("langkah");
        foreach (var butir in masukan.LarikWajib("perintah"))
        {
            var surat = alur.Surat;
            var langkah = Hitung(() => alur.Terapkan(BacaPerintah(butir, bahan.Kepesertaan.Count)), butir);
            alur = langkah.Keadaan;
            tulis.WriteStartObject();
            tulis.WriteBoolean("ok", langkah.Diterima);
            if (!langkah.Diterima)
            {
                tulis.WriteString("aturan", langkah.Aturan.Id.ToString());
            }

            tulis.WriteStartArray("mungkin");
            foreach (var perintah in langkah.Mungkin)
            {
                tulis.WriteStringValue(TabelAlurKelayakan.Perintah.Kode(perintah));
            }

            tulis.WriteEndArray();
            tulis.WriteStartArray("catatan");
            foreach (var aturan in langkah.Catatan)
            {
                tulis.WriteStringValue(aturan.Id.ToString());
            }

            tulis.WriteEndArray();
            if (langkah.Diterima && alur.KeadaanSurat == KeadaanSurat.Menunggu && alur.Surat != surat && !alur.TakTercakup.IsEmpty)
            {
                tulis.WriteStartArray("tak_tercakup");
                foreach (var indeks in alur.TakTercakup)
                {
                    tulis.WriteNumberValue(indeks);
                }

                tulis.WriteEndArray();
            }

            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
        TulisPutusan(alur.Putusan(), tulis);
        tulis.WriteStartArray("tahap_indeks");
        foreach (var butir in alur.Butir)
        {
            tulis.WriteStringValue(TabelAlurKelayakan.Butir.Kode(butir.Keadaan));
        }

        tulis.WriteEndArray();
        tulis.WriteEndObject();
    }

    /// <summary>What both operations read: everything but declarations, letter and date.</summary>
    private static (BahanKelayakan Bahan, DaftarProgram Program) BacaBahan(BacaObjek masukan)
    {
        var program = masukan.ProgramDaerah();
        var orang = masukan.Orang(SyaratOrang.Opsional);
        var bahan = new BahanKelayakan
        {
            Periode = masukan.PeriodeWajib("periode"),
            Edisi = masukan.Edisi(),
            Kepesertaan = masukan.KepesertaanWajib(program),
            Orang = orang.Semua,
            Kelengkapan = orang.Kelengkapan,
            AhliWaris = BacaAhliWaris(masukan),
        };
        return (bahan, program);
    }

    private static Dictionary<Nik, Kepastian> BacaAhliWaris(BacaObjek masukan)
    {
        var ahliWaris = new Dictionary<Nik, Kepastian>();
        foreach (var butir in masukan.Larik("ahli_waris") ?? [])
        {
            if (!ahliWaris.TryAdd(butir.NikWajib("nik"), butir.Tanda("ada")))
            {
                throw butir.Salah("nik", "Pernyataan ahli waris untuk NIK ini sudah ada; hapus salah satu", "There is already a statement about this NIK; remove one");
            }
        }

        return ahliWaris;
    }

    private static List<Penetapan> BacaPenetapan(BacaObjek masukan, DaftarProgram program)
    {
        var daftar = new List<Penetapan>();
        foreach (var butir in masukan.Larik("penetapan") ?? [])
        {
            daftar.Add(new(butir.NikWajib("nik"), butir.ProgramWajib("program", program), butir.PilihanWajib("status", TabelPengesahan.StatusDeklarasi))
            {
                Alasan = BacaAlasan(butir),
                Keterangan = butir.Teks("keterangan"),
                Difinalisasi = butir.Logika("difinalisasi") ?? false,
            });
        }

        return daftar;
    }

    private static KegiatanBulanan BacaKegiatan(BacaObjek masukan) => masukan.Pilihan("kegiatan", TabelPerundangan.Kegiatan) switch
    {
        null => KegiatanBulanan.VerifikasiKelayakan,
        { } kegiatan and (KegiatanBulanan.VerifikasiKelayakan or KegiatanBulanan.VervalPbi) => kegiatan,
        _ => throw masukan.Salah("kegiatan", "Kegiatan kelayakan: verifikasi-kelayakan atau verval-pbi", "Activities of kelayakan: verifikasi-kelayakan or verval-pbi"),
    };

    private static List<ButirKemensos> BacaKemensos(BacaObjek masukan, DaftarProgram program)
    {
        var daftar = new List<ButirKemensos>();
        foreach (var butir in masukan.Larik("kemensos") ?? [])
        {
            daftar.Add(new(
                butir.NikWajib("nik"),
                butir.ProgramWajib("program", program),
                BacaAlasan(butir),
                butir.TanggalWajib("dikirim"),
                butir.Objek("tanggapan") is { } tanggapan ? new(tanggapan.TanggalWajib("tanggal"), tanggapan.LogikaWajib("setuju")) : null,
                butir.Teks("keterangan")));
        }

        return daftar;
    }

    /// <summary>The edition in use, whether the caller named it, and whether the period lies outside its span.</summary>
    private static void TulisEdisi(KonteksKelayakan konteks, Utf8JsonWriter tulis)
    {
        tulis.WriteStartObject("edisi");
        tulis.WriteString("id", konteks.Edisi.Id);
        tulis.WriteBoolean("disebut", konteks.EdisiDisebut);
        tulis.WriteBoolean("di_luar_masa", konteks.DiLuarMasa);
        tulis.WriteEndObject();
    }

    private static void TulisDitolak(string nama, IEnumerable<PenetapanDitolak> semua, Utf8JsonWriter tulis)
    {
        tulis.WriteStartArray(nama);
        foreach (var ditolak in semua)
        {
            tulis.WriteStartObject();
            tulis.WriteNumber("indeks", ditolak.Indeks);
            tulis.WriteString("aturan", ditolak.Aturan.Id.ToString());
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
    }

    private static HimpunanAlasan BacaAlasan(BacaObjek butir)
    {
        var alasan = default(HimpunanAlasan);
        foreach (var kode in butir.LarikBilangan("alasan", 1, 8) ?? [])
        {
            alasan = alasan.Dengan((AlasanTidakLayak)kode);
        }

        return alasan;
    }

    private static PerintahAlur BacaPerintah(BacaObjek butir, int jumlahKepesertaan)
    {
        var perintah = butir.PilihanWajib("perintah", TabelAlurKelayakan.Perintah);
        var tanggal = butir.TanggalWajib("tanggal");
        var pakaiIndeks = perintah is PerintahKelayakan.Tandai or PerintahKelayakan.SetujuiTanda or PerintahKelayakan.Batal or PerintahKelayakan.Finalisasi;
        var pakaiKeterangan = perintah is PerintahKelayakan.Tandai or PerintahKelayakan.Setujui or PerintahKelayakan.Tolak;

        TolakTakDipakai(butir, pakaiIndeks, "indeks");
        TolakTakDipakai(butir, perintah == PerintahKelayakan.Tandai, "alasan");
        TolakTakDipakai(butir, pakaiKeterangan, "keterangan");
        TolakTakDipakai(butir, perintah == PerintahKelayakan.Finalisasi, "berita_acara");
        TolakTakDipakai(butir, perintah == PerintahKelayakan.Unggah, "surat");
        return new()
        {
            Perintah = perintah,
            Tanggal = tanggal,
            Peran = butir.PilihanWajib("peran", TabelKewenangan.Peran),
            Pelaku = butir.Teks("pelaku"),
            Wilayah = butir.Wilayah("wilayah"),
            BeritaAcara = perintah == PerintahKelayakan.Finalisasi ? butir.Logika("berita_acara") : null,
            Indeks = pakaiIndeks && butir.LarikBilangan("indeks", 0, Math.Max(jumlahKepesertaan, 1) - 1) is { } indeks ? [.. indeks] : default,
            Alasan = perintah == PerintahKelayakan.Tandai ? BacaAlasan(butir) : default,
            Keterangan = pakaiKeterangan ? butir.Teks("keterangan") : null,
            Surat = perintah == PerintahKelayakan.Unggah ? butir.SuratUnggahan(tanggal) : null,
        };
    }

    /// <summary>Refuses a member that is given to a command without use for it; null is as good as absent.</summary>
    private static void TolakTakDipakai(BacaObjek butir, bool dipakai, string anggota)
    {
        if (!dipakai && butir.Ada(anggota))
        {
            throw butir.Salah(anggota, "Perintah ini tidak memakai anggota ini; hapuslah", "This command has no use for this member; remove it");
        }
    }

    private static void TulisPutusan(HasilKelayakan hasil, Utf8JsonWriter tulis)
    {
        tulis.WriteStartArray("putusan");
        foreach (var putusan in hasil.Putusan)
        {
            tulis.WriteStartObject();
            tulis.WriteNumber("indeks", putusan.Indeks);
            tulis.WriteString("kelayakan", TabelKelayakan.Status.Kode(putusan.Kelayakan));
            tulis.WriteString("sumber", TabelKelayakan.Sumber.Kode(putusan.Sumber));
            tulis.WriteStartArray("alasan");
            foreach (var alasan in putusan.Alasan)
            {
                tulis.WriteNumberValue((int)alasan);
            }

            tulis.WriteEndArray();
            if (putusan.Penyebab is { } penyebab)
            {
                tulis.WriteNumber("penyebab", penyebab);
            }
            else
            {
                tulis.WriteNull("penyebab");
            }

            tulis.WriteString("tahap", TabelKelayakan.Tahap.Kode(putusan.Tahap));
            tulis.WriteString("kepesertaan", TabelKelayakan.Kepesertaan.Kode(putusan.StatusKepesertaan));
            tulis.WriteBoolean("perlu_ganti_pengurus", putusan.PerluGantiPengurus);
            tulis.WriteStartArray("dasar");
            foreach (var aturan in putusan.Dasar)
            {
                tulis.WriteStringValue(aturan.Id.ToString());
            }

            tulis.WriteEndArray();
            tulis.WriteStartArray("kurang");
            foreach (var kurang in putusan.Kurang)
            {
                tulis.WriteStringValue(kurang);
            }

            tulis.WriteEndArray();
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
    }

    /// <summary>Turns a contradiction in the facts into a refusal that points to where it stands in the request.</summary>
    private static T Hitung<T>(Func<T> hitung, BacaObjek? pada = null)
    {
        try
        {
            return hitung();
        }
        catch (BahanTidakSahException e)
        {
            throw GalatOperasi.Masukan($"{pada?.JalurSendiri ?? "masukan"}.{e.Cacat.Jalur}", e.Cacat.Pesan.Indonesia, e.Cacat.Pesan.Inggris);
        }
    }
}
