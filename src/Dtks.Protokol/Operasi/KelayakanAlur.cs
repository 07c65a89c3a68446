using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>kelayakan.alur</c>: the workflow of verification, step by step.</summary>
internal static class KelayakanAlur
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("kelayakan.alur", "alur verifikasi, langkah demi langkah", "the workflow of verification, step by step", Jawab);

    internal sealed record Masukan : MasukanKelayakan
    {
        [JsonRequired]
        public ButirPerintah[] Perintah { get; set; } = [];
    }

    internal sealed record ButirPerintah
    {
        [JsonRequired]
        public PerintahKelayakan Perintah { get; set; }

        [JsonRequired]
        public LocalDate Tanggal { get; set; }

        [JsonRequired]
        public PeranPengguna Peran { get; set; }

        [Description("Who acts, so that nobody approves an own mark")]
        public string? Pelaku { get; set; }

        [Rentang(0)]
        [Description("Places in kepesertaan: tandai, setujui-tanda, batal, finalisasi")]
        public int[]? Indeks { get; set; }

        [Description("tandai")]
        public AlasanTidakLayak[]? Alasan { get; set; }

        [Description("tandai, setujui, tolak")]
        public string? Keterangan { get; set; }

        [Description("unggah")]
        public SuratUnggahan? Surat { get; set; }

        [Description("The area of the one who acts")]
        public KodeWilayah? Wilayah { get; set; }

        [Description("finalisasi: whether there is a berita acara")]
        public bool? BeritaAcara { get; set; }

        internal PerintahAlur Jadi(int jumlahKepesertaan)
        {
            bool pakaiIndeks = Perintah is PerintahKelayakan.Tandai or PerintahKelayakan.SetujuiTanda or PerintahKelayakan.Batal or PerintahKelayakan.Finalisasi;
            bool pakaiKeterangan = Perintah is PerintahKelayakan.Tandai or PerintahKelayakan.Setujui or PerintahKelayakan.Tolak;
            string? takDipakai =
                Indeks is not null && !pakaiIndeks ? "indeks"
                : Alasan is not null && Perintah != PerintahKelayakan.Tandai ? "alasan"
                : Keterangan is not null && !pakaiKeterangan ? "keterangan"
                : Surat is not null && Perintah != PerintahKelayakan.Unggah ? "surat"
                : BeritaAcara is not null && Perintah != PerintahKelayakan.Finalisasi ? "berita_acara"
                : null;
            if (takDipakai is not null)
            {
                throw new DtksJsonException(new("JSON-TAK-DIPAKAI", "Perintah ini tidak memakai anggota ini; hapuslah", "This command has no use for this member; remove it"), takDipakai);
            }

            if (Array.FindIndex(Indeks ?? [], i => i >= jumlahKepesertaan) is >= 0 and var luar)
            {
                throw new DtksJsonException(PesanJson.Rentang(new(0, Math.Max(jumlahKepesertaan, 1) - 1)), $"indeks[{luar}]");
            }

            return new()
            {
                Perintah = Perintah,
                Tanggal = Tanggal,
                Peran = Peran,
                Pelaku = Pelaku,
                Indeks = Indeks is null ? default : [.. Indeks],
                Alasan = new(Alasan ?? []),
                Keterangan = Keterangan,
                Surat = Surat?.Jadi(Tanggal),
                Wilayah = Wilayah,
                BeritaAcara = BeritaAcara,
            };
        }
    }

    [Description("A letter as it is uploaded: without a state")]
    internal sealed record SuratUnggahan
    {
        [JsonRequired]
        public LocalDate TanggalSurat { get; set; }

        [Description("The date of the command; may be left out")]
        public LocalDate? TanggalUnggah { get; set; }

        [JsonRequired]
        public Penandatangan Penandatangan { get; set; }

        [JsonRequired]
        public bool Lampiran { get; set; }

        public LocalDate? TanggalFinalisasi { get; set; }

        internal SuratPengesahan Jadi(LocalDate tanggal)
        {
            if (TanggalUnggah is { } unggah && unggah != tanggal)
            {
                string hari = TeksTanggal.Iso(tanggal);
                throw new DtksJsonException(new("JSON-TANGGAL-UNGGAH", $"Harus sama dengan tanggal perintah, {hari}", $"Must equal the date of the command, {hari}"), "surat.tanggal_unggah");
            }

            return new()
            {
                Status = StatusSurat.Menunggu,
                TanggalSurat = TanggalSurat,
                TanggalUnggah = tanggal,
                Penandatangan = Penandatangan,
                Lampiran = Lampiran,
                TanggalFinalisasi = TanggalFinalisasi,
            };
        }
    }

    internal sealed record ButirLangkah(
        bool Ok,
        [property: JsonPropertyOrder(1)] PerintahKelayakan[] Mungkin,
        [property: JsonPropertyOrder(2), Description("Rules to look at")] string[] Catatan,
        [property: Description("When refused"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Aturan = null,
        [property: JsonPropertyOrder(3), Description("What the letter just uploaded does not cover"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int[]? TakTercakup = null);

    internal sealed record Hasil(ButirLangkah[] Langkah, HasilPutusan[] Putusan, KeadaanButir[] TahapIndeks, EdisiDipakai Edisi);

    private static Hasil Jawab(Masukan masukan)
    {
        BahanKelayakan bahan = masukan.Bahan(masukan.DaftarProgram());
        AlurKelayakan alur = AlurKelayakan.Mulai(bahan, masukan.Kebijaksanaan(), masukan.BacaKegiatan());
        ButirLangkah[] langkah = Dialek.Ubah(masukan.Perintah, "perintah", butir =>
        {
            LangkahAlur<AlurKelayakan, PerintahKelayakan> satu;
            masukan.Beralasan(butir.Alasan);
            try
            {
                satu = alur.Terapkan(butir.Jadi(bahan.Kepesertaan.Count));
            }
            catch (BahanTidakSahException salah)
            {
                throw new DtksJsonException(salah.Cacat[0].Pesan, salah.Cacat[0].Jalur);
            }

            SuratPengesahan? surat = alur.Surat;
            alur = satu.Keadaan;
            bool menunggu = satu.Diterima && alur.KeadaanSurat == KeadaanSurat.Menunggu && alur.Surat != surat && !alur.TakTercakup.IsEmpty;
            return new ButirLangkah(
                satu.Diterima, [.. satu.Mungkin], [.. satu.Catatan.Select(a => a.Id.ToString())], satu.Diterima ? null : satu.Aturan.Id.ToString(), menunggu ? [.. alur.TakTercakup] : null);
        });
        HasilKelayakan hasil = alur.Putusan();
        return new(langkah, HasilPutusan.Dari(hasil), [.. alur.Butir.Select(b => b.Keadaan)], EdisiDipakai.Dari(hasil.Konteks));
    }
}
