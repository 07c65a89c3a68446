using System.Collections.Frozen;
using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>A kind of suggestion: everything two suggestions of one kind share, so that a suggestion itself is a position and a reference.</summary>
/// <remarks>
/// <c>Urutan</c> is the place among the suggestions on one kepesertaan: the reason, then the replacement, then advice. <c>Arah</c> is null for the replacement.
/// </remarks>
internal sealed record JenisSaran(
    int Urutan, StatusDeklarasi? Arah, AlasanTidakLayak? Alasan, KeyakinanSaran Keyakinan, Aturan Aturan, ImmutableArray<string> Bidang, string? Keterangan = null)
{
    private const int UrutanGanti = 100;
    private const int UrutanNasihat = 101;

    private JenisSaran(AlasanTidakLayak alasan, KeyakinanSaran keyakinan, Aturan aturan, ImmutableArray<string> bidang, string? keterangan = null)
        : this((int)alasan, StatusDeklarasi.TidakLayak, alasan, keyakinan, aturan, bidang, keterangan)
    {
    }

    private static readonly ImmutableArray<string> Keberadaan = ["keberadaan"];
    private static readonly ImmutableArray<string> TandaMeninggal = ["meninggal"];
    private static readonly ImmutableArray<string> Pekerjaan = ["pekerjaan"];

    // Dasar: KP-6. 3 needs review: not found today may be found tomorrow; 4 and 5 were found and judged.
    public static readonly JenisSaran TidakDitemukan = new(AlasanTidakLayak.AlamatTidakDitemukan, KeyakinanSaran.PerluDitinjau, Aturan.KP6, Keberadaan);
    public static readonly JenisSaran Mampu = new(AlasanTidakLayak.SudahMampu, KeyakinanSaran.Pasti, Aturan.KP6, Keberadaan);
    public static readonly JenisSaran Ganda = new(AlasanTidakLayak.Lain, KeyakinanSaran.Pasti, Aturan.KP6, Keberadaan, "ditemukan ganda");

    // Dasar: VK-5. A pengurus with ahli waris is replaced.
    public static readonly JenisSaran GantiPengurus = new(UrutanGanti, null, null, KeyakinanSaran.Pasti, Aturan.VK5, TandaMeninggal);
    public static readonly JenisSaran MungkinGantiPengurus = new(UrutanGanti, null, null, KeyakinanSaran.PerluDitinjau, Aturan.VK5, TandaMeninggal);
    public static readonly JenisSaran Meninggal = new(AlasanTidakLayak.Meninggal, KeyakinanSaran.Pasti, Aturan.VK4, TandaMeninggal);

    // Dasar: KP-2. The class of the job drives reasons 3, 4 and 6; the bare number 89 has the class tinjau.
    public static readonly JenisSaran Aparatur = new(AlasanTidakLayak.PekerjaanAparatur, KeyakinanSaran.Pasti, Aturan.KP2, Pekerjaan);
    public static readonly JenisSaran MungkinAparatur = new(AlasanTidakLayak.PekerjaanAparatur, KeyakinanSaran.PerluDitinjau, Aturan.KP2, Pekerjaan);
    public static readonly JenisSaran Pensiunan = new(AlasanTidakLayak.Pensiunan, KeyakinanSaran.PerluDitinjau, Aturan.KP2, Pekerjaan);
    public static readonly JenisSaran KeluargaAparatur = new(AlasanTidakLayak.KeluargaAparatur, KeyakinanSaran.Pasti, Aturan.KP2, Pekerjaan);

    public static readonly JenisSaran TanpaKomponen = new(
        AlasanTidakLayak.TanpaKomponen, KeyakinanSaran.Pasti, Aturan.KP5, ["tanggal_lahir", "hamil", "disabilitas_berat", "sekolah"]);

    // Dasar: VK-17. Direction and source stand in the field, as 10 words it.
    private static readonly FrozenDictionary<(SumberNasihat, StatusDeklarasi), JenisSaran> MenurutNasihat = (
        from sumber in TabelPenyaringan.Sumber.Butir
        from arah in TabelPengesahan.StatusDeklarasi.Butir
        select KeyValuePair.Create(
            (sumber.Nilai, arah.Nilai), new JenisSaran(UrutanNasihat, arah.Nilai, null, KeyakinanSaran.PerluDitinjau, Aturan.VK17, [$"{sumber.Kode}:{arah.Kode}"])))
        .ToFrozenDictionary();

    /// <summary>Whether the pengurus should be replaced.</summary>
    public bool Ganti => Urutan == UrutanGanti;

    /// <summary>Whether somebody gave advice.</summary>
    public bool DariNasihat => Urutan == UrutanNasihat;

    /// <summary>The kind of a piece of advice.</summary>
    public static JenisSaran Nasihat(NasihatKelayakan nasihat) => MenurutNasihat[(nasihat.Sumber, nasihat.Arah)];

    /// <summary>The fields, and after them what makes them doubtful: an unknown hubungan by its name, anomalies by their rule.</summary>
    public ImmutableArray<string> BidangDengan(KeanehanBukti keanehan)
    {
        if (keanehan == KeanehanBukti.TidakAda)
        {
            return Bidang;
        }

        var bidang = ImmutableArray.CreateBuilder<string>();
        bidang.AddRange(Bidang);
        foreach (var (satu, nama) in NamaKeanehan)
        {
            if (keanehan.HasFlag(satu))
            {
                bidang.Add(nama);
            }
        }

        return bidang.DrainToImmutable();
    }

    private static readonly (KeanehanBukti Satu, string Nama)[] NamaKeanehan =
    [
        (KeanehanBukti.Hubungan, "hubungan"),
        (KeanehanBukti.Pengurus, "pengurus"),
        (KeanehanBukti.AN1, "AN-1"),
        (KeanehanBukti.AN2, "AN-2"),
        (KeanehanBukti.AN3, "AN-3"),
        (KeanehanBukti.AN11, "AN-11"),
        (KeanehanBukti.AN18, "AN-18"),
        (KeanehanBukti.AN19, "AN-19"),
    ];
}
