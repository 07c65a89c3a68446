using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>An answer of the Dukcapil web service as read: what was said of each element, record codes, and failures of the call (PD-2).</summary>
/// <remarks>
/// The reader is tolerant: members in any order, names in any case, extra members, missing members, values of a wrong type; what it cannot
/// read is kept, reported in <see cref="Temuan"/> and counted as unknown, never as a match. Give the result to
/// <see cref="KebijakanKepadanan.Putuskan(JawabanDukcapil)"/> for the verdict. Immutable and thread-safe; equality is by reference.
/// </remarks>
public sealed class JawabanDukcapil
{
    private JawabanDukcapil(PembacaJawaban baca)
    {
        Nilai = [.. baca.Nilai.OrderBy(static n => n.Elemen)];
        Kode = [.. baca.Kode];
        Keterangan = [.. baca.Keterangan];
        Kosong = baca.Kosong;
        PanggilanGagal = baca.Kode.Contains(KodeJawaban.KuotaHabis) || baca.Kode.Contains(KodeJawaban.FormatTidakSesuai)
            || PesanGagal(baca);
        Temuan = SusunTemuan(baca);
    }

    /// <summary>What was said of elements, in the order of PD-1; an element may occur twice (region by name and by number).</summary>
    public ImmutableArray<NilaiDukcapil> Nilai { get; }

    /// <summary>Known record codes of the answer, ascending; empty for 00, for no code and for other codes.</summary>
    public ImmutableArray<KodeJawaban> Kode { get; }

    /// <summary>Texts of RESPON, RESPONSE, RESPONSE_DESC as received.</summary>
    public ImmutableArray<string> Keterangan { get; }

    /// <summary>True when <c>content</c>, or the object itself, is empty.</summary>
    public bool Kosong { get; }

    /// <summary>True when the call failed (quota, format, login, IP, parameters): nothing is known of the person; ask again later.</summary>
    public bool PanggilanGagal { get; }

    /// <summary>True when the record code itself means tidak padan: meninggal, ganda, tidak ditemukan, tidak aktif.</summary>
    // Tafsir: an answer that also says the call failed decides nothing, whatever record code stands beside it.
    public bool TidakPadanKarenaKode => !PanggilanGagal
        && Kode.Any(static k => k is KodeJawaban.Meninggal or KodeJawaban.Ganda or KodeJawaban.TidakDitemukan or KodeJawaban.TidakAktif);

    /// <summary>True when the registry holds the person as dead (code 11): reason 2 suggests itself, for somebody to verify.</summary>
    public bool DugaanMeninggal => Kode.Contains(KodeJawaban.Meninggal);

    /// <summary>True when the registry holds the data twice (code 12): a search for ganda suggests itself.</summary>
    public bool DugaanGanda => Kode.Contains(KodeJawaban.Ganda);

    /// <summary>
    /// Findings in order: <c>kode-NN</c>, <c>gagal-panggilan</c>, <c>kosong</c>, then <c>tak-terbaca:ELEMEN</c> in the order of PD-1, each once.
    /// </summary>
    public ImmutableArray<string> Temuan { get; }

    /// <summary>Reads an answer.</summary>
    /// <param name="utf8">The JSON text: the envelope with <c>content</c>, or the object inside it.</param>
    /// <param name="ditanya">NIK the service was asked for; without it the digits of a NIK in the answer are unreadable.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="DtksFormatException">
    /// Not one JSON object, or more than one object in <c>content</c> (codes <c>DUKCAPIL-BUKAN-JSON</c>, <c>DUKCAPIL-BUKAN-OBJEK</c>,
    /// <c>DUKCAPIL-LEBIH-DARI-SATU</c>).
    /// </exception>
    public static JawabanDukcapil Baca(ReadOnlySpan<byte> utf8, Nik? ditanya = null) =>
        TryBaca(utf8, ditanya, out JawabanDukcapil? jawaban, out Pesan? cacat) ? jawaban : throw new DtksFormatException(cacat);

    /// <summary>Reads an answer from a parsed JSON value.</summary>
    /// <param name="objek">The envelope with <c>content</c>, or the object inside it.</param>
    /// <param name="ditanya">NIK the service was asked for; without it the digits of a NIK in the answer are unreadable.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="DtksFormatException">Not an object, or more than one object in <c>content</c>.</exception>
    public static JawabanDukcapil Baca(JsonElement objek, Nik? ditanya = null) =>
        objek.ValueKind == JsonValueKind.Undefined
            ? throw new DtksFormatException(PesanDukcapil.BukanObjek)
            : Baca(Encoding.UTF8.GetBytes(objek.GetRawText()), ditanya);

    /// <summary>Reads an answer without throwing.</summary>
    /// <param name="utf8">The JSON text: the envelope with <c>content</c>, or the object inside it.</param>
    /// <param name="ditanya">NIK the service was asked for, or null.</param>
    /// <param name="jawaban">The answer, or null.</param>
    /// <param name="cacat">What is wrong with the answer as a whole, or null.</param>
    /// <returns>True when the answer could be read, whatever its members hold.</returns>
    public static bool TryBaca(
        ReadOnlySpan<byte> utf8,
        Nik? ditanya,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out JawabanDukcapil? jawaban,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out Pesan? cacat)
    {
        var baca = new PembacaJawaban(ditanya);
        cacat = baca.Baca(utf8);
        jawaban = cacat is null ? new JawabanDukcapil(baca) : null;
        return cacat is null;
    }

    /// <summary>The findings, without any value of the answer.</summary>
    /// <returns>Number of members read and the findings.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Nilai.Length} anggota; temuan: {(Temuan.IsEmpty ? "-" : string.Join(", ", Temuan))}");

    private static bool PesanGagal(PembacaJawaban baca) => baca.Keterangan.Exists(static t => TeksDukcapil.PesanGagal(t));

    private static ImmutableArray<string> SusunTemuan(PembacaJawaban baca)
    {
        var temuan = ImmutableArray.CreateBuilder<string>();
        foreach (KodeJawaban kode in baca.Kode)
        {
            temuan.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"kode-{(byte)kode:D2}"));
        }

        if (PesanGagal(baca))
        {
            temuan.Add("gagal-panggilan");
        }

        if (baca.Kosong)
        {
            temuan.Add("kosong");
        }

        foreach (ElemenKepadanan elemen in baca.Nilai.Where(static n => n.TakTerbaca).Select(static n => n.Elemen).Distinct().Order())
        {
            temuan.Add("tak-terbaca:" + TabelPemadanan.Elemen.Kode(elemen));
        }

        return temuan.ToImmutable();
    }
}
