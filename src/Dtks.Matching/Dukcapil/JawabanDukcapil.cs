using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>An answer of the Dukcapil web service as read: what was said of each element, record codes, and failures of the call (PD-2).</summary>
/// <remarks>
/// The reader takes whatever came: members in any order, names in any case, extra members, missing members, values of a wrong type, an error page instead
/// of JSON. What it cannot read is kept, reported in <see cref="Temuan"/> and counted as unknown, never as a match; no content makes it throw. Give the result to
/// <see cref="KebijakanKepadanan.Putuskan(JawabanDukcapil)"/> for the verdict. Time and memory are linear in the answer. Immutable and thread-safe; equality is by reference.
/// </remarks>
public sealed class JawabanDukcapil
{
    private JawabanDukcapil(PembacaJawaban baca)
    {
        LebihDariSatu = baca.LebihDariSatu;
        Nilai = LebihDariSatu ? [] : [.. baca.Nilai.OrderBy(static n => n.Elemen)];
        Keterangan = [.. baca.Keterangan];
        Kosong = baca.Kosong;
        bool pesanGagal = baca.BukanObjek || baca.Keterangan.Exists(static t => TeksDukcapil.PesanGagal(t));

        // Dasar: PD-2. Messages of a failed call come first; then an answer without code is read by its text.
        KodeJawaban? dariTeks = pesanGagal || baca.AdaKode ? null : TeksDukcapil.KodeDari(baca.Keterangan);
        Kode = [.. dariTeks is { } kode ? baca.Kode.Append(kode) : baca.Kode];
        PanggilanGagal = pesanGagal || Kode.Contains(KodeJawaban.KuotaHabis) || Kode.Contains(KodeJawaban.FormatTidakSesuai);
        Temuan = SusunTemuan(
            pesanGagal,
            pesanTakDikenal: !pesanGagal && !baca.AdaKode && dariTeks is null && baca.Keterangan.Exists(static t => !string.IsNullOrWhiteSpace(t)),
            baca.TakDikenal);
    }

    /// <summary>What was said of elements, in the order of PD-1; an element may occur twice (region by name and by number).</summary>
    public ImmutableArray<NilaiDukcapil> Nilai { get; }

    /// <summary>Known record codes of the answer, ascending, given as code or read from the message of an answer without one; empty for 00 and other codes.</summary>
    public ImmutableArray<KodeJawaban> Kode { get; }

    /// <summary>Texts of RESPON, RESPONSE, RESPONSE_DESC as received. May be personal data: never print them unmasked.</summary>
    public ImmutableArray<string> Keterangan { get; }

    /// <summary>True when <c>content</c>, or the object itself, is empty.</summary>
    public bool Kosong { get; }

    /// <summary>True when <c>content</c> held more than one object, though one question has one answer: nothing is read from it.</summary>
    public bool LebihDariSatu { get; }

    /// <summary>
    /// True when the call failed (quota, format, login, IP, parameters, or something that is no answer at all, such as an error page): nothing is known of the
    /// person; ask again later.
    /// </summary>
    public bool PanggilanGagal { get; }

    /// <summary>True when the record code itself means tidak padan: meninggal, ganda, tidak ditemukan, tidak aktif.</summary>
    // Tafsir: an answer that also says the call failed decides nothing, whatever record code stands beside it.
    public bool TidakPadanKarenaKode => !PanggilanGagal && !LebihDariSatu
        && Kode.Any(static k => k is KodeJawaban.Meninggal or KodeJawaban.Ganda or KodeJawaban.TidakDitemukan or KodeJawaban.TidakAktif);

    /// <summary>True when the registry holds the person as dead (code 11): reason 2 suggests itself, for somebody to verify.</summary>
    public bool DugaanMeninggal => !PanggilanGagal && Kode.Contains(KodeJawaban.Meninggal);

    /// <summary>True when the registry holds the data twice (code 12): a search for ganda suggests itself.</summary>
    public bool DugaanGanda => !PanggilanGagal && Kode.Contains(KodeJawaban.Ganda);

    /// <summary>
    /// Findings in order: <c>kode-NN</c>, <c>gagal-panggilan</c>, <c>kosong</c>, <c>lebih-dari-satu</c>, <c>tak-terbaca:ELEMEN</c> in the order of PD-1,
    /// <c>pesan-tak-dikenal</c>, <c>anggota-tak-dikenal:NAME</c> in ordinal order, each once.
    /// </summary>
    public ImmutableArray<string> Temuan { get; }

    /// <summary>Reads an answer.</summary>
    /// <param name="utf8">The body as received: the envelope with <c>content</c>, the object inside it, or whatever the service sent instead.</param>
    /// <param name="ditanya">NIK the service was asked for; without it the digits of a NIK in the answer are unreadable.</param>
    /// <returns>The answer; for bytes that are no JSON object one with <see cref="PanggilanGagal"/>.</returns>
    /// <example>
    /// <code>
    /// JawabanDukcapil jawaban = JawabanDukcapil.Baca("""{"content":[{"NAMA_LGKP":"Sesuai (92)"}]}"""u8, Nik.Parse("3374991708910003"));
    /// PutusanKepadanan putusan = KebijakanKepadanan.Kepmensos150Tahun2022.Putuskan(jawaban);
    /// Console.WriteLine(putusan.Vonis); // TidakPadan
    /// JawabanDukcapil galat = JawabanDukcapil.Baca("&lt;html&gt;502&lt;/html&gt;"u8, Nik.Parse("3374991708910003"));
    /// Console.WriteLine(KebijakanKepadanan.Kepmensos150Tahun2022.Putuskan(galat).Vonis); // BelumDapatDitentukan
    /// </code>
    /// </example>
    public static JawabanDukcapil Baca(ReadOnlySpan<byte> utf8, Nik? ditanya = null) => new(PembacaJawaban.Baca(utf8, ditanya));

    /// <summary>Reads an answer from a parsed JSON value.</summary>
    /// <param name="jawaban">The envelope with <c>content</c>, the object inside it, or any other value.</param>
    /// <param name="ditanya">NIK the service was asked for; without it the digits of a NIK in the answer are unreadable.</param>
    /// <returns>The answer; for a value that is no object one with <see cref="PanggilanGagal"/>.</returns>
    public static JawabanDukcapil Baca(JsonElement jawaban, Nik? ditanya = null) =>
        Baca(jawaban.ValueKind == JsonValueKind.Undefined ? [] : Encoding.UTF8.GetBytes(jawaban.GetRawText()), ditanya);

    /// <summary>The findings, without any value of the answer.</summary>
    /// <returns>Number of members read and the findings.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Nilai.Length} anggota; temuan: {(Temuan.IsEmpty ? "-" : string.Join(", ", Temuan))}");

    private ImmutableArray<string> SusunTemuan(bool pesanGagal, bool pesanTakDikenal, IEnumerable<string> takDikenal)
    {
        var temuan = ImmutableArray.CreateBuilder<string>();
        temuan.AddRange(Kode.Select(static k => string.Create(CultureInfo.InvariantCulture, $"kode-{(byte)k:D2}")));
        Tambah(pesanGagal, "gagal-panggilan");
        Tambah(Kosong, "kosong");
        Tambah(LebihDariSatu, "lebih-dari-satu");
        temuan.AddRange(Nilai.Where(static n => n.TakTerbaca).Select(static n => n.Elemen).Distinct().Order().Select(static e => "tak-terbaca:" + TabelPemadanan.Elemen.Kode(e)));
        Tambah(pesanTakDikenal, "pesan-tak-dikenal");
        temuan.AddRange(takDikenal.Select(static n => "anggota-tak-dikenal:" + n));
        return temuan.DrainToImmutable();

        void Tambah(bool ada, string kode)
        {
            if (ada)
            {
                temuan.Add(kode);
            }
        }
    }
}
