using System.Collections.Immutable;
using System.Text.Json;
using Dtks.Matching;

namespace Dtks.Cli.Operasi;

/// <summary>The operation on people registered twice.</summary>
internal static class OperasiKegandaan
{
    /// <summary>Writes lists of indices as a member of an open object.</summary>
    public static void TulisKelompok(Utf8JsonWriter tulis, string nama, IEnumerable<ImmutableArray<int>> kelompok)
    {
        tulis.WriteStartArray(nama);
        foreach (ImmutableArray<int> anggota in kelompok)
        {
            tulis.WriteStartArray();
            foreach (int indeks in anggota)
            {
                tulis.WriteNumberValue(indeks);
            }

            tulis.WriteEndArray();
        }

        tulis.WriteEndArray();
    }
}
