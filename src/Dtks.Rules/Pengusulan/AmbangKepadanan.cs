using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The thresholds of an edition (UB-3), held against a verdict of the web service.</summary>
internal static class AmbangKepadanan
{
    // Why: a verdict may have been made under another policy, such as the older one that reads the name only; the elements decide, not its word.

    public static TemuanUsulan Periksa(PutusanKepadanan putusan, ImmutableArray<AmbangElemen> ambang)
    {
        List<string> gagal = [];
        List<ButirBukti> bukti = [];
        foreach (AmbangElemen syarat in ambang)
        {
            string kode = TabelPemadanan.Elemen.Kode(syarat.Elemen);
            HasilElemen? hasil = Cari(putusan, syarat.Elemen);
            bool? terpenuhi = Terpenuhi(hasil, syarat.Ambang);
            if (terpenuhi != true)
            {
                string? skor = hasil is { Skor: { } nilai } ? nilai.ToString(CultureInfo.InvariantCulture) : null;
                bukti.Add(new ButirBukti($"kepadanan.elemen.{kode}", terpenuhi is null ? null : skor ?? "tidak-sesuai"));
            }

            if (terpenuhi == false)
            {
                gagal.Add(kode);
            }
        }

        bukti.Insert(0, new ButirBukti("kepadanan.hasil", TabelPemadanan.Vonis.Kode(putusan.Vonis)));
        return new TemuanUsulan(Aturan.UB3, Putuskan(putusan, gagal.Count > 0, bukti), [.. bukti]);
    }

    private static StatusTemuan Putuskan(PutusanKepadanan putusan, bool adaGagal, List<ButirBukti> bukti)
    {
        bool adaDiBawahAmbang = putusan.Elemen.Any(e => e.Status == StatusTemuan.TidakTerpenuhi);
        bool adaTidakDiketahui = putusan.Elemen.Any(e => e.Status == StatusTemuan.TidakDiketahui);

        // Why: a verdict that its elements do not explain is one on the whole: the call failed, or the record was not found, is of the dead or inactive.
        return putusan.Vonis switch
        {
            VonisKepadanan.BelumDapatDitentukan when adaDiBawahAmbang || !adaTidakDiketahui => StatusTemuan.TidakDiketahui,
            VonisKepadanan.TidakPadan when !adaDiBawahAmbang => StatusTemuan.TidakTerpenuhi,
            _ when adaGagal => StatusTemuan.TidakTerpenuhi,
            _ => bukti.Exists(b => b.Nilai is null) ? StatusTemuan.TidakDiketahui : StatusTemuan.Terpenuhi,
        };
    }

    private static HasilElemen? Cari(PutusanKepadanan putusan, ElemenKepadanan elemen)
    {
        foreach (HasilElemen hasil in putusan.Elemen)
        {
            if (hasil.Elemen == elemen)
            {
                return hasil;
            }
        }

        return null;
    }

    private static bool? Terpenuhi(HasilElemen? hasil, int ambang) => hasil switch
    {
        null => null,
        { Skor: { } skor } => skor >= ambang,
        { Status: StatusTemuan.TidakTerpenuhi } => false,
        _ => null,
    };
}
