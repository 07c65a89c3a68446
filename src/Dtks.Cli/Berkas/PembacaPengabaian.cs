using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dtks.Berkas;
using Dtks.Cli.Ganda;
using Dtks.Domain;
using Dtks.Matching;

namespace Dtks.Cli.Berkas;

/// <summary>Reads the pairs that were looked at and are no duplicates: columns <c>id</c> and <c>sidik_bukti</c>, as <c>pasangan.csv</c> has them.</summary>
internal static partial class PembacaPengabaian
{
    private static readonly DaftarKolom Daftar = new(2, [TabelPasangan.Id], [TabelPasangan.Sidik]);

    /// <summary>Reads the table; refused whole when a key in it is damaged, since the pair meant would come back without a word.</summary>
    /// <exception cref="SalahPakaiException">Lines whose keys are no keys, by number.</exception>
    public static ImmutableHashSet<PengabaianGanda> Baca(Stream berkas, string nama)
    {
        var cacat = new SortedSet<long>();
        var hasil = ImmutableHashSet.CreateBuilder<PengabaianGanda>();
        using TabelMasuk tabel = TabelMasuk.Buka(berkas, Daftar, new PilihanTabel(nama));
        foreach (PembacaBaris baris in tabel.SemuaBaris((nomor, _) => cacat.Add(nomor)))
        {
            string id = AliranTeks.Teks(baris[0]).TrimStart('\'');
            string sidik = AliranTeks.Teks(baris[1]).TrimStart('\'');
            if (baris.Lengkap() && Kunci().IsMatch(id) && Kunci().IsMatch(sidik))
            {
                hasil.Add(new PengabaianGanda(id, sidik));
            }
            else
            {
                cacat.Add(baris.Nomor);
            }
        }

        if (cacat.Count == 0)
        {
            return hasil.ToImmutable();
        }

        string semua = string.Join(", ", cacat.Take(20)) + (cacat.Count > 20 ? ", ..." : "");
        throw new SalahPakaiException(
            $"Berkas --abaikan rusak pada baris {semua}: id dan sidik_bukti masing-masing 16 angka atau huruf a-f (lembar kerja dapat mengubahnya). Salin lagi dari pasangan.csv, kolomnya sebagai teks.",
            $"The file of --abaikan is damaged on lines {semua}: id and sidik_bukti are 16 digits or letters a-f each (a spreadsheet may change them). Copy them again from pasangan.csv, as text.");
    }

    [GeneratedRegex("^[0-9a-f]{16}$")]
    private static partial Regex Kunci();
}
