using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The way back in words, rendered from <see cref="JalanKeluar"/> and from nothing else.</summary>
public static class PenjelasanJalan
{
    /// <summary>Renders the way back line by line; nothing personal.</summary>
    /// <param name="jalan">The way back.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>A heading, a line a way, a line a question; the reason where there is no way. Empty when the goal is reached already.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jalan"/> is null.</exception>
    public static ImmutableArray<string> Baris(JalanKeluar jalan, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(jalan);
        var id = bahasa == Bahasa.Indonesia;
        var baris = ImmutableArray.CreateBuilder<string>();
        foreach (var tanya in jalan.Pertanyaan)
        {
            var apa = FaktaOrang.Dari(tanya.Fakta).Single().Tanya;
            baris.Add(id
                ? $"Yang perlu ditanyakan: {apa.Indonesia} Jika ya: {Akibat(tanya.Ya, id)}. Jika tidak: {Akibat(tanya.Tidak, id)}."
                : $"To be asked: {apa.Inggris} If so: {Akibat(tanya.Ya, id)}. If not: {Akibat(tanya.Tidak, id)}.");
        }

        if (jalan.Jalan.IsEmpty)
        {
            baris.Add(Buntu(jalan, id));
        }
        else if (!jalan.Jalan[0].Langkah.IsEmpty)
        {
            baris.Add((jalan.Tujuan, id) switch
            {
                (TujuanJalan.Tetap, true) => "Jalan agar bantuan tetap:",
                (TujuanJalan.Tetap, false) => "Ways to keep the programme:",
                (_, true) => "Jalan kembali menjadi layak:",
                (_, false) => "Ways back to layak:",
            });
            baris.AddRange(jalan.Jalan.Select(j => $"- {Awal(string.Join(id ? "; lalu " : "; then ", j.Langkah.Select(l => Langkah(l, jalan.Putusan.Kelas, id))))}. {(id ? "Hasilnya" : "Outcome")}: {Akibat(j.Hasil, id)}."));
        }

        return baris.ToImmutable();
    }

    private static string Langkah(LangkahJalan l, in KelasKelayakan kelas, bool id)
    {
        var oleh = string.Join(id ? " atau " : " or ", l.Oleh.Select(TabelKewenangan.Peran.Nama));
        var sampai = l.Sampai is not { } hari ? null : id ? $", paling lambat {TeksTanggal.Iso(hari)}" : $", on {TeksTanggal.Iso(hari)} at the latest";
        return $"{Keliru(l, kelas, id)}{Perbuatan(l, kelas, id)} ({oleh}{sampai}; {l.Aturan.Id})";
    }

    private static string Perbuatan(LangkahJalan l, in KelasKelayakan kelas, bool id)
    {
        var pada = string.Join(", ", l.Indeks.Select(i => $"[{i}]"));
        return (l.Fakta, l.Menjadi, id) switch
        {
            (FaktaKelayakan.Surat, _, true) => "Kemensos menolak surat pengesahan dengan catatan",
            (FaktaKelayakan.Surat, _, false) => "Kemensos rejects the letter with a note",
            (FaktaKelayakan.PenetapanPbi, PerubahanFakta.Dibatalkan, true) => $"batalkan penetapan pada PBI-JK {pada}",
            (FaktaKelayakan.PenetapanPbi, PerubahanFakta.Dibatalkan, false) => $"take back the declaration on PBI-JK {pada}",
            (FaktaKelayakan.Keluarga, PerubahanFakta.Dibatalkan, true) => $"batalkan penetapan pada PBI-JK anggota keluarga lain {pada}",
            (FaktaKelayakan.Keluarga, PerubahanFakta.Dibatalkan, false) => $"take back the declarations on PBI-JK of other members {pada}",
            (_, PerubahanFakta.Dibatalkan, true) => $"batalkan penetapan pada kepesertaan {pada}",
            (_, PerubahanFakta.Dibatalkan, false) => $"take back the declaration on {pada}",
            (_, PerubahanFakta.DinyatakanLayak, true) => $"verifikasi kepesertaan {pada} dan nyatakan layak",
            (_, PerubahanFakta.DinyatakanLayak, false) => $"verify {pada} and declare it layak",
            (_, PerubahanFakta.Ada, _) => FaktaOrang.Dari(l.Fakta).Single().Langkah(kelas.Jenis).Teks.Dalam(id),
            (_, _, true) => $"bila {pada} difinalisasi sesudah tanggal surat, catat tanggal finalisasinya",
            (_, _, false) => $"if {pada} was finalised after the date of the letter, record the day of finalisasi",
        };
    }

    /// <summary>A declaration by death is taken back only where the person lives.</summary>
    private static string? Keliru(LangkahJalan l, in KelasKelayakan kelas, bool id)
    {
        var nyataan = l.Menjadi != PerubahanFakta.Dibatalkan ? default : l.Fakta == FaktaKelayakan.Penetapan ? kelas.Sendiri : l.Fakta == FaktaKelayakan.PenetapanPbi ? kelas.Pbi : default;
        return !nyataan.Meninggal ? null : id ? "bila orangnya ternyata masih hidup, " : "if the person turns out to be alive, ";
    }

    private static string Buntu(JalanKeluar jalan, bool id)
    {
        var sebab = string.Join("; ", jalan.Penghalang.Select(a => $"{Sebab(a, id)} ({a.Id})"));
        sebab = sebab.Length > 0 ? sebab : id ? "tidak ada fakta yang masih dapat diubah" : "no fact is left that somebody could change";
        bool suratDisetujui = jalan.Penghalang.Contains(Aturan.VK14);
        var sesudah = (jalan.Putusan.StatusKepesertaan, id) switch
        {
            (StatusKepesertaan.Dihentikan, true) => " Sesudahnya keluarga dapat diusulkan lagi, atau diusulkan sendiri lewat usul warga.",
            (StatusKepesertaan.Dihentikan, false) => " Afterwards the family can be proposed anew, or propose itself by usul warga.",
            (_, true) when suratDisetujui => " Bantuan tetap: surat yang disetujui itu tidak sah atau tidak mencakup penetapan ini (VK-13), dan tanpa surat yang sah tidak ada yang dihentikan (VK-11).",
            (_, false) when suratDisetujui => " The recipient keeps the programme: the approved letter is not valid or does not cover this declaration (VK-13), and without a valid letter nobody is stopped (VK-11).",
            (_, true) => " Bantuan tetap selama belum ada surat yang sah dan disetujui (VK-11).",
            (_, false) => " The recipient keeps the programme as long as there is no valid approved letter (VK-11).",
        };
        return (id ? $"Tidak ada jalan kembali dalam periode ini: {sebab}." : $"There is no way back in this periode: {sebab}.")
            + (jalan.Putusan.Kelayakan == StatusKelayakan.BelumDapatDitentukan ? null : sesudah);
    }

    private static string Sebab(Aturan aturan, bool id) => (aturan.Id.ToString(), id) switch
    {
        ("VK-14", true) => "surat sudah disetujui dan periode ditutup",
        ("VK-14", false) => "the letter is approved and the period closed",
        ("VK-2", true) => "jendela kegiatan sudah berakhir",
        ("VK-2", false) => "the window of the activity has ended",
        ("VK-6", true) => "penetapannya sudah difinalisasi dan surat tidak ditolak",
        ("VK-6", false) => "the declaration is final and no letter is rejected",
        ("KM-1", true) => "hasil verifikasi Kemensos sudah disetujui daerah",
        ("KM-1", false) => "the region agreed to Kemensos' own verification",
        (_, true) => aturan.Judul,
        (_, false) => aturan.JudulInggris,
    };

    private static string Akibat(PutusanRingkas p, bool id)
    {
        var vonis = PenjelasanKelayakan.Vonis(p.Kelayakan, id);
        var akibat = (p.Kepesertaan, id) switch
        {
            (StatusKepesertaan.Dihentikan, true) => "bantuan dihentikan",
            (StatusKepesertaan.Dihentikan, false) => "the programme is stopped",
            (_, true) => "bantuan tetap",
            (_, false) => "the programme is kept",
        };
        var ganti = !p.PerluGantiPengurus ? null : id ? ", dengan ganti pengurus" : ", with another pengurus";
        return $"{vonis}, {akibat}{ganti}";
    }

    private static string Awal(string teks) => string.Concat(char.ToUpperInvariant(teks[0]).ToString(), teks.AsSpan(1));
}
