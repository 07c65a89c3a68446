using System.Globalization;
using System.Text;
using Dtks.Testing;
using Dtks.Domain;
using NodaTime;
using NodaTime.Text;

namespace Dtks.Benchmarks;

/// <summary>Making and writing people, against the usual way: an object of strings per person, dates by pattern, rows by StringBuilder.</summary>
internal sealed class PopulasiBenchmark : IUkuran
{
    private const ulong Benih = 7;

    private static readonly LocalDatePattern Tanggal = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    public string Nama => "populasi";

    public string Ringkasan => "dtks populasi (bytes, chunks) against an object of strings per person and a StringBuilder, the same BNBA rows";

    public void Jalankan(Pengukur pengukur)
    {
        int jumlah = pengukur.Banyak(100_000);
        string naif = BarisNaif(jumlah);
        if (naif != Encoding.ASCII.GetString(BarisPopulasi(jumlah)))
        {
            throw new InvalidOperationException("The two ways disagree.");
        }

        (HasilPopulasi hasil, long bita) = Buat(jumlah, 2, PilihanPopulasi.SemuaBerkas);
        pengukur.Keluar.WriteLine($"{hasil.Orang} people, {hasil.Catatan} records, {hasil.Kebenaran} plantings; {bita / hasil.Catatan} bytes a record in all files, {naif.Length / hasil.Catatan} in the BNBA file. In memory, no disk.");
        pengukur.Keluar.WriteLine();
        pengukur.Bandingkan(
            "Making a population",
            "person",
            jumlah,
            "objects and StringBuilder",
            ("objects and StringBuilder", () => BarisNaif(jumlah).Length),
            ("dtks populasi, BNBA file, one thread", () => Buat(jumlah, 1, ["bnba"]).Bita),
            ("dtks populasi, BNBA file, two threads", () => Buat(jumlah, 2, ["bnba"]).Bita),
            ("dtks populasi, all files, one thread", () => Buat(jumlah, 1, PilihanPopulasi.SemuaBerkas).Bita),
            ("dtks populasi, all files, two threads", () => Buat(jumlah, 2, PilihanPopulasi.SemuaBerkas).Bita));
    }

    private static (HasilPopulasi Hasil, long Bita) Buat(int jumlah, int utas, IReadOnlyCollection<string> berkas) => new PembuatPopulasi(new PilihanPopulasi
    {
        Jumlah = jumlah,
        Benih = Benih,
        Periode = new Periode(2024, 2),
        Berkas = berkas,
        Utas = utas,
    }).Ukur();

    private static IEnumerable<KepingPopulasi> Keping(int jumlah)
    {
        var keping = new KepingPopulasi(Benih, HariRekaan.Nomor(2024, 2, 29));
        for (int mulai = 0; mulai < jumlah; mulai += KepingPopulasi.OrangPerKeping)
        {
            keping.Buat(mulai / KepingPopulasi.OrangPerKeping, Math.Min(KepingPopulasi.OrangPerKeping, jumlah - mulai));
            yield return keping;
        }
    }

    private static byte[] BarisPopulasi(int jumlah)
    {
        var tulis = new PenyanggaBita();
        foreach (KepingPopulasi keping in Keping(jumlah))
        {
            for (int i = 0; i < keping.Orang.Length; i++)
            {
                PenulisOrang.Bnba(keping.Orang[i], keping, i, tulis);
            }
        }

        return tulis.Isi.ToArray();
    }

    private static string BarisNaif(int jumlah)
    {
        var tulis = new StringBuilder();
        foreach (KepingPopulasi keping in Keping(jumlah))
        {
            for (int i = 0; i < keping.Orang.Length; i++)
            {
                tulis.Append(new OrangNaif(keping.Orang[i], keping, i)).Append('\n');
            }
        }

        return tulis.ToString();
    }

    private static string Teks(ReadOnlySpan<byte> bita) => Encoding.ASCII.GetString(bita);

    private static string Teks(Action<PenyanggaBita> tulis)
    {
        var penyangga = new PenyanggaBita();
        tulis(penyangga);
        return Teks(penyangga.Isi);
    }

    /// <summary>One row as somebody would first write it.</summary>
    private sealed class OrangNaif
    {
        private readonly List<string> _kolom;

        public OrangNaif(OrangRekaan orang, KepingPopulasi keping, int baris)
        {
            bool berwilayah = !orang.Punya(TandaRekaan.TanpaWilayah);
            string alamat = orang.Punya(TandaRekaan.AlamatKosong) ? "" : $"{new[] { "DSN.", "GG.", "KP.", "JL.", "JL." }[orang.Jalan % 5]} {Kata(KataRekaan.Tempat + orang.Jalan)}{(orang.Punya(TandaRekaan.AlamatTerpotong) ? "..." : $" NO. {orang.NomorRumah}")}";
            (int tahun, int bulan, int hari) = orang.Lahir < 0 ? (0, 0, 0) : HariRekaan.Urai(orang.Lahir);
            _kolom =
            [
                string.Create(CultureInfo.InvariantCulture, $"RK-{keping.Nomor:000000}-{baris:0000}"),
                Teks(WilayahRekaan.NamaProvinsiBita(keping.Wilayah)),
                Teks(WilayahRekaan.NamaKabKota(keping.Wilayah)),
                Teks(WilayahRekaan.NamaKecamatan),
                berwilayah ? Kata(WilayahRekaan.KataDesa(keping.Wilayah, orang.Desa)) : "",
                orang.Baris == CacatBaris.KutipSah ? $"\"{alamat} | BLOK \"\"B\"\"\"" : alamat,
                "DUSUN " + Kata(KataRekaan.Tempat + (((keping.Wilayah * 64) + (orang.Desa * 8) + orang.Rw) % KataRekaan.PerJenis)),
                orang.Rt.ToString("000", CultureInfo.InvariantCulture),
                orang.Rw.ToString("000", CultureInfo.InvariantCulture),
                NomorTeks(orang.NomorKk, orang.BentukKk),
                NomorTeks(orang.Nik, orang.BentukNik),
                (orang.Baris == CacatBaris.KutipTerbuka ? "\"" : "") + NamaTeks(orang.Nama),
                orang.Lahir < 0 ? "" : orang.Baris == CacatBaris.TanggalTakAda ? $"31/02/{tahun}" : Tanggal.Format(new LocalDate(tahun, bulan, hari)),
                Teks(WilayahRekaan.NamaTempat(orang.TempatLahir)),
                TabelKependudukan.JenisKelamin.Kode(orang.Perempuan ? JenisKelamin.Perempuan : JenisKelamin.LakiLaki),
                Teks(PekerjaanRekaan.Bita(orang.Pekerjaan)),
                NamaTeks(orang.Ibu),
                TabelKependudukan.Hubungan.Nama(orang.Hubungan).ToUpperInvariant(),
                orang.Jawaban switch
                {
                    JawabanRekaan.Padan or JawabanRekaan.AlamatDiAmbang => "PADAN",
                    JawabanRekaan.TakLengkap or JawabanRekaan.KuotaHabis => "BELUM DAPAT DITENTUKAN",
                    JawabanRekaan.TakDitanya => "BELUM DIPADANKAN",
                    _ => "TIDAK PADAN",
                },
                .. new[] { TandaRekaan.Sembako, TandaRekaan.Pkh, TandaRekaan.Ppkm, TandaRekaan.Pbi }.Select(t => orang.Punya(t) ? "YA" : "TIDAK"),
            ];
            if (orang.Baris == CacatBaris.KolomKurang)
            {
                _kolom.RemoveAt(_kolom.Count - 1);
            }
            else if (orang.Baris == CacatBaris.KolomLebih)
            {
                _kolom.Add("TIDAK");
            }
            else if (orang.Baris == CacatBaris.BukanYaTidak)
            {
                _kolom[^1] = "ADA";
            }
        }

        public override string ToString() => string.Join('|', _kolom);

        private static string Kata(int kata) => Teks(KataRekaan.Bita(kata));

        private static string NomorTeks(ulong nomor, BentukNomor bentuk) =>
            bentuk == BentukNomor.Utuh ? nomor.ToString(CultureInfo.InvariantCulture) : Teks(p => PenulisOrang.Nomor(nomor, bentuk, p));

        private static string NamaTeks(RangkaiNama nama) =>
            nama.Ubahan == UbahanNama.Utuh
                ? string.Join(' ', new[] { nama.Pertama, nama.Kedua, nama.Ketiga }.Where(k => k >= 0).Select(k => Kata(k)))
                : Teks(p => PenulisNama.Tulis(nama, p));
    }
}
