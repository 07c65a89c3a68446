using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The explanation of a decision, rendered from the decision object and from nothing else.</summary>
public static class PenjelasanKelayakan
{
    /// <summary>Renders a decision line by line; the NIK is masked.</summary>
    /// <param name="putusan">The decision.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>Verdict, source, reasons, stage, consequence, what is missing, then one line a rule with its citation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="putusan"/> is null.</exception>
    /// <example>
    /// <code>
    /// Nik ibu = Nik.Parse("3374995203850001");
    /// HasilKelayakan hasil = VerifikasiKelayakan.Putuskan(new BahanKelayakan
    /// {
    ///     Periode = new Periode(2024, 2),
    ///     Kepesertaan = [new(ibu, ProgramBansos.PbiJk), new(ibu, ProgramBansos.Pkh)],
    ///     Penetapan = [new(ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [AlasanTidakLayak.SudahMampu], Difinalisasi = true }],
    /// });
    /// Console.WriteLine(PenjelasanKelayakan.Baris(hasil.Putusan[1], Bahasa.Inggris)[1]); // Source: cascade from the PBI-JK kepesertaan [0].
    /// </code>
    /// </example>
    public static ImmutableArray<string> Baris(PutusanKelayakan putusan, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(putusan);
        var id = bahasa == Bahasa.Indonesia;
        var baris = ImmutableArray.CreateBuilder<string>();
        baris.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"[{putusan.Indeks}] {putusan.Kepesertaan.Program.Kode}, NIK {putusan.Kepesertaan.Nik}: {Vonis(putusan.Kelayakan, id)}."));
        baris.Add(Sumber(putusan, id));
        if (putusan.Konteks.Edisi.Sumber is { } sumber)
        {
            baris.Add(id
                ? $"Menurut edisi turunan {putusan.Konteks.Edisi.Id} ({putusan.Konteks.Edisi.Nama}); sumber pemanggil: {sumber.Nama}."
                : $"Under the derived edition {putusan.Konteks.Edisi.Id} ({putusan.Konteks.Edisi.Nama}); source of the caller: {sumber.Nama}.");
        }

        foreach (var alasan in putusan.Alasan)
        {
            baris.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{(id ? "Alasan" : "Reason")} {(int)alasan}: {Alasan(putusan, alasan, id)}."));
        }

        baris.Add(Tahap(putusan, id));
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

        baris.AddRange(FaktaOrang.Dari(putusan.Ringkas.Kurang).Select(f => f.Kurang.Dalam(id)));
        BuktiKelayakan[] pengecualian = putusan.Konteks.FaktaOrang.Any(static f => f.Parameter is not null) ? [.. Pengecualian(putusan.Bukti(), putusan.Ringkas.Kurang)] : [];
        foreach (var aturan in putusan.Dasar)
        {
            var judul = id ? aturan.Judul : aturan.JudulInggris;
            baris.Add($"{(id ? "Dasar" : "Rule")} {aturan.Id}: {judul} ({Sitasi.Gabung(aturan.DasarPada(putusan.Konteks.Edisi), id)}).");
            baris.AddRange(pengecualian.Where(b => b.Aturan == aturan).Select(b => Pengecualian(b, putusan.Konteks, id)));
        }

        return baris.ToImmutable();
    }

    /// <summary>Renders what was refused, and the letter when it is not valid: which conditions failed and how to repair them.</summary>
    /// <param name="hasil">The decisions on one region and periode.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>For each refusal a line with its rule, then a line a condition; empty when nothing was refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hasil"/> is null.</exception>
    public static ImmutableArray<string> BarisPenolakan(HasilKelayakan hasil, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        var id = bahasa == Bahasa.Indonesia;
        var baris = ImmutableArray.CreateBuilder<string>();
        foreach (var ditolak in hasil.Ditolak)
        {
            baris.AddRange(Baris(ditolak, id ? "Penetapan" : "Declaration", bahasa));
        }

        foreach (var ditolak in hasil.DitolakKemensos)
        {
            baris.AddRange(Baris(ditolak, id ? "Butir Kemensos" : "Item of Kemensos", bahasa));
        }

        if (!hasil.Konteks.TemuanSurat.IsEmpty)
        {
            var aturan = string.Join(", ", hasil.Konteks.TemuanSurat.Select(a => a.Id));
            baris.Add(id ? $"Surat pengesahan tidak sah menurut {aturan}:" : $"The letter is not valid under {aturan}:");
            baris.AddRange(hasil.Konteks.SebabSurat.Select(s => $"- {(id ? s.Indonesia : s.Inggris)}"));
        }

        return baris.ToImmutable();
    }

    /// <summary>Renders a refused declaration: the rule that refuses it, then a line a condition with how to repair it.</summary>
    /// <param name="ditolak">The refusal.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>At least one line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ditolak"/> is null.</exception>
    public static ImmutableArray<string> Baris(PenetapanDitolak ditolak, Bahasa bahasa = Bahasa.Indonesia) =>
        Baris(ditolak, bahasa == Bahasa.Indonesia ? "Penetapan" : "Declaration", bahasa);

    /// <summary>Renders a decision as one text, a line each separated by a line feed.</summary>
    /// <param name="putusan">The decision.</param>
    /// <param name="bahasa">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="putusan"/> is null.</exception>
    public static string Teks(PutusanKelayakan putusan, Bahasa bahasa = Bahasa.Indonesia) =>
        string.Join('\n', Baris(putusan, bahasa));

    /// <summary>The exceptions that decided, or that leave the answer open: each parameter once a rule.</summary>
    internal static IEnumerable<BuktiKelayakan> Pengecualian(ImmutableArray<BuktiKelayakan> bukti, FaktaKelayakan kurang) => bukti
        .Where(b => b.Parameter is not null && (b.Peran == PeranBukti.Dasar || (b.Peran == PeranBukti.Ragu && (b.Kurang & kurang) != FaktaKelayakan.TidakAda)))
        .DistinctBy(static b => (b.Aturan, b.Parameter));

    /// <summary>Such an exception in words: the parameter, its value and its place.</summary>
    internal static string Pengecualian(BuktiKelayakan bukti, KonteksKelayakan konteks, bool id)
    {
        var parameter = KodekEdisi.Semua.Single(k => string.Equals(k.Nama, bukti.Parameter, StringComparison.Ordinal));
        var nilai = Encoding.UTF8.GetString(parameter.Pada(konteks.Edisi.Isi, konteks.Periode).Json);
        return $"{(id ? "Pengecualian" : "Exception")} {bukti.Parameter} = {nilai}: {(id ? parameter.ArtiIndonesia : parameter.Arti)} ({bukti.DasarParameter}).";
    }

    private static ImmutableArray<string> Baris(PenetapanDitolak ditolak, string apa, Bahasa bahasa)
    {
        ArgumentNullException.ThrowIfNull(ditolak);
        var id = bahasa == Bahasa.Indonesia;
        return
        [
            id ? $"{apa} [{ditolak.Indeks}] ditolak menurut {ditolak.Aturan.Id} dan tidak mengubah apa pun:"
                : $"{apa} [{ditolak.Indeks}] is refused under {ditolak.Aturan.Id} and changes nothing:",
            .. ditolak.Sebab().Select(s => $"- {(id ? s.Indonesia : s.Inggris)}"),
        ];
    }

    internal static string Vonis(StatusKelayakan kelayakan, bool id) => kelayakan switch
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
        var sumber = (putusan.Sumber, id) switch
        {
            (SumberPutusan.KaskadePbi, _) => kaskade!,
            (SumberPutusan.TanpaVerifikasi, true) => "belum diverifikasi siapa pun",
            (SumberPutusan.TanpaVerifikasi, false) => "nobody verified it",
            (SumberPutusan.Kemensos, true) when Diam(putusan) => "hasil verifikasi Kemensos, dianggap disetujui karena daerah tidak menanggapi sampai tenggatnya",
            (SumberPutusan.Kemensos, false) when Diam(putusan) => "Kemensos' own verification, taken as agreed since the region did not answer by the deadline",
            (SumberPutusan.Kemensos, true) => "hasil verifikasi Kemensos yang disetujui daerah",
            (SumberPutusan.Kemensos, false) => "Kemensos' own verification, agreed by the region",
            (_, true) => "penetapan sendiri",
            (_, false) => "an own declaration",
        };
        return $"{(id ? "Sumber" : "Source")}: {sumber}{(kaskade is null || putusan.Sumber == SumberPutusan.KaskadePbi ? null : (id ? ", juga " : ", also ") + kaskade)}.";
    }

    private static string Tahap(PutusanKelayakan putusan, bool id) => (putusan.Tahap, id) switch
    {
        (TahapKelayakan.Finalisasi, true) => "Tahap finalisasi: ada di daftar finalisasi, belum difinalisasi.",
        (TahapKelayakan.Finalisasi, false) => "Stage finalisasi: on the list, not finalised yet.",
        (TahapKelayakan.Pengesahan, true) when Diam(putusan) => "Tahap pengesahan: diam daerah saja tidak menghentikan bantuan; menunggu pengesahan.",
        (TahapKelayakan.Pengesahan, false) when Diam(putusan) => "Stage pengesahan: the region's silence alone stops no aid; a determination is awaited.",
        (TahapKelayakan.Pengesahan, true) when putusan.Konteks.SuratBerlaku is not null => "Tahap pengesahan: difinalisasi sesudah tanggal surat, sehingga surat itu tidak mencakupnya; perlu surat baru.",
        (TahapKelayakan.Pengesahan, false) when putusan.Konteks.SuratBerlaku is not null => "Stage pengesahan: finalised after the date of the letter, which therefore does not cover it; a new letter is needed.",
        (TahapKelayakan.Pengesahan, true) when putusan.Konteks.Surat is not null => "Tahap pengesahan: sudah difinalisasi, tetapi suratnya tidak sah atau ditolak.",
        (TahapKelayakan.Pengesahan, false) when putusan.Konteks.Surat is not null => "Stage pengesahan: finalised, but the letter is invalid or was rejected.",
        (TahapKelayakan.Pengesahan, true) => "Tahap pengesahan: sudah difinalisasi, belum ada surat yang sah.",
        (TahapKelayakan.Pengesahan, false) => "Stage pengesahan: finalised, no valid letter yet.",
        (TahapKelayakan.MenungguPersetujuan, true) => "Tahap pengesahan: surat sah menunggu persetujuan.",
        (TahapKelayakan.MenungguPersetujuan, false) => "Stage pengesahan: a valid letter waits for approval.",
        (TahapKelayakan.Disahkan, true) when Diam(putusan) => "Tahap selesai: menurut kebijakan, diam daerah sampai tenggat menghentikan bantuan.",
        (TahapKelayakan.Disahkan, false) when Diam(putusan) => "Stage done: under the policy the region's silence until the deadline stops the aid.",
        (TahapKelayakan.Disahkan, true) => "Tahap selesai: disahkan dengan surat yang disetujui.",
        (TahapKelayakan.Disahkan, false) => "Stage done: approved by a valid letter.",
        (TahapKelayakan.Kedaluwarsa, true) => "Kedaluwarsa: jendela berakhir tanpa surat yang disetujui; layak kembali pada periode berikutnya.",
        (TahapKelayakan.Kedaluwarsa, false) => "Lapsed: the window ended without an approved letter; eligible again in the next periode.",
        (_, true) => "Tahap verifikasi: tidak dinyatakan tidak layak.",
        (_, false) => "Stage verifikasi: not declared tidak layak.",
    };

    /// <summary>Whether the outcome rests on silence towards Kemensos, and no letter could have brought it about.</summary>
    private static bool Diam(PutusanKelayakan putusan) => putusan.Sumber == SumberPutusan.Kemensos && putusan.Kelas.Kemensos.Tingkat == TingkatNyataan.Diam;

    private static string Alasan(PutusanKelayakan putusan, AlasanTidakLayak alasan, bool id) =>
        putusan.Konteks.Edisi.Alasan(alasan, putusan.Konteks.Periode) is { } ketentuan ? (id ? ketentuan.Teks : ketentuan.TeksInggris) : "-";
}
