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
        for (var i = 0; i < bahan.Kepesertaan.Count; i++)
        {
            jenis.Clear();
            bukti.Fill(TanpaBukti);
            var kepesertaan = bahan.Kepesertaan[i];
            var orang = bahan.Orang.IndeksNik(kepesertaan.Nik);
            if (Keberadaan(bahan, orang) is { } keberadaan)
            {
                jenis[Tempat(keberadaan.Alasan)] = keberadaan;
            }

            if (orang is { } diri)
            {
                SaringOrang(bahan, kepesertaan, diri, fakta, jenis, bukti);
            }

            for (var tempat = 0; tempat < JumlahTempat; tempat++)
            {
                if (jenis[tempat] is { } ada)
                {
                    saran.Add(new(i, ada, bukti[tempat] == TanpaBukti ? null : bukti[tempat]));
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
        BahanPenyaringan bahan, Kepesertaan kepesertaan, int diri, FaktaKeluarga fakta, Span<JenisSaran?> jenis, Span<int> bukti)
    {
        var orang = bahan.Orang.Orang[diri];
        if (orang.Meninggal.Berlaku(bahan.Per))
        {
            Catat(Meninggal(bahan, kepesertaan, diri), diri, jenis, bukti);
        }
        else
        {
            Catat(Pekerjaan(orang), diri, jenis, bukti);
            if (fakta.AnggotaLainAparatur(diri) is { } aparatur)
            {
                Catat(JenisSaran.KeluargaAparatur, aparatur, jenis, bukti);
            }
        }

        if (kepesertaan.Program == ProgramBansos.Pkh && kepesertaan.Peran == PeranKepesertaan.Penerima && fakta.AdaKomponen(diri) == Kepastian.Tidak)
        {
            Catat(JenisSaran.TanpaKomponen, TanpaBukti, jenis, bukti);
        }
    }

    private static void Catat(JenisSaran? saran, int orang, Span<JenisSaran?> jenis, Span<int> bukti)
    {
        if (saran is not null)
        {
            jenis[Tempat(saran.Alasan)] = saran;
            bukti[Tempat(saran.Alasan)] = orang;
        }
    }

    private static JenisSaran Meninggal(BahanPenyaringan bahan, Kepesertaan kepesertaan, int diri)
    {
        if (kepesertaan.Program.Satuan != SatuanProgram.Keluarga || kepesertaan.Peran != PeranKepesertaan.Penerima)
        {
            return JenisSaran.Meninggal;
        }

        return bahan.Orang.AnggotaLainHidup(diri, bahan.Per) switch
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
