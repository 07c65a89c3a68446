using Dtks.Domain;
using FluentValidation.Results;
using NodaTime;

namespace Dtks.Rules;

/// <summary>Events of usulan, and the queue of PBI-JK (UB, PB).</summary>
public sealed partial class Register
{
    private HasilPeristiwa JalankanUsulan(PeristiwaRegister p, IsiPeristiwa.Usulan isi)
    {
        if (string.IsNullOrWhiteSpace(isi.Nomor))
        {
            return Tolak("RG-2", "usulan tanpa nomor", "a usulan without a number", "nomor");
        }

        return isi.Langkah is not { } langkah ? MasukkanUsulan(p, isi)
            : _usulan.TryGetValue(isi.Nomor, out var ada) ? LangkahkanUsulan(p, isi, langkah, ada)
            : Tolak("RG-2", "nomor usulan tidak dikenal; masukkan usulannya lebih dahulu", "the number of the usulan is unknown; enter the usulan first", "usulan tanpa langkah");
    }

    private HasilPeristiwa MasukkanUsulan(PeristiwaRegister p, IsiPeristiwa.Usulan isi)
    {
        // Dasar: PR-2: a citizen proposes, an operator enters.
        var warga = p.Peran == PeranPengguna.Masyarakat;
        if (TolakPeran(p, warga ? TindakanPengguna.Usul : TindakanPengguna.MasukkanUsulan) is { } peran)
        {
            return peran;
        }

        if (_usulan.ContainsKey(isi.Nomor))
        {
            return Tolak("RG-2", "nomor usulan sudah dipakai", "the number of the usulan is taken", "usulan dengan nomor lain");
        }

        if (isi.Data is not { JenisUsulan: not null, Jalur: not null, Orang: not null } data || data.Orang.Nik.NilaiBilaSah is null)
        {
            return Tolak("RG-2", "usulan memerlukan jenis_usulan, jalur, dan orang dengan NIK yang terbaca", "a usulan needs jenis_usulan, jalur and a person with a readable NIK", "jenis_usulan", "jalur", "orang.nik");
        }

        var usulan = new UsulanRegister(isi.Nomor, warga ? KeadaanUsulan.UsulWarga : KeadaanUsulan.Draf, p.Tanggal, data);
        if (new ValidatorUsulan().Validate(Bahan(usulan)) is { IsValid: false } cacat)
        {
            return TolakBentuk(cacat.Errors);
        }

        if (TolakMasuk(usulan, warga) is { } masuk)
        {
            return masuk;
        }

        var register = Salin();
        register._usulan = _usulan.Add(isi.Nomor, usulan);
        return Terima(register, []);
    }

    // Tafsir: UB-1, UB-2, UB-6, PB-3: 05 says when a usulan is not met, not that it may not be entered; one that can never be finalised as it is entered is refused at once.
    private HasilPeristiwa? TolakMasuk(UsulanRegister usulan, bool warga)
    {
        var bahan = Bahan(usulan);
        if (bahan.Jenis != JenisUsulan.ProgramUntukTerdaftar && bahan.DiDtks == true)
        {
            return Tolak("UB-1", "orang ini sudah ada dalam DTKS; programnya diusulkan dengan jenis 3", "this person is in DTKS already; a programme is proposed with kind 3", "jenis_usulan 3");
        }

        if (bahan.PenerimaProgram == true)
        {
            return Tolak(bahan.UntukPbi ? "PB-3" : "UB-2", "orang ini sudah menerima program itu; usulkan program lain, atau tidak sama sekali", "this person receives that programme already; propose another one, or none", "program lain");
        }

        // Why: what a citizen enters waits until the dinas takes it up, and what Kemensos proposes has no window.
        if (warga || bahan.Jalur == JalurUsulan.Kemensos || !HukumUsulan.AdaJendela(bahan, Edisi) || HukumUsulan.JendelaUsulan(bahan, usulan.Tanggal, Edisi) is var jendela && jendela.Memuat(usulan.Tanggal))
        {
            return null;
        }

        var buka = jendela.Mulai > usulan.Tanggal ? jendela.Mulai
            : DiLuarCakupan(Periode.Dari(usulan.Tanggal).Berikutnya, _edisiBerikut ?? _pilihanEdisi) is null ? BukaBerikut(usulan, usulan.Tanggal)
            : (LocalDate?)null;
        return Tolak(
            "UB-6",
            $"tanggal usulan di luar jendela {jendela}; masukkan dalam jendela berikutnya",
            $"the day of the usulan is outside the window {jendela}; enter it in the next window",
            buka is { } hari ? $"usulan mulai {TeksTanggal.Iso(hari)}" : "ganti-edisi");
    }

    /// <summary>Refuses a usulan whose record is not well formed, with every defect of it.</summary>
    private HasilPeristiwa TolakBentuk(List<ValidationFailure> cacat)
    {
        return new(this, "RG-2", () => (
            Ditolak("RG-2", Gabung(static p => p.Indonesia), Gabung(static p => p.Inggris)),
            [.. cacat.Select(c => c.FormattedMessagePlaceholderValues["PropertyName"].ToString()!).Distinct(StringComparer.Ordinal)]));

        string Gabung(Func<Pesan, string> bahasa) =>
            string.Join("; ", cacat.Select(c => $"{c.FormattedMessagePlaceholderValues["PropertyName"]}: {bahasa((Pesan)c.CustomState).TrimEnd('.')}"));
    }

    private HasilPeristiwa LangkahkanUsulan(PeristiwaRegister p, IsiPeristiwa.Usulan isi, PeristiwaUsulan langkah, UsulanRegister ada)
    {
        var usulan = ada with { Data = ada.Data.Diganti(isi.Data) };
        usulan = langkah switch
        {
            PeristiwaUsulan.VervalLayak => usulan with { Verval = HasilVerval.Layak },
            PeristiwaUsulan.VervalTidakLayak => usulan with { Verval = HasilVerval.TidakLayak },
            _ => usulan,
        };
        if (new ValidatorUsulan().Validate(Bahan(usulan)) is { IsValid: false } cacat)
        {
            return TolakBentuk(cacat.Errors);
        }

        if (AlurUsulan.Tindakan(langkah) is { } tindakan && TolakPeran(p, tindakan) is { } peran)
        {
            return peran;
        }

        var hasil = AlurUsulan.Langkah(usulan.Keadaan, langkah, Fakta(p, usulan, isi.IdDtks));
        if (!hasil.Diterima)
        {
            return hasil.Aturan == Aturan.PR4 ? TolakWilayah(p, AlurUsulan.Tindakan(langkah) ?? TindakanPengguna.MasukkanUsulan)
                : TolakUsulan(p, ada with { Data = usulan.Data }, hasil.Aturan.ToString(), hasil.Alasan!);
        }

        if (langkah == PeristiwaUsulan.Tetapkan && TolakKuota(usulan) is { } kuota)
        {
            return TolakUsulan(p, usulan, "PB-1", Ditolak("PB-1", kuota.Indonesia, kuota.Inggris));
        }

        usulan = usulan with { Keadaan = hasil.Keadaan };
        usulan = langkah switch
        {
            PeristiwaUsulan.SetujuiDesa => usulan with { Penanda = p.Pelaku },
            PeristiwaUsulan.Finalisasi => usulan with { FinalisasiOleh = p.Peran, Difinalisasi = p.Tanggal },
            PeristiwaUsulan.AjukanUlang => usulan with { Tanggal = p.Tanggal, FinalisasiOleh = null, Difinalisasi = null, Data = usulan.Data with { Surat = null } },
            _ => usulan,
        };
        var register = langkah == PeristiwaUsulan.Tetapkan ? Ditetapkan(p, usulan, isi.IdDtks) : Salin();
        register._usulan = _usulan.SetItem(usulan.Nomor, usulan);
        return Terima(register, [.. hasil.Catatan.Select(a => a.ToString())]);
    }

    // Dasar: PB-1, PB-2: without quota a proposal stays in the queue, and the queue is served in its order.
    private (string Indonesia, string Inggris)? TolakKuota(UsulanRegister usulan)
    {
        if (KuotaPbi is not { } kuota || usulan.Data.Program is not { Pbi: true })
        {
            return null;
        }

        UsulanRegister[] antrian = [.. _usulan.Values.Where(u => u.Keadaan == KeadaanUsulan.Dikirim && u.Data.Program is { Pbi: true }).DistinctBy(u => u.Data.Orang!.Nik.Nilai)];
        var hasil = LayananPbi.Layani(kuota, TerpakaiPbi, [.. antrian.Select(Pengajuan)], Kebijakan.UrutanPbi);
        return hasil.Diterima.Any(i => string.Equals(antrian[i].Nomor, usulan.Nomor, StringComparison.Ordinal))
            ? null
            : hasil.Sisa == 0
                ? ("TIDAK ADA KUOTA; usulan tetap dalam antrian sampai ada peserta PBI-JK yang dihentikan pada penutupan bulan", "no quota left; the usulan stays in the queue until a participant of PBI-JK is stopped when a month is closed")
                : ("belum gilirannya dalam antrian; tetapkan yang di depannya lebih dahulu", "it is not its turn in the queue; determine those before it first");
    }

    private static PengajuanPbi Pengajuan(UsulanRegister usulan) => new(usulan.Data.Orang!.Nik.Nilai, usulan.Data.Golongan ?? GolonganAntrian.Lain, usulan.Tanggal);

    private Register Ditetapkan(PeristiwaRegister p, UsulanRegister usulan, IdDtks? idDtks)
    {
        var register = Salin();
        var data = usulan.Data.Orang!;
        if (CariOrang(data.Nik.Nilai) is null)
        {
            register = register.DenganOrang(_orang.Jumlah, new OrangRegister(data with { IdDtks = idDtks ?? data.IdDtks }));
        }
        else if (idDtks is not null && CariOrang(data.Nik.Nilai) is { } orang)
        {
            register = register.DenganOrang(orang, _orang[orang] with { Data = _orang[orang].Data with { IdDtks = idDtks } });
        }

        if (usulan.Data.Program is { } program && BarisAktif(new SebutPeserta(data.Nik.Nilai, program)) is null)
        {
            var letak = _baris.Jumlah;
            register = register.DenganBaris(letak, new BarisRegister(new Kepesertaan(data.Nik.Nilai, program)) { Masuk = new(Periode.Berikutnya, p.Urut, "KL-1") });
            register.JumlahAktif++;
            register._perubahan = _perubahan.Add(new(p.Urut, Periode.Berikutnya, JenisPerubahan.Ditambah, "KL-1") { Baris = letak });
        }

        return register;
    }

    private BahanUsulan Bahan(UsulanRegister usulan)
    {
        var data = usulan.Data;
        var nik = data.Orang!.Nik.Nilai;
        return new()
        {
            Jenis = data.JenisUsulan!.Value,
            Jalur = data.Jalur!.Value,
            Tanggal = usulan.Tanggal,
            Program = data.Program,
            Asal = data.Asal,
            BeritaAcara = data.BeritaAcara,
            DasarKemensos = data.DasarKemensos,
            Kanal = data.Kanal,
            DiDtks = CariOrang(nik) is not null,
            PenerimaProgram = data.Program is { } program ? BarisAktif(new SebutPeserta(nik, program)) is not null : null,
            CalonProgram = data.CalonProgram,
            Kepadanan = data.Kepadanan is { } vonis ? new BuktiKepadanan.WebService(new PutusanKepadanan(vonis, data.Elemen ?? [], [])) : null,
            AnggotaKk = data.AnggotaKk,
            AnggotaDiusulkan = data.AnggotaDiusulkan,
            Survei = data.Survei,
            FotoRumah = data.FotoRumah,
            FotoKk = data.FotoKk,
            Verval = usulan.Verval,
            Difinalisasi = usulan.Difinalisasi is not null,
            FinalisasiOleh = usulan.FinalisasiOleh,
            Surat = data.Surat is { } surat ? surat with { TanggalFinalisasi = surat.TanggalFinalisasi ?? usulan.Difinalisasi } : null,
        };
    }

    // Why: counted once and carried on: a usulan at the head of the queue must not look at every participation.
    private int TerpakaiPbi => _terpakaiPbi >= 0 ? _terpakaiPbi : _terpakaiPbi = Enumerable.Range(0, _baris.Jumlah).Sum(i => Pbi(_baris[i]));

    private static int Pbi(BarisRegister baris) => baris.Aktif && baris.Kepesertaan.Program.Pbi ? 1 : 0;

    private LocalDate BukaBerikut(UsulanRegister usulan, LocalDate hari)
    {
        var berikut = Periode.Dari(hari).Berikutnya;
        return HukumUsulan.JendelaUsulan(Bahan(usulan), berikut.HariPertama, (_edisiBerikut ?? _pilihanEdisi).Tentukan(berikut)).Mulai;
    }

    private FaktaUsulan Fakta(PeristiwaRegister p, UsulanRegister usulan, IdDtks? idDtks) => new()
    {
        Bahan = Bahan(usulan),
        Tanggal = p.Tanggal,
        Peran = p.Peran,
        Pelaku = p.Pelaku,
        Penanda = usulan.Penanda,
        WilayahTugas = p.Wilayah,
        Wilayah = WilayahOrang(CariOrang(usulan.Data.Orang!.Nik.Nilai), usulan.Data.Orang),
        IdDtks = idDtks,
        Edisi = Edisi,
        Kebijakan = Kebijakan,
    };
}
