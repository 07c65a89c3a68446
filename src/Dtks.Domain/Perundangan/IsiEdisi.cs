using System.Collections.Immutable;
using System.Text.Json.Nodes;
using static Dtks.Domain.Json.SkemaEdisi;

namespace Dtks.Domain;

/// <summary>Everything a decree fixes, on one page (HD-1): each parameter dated, with its place.</summary>
/// <remarks>
/// Read through <see cref="EdisiAturan.Isi"/>; a caller changes it with <c>with</c> in <see cref="EdisiAturan.Turunkan"/>. An empty list means that the edition has no such
/// thing: no windows, no reasons, nobody who may sign. Immutable and thread-safe.
/// </remarks>
public sealed record IsiEdisi
{
    /// <summary>Gets the windows of the month, in the order of KL-1; empty = no monthly windows ("tidak berlaku").</summary>
    public required Parameter<ImmutableArray<KetentuanJendela>> Jendela { get; init; }

    /// <summary>Gets the reasons for tidak layak (VK-4), by code.</summary>
    public required Parameter<ImmutableArray<KetentuanAlasan>> Alasan { get; init; }

    /// <summary>Gets the stages of verifikasi kelayakan (VK-1): all three in order, or none.</summary>
    public required Parameter<ImmutableArray<TahapVerifikasi>> Tahap { get; init; }

    /// <summary>Gets whether tidak layak on PBI-JK cascades to the recipient's other programmes (VK-8).</summary>
    public required Parameter<bool> KaskadePbi { get; init; }

    /// <summary>Gets who may sign a letter (SP-1).</summary>
    public required Parameter<ImmutableArray<Penandatangan>> Penandatangan { get; init; }

    /// <summary>Gets who may do what (PR-2); an action that is not listed is not regulated.</summary>
    public required Parameter<ImmutableArray<IzinPeran>> Izin { get; init; }

    /// <summary>Gets how many hari kerja a region has to answer Kemensos (KM-1, KL-3).</summary>
    public required Parameter<int> TenggatTanggapan { get; init; }

    /// <summary>Gets within how many hari kerja a request for data is served (MD-1, KL-3).</summary>
    public required Parameter<int> TenggatPermohonan { get; init; }

    /// <summary>Gets the scores that kepadanan asks for (PD-1, UB-3); empty = the edition asks for none.</summary>
    public required Parameter<ImmutableArray<AmbangElemen>> AmbangKepadanan { get; init; }

    /// <summary>Gets how many people count at most by kind of PKH component (KP-5); a kind that is not listed has no cap of its own.</summary>
    public required Parameter<ImmutableArray<BatasKomponen>> BatasKomponen { get; init; }

    /// <summary>Gets the desil conditions by programme (DS-2); a programme that is not listed has none.</summary>
    public Parameter<ImmutableArray<BatasDesil>> BatasDesil { get; init; } = Parameter.Tanpa(ImmutableArray<BatasDesil>.Empty);

    /// <summary>Gets within how many months penetapan comes at least once.</summary>
    public required Parameter<int> SelangPenetapan { get; init; }

    /// <summary>Gets within how many months pendataan comes at least once; 0 = not fixed, the monthly calendar took its place.</summary>
    public required Parameter<int> SelangPendataan { get; init; }
}

internal abstract partial class KodekEdisi
{
    /// <summary>Every parameter, in the order of the page.</summary>
    public static ImmutableArray<KodekEdisi> Semua { get; } =
    [
        new Kodek<ImmutableArray<KetentuanJendela>>(
            "jendela",
            "Jendela bulanan (KL-1); kegiatan yang tidak disebut tidak berjendela. H ialah hari terakhir bulan",
            "The windows of the month (KL-1); an activity that is not listed has none. H is the last day of the month",
            static () => Larik(Objek(
                "A window of the month",
                3,
                ("kegiatan", Kode(TabelPerundangan.Kegiatan.Butir.Select(b => b.Kode), "The activity")),
                ("mulai", Teks("The first day: 1 to 28, or H (the last day of the month), H-1, H-2, ...", Hari)),
                ("selesai", Teks("The last day, until 24:00", Hari)),
                ("surat", Logika("Whether a letter belongs to it")))),
            static i => i.Jendela, static (i, p) => i with { Jendela = p },
            static (p, e, j) => p.Larik(e, j, BacaJendela), static (w, n) => TulisLarik(w, n, TulisJendela), PeriksaJendela),
        new Kodek<ImmutableArray<KetentuanAlasan>>(
            "alasan",
            "Semua alasan tidak layak (VK-4)",
            "All reasons for tidak layak (VK-4)",
            static () => Larik(Objek(
                "A reason for tidak layak",
                3,
                ("kode", Angka("1 to 8 as in the decree of 2022, others of your own", 1, HimpunanAlasan.KodeTerbesar)),
                ("teks", Teks("What it says, in Indonesian")),
                ("teks_inggris", Teks("What it says, in English")),
                ("meninggal", Logika("Whether it is the death of the person (VK-5, VK-9); at most one reason")),
                ("perlu_keterangan", Logika("Whether it needs a text (VK-4)")),
                ("perlu_komponen", Logika("Whether it is only for programmes with components (VK-4)")))),
            static i => i.Alasan, static (i, p) => i with { Alasan = p },
            static (p, e, j) => p.Larik(e, j, BacaAlasan), static (w, n) => TulisLarik(w, n, TulisAlasan), PeriksaAlasan),
        new Kodek<ImmutableArray<TahapVerifikasi>>(
            "tahap",
            "Tahap verifikasi kelayakan (VK-1): ketiganya berurutan, atau kosong",
            "The stages of verifikasi kelayakan (VK-1): all three in order, or none",
            static () => Larik(Kode(TabelPerundangan.Tahap.Butir.Select(b => b.Kode))),
            static i => i.Tahap, static (i, p) => i with { Tahap = p },
            static (p, e, j) => p.Larik(e, j, static (q, x, y) => q.Kode(x, y, TabelPerundangan.Tahap)),
            static (w, n) => TulisLarik(w, n, static (x, t) => x.WriteStringValue(TabelPerundangan.Tahap.Kode(t))), PeriksaTahap),
        new Kodek<bool>(
            "kaskade_pbi",
            "Apakah tidak layak pada PBI-JK menjangkau program lain (VK-8); bersama false tinggalkan VK-8 dan VK-9",
            "Whether tidak layak on PBI-JK reaches the other programmes (VK-8); with false leave out VK-8 and VK-9", static () => Logika(),
            static i => i.KaskadePbi, static (i, p) => i with { KaskadePbi = p },
            static (p, e, j) => p.Logika(e, j), static (w, n) => w.WriteBooleanValue(n), static (_, _) => []),
        new Kodek<ImmutableArray<Penandatangan>>(
            "penandatangan",
            "Siapa yang boleh menandatangani surat (SP-1)",
            "Who may sign a letter (SP-1)", static () => Larik(Kode(TabelPengesahan.Penandatangan.Butir.Select(b => b.Kode))),
            static i => i.Penandatangan, static (i, p) => i with { Penandatangan = p },
            static (p, e, j) => p.Larik(e, j, static (q, x, y) => q.Kode(x, y, TabelPengesahan.Penandatangan)),
            static (w, n) => TulisLarik(w, n, static (x, t) => x.WriteStringValue(TabelPengesahan.Penandatangan.Kode(t))), PeriksaPenandatangan),
        new Kodek<ImmutableArray<IzinPeran>>(
            "izin",
            "Siapa boleh berbuat apa (PR-2); tindakan yang tidak disebut tidak diatur",
            "Who may do what (PR-2); an action that is not listed is not regulated",
            static () => Larik(Objek(
                "An action and who may do it",
                2,
                ("tindakan", Kode(TabelKewenangan.Tindakan.Butir.Select(b => b.Kode), "The action")),
                ("langsung", Larik(Kode(TabelKewenangan.Peran.Butir.Select(b => b.Kode)), "Roles that do it directly")),
                ("dengan_persetujuan", Larik(Kode(TabelKewenangan.Peran.Butir.Select(b => b.Kode)), "Roles whose doing needs approval")))),
            static i => i.Izin, static (i, p) => i with { Izin = p },
            static (p, e, j) => p.Larik(e, j, BacaIzin), static (w, n) => TulisLarik(w, n, TulisIzin), PeriksaIzin),
        Bilangan(
            "tenggat_tanggapan",
            "Berapa hari kerja daerah menanggapi Kemensos (KM-1)",
            "How many hari kerja the region has to answer Kemensos (KM-1)",
            static i => i.TenggatTanggapan, static (i, p) => i with { TenggatTanggapan = p }, 1, 366),
        Bilangan(
            "tenggat_permohonan",
            "Berapa hari kerja permohonan data dilayani (MD-1)",
            "Within how many hari kerja a request for data is served (MD-1)",
            static i => i.TenggatPermohonan, static (i, p) => i with { TenggatPermohonan = p }, 1, 366),
        new Kodek<ImmutableArray<AmbangElemen>>(
            "ambang_kepadanan",
            "Nilai yang diminta kepadanan (PD-1)",
            "What kepadanan asks for (PD-1)",
            static () => Larik(Objek(
                "The score that an element must reach",
                2,
                ("elemen", Kode(TabelPemadanan.Elemen.Butir.Select(b => b.Kode), "The element of Dukcapil")),
                ("ambang", Angka("The score, inclusive", 0, 100)))),
            static i => i.AmbangKepadanan, static (i, p) => i with { AmbangKepadanan = p },
            static (p, e, j) => p.Larik(e, j, BacaAmbang),
            static (w, n) => TulisLarik(w, n, static (x, a) => Pasangan(x, "elemen", TabelPemadanan.Elemen.Kode(a.Elemen), "ambang", a.Ambang)), PeriksaAmbang),
        new Kodek<ImmutableArray<BatasKomponen>>(
            "batas_komponen",
            "Batas komponen PKH menurut jenis (KP-5); jenis yang tidak disebut tidak dibatasi",
            "Caps of PKH components by kind (KP-5); a kind that is not listed has none",
            static () => Larik(Objek(
                "How many people of a family count as a kind of component",
                2,
                ("jenis", Kode(TabelKomponen.Jenis.Butir.Select(b => b.Kode), "The kind")),
                ("paling", Angka("How many at most", 0, 20)))),
            static i => i.BatasKomponen, static (i, p) => i with { BatasKomponen = p },
            static (p, e, j) => p.Larik(e, j, BacaBatas),
            static (w, n) => TulisLarik(w, n, static (x, b) => Pasangan(x, "jenis", TabelKomponen.Jenis.Kode(b.Jenis), "paling", b.Paling)), PeriksaBatas),
        new Kodek<ImmutableArray<BatasDesil>>(
            "batas_desil",
            "Syarat desil menurut program (DS-2)",
            "Conditions of desil by programme (DS-2)",
            static () => Larik(Objek(
                "Up to which desil a programme asks",
                2,
                ("program", new() { ["type"] = new JsonArray("string", "object"), ["description"] = $"Code of the programme, or an object kode, nama, satuan for one of the region; satuan is one of {string.Join(", ", TabelKepesertaan.Satuan.Butir.Select(static b => b.Kode))}" }),
                ("paling", Angka("The last desil that meets the condition", 1, Desil.Terakhir)),
                ("atau_asesmen", Logika("Whether an asesmen that found the person poor meets it too")),
                ("menurut_kebijakan", Logika("Whether batas_desil_sembako of the policy chooses the limit")))),
            static i => i.BatasDesil, static (i, p) => i with { BatasDesil = p },
            static (p, e, j) => p.Larik(e, j, BacaDesil), static (w, n) => TulisLarik(w, n, TulisDesil), PeriksaDesil),
        Bilangan(
            "selang_penetapan",
            "Penetapan paling jarang tiap berapa bulan",
            "Within how many months penetapan comes at least once",
            static i => i.SelangPenetapan, static (i, p) => i with { SelangPenetapan = p }, 1, 120),
        Bilangan(
            "selang_pendataan",
            "Pendataan paling jarang tiap berapa bulan; 0 = tidak ditentukan",
            "Within how many months pendataan comes at least once; 0 = not fixed",
            static i => i.SelangPendataan, static (i, p) => i with { SelangPendataan = p }, 0, 120),
    ];
}
