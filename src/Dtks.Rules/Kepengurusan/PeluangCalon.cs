using System.Runtime.InteropServices;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What one living member is to the replacement of the pengurus: certainly of a class, possibly of one, or under age.</summary>
/// <param name="Pasti">Why the member certainly may; null when not certain.</param>
/// <param name="Mungkin">The best class, 1 to 5, that completing what is missing could give; 0 when none.</param>
/// <param name="BelumDewasa">Whether the member is one of the family and certainly under age, so that a wali would be needed; unknown for Lainnya.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeluangCalon(SebabCalon? Pasti, int Mungkin, Kepastian BelumDewasa)
{
    /// <summary>Class of those who stand behind the four that the sources name.</summary>
    public const int KelasLain = 5;

    /// <summary>The class of a reason: istri and suami stand alike.</summary>
    public static int Kelas(SebabCalon sebab) => sebab switch
    {
        SebabCalon.Suami => (int)SebabCalon.Istri,
        SebabCalon.AnggotaDewasaLain => KelasLain,
        _ => (int)sebab,
    };

    /// <summary>Values a living member.</summary>
    /// <param name="orang">The member.</param>
    /// <param name="per">The day.</param>
    /// <param name="pengurusKepala">Whether the one replaced was the kepala keluarga.</param>
    /// <param name="pasanganBoleh">Whether the edition knows class 4.</param>
    /// <param name="kebijakan">The policy.</param>
    public static PeluangCalon Nilai(Penduduk orang, LocalDate per, Kepastian pengurusKepala, bool pasanganBoleh, KebijakanDtks kebijakan)
    {
        var dewasa = Dewasa(orang, per, kebijakan);
        switch (orang.Hubungan)
        {
            case HubunganKeluarga.KepalaKeluarga:
                return Tentu(SebabCalon.KepalaKeluarga);

            // Tafsir: after the death of the kepala keluarga the living spouse becomes the head, in every edition.
            case HubunganKeluarga.Istri or HubunganKeluarga.Suami when pengurusKepala == Kepastian.Ya:
                return Tentu(SebabCalon.KepalaKeluarga);
            case HubunganKeluarga.Istri when pasanganBoleh:
                return Tentu(SebabCalon.Istri);
            case HubunganKeluarga.Suami when pasanganBoleh:
                return Tentu(SebabCalon.Suami);
            case HubunganKeluarga.Istri or HubunganKeluarga.Suami when pengurusKepala == Kepastian.TidakTahu:
                return Bisa((int)SebabCalon.KepalaKeluarga);
            case HubunganKeluarga.Anak:
                return dewasa == Kepastian.Tidak ? Anak(Kepastian.Ya)
                    : dewasa == Kepastian.Ya && orang.JenisKelamin is { } kelamin ? Tentu(AnakDewasa(kelamin))
                    : Bisa((int)AnakDewasa(orang.JenisKelamin));
            case null:
                // Tafsir: families are not validated here, so a second kepala keluarga is not ruled out, and the kepala stands before the spouse.
                return Bisa(dewasa == Kepastian.Tidak ? (int)SebabCalon.KepalaKeluarga : (int)AnakDewasa(orang.JenisKelamin));
            case HubunganKeluarga.Pembantu:
                return Anak(Kepastian.Tidak);
            case HubunganKeluarga.Lainnya:
                return dewasa == Kepastian.Tidak ? Anak(Kepastian.TidakTahu) : Bisa(KelasLain);
            default:
                return dewasa == Kepastian.Tidak ? Anak(Kepastian.Ya)
                    : dewasa == Kepastian.Ya ? Tentu(SebabCalon.AnggotaDewasaLain)
                    : Bisa(KelasLain);
        }
    }

    private static PeluangCalon Tentu(SebabCalon sebab) => new(sebab, 0, Kepastian.Tidak);

    private static PeluangCalon Bisa(int kelas) => new(null, kelas, Kepastian.Tidak);

    private static PeluangCalon Anak(Kepastian anggota) => new(null, 0, anggota);

    private static SebabCalon AnakDewasa(JenisKelamin? kelamin) =>
        kelamin == JenisKelamin.LakiLaki ? SebabCalon.AnakLakiLakiDewasa : SebabCalon.AnakPerempuanDewasa;

    // Dasar: KP-7, policy UsiaDewasa. Tafsir: unknown status kawin = not married.
    internal static Kepastian Dewasa(Penduduk orang, LocalDate per, KebijakanDtks kebijakan)
    {
        if (kebijakan.KawinDianggapDewasa && orang.StatusKawin is StatusKawin.Kawin or StatusKawin.CeraiHidup or StatusKawin.CeraiMati)
        {
            return Kepastian.Ya;
        }

        return KelahiranOrang.Sampai(orang, per) is not { } lahir ? Kepastian.TidakTahu
            : Usia.Hitung(lahir, per).Tahun >= kebijakan.UsiaDewasa ? Kepastian.Ya
            : Kepastian.Tidak;
    }
}
