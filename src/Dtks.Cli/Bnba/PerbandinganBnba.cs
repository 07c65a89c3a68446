using System.Collections.Immutable;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Cli.Bnba;

/// <summary>How many kepesertaan of a programme had one decision under the first law and another under the second.</summary>
internal readonly record struct ArusPutusan(int Program, PutusanRingkas A, PutusanRingkas B, int Jumlah)
{
    public PerubahanPutusan Perubahan => PerbandinganHukum.Perubahan(A, B);
}

/// <summary>A file decided under two laws: the same rows, side by side.</summary>
internal sealed class PerbandinganBnba
{
    private static readonly string[] Kolom =
    [
        "baris", "iddtks", "nik", "desa_kelurahan", "program", "perubahan",
        "akibat_a", "tahap_a", "dasar_a", "kurang_a", "akibat_b", "tahap_b", "dasar_b", "kurang_b",
    ];

    private readonly PerubahanPutusan[] _perubahan;

    public PerbandinganBnba(HasilBnba a, HasilBnba b)
    {
        (A, B) = (a, b);
        (int lebarA, int lebarB) = (a.Massal.JumlahPutusan, b.Massal.JumlahPutusan);
        var jumlah = new int[DataOrang.DaftarProgram.Length * lebarA * lebarB];

        // Why: both sides decide every kepesertaan of the file at its own place, so equal places are equal rows.
        for (int n = 0; n < a.Putusan.Length; n++)
        {
            jumlah[(((a.Putusan[n].Program * lebarA) + a.Putusan[n].Kode.Kode) * lebarB) + b.Putusan[n].Kode.Kode]++;
        }

        _perubahan = new PerubahanPutusan[lebarA * lebarB];
        var arus = ImmutableArray.CreateBuilder<ArusPutusan>();
        for (int i = 0; i < jumlah.Length; i++)
        {
            (int sisa, int kodeB) = Math.DivRem(i, lebarB);
            (int program, int kodeA) = Math.DivRem(sisa, lebarA);
            (PutusanRingkas x, PutusanRingkas y) = (a.Massal[new KodePutusan((ushort)kodeA)], b.Massal[new KodePutusan((ushort)kodeB)]);
            _perubahan[(kodeA * lebarB) + kodeB] = PerbandinganHukum.Perubahan(x, y);
            if (jumlah[i] > 0)
            {
                arus.Add(new(program, x, y, jumlah[i]));
            }
        }

        Arus = arus.ToImmutable();
    }

    public HasilBnba A { get; }

    public HasilBnba B { get; }

    /// <summary>The counts by programme and pair of decisions.</summary>
    public ImmutableArray<ArusPutusan> Arus { get; }

    /// <summary>The places that differ in any way, in file order.</summary>
    public IEnumerable<int> Beda => Enumerable.Range(0, A.Putusan.Length).Where(n => Pada(n) != PerubahanPutusan.Sama);

    /// <summary>What the second law makes of the decision at a place.</summary>
    public PerubahanPutusan Pada(int n) => _perubahan[(A.Putusan[n].Kode.Kode * B.Massal.JumlahPutusan) + B.Putusan[n].Kode.Kode];

    /// <summary>The cells of a row of <see cref="Tulis"/>.</summary>
    public object?[] Sel(int n)
    {
        PutusanBaris p = A.Putusan[n];
        DataOrang data = A.Data;
        return
        [
            data.NomorBaris(p.Baris),
            data.IdDtksAman(p.Baris) is { IsEmpty: false } id ? System.Text.Encoding.UTF8.GetString(id) : null,
            data.Nik[p.Baris].ToString(),
            data.WilayahPada(p.Baris).Desa,
            DataOrang.DaftarProgram[p.Program].Kode,
            TabelPerbandingan.Perubahan.Kode(Pada(n)),
            .. Sisi(A.Massal[p.Kode]),
            .. Sisi(B.Massal[B.Putusan[n].Kode]),
        ];

        static object?[] Sisi(PutusanRingkas s) =>
        [
            TabelPerbandingan.Akibat.Kode(s.Akibat),
            TabelKelayakan.Tahap.Kode(s.Tahap),
            string.Join(' ', s.Dasar.Select(r => r.Id)),
            string.Join(' ', TabelKelayakan.KodeFakta(s.Kurang)),
        ];
    }

    /// <summary>Writes the rows that differ and the counts.</summary>
    public void Tulis(FolderHasil folder)
    {
        folder.Tulis("banding", Kolom, tulis =>
        {
            foreach (int n in Beda)
            {
                tulis.Baris(Sel(n));
            }
        });
        folder.Tulis("ringkasan", ["program", "perubahan", "akibat_a", "akibat_b", "aturan_a", "aturan_b", "jumlah"], tulis =>
        {
            foreach (ArusPutusan arus in Arus)
            {
                tulis.Baris(
                    DataOrang.DaftarProgram[arus.Program].Kode,
                    TabelPerbandingan.Perubahan.Kode(arus.Perubahan),
                    TabelPerbandingan.Akibat.Kode(arus.A.Akibat),
                    TabelPerbandingan.Akibat.Kode(arus.B.Akibat),
                    Aturan(arus.A, arus.B),
                    Aturan(arus.B, arus.A),
                    arus.Jumlah);
            }
        });
    }

    /// <summary>The rules that decided here and not there.</summary>
    public static string Aturan(PutusanRingkas sini, PutusanRingkas sana) => string.Join(' ', sini.Dasar.Except(sana.Dasar).Select(r => r.Id));
}
