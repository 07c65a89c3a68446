using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>A register as its canonical lines say it, and back.</summary>
public sealed partial class Register
{
    internal IEnumerable<OrangRegister> SemuaOrang() => _orang.Semua();

    internal IEnumerable<BarisRegister> SemuaBaris() => _baris.Semua();

    internal KepalaRegister Kepala() => Pokok(new KepalaRegister { Register = LogRegister.Versi, Orang = _orang.Jumlah, Kepesertaan = _baris.Jumlah });

    internal BentukRegister Bentuk() => Pokok(new BentukRegister { Register = LogRegister.Versi, Orang = [.. _orang.Semua()], Kepesertaan = [.. _baris.Semua()] });

    /// <exception cref="BahanTidakSahException">Something in it points to what is not there, or stands twice; every such thing is named.</exception>
    internal static Register Dari(PokokRegister pokok, IReadOnlyList<OrangRegister> orang, IReadOnlyList<BarisRegister> baris)
    {
        var cacat = Periksa(pokok, orang.Count, baris.Count).ToImmutableArray();
        if (!cacat.IsEmpty)
        {
            throw new BahanTidakSahException(cacat);
        }

        var register = new Register
        {
            Wilayah = pokok.Wilayah,
            Kelengkapan = KelengkapanKeluarga.Menurut(pokok.KeluargaLengkap).Tanpa(pokok.TakTerpakai ?? []),
            Kebijakan = pokok.Kebijakan?.Jadi() ?? KebijakanDtks.Baku,
            KuotaPbi = pokok.KuotaPbi,
            _pilihanEdisi = pokok.Edisi ?? default,
            _edisiBerikut = pokok.EdisiBerikut,
        };
        register.Isi(orang, baris);
        register.Buka(pokok.Periode);
        register.Urut = pokok.Urut ?? 0;
        register.TanggalTerakhir = pokok.TanggalTerakhir;
        if (pokok.VervalPbi is { } verval)
        {
            register._vervalPbi = (register._vervalPbi
                ?? throw new BahanTidakSahException([new("verval_pbi", PesanKelayakan.TanpaKegiatan(register.Edisi, KegiatanBulanan.VervalPbi))])).Pulih(verval);
        }

        register._verifikasi = pokok.Verifikasi is { } verifikasi ? register._verifikasi.Pulih(verifikasi) : register._verifikasi;
        register._kemensos = register._kemensos.AddRange((pokok.Kemensos ?? []).Select(k => KeyValuePair.Create(k.Baris, k)));
        register._usulan = register._usulan.AddRange((pokok.Usulan ?? []).Select(u => KeyValuePair.Create(u.Nomor, u)));
        register._nasihat = [.. pokok.Nasihat ?? []];
        register._perubahan = [.. pokok.Perubahan ?? []];
        register._surat = [.. pokok.Surat ?? []];
        register._riwayat = [.. pokok.Riwayat ?? []];
        register._sk = [.. pokok.Sk ?? []];
        return register;
    }

    private static IEnumerable<CacatData> Periksa(PokokRegister pokok, int orang, int baris)
    {
        IEnumerable<(string Jalur, int? Letak, int Batas)> letak =
        [
            .. Letak("kemensos", pokok.Kemensos, k => (k.Baris, "baris", baris)),
            .. Letak("verval_pbi.butir", pokok.VervalPbi?.Butir, b => (b.Baris, "baris", baris)),
            .. Letak("verifikasi.butir", pokok.Verifikasi?.Butir, b => (b.Baris, "baris", baris)),
            .. Letak("perubahan", pokok.Perubahan, p => (p.Baris, "baris", baris)),
            .. Letak("perubahan", pokok.Perubahan, p => (p.Orang, "orang", orang)),
            .. Letak("riwayat", pokok.Riwayat, r => (r.Baris, "baris", baris)),
        ];
        foreach (var (jalur, tempat, batas) in letak)
        {
            if (tempat is < 0 || tempat >= batas)
            {
                yield return new(jalur, PesanRegister.LetakTakAda);
            }
        }

        foreach (var (nama, kunci) in new (string, IEnumerable<string>)[]
        {
            ("kemensos", (pokok.Kemensos ?? []).Select(k => TeksUrut(k.Baris))),
            ("verval_pbi.butir", (pokok.VervalPbi?.Butir ?? []).Select(b => TeksUrut(b.Baris))),
            ("verifikasi.butir", (pokok.Verifikasi?.Butir ?? []).Select(b => TeksUrut(b.Baris))),
            ("usulan", (pokok.Usulan ?? []).Select(u => u.Nomor)),
        })
        {
            HashSet<string> dikenal = new(StringComparer.Ordinal);
            foreach (var (satu, i) in kunci.Select((k, i) => (k, i)))
            {
                if (!dikenal.Add(satu))
                {
                    yield return new($"{nama}[{i}]", PesanRegister.Berulang);
                }
            }
        }

        foreach (var (usulan, i) in (pokok.Usulan ?? []).Select((u, i) => (u, i)))
        {
            if (usulan.Data is not { JenisUsulan: not null, Jalur: not null, Orang: not null } data || data.Orang.Nik.NilaiBilaSah is null)
            {
                yield return new($"usulan[{i}].data", PesanRegister.UsulanKurang);
            }
        }

        if (pokok.Wilayah.Tingkat < TingkatWilayah.KabupatenKota)
        {
            yield return new("wilayah", PesanRegister.WilayahLuas);
        }

        static string TeksUrut(int letak) => letak.ToString(System.Globalization.CultureInfo.InvariantCulture);

        static IEnumerable<(string Jalur, int? Letak, int Batas)> Letak<T>(string nama, ImmutableArray<T>? daftar, Func<T, (int? Letak, string Anggota, int Batas)> tempat) =>
            (daftar is { IsDefault: false } ada ? ada : []).Select((satu, i) => (tempat(satu), i)).Select(t => ($"{nama}[{t.i}].{t.Item1.Anggota}", t.Item1.Letak, t.Item1.Batas));
    }

    private T Pokok<T>(T pokok)
        where T : PokokRegister
    {
        pokok.Wilayah = Wilayah;
        pokok.Periode = Periode;
        pokok.Edisi = _pilihanEdisi == default ? (PilihanEdisi?)null : _pilihanEdisi;
        pokok.EdisiBerikut = _edisiBerikut;
        pokok.Kebijakan = Kebijakan == KebijakanDtks.Baku ? null : BentukKebijakan.Dari(Kebijakan);
        pokok.KeluargaLengkap = Kelengkapan.Dinyatakan;
        pokok.TakTerpakai = Daftar(Kelengkapan.TakTerpakai);
        pokok.KuotaPbi = KuotaPbi;
        pokok.Urut = Urut;
        pokok.TanggalTerakhir = TanggalTerakhir;
        pokok.VervalPbi = Keadaan(_vervalPbi);
        pokok.Verifikasi = Keadaan(_verifikasi);
        pokok.Kemensos = Daftar(_kemensos.Values);
        pokok.Usulan = Daftar(_usulan.Values);
        pokok.Nasihat = Daftar(_nasihat);
        pokok.Perubahan = Daftar(_perubahan);
        pokok.Surat = Daftar(_surat);
        pokok.Riwayat = Daftar(_riwayat);
        pokok.Sk = Daftar(_sk);
        return pokok;
    }

    private static KeadaanAlur? Keadaan(AlurKelayakan? alur) => alur is null or { TanggalTerakhir: null, Bergerak.IsEmpty: true } ? null : new()
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
