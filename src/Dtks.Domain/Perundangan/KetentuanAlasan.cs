using System.Collections.Immutable;
using System.Text.Json;

namespace Dtks.Domain;

/// <summary>A reason for tidak layak that the decree knows, with its conditions (VK-4, VK-5).</summary>
/// <param name="Kode">The code, 1 to 32; 1 to 8 are those of <see cref="AlasanTidakLayak"/>.</param>
/// <param name="Teks">What it says, in Indonesian.</param>
/// <param name="TeksInggris">What it says, in English.</param>
public sealed record KetentuanAlasan(AlasanTidakLayak Kode, string Teks, string TeksInggris)
{
    /// <summary>Gets what it says, in Indonesian.</summary>
    public string Teks { get; init; } = Teks ?? throw new ArgumentNullException(nameof(Teks));

    /// <summary>Gets what it says, in English.</summary>
    public string TeksInggris { get; init; } = TeksInggris ?? throw new ArgumentNullException(nameof(TeksInggris));

    /// <summary>Gets whether it is the death of the person: not for a pengurus with ahli waris (VK-5), and no cause beyond the dead person (VK-9).</summary>
    public bool Meninggal { get; init; }

    /// <summary>Gets whether it needs a text (VK-4).</summary>
    public bool PerluKeterangan { get; init; }

    /// <summary>Gets whether it is only for programmes with components (VK-4).</summary>
    public bool PerluKomponen { get; init; }
}

internal abstract partial class KodekEdisi
{
    private static KetentuanAlasan BacaAlasan(PembacaEdisi p, JsonElement e, string jalur)
    {
        var objek = p.Objek(e, jalur, ["kode", "teks", "teks_inggris", "meninggal", "perlu_keterangan", "perlu_komponen"], wajib: 3);
        bool Tanda(string anggota) => objek(anggota) is { } nilai && p.Logika(nilai, $"{jalur}.{anggota}");
        return new((AlasanTidakLayak)p.Bilangan(objek("kode"), jalur + ".kode", 0, 255), p.Teks(objek("teks"), jalur + ".teks"), p.Teks(objek("teks_inggris"), jalur + ".teks_inggris"))
        {
            Meninggal = Tanda("meninggal"),
            PerluKeterangan = Tanda("perlu_keterangan"),
            PerluKomponen = Tanda("perlu_komponen"),
        };
    }

    private static void TulisAlasan(Utf8JsonWriter w, KetentuanAlasan a)
    {
        w.WriteStartObject();
        w.WriteNumber("kode", (int)a.Kode);
        w.WriteString("teks", a.Teks);
        w.WriteString("teks_inggris", a.TeksInggris);
        w.WriteBoolean("meninggal", a.Meninggal);
        w.WriteBoolean("perlu_keterangan", a.PerluKeterangan);
        w.WriteBoolean("perlu_komponen", a.PerluKomponen);
        w.WriteEndObject();
    }

    private static IEnumerable<CacatData> PeriksaAlasan(ImmutableArray<KetentuanAlasan> alasan, string jalur)
    {
        for (var i = 0; i < alasan.Length; i++)
        {
            if ((int)alasan[i].Kode is < 1 or > HimpunanAlasan.KodeTerbesar)
            {
                yield return Salah($"{jalur}[{i}].kode", $"kode alasan 1 sampai {HimpunanAlasan.KodeTerbesar}", $"the code of a reason is 1 to {HimpunanAlasan.KodeTerbesar}");
            }

            if (alasan.Take(i).Any(a => a.Kode == alasan[i].Kode))
            {
                yield return Salah($"{jalur}[{i}].kode", "kode alasan ini muncul dua kali", "this code occurs twice");
            }

            if (string.IsNullOrWhiteSpace(alasan[i].Teks) || string.IsNullOrWhiteSpace(alasan[i].TeksInggris))
            {
                yield return Salah($"{jalur}[{i}].teks", "teks alasan wajib diisi dalam kedua bahasa", "the reason needs its text in both languages");
            }

            if (alasan[i].Meninggal && alasan.Take(i).Any(static a => a.Meninggal))
            {
                yield return Salah($"{jalur}[{i}].meninggal", "hanya satu alasan dapat berarti meninggal", "only one reason can mean death");
            }
        }
    }
}
