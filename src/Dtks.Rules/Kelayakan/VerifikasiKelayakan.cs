using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Verifikasi kelayakan, the explaining face: decides every kepesertaan of a region and periode and says by which rules.</summary>
/// <remarks>
/// Pure and thread-safe. For millions of kepesertaan of which only the answers are needed, <see cref="PutusanMassal"/> gives the same
/// answers without allocating.
/// </remarks>
public static class VerifikasiKelayakan
{
    /// <summary>Decides.</summary>
    /// <param name="bahan">The facts.</param>
    /// <param name="kebijakan">The policy; null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <returns>One decision for each kepesertaan, and the declarations refused.</returns>
    /// <exception cref="DiLuarCakupanException">The periode is not modelled, or the edition has no verifikasi kelayakan.</exception>
    /// <exception cref="BahanTidakSahException">A kepesertaan, declaration or person stands twice, or a declaration points to no kepesertaan.</exception>
    public static HasilKelayakan Putuskan(BahanKelayakan bahan, KebijakanDtks? kebijakan = null)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        var konteks = KonteksKelayakan.Susun(bahan.Periode, bahan.Edisi, kebijakan, bahan.Surat, bahan.Per);
        return Putuskan(bahan, konteks);
    }

    /// <summary>Decides within a context prepared once for many families of a region.</summary>
    /// <param name="bahan">The facts; their own periode, edition, letter and policy play no part, their as-of date counts for deaths.</param>
    /// <param name="konteks">Edition, policy, letter and window.</param>
    /// <returns>One decision for each kepesertaan, and the declarations refused.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="BahanTidakSahException">The facts contradict themselves.</exception>
    public static HasilKelayakan Putuskan(BahanKelayakan bahan, KonteksKelayakan konteks)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        ArgumentNullException.ThrowIfNull(konteks);
        var berkas = BerkasKelayakan.Susun(bahan);
        var kepesertaan = bahan.Kepesertaan;

        var keadaan = new KeadaanKepesertaan[kepesertaan.Count];
        List<PenetapanDitolak>? ditolak = null;
        for (var i = 0; i < keadaan.Length; i++)
        {
            var peserta = kepesertaan[i];
            var nomor = berkas.NomorPenetapan(i);
            var penetapan = nomor < 0 ? null : bahan.Penetapan[nomor];

            // Why: heirs are looked up only where reason 2 makes a rule read them.
            var ahliWaris = penetapan is { Status: StatusDeklarasi.TidakLayak } && penetapan.Alasan.Memuat(AlasanTidakLayak.Meninggal)
                ? berkas.AhliWaris(peserta.Nik)
                : Kepastian.TidakTahu;
            keadaan[i] = KeadaanKepesertaan.Kemas(peserta.Program, peserta.Peran, penetapan, ahliWaris, out var cacat);
            if (PesanPenetapan.Aturan(cacat) is { } aturan)
            {
                (ditolak ??= []).Add(new(nomor, aturan) { Cacat = cacat });
            }
        }

        ditolak?.Sort((a, b) => a.Indeks.CompareTo(b.Indeks));
        var sebab = berkas.Sebab(keadaan, konteks);
        var putusan = new PutusanKelayakan[keadaan.Length];
        for (var i = 0; i < putusan.Length; i++)
        {
            var peserta = kepesertaan[i];
            var (sendiri, nomorSendiri) = sebab.Sendiri(peserta.Nik);
            var lain = sebab.Lain(peserta.Nik);
            var (rute, dariSendiri) = Penggabungan.Gabung(sendiri, lain.Gabungan, keadaan[i].Kelas(), konteks);
            var ringkas = IntiKelayakan.Putuskan(rute, konteks);
            int? penyebab = !ringkas.TerkenaKaskade ? null
                : dariSendiri ? nomorSendiri
                : lain.Pertama(konteks.TahapKaskade(rute.Kaskade), peserta.Program.Satuan == SatuanProgram.Keluarga, konteks);
            var alasan = ringkas.MemuatAlasanSendiri ? bahan.Penetapan[berkas.NomorPenetapan(i)].Alasan : default;
            putusan[i] = new(i, peserta, ringkas, alasan, penyebab);
        }

        return new(konteks, ImmutableCollectionsMarshal.AsImmutableArray(putusan), ditolak is null ? [] : [.. ditolak]);
    }
}
