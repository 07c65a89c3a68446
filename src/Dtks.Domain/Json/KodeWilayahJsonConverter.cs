using System.Text.Json;

namespace Dtks.Domain.Json;

/// <summary>A region code in dotted form (read in either form) in JSON, also as a dictionary key.</summary>
/// <remarks>Reading what is not such a text throws <see cref="JsonException"/> without the text. Stateless, hence thread-safe.</remarks>
public sealed class KodeWilayahJsonConverter : TeksJsonConverter<KodeWilayah>
{
    private protected override string Nama => "kode wilayah";

    private protected override bool TryBaca(ReadOnlySpan<char> teks, out KodeWilayah nilai, out Pesan? pesan)
    {
        var bacaan = KodeWilayah.Check(teks);
        pesan = bacaan.Cacat is { } cacat ? PesanCacat.Untuk(cacat, bacaan.Posisi) : null;
        return bacaan.TryGetNilai(out nilai);
    }

    private protected override int Tulis(KodeWilayah nilai, Span<char> tujuan)
    {
        _ = nilai.TryFormat(tujuan, out int panjang);
        return panjang;
    }
}
