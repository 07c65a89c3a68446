using System.Text.Json;

namespace Dtks.Domain.Json;

/// <summary>A No KK as its sixteen digits in JSON, also as a dictionary key.</summary>
/// <remarks>Reading what is not such a text throws <see cref="JsonException"/> without the text. Stateless, hence thread-safe.</remarks>
public sealed class NomorKkJsonConverter : TeksJsonConverter<NomorKk>
{
    private protected override string Nama => "No KK";

    private protected override bool TryBaca(ReadOnlySpan<char> teks, out NomorKk nilai, out Pesan? pesan)
    {
        var bacaan = NomorKk.Check(teks);
        pesan = bacaan.Cacat is { } cacat ? PesanCacat.Untuk(cacat, bacaan.Posisi) : null;
        return bacaan.TryGetNilai(out nilai);
    }

    private protected override int Tulis(NomorKk nilai, Span<char> tujuan)
    {
        _ = nilai.TryFormat(tujuan, out int panjang, "D");
        return panjang;
    }
}
