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
        DaftarProgram daftar = Domain.DaftarProgram.Nasional;
        _ = Dialek.Ubah(ProgramDaerah, "program_daerah", butir =>
        {
            ProgramBansos program = butir.Jadi();
            try
            {
                return daftar = daftar.Dengan([program]);
            }
            catch (ArgumentException)
            {
                bool kodenya = daftar.TryBaca(butir.Kode, out _) || !daftar.TryBaca(butir.Nama, out _);
                throw new DtksJsonException(PesanJson.ProgramDaerah, kodenya ? "kode" : "nama");
            }
        });
        return daftar;
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
