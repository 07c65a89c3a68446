namespace Dtks.Rules;

/// <summary>How causes combine into the cascade that reaches one kepesertaan.</summary>
internal static class Penggabungan
{
    /// <summary>Combines the own cause and those of other family members.</summary>
    /// <param name="sendiri">What the person's own PBI kepesertaan causes.</param>
    /// <param name="lain">What PBI kepesertaan of other family members cause.</param>
    /// <param name="kelas">The kepesertaan that may be reached.</param>
    /// <param name="konteks">Edition, letter and window: they say which routes have lapsed.</param>
    public static (Rute Rute, bool DariSendiri) Gabung(
        SebabKaskade sendiri, SebabLain lain, KelasKepesertaan kelas, KonteksKelayakan konteks)
    {
        // Dasar: VK-8. The cascade never reaches PBI-JK itself, of this person or another.
        if (!konteks.AdaKaskade || kelas.Jenis is JenisKepesertaan.TidakAda or JenisKepesertaan.Pbi)
        {
            return (new(kelas.Sendiri, RuteKaskade.TidakAda, KaskadeRagu: false, Perlindungan.TidakAda), DariSendiri: false);
        }

        var programKeluarga = kelas.Jenis != JenisKepesertaan.Individu;
        var kaskadeSendiri = Pasti(sendiri, programKeluarga);
        var lainFinal = MemuatPasti(lain, RuteKaskade.Final, programKeluarga);
        var lainBelumFinal = MemuatPasti(lain, RuteKaskade.BelumFinal, programKeluarga);

        var dariSendiri = kaskadeSendiri != RuteKaskade.TidakAda
            && (Hidup(kaskadeSendiri, konteks) || !((lainFinal && Hidup(RuteKaskade.Final, konteks)) || (lainBelumFinal && Hidup(RuteKaskade.BelumFinal, konteks))));

        // Tafsir: VK-12: what an approved letter stops through another member stays stopped whatever the own cause adds; the own one is still named as the cause.
        var berhentiOlehLain = lainFinal && konteks.TahapFinal == TahapKelayakan.Disahkan;

        // Why: finalised is never behind: while both live it is further, and when only one lives it is the finalised one.
        var kaskade = dariSendiri && !berhentiOlehLain ? kaskadeSendiri
            : lainFinal ? RuteKaskade.Final
            : lainBelumFinal ? RuteKaskade.BelumFinal
            : RuteKaskade.TidakAda;

        var ragu = programKeluarga && (Ragu(sendiri) || lain.Memuat(SebabKaskade.RaguBelumFinal) || lain.Memuat(SebabKaskade.RaguFinal));
        var rute = new Rute(kelas.Sendiri, kaskade, ragu, Lindungi(sendiri, lain, kelas.Jenis));
        return (rute, dariSendiri);
    }

    /// <summary>The certain cascade that a cause carries to a programme of this unit.</summary>
    internal static RuteKaskade Pasti(SebabKaskade sebab, bool programKeluarga) => sebab switch
    {
        SebabKaskade.BelumFinal => RuteKaskade.BelumFinal,
        SebabKaskade.Final => RuteKaskade.Final,
        SebabKaskade.KematianBelumFinal or SebabKaskade.RaguBelumFinal when !programKeluarga => RuteKaskade.BelumFinal,
        SebabKaskade.KematianFinal or SebabKaskade.RaguFinal when !programKeluarga => RuteKaskade.Final,
        _ => RuteKaskade.TidakAda,
    };

    private static bool MemuatPasti(SebabLain lain, RuteKaskade rute, bool programKeluarga)
    {
        for (var sebab = SebabKaskade.BelumFinal; sebab <= SebabKaskade.RaguFinal; sebab++)
        {
            if (lain.Memuat(sebab) && Pasti(sebab, programKeluarga) == rute)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Hidup(RuteKaskade rute, KonteksKelayakan konteks) =>
        konteks.TahapKaskade(rute) != TahapKelayakan.Kedaluwarsa;

    private static bool Ragu(SebabKaskade sebab) => sebab is SebabKaskade.RaguBelumFinal or SebabKaskade.RaguFinal;

    private static bool Kematian(SebabKaskade sebab) => sebab is SebabKaskade.KematianBelumFinal or SebabKaskade.KematianFinal;

    // Dasar: VK-9. The pengurus to be replaced is the penerima of the family programme who died himself.
    private static Perlindungan Lindungi(SebabKaskade sendiri, SebabLain lain, JenisKepesertaan jenis)
    {
        if (jenis == JenisKepesertaan.Individu)
        {
            return Perlindungan.TidakAda;
        }

        if (Kematian(sendiri))
        {
            return jenis == JenisKepesertaan.PenerimaKeluarga ? Perlindungan.PengurusMeninggal : Perlindungan.Dilindungi;
        }

        return lain.Memuat(SebabKaskade.KematianBelumFinal) || lain.Memuat(SebabKaskade.KematianFinal)
            ? Perlindungan.Dilindungi
            : Perlindungan.TidakAda;
    }
}
