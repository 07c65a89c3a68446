using System.Numerics;
using System.Runtime.InteropServices;
using Dtks.Cli.Berkas;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Bnba;

/// <summary>One kepesertaan of the file with its decision.</summary>
/// <param name="Baris">Index of the row in <see cref="DataBnba.Baris"/>.</param>
/// <param name="Program">Number of the programme in <see cref="ProgramBnba.Semua"/>.</param>
/// <param name="Putusan">The decision.</param>
/// <param name="Alasan">Its own reasons.</param>
/// <param name="BarisPenyebab">Index of the row whose PBI-JK causes the cascade; -1 without.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PutusanBaris(int Baris, byte Program, PutusanRingkas Putusan, HimpunanAlasan Alasan, int BarisPenyebab);

/// <summary>One suggestion on a row.</summary>
internal readonly record struct SaranBaris(int Baris, int Program, SaranKelayakan Saran);

/// <summary>Everything that came of one run.</summary>
internal sealed class HasilBnba
{
    public required DataBnba Data { get; init; }

    public required KonteksKelayakan Konteks { get; init; }

    /// <summary>The decisions in file order.</summary>
    public required List<PutusanBaris> Putusan { get; init; }

    /// <summary>The suggestions in file order.</summary>
    public required List<SaranBaris> Saran { get; init; }

    /// <summary>The remarks on rows of all files, in file order.</summary>
    public required List<CatatanBaris> Catatan { get; init; }

    /// <summary>Worked explanations of the most telling decisions, already masked.</summary>
    public required List<string> Contoh { get; init; }
}

/// <summary>Decides a whole BNBA file, family by family, on the explaining face of the rules.</summary>
internal sealed class EvaluasiBnba(DataBnba data, KonteksKelayakan konteks, LocalDate per, bool keluargaLengkap)
{
    private const int JumlahContoh = 3;

    private readonly List<PutusanBaris> _putusan = [];
    private readonly List<SaranBaris> _saran = [];

    /// <summary>The most telling decision of each kind: the rarer the kind, the earlier it is explained.</summary>
    private readonly SortedDictionary<int, string> _contoh = [];

    /// <summary>Decides every kepesertaan; declarations that point to nothing or that a rule refuses are noted.</summary>
    public HasilBnba Jalankan(
        Dictionary<(Nik Nik, ProgramBansos Program), (Penetapan Penetapan, int Baris)> penetapan, List<CatatanBaris> catatan, Action<long> maju)
    {
        var terpakai = new HashSet<(Nik, ProgramBansos)>();
        _putusan.EnsureCapacity(data.Baris.Sum(b => BitOperations.PopCount(b.Program)));
        var selesai = 0;
        foreach (var keluarga in Keluarga())
        {
            PutuskanKeluarga(keluarga, penetapan, terpakai, catatan);
            selesai += keluarga.Count;
            maju(selesai);
        }

        foreach (var (kunci, isi) in penetapan)
        {
            if (!terpakai.Contains(kunci))
            {
                catatan.Add(PembacaPenetapan.TanpaKepesertaan(isi.Baris));
            }
        }

        _putusan.Sort((a, b) => (a.Baris, a.Program).CompareTo((b.Baris, b.Program)));
        _saran.Sort((a, b) => (a.Baris, a.Program, Urut(a.Saran)).CompareTo((b.Baris, b.Program, Urut(b.Saran))));
        catatan.Sort((a, b) => (a.Berkas, a.Baris).CompareTo((b.Berkas, b.Baris)));
        return new()
        {
            Data = data,
            Konteks = konteks,
            Putusan = _putusan,
            Saran = _saran,
            Catatan = catatan,
            Contoh = [.. _contoh.Values.Take(JumlahContoh)],
        };

        static int Urut(SaranKelayakan saran) => saran.Alasan is { } alasan ? (int)alasan : int.MaxValue;
    }

    /// <summary>Rows of one No KK together, in the order of first appearance; a row without a readable No KK stands alone.</summary>
    private IEnumerable<BarisKeluarga> Keluarga()
    {
        var urutan = new int[data.Baris.Count];
        var kunci = new ulong[data.Baris.Count];
        var nomor = new Dictionary<NomorKk, ulong>();
        for (var i = 0; i < urutan.Length; i++)
        {
            urutan[i] = i;
            kunci[i] = (ulong)i;
            if (data.Baris[i].NomorKk.TryGetNilai(out var kk) && !nomor.TryAdd(kk, (ulong)i))
            {
                kunci[i] = nomor[kk];
            }
        }

        // Why: the keys are first positions, so a stable order by key is the order of first appearance.
        Array.Sort(kunci, urutan);
        for (var mulai = 0; mulai < urutan.Length;)
        {
            var sesudah = mulai + 1;
            while (sesudah < urutan.Length && kunci[sesudah] == kunci[mulai])
            {
                sesudah++;
            }

            Array.Sort(urutan, mulai, sesudah - mulai);
            yield return new(urutan, mulai, sesudah - mulai);
            mulai = sesudah;
        }
    }

    private void PutuskanKeluarga(
        BarisKeluarga keluarga,
        Dictionary<(Nik Nik, ProgramBansos Program), (Penetapan Penetapan, int Baris)> penetapan,
        HashSet<(Nik, ProgramBansos)> terpakai,
        List<CatatanBaris> catatan)
    {
        var kepesertaan = new List<Kepesertaan>();
        var asal = new List<(int Baris, int Program)>();
        var dinyatakan = new List<Penetapan>();
        var barisPenetapan = new List<int>();
        for (var p = 0; p < ProgramBnba.Semua.Length; p++)
        {
            var program = ProgramBnba.Semua[p].Program;
            var pengurus = Pengurus(keluarga, p);
            foreach (var i in keluarga)
            {
                var baris = data.Baris[i];
                if (!baris.Memegang(p))
                {
                    continue;
                }

                var peran = program.Satuan == SatuanProgram.Keluarga && i != pengurus ? PeranKepesertaan.Komponen : PeranKepesertaan.Penerima;
                var nik = baris.Nik.Nilai;
                kepesertaan.Add(new(nik, program, peran));
                asal.Add((i, p));
                if (penetapan.TryGetValue((nik, program), out var isi))
                {
                    dinyatakan.Add(isi.Penetapan);
                    barisPenetapan.Add(isi.Baris);
                    terpakai.Add((nik, program));
                }
            }
        }

        if (kepesertaan.Count == 0)
        {
            return;
        }

        var orang = new Penduduk[keluarga.Count];
        for (var i = 0; i < orang.Length; i++)
        {
            orang[i] = data.Penduduk(keluarga[i]);
        }

        var bahan = new BahanKelayakan
        {
            Periode = konteks.Periode,
            Kepesertaan = kepesertaan,
            Penetapan = dinyatakan,
            Orang = orang,
            KeluargaLengkap = keluargaLengkap,
            Per = per,
        };
        var hasil = VerifikasiKelayakan.Putuskan(bahan, konteks);
        foreach (var ditolak in hasil.Ditolak)
        {
            catatan.Add(PembacaPenetapan.Catatan(barisPenetapan[ditolak.Indeks], "alasan", ditolak.Aturan.Id.ToString(), $"Penetapan ditolak: {ditolak.Aturan.Judul}", $"Declaration refused: {ditolak.Aturan.JudulInggris}"));
        }

        foreach (var putusan in hasil.Putusan)
        {
            var (baris, program) = asal[putusan.Indeks];
            var penyebab = putusan.Penyebab is { } sebab ? asal[sebab].Baris : -1;
            _putusan.Add(new(baris, (byte)program, putusan.Ringkas, putusan.Alasan, penyebab));
            SimpanContoh(putusan, baris);
        }

        var susunan = new SusunanKeluarga(orang, keluargaLengkap);
        foreach (var saran in PenyaringanKelayakan.Saring(new() { Per = per, Orang = susunan, Kepesertaan = kepesertaan }, konteks.Kebijakan))
        {
            _saran.Add(new(asal[saran.Indeks].Baris, asal[saran.Indeks].Program, saran));
        }
    }

    // Tafsir: BNBA marks members, not roles. Of several marked members of a family programme the kepala keluarga is the pengurus, else the first marked.
    private int Pengurus(BarisKeluarga keluarga, int program)
    {
        var pertama = -1;
        foreach (var i in keluarga)
        {
            if (!data.Baris[i].Memegang(program))
            {
                continue;
            }

            if (data.Baris[i].Hubungan == HubunganKeluarga.KepalaKeluarga)
            {
                return i;
            }

            pertama = pertama < 0 ? i : pertama;
        }

        return pertama;
    }

    private void SimpanContoh(PutusanKelayakan putusan, int baris)
    {
        var jenis = (putusan.PerluGantiPengurus, putusan.Ringkas.TerkenaKaskade, putusan.Kelayakan) switch
        {
            (_, true, _) when putusan.StatusKepesertaan == StatusKepesertaan.Dihentikan => 0,
            (true, _, _) => 1,
            (_, _, StatusKelayakan.BelumDapatDitentukan) => 2,
            (_, _, StatusKelayakan.TidakLayak) => 3,
            _ => 4,
        };
        if (!_contoh.ContainsKey(jenis))
        {
            _contoh.Add(jenis, $"Baris {data.Baris[baris].Nomor} ([n] = kepesertaan ke-n keluarga ini)\n{PenjelasanKelayakan.Teks(putusan)}");
        }
    }

    /// <summary>A stretch of the sorted row indexes: the rows of one family.</summary>
    private readonly struct BarisKeluarga(int[] urutan, int mulai, int jumlah)
    {
        public int Count => jumlah;

        public int this[int i] => urutan[mulai + i];

        public ReadOnlySpan<int>.Enumerator GetEnumerator() => new ReadOnlySpan<int>(urutan, mulai, jumlah).GetEnumerator();
    }
}
