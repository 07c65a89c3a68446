using System.Text.Json;
using Dtks.Domain;

namespace Dtks.Cli.Operasi;

/// <summary>The readers of identities and regions.</summary>
internal sealed partial class BacaObjek
{
    private const int RuangNomor = 64;

    /// <summary>The reading of a NIK that is data: absent, null or unreadable is a reading too, never a refusal.</summary>
    public BacaanNik BacaanNik(string anggotaNama)
    {
        Span<char> ruang = stackalloc char[RuangNomor];
        return TryNomor(anggotaNama, ruang, out ReadOnlySpan<char> aksara) ? Nik.Check(aksara) : default;
    }

    /// <summary>The reading of a No KK that is data.</summary>
    public BacaanNomorKk BacaanNomorKk(string anggotaNama)
    {
        Span<char> ruang = stackalloc char[RuangNomor];
        return TryNomor(anggotaNama, ruang, out ReadOnlySpan<char> aksara) ? NomorKk.Check(aksara) : default;
    }

    /// <summary>A NIK that points to something: it must be given and readable.</summary>
    public Nik NikWajib(string anggotaNama)
    {
        BacaanNik bacaan = Ada(anggotaNama) ? BacaanNik(anggotaNama) : throw Hilang(anggotaNama);
        return bacaan.TryGetNilai(out Nik nik)
            ? nik
            : throw Salah(anggotaNama, bacaan.Pesan!.Indonesia, bacaan.Pesan.Inggris);
    }

    /// <summary>A region code that points to something; null when absent or null.</summary>
    public KodeWilayah? Wilayah(string anggotaNama) =>
        Teks(anggotaNama) is not { } teks
            ? null
            : KodeWilayah.TryParse(teks, out KodeWilayah kode)
                ? kode
                : throw Salah(anggotaNama, "Kode wilayah tidak terbaca; tulis 2, 4, 6, atau 10 angka, misalnya \"33.74\"", "Unreadable region code; write 2, 4, 6 or 10 digits, such as \"33.74\"");

    private bool TryNomor(string anggotaNama, Span<char> ruang, out ReadOnlySpan<char> aksara)
    {
        aksara = default;
        if (!Ambil(anggotaNama, out int s))
        {
            return false;
        }

        if (pohon.Jenis(s) != JsonTokenType.String)
        {
            throw Salah(anggotaNama, "Nomor harus berupa teks \"...\", supaya tidak ada angka yang hilang", "The number must be a text \"...\", so that no digit is lost");
        }

        return pohon.TryAksara(s, ruang, out aksara) ? true : throw BukanUnicode(anggotaNama);
    }
}
