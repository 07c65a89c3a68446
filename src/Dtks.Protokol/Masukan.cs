using System.Collections.Immutable;
using System.ComponentModel;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary>What every operation reads.</summary>
internal abstract record MasukanUmum
{
    public BentukKebijakan? Kebijakan { get; set; }

    /// <summary>The policy asked for; what is absent keeps its default.</summary>
    internal KebijakanDtks Kebijaksanaan() => Kebijakan?.Jadi() ?? KebijakanDtks.Baku;
}

/// <summary>What every operation on programmes reads.</summary>
internal abstract record MasukanProgram : MasukanUmum
{
    [Description("Programmes of the region, beside the national ones")]
    public BentukProgramDaerah[]? ProgramDaerah { get; set; }

    /// <summary>The national programmes and those of the request.</summary>
    internal DaftarProgram DaftarProgram()
    {
        List<ProgramBansos> program = [.. Dialek.Ubah(ProgramDaerah, "program_daerah", butir => butir.Jadi())];
        if (Muat(program, program.Count) is { } daftar)
        {
            return daftar;
        }

        List<int> letak = [.. Enumerable.Range(0, program.Count)];
        var cacat = new List<CacatMasukan>();
        while (cacat.Count <= GalatOperasi.Terbanyak && Muat(program, program.Count) is null)
        {
            int pertama = YangPertamaBertabrakan(program);
            DaftarProgram sebelum = Muat(program, pertama)!;
            bool kodenya = sebelum.TryBaca(program[pertama].Kode, out _) || !sebelum.TryBaca(program[pertama].Nama, out _);
            cacat.Add(new($"program_daerah[{letak[pertama]}].{(kodenya ? "kode" : "nama")}", PesanJson.ProgramDaerah));
            program.RemoveAt(pertama);
            letak.RemoveAt(pertama);
        }

        throw GalatOperasi.Pada([.. cacat]);
    }

    /// <summary>The national programmes with the first so many; null where a text then stands for two of them.</summary>
    private static DaftarProgram? Muat(List<ProgramBansos> program, int banyak)
    {
        try
        {
            return banyak == 0 ? Domain.DaftarProgram.Nasional : Domain.DaftarProgram.Nasional.Dengan(program.Take(banyak));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Why: by halves, since a list is built in the time of its length: one by one a long list would cost its square.
    private static int YangPertamaBertabrakan(List<ProgramBansos> program)
    {
        var (muat, lebih) = (0, program.Count);
        while (lebih - muat > 1)
        {
            int tengah = (muat + lebih) / 2;
            (muat, lebih) = Muat(program, tengah) is null ? (muat, tengah) : (tengah, lebih);
        }

        return muat;
    }
}

/// <summary>The list <c>orang</c>, checked as the operation asks.</summary>
internal static class Orang
{
    /// <summary>The people of a request.</summary>
    /// <param name="orang">The list; null is empty.</param>
    /// <param name="lahirPalingLambat">When given, nobody may be born after this day.</param>
    /// <param name="nikBolehGanda">Whether one readable NIK may stand in several records.</param>
    /// <param name="idDtksWajib">Whether every record needs its ID DTKS.</param>
    public static ImmutableArray<Penduduk> Baca(BentukOrang[]? orang, LocalDate? lahirPalingLambat = null, bool nikBolehGanda = false, bool idDtksWajib = false)
    {
        Penduduk[] hasil = Dialek.Ubah(orang, "orang", o => o.Jadi());
        if (!nikBolehGanda && Dialek.Kembar(hasil, o => o.Nik.NilaiBilaSah) is >= 0 and var kembar)
        {
            throw GalatOperasi.Pada($"orang[{kembar}].nik", "NIK yang sama sudah ada dalam daftar; satukan kedua catatan", "The same NIK is already in the list; merge the two records");
        }

        for (int i = 0; i < hasil.Length && (lahirPalingLambat is not null || idDtksWajib); i++)
        {
            if (hasil[i].TanggalLahir > lahirPalingLambat)
            {
                string batas = TeksTanggal.Iso(lahirPalingLambat.Value);
                throw GalatOperasi.Pada($"orang[{i}].tanggal_lahir", $"Lahir sesudah {batas}; periksa kedua tanggal", $"Born after {batas}; check both dates");
            }

            if (idDtksWajib && hasil[i].IdDtks is null)
            {
                throw GalatOperasi.Pada($"orang[{i}].id_dtks", PesanJson.Hilang);
            }
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(hasil);
    }

    /// <summary>The participations of a request; the same one twice is refused at the second.</summary>
    public static ImmutableArray<Kepesertaan> Kepesertaan(BentukKepesertaan[] kepesertaan, DaftarProgram daftar)
    {
        Kepesertaan[] hasil = Dialek.Ubah(kepesertaan, "kepesertaan", k => k.Jadi(daftar));
        if (Dialek.Kembar(hasil, k => ((Nik, ProgramBansos, PeranKepesertaan)?)(k.Nik, k.Program, k.Peran)) is >= 0 and var kembar)
        {
            throw GalatOperasi.Pada($"kepesertaan[{kembar}]", "Kepesertaan yang sama sudah ada; tinggalkan satu", "The same participation is already there; keep one");
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(hasil);
    }
}
