namespace Dtks.Rules;

/// <summary>
/// The kernel of verifikasi kelayakan: the decision on one kepesertaan as a pure function of a few bits.
/// The explaining face and the bulk face both decide here and nowhere else.
/// </summary>
internal static class IntiKelayakan
{
    public static PutusanRingkas Putuskan(Rute rute, KonteksKelayakan konteks)
    {
        var tidakLayakSendiri = rute.Sendiri is RuteSendiri.TidakLayak or RuteSendiri.TidakLayakFinal;
        var kaskade = rute.Kaskade != RuteKaskade.TidakAda;

        // Why: a certain route decides even where another one is in doubt.
        if (!tidakLayakSendiri && !kaskade)
        {
            return PutusanRingkas.Susun(TanpaRute(rute, konteks), TahapKelayakan.Verifikasi, rute.Perlindungan);
        }

        var bentuk = (tidakLayakSendiri, kaskade) switch
        {
            (true, false) => BentukPutusan.TidakLayakSendiri,
            (true, true) => BentukPutusan.TidakLayakSendiriDanKaskade,
            _ when rute.Sendiri == RuteSendiri.Layak => BentukPutusan.KaskadeAtasLayak,
            _ => BentukPutusan.Kaskade,
        };
        var sendiri = rute.Sendiri switch
        {
            RuteSendiri.TidakLayak => konteks.TahapBelumFinal,
            RuteSendiri.TidakLayakFinal => konteks.TahapFinal,
            _ => TahapKelayakan.Verifikasi,
        };
        return PutusanRingkas.Susun(bentuk, LebihJauh(sendiri, konteks.TahapKaskade(rute.Kaskade)), rute.Perlindungan);
    }

    /// <summary>The further of two stages; a lapsed one stands behind every living one.</summary>
    private static TahapKelayakan LebihJauh(TahapKelayakan a, TahapKelayakan b) => Jarak(a) >= Jarak(b) ? a : b;

    // Tafsir: VK-15: kedaluwarsa is further than not declared and behind every living route.
    private static int Jarak(TahapKelayakan tahap) => tahap switch
    {
        TahapKelayakan.Verifikasi => 0,
        TahapKelayakan.Kedaluwarsa => 1,
        _ => (int)tahap,
    };

    private static BentukPutusan TanpaRute(Rute rute, KonteksKelayakan konteks) => (rute.Sendiri, rute.KaskadeRagu) switch
    {
        (RuteSendiri.Ragu, true) => BentukPutusan.RaguSendiriDanKaskade,
        (RuteSendiri.Ragu, false) => BentukPutusan.RaguSendiri,
        (RuteSendiri.Layak, true) => BentukPutusan.RaguKaskadeAtasLayak,
        (_, true) => BentukPutusan.RaguKaskade,
        (RuteSendiri.Layak, false) => BentukPutusan.Layak,
        _ => konteks.Kebijakan.TanpaVerifikasi == KebijakanTanpaVerifikasi.DianggapLayak
            ? BentukPutusan.TanpaVerifikasiLayak
            : BentukPutusan.TanpaVerifikasiTidakLayak,
    };
}
