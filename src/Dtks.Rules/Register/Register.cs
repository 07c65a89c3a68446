using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The register of one region, carried from month to month by events (RG-1 to RG-6).</summary>
/// <remarks>
/// A value: <see cref="Terapkan"/> returns the next register and changes nothing. What it holds follows from its start and its events alone, so replaying them
/// gives the same register, byte for byte in <see cref="LogRegister"/>. An event costs what it touches. No clock. Immutable and thread-safe; compared by
/// reference. Holds personal data; printing shows counts.
/// </remarks>
public sealed partial class Register
{
    private PilihanEdisi _pilihanEdisi;
    private PilihanEdisi? _edisiBerikut;
    private Lapis<OrangRegister> _orang = null!;
    private Lapis<BarisRegister> _baris = null!;
    private Indeks<Nik> _orangMenurutNik = null!;
    private Indeks<NomorKk> _orangMenurutKk = null!;
    private Indeks<Nik> _barisMenurutNik = null!;
    private ImmutableDictionary<KodeWilayah, int> _tanpaKeluarga = ImmutableDictionary<KodeWilayah, int>.Empty;
    private int _terpakaiPbi = -1;
    private AlurKelayakan? _vervalPbi;
    private AlurKelayakan _verifikasi = null!;
    private ImmutableSortedDictionary<int, KirimanKemensos> _kemensos = ImmutableSortedDictionary<int, KirimanKemensos>.Empty;
    private ImmutableSortedDictionary<string, UsulanRegister> _usulan = ImmutableSortedDictionary.Create<string, UsulanRegister>(StringComparer.Ordinal);
    private ImmutableList<NasihatRegister> _nasihat = [];
    private ImmutableList<PerubahanRegister> _perubahan = [];
    private ImmutableList<RiwayatSurat> _surat = [];
    private ImmutableList<RiwayatKelayakan> _riwayat = [];
    private ImmutableList<PenetapanSk> _sk = [];

    private Register()
    {
    }

    /// <summary>The region: a kab/kota or below.</summary>
    public KodeWilayah Wilayah { get; private set; }

    /// <summary>The current periode.</summary>
    public Periode Periode { get; private set; }

    /// <summary>The edition of the rules in the current periode.</summary>
    public EdisiAturan Edisi { get; private set; } = null!;

    /// <summary>The policy.</summary>
    public KebijakanDtks Kebijakan { get; private set; } = null!;

    /// <summary>Whether the people are whole families, as whoever started the register said.</summary>
    public KelengkapanKeluarga Kelengkapan { get; private set; }

    /// <summary>The quota of PBI-JK; null when not known (PB-1).</summary>
    public int? KuotaPbi { get; private set; }

    /// <summary>Number of the last event; 0 before the first.</summary>
    public int Urut { get; private set; }

    /// <summary>The day of the last event; null before the first.</summary>
    public LocalDate? TanggalTerakhir { get; private set; }

    /// <summary>How many participations run.</summary>
    public int JumlahAktif { get; private set; }

    /// <summary>How many participations there are, stopped ones included.</summary>
    public int JumlahBaris => _baris.Jumlah;

    /// <summary>How many people there are.</summary>
    public int JumlahOrang => _orang.Jumlah;

    /// <summary>The usulan, by number.</summary>
    public IEnumerable<UsulanRegister> Usulan => _usulan.Values;

    /// <summary>All advice, in the order of the events; screening reads that of the current periode.</summary>
    public IReadOnlyList<NasihatRegister> Nasihat => _nasihat;

    /// <summary>Every change of the list and of people's data, in the order of the events.</summary>
    public IReadOnlyList<PerubahanRegister> Perubahan => _perubahan;

    /// <summary>Riwayat Pengesahan: every letter, in the order of the events.</summary>
    public IReadOnlyList<RiwayatSurat> RiwayatPengesahan => _surat;

    /// <summary>Riwayat Kelayakan: the decisions on declared participations of every closed month.</summary>
    public IReadOnlyList<RiwayatKelayakan> RiwayatKelayakan => _riwayat;

    /// <summary>What the Menteri determined.</summary>
    public IReadOnlyList<PenetapanSk> PenetapanSk => _sk;

    /// <summary>Starts a register.</summary>
    /// <param name="wilayah">The region: a kab/kota or below.</param>
    /// <param name="periode">The first periode.</param>
    /// <param name="kepesertaan">The recipients, with what was read beside them; each (NIK, programme, role) once.</param>
    /// <param name="orang">The people, with what was read beside them; each readable NIK once.</param>
    /// <param name="kelengkapan">Whether the people are whole families; never inferred.</param>
    /// <param name="kebijakan">The policy; null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <param name="edisi">The edition for every periode, or the list from which each periode chooses; <c>default</c> for the shipped ones.</param>
    /// <param name="kuotaPbi">The quota of PBI-JK, 0 or more; null when not known.</param>
    /// <returns>The register before its first event.</returns>
    /// <exception cref="ArgumentException">The region is wider than a kab/kota.</exception>
    /// <exception cref="BahanTidakSahException">A participation or a NIK stands twice, or a participation has no NIK.</exception>
    /// <exception cref="DiLuarCakupanException">The periode is not modelled, or the edition has no verifikasi kelayakan.</exception>
    public static Register Mulai(
        KodeWilayah wilayah,
        Periode periode,
        IEnumerable<BarisRegister> kepesertaan,
        IEnumerable<OrangRegister>? orang = null,
        KelengkapanKeluarga kelengkapan = default,
        KebijakanDtks? kebijakan = null,
        PilihanEdisi edisi = default,
        int? kuotaPbi = null)
    {
        ArgumentNullException.ThrowIfNull(kepesertaan);
        if (wilayah == default || wilayah.Tingkat < TingkatWilayah.KabupatenKota)
        {
            throw new ArgumentException("Register memuat satu kab/kota atau wilayah di bawahnya. / A register holds one kab/kota or a region below it.", nameof(wilayah));
        }

        if (kuotaPbi is { } kuota)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(kuota, nameof(kuotaPbi));
        }

        var register = new Register
        {
            Wilayah = wilayah,
            Kelengkapan = kelengkapan,
            Kebijakan = kebijakan ?? KebijakanDtks.Baku,
            KuotaPbi = kuotaPbi,
            _pilihanEdisi = edisi,
        };
        register.Isi(orang ?? [], kepesertaan);
        register.Buka(periode);
        return register;
    }

    /// <summary>Applies an event, or refuses it by a rule.</summary>
    /// <param name="peristiwa">The event.</param>
    /// <returns>The next register; or the same one, with the rule that refuses and what is possible instead.</returns>
    public HasilPeristiwa Terapkan(PeristiwaRegister peristiwa)
    {
        ArgumentNullException.ThrowIfNull(peristiwa);
        if (peristiwa.Urut != Urut + 1)
        {
            return Tolak("RG-2", $"nomor urut {peristiwa.Urut} tidak menyambung; yang berikut {Urut + 1}", $"number {peristiwa.Urut} does not follow; the next is {Urut + 1}", $"urut {Urut + 1}");
        }

        var terawal = LocalDate.Max(TanggalTerakhir ?? Periode.HariPertama, Periode.HariPertama);
        if (peristiwa.Tanggal < terawal)
        {
            return Tolak(
                "RG-2",
                "tanggalnya sebelum peristiwa terakhir atau sebelum bulan register; urutkan menurut tanggal",
                "dated before the last event or before the register's month; put events in order of date",
                $"tanggal {TeksTanggal.Iso(terawal)}");
        }

        if (peristiwa.Isi is null || !TabelKewenangan.Peran.Memuat(peristiwa.Peran))
        {
            return Tolak("RG-2", "peran atau isi peristiwa tidak ada", "the role or the body of the event is missing", [.. TabelKewenangan.Peran.Butir.Select(b => b.Kode)]);
        }

        var hasil = Coba(peristiwa);
        if (hasil.Diterima)
        {
            hasil.Register.Urut = peristiwa.Urut;
            hasil.Register.TanggalTerakhir = peristiwa.Tanggal;
        }

        return hasil;
    }

    private HasilPeristiwa Coba(PeristiwaRegister peristiwa)
    {
        try
        {
            return Jalankan(peristiwa);
        }
        catch (BahanTidakSahException salah)
        {
            return Tolak("RG-2", PesanRegister.Gabung(salah.Cacat, static p => p.Indonesia), PesanRegister.Gabung(salah.Cacat, static p => p.Inggris));
        }
        catch (DiLuarCakupanException luar)
        {
            return new(this, "RG-2", () => (luar.Pesan, []));
        }
    }

    /// <summary>Region, periode and counts.</summary>
    /// <returns>Text without anything personal.</returns>
    public override string ToString() => $"Register {Wilayah} {Periode}: {JumlahAktif} kepesertaan berjalan{Menyusul()} dari {JumlahBaris}, {JumlahOrang} orang, peristiwa {Urut}";

    private string Menyusul() => _perubahan.Count(u => u.Jenis == JenisPerubahan.Ditambah && u.Periode > Periode) is > 0 and var baru ? $" ({baru} mulai bulan berikut)" : string.Empty;

    /// <summary>A participation by its place.</summary>
    /// <param name="baris">The place, from 0.</param>
    /// <returns>The participation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public BarisRegister Baris(int baris)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(baris);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(baris, _baris.Jumlah);
        return DenganSk(baris);
    }

    /// <summary>A person by place.</summary>
    /// <param name="orang">The place, from 0.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public OrangRegister Orang(int orang)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(orang);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(orang, _orang.Jumlah);
        return _orang[orang];
    }

    /// <summary>The place of a person.</summary>
    /// <param name="nik">The NIK.</param>
    /// <returns>The place; null when nobody has it.</returns>
    public int? CariOrang(Nik nik)
    {
        foreach (var i in _orangMenurutNik.Cari(nik))
        {
            if (_orang[i].Data.Nik.NilaiBilaSah == nik)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The places of a person's participations, stopped ones included.</summary>
    /// <param name="nik">The NIK.</param>
    /// <returns>The places, ascending.</returns>
    public ImmutableArray<int> CariBaris(Nik nik) => [.. _barisMenurutNik.Cari(nik).Where(i => _baris[i].Kepesertaan.Nik == nik).Order()];

    /// <summary>What may be said of a family taken out of the whole list: somebody of unknown family could belong to any of the same desa.</summary>
    private KelengkapanKeluarga KelengkapanKini => _tanpaKeluarga.IsEmpty
        ? Kelengkapan
        : Kelengkapan.Tanpa(_tanpaKeluarga.Keys.Order().Select(w => new BarisTakTerpakai(null, w == default ? null : w)));

    private static ImmutableDictionary<KodeWilayah, int> DenganTanpaKeluarga(ImmutableDictionary<KodeWilayah, int> tanpa, Penduduk orang, int tambah)
    {
        if (orang.NomorKk.NilaiBilaSah is not null)
        {
            return tanpa;
        }

        var wilayah = orang.Wilayah ?? default;
        var jumlah = tanpa.GetValueOrDefault(wilayah) + tambah;
        return jumlah == 0 ? tanpa.Remove(wilayah) : tanpa.SetItem(wilayah, jumlah);
    }

    private Register Salin() => (Register)MemberwiseClone();

    private void Isi(IEnumerable<OrangRegister> orang, IEnumerable<BarisRegister> baris)
    {
        _orang = Lapis<OrangRegister>.Dari(orang);
        _baris = Lapis<BarisRegister>.Dari(baris);
        _orangMenurutNik = Indeks<Nik>.Dari(_orang.Jumlah, i => _orang[i].Data.Nik.NilaiBilaSah);
        _orangMenurutKk = Indeks<NomorKk>.Dari(_orang.Jumlah, i => _orang[i].Data.NomorKk.NilaiBilaSah);
        _barisMenurutNik = Indeks<Nik>.Dari(_baris.Jumlah, i => _baris[i].Kepesertaan.Nik);
        var dikenal = new HashSet<(Nik, ProgramBansos, PeranKepesertaan)>(_baris.Jumlah);
        var cacat = ImmutableArray.CreateBuilder<CacatData>();
        var aktif = 0;
        for (var i = 0; i < _baris.Jumlah; i++)
        {
            var baris1 = _baris[i];
            if (baris1.Kepesertaan.Nik == default)
            {
                cacat.Add(new($"kepesertaan[{i}].nik", PesanKelayakan.TanpaNik));
            }
            else if (baris1.Aktif)
            {
                aktif++;
                if (!dikenal.Add((baris1.Kepesertaan.Nik, baris1.Kepesertaan.Program, baris1.Kepesertaan.Peran)))
                {
                    cacat.Add(new($"kepesertaan[{i}]", PesanRegister.KepesertaanBerulang));
                }
            }
        }

        JumlahAktif = aktif;
        for (var i = 0; i < _orang.Jumlah; i++)
        {
            _tanpaKeluarga = DenganTanpaKeluarga(_tanpaKeluarga, _orang[i].Data, 1);
            if (_orang[i].Data.Nik.NilaiBilaSah is { } nik && CariOrang(nik) != i)
            {
                cacat.Add(new($"orang[{i}].nik", PesanRegister.OrangBerulang));
            }
        }

        if (cacat.Count > 0)
        {
            throw new BahanTidakSahException(cacat.DrainToImmutable());
        }
    }

    /// <summary>Opens a month: its edition and its two workflows.</summary>
    private void Buka(Periode periode)
    {
        var konteks = KonteksKelayakan.Susun(periode, _pilihanEdisi, Kebijakan);
        Periode = periode;
        Edisi = konteks.Edisi;
        var sumber = new ButirRegister(this);

        // Why: an edition of a caller's own may have no window for it.
        _vervalPbi = KalenderDtks.Jendela(periode, Edisi, KegiatanBulanan.VervalPbi) is null ? null : AlurKelayakan.Mulai(sumber, periode, Edisi, Kebijakan, KegiatanBulanan.VervalPbi);
        _verifikasi = AlurKelayakan.Mulai(sumber, periode, Edisi, Kebijakan, KegiatanBulanan.VerifikasiKelayakan);
    }

    private AlurKelayakan Alur(KegiatanBulanan kegiatan) =>
        ((kegiatan == KegiatanBulanan.VervalPbi ? _vervalPbi : _verifikasi) ?? throw new DiLuarCakupanException(PesanKelayakan.TanpaKegiatan(Edisi, kegiatan))).Dengan(new ButirRegister(this));

    /// <summary>The people of a person's family, by place; the person alone when the family is not known.</summary>
    private ImmutableArray<int> Keluarga(int orang) => _orang[orang].Data.NomorKk.NilaiBilaSah is { } kk
        ? [.. _orangMenurutKk.Cari(kk).Where(i => _orang[i].Data.NomorKk.NilaiBilaSah == kk).Order()]
        : [orang];

    private ImmutableArray<int> BarisAktif(Nik nik) => [.. CariBaris(nik).Where(i => _baris[i].Aktif)];

    private int? BarisAktif(SebutPeserta sebut)
    {
        foreach (var i in CariBaris(sebut.Nik))
        {
            if (_baris[i].Aktif && _baris[i].Kepesertaan.Program == sebut.Program)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The facts for decisions on some participations: those of the same people, and in the scope of families those of their families.</summary>
    private (BahanKelayakan Bahan, ImmutableArray<int> Baris) BahanUntuk(IEnumerable<int> baris)
    {
        SortedSet<int> orang = [];
        SortedSet<int> semua = [];
        HashSet<Nik> nik = [.. baris.Select(i => _baris[i].Kepesertaan.Nik)];
        foreach (var satu in nik.ToArray())
        {
            if (CariOrang(satu) is { } i)
            {
                foreach (var anggota in Keluarga(i))
                {
                    orang.Add(anggota);
                    if (Kebijakan.CakupanKaskade == CakupanKaskade.Keluarga && _orang[anggota].Data.Nik.NilaiBilaSah is { } lain)
                    {
                        nik.Add(lain);
                    }
                }
            }
        }

        foreach (var satu in nik)
        {
            semua.UnionWith(BarisAktif(satu));
        }

        return (new BahanKelayakan
        {
            Periode = Periode,
            Edisi = _pilihanEdisi,
            Kepesertaan = [.. semua.Select(i => _baris[i].Kepesertaan)],
            Orang = [.. orang.Select(i => _orang[i].Data)],
            Kelengkapan = KelengkapanKini,
        }, [.. semua]);
    }

    /// <summary>The items of the kelayakan workflow, by their places in a register.</summary>
    private sealed class ButirRegister(Register register) : SumberButir
    {
        public override int Jumlah => register._baris.Jumlah;

        public override BahanKelayakan Bahan => register.BahanUntuk(Enumerable.Range(0, Jumlah).Where(i => register._baris[i].Aktif)).Bahan;

        public override Kepesertaan Peserta(int indeks) => register._baris[indeks].Kepesertaan;

        public override int? Kembaran(int indeks)
        {
            var peserta = Peserta(indeks);
            foreach (var i in register._barisMenurutNik.Cari(peserta.Nik))
            {
                var lain = register._baris[i];
                if (i != indeks && lain.Aktif && lain.Kepesertaan.Nik == peserta.Nik && lain.Kepesertaan.Program == peserta.Program)
                {
                    return i;
                }
            }

            return null;
        }

        public override Kepastian AhliWaris(int indeks, LocalDate per) => register.CariOrang(Peserta(indeks).Nik) is { } orang
            ? register.AhliWaris(orang, per)
            : Kepastian.TidakTahu;

        public override bool Berjalan(int indeks) => register._baris[indeks].Aktif;

        public override KodeWilayah? Wilayah(int indeks) => register.WilayahOrang(register.CariOrang(Peserta(indeks).Nik));
    }

    private Kepastian AhliWaris(int orang, LocalDate per)
    {
        var keluarga = Keluarga(orang);
        return new FaktaKeluarga(new SusunanKeluarga([.. keluarga.Select(i => _orang[i].Data)], KelengkapanKini), per, Kebijakan).AhliWaris(keluarga.IndexOf(orang));
    }
}
