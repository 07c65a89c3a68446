using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>A blocking key as it was used in a search: only records with a common key are compared.</summary>
/// <remarks>
/// The keys are complete: two records for which a rule holds always meet under a key of that rule. Value equality.
/// </remarks>
/// <param name="Aturan">The rules that this key serves, such as <c>GD-2, GD-3</c>.</param>
/// <param name="Kunci">What the key is made of, in Indonesian.</param>
/// <param name="Isi">Records that have such a key (a record with several aliases counts once for each).</param>
/// <param name="Blok">Different keys, those of one record included.</param>
/// <param name="Terbesar">Records in the largest block.</param>
/// <param name="Calon">Comparisons that were made; with it the work of a search is counted.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct KunciPemblokan(string Aturan, string Kunci, long Isi, long Blok, int Terbesar, long Calon);
