using System.Text.Json;
using NodaTime;

namespace Dtks.Domain.Json;

/// <summary>A NodaTime date as <c>yyyy-MM-dd</c> in JSON, also as a dictionary key.</summary>
/// <remarks>Reading what is not such a text throws <see cref="JsonException"/> without the text. Stateless, hence thread-safe.</remarks>
public sealed class LocalDateJsonConverter : TeksJsonConverter<LocalDate>
{
    private protected override string Nama => "tanggal";

    private protected override bool TryBaca(ReadOnlySpan<char> teks, out LocalDate nilai, out Pesan? pesan)
    {
        pesan = PesanPenanggalan.BentukTanggal;
        return TeksTanggal.TryBacaIso(teks, out nilai);
    }

    private protected override int Tulis(LocalDate nilai, Span<char> tujuan)
    {
        TeksTanggal.TulisIso(tujuan, nilai);
        return TeksTanggal.Panjang;
    }
}
