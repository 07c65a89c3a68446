using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>Explains a pair: its elements side by side, and the hash of what its rule read.</summary>
internal static class RincianGanda
{
    internal static ImmutableArray<PerbandinganGanda> Bandingkan(KolomGanda k, int a, int b, AturanGanda aturan)
    {
        ElemenKepadanan[] dibaca = Dibaca(k, a, b, aturan);
        return
        [
            new(ElemenKepadanan.Nik, BandingNik(k, a, b), null, dibaca.Contains(ElemenKepadanan.Nik), SamaranGanda.Nik(k.Nik[a]), SamaranGanda.Nik(k.Nik[b])),
            new(ElemenKepadanan.NomorKk, Banding(k.NomorKk[a], k.NomorKk[b]), null, dibaca.Contains(ElemenKepadanan.NomorKk), SamaranGanda.Nik(k.NomorKk[a]), SamaranGanda.Nik(k.NomorKk[b])),
            new(ElemenKepadanan.KabKota, Banding((ulong)k.KabKota[a], (ulong)k.KabKota[b]), null, dibaca.Contains(ElemenKepadanan.KabKota), k.TeksKabKota(a), k.TeksKabKota(b)),
            BarisNama(ElemenKepadanan.Nama, k, a, b, aturan, dibaca),
            new(ElemenKepadanan.TanggalLahir, TanggalGanda.Banding(k.Tanggal[a], k.Tanggal[b]), null, dibaca.Contains(ElemenKepadanan.TanggalLahir), SamaranGanda.Tanggal(k.Tanggal[a]), SamaranGanda.Tanggal(k.Tanggal[b])),
            BarisNama(ElemenKepadanan.IbuKandung, k, a, b, aturan, dibaca),
            new(ElemenKepadanan.JenisKelamin, Banding((ulong)k.Kelamin(a), (ulong)k.Kelamin(b)), null, dibaca.Contains(ElemenKepadanan.JenisKelamin), Kelamin(k, a), Kelamin(k, b)),
        ];
    }

    // Tafsir: the evidence of a pair is its rule and the values that the rule read; what it did not read may change without reopening a dismissed pair.
    internal static string Sidik(KolomGanda k, PasanganGanda pasangan)
    {
        (int a, int b) = pasangan.IdA <= pasangan.IdB ? (pasangan.A, pasangan.B) : (pasangan.B, pasangan.A);
        var teks = new StringBuilder(TabelKegandaan.Aturan.Kode(pasangan.Aturan));
        foreach (int i in (ReadOnlySpan<int>)[a, b])
        {
            foreach (ElemenKepadanan elemen in Dibaca(k, a, b, pasangan.Aturan))
            {
                _ = teks.Append('\n').Append(Nilai(k, i, elemen));
            }
        }

        return PasanganGanda.Sidik(teks.ToString());
    }

    /// <summary>The elements that a rule read of a pair.</summary>
    internal static ElemenKepadanan[] Dibaca(KolomGanda k, int a, int b, AturanGanda aturan) => aturan switch
    {
        AturanGanda.Gd1 => [ElemenKepadanan.Nik, ElemenKepadanan.Nama, ElemenKepadanan.TanggalLahir, ElemenKepadanan.JenisKelamin],
        AturanGanda.Gd2 => [ElemenKepadanan.Nik, ElemenKepadanan.NomorKk, ElemenKepadanan.Nama, ElemenKepadanan.TanggalLahir],
        AturanGanda.Gd3 => [ElemenKepadanan.Nik, ElemenKepadanan.Nama, ElemenKepadanan.TanggalLahir, ElemenKepadanan.IbuKandung, ElemenKepadanan.JenisKelamin],
        AturanGanda.Gd4 when LewatInisial(k, a, b) => [ElemenKepadanan.NomorKk, ElemenKepadanan.KabKota, ElemenKepadanan.Nama, ElemenKepadanan.TanggalLahir, ElemenKepadanan.IbuKandung],
        AturanGanda.Gd4 => [ElemenKepadanan.KabKota, ElemenKepadanan.Nama, ElemenKepadanan.TanggalLahir, ElemenKepadanan.IbuKandung],
        AturanGanda.Gd5 => [ElemenKepadanan.Nik, ElemenKepadanan.Nama, ElemenKepadanan.TanggalLahir],
        AturanGanda.GdN => [ElemenKepadanan.Nik, ElemenKepadanan.NomorKk, ElemenKepadanan.Nama, ElemenKepadanan.TanggalLahir, ElemenKepadanan.IbuKandung],
        _ => [],
    };

    private static bool LewatInisial(KolomGanda k, int a, int b) => IntiGanda.Kemiripannya(k, k.Nama[a], k.Nama[b]) < IntiGanda.AmbangNama;

    private static PerbandinganGanda BarisNama(ElemenKepadanan elemen, KolomGanda k, int a, int b, AturanGanda aturan, ElemenKepadanan[] dibaca)
    {
        bool nama = elemen == ElemenKepadanan.Nama;
        (int x, int y) = nama ? (k.Nama[a], k.Nama[b]) : (k.Ibu[a], k.Ibu[b]);
        double? nilai = IntiGanda.Kemiripannya(k, x, y);
        double ambang = !nama || aturan == AturanGanda.Gd5 ? IntiGanda.AmbangLonggar : aturan == AturanGanda.Gd1 ? IntiGanda.AmbangBertentangan : IntiGanda.AmbangNama;
        HasilBanding hasil = nilai is null ? HasilBanding.TidakDiketahui
            : IntiGanda.AliasSama(k, x, y) ? HasilBanding.Sama
            : nilai >= ambang || (nama && IntiGanda.Inisial(k, a, b)) ? HasilBanding.Mirip
            : HasilBanding.Beda;
        return new PerbandinganGanda(elemen, hasil, nilai, dibaca.Contains(elemen), SamaranGanda.Nama(k.TeksNama(x)), SamaranGanda.Nama(k.TeksNama(y)));
    }

    private static HasilBanding BandingNik(KolomGanda k, int a, int b) =>
        k.Nik[a] == 0 || k.Nik[b] == 0 ? HasilBanding.TidakDiketahui
        : NikMirip.Banding(k.Nik[a], k.Nik[b]) is var hasil && (hasil != HasilBanding.Sama || (k.PunyaNikSah(a) && k.PunyaNikSah(b))) ? hasil
        // Why: an invalid number never equals anything, not even itself.
        : HasilBanding.TidakDiketahui;

    private static HasilBanding Banding(ulong a, ulong b) =>
        a == 0 || b == 0 ? HasilBanding.TidakDiketahui : a == b ? HasilBanding.Sama : HasilBanding.Beda;

    private static string Kelamin(KolomGanda k, int i) =>
        k.Kelamin(i) == 0 ? SamaranGanda.Kosong : TabelKependudukan.JenisKelamin.Kode((JenisKelamin)k.Kelamin(i));

    private static string Nilai(KolomGanda k, int i, ElemenKepadanan elemen) => elemen switch
    {
        ElemenKepadanan.Nik => k.Nik[i].ToString(CultureInfo.InvariantCulture),
        ElemenKepadanan.NomorKk => k.NomorKk[i].ToString(CultureInfo.InvariantCulture),
        ElemenKepadanan.KabKota => k.TeksKabKota(i),
        ElemenKepadanan.Nama => k.TeksNama(k.Nama[i]),
        ElemenKepadanan.IbuKandung => k.TeksNama(k.Ibu[i]),
        ElemenKepadanan.TanggalLahir => k.Tanggal[i].ToString(CultureInfo.InvariantCulture),
        _ => k.Kelamin(i).ToString(CultureInfo.InvariantCulture),
    };
}
