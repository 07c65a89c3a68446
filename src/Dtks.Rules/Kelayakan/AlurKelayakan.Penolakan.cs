using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The refusals: which rule a command breaks, and what is possible instead.</summary>
public sealed partial class AlurKelayakan
{
    // Why: the order of checks is part of the answer: role, closed, window, waiting letter, state, content, PR-3.
    private LangkahAlur? Tolak(PerintahAlur perintah, ImmutableArray<int> sasaran)
    {
        var pertama = perintah.Indeks is { IsDefaultOrEmpty: false } ? MungkinUntuk(perintah.Indeks[0]) : [];
        if (!Kewenangan.Boleh(perintah.Peran, TabelAlur.Tindakan(perintah.Perintah), Edisi).Diizinkan)
        {
            return Ditolak(Aturan.PR2, pertama);
        }

        if (Tertutup)
        {
            return Ditolak(Aturan.VK14, []);
        }

        var dalamWaktu = perintah.Perintah switch
        {
            PerintahKelayakan.Setujui or PerintahKelayakan.Tolak => true,
            PerintahKelayakan.Tutup => perintah.Tanggal > _jendela.Selesai,
            _ => _jendela.Memuat(perintah.Tanggal),
        };
        if (!dalamWaktu)
        {
            return Ditolak(Aturan.VK2, pertama);
        }

        return perintah.Perintah switch
        {
            PerintahKelayakan.Unggah => TolakUnggah(perintah),
            PerintahKelayakan.Setujui or PerintahKelayakan.Tolak => TolakPersetujuan(perintah),
            PerintahKelayakan.Tutup => null,
            _ => TolakButir(perintah, sasaran),
        };
    }

    private LangkahAlur? TolakButir(PerintahAlur perintah, ImmutableArray<int> sasaran)
    {
        if (perintah.Perintah == PerintahKelayakan.Finalisasi)
        {
            // Dasar: VK-14. A signed letter covers what was final when it was uploaded.
            if (KeadaanSurat == KeadaanSurat.Menunggu)
            {
                return Ditolak(Aturan.VK14, MungkinUntukSurat());
            }

            if (sasaran.IsEmpty)
            {
                return Ditolak(Aturan.VK7, []);
            }
        }

        foreach (var i in sasaran)
        {
            if (TolakSatu(perintah, i) is var (aturan, sebab))
            {
                return Ditolak(aturan, MungkinUntuk(i), sebab);
            }
        }

        return null;
    }

    private (Aturan Aturan, ImmutableArray<Pesan> Sebab)? TolakSatu(PerintahAlur perintah, int i)
    {
        var butir = Butir[i];
        if (PeralihanKelayakan.Butir.Cari(butir.Keadaan, perintah.Perintah).IsEmpty)
        {
            return (PeralihanKelayakan.Butir.AturanTolakan(butir.Keadaan, perintah.Perintah), []);
        }

        if (perintah.Perintah == PerintahKelayakan.Tandai)
        {
            var peserta = _bahan.Kepesertaan[i];
            var penetapan = ButirAlur.Tertanda(perintah).Menetapkan(peserta);
            var cacat = PemeriksaanPenetapan.Cacat(penetapan, peserta.Program, peserta.Peran, _berkas.AhliWaris(peserta.Nik, perintah.Tanggal));
            return PesanPenetapan.Aturan(cacat) is { } aturan ? (aturan, PesanPenetapan.Untuk(cacat)) : null;
        }

        var melanggarPr3 = perintah.Perintah == PerintahKelayakan.SetujuiTanda
            && Kewenangan.BolehMenyetujui(butir.Penanda, perintah.Pelaku, Edisi).Status == StatusTemuan.TidakTerpenuhi;
        return melanggarPr3 ? (Aturan.PR3, []) : null;
    }

    private LangkahAlur? TolakUnggah(PerintahAlur perintah)
    {
        if (!BolehUnggah)
        {
            return Ditolak(Aturan.VK14, MungkinUntukSurat());
        }

        if (!AdaPengesahan)
        {
            return Ditolak(Aturan.VK1, MungkinUntukSurat());
        }

        var temuan = KeabsahanSurat.Periksa(perintah.Surat!, _bahan.Periode, Edisi);
        return temuan.IsEmpty ? null : Ditolak(temuan[0], MungkinUntukSurat(), KeabsahanSurat.Sebab(perintah.Surat!, _bahan.Periode, Edisi));
    }

    private LangkahAlur? TolakPersetujuan(PerintahAlur perintah)
    {
        var tanpaCatatan = perintah.Perintah == PerintahKelayakan.Tolak && string.IsNullOrWhiteSpace(perintah.Keterangan);
        return KeadaanSurat != KeadaanSurat.Menunggu || tanpaCatatan ? Ditolak(Aturan.VK14, MungkinUntukSurat()) : null;
    }

    private bool AdaPengesahan => Butir.Any(b => b.Keadaan == KeadaanButir.Pengesahan);

    private bool BolehUnggah => KeadaanSurat == KeadaanSurat.Belum
        || (KeadaanSurat == KeadaanSurat.Ditolak && Kebijakan.UnggahUlangSetelahDitolak);

    private ImmutableArray<PerintahKelayakan> MungkinUntuk(int i) => Tertutup
        ? []
        : [.. PeralihanKelayakan.Butir.Mungkin(Butir[i].Keadaan)
            .Where(p => p != PerintahKelayakan.Finalisasi || KeadaanSurat != KeadaanSurat.Menunggu)];

    private ImmutableArray<PerintahKelayakan> MungkinUntukSurat() => Tertutup
        ? []
        : [.. PeralihanKelayakan.Surat.Mungkin(KeadaanSurat)
            .Where(p => p != PerintahKelayakan.Unggah || (AdaPengesahan && BolehUnggah))];

    private LangkahAlur Ditolak(Aturan aturan, ImmutableArray<PerintahKelayakan> mungkin, ImmutableArray<Pesan> sebab = default) =>
        new(this, aturan, mungkin, sebab.IsDefault ? [] : sebab);
}
