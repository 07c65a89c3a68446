using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Dtks.Domain;
using Dtks.Domain.Json;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Which made-up population is wanted.</summary>
/// <remarks>The same choice always gives the same bytes. Every NIK and No KK carries kecamatan 99, which does not exist; names are invented.</remarks>
public sealed record PilihanPopulasi
{
    /// <summary>The names of the files, in the order of the help.</summary>
    public static ImmutableArray<string> SemuaBerkas { get; } = ["bnba", "orang", "dukcapil", "kebenaran", "penetapan", "surat"];

    /// <summary>The greatest number of people that one population holds.</summary>
    public const int OrangTerbanyak = KepingPopulasi.OrangMaksimal;

    /// <summary>How many people, 1 to <see cref="OrangTerbanyak"/>; duplicates come on top.</summary>
    public required int Jumlah { get; init; }

    /// <summary>The seed: the same seed gives the same files.</summary>
    public required ulong Benih { get; init; }

    /// <summary>The month verified; ages are those of its last day.</summary>
    public required Periode Periode { get; init; }

    /// <summary>Which of <see cref="SemuaBerkas"/> are written.</summary>
    public IReadOnlyCollection<string> Berkas { get; init; } = SemuaBerkas;

    /// <summary>How many work at once; the result does not depend on it.</summary>
    public int Utas { get; init; } = Environment.ProcessorCount;
}

/// <summary>What was made.</summary>
/// <param name="Orang">People.</param>
/// <param name="Catatan">Records: people and their planted duplicates.</param>
/// <param name="Kebenaran">Lines of the truth about what was planted.</param>
/// <param name="Penetapan">Declarations.</param>
public sealed record HasilPopulasi(int Orang, int Catatan, int Kebenaran, int Penetapan);

/// <summary>Makes a population with planted faults, duplicates and ineligibilities, and the truth about them, and writes it as files.</summary>
/// <param name="pilihan">Which population.</param>
public sealed class PembuatPopulasi(PilihanPopulasi pilihan)
{
    private const string JudulKebenaran = "golongan,jenis,kode,baris_bnba,baris_orang,baris_pasangan,baris_penetapan\n";
    private const string JudulPenetapan = "nik,program,status,alasan,keterangan,difinalisasi\n";
    private const int HariFinalisasi = 25;

    private static readonly string[] NamaBerkas = ["bnba.csv", "orang.ndjson", "dukcapil.ndjson", "kebenaran.csv", "penetapan.csv"];
    private static readonly string[] Judul = [PenulisOrang.JudulBnba + "\n", "", "", JudulKebenaran, JudulPenetapan];

    private readonly int _per = Nomor(pilihan.Periode.HariTerakhir);
    private readonly bool[] _diminta = [.. PilihanPopulasi.SemuaBerkas.Take(NamaBerkas.Length).Select(pilihan.Berkas.Contains)];

    private enum Isi : byte
    {
        Bnba = 0,
        Orang,
        Dukcapil,
        Kebenaran,
        Penetapan,
    }

    /// <summary>Writes the files to a folder that exists or is made; files of an earlier run are replaced.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="maju">Told how many people are made so far; <see langword="null"/> when nobody wants to know.</param>
    /// <returns>What was made.</returns>
    /// <exception cref="IOException">A file or folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing there is not allowed.</exception>
    public HasilPopulasi Tulis(string folder, Action<long>? maju = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        Directory.CreateDirectory(folder);
        return TulisBerkas(folder, maju ?? (static _ => { }));
    }

    /// <summary>Makes everything and throws the bytes away; gives their number. For measurements.</summary>
    internal (HasilPopulasi Hasil, long Bita) Ukur()
    {
        long bita = 0;
        HasilPopulasi hasil = Buat(keping => bita += keping.Sum(k => Enumerable.Range(0, NamaBerkas.Length).Sum(b => (long)k.Isi(b).Length)), static _ => { });
        return (hasil, bita);
    }

    private HasilPopulasi TulisBerkas(string folder, Action<long> maju)
    {
        if (pilihan.Berkas.Contains("surat"))
        {
            using FileStream surat = BuatBerkas(Path.Combine(folder, "surat.json"));
            surat.Write(Surat());
        }

        var berkas = new FileStream?[NamaBerkas.Length];
        try
        {
            for (int i = 0; i < berkas.Length; i++)
            {
                if (_diminta[i])
                {
                    berkas[i] = BuatBerkas(Path.Combine(folder, NamaBerkas[i]));
                    berkas[i]!.Write(Encoding.ASCII.GetBytes(Judul[i]));
                }
            }

            return Buat(keping =>
            {
                var letak = new long[keping.Count * berkas.Length];
                for (int b = 0; b < berkas.Length; b++)
                {
                    long mulai = berkas[b]?.Length ?? 0;
                    for (int k = 0; k < keping.Count; k++)
                    {
                        letak[(k * berkas.Length) + b] = mulai;
                        mulai += keping[k].Isi(b).Length;
                    }
                }

                Parallel.For(0, letak.Length, new ParallelOptions { MaxDegreeOfParallelism = pilihan.Utas }, n =>
                {
                    if (berkas[n % berkas.Length] is { } tujuan)
                    {
                        RandomAccess.Write(tujuan.SafeFileHandle, keping[n / berkas.Length].Isi(n % berkas.Length), letak[n]);
                    }
                });
            }, maju);
        }
        finally
        {
            foreach (FileStream? b in berkas)
            {
                b?.Dispose();
            }
        }
    }

    private HasilPopulasi Buat(Action<IReadOnlyList<KepingTertulis>> terima, Action<long> maju)
    {
        int jumlahKeping = (pilihan.Jumlah + KepingPopulasi.OrangPerKeping - 1) / KepingPopulasi.OrangPerKeping;
        var keping = new KepingTertulis[Math.Min(jumlahKeping, pilihan.Utas * 4)];
        for (int i = 0; i < keping.Length; i++)
        {
            keping[i] = new KepingTertulis(new KepingPopulasi(pilihan.Benih, _per), _diminta);
        }

        int catatan = 0;
        int kebenaran = 0;
        int penetapan = 0;
        for (int mulai = 0; mulai < jumlahKeping; mulai += keping.Length)
        {
            int awal = mulai;
            int banyak = Math.Min(keping.Length, jumlahKeping - mulai);
            Parallel.For(0, banyak, new ParallelOptions { MaxDegreeOfParallelism = pilihan.Utas }, i =>
                keping[i].Buat(awal + i, Math.Min(KepingPopulasi.OrangPerKeping, pilihan.Jumlah - ((awal + i) * KepingPopulasi.OrangPerKeping))));
            for (int i = 0; i < banyak; i++)
            {
                KepingPopulasi ini = keping[i].Keping;
                keping[i].TulisKebenaran(catatan, penetapan);
                catatan += ini.Orang.Length;
                kebenaran += ini.Kebenaran.Count;
                penetapan += ini.JumlahPenetapan;
            }

            terima(new ArraySegment<KepingTertulis>(keping, 0, banyak));
            maju(Math.Min(pilihan.Jumlah, (long)(mulai + banyak) * KepingPopulasi.OrangPerKeping));
        }

        return new HasilPopulasi(pilihan.Jumlah, catatan, kebenaran, penetapan);
    }

    private static FileStream BuatBerkas(string jalur) => new(jalur, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);

    private byte[] Surat()
    {
        LocalDate final = new(pilihan.Periode.Tahun, pilihan.Periode.Bulan, HariFinalisasi);
        var surat = new SuratPengesahan
        {
            Status = StatusSurat.Disetujui,
            TanggalSurat = final.PlusDays(1),
            TanggalUnggah = final.PlusDays(2),
            Penandatangan = Penandatangan.KepalaDaerah,
            Lampiran = true,
            TanggalFinalisasi = final,
        };
        return [.. JsonSerializer.SerializeToUtf8Bytes(surat, DtksJson.Info<SuratPengesahan>()), (byte)'\n'];
    }

    private static int Nomor(LocalDate hari) => HariRekaan.Nomor(hari.Year, hari.Month, hari.Day);

    /// <summary>A chunk with its bytes for every file.</summary>
    private sealed class KepingTertulis(KepingPopulasi keping, bool[] diminta)
    {
        private readonly PenyanggaBita[] _isi = [new(), new(), new(), new()];

        public KepingPopulasi Keping => keping;

        public ReadOnlySpan<byte> Isi(int berkas) =>
            !diminta[berkas] ? default : berkas == (int)PembuatPopulasi.Isi.Penetapan ? keping.Penetapan.Isi : _isi[berkas].Isi;

        public void Buat(int nomor, int orang)
        {
            keping.Buat(nomor, orang);
            foreach (PenyanggaBita penyangga in _isi)
            {
                penyangga.Kosongkan();
            }

            ReadOnlySpan<OrangRekaan> semua = keping.Orang;
            for (int i = 0; i < semua.Length; i++)
            {
                if (diminta[(int)PembuatPopulasi.Isi.Bnba])
                {
                    PenulisOrang.Bnba(semua[i], keping, i, _isi[(int)PembuatPopulasi.Isi.Bnba]);
                }

                if (diminta[(int)PembuatPopulasi.Isi.Orang])
                {
                    PenulisOrang.Orang(semua[i], keping, i, _isi[(int)PembuatPopulasi.Isi.Orang]);
                }

                if (diminta[(int)PembuatPopulasi.Isi.Dukcapil])
                {
                    PenulisDukcapil.Jawaban(semua[i], _isi[(int)PembuatPopulasi.Isi.Dukcapil]);
                }
            }
        }

        /// <summary>The truth, once the rows before this chunk are counted.</summary>
        public void TulisKebenaran(int catatanSebelum, int penetapanSebelum)
        {
            if (!diminta[(int)PembuatPopulasi.Isi.Kebenaran])
            {
                return;
            }

            PenyanggaBita tulis = _isi[(int)PembuatPopulasi.Isi.Kebenaran];
            foreach (BarisKebenaran baris in keping.Kebenaran)
            {
                tulis.Teks(baris.Golongan);
                tulis.Tulis((byte)',');
                tulis.Teks(baris.Jenis);
                tulis.Tulis((byte)',');
                tulis.Teks(baris.Kode);
                // Why: line 1 of a file with a header is the header.
                AngkaAtauKosong(baris.Baris, catatanSebelum + 2, tulis);
                AngkaAtauKosong(baris.Baris, catatanSebelum + 1, tulis);
                AngkaAtauKosong(baris.Pasangan, catatanSebelum + 2, tulis);
                AngkaAtauKosong(baris.Penetapan, penetapanSebelum + 2, tulis);
                tulis.Tulis((byte)'\n');
            }
        }

        private static void AngkaAtauKosong(int letak, int tambah, PenyanggaBita tulis)
        {
            tulis.Tulis((byte)',');
            if (letak >= 0)
            {
                tulis.Angka(letak + tambah);
            }
        }
    }
}
