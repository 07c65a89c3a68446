using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>A register as its canonical lines say it, and back.</summary>
public sealed partial class Register
{
    internal IEnumerable<OrangRegister> SemuaOrang() => _orang.Semua();

    internal IEnumerable<BarisRegister> SemuaBaris() => _baris.Semua();

    internal KepalaRegister Kepala(string versi) => new()
    {
        Register = versi,
        Wilayah = Wilayah,
        Periode = Periode,
        Edisi = _edisiDisebut,
        Kebijakan = KebijakanRegister.Dari(Kebijakan),
        KeluargaLengkap = Kelengkapan.Dinyatakan,
        TakTerpakai = Daftar(Kelengkapan.TakTerpakai),
        KuotaPbi = KuotaPbi,
        Urut = Urut,
        TanggalTerakhir = TanggalTerakhir,
        VervalPbi = Keadaan(_vervalPbi),
        Verifikasi = Keadaan(_verifikasi),
        Kemensos = Daftar(_kemensos.Values),
        Usulan = Daftar(_usulan.Values),
        Nasihat = Daftar(_nasihat),
        Perubahan = Daftar(_perubahan),
        Surat = Daftar(_surat),
        Riwayat = Daftar(_riwayat),
        Sk = Daftar(_sk),
        Orang = _orang.Jumlah,
        Kepesertaan = _baris.Jumlah,
    };

    internal static Register Dari(KepalaRegister kepala, List<OrangRegister> orang, List<BarisRegister> baris)
    {
        var register = new Register
        {
            Wilayah = kepala.Wilayah,
            Kelengkapan = KelengkapanKeluarga.Menurut(kepala.KeluargaLengkap).Tanpa(kepala.TakTerpakai ?? []),
            Kebijakan = kepala.Kebijakan?.Menjadi() ?? KebijakanDtks.Baku,
            KuotaPbi = kepala.KuotaPbi,
            _edisiDisebut = kepala.Edisi,
        };
        register.Isi(orang, baris);
        register.Buka(kepala.Periode);
        register.Urut = kepala.Urut;
        register.TanggalTerakhir = kepala.TanggalTerakhir;
        register._vervalPbi = kepala.VervalPbi is { } verval ? register._vervalPbi.Pulih(verval) : register._vervalPbi;
        register._verifikasi = kepala.Verifikasi is { } verifikasi ? register._verifikasi.Pulih(verifikasi) : register._verifikasi;
        register._kemensos = register._kemensos.AddRange((kepala.Kemensos ?? []).Select(k => KeyValuePair.Create(k.Baris, k)));
        register._usulan = register._usulan.AddRange((kepala.Usulan ?? []).Select(u => KeyValuePair.Create(u.Nomor, u)));
        register._nasihat = [.. kepala.Nasihat ?? []];
        register._perubahan = [.. kepala.Perubahan ?? []];
        register._surat = [.. kepala.Surat ?? []];
        register._riwayat = [.. kepala.Riwayat ?? []];
        register._sk = [.. kepala.Sk ?? []];
        return register;
    }

    private static KeadaanAlur? Keadaan(AlurKelayakan alur) => alur is { TanggalTerakhir: null, Bergerak.IsEmpty: true } ? null : new()
    {
        KeadaanSurat = alur.KeadaanSurat,
        Surat = alur.Surat,
        Tertutup = alur.Tertutup,
        TanggalTerakhir = alur.TanggalTerakhir,
        Butir = [.. alur.Bergerak.OrderBy(b => b.Key).Select(b => new KeadaanItem(b.Key, b.Value.Keadaan, b.Value.Alasan, b.Value.Keterangan, b.Value.Difinalisasi, b.Value.Penanda))],
    };

    // Why: what is empty is left out, so that a start holds what it says and nothing else.
    private static ImmutableArray<T>? Daftar<T>(IEnumerable<T> isi) => isi.ToImmutableArray() is { IsEmpty: false } ada ? ada : null;
}
