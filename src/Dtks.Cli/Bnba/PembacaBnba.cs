using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Cli.Bnba;

/// <summary>Reads a BNBA export row by row; what cannot be used is noted with its line and the run goes on.</summary>
internal sealed class PembacaBnba
{
    /// <summary>After how many rows the number of all rows is estimated.</summary>
    private const int BarisPenaksir = 20_000;

    private readonly TabelTerbuka _tabel;
    private readonly KolomBnba _kolom;
    private readonly Action<CatatanBaris> _catat;
    private readonly Dictionary<string, ushort> _pekerjaan = new(StringComparer.Ordinal);
    private readonly List<Pekerjaan?> _daftarPekerjaan = [null];
    private readonly TeksRapat _idDtks = new();
    private readonly HashSet<string> _desa = new(StringComparer.Ordinal);
    private readonly KelengkapanBnba _kelengkapan = new();
    private readonly int[] _kolomProgram;

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
        var pembaca = new PembacaBnba(tabel, KolomBnba.Cari(tabel.Kolom), catatan.Add);
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
                pembaca._kelengkapan.Ditolak(b.NomorKk, b.Desa);
                pembaca.Tolak("nomor_nik", "BNBA-NIK-BERULANG", $"NIK sama dengan baris {pertama[nik]}; satu orang hanya boleh satu baris", $"Same NIK as line {pertama[nik]}; a person may have one row only");
                continue;
            }

            baris.Add(b);
            pembaca._idDtks.Tambah(pembaca.Isi("iddtks").Trim());
        }

        maju(tabel.Posisi);
        if (catatan.Exists(c => c.Kode == PenjagaKutip.Kode))
        {
            pembaca._kelengkapan.TanpaKeluarga(desa: null);
        }

        return new(baris, pembaca._idDtks, pembaca._daftarPekerjaan, jumlah, pembaca._kolom.TidakDikenal, pembaca._kelengkapan);
    }

    private BarisBnba? BarisKini()
    {
        if (!Lengkap())
        {
            // Why: cells that do not fit the header cannot be told apart, so neither the family nor the desa is known.
            _kelengkapan.TanpaKeluarga(desa: null);
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

        var desa = Bersama(Isi("desa_kelurahan").Trim());
        if (!kk.Sah)
        {
            _kelengkapan.TanpaKeluarga(desa);
        }

        return new BarisBnba
        {
            Nomor = _tabel.NomorBaris,
            Nik = nik,
            NomorKk = kk,
            Desa = desa,
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

    /// <summary>A cell of the present row, valid until the next one is asked for; empty without the column.</summary>
    internal ReadOnlySpan<char> Isi(string kolom) => _kolom[kolom] is >= 0 and var letak ? _tabel.Isi(letak) : default;

    /// <summary>A cell of the present row as a text to keep.</summary>
    internal string Teks(string kolom) => Isi(kolom).ToString();

    /// <summary>One text for all rows that say the same.</summary>
    private string? Bersama(ReadOnlySpan<char> isi)
    {
        if (isi.IsEmpty)
        {
            return null;
        }

        if (!_desa.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(isi, out var desa))
        {
            _desa.Add(desa = isi.ToString());
        }

        return desa;
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

            var isi = _tabel.Isi(_kolomProgram[i]).Trim();
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
        var isi = Isi("tanggal_lahir").Trim();
        if (isi.IsEmpty)
        {
            return null;
        }

        if (TryTanggal(isi, out var tanggal))
        {
            return tanggal;
        }

        Abaikan("tanggal_lahir", "BNBA-TANGGAL", "Tanggal lahir harus dd/MM/yyyy, dd-MM-yyyy, atau yyyy-MM-dd dan ada di kalender; dianggap tidak diketahui", "The birth date must be dd/MM/yyyy, dd-MM-yyyy or yyyy-MM-dd and exist; it counts as unknown");
        return null;
    }

    private static bool TryTanggal(ReadOnlySpan<char> isi, out LocalDate tanggal)
    {
        if (isi is not [_, _, '/', _, _, '/', _, _, _, _] and not [_, _, '-', _, _, '-', _, _, _, _])
        {
            return TeksTanggal.TryBacaIso(isi, out tanggal);
        }

        ReadOnlySpan<char> iso = [.. isi[6..], '-', .. isi[3..5], '-', .. isi[..2]];
        return TeksTanggal.TryBacaIso(iso, out tanggal);
    }

    internal T? BacaKode<T>(string kolom, TabelKode<T> tabel)
        where T : struct, Enum
    {
        var isi = Isi(kolom);
        if (isi.IsWhiteSpace())
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
        if (isi.IsWhiteSpace())
        {
            return 0;
        }

        if (!_pekerjaan.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(isi, out var nomor))
        {
            // Why: after 65,535 different texts the column is no list of jobs; the rest counts as not named.
            nomor = _daftarPekerjaan.Count <= ushort.MaxValue ? (ushort)_daftarPekerjaan.Count : (ushort)0;
            if (nomor > 0)
            {
                var teks = isi.ToString();
                _daftarPekerjaan.Add(Pekerjaan.Baca(teks));
                _pekerjaan.Add(teks, nomor);
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
