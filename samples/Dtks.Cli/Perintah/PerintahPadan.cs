using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Dtks.Cli.Berkas;
using Dtks.Cli.Operasi;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Matching;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks padan</c>: the verdict on answers of the Dukcapil web service.</summary>
internal static class PerintahPadan
{
    private const string Galat = "galat";

    private static readonly Dictionary<string, KebijakanKepadanan> Kebijakan = new(StringComparer.Ordinal)
    {
        ["kepmensos-150-2022"] = KebijakanKepadanan.Kepmensos150Tahun2022,
        ["nama-saja"] = KebijakanKepadanan.NamaSaja,
    };

    public static Command Buat(Lingkungan lingkungan)
    {
        var berkas = new Argument<string>("berkas") { Description = "Satu jawaban (JSON) atau satu jawaban per baris (NDJSON); - untuk masukan standar. Boleh dibungkus {\"nik\": \"...\", \"jawaban\": {...}}" };
        var nik = new Option<string?>("--nik") { Description = "NIK yang ditanyakan, bila jawaban memuat angkanya", HelpName = "NIK" };
        var kebijakan = new Option<string>("--kebijakan") { Description = "Kebijakan: kepmensos-150-2022 (baku) atau nama-saja", DefaultValueFactory = _ => "kepmensos-150-2022", HelpName = "NAMA" };
        kebijakan.AcceptOnlyFromAmong([.. Kebijakan.Keys]);
        var json = new Option<bool>("--json") { Description = "Keluaran JSON, satu objek per jawaban" };
        var ringkas = new Option<bool>("--ringkas") { Description = "Hanya rekapitulasi, tanpa tabel per jawaban" };
        var gagal = new Option<string[]>("--gagal-bila") { Description = "Kode keluar 1 bila ada: tidak-padan, belum-dapat-ditentukan, galat", AllowMultipleArgumentsPerToken = true, HelpName = "TEMUAN" };
        gagal.AcceptOnlyFromAmong("tidak-padan", "belum-dapat-ditentukan", Galat);
        var perintah = new PerintahDtks("padan", "Putuskan kepadanan dari jawaban web service Dukcapil, elemen demi elemen (PD-1, PD-2, PD-3).")
        {
            Contoh =
            [
                ("dtks padan jawaban.json", "satu jawaban sebagai tabel"),
                ("dtks padan jawaban.ndjson --json > putusan.ndjson", "banyak jawaban, satu per baris"),
                ("dtks padan jawaban.ndjson --ringkas --gagal-bila tidak-padan galat", "rekapitulasi dan kode keluar untuk skrip"),
            ],
        };
        perintah.Arguments.Add(berkas);
        perintah.Options.Add(nik);
        perintah.Options.Add(kebijakan);
        perintah.Options.Add(json);
        perintah.Options.Add(ringkas);
        perintah.Options.Add(gagal);
        perintah.SetAction(hasil => Jalankan(
            lingkungan,
            hasil.GetRequiredValue(berkas),
            BacaNik(hasil.GetValue(nik)),
            Kebijakan[hasil.GetRequiredValue(kebijakan)],
            hasil.GetValue(json) ? Bentuk.Json : hasil.GetValue(ringkas) ? Bentuk.Ringkas : Bentuk.Tabel,
            hasil.GetValue(gagal) ?? []));
        return perintah;
    }

    private enum Bentuk : byte
    {
        Tabel = 0,
        Ringkas,
        Json,
    }

    private static Nik? BacaNik(string? teks) => teks is null ? null
        : Nik.TryParse(teks, out Nik nik) ? nik
        : throw new SalahPakaiException("NIK pada --nik tidak terbaca; tulis 16 angka.", "The NIK of --nik is unreadable; write 16 digits.");

    private static int Jalankan(Lingkungan lingkungan, string berkas, Nik? nik, KebijakanKepadanan kebijakan, Bentuk bentuk, string[] gagalBila)
    {
        using Stream masuk = berkas == "-" ? lingkungan.Masuk : File.OpenRead(berkas);
        var jumlah = new SortedDictionary<string, long>(StringComparer.Ordinal);
        // Why: tables and a bar on the same terminal would overwrite each other.
        bool senyap = bentuk == Bentuk.Tabel;
        Func<Action<long>, int> kerja = maju =>
        {
            using var tulis = bentuk == Bentuk.Json ? new Utf8JsonWriter(lingkungan.Keluar) : null;
            foreach (ButirJawaban butir in new BerkasJawaban(masuk, nik, maju).Baca())
            {
                PutusanKepadanan? putusan = butir.Jawaban is null ? null : kebijakan.Putuskan(butir.Jawaban);
                string kunci = putusan is null ? Galat : TabelPemadanan.Vonis.Kode(putusan.Vonis);
                jumlah[kunci] = jumlah.GetValueOrDefault(kunci) + 1;
                if (tulis is not null)
                {
                    TulisJson(lingkungan.Keluar, tulis, butir, putusan);
                }

                if (butir.Cacat is { } cacat)
                {
                    lingkungan.TulisGalat.WriteLine(string.Create(CultureInfo.InvariantCulture, $"baris {butir.Baris}: {cacat}"));
                }
                else if (bentuk == Bentuk.Tabel)
                {
                    TabelKepadanan.Tulis(lingkungan.Konsol, butir.Baris, butir.Jawaban!, putusan!);
                }
            }

            return 0;
        };
        _ = senyap ? kerja(static _ => { }) : Kemajuan.Jalankan(lingkungan, "Memadankan", masuk.CanSeek ? masuk.Length : null, kerja);
        if (bentuk != Bentuk.Json)
        {
            TabelKepadanan.TulisRekap(lingkungan.Konsol, kebijakan, jumlah);
        }

        return gagalBila.Any(jumlah.ContainsKey) ? Aplikasi.AdaTemuan : Aplikasi.Selesai;
    }

    private static void TulisJson(Stream keluar, Utf8JsonWriter tulis, ButirJawaban butir, PutusanKepadanan? putusan)
    {
        tulis.Reset();
        tulis.WriteStartObject();
        tulis.WriteNumber("baris"u8, butir.Baris);
        if (putusan is not null)
        {
            OperasiKepadanan.TulisPutusan(tulis, putusan);
        }
        else
        {
            tulis.WriteStartObject("galat"u8);
            tulis.WriteString("kode"u8, butir.Cacat!.Kode);
            tulis.WriteString("pesan"u8, $"{butir.Cacat.Indonesia} / {butir.Cacat.Inggris}");
            tulis.WriteEndObject();
        }

        tulis.WriteEndObject();
        tulis.Flush();
        keluar.Write("\n"u8);
    }
}
