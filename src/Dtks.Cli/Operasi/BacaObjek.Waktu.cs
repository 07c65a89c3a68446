using System.Text.Json;
using Dtks.Domain;
using NodaTime;
using NodaTime.Text;

namespace Dtks.Cli.Operasi;

/// <summary>The readers of dates, periods and moments.</summary>
internal sealed partial class BacaObjek
{
    private const int PanjangTanggal = 10;

    private static readonly IPattern<OffsetDateTime> PolaSaat = BuatPolaSaat();

    /// <summary>A date <c>yyyy-MM-dd</c>; null when absent or null.</summary>
    public LocalDate? Tanggal(string anggotaNama)
    {
        if (!Ambil(anggotaNama, out int s))
        {
            return null;
        }

        Span<char> ruang = stackalloc char[PanjangTanggal];
        return pohon.Jenis(s) == JsonTokenType.String && pohon.TryAksara(s, ruang, out ReadOnlySpan<char> aksara) && TeksTanggal.TryBacaIso(aksara, out LocalDate nilai)
            ? nilai
            : throw Salah(anggotaNama, "Harus berupa tanggal yang ada, \"yyyy-MM-dd\"", "Must be an existing date, \"yyyy-MM-dd\"");
    }

    /// <summary>A date that must be given.</summary>
    public LocalDate TanggalWajib(string anggotaNama) => Tanggal(anggotaNama) ?? throw Hilang(anggotaNama);

    /// <summary>A period <c>yyyy-MM</c>; null when absent or null.</summary>
    public Periode? Periode(string anggotaNama)
    {
        if (!Ambil(anggotaNama, out int s))
        {
            return null;
        }

        Span<char> ruang = stackalloc char[PanjangTanggal];
        return pohon.Jenis(s) == JsonTokenType.String && pohon.TryAksara(s, ruang, out ReadOnlySpan<char> aksara) && TeksTanggal.TryBacaPeriode(aksara, out Periode nilai)
            ? nilai
            : throw Salah(anggotaNama, "Harus berupa periode \"yyyy-MM\"", "Must be a period \"yyyy-MM\"");
    }

    /// <summary>A period that must be given.</summary>
    public Periode PeriodeWajib(string anggotaNama) => Periode(anggotaNama) ?? throw Hilang(anggotaNama);

    /// <summary>A moment in ISO 8601 with offset that must be given, such as <c>2024-02-14T08:00:00+07:00</c>; seconds may be left out.</summary>
    public Instant SaatWajib(string anggotaNama)
    {
        string teks = TeksWajib(anggotaNama);
        try
        {
            if (PolaSaat.Parse(teks).TryGetValue(default, out OffsetDateTime nilai))
            {
                return nilai.ToInstant();
            }
        }
        catch (OverflowException)
        {
            // Why: an offset can carry the first or last day of the calendar beyond its range; that is a wrong text like any other.
        }

        throw Salah(anggotaNama, "Harus berupa saat ISO 8601 dengan offset, misalnya \"2024-02-14T08:00:00+07:00\"", "Must be a moment in ISO 8601 with offset, such as \"2024-02-14T08:00:00+07:00\"");
    }

    private static IPattern<OffsetDateTime> BuatPolaSaat()
    {
        var pola = new CompositePatternBuilder<OffsetDateTime>();
        foreach (string waktu in (string[])["HH':'mm':'ss;FFFFFFFFF", "HH':'mm"])
        {
            foreach (string offset in (string[])["Z+HH:mm", "Z+HHmm", "Z+HH"])
            {
                pola.Add(OffsetDateTimePattern.CreateWithInvariantCulture($"uuuu'-'MM'-'dd'T'{waktu}o<{offset}>"), _ => true);
            }
        }

        return pola.Build();
    }
}
