using Dtks.Cli.Berkas;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Bnba;

/// <summary>Decides some families of a BNBA file, one after the other; several of these share the work of a file.</summary>
internal sealed class EvaluasiKeluarga(
    DataBnba data,
    KonteksKelayakan konteks,
    LocalDate per,
    bool keluargaLengkap,
    IReadOnlyDictionary<(Nik Nik, ProgramBansos Program), (Penetapan Penetapan, int Baris)> penetapan)
{
    public List<PutusanBaris> Putusan { get; } = [];

    public List<SaranBaris> Saran { get; } = [];

    public List<CatatanBaris> Catatan { get; } = [];

    /// <summary>The kepesertaan whose declarations were used.</summary>
    public HashSet<(Nik Nik, ProgramBansos Program)> Terpakai { get; } = [];

    /// <summary>The first decision of each kind, explained: the rarer the kind, the lower its number.</summary>
    public SortedDictionary<int, string> Contoh { get; } = [];

    /// <summary>Decides every kepesertaan of one family.</summary>
    public void Putuskan(BarisKeluarga keluarga)
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
                    Terpakai.Add((nik, program));
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

        var kelengkapan = KelengkapanKeluarga.Menurut(keluargaLengkap && data.Kelengkapan.Mungkin(data, keluarga));
        var bahan = new BahanKelayakan
        {
            Periode = konteks.Periode,
            Kepesertaan = kepesertaan,
            Penetapan = dinyatakan,
            Orang = orang,
            Kelengkapan = kelengkapan,
            Per = per,
        };
        var hasil = VerifikasiKelayakan.Putuskan(bahan, konteks);
        foreach (var ditolak in hasil.Ditolak)
        {
            Catatan.Add(PembacaPenetapan.Ditolak(barisPenetapan[ditolak.Indeks], ditolak));
        }

        foreach (var putusan in hasil.Putusan)
        {
            var (baris, program) = asal[putusan.Indeks];
            var penyebab = putusan.Penyebab is { } sebab ? asal[sebab].Baris : -1;
            Putusan.Add(new(baris, (byte)program, putusan.Ringkas, putusan.Alasan, penyebab));
            SimpanContoh(putusan, baris);
        }

        var susunan = new SusunanKeluarga(orang, kelengkapan);
        foreach (var saran in PenyaringanKelayakan.Saring(new() { Per = per, Orang = susunan, Kepesertaan = kepesertaan }, konteks.Kebijakan))
        {
            Saran.Add(new(asal[saran.Indeks].Baris, asal[saran.Indeks].Program, saran));
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
        if (!Contoh.ContainsKey(jenis))
        {
            Contoh.Add(jenis, $"Baris {data.Baris[baris].Nomor} ([n] = kepesertaan ke-n keluarga ini)\n{PenjelasanKelayakan.Teks(putusan)}");
        }
    }
}
