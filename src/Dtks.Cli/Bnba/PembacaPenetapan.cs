using Dtks.Cli.Berkas;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Cli.Bnba;

/// <summary>Reads the file of declarations: columns <c>nik, program, status, alasan, keterangan, difinalisasi</c> in any order.</summary>
internal static class PembacaPenetapan
{
    private const string NamaBerkas = "penetapan";

    private static readonly char[] PemisahAlasan = [' ', '+', '/', ';', ','];

    /// <summary>Reads the declarations by kepesertaan; what cannot be used is noted with its line.</summary>
    public static Dictionary<(Nik Nik, ProgramBansos Program), (Penetapan Penetapan, int Baris)> Baca(TabelTerbuka tabel, List<CatatanBaris> catatan)
    {
        var letak = tabel.Kolom.Select((k, i) => (Nama: k.ToLowerInvariant(), i)).ToDictionary(k => k.Nama, k => k.i, StringComparer.Ordinal);
        foreach (var wajib in new[] { "nik", "program", "status", "alasan" })
        {
            if (!letak.ContainsKey(wajib))
            {
                throw new SalahPakaiException($"Berkas penetapan memerlukan kolom {wajib}.", $"The file of declarations needs the column {wajib}.");
            }
        }

        var hasil = new Dictionary<(Nik, ProgramBansos), (Penetapan, int)>();
        while (tabel.Baca())
        {
            if (tabel.JumlahKolom != tabel.Kolom.Count)
            {
                Tolak("baris", "PENETAPAN-JUMLAH-KOLOM", $"Jumlah kolom {tabel.JumlahKolom}, seharusnya {tabel.Kolom.Count}", $"{tabel.JumlahKolom} columns instead of {tabel.Kolom.Count}");
            }
            else if (!Nik.TryParse(Isi("nik"), out var nik))
            {
                Tolak("nik", "PENETAPAN-NIK", "NIK tidak dapat dibaca; tulis 16 angka", "The NIK cannot be read; write 16 digits");
            }
            else if (!DaftarProgram.Nasional.TryBaca(Isi("program"), out var program))
            {
                Tolak("program", "PENETAPAN-PROGRAM", $"Program tidak dikenal; yang dikenal: {string.Join(", ", DaftarProgram.Nasional.Semua.Select(p => p.Kode))}", "Unknown programme");
            }
            else if (!TabelPengesahan.StatusDeklarasi.TryBaca(Isi("status"), out var status))
            {
                Tolak("status", "PENETAPAN-STATUS", "Status harus layak atau tidak-layak", "The status is layak or tidak-layak");
            }
            else if (BacaAlasan(Isi("alasan")) is not { } alasan)
            {
                Tolak("alasan", "PENETAPAN-ALASAN", "Alasan berupa angka 1 sampai 8, dipisahkan spasi", "Reasons are numbers 1 to 8, separated by spaces");
            }
            else if (BacaYa(Isi("difinalisasi")) is not { } difinalisasi)
            {
                Tolak("difinalisasi", "PENETAPAN-FINALISASI", "Isi kolom difinalisasi harus YA atau TIDAK", "The column difinalisasi holds YA or TIDAK");
            }
            else if (!hasil.TryAdd((nik, program), (new(nik, program, status) { Alasan = alasan, Keterangan = Isi("keterangan"), Difinalisasi = difinalisasi }, tabel.NomorBaris)))
            {
                Tolak("nik", "PENETAPAN-BERULANG", $"Kepesertaan ini sudah ditetapkan di baris {hasil[(nik, program)].Item2}; satu kepesertaan hanya boleh punya satu penetapan", $"Already declared on line {hasil[(nik, program)].Item2}; a kepesertaan takes one declaration");
            }
        }

        return hasil;

        string Isi(string kolom) => letak.TryGetValue(kolom, out var i) ? tabel[i] : "";

        void Tolak(string kolom, string kode, string indonesia, string inggris) =>
            catatan.Add(new(tabel.NomorBaris, TingkatCatatan.Ditolak, kolom, kode, indonesia, inggris) { Berkas = NamaBerkas });
    }

    /// <summary>The remark on a declaration that a rule refuses: every condition that failed.</summary>
    public static CatatanBaris Ditolak(int baris, PenetapanDitolak ditolak)
    {
        var sebab = ditolak.Sebab();
        return Catatan(
            baris,
            KolomSalah(sebab[0]),
            ditolak.Aturan.Id.ToString(),
            string.Join(' ', sebab.Select(s => s.Indonesia)),
            string.Join(' ', sebab.Select(s => s.Inggris))) with { Sebab = string.Join(' ', sebab.Select(s => s.Kode)) };
    }

    /// <summary>The remark on a declaration whose kepesertaan the file of people does not have.</summary>
    public static CatatanBaris TanpaKepesertaan(int baris) => Catatan(
        baris,
        "nik",
        "PENETAPAN-TANPA-KEPESERTAAN",
        "Kepesertaan (NIK dan program) ini tidak ada di berkas BNBA; periksa keduanya",
        "This kepesertaan (NIK and programme) is not in the BNBA file; check both");

    private static CatatanBaris Catatan(int baris, string kolom, string kode, string indonesia, string inggris) =>
        new(baris, TingkatCatatan.Ditolak, kolom, kode, indonesia, inggris) { Berkas = NamaBerkas };

    /// <summary>The column to look at first.</summary>
    private static string KolomSalah(Pesan sebab) => sebab.Kode switch
    {
        "KELAYAKAN-KETERANGAN-PANJANG" or "KELAYAKAN-ALASAN-LAIN-TANPA-KETERANGAN" => "keterangan",
        "KELAYAKAN-LAYAK-DIFINALISASI" => "difinalisasi",
        _ => "alasan",
    };

    private static HimpunanAlasan? BacaAlasan(string isi)
    {
        var alasan = default(HimpunanAlasan);
        foreach (var kode in isi.Split(PemisahAlasan, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (kode.Length != 1 || kode[0] is < '1' or > '8')
            {
                return null;
            }

            alasan = alasan.Dengan((AlasanTidakLayak)(kode[0] - '0'));
        }

        return alasan;
    }

    private static bool? BacaYa(string isi) => isi.Trim().ToUpperInvariant() switch
    {
        "YA" => true,
        "TIDAK" or "" => false,
        _ => null,
    };
}
