using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>One participation of a register, still running or stopped; stopped ones stay in the list.</summary>
/// <param name="Kepesertaan">The person (for a family programme: the pengurus of today), programme, role and payment note.</param>
/// <remarks>Value equality. Immutable and thread-safe; printing masks the NIK.</remarks>
public sealed record BarisRegister(Kepesertaan Kepesertaan)
{
    /// <summary>The participation.</summary>
    public Kepesertaan Kepesertaan { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Kepesertaan ?? throw new ArgumentNullException(nameof(Kepesertaan));

    /// <summary>The first periode in which it runs, when it came in by an event; null when it was there at the start.</summary>
    public JejakRegister? Masuk { get; init; }

    /// <summary>The periode from which it no longer runs, and what stopped it; null while it runs.</summary>
    public JejakRegister? Dihentikan { get; init; }

    /// <summary>Date of the first SK DTKS that names it, as read; null when not known.</summary>
    public LocalDate? SkPertama { get; init; }

    /// <summary>Date of the latest SK DTKS that names it; null when not known.</summary>
    public LocalDate? SkTerakhir { get; init; }

    /// <summary>PSNOKA, the number of the card of PBI-JK, as read; null when not known. Personal: never printed.</summary>
    public string? Psnoka { get; init => field = TeksTercatat.Baku(value); }

    /// <summary>Whether it runs.</summary>
    [JsonIgnore]
    public bool Aktif => Dihentikan is null;

    /// <summary>Masked participation and whether it runs.</summary>
    /// <returns>Text without a full number.</returns>
    public override string ToString() => $"BarisRegister {{ {Kepesertaan}, {(Aktif ? "berjalan" : "dihentikan")} }}";

    /// <summary>Whether it runs in a periode.</summary>
    /// <param name="periode">The periode.</param>
    /// <returns>True when it does.</returns>
    public bool BerjalanPada(Periode periode) => !(Masuk?.Sejak > periode) && !(Dihentikan?.Sejak <= periode);
}

/// <summary>From which periode something holds, by which event and which rule.</summary>
/// <param name="Sejak">The first periode in which it holds.</param>
/// <param name="Urut">Number of the event.</param>
/// <param name="Aturan">Id of the rule, such as <c>VK-12</c>.</param>
public sealed record JejakRegister(Periode Sejak, int Urut, string Aturan);

/// <summary>One person of a register: the data, and what events said of it.</summary>
/// <param name="Data">The data of today.</param>
/// <remarks>Value equality. Immutable and thread-safe; printing masks the numbers.</remarks>
public sealed record OrangRegister(Penduduk Data)
{
    /// <summary>The data.</summary>
    public Penduduk Data { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Data ?? throw new ArgumentNullException(nameof(Data));

    /// <summary>The event that set the mark of death; null when it was there at the start, or there is none.</summary>
    public int? DilaporMeninggal { get; init; }

    /// <summary>The event that last set the mark of pregnancy; null when none did.</summary>
    public int? DitandaiHamil { get; init; }

    /// <summary>The event that last set a mark of disability; null when none did.</summary>
    public int? DitandaiDisabilitas { get; init; }

    /// <summary>The event that erased the data (RG-6); null when nothing was erased.</summary>
    public int? DataDihapus { get; init; }

    /// <summary>The day of the last answer of the civil registry; null when there is none.</summary>
    public LocalDate? TanggalPemadanan { get; init; }

    /// <summary>The moment of that answer; null when only its day is known.</summary>
    public Instant? SaatPemadanan { get; init; }

    /// <summary>The verdict of that answer.</summary>
    public VonisKepadanan? HasilPemadanan { get; init; }

    /// <summary>The person, masked.</summary>
    /// <returns>Text without a name, an address or a full number.</returns>
    public override string ToString() => $"OrangRegister {{ {Data} }}";
}

/// <summary>An item of Kemensos' own verification that waits for the region (KM-1).</summary>
/// <param name="Baris">Place of the participation in the register.</param>
/// <param name="Alasan">The reasons.</param>
/// <param name="Dikirim">The day it was sent.</param>
/// <param name="Urut">The event that sent it.</param>
/// <param name="Keterangan">Free text.</param>
public sealed record KirimanKemensos(int Baris, HimpunanAlasan Alasan, LocalDate Dikirim, int Urut, string? Keterangan = null)
{
    /// <summary>The day of the region's answer; null while there is none.</summary>
    public LocalDate? TanggalTanggapan { get; init; }

    /// <summary>The answer.</summary>
    public bool? Setuju { get; init; }

    /// <summary>Place and day; nothing personal.</summary>
    /// <returns>Text such as "baris 7, dikirim 2024-02-01".</returns>
    public override string ToString() => $"baris {Baris}, dikirim {TeksTanggal.Iso(Dikirim)}";

    [JsonIgnore]
    internal TanggapanDaerah? Tanggapan => TanggalTanggapan is { } hari && Setuju is { } setuju ? new(hari, setuju) : null;
}

/// <summary>A usulan in a register: where it stands in its workflow, and its facts.</summary>
/// <param name="Nomor">Its number.</param>
/// <param name="Keadaan">Where it stands.</param>
/// <param name="Tanggal">The day of the proposal.</param>
/// <param name="Data">Its facts.</param>
/// <remarks>Immutable and thread-safe; printing shows number and state alone.</remarks>
public sealed record UsulanRegister(string Nomor, KeadaanUsulan Keadaan, LocalDate Tanggal, DataUsulan Data)
{
    /// <summary>What the region's verval found.</summary>
    public HasilVerval? Verval { get; init; }

    /// <summary>The account that approved for the village (PR-3).</summary>
    public string? Penanda { get; init; }

    /// <summary>The role of whoever finalised it.</summary>
    public PeranPengguna? FinalisasiOleh { get; init; }

    /// <summary>The day of finalisasi.</summary>
    public LocalDate? Difinalisasi { get; init; }

    /// <summary>Number and state.</summary>
    /// <returns>Text without anything personal.</returns>
    public override string ToString() => $"{Nomor} {TabelUsulan.Keadaan.Kode(Keadaan)}";
}

/// <summary>Where the kelayakan workflow of one activity stands in this month.</summary>
public sealed record KeadaanAlur
{
    /// <summary>The state of the letter.</summary>
    public KeadaanSurat KeadaanSurat { get; init; } = KeadaanSurat.Belum;

    /// <summary>The last letter.</summary>
    public SuratPengesahan? Surat { get; init; }

    /// <summary>Whether the period is closed.</summary>
    public bool Tertutup { get; init; }

    /// <summary>The date of the last command.</summary>
    public LocalDate? TanggalTerakhir { get; init; }

    /// <summary>The items that left verifikasi.</summary>
    public ImmutableArray<KeadaanItem> Butir { get; init; } = [];

    /// <summary>State of the letter and how many items left verifikasi.</summary>
    /// <returns>Text without anything personal.</returns>
    public override string ToString() => $"surat {TabelAlurKelayakan.Surat.Kode(KeadaanSurat)}, {Butir.Length} butir";
}

/// <summary>One item of the kelayakan workflow, by its place in the register.</summary>
/// <param name="Baris">The place.</param>
/// <param name="Keadaan">The state.</param>
/// <param name="Alasan">The reasons.</param>
/// <param name="Keterangan">Free text.</param>
/// <param name="Difinalisasi">The day of finalisasi.</param>
/// <param name="Penanda">The account that marked it.</param>
public sealed record KeadaanItem(
    int Baris, KeadaanButir Keadaan, HimpunanAlasan Alasan, string? Keterangan = null, LocalDate? Difinalisasi = null, string? Penanda = null)
{
    /// <summary>Place and state.</summary>
    /// <returns>Text without anything personal.</returns>
    public override string ToString() => $"baris {Baris} {TabelAlurKelayakan.Butir.Kode(Keadaan)}";
}

/// <summary>Advice (VK-17): offered to screening until its month is closed, kept in the history afterwards.</summary>
/// <param name="Urut">The event.</param>
/// <param name="Periode">The month.</param>
/// <param name="Isi">What was said.</param>
public sealed record NasihatRegister(int Urut, Periode Periode, IsiPeristiwa.Nasihat Isi);

/// <summary>What a check on the spot with SIKS-GIS recorded, as read (VK-17): supporting data, never a decision.</summary>
/// <remarks>What is null is not known. Immutable; printing shows nothing personal.</remarks>
public sealed record RekamanSiksGis
{
    /// <summary>Latitude in degrees, -90 to 90, south negative; given together with <see cref="Bujur"/>.</summary>
    public decimal? Lintang { get; init; }

    /// <summary>Longitude in degrees, -180 to 180, west negative.</summary>
    public decimal? Bujur { get; init; }

    /// <summary>Names of the photos; the pictures stay with whoever took them.</summary>
    public ImmutableArray<string>? Foto { get; init; }

    /// <summary>The criteria that were ticked, in their words.</summary>
    public ImmutableArray<string>? Kriteria { get; init; }

    /// <summary>The rating, in its words: its scale stands in no source.</summary>
    public string? Penilaian { get; init => field = TeksTercatat.Baku(value); }

    /// <summary>How many photos and criteria there are.</summary>
    /// <returns>Text without anything personal.</returns>
    public override string ToString() => $"RekamanSiksGis {{ {Foto?.Length ?? 0} foto, {Kriteria?.Length ?? 0} kriteria }}";
}

/// <summary>What changed in the list of a register.</summary>
/// <remarks>There is no zero member. Texts are in <see cref="TabelRegister.Perubahan"/>.</remarks>
public enum JenisPerubahan : byte
{
    /// <summary>A participation was stopped (<c>dihentikan</c>).</summary>
    Dihentikan = 1,

    /// <summary>A participation was added (<c>ditambah</c>).</summary>
    Ditambah,

    /// <summary>The pengurus of a participation was replaced (<c>ganti-pengurus</c>).</summary>
    GantiPengurus,

    /// <summary>Data of a person were repaired (<c>diperbaiki</c>).</summary>
    Diperbaiki,

    /// <summary>The register got another edition (<c>ganti-edisi</c>).</summary>
    GantiEdisi,
}

/// <summary>One change of a register, with the event and the rule that made it.</summary>
/// <param name="Urut">The event.</param>
/// <param name="Periode">The first periode that shows it.</param>
/// <param name="Jenis">What changed.</param>
/// <param name="Aturan">Id of the rule.</param>
/// <remarks>Immutable and thread-safe; printing shows nothing personal.</remarks>
public sealed record PerubahanRegister(int Urut, Periode Periode, JenisPerubahan Jenis, string Aturan)
{
    /// <summary>Place of the participation; null for other changes.</summary>
    public int? Baris { get; init; }

    /// <summary>Place of the person; null for other changes.</summary>
    public int? Orang { get; init; }

    /// <summary>NIK of the pengurus before; null for other changes.</summary>
    public Nik? PengurusLama { get; init; }

    /// <summary>The data before; null for other changes.</summary>
    public Penduduk? Sebelum { get; init; }

    /// <summary>Ids of the editions that hold from then on; null for other changes.</summary>
    public string? Edisi { get; init; }

    /// <summary>Event, periode and kind.</summary>
    /// <returns>Text without anything personal.</returns>
    public override string ToString() => $"{Urut} {Periode} {TabelRegister.Perubahan.Kode(Jenis)} ({Aturan})";
}

/// <summary>A letter in the history, also a rejected one, with its note (VK-14).</summary>
/// <param name="Urut">The event that brought it to this state.</param>
/// <param name="Periode">The periode.</param>
/// <param name="Kegiatan">The activity.</param>
/// <param name="Surat">The letter as it then stood.</param>
public sealed record RiwayatSurat(int Urut, Periode Periode, KegiatanBulanan Kegiatan, SuratPengesahan Surat);

/// <summary>A decision on a participation, as it stood when the month was closed.</summary>
/// <param name="Urut">The event that closed the month.</param>
/// <param name="Periode">The periode.</param>
/// <param name="Baris">Place of the participation.</param>
/// <param name="Kelayakan">The answer.</param>
/// <param name="Sumber">Where it came from.</param>
/// <param name="Alasan">The reasons.</param>
/// <param name="Tahap">How far it had come.</param>
/// <param name="Kepesertaan">What became of the participation.</param>
/// <param name="Dasar">Ids of the rules that decided.</param>
public sealed record RiwayatKelayakan(
    int Urut,
    Periode Periode,
    int Baris,
    StatusKelayakan Kelayakan,
    SumberPutusan Sumber,
    HimpunanAlasan Alasan,
    TahapKelayakan Tahap,
    StatusKepesertaan Kepesertaan,
    ImmutableArray<string> Dasar)
{
    /// <summary>Periode, place and outcome.</summary>
    /// <returns>Text without anything personal.</returns>
    public override string ToString() => $"{Periode} baris {Baris}: {TabelKelayakan.Status.Kode(Kelayakan)}, {TabelKelayakan.Tahap.Kode(Tahap)}";
}

/// <summary>A list that the Menteri determined, and where it differs from the register (RG-4).</summary>
/// <param name="Urut">The event.</param>
/// <param name="Periode">The periode.</param>
/// <param name="TanggalSk">Date of the SK DTKS.</param>
/// <param name="Selisih">Where it differs; empty when it names the register's own list, or nothing differs.</param>
public sealed record PenetapanSk(int Urut, Periode Periode, LocalDate TanggalSk, ImmutableArray<SelisihBaris> Selisih)
{
    /// <summary>Periode, date of the SK and how many differences there are.</summary>
    /// <returns>Text without anything personal.</returns>
    public override string ToString() => $"{Periode} SK {TeksTanggal.Iso(TanggalSk)}: {Selisih.Length} selisih";
}

/// <summary>One difference between what was determined and the register.</summary>
/// <param name="Jenis">What differs.</param>
/// <param name="Sebab">The likely cause.</param>
/// <param name="Baris">Place in the register; null when it is not there.</param>
/// <param name="Indeks">Place in the determined list; null when it is not there.</param>
public sealed record SelisihBaris(JenisSelisih Jenis, SebabSelisih Sebab, int? Baris = null, int? Indeks = null);

/// <summary>How a determined list differs.</summary>
/// <remarks>There is no zero member. Texts are in <see cref="TabelRegister.Selisih"/>.</remarks>
public enum JenisSelisih : byte
{
    /// <summary>In the register and not determined (<c>tidak-ditetapkan</c>).</summary>
    TidakDitetapkan = 1,

    /// <summary>Determined and not in the register (<c>tidak-terduga</c>).</summary>
    TidakTerduga,

    /// <summary>Determined for another member of the family (<c>berubah</c>).</summary>
    Berubah,
}

/// <summary>Why a determined list may differ.</summary>
/// <remarks><c>default</c> is not known. Texts are in <see cref="TabelRegister.Sebab"/>.</remarks>
public enum SebabSelisih : byte
{
    /// <summary>Not known (<c>tidak-diketahui</c>).</summary>
    TidakDiketahui = 0,

    /// <summary>The record has an anomaly that needs repair (<c>anomali</c>).</summary>
    Anomali,

    /// <summary>The person stands in more than one record: same No KK, name and day of birth (<c>ganda</c>, GD-2).</summary>
    Ganda,

    /// <summary>The civil registry did not find it padan (<c>tidak-padan</c>).</summary>
    TidakPadan,
}

/// <summary>What is to be done.</summary>
/// <remarks>There is no zero member. Texts are in <see cref="TabelRegister.Tugas"/>.</remarks>
public enum JenisTugas : byte
{
    /// <summary>The pengurus died and is to be replaced (<c>ganti-pengurus</c>).</summary>
    GantiPengurus = 1,

    /// <summary>A village's mark waits for a kab/kota official (<c>setujui-tanda</c>).</summary>
    SetujuiTanda,

    /// <summary>Declarations are to be finalised (<c>finalisasi</c>).</summary>
    Finalisasi,

    /// <summary>A letter is to be uploaded (<c>unggah-surat</c>).</summary>
    UnggahSurat,

    /// <summary>A letter waits for Kemensos (<c>tunggu-surat</c>).</summary>
    TungguSurat,

    /// <summary>An answer is due to Kemensos (<c>tanggapi-kemensos</c>).</summary>
    TanggapiKemensos,

    /// <summary>A usulan is to go on (<c>usulan</c>).</summary>
    Usulan,

    /// <summary>The month is to be closed (<c>tutup-periode</c>).</summary>
    TutupPeriode,
}

/// <summary>Something to be done, with the time left (RG-5).</summary>
/// <param name="Jenis">What.</param>
/// <param name="Jumlah">How many participations or usulan it is about.</param>
/// <param name="Aturan">Id of the rule.</param>
/// <param name="Tenggat">The last day; null when there is none.</param>
/// <param name="Sisa">Days left to it, 0 on the last day, negative when it has passed: hari kerja for Kemensos, else days; null without a deadline.</param>
public sealed record TugasRegister(JenisTugas Jenis, int Jumlah, string Aturan, LocalDate? Tenggat, int? Sisa)
{
    /// <summary>Places of the participations it is about; empty for the others.</summary>
    public ImmutableArray<int> Baris { get; init; } = [];

    /// <summary>Number of the usulan; null for the others.</summary>
    public string? Usulan { get; init; }

    /// <summary>Kind, count and deadline.</summary>
    /// <returns>Text without anything personal.</returns>
    public override string ToString() => $"{TabelRegister.Tugas.Kode(Jenis)} {Jumlah}{(Tenggat is { } hari ? $" sampai {TeksTanggal.Iso(hari)}" : "")}";
}

/// <summary>What became of one event of a register.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class HasilPeristiwa
{
    // Why: what is possible is tried only when somebody reads it; a batch of refusals nobody reads costs what the refusing costs.
    private readonly Lazy<(Pesan Pesan, ImmutableArray<string> Mungkin)>? _tolakan;

    internal HasilPeristiwa(Register register) => Register = register;

    internal HasilPeristiwa(Register register, string aturan, Func<(Pesan Pesan, ImmutableArray<string> Mungkin)> tolakan)
        : this(register)
    {
        Aturan = aturan;
        _tolakan = new(tolakan);
    }

    /// <summary>Whether the event was accepted.</summary>
    public bool Diterima => Aturan is null;

    /// <summary>The register after the event; the same one when it was refused.</summary>
    public Register Register { get; }

    /// <summary>Id of the rule that refuses it; null when it was accepted.</summary>
    public string? Aturan { get; }

    /// <summary>What is wrong and what is possible instead; null when it was accepted.</summary>
    public Pesan? Pesan => _tolakan?.Value.Pesan;

    /// <summary>What is possible instead, by the texts of commands and events, of roles, or of what is to be named; empty when it was accepted or nothing is.</summary>
    /// <remarks>Each was tried on this register, on the first reading; a refusal that nobody reads tries nothing.</remarks>
    public ImmutableArray<string> Mungkin => _tolakan?.Value.Mungkin ?? [];

    /// <summary>Ids of rules left unchecked because an input is not known.</summary>
    public ImmutableArray<string> Catatan { get; internal init; } = [];
}

/// <summary>The texts of a register.</summary>
public static class TabelRegister
{
    /// <summary>Changes: <c>dihentikan, ditambah, ganti-pengurus, diperbaiki, ganti-edisi</c>.</summary>
    public static TabelKode<JenisPerubahan> Perubahan { get; } = new(
        "perubahan register",
        new(JenisPerubahan.Dihentikan, "dihentikan", "Dihentikan"),
        new(JenisPerubahan.Ditambah, "ditambah", "Ditambah"),
        new(JenisPerubahan.GantiPengurus, "ganti-pengurus", "Ganti pengurus"),
        new(JenisPerubahan.Diperbaiki, "diperbaiki", "Data diperbaiki"),
        new(JenisPerubahan.GantiEdisi, "ganti-edisi", "Ganti edisi"));

    /// <summary>Differences: <c>tidak-ditetapkan, tidak-terduga, berubah</c>.</summary>
    public static TabelKode<JenisSelisih> Selisih { get; } = new(
        "selisih penetapan",
        new(JenisSelisih.TidakDitetapkan, "tidak-ditetapkan", "Tidak ditetapkan"),
        new(JenisSelisih.TidakTerduga, "tidak-terduga", "Tidak ada dalam register"),
        new(JenisSelisih.Berubah, "berubah", "Anggota keluarga lain"));

    /// <summary>Causes: <c>anomali, ganda, tidak-padan, tidak-diketahui</c>.</summary>
    public static TabelKode<SebabSelisih> Sebab { get; } = new(
        "sebab selisih",
        new(SebabSelisih.Anomali, "anomali", "Anomali"),
        new(SebabSelisih.Ganda, "ganda", "Ganda"),
        new(SebabSelisih.TidakPadan, "tidak-padan", "Tidak padan"),
        new(SebabSelisih.TidakDiketahui, "tidak-diketahui", "Tidak diketahui"));

    /// <summary>Tasks: <c>ganti-pengurus, setujui-tanda, finalisasi, unggah-surat, tunggu-surat, tanggapi-kemensos, usulan, tutup-periode</c>.</summary>
    public static TabelKode<JenisTugas> Tugas { get; } = new(
        "tugas",
        new(JenisTugas.GantiPengurus, "ganti-pengurus", "Ganti pengurus yang meninggal"),
        new(JenisTugas.SetujuiTanda, "setujui-tanda", "Setujui tanda desa atau pendamping"),
        new(JenisTugas.Finalisasi, "finalisasi", "Finalisasi pernyataan tidak layak"),
        new(JenisTugas.UnggahSurat, "unggah-surat", "Unggah surat pengesahan"),
        new(JenisTugas.TungguSurat, "tunggu-surat", "Surat menunggu persetujuan Kemensos"),
        new(JenisTugas.TanggapiKemensos, "tanggapi-kemensos", "Tanggapi verifikasi Kemensos"),
        new(JenisTugas.Usulan, "usulan", "Lanjutkan usulan"),
        new(JenisTugas.TutupPeriode, "tutup-periode", "Tutup bulan"));
}
