using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The explanation of a decision, rendered from the decision object and from nothing else.</summary>
public static class PenjelasanKelayakan
{
    /// <summary>Renders a decision line by line; the NIK is masked.</summary>
    /// <param name="putusan">The decision.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>Verdict, source, reasons, stage, consequence, what is missing, then one line a rule with its citation.</returns>
    public static ImmutableArray<string> Baris(PutusanKelayakan putusan, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(putusan);
        var id = bahasa == Bahasa.Indonesia;
        var baris = ImmutableArray.CreateBuilder<string>();
        baris.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"[{putusan.Indeks}] {putusan.Kepesertaan.Program.Kode}, NIK {putusan.Kepesertaan.Nik}: {Vonis(putusan.Kelayakan, id)}."));
        baris.Add(Sumber(putusan, id));
        foreach (var alasan in putusan.Alasan)
        {
            baris.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{(id ? "Alasan" : "Reason")} {(int)alasan}: {(id ? TabelPengesahan.Alasan.Nama(alasan) : AlasanInggris(alasan))}."));
        }

        baris.Add(Tahap(putusan.Tahap, id));
        baris.Add((putusan.StatusKepesertaan, id) switch
        {
            (StatusKepesertaan.Dihentikan, true) => "Kepesertaan dihentikan mulai periode berikutnya.",
            (StatusKepesertaan.Dihentikan, false) => "The programme is stopped from the next periode.",
            (_, true) => "Kepesertaan tetap: bantuan tidak dihentikan.",
            (_, false) => "The recipient keeps the programme.",
        });
        if (putusan.PerluGantiPengurus)
        {
            baris.Add(id
                ? "Pengurus meninggal dunia: ganti pengurus (KP-7), jangan hentikan bantuan keluarga."
                : "The pengurus died: replace the pengurus (KP-7), do not stop the family's aid.");
        }

        if (!putusan.Kurang.IsEmpty)
        {
            var kurang = string.Join(", ", putusan.Kurang);
            baris.Add(id
                ? $"Belum dapat ditentukan karena belum diketahui: {kurang}. Lengkapi keterangan itu."
                : $"Cannot be determined because this is not known: {kurang}. Supply it.");
        }

        foreach (var aturan in putusan.Dasar)
        {
            var judul = id ? aturan.Judul : aturan.JudulInggris;
            baris.Add($"{(id ? "Dasar" : "Rule")} {aturan.Id}: {judul} ({string.Join("; ", aturan.Dasar)}).");
        }

        return baris.ToImmutable();
    }

    /// <summary>Renders a decision as one text, a line each separated by a line feed.</summary>
    /// <param name="putusan">The decision.</param>
    /// <param name="bahasa">The language.</param>
    public static string Teks(PutusanKelayakan putusan, Bahasa bahasa = Bahasa.Indonesia) =>
        string.Join('\n', Baris(putusan, bahasa));

    private static string Vonis(StatusKelayakan kelayakan, bool id) => kelayakan switch
    {
        StatusKelayakan.Layak => id ? "layak" : "eligible",
        StatusKelayakan.TidakLayak => id ? "tidak layak" : "not eligible",
        _ => id ? "belum dapat ditentukan" : "cannot be determined",
    };

    private static string Sumber(PutusanKelayakan putusan, bool id)
    {
        var kaskade = putusan.Penyebab is not { } penyebab ? null
            : id ? $"kaskade dari kepesertaan PBI-JK [{penyebab}]"
            : $"cascade from the PBI-JK kepesertaan [{penyebab}]";
        var sumber = putusan.Sumber switch
        {
            SumberPutusan.KaskadePbi => kaskade!,
            SumberPutusan.TanpaVerifikasi => id ? "belum diverifikasi siapa pun" : "nobody verified it",
            _ when kaskade is not null => id ? $"penetapan sendiri, juga {kaskade}" : $"an own declaration, also {kaskade}",
            _ => id ? "penetapan sendiri" : "an own declaration",
        };
        return $"{(id ? "Sumber" : "Source")}: {sumber}.";
    }

    private static string Tahap(TahapKelayakan tahap, bool id) => (tahap, id) switch
    {
        (TahapKelayakan.Finalisasi, true) => "Tahap finalisasi: ada di daftar finalisasi, belum difinalisasi.",
        (TahapKelayakan.Finalisasi, false) => "Stage finalisasi: on the list, not finalised yet.",
        (TahapKelayakan.Pengesahan, true) => "Tahap pengesahan: sudah difinalisasi, belum ada surat yang sah.",
        (TahapKelayakan.Pengesahan, false) => "Stage pengesahan: finalised, no valid letter yet.",
        (TahapKelayakan.MenungguPersetujuan, true) => "Tahap pengesahan: surat sah menunggu persetujuan.",
        (TahapKelayakan.MenungguPersetujuan, false) => "Stage pengesahan: a valid letter waits for approval.",
        (TahapKelayakan.Disahkan, true) => "Tahap selesai: disahkan dengan surat yang disetujui.",
        (TahapKelayakan.Disahkan, false) => "Stage done: approved by a valid letter.",
        (TahapKelayakan.Kedaluwarsa, true) => "Kedaluwarsa: jendela berakhir tanpa surat yang disetujui; layak kembali pada periode berikutnya.",
        (TahapKelayakan.Kedaluwarsa, false) => "Lapsed: the window ended without an approved letter; eligible again in the next periode.",
        (_, true) => "Tahap verifikasi: tidak dinyatakan tidak layak.",
        (_, false) => "Stage verifikasi: not declared tidak layak.",
    };

    private static string AlasanInggris(AlasanTidakLayak alasan) => alasan switch
    {
        AlasanTidakLayak.AlamatTidakDitemukan => "the address was not found",
        AlasanTidakLayak.Meninggal => "died",
        AlasanTidakLayak.PekerjaanAparatur => "works as PNS, TNI, Polri or other state apparatus",
        AlasanTidakLayak.KeluargaAparatur => "a family member is PNS, Polisi or TNI",
        AlasanTidakLayak.SudahMampu => "judged able by now, or no longer within the programme's guidelines",
        AlasanTidakLayak.Pensiunan => "retired from PNS, Polisi or TNI",
        AlasanTidakLayak.TanpaKomponen => "no component left",
        _ => "another reason, as described",
    };
}
