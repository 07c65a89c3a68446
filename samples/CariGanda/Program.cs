// Who is registered twice? A short list with one typing error, one old spelling, and twins, who are two people.
using Dtks.Domain;
using Dtks.Matching;
using NodaTime;

Penduduk[] orang =
[
    Orang("A-1", "3374991708910003", "3374990101150007", "Muhammad Sutrisno", "Siti Rekaan", new(1991, 8, 17)),
    Orang("A-2", "3374991708910004", "3374990101150007", "Moch. Soetrisno", "Siti Rekaan", new(1991, 8, 17)),
    Orang("B-1", "3374995203850001", "3374990202160008", "Dewi Contoh", "Murni Contoh", new(1985, 3, 12)),
    Orang("B-2", "3374995203850001", "3374990202160008", "Dewi Contoh", "Murni Contoh", new(1985, 3, 12)),
    Orang("C-1", "3374990505100011", "3374990303170009", "Bagas Umpama", "Rini Umpama", new(2010, 5, 5)),
    Orang("C-2", "3374990505100012", "3374990303170009", "Dimas Umpama", "Rini Umpama", new(2010, 5, 5)),
];

HasilGanda hasil = PencarianGanda.Cari(orang);
foreach (PasanganGanda pasangan in hasil.Pasangan)
{
    Console.WriteLine($"{orang[pasangan.A].IdDtks} dan {orang[pasangan.B].IdDtks}: {TabelKegandaan.Tingkat.Kode(pasangan.Tingkat)}, aturan {TabelKegandaan.Aturan.Kode(pasangan.Aturan)}");
    foreach (PerbandinganGanda bidang in pasangan.Perbandingan.Where(b => b.Menentukan))
    {
        Console.WriteLine($"  {bidang}");
    }
}

static Penduduk Orang(string id, string nik, string kk, string nama, string ibu, LocalDate lahir) => new()
{
    IdDtks = IdDtks.Parse(id),
    Nik = Nik.Check(nik),
    NomorKk = NomorKk.Check(kk),
    Nama = nama,
    NamaIbuKandung = ibu,
    TanggalLahir = lahir,
    JenisKelamin = JenisKelamin.LakiLaki,
    Wilayah = KodeWilayah.Parse("33.74.99.1001"),
};
