using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>A deadline in hari kerja as an edition fixes it (KL-3).</summary>
internal static class TenggatEdisi
{
    // Tafsir: a day in a period that no edition covers, or whose edition fixes no such deadline, counts under the complete regime; counting days is not a verdict.
    public static int Dari(LocalDate hari, PilihanEdisi edisi, Func<IsiEdisi, Parameter<int>> ambil)
    {
        hari = hari.WithCalendar(CalendarSystem.Iso);
        if (hari.Year is < 1 or > 9998)
        {
            return ambil(EdisiAturan.Baku.Isi).Semua[0].Nilai;
        }

        var periode = Periode.Dari(hari);
        var nilai = edisi.Untuk(periode).Edisi is { } dipakai ? ambil(dipakai.Isi).Pada(periode) : 0;
        return nilai > 0 ? nilai : ambil(EdisiAturan.Baku.Isi).Pada(periode);
    }
}
