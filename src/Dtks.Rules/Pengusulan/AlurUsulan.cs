using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The workflow of a usulan: its table, and the step that an event with its facts makes.</summary>
/// <remarks>
/// A sanggahan is not an event: it is advice and moves nothing. A usulan of Kemensos passes the same verval of the region as any other. Pure and thread-safe.
/// </remarks>
public static class AlurUsulan
{
    private static readonly SyaratAlur BilaPadan = new("UB-3 terpenuhi", "UB-3 is met");
    private static readonly SyaratAlur BilaTidakPadan = new("UB-3 tidak terpenuhi", "UB-3 is not met");

    private static readonly ImmutableArray<KeadaanUsulan> SebelumDikirim =
    [
        KeadaanUsulan.UsulWarga, KeadaanUsulan.Draf, KeadaanUsulan.DisetujuiDesa, KeadaanUsulan.Diverifikasi, KeadaanUsulan.Perbaikan,
        KeadaanUsulan.Padan, KeadaanUsulan.Difinalisasi, KeadaanUsulan.Disahkan,
    ];

    /// <summary>The table.</summary>
    public static Alur<KeadaanUsulan, PeristiwaUsulan> Tabel { get; } = new(
        "usulan",
        "Alur usulan DTKS",
        "Workflow of a usulan",
        TabelUsulan.Keadaan,
        TabelUsulan.Peristiwa,
        [KeadaanUsulan.UsulWarga, KeadaanUsulan.Draf],
        [
            // Dasar: a usul warga approved by the dinas becomes a normal usulan (UB-7, UB-11).
            new(KeadaanUsulan.UsulWarga, PeristiwaUsulan.TerimaUsulWarga, KeadaanUsulan.Draf, Aturan.UB7),
            new(KeadaanUsulan.UsulWarga, PeristiwaUsulan.TolakUsulWarga, KeadaanUsulan.Ditolak, Aturan.UB11),

            new(KeadaanUsulan.Draf, PeristiwaUsulan.SetujuiDesa, KeadaanUsulan.DisetujuiDesa, Aturan.UB11),
            new(KeadaanUsulan.Draf, PeristiwaUsulan.VervalLayak, KeadaanUsulan.Diverifikasi, Aturan.UB11),
            new(KeadaanUsulan.Draf, PeristiwaUsulan.VervalTidakLayak, KeadaanUsulan.Ditolak, Aturan.UB11),
            new(KeadaanUsulan.DisetujuiDesa, PeristiwaUsulan.VervalLayak, KeadaanUsulan.Diverifikasi, Aturan.UB11),
            new(KeadaanUsulan.DisetujuiDesa, PeristiwaUsulan.VervalTidakLayak, KeadaanUsulan.Ditolak, Aturan.UB11),

            new(KeadaanUsulan.Diverifikasi, PeristiwaUsulan.Padankan, KeadaanUsulan.Padan, Aturan.UB3, BilaPadan),
            new(KeadaanUsulan.Diverifikasi, PeristiwaUsulan.Padankan, KeadaanUsulan.Perbaikan, Aturan.UB3, BilaTidakPadan),
            new(KeadaanUsulan.Perbaikan, PeristiwaUsulan.Perbaiki, KeadaanUsulan.Diverifikasi, Aturan.UB3),

            new(KeadaanUsulan.Padan, PeristiwaUsulan.Finalisasi, KeadaanUsulan.Difinalisasi, Aturan.UB8),
            new(KeadaanUsulan.Difinalisasi, PeristiwaUsulan.Sahkan, KeadaanUsulan.Disahkan, Aturan.UB9),
            new(KeadaanUsulan.Disahkan, PeristiwaUsulan.Kirim, KeadaanUsulan.Dikirim, Aturan.UB9),

            new(KeadaanUsulan.Dikirim, PeristiwaUsulan.Tetapkan, KeadaanUsulan.Ditetapkan, Aturan.KL1),
            new(KeadaanUsulan.Dikirim, PeristiwaUsulan.Kembalikan, KeadaanUsulan.Dikembalikan, Aturan.UB11),
            new(KeadaanUsulan.Dikembalikan, PeristiwaUsulan.KirimUlang, KeadaanUsulan.Dikirim, Aturan.UB11),
            new(KeadaanUsulan.Dikembalikan, PeristiwaUsulan.Teruskan, KeadaanUsulan.PenjaminanKualitas, Aturan.UB11),
            new(KeadaanUsulan.PenjaminanKualitas, PeristiwaUsulan.PenjaminanSelesai, KeadaanUsulan.Dikirim, Aturan.UB11),
            new(KeadaanUsulan.PenjaminanKualitas, PeristiwaUsulan.PenjaminanGagal, KeadaanUsulan.Ditolak, Aturan.UB11),

            .. SebelumDikirim.Select(k => new BarisAlur<KeadaanUsulan, PeristiwaUsulan>(k, PeristiwaUsulan.Batalkan, KeadaanUsulan.Dibatalkan, Aturan.PR2)),

            // Dasar: a usulan left unexamined at the end of the window lapses.
            // Tafsir: approval by the village alone is not an examination; a citizen's usul is not a usulan yet and waits on.
            new(KeadaanUsulan.Draf, PeristiwaUsulan.TutupJendela, KeadaanUsulan.Kedaluwarsa, Aturan.UB6),
            new(KeadaanUsulan.DisetujuiDesa, PeristiwaUsulan.TutupJendela, KeadaanUsulan.Kedaluwarsa, Aturan.UB6),
        ],
        [
            new(PeristiwaUsulan.TerimaUsulWarga, null, Aturan.UB7),
            new(PeristiwaUsulan.TolakUsulWarga, null, Aturan.UB11),
            new(PeristiwaUsulan.SetujuiDesa, null, Aturan.UB11),
            new(PeristiwaUsulan.VervalLayak, null, Aturan.UB11),
            new(PeristiwaUsulan.VervalTidakLayak, null, Aturan.UB11),
            new(PeristiwaUsulan.Padankan, null, Aturan.UB3),
            new(PeristiwaUsulan.Padankan, KeadaanUsulan.Draf, Aturan.UB11),
            new(PeristiwaUsulan.Padankan, KeadaanUsulan.DisetujuiDesa, Aturan.UB11),
            new(PeristiwaUsulan.Perbaiki, null, Aturan.UB3),
            new(PeristiwaUsulan.Finalisasi, null, Aturan.UB8),
            new(PeristiwaUsulan.Finalisasi, KeadaanUsulan.Diverifikasi, Aturan.UB3),
            new(PeristiwaUsulan.Finalisasi, KeadaanUsulan.Perbaikan, Aturan.UB3),
            new(PeristiwaUsulan.Sahkan, null, Aturan.UB9),
            new(PeristiwaUsulan.Sahkan, KeadaanUsulan.Padan, Aturan.UB8),
            new(PeristiwaUsulan.Kirim, null, Aturan.UB9),
            new(PeristiwaUsulan.Kembalikan, null, Aturan.UB11),
            new(PeristiwaUsulan.KirimUlang, null, Aturan.UB11),
            new(PeristiwaUsulan.Teruskan, null, Aturan.UB11),
            new(PeristiwaUsulan.PenjaminanSelesai, null, Aturan.UB11),
            new(PeristiwaUsulan.PenjaminanGagal, null, Aturan.UB11),
            new(PeristiwaUsulan.Tetapkan, null, Aturan.KL1),
            new(PeristiwaUsulan.Batalkan, null, Aturan.PR2),
            new(PeristiwaUsulan.TutupJendela, null, Aturan.UB6),
        ]);

    /// <summary>Makes the step of an event, or refuses it.</summary>
    /// <param name="keadaan">The state.</param>
    /// <param name="peristiwa">The event.</param>
    /// <param name="fakta">The facts beside it.</param>
    /// <returns>The transition, or the refusal: its rule, and the events possible in this state. Checked in this order: role, state, content.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state, the event or the role is not of its list.</exception>
    /// <exception cref="ArgumentException">The usulan is not well formed (see <see cref="ValidatorUsulan"/>).</exception>
    /// <exception cref="DiLuarCakupanException">The edition has no rules of usulan, or no edition was named and the period is not modelled.</exception>
    public static HasilLangkah<KeadaanUsulan, PeristiwaUsulan> Langkah(KeadaanUsulan keadaan, PeristiwaUsulan peristiwa, FaktaUsulan fakta)
    {
        ArgumentNullException.ThrowIfNull(fakta);
        HasilPemeriksaanUsulan hasil = PemeriksaanUsulan.Periksa(fakta.Bahan, edisi: fakta.Edisi);
        if (IzinUsulan.Tolakan(peristiwa, fakta.Peran, hasil.Edisi) is { } izin)
        {
            return Tabel.Tolak(keadaan, peristiwa, izin.Aturan, izin.Alasan, izin.AlasanInggris);
        }

        if (Tabel.Cari(keadaan, peristiwa).IsEmpty)
        {
            return Tabel.Langkah(keadaan, peristiwa);
        }

        if (PrasyaratUsulan.Tolakan(peristiwa, fakta, hasil) is { } isi)
        {
            return Tabel.Tolak(keadaan, peristiwa, isi.Aturan, isi.Alasan, isi.AlasanInggris);
        }

        if (peristiwa != PeristiwaUsulan.Padankan)
        {
            return Tabel.Langkah(keadaan, peristiwa);
        }

        bool gagal = hasil[Aturan.UB3]?.Status == StatusTemuan.TidakTerpenuhi;
        return Tabel.Langkah(keadaan, peristiwa, gagal ? KeadaanUsulan.Perbaikan : KeadaanUsulan.Padan);
    }
}
