using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dtks.Protokol;
using Dtks.Domain;

namespace Dtks.Benchmarks;

/// <summary>The whole loop of <c>dtks jawab</c>, bytes in to bytes out, against the same answers made with strings and JsonNode.</summary>
internal sealed class JawabBenchmark : IUkuran
{
    public string Nama => "jawab";

    public string Ringkasan => "dtks jawab through the whole loop against reading lines and answering with JsonNode";

    public void Jalankan(Pengukur pengukur)
    {
        int jumlah = pengukur.Banyak(20_000);
        string[] nik = [.. Enumerable.Range(1, jumlah).Select(i => FormattableString.Invariant($"337499{1 + (i % 28):00}{1 + (i % 12):00}{i % 100:00}{1 + (i % 9999):0000}"))];
        byte[] urai = Gabung(nik.Select((n, i) => FormattableString.Invariant($$$"""{"id":{{{i}}},"op":"nik.urai","masukan":{"nik":"{{{n}}}","per":"2024-02-01"}}""")));
        byte[] jendela = Gabung(nik.Select((_, i) => FormattableString.Invariant($$$"""{"id":{{{i}}},"op":"kalender.jendela","masukan":{"periode":"2024-02"}}""")));
        using (var mesin = new MemoryStream())
        using (var polos = new MemoryStream())
        {
            Mesin(urai, mesin);
            Polos(urai, polos);
            if (!mesin.ToArray().AsSpan().SequenceEqual(polos.ToArray()))
            {
                throw new InvalidOperationException("The two ways disagree.");
            }
        }

        pengukur.Bandingkan(
            "nik.urai through the whole loop, one thread",
            "requests",
            jumlah,
            "JsonNode",
            ("JsonNode", () => Polos(urai, Stream.Null)),
            ("MesinJawab", () => Mesin(urai, Stream.Null)));
        byte[] putusan = Gabung(nik.Select((n, i) => FormattableString.Invariant(
            $$$"""{"id":{{{i}}},"op":"kelayakan.putusan","masukan":{"periode":"2024-02","kepesertaan":[{"nik":"{{{n}}}","program":"PBI-JK"},{"nik":"{{{n}}}","program":"PKH"}],"penetapan":[{"nik":"{{{n}}}","program":"PBI-JK","status":"tidak-layak","alasan":[5],"difinalisasi":true}]}}""")));
        pengukur.Bandingkan(
            "kelayakan.putusan of one family through the whole loop, one thread",
            "requests",
            jumlah,
            "MesinJawab",
            ("MesinJawab", () => Mesin(putusan, Stream.Null)));
        pengukur.Bandingkan(
            "kalender.jendela through the whole loop, one thread",
            "requests",
            jumlah,
            "MesinJawab",
            ("MesinJawab", () => Mesin(jendela, Stream.Null)));
    }

    private static byte[] Gabung(IEnumerable<string> baris) => Encoding.UTF8.GetBytes(string.Join('\n', baris) + "\n");

    private static long Mesin(byte[] permintaan, Stream keluar)
    {
        using var mesin = new MesinJawab();
        using var masuk = new MemoryStream(permintaan);
        mesin.Jalankan(masuk, keluar);
        return permintaan.Length;
    }

    private static long Polos(byte[] permintaan, Stream keluar)
    {
        using var masuk = new StreamReader(new MemoryStream(permintaan));
        var tulis = new StreamWriter(keluar, new UTF8Encoding(false));
        while (masuk.ReadLine() is { } baris)
        {
            JsonNode permintaanSatu = JsonNode.Parse(baris)!;
            JsonNode masukan = permintaanSatu["masukan"]!;
            Nik nik = Nik.Parse((string)masukan["nik"]!);
            TeksTanggal.TryBacaIso((string)masukan["per"]!, out NodaTime.LocalDate per);
            DaftarProvinsi.Baku.TryNama(nik.Wilayah.PadaTingkat(TingkatWilayah.Provinsi)!.Value, out string provinsi);
            var jawaban = new JsonObject
            {
                ["id"] = permintaanSatu["id"]!.DeepClone(),
                ["ok"] = true,
                ["hasil"] = new JsonObject
                {
                    ["sah"] = true,
                    ["cacat"] = null,
                    ["wilayah"] = nik.Wilayah.ToString("D"),
                    ["provinsi"] = provinsi,
                    ["kota"] = nik.Wilayah.Kota,
                    ["hari"] = nik.Hari,
                    ["bulan"] = nik.Bulan,
                    ["tahun2"] = nik.Tahun2,
                    ["jenis_kelamin"] = TabelKependudukan.JenisKelamin.Kode(nik.JenisKelamin),
                    ["nomor_urut"] = nik.NomorUrut.ToString("0000", System.Globalization.CultureInfo.InvariantCulture),
                    ["tanggal_lahir"] = nik.TanggalLahir(per) is { } lahir ? TeksTanggal.Iso(lahir) : null,
                    ["samaran"] = nik.ToString(),
                },
            };
            tulis.Write(jawaban.ToJsonString());
            tulis.Write('\n');
        }

        tulis.Flush();
        return permintaan.Length;
    }
}
