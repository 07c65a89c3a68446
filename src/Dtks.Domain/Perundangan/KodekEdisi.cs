using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using static Dtks.Domain.Json.SkemaEdisi;

namespace Dtks.Domain;

/// <summary>One parameter of the page: its name in JSON, what it means, how its values are read and written, and what a value must be by itself.</summary>
internal abstract partial class KodekEdisi(string nama, string artiIndonesia, string arti, Func<JsonObject> skema)
{
    /// <summary>The name in JSON.</summary>
    public string Nama { get; } = nama;

    /// <summary>What it means, in Indonesian, for the page of parameters.</summary>
    public string ArtiIndonesia { get; } = artiIndonesia;

    /// <summary>What it means, in English, for that page and the schema.</summary>
    public string Arti { get; } = arti;

    /// <summary>The schema of one value.</summary>
    public JsonObject Skema() => skema();

    /// <summary>Reads the values of this parameter and puts them on the page.</summary>
    public abstract IsiEdisi Baca(PembacaEdisi pembaca, JsonElement isi, string jalur, IsiEdisi halaman);

    /// <summary>Writes the parameter of an edition, unless it is the one of <paramref name="induk"/>, or, without that, one that the edition does not fix: a deadline of 0.</summary>
    public abstract void Tulis(Utf8JsonWriter writer, EdisiAturan edisi, EdisiAturan? induk);

    /// <summary>The value of a period in JSON, with its place.</summary>
    public abstract (byte[] Json, Sitasi Dasar) Pada(IsiEdisi isi, Periode periode);

    /// <summary>The periods from which it has another value, ascending; none while the first one holds.</summary>
    public abstract IEnumerable<Periode> Perubahan(IsiEdisi isi);

    /// <summary>What is wrong with the values by themselves; those taken over from the edition it was derived from are not asked again.</summary>
    public abstract IEnumerable<CacatData> Periksa(RancanganEdisi rancangan);

    /// <summary>Everything that the caller wrote for it, with its place; nothing of what is taken over from the edition it was derived from.</summary>
    public abstract IEnumerable<(string Jalur, string Teks)> Tulisan(RancanganEdisi rancangan);

    private static Kodek<int> Bilangan(
        string nama, string artiIndonesia, string arti, Func<IsiEdisi, Parameter<int>> ambil, Func<IsiEdisi, Parameter<int>, IsiEdisi> pasang, int terkecil, int terbesar) => new(
        nama, artiIndonesia, arti, () => Angka(string.Empty, terkecil, terbesar), ambil, pasang, static (p, e, j) => p.Bilangan(e, j), static (w, n) => w.WriteNumberValue(n),
        (n, j) => n >= terkecil && n <= terbesar ? [] : [Salah(j, $"harus {terkecil} sampai {terbesar}", $"must be {terkecil} to {terbesar}")]);

    private static KetentuanJendela BacaJendela(PembacaEdisi p, JsonElement e, string jalur)
    {
        var objek = p.Objek(e, jalur, ["kegiatan", "mulai", "selesai", "surat"], wajib: 3);
        return new(
            p.Kode(objek("kegiatan"), jalur + ".kegiatan", TabelPerundangan.Kegiatan),
            p.Hari(objek("mulai"), jalur + ".mulai"),
            p.Hari(objek("selesai"), jalur + ".selesai"),
            objek("surat") is { } surat && p.Logika(surat, jalur + ".surat"));
    }

    private static void TulisJendela(Utf8JsonWriter w, KetentuanJendela j)
    {
        w.WriteStartObject();
        w.WriteString("kegiatan", TabelPerundangan.Kegiatan.Kode(j.Kegiatan));
        w.WriteString("mulai", j.Mulai.ToString());
        w.WriteString("selesai", j.Selesai.ToString());
        w.WriteBoolean("surat", j.PerluSurat);
        w.WriteEndObject();
    }

    private static IEnumerable<CacatData> PeriksaJendela(ImmutableArray<KetentuanJendela> jendela, string jalur)
    {
        for (var i = 0; i < jendela.Length; i++)
        {
            var (kegiatan, mulai, selesai, _) = jendela[i];
            if (!TabelPerundangan.Kegiatan.Memuat(kegiatan) || mulai == default || selesai == default)
            {
                yield return Salah($"{jalur}[{i}]", "kegiatan, mulai, dan selesai wajib terisi", "activity, start and end must be given");
                continue;
            }

            if (jendela.Take(i).Any(j => j.Kegiatan == kegiatan))
            {
                yield return Salah($"{jalur}[{i}].kegiatan", "kegiatan ini sudah berjendela", "this activity has a window already");
            }

            // Why: months have 28 to 31 days, and a window must not end before it begins in any of them.
            if (new[] { new Periode(2023, 2), new Periode(2024, 2), new Periode(2024, 4), new Periode(2024, 1) }.Any(p => selesai.Pada(p) < mulai.Pada(p)))
            {
                yield return Salah($"{jalur}[{i}].selesai", "jendela berakhir sebelum mulai", "the window ends before it begins");
            }
        }
    }

    private static IEnumerable<CacatData> PeriksaTahap(ImmutableArray<TahapVerifikasi> tahap, string jalur)
    {
        // Tidak dimodelkan: stages other than the three of VK-1, or another order.
        if (!tahap.IsEmpty && !tahap.SequenceEqual(IsiBersama.TigaTahap))
        {
            yield return Salah(jalur, "tahap harus verifikasi, finalisasi, pengesahan berurutan, atau kosong", "the stages must be verifikasi, finalisasi, pengesahan in order, or none");
        }
    }

    private static IEnumerable<CacatData> PeriksaPenandatangan(ImmutableArray<Penandatangan> siapa, string jalur)
    {
        for (var i = 0; i < siapa.Length; i++)
        {
            if (!TabelPengesahan.Penandatangan.Memuat(siapa[i]))
            {
                yield return Salah($"{jalur}[{i}]", "penanda tangan tidak dikenal", "unknown signatory");
            }

            if (siapa[i] == Penandatangan.KepalaDinas)
            {
                yield return Salah($"{jalur}[{i}]", "kepala dinas tidak pernah cukup (SP-1)", "a kepala dinas is never enough (SP-1)");
            }

            if (siapa.IndexOf(siapa[i]) < i)
            {
                yield return Salah($"{jalur}[{i}]", "penanda tangan disebut dua kali", "the signatory is named twice");
            }
        }
    }

    private static IzinPeran BacaIzin(PembacaEdisi p, JsonElement e, string jalur)
    {
        var objek = p.Objek(e, jalur, ["tindakan", "langsung", "dengan_persetujuan"], wajib: 2);
        ImmutableArray<PeranPengguna> Peran(string anggota) => objek(anggota) is { } nilai
            ? p.Larik(nilai, $"{jalur}.{anggota}", static (q, x, y) => q.Kode(x, y, TabelKewenangan.Peran))
            : [];
        return new(p.Kode(objek("tindakan"), jalur + ".tindakan", TabelKewenangan.Tindakan), Peran("langsung"), Peran("dengan_persetujuan"));
    }

    private static void TulisIzin(Utf8JsonWriter w, IzinPeran izin)
    {
        w.WriteStartObject();
        w.WriteString("tindakan", TabelKewenangan.Tindakan.Kode(izin.Tindakan));
        w.WritePropertyName("langsung");
        TulisLarik(w, izin.Langsung, static (x, t) => x.WriteStringValue(TabelKewenangan.Peran.Kode(t)));
        w.WritePropertyName("dengan_persetujuan");
        TulisLarik(w, izin.DenganPersetujuan, static (x, t) => x.WriteStringValue(TabelKewenangan.Peran.Kode(t)));
        w.WriteEndObject();
    }

    private static IEnumerable<CacatData> PeriksaIzin(ImmutableArray<IzinPeran> izin, string jalur)
    {
        for (var i = 0; i < izin.Length; i++)
        {
            if (!TabelKewenangan.Tindakan.Memuat(izin[i].Tindakan) || izin.Take(i).Any(z => z.Tindakan == izin[i].Tindakan))
            {
                yield return Salah($"{jalur}[{i}].tindakan", "tindakan tidak dikenal atau disebut dua kali", "the action is unknown or named twice");
            }

            if (izin[i].Langsung.Concat(izin[i].DenganPersetujuan).GroupBy(static p => p).Any(static g => g.Count() > 1 || !TabelKewenangan.Peran.Memuat(g.Key)))
            {
                yield return Salah($"{jalur}[{i}]", "tiap peran yang dikenal paling banyak sekali: langsung atau dengan persetujuan", "each known role at most once: directly or subject to approval");
            }
        }
    }

    private static AmbangElemen BacaAmbang(PembacaEdisi p, JsonElement e, string jalur)
    {
        var objek = p.Objek(e, jalur, ["elemen", "ambang"], wajib: 2);
        return new(p.Kode(objek("elemen"), jalur + ".elemen", TabelPemadanan.Elemen), p.Bilangan(objek("ambang"), jalur + ".ambang"));
    }

    private static IEnumerable<CacatData> PeriksaAmbang(ImmutableArray<AmbangElemen> ambang, string jalur)
    {
        for (var i = 0; i < ambang.Length; i++)
        {
            if (!TabelPemadanan.Elemen.Memuat(ambang[i].Elemen) || ambang.Take(i).Any(a => a.Elemen == ambang[i].Elemen))
            {
                yield return Salah($"{jalur}[{i}].elemen", "elemen tidak dikenal atau disebut dua kali", "the element is unknown or named twice");
            }

            if (ambang[i].Ambang is < 0 or > 100)
            {
                yield return Salah($"{jalur}[{i}].ambang", "ambang harus 0 sampai 100", "the threshold must be 0 to 100");
            }
        }
    }

    private static BatasKomponen BacaBatas(PembacaEdisi p, JsonElement e, string jalur)
    {
        var objek = p.Objek(e, jalur, ["jenis", "paling"], wajib: 2);
        return new(p.Kode(objek("jenis"), jalur + ".jenis", TabelKomponen.Jenis), p.Bilangan(objek("paling"), jalur + ".paling"));
    }

    private static IEnumerable<CacatData> PeriksaBatas(ImmutableArray<BatasKomponen> batas, string jalur)
    {
        for (var i = 0; i < batas.Length; i++)
        {
            if (!TabelKomponen.Jenis.Memuat(batas[i].Jenis) || batas.Take(i).Any(b => b.Jenis == batas[i].Jenis))
            {
                yield return Salah($"{jalur}[{i}].jenis", "jenis komponen tidak dikenal atau disebut dua kali", "the kind of component is unknown or named twice");
            }

            if (batas[i].Paling is < 0 or > 20)
            {
                yield return Salah($"{jalur}[{i}].paling", "batas harus 0 sampai 20", "the cap must be 0 to 20");
            }
        }
    }

    private static BatasDesil BacaDesil(PembacaEdisi p, JsonElement e, string jalur)
    {
        var objek = p.Objek(e, jalur, ["program", "paling", "atau_asesmen", "menurut_kebijakan"], wajib: 2);
        bool Tanda(string anggota) => objek(anggota) is { } nilai && p.Logika(nilai, $"{jalur}.{anggota}");

        // Why: a programme that cannot be read is a defect told already; the rest of the line is still looked at.
        var batas = p.Program(objek("program"), jalur + ".program") is { } program ? new BatasDesil(program, 0) : default;
        return batas with { Paling = p.Bilangan(objek("paling"), jalur + ".paling"), AtauAsesmen = Tanda("atau_asesmen"), MenurutKebijakan = Tanda("menurut_kebijakan") };
    }

    private static void TulisDesil(Utf8JsonWriter w, BatasDesil b)
    {
        w.WriteStartObject();
        w.WritePropertyName("program");
        JsonSerializer.Serialize(w, b.Program, Json.DtksJson.Info<ProgramBansos>());
        w.WriteNumber("paling", b.Paling);
        w.WriteBoolean("atau_asesmen", b.AtauAsesmen);
        w.WriteBoolean("menurut_kebijakan", b.MenurutKebijakan);
        w.WriteEndObject();
    }

    private static IEnumerable<CacatData> PeriksaDesil(ImmutableArray<BatasDesil> batas, string jalur)
    {
        for (var i = 0; i < batas.Length; i++)
        {
            if (batas[i].Program is null || batas.Take(i).Any(b => b.Program == batas[i].Program))
            {
                yield return Salah($"{jalur}[{i}].program", "program tidak disebut, atau disebut dua kali", "the programme is missing, or named twice");
            }

            if (batas[i].Paling is < 1 or > Desil.Terakhir)
            {
                yield return Salah($"{jalur}[{i}].paling", $"batas desil 1 sampai {Desil.Terakhir}", $"the limit of desil is 1 to {Desil.Terakhir}");
            }
        }
    }

    private static void Pasangan(Utf8JsonWriter w, string satu, string kode, string dua, int angka)
    {
        w.WriteStartObject();
        w.WriteString(satu, kode);
        w.WriteNumber(dua, angka);
        w.WriteEndObject();
    }

    private static void TulisLarik<T>(Utf8JsonWriter w, ImmutableArray<T> isi, Action<Utf8JsonWriter, T> tulis)
    {
        w.WriteStartArray();
        foreach (var satu in isi)
        {
            tulis(w, satu);
        }

        w.WriteEndArray();
    }

    private static CacatData Salah(string jalur, string indonesia, string inggris) => new(jalur, new Pesan(
        "EDISI-PARAMETER",
        string.Create(CultureInfo.InvariantCulture, $"Parameter edisi salah: {indonesia}."),
        string.Create(CultureInfo.InvariantCulture, $"Wrong parameter of the edition: {inggris}.")));

    private sealed class Kodek<T>(
        string nama,
        string artiIndonesia,
        string arti,
        Func<JsonObject> skema,
        Func<IsiEdisi, Parameter<T>> ambil,
        Func<IsiEdisi, Parameter<T>, IsiEdisi> pasang,
        Func<PembacaEdisi, JsonElement?, string, T> baca,
        Action<Utf8JsonWriter, T> tulis,
        Func<T, string, IEnumerable<CacatData>> periksa) : KodekEdisi(nama, artiIndonesia, arti, skema)
    {
        public override IsiEdisi Baca(PembacaEdisi pembaca, JsonElement isi, string jalur, IsiEdisi halaman)
        {
            var nilai = pembaca.Larik(isi, jalur, (p, e, j) =>
            {
                var objek = p.Objek(e, j, ["nilai", "bagian", "sejak", "sumber"], wajib: 2);
                var sejak = objek("sejak") is { } ada ? p.Periode(ada, j + ".sejak") : p.Awal;
                var sumber = objek("sumber") is { } lain ? p.Sumber(lain, j + ".sumber") : p.SumberEdisi;
                return new NilaiParameter<T>(sejak, baca(p, objek("nilai"), j + ".nilai"), new Sitasi(sumber, p.Teks(objek("bagian"), j + ".bagian")));
            });
            if (nilai.IsEmpty)
            {
                pembaca.Salah(jalur, "paling sedikit satu nilai", "at least one value");
                return halaman;
            }

            for (var i = 1; i < nilai.Length; i++)
            {
                if (nilai[i].Sejak <= nilai[i - 1].Sejak)
                {
                    pembaca.Salah($"{jalur}[{i}].sejak", "sesudah nilai sebelumnya", "after the value before");
                }
            }

            return pasang(halaman, new Parameter<T>(nilai));
        }

        public override void Tulis(Utf8JsonWriter writer, EdisiAturan edisi, EdisiAturan? induk)
        {
            var parameter = ambil(edisi.Isi);
            if (induk is null ? parameter.Semua.Any(n => periksa(n.Nilai, string.Empty).Any()) : ReferenceEquals(parameter, ambil(induk.Isi)))
            {
                return;
            }

            writer.WriteStartArray(Nama);
            foreach (var (sejak, nilai, dasar) in parameter.Semua)
            {
                writer.WriteStartObject();
                writer.WritePropertyName("nilai");
                tulis(writer, nilai);
                writer.WriteString("bagian", dasar.Bagian);
                writer.WriteString("sejak", sejak.ToString());
                if (dasar.Sumber != edisi.Sumber)
                {
                    PembacaEdisi.TulisSumber(writer, dasar.Sumber);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        public override (byte[] Json, Sitasi Dasar) Pada(IsiEdisi isi, Periode periode)
        {
            var butir = ambil(isi).Butir(periode);
            return (TulisNilai(butir.Nilai), butir.Dasar);
        }

        public override IEnumerable<(string Jalur, string Teks)> Tulisan(RancanganEdisi rancangan) =>
            Sendiri(rancangan)?.Semua.SelectMany((n, i) => new[]
            {
                // Why: a value that is refused may have no written form.
                ($"parameter.{Nama}[{i}].nilai", periksa(n.Nilai, string.Empty).Any() ? string.Empty : Encoding.UTF8.GetString(TulisNilai(n.Nilai))),
                ($"parameter.{Nama}[{i}].bagian", n.Dasar.Bagian ?? string.Empty),
                ($"parameter.{Nama}[{i}].sumber.kunci", n.Dasar.Sumber.Kunci ?? string.Empty),
                ($"parameter.{Nama}[{i}].sumber.nama", n.Dasar.Sumber.Nama ?? string.Empty),
            }) ?? [];

        public override IEnumerable<Periode> Perubahan(IsiEdisi isi) => ambil(isi).Semua.Skip(1).Select(static n => n.Sejak);

        public override IEnumerable<CacatData> Periksa(RancanganEdisi rancangan)
        {
            return ambil(rancangan.Isi) is null
                ? [Salah($"parameter.{Nama}", "wajib ada", "must be there")]
                : Sendiri(rancangan)?.Semua.SelectMany((n, i) => PeriksaNilai(n, $"parameter.{Nama}[{i}]", rancangan)) ?? [];
        }

        /// <summary>The parameter where it is not the one of the edition it was derived from.</summary>
        private Parameter<T>? Sendiri(RancanganEdisi rancangan) =>
            ambil(rancangan.Isi) is var parameter && ReferenceEquals(parameter, ambil(rancangan.Induk.Isi)) ? null : parameter;

        private byte[] TulisNilai(T nilai)
        {
            using var aliran = new MemoryStream();
            using (var writer = new Utf8JsonWriter(aliran, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                tulis(writer, nilai);
            }

            return aliran.ToArray();
        }

        private IEnumerable<CacatData> PeriksaNilai(NilaiParameter<T> n, string jalur, RancanganEdisi rancangan)
        {
            if (string.IsNullOrWhiteSpace(n.Dasar.Bagian))
            {
                yield return Salah(jalur + ".bagian", "tempat dalam sumber wajib diisi", "the place in the source must be given");
            }

            if (n.Sejak > rancangan.Selesai)
            {
                yield return Salah(jalur + ".sejak", "nilai mulai sesudah masa edisi selesai", "the value begins after the span of the edition has ended");
            }

            foreach (var cacat in periksa(n.Nilai, jalur + ".nilai"))
            {
                yield return cacat;
            }
        }
    }
}
