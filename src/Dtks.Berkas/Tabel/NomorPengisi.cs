using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>Reads the personal numbers of cells; a number of one pattern repeated is a filler, and missing.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
// Dasar: 07, placeholders are missing, in every field. ID-1 and ID-2 speak of the form alone, and sixteen times 1 has it.
// Tafsir: sixteen digits that are four digits repeated (1111..., 1212...) are typed where a number is wanted and none is known. Of each district at most one true number looks so.
internal static class NomorPengisi
{
    private const ulong EmpatAngka = 10_000, DelapanAngka = 100_000_000;

    /// <summary>Reads a NIK.</summary>
    /// <param name="sel">The cell.</param>
    /// <returns>The number, its defect, or a missing number for a filler.</returns>
    public static BacaanNik Nik(ReadOnlySpan<byte> sel)
    {
        BacaanNik bacaan = Domain.Nik.Check(sel);
        return bacaan.TryGetNilai(out Nik nik) && Berulang(nik.Angka) ? default : bacaan;
    }

    /// <summary>Reads a No KK.</summary>
    /// <param name="sel">The cell.</param>
    /// <returns>The number, its defect, or a missing number for a filler.</returns>
    public static BacaanNomorKk NomorKk(ReadOnlySpan<byte> sel)
    {
        BacaanNomorKk bacaan = Domain.NomorKk.Check(sel);
        return bacaan.TryGetNilai(out NomorKk kk) && Berulang(kk.Angka) ? default : bacaan;
    }

    private static bool Berulang(ulong angka) => angka / DelapanAngka == angka % DelapanAngka && angka / EmpatAngka % EmpatAngka == angka % EmpatAngka;
}
