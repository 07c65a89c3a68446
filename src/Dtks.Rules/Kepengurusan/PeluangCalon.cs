using System.Runtime.InteropServices;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What one living member is to the replacement of the pengurus: certainly of a class, possibly of one, or nothing.</summary>
/// <param name="Pasti">The class the member certainly belongs to; null when none.</param>
/// <param name="Mungkin">The best class that completing a missing hubungan, sex or birth date could give; null when none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeluangCalon(SebabCalon? Pasti, SebabCalon? Mungkin)
{
    public static PeluangCalon Nilai(Penduduk orang, LocalDate per, bool istriBoleh, KebijakanDtks kebijakan)
    {
        switch (orang.Hubungan)
        {
            case HubunganKeluarga.KepalaKeluarga:
                return new(SebabCalon.KepalaKeluarga, null);
            case HubunganKeluarga.Istri:
                return istriBoleh ? new(SebabCalon.Istri, null) : default;
            case HubunganKeluarga.Anak or null:
                break;
            default:
                return default;
        }

        var dewasa = Dewasa(orang, per, kebijakan);
        var anak = orang.JenisKelamin == JenisKelamin.LakiLaki ? SebabCalon.AnakLakiLakiDewasa : SebabCalon.AnakPerempuanDewasa;
        if (orang.Hubungan is null)
        {
            // Tafsir: families are not validated here, so a second kepala keluarga is not ruled out, and the kepala stands before the istri.
            return new(null, dewasa == Kepastian.Tidak ? SebabCalon.KepalaKeluarga : anak);
        }

        return dewasa switch
        {
            Kepastian.Tidak => default,
            Kepastian.Ya when orang.JenisKelamin is not null => new(anak, null),
            _ => new(null, anak),
        };
    }

    // Dasar: KP-7, policy UsiaDewasa. Tafsir: unknown status kawin = not married.
    private static Kepastian Dewasa(Penduduk orang, LocalDate per, KebijakanDtks kebijakan)
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
