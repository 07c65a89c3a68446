using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The raw facts about one kepesertaan, before the first page has read them.</summary>
/// <param name="Program">The programme.</param>
/// <param name="Peran">The role of the person in it.</param>
/// <param name="Penetapan">The declaration on this kepesertaan; null when nobody verified it.</param>
/// <param name="AhliWaris">Whether the person has ahli waris (VK-5, VK-9). Only read for reason 2.</param>
/// <remarks>Equality is member by member. Immutable and thread-safe.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FaktaKepesertaan(ProgramBansos Program, PeranKepesertaan Peran, Penetapan? Penetapan = null, Kepastian AhliWaris = Kepastian.TidakTahu)
{
    private readonly TentangOrang _orang = default(TentangOrang).Dengan(FaktaKelayakan.AhliWaris, AhliWaris);

    /// <summary>The programme; null only in <c>default</c>.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public ProgramBansos Program { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Program ?? throw new ArgumentNullException(nameof(Program));

    /// <summary>Whether the person has ahli waris (VK-5, VK-9). Only read for reason 2.</summary>
    public Kepastian AhliWaris
    {
        get => _orang[FaktaKelayakan.AhliWaris];
        init => _orang = _orang.Dengan(FaktaKelayakan.AhliWaris, value);
    }

    /// <summary>The day on which the declaration was finalised, for the coverage of the letter (VK-13); null when not known.</summary>
    public NodaTime.LocalDate? TanggalFinalisasi { get; init; }

    /// <summary>The item of Kemensos on this kepesertaan (KM-1); null without one.</summary>
    public ButirKemensos? Kemensos { get; init; }

    /// <summary>The standing of <see cref="Kemensos"/>; null without one.</summary>
    public TanggapanKemensos? Tanggapan { get; init; }

    /// <summary>Whether the person is also the pengurus of this family programme, in a kepesertaan of its own.</summary>
    public bool JugaPengurus { get; init; }

    /// <summary>What is stated or found of the person.</summary>
    internal TentangOrang Orang
    {
        get => _orang;
        init => _orang = value;
    }

    /// <summary>The same facts with a fact about the person stated.</summary>
    /// <param name="fakta">The fact, a single one, such as <see cref="FaktaKelayakan.AhliWaris"/>.</param>
    /// <param name="nilai">Whether it holds.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not a fact about the person, or the value is not one of the three.</exception>
    public FaktaKepesertaan Dengan(FaktaKelayakan fakta, Kepastian nilai) => nilai <= Kepastian.Tidak && FaktaOrang.Semua.Any(f => f.Fakta == fakta)
        ? this with { Orang = _orang.Dengan(fakta, nilai) }
        : throw new ArgumentOutOfRangeException(
            nameof(fakta),
            "Bukan fakta tentang orang, atau nilainya di luar Kepastian. / Not a fact about the person, or a value outside Kepastian.");

    /// <summary>The same facts with what the rules read of the person; what they state already stays, and nobody is looked for where no rule reads the person.</summary>
    /// <param name="konteks">Edition and activity.</param>
    /// <param name="susunan">The people and their families; asked only where a rule reads the person.</param>
    /// <param name="indeks">The person among them.</param>
    /// <param name="per">The day on which ahli waris must live.</param>
    /// <returns>The facts; what nobody knows of the person stays unknown.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rule reads the person, and there is none of that index.</exception>
    public FaktaKepesertaan Menurut(KonteksKelayakan konteks, Func<SusunanKeluarga> susunan, int indeks, NodaTime.LocalDate per)
    {
        ArgumentNullException.ThrowIfNull(konteks);
        ArgumentNullException.ThrowIfNull(susunan);
        FaktaKeluarga? keluarga = null;
        var fakta = this;
        foreach (var f in konteks.FaktaOrang)
        {
            if (f.PerluDicari(fakta, konteks))
            {
                fakta = fakta with { Orang = fakta.Orang.Dengan(f.Fakta, f.Cari(keluarga ??= new(susunan(), per, KebijakanDtks.Baku), indeks, konteks)) };
            }
        }

        return fakta;
    }

    /// <summary>What decisions read of a person, and nothing more: this much a record keeps.</summary>
    internal static Penduduk Dibaca(Penduduk orang) => FaktaOrang.Semua.Aggregate(
        new Penduduk
        {
            Nik = orang.Nik,
            NomorKk = orang.NomorKk,
            Hubungan = orang.Hubungan,
            Wilayah = orang.Wilayah,
            WilayahTakTerbaca = orang.WilayahTakTerbaca,
            Meninggal = orang.Meninggal,
        },
        (simpanan, f) => f.Simpan(simpanan, orang));

    /// <summary>Masked: programme and role.</summary>
    public override string ToString() => Program is null ? string.Empty : $"{Program.Kode} {Peran}";
}
