using System.Text.Json;

namespace Dtks.Domain.Json;

/// <summary>A month as <c>yyyy-MM</c> in JSON, also as a dictionary key.</summary>
/// <remarks>Reading what is not such a text throws <see cref="JsonException"/> without the text. Stateless, hence thread-safe.</remarks>
public sealed class PeriodeJsonConverter : TeksJsonConverter<Periode>
{
    private protected override string Nama => "periode";

    private protected override bool TryBaca(ReadOnlySpan<char> teks, out Periode nilai, out Pesan? pesan)
    {
        pesan = PesanPenanggalan.BentukPeriode;
        return Periode.TryParse(teks, out nilai);
    }

    private protected override int Tulis(Periode nilai, Span<char> tujuan)
    {
        _ = nilai.TryFormat(tujuan, out int panjang);
        return panjang;
    }
}
