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

    private static HimpunanAlasan BacaAlasan(BacaObjek butir)
    {
        var alasan = default(HimpunanAlasan);
        foreach (var kode in butir.LarikBilangan("alasan", 1, 8) ?? [])
        {
            alasan = alasan.Dengan((AlasanTidakLayak)kode);
        }

        return alasan;
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
            throw GalatOperasi.Masukan($"{pada?.JalurSendiri ?? "masukan"}.{e.Cacat[0].Jalur}", e.Cacat[0].Pesan.Indonesia, e.Cacat[0].Pesan.Inggris);
        }
    }
}
