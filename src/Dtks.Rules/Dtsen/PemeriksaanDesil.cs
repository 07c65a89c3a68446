using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>Whether a desil condition is met (DS-2); not whether somebody receives anything.</summary>
/// <remarks>Texts: <see cref="TabelDtsen.StatusSyarat"/>.</remarks>
public enum StatusSyaratDesil : byte
{
    /// <summary>Something is missing that decides (<c>tidak-diketahui</c>).</summary>
    TidakDiketahui = 0,

    /// <summary>Met (<c>memenuhi</c>).</summary>
    Memenuhi,

    /// <summary>Not met (<c>tidak-memenuhi</c>).</summary>
    TidakMemenuhi,

    /// <summary>No desil condition of the programme holds on that day (<c>tidak-berlaku</c>).</summary>
    TidakBerlaku,
}

/// <summary>The answer about one programme's desil condition (DS-2).</summary>
/// <remarks>Made by <see cref="PemeriksaanDesil.Periksa"/>. Immutable and thread-safe; equality is by reference.</remarks>
public sealed class TemuanDesil
{
    internal TemuanDesil(ProgramBansos program, StatusSyaratDesil status, SyaratDesil? syarat, int? batas, string? kurang, ImmutableArray<Pesan> catatan)
    {
        Program = program;
        Status = status;
        Syarat = syarat;
        Batas = batas;
        Kurang = kurang is null ? [] : [kurang];
        Catatan = catatan;
    }

    /// <summary>The programme.</summary>
    public ProgramBansos Program { get; }

    /// <summary>The rule: DS-2.</summary>
    public Aturan Aturan { get; } = Aturan.DS2;

    /// <summary>The answer.</summary>
    public StatusSyaratDesil Status { get; }

    /// <summary>The line that was applied, with its source; null when none holds.</summary>
    public SyaratDesil? Syarat { get; }

    /// <summary>The last desil that meets the condition, under the policy in use; null when no line holds.</summary>
    public int? Batas { get; }

    /// <summary>What is missing: <c>desil</c> or <c>asesmen</c>; empty when the answer is settled.</summary>
    public ImmutableArray<string> Kurang { get; }

    /// <summary>What must be read beside the answer, the sentence that quota, asesmen and decision remain first; never empty.</summary>
    public ImmutableArray<Pesan> Catatan { get; }

    /// <summary>Programme, answer and limit.</summary>
    /// <returns>Text such as <c>PKH memenuhi (desil 1-4)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Program} {TabelDtsen.StatusSyarat.Kode(Status)}{(Batas is { } batas ? $" (desil 1-{batas})" : "")}");
}

/// <summary>Holds a desil against the condition of a programme (DS-2).</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class PemeriksaanDesil
{
    private static readonly Pesan MasihMenentukan = new(
        "DESIL-BUKAN-PENETAPAN",
        "Syarat desil saja tidak menetapkan siapa pun: kuota, asesmen, dan keputusan Kemensos (program daerah: keputusan pemberinya) tetap menentukan.",
        "The desil condition alone decides about nobody: quota, asesmen and the decision of Kemensos (for a regional programme, of its giver) remain.");

    private static readonly Pesan TanpaSyarat = new(
        "DESIL-TANPA-SYARAT",
        "Tidak ada syarat desil program ini yang dikenal pada tanggal itu. Ini bukan jawaban tentang penerimaannya.",
        "No desil condition of this programme is known on that day. This says nothing about receiving it.");

    private static readonly Pesan SumberBerbeda = new(
        "DESIL-SEMBAKO-BERBEDA",
        "Sumber tahun 2025 menyebut desil 1-5 dan 1-4 untuk Sembako; kebijakan tentang batas desil Sembako memilih salah satunya.",
        "Sources of 2025 give desil 1-5 and 1-4 for Sembako; the policy on the desil limit of Sembako chooses one of them.");

    private static readonly Pesan DesilTidakDiketahui = new(
        "DESIL-TIDAK-DIKETAHUI",
        "Desil tidak diketahui dan tidak ditebak; tanyakan pada operator DTSEN desa/kelurahan atau dinas sosial.",
        "The desil is not known and not guessed; ask the DTSEN operator of the village or the dinas sosial.");

    private static readonly Pesan DesilBelumDitentukan = new(
        "DESIL-BELUM-DITENTUKAN",
        "Tercatat di DTSEN tetapi desilnya belum ditentukan: belum tentu di atas atau di bawah batas; minta pemutakhiran lewat desa/kelurahan atau dinas sosial.",
        "In DTSEN without a desil: neither above nor below the limit; ask for an update through the village or the dinas sosial.");

    private static readonly Pesan TidakAdaDiDtsen = new(
        "DESIL-TIDAK-ADA",
        "Tidak ada di DTSEN, sehingga tidak mempunyai desil: minta pendataan lewat desa/kelurahan atau dinas sosial.",
        "Not in DTSEN, hence without a desil: ask to be recorded through the village or the dinas sosial.");

    private static readonly Pesan AsesmenDapatMenentukan = new(
        "DESIL-PERLU-ASESMEN",
        "Desil di atas batas, tetapi asesmen dapat menemukan lain; isi asesmen bila hasilnya ada.",
        "The desil is beyond the limit, but an asesmen may find otherwise; give its result when there is one.");

    /// <summary>Holds a desil against the condition of a programme.</summary>
    /// <param name="program">The programme.</param>
    /// <param name="desil">The desil; <c>default</c> when not known.</param>
    /// <param name="per">The day; its period chooses the line.</param>
    /// <param name="asesmen">Whether an asesmen found the person poor; looked at only where an asesmen can meet the condition.</param>
    /// <param name="daftar">The table; null for <see cref="DaftarSyaratDesil.Baku"/>.</param>
    /// <param name="kebijakan">The policy (<c>BatasDesilSembako</c>); null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <returns>The answer with what is missing and what must be read beside it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asesmen"/> is not a member of its enum.</exception>
    /// <example>
    /// <code>
    /// TemuanDesil temuan = PemeriksaanDesil.Periksa(ProgramBansos.Pkh, Desil.Ke(3), new LocalDate(2025, 10, 1));
    /// Console.WriteLine(temuan.Status); // Memenuhi
    /// Console.WriteLine(temuan.Catatan[0].Inggris.Length &gt; 0); // True
    /// </code>
    /// </example>
    public static TemuanDesil Periksa(
        ProgramBansos program, Desil desil, LocalDate per, Kepastian asesmen = Kepastian.TidakTahu, DaftarSyaratDesil? daftar = null, KebijakanDtks? kebijakan = null)
    {
        ArgumentNullException.ThrowIfNull(program);
        if (asesmen > Kepastian.Tidak)
        {
            throw new ArgumentOutOfRangeException(nameof(asesmen), "Asesmen: ya, tidak, atau tidak diketahui. / Asesmen: yes, no or not known.");
        }

        if ((daftar ?? DaftarSyaratDesil.Baku).Cari(program, per) is not { } syarat)
        {
            return new(program, StatusSyaratDesil.TidakBerlaku, null, null, null, [MasihMenentukan, TanpaSyarat]);
        }

        int batas = syarat.BatasMenurut(kebijakan);
        Kepastian dalamBatas = desil.PalingTinggi(batas);
        var catatan = ImmutableArray.Create(MasihMenentukan);
        if (syarat.BatasKebijakan)
        {
            catatan = catatan.Add(SumberBerbeda);
        }

        // Dasar: DS-2. An asesmen that found the person poor meets the condition by itself, also without a desil.
        if (dalamBatas == Kepastian.Ya || (syarat.AtauAsesmen && asesmen == Kepastian.Ya))
        {
            return new(program, StatusSyaratDesil.Memenuhi, syarat, batas, null, catatan);
        }

        if (dalamBatas == Kepastian.TidakTahu)
        {
            Pesan sebab = desil.Status switch
            {
                StatusDesil.BelumDitentukan => DesilBelumDitentukan,
                StatusDesil.TidakAda => TidakAdaDiDtsen,
                _ => DesilTidakDiketahui,
            };
            return new(program, StatusSyaratDesil.TidakDiketahui, syarat, batas, "desil", catatan.Add(sebab));
        }

        return syarat.AtauAsesmen && asesmen == Kepastian.TidakTahu
            ? new(program, StatusSyaratDesil.TidakDiketahui, syarat, batas, "asesmen", catatan.Add(AsesmenDapatMenentukan))
            : new(program, StatusSyaratDesil.TidakMemenuhi, syarat, batas, null, catatan);
    }
}
