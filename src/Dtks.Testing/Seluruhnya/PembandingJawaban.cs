using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>The whole answer of <c>kelayakan.putusan</c> that the law gives to a group in a context.</summary>
internal sealed record HarapanJawaban(
    HarapanUji[] Putusan, IReadOnlyList<(int Indeks, Aturan Aturan)> Ditolak, IReadOnlyList<(int Indeks, Aturan Aturan)> DitolakKemensos, bool? SuratSah, IReadOnlyList<Aturan> SuratTemuan)
{
    public static HarapanJawaban Dari(KelompokUji kelompok, KonteksUji konteks)
    {
        var (ditolak, ditolakKemensos) = (new List<(int, Aturan)>(), new List<(int, Aturan)>());
        var putusan = kelompok.Harapan(konteks.Konteks, ditolak, ditolakKemensos);
        var bahan = kelompok.Bahan;
        return new(
            putusan,
            ditolak.Count == 0 ? [] : Tunjuk(ditolak, i => Cari(bahan.Penetapan, p => p.Nik == bahan.Kepesertaan[i].Nik && p.Program == bahan.Kepesertaan[i].Program)),
            ditolakKemensos.Count == 0 ? [] : Tunjuk(ditolakKemensos, i => Cari(bahan.Kemensos, p => p.Nik == bahan.Kepesertaan[i].Nik && p.Program == bahan.Kepesertaan[i].Program)),
            konteks.Konteks.SuratSah,
            konteks.Konteks.TemuanSurat);
    }

    // Why: both roles of a person share one declaration, which is refused once.
    private static List<(int, Aturan)> Tunjuk(List<(int Kepesertaan, Aturan Aturan)> ditolak, Func<int, int> nomor) =>
        [.. ditolak.Select(d => (Indeks: nomor(d.Kepesertaan), d.Aturan)).DistinctBy(d => d.Indeks).OrderBy(d => d.Indeks)];

    private static int Cari<T>(IReadOnlyList<T> daftar, Func<T, bool> syarat)
    {
        for (var i = 0; i < daftar.Count; i++)
        {
            if (syarat(daftar[i]))
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>Holds an answer line against the law, member by member, without making objects of it: there are millions.</summary>
internal sealed partial class PembandingJawaban
{
    private const int PanjangCuplikan = 300;

    private readonly List<int> _berbeda = [];
    private readonly Dictionary<PutusanRingkas, (string[] Dasar, string[] Kurang)> _teks = [];

    /// <summary>The kepesertaan whose decision differs in the line read last, ascending; all of them where the line is no answer.</summary>
    public IReadOnlyList<int> Berbeda => _berbeda;

    /// <summary>Reads a line; what is wrong beside the decisions, or null.</summary>
    public string? Baca(ReadOnlySpan<byte> baris, int id, HarapanJawaban harapan)
    {
        _berbeda.Clear();
        string? sebab;
        try
        {
            sebab = BacaJawaban(baris, id, harapan);
        }
        catch (Exception salah) when (salah is JsonException or InvalidOperationException or FormatException)
        {
            sebab = $"bukan jawaban dtks.op/1 / no answer of dtks.op/1: {Cuplikan(baris)}";
            _berbeda.Clear();
            _berbeda.AddRange(Enumerable.Range(0, harapan.Putusan.Length));
        }

        return sebab is null ? null : string.Create(CultureInfo.InvariantCulture, $"permintaan {id}: {sebab}");
    }

    /// <summary>One decision of a line as it was written.</summary>
    public string Teks(ReadOnlySpan<byte> baris, int indeks)
    {
        try
        {
            using var dokumen = JsonDocument.Parse(baris.ToArray());
            return dokumen.RootElement.GetProperty("hasil").GetProperty("putusan").EnumerateArray().Skip(indeks).First().GetRawText();
        }
        catch (Exception salah) when (salah is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return Cuplikan(baris);
        }
    }

    private static string Cuplikan(ReadOnlySpan<byte> baris)
    {
        var teks = Encoding.UTF8.GetString(baris[..Math.Min(baris.Length, PanjangCuplikan)]);
        return Angka().Replace(teks, m => new string('*', m.Length));
    }

    [GeneratedRegex(@"\d{13,}", RegexOptions.CultureInvariant)]
    private static partial Regex Angka();

    private string? BacaJawaban(ReadOnlySpan<byte> baris, int id, HarapanJawaban harapan)
    {
        var baca = new Utf8JsonReader(baris);
        string? sebab = null;
        var (idSama, adaHasil) = (false, false);
        Mulai(ref baca, JsonTokenType.StartObject);
        while (baca.Read() && baca.TokenType == JsonTokenType.PropertyName)
        {
            if (baca.ValueTextEquals("id"u8))
            {
                baca.Read();
                idSama = baca.TokenType == JsonTokenType.Number && baca.TryGetInt32(out var datang) && datang == id;
            }
            else if (baca.ValueTextEquals("hasil"u8))
            {
                adaHasil = true;
                sebab = BacaHasil(ref baca, harapan);
            }
            else
            {
                Lewati(ref baca);
            }
        }

        if (!idSama || !adaHasil)
        {
            _berbeda.Clear();
            _berbeda.AddRange(Enumerable.Range(0, harapan.Putusan.Length));
            return $"{(idSama ? "tanpa hasil / without hasil" : "id lain / another id")}: {Cuplikan(baris)}";
        }

        return sebab;
    }

    private string? BacaHasil(ref Utf8JsonReader baca, HarapanJawaban harapan)
    {
        Mulai(ref baca, JsonTokenType.StartObject);
        var (jumlah, ditolak, kemensos, suratSah, temuan) = (0, false, harapan.DitolakKemensos.Count == 0, false, false);
        while (baca.Read() && baca.TokenType == JsonTokenType.PropertyName)
        {
            if (baca.ValueTextEquals("putusan"u8))
            {
                Mulai(ref baca, JsonTokenType.StartArray);
                while (baca.Read() && baca.TokenType != JsonTokenType.EndArray)
                {
                    if (jumlah < harapan.Putusan.Length && !BacaPutusan(ref baca, jumlah, harapan.Putusan[jumlah]))
                    {
                        _berbeda.Add(jumlah);
                    }
                    else if (jumlah >= harapan.Putusan.Length)
                    {
                        baca.Skip();
                    }

                    jumlah++;
                }
            }
            else if (baca.ValueTextEquals("ditolak"u8))
            {
                ditolak = BacaDitolak(ref baca, harapan.Ditolak);
            }
            else if (baca.ValueTextEquals("ditolak_kemensos"u8))
            {
                kemensos = BacaDitolak(ref baca, harapan.DitolakKemensos);
            }
            else if (baca.ValueTextEquals("surat_sah"u8))
            {
                baca.Read();
                suratSah = baca.TokenType == (harapan.SuratSah is not { } sah ? JsonTokenType.Null : sah ? JsonTokenType.True : JsonTokenType.False);
            }
            else if (baca.ValueTextEquals("surat_temuan"u8))
            {
                baca.Read();
                temuan = Daftar(ref baca, [.. harapan.SuratTemuan.Select(a => a.Id.ToString())]);
            }
            else
            {
                Lewati(ref baca);
            }
        }

        for (var i = jumlah; i < harapan.Putusan.Length; i++)
        {
            _berbeda.Add(i);
        }

        string[] salah =
        [
            .. jumlah > harapan.Putusan.Length ? (string[])["putusan berlebih / too many decisions"] : [],
            .. ditolak ? (string[])[] : [$"ditolak, seharusnya / expected {Uraikan(harapan.Ditolak)}"],
            .. kemensos ? (string[])[] : [$"ditolak_kemensos, seharusnya / expected {Uraikan(harapan.DitolakKemensos)}"],
            .. suratSah ? (string[])[] : [$"surat_sah, seharusnya / expected {harapan.SuratSah?.ToString() ?? "null"}"],
            .. temuan ? (string[])[] : [$"surat_temuan, seharusnya / expected [{string.Join(", ", harapan.SuratTemuan.Select(a => a.Id))}]"],
        ];
        return salah.Length == 0 ? null : string.Join("; ", salah);
    }

    private static string Uraikan(IReadOnlyList<(int Indeks, Aturan Aturan)> ditolak) => $"[{string.Join(", ", ditolak.Take(5).Select(d => $"{d.Indeks}: {d.Aturan.Id}"))}{(ditolak.Count > 5 ? ", ..." : "")}]";

    private bool BacaPutusan(ref Utf8JsonReader baca, int indeks, in HarapanUji harapan)
    {
        if (baca.TokenType != JsonTokenType.StartObject)
        {
            baca.Skip();
            return false;
        }

        var ringkas = harapan.Ringkas;
        if (!_teks.TryGetValue(ringkas, out var teks))
        {
            _teks[ringkas] = teks = ([.. ringkas.Dasar.Select(a => a.Id.ToString())], [.. TabelKelayakan.KodeFakta(ringkas.Kurang)]);
        }

        var (sama, jumlah) = (true, 0);
        while (baca.Read() && baca.TokenType == JsonTokenType.PropertyName)
        {
            var dikenal = true;
            bool benar;
            if (baca.ValueTextEquals("indeks"u8))
            {
                benar = Angka(ref baca, indeks);
            }
            else if (baca.ValueTextEquals("kelayakan"u8))
            {
                benar = Kode(ref baca, TabelKelayakan.Status.Kode(ringkas.Kelayakan));
            }
            else if (baca.ValueTextEquals("sumber"u8))
            {
                benar = Kode(ref baca, TabelKelayakan.Sumber.Kode(ringkas.Sumber));
            }
            else if (baca.ValueTextEquals("alasan"u8))
            {
                benar = BacaAlasan(ref baca, harapan.Alasan);
            }
            else if (baca.ValueTextEquals("penyebab"u8))
            {
                benar = Angka(ref baca, harapan.Penyebab);
            }
            else if (baca.ValueTextEquals("tahap"u8))
            {
                benar = Kode(ref baca, TabelKelayakan.Tahap.Kode(ringkas.Tahap));
            }
            else if (baca.ValueTextEquals("kepesertaan"u8))
            {
                benar = Kode(ref baca, TabelKelayakan.Kepesertaan.Kode(ringkas.Kepesertaan));
            }
            else if (baca.ValueTextEquals("perlu_ganti_pengurus"u8))
            {
                baca.Read();
                benar = baca.TokenType == (ringkas.PerluGantiPengurus ? JsonTokenType.True : JsonTokenType.False);
            }
            else if (baca.ValueTextEquals("dasar"u8))
            {
                baca.Read();
                benar = Daftar(ref baca, teks.Dasar);
            }
            else if (baca.ValueTextEquals("kurang"u8))
            {
                baca.Read();
                benar = Daftar(ref baca, teks.Kurang);
            }
            else
            {
                Lewati(ref baca);
                (dikenal, benar) = (false, true);
            }

            jumlah += dikenal ? 1 : 0;
            sama &= benar;
        }

        return sama && jumlah == 10;
    }

    private static bool Kode(ref Utf8JsonReader baca, string kode)
    {
        baca.Read();
        if (baca.TokenType == JsonTokenType.String)
        {
            return baca.ValueTextEquals(kode);
        }

        baca.Skip();
        return false;
    }

    private static bool Angka(ref Utf8JsonReader baca, int? angka)
    {
        baca.Read();
        if (baca.TokenType == JsonTokenType.Number)
        {
            return baca.TryGetInt32(out var datang) && datang == angka;
        }

        var kosong = baca.TokenType == JsonTokenType.Null && angka is null;
        baca.Skip();
        return kosong;
    }

    private static bool BacaAlasan(ref Utf8JsonReader baca, HimpunanAlasan alasan)
    {
        baca.Read();
        if (baca.TokenType != JsonTokenType.StartArray)
        {
            baca.Skip();
            return false;
        }

        var (sama, terakhir, jumlah) = (true, 0, 0);
        while (baca.Read() && baca.TokenType != JsonTokenType.EndArray)
        {
            // Dasar: 09: the own set of codes, ascending.
            sama &= baca.TokenType == JsonTokenType.Number && baca.TryGetInt32(out var kode) && kode > terakhir && alasan.Memuat((AlasanTidakLayak)(terakhir = kode));
            jumlah++;
            baca.Skip();
        }

        return sama && jumlah == alasan.Jumlah;
    }

    private static bool Daftar(ref Utf8JsonReader baca, string[] isi)
    {
        if (baca.TokenType != JsonTokenType.StartArray)
        {
            baca.Skip();
            return false;
        }

        var (sama, jumlah) = (true, 0);
        while (baca.Read() && baca.TokenType != JsonTokenType.EndArray)
        {
            sama &= jumlah < isi.Length && baca.TokenType == JsonTokenType.String && baca.ValueTextEquals(isi[jumlah]);
            jumlah++;
            baca.Skip();
        }

        return sama && jumlah == isi.Length;
    }

    private static bool BacaDitolak(ref Utf8JsonReader baca, IReadOnlyList<(int Indeks, Aturan Aturan)> harapan)
    {
        Mulai(ref baca, JsonTokenType.StartArray);
        var (sama, jumlah) = (true, 0);
        while (baca.Read() && baca.TokenType != JsonTokenType.EndArray)
        {
            if (baca.TokenType != JsonTokenType.StartObject)
            {
                baca.Skip();
                sama = false;
                continue;
            }

            var cocok = 0;
            while (baca.Read() && baca.TokenType == JsonTokenType.PropertyName)
            {
                var ini = jumlah < harapan.Count ? harapan[jumlah] : default;
                if (baca.ValueTextEquals("indeks"u8))
                {
                    cocok += Angka(ref baca, ini.Indeks) ? 1 : 0;
                }
                else if (baca.ValueTextEquals("aturan"u8))
                {
                    cocok += Kode(ref baca, ini.Aturan?.Id.ToString() ?? "") ? 1 : 0;
                }
                else
                {
                    Lewati(ref baca);
                }
            }

            sama &= cocok == 2;
            jumlah++;
        }

        return sama && jumlah == harapan.Count;
    }

    private static void Mulai(ref Utf8JsonReader baca, JsonTokenType token)
    {
        if (!baca.Read() || baca.TokenType != token)
        {
            throw new JsonException();
        }
    }

    private static void Lewati(ref Utf8JsonReader baca)
    {
        baca.Read();
        baca.Skip();
    }
}
