using System.Numerics;
using System.Runtime.InteropServices;
using Dtks.Berkas;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Bnba;

/// <summary>What all parts of one run share.</summary>
internal sealed class BahanBersama
{
    private readonly bool[] _pekerjaanBicara;
    private readonly int[] _awal;
    private readonly PutusanBaris[] _putusan;

    public BahanBersama(
        DataOrang data, KonteksKelayakan konteks, LocalDate per, bool keluargaLengkap, IReadOnlyDictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> penetapan)
    {
        Data = data;
        Massal = new(konteks);
        Per = per;
        Keluarga = data.SusunKeluarga();
        KeluargaLengkap = keluargaLengkap;
        Penetapan = penetapan;
        Dinyatakan = [.. penetapan.Keys.Select(k => k.Nik)];
        Polos = [.. DataOrang.DaftarProgram.Select(p => KeadaanKepesertaan.Dari(new(p, PeranKepesertaan.Penerima), konteks, out _))];
        _pekerjaanBicara = [.. data.DaftarPekerjaan.Select(p => p is { Golongan: not (null or GolonganPekerjaan.Umum) })];

        // Why: every kepesertaan is decided exactly once, so each decision has its place before any is made: no list grows, nothing is sorted.
        _awal = new int[data.Jumlah];
        int jumlah = 0;
        for (int i = 0; i < _awal.Length; i++)
        {
            _awal[i] = jumlah;
            jumlah += data.Ditolak(i) ? 0 : BitOperations.PopCount(data.Program[i]);
        }

        _putusan = new PutusanBaris[jumlah];
        KomponenBicara = data.Kolom.Contains(KolomOrang.DisabilitasBerat);
        AdaTandaMati = data.Kolom.Contains(KolomOrang.Meninggal) || data.Kolom.Contains(KolomOrang.StatusDasar) || data.Kolom.Contains(KolomOrang.TanggalMeninggal);
    }

    public DataOrang Data { get; }

    /// <summary>The tables that decide.</summary>
    public PutusanMassal Massal { get; }

    public KonteksKelayakan Konteks => Massal.Konteks;

    public LocalDate Per { get; }

    public KeluargaBerkas Keluarga { get; }

    public bool KeluargaLengkap { get; }

    /// <summary>Whether only the answers count: no suggestions, no examples, no row behind a cascade.</summary>
    public bool JawabanSaja { get; init; }

    public IReadOnlyDictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> Penetapan { get; }

    /// <summary>The people that a declaration names.</summary>
    public HashSet<Nik> Dinyatakan { get; }

    /// <summary>What the page reads of a kepesertaan that nobody declared on, by programme.</summary>
    public KeadaanKepesertaan[] Polos { get; }

    /// <summary>Whether reason 7 could be suggested: without a column of severe disabilities any member could be a component.</summary>
    public bool KomponenBicara { get; }

    public bool AdaTandaMati { get; }

    /// <summary>The decisions, by row and programme.</summary>
    public PutusanBaris[] Putusan => _putusan;

    /// <summary>The place of a decision; several threads may write, each on its own rows.</summary>
    public ref PutusanBaris Tempat(int baris, int program) => ref _putusan[_awal[baris] + BitOperations.PopCount((uint)Data.Program[baris] & ((1u << program) - 1))];

    /// <summary>Whether a person's own record could suggest anything, for that person or for the family.</summary>
    public bool Bicara(int baris) => _pekerjaanBicara[Data.NomorPekerjaan[baris]] || (AdaTandaMati && (Data.Tanda[baris] & 3) == (int)Kepastian.Ya);

    /// <summary>The people of a family, as the rules see them.</summary>
    public SusunanKeluarga Susun(int keluarga)
    {
        ReadOnlySpan<int> anggota = Keluarga[keluarga];
        var orang = new Penduduk[anggota.Length];
        for (int i = 0; i < orang.Length; i++)
        {
            orang[i] = Data.Penduduk(anggota[i]);
        }

        return new(orang, KelengkapanKeluarga.Menurut(KeluargaLengkap && !Keluarga.Bertentangan(keluarga)));
    }
}

/// <summary>Decides some families of a BNBA file by <see cref="PutusanMassal"/>, many at a time; several of these share the work of a file.</summary>
/// <remarks>Explained is only what is printed or written and no code tells: the examples, and which other member causes a cascade.</remarks>
internal sealed class EvaluasiKeluarga(BahanBersama bersama)
{
    private const int Sekaligus = 1 << 14;
    private const int JenisBiasa = 4;

    private readonly DataOrang data = bersama.Data;
    private readonly bool kaskadeKeluarga = bersama.Konteks.Kebijakan.CakupanKaskade == CakupanKaskade.Keluarga;
    private readonly List<Penduduk> pemegang = [];

    // The families not decided yet: their kepesertaan person by person, with the row, programme and declared reasons of each.
    private readonly List<int> keluarga = [];
    private readonly List<int> awalKeluarga = [];
    private readonly List<int> awalOrang = [];
    private readonly List<KeadaanKepesertaan> keadaan = [];
    private readonly List<(int Baris, byte Program, HimpunanAlasan Alasan)> asal = [];
    private KodePutusan[] kode = [];

    public List<SaranBaris> Saran { get; } = [];

    public List<CatatanBerkas> Catatan { get; } = [];

    /// <summary>The kepesertaan whose declarations were used.</summary>
    public HashSet<(Nik Nik, ProgramBansos Program)> Terpakai { get; } = [];

    /// <summary>The first decision of each kind, explained: the rarer the kind, the lower its number.</summary>
    public SortedDictionary<int, string> Contoh { get; } = [];

    private static int Pkh { get; } = DataOrang.DaftarProgram.IndexOf(ProgramBansos.Pkh);

    /// <summary>Takes in a family: screens it at once, decides it with the others at the latest when <see cref="Selesai"/> is called.</summary>
    public void Tambah(int nomor)
    {
        ReadOnlySpan<int> anggota = bersama.Keluarga[nomor];
        int program = 0;
        bool bicara = false;
        bool dinyatakan = false;
        foreach (int i in anggota)
        {
            program |= data.Program[i];
            bicara |= bersama.Bicara(i);
            dinyatakan |= bersama.Dinyatakan.Count > 0 && data.Nik[i].TryGetNilai(out Nik nik) && bersama.Dinyatakan.Contains(nik);
        }

        if (program == 0)
        {
            return;
        }

        keluarga.Add(nomor);
        awalKeluarga.Add(awalOrang.Count);
        foreach (int i in anggota)
        {
            awalOrang.Add(asal.Count);
            for (int sisa = data.Program[i]; sisa != 0; sisa &= sisa - 1)
            {
                int p = BitOperations.TrailingZeroCount(sisa);
                asal.Add((i, (byte)p, default));
                keadaan.Add(bersama.Polos[p]);
            }
        }

        if (dinyatakan)
        {
            Nyatakan(nomor, anggota);
        }

        if (!bersama.JawabanSaja && (bicara || (bersama.KomponenBicara && (program & (1 << Pkh)) != 0)))
        {
            Saring(nomor, anggota);
        }

        if (asal.Count >= Sekaligus)
        {
            Selesai();
        }
    }

    /// <summary>Decides the families taken in.</summary>
    public void Selesai()
    {
        kode = kode.Length < keadaan.Count ? new KodePutusan[Math.Max(keadaan.Count, 2 * Sekaligus)] : kode;
        bersama.Massal.Putuskan(CollectionsMarshal.AsSpan(keadaan), CollectionsMarshal.AsSpan(awalOrang), CollectionsMarshal.AsSpan(awalKeluarga), kode.AsSpan(0, keadaan.Count));
        for (int k = 0; k < keluarga.Count; k++)
        {
            int sesudah = k + 1 < keluarga.Count ? awalOrang[awalKeluarga[k + 1]] : asal.Count;
            bool jelaskan = false;
            for (int n = awalOrang[awalKeluarga[k]]; n < sesudah; n++)
            {
                (int baris, byte program, HimpunanAlasan alasan) = asal[n];
                PutusanRingkas putusan = bersama.Massal[kode[n]];
                bersama.Tempat(baris, program) = new(
                    baris, program, kode[n], putusan.Sumber == SumberPutusan.Verifikasi ? alasan : default, putusan.TerkenaKaskade ? baris : PutusanBaris.TanpaPenyebab);
                jelaskan |= !bersama.JawabanSaja && ((kaskadeKeluarga && putusan.TerkenaKaskade) || !Contoh.ContainsKey(Jenis(putusan)));
            }

            if (jelaskan)
            {
                Jelaskan(keluarga[k]);
            }
        }

        keluarga.Clear();
        awalKeluarga.Clear();
        awalOrang.Clear();
        keadaan.Clear();
        asal.Clear();
    }

    /// <summary>Puts the declarations on a family just taken in into its columns.</summary>
    private void Nyatakan(int nomor, ReadOnlySpan<int> anggota)
    {
        ReadOnlySpan<int> awal = CollectionsMarshal.AsSpan(awalOrang)[^anggota.Length..];
        SusunanKeluarga? susunan = null;
        Func<SusunanKeluarga> susun = () => susunan ??= bersama.Susun(nomor);
        for (int p = 0; p < DataOrang.DaftarProgram.Length; p++)
        {
            ProgramBansos program = DataOrang.DaftarProgram[p];
            KumpulkanPemegang(anggota, p);
            int urutan = 0;
            for (int a = 0; a < anggota.Length; a++)
            {
                int baris = anggota[a];
                if ((data.Program[baris] & (1 << p)) == 0)
                {
                    continue;
                }

                int n = awal[a] + BitOperations.PopCount((uint)data.Program[baris] & ((1u << p) - 1));
                PeranKepesertaan peran = Peran(urutan++);
                Nik nik = data.Nik[baris].Nilai;
                if (!bersama.Penetapan.TryGetValue((nik, program), out PenetapanBerkas isi))
                {
                    keadaan[n] = KeadaanKepesertaan.Dari(new FaktaKepesertaan(program, peran).Menurut(bersama.Konteks, susun, a, bersama.Per), bersama.Konteks, out _);
                    continue;
                }

                Terpakai.Add((nik, program));
                Penetapan penetapan = isi.Penetapan;
                FaktaKepesertaan fakta = new FaktaKepesertaan(program, peran, penetapan).Menurut(bersama.Konteks, susun, a, bersama.Per);
                keadaan[n] = KeadaanKepesertaan.Dari(fakta, bersama.Konteks, out Aturan? ditolak);
                asal[n] = (baris, (byte)p, penetapan.Alasan);
                if (ditolak is not null)
                {
                    Catatan.Add(PembacaPenetapan.Ditolak(isi.Baris, ditolak, PemeriksaanPenetapan.Sebab(penetapan, program, peran, fakta.AhliWaris, bersama.Konteks)));
                }
            }
        }
    }

    private void Saring(int nomor, ReadOnlySpan<int> anggota)
    {
        (List<Kepesertaan> kepesertaan, List<(int Baris, int Program)> letak, HashSet<int> ragu) = Daftar(anggota);
        HasilPenyaringan hasil = PenyaringanKelayakan.Saring(
            new() { Per = bersama.Per, Orang = bersama.Susun(nomor), Kepesertaan = kepesertaan, Edisi = bersama.Konteks.Edisi }, bersama.Konteks.Kebijakan);
        foreach (SaranKelayakan saran in hasil.Saran)
        {
            Saran.Add(new(letak[saran.Indeks].Baris, letak[saran.Indeks].Program, ragu.Contains(saran.Indeks) ? saran.TanpaPengurus() : saran));
        }
    }

    /// <summary>The facts of a family as the explaining face reads them, and where each kepesertaan stands in the file; null when nobody takes part in a programme.</summary>
    public (BahanKelayakan Bahan, List<(int Baris, int Program)> Letak)? Bahan(int nomor)
    {
        (List<Kepesertaan> kepesertaan, List<(int Baris, int Program)> letak, _) = Daftar(bersama.Keluarga[nomor]);
        if (kepesertaan.Count == 0)
        {
            return null;
        }

        SusunanKeluarga susunan = bersama.Susun(nomor);
        return (
            new()
            {
                Periode = bersama.Konteks.Periode,
                Kepesertaan = kepesertaan,
                Penetapan = [.. kepesertaan.Where(k => bersama.Penetapan.ContainsKey((k.Nik, k.Program))).Select(k => bersama.Penetapan[(k.Nik, k.Program)].Penetapan)],
                Orang = susunan.Orang,
                Kelengkapan = susunan.Kelengkapan,
                Per = bersama.Per,
            },
            letak);
    }

    /// <summary>Asks the explaining face about a family.</summary>
    private void Jelaskan(int nomor)
    {
        (BahanKelayakan bahan, List<(int Baris, int Program)> letak) = Bahan(nomor)!.Value;
        HasilKelayakan hasil = VerifikasiKelayakan.Putuskan(bahan, bersama.Konteks);
        foreach (PutusanKelayakan putusan in hasil.Putusan)
        {
            (int baris, int program) = letak[putusan.Indeks];
            ref PutusanBaris tempat = ref bersama.Tempat(baris, program);
            tempat = tempat with { BarisPenyebab = putusan.Penyebab is { } sebab ? letak[sebab].Baris : PutusanBaris.TanpaPenyebab };
            if (!Contoh.ContainsKey(Jenis(putusan.Ringkas)))
            {
                Contoh.Add(Jenis(putusan.Ringkas), $"Baris {data.NomorBaris(baris)} ([n] = kepesertaan ke-n keluarga ini)\n{PenjelasanKelayakan.Teks(putusan)}");
            }
        }
    }

    /// <summary>The kepesertaan of a family, programme by programme, where each stands in the file, and which are of somebody who is perhaps the pengurus and perhaps not.</summary>
    private (List<Kepesertaan> Kepesertaan, List<(int Baris, int Program)> Letak, HashSet<int> Ragu) Daftar(ReadOnlySpan<int> anggota)
    {
        var kepesertaan = new List<Kepesertaan>();
        var letak = new List<(int Baris, int Program)>();
        var ragu = new HashSet<int>();
        for (int p = 0; p < DataOrang.DaftarProgram.Length; p++)
        {
            KumpulkanPemegang(anggota, p);
            int urutan = 0;
            foreach (int i in anggota)
            {
                if ((data.Program[i] & (1 << p)) != 0)
                {
                    ProgramBansos program = DataOrang.DaftarProgram[p];
                    PeranKepesertaan peran = Peran(urutan);
                    if (pemegang.Count > 1 && peran == PeranKepesertaan.Penerima && !PengurusDaftar.Pasti(CollectionsMarshal.AsSpan(pemegang), urutan, bersama.Per, bersama.Konteks.Kebijakan))
                    {
                        ragu.Add(kepesertaan.Count);
                    }

                    urutan++;
                    kepesertaan.Add(new(data.Nik[i].Nilai, program, peran));
                    letak.Add((i, p));
                }
            }
        }

        return (kepesertaan, letak, ragu);
    }

    private PeranKepesertaan Peran(int urutan) =>
        pemegang.Count > 1 && !PengurusDaftar.Mungkin(CollectionsMarshal.AsSpan(pemegang), urutan, bersama.Per, bersama.Konteks.Kebijakan)
            ? PeranKepesertaan.Komponen
            : PeranKepesertaan.Penerima;

    /// <summary>Gathers who holds a programme of the family; nobody where each holds one of their own.</summary>
    private void KumpulkanPemegang(ReadOnlySpan<int> anggota, int program)
    {
        pemegang.Clear();
        if (DataOrang.DaftarProgram[program].Satuan != SatuanProgram.Keluarga)
        {
            return;
        }

        foreach (int i in anggota)
        {
            if ((data.Program[i] & (1 << program)) != 0)
            {
                pemegang.Add(data.Penduduk(i));
            }
        }
    }

    private static int Jenis(PutusanRingkas putusan) => (putusan.PerluGantiPengurus, putusan.TerkenaKaskade, putusan.Kelayakan) switch
    {
        (_, true, _) when putusan.Kepesertaan == StatusKepesertaan.Dihentikan => 0,
        (true, _, _) => 1,
        (_, _, StatusKelayakan.BelumDapatDitentukan) => 2,
        (_, _, StatusKelayakan.TidakLayak) => 3,
        _ => JenisBiasa,
    };
}
