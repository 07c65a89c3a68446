using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Dtks.Cli.Tampilan;
using Dtks.Matching;
using Dtks.Protokol;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks mirip</c>: how alike two names or addresses are, as written and as keys.</summary>
internal static class PerintahMirip
{
    private sealed record Bentuk(string Kode, string Nama, HasilKunci A, HasilKunci B);

    public static Command Buat(Lingkungan lingkungan)
    {
        var a = new Argument<string>("a") { Description = "Teks pertama" };
        var b = new Argument<string>("b") { Description = "Teks kedua" };
        var json = OpsiUmum.Json("satu objek");
        var perintah = new PerintahDtks("mirip", "Bandingkan dua nama atau alamat dengan semua ukuran (PD-5, PD-6). Taksiran, bukan putusan.")
        {
            Contoh =
            [
                ("dtks mirip SOETRISNO SUTRISNO", "dua ejaan satu nama"),
                ("dtks mirip \"Jl. Mawar No. 12\" \"JALAN MAWAR 12\" --json", "dua alamat, keluaran JSON"),
            ],
        };
        perintah.Arguments.Add(a);
        perintah.Arguments.Add(b);
        perintah.Options.Add(json);
        perintah.SetAction(hasil =>
        {
            string teksA = hasil.GetRequiredValue(a);
            string teksB = hasil.GetRequiredValue(b);
            Bentuk[] bentuk =
            [
                new("nama", "Kunci nama", KunciNama.Uraikan(teksA), KunciNama.Uraikan(teksB)),
                new("alamat", "Kunci alamat", KunciAlamat.Uraikan(teksA), KunciAlamat.Uraikan(teksB)),
            ];
            if (hasil.GetValue(json))
            {
                TulisJson(lingkungan.Keluar, teksA, teksB, bentuk);
            }
            else
            {
                TulisTabel(lingkungan.Konsol, teksA, teksB, bentuk);
            }

            return Aplikasi.Selesai;
        });
        return perintah;
    }

    private static void TulisTabel(IAnsiConsole konsol, string a, string b, Bentuk[] bentuk)
    {
        var kunci = new Tabel("Bentuk", "A", "B", "Langkah A", "Langkah B");
        foreach (Bentuk satu in bentuk)
        {
            kunci.Baris(satu.Nama, satu.A.Kunci, satu.B.Kunci, Langkah(satu.A), Langkah(satu.B));
        }

        konsol.Write(kunci);
        var nilai = new Tabel(["Ukuran", "Seperti ditulis", .. bentuk.Select(s => s.Nama)]);
        foreach (UkuranKemiripan ukuran in TabelKemiripan.Ukuran.Butir.Select(u => u.Nilai))
        {
            nilai.Baris([TabelKemiripan.Ukuran.Nama(ukuran), Angka(KemiripanHitung.Bulat(Kemiripan.Hitung(ukuran, a, b))), .. bentuk.Select(s => Angka(Kunci(ukuran, s)))]);
        }

        konsol.Write(nilai);
        konsol.WriteLine("Taksiran untuk mencari dan memeriksa; putusan kepadanan hanya dari web service Dukcapil (dtks padan).");
    }

    private static void TulisJson(Stream keluar, string a, string b, Bentuk[] bentuk)
    {
        using (var tulis = new Utf8JsonWriter(keluar))
        {
            tulis.WriteStartObject();
            TulisUkuran(tulis, "teks", ukuran => KemiripanHitung.Bulat(Kemiripan.Hitung(ukuran, a, b)));
            foreach (Bentuk satu in bentuk)
            {
                tulis.WritePropertyName(satu.Kode + "_a");
                Dialek.Tulis(tulis, NamaKunci.Hasil.Dari(satu.A));
                tulis.WritePropertyName(satu.Kode + "_b");
                Dialek.Tulis(tulis, NamaKunci.Hasil.Dari(satu.B));
                TulisUkuran(tulis, satu.Kode, ukuran => Kunci(ukuran, satu));
            }

            tulis.WriteEndObject();
        }

        keluar.Write("\n"u8);
    }

    private static void TulisUkuran(Utf8JsonWriter tulis, string nama, Func<UkuranKemiripan, double?> hitung)
    {
        tulis.WriteStartObject(nama);
        foreach (var butir in TabelKemiripan.Ukuran.Butir)
        {
            if (hitung(butir.Nilai) is { } nilai)
            {
                tulis.WriteNumber(butir.Kode, nilai);
            }
            else
            {
                tulis.WriteNull(butir.Kode);
            }
        }

        tulis.WriteEndObject();
    }

    /// <summary>The measure of two keys, best pair of aliases; null when a key is empty.</summary>
    private static double? Kunci(UkuranKemiripan ukuran, Bentuk bentuk) =>
        AliasNama.Terbaik(bentuk.A.Kunci, bentuk.B.Kunci, ukuran) is { } terbaik ? KemiripanHitung.Bulat(terbaik) : null;

    private static string Langkah(HasilKunci kunci) => kunci.Langkah.IsEmpty ? "-" : string.Join(", ", kunci.Langkah);

    private static string Angka(double? nilai) => nilai?.ToString("0.######", CultureInfo.InvariantCulture) ?? "-";
}
