using System.Text.Json;

namespace Dtks.Cli.Operasi;

/// <summary>A strict reader of one JSON object of a request: every member is read by name or refused, and every refusal carries its path.</summary>
/// <remarks>
/// Absent and null mean unknown; a required member that is missing or null is refused. Unknown members and members given twice are refused by
/// <see cref="Selesai"/>, which also visits every object read from this one. Valid for one request only.
/// </remarks>
internal sealed partial class BacaObjek
{
    private readonly PohonJson pohon;
    private readonly BacaObjek? induk;
    private readonly string? nama;
    private readonly int indeks;

    /// <summary>The nodes of the member names; the complement once read.</summary>
    private readonly int[] anggota;

    private List<BacaObjek>? anak;

    /// <summary>Reads the request itself.</summary>
    public BacaObjek(PohonJson pohon, int simpul)
        : this(pohon, simpul, null, null, -1)
    {
    }

    private BacaObjek(PohonJson pohon, int simpul, BacaObjek? induk, string? nama, int indeks)
    {
        this.pohon = pohon;
        this.induk = induk;
        this.nama = nama;
        this.indeks = indeks;
        anggota = simpul < 0 ? [] : DaftarAnggota(pohon, simpul);
        if (induk is not null)
        {
            (induk.anak ??= []).Add(this);
        }
    }

    /// <summary>The position in the list this object was read from; -1 when it was not read from a list.</summary>
    public int Indeks => indeks;

    /// <summary>The path of this object, such as <c>masukan.orang[2]</c>; empty for the request itself.</summary>
    public string JalurSendiri => induk is null ? "" : indeks < 0 ? induk.Jalur(nama!) : $"{induk.Jalur(nama!)}[{indeks}]";

    /// <summary>The path of a member of this object; a name that looks like a personal number is masked.</summary>
    public string Jalur(string anggotaNama)
    {
        string sendiri = JalurSendiri;
        string aman = Penyamaran.Samarkan(anggotaNama);
        return sendiri.Length == 0 ? aman : $"{sendiri}.{aman}";
    }

    /// <summary>A refusal (003) at a member.</summary>
    public GalatOperasi Salah(string anggotaNama, string indonesia, string inggris) => GalatOperasi.Masukan(Jalur(anggotaNama), indonesia, inggris);

    /// <summary>A refusal (003) at one entry of a list member.</summary>
    public GalatOperasi Salah(string anggotaNama, int butir, string indonesia, string inggris) => GalatOperasi.Masukan($"{Jalur(anggotaNama)}[{butir}]", indonesia, inggris);

    /// <summary>The refusal of a required member that is missing or null.</summary>
    public GalatOperasi Hilang(string anggotaNama) => Salah(anggotaNama, "Anggota wajib tidak ada atau null; isilah", "A required member is missing or null; supply it");

    /// <summary>Whether a member is given and not null; reading it is still needed.</summary>
    public bool Ada(string anggotaNama) => Simpul(anggotaNama) is >= 0 and var s && pohon.Jenis(s) != JsonTokenType.Null;

    /// <summary>The node of a member's value, marked as read; -1 when absent.</summary>
    internal int Simpul(string anggotaNama)
    {
        foreach (ref int tempat in anggota.AsSpan())
        {
            int letak = tempat < 0 ? ~tempat : tempat;
            if (pohon.NamaSama(letak, anggotaNama))
            {
                tempat = ~letak;
                return letak + 1;
            }
        }

        return -1;
    }

    /// <summary>A nested object; null when absent or null.</summary>
    public BacaObjek? Objek(string anggotaNama)
    {
        if (!Ambil(anggotaNama, out int s))
        {
            return null;
        }

        return pohon.Jenis(s) == JsonTokenType.StartObject
            ? new BacaObjek(pohon, s, this, anggotaNama, -1)
            : throw Salah(anggotaNama, "Harus berupa objek {...}", "Must be an object {...}");
    }

    /// <summary>A nested object that must be given.</summary>
    public BacaObjek ObjekWajib(string anggotaNama) => Objek(anggotaNama) ?? throw Hilang(anggotaNama);

    /// <summary>A list of objects; null when absent or null.</summary>
    public IReadOnlyList<BacaObjek>? Larik(string anggotaNama)
    {
        if (Butir(anggotaNama) is not { } butir)
        {
            return null;
        }

        var hasil = new BacaObjek[butir.Count];
        for (int i = 0; i < hasil.Length; i++)
        {
            hasil[i] = pohon.Jenis(butir[i]) == JsonTokenType.StartObject
                ? new BacaObjek(pohon, butir[i], this, anggotaNama, i)
                : throw Salah(anggotaNama, i, "Harus berupa objek {...}", "Must be an object {...}");
        }

        return hasil;
    }

    /// <summary>A list of objects that must be given; it may be empty.</summary>
    public IReadOnlyList<BacaObjek> LarikWajib(string anggotaNama) => Larik(anggotaNama) ?? throw Hilang(anggotaNama);

    /// <summary>Refuses members that nobody read and members given twice, here and in every object read from here.</summary>
    /// <exception cref="GalatOperasi">One such member.</exception>
    public void Selesai()
    {
        foreach (int tempat in anggota)
        {
            if (tempat >= 0)
            {
                TolakSisa(tempat);
            }
        }

        if (anak is not null)
        {
            foreach (BacaObjek objek in anak)
            {
                objek.Selesai();
            }
        }
    }

    private void TolakSisa(int letak)
    {
        string sisa = pohon.TryTeks(letak, out string teks) ? teks : "?";
        bool ganda = Array.Exists(anggota, t => t < 0 && pohon.NamaSama(~t, sisa));
        throw ganda
            ? Salah(sisa, "Anggota diberikan dua kali; tinggalkan satu", "The member is given twice; keep one")
            : Salah(sisa, "Anggota tidak dikenal; periksa ejaannya", "Unknown member; check its spelling");
    }

    private bool Ambil(string anggotaNama, out int simpul)
    {
        simpul = Simpul(anggotaNama);
        return simpul >= 0 && pohon.Jenis(simpul) != JsonTokenType.Null;
    }

    private List<int>? Butir(string anggotaNama)
    {
        if (!Ambil(anggotaNama, out int s))
        {
            return null;
        }

        if (pohon.Jenis(s) != JsonTokenType.StartArray)
        {
            throw Salah(anggotaNama, "Harus berupa daftar [...]", "Must be a list [...]");
        }

        var butir = new List<int>();
        for (int i = s + 1; i < pohon.Akhir(s); i = pohon.Akhir(i))
        {
            butir.Add(i);
        }

        return butir;
    }

    private static int[] DaftarAnggota(PohonJson pohon, int simpul)
    {
        int akhir = pohon.Akhir(simpul);
        int jumlah = 0;
        for (int n = simpul + 1; n < akhir; n = pohon.Akhir(n + 1))
        {
            jumlah++;
        }

        var letak = new int[jumlah];
        int i = 0;
        for (int n = simpul + 1; n < akhir; n = pohon.Akhir(n + 1))
        {
            letak[i++] = n;
        }

        return letak;
    }
}
