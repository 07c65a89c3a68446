using Dtks.Cli.Bnba;
using Dtks.Cli.Operasi;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Cli.Berkas;

/// <summary>Reads the people of a file: a BNBA table, or one <c>orang</c> of the protocol per line (NDJSON). A bad row is noted and reading goes on.</summary>
internal static class PembacaOrang
{
    private static readonly (string Kolom, BidangOrang Bidang)[] KolomBidang =
    [
        ("nomor_kk", BidangOrang.NomorKk),
        ("nama", BidangOrang.Nama),
        ("tanggal_lahir", BidangOrang.TanggalLahir),
        ("jenis_kelamin", BidangOrang.JenisKelamin),
        ("hubungan_keluarga", BidangOrang.Hubungan),
        ("pekerjaan", BidangOrang.Pekerjaan),
        ("nama_ibu_kandung", BidangOrang.IbuKandung),
        ("alamat", BidangOrang.Alamat),
        ("rt", BidangOrang.Rt),
        ("rw", BidangOrang.Rw),
        ("kode_wilayah", BidangOrang.Wilayah),
    ];

    /// <summary>Reads the whole file, or standard input for <c>-</c>.</summary>
    /// <param name="lingkungan">Where standard input and progress are.</param>
    /// <param name="berkas">The file.</param>
    /// <param name="program">Whether to read the programme columns too.</param>
    public static DataOrang Baca(Lingkungan lingkungan, string berkas, bool program) => AksesBerkas.Coba(berkas, menulis: false, () =>
    {
        using Stream masuk = berkas == "-" ? Salin(lingkungan.Masuk) : AksesBerkas.Buka(berkas);
        bool json = Json(masuk);
        return Kemajuan.Jalankan(lingkungan, "Membaca", masuk.Length, maju => json ? BacaJson(masuk, maju) : BacaTabel(masuk, berkas == "-" ? "masukan standar" : Path.GetFileName(berkas), program, maju));
    });

    private static MemoryStream Salin(Stream masuk)
    {
        var salinan = new MemoryStream();
        masuk.CopyTo(salinan);
        salinan.Position = 0;
        return salinan;
    }

    /// <summary>Whether the first mark of the file opens an object; the stream then stands at it, otherwise at its start.</summary>
    private static bool Json(Stream masuk)
    {
        Span<byte> awal = stackalloc byte[64];
        int panjang = masuk.ReadAtLeast(awal, awal.Length, throwOnEndOfStream: false);
        ReadOnlySpan<byte> isi = awal[..panjang];
        int bom = isi.StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;
        bool json = isi[bom..].TrimStart(" \t\r\n"u8).StartsWith("{"u8);
        masuk.Position = json ? bom : 0;
        return json;
    }

    private static DataOrang BacaJson(Stream masuk, Action<long> maju)
    {
        var data = new DataOrang();
        var pohon = new PohonJson();
        foreach (ButirJson butir in new BarisJson(masuk, maju).Baca())
        {
            try
            {
                BacaObjek objek = butir.Isi is { } isi ? BacaObjek.Urai(pohon, isi, 0, isi.Length, "satu orang {...}") : BacaObjek.Berkas(null);
                Penduduk orang = objek.Penduduk();
                objek.Selesai();
                data.Orang.Add(orang);
                data.Baris.Add(butir.Nomor);
            }
            catch (GalatOperasi galat)
            {
                // Why: a refusal carries both languages in one text.
                string[] pesan = galat.Pesan.Split(" / ", 2);
                data.TidakTerbaca++;
                data.Catatan.Add(new(checked((int)butir.Nomor), TingkatCatatan.Ditolak, galat.Jalur ?? "baris", galat.Kode, pesan[0], pesan[^1]));
            }
        }

        return data;
    }

    private static DataOrang BacaTabel(Stream masuk, string nama, bool program, Action<long> maju)
    {
        var data = new DataOrang();
        using TabelTerbuka tabel = BerkasTabel.Buka(masuk, nama, data.Catatan.Add);
        KolomBnba kolom = KolomBnba.CariOrang(tabel.Kolom);
        var sel = new PembacaBnba(tabel, kolom, data.Catatan.Add);
        data.TanpaBidang = [.. KolomBidang.Where(k => kolom[k.Kolom] < 0).Select(k => k.Bidang)];
        bool adaKode = kolom["kode_wilayah"] >= 0;
        bool adaProgram = program && Array.Exists(ProgramBnba.Semua, p => kolom[p.Kolom] >= 0);
        var namaWilayah = new Dictionary<NamaWilayahBerkas, int>();
        for (int jumlah = 1; tabel.Baca(); jumlah++)
        {
            if ((jumlah & 1023) == 0)
            {
                maju(tabel.Posisi);
            }

            if (!sel.Lengkap())
            {
                continue;
            }

            data.Orang.Add(Orang(sel));
            data.Baris.Add(tabel.NomorBaris);
            if (adaProgram)
            {
                data.Program.Add(sel.BacaProgram());
            }

            if (!adaKode)
            {
                var satu = new NamaWilayahBerkas(Teks(sel, "provinsi"), Teks(sel, "kabupaten_kota"), Teks(sel, "kecamatan"), Teks(sel, "desa_kelurahan"));
                if (!namaWilayah.TryGetValue(satu, out int ke))
                {
                    namaWilayah.Add(satu, ke = data.DaftarNama.Count);
                    data.DaftarNama.Add(satu);
                }

                data.NamaKe.Add(ke);
            }
        }

        // Why: what concerns a whole row is noted under its line, what concerns a cell under its column.
        data.TidakTerbaca = data.Catatan.Count(c => c.Kolom == "baris");
        return data;
    }

    private static Penduduk Orang(PembacaBnba sel)
    {
        string kode = sel.Teks("kode_wilayah");
        bool terbaca = KodeWilayah.TryParse(kode, out KodeWilayah wilayah);
        return new Penduduk
        {
            Nik = Nik.Check(sel.Isi("nomor_nik")),
            NomorKk = NomorKk.Check(sel.Isi("nomor_kk")),
            IdDtks = IdDtks.TryParse(sel.Isi("iddtks"), out IdDtks id) ? id : null,
            Nama = sel.Teks("nama"),
            TempatLahir = sel.Teks("tempat_lahir"),
            TanggalLahir = sel.BacaTanggal(),
            JenisKelamin = sel.BacaKode("jenis_kelamin", TabelKependudukan.JenisKelamin),
            Hubungan = sel.BacaKode("hubungan_keluarga", TabelKependudukan.Hubungan),
            Pekerjaan = Pekerjaan.Baca(sel.Teks("pekerjaan")),
            NamaIbuKandung = sel.Teks("nama_ibu_kandung"),
            Alamat = sel.Teks("alamat"),
            Rt = TeksRtRw.Baca(sel.Isi("rt")),
            Rw = TeksRtRw.Baca(sel.Isi("rw")),
            Wilayah = terbaca ? wilayah : null,
            WilayahTakTerbaca = !terbaca && !string.IsNullOrWhiteSpace(kode),
        };
    }

    private static string? Teks(PembacaBnba sel, string kolom) => sel.Isi(kolom).Trim() is { IsEmpty: false } isi ? isi.ToString() : null;
}
