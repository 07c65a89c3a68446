using System.Numerics;
using System.Runtime.InteropServices;

namespace Dtks.Matching;

/// <summary>GD-4: records of one kabupaten or kota with close dates of birth, similar names and similar ibu kandung.</summary>
internal sealed class LintasanWilayah(KolomGanda k, IndeksTanggal tanggal, IndeksWilayah indeks, BagianPencarian bagian, PilihanGanda pilihan)
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
        var hasil = new HasilLintasan(JenisKunci.WilayahTanggal, pilihan);
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

        var dekat = new List<int>();
        for (int b = pekerjaan.Awal; b < pekerjaan.Akhir; b++)
        {
            if (bagian.Memuat(PengacakKunci.Acak(((ulong)blok[b].KabKota << 32) | (uint)tanggal.Tanggal[blok[b].Urutan])))
            {
                dekat.Clear();
                foreach (int urutan in tanggal.DekatSesudah(blok[b].Urutan))
                {
                    if ((ada[urutan >> 6] & (1UL << (urutan & 63))) != 0)
                    {
                        dekat.Add(letak[urutan]);
                    }
                }

                Blok(blok, b, dekat, hasil);
            }
        }

        System.Buffers.ArrayPool<int>.Shared.Return(letak);
        System.Buffers.ArrayPool<ulong>.Shared.Return(ada);
        return hasil;
    }

    private void Blok(ReadOnlySpan<BlokWilayah> blok, int b, List<int> dekat, HasilLintasan hasil)
    {
        ReadOnlySpan<EntriWilayah> isi = indeks.Entri.AsSpan(blok[b].Awal..blok[b].Akhir);
        hasil.Isi += blok[b].Isi;
        hasil.Blok++;
        bool besar = hasil.Catat(blok[b].Isi);
        long perRekaman = (isi.Length - 1) / 2;
        foreach (int lain in dekat)
        {
            perRekaman += blok[lain].Akhir - blok[lain].Awal;
        }

        bool dicari = perRekaman <= BatasGanda.Perbandingan && Bandingkan(blok, b, dekat, isi, hasil);
        if (besar || !dicari)
        {
            hasil.BlokBesar.Add(new BlokBesar(
                "GD-4", $"{k.TeksKabKota(isi[0].Orang)}, lahir {TanggalGanda.Iso(tanggal.Tanggal[blok[b].Urutan])}", blok[b].Isi, dicari));
        }
    }

    /// <summary>Compares a block with itself and with those of close dates; false, and nothing kept, when it gives too many pairs.</summary>
    private bool Bandingkan(ReadOnlySpan<BlokWilayah> blok, int b, List<int> dekat, ReadOnlySpan<EntriWilayah> isi, HasilLintasan hasil)
    {
        (int pasangan, int gugus) = (hasil.Pasangan.Count, hasil.Gugus.Count);
        long sisa = BatasGanda.Pasangan * blok[b].Isi;
        for (int a = 0; a < isi.Length && sisa >= 0; a++)
        {
            if (indeks.Kembaran(isi[a].Orang) is { } sama && IntiGanda.Aturan(k, sama[0], sama[1]) == AturanGanda.Gd4)
            {
                sisa -= Simpan(sama, sama, hasil);
            }

            Bandingkan(in isi[a], isi[..a], hasil, ref sisa);
        }

        foreach (int lain in dekat)
        {
            ReadOnlySpan<EntriWilayah> isiLain = indeks.Entri.AsSpan(blok[lain].Awal..blok[lain].Akhir);
            for (int a = 0; a < isi.Length && sisa >= 0; a++)
            {
                Bandingkan(in isi[a], isiLain, hasil, ref sisa);
            }
        }

        if (sisa >= 0)
        {
            return true;
        }

        hasil.Pasangan.RemoveRange(pasangan, hasil.Pasangan.Count - pasangan);
        hasil.Gugus.RemoveRange(gugus, hasil.Gugus.Count - gugus);
        return false;
    }

    private void Bandingkan(ref readonly EntriWilayah ini, ReadOnlySpan<EntriWilayah> lain, HasilLintasan hasil, ref long sisa)
    {
        ReadOnlySpan<byte> batasNama = SaringJaroWinkler.Nama.TanpaAwalan.Slice(ini.PanjangNama * SaringJaroWinkler.PanjangTerbatas, SaringJaroWinkler.PanjangTerbatas);
        ReadOnlySpan<byte> batasIbu = SaringJaroWinkler.Longgar.TanpaAwalan.Slice(ini.PanjangIbu * SaringJaroWinkler.PanjangTerbatas, SaringJaroWinkler.PanjangTerbatas);
        hasil.Calon += lain.Length;
        foreach (ref readonly EntriWilayah itu in lain)
        {
            if (BitOperations.PopCount(ini.HurufNama ^ itu.HurufNama) < batasNama[itu.PanjangNama]
                && BitOperations.PopCount(ini.HurufIbu ^ itu.HurufIbu) < batasIbu[itu.PanjangIbu]
                && sisa >= 0
                && IntiGanda.Aturan(k, ini.Orang, itu.Orang) == AturanGanda.Gd4)
            {
                sisa -= Simpan(indeks.Kembaran(ini.Orang) ?? [ini.Orang], indeks.Kembaran(itu.Orang) ?? [itu.Orang], hasil);
            }
        }
    }

    /// <summary>Keeps what two classes of equal records give: their pairs when these are few, else a group; the room it took.</summary>
    private long Simpan(int[] a, int[] b, HasilLintasan hasil)
    {
        bool satuKelas = a[0] == b[0];
        long banyak = satuKelas ? (long)a.Length * (a.Length - 1) / 2 : (long)a.Length * b.Length;
        if (Math.Max(a.Length, b.Length) > hasil.BatasGugus)
        {
            hasil.TambahGugus(k, AturanGanda.Gd4, TingkatGanda.Tinjau, satuKelas ? a : [.. a, .. b]);
            return a.Length + b.Length;
        }

        for (int i = 0; i < a.Length; i++)
        {
            for (int j = satuKelas ? i + 1 : 0; j < b.Length; j++)
            {
                if (!k.SatuSubjek(a[i], b[j]))
                {
                    hasil.Pasangan.Add(new PasanganMentah(Math.Min(a[i], b[j]), Math.Max(a[i], b[j]), AturanGanda.Gd4, TingkatGanda.Tinjau));
                }
            }
        }

        return banyak;
    }
}
