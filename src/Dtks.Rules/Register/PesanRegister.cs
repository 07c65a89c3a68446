using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The messages of a register: Indonesian first, English second, never a personal number.</summary>
internal static class PesanRegister
{
    /// <summary>Every contradiction with its place, in one language.</summary>
    public static string Gabung(ImmutableArray<CacatData> cacat, Func<Pesan, string> bahasa) =>
        string.Join("; ", cacat.Select(c => $"{c.Jalur}: {bahasa(c.Pesan).TrimEnd('.')}"));

    public static Pesan KepesertaanBerulang { get; } = new(
        "REGISTER-KEPESERTAAN-BERULANG",
        "Kepesertaan yang sama (NIK, program, peran) sudah ada sebelumnya; hapus salah satu.",
        "The same participation (NIK, programme, role) stands before; remove one of them.");

    public static Pesan LetakTakAda { get; } = new(
        "REGISTER-LETAK-TAK-ADA",
        "Letak ini tidak ada dalam daftarnya; periksa nomornya, dihitung dari 0.",
        "This place is not in its list; check the number, counted from 0.");

    public static Pesan Berulang { get; } = new(
        "REGISTER-BERULANG",
        "Butir yang sama sudah ada sebelumnya; hapus salah satu.",
        "The same entry stands before; remove one of them.");

    public static Pesan UsulanKurang { get; } = new(
        "REGISTER-USULAN-KURANG",
        "Usulan memerlukan jenis_usulan, jalur, dan orang dengan NIK yang terbaca; lengkapi.",
        "A usulan needs jenis_usulan, jalur and a person with a readable NIK; complete it.");

    public static Pesan WilayahLuas { get; } = new(
        "REGISTER-WILAYAH-LUAS",
        "Register memuat satu kab/kota atau wilayah di bawahnya; sebut kodenya.",
        "A register holds one kab/kota or a region below it; name its code.");

    public static Pesan OrangBerulang { get; } = new(
        "REGISTER-ORANG-BERULANG",
        "NIK yang sama sudah ada pada orang sebelumnya; satu orang hanya boleh muncul satu kali.",
        "The same NIK stands with a person before; a person may appear once only.");
}
