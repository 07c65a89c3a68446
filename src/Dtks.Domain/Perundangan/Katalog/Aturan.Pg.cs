namespace Dtks.Domain;

/// <content>Rules of the family PG.</content>
public sealed partial class Aturan
{
    /// <summary>PG-1: First replacement: an adult daughter.</summary>
    public static readonly Aturan PG1 = new(
        RumpunAturan.PG,
        1,
        "Pengganti pertama: anak perempuan dewasa",
        "First replacement: an adult daughter",
        "19 tafsir; 21 tafsir; 22 tafsir",
        """
        SAKU | FAQ teknis: nama pengurus sudah meninggal | teks + tafsir | 19
        SAKU | FAQ teknis: nama pengurus sudah meninggal | tafsir | 21, 22
        BS24 | Gambar 2.20 (Klik Pengurus Yang Ingin di Ganti) | tafsir | 22
        """,
        "Dewasa menurut kebijakan; di antara beberapa calon yang tertua dahulu, lalu NIK");

    /// <summary>PG-2: Second replacement: an adult son.</summary>
    public static readonly Aturan PG2 = new(
        RumpunAturan.PG,
        2,
        "Pengganti kedua: anak laki-laki dewasa",
        "Second replacement: an adult son",
        "19 tafsir; 21 tafsir; 22 tafsir",
        """
        SAKU | FAQ teknis: nama pengurus sudah meninggal | teks + tafsir | 19
        SAKU | FAQ teknis: nama pengurus sudah meninggal | tafsir | 21, 22
        BS24 | Gambar 2.20 (Klik Pengurus Yang Ingin di Ganti) | tafsir | 22
        """,
        "Dewasa menurut kebijakan; di antara beberapa calon yang tertua dahulu, lalu NIK");

    /// <summary>PG-3: Third replacement: the kepala keluarga.</summary>
    public static readonly Aturan PG3 = new(
        RumpunAturan.PG,
        3,
        "Pengganti ketiga: kepala keluarga",
        "Third replacement: the kepala keluarga",
        "19 teks; 21 tafsir; 22 tafsir",
        """
        SAKU | FAQ teknis: nama pengurus sudah meninggal | teks | 19
        SAKU | FAQ teknis: nama pengurus sudah meninggal | tafsir | 21, 22
        BS24 | Gambar 2.19 (Ganti Pengurus); Gambar 2.20 | teks | 22
        (kepala keluarga yang meninggal) SAKU | FAQ teknis: nama pengurus sudah meninggal | tafsir | 19, 21, 22
        """,
        "Urutan dari SAKU (2019), dibawa terus; bila kepala keluarga yang meninggal, istri atau suami yang hidup menjadi kepala");

    /// <summary>PG-4: Last permitted replacement: the istri.</summary>
    public static readonly Aturan PG4 = new(
        RumpunAturan.PG,
        4,
        "Pengganti terakhir yang diizinkan: istri",
        "Last permitted replacement: the istri",
        "22 tafsir",
        """
        BS24 | Gambar 2.20 (Klik Pengurus Yang Ingin di Ganti) | teks + tafsir | 22
        """,
        "Layar SIKS-NG mengizinkan istri tanpa menyebut urutannya");

    /// <summary>PG-5: Nobody of PG-1 to PG-4: another living adult member, to be reviewed.</summary>
    public static readonly Aturan PG5 = new(
        RumpunAturan.PG,
        5,
        "Bila PG-1 sampai PG-4 tidak ada orangnya: anggota dewasa lain yang hidup, perlu ditinjau",
        "Nobody of PG-1 to PG-4: another living adult member, to be reviewed",
        "22 tafsir",
        """
        BS24 | 2.3 E. Perbaiki Data | tafsir | 22
        """,
        "Sumber mengganti penerima yang tidak dapat mengambil bantuan tanpa mengecualikan anggota mana pun");
}
