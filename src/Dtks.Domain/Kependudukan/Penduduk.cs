using System.Text.Json.Serialization;
using Dtks.Domain.Json;
using NodaTime;

namespace Dtks.Domain;

/// <summary>A person as one record describes them; every member is optional.</summary>
/// <remarks>
/// Null, and the default of the value types, mean unknown: the marks (<see cref="Meninggal"/>, <see cref="Hamil"/>, <see cref="Disabilitas"/>,
/// <see cref="DisabilitasBerat"/>, <see cref="Sekolah"/>, <see cref="Pengurus"/>) too are yes, no or not known, never "no" for want of a word. Texts are kept as recorded: trimmed and composed (NFC), never corrected; a blank text is null.
/// Value equality, member by member. Immutable and thread-safe. <see cref="ToString"/> shows no name, no address and no full number.
/// JSON: the object <c>orang</c> of the operation protocol; the numbers are written in full.
/// </remarks>
/// <example>
/// <code>
/// Penduduk orang = new() { Nik = Nik.Check("3374995203850001"), Nama = "Siti Rekaan", Hamil = Kepastian.Tidak };
/// Console.WriteLine(orang.Hamil); // Tidak
/// Console.WriteLine(orang.Disabilitas is null); // True
/// Console.WriteLine(orang.Meninggal); // tidak diketahui
/// </code>
/// </example>
[JsonConverter(typeof(RekamanJsonConverter<Penduduk>))]
public sealed record Penduduk
{
    /// <summary>NIK as read; an unreadable one is kept with its defect.</summary>
    public BacaanNik Nik { get; init; }

    /// <summary>Number of the family card as read; an unreadable one is kept with its defect.</summary>
    public BacaanNomorKk NomorKk { get; init; }

    /// <summary>ID DTKS.</summary>
    public IdDtks? IdDtks { get; init; }

    /// <summary>Nama lengkap; one word is a legitimate name.</summary>
    public string? Nama
    {
        get;
        init => field = TeksTercatat.Baku(value);
    }

    /// <summary>Place of birth.</summary>
    public string? TempatLahir
    {
        get;
        init => field = TeksTercatat.Baku(value);
    }

    /// <summary>Date of birth.</summary>
    public LocalDate? TanggalLahir { get; init; }

    /// <summary>Sex.</summary>
    public JenisKelamin? JenisKelamin { get; init; }

    /// <summary>Relation to the head of the family.</summary>
    public HubunganKeluarga? Hubungan { get; init; }

    /// <summary>Marital status.</summary>
    public StatusKawin? StatusKawin { get; init; }

    /// <summary>Marital status as the KK prints it ("Kawin Belum Tercatat"), where that is known.</summary>
    public string? TeksStatusKawin
    {
        get;
        init => field = TeksTercatat.Baku(value);
    }

    /// <summary>Job, of the list or as recorded.</summary>
    public Pekerjaan? Pekerjaan { get; init; }

    /// <summary>Nama ibu kandung: name of the birth mother.</summary>
    public string? NamaIbuKandung
    {
        get;
        init => field = TeksTercatat.Baku(value);
    }

    /// <summary>Address.</summary>
    public string? Alamat
    {
        get;
        init => field = TeksTercatat.Baku(value);
    }

    /// <summary>RT, from 1 on; zero and less are kept as unknown (null).</summary>
    public int? Rt
    {
        get;
        init => field = value is > 0 ? value : null;
    }

    /// <summary>RW, from 1 on; zero and less are kept as unknown (null).</summary>
    public int? Rw
    {
        get;
        init => field = value is > 0 ? value : null;
    }

    /// <summary>Region of domicile, at any level.</summary>
    public KodeWilayah? Wilayah { get; init; }

    /// <summary>Whether a code of region was given that could not be read; <see cref="Wilayah"/> is null then.</summary>
    public bool WilayahTakTerbaca { get; init; }

    /// <summary>Mark of death.</summary>
    public TandaMeninggal Meninggal { get; init; }

    /// <summary>Mark of pregnancy.</summary>
    public Kepastian Hamil { get; init; }

    /// <summary>Kinds of disability; <see cref="Domain.Disabilitas.TidakAda"/> = stated to have none, null = not known.</summary>
    public Disabilitas? Disabilitas { get; init; }

    /// <summary>Mark of severe disability.</summary>
    public Kepastian DisabilitasBerat { get; init; }

    /// <summary>School level attended and not finished, or stated not to be at school.</summary>
    public TandaSekolah Sekolah { get; init; }

    /// <summary>Mark of being the pengurus of the family's programmes.</summary>
    public Kepastian Pengurus { get; init; }

    /// <summary>Masked NIK and No KK, and the relation; nothing else.</summary>
    /// <returns>Text without name, address or full number.</returns>
    public override string ToString()
        => $"Penduduk {{ NIK {Nik}, No KK {NomorKk}, hubungan {(Hubungan is { } h && TabelKependudukan.Hubungan.Memuat(h) ? TabelKependudukan.Hubungan.Nama(h) : "-")} }}";
}
