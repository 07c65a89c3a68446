using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace Dtks.Protokol;

/// <summary>What a member of a request or an answer means: a name means one thing in the dialect, so it is said once; a shape says more where it must.</summary>
internal static class ArtiAnggota
{
    private static readonly FrozenDictionary<string, string> MenurutNama = Daftar.Isi.ToFrozenDictionary(a => a.Nama, a => a.Arti, StringComparer.Ordinal);

    /// <summary>Describes every member of a schema that does not describe itself.</summary>
    public static void Jelaskan(JsonNode? skema)
    {
        if (skema is JsonArray larik)
        {
            foreach (JsonNode? butir in larik)
            {
                Jelaskan(butir);
            }
        }
        else if (skema is JsonObject objek)
        {
            foreach ((string nama, JsonNode? isi) in objek["properties"] as JsonObject ?? [])
            {
                if (isi is JsonObject anggota && !anggota.ContainsKey("description") && !anggota.ContainsKey("$ref") && MenurutNama.TryGetValue(nama, out string? arti))
                {
                    anggota["description"] = arti;
                }
            }

            foreach ((string _, JsonNode? isi) in objek)
            {
                Jelaskan(isi);
            }
        }
    }

    private static class Daftar
    {
        public static readonly (string Nama, string Arti)[] Isi =
        [
            ("kebijakan", "Choices where the law leaves room"), ("tanpa_verifikasi", "What a participation that nobody verified is (AM-3)"), ("cakupan_kaskade", "Whom the end of PBI-JK reaches: the recipient or the family (VK-8)"),
            ("usia_dewasa", "Age in years from which a person is adult"), ("kawin_dianggap_dewasa", "Whether a married person counts as adult"), ("usia_lansia", "Age in years from which a person is lanjut usia (KP-5)"),
            ("maks_komponen_pkh", "The most people of a family that count for PKH (KP-5)"), ("cuti_bersama_libur", "Whether cuti bersama are days off (KL-2)"), ("unggah_ulang", "Whether a letter may be uploaded again after a refusal"),
            ("minimal_kriteria_miskin", "How many criteria make a fakir miskin (KP-8)"), ("urutan_pbi", "The order of a queue for PBI-JK (PB-2)"), ("koreksi_setelah_ditolak", "Whether marks may be changed after a letter was refused"),
            ("berita_acara_wajib", "Whether finalisasi needs a berita acara"), ("akibat_diam_kemensos", "What the silence of a region on an item of Kemensos means (KM-1)"), ("batas_desil_sembako", "The last desil for Sembako (DS-2)"),
            ("zona_waktu", "The time zone of the region"), ("batas_pangan", "Percent of spending on food above which question 3 counts"), ("program_daerah", "Programmes of the region"),
            ("cacat", "What is wrong"), ("posisi", "Position of the character that is wrong, from 0"), ("per", "The day as of which the question is answered"), ("nama", "Name"), ("tanggal_lahir", "Day of birth"),
            ("jenis_kelamin", "L or P"), ("alamat", "Address"), ("edisi", "The edition of the rules; the period or the day chooses when absent"), ("tempat_lahir", "Place of birth"), ("status_kawin", "1 belum kawin, 2 kawin, 3 cerai hidup, 4 cerai mati"),
            ("rt", "RT"), ("rw", "RW"), ("hamil", "Whether the person is pregnant"), ("disabilitas", "Kinds of disability; an empty list: none"), ("disabilitas_berat", "Whether the disability is severe"), ("kode", "Code"),
            ("status", "The state of what is described"), ("tanggal", "The day"), ("orang", "People"), ("nik", "NIK, 16 digits"), ("id", "Identifier"), ("satuan", "Who receives: a family or a person"),
            ("periode", "The month, yyyy-MM"), ("aturan", "The rule, by its id"), ("surat", "The letter, or whether one is needed"), ("kepesertaan", "Participations, or what becomes of one"), ("tanggal_surat", "Day of the letter"),
            ("penandatangan", "Who signed the letter (SP-1)"), ("lampiran", "Whether the list is attached"), ("tanggal_finalisasi", "Day on which the list was final"), ("catatan_pembayaran", "A note on the payment; decides nothing"),
            ("indeks", "Position in the list of the request, from 0"), ("keterangan", "A text that explains"), ("ahli_waris", "Statements whether people who died have heirs (VK-5)"), ("sumber", "Where it comes from"), ("dikirim", "Day on which Kemensos sent the item"),
            ("tanggapan", "The answer of the region"), ("difinalisasi", "Whether it is final (VK-7)"), ("tanggal_unggah", "Day of the upload"), ("catatan_penolakan", "Why the letter was refused"), ("setuju", "Whether the region agrees"),
            ("hasil", "The answer, or the verdict"), ("teks", "The text"), ("kunci", "The key by which texts are compared"), ("temuan", "Findings"), ("tingkat", "Level"), ("mulai", "The first day"), ("disebut", "Whether the caller named the edition"),
            ("di_luar_masa", "Whether the period lies outside the span of the edition"), ("kelayakan", "layak, tidak layak, or not yet to be determined"), ("alasan", "Reasons of tidak layak, by code"), ("penetapan", "Declarations, or one"),
            ("sah", "Whether it is valid"), ("bulan", "Month, or months"), ("bidang", "The fields it is about"), ("dokumen", "The document"), ("jalur", "The path of what is wrong, or the way of a usulan"), ("pesan", "What is wrong and how to repair it, Indonesian / English"),
            ("a", "The first of two"), ("b", "The second of two"), ("berlaku", "Whether it holds"), ("kegiatan", "The activity of the month (KL-1)"), ("kurang", "The facts that are missing, by their path"), ("ibu_kandung", "Name of the mother"),
            ("langkah", "The steps, in order"), ("putusan", "The decisions"), ("ok", "Whether it was answered or accepted"), ("tahap", "How far it went: verifikasi, finalisasi, pengesahan"), ("perlu_ganti_pengurus", "Whether the pengurus must be replaced (VK-5)"),
            ("oleh", "Who can do it"), ("baris", "Lines or rows"), ("tenggat", "The last day"), ("hari", "Day of the month"), ("tahun2", "The last two digits of the year"), ("samaran", "The number masked, fit for a screen"), ("elemen", "The elements compared, or one"),
            ("diterima", "Who is served, or the day it came in"), ("protokol", "The version of the protocol"), ("jenis", "The kind"), ("judul", "What the rule says, in a few Indonesian words"), ("kelas", "How the rule stands to its source: teks, tafsir or luar"),
            ("dasar", "The rules it stands on, with their places"), ("bagian", "The place in the document"), ("desil", "Rank 1 to 10, or why there is none (DS-1)"), ("syarat", "The condition of each programme"), ("pasangan", "Pairs of records, by position"),
            ("kelompok", "Groups of one person, by position"), ("gugus", "Many records of one key, as a group"), ("tak_dicari", "Keys of too many records to be compared"), ("anggota", "The members, by position"), ("isi", "How many"), ("jumlah", "How many"),
            ("jendela", "The windows of the month"), ("selesai", "The last day"), ("terbuka", "The activities that are open"), ("berikutnya", "The next window"), ("aktif", "Whether the family was found"), ("wajib", "The fields that must be complete"),
            ("nama_pengurus", "Name of the pengurus"), ("nik_pengurus", "NIK of the pengurus"), ("tanggal_lahir_pengurus", "Day of birth of the pengurus"), ("perintah", "The command, or the commands in order"), ("peran", "The role of who acts"),
            ("tahap_indeks", "The state of each participation"), ("mungkin", "The commands that are possible next"), ("ya", "What follows if yes"), ("tidak", "What follows if no"), ("fakta", "The fact that would have to change"), ("menjadi", "What the fact would have to be"),
            ("penjelasan", "The explanation of each decision"), ("ditolak", "What was refused, and by which rule"), ("surat_temuan", "The rules that the letter breaks"), ("saran", "The suggestions"), ("ganti_pengurus", "Whether to replace the pengurus instead"),
            ("keyakinan", "Certain, or to be looked at"), ("arah", "What the citizen says: layak or tidak layak"), ("cara", "How it was answered: by word or by silence"), ("terlambat", "Whether it came after the last day"), ("ukuran", "The measure of similarity"),
            ("kota", "Whether it is a kota"), ("RESPONSE_CODE", "Code of the answer"), ("RESPON", "Message of the answer"), ("RESPONSE", "Message of the answer"), ("RESPONSE_DESC", "Message of the answer"), ("terpenuhi", "How many elements reach their threshold"),
            ("skor", "Similarity 0 to 100; null when unknown"), ("ambang", "The threshold of the element"), ("kuota", "The quota of the kab/kota"), ("terpakai", "How much of the quota is used"), ("antrian", "The queue"), ("golongan", "Which part of the queue (PB-2)"),
            ("sisa", "What is left of the quota"), ("menunggu", "Who waits, by position, in order"), ("dasar_hapus", "Why the person was deleted (DS-4)"), ("masih_butuh_layanan", "Whether the person needs care"), ("calon", "The candidates, first choice first"),
            ("sebab", "Why the candidate may"), ("op", "The operation"), ("masukan", "The input of the operation"), ("komponen", "The components of PKH (KP-5)"), ("tingkat_wilayah", "The level of the rows"), ("individu", "How many people"),
            ("keluarga", "How many families"), ("perlu_perbaikan", "How many people have a finding to repair"), ("versi", "The version of the library"), ("operasi", "The operations that are answered"), ("hari_libur", "The years whose days off are known"),
            ("dari", "The first"), ("sampai", "The last"), ("lahir", "Day of birth"), ("tahun", "Completed years"), ("kanal", "Where the usulan came in"), ("di_dtks", "Whether the person is in DTKS"), ("penerima_program", "Whether the person receives the programme"),
            ("calon_program", "Whether the person is a candidate of the programme"), ("kepadanan", "Kepadanan with Dukcapil"), ("anggota_kk", "How many members the KK has"), ("anggota_diusulkan", "How many of them are proposed"), ("berita_acara", "Whether there is a berita acara"),
            ("survei", "Whether the survey was done"), ("foto_rumah", "Whether there is a photograph of the house"), ("foto_kk", "Whether there is a photograph of the KK"), ("no_kk", "No KK, 16 digits"), ("provinsi", "Provinsi"), ("kab_kota", "Kabupaten or kota"),
            ("kecamatan", "Kecamatan"), ("kelurahan", "Desa or kelurahan"), ("hubungan_keluarga", "Relation in the family"), ("bertitik", "The code with dots"), ("induk", "The region above, or the edition derived from"),
            ("asal", "Who put the usulan up"),
            ("aturan_a", "The rules of the first side alone"),
            ("aturan_b", "The rules of the second side alone"),
            ("baru", "What it becomes, or the new pengurus"),
            ("butir", "The entries"),
            ("dasar_a", "Its place on the first side"),
            ("dasar_b", "Its place on the second side"),
            ("dasar_kemensos", "On what Kemensos put the usulan up"),
            ("data", "The data of the person"),
            ("data_dihapus", "Whether the personal data were erased (RG-6)"),
            ("dihentikan", "When and by which rule it was stopped"),
            ("dilapor_meninggal", "Number of the event that reported the death"), ("ditandai_hamil", "Number of the event that last set the mark of pregnancy"),
            ("ditandai_disabilitas", "Number of the event that last set a mark of disability"), ("psnoka", "PSNOKA, the number of the card of PBI-JK, as read"),
            ("siks_gis", "What a check on the spot with SIKS-GIS recorded; only with that source"), ("lintang", "Latitude in degrees, south negative"), ("bujur", "Longitude in degrees, west negative"),
            ("foto", "Names of the photos"), ("kriteria", "The criteria that were ticked, in their words"), ("penilaian", "The rating, in its words"),
            ("ditambah", "Rows that were added"),
            ("finalisasi_oleh", "Who made it final"),
            ("hasil_pemadanan", "What the last pemadanan found"),
            ("id_dtks", "ID DTKS"),
            ("jenis_usulan", "What the usulan asks for"),
            ("keadaan", "The state"),
            ("keadaan_surat", "The state of the letter"),
            ("kemensos", "The items of Kemensos"),
            ("kuota_pbi", "The quota of PBI-JK of the kab/kota"),
            ("lama", "What it was"),
            ("masuk", "Since when it is in"),
            ("meninggal", "Whether the person died, or the day"),
            ("nasihat", "Advice of citizens and of surveys"),
            ("nomor", "The number of the event, from 1"),
            ("parameter", "The parameters that the two decrees fix differently"),
            ("pelaku", "Who acted"),
            ("penanda", "Who marked it"),
            ("pengurus_lama", "The pengurus before"),
            ("perubahan", "What changed, or what it is for the recipient"),
            ("peserta", "Who receives"),
            ("program", "The programme"),
            ("riwayat", "What happened, in order"),
            ("saat_pemadanan", "Moment of the last pemadanan, where it is known"),
            ("sebelum", "What it was before"),
            ("sejak", "The first day or month"),
            ("selisih", "What differs from the month before"),
            ("simpan_tanggal_lahir", "Whether the whole day of birth is kept because a decision rests on it"),
            ("sk", "The SK of DTKS"),
            ("sk_pertama", "The first SK of DTKS"),
            ("sk_terakhir", "The latest SK of DTKS"),
            ("tanggal_pemadanan", "Day of the last pemadanan"),
            ("tanggal_sk", "Day of the SK"),
            ("tanggal_tanggapan", "Day of the answer"),
            ("tanggal_terakhir", "Day of the last event"),
            ("tertutup", "Whether the month is closed"),
            ("urut", "The order"),
            ("usulan", "The usulan"),
            ("verifikasi", "The marks of verifikasi kelayakan"),
            ("verval", "The verval of the usulan"),
            ("verval_pbi", "The marks of verval PBI"),
            ("wilayah", "Kode wilayah, or the region of the register"),
            .. Enumerable.Range(1, 10).Select(n => (n.ToString(System.Globalization.CultureInfo.InvariantCulture), $"The answer to question {n} of the survey (KP-8)")),
        ];
    }
}
