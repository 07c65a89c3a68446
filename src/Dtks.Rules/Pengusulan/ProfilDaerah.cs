using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>A region's procedure for usulan as data: steps, actors, documents, standard time, output.</summary>
/// <remarks>Regions make their own; <see cref="Tanjungpinang"/> is shipped. Totals are derived. Immutable and thread-safe; equality is by reference.</remarks>
public sealed class ProfilDaerah
{
    /// <summary>Makes a profile.</summary>
    /// <param name="kode">Its code, for example <c>tanjungpinang</c>.</param>
    /// <param name="nama">The region's name.</param>
    /// <param name="langkah">The steps in order; at least one.</param>
    /// <param name="persyaratan">The documents asked for, all of them.</param>
    /// <param name="biaya">The fee in rupiah, 0 or more.</param>
    /// <param name="keluaran">What a usulan that passes leads to, in Indonesian.</param>
    /// <param name="dasar">The document the profile restates; null when there is none to cite.</param>
    /// <param name="pelaku">The actors of the procedure; those of its steps are among them where the source says who acts.</param>
    /// <exception cref="ArgumentException">A text is blank or there is no step.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The fee is negative.</exception>
    public ProfilDaerah(
        string kode,
        string nama,
        ImmutableArray<LangkahLayanan> langkah,
        ImmutableArray<PersyaratanDokumen> persyaratan,
        int biaya,
        string keluaran,
        Sitasi? dasar = null,
        ImmutableArray<string> pelaku = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kode);
        ArgumentException.ThrowIfNullOrWhiteSpace(nama);
        ArgumentException.ThrowIfNullOrWhiteSpace(keluaran);
        ArgumentOutOfRangeException.ThrowIfNegative(biaya);
        if (langkah.IsDefaultOrEmpty)
        {
            throw new ArgumentException("Profil memerlukan langkah. / A profile needs a step.", nameof(langkah));
        }

        Kode = kode;
        Nama = nama;
        Langkah = langkah;
        Persyaratan = persyaratan.IsDefault ? [] : persyaratan;
        Biaya = biaya;
        Keluaran = keluaran;
        Dasar = dasar;
        Pelaku = pelaku.IsDefault ? [.. langkah.SelectMany(l => l.Pelaku).Distinct(StringComparer.Ordinal)] : pelaku;
    }

    /// <summary>The profile of Kota Tanjungpinang, from its SOP No. 465.1/23/5.6.02/2024 (code <c>tanjungpinang</c>).</summary>
    public static ProfilDaerah Tanjungpinang { get; } = new(
        "tanjungpinang",
        "Kota Tanjungpinang",
        [
            // Dasar: the six actors are the columns of the procedure's table; the marks that give each step to its actor are lost in the copy, but for the decision at
            // step 3 and the end at the kepala daerah.
            new("Usulan warga", "A citizen's proposal", [], new WaktuBaku(15), "rekapan usulan", "fotokopi KK dan NIK, SKTM atau pengantar RT"),
            new("Koordinasi", "Coordination", [], new WaktuBaku(30), "laporan", "identitas"),
            new("Turun lapangan/assessment", "Field visit/assessment", [], new WaktuBaku(60), "layak atau tidak layak", "kendaraan dan formulir", "tidak layak: selesai; layak: lanjut ke langkah 4"),
            new("Input SIKS-NG", "Entry into SIKS-NG", [], new WaktuBaku(30), "rekapan usulan", "hasil formulir"),
            new("Pemadanan Disdukcapil", "Matching with Disdukcapil", [], new WaktuBaku(10), "identitas valid", "berkas lengkap"),
            new(
                "Finalisasi, nota dinas, surat pengesahan wali kota, unggah",
                "Finalisasi, memo, letter of the wali kota, upload",
                ["kepala daerah"],
                new WaktuBaku(0, 1),
                "surat dan lampiran ditandatangani dan dicap wali kota",
                "nota dinas, surat dan lampiran"),
        ],
        [new(DokumenUsulan.FotokopiKk), new(DokumenUsulan.FotokopiNik), new(DokumenUsulan.Sktm, DokumenUsulan.PengantarRt)],
        biaya: 0,
        "Terdaftar di DTKS dengan ID DTKS, bila layak dan NIK padan",
        new Sitasi(Sumber.Tpi, "Tabel Prosedur dan F. Proses Pelaksanaan, langkah 1-6; E. Biaya"),
        ["staf ADM", "operator DTKS/SIKS-NG", "jabatan fungsional", "kabid PFM dan Dayasos", "kepala dinas", "kepala daerah"]);

    /// <summary>The profiles shipped.</summary>
    public static ImmutableArray<ProfilDaerah> Semua { get; } = [Tanjungpinang];

    /// <summary>The code.</summary>
    public string Kode { get; }

    /// <summary>The region's name.</summary>
    public string Nama { get; }

    /// <summary>The steps in order; the first is step 1.</summary>
    public ImmutableArray<LangkahLayanan> Langkah { get; }

    /// <summary>The actors of the procedure.</summary>
    public ImmutableArray<string> Pelaku { get; }

    /// <summary>The documents asked for; all of them are needed.</summary>
    public ImmutableArray<PersyaratanDokumen> Persyaratan { get; }

    /// <summary>The fee in rupiah.</summary>
    public int Biaya { get; }

    /// <summary>What a usulan that passes leads to.</summary>
    public string Keluaran { get; }

    /// <summary>The document the profile restates; null when there is none to cite.</summary>
    public Sitasi? Dasar { get; }

    /// <summary>The standard time of all steps together.</summary>
    public WaktuBaku Waktu => Langkah.Aggregate(default(WaktuBaku), static (jumlah, langkah) => jumlah + langkah.Waktu);

    /// <summary>Finds a shipped profile by its code, without case; white space around is ignored.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="profil">The profile, or null.</param>
    /// <returns>True when it is known.</returns>
    public static bool TryBaca(ReadOnlySpan<char> kode, [NotNullWhen(true)] out ProfilDaerah? profil)
    {
        kode = kode.Trim();
        foreach (ProfilDaerah calon in Semua)
        {
            if (kode.Equals(calon.Kode, StringComparison.OrdinalIgnoreCase))
            {
                profil = calon;
                return true;
            }
        }

        profil = null;
        return false;
    }

    /// <summary>Whether every document asked for is there.</summary>
    /// <param name="dokumen">The documents that are there.</param>
    /// <returns>True when nothing is missing.</returns>
    public bool DokumenLengkap(ImmutableArray<DokumenUsulan> dokumen) => Persyaratan.All(p => p.Terpenuhi(dokumen));

    /// <summary>Code and name.</summary>
    /// <returns>Text such as "tanjungpinang = Kota Tanjungpinang".</returns>
    public override string ToString() => $"{Kode} = {Nama}";
}
