using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>Two records with different ID DTKS that are, or may be, one person.</summary>
/// <remarks>
/// Immutable and thread-safe; equality is by reference. The texts are made when they are asked for. Nothing here holds a full NIK, No KK, name or date, and
/// <see cref="ToString"/> shows positions only.
/// </remarks>
public sealed class PasanganGanda
{
    private readonly KolomGanda _kolom;

    internal PasanganGanda(KolomGanda kolom, PasanganMentah pasangan)
    {
        _kolom = kolom;
        A = pasangan.A;
        B = pasangan.B;
        Aturan = pasangan.Aturan;
        Tingkat = pasangan.Tingkat;
    }

    /// <summary>Index of the first record, from 0; below <see cref="B"/>.</summary>
    public int A { get; }

    /// <summary>Index of the second record.</summary>
    public int B { get; }

    /// <summary>The first rule of the table that holds, GD-1 to GD-5.</summary>
    public AturanGanda Aturan { get; }

    /// <summary>The rule with its citation.</summary>
    public Dtks.Domain.Aturan Dasar => TabelKegandaan.Dasar(Aturan);

    /// <summary>The level of the pair under its rule.</summary>
    public TingkatGanda Tingkat { get; }

    /// <summary>ID DTKS of the first record.</summary>
    public IdDtks IdA => IdDtks.Parse(_kolom.IdDtks(A));

    /// <summary>ID DTKS of the second record.</summary>
    public IdDtks IdB => IdDtks.Parse(_kolom.IdDtks(B));

    /// <summary>Stable id of the pair: 16 hexadecimal digits, the same for either order.</summary>
    public string Id => BuatId(IdA, IdB);

    /// <summary>Hash of the rule and of the values it read: 16 hexadecimal digits that change when the evidence does.</summary>
    /// <remarks>It is made from personal data; treat it as such.</remarks>
    public string SidikBukti => RincianGanda.Sidik(_kolom, this);

    /// <summary>The elements side by side, masked, in the order of PD-1: NIK, No KK, kab/kota, name, date of birth, ibu kandung, sex.</summary>
    public ImmutableArray<PerbandinganGanda> Perbandingan => RincianGanda.Bandingkan(_kolom, A, B, Aturan);

    /// <summary>The stable id of a pair of ID DTKS.</summary>
    /// <param name="a">One id.</param>
    /// <param name="b">The other id.</param>
    /// <returns>The first 16 hexadecimal digits of SHA-256 over both ids in ordinal order, joined by <c>|</c>.</returns>
    public static string BuatId(IdDtks a, IdDtks b) => a <= b ? Sidik($"{a}|{b}") : Sidik($"{b}|{a}");

    /// <summary>The dismissal that silences this pair while its evidence stays the same.</summary>
    /// <returns>Id and hash of the evidence.</returns>
    public PengabaianGanda Abaikan() => new(Id, SidikBukti);

    /// <summary>Positions, level and rule.</summary>
    /// <returns>A text such as <c>3 dan 17: kuat (GD-2)</c>.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{A} dan {B}: {TabelKegandaan.Tingkat.Kode(Tingkat)} ({TabelKegandaan.Aturan.Kode(Aturan)})");

    internal static string Sidik(string teks)
    {
        Span<byte> sidik = stackalloc byte[SHA256.HashSizeInBytes];
        _ = SHA256.HashData(Encoding.UTF8.GetBytes(teks), sidik);
        return Convert.ToHexString(sidik[..8]).ToLowerInvariant();
    }
}
