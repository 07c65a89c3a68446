using System.Text.Json;
using Dtks.Domain;

namespace Dtks.Cli.Operasi;

/// <summary>The reader of status keberadaan.</summary>
internal sealed partial class BacaObjek
{
    /// <summary>A status keberadaan: the integer 1 to 5, or a text or letter of that list (KP-6); null when absent or null.</summary>
    public StatusKeberadaan? Keberadaan(string anggotaNama)
    {
        if (!Ambil(anggotaNama, out int s))
        {
            return null;
        }

        if (pohon.Jenis(s) == JsonTokenType.Number)
        {
            return (StatusKeberadaan)Bilangan(anggotaNama, 1, 5)!.Value;
        }

        string teks = TeksLonggar(anggotaNama, s, "Harus berupa kode 1..5 atau teks daftar itu", "Must be a code 1..5 or a text of that list");
        return TabelKependudukan.Keberadaan.TryBaca(teks, out StatusKeberadaan nilai)
            ? nilai
            : throw Salah(anggotaNama, TabelKependudukan.Keberadaan.PesanTakDikenal().Indonesia, TabelKependudukan.Keberadaan.PesanTakDikenal().Inggris);
    }

    /// <summary>A status keberadaan that must be given.</summary>
    public StatusKeberadaan KeberadaanWajib(string anggotaNama) => Keberadaan(anggotaNama) ?? throw Hilang(anggotaNama);
}
