using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The facts about one kepesertaan that decide its kelayakan, in one byte: what the bulk face reads.</summary>
/// <remarks>
/// <para>Made by <see cref="Dari"/>; <c>default</c> is inert and means that there is no kepesertaan here.</para>
/// <para>Equality is that of the facts. The byte is meaningful within one version of this package only. Immutable and thread-safe.</para>
/// </remarks>
public readonly struct KeadaanKepesertaan : IEquatable<KeadaanKepesertaan>
{
    // Bits 0-2: declaration (see Deklarasi); bits 3-5: JenisKepesertaan; bits 6-7: Kepastian of ahli waris.
    private readonly byte _kode;

    private KeadaanKepesertaan(byte kode) => _kode = kode;

    private enum Deklarasi : byte
    {
        TidakAda = 0,
        Layak = 1,
        TidakLayak = 2,
        TidakLayakFinal = 3,
        Meninggal = 4,
        MeninggalFinal = 5,
        MeninggalDanLain = 6,
        MeninggalDanLainFinal = 7,
    }

    /// <summary>Whether there is a kepesertaan here at all.</summary>
    public bool Ada => Jenis is > JenisKepesertaan.TidakAda and <= JenisKepesertaan.KomponenKeluarga;

    internal byte Kode => _kode;

    private Deklarasi Nyatakan => (Deklarasi)(_kode & 7);

    private JenisKepesertaan Jenis => (JenisKepesertaan)((_kode >> 3) & 7);

    private Kepastian AhliWaris => (Kepastian)(_kode >> 6);

    /// <summary>Compares two states.</summary>
    public static bool operator ==(KeadaanKepesertaan kiri, KeadaanKepesertaan kanan) => kiri._kode == kanan._kode;

    /// <summary>Compares two states.</summary>
    public static bool operator !=(KeadaanKepesertaan kiri, KeadaanKepesertaan kanan) => kiri._kode != kanan._kode;

    /// <summary>Packs the facts about one kepesertaan.</summary>
    /// <param name="program">The programme.</param>
    /// <param name="peran">The role of the person in it.</param>
    /// <param name="penetapan">The declaration on this kepesertaan; null when nobody verified it.</param>
    /// <param name="ahliWaris">Whether the person has ahli waris (VK-5, VK-9). Only read for reason 2.</param>
    /// <param name="ditolak">The rule that refuses the declaration (VK-4, VK-5, VK-7), or null. A refused declaration counts as none.</param>
    public static KeadaanKepesertaan Dari(
        ProgramBansos program,
        PeranKepesertaan peran,
        Penetapan? penetapan,
        Kepastian ahliWaris,
        out Aturan? ditolak)
    {
        ArgumentNullException.ThrowIfNull(program);
        var keadaan = Kemas(program, peran, penetapan, ahliWaris, out var cacat);
        ditolak = PesanPenetapan.Aturan(cacat);
        return keadaan;
    }

    /// <summary>Packs the facts, and says which conditions the declaration fails.</summary>
    internal static KeadaanKepesertaan Kemas(
        ProgramBansos program, PeranKepesertaan peran, Penetapan? penetapan, Kepastian ahliWaris, out CacatPenetapan cacat)
    {
        var jenis = JenisDari(program, peran);
        cacat = penetapan is null ? CacatPenetapan.TidakAda : PemeriksaanPenetapan.Cacat(penetapan, program, peran, ahliWaris);
        var deklarasi = penetapan is null || cacat != CacatPenetapan.TidakAda ? Deklarasi.TidakAda : DeklarasiDari(penetapan);
        return new((byte)((int)deklarasi | ((int)jenis << 3) | ((int)ahliWaris << 6)));
    }

    /// <inheritdoc/>
    public bool Equals(KeadaanKepesertaan other) => _kode == other._kode;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KeadaanKepesertaan lain && Equals(lain);

    /// <inheritdoc/>
    public override int GetHashCode() => _kode;

    internal static KeadaanKepesertaan DariKode(byte kode) => new(kode);

    /// <summary>The kind and own declaration, as the kernel reads them.</summary>
    internal KelasKepesertaan Kelas()
    {
        if (!Ada)
        {
            return default;
        }

        var sendiri = Nyatakan switch
        {
            Deklarasi.TidakAda => RuteSendiri.TanpaPenetapan,
            Deklarasi.Layak => RuteSendiri.Layak,
            Deklarasi.TidakLayak or Deklarasi.Meninggal or Deklarasi.MeninggalDanLain => RuteSendiri.TidakLayak,
            _ => RuteSendiri.TidakLayakFinal,
        };

        // Dasar: VK-5. Death of a pengurus is in doubt while nobody knows of ahli waris; with ahli waris it was refused, and so not packed.
        if (Jenis == JenisKepesertaan.PenerimaKeluarga && Nyatakan >= Deklarasi.Meninggal && AhliWaris != Kepastian.Tidak)
        {
            sendiri = RuteSendiri.Ragu;
        }

        return new(Jenis, sendiri);
    }

    /// <summary>What this kepesertaan causes on others: something only when it is PBI-JK and declared tidak layak.</summary>
    internal SebabKaskade Sebab()
    {
        if (Jenis != JenisKepesertaan.Pbi)
        {
            return SebabKaskade.TidakAda;
        }

        // Dasar: VK-9. Only death as the only reason spares, and only with ahli waris.
        return (Nyatakan, AhliWaris) switch
        {
            (Deklarasi.Meninggal, Kepastian.Ya) => SebabKaskade.KematianBelumFinal,
            (Deklarasi.MeninggalFinal, Kepastian.Ya) => SebabKaskade.KematianFinal,
            (Deklarasi.Meninggal, not Kepastian.Tidak) => SebabKaskade.RaguBelumFinal,
            (Deklarasi.MeninggalFinal, not Kepastian.Tidak) => SebabKaskade.RaguFinal,
            (Deklarasi.TidakLayak or Deklarasi.Meninggal or Deklarasi.MeninggalDanLain, _) => SebabKaskade.BelumFinal,
            (Deklarasi.TidakLayakFinal or Deklarasi.MeninggalFinal or Deklarasi.MeninggalDanLainFinal, _) => SebabKaskade.Final,
            _ => SebabKaskade.TidakAda,
        };
    }

    private static JenisKepesertaan JenisDari(ProgramBansos program, PeranKepesertaan peran) =>
        program.Pbi ? JenisKepesertaan.Pbi
        : program.Satuan == SatuanProgram.Individu ? JenisKepesertaan.Individu
        : peran == PeranKepesertaan.Komponen ? JenisKepesertaan.KomponenKeluarga
        : JenisKepesertaan.PenerimaKeluarga;

    private static Deklarasi DeklarasiDari(Penetapan penetapan)
    {
        if (penetapan.Status == StatusDeklarasi.Layak)
        {
            return Deklarasi.Layak;
        }

        var dasar = !penetapan.Alasan.Memuat(AlasanTidakLayak.Meninggal) ? Deklarasi.TidakLayak
            : penetapan.Alasan.Jumlah == 1 ? Deklarasi.Meninggal
            : Deklarasi.MeninggalDanLain;
        return penetapan.Difinalisasi ? dasar + 1 : dasar;
    }
}
