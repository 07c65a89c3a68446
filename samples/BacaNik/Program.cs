// Reads what somebody typed as a NIK: the number, or what is wrong with it and where. Nothing printed is a full number.
using Dtks.Domain;
using NodaTime;

string[] isian = ["3374991708910003", " 3374 99 570891 0004 ", "33749917O8910003", "337499******0003", "3374997002910003", "0033991708910003", ""];
LocalDate per = new(2024, 2, 29);

foreach (string teks in args.Length > 0 ? args : isian)
{
    BacaanNik bacaan = Nik.Check(teks);
    if (bacaan.TryGetNilai(out Nik nik))
    {
        string provinsi = nik.Wilayah.PadaTingkat(TingkatWilayah.Provinsi) is { } p && DaftarProvinsi.Baku.TryNama(p, out string nama) ? nama : "-";
        string umur = nik.TanggalLahir(per) is { } lahir ? $"{TeksTanggal.Iso(lahir)}, {Usia.Hitung(lahir, per)}" : "belum lahir";
        Console.WriteLine($"{nik}: {provinsi}, {TabelKependudukan.JenisKelamin.Nama(nik.JenisKelamin)}, {umur}");
    }
    else
    {
        Pesan pesan = PesanCacat.Untuk(bacaan.Cacat!.Value, bacaan.Posisi);
        Console.WriteLine($"{pesan.Kode}: {pesan.Indonesia}");
    }
}
