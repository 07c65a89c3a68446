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
    private readonly PutusanRingkas[] _polos;
    private readonly bool[] _pekerjaanBicara;
    private readonly int[] _awal;
    private readonly PutusanBaris[] _putusan;

    public BahanBersama(
        DataOrang data, KonteksKelayakan konteks, LocalDate per, bool keluargaLengkap, IReadOnlyDictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> penetapan)
    {
        Data = data;
        Konteks = konteks;
        Per = per;
        KeluargaLengkap = keluargaLengkap;
        Penetapan = penetapan;
        Dinyatakan = [.. penetapan.Keys.Select(k => k.Nik)];

        // Why: where nobody of a family is declared on, no fact of it is read; the page is asked once a programme and the answer holds for all.
        _polos = [.. DataOrang.DaftarProgram.Select(p => Polos(p, konteks, per))];
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

    public KonteksKelayakan Konteks { get; }

    public LocalDate Per { get; }

    public bool KeluargaLengkap { get; }

    public IReadOnlyDictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> Penetapan { get; }

    /// <summary>The people that a declaration names.</summary>
    public HashSet<Nik> Dinyatakan { get; }

    /// <summary>Whether reason 7 could be suggested: without a column of severe disabilities any member could be a component.</summary>
    public bool KomponenBicara { get; }

    public bool AdaTandaMati { get; }

    /// <summary>The decisions, by row and programme.</summary>
    public IReadOnlyList<PutusanBaris> Putusan => _putusan;

    /// <summary>Keeps a decision at its place; several threads may, each on its own rows.</summary>
    public void Simpan(PutusanBaris putusan) =>
        _putusan[_awal[putusan.Baris] + BitOperations.PopCount((uint)Data.Program[putusan.Baris] & ((1u << putusan.Program) - 1))] = putusan;

    /// <summary>The decision on a kepesertaan of a family that nobody declared on.</summary>
    public PutusanRingkas PutusanPolos(int program) => _polos[program];

    /// <summary>Whether a person's own record could suggest anything, for that person or for the family.</summary>
    public bool Bicara(int baris) => _pekerjaanBicara[Data.NomorPekerjaan[baris]] || (AdaTandaMati && (Data.Tanda[baris] & 3) == (int)Kepastian.Ya);

    private static PutusanRingkas Polos(ProgramBansos program, KonteksKelayakan konteks, LocalDate per)
    {
        Nik siapa = Nik.Parse("3374990101010001");
        var bahan = new BahanKelayakan { Periode = konteks.Periode, Kepesertaan = [new(siapa, program)], Orang = [new Penduduk { Nik = new BacaanNik(siapa) }], Per = per };
        return VerifikasiKelayakan.Putuskan(bahan, konteks).Putusan[0].Ringkas;
    }
}

/// <summary>Decides some families of a BNBA file, one after the other; several of these share the work of a file.</summary>
internal sealed class EvaluasiKeluarga(BahanBersama bersama)
{
    private readonly DataOrang data = bersama.Data;
    private readonly List<HubunganKeluarga?> hubungan = [];
    private readonly List<Kepastian> pengurus = [];

    public List<SaranBaris> Saran { get; } = [];

    public List<CatatanBerkas> Catatan { get; } = [];

    /// <summary>The kepesertaan whose declarations were used.</summary>
    public HashSet<(Nik Nik, ProgramBansos Program)> Terpakai { get; } = [];

    /// <summary>The first decision of each kind, explained: the rarer the kind, the lower its number.</summary>
    public SortedDictionary<int, string> Contoh { get; } = [];

    /// <summary>Decides every kepesertaan of one family.</summary>
    /// <param name="keluarga">Its rows.</param>
    /// <param name="bertentangan">Whether the file contradicts that they are all its members.</param>
    public void Putuskan(ReadOnlySpan<int> keluarga, bool bertentangan)
    {
        int program = 0;
        bool bicara = false;
        bool dinyatakan = false;
        foreach (int i in keluarga)
        {
            program |= data.Program[i];
            bicara |= bersama.Bicara(i);
            dinyatakan |= bersama.Dinyatakan.Count > 0 && data.Nik[i].TryGetNilai(out Nik nik) && bersama.Dinyatakan.Contains(nik);
        }

        if (program == 0)
        {
            return;
        }

        bool saring = bicara || (bersama.KomponenBicara && (program & (1 << Pkh)) != 0);
        if (!dinyatakan && !saring)
        {
            Polos(keluarga);
            return;
        }

        Lengkap(keluarga, bersama.KeluargaLengkap && !bertentangan, dinyatakan, saring);
    }

    private static int Pkh { get; } = DataOrang.DaftarProgram.IndexOf(ProgramBansos.Pkh);

    private void Polos(ReadOnlySpan<int> keluarga)
    {
        foreach (int i in keluarga)
        {
            for (int p = 0; data.Program[i] >> p != 0; p++)
            {
                if ((data.Program[i] & (1 << p)) != 0)
                {
                    bersama.Simpan(new(i, (byte)p, bersama.PutusanPolos(p), default, -1));
                }
            }
        }

        if (!Contoh.ContainsKey(JenisPolos))
        {
            Lengkap(keluarga, lengkap: false, dinyatakan: false, saring: false);
        }
    }

    private void Lengkap(ReadOnlySpan<int> keluarga, bool lengkap, bool dinyatakan, bool saring)
    {
        var kepesertaan = new List<Kepesertaan>();
        var asal = new List<(int Baris, int Program)>();
        var penetapan = new List<Penetapan>();
        var barisPenetapan = new List<long>();
        for (int p = 0; p < DataOrang.DaftarProgram.Length; p++)
        {
            ProgramBansos program = DataOrang.DaftarProgram[p];
            KumpulkanPemegang(keluarga, p);
            int urutan = 0;
            foreach (int i in keluarga)
            {
                if ((data.Program[i] & (1 << p)) == 0)
                {
                    continue;
                }

                Nik nik = data.Nik[i].Nilai;
                kepesertaan.Add(new(nik, program, Peran(program, urutan++)));
                asal.Add((i, p));
                if (dinyatakan && bersama.Penetapan.TryGetValue((nik, program), out PenetapanBerkas isi))
                {
                    penetapan.Add(isi.Penetapan);
                    barisPenetapan.Add(isi.Baris);
                    Terpakai.Add((nik, program));
                }
            }
        }

        Penduduk[] orang = new Penduduk[keluarga.Length];
        for (int i = 0; i < orang.Length; i++)
        {
            orang[i] = data.Penduduk(keluarga[i]);
        }

        KelengkapanKeluarga kelengkapan = KelengkapanKeluarga.Menurut(lengkap);
        if (!dinyatakan && saring)
        {
            Polos(keluarga);
        }
        else
        {
            HasilKelayakan hasil = VerifikasiKelayakan.Putuskan(
                new BahanKelayakan { Periode = bersama.Konteks.Periode, Kepesertaan = kepesertaan, Penetapan = penetapan, Orang = orang, Kelengkapan = kelengkapan, Per = bersama.Per },
                bersama.Konteks);
            foreach (PenetapanDitolak ditolak in hasil.Ditolak)
            {
                Catatan.Add(PembacaPenetapan.Ditolak(barisPenetapan[ditolak.Indeks], ditolak));
            }

            foreach (PutusanKelayakan putusan in hasil.Putusan)
            {
                (int baris, int program) = asal[putusan.Indeks];
                if (dinyatakan)
                {
                    bersama.Simpan(new(baris, (byte)program, putusan.Ringkas, putusan.Alasan, putusan.Penyebab is { } sebab ? asal[sebab].Baris : -1));
                }

                SimpanContoh(putusan, baris);
            }
        }

        if (saring)
        {
            HasilPenyaringan hasil = PenyaringanKelayakan.Saring(
                new() { Per = bersama.Per, Orang = new SusunanKeluarga(orang, kelengkapan), Kepesertaan = kepesertaan, Edisi = bersama.Konteks.Edisi }, bersama.Konteks.Kebijakan);
            foreach (SaranKelayakan saran in hasil.Saran)
            {
                Saran.Add(new(asal[saran.Indeks].Baris, asal[saran.Indeks].Program, saran));
            }
        }
    }

    private PeranKepesertaan Peran(ProgramBansos program, int urutan) =>
        program.Satuan == SatuanProgram.Keluarga && !PengurusDaftar.Mungkin(CollectionsMarshal.AsSpan(hubungan), CollectionsMarshal.AsSpan(pengurus), urutan)
            ? PeranKepesertaan.Komponen
            : PeranKepesertaan.Penerima;

    private void KumpulkanPemegang(ReadOnlySpan<int> keluarga, int program)
    {
        hubungan.Clear();
        pengurus.Clear();
        foreach (int i in keluarga)
        {
            if ((data.Program[i] & (1 << program)) != 0)
            {
                hubungan.Add(data.Hubungan[i] == 0 ? null : (HubunganKeluarga)data.Hubungan[i]);
                pengurus.Add((Kepastian)(data.Tanda[i] >> 6));
            }
        }
    }

    private const int JenisPolos = 4;

    private void SimpanContoh(PutusanKelayakan putusan, int baris)
    {
        int jenis = (putusan.PerluGantiPengurus, putusan.Ringkas.TerkenaKaskade, putusan.Kelayakan) switch
        {
            (_, true, _) when putusan.StatusKepesertaan == StatusKepesertaan.Dihentikan => 0,
            (true, _, _) => 1,
            (_, _, StatusKelayakan.BelumDapatDitentukan) => 2,
            (_, _, StatusKelayakan.TidakLayak) => 3,
            _ => JenisPolos,
        };
        if (!Contoh.ContainsKey(jenis))
        {
            Contoh.Add(jenis, $"Baris {data.NomorBaris(baris)} ([n] = kepesertaan ke-n keluarga ini)\n{PenjelasanKelayakan.Teks(putusan)}");
        }
    }
}
