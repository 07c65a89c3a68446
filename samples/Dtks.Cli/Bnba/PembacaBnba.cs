using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using NodaTime;
using NodaTime.Text;

namespace Dtks.Cli.Bnba;

/// <summary>Reads a BNBA export row by row; what cannot be used is noted with its line and the run goes on.</summary>
internal sealed class PembacaBnba
{
    private static readonly LocalDatePattern GarisMiring = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");
    private static readonly LocalDatePattern TandaHubung = LocalDatePattern.CreateWithInvariantCulture("dd-MM-uuuu");

    /// <summary>After how many rows the number of all rows is estimated.</summary>
    private const int BarisPenaksir = 20_000;

    private static readonly string[] KolomDibaca =
        ["iddtks", "nomor_kk", "nomor_nik", "desa_kelurahan", "tanggal_lahir", "jenis_kelamin", "pekerjaan", "hubungan_keluarga"];

    private readonly TabelTerbuka _tabel;
    private readonly KolomBnba _kolom;
    private readonly Action<CatatanBaris> _catat;
    private readonly Dictionary<string, ushort> _pekerjaan = new(StringComparer.Ordinal);
    private readonly List<Pekerjaan?> _daftarPekerjaan = [null];
    private readonly TeksRapat _idDtks = new();
    private readonly Dictionary<string, string> _desa = new(StringComparer.Ordinal);
    private readonly int[] _kolomProgram;

    private PembacaBnba(TabelTerbuka tabel, Action<CatatanBaris> catat)
        : this(tabel, KolomBnba.Cari(tabel.Kolom), catat)
    {
        tabel.Pakai(KolomDibaca.Select(k => _kolom[k]).Concat(_kolomProgram).Where(k => k >= 0));
    }

    /// <summary>A reader of the cells of a table whose columns are known.</summary>
    internal PembacaBnba(TabelTerbuka tabel, KolomBnba kolom, Action<CatatanBaris> catat)
    {
        _tabel = tabel;
        _catat = catat;
        _kolom = kolom;
        _kolomProgram = [.. ProgramBnba.Semua.Select(p => _kolom[p.Kolom])];
    }

    /// <summary>Reads the whole file.</summary>
    public static DataBnba Baca(TabelTerbuka tabel, List<CatatanBaris> catatan, Action<long> maju)
    {
        var pembaca = new PembacaBnba(tabel, catatan.Add);
        var baris = new List<BarisBnba>();
        var pertama = new Dictionary<Nik, int>();
        var jumlah = 0;
        while (tabel.Baca())
        {
            jumlah++;
            if ((jumlah & 1023) == 0)
            {
                maju(tabel.Posisi);
            }

            if (jumlah == BarisPenaksir && tabel.Panjang is { } panjang)
            {
                // Why: growing by doubling would hold a million rows twice.
                var taksiran = (int)Math.Min(int.MaxValue / 4, panjang * 1.05 * jumlah / Math.Max(1, tabel.Posisi));
                baris.EnsureCapacity(taksiran);
                pertama.EnsureCapacity(taksiran);
            }

            if (pembaca.BarisKini() is not { } b)
            {
                continue;
            }

            if (b.Nik.TryGetNilai(out var nik) && !pertama.TryAdd(nik, b.Nomor))
            {
                pembaca.Tolak("nomor_nik", "BNBA-NIK-BERULANG", $"NIK sama dengan baris {pertama[nik]}; satu orang hanya boleh satu baris", $"Same NIK as line {pertama[nik]}; a person may have one row only");
                continue;
            }

            baris.Add(b);
            pembaca._idDtks.Tambah(pembaca.Isi("iddtks").AsSpan().Trim());
        }

        maju(tabel.Posisi);
        return new(baris, pembaca._idDtks, pembaca._daftarPekerjaan, jumlah, pembaca._kolom.TidakDikenal);
    }

    private BarisBnba? BarisKini()
    {
        if (!Lengkap())
        {
            return null;
        }

        var nik = Nik.Check(Isi("nomor_nik"));
        var kk = NomorKk.Check(Isi("nomor_kk"));
        var program = BacaProgram();
        if (nik.Cacat is { } cacat && program != 0)
        {
            // Why: the person still counts as a living member of the family; dropping him could make heirs unknown.
            Tolak("nomor_nik", "BNBA-NIK", $"NIK tidak dapat dipakai ({TabelIdentitas.CacatNik.Kode(cacat)}); kepesertaan baris ini tidak diputus sampai NIK diperbaiki", $"The NIK cannot be used ({TabelIdentitas.CacatNik.Kode(cacat)}); the kepesertaan of this row is not decided until it is repaired");
            program = 0;
        }

        if (!kk.Sah && _kolom["nomor_kk"] >= 0)
        {
            Abaikan("nomor_kk", "BNBA-NOMOR-KK", "Nomor KK tidak dapat dibaca; keluarganya dianggap tidak diketahui", "The No KK cannot be read; the family counts as unknown");
        }

        return new BarisBnba
        {
            Nomor = _tabel.NomorBaris,
            Nik = nik,
            NomorKk = kk,
            Desa = Bersama(Kosongkan(Isi("desa_kelurahan"))),
            TanggalLahir = BacaTanggal(),
            JenisKelamin = BacaKode("jenis_kelamin", TabelKependudukan.JenisKelamin),
            Hubungan = BacaKode("hubungan_keluarga", TabelKependudukan.Hubungan),
            Pekerjaan = BacaPekerjaan(),
            Program = program,
        };
    }

    /// <summary>Whether the present row has as many cells as the header; one that has not is noted.</summary>
    internal bool Lengkap()
    {
        if (_tabel.JumlahKolom == _tabel.Kolom.Count)
        {
            return true;
        }

        Tolak("baris", "BNBA-JUMLAH-KOLOM", $"Jumlah kolom {_tabel.JumlahKolom}, seharusnya {_tabel.Kolom.Count}; periksa pemisah dan tanda kutip", $"{_tabel.JumlahKolom} columns instead of {_tabel.Kolom.Count}; check delimiters and quotes");
        return false;
    }

    internal string Isi(string kolom) => _kolom[kolom] is >= 0 and var letak ? _tabel[letak] : "";

    private static string? Kosongkan(string isi) => string.IsNullOrWhiteSpace(isi) ? null : isi.Trim();

    /// <summary>One text for all rows that say the same.</summary>
    private string? Bersama(string? isi)
    {
        if (isi is not null && !_desa.TryAdd(isi, isi))
        {
            return _desa[isi];
        }

        return isi;
    }

    internal byte BacaProgram()
    {
        var program = 0;
        for (var i = 0; i < _kolomProgram.Length; i++)
        {
            if (_kolomProgram[i] < 0)
            {
                continue;
            }

            var isi = _tabel[_kolomProgram[i]].AsSpan().Trim();
            if (isi.Equals("YA", StringComparison.OrdinalIgnoreCase))
            {
                program |= 1 << i;
            }
            else if (!isi.IsEmpty && !isi.Equals("TIDAK", StringComparison.OrdinalIgnoreCase))
            {
                Tolak(ProgramBnba.Semua[i].Kolom, "BNBA-PROGRAM", "Isi kolom program harus YA atau TIDAK; kepesertaan ini tidak diputus", "A programme column holds YA or TIDAK; this kepesertaan is not decided");
            }
        }

        return (byte)program;
    }

    internal LocalDate? BacaTanggal()
    {
        var isi = Isi("tanggal_lahir");
        if (string.IsNullOrWhiteSpace(isi))
        {
            return null;
        }

        isi = isi.Trim();
        var pola = isi.Length > 2 && isi[2] == '/' ? GarisMiring : isi.Length > 2 && isi[2] == '-' ? TandaHubung : LocalDatePattern.Iso;
        if (pola.Parse(isi) is { Success: true } hasil)
        {
            return hasil.Value;
        }

        Abaikan("tanggal_lahir", "BNBA-TANGGAL", "Tanggal lahir harus dd/MM/yyyy, dd-MM-yyyy, atau yyyy-MM-dd dan ada di kalender; dianggap tidak diketahui", "The birth date must be dd/MM/yyyy, dd-MM-yyyy or yyyy-MM-dd and exist; it counts as unknown");
        return null;
    }

    internal T? BacaKode<T>(string kolom, TabelKode<T> tabel)
        where T : struct, Enum
    {
        var isi = Isi(kolom);
        if (string.IsNullOrWhiteSpace(isi))
        {
            return null;
        }

        if (tabel.TryBaca(isi, out var nilai))
        {
            return nilai;
        }

        Abaikan(kolom, "BNBA-KODE", $"Isi kolom {kolom} tidak ada dalam daftar {tabel.NamaDaftar}; dianggap tidak diketahui", $"Not in the list {tabel.NamaDaftar}; it counts as unknown");
        return null;
    }

    private ushort BacaPekerjaan()
    {
        var isi = Isi("pekerjaan");
        if (string.IsNullOrWhiteSpace(isi))
        {
            return 0;
        }

        if (!_pekerjaan.TryGetValue(isi, out var nomor))
        {
            // Why: after 65,535 different texts the column is no list of jobs; the rest counts as not named.
            nomor = _daftarPekerjaan.Count <= ushort.MaxValue ? (ushort)_daftarPekerjaan.Count : (ushort)0;
            if (nomor > 0)
            {
                _daftarPekerjaan.Add(Pekerjaan.Baca(isi));
                _pekerjaan.Add(isi, nomor);
            }
        }

        if (_daftarPekerjaan[nomor] is not { Dikenal: true })
        {
            Abaikan("pekerjaan", "BNBA-PEKERJAAN", "Pekerjaan tidak ada dalam daftar; disimpan apa adanya dan tidak menjadi dasar saran", "The job is not in the list; it is kept as written and suggests nothing");
        }

        return nomor;
    }

    private void Tolak(string kolom, string kode, string indonesia, string inggris) =>
        _catat(new(_tabel.NomorBaris, TingkatCatatan.Ditolak, kolom, kode, indonesia, inggris));

    private void Abaikan(string kolom, string kode, string indonesia, string inggris) =>
        _catat(new(_tabel.NomorBaris, TingkatCatatan.Diabaikan, kolom, kode, indonesia, inggris));
}
