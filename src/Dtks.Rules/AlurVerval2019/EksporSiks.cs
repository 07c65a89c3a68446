using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Export files of SIKS-NG Offline: what they may be called, and when an export is complete.</summary>
/// <remarks>Pure; thread-safe. Names only: the file itself is not read.</remarks>
public static class EksporSiks
{
    /// <summary>The extension that every export keeps.</summary>
    public const string Akhiran = ".siks";

    /// <summary>Checks what an export file is to be called: after its kecamatan or desa, say, and always with its extension.</summary>
    /// <param name="nama">The name, without a folder.</param>
    /// <returns>What is wrong and how to repair it; null when nothing is.</returns>
    public static Pesan? PeriksaNama(string nama)
    {
        ArgumentNullException.ThrowIfNull(nama);
        return !nama.EndsWith(Akhiran, StringComparison.OrdinalIgnoreCase)
            ? new("SIKS-AKHIRAN", $"Berkas ekspor boleh berganti nama, akhirannya tidak: pakai {Akhiran}.", $"An export file may be renamed, its extension may not: keep {Akhiran}.")
            : string.IsNullOrWhiteSpace(nama[..^Akhiran.Length]) || nama.AsSpan().IndexOfAny('/', '\\') >= 0
                ? new("SIKS-NAMA", $"Nama berkas ekspor kosong atau memuat folder; beri nama kecamatan atau desanya, lalu {Akhiran}.", $"The name of the export file is blank or holds a folder; name it after its kecamatan or desa, then {Akhiran}.")
                : null;
    }

    /// <summary>Whether an export is complete: only when every verval in it is.</summary>
    /// <param name="selesai">Of every verval, whether it is done; TidakTahu where that is not known.</param>
    /// <returns>Ya when all are done, Tidak when one is not; else, and for none at all, TidakTahu.</returns>
    public static Kepastian Lengkap(IEnumerable<Kepastian> selesai)
    {
        ArgumentNullException.ThrowIfNull(selesai);
        var ada = false;
        var semua = true;
        foreach (var satu in selesai)
        {
            if (satu == Kepastian.Tidak)
            {
                return Kepastian.Tidak;
            }

            ada = true;
            semua &= satu == Kepastian.Ya;
        }

        return ada && semua ? Kepastian.Ya : Kepastian.TidakTahu;
    }
}
