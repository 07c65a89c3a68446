namespace Dtks.Cli.Bnba;

/// <summary>Where the known columns stand in one file; -1 for a column that is not there.</summary>
internal sealed class KolomBnba
{
    /// <summary>The names read for each known column, lower case.</summary>
    private static readonly (string Nama, string[] Alias)[] Dikenal =
    [
        ("iddtks", ["id_dtks"]),
        ("provinsi", []),
        ("kabupaten_kota", []),
        ("kecamatan", []),
        ("desa_kelurahan", []),
        ("kode_wilayah", ["wilayah"]),
        ("alamat", []),
        ("dusun", []),
        ("rt", []),
        ("rw", []),
        ("nomor_kk", ["nokk", "no_kk"]),
        ("nomor_nik", ["nik"]),
        ("nama", []),
        ("tanggal_lahir", []),
        ("tempat_lahir", []),
        ("jenis_kelamin", []),
        ("pekerjaan", []),
        ("nama_ibu_kandung", []),
        ("hubungan_keluarga", ["hub_keluarga"]),
        ("keterangan_padan", []),
        ("bansos_bpnt", []),
        ("bansos_pkh", []),
        ("bansos_bpnt_ppkm", ["bansos_bpnt-ppkm"]),
        ("pbi_jkn", []),
    ];

    private readonly Dictionary<string, int> _letak = new(StringComparer.Ordinal);

    private KolomBnba(IReadOnlyList<string> judul)
    {
        for (var i = 0; i < judul.Count; i++)
        {
            var nama = judul[i].Trim().ToLowerInvariant();
            if (Array.Find(Dikenal, d => d.Nama == nama || d.Alias.Contains(nama)) is { Nama: { } baku })
            {
                if (!_letak.TryAdd(baku, i))
                {
                    throw new SalahPakaiException($"Kolom {baku} muncul dua kali.", $"Column {baku} occurs twice.");
                }
            }
            else
            {
                TidakDikenal.Add(judul[i]);
            }
        }
    }

    /// <summary>Columns of the header that nobody knows; they are ignored and named in the report.</summary>
    public List<string> TidakDikenal { get; } = [];

    /// <summary>Finds the columns of a header, in any order, upper or lower case.</summary>
    /// <exception cref="SalahPakaiException">There is no NIK column, no programme column, or a column twice.</exception>
    public static KolomBnba Cari(IReadOnlyList<string> judul)
    {
        var kolom = new KolomBnba(judul);
        var adaProgram = kolom["bansos_bpnt"] >= 0 || kolom["bansos_pkh"] >= 0 || kolom["bansos_bpnt_ppkm"] >= 0 || kolom["pbi_jkn"] >= 0;
        if (kolom["nomor_nik"] < 0 || !adaProgram)
        {
            throw new SalahPakaiException(
                "Berkas BNBA memerlukan kolom nomor_nik (atau nik) dan paling sedikit satu kolom program (bansos_pkh, bansos_bpnt, bansos_bpnt_ppkm, pbi_jkn).",
                "A BNBA file needs the column nomor_nik (or nik) and at least one programme column.");
        }

        return kolom;
    }

    /// <summary>Finds the columns of a header of a file that need not tell of programmes.</summary>
    /// <exception cref="SalahPakaiException">There is no NIK column, or a column twice.</exception>
    public static KolomBnba CariOrang(IReadOnlyList<string> judul)
    {
        var kolom = new KolomBnba(judul);
        return kolom["nomor_nik"] >= 0
            ? kolom
            : throw new SalahPakaiException("Berkas memerlukan kolom nomor_nik (atau nik).", "The file needs the column nomor_nik (or nik).");
    }

    /// <summary>The position of a known column; -1 when the file does not have it.</summary>
    public int this[string nama] => _letak.GetValueOrDefault(nama, -1);
}
