using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Rules;
using NodaTime;

namespace Meja.Halaman;

/// <summary>A family as it is pasted: the same members that <c>dtks jelaskan</c> and <c>kelayakan.putusan</c> read.</summary>
internal static class BerkasKeluarga
{
    /// <summary>The sample family of the project.</summary>
    public static string Contoh()
    {
        using Stream isi = typeof(BerkasKeluarga).Assembly.GetManifestResourceStream("keluarga.json")!;
        using StreamReader baca = new(isi);
        return baca.ReadToEnd();
    }

    /// <summary>Reads a pasted family.</summary>
    /// <exception cref="DtksJsonException">The text is no JSON, a member is unknown or cannot be read; with the place, never with the value.</exception>
    public static BahanKelayakan Baca(string teks)
    {
        JsonObject akar;
        try
        {
            akar = JsonNode.Parse(teks) as JsonObject ?? throw new JsonException();
        }
        catch (Exception galat) when (galat is JsonException or ArgumentException)
        {
            throw new DtksJsonException(new Pesan("MEJA-JSON", "Teks bukan objek JSON. Tempel seluruh isi berkas, dari { sampai }.", "The text is no JSON object. Paste the whole file, from { to }."));
        }

        string[] asing = [.. akar.Select(a => a.Key).Except(["periode", "per", "orang", "keluarga_lengkap", "kepesertaan", "penetapan", "surat", "ahli_waris"])];
        if (asing.Length > 0)
        {
            throw new DtksJsonException(new Pesan(
                "MEJA-ANGGOTA",
                $"Ada {asing.Length} anggota yang tidak dikenal meja ini. Yang dikenal: periode, per, orang, keluarga_lengkap, kepesertaan, penetapan, surat, ahli_waris; selebihnya lewat dtks jelaskan.",
                $"{asing.Length} members are not known at this desk. Known: periode, per, orang, keluarga_lengkap, kepesertaan, penetapan, surat, ahli_waris; for the rest use dtks jelaskan."));
        }

        return new BahanKelayakan
        {
            Periode = Wajib<Periode>("periode"),
            Per = akar["per"] is { } per ? Satu<LocalDate>(per, "per") : null,
            Orang = Daftar<Penduduk>("orang"),
            Kelengkapan = KelengkapanKeluarga.Menurut(akar["keluarga_lengkap"] is { } lengkap ? Satu<bool>(lengkap, "keluarga_lengkap") : null),
            Kepesertaan = Daftar<Kepesertaan>("kepesertaan"),
            Penetapan = Daftar<Penetapan>("penetapan"),
            Surat = akar["surat"] is { } surat ? Satu<SuratPengesahan>(surat, "surat") : null,
            AhliWaris = Waris(),
        };

        Dictionary<Nik, Kepastian> Waris()
        {
            Dictionary<Nik, Kepastian> waris = [];
            JsonArray daftar = akar["ahli_waris"] switch { null => [], JsonArray isi => isi, _ => throw BukanDaftar("ahli_waris") };
            for (int i = 0; i < daftar.Count; i++)
            {
                JsonNode? satu = daftar[i];
                Nik nik = Satu<Nik>((satu as JsonObject)?["nik"], $"ahli_waris[{i}].nik");
                waris[nik] = satu!["ada"] is { } ada ? Satu<bool>(ada, $"ahli_waris[{i}].ada") ? Kepastian.Ya : Kepastian.Tidak : Kepastian.TidakTahu;
            }

            return waris;
        }

        T Wajib<T>(string nama) => akar[nama] is { } isi
            ? Satu<T>(isi, nama)
            : throw new DtksJsonException(new Pesan("MEJA-WAJIB", $"Anggota {nama} tidak ada.", $"The member {nama} is missing."), nama);

        T[] Daftar<T>(string nama) => akar[nama] switch
        {
            null => [],
            JsonArray daftar => [.. daftar.Select((isi, i) => Satu<T>(isi, $"{nama}[{i}]"))],
            _ => throw BukanDaftar(nama),
        };

        static DtksJsonException BukanDaftar(string nama) => new(new Pesan("MEJA-DAFTAR", $"Anggota {nama} harus daftar, dari [ sampai ].", $"The member {nama} must be a list, from [ to ]."), nama);
    }

    private static T Satu<T>(JsonNode? isi, string jalur)
    {
        try
        {
            return isi is JsonValue nilai && typeof(T) == typeof(bool) && nilai.TryGetValue(out T? benar)
                ? benar
                : (isi ?? throw new DtksJsonException(new Pesan("MEJA-WAJIB", "Isinya tidak ada.", "It is missing."))).Deserialize((JsonTypeInfo<T>)DtksJson.Baku.GetTypeInfo(typeof(T))) ?? throw new JsonException();
        }
        catch (DtksJsonException galat)
        {
            throw new DtksJsonException(galat.Pesan, galat.Jalur.Length == 0 ? jalur : $"{jalur}.{galat.Jalur}");
        }
        catch (JsonException)
        {
            throw new DtksJsonException(new Pesan("MEJA-NILAI", "Isinya tidak dapat dibaca.", "Its content cannot be read."), jalur);
        }
    }
}
