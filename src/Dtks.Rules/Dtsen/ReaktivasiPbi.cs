using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>Why somebody was deleted from PBI-JK since 2026-02 (DS-4; Permensos 3/2026, Pasal 12 and 15).</summary>
/// <remarks>There is no zero member: <c>default</c> is no ground. Texts: <see cref="TabelDtsen.DasarHapus"/>.</remarks>
public enum DasarHapusPbi : byte
{
    /// <summary>No longer fakir miskin or orang tidak mampu in DTSEN (<c>tidak-miskin</c>).</summary>
    TidakMiskin = 1,

    /// <summary>Able to pay (<c>mampu</c>).</summary>
    Mampu,

    /// <summary>Not found: a prompt to look, not a finding (<c>tidak-ditemukan</c>).</summary>
    TidakDitemukan,

    /// <summary>Became a worker with wages (<c>pekerja</c>).</summary>
    Pekerja,

    /// <summary>Joined as an independent participant (<c>mandiri</c>).</summary>
    Mandiri,

    /// <summary>Died (<c>meninggal</c>).</summary>
    Meninggal,

    /// <summary>In more than one segment (<c>segmen-ganda</c>).</summary>
    SegmenGanda,
}

/// <summary>A step on the way back into PBI-JK, in order (DS-4).</summary>
/// <remarks>There is no zero member. Texts: <see cref="TabelDtsen.Langkah"/>.</remarks>
public enum LangkahReaktivasi : byte
{
    /// <summary>Deleted, with a ground that is known (<c>dihapus</c>).</summary>
    Dihapus = 1,

    /// <summary>The person needs care (<c>butuh-layanan</c>).</summary>
    ButuhLayanan,

    /// <summary>The health facility wrote a letter (<c>surat-faskes</c>).</summary>
    SuratFaskes,

    /// <summary>Reported to the desa/kelurahan or the dinas sosial (<c>lapor-desa-dinsos</c>).</summary>
    LaporDesaDinsos,

    /// <summary>The dinas sosial issued a surat pengaktifan (<c>surat-pengaktifan</c>).</summary>
    SuratPengaktifan,

    /// <summary>It reached BPJS, through the participant or the system (<c>disampaikan-bpjs</c>).</summary>
    DisampaikanBpjs,
}

/// <summary>With whom a step of the way back lies (DS-4).</summary>
/// <remarks>There is no zero member. Texts: <see cref="TabelDtsen.Pelaku"/>.</remarks>
public enum PelakuReaktivasi : byte
{
    /// <summary>The participant (<c>peserta</c>).</summary>
    Peserta = 1,

    /// <summary>The health facility (<c>faskes</c>).</summary>
    Faskes,

    /// <summary>The desa or kelurahan (<c>desa-kelurahan</c>).</summary>
    DesaKelurahan,

    /// <summary>The dinas sosial (<c>dinas-sosial</c>).</summary>
    DinasSosial,

    /// <summary>BPJS Kesehatan (<c>bpjs</c>).</summary>
    Bpjs,
}

/// <summary>How far a step of the way back is (DS-4).</summary>
/// <remarks>Texts: <see cref="TabelDtsen.StatusLangkah"/>.</remarks>
public enum StatusLangkahReaktivasi : byte
{
    /// <summary>Not stated (<c>tidak-diketahui</c>).</summary>
    TidakDiketahui = 0,

    /// <summary>Done (<c>selesai</c>).</summary>
    Selesai,

    /// <summary>Not done (<c>belum</c>).</summary>
    Belum,
}

/// <summary>What is known of somebody's way back into PBI-JK (DS-4); what is not said is not known.</summary>
/// <remarks>Equality is by value. Immutable and thread-safe.</remarks>
public sealed record FaktaReaktivasi
{
    /// <summary>The ground of the deletion; null when not known.</summary>
    public DasarHapusPbi? DasarHapus { get; init; }

    /// <summary>Whether the person still needs care.</summary>
    public Kepastian MasihButuhLayanan { get; init; }

    /// <summary>Whether the health facility wrote its letter.</summary>
    public Kepastian SuratFaskes { get; init; }

    /// <summary>Whether it was reported to the desa/kelurahan or the dinas sosial.</summary>
    public Kepastian Lapor { get; init; }

    /// <summary>Whether the dinas sosial issued the surat pengaktifan.</summary>
    public Kepastian SuratPengaktifan { get; init; }

    /// <summary>Whether the letter reached BPJS.</summary>
    public Kepastian Disampaikan { get; init; }
}

/// <summary>One step of the way back and how far it is (DS-4).</summary>
/// <param name="Langkah">The step.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Oleh">With whom it lies.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TahapReaktivasi(LangkahReaktivasi Langkah, StatusLangkahReaktivasi Status, PelakuReaktivasi Oleh);

/// <summary>The way back into PBI-JK: what is done, what is missing, who is next (DS-4; Permensos 3/2026, Pasal 20).</summary>
/// <remarks>Made by <see cref="Periksa"/>. Never a refusal. Immutable and thread-safe; equality is by reference.</remarks>
public sealed class ReaktivasiPbi
{
    private static readonly Periode Mulai = new(2026, 2);

    private static readonly Pesan PenyakitTidakMenyaring = new(
        "REAKTIVASI-PENYAKIT",
        "Sumber sekunder berbeda tentang apakah penyakitnya harus kronis; karena itu jenis penyakit tidak pernah menjadi alasan penolakan di sini.",
        "Secondary sources disagree on whether the illness must be chronic; so the kind of illness is never a ground of refusal here.");

    private static readonly Pesan SudahSampai = new(
        "REAKTIVASI-SAMPAI",
        "Semua langkah selesai: tanyakan pengaktifannya pada BPJS Kesehatan.",
        "Every step is done: ask BPJS Kesehatan for the activation.");

    private static readonly Pesan PeriksaKeberadaan = new(
        "REAKTIVASI-TIDAK-DITEMUKAN",
        "\"Tidak ditemukan\" adalah ajakan memeriksa, bukan temuan: kunjungi dan perbarui datanya.",
        "\"Not found\" is a prompt to look, not a finding: visit and update the data.");

    private static readonly Pesan TidakAdaJalan = new(
        "REAKTIVASI-MENINGGAL",
        "Dihapus karena meninggal: tidak ada langkah pengaktifan. Bila orangnya ternyata hidup, betulkan dahulu data kematiannya di Dukcapil, lalu lapor ke desa/kelurahan atau dinas sosial.",
        "Deleted by death: there is no step of activation. If the person is alive after all, correct the death at Dukcapil first, then report to the desa/kelurahan or the dinas sosial.");

    private ReaktivasiPbi(DasarHapusPbi? dasarHapus, ImmutableArray<TahapReaktivasi> langkah, ImmutableArray<string> kurang, ImmutableArray<Pesan> catatan)
    {
        DasarHapus = dasarHapus;
        Langkah = langkah;
        Kurang = kurang;
        Catatan = catatan;
    }

    /// <summary>The rule: DS-4, with the places of the deletion and of the way back.</summary>
    public Aturan Aturan { get; } = Aturan.DS4;

    /// <summary>The ground of the deletion; null when not known.</summary>
    public DasarHapusPbi? DasarHapus { get; }

    /// <summary>The six steps in order; empty after a death.</summary>
    public ImmutableArray<TahapReaktivasi> Langkah { get; }

    /// <summary>The first step that is not done: who acts next; null when all are done, and after a death.</summary>
    public TahapReaktivasi? Berikutnya
    {
        get
        {
            foreach (TahapReaktivasi satu in Langkah)
            {
                if (satu.Status != StatusLangkahReaktivasi.Selesai)
                {
                    return satu;
                }
            }

            return null;
        }
    }

    /// <summary>The facts that were not stated, by their names in the protocol, in the order of the steps.</summary>
    public ImmutableArray<string> Kurang { get; }

    /// <summary>What must be read beside the steps; never empty.</summary>
    public ImmutableArray<Pesan> Catatan { get; }

    /// <summary>Says how far somebody is on the way back.</summary>
    /// <param name="fakta">What is known.</param>
    /// <param name="per">The day; the way exists from 2026-02.</param>
    /// <returns>The steps, who is next and what is missing.</returns>
    /// <exception cref="DiLuarCakupanException">The day lies before 2026-02.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The ground is not in its list.</exception>
    public static ReaktivasiPbi Periksa(FaktaReaktivasi fakta, LocalDate per)
    {
        ArgumentNullException.ThrowIfNull(fakta);
        if (fakta.DasarHapus is { } dasar && !TabelDtsen.DasarHapus.Memuat(dasar))
        {
            throw new ArgumentOutOfRangeException(nameof(fakta), TabelDtsen.DasarHapus.PesanTakDikenal().ToString());
        }

        if (Periode.Dari(per) < Mulai)
        {
            throw new DiLuarCakupanException(new Pesan(
                "REAKTIVASI-BELUM-BERLAKU",
                "Penghapusan dan pengaktifan kembali PBI-JK dimodelkan sejak 2026-02 (Permensos 3/2026); sebutkan tanggal sejak bulan itu.",
                "Deletion from PBI-JK and the way back are modelled from 2026-02 (Permensos 3/2026); give a day from that month on."));
        }

        if (fakta.DasarHapus == DasarHapusPbi.Meninggal)
        {
            return new(fakta.DasarHapus, [], [], [TidakAdaJalan]);
        }

        // Dasar: Permensos 3/2026, Pasal 20. Tafsir: a step lies with whoever's act or record completes it; the report with the desa/kelurahan, or with the
        // dinas sosial where it is made there; the last with BPJS, whether the participant or the system carries the letter.
        (LangkahReaktivasi Langkah, Kepastian Fakta, PelakuReaktivasi Oleh, string Anggota)[] langkah =
        [
            (LangkahReaktivasi.Dihapus, fakta.DasarHapus is null ? Kepastian.TidakTahu : Kepastian.Ya, PelakuReaktivasi.DinasSosial, "dasar_hapus"),
            (LangkahReaktivasi.ButuhLayanan, fakta.MasihButuhLayanan, PelakuReaktivasi.Peserta, "masih_butuh_layanan"),
            (LangkahReaktivasi.SuratFaskes, fakta.SuratFaskes, PelakuReaktivasi.Faskes, "surat_faskes"),
            (LangkahReaktivasi.LaporDesaDinsos, fakta.Lapor, PelakuReaktivasi.DesaKelurahan, "lapor"),
            (LangkahReaktivasi.SuratPengaktifan, fakta.SuratPengaktifan, PelakuReaktivasi.DinasSosial, "surat_pengaktifan"),
            (LangkahReaktivasi.DisampaikanBpjs, fakta.Disampaikan, PelakuReaktivasi.Bpjs, "disampaikan"),
        ];
        var catatan = ImmutableArray.Create(PenyakitTidakMenyaring);
        if (fakta.DasarHapus == DasarHapusPbi.TidakDitemukan)
        {
            catatan = catatan.Add(PeriksaKeberadaan);
        }

        if (langkah.All(l => l.Fakta == Kepastian.Ya))
        {
            catatan = catatan.Add(SudahSampai);
        }

        return new(
            fakta.DasarHapus,
            [.. langkah.Select(l => new TahapReaktivasi(l.Langkah, Status(l.Fakta), l.Oleh))],
            [.. langkah.Where(l => l.Fakta == Kepastian.TidakTahu).Select(l => l.Anggota)],
            catatan);
    }

    private static StatusLangkahReaktivasi Status(Kepastian fakta) => fakta switch
    {
        Kepastian.Ya => StatusLangkahReaktivasi.Selesai,
        Kepastian.Tidak => StatusLangkahReaktivasi.Belum,
        _ => StatusLangkahReaktivasi.TidakDiketahui,
    };
}
