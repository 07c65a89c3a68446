using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The messages of the conditions that a letter fails.</summary>
internal static class PesanSurat
{
    /// <summary>One message a condition: SP-1, then VK-13.</summary>
    public static ImmutableArray<Pesan> Untuk(CacatSurat cacat, SuratPengesahan surat, EdisiAturan edisi, Jendela? jendela)
    {
        var pesan = ImmutableArray.CreateBuilder<Pesan>();
        Bila(CacatSurat.Penandatangan, () => Penandatangan(surat, edisi, jendela));
        if (jendela is { } terbuka)
        {
            Bila(CacatSurat.TanggalSurat, () => TanggalSurat(surat, terbuka));
            Bila(CacatSurat.TanggalUnggah, () => TanggalUnggah(surat, terbuka));
        }

        Bila(CacatSurat.SesudahUnggah, () => SesudahUnggah(surat));
        Bila(CacatSurat.TanpaLampiran, () => TanpaLampiran);
        Bila(CacatSurat.SebelumFinalisasi, () => SebelumFinalisasi(surat));
        return pesan.ToImmutable();

        void Bila(CacatSurat satu, Func<Pesan> buat)
        {
            if (cacat.HasFlag(satu))
            {
                pesan.Add(buat());
            }
        }
    }

    private static Pesan TanpaLampiran { get; } = new(
        "SURAT-TANPA-LAMPIRAN",
        "Surat tanpa lampiran: lampirkan daftar penerima yang disahkan.",
        "The letter has no attachment: attach the list of recipients it approves.");

    private static Pesan Penandatangan(SuratPengesahan surat, EdisiAturan edisi, Jendela? jendela)
    {
        var periode = Periode.Dari(jendela?.Mulai ?? surat.TanggalSurat);
        var berwenang = string.Join(
            ", ", TabelPengesahan.Penandatangan.Butir.Where(b => KeabsahanSurat.PenandatanganSah(b.Nilai, edisi, periode)).Select(b => b.Kode));
        var kode = TabelPengesahan.Penandatangan.Kode(surat.Penandatangan);
        return new(
            "SURAT-PENANDATANGAN",
            $"Penanda tangan {kode} tidak berwenang menurut edisi {edisi.Id}; yang berwenang: {berwenang}.",
            $"The signatory {kode} may not sign under edition {edisi.Id}; who may: {berwenang}.");
    }

    private static Pesan TanggalSurat(SuratPengesahan surat, Jendela jendela) => new(
        "SURAT-TANGGAL",
        $"Tanggal surat {TeksTanggal.Iso(surat.TanggalSurat)} di luar jendela {TeksTanggal.Iso(jendela.Mulai)} sampai {TeksTanggal.Iso(jendela.Selesai)}.",
        $"The letter is dated {TeksTanggal.Iso(surat.TanggalSurat)}, outside the window {TeksTanggal.Iso(jendela.Mulai)} to {TeksTanggal.Iso(jendela.Selesai)}.");

    private static Pesan TanggalUnggah(SuratPengesahan surat, Jendela jendela) => new(
        "SURAT-TANGGAL-UNGGAH",
        $"Surat diunggah {TeksTanggal.Iso(surat.TanggalUnggah)}, di luar jendela {TeksTanggal.Iso(jendela.Mulai)} sampai {TeksTanggal.Iso(jendela.Selesai)}.",
        $"The letter was uploaded {TeksTanggal.Iso(surat.TanggalUnggah)}, outside the window {TeksTanggal.Iso(jendela.Mulai)} to {TeksTanggal.Iso(jendela.Selesai)}.");

    private static Pesan SesudahUnggah(SuratPengesahan surat) => new(
        "SURAT-SESUDAH-UNGGAH",
        $"Tanggal surat {TeksTanggal.Iso(surat.TanggalSurat)} sesudah tanggal unggah {TeksTanggal.Iso(surat.TanggalUnggah)}: periksa keduanya.",
        $"The letter is dated {TeksTanggal.Iso(surat.TanggalSurat)}, after its upload {TeksTanggal.Iso(surat.TanggalUnggah)}: check both.");

    private static Pesan SebelumFinalisasi(SuratPengesahan surat) => new(
        "SURAT-SEBELUM-FINALISASI",
        $"Surat bertanggal {TeksTanggal.Iso(surat.TanggalSurat)}, sebelum data difinalisasi {TeksTanggal.Iso(surat.TanggalFinalisasi!.Value)}: buat surat baru sesudah finalisasi, lalu unggah.",
        $"The letter is dated {TeksTanggal.Iso(surat.TanggalSurat)}, before the data were finalised {TeksTanggal.Iso(surat.TanggalFinalisasi!.Value)}: issue a letter after finalisation, then upload it.");
}
