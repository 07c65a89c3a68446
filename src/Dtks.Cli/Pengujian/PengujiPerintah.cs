using System.Globalization;
using Dtks.Testing;

namespace Dtks.Cli.Pengujian;

/// <summary>Runs cases against any program that speaks <c>dtks.op/1</c> over its standard streams.</summary>
/// <remarks>
/// All requests go out at once and the answers are read in order, since a program may hold its answers back until its input ends. When the program ends
/// early, the first case without an answer is asked again alone, so that the blame falls where it belongs, and the rest goes to a new process.
/// </remarks>
internal sealed class PengujiPerintah(IReadOnlyList<string> perintah, TimeSpan batasWaktu, Action<long> maju)
{
    /// <summary>After so many early ends the remaining cases are not asked any more.</summary>
    public const int HentiTerbanyak = 20;

    /// <summary>After so many lines that are no answers the run stops.</summary>
    public const int AsingTerbanyak = 1000;

    /// <summary>After so many cases without a single answer ever, the program is taken not to work at all.</summary>
    public const int BisuTerbanyak = 3;

    /// <summary>After so many cases in a row that ran out of time the run stops: each may cost the limit twice.</summary>
    public const int LewatWaktuTerbanyak = 2;

    private const string ContohPermintaan = """{"id":1,"op":"edisi.untuk","masukan":{"periode":"2024-02"}}""";

    private const int AsingDisebut = 5;

    private readonly List<HasilUji> hasil = [];
    private readonly List<string> percakapan = [];
    private int asing;
    private bool berhenti;
    private bool pernahMenjawab;
    private bool lewatWaktu;

    /// <summary>Asks every case that can still be asked; a program that cannot be started or never answers is told once and asked no more.</summary>
    public LaporanUji Uji(IReadOnlyList<KasusUji> kasus)
    {
        int henti = 0;
        int lewatBerturut = 0;
        while (hasil.Count < kasus.Count && !berhenti)
        {
            int sebelum = hasil.Count;
            string? sebab;
            try
            {
                sebab = Bicara([.. kasus.Skip(sebelum)]);
            }
            catch (GagalMulaiException gagal)
            {
                percakapan.Add(gagal.Message);
                break;
            }

            if (sebab is null || berhenti)
            {
                continue;
            }

            KasusUji macet = kasus[hasil.Count];
            bool sendiri = sebelum == kasus.Count - 1;
            if (!sendiri)
            {
                int jumlah = hasil.Count;
                string? sebabSendiri = Bicara([macet]);
                if (hasil.Count > jumlah && sebabSendiri is null)
                {
                    percakapan.Add($"program berhenti di sekitar kasus {macet.Id}, tetapi menjawabnya bila ditanya sendiri: {sebab}");
                }
                else
                {
                    sebab = sebabSendiri ?? sebab;
                }
            }

            if (!berhenti && (hasil.Count == 0 || hasil[^1].Kasus != macet))
            {
                Catat(new HasilUji(macet, StatusUji.TanpaJawaban, [sebab]));
                lewatBerturut = lewatWaktu ? lewatBerturut + 1 : 0;
            }
            else
            {
                lewatBerturut = 0;
            }

            henti++;
            if (!berhenti && hasil.Count < kasus.Count && SebabHenti(henti, lewatBerturut) is { } sebabHenti)
            {
                percakapan.Add($"{sebabHenti}; sisanya tidak ditanyakan. {(pernahMenjawab ? "" : CaraPeriksa())}".TrimEnd());
                berhenti = true;
            }
        }

        foreach (KasusUji sisa in kasus.Skip(hasil.Count))
        {
            hasil.Add(new HasilUji(sisa, StatusUji.TidakDinilai, ["tidak dinilai: pengujian dihentikan sebelum kasus ini"]));
        }

        if (asing > AsingDisebut)
        {
            percakapan.Add(string.Create(CultureInfo.InvariantCulture, $"dan {asing - AsingDisebut} baris lain yang bukan jawaban"));
        }

        return new LaporanUji(hasil, percakapan);
    }

    private string? SebabHenti(int henti, int lewatBerturut) =>
        !pernahMenjawab && (henti == BisuTerbanyak || lewatWaktu) ? string.Create(CultureInfo.InvariantCulture, $"program tidak menjawab satu pun dari {hasil.Count} kasus pertama: {hasil[^1].Keterangan[0]}")
        : lewatBerturut == LewatWaktuTerbanyak ? string.Create(CultureInfo.InvariantCulture, $"{lewatBerturut} kasus berturut-turut tidak dijawab sampai batas waktu")
        : henti == HentiTerbanyak ? string.Create(CultureInfo.InvariantCulture, $"program berhenti {henti} kali sebelum selesai")
        : null;

    private string CaraPeriksa() => lewatWaktu
        ? "Perbaiki: tulis satu jawaban per baris dan kosongkan penampung keluaran (flush) sesudah tiap jawaban atau pada akhir masukan; bila program memang lambat, perpanjang --batas-waktu"
        : $"Perbaiki: jalankan sendiri, echo '{ContohPermintaan}' | {BarisPerintah.Gabung(perintah)}, sampai ia menulis satu jawaban; bila ia hanya mengenal sebagian operasi, saring dengan --operasi";

    /// <summary>One process for these cases; null when every case was answered, otherwise why the answers ended.</summary>
    private string? Bicara(IReadOnlyList<KasusUji> kasus)
    {
        lewatWaktu = false;
        using var program = ProgramLuar.Mulai(perintah, kasus.Select(k => (ReadOnlyMemory<byte>)k.Baris));
        for (int i = 0; i < kasus.Count;)
        {
            BarisKeluar baris = program.Berikut(batasWaktu);
            if (baris.Jenis != JenisBarisKeluar.Ada)
            {
                lewatWaktu = baris.Jenis == JenisBarisKeluar.LewatWaktu;
                return Sebab(program, baris.Jenis);
            }

            (SifatJawaban sifat, HasilUji? nilai, string? id) = PenilaiJawaban.Nilai(kasus[i], baris.Isi);
            switch (sifat)
            {
                case SifatJawaban.Milik:
                    Catat(nilai!);
                    pernahMenjawab = true;
                    i++;
                    break;
                case SifatJawaban.IdLain:
                    Catat(new HasilUji(kasus[i], StatusUji.TanpaJawaban, [$"menunggu jawaban dengan id {kasus[i].IdJawaban.GetRawText()}, datang id {id}"]));
                    percakapan.Add($"jawaban tidak berurutan: sesudah kasus {kasus[i].Id} ditanyakan, datang id {id}. Tulis tepat satu jawaban per permintaan, dalam urutan permintaan, dengan id yang sama; pengujian dihentikan");
                    berhenti = true;
                    return null;
                default:
                    CatatAsing(baris, kasus[i].Id);
                    if (asing >= AsingTerbanyak)
                    {
                        Catat(new HasilUji(kasus[i], StatusUji.TanpaJawaban, ["program terus menulis baris yang bukan jawaban"]));
                        berhenti = true;
                        return null;
                    }

                    break;
            }
        }

        Tutup(program);
        return null;
    }

    private void Tutup(ProgramLuar program)
    {
        BarisKeluar baris;
        while ((baris = program.Berikut(batasWaktu)).Jenis == JenisBarisKeluar.Ada)
        {
            CatatAsing(baris, "terakhir");
            if (asing >= AsingTerbanyak)
            {
                return;
            }
        }

        if (baris.Jenis != JenisBarisKeluar.Habis)
        {
            percakapan.Add($"sesudah jawaban terakhir: {Sebab(program, baris.Jenis)}");
        }
        else if (program.KodeKeluar(batasWaktu) is not 0 and var kode)
        {
            percakapan.Add(kode is null
                ? "program tidak berakhir sesudah masukannya habis; ia dihentikan"
                : string.Create(CultureInfo.InvariantCulture, $"program berakhir dengan kode keluar {kode}, seharusnya 0{program.GalatTerakhir()}"));
        }
    }

    private string Sebab(ProgramLuar program, JenisBarisKeluar jenis) => jenis switch
    {
        JenisBarisKeluar.TerlaluPanjang => "program menulis baris lebih dari 16 MB",
        JenisBarisKeluar.LewatWaktu => string.Create(CultureInfo.InvariantCulture, $"tidak ada jawaban dalam {batasWaktu.TotalSeconds:0.###} detik (--batas-waktu){program.GalatTerakhir()}"),
        _ => program.KodeKeluar(batasWaktu) is { } kode
            ? string.Create(CultureInfo.InvariantCulture, $"program berakhir (kode keluar {kode}) sebelum menjawab{program.GalatTerakhir()}")
            : $"program menutup keluarannya sebelum menjawab{program.GalatTerakhir()}",
    };

    private void CatatAsing(BarisKeluar baris, string id)
    {
        if (++asing <= AsingDisebut)
        {
            percakapan.Add($"baris yang bukan jawaban (menunggu kasus {id}): {baris.Cuplikan()}");
        }
    }

    private void Catat(HasilUji satu)
    {
        hasil.Add(satu);
        maju(hasil.Count);
    }
}
