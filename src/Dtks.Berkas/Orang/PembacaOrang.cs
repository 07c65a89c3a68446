using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>How a table of people is read.</summary>
public sealed record PilihanOrang
{
    /// <summary>The name of the file, for messages.</summary>
    public string Nama { get; init; } = "berkas";

    /// <summary>The sheet of a workbook; null for the first one with a header.</summary>
    public string? Lembar { get; init; }

    /// <summary>Whether kepesertaan will be decided: programmes are needed, and a person may have one row only.</summary>
    public bool Putusan { get; init; }

    /// <summary>Whether names, addresses and places of birth are kept.</summary>
    public bool DenganTeks { get; init; } = true;

    /// <summary>Whether what was read beside a person is kept: SK DTKS, terakhir padan, PSNOKA, payment note.</summary>
    public bool DenganRiwayat { get; init; }

    /// <summary>Makes what takes the texts of each row while its bytes are at hand, a taker a block of about so many rows; null when nobody wants them.</summary>
    internal Func<int, IPenerimaTeks>? PenerimaTeks { get; init; }

    /// <summary>The programme of a list of one programme, which every row holds; null when columns say.</summary>
    public ProgramBansos? Program { get; init; }

    /// <summary>How many blocks are read at a time; changes nothing in the result.</summary>
    public int Derajat { get; init; } = 1;

    /// <summary>Receives how many bytes are read so far.</summary>
    public Action<long>? Maju { get; init; }
}

/// <summary>Takes the texts of rows that need not be kept.</summary>
/// <remarks>To be used by one thread.</remarks>
internal interface IPenerimaTeks
{
    /// <summary>Takes the texts of the next person of a block.</summary>
    /// <param name="nama">The name as the file has it.</param>
    /// <param name="ibuKandung">The name of the birth mother.</param>
    /// <param name="alamat">The address.</param>
    void Tambah(ReadOnlySpan<byte> nama, ReadOnlySpan<byte> ibuKandung, ReadOnlySpan<byte> alamat);
}

/// <summary>Reads people from a table as a dinas receives it: text of any usual encoding and delimiter, or xlsx (BK-1 to BK-5).</summary>
public static class PembacaOrang
{
    /// <summary>Reads the whole table.</summary>
    /// <param name="berkas">The bytes; closed at the end.</param>
    /// <param name="pilihan">How to read it.</param>
    /// <returns>The people, and everything that was lost or doubtful.</returns>
    /// <exception cref="DtksFormatException">No header, a column twice, a column missing, no text: codes <c>BERKAS-...</c>, <c>BNBA-...</c>.</exception>
    /// <example>
    /// <code>
    /// using MemoryStream berkas = new("NIK;NAMA;TGL LAHIR\n3374995203850001;SITI REKAAN;12/03/1985\n"u8.ToArray());
    /// DataOrang data = PembacaOrang.Baca(berkas, new PilihanOrang { Nama = "contoh.csv" });
    /// Console.WriteLine(data.Jumlah); // 1
    /// Console.WriteLine(data.Penduduk(0).Nik); // 337499******0001
    /// </code>
    /// </example>
    public static DataOrang Baca(Stream berkas, PilihanOrang pilihan)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        ArgumentNullException.ThrowIfNull(pilihan);
        using TabelMasuk tabel = TabelMasuk.Buka(berkas, KolomOrang.Daftar, new PilihanTabel(pilihan.Nama, pilihan.Lembar));
        int? program = pilihan.Program is { } p ? KolomOrang.Program.IndexOf(p) is >= 0 and var nomor ? nomor : throw new DtksFormatException(DaftarProgram.Nasional.PesanTakDikenal(p.Kode)) : null;
        if (tabel.Letak[KolomOrang.Nik] < 0)
        {
            throw new DtksFormatException(PesanTabel.KolomWajib(tabel.Nama, "nomor_nik"));
        }

        if (program is { } satu && tabel.Letak[KolomOrang.ProgramPertama + satu] >= 0)
        {
            throw new DtksFormatException(PesanOrang.ProgramGanda(tabel.Nama, KolomOrang.NamaProgram(satu)));
        }

        if (pilihan.Putusan && program is null && tabel.Letak.AsSpan(KolomOrang.ProgramPertama).IndexOfAnyExcept(-1) < 0 && !(pilihan.DenganRiwayat && tabel.Letak[KolomOrang.ProgramBaris] >= 0))
        {
            throw new DtksFormatException(PesanOrang.TanpaProgram(tabel.Nama));
        }

        var setelan = new SetelanOrang(pilihan.Putusan, pilihan.DenganTeks, pilihan.DenganRiwayat, pilihan.PenerimaTeks, program);
        return new DataOrang(tabel, setelan, pilihan.Derajat, tabel.Olah(pilihan.Derajat, blok => KepingOrang.Baca(blok, setelan), pilihan.Maju ?? (static _ => { })));
    }
}
