using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>The days of one activity of one month: what the suites take for "before", "on" and "after".</summary>
/// <param name="Periode">The month.</param>
/// <param name="Kegiatan">The activity.</param>
/// <param name="Surat">Date of the letter, inside the window.</param>
/// <param name="Dikirim">A day on which Kemensos sends items that the region then answers in time.</param>
/// <param name="DikirimLama">A day so long before that silence has agreed.</param>
internal sealed record WaktuUji(Periode Periode, KegiatanBulanan Kegiatan, LocalDate Surat, LocalDate Dikirim, LocalDate DikirimLama)
{
    public static WaktuUji Untuk(Periode periode, KegiatanBulanan kegiatan)
    {
        var awal = periode.HariPertama;
        return kegiatan == KegiatanBulanan.VervalPbi
            ? new(periode, kegiatan, awal.PlusDays(6), awal, awal.PlusDays(-60))
            : new(periode, kegiatan, awal.PlusDays(19), awal.PlusDays(11), awal.PlusDays(-60));
    }

    /// <summary>The last day of the window: it has not ended.</summary>
    // Dasar: KL-1: verval PBI until day 11, verifikasi kelayakan until the day before the last.
    public LocalDate Terbuka => Kegiatan == KegiatanBulanan.VervalPbi ? Periode.HariPertama.PlusDays(10) : Periode.HariTerakhir.PlusDays(-1);

    /// <summary>The day after the window.</summary>
    public LocalDate Tertutup => Terbuka.PlusDays(1);
}

/// <summary>Writes classes of facts as facts: declarations, items of Kemensos, days and members that lead to them.</summary>
/// <remarks>Reasons and days that a class leaves open change from item to item, so that none of them is a habit that an implementation can rely on.</remarks>
internal sealed class PenyusunKelompok(WaktuUji waktu)
{
    // Why: programmes are said in every request, each once; people who share them keep requests short.
    private const int ProgramTerbanyak = 32;

    /// <summary>The person, who causes something, and who died.</summary>
    private const int AnggotaTerbanyak = 3;

    private static readonly ProgramBansos[] ProgramKeluarga =
        [.. Enumerable.Range(1, ProgramTerbanyak).Select(i => ProgramBansos.Daerah($"KELUARGA-{i}", $"Bantuan keluarga {i}", SatuanProgram.Keluarga))];

    private static readonly ProgramBansos[] ProgramIndividu =
        [.. Enumerable.Range(1, ProgramTerbanyak).Select(i => ProgramBansos.Daerah($"INDIVIDU-{i}", $"Bantuan perorangan {i}", SatuanProgram.Individu))];

    private static readonly Dictionary<JenisKepesertaan, ProgramBansos[]> Program = RuangKeadaan.Jenis.ToDictionary(
        j => j, j => ProgramKeluarga.Concat(ProgramIndividu).Concat(DaftarProgram.Nasional.Semua).Where(p => RuangKeadaan.JenisDari(p, j.Pengurus()) == j).ToArray());

    /// <summary>How a value of a fact about the person is written on the record of the person, one line a fact; ahli waris are stated instead.</summary>
    private static readonly Dictionary<FaktaKelayakan, Func<Penduduk, Kepastian, WaktuUji, Penduduk>> PadaOrang = [];

    private static readonly HimpunanAlasan[] TanpaMeninggal =
    [
        [AlasanTidakLayak.SudahMampu], [AlasanTidakLayak.AlamatTidakDitemukan], [AlasanTidakLayak.Lain], [AlasanTidakLayak.SudahMampu, AlasanTidakLayak.AlamatTidakDitemukan],
        [(AlasanTidakLayak)3], [(AlasanTidakLayak)4], [(AlasanTidakLayak)6], [(AlasanTidakLayak)3, AlasanTidakLayak.Lain],
    ];

    private static readonly HimpunanAlasan[] MeninggalDanLain =
    [
        [AlasanTidakLayak.Meninggal, AlasanTidakLayak.SudahMampu], [AlasanTidakLayak.Meninggal, AlasanTidakLayak.Lain],
        [AlasanTidakLayak.Meninggal, AlasanTidakLayak.AlamatTidakDitemukan, (AlasanTidakLayak)4],
    ];

    private readonly List<Penduduk> _orang = [];
    private readonly List<Kepesertaan> _kepesertaan = [];
    private readonly List<Penetapan> _penetapan = [];
    private readonly List<LocalDate?> _final = [];
    private readonly List<ButirKemensos> _kemensos = [];
    private readonly List<ButirUji> _butir = [];
    private int _urut;
    private int _keluarga;

    /// <summary>A person with the given PBI-JK and further kepesertaan, and where they cause something, other members with theirs; as many such families as the kepesertaan need.</summary>
    /// <param name="waktu">The days.</param>
    /// <param name="pbi">The class of the person's PBI-JK, whose heirs are those of the person.</param>
    /// <param name="milik">The other kepesertaan, each held by one of these people.</param>
    /// <param name="lain">What others of the family cause.</param>
    /// <param name="pbiBaru">Whether the PBI-JK itself counts as a class of its own.</param>
    /// <param name="tanpaPbi">Whether an unverified PBI-JK is left out, and programmes are national where they can be: the smallest case.</param>
    public static KelompokUji Susun(
        WaktuUji waktu, KelasKepesertaan pbi, IReadOnlyList<KelasKepesertaan> milik, (Nyataan Sebab, bool Kematian) lain, bool pbiBaru, bool tanpaPbi = false)
    {
        var penyusun = new PenyusunKelompok(waktu);
        var ahliWaris = new Dictionary<Nik, Kepastian>();
        foreach (var bagian in Bagi(milik, tanpaPbi && milik.Count == 1))
        {
            var nik = penyusun.Keluarga(pbi, bagian, lain, pbiBaru && ahliWaris.Count == 0, tanpaPbi);
            ahliWaris[nik] = Diketahui(FaktaKelayakan.AhliWaris, pbi, bagian);
        }

        return new() { Bahan = penyusun.Bahan(ahliWaris), Butir = [.. penyusun._butir], Lain = lain };
    }

    /// <summary>Facts in which the first page is under test too: raw items, and who the heirs are.</summary>
    public static KelompokUji Susun(
        WaktuUji waktu,
        IReadOnlyList<(Nik Nik, FaktaKepesertaan Fakta)> mentah,
        IReadOnlyDictionary<Nik, Kepastian> ahliWaris,
        IReadOnlyList<Penduduk>? orang = null,
        KelengkapanKeluarga kelengkapan = default)
    {
        var penyusun = new PenyusunKelompok(waktu);
        var nomorPbi = mentah.Select((m, i) => (m, i)).Where(m => m.m.Fakta.Program.Pbi).ToDictionary(m => m.m.Nik, m => m.i);
        foreach (var (nik, fakta) in mentah)
        {
            penyusun._kepesertaan.Add(new(nik, fakta.Program, fakta.Peran));
            if (!(fakta.JugaPengurus && fakta.Peran == PeranKepesertaan.Komponen))
            {
                if (fakta.Penetapan is { } penetapan)
                {
                    penyusun._penetapan.Add(penetapan);
                    penyusun._final.Add(fakta.TanggalFinalisasi);
                }

                if (fakta.Kemensos is { } kemensos)
                {
                    penyusun._kemensos.Add(kemensos);
                }
            }

            penyusun._butir.Add(new(default, fakta, nomorPbi.GetValueOrDefault(nik, -1), -1, fakta.Penetapan?.Alasan ?? default, fakta.Kemensos?.Alasan ?? default, Baru: true));
        }

        return new() { Bahan = penyusun.Bahan(ahliWaris) with { Orang = orang ?? [], Kelengkapan = kelengkapan }, Butir = [.. penyusun._butir] };
    }

    /// <summary>The kepesertaan with a programme for each, shared out so that nobody holds a programme twice; a fact that is for some programmes only chooses among them.</summary>
    private static List<List<(KelasKepesertaan Kelas, ProgramBansos Program)>> Bagi(IReadOnlyList<KelasKepesertaan> milik, bool nasional)
    {
        List<List<(KelasKepesertaan, ProgramBansos Program)>> bagian = [[]];
        foreach (var k in milik)
        {
            var calon = Array.FindAll(
                Program[k.Jenis], p => FaktaOrang.Semua.All(f => f.Untuk is null || !f.Dibaca(k) || k.Orang.Keadaan(f.Fakta) == TentangOrang.ProgramLain != f.Untuk(p)));
            calon = nasional && calon.Contains(ProgramBansos.Pkh) ? [ProgramBansos.Pkh] : calon;
            var (tempat, program) = bagian.Where(b => b.Count < ProgramTerbanyak).Select(b => (b, Program: Array.Find(calon, p => b.TrueForAll(x => x.Program != p)))).FirstOrDefault(x => x.Program is not null);
            if (tempat is null)
            {
                (tempat, program) = ([], calon[0]);
                bagian.Add(tempat);
            }

            tempat.Add((k, program!));
        }

        return bagian;
    }

    /// <summary>What the classes of a person know of a fact: the same in all that read it.</summary>
    private static Kepastian Diketahui(FaktaKelayakan fakta, KelasKepesertaan pbi, List<(KelasKepesertaan Kelas, ProgramBansos Program)> milik) =>
        milik.Select(k => k.Kelas.Orang.Keadaan(fakta)).Prepend(pbi.Orang.Keadaan(fakta)).Max();

    /// <summary>The next family; the person of it.</summary>
    private Nik Keluarga(KelasKepesertaan pbi, List<(KelasKepesertaan Kelas, ProgramBansos Program)> milik, (Nyataan Sebab, bool Kematian) lain, bool pbiBaru, bool tanpaPbi)
    {
        var kk = ++_keluarga;
        Nik[] anggota = [.. Enumerable.Range((AnggotaTerbanyak * kk) - AnggotaTerbanyak + 1, AnggotaTerbanyak).Select(i => Nik.Parse($"337499010190{i:0000}"))];
        var (nik, penyebab, meninggal) = (anggota[0], anggota[1], anggota[2]);
        var pbiSendiri = tanpaPbi && pbi.Sendiri == default && pbi.Kemensos == default && milik.Count > 0 ? -1 : _kepesertaan.Count;
        var pbiLain = lain.Sebab == default ? -1 : pbiSendiri < 0 ? _kepesertaan.Count : pbiSendiri + 1;
        if (pbiSendiri >= 0)
        {
            Tambah(nik, ProgramBansos.PbiJk, pbi, pbiSendiri, pbiLain, pbiBaru);
        }

        if (pbiLain >= 0)
        {
            Tambah(penyebab, ProgramBansos.PbiJk, PbiDari(lain.Sebab), pbiLain, -1, baru: false);
        }

        if (lain.Kematian)
        {
            Tambah(
                meninggal, ProgramBansos.PbiJk, PbiDari(new(TingkatNyataan.FinalTercakup, SifatAlasan.HanyaMeninggal)), _kepesertaan.Count, -1, baru: false);
        }

        foreach (var (k, program) in milik)
        {
            Tambah(nik, program, k, pbiSendiri, pbiLain, baru: true);
        }

        // Why: what is not a fact for the programme may be anything, so each value has its turn.
        var orang = PadaOrang.Aggregate(new Penduduk { Nik = Nik.Check(nik.ToString("D")) }, (o, p) => p.Value(
            o, Diketahui(p.Key, pbi, milik) is var nilai && nilai == TentangOrang.ProgramLain ? (Kepastian)(kk % 3) : nilai, waktu));
        if (lain != default)
        {
            var nomorKk = NomorKk.Check($"337499010115{kk:0000}");
            _orang.AddRange(anggota.Select(n => n == nik ? orang with { NomorKk = nomorKk } : new Penduduk { Nik = Nik.Check(n.ToString("D")), NomorKk = nomorKk }));
        }
        else if (PadaOrang.Count > 0)
        {
            _orang.Add(orang);
        }

        return nik;
    }

    private static KelasKepesertaan PbiDari(Nyataan sebab) => sebab.Tingkat is TingkatNyataan.FinalTakTercakup or TingkatNyataan.Diam
        ? new(JenisKepesertaan.Pbi, default, sebab, default)
        : new(JenisKepesertaan.Pbi, sebab, default, default);

    private BahanKelayakan Bahan(IReadOnlyDictionary<Nik, Kepastian> ahliWaris) => new()
    {
        Periode = waktu.Periode,
        Kegiatan = waktu.Kegiatan,
        Kepesertaan = _kepesertaan,
        Penetapan = _penetapan,
        TanggalFinalisasi = _final,
        Kemensos = _kemensos,
        Orang = _orang,
        AhliWaris = ahliWaris,
    };

    private void Tambah(Nik nik, ProgramBansos program, KelasKepesertaan k, int pbi, int pbiLain, bool baru)
    {
        var peran = k.Jenis == JenisKepesertaan.KomponenKeluarga ? PeranKepesertaan.Komponen : PeranKepesertaan.Penerima;
        _kepesertaan.Add(new(nik, program, peran));
        var alasan = default(HimpunanAlasan);
        if (k.Sendiri.Tingkat != TingkatNyataan.TidakAda)
        {
            alasan = k.Sendiri.TidakLayak ? Alasan(k.Sendiri.Sifat) : default;
            _penetapan.Add(new(nik, program, k.Sendiri.TidakLayak ? StatusDeklarasi.TidakLayak : StatusDeklarasi.Layak)
            {
                Alasan = alasan,
                Keterangan = alasan.Memuat(AlasanTidakLayak.Lain) ? "pindah ke luar daerah" : null,
                Difinalisasi = k.Sendiri.Tingkat is TingkatNyataan.FinalTercakup or TingkatNyataan.FinalTakTercakup,
            });
            _final.Add(k.Sendiri.Tingkat switch
            {
                TingkatNyataan.FinalTakTercakup => waktu.Surat.PlusDays(1),
                TingkatNyataan.FinalTercakup => (_urut % 3) switch { 0 => null, 1 => waktu.Surat, _ => waktu.Surat.PlusDays(-1) },
                _ => null,
            });
        }

        var alasanKemensos = default(HimpunanAlasan);
        if (k.Kemensos.Tingkat != TingkatNyataan.TidakAda)
        {
            alasanKemensos = Alasan(k.Kemensos.Sifat);
            var diam = k.Kemensos.Tingkat == TingkatNyataan.Diam;
            _kemensos.Add(new(
                nik,
                program,
                alasanKemensos,
                diam ? waktu.DikirimLama : waktu.Dikirim,
                diam ? null : new(k.Kemensos.Tingkat == TingkatNyataan.FinalTakTercakup ? waktu.Surat.PlusDays(1) : waktu.Surat.PlusDays(-(_urut % 2)), true),
                alasanKemensos.Memuat(AlasanTidakLayak.Lain) ? "pindah ke luar daerah" : null));
        }

        _butir.Add(new(RuangKeadaan.Baku(k), null, pbi, pbiLain, alasan, alasanKemensos, baru));
    }

    private HimpunanAlasan Alasan(SifatAlasan sifat) => sifat switch
    {
        SifatAlasan.TanpaMeninggal => TanpaMeninggal[_urut++ % TanpaMeninggal.Length],
        SifatAlasan.HanyaMeninggal => [AlasanTidakLayak.Meninggal],
        _ => MeninggalDanLain[_urut++ % MeninggalDanLain.Length],
    };
}
