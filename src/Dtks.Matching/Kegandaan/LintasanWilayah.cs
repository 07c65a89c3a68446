using System.Numerics;
using System.Runtime.InteropServices;

namespace Dtks.Matching;

/// <summary>GD-4: records of one kabupaten or kota with close dates of birth, similar names and similar ibu kandung.</summary>
internal sealed class LintasanWilayah(KolomGanda k, IndeksTanggal tanggal, IndeksWilayah indeks, BagianPencarian bagian, int batasBlok)
{
    private const int BlokPerPekerjaan = 2048;

    /// <summary>Cuts the blocks into pieces of work, each within one kabupaten or kota.</summary>
    internal List<(int Wilayah, int Awal, int Akhir)> Pekerjaan()
    {
        var hasil = new List<(int, int, int)>();
        for (int w = 0; w + 1 < indeks.AwalWilayah.Count; w++)
        {
            for (int b = indeks.AwalWilayah[w]; b < indeks.AwalWilayah[w + 1]; b += BlokPerPekerjaan)
            {
                hasil.Add((w, b, Math.Min(indeks.AwalWilayah[w + 1], b + BlokPerPekerjaan)));
            }
        }

        return hasil;
    }

    /// <summary>Does one piece of work.</summary>
    internal HasilLintasan Cari((int Wilayah, int Awal, int Akhir) pekerjaan)
    {
        var hasil = new HasilLintasan(JenisKunci.WilayahTanggal, batasBlok);
        ReadOnlySpan<BlokWilayah> blok = CollectionsMarshal.AsSpan(indeks.Blok);
        int[] letak = System.Buffers.ArrayPool<int>.Shared.Rent(tanggal.Jumlah);
        // Why: most dates do not occur in a region; one bit each tells so from the fastest cache.
        ulong[] ada = System.Buffers.ArrayPool<ulong>.Shared.Rent((tanggal.Jumlah + 63) >> 6);
        Array.Clear(ada);
        for (int b = indeks.AwalWilayah[pekerjaan.Wilayah]; b < indeks.AwalWilayah[pekerjaan.Wilayah + 1]; b++)
        {
            letak[blok[b].Urutan] = b;
            ada[blok[b].Urutan >> 6] |= 1UL << (blok[b].Urutan & 63);
        }

        for (int b = pekerjaan.Awal; b < pekerjaan.Akhir; b++)
        {
            if (bagian.Memuat(PengacakKunci.Acak(((ulong)blok[b].KabKota << 32) | (uint)tanggal.Tanggal[blok[b].Urutan])))
            {
                Blok(blok, b, letak, ada, hasil);
            }
        }

        System.Buffers.ArrayPool<int>.Shared.Return(letak);
        System.Buffers.ArrayPool<ulong>.Shared.Return(ada);
        return hasil;
    }

    private void Blok(ReadOnlySpan<BlokWilayah> blok, int b, int[] letak, ulong[] ada, HasilLintasan hasil)
    {
        ReadOnlySpan<EntriWilayah> isi = indeks.Entri.AsSpan(blok[b].Awal..blok[b + 1].Awal);
        hasil.Isi += isi.Length;
        hasil.Blok++;
        if (hasil.Catat(isi.Length))
        {
            hasil.BlokBesar.Add(new BlokBesar("GD-4", $"{k.TeksKabKota(isi[0].Orang)}, lahir {TanggalGanda.Iso(tanggal.Tanggal[blok[b].Urutan])}", isi.Length));
        }

        for (int a = 1; a < isi.Length; a++)
        {
            Bandingkan(in isi[a], isi[..a], hasil);
        }

        foreach (int urutan in tanggal.DekatSesudah(blok[b].Urutan))
        {
            if ((ada[urutan >> 6] & (1UL << (urutan & 63))) != 0)
            {
                int lain = letak[urutan];
                ReadOnlySpan<EntriWilayah> isiLain = indeks.Entri.AsSpan(blok[lain].Awal..blok[lain + 1].Awal);
                hasil.Calon += (long)isi.Length * isiLain.Length;
                foreach (ref readonly EntriWilayah ini in isi)
                {
                    Bandingkan(in ini, isiLain, hasil);
                }
            }
        }
    }

    private void Bandingkan(ref readonly EntriWilayah ini, ReadOnlySpan<EntriWilayah> lain, HasilLintasan hasil)
    {
        ReadOnlySpan<byte> batasNama = SaringJaroWinkler.Nama.TanpaAwalan.Slice(ini.PanjangNama * SaringJaroWinkler.PanjangTerbatas, SaringJaroWinkler.PanjangTerbatas);
        ReadOnlySpan<byte> batasIbu = SaringJaroWinkler.Longgar.TanpaAwalan.Slice(ini.PanjangIbu * SaringJaroWinkler.PanjangTerbatas, SaringJaroWinkler.PanjangTerbatas);
        foreach (ref readonly EntriWilayah itu in lain)
        {
            if (BitOperations.PopCount(ini.HurufNama ^ itu.HurufNama) < batasNama[itu.PanjangNama]
                && BitOperations.PopCount(ini.HurufIbu ^ itu.HurufIbu) < batasIbu[itu.PanjangIbu])
            {
                hasil.Periksa(k, ini.Orang, itu.Orang);
            }
        }
    }
}
