using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The messages of kelayakan: Indonesian first, English second, never a personal number.</summary>
internal static class PesanKelayakan
{
    public static Pesan TanpaVerifikasiKelayakan(EdisiAturan edisi) => edisi.Status == StatusCakupan.Sebagian ? CakupanEdisi.BelumPada(edisi, Aturan.VK1) : new(
        "KELAYAKAN-DI-LUAR-CAKUPAN",
        $"Edisi {edisi.Id} tidak mengenal verifikasi kelayakan; pakai edisi permensos-3-2021 atau kepmensos-150-2022.",
        $"Edition {edisi.Id} has no verifikasi kelayakan; use edition permensos-3-2021 or kepmensos-150-2022.");

    public static Pesan TanpaKegiatan(EdisiAturan edisi, KegiatanBulanan kegiatan) => new(
        "KELAYAKAN-TANPA-JENDELA",
        $"Edisi {edisi.Id} tidak memuat jendela {TabelPerundangan.Kegiatan.Kode(kegiatan)}; pakai kegiatan lain, atau lengkapi parameter jendela edisi itu.",
        $"Edition {edisi.Id} has no window {TabelPerundangan.Kegiatan.Kode(kegiatan)}; use another activity, or complete the parameter jendela of that edition.");

    public static Pesan KegiatanLain { get; } = new(
        "KELAYAKAN-KEGIATAN",
        "Kegiatan ini bukan kegiatan kelayakan: gunakan verifikasi-kelayakan atau verval-pbi.",
        "This is no activity of kelayakan: use verifikasi-kelayakan or verval-pbi.");

    public static Pesan KemensosTanpaPer { get; } = new(
        "KELAYAKAN-KEMENSOS-TANPA-PER",
        "Daftar kemensos memerlukan per, tanggal putusan: tenggat tanggapannya dihitung sampai hari itu.",
        "The list kemensos needs per, the day as of which to decide: the deadline of the answers is counted up to it.");

    public static Pesan KemensosDiLuarEdisi(EdisiAturan edisi) => new(
        "KELAYAKAN-KEMENSOS-DI-LUAR-EDISI",
        $"Edisi {edisi.Id} tidak mengenal verifikasi kelayakan oleh Kemensos (KM-1): hapus daftar kemensos, atau periksa edisinya.",
        $"Edition {edisi.Id} has no eligibility verification by Kemensos (KM-1): remove the list kemensos, or check the edition.");

    public static Pesan KemensosBerulang(int pertama) => new(
        "KELAYAKAN-KEMENSOS-BERULANG",
        $"Kepesertaan ini sudah ada dalam daftar kemensos di indeks {pertama}; hapus salah satu.",
        $"This kepesertaan already stands in the list kemensos at index {pertama}; remove one of them.");

    public static Pesan KemensosTanpaKepesertaan { get; } = new(
        "KELAYAKAN-KEMENSOS-TANPA-KEPESERTAAN",
        "Butir Kemensos ini menunjuk kepesertaan (NIK dan program) yang tidak ada; periksa NIK dan programnya atau tambahkan kepesertaannya.",
        "This item of Kemensos points to a kepesertaan (NIK and programme) that is not there; check both or add the kepesertaan.");

    public static Pesan TanggapanSebelumDikirim { get; } = new(
        "KELAYAKAN-TANGGAPAN-SEBELUM-DIKIRIM",
        "Tanggapan bertanggal sebelum butir Kemensos dikirim; periksa kedua tanggalnya.",
        "The answer is dated before Kemensos sent the item; check both dates.");

    public static Pesan TanggalFinalisasiBerlebih { get; } = new(
        "KELAYAKAN-TANGGAL-FINALISASI",
        "Tanggal finalisasi lebih banyak daripada penetapan; isi satu untuk tiap penetapan, menurut urutannya.",
        "There are more days of finalisation than declarations; give one for each declaration, in their order.");

    public static Pesan KepesertaanBerulang(int pertama) => new(
        "KELAYAKAN-KEPESERTAAN-BERULANG",
        $"Kepesertaan yang sama (NIK, program, dan peran) sudah ada di indeks {pertama}; hapus salah satu.",
        $"The same kepesertaan (NIK, programme and role) already stands at index {pertama}; remove one of them.");

    public static Pesan PenetapanBerulang(int pertama) => new(
        "KELAYAKAN-PENETAPAN-BERULANG",
        $"Kepesertaan ini sudah ditetapkan di indeks {pertama}; satu kepesertaan hanya boleh punya satu penetapan.",
        $"This kepesertaan is already declared at index {pertama}; a kepesertaan takes one declaration only.");

    public static Pesan PenetapanTanpaKepesertaan { get; } = new(
        "KELAYAKAN-PENETAPAN-TANPA-KEPESERTAAN",
        "Penetapan ini menunjuk kepesertaan (NIK dan program) yang tidak ada; periksa NIK dan programnya atau tambahkan kepesertaannya.",
        "This declaration points to a kepesertaan (NIK and programme) that is not there; check both or add the kepesertaan.");

    public static Pesan OrangBerulang(int pertama) => new(
        "KELAYAKAN-ORANG-BERULANG",
        $"NIK yang sama sudah ada di indeks {pertama}; satu orang hanya boleh muncul satu kali di sini.",
        $"The same NIK already stands at index {pertama}; a person may appear once only here.");

    public static Pesan TanpaNik { get; } = new(
        "KELAYAKAN-TANPA-NIK",
        "NIK kosong (nilai default); baca NIK dengan Nik.Parse lebih dahulu.",
        "The NIK is empty (the default value); read it with Nik.Parse first.");

    public static Pesan ButirNull { get; } = new(
        "KELAYAKAN-BUTIR-NULL",
        "Butir ini null; isi atau hapus dari daftarnya.",
        "This item is null; fill it in or remove it from its list.");

    public static Pesan NasihatTidakLengkap { get; } = new(
        "KELAYAKAN-NASIHAT",
        "Nasihat ini tanpa NIK, arah atau sumber; isi ketiganya, atau hapus nasihatnya.",
        "This advice has no NIK, direction or source; give all three, or remove it.");

    public static Pesan IndeksTidakSah { get; } = new(
        "KELAYAKAN-INDEKS",
        "Indeks kosong, berulang, atau di luar daftar kepesertaan; sebut tiap indeks satu kali, mulai dari 0.",
        "Indexes are empty, repeated or outside the list of kepesertaan; name each once, from 0.");

    public static Pesan TanggalMundur { get; } = new(
        "KELAYAKAN-TANGGAL-MUNDUR",
        "Tanggal perintah lebih awal dari perintah sebelumnya; urutkan perintah menurut tanggal.",
        "The command is dated before the one preceding it; put the commands in order of date.");

    public static Pesan SuratTidakSesuai { get; } = new(
        "KELAYAKAN-SURAT",
        "Perintah unggah memerlukan surat yang tanggal unggahnya sama dengan tanggal perintah; perintah lain tidak memakai surat.",
        "The command unggah needs a letter uploaded on the very date of the command; other commands take no letter.");
}
