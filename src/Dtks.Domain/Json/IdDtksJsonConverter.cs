using System.Text.Json;

namespace Dtks.Domain.Json;

/// <summary>An ID DTKS in JSON, also as a dictionary key.</summary>
/// <remarks>Reading what is not such a text throws <see cref="JsonException"/> without the text. Stateless, hence thread-safe.</remarks>
public sealed class IdDtksJsonConverter : TeksJsonConverter<IdDtks>
{
    private protected override string Nama => "ID DTKS";

    private protected override bool TryBaca(ReadOnlySpan<char> teks, out IdDtks nilai, out Pesan? pesan)
    {
        var bacaan = IdDtks.Check(teks);
        pesan = bacaan.Cacat is { } cacat ? PesanCacat.Untuk(cacat, bacaan.Posisi) : null;
        return bacaan.TryGetNilai(out nilai);
    }

    private protected override int Tulis(IdDtks nilai, Span<char> tujuan)
    {
        string teks = nilai.ToString();
        teks.CopyTo(tujuan);
        return teks.Length;
    }
}
