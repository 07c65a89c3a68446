using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>Screens kepesertaan: suggests reasons of tidak layak that the data point to, with their evidence. Never a decision.</summary>
/// <remarks>
/// Window and letter play no part. Pure and thread-safe. Families are looked at once each, so that a whole kab/kota is screened in one pass. A birth date after
/// the day asked for counts as missing: one bad record does not stop a batch.
/// </remarks>
public static class PenyaringanKelayakan
{
    /// <summary>Screens.</summary>
    /// <param name="bahan">The facts.</param>
    /// <param name="kebijakan">The policy (<c>UsiaLansia</c>); null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <returns>The suggestions by kepesertaan, then by reason, the replacement of a pengurus last.</returns>
    public static IReadOnlyList<SaranKelayakan> Saring(BahanPenyaringan bahan, KebijakanDtks? kebijakan = null)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        var saran = new List<SaranKelayakan>();
        var fakta = new FaktaKeluarga(bahan.Orang, bahan.Per, kebijakan ?? KebijakanDtks.Baku);
        Span<JenisSaran?> jenis = new JenisSaran?[JumlahTempat];
        Span<int> bukti = stackalloc int[JumlahTempat];
        Span<KeanehanBukti> keanehan = stackalloc KeanehanBukti[JumlahTempat];
        for (var i = 0; i < bahan.Kepesertaan.Count; i++)
        {
            jenis.Clear();
            bukti.Fill(TanpaBukti);
            keanehan.Clear();
            var kepesertaan = bahan.Kepesertaan[i];
            var orang = bahan.Orang.IndeksNik(kepesertaan.Nik);
            if (Keberadaan(bahan, orang) is { } keberadaan)
            {
                jenis[Tempat(keberadaan.Alasan)] = keberadaan;
            }

            if (orang is { } diri)
            {
                SaringOrang(bahan, kepesertaan, diri, fakta, jenis, bukti, keanehan);
            }

            for (var tempat = 0; tempat < JumlahTempat; tempat++)
            {
                if (jenis[tempat] is { } ada)
                {
                    saran.Add(new(i, ada, bukti[tempat] == TanpaBukti ? null : bukti[tempat], keanehan[tempat]));
                }
            }
        }

        return saran.AsReadOnly();
    }

    // Why: one place for each reason, then one for the replacement, so that filling the places sorts the suggestions; no reason can come twice.
    private const int JumlahTempat = 10;
    private const int TempatGanti = 9;
    private const int TanpaBukti = -1;

    private static int Tempat(AlasanTidakLayak? alasan) => alasan is { } a ? (int)a : TempatGanti;

    private static JenisSaran? Keberadaan(BahanPenyaringan bahan, int? orang)
    {
        var keberadaan = bahan.KeberadaanKeluarga.Count > 0 && orang is { } indeks
            && bahan.Orang.Orang[indeks].NomorKk.TryGetNilai(out var kk) && bahan.KeberadaanKeluarga.TryGetValue(kk, out var keluarga)
            ? keluarga
            : bahan.Keberadaan;
        return keberadaan switch
        {
            StatusKeberadaan.TidakDitemukan => JenisSaran.TidakDitemukan,
            StatusKeberadaan.DitemukanMampu => JenisSaran.Mampu,
            StatusKeberadaan.DitemukanGanda => JenisSaran.Ganda,
            _ => null,
        };
    }

    private static void SaringOrang(
        BahanPenyaringan bahan, Kepesertaan kepesertaan, int diri, FaktaKeluarga fakta, Span<JenisSaran?> jenis, Span<int> bukti, Span<KeanehanBukti> keanehan)
    {
        var orang = bahan.Orang.Orang[diri];
        if (orang.Meninggal.Berlaku(bahan.Per))
        {
            // Dasar: 10, Evidence: a line with ganti_pengurus does not rest on the heir; reason 2 for a family rests on the deaths of the others too.
            var meninggal = Meninggal(kepesertaan, diri, fakta);
            var terakhir = meninggal == JenisSaran.Meninggal && PengurusKeluarga(kepesertaan);
            Catat(meninggal, diri, terakhir ? fakta.KeanehanKeluarga(diri) : fakta.Keanehan(diri), jenis, bukti, keanehan);
        }
        else
        {
            if (Pekerjaan(orang) is { } pekerjaan)
            {
                Catat(pekerjaan, diri, fakta.Keanehan(diri), jenis, bukti, keanehan);
            }

            if (fakta.AnggotaLainAparatur(diri) is { } aparatur)
            {
                Catat(JenisSaran.KeluargaAparatur, aparatur, fakta.Keanehan(aparatur), jenis, bukti, keanehan);
            }
        }

        if (kepesertaan.Program == ProgramBansos.Pkh && kepesertaan.Peran == PeranKepesertaan.Penerima
            && fakta.Komponen(diri) is { Ada: Kepastian.Tidak } komponen)
        {
            Catat(JenisSaran.TanpaKomponen, TanpaBukti, komponen.Keanehan, jenis, bukti, keanehan);
        }
    }

    private static void Catat(JenisSaran saran, int orang, KeanehanBukti aneh, Span<JenisSaran?> jenis, Span<int> bukti, Span<KeanehanBukti> keanehan)
    {
        jenis[Tempat(saran.Alasan)] = saran;
        bukti[Tempat(saran.Alasan)] = orang;
        keanehan[Tempat(saran.Alasan)] = aneh;
    }

    private static bool PengurusKeluarga(Kepesertaan kepesertaan) =>
        kepesertaan.Program.Satuan == SatuanProgram.Keluarga && kepesertaan.Peran == PeranKepesertaan.Penerima;

    private static JenisSaran Meninggal(Kepesertaan kepesertaan, int diri, FaktaKeluarga fakta)
    {
        if (!PengurusKeluarga(kepesertaan))
        {
            return JenisSaran.Meninggal;
        }

        return fakta.AhliWaris(diri) switch
        {
            Kepastian.Ya => JenisSaran.GantiPengurus,
            Kepastian.Tidak => JenisSaran.Meninggal,
            _ => JenisSaran.MungkinGantiPengurus,
        };
    }

    private static JenisSaran? Pekerjaan(Penduduk orang) => orang.Pekerjaan?.Golongan switch
    {
        GolonganPekerjaan.Aparatur or GolonganPekerjaan.AparaturLain => JenisSaran.Aparatur,
        GolonganPekerjaan.Tinjau => JenisSaran.MungkinAparatur,
        GolonganPekerjaan.Pensiunan => JenisSaran.Pensiunan,
        _ => null,
    };
}
