using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>The suggestions of a screening, read from the rules a second time, line by line and without any preparation.</summary>
internal static class BacaanPenyaringan
{
    private static readonly string[] Berat = ["AN-2", "AN-3", "AN-11", "AN-18", "AN-19"];

    /// <summary>The lines in their order.</summary>
    public static IEnumerable<SaranDiuji> Saring(PertanyaanPenyaringan t) => Enumerable.Range(0, t.Kepesertaan.Length)
        .SelectMany(i => Satu(t, i).OrderBy(s => (int?)s.Alasan ?? (s.GantiPengurus ? 99 : 100)));

    private static IEnumerable<SaranDiuji> Satu(PertanyaanPenyaringan t, int i)
    {
        var k = t.Kepesertaan[i];
        SaranDiuji Baris(AlasanTidakLayak? alasan, bool pasti, IEnumerable<string> aneh, params ImmutableArray<string> bidang) => new(
            i, alasan, false, pasti && !aneh.Any() ? KeyakinanSaran.Pasti : KeyakinanSaran.PerluDitinjau, [.. bidang, .. aneh]);

        // Dasar: KP-6; it speaks of the household, so of every kepesertaan.
        switch (t.Keberadaan)
        {
            case StatusKeberadaan.TidakDitemukan:
                yield return Baris(AlasanTidakLayak.AlamatTidakDitemukan, false, [], "keberadaan");
                break;
            case StatusKeberadaan.DitemukanMampu:
                yield return Baris(AlasanTidakLayak.SudahMampu, true, [], "keberadaan");
                break;
            case StatusKeberadaan.DitemukanGanda:
                yield return Baris(AlasanTidakLayak.Lain, true, [], "keberadaan");
                break;
        }

        // Dasar: VK-17; one line for each matching participation.
        foreach (var n in t.MasukanWarga.Where(n => n.Nik == k.Nik && (n.Program is null || n.Program == k.Program)))
        {
            yield return Baris(null, false, [], $"{TabelPenyaringan.Sumber.Kode(n.Sumber)}:{(n.Arah == StatusDeklarasi.Layak ? "layak" : "tidak-layak")}");
        }

        var diri = Enumerable.Range(0, t.Orang.Length).FirstOrDefault(j => t.Orang[j].Nik.NilaiBilaSah == k.Nik, -1);
        if (diri < 0)
        {
            yield break;
        }

        var dikenal = BacaanKeluarga.Anggota(t.Orang, diri, t.KeluargaLengkap == true);
        var keluarga = dikenal ?? [diri];
        var lengkap = BacaanKeluarga.Lengkap(t.Orang, diri, t.KeluargaLengkap == true);
        int[] hidup = [.. keluarga.Where(j => !BacaanKeluarga.Meninggal(t.Orang[j], t.Per))];
        int[] lain = [.. hidup.Where(j => j != diri)];
        if (!hidup.Contains(diri))
        {
            // Dasar: VK-5, KP-4: whoever is penerima of a family's programme is its pengurus in every role.
            var pengurus = k.Program.Satuan == SatuanProgram.Keluarga && t.Kepesertaan.Any(l => l.Nik == k.Nik && l.Program == k.Program && l.Peran == PeranKepesertaan.Penerima);
            var ada = lain.Any(j => (int?)t.Orang[j].Hubungan is >= 1 and <= 9);
            if (pengurus && !(lengkap && lain.All(j => t.Orang[j].Hubungan == HubunganKeluarga.Pembantu)))
            {
                yield return Baris(null, ada, Keanehan(t, [diri]), "meninggal") with { GantiPengurus = true };
            }
            else
            {
                yield return Baris(AlasanTidakLayak.Meninggal, true, Keanehan(t, pengurus ? keluarga : [diri]), "meninggal");
            }
        }
        else
        {
            switch (t.Orang[diri].Pekerjaan?.Golongan)
            {
                case GolonganPekerjaan.Aparatur or GolonganPekerjaan.AparaturLain:
                    yield return Baris(AlasanTidakLayak.PekerjaanAparatur, true, Keanehan(t, [diri]), "pekerjaan");
                    break;
                case GolonganPekerjaan.Tinjau:
                    yield return Baris(AlasanTidakLayak.PekerjaanAparatur, false, Keanehan(t, [diri]), "pekerjaan");
                    break;
                case GolonganPekerjaan.Pensiunan:
                    yield return Baris(AlasanTidakLayak.Pensiunan, false, Keanehan(t, [diri]), "pekerjaan");
                    break;
            }

            // Dasar: reason 4, once, by the living other member with the clearest record.
            int[] aparatur = [.. lain.Where(j => t.Orang[j].Pekerjaan?.Golongan == GolonganPekerjaan.Aparatur)];
            if (aparatur.Length > 0)
            {
                var terjelas = aparatur.MinBy(j => Keanehan(t, [j]).Sum(a => 1 << Array.IndexOf(Berat, a)));
                yield return Baris(AlasanTidakLayak.KeluargaAparatur, true, Keanehan(t, [terjelas]), "pekerjaan");
            }
        }

        if (k.Program == ProgramBansos.Pkh && k.Peran == PeranKepesertaan.Penerima && lengkap && !hidup.Any(j => BisaKomponen(t.Orang[j], t)))
        {
            string[] ragu =
            [
                .. hidup.Any(j => t.Orang[j].Hubungan is null) ? ["hubungan"] : Array.Empty<string>(),
                .. hidup.Any(j => !t.Orang[j].Nik.Sah) ? ["AN-1"] : Array.Empty<string>(),
                .. Keanehan(t, hidup),
            ];
            yield return Baris(AlasanTidakLayak.TanpaKomponen, true, ragu, "tanggal_lahir", "hamil", "disabilitas_berat", "sekolah");
        }
    }

    // Dasar: KP-5: whoever is a component, or could be one if a mark that is not stated were.
    private static bool BisaKomponen(Penduduk o, PertanyaanPenyaringan t) =>
        o.DisabilitasBerat != Kepastian.Tidak
        || (o.JenisKelamin != JenisKelamin.LakiLaki && o.Hamil != Kepastian.Tidak)
        || !(o.TanggalLahir <= t.Per)
        || (BacaanKeluarga.Tahun(o.TanggalLahir!.Value, t.Per) is var usia && (usia < 7 || usia >= t.Kebijakan.UsiaLansia || (usia <= 21 && o.Sekolah != TandaSekolah.Tidak)));

    /// <summary>The anomalies that make what these records say doubtful, by number.</summary>
    private static string[] Keanehan(PertanyaanPenyaringan t, int[] dibaca)
    {
        var lengkap = t.KeluargaLengkap == true;
        PertanyaanAnomali anomali = new(t.Per, t.Orang, lengkap, Wilayah: null);
        Func<int, bool>[] aturan =
        [
            j => BacaanAnomali.An2(anomali, j), j => BacaanAnomali.An3(anomali, j), j => BacaanAnomali.An11(anomali, j), j => BacaanAnomali.An18(anomali, j),
            j => BacaanAnomali.An19(t.Orang, j, lengkap),
        ];
        return [.. Berat.Where((_, n) => dibaca.Any(j => aturan[n](j)))];
    }
}
