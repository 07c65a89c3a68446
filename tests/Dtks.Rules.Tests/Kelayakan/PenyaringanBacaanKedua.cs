using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests.Kelayakan;

/// <summary>Second reading of the screening, line by line from the specification, without any preparation.</summary>
internal static class PenyaringanBacaanKedua
{
    public static IEnumerable<string> Saring(
        ImmutableArray<Penduduk> orang, ImmutableArray<Kepesertaan> kepesertaan, LocalDate per, StatusKeberadaan? keberadaan, bool lengkap,
        ImmutableArray<NasihatKelayakan> nasihat)
    {
        for (int i = 0; i < kepesertaan.Length; i++)
        {
            Kepesertaan k = kepesertaan[i];
            bool pengurus = k.Program.Satuan == SatuanProgram.Keluarga && kepesertaan.Any(l => l.Nik == k.Nik && l.Program == k.Program && l.Peran == PeranKepesertaan.Penerima);
            List<(int Alasan, string Baris)> baris =
            [
                .. Satu(orang, k, pengurus, per, keberadaan, lengkap),

                // Dasar: VK-17; 10: one line for each matching participation, after the line with ganti_pengurus.
                .. nasihat.Where(n => n.Nik == k.Nik && (n.Program is null || n.Program == k.Program)).Select(n => (100, $"nasihat perlu-ditinjau {Sumber(n.Sumber)}:{(n.Arah == StatusDeklarasi.Layak ? "layak" : "tidak-layak")}")),
            ];
            foreach ((int alasan, string teks) in baris.OrderBy(b => b.Alasan))
            {
                yield return $"{i} {teks}";
            }
        }
    }

    private static IEnumerable<(int Alasan, string Baris)> Satu(
        ImmutableArray<Penduduk> orang, Kepesertaan k, bool pengurus, LocalDate per, StatusKeberadaan? keberadaan, bool lengkap)
    {
        switch ((int?)keberadaan)
        {
            case 3: yield return (1, "1 perlu-ditinjau keberadaan"); break;
            case 4: yield return (5, "5 pasti keberadaan"); break;
            case 5: yield return (8, "8 pasti keberadaan"); break;
        }

        Penduduk? diri = orang.FirstOrDefault(o => o.Nik.Sah && o.Nik.Nilai == k.Nik);
        if (diri is null)
        {
            yield break;
        }

        bool tanpaNomor = orang.All(o => !o.NomorKk.Sah);
        bool keluargaDikenal = diri.NomorKk.Sah || (tanpaNomor && lengkap);
        Penduduk[] keluarga = !keluargaDikenal ? [diri] : tanpaNomor ? [.. orang] : [.. orang.Where(o => o.NomorKk == diri.NomorKk)];
        Penduduk[] lain = [.. keluarga.Where(o => !ReferenceEquals(o, diri))];
        bool daftarLengkap = keluargaDikenal && lengkap && (tanpaNomor || orang.All(o => o.NomorKk.Sah || !BisaBertemu(o, keluarga)));
        if (Mati(diri, per))
        {
            Penduduk[] hidup = [.. lain.Where(o => !Mati(o, per))];
            bool ada = hidup.Any(o => (int?)o.Hubungan is >= 1 and <= 9);
            bool tidakAda = daftarLengkap && hidup.All(o => o.Hubungan == HubunganKeluarga.Pembantu);
            if (pengurus && !tidakAda)
            {
                yield return (99, Baris("ganti", ada, "meninggal", Keanehan([diri], keluarga, per)));
            }
            else
            {
                yield return (2, Baris("2", true, "meninggal", Keanehan(pengurus ? keluarga : [diri], keluarga, per)));
            }
        }
        else
        {
            switch (diri.Pekerjaan?.Golongan)
            {
                case GolonganPekerjaan.Aparatur or GolonganPekerjaan.AparaturLain:
                    yield return (3, Baris("3", diri.Pekerjaan?.NomorMeragukan != true, "pekerjaan", Keanehan([diri], keluarga, per)));
                    break;
                case GolonganPekerjaan.Tinjau:
                    yield return (3, Baris("3", false, "pekerjaan", Keanehan([diri], keluarga, per)));
                    break;
                case GolonganPekerjaan.Pensiunan:
                    yield return (6, Baris("6", false, "pekerjaan", Keanehan([diri], keluarga, per)));
                    break;
            }

            Penduduk[] aparatur = [.. lain.Where(o => !Mati(o, per) && o.Pekerjaan?.Golongan == GolonganPekerjaan.Aparatur)];
            if (aparatur.Length > 0)
            {
                string[] berat = ["AN-2", "AN-3", "AN-11", "AN-18", "AN-19"];
                Penduduk terjelas = aparatur.MinBy(o => Keanehan([o], keluarga, per).Sum(a => 1 << Array.IndexOf(berat, a)))!;
                yield return (4, Baris("4", true, "pekerjaan", Keanehan([terjelas], keluarga, per)));
            }
        }

        Penduduk[] warga = [.. keluarga.Where(o => !Mati(o, per))];
        if (k.Program.Kode == "PKH" && k.Peran == PeranKepesertaan.Penerima && daftarLengkap && !warga.Any(o => BisaKomponen(o, per)))
        {
            string[] ragu = [.. warga.Any(o => o.Hubungan is null) ? ["hubungan"] : Array.Empty<string>(), .. warga.Any(o => !o.Nik.Sah) ? ["AN-1"] : Array.Empty<string>(), .. Keanehan(warga, keluarga, per)];
            yield return (7, Baris("7", true, "tanggal_lahir,hamil,disabilitas_berat,sekolah", ragu));
        }
    }

    private static string Sumber(SumberNasihat sumber) => sumber switch { SumberNasihat.Sanggahan => "sanggahan", SumberNasihat.SiksGis => "siks-gis", _ => "usul-warga" };

    private static string Baris(string awal, bool pasti, string bidang, string[] keanehan) =>
        $"{awal} {(pasti && keanehan.Length == 0 ? "pasti" : "perlu-ditinjau")} {string.Join(',', keanehan.Prepend(bidang))}";

    private static bool BisaBertemu(Penduduk asing, Penduduk[] keluarga)
    {
        string? Desa(Penduduk o) => o.Wilayah?.ToString("D") is { Length: 10 } kode ? kode : null;
        string?[] desa = [.. keluarga.Select(Desa).Where(d => d is not null)];
        return Desa(asing) is not { } a || desa.Length == 0 || desa.Contains(a);
    }

    // Dasar: KP-5: whoever is a component, or could be one if a mark that is not stated were.
    private static bool BisaKomponen(Penduduk o, LocalDate per)
    {
        if (o.DisabilitasBerat != Kepastian.Tidak || (o.JenisKelamin != JenisKelamin.LakiLaki && o.Hamil != Kepastian.Tidak))
        {
            return true;
        }

        if (o.TanggalLahir is not { } lahir || lahir > per)
        {
            return true;
        }

        int usia = Period.Between(lahir, per, PeriodUnits.Years).Years;
        return usia is < 7 or >= 60 || (usia <= 21 && o.Sekolah != TandaSekolah.Tidak);
    }

    private static string[] Keanehan(Penduduk[] dibaca, Penduduk[] keluarga, LocalDate per) =>
        [.. dibaca.SelectMany(o => Keanehan(o, keluarga, per)).Distinct(StringComparer.Ordinal).OrderBy(a => int.Parse(a[3..], System.Globalization.CultureInfo.InvariantCulture))];

    private static IEnumerable<string> Keanehan(Penduduk o, Penduduk[] keluarga, LocalDate per)
    {
        if (o.Nik.Sah && o.TanggalLahir is { } lahir && (lahir.Day != o.Nik.Nilai.Hari || lahir.Month != o.Nik.Nilai.Bulan || lahir.Year % 100 != o.Nik.Nilai.Tahun2))
        {
            yield return "AN-2";
        }

        if (o.Nik.Sah && o.JenisKelamin is { } kelamin && kelamin != o.Nik.Nilai.JenisKelamin)
        {
            yield return "AN-3";
        }

        if (o.TanggalLahir is not { } l || l > per)
        {
            yield return "AN-11";
        }

        if ((o.Hubungan == HubunganKeluarga.Istri && o.JenisKelamin == JenisKelamin.LakiLaki) || (o.Hubungan == HubunganKeluarga.Suami && o.JenisKelamin == JenisKelamin.Perempuan)
            || (o.Hamil == Kepastian.Ya && o.JenisKelamin == JenisKelamin.LakiLaki))
        {
            yield return "AN-18";
        }

        Penduduk[] kepala = [.. keluarga.Where(k => k.Hubungan == HubunganKeluarga.KepalaKeluarga)];
        if (kepala.Length == 1 && o.Hubungan == HubunganKeluarga.Anak && kepala[0].TanggalLahir is { } tua && o.TanggalLahir is { } muda && muda < tua.PlusYears(10))
        {
            yield return "AN-19";
        }
    }

    private static bool Mati(Penduduk orang, LocalDate per) => orang.Meninggal.Status == Kepastian.Ya && !(orang.Meninggal.Tanggal > per);
}
