using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>The desa in which people of unknown family live, and which families they could belong to.</summary>
/// <remarks>
/// <para>Two places are one desa unless something tells them apart: codes that differ, or names that differ however they are written (DS. SUKA REKA, SUKAREKA, DESA SUKA REKA). A
/// name one letter off is not told apart: one of the two may be mistyped.</para>
/// <para>Time grows with the number of places, not with its square. To be filled by one thread; afterwards any number may read it.</para>
/// </remarks>
// Tafsir: a person of unknown family could belong to any family of the same desa, and to any at all where the desa is unknown (10); a spelling is no proof of another desa.
internal sealed class DesaTakPasti
{
    private readonly Dictionary<string, List<TempatBaku>> _menurutNama = new(StringComparer.Ordinal);
    private readonly HashSet<KodeWilayah> _kode = [];
    private bool _ada;
    private bool _manaSaja;
    private bool _namaSaja;
    private bool _kodeSaja;

    /// <summary>Adds the place of somebody of unknown family.</summary>
    public void Tambah(BerkasWilayah wilayah)
    {
        TempatBaku tempat = TempatBaku.Dari(wilayah);
        _ada = true;
        _manaSaja |= tempat.TakDiketahui;
        _namaSaja |= tempat.Kode is null;
        _kodeSaja |= tempat.Desa is null;
        if (tempat.Kode is { } kode)
        {
            _kode.Add(kode);
        }

        foreach (string bentuk in tempat.BentukDesa())
        {
            if (!_menurutNama.TryGetValue(bentuk, out List<TempatBaku>? isi))
            {
                _menurutNama.Add(bentuk, isi = []);
            }

            isi.Add(tempat);
        }
    }

    /// <summary>Whether somebody of unknown family could live in a place.</summary>
    public bool Mungkin(BerkasWilayah wilayah)
    {
        if (!_ada || _manaSaja)
        {
            return _ada;
        }

        TempatBaku tempat = TempatBaku.Dari(wilayah);
        return tempat.TakDiketahui
            || (tempat.Kode is { } kode ? _kode.Contains(kode) || (tempat.Desa is null && _namaSaja) : _kodeSaja)
            || tempat.BentukDesa().Any(b => _menurutNama.TryGetValue(b, out List<TempatBaku>? isi) && isi.Exists(tempat.Bertemu));
    }

    /// <summary>A place by what it is compared by.</summary>
    private sealed record TempatBaku(KodeWilayah? Kode, string? Desa, string? Kecamatan)
    {
        /// <summary>How many letters and digits a name has at least of which one letter may be mistyped.</summary>
        private const int Terpendek = 6;

        private const int Terpanjang = 60;

        private static readonly string[] AwalanDesa = ["DS", "DES", "DESA", "KEL", "KELURAHAN", "DESAKEL", "KELDESA"];
        private static readonly string[] AwalanKecamatan = ["KEC", "KECAMATAN"];
        private static readonly string[] Romawi = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

        public bool TakDiketahui => Kode is null && Desa is null;

        public static TempatBaku Dari(BerkasWilayah wilayah) =>
            new(wilayah.Kode?.PadaTingkat(TingkatWilayah.DesaKelurahan), Baku(wilayah.Desa, AwalanDesa), Baku(wilayah.Kecamatan, AwalanKecamatan));

        /// <summary>Whether nothing tells two places with names near to each other apart.</summary>
        public bool Bertemu(TempatBaku lain)
        {
            if (Kode is { } satu && lain.Kode is { } dua && satu != dua && satu.PadaTingkat(TingkatWilayah.Kecamatan) != dua.PadaTingkat(TingkatWilayah.Kecamatan))
            {
                return false;
            }

            return Kecamatan is null || lain.Kecamatan is null || Bentuk(Kecamatan).Intersect(Bentuk(lain.Kecamatan), StringComparer.Ordinal).Any();
        }

        /// <summary>The name of the desa, and what is left of it without any one letter: names that share one of these are one letter apart or less.</summary>
        public IEnumerable<string> BentukDesa() => Desa is null ? [] : Bentuk(Desa);

        private static IEnumerable<string> Bentuk(string nama) => nama.Length is < Terpendek or > Terpanjang
            ? [nama]
            : Enumerable.Range(0, nama.Length).Where(i => !char.IsDigit(nama[i])).Select(i => nama.Remove(i, 1)).Prepend(nama).Distinct(StringComparer.Ordinal);

        /// <summary>A name without what stands before it, spaces, marks and case, a number at its end in digits; null without.</summary>
        private static string? Baku(string? nama, string[] awalan)
        {
            if (nama is null)
            {
                return null;
            }

            string[] kata = string.Concat(nama.Select(c => char.IsLetterOrDigit(c) ? char.ToUpperInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int mulai = 0;
            while (mulai < kata.Length - 1 && awalan.Contains(kata[mulai], StringComparer.Ordinal))
            {
                mulai++;
            }

            if (kata.Length - mulai > 1 && Array.IndexOf(Romawi, kata[^1]) is >= 0 and var angka)
            {
                kata[^1] = (angka + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            string isi = string.Concat(kata.Skip(mulai));
            return isi.Length == 0 ? null : isi;
        }
    }
}
