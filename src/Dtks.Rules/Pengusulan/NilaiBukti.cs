using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>Inputs of findings as text: codes, numbers and dates of the protocol.</summary>
internal static class NilaiBukti
{
    public static ButirBukti Dari(string bidang, bool? nilai) => new(bidang, nilai switch
    {
        true => "true",
        false => "false",
        null => null,
    });

    public static ButirBukti Dari(string bidang, int? nilai) => new(bidang, nilai?.ToString(CultureInfo.InvariantCulture));

    public static ButirBukti Dari(string bidang, LocalDate? nilai) => new(bidang, nilai is { } tanggal ? TeksTanggal.Iso(tanggal) : null);

    public static ButirBukti Dari<T>(string bidang, T? nilai, TabelKode<T> tabel)
        where T : struct, Enum => new(bidang, nilai is { } ada ? tabel.Kode(ada) : null);

    public static ButirBukti Dari<T>(string bidang, ImmutableArray<T>? nilai, TabelKode<T> tabel)
        where T : struct, Enum => new(bidang, nilai is { } ada ? $"[{string.Join(", ", ada.Distinct().Order().Select(tabel.Kode))}]" : null);
}
