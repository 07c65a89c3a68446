using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests.Kelayakan;

/// <summary>Second reading of the screening, line by line from the specification, without any preparation.</summary>
internal static class PenyaringanBacaanKedua
{
    public static IEnumerable<string> Saring(
        ImmutableArray<Penduduk> orang, ImmutableArray<Kepesertaan> kepesertaan, LocalDate per, StatusKeberadaan? keberadaan, bool lengkap)
    {
        for (int i = 0; i < kepesertaan.Length; i++)
        {
            List<(int Alasan, string Baris)> baris = [.. Satu(orang, kepesertaan[i], per, keberadaan, lengkap)];
            foreach ((int alasan, string teks) in baris.OrderBy(b => b.Alasan))
            {
                yield return $"{i} {teks}";
            }
        }
    }

    private static IEnumerable<(int Alasan, string Baris)> Satu(
        ImmutableArray<Penduduk> orang, Kepesertaan k, LocalDate per, StatusKeberadaan? keberadaan, bool lengkap)
    {
        switch ((int?)keberadaan)
        {
            case 3: yield return (1, "1 perlu-ditinjau keberadaan"); break;
            case 4: yield return (5, "5 pasti keberadaan"); break;
            case 5: yield return (8, "8 pasti keberadaan"); break;
        }

        Penduduk? diri = orang.FirstOrDefault(o => o.Nik.Sah && o.Nik.Nilai == k.Nik);
        if (diri is null)
        {
            yield break;
        }

        bool keluargaDikenal = diri.NomorKk.Sah;
        Penduduk[] keluarga = keluargaDikenal ? [.. orang.Where(o => o.NomorKk == diri.NomorKk)] : [diri];
        Penduduk[] lain = [.. keluarga.Where(o => !ReferenceEquals(o, diri))];
        bool daftarLengkap = keluargaDikenal && (lengkap || lain.Length > 0);
        if (Mati(diri, per))
        {
            bool pengurus = k.Program.Satuan == SatuanProgram.Keluarga && k.Peran == PeranKepesertaan.Penerima;
            bool pasti = lain.Any(o => !Mati(o, per)) || daftarLengkap;
            bool ahliWaris = lain.Any(o => !Mati(o, per)) || !daftarLengkap;
            yield return pengurus && ahliWaris ? (99, $"ganti {(pasti ? "pasti" : "perlu-ditinjau")} meninggal") : (2, "2 pasti meninggal");
        }
        else
        {
            switch (diri.Pekerjaan?.Golongan)
            {
                case GolonganPekerjaan.Aparatur: yield return (3, "3 pasti pekerjaan"); break;
                case GolonganPekerjaan.AparaturLain: yield return (3, "3 pasti pekerjaan"); break;
                case GolonganPekerjaan.Tinjau: yield return (3, "3 perlu-ditinjau pekerjaan"); break;
                case GolonganPekerjaan.Pensiunan: yield return (6, "6 perlu-ditinjau pekerjaan"); break;
            }

            if (lain.Any(o => !Mati(o, per) && o.Pekerjaan?.Golongan == GolonganPekerjaan.Aparatur))
            {
                yield return (4, "4 pasti pekerjaan");
            }
        }

        if (k.Program.Kode == "PKH" && k.Peran == PeranKepesertaan.Penerima && daftarLengkap
            && PerhitunganKomponenPkh.Hitung(keluarga, per).AdaKomponen == Kepastian.Tidak)
        {
            yield return (7, "7 pasti tanggal_lahir,hamil,disabilitas_berat,sekolah");
        }
    }

    private static bool Mati(Penduduk orang, LocalDate per) => orang.Meninggal.Ada && !(orang.Meninggal.Tanggal > per);
}
