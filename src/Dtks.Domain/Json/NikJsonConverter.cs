using System.Text.Json;

namespace Dtks.Domain.Json;

/// <summary>A NIK as its sixteen digits in JSON, also as a dictionary key.</summary>
/// <remarks>Reading what is not such a text throws <see cref="JsonException"/> without the text. Stateless, hence thread-safe.</remarks>
public sealed class NikJsonConverter : TeksJsonConverter<Nik>
{
    private protected override string Nama => "NIK";

    private protected override bool TryBaca(ReadOnlySpan<char> teks, out Nik nilai, out Pesan? pesan)
    {
        var bacaan = Nik.Check(teks);
        pesan = bacaan.Cacat is { } cacat ? PesanCacat.Untuk(cacat, bacaan.Posisi) : null;
        return bacaan.TryGetNilai(out nilai);
    }

    private protected override int Tulis(Nik nilai, Span<char> tujuan)
    {
        _ = nilai.TryFormat(tujuan, out int panjang, "D");
        return panjang;
    }
}
