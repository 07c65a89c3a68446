using Dtks.Domain;
using NodaTime;

namespace Dtks.Matching;

/// <summary>A record made ready for many estimates: its keys made once (PD-4, PD-5).</summary>
/// <remarks>Holds personal data and prints none of it. Immutable and thread-safe; equality is by reference.</remarks>
public sealed class RekamSeragam
{
    /// <summary>Makes the keys of a record.</summary>
    /// <param name="penduduk">The record; what it lacks, a placeholder (<see cref="IsianKosong"/>), and a NIK or No KK that cannot be read, is unknown.</param>
    public RekamSeragam(Penduduk penduduk)
    {
        ArgumentNullException.ThrowIfNull(penduduk);
        Nik = penduduk.Nik.TryGetNilai(out Nik nik) ? nik.Angka : 0;
        NomorKk = penduduk.NomorKk.TryGetNilai(out NomorKk kk) ? kk.Angka : 0;
        Provinsi = Angka(penduduk.Wilayah, TingkatWilayah.Provinsi);
        KabKota = Angka(penduduk.Wilayah, TingkatWilayah.KabupatenKota);
        Kecamatan = Angka(penduduk.Wilayah, TingkatWilayah.Kecamatan);
        Kelurahan = Angka(penduduk.Wilayah, TingkatWilayah.DesaKelurahan);
        // Tafsir: a place of birth is a name, so it is keyed by the steps for names.
        Nama = KunciNama.BuatBermakna(penduduk.Nama);
        TempatLahir = KunciNama.BuatBermakna(penduduk.TempatLahir);
        IbuKandung = KunciNama.BuatBermakna(penduduk.NamaIbuKandung);
        Alamat = IsianKosong.BerlakuPadaNama(penduduk.Alamat) || KunciAlamat.Buat(penduduk.Alamat) is not { } alamat || IsianKosong.BerlakuPadaNama(alamat) ? string.Empty : alamat;
        TanggalLahir = penduduk.TanggalLahir;
        JenisKelamin = (byte?)penduduk.JenisKelamin ?? 0;
        Hubungan = (byte?)penduduk.Hubungan ?? 0;
        StatusKawin = (byte?)penduduk.StatusKawin ?? 0;
        Rt = penduduk.Rt ?? 0;
        Rw = penduduk.Rw ?? 0;
    }

    internal ulong Nik { get; }

    internal ulong NomorKk { get; }

    internal ulong Provinsi { get; }

    internal ulong KabKota { get; }

    internal ulong Kecamatan { get; }

    internal ulong Kelurahan { get; }

    internal string Nama { get; }

    internal string TempatLahir { get; }

    internal string IbuKandung { get; }

    internal string Alamat { get; }

    internal LocalDate? TanggalLahir { get; }

    internal byte JenisKelamin { get; }

    internal byte Hubungan { get; }

    internal byte StatusKawin { get; }

    internal int Rt { get; }

    internal int Rw { get; }

    /// <summary>Nothing of the record.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(RekamSeragam);

    private static ulong Angka(KodeWilayah? wilayah, TingkatWilayah tingkat) => wilayah?.PadaTingkat(tingkat)?.Angka ?? 0;
}
