using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Benchmarks;

/// <summary>Screening of many families, the facts of a family found once, against asking anew for every kepesertaan.</summary>
internal sealed class PenyaringanBenchmark : IUkuran
{
    private static readonly LocalDate Per = new(2024, 2, 15);
    private static readonly ProgramBansos[] Program = [ProgramBansos.PbiJk, ProgramBansos.Pkh, ProgramBansos.Sembako];

    public string Nama => "saring";

    public string Ringkasan => "PenyaringanKelayakan.Saring over families of four with three kepesertaan, against the same question put family by family";

    public void Jalankan(Pengukur pengukur)
    {
        Penduduk[] orang = [.. Enumerable.Range(0, pengukur.Banyak(50_000)).SelectMany(Keluarga)];
        Kepesertaan[] kepesertaan = [.. orang.Where(o => o.Pengurus == Kepastian.Ya).SelectMany(o => Program.Select(p => new Kepesertaan(o.Nik.Nilai, p)))];
        var bahan = new BahanPenyaringan { Per = Per, Orang = new SusunanKeluarga(orang), Kepesertaan = kepesertaan };
        BahanPenyaringan[] satuan = [.. orang.Chunk(4).Select((k, i) => new BahanPenyaringan { Per = Per, Orang = new SusunanKeluarga(k), Kepesertaan = [.. kepesertaan.AsSpan(i * 3, 3)] })];
        int jumlah = PenyaringanKelayakan.Saring(bahan).Saran.Length;
        if (jumlah != satuan.Sum(s => PenyaringanKelayakan.Saring(s).Saran.Length))
        {
            throw new InvalidOperationException("The two ways disagree.");
        }

        pengukur.Keluar.WriteLine(FormattableString.Invariant($"{orang.Length} people, {kepesertaan.Length} kepesertaan, {jumlah} suggestions."));
        pengukur.Keluar.WriteLine();
        pengukur.Bandingkan(
            "Screening, one thread",
            "kepesertaan",
            kepesertaan.Length,
            "family by family",
            ("family by family", () => satuan.Sum(s => PenyaringanKelayakan.Saring(s).Saran.Length)),
            ("one list, families known", () => PenyaringanKelayakan.Saring(bahan).Saran.Length),
            ("one list, families found too", () => PenyaringanKelayakan.Saring(bahan with { Orang = new SusunanKeluarga(orang) }).Saran.Length));
    }

    private static IEnumerable<Penduduk> Keluarga(int nomor)
    {
        for (int i = 0; i < 4; i++)
        {
            int serial = (nomor * 4) + i;
            yield return new Penduduk
            {
                Nik = Nik.Check(FormattableString.Invariant($"3374990101{60 + (serial / 9000):00}{1 + (serial % 9000):0000}")),
                NomorKk = NomorKk.Check(FormattableString.Invariant($"337499{1 + (nomor / 9000):00}0115{1 + (nomor % 9000):0000}")),
                Hubungan = i == 0 ? HubunganKeluarga.KepalaKeluarga : HubunganKeluarga.Anak,
                TanggalLahir = new LocalDate(1970 + (i * 8), 1, 1).PlusDays(serial % 3000),
                Pekerjaan = Pekerjaan.DariKode(1 + (serial % 99)),
                Meninggal = serial % 40 == 0 ? TandaMeninggal.Ya : default,
                Pengurus = i == 0 ? Kepastian.Ya : Kepastian.Tidak,
            };
        }
    }
}
