using System.CommandLine;
using System.Globalization;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Protokol;

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
        var nik = new Option<string?>("--nik") { Description = "NIK yang ditanyakan, bila jawaban memuat angkanya", HelpName = "NIK" };
        var kebijakan = new Option<string>("--kebijakan") { Description = "Kebijakan: kepmensos-150-2022 (baku) atau nama-saja", DefaultValueFactory = _ => "kepmensos-150-2022", HelpName = "NAMA" };
        kebijakan.HanyaDari([.. Kebijakan.Keys]);
        Option<PilihanEdisi> edisi = OpsiUmum.Edisi();
        Option<Periode?> periode = OpsiUmum.Periode("--periode", "Bulan yang ambangnya berlaku; wajib bersama --edisi");
        var perintah = new PerintahDtks("padan", "Putuskan kepadanan dari jawaban web service Dukcapil, elemen demi elemen (PD-1, PD-2, PD-3).")
        {
            Contoh =
            [
                ("dtks padan samples/data/jawaban-dukcapil.ndjson", "jawaban contoh, satu tabel tiap jawaban"),
                ("dtks padan jawaban.ndjson --json > putusan.ndjson", "banyak jawaban, satu per baris"),
                ("dtks padan jawaban.ndjson --ringkas --gagal-bila tidak-padan --gagal-bila galat", "rekapitulasi dan kode keluar untuk skrip"),
            ],
        };
        var perBaris = new PerintahPerBaris(
            perintah,
            "Satu jawaban (JSON) atau satu jawaban per baris (NDJSON), boleh dibungkus {\"nik\": \"...\", \"jawaban\": {...}}",
            "jawaban",
            [nik, kebijakan, edisi, periode],
            "tidak-padan", "belum-dapat-ditentukan", Galat);
        perintah.SetAction(hasil =>
        {
            Nik? ditanya = BacaNik(hasil.GetValue(nik));
            KebijakanKepadanan dipakai = Ambang(hasil.GetRequiredValue(kebijakan), hasil.GetResult(kebijakan) is { Implicit: false }, hasil.GetValue(edisi), hasil.GetValue(periode));
            var jumlah = new SortedDictionary<string, long>(StringComparer.Ordinal);
            return perBaris.Jalankan(
                lingkungan,
                hasil,
                "Memadankan",
                (masuk, maju, bentuk) => Putuskan(lingkungan, new BerkasJawaban(masuk, ditanya, maju), dipakai, bentuk, jumlah),
                () => TabelKepadanan.TulisRekap(lingkungan.Konsol, dipakai, jumlah),
                jumlah.ContainsKey);
        });
        return perintah;
    }

    private static KebijakanKepadanan Ambang(string nama, bool disebut, PilihanEdisi edisi, Periode? periode) => (edisi == default, periode) switch
    {
        (true, null) => Kebijakan[nama],
        (false, null) => throw new SalahPakaiException("Sebutkan --periode yyyy-MM bersama --edisi: ambang berlaku menurut bulan.", "Name --periode yyyy-MM beside --edisi: thresholds are dated."),
        _ when disebut => throw new SalahPakaiException("Pilih --kebijakan, atau --edisi dan --periode.", "Choose --kebijakan, or --edisi and --periode."),
        (_, { } bulan) => KebijakanKepadanan.Untuk(edisi.Tentukan(bulan), bulan),
    };

    private static Nik? BacaNik(string? teks) => teks is null ? null
        : Nik.TryParse(teks, out Nik nik) ? nik
        : throw new SalahPakaiException("NIK pada --nik tidak terbaca; tulis 16 angka.", "The NIK of --nik is unreadable; write 16 digits.");

    private static (long Terbaca, long Ditolak) Putuskan(Lingkungan lingkungan, BerkasJawaban berkas, KebijakanKepadanan kebijakan, BentukKeluaran bentuk, SortedDictionary<string, long> jumlah)
    {
        long terbaca = 0;
        long ditolak = 0;

        // Why: of the wrong file its refusal says all; what is no answer is shown only once an answer stands beside it.
        var tertunda = new List<(long Baris, JawabanDukcapil Jawaban, PutusanKepadanan Putusan)>();
        foreach (ButirJawaban butir in berkas.Baca())
        {
            // Why: text that is no answer at all counts as a failed call; a file of nothing else is the wrong file.
            bool ada = butir.Jawaban is { } jawaban && !(jawaban is { PanggilanGagal: true, Nilai.IsEmpty: true, Kode.IsEmpty: true, Keterangan.IsEmpty: true });
            terbaca += ada ? 1 : 0;
            ditolak += ada ? 0 : 1;
            PutusanKepadanan? putusan = butir.Jawaban is null ? null : kebijakan.Putuskan(butir.Jawaban);
            string kunci = putusan is null ? Galat : TabelPemadanan.Vonis.Kode(putusan.Vonis);
            jumlah[kunci] = jumlah.GetValueOrDefault(kunci) + 1;
            if (bentuk == BentukKeluaran.Json)
            {
                PerintahPerBaris.TulisJson(
                    lingkungan.Keluar,
                    butir.Baris,
                    putusan is null ? null : PadanPutusan.Hasil.Dari(putusan),
                    ("kode", butir.Cacat?.Kode),
                    ("pesan", $"{butir.Cacat?.Indonesia} / {butir.Cacat?.Inggris}"));
            }

            if (butir.Cacat is { } cacat)
            {
                lingkungan.Tegur(string.Create(CultureInfo.InvariantCulture, $"baris {butir.Baris}: {cacat}"));
            }
            else if (bentuk == BentukKeluaran.Tabel)
            {
                tertunda.Add((butir.Baris, butir.Jawaban!, putusan!));
                if (terbaca > 0)
                {
                    tertunda.ForEach(t => TabelKepadanan.Tulis(lingkungan.Konsol, t.Baris, t.Jawaban, t.Putusan));
                    tertunda.Clear();
                }
            }
        }

        return (terbaca, ditolak);
    }
}
