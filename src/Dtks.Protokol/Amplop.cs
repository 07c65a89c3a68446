using Dtks.Domain;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Dtks.Domain.Json;

namespace Dtks.Protokol;

/// <summary>The envelope of one request: its members as bytes, found in one pass that also keeps the limits.</summary>
internal ref struct Amplop
{
    /// <summary>The version that is spoken.</summary>
    public const string Protokol = "dtks.op/1";

    private static readonly JsonReaderOptions Pilihan = new() { MaxDepth = int.MaxValue };

    /// <summary>The id as written; <c>null</c> when there is none.</summary>
    public ReadOnlySpan<byte> Id { get; private set; }

    /// <summary>The bytes of <c>masukan</c>; empty when absent or null.</summary>
    public ReadOnlySpan<byte> Masukan { get; private set; }

    /// <summary>The operation; null when there is a refusal.</summary>
    public Operasi? Operasi { get; private set; }

    /// <summary>The refusal of the envelope.</summary>
    public GalatOperasi? Galat { get; private set; }

    /// <summary>Reads one line.</summary>
    public static Amplop Buka(ReadOnlySpan<byte> baris)
    {
        var amplop = new Amplop { Id = "null"u8 };
        if (!Utf8.IsValid(baris))
        {
            amplop.Galat = new(GalatOperasi.BukanObjek, null, "Baris bukan UTF-8 yang sah; tulis permintaan dalam UTF-8", "The line is not valid UTF-8; write requests in UTF-8");
            return amplop;
        }

        try
        {
            amplop.Baca(baris);
        }
        catch (JsonException galat)
        {
            long letak = galat.BytePositionInLine ?? 0;
            return new()
            {
                Id = "null"u8,
                Galat = new(GalatOperasi.BukanObjek, null, $"Baris bukan JSON yang sah (byte ke-{letak}); tulis satu objek JSON per baris", $"The line is not valid JSON (byte {letak}); write one JSON object per line"),
            };
        }

        return amplop;
    }

    private void Baca(ReadOnlySpan<byte> baris)
    {
        var baca = new Utf8JsonReader(baris, Pilihan);
        baca.Read();
        if (baca.TokenType != JsonTokenType.StartObject)
        {
            Galat = new(
                GalatOperasi.BukanObjek, null, "Baris bukan objek JSON; tulis {\"id\": ..., \"op\": ..., \"masukan\": {...}}", "The line is not a JSON object; write {\"id\": ..., \"op\": ..., \"masukan\": {...}}");
            return;
        }

        int terbaca = 0;
        while (baca.Read() && baca.TokenType == JsonTokenType.PropertyName)
        {
            int anggota = baca.ValueTextEquals("id"u8) ? 1 : baca.ValueTextEquals("op"u8) ? 2 : baca.ValueTextEquals("masukan"u8) ? 4 : baca.ValueTextEquals("protokol"u8) ? 8 : 0;
            if (anggota == 0 || (terbaca & anggota) != 0)
            {
                string nama = Nama(ref baca);
                Galat ??= anggota == 0 ? Bentuk(PesanJson.Asing, nama) : Bentuk(PesanJson.Ganda, nama);
            }

            baca.Read();
            int awal = (int)baca.TokenStartIndex;
            Utf8JsonReader nilai = baca;
            Lewati(ref baca, baris);
            ReadOnlySpan<byte> isi = baris[awal..(int)baca.BytesConsumed];
            if ((terbaca & anggota) == 0)
            {
                Simpan(anggota, isi, ref nilai);
            }

            terbaca |= anggota;
        }

        baca.Read();
        if (Galat is not null)
        {
            return;
        }

        if (Operasi is null)
        {
            Galat = Bentuk(PesanJson.Hilang, "op");
        }
        else if (Masukan.IsEmpty)
        {
            Galat = Operasi.MasukanWajib ? Bentuk(PesanJson.Hilang, "masukan") : null;
            Masukan = "{}"u8;
        }
    }

    private void Simpan(int anggota, ReadOnlySpan<byte> isi, ref Utf8JsonReader nilai)
    {
        switch (anggota)
        {
            case 1:
                Id = isi;
                break;
            case 2 when nilai.TokenType == JsonTokenType.String:
                CariOperasi(ref nilai);
                break;
            case 2 when nilai.TokenType != JsonTokenType.Null:
                Galat ??= Bentuk(PesanJson.Teks, "op");
                break;
            case 4:
                Masukan = nilai.TokenType == JsonTokenType.Null ? default : isi;
                break;
            case 8 when nilai.TokenType != JsonTokenType.Null && !(nilai.TokenType == JsonTokenType.String && nilai.ValueTextEquals(Protokol)):
                Galat ??= new(GalatOperasi.OperasiTakDikenal, null, $"Versi protokol tidak dikenal; yang dipakai: {Protokol}", $"Unknown version of the protocol; spoken: {Protokol}");
                break;
        }
    }

    private void CariOperasi(ref Utf8JsonReader nilai)
    {
        try
        {
            Operasi = DaftarOperasi.Cari(ref nilai);
            Galat ??= Operasi is not null ? null : new(
                GalatOperasi.OperasiTakDikenal, null, $"Operasi tidak dikenal; yang dikenal: {DaftarOperasi.NamaDikenal}", $"Unknown operation; known: {DaftarOperasi.NamaDikenal}");
        }
        catch (InvalidOperationException)
        {
            Galat ??= Bentuk(PesanJson.Unicode, "op");
        }
    }

    private void Lewati(ref Utf8JsonReader baca, ReadOnlySpan<byte> baris)
    {
        // Why: counts by depth, -1 for an object; the array is small, and what is deeper is over the limit already.
        Span<int> jumlah = stackalloc int[BatasProtokol.Kedalaman + 1];
        int dalam = 0;
        while (true)
        {
            JsonTokenType jenis = baca.TokenType;
            if (jenis is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                dalam--;
            }
            else
            {
                if (dalam is > 0 and <= BatasProtokol.Kedalaman && jumlah[dalam] >= 0 && ++jumlah[dalam] > BatasProtokol.Larik)
                {
                    Batas(baris, ref baca, "daftar", "a list", BatasProtokol.Larik, "butir", "entries");
                }

                if (jenis is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    if (++dalam <= BatasProtokol.Kedalaman)
                    {
                        jumlah[dalam] = jenis == JsonTokenType.StartArray ? 0 : -1;
                    }
                    else
                    {
                        Batas(baris, ref baca, "kedalaman", "nesting", BatasProtokol.Kedalaman, "tingkat", "levels");
                    }
                }
                else if (jenis is JsonTokenType.String or JsonTokenType.PropertyName && baca.ValueSpan.Length > BatasProtokol.Teks && Aksara(baca.ValueSpan) > BatasProtokol.Teks)
                {
                    Batas(baris, ref baca, "teks", "a text", BatasProtokol.Teks, "huruf", "characters");
                }
            }

            if (dalam <= 0 || !baca.Read())
            {
                return;
            }
        }
    }

    private void Batas(ReadOnlySpan<byte> baris, ref Utf8JsonReader baca, string apa, string what, int batas, string satuan, string unit)
        => Galat ??= new(
            GalatOperasi.LewatBatas,
            JalurPada(baris, baca.TokenStartIndex),
            $"Permintaan terlalu besar: {apa} paling banyak {batas} {satuan}; bagi atau perkecil permintaannya",
            $"The request is too large: {what} has at most {batas} {unit}; split it or make it smaller");

    // Why: escapes count as one character each, as the schema counts; half a surrogate pair is refused later.
    private static int Aksara(ReadOnlySpan<byte> teks)
    {
        int jumlah = 0;
        for (int i = 0; i < teks.Length; i++)
        {
            bool lanjutan = (teks[i] & 0xC0) == 0x80;
            jumlah += lanjutan ? 0 : 1;
            i += teks[i] == '\\' ? teks[i + 1] == 'u' ? 5 : 1 : 0;
        }

        return jumlah;
    }

    /// <summary>The path of what stands at a position; only for refusals.</summary>
    private static string JalurPada(ReadOnlySpan<byte> baris, long letak)
    {
        var baca = new Utf8JsonReader(baris, Pilihan);
        var tumpukan = new List<(string? Nama, int Butir)>();
        string? nama = null;
        while (baca.Read() && baca.TokenStartIndex <= letak)
        {
            switch (baca.TokenType)
            {
                case JsonTokenType.PropertyName:
                    nama = Nama(ref baca);
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    tumpukan.RemoveAt(tumpukan.Count - 1);
                    nama = null;
                    continue;
            }

            if (tumpukan.Count > 0 && tumpukan[^1].Butir >= -1)
            {
                tumpukan[^1] = tumpukan[^1] with { Butir = tumpukan[^1].Butir + 1 };
            }

            if (baca.TokenStartIndex == letak)
            {
                break;
            }

            if (baca.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                tumpukan.Add((nama, baca.TokenType == JsonTokenType.StartArray ? -1 : -2));
                nama = null;
            }
        }

        var jalur = new StringBuilder();
        foreach ((string? satu, int butir) in tumpukan)
        {
            Tambah(satu, butir);
        }

        Tambah(nama, -2);
        return jalur.ToString();

        void Tambah(string? satu, int butir)
        {
            jalur.Append(satu is not null && jalur.Length > 0 ? "." : "").Append(satu is null ? "" : TeksAman.Samarkan(satu));
            _ = butir >= 0 ? jalur.Append('[').Append(butir).Append(']') : jalur;
        }
    }

    private static string Nama(ref Utf8JsonReader baca)
    {
        try
        {
            return baca.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private static GalatOperasi Bentuk(Domain.Pesan pesan, string jalur) => new(GalatOperasi.MasukanSalah, TeksAman.Samarkan(jalur), pesan.Indonesia, pesan.Inggris);
}
