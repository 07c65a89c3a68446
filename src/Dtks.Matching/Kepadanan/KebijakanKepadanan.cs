using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>A policy of kepadanan as data: the elements that count, each with its threshold (PD-1, PD-3).</summary>
/// <remarks>
/// <see cref="Putuskan"/> gives a verdict on an answer of the web service; <see cref="Taksir(Penduduk, Penduduk)"/> gives an estimate, which is another type
/// and never law. Immutable and thread-safe; equality is by reference.
/// </remarks>
public sealed partial class KebijakanKepadanan
{
    /// <summary>Makes a policy.</summary>
    /// <param name="nama">Name of the policy, for people.</param>
    /// <param name="syarat">The elements that count, in any order; each at most once.</param>
    /// <exception cref="ArgumentException">The name is blank, there is no element, or an element occurs twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An element is unknown, a threshold is outside 0 to 100, or a way of comparing does not fit the element.</exception>
    public KebijakanKepadanan(string nama, params ReadOnlySpan<SyaratElemen> syarat)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nama);
        if (syarat.IsEmpty)
        {
            throw new ArgumentException("Kebijakan tanpa elemen tidak memutuskan apa pun; beri paling sedikit satu. / A policy needs an element.", nameof(syarat));
        }

        var dikenal = new HashSet<ElemenKepadanan>();
        foreach (SyaratElemen s in syarat)
        {
            Periksa(s);
            if (!dikenal.Add(s.Elemen))
            {
                throw new ArgumentException($"Elemen {TabelPemadanan.Elemen.Kode(s.Elemen)} diberikan dua kali. / The element is given twice.", nameof(syarat));
            }
        }

        Nama = nama;
        Syarat = [.. syarat.ToArray().OrderBy(static s => s.Elemen)];
    }

    /// <summary>The rule in force: fifteen elements at 100 and alamat at 80 or more, inclusive (PD-1).</summary>
    public static KebijakanKepadanan Kepmensos150Tahun2022 { get; } = Untuk(EdisiAturan.Kepmensos150Tahun2022, new Periode(2022, 10));

    /// <summary>The older regime: name only, Simil 60 or more, aliases split at <c>/</c> and the best one taken.</summary>
    public static KebijakanKepadanan NamaSaja { get; } = new(
        "nama saja, Simil >= 60", new SyaratElemen(ElemenKepadanan.Nama, 60, CaraBanding.Simil));

    /// <summary>Name of the policy.</summary>
    public string Nama { get; }

    /// <summary>What the policy asks, in the order of PD-1.</summary>
    public ImmutableArray<SyaratElemen> Syarat { get; }

    /// <summary>The thresholds of an edition in a period (PD-1).</summary>
    /// <param name="edisi">The edition.</param>
    /// <param name="periode">The period.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="DiLuarCakupanException">The edition asks for no kepadanan.</exception>
    public static KebijakanKepadanan Untuk(EdisiAturan edisi, Periode periode)
    {
        ArgumentNullException.ThrowIfNull(edisi);
        edisi.PastikanDimodelkan(Aturan.PD1);
        ImmutableArray<AmbangElemen> ambang = edisi.Isi.AmbangKepadanan.Pada(periode);
        return ambang.IsEmpty
            ? throw new DiLuarCakupanException(new Pesan(
                "EDISI-TANPA-KEPADANAN", $"Edisi {edisi.Id} tidak meminta kepadanan dengan Dukcapil.", $"Edition {edisi.Id} asks for no kepadanan with Dukcapil."))
            : new KebijakanKepadanan(
                edisi.Nama,
                [.. ambang.Select(static a => new SyaratElemen(a.Elemen, a.Ambang, a.Elemen == ElemenKepadanan.Alamat ? CaraBanding.KesamaanAlamat : CaraBanding.Persis))]);
    }

    /// <summary>The verdict on an answer of the web service (PD-3).</summary>
    /// <param name="jawaban">The answer.</param>
    /// <returns>The verdict, element by element.</returns>
    public PutusanKepadanan Putuskan(JawabanDukcapil jawaban)
    {
        ArgumentNullException.ThrowIfNull(jawaban);
        var elemen = ImmutableArray.CreateBuilder<HasilElemen>(Syarat.Length);
        foreach (SyaratElemen syarat in Syarat)
        {
            elemen.Add(Terburuk(syarat, jawaban.Nilai));
        }

        VonisKepadanan vonis = jawaban.PanggilanGagal || jawaban.LebihDariSatu ? VonisKepadanan.BelumDapatDitentukan
            : jawaban.TidakPadanKarenaKode ? VonisKepadanan.TidakPadan
            : Vonis(elemen);
        return new PutusanKepadanan(vonis, elemen.MoveToImmutable(), jawaban.Temuan);
    }

    /// <summary>The verdict on scores that the caller says came from the web service.</summary>
    /// <param name="skor">Score 0 to 100 per element; null or absent means unknown. Elements the policy does not ask for are passed over.</param>
    /// <returns>The verdict, element by element.</returns>
    /// <remarks>The caller answers for the source; scores computed by oneself belong to <see cref="TaksiranDariSkor"/>.</remarks>
    /// <exception cref="ArgumentException">An element occurs twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is outside 0 to 100.</exception>
    public PutusanKepadanan DariSkor(IEnumerable<KeyValuePair<ElemenKepadanan, int?>> skor)
    {
        ImmutableArray<HasilElemen> elemen = MenurutSkor(skor);
        return new PutusanKepadanan(Vonis(elemen), elemen, []);
    }

    /// <summary>An estimate from scores that were not given by the web service.</summary>
    /// <param name="skor">Score 0 to 100 per element; null or absent means unknown. Elements the policy does not ask for are passed over.</param>
    /// <returns>The estimate, element by element.</returns>
    /// <exception cref="ArgumentException">An element occurs twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is outside 0 to 100.</exception>
    public TaksiranKepadanan TaksiranDariSkor(IEnumerable<KeyValuePair<ElemenKepadanan, int?>> skor)
    {
        ImmutableArray<HasilElemen> elemen = MenurutSkor(skor);
        return new TaksiranKepadanan(Vonis(elemen), elemen, []);
    }

    /// <summary>The policy's name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Nama;

    private static void Periksa(SyaratElemen syarat)
    {
        if (!TabelPemadanan.Elemen.Memuat(syarat.Elemen))
        {
            throw new ArgumentOutOfRangeException(nameof(syarat), "Elemen tidak dikenal. / Unknown element.");
        }

        if (syarat.Ambang is < 0 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(syarat), "Ambang harus 0 sampai 100. / The threshold must be 0 to 100.");
        }

        bool cocok = syarat.Cara switch
        {
            CaraBanding.Persis => true,
            CaraBanding.KesamaanAlamat => syarat.Elemen == ElemenKepadanan.Alamat,
            CaraBanding.Simil => syarat.Elemen is ElemenKepadanan.Nama or ElemenKepadanan.IbuKandung or ElemenKepadanan.TempatLahir,
            _ => false,
        };
        if (!cocok)
        {
            throw new ArgumentOutOfRangeException(nameof(syarat), "Cara banding tidak cocok untuk elemen itu: KesamaanAlamat untuk alamat, Simil untuk nama. / The comparison does not fit the element.");
        }
    }

    private static HasilElemen Terburuk(SyaratElemen syarat, ImmutableArray<NilaiDukcapil> nilai)
    {
        StatusTemuan status = StatusTemuan.TidakDiketahui;
        int? skor = null;
        bool ada = false;
        foreach (NilaiDukcapil n in nilai)
        {
            if (n.Elemen != syarat.Elemen)
            {
                continue;
            }

            StatusTemuan ini = n.Status(syarat.Ambang);
            if (!ada || Buruk(ini) > Buruk(status))
            {
                (status, skor) = (ini, n.Skor);
            }
            else if (ini == status)
            {
                skor = skor is { } a && n.Skor is { } b ? Math.Min(a, b) : null;
            }

            ada = true;
        }

        return new HasilElemen(syarat.Elemen, status, skor, syarat.Ambang);
    }

    private static int Buruk(StatusTemuan status) => status switch
    {
        StatusTemuan.TidakTerpenuhi => 2,
        StatusTemuan.TidakDiketahui => 1,
        _ => 0,
    };

    private ImmutableArray<HasilElemen> MenurutSkor(IEnumerable<KeyValuePair<ElemenKepadanan, int?>> skor)
    {
        ArgumentNullException.ThrowIfNull(skor);
        var diberi = new Dictionary<ElemenKepadanan, int?>();
        foreach ((ElemenKepadanan elemen, int? nilai) in skor)
        {
            if (nilai is < 0 or > 100)
            {
                throw new ArgumentOutOfRangeException(nameof(skor), "Skor harus 0 sampai 100. / A score must be 0 to 100.");
            }

            if (!diberi.TryAdd(elemen, nilai))
            {
                throw new ArgumentException("Sebuah elemen diberikan dua kali. / An element is given twice.", nameof(skor));
            }
        }

        return [.. Syarat.Select(s =>
        {
            int? nilai = diberi.GetValueOrDefault(s.Elemen);
            StatusTemuan status = nilai is null ? StatusTemuan.TidakDiketahui
                : nilai >= s.Ambang ? StatusTemuan.Terpenuhi : StatusTemuan.TidakTerpenuhi;
            return new HasilElemen(s.Elemen, status, nilai, s.Ambang);
        })];
    }

    private static VonisKepadanan Vonis(IEnumerable<HasilElemen> elemen)
    {
        bool gagal = false;
        bool tidakTahu = false;
        foreach (HasilElemen e in elemen)
        {
            gagal |= e.Status == StatusTemuan.TidakTerpenuhi;
            tidakTahu |= e.Status == StatusTemuan.TidakDiketahui;
        }

        return Vonis(gagal, tidakTahu);
    }

    private static VonisKepadanan Vonis(bool gagal, bool tidakTahu) =>
        gagal ? VonisKepadanan.TidakPadan : tidakTahu ? VonisKepadanan.BelumDapatDitentukan : VonisKepadanan.Padan;
}
