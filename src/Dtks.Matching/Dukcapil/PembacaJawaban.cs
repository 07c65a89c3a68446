using System.Text;
using System.Text.Json;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>Walks the JSON of an answer once and collects what PD-2 names; everything else is skipped.</summary>
internal sealed class PembacaJawaban(Nik? ditanya)
{
    private static readonly JsonReaderOptions Pilihan = new() { MaxDepth = 512 };

    private readonly List<NilaiDukcapil> _luar = [];
    private readonly List<NilaiDukcapil> _dalam = [];
    private bool _adaIsi;
    private int _objekIsi;
    private int _anggotaIsi;

    internal SortedSet<KodeJawaban> Kode { get; } = [];

    internal List<string> Keterangan { get; } = [];

    /// <summary>What was said of elements, in the order of the answer; beside <c>content</c> only code and message belong to it.</summary>
    internal List<NilaiDukcapil> Nilai => _adaIsi ? _dalam : _luar;

    internal bool Kosong { get; private set; }

    /// <summary>Reads the answer; null when it could be read, else what is wrong with it as a whole.</summary>
    internal Pesan? Baca(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var baca = new Utf8JsonReader(utf8, Pilihan);
            if (!baca.Read() || baca.TokenType != JsonTokenType.StartObject)
            {
                return PesanDukcapil.BukanObjek;
            }

            int anggota = BacaObjek(ref baca, _luar, amplop: true);
            if (baca.Read())
            {
                return PesanDukcapil.BukanJson;
            }

            Kosong = _adaIsi ? _anggotaIsi == 0 : anggota == 0;
            return _objekIsi > 1 ? PesanDukcapil.LebihDariSatu : null;
        }
        catch (JsonException)
        {
            return PesanDukcapil.BukanJson;
        }
    }

    private int BacaObjek(ref Utf8JsonReader baca, List<NilaiDukcapil> nilai, bool amplop)
    {
        int jumlah = 0;
        while (baca.Read() && baca.TokenType == JsonTokenType.PropertyName)
        {
            jumlah++;
            string? nama = Teks(ref baca);
            baca.Read();
            if (amplop && AnggotaDukcapil.Sama(nama, AnggotaDukcapil.Isi))
            {
                BacaIsi(ref baca);
            }
            else if (AnggotaDukcapil.Sama(nama, AnggotaDukcapil.Kode))
            {
                BacaKode(ref baca);
            }
            else if (AnggotaDukcapil.Pesan(nama))
            {
                BacaKeterangan(ref baca);
            }
            else if (AnggotaDukcapil.TryElemen(nama, out ElemenKepadanan elemen, out string anggota))
            {
                nilai.Add(BacaElemen(ref baca, elemen, anggota));
            }
            else
            {
                baca.Skip();
            }
        }

        return jumlah;
    }

    private void BacaIsi(ref Utf8JsonReader baca)
    {
        _adaIsi = true;
        if (baca.TokenType == JsonTokenType.StartObject)
        {
            BacaObjekIsi(ref baca);
        }
        else if (baca.TokenType == JsonTokenType.StartArray)
        {
            while (baca.Read() && baca.TokenType != JsonTokenType.EndArray)
            {
                if (baca.TokenType == JsonTokenType.StartObject)
                {
                    BacaObjekIsi(ref baca);
                }
                else
                {
                    baca.Skip();
                }
            }
        }
    }

    private void BacaObjekIsi(ref Utf8JsonReader baca)
    {
        _objekIsi++;
        _anggotaIsi += BacaObjek(ref baca, _dalam, amplop: false);
    }

    private void BacaKode(ref Utf8JsonReader baca)
    {
        // Why: a code is a whole number, given as text or as a number; other codes and other forms leave the decision to the elements.
        string? teks = baca.TokenType switch
        {
            JsonTokenType.String => Teks(ref baca)?.Trim(),
            JsonTokenType.Number => Encoding.UTF8.GetString(baca.ValueSpan),
            _ => null,
        };
        baca.Skip();
        if (teks is null || teks.Length is 0 or > 4 || teks.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return;
        }

        int nilai = 0;
        foreach (char c in teks)
        {
            nilai = (nilai * 10) + (c - '0');
        }

        if (nilai is 5 or (>= 11 and <= 15))
        {
            Kode.Add((KodeJawaban)nilai);
        }
    }

    private void BacaKeterangan(ref Utf8JsonReader baca)
    {
        if (baca.TokenType == JsonTokenType.String && Teks(ref baca) is { } teks)
        {
            Keterangan.Add(teks);
        }

        baca.Skip();
    }

    private NilaiDukcapil BacaElemen(ref Utf8JsonReader baca, ElemenKepadanan elemen, string anggota)
    {
        if (baca.TokenType == JsonTokenType.String)
        {
            string? teks = Teks(ref baca);
            return new NilaiDukcapil(elemen, anggota, teks, NikDitanya(elemen, teks) ?? TeksDukcapil.Baca(teks));
        }

        if (baca.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            baca.Skip();
            return new NilaiDukcapil(elemen, anggota, null, null);
        }

        // Dasar: PD-2. What is not text is unreadable, a JSON number included.
        return new NilaiDukcapil(elemen, anggota, Encoding.UTF8.GetString(baca.ValueSpan), null);
    }

    private (KataDukcapil? Kata, int? Skor)? NikDitanya(ElemenKepadanan elemen, string? teks) =>
        elemen == ElemenKepadanan.Nik && ditanya is { } nik && Nik.TryParse(teks, out Nik terbaca) && terbaca == nik
            ? (null, 100)
            : null;

    /// <summary>The text of the current token; null when it is no valid Unicode.</summary>
    private static string? Teks(ref Utf8JsonReader baca)
    {
        try
        {
            return baca.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
