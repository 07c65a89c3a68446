using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What an event of a usulan asks of its facts.</summary>
internal static class PrasyaratUsulan
{
    /// <summary>The refusal of the facts; null when they allow the event.</summary>
    public static AlasanTolakan? Tolakan(PeristiwaUsulan peristiwa, FaktaUsulan fakta, HasilPemeriksaanUsulan hasil) => peristiwa switch
    {
        PeristiwaUsulan.Padankan => TolakPadan(hasil),
        PeristiwaUsulan.Finalisasi => TolakFinalisasi(hasil),
        PeristiwaUsulan.Sahkan => TolakSurat(fakta, hasil),
        PeristiwaUsulan.Tetapkan => fakta.Bahan.Jenis != JenisUsulan.ProgramUntukTerdaftar && fakta.IdDtks is null
            ? new(Aturan.ID4, "orang baru ditetapkan dengan ID DTKS; sebutkan", "a new person is registered with an ID DTKS; name it")
            : null,
        PeristiwaUsulan.TutupJendela => TolakTutup(fakta, hasil),
        _ => null,
    };

    private static AlasanTolakan? TolakPadan(HasilPemeriksaanUsulan hasil) => (hasil[Aturan.UB4]?.Status, hasil[Aturan.UB3]?.Status) switch
    {
        (StatusTemuan.TidakTerpenuhi, _) => new(
            Aturan.UB4,
            "taksiran sendiri bukan bukti; mintalah jawaban web service Dukcapil",
            "an own estimate is no proof; ask the web service of Dukcapil"),
        (_, StatusTemuan.TidakDiketahui) => new(
            Aturan.UB3,
            "kepadanan belum dapat ditentukan; lengkapi jawaban web service Dukcapil",
            "kepadanan cannot be determined yet; complete the answer of the web service of Dukcapil"),
        _ => null,
    };

    private static AlasanTolakan? TolakFinalisasi(HasilPemeriksaanUsulan hasil)
    {
        // Why: verval is what the state itself stands for, finalisasi is being done now, and the letter comes after it.
        foreach (TemuanUsulan temuan in hasil.Temuan)
        {
            if (temuan.Aturan == Aturan.UB8 || temuan.Aturan == Aturan.UB9 || temuan.Aturan == Aturan.UB11)
            {
                continue;
            }

            if (temuan.Status == StatusTemuan.TidakTerpenuhi)
            {
                return new(temuan.Aturan, "usulan tidak memenuhi aturan ini", "the usulan does not meet this rule");
            }

            if (temuan.Status == StatusTemuan.TidakDiketahui)
            {
                string kurang = string.Join(", ", temuan.Kurang);
                return new(temuan.Aturan, $"belum diketahui: {kurang}", $"not known: {kurang}");
            }
        }

        return null;
    }

    private static AlasanTolakan? TolakSurat(FaktaUsulan fakta, HasilPemeriksaanUsulan hasil)
    {
        if (fakta.Bahan.Surat is not { } surat || surat.TanggalUnggah > fakta.Tanggal)
        {
            return new(Aturan.UB9, "surat pengesahan belum ada", "there is no letter yet");
        }

        return hasil[Aturan.UB9]?.Status == StatusTemuan.Terpenuhi
            ? null
            : new(Aturan.UB9, "surat pengesahan tidak sah", "the letter is not valid");
    }

    private static AlasanTolakan? TolakTutup(FaktaUsulan fakta, HasilPemeriksaanUsulan hasil)
    {
        Jendela jendela = PemeriksaanUsulan.JendelaUsulan(fakta.Bahan, hasil.Edisi);
        return fakta.Tanggal > jendela.Selesai
            ? null
            : new(Aturan.UB6, $"jendela belum berakhir ({jendela})", $"the window has not ended ({jendela})");
    }
}
