using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>One suggestion of the screening: what the data on a kepesertaan point to, how certainly, and by which evidence. Never a decision.</summary>
/// <remarks>Compared by reference of its kind and the positions. Points to people by position, so it carries no personal data. Immutable and thread-safe.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SaranKelayakan
{
    internal const int TanpaBukti = -1;

    private readonly JenisSaran? _jenis;
    private readonly int _bukti;
    private readonly KeanehanBukti _keanehan;

    internal SaranKelayakan(int indeks, JenisSaran jenis, int bukti, KeanehanBukti keanehan)
    {
        Indeks = indeks;
        _bukti = bukti;
        _jenis = jenis;
        _keanehan = keanehan;
    }

    /// <summary>Position of the kepesertaan, 0-based.</summary>
    public int Indeks { get; }

    /// <summary>Position of the person whose data are the evidence; null for status keberadaan, and for reason 7, which the whole family supports, and for advice.</summary>
    public int? IndeksOrang => _bukti == TanpaBukti || Jenis.DariNasihat ? null : _bukti;

    /// <summary>Position of the advice (<see cref="BahanPenyaringan.Nasihat"/>) that this is; null when data suggest it.</summary>
    public int? IndeksNasihat => Jenis.DariNasihat ? _bukti : null;

    /// <summary>Which way it points: towards tidak layak for every reason, as said for advice; null when the pengurus should be replaced.</summary>
    public StatusDeklarasi? Arah => Jenis.Arah;

    /// <summary>The reason pointed to; null when the pengurus should be replaced instead, and for advice, which names none.</summary>
    public AlasanTidakLayak? Alasan => Jenis.Alasan;

    /// <summary>Whether the pengurus died and should be replaced (KP-7) rather than the programme ended.</summary>
    public bool GantiPengurus => Jenis.Ganti;

    /// <summary>How certain the suggestion is; never <see cref="KeyakinanSaran.Pasti"/> when a record it rests on contradicts itself.</summary>
    public KeyakinanSaran Keyakinan => _keanehan == KeanehanBukti.TidakAda ? Jenis.Keyakinan : KeyakinanSaran.PerluDitinjau;

    /// <summary>The rule behind it, with its citation.</summary>
    public Aturan Aturan => Jenis.Aturan;

    /// <summary>
    /// The fields that are the evidence, by their names in <c>orang</c> and in that order, <c>keberadaan</c>, or source and
    /// direction of advice (<c>sanggahan:tidak-layak</c>); after them what
    /// makes them doubtful: <c>hubungan</c> when it is unknown (reason 7), <c>pengurus</c> when a list does not tell who it is (reason 7), and the anomalies of the records read, such as <c>AN-2</c>. The numbers that find a person and the family
    /// (<c>nik</c>, <c>no_kk</c>) are not listed, nor is <c>meninggal</c> where it only sets aside the dead.
    /// </summary>
    public ImmutableArray<string> Bidang => Jenis.BidangDengan(_keanehan);

    /// <summary>Text to declare with, for reason 8 ("ditemukan ganda"); null for the others.</summary>
    public string? Keterangan => Jenis.Keterangan;

    internal int Urutan => Jenis.Urutan;

    /// <summary>The suggestion for somebody of whom a list does not tell whether they are the pengurus: reason 7 of a family's programme is no longer certain.</summary>
    internal SaranKelayakan TanpaPengurus() => Alasan == AlasanTidakLayak.TanpaKomponen ? new(Indeks, Jenis, _bukti, _keanehan | KeanehanBukti.Pengurus) : this;

    private JenisSaran Jenis => _jenis ?? throw new InvalidOperationException("Saran kosong (nilai default). / An empty suggestion (the default value).");

    /// <summary>Position, reason and certainty.</summary>
    /// <returns>Text without personal data.</returns>
    public override string ToString() => _jenis is null
        ? "-"
        : $"[{Indeks}] {(Alasan is { } alasan ? TabelPengesahan.Alasan.Nama(alasan) : GantiPengurus ? "ganti pengurus" : Bidang[0])}: {TabelPenyaringan.Keyakinan.Kode(Keyakinan)}";
}
