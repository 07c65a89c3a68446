using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>One event of a register (RG-2): when, by whom, and what.</summary>
/// <remarks>Immutable and thread-safe. <see cref="ToString"/> shows number, day and kind; nothing personal. JSON: one line of the log.</remarks>
public sealed record PeristiwaRegister
{
    /// <summary>Its number: 1, 2, 3 without gaps.</summary>
    public required int Urut { get; init; }

    /// <summary>The day, in the zone of the policy; never before that of the event preceding it.</summary>
    public required LocalDate Tanggal { get; init; }

    /// <summary>The role of whoever acts (PR-2).</summary>
    public required PeranPengguna Peran { get; init; }

    /// <summary>The account of whoever acts; null when not known (PR-3).</summary>
    public string? Pelaku { get; init; }

    /// <summary>The area the operator works for; null = no limit (PR-4).</summary>
    public KodeWilayah? Wilayah { get; init; }

    /// <summary>What happens.</summary>
    public required IsiPeristiwa Isi { get; init; }

    /// <summary>Number, day and kind.</summary>
    /// <returns>Text such as "7 2024-02-14 ganti-pengurus".</returns>
    public override string ToString() => $"{Urut} {TeksTanggal.Iso(Tanggal)} {Isi?.Jenis}";
}

/// <summary>What an event of a register does.</summary>
/// <remarks>A closed choice: the nested records are all there are. Printing shows the kind alone.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "jenis")]
[JsonDerivedType(typeof(LaporMeninggal), "lapor-meninggal")]
[JsonDerivedType(typeof(CabutLaporan), "cabut-laporan")]
[JsonDerivedType(typeof(Tandai), "tandai")]
[JsonDerivedType(typeof(Perbaiki), "perbaiki")]
[JsonDerivedType(typeof(GantiPengurus), "ganti-pengurus")]
[JsonDerivedType(typeof(Padankan), "padankan")]
[JsonDerivedType(typeof(Nasihat), "nasihat")]
[JsonDerivedType(typeof(Kelayakan), "kelayakan")]
[JsonDerivedType(typeof(KemensosKirim), "kemensos-kirim")]
[JsonDerivedType(typeof(KemensosTanggapan), "kemensos-tanggapan")]
[JsonDerivedType(typeof(Usulan), "usulan")]
[JsonDerivedType(typeof(Tetapkan), "tetapkan")]
[JsonDerivedType(typeof(GantiEdisi), "ganti-edisi")]
[JsonDerivedType(typeof(TutupPeriode), "tutup-periode")]
[JsonDerivedType(typeof(HapusData), "hapus-data")]
public abstract record IsiPeristiwa
{
    private protected IsiPeristiwa()
    {
    }

    /// <summary>The kind, as the log writes it.</summary>
    [JsonIgnore]
    public abstract string Jenis { get; }

    /// <summary>The kind; nothing personal.</summary>
    /// <returns>The text of <see cref="Jenis"/>.</returns>
    public sealed override string ToString() => Jenis;

    /// <summary>A death is reported (KP-7).</summary>
    /// <param name="Nik">Who died.</param>
    /// <param name="Meninggal">The day of death; null when not known.</param>
    public sealed record LaporMeninggal(Nik Nik, LocalDate? Meninggal = null) : IsiPeristiwa
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Jenis => "lapor-meninggal";
    }

    /// <summary>A report of death is withdrawn, while nothing was decided on it.</summary>
    /// <param name="Nik">Who was reported dead.</param>
    public sealed record CabutLaporan(Nik Nik) : IsiPeristiwa
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Jenis => "cabut-laporan";
    }

    /// <summary>A mark is set or taken back (UB-10).</summary>
    /// <param name="Nik">Whose.</param>
    /// <param name="Hamil">Pregnancy; null leaves the mark as it is.</param>
    /// <param name="DisabilitasBerat">Severe disability; null leaves the mark as it is.</param>
    /// <param name="Disabilitas">Kinds of disability, <see cref="Domain.Disabilitas.TidakAda"/> for none; null leaves the mark as it is.</param>
    public sealed record Tandai(Nik Nik, bool? Hamil = null, bool? DisabilitasBerat = null, Disabilitas? Disabilitas = null) : IsiPeristiwa
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Jenis => "tandai";
    }

    /// <summary>Data of a person are repaired: the members given replace what was recorded, which the history keeps.</summary>
    /// <param name="Data">The members to replace; what is not given stays.</param>
    /// <param name="Nik">Whose record; null when it is named by its place.</param>
    /// <param name="Orang">Place of the record among the people, from 0; null when it is named by its NIK.</param>
    public sealed record Perbaiki(Penduduk Data, Nik? Nik = null, int? Orang = null) : IsiPeristiwa
    {
        /// <summary>The members to replace.</summary>
        public Penduduk Data { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Data ?? throw new ArgumentNullException(nameof(Data));

        /// <inheritdoc/>
        [JsonIgnore]
        public override string Jenis => "perbaiki";
    }

    /// <summary>The pengurus of a family programme is replaced (KP-7).</summary>
    /// <param name="Program">The programme.</param>
    /// <param name="Lama">NIK of the pengurus.</param>
    /// <param name="Baru">NIK of the replacement.</param>
    /// <param name="Alasan">Why; required for a candidate that is to be looked at, and for a wali outside the family.</param>
    public sealed record GantiPengurus(ProgramBansos Program, Nik Lama, Nik Baru, string? Alasan = null) : IsiPeristiwa
    {
        /// <summary>The programme.</summary>
        public ProgramBansos Program { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Program ?? throw new ArgumentNullException(nameof(Program));

        /// <inheritdoc/>
        [JsonIgnore]
        public override string Jenis => "ganti-pengurus";
    }

    /// <summary>The civil registry answered on a person (PD-3).</summary>
    /// <param name="Nik">Whose.</param>
    /// <param name="Hasil">The verdict.</param>
    public sealed record Padankan(Nik Nik, VonisKepadanan Hasil) : IsiPeristiwa
    {
        /// <summary>The moment of the answer, on the day of the event in the zone of the policy; null when only the day is known.</summary>
        public Instant? Saat { get; init; }

        /// <inheritdoc/>
        [JsonIgnore]
        public override string Jenis => "padankan";
    }

    /// <summary>Advice is kept and offered to screening until the month is closed (VK-17).</summary>
    /// <param name="Nik">About whom.</param>
    /// <param name="Arah">What it speaks for.</param>
    /// <param name="Sumber">Where it comes from.</param>
    /// <param name="Program">About which programme; null = all.</param>
    public sealed record Nasihat(Nik Nik, StatusDeklarasi Arah, SumberNasihat Sumber, ProgramBansos? Program = null) : IsiPeristiwa
    {
        /// <summary>What SIKS-GIS recorded; only with that source.</summary>
        public RekamanSiksGis? SiksGis { get; init; }

        /// <inheritdoc/>
        [JsonIgnore]
        public override string Jenis => "nasihat";
    }

    /// <summary>A command of the kelayakan workflow (VK-1 to VK-18).</summary>
    public sealed record Kelayakan : IsiPeristiwa
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Jenis => "kelayakan";

        /// <summary>What to do.</summary>
        public required PerintahKelayakan Perintah { get; init; }

        /// <summary>The activity; null = verifikasi-kelayakan.</summary>
        public KegiatanBulanan? Kegiatan { get; init; }

        /// <summary>The participations concerned; null where the command names none, or finalises all.</summary>
        public ImmutableArray<SebutPeserta>? Peserta { get; init; }

        /// <summary>The reasons, for tandai.</summary>
        public HimpunanAlasan? Alasan { get; init; }

        /// <summary>Free text of tandai, note of tolak.</summary>
        public string? Keterangan { get; init; }

        /// <summary>Whether finalisasi has a berita acara (VK-18).</summary>
        public bool? BeritaAcara { get; init; }

        /// <summary>The letter, for unggah.</summary>
        public SuratPengesahan? Surat { get; init; }
    }

    /// <summary>Kemensos sends items of its own verification (KM-1).</summary>
    /// <param name="Peserta">The participations.</param>
    /// <param name="Alasan">The reasons, for all of them.</param>
    /// <param name="Keterangan">Free text; reason 8 needs it.</param>
    public sealed record KemensosKirim(ImmutableArray<SebutPeserta> Peserta, HimpunanAlasan Alasan, string? Keterangan = null) : IsiPeristiwa
    {
        /// <summary>The participations; a default array counts as none.</summary>
        [JsonPropertyOrder(-1)]
        public ImmutableArray<SebutPeserta> Peserta { get; init => field = value.IsDefault ? [] : value; } = Peserta.IsDefault ? [] : Peserta;

        /// <inheritdoc/>
        [JsonIgnore]
        public override string Jenis => "kemensos-kirim";
    }

    /// <summary>The region answers items of Kemensos (KM-1).</summary>
    /// <param name="Peserta">The participations.</param>
    /// <param name="Setuju">Whether it agrees.</param>
    public sealed record KemensosTanggapan(ImmutableArray<SebutPeserta> Peserta, bool Setuju) : IsiPeristiwa
    {
        /// <summary>The participations; a default array counts as none.</summary>
        [JsonPropertyOrder(-1)]
        public ImmutableArray<SebutPeserta> Peserta { get; init => field = value.IsDefault ? [] : value; } = Peserta.IsDefault ? [] : Peserta;

        /// <inheritdoc/>
        [JsonIgnore]
        public override string Jenis => "kemensos-tanggapan";
    }

    /// <summary>A usulan is entered, or a step is made in its workflow.</summary>
    /// <param name="Nomor">Its number in the register, chosen by whoever enters it.</param>
    /// <param name="Langkah">The event of the workflow; null enters the usulan.</param>
    /// <param name="Data">Its facts: required when it is entered; members given later replace those before.</param>
    /// <param name="IdDtks">The ID DTKS given by Kemensos, for tetapkan.</param>
    public sealed record Usulan(string Nomor, PeristiwaUsulan? Langkah = null, DataUsulan? Data = null, IdDtks? IdDtks = null) : IsiPeristiwa
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Jenis => "usulan";
    }

    /// <summary>The Menteri determined DTKS; what was determined may differ from what was signed (RG-4).</summary>
    /// <param name="TanggalSk">Date of the SK DTKS.</param>
    /// <param name="Peserta">The list that was determined; null = the register's own.</param>
    public sealed record Tetapkan(LocalDate TanggalSk, ImmutableArray<SebutPeserta>? Peserta = null) : IsiPeristiwa
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Jenis => "tetapkan";
    }

    /// <summary>From the next month on the register is under another edition (HD-2).</summary>
    /// <param name="Edisi">The edition for every periode, or the list from which each periode chooses; the log carries derived ones whole.</param>
    public sealed record GantiEdisi(PilihanEdisi Edisi) : IsiPeristiwa
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Jenis => "ganti-edisi";
    }

    /// <summary>The month is closed (RG-3).</summary>
    public sealed record TutupPeriode : IsiPeristiwa
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Jenis => "tutup-periode";
    }

    /// <summary>The data of a person are erased by law (RG-6): marks take their place, counts and decisions stay.</summary>
    /// <param name="Nik">Whose, or the mark that took its place; null when the record is named by its place.</param>
    /// <param name="Orang">Place of the record among the people, from 0; null when it is named by its NIK.</param>
    /// <param name="SimpanTanggalLahir">Whether the day of birth stays; otherwise only its year does.</param>
    /// <remarks>A log that is kept is rewritten by <see cref="LogRegister.HapusData"/>, which ends it with this event.</remarks>
    public sealed record HapusData(Nik? Nik = null, int? Orang = null, bool? SimpanTanggalLahir = null) : IsiPeristiwa
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Jenis => "hapus-data";
    }
}

/// <summary>A participation as an event names it: the person and the programme, in whatever role.</summary>
/// <param name="Nik">NIK of the person.</param>
/// <param name="Program">The programme.</param>
/// <remarks>Equality is by value. <see cref="ToString"/> masks the NIK.</remarks>
public sealed record SebutPeserta(Nik Nik, ProgramBansos Program)
{
    /// <summary>The programme.</summary>
    public ProgramBansos Program { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Program ?? throw new ArgumentNullException(nameof(Program));

    /// <summary>Masked NIK and programme.</summary>
    /// <returns>Text without a full number.</returns>
    public override string ToString() => $"{Nik} {Program.Kode}";
}

/// <summary>The facts of a usulan in a register: those that <see cref="BahanUsulan"/> reads, and who is proposed.</summary>
/// <remarks>What is null is not known. Immutable; compared member by member. Printing shows the kind and channel alone.</remarks>
public sealed record DataUsulan
{
    /// <summary>The kind; required when the usulan is entered.</summary>
    public JenisUsulan? JenisUsulan { get; init; }

    /// <summary>The channel; required when the usulan is entered.</summary>
    public JalurUsulan? Jalur { get; init; }

    /// <summary>The person proposed; required when the usulan is entered. For kind 3 the NIK is enough.</summary>
    public Penduduk? Orang { get; init; }

    /// <summary>The programme.</summary>
    public ProgramBansos? Program { get; init; }

    /// <summary>The group in the queue of PBI-JK.</summary>
    public GolonganAntrian? Golongan { get; init; }

    /// <summary>The origin (musdes).</summary>
    public AsalUsulan? Asal { get; init; }

    /// <summary>Whether a berita acara is there (musdes).</summary>
    public bool? BeritaAcara { get; init; }

    /// <summary>The ground (kemensos).</summary>
    public DasarUsulanKemensos? DasarKemensos { get; init; }

    /// <summary>Name of the channel (mandiri).</summary>
    public string? Kanal { get; init; }

    /// <summary>Whether the person is a candidate for the programme already.</summary>
    public bool? CalonProgram { get; init; }

    /// <summary>The verdict of the web service; null when it was not asked.</summary>
    public VonisKepadanan? Kepadanan { get; init; }

    /// <summary>What the web service found, element by element.</summary>
    public ImmutableArray<HasilElemen>? Elemen { get; init; }

    /// <summary>Number of members of the KK.</summary>
    public int? AnggotaKk { get; init; }

    /// <summary>Number of them proposed.</summary>
    public int? AnggotaDiusulkan { get; init; }

    /// <summary>Whether the survey is there.</summary>
    public bool? Survei { get; init; }

    /// <summary>Whether a photo of the house is there.</summary>
    public bool? FotoRumah { get; init; }

    /// <summary>Whether a photo of the KK is there.</summary>
    public bool? FotoKk { get; init; }

    /// <summary>The letter.</summary>
    public SuratPengesahan? Surat { get; init; }

    /// <summary>Kind and channel.</summary>
    /// <returns>Text without anything personal.</returns>
    public override string ToString() => $"DataUsulan {{ {JenisUsulan}, {Jalur} }}";

    internal DataUsulan Diganti(DataUsulan? baru) => baru is null ? this : new()
    {
        JenisUsulan = baru.JenisUsulan ?? JenisUsulan,
        Jalur = baru.Jalur ?? Jalur,
        Orang = baru.Orang ?? Orang,
        Program = baru.Program ?? Program,
        Golongan = baru.Golongan ?? Golongan,
        Asal = baru.Asal ?? Asal,
        BeritaAcara = baru.BeritaAcara ?? BeritaAcara,
        DasarKemensos = baru.DasarKemensos ?? DasarKemensos,
        Kanal = baru.Kanal ?? Kanal,
        CalonProgram = baru.CalonProgram ?? CalonProgram,
        Kepadanan = baru.Kepadanan ?? Kepadanan,
        Elemen = baru.Elemen ?? Elemen,
        AnggotaKk = baru.AnggotaKk ?? AnggotaKk,
        AnggotaDiusulkan = baru.AnggotaDiusulkan ?? AnggotaDiusulkan,
        Survei = baru.Survei ?? Survei,
        FotoRumah = baru.FotoRumah ?? FotoRumah,
        FotoKk = baru.FotoKk ?? FotoKk,
        Surat = baru.Surat ?? Surat,
    };
}
