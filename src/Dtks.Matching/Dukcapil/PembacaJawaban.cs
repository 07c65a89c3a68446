using System.Text;
using System.Text.Json;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>Walks the JSON of an answer once and collects what PD-2 names; what it does not know it notes by name.</summary>
internal sealed class PembacaJawaban
{
    private const int PanjangNama = 64;

    private static readonly JsonReaderOptions Pilihan = new() { MaxDepth = 512 };

    private readonly Nik? _ditanya;
    private readonly List<NilaiDukcapil> _luar = [];
    private readonly List<NilaiDukcapil> _dalam = [];
    private bool _adaIsi;
    private int _objekIsi;
    private int _anggotaIsi;

    private PembacaJawaban(Nik? ditanya) => _ditanya = ditanya;

    internal SortedSet<KodeJawaban> Kode { get; } = [];

    /// <summary>True when a code was given, known or not.</summary>
    internal bool AdaKode { get; private set; }

    internal List<string> Keterangan { get; } = [];

    /// <summary>Names of members that are neither elements nor part of the envelope, digits masked.</summary>
    internal SortedSet<string> TakDikenal { get; } = new(StringComparer.Ordinal);

    /// <summary>What was said of elements, in the order of the answer; beside <c>content</c> only code and message belong to it.</summary>
    internal List<NilaiDukcapil> Nilai => _adaIsi ? _dalam : _luar;

    internal bool Kosong { get; private set; }

    internal bool LebihDariSatu => _objekIsi > 1;

    /// <summary>True when the answer or its content is no object: an error page, a text, a list.</summary>
    internal bool BukanObjek { get; private set; }

    internal static PembacaJawaban Baca(ReadOnlySpan<byte> utf8, Nik? ditanya)
    {
        try
        {
            ReadOnlySpan<byte> tandaUrutan = [0xEF, 0xBB, 0xBF];
            var baca = new Utf8JsonReader(utf8.StartsWith(tandaUrutan) ? utf8[tandaUrutan.Length..] : utf8, Pilihan);
            var hasil = new PembacaJawaban(ditanya);
            if (baca.Read() && baca.TokenType == JsonTokenType.StartObject)
            {
                hasil.BacaAmplop(ref baca);
                if (!baca.Read())
                {
                    return hasil;
                }
            }
        }
        catch (JsonException)
        {
            // Why: what breaks off is no answer either; nothing of it is used.
        }

        return new PembacaJawaban(ditanya) { BukanObjek = true };
    }

    private void BacaAmplop(ref Utf8JsonReader baca)
    {
        int anggota = BacaObjek(ref baca, _luar, amplop: true);
        Kosong = !BukanObjek && (_adaIsi ? _anggotaIsi == 0 : anggota == 0);
    }

    /// <summary>Reads the members of an object; the number of those that are not null.</summary>
    private int BacaObjek(ref Utf8JsonReader baca, List<NilaiDukcapil> nilai, bool amplop)
    {
        int jumlah = 0;
        while (baca.Read() && baca.TokenType == JsonTokenType.PropertyName)
        {
            string? nama = Teks(ref baca);
            baca.Read();
            if (baca.TokenType == JsonTokenType.Null)
            {
                // Dasar: PD-2. A null member is absent.
                continue;
            }

            jumlah++;
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
                if (!AnggotaDukcapil.Diabaikan(nama))
                {
                    TakDikenal.Add(Samarkan(nama));
                }

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
                    BukanObjek = true;
                    baca.Skip();
                }
            }
        }
        else
        {
            BukanObjek = true;
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
        AdaKode |= !string.IsNullOrEmpty(teks);
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
        elemen == ElemenKepadanan.Nik && _ditanya is { } nik && Nik.TryParse(teks, out Nik terbaca) && terbaca == nik
            ? (null, 100)
            : null;

    /// <summary>A name as a finding may show it: no digit, nothing that moves a cursor, at most 64 characters.</summary>
    private static string Samarkan(string? nama) => nama is null ? "?" : string.Create(Math.Min(nama.Length, PanjangNama), nama, static (tujuan, asal) =>
    {
        for (int i = 0; i < tujuan.Length; i++)
        {
            char c = asal[i];
            tujuan[i] = char.IsNumber(c) ? '*' : char.IsLetter(c) || char.IsPunctuation(c) || char.IsSymbol(c) || c == ' ' ? c : '?';
        }
    });

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
