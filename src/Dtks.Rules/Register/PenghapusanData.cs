using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The data of one person replaced by marks of the erasure, in a register and in the lines of its log alike (RG-6).</summary>
/// <remarks>
/// NIK, ID DTKS and, where nobody else has it, the No KK become marks that no person has: renamed everywhere in the same way, so that counts, decisions and the order of
/// events stay. The name becomes a mark; birthplace, mother, address, RT and RW go; of the birth date the year stays. What decisions read stays. Doing it twice is doing it once.
/// </remarks>
internal sealed class PenghapusanData
{
    /// <summary>What stands where a name or a free text was.</summary>
    public const string Tanda = "[dihapus]";

    private static readonly string[] Dibuang = ["tempat_lahir", "ibu_kandung", "alamat", "rt", "rw"];

    private readonly Dictionary<string, string> _ganti;
    private readonly string _tandaId;
    private readonly HashSet<string> _nik;
    private readonly HashSet<string> _id;
    private readonly int? _orang;
    private readonly bool _simpanTanggalLahir;

    private PenghapusanData(int kunci, int? orang, Dictionary<string, string> ganti, HashSet<string> nik, HashSet<string> id, bool simpanTanggalLahir)
    {
        _tandaId = string.Create(CultureInfo.InvariantCulture, $"DIHAPUS-{kunci}");
        _id = id;
        _orang = orang;
        _ganti = ganti;
        _nik = nik;
        _simpanTanggalLahir = simpanTanggalLahir;
    }

    /// <summary>What to replace for a person of a register.</summary>
    /// <param name="kunci">A number that the marks are made from and that no other person shares: the place of the person.</param>
    /// <param name="orang">The place of the person; null for somebody who only stands in a usulan.</param>
    /// <param name="data">Everything recorded of the person, the newest first.</param>
    /// <param name="kabKota">The kab/kota of the register.</param>
    /// <param name="lain">Whether somebody else has a number.</param>
    /// <param name="simpanTanggalLahir">Whether the birth date stays, because decisions rest on the day.</param>
    public static PenghapusanData Untuk(int kunci, int? orang, IEnumerable<Penduduk> data, KodeWilayah kabKota, Func<string, bool> lain, bool simpanTanggalLahir)
    {
        Dictionary<string, string> ganti = new(StringComparer.Ordinal);
        HashSet<string> nik = new(StringComparer.Ordinal);
        HashSet<string> idDtks = new(StringComparer.Ordinal);
        var ke = 0;
        foreach (var satu in data)
        {
            if (satu.Nik.NilaiBilaSah is { } milik && nik.Add(milik.ToString("D")))
            {
                Tandai(milik.ToString("D"));
            }

            if (satu.NomorKk.NilaiBilaSah is { } kk && !lain(kk.ToString("D")))
            {
                Tandai(kk.ToString("D"));
            }

            if (satu.IdDtks is { } id)
            {
                idDtks.Add(id.ToString());
            }
        }

        return new(kunci, orang, ganti, nik, idDtks, simpanTanggalLahir);

        // Why: a mark must read as a number, so that what names it still does; no kecamatan has the code 99, and a number that somebody has is passed over.
        void Tandai(string nomor)
        {
            while (!ganti.ContainsKey(nomor))
            {
                int sisa = kunci / 9999;
                string tanda = string.Create(
                    CultureInfo.InvariantCulture, $"{kabKota.ToString().Replace(".", "", StringComparison.Ordinal)[..4]}99{1 + (sisa % 28):00}{1 + (sisa / 28 % 12):00}{99 - (ke % 100):00}{1 + (kunci % 9999):0000}");
                ke++;
                if (string.Equals(tanda, nomor, StringComparison.Ordinal) || (!ganti.ContainsValue(tanda) && !lain(tanda)))
                {
                    ganti.Add(nomor, tanda);
                }
            }
        }
    }

    /// <summary>The first line of a start.</summary>
    /// <param name="kepala">The line.</param>
    /// <param name="baris">The places of the person's participations in that start.</param>
    public KepalaRegister Kepala(KepalaRegister kepala, IReadOnlySet<int> baris) => Ubah(kepala, RegisterJson.Info<KepalaRegister>(), node =>
    {
        foreach (var usulan in Larik(node, "usulan"))
        {
            Usulan(usulan["data"]);
        }

        foreach (var perubahan in Larik(node, "perubahan"))
        {
            if (perubahan["sebelum"] is JsonObject sebelum && (SamaOrang(perubahan["orang"]) || Milik(sebelum)))
            {
                HapusOrang(sebelum, lengkap: true);
            }
        }

        foreach (var butir in Larik(node["verval_pbi"], "butir").Concat(Larik(node["verifikasi"], "butir")).Concat(Larik(node, "kemensos")))
        {
            if (baris.Contains((int)butir["baris"]!))
            {
                HapusTeks(butir, "keterangan");
            }
        }

        foreach (var nasihat in Larik(node, "nasihat"))
        {
            Nasihat(nasihat["isi"]!);
        }
    });

    /// <summary>A person of a start.</summary>
    public OrangRegister Orang(OrangRegister orang, int letak) => Ubah(orang, RegisterJson.Info<OrangRegister>(), node =>
    {
        if (node["data"] is JsonObject data && (letak == _orang || Milik(data)))
        {
            HapusOrang(data, lengkap: true);
        }
    });

    /// <summary>A participation of a start.</summary>
    public BarisRegister Baris(BarisRegister baris) => Ubah(baris, RegisterJson.Info<BarisRegister>(), static node => node.AsObject().Remove("psnoka"));

    /// <summary>Whether a participation is the person's.</summary>
    public bool Milik(BarisRegister baris) => _nik.Contains(baris.Kepesertaan.Nik.ToString("D"));

    /// <summary>An event.</summary>
    public PeristiwaRegister Peristiwa(PeristiwaRegister peristiwa) => Ubah(peristiwa, RegisterJson.Info<PeristiwaRegister>(), node =>
    {
        JsonNode isi = node["isi"]!;
        switch (peristiwa.Isi)
        {
            case IsiPeristiwa.Perbaiki:
                if (isi["data"] is JsonObject data && (SamaOrang(isi["orang"]) || Milik(isi)))
                {
                    HapusOrang(data, lengkap: false);
                }

                break;
            case IsiPeristiwa.Usulan:
                Usulan(isi["data"]);
                break;
            case IsiPeristiwa.Nasihat:
                Nasihat(isi);
                break;
            case IsiPeristiwa.GantiPengurus ganti when _nik.Contains(ganti.Lama.ToString("D")) || _nik.Contains(ganti.Baru.ToString("D")):
                HapusTeks(isi, "alasan");
                break;
            case IsiPeristiwa.Kelayakan { Peserta: { IsDefaultOrEmpty: false } peserta } when SemuaMilik(peserta):
                HapusTeks(isi, "keterangan");
                break;
            case IsiPeristiwa.KemensosKirim { Peserta.IsDefaultOrEmpty: false } kirim when SemuaMilik(kirim.Peserta):
                HapusTeks(isi, "keterangan");
                break;
            default:
                break;
        }
    });

    private bool SemuaMilik(ImmutableArray<SebutPeserta> peserta) => peserta.All(p => _nik.Contains(p.Nik.ToString("D")));

    private void Usulan(JsonNode? data)
    {
        if (data?["orang"] is JsonObject orang && Milik(orang))
        {
            HapusOrang(orang, lengkap: true);
        }
    }

    // Why: coordinates and photos show where the person lives.
    private void Nasihat(JsonNode isi)
    {
        if (Milik(isi))
        {
            isi.AsObject().Remove("siks_gis");
        }
    }

    private bool SamaOrang(JsonNode? letak) => letak is not null && _orang is { } orang && (int)letak == orang;

    private bool Milik(JsonNode objek) => objek["nik"] is JsonValue nik && nik.TryGetValue(out string? nomor) && _nik.Contains(nomor);

    private static IEnumerable<JsonNode> Larik(JsonNode? node, string anggota) => (node?[anggota] as JsonArray ?? []).OfType<JsonNode>();

    private static void HapusTeks(JsonNode objek, string anggota)
    {
        if (objek[anggota] is not null)
        {
            objek[anggota] = Tanda;
        }
    }

    private void HapusOrang(JsonObject data, bool lengkap)
    {
        foreach (string anggota in Dibuang)
        {
            data.Remove(anggota);
        }

        // Why: a number that cannot be read has no mark of its own.
        if (data["nik"] is not null && !Milik(data))
        {
            data.Remove("nik");
        }

        if (lengkap || data["nama"] is not null)
        {
            data["nama"] = Tanda;
        }

        if (!_simpanTanggalLahir && data["tanggal_lahir"] is JsonValue lahir)
        {
            data["tanggal_lahir"] = $"{((string)lahir!)[..4]}-01-01";
        }
    }

    private T Ubah<T>(T nilai, JsonTypeInfo<T> bentuk, Action<JsonNode> hapus)
    {
        JsonNode node = JsonSerializer.SerializeToNode(nilai, bentuk)!;
        hapus(node);
        Ganti(node);
        return node.Deserialize(bentuk)!;
    }

    private void Ganti(JsonNode node)
    {
        if (node is JsonObject objek)
        {
            foreach (string anggota in objek.Select(a => a.Key).ToArray())
            {
                if (objek[anggota] is JsonValue nilai)
                {
                    if (!nilai.TryGetValue(out string? teks))
                    {
                        continue;
                    }

                    if (_ganti.TryGetValue(teks, out string? tanda))
                    {
                        objek[anggota] = tanda;
                    }
                    else if (string.Equals(anggota, "id_dtks", StringComparison.Ordinal) && _id.Contains(teks))
                    {
                        objek[anggota] = _tandaId;
                    }
                }
                else if (objek[anggota] is { } dalam)
                {
                    Ganti(dalam);
                }
            }
        }
        else if (node is JsonArray larik)
        {
            foreach (var dalam in larik.OfType<JsonNode>())
            {
                Ganti(dalam);
            }
        }
    }
}
