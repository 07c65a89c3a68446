using System.Runtime.InteropServices;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What the rules of one record read of it beside its texts, however the record is kept.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CatatanOrang
{
    public required BacaanNik Nik { get; init; }

    public required BacaanNomorKk NomorKk { get; init; }

    public required LocalDate? TanggalLahir { get; init; }

    public required JenisKelamin? JenisKelamin { get; init; }

    public required HubunganKeluarga? Hubungan { get; init; }

    public required Pekerjaan? Pekerjaan { get; init; }

    public required KodeWilayah? Wilayah { get; init; }

    public required bool WilayahTakTerbaca { get; init; }

    public required bool AdaRt { get; init; }

    public required bool AdaRw { get; init; }

    public required Kepastian Hamil { get; init; }

    public required Kepastian Pengurus { get; init; }

    public required TandaMeninggal Meninggal { get; init; }

    public static CatatanOrang Dari(Penduduk orang) => new()
    {
        Nik = orang.Nik,
        NomorKk = orang.NomorKk,
        TanggalLahir = orang.TanggalLahir,
        JenisKelamin = orang.JenisKelamin,
        Hubungan = orang.Hubungan,
        Pekerjaan = orang.Pekerjaan,
        Wilayah = orang.Wilayah,
        WilayahTakTerbaca = orang.WilayahTakTerbaca,
        AdaRt = orang.Rt is not null,
        AdaRw = orang.Rw is not null,
        Hamil = orang.Hamil,
        Pengurus = orang.Pengurus,
        Meninggal = orang.Meninggal,
    };
}

/// <summary>The texts of a record that rules read, as <see cref="Penduduk"/> keeps them; a missing one is empty.</summary>
internal readonly ref struct TeksCatatan(ReadOnlySpan<char> nama, ReadOnlySpan<char> ibuKandung, ReadOnlySpan<char> alamat)
{
    public ReadOnlySpan<char> Nama { get; } = nama;

    public ReadOnlySpan<char> IbuKandung { get; } = ibuKandung;

    public ReadOnlySpan<char> Alamat { get; } = alamat;

    public static TeksCatatan Dari(Penduduk orang) => new(orang.Nama, orang.NamaIbuKandung, orang.Alamat);
}

/// <summary>What the rules of the texts found on a record, by their place among them: kept where the texts are not.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SebabTeks(SebabAnomali AN5, SebabAnomali AN6, SebabAnomali AN9, SebabAnomali AN10, SebabAnomali AN14)
{
    public static SebabTeks Dari(TeksCatatan teks) => new(AturanCatatan.IbuKandung(teks), AturanCatatan.TandaIbu(teks), AturanCatatan.IsiNama(teks), AturanCatatan.PanjangNama(teks), AturanCatatan.Alamat(teks));
}

/// <summary>The records of a list as the rules read them, however they are kept.</summary>
internal interface IDaftarCatatan : IBarisKeluarga
{
    HubunganKeluarga? Hubungan(int indeks);

    LocalDate? TanggalLahir(int indeks);

    CatatanOrang Catatan(int indeks);

    SebabTeks Teks(int indeks);
}

/// <summary>The records of people that are at hand as such.</summary>
internal sealed class DaftarPenduduk(IReadOnlyList<Penduduk> orang) : IDaftarCatatan
{
    public int Jumlah => orang.Count;

    public BacaanNik Nik(int indeks) => orang[indeks].Nik;

    public BacaanNomorKk NomorKk(int indeks) => orang[indeks].NomorKk;

    public KodeWilayah? Wilayah(int indeks) => orang[indeks].Wilayah;

    public HubunganKeluarga? Hubungan(int indeks) => orang[indeks].Hubungan;

    public LocalDate? TanggalLahir(int indeks) => orang[indeks].TanggalLahir;

    public CatatanOrang Catatan(int indeks) => CatatanOrang.Dari(orang[indeks]);

    public SebabTeks Teks(int indeks) => SebabTeks.Dari(TeksCatatan.Dari(orang[indeks]));
}
