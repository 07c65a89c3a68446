namespace Dtks.Testing;

/// <summary>Invented names, places and addresses for made-up people.</summary>
internal static class NamaRekaan
{
    public static readonly string[] Depan =
    [
        "Sutarmi", "Bagas", "Wening", "Tirta", "Larasati", "Danu", "Kinasih", "Jaka", "Ratih", "Panji", "Menur", "Gading", "Sekar", "Tegar", "Lintang", "Galuh", "Rukmi", "Wira", "Ayu", "Suroto",
    ];

    public static readonly string[] Belakang =
    [
        "Prakosa", "Handayani", "Wicaksana", "Lestari", "Kusuma", "Pamungkas", "Rahayu", "Nugraha", "Widodari", "Saputra", "Puspita", "Mahardika",
    ];

    public static readonly string[] Tempat = ["Semarang", "Kendal", "Demak", "Salatiga", "Brebes", "Bima", "Sorong", "Langsa"];

    public static readonly string[] Jalan = ["Jl. Melati", "Jl. Kenanga", "Gg. Dahlia", "Dsn. Krajan", "Kp. Baru", "Perum Griya Asri"];

    /// <summary>Kabupaten and kota of the made-up people; the kecamatan is always 99, which no district has.</summary>
    public static readonly string[] KabKota = ["3374", "3324", "1174", "5272", "9271", "2172"];
}
