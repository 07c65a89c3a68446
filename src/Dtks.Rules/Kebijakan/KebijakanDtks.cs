using System.Globalization;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The readings a user may change, each with its documented default.</summary>
/// <remarks>
/// Passed in, never ambient. Change one with <c>KebijakanDtks.Baku with { UsiaLansia = 70 }</c>; a value out of range is refused at
/// once. Immutable, equal by value, thread-safe.
/// </remarks>
public sealed record KebijakanDtks
{
    /// <summary>Gets the defaults.</summary>
    public static KebijakanDtks Baku { get; } = new();

    /// <summary>Gets how a recipient nobody verified counts (VK-10). Default: as layak.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enum.</exception>
    public KebijakanTanpaVerifikasi TanpaVerifikasi
    {
        // Tafsir: BS24 prints "tetap dianggap tidak layak", probably a typing error; the module of Pati starts every recipient at Layak.
        get;
        init => field = Anggota(TabelKebijakan.TanpaVerifikasi, value, nameof(TanpaVerifikasi));
    }

    /// <summary>Gets whom the PBI cascade reaches (VK-8). Default: the same person.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enum.</exception>
    public CakupanKaskade CakupanKaskade
    {
        // Tafsir: the PBI rule speaks of "penerima manfaat": the same person.
        get;
        init => field = Anggota(TabelKebijakan.Kaskade, value, nameof(CakupanKaskade));
    }

    /// <summary>Gets the age from which a pengurus is adult, in completed years, 1 to 30 (KP-7). Default: 17.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int UsiaDewasa
    {
        // Tafsir: the pengurus must hold a KTP to withdraw the aid.
        get;
        init => field = Dalam(value, 1, 30, nameof(UsiaDewasa), "usia_dewasa");
    } = 17;

    /// <summary>Gets whether somebody ever married counts as adult at any age (KP-7). Default: yes.</summary>
    public bool KawinDianggapDewasa { get; init; } = true;

    /// <summary>Gets the age from which a person is lanjut usia, in completed years, 40 to 100 (KP-5). Default: 60.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int UsiaLansia
    {
        // Tafsir: 60 by regulation, 70 in the practice of PKH.
        get;
        init => field = Dalam(value, 40, 100, nameof(UsiaLansia), "usia_lansia");
    } = 60;

    /// <summary>Gets how many people at most count as PKH components, 1 to 20 (KP-5). Default: 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MaksKomponenPkh
    {
        get;
        init => field = Dalam(value, 1, 20, nameof(MaksKomponenPkh), "maks_komponen_pkh");
    } = 4;

    /// <summary>Gets whether cuti bersama is a day off (KL-2). Default: yes.</summary>
    public bool CutiBersamaHariLibur { get; init; } = true;

    /// <summary>Gets the zone in which a day of the calendar begins and ends. Default: Asia/Jakarta.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public DateTimeZone ZonaWaktu
    {
        // Tafsir: SIKS-NG is central; a day ends at 24:00 in this zone.
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = DateTimeZoneProviders.Tzdb["Asia/Jakarta"];

    /// <summary>Gets whether a rejected letter may be uploaded again until the deadline (VK-14). Default: yes.</summary>
    public bool UnggahUlangSetelahDitolak { get; init; } = true;

    /// <summary>Gets in which order the PBI queue is served (PB-2). Default: by group, then date entered.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enum.</exception>
    public UrutanAntrianPbi UrutanPbi
    {
        // Tafsir: BS24 Gambar 2.22 shows the groups as tabs of a screen and states no order.
        get;
        init => field = Anggota(TabelKebijakan.UrutanPbi, value, nameof(UrutanPbi));
    }

    /// <summary>Gets whether items of a rejected letter may be taken back (VK-6, VK-14). Default: yes.</summary>
    public bool KoreksiSetelahDitolak { get; init; } = true; // Tafsir: a rejection has a note; correcting what it names needs items that can be reopened.

    /// <summary>Gets whether finalisasi without a berita acara of the musdes is refused (VK-18) rather than told. Default: told.</summary>
    public bool BeritaAcaraWajib { get; init; } // Tafsir: PATI says that finalisasi goes by the berita acara and names no consequence of its absence.

    /// <summary>Gets what the region's silence on an item of Kemensos brings about (KM-1). Default: tidak layak, and the letter still decides.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enum.</exception>
    public AkibatDiamKemensos AkibatDiamKemensos
    {
        // Tafsir: BS24 daftar kedua huruf h lets silence agree, huruf e and f stop a programme only together with a letter.
        get;
        init => field = Anggota(TabelKebijakan.AkibatDiam, value, nameof(AkibatDiamKemensos));
    }

    /// <summary>Gets the last desil that meets the condition of Sembako, 4 or 5 (DS-2). Default: 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int BatasDesilSembako
    {
        // Tafsir: secondary sources of 2025 disagree.
        get;
        init => field = Dalam(value, 4, 5, nameof(BatasDesilSembako), "batas_desil_sembako");
    } = 5;

    /// <summary>Gets how many criteria make a family fakir miskin, 1 to 8 (KP-8). Default: 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MinimalKriteriaMiskin
    {
        // Tafsir: Kepmensos 262/HUK/2022 joins its criteria by "dan/atau".
        get;
        init => field = Dalam(value, 1, 8, nameof(MinimalKriteriaMiskin), "minimal_kriteria_miskin");
    } = 1;

    /// <summary>Gets the share of food in spending above which question 3 points to poverty, in percent, 1 to 100 (KP-8). Default: 70.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int BatasPengeluaranPangan
    {
        // Tafsir: the SIKS-NG survey asks 70 %, Kepmensos 262/HUK/2022 says half.
        get;
        init => field = Dalam(value, 1, 100, nameof(BatasPengeluaranPangan), "batas_pangan");
    } = 70;

    /// <summary>Finds a time zone by its tz id, such as <c>Asia/Makassar</c>, in the data shipped with NodaTime.</summary>
    /// <param name="id">The tz id, as spelled there; surrounding white space is ignored.</param>
    /// <returns>The zone, for <see cref="ZonaWaktu"/>.</returns>
    /// <exception cref="DtksFormatException">No zone has this id.</exception>
    public static DateTimeZone BacaZonaWaktu(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(id.Trim()) ?? throw new DtksFormatException(new Pesan(
            "ZONA-TIDAK-DIKENAL",
            "Zona waktu tidak dikenal. Gunakan Asia/Jakarta, Asia/Makassar, Asia/Jayapura, atau id tz lain.",
            "Unknown time zone. Use Asia/Jakarta, Asia/Makassar, Asia/Jayapura or another tz id."));
    }

    private static int Dalam(int nilai, int terkecil, int terbesar, string sifat, string nama)
    {
        if (nilai >= terkecil && nilai <= terbesar)
        {
            return nilai;
        }

        var pesan = new Pesan(
            "KEBIJAKAN-DI-LUAR-RENTANG",
            string.Create(CultureInfo.InvariantCulture, $"Kebijakan {nama} harus {terkecil} sampai {terbesar}."),
            string.Create(CultureInfo.InvariantCulture, $"Policy {nama} must be {terkecil} to {terbesar}."));
        throw new ArgumentOutOfRangeException(sifat, nilai, pesan.ToString());
    }

    private static T Anggota<T>(TabelKode<T> tabel, T nilai, string sifat)
        where T : struct, Enum =>
        tabel.Memuat(nilai) ? nilai : throw new ArgumentOutOfRangeException(sifat, tabel.PesanTakDikenal().ToString());
}
