using System.Text.Encodings.Web;
using System.Text.Json;
using Dtks.Cli.Berkas;
using Dtks.Domain;
using Dtks.Rules;


namespace Dtks.Cli.Operasi;

/// <summary>The engine of the protocol <c>dtks.op/1</c>: one JSON request per line in, one JSON answer per line out, in order.</summary>
/// <remarks>Holds the buffers of one run: not thread-safe, use one per stream.</remarks>
internal sealed class MesinJawab : IDisposable
{
    /// <summary>256 MB: the longest line that the protocol reads.</summary>
    // Why: the operations on a list of people cannot be split over several lines without changing the answer, and a kab/kota does not fit in little.
    public const int BatasBaris = 256 * BesarMega;

    private const int BesarMega = 1024 * 1024;
    private const int BesarBlok = 1 << 18;

    private readonly int batas;
    private readonly PohonJson pohon = new();
    private readonly Penampung keluaran = new();
    private readonly Utf8JsonWriter tulis;

    /// <summary>Makes an engine.</summary>
    /// <param name="batas">The longest line in bytes, its line end not counted.</param>
    public MesinJawab(int batas = BatasBaris)
    {
        this.batas = batas;
        tulis = new Utf8JsonWriter(keluaran, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 64 });
    }

    /// <summary>Answers every line until the input ends or the output is closed by its reader.</summary>
    /// <param name="masuk">The requests.</param>
    /// <param name="keluar">The answers.</param>
    /// <param name="langsung">Whether each answer is sent at once, for a person at a terminal.</param>
    /// <exception cref="IOException">The input cannot be read, or the output cannot be written for another reason than a closed pipe.</exception>
    public void Jalankan(Stream masuk, Stream keluar, bool langsung = false)
    {
        // Why: nothing is held back while waiting for input, so a program that asks and waits over a pipe always gets its answer.
        var pembaca = new PembacaBaris(masuk, () => Kirim(keluar), batas);
        HasilBaris hasil;
        while ((hasil = pembaca.Berikut()) != HasilBaris.Habis)
        {
            if (hasil == HasilBaris.TerlaluPanjang)
            {
                JawabTerlaluPanjang();
            }
            else
            {
                Jawab(pembaca.Wadah, pembaca.Mulai, pembaca.Panjang);
            }

            if ((langsung || keluaran.Panjang >= BesarBlok) && !Kirim(keluar))
            {
                return;
            }
        }

        Kirim(keluar);
    }

    /// <summary>The answer to one line without its line end, as UTF-8 with a line end; empty for a blank line.</summary>
    public byte[] Jawab(ReadOnlySpan<byte> baris)
    {
        byte[] salinan = baris.ToArray();
        keluaran.Kosongkan();
        Jawab(salinan, 0, salinan.Length);
        byte[] jawaban = keluaran.Isi.ToArray();
        keluaran.Kosongkan();
        return jawaban;
    }

    /// <inheritdoc/>
    public void Dispose() => tulis.Dispose();

    private bool Kirim(Stream keluar)
    {
        if (keluaran.Panjang == 0)
        {
            return true;
        }

        try
        {
            keluar.Write(keluaran.Isi);
            keluar.Flush();
        }
        catch (IOException galat) when (PesanBerkas.PipaTertutup(galat))
        {
            return false;
        }
        finally
        {
            keluaran.Kosongkan();
        }

        return true;
    }

    private void JawabTerlaluPanjang()
    {
        var galat = new GalatOperasi(
            GalatOperasi.BukanObjek,
            null,
            $"Baris lebih dari {batas / BesarMega} MB; untuk data sebesar itu pakai perintah yang membaca berkas (dtks ganda, anomali, rekap, kelayakan)",
            $"The line is over {batas / BesarMega} MB; for that much data use the commands that read files (dtks ganda, anomali, rekap, kelayakan)");
        TulisGalat("null"u8, galat);
        Akhiri();
    }

    private void Jawab(byte[] wadah, int mulai, int panjang)
    {
        ReadOnlySpan<byte> baris = wadah.AsSpan(mulai, panjang);
        if (baris.TrimStart(" \t\r\n\v\f"u8).IsEmpty)
        {
            return;
        }

        int sebelum = keluaran.Panjang;
        ReadOnlySpan<byte> id = "null"u8;
        try
        {
            BacaObjek permintaan = BacaObjek.Urai(pohon, wadah, mulai, panjang, "{\"id\": ..., \"op\": ..., \"masukan\": {...}}");
            int simpulId = permintaan.Simpul("id");
            id = simpulId < 0 ? id : pohon.Mentah(simpulId);
            tulis.Reset(keluaran);
            BukaJawaban(id, berhasil: true);
            JawabOperasi(permintaan);
            tulis.WriteEndObject();
            tulis.Flush();
        }
        catch (Exception galat)
        {
            // Why: whatever goes wrong belongs to this one line; the next one must still be answered.
            keluaran.Potong(sebelum);
            TulisGalat(id, galat switch
            {
                GalatOperasi dikenal => dikenal,
                DiLuarCakupanException luar => new GalatOperasi(GalatOperasi.DiLuarCakupan, null, luar.Pesan.Indonesia, luar.Pesan.Inggris),
                _ => new GalatOperasi(GalatOperasi.Internal, null, $"Kesalahan program ({galat.GetType().Name}); laporkan", $"A defect of the program ({galat.GetType().Name}); please report it"),
            });
        }

        Akhiri();
    }

    private void JawabOperasi(BacaObjek permintaan)
    {
        string nama = permintaan.TeksWajib("op");
        if (!DaftarOperasi.TryCari(nama, out ButirOperasi? operasi))
        {
            throw new GalatOperasi(GalatOperasi.OperasiTakDikenal, null, $"Operasi tidak dikenal; yang dikenal: {DaftarOperasi.NamaDikenal}", $"Unknown operation; known: {DaftarOperasi.NamaDikenal}");
        }

        BacaObjek masukan = permintaan.Objek("masukan") ?? (operasi.MasukanWajib ? throw permintaan.Hilang("masukan") : BacaObjek.Kosong(permintaan, "masukan"));
        tulis.WritePropertyName("hasil"u8);
        operasi.Jawab(masukan, tulis);
        masukan.PeriksaKebijakan();
        permintaan.Selesai();
    }

    private void BukaJawaban(ReadOnlySpan<byte> id, bool berhasil)
    {
        tulis.WriteStartObject();
        tulis.WritePropertyName("id"u8);
        if (id.Contains((byte)'\r'))
        {
            // Why: a bare carriage return is white space inside the value (never part of a text), but ends a line for many readers.
            byte[] tanpaCr = id.ToArray();
            tanpaCr.AsSpan().Replace((byte)'\r', (byte)' ');
            id = tanpaCr;
        }

        tulis.WriteRawValue(id, skipInputValidation: true);
        tulis.WriteBoolean("ok"u8, berhasil);
    }

    private void TulisGalat(ReadOnlySpan<byte> id, GalatOperasi galat)
    {
        tulis.Reset(keluaran);
        BukaJawaban(id, berhasil: false);
        tulis.WriteStartObject("galat"u8);
        tulis.WriteString("kode"u8, galat.Kode);
        tulis.WriteString("pesan"u8, galat.Pesan);
        tulis.WriteString("jalur"u8, galat.Jalur);
        tulis.WriteEndObject();
        tulis.WriteEndObject();
        tulis.Flush();
    }

    private void Akhiri()
    {
        keluaran.GetSpan(1)[0] = (byte)'\n';
        keluaran.Advance(1);
    }
}
