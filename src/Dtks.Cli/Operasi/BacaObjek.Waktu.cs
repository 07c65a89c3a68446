using System.Text.Json;
using Dtks.Domain;
using NodaTime;
using NodaTime.Text;

namespace Dtks.Cli.Operasi;

/// <summary>The readers of dates, periods and moments.</summary>
internal sealed partial class BacaObjek
{
    private const int PanjangTanggal = 10;

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
}
