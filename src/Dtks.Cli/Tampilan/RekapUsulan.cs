using Dtks.Domain;
using Dtks.Rules;
using Spectre.Console;

namespace Dtks.Cli.Tampilan;

/// <summary>Counts of verdicts, and of the rules broken or left open.</summary>
internal sealed class RekapUsulan
{
    private readonly SortedDictionary<string, long> vonis = new(StringComparer.Ordinal);
    private readonly SortedDictionary<IdAturan, (long Dilanggar, long Terbuka)> aturan = [];

    /// <summary>Counts one usulan; its findings are null when it could not be read.</summary>
    public void Tambah(string kunci, HasilPemeriksaanUsulan? hasil)
    {
        vonis[kunci] = vonis.GetValueOrDefault(kunci) + 1;
        foreach (TemuanUsulan temuan in hasil is null ? [] : hasil.Temuan)
        {
            (long dilanggar, long terbuka) = aturan.GetValueOrDefault(temuan.Aturan.Id);
            aturan[temuan.Aturan.Id] = (
                dilanggar + (temuan.Status == StatusTemuan.TidakTerpenuhi ? 1 : 0),
                terbuka + (temuan.Status == StatusTemuan.TidakDiketahui ? 1 : 0));
        }
    }

    /// <summary>Whether a verdict occurred.</summary>
    public bool Ada(string kunci) => vonis.ContainsKey(kunci);

    /// <summary>Prints the counts.</summary>
    public void Tulis(IAnsiConsole konsol)
    {
        var tabel = new Tabel("Hasil", "Usulan");
        foreach ((string kunci, long jumlah) in vonis)
        {
            tabel.Baris(TabelUsulan.Vonis.TryBaca(kunci, out VonisUsulan satu) ? TabelUsulan.Vonis.Nama(satu) : "Tidak terbaca", TeksAngka.Ribuan(jumlah));
        }

        konsol.Write(tabel);
        if (aturan.Values.All(a => a is (0, 0)))
        {
            return;
        }

        var rinci = new Tabel("Aturan", "Tidak terpenuhi", "Tidak diketahui");
        foreach ((IdAturan id, (long dilanggar, long terbuka)) in aturan)
        {
            if (dilanggar + terbuka > 0)
            {
                rinci.Baris(id.ToString(), TeksAngka.Ribuan(dilanggar), TeksAngka.Ribuan(terbuka));
            }
        }

        konsol.Write(rinci);
    }
}
