using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dtks.Domain;

/// <summary>A family whose record is whole: one No KK, at least one member, exactly one kepala keluarga, no NIK twice (KP-1).</summary>
/// <remarks>
/// A set of members that breaks this is refused with every reason; anomalies of broken records are reported by the anomaly rules, which do not ask for this type.
/// Members keep the order given. Immutable and thread-safe; equality is by reference; <see cref="ToString"/> masks the number.
/// </remarks>
public sealed class Keluarga
{
    private Keluarga(NomorKk nomorKk, ImmutableArray<Penduduk> anggota)
    {
        NomorKk = nomorKk;
        Anggota = anggota;
        KepalaKeluarga = anggota.First(a => a.Hubungan == HubunganKeluarga.KepalaKeluarga);
    }

    /// <summary>Number of the family card.</summary>
    public NomorKk NomorKk { get; }

    /// <summary>The members, kepala keluarga among them, in the order given.</summary>
    public ImmutableArray<Penduduk> Anggota { get; }

    /// <summary>The head of the family.</summary>
    public Penduduk KepalaKeluarga { get; }

    /// <summary>Forms a family.</summary>
    /// <param name="nomorKk">Number of the family card.</param>
    /// <param name="anggota">The members.</param>
    /// <returns>The family.</returns>
    /// <exception cref="ArgumentException">The members do not make a whole family; the message gives every reason, without personal data.</exception>
    public static Keluarga Bentuk(NomorKk nomorKk, IEnumerable<Penduduk> anggota)
        => TryBentuk(nomorKk, anggota, out Keluarga? keluarga, out ImmutableArray<Pesan> cacat)
            ? keluarga
            : throw new ArgumentException(string.Join(' ', cacat), nameof(anggota));

    /// <summary>Forms a family, or says why it cannot be formed.</summary>
    /// <param name="nomorKk">Number of the family card.</param>
    /// <param name="anggota">The members.</param>
    /// <param name="keluarga">The family, or null.</param>
    /// <param name="cacat">
    /// Every reason why not, empty when formed: codes <c>KELUARGA-TANPA-NOMOR-KK</c>, <c>KELUARGA-TANPA-ANGGOTA</c>, <c>KELUARGA-TANPA-KEPALA</c>,
    /// <c>KELUARGA-KEPALA-GANDA</c>, <c>KELUARGA-NIK-GANDA</c>, <c>KELUARGA-NOMOR-KK-LAIN</c>, in this order.
    /// </param>
    /// <returns>True when the family was formed.</returns>
    /// <remarks>A member whose own No KK is missing or unreadable is taken into the family; one with another readable No KK is not.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="anggota"/>, or a member, is null.</exception>
    public static bool TryBentuk(NomorKk nomorKk, IEnumerable<Penduduk> anggota, [NotNullWhen(true)] out Keluarga? keluarga, out ImmutableArray<Pesan> cacat)
    {
        ArgumentNullException.ThrowIfNull(anggota);
        ImmutableArray<Penduduk> semua = [.. anggota.Select(a => a ?? throw new ArgumentNullException(nameof(anggota)))];

        // Dasar: Permensos 3/2021 Pasal 8 (seseorang hanya dalam satu keluarga).
        cacat = Periksa(nomorKk, semua);
        keluarga = cacat.IsEmpty ? new Keluarga(nomorKk, semua) : null;
        return keluarga is not null;
    }

    /// <summary>Finds people who stand in more than one family.</summary>
    /// <param name="keluarga">Families, each with its own No KK.</param>
    /// <returns>One message (code <c>KELUARGA-ANGGOTA-RANGKAP</c>) per NIK that stands in several families, in the order of first appearance; empty when all is well.</returns>
    public static ImmutableArray<Pesan> PeriksaAnggotaRangkap(IEnumerable<Keluarga> keluarga)
    {
        ArgumentNullException.ThrowIfNull(keluarga);
        var tempat = new Dictionary<Nik, List<int>>();
        var urutan = new List<List<int>>();
        int nomor = 0;
        foreach (Keluarga k in keluarga)
        {
            nomor++;
            foreach (Penduduk anggota in k.Anggota)
            {
                if (!anggota.Nik.TryGetNilai(out Nik nik))
                {
                    continue;
                }

                if (!tempat.TryGetValue(nik, out List<int>? daftar))
                {
                    tempat.Add(nik, daftar = []);
                    urutan.Add(daftar);
                }

                daftar.Add(nomor);
            }
        }

        return
        [
            .. urutan.Where(d => d.Count > 1).Select(d => new Pesan(
                "KELUARGA-ANGGOTA-RANGKAP",
                $"Satu orang tercatat dalam keluarga ke-{Rangkai(d, " dan ke-")}: seseorang hanya boleh dalam satu keluarga. Perbaiki No KK-nya.",
                $"One person stands in families number {Rangkai(d, " and ")}: a person belongs to one family only. Correct their No KK.")),
        ];
    }

    /// <summary>Masked No KK and the number of members.</summary>
    /// <returns>Text without full numbers or names.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Keluarga {{ {NomorKk}, {Anggota.Length} anggota }}");

    private static ImmutableArray<Pesan> Periksa(NomorKk nomorKk, ImmutableArray<Penduduk> anggota)
    {
        ImmutableArray<Pesan>.Builder cacat = ImmutableArray.CreateBuilder<Pesan>();
        if (nomorKk == default)
        {
            cacat.Add(new(
                "KELUARGA-TANPA-NOMOR-KK",
                "Keluarga belum mempunyai No KK: isi No KK yang sah.",
                "The family has no No KK: give a valid one."));
        }

        if (anggota.IsEmpty)
        {
            cacat.Add(new(
                "KELUARGA-TANPA-ANGGOTA",
                "Keluarga tidak mempunyai anggota: isi sekurangnya kepala keluarga.",
                "The family has no member: give at least the kepala keluarga."));
            return cacat.ToImmutable();
        }

        List<int> kepala = Urutan(anggota, a => a.Hubungan == HubunganKeluarga.KepalaKeluarga);
        if (kepala.Count == 0)
        {
            cacat.Add(new(
                "KELUARGA-TANPA-KEPALA",
                "Tidak ada anggota dengan hubungan Kepala Keluarga (kode 1): tetapkan tepat satu.",
                "No member has the relation Kepala Keluarga (code 1): name exactly one."));
        }
        else if (kepala.Count > 1)
        {
            cacat.Add(new(
                "KELUARGA-KEPALA-GANDA",
                $"Kepala Keluarga lebih dari satu: anggota ke-{Rangkai(kepala, " dan ke-")}. Sisakan satu, perbaiki hubungan yang lain.",
                $"More than one Kepala Keluarga: members number {Rangkai(kepala, " and ")}. Leave one, correct the relation of the others."));
        }

        foreach (IGrouping<Nik, int> sama in Enumerable.Range(0, anggota.Length).Where(i => anggota[i].Nik.Sah).GroupBy(i => anggota[i].Nik.Nilai, i => i + 1).Where(g => g.Count() > 1))
        {
            cacat.Add(new(
                "KELUARGA-NIK-GANDA",
                $"NIK yang sama pada anggota ke-{Rangkai(sama, " dan ke-")}: hapus catatan rangkap atau perbaiki NIK.",
                $"The same NIK on members number {Rangkai(sama, " and ")}: remove the repeated record or correct the NIK."));
        }

        List<int> lain = Urutan(anggota, a => a.NomorKk.TryGetNilai(out NomorKk milik) && milik != nomorKk);
        if (lain.Count > 0)
        {
            cacat.Add(new(
                "KELUARGA-NOMOR-KK-LAIN",
                $"Anggota ke-{Rangkai(lain, " dan ke-")} tercatat dengan No KK lain: seseorang hanya boleh dalam satu keluarga.",
                $"Members number {Rangkai(lain, " and ")} are recorded with another No KK: a person belongs to one family only."));
        }

        return cacat.ToImmutable();
    }

    private static List<int> Urutan(ImmutableArray<Penduduk> anggota, Func<Penduduk, bool> syarat)
        => [.. Enumerable.Range(0, anggota.Length).Where(i => syarat(anggota[i])).Select(i => i + 1)];

    private static string Rangkai(IEnumerable<int> nomor, string sambung)
        => string.Join(sambung, nomor.Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
