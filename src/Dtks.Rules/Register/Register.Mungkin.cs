using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What is possible where an event is refused (RG-2): each thing was tried on this register, by somebody entitled and with what it needs.</summary>
public sealed partial class Register
{
    private LocalDate HariTutup => _verifikasi.Jendela.Selesai.PlusDays(1);

    private static Pesan Ditolak(string aturan, string indonesia, string inggris) => new("REGISTER-DITOLAK", $"Ditolak menurut {aturan}: {indonesia}.", $"Refused by {aturan}: {inggris}.");

    private HasilPeristiwa Tolak(string aturan, string indonesia, string inggris, params ImmutableArray<string> mungkin) => Tolak(aturan, indonesia, inggris, () => mungkin);

    private HasilPeristiwa Tolak(string aturan, string indonesia, string inggris, Func<ImmutableArray<string>> mungkin) => new(this, aturan, () =>
    {
        var daftar = mungkin();
        return (Disebut(Ditolak(aturan, indonesia, inggris), daftar), daftar);
    });

    private static Pesan Disebut(Pesan pesan, ImmutableArray<string> mungkin) => mungkin.IsEmpty ? pesan : new(
        pesan.Kode,
        $"{pesan.Indonesia} Yang mungkin: {string.Join(", ", mungkin)}.",
        $"{pesan.Inggris} Possible: {string.Join(", ", mungkin).Replace(" mulai ", " from ", StringComparison.Ordinal).Replace(" sampai ", " until ", StringComparison.Ordinal)}.");

    /// <summary>Refuses for who acts: names the roles from which the same event is accepted; where it is accepted from nobody, why and what is possible instead.</summary>
    private HasilPeristiwa TolakOleh(PeristiwaRegister p, TindakanPengguna tindakan, string aturan, string indonesia, string inggris, Func<PeranPengguna, bool> saring) => new(this, aturan, () =>
    {
        ImmutableArray<PeranPengguna> berwenang = [.. PercobaanAlur.Berwenang(Edisi, Periode, tindakan).Where(saring)];
        if (berwenang.IsEmpty)
        {
            return (Ditolak(aturan, $"{indonesia}; menurut edisi {Edisi.Id} tidak ada peran yang berwenang", $"{inggris}; under edition {Edisi.Id} no role is"), []);
        }

        var dicoba = Coba(p with { Peran = berwenang[0], Pelaku = null, Wilayah = null });
        if (dicoba.Diterima)
        {
            ImmutableArray<string> peran = [.. berwenang.Select(TabelKewenangan.Peran.Kode)];
            return (Disebut(Ditolak(aturan, indonesia, inggris), peran), peran);
        }

        var pokok = Ditolak(aturan, $"{indonesia}; siapa pun yang berwenang kini ditolak juga", $"{inggris}; whoever is entitled is refused now too");
        return (new(pokok.Kode, $"{pokok.Indonesia} {dicoba.Pesan!.Indonesia}", $"{pokok.Inggris} {dicoba.Pesan.Inggris}"), dicoba.Mungkin);
    });

    /// <summary>The closing of the month: now, from its first day on, or after another edition is named.</summary>
    private JalanAlur<string> JalanTutup(LocalDate hari)
    {
        var buntu = DiLuarCakupan(Periode.Berikutnya, _edisiBerikut ?? _pilihanEdisi) is not null;
        return new(buntu ? "ganti-edisi" : "tutup-periode", buntu || hari >= HariTutup ? null : HariTutup, PercobaanAlur.Berwenang(Edisi, Periode, TindakanPengguna.TutupBulan));
    }

    private static string Sebut(JalanAlur<string> jalan) =>
        $"{jalan.Peristiwa}{(jalan.Mulai is { } hari ? $" mulai {TeksTanggal.Iso(hari)}" : "")}{(jalan.PelakuLain ? " oleh pelaku lain" : "")}";

    private HasilPeristiwa TolakKelayakan(PeristiwaRegister p, IsiPeristiwa.Kelayakan isi, KegiatanBulanan kegiatan, ImmutableArray<int> letak, LangkahAlur<AlurKelayakan, PerintahKelayakan> langkah) => new(this, langkah.Aturan.ToString(), () =>
    {
        // Why: a register closes its months by an event of its own, both activities at once.
        List<JalanAlur<string>> jalan = [.. langkah.Jalan.Where(j => j.Peristiwa != PerintahKelayakan.Tutup).Select(j => new JalanAlur<string>(TabelAlurKelayakan.Perintah.Kode(j.Peristiwa), j.Mulai, j.Oleh, j.PelakuLain))];
        var alasan = Bersambung(langkah.Alasan!, langkah.Sebab);
        if (YangAda(langkah.Aturan, kegiatan, letak) is { } ada)
        {
            alasan = Bersambung(alasan, [ada]);
        }

        var selesai = langkah.Keadaan.Tertutup || p.Tanggal > langkah.Keadaan.Jendela.Selesai;
        if (selesai && isi.Perintah == PerintahKelayakan.Tandai)
        {
            if (TandaLain(p, isi, kegiatan) is { } lain)
            {
                jalan.Add(lain);
            }
            else if (TandaBerikut(kegiatan, langkah.Keadaan) is { } berikut)
            {
                alasan = Bersambung(alasan, [berikut]);
            }
        }

        if (jalan.Count == 0 || selesai)
        {
            jalan.Add(JalanTutup(p.Tanggal));
        }

        return DenganJalan(alasan, [.. jalan]);
    });

    private static Pesan Bersambung(Pesan alasan, ImmutableArray<Pesan> sebab) => sebab.IsEmpty ? alasan : new(
        alasan.Kode, string.Join(' ', [alasan.Indonesia, .. sebab.Select(static s => s.Indonesia)]), string.Join(' ', [alasan.Inggris, .. sebab.Select(static s => s.Inggris)]));

    /// <summary>The marks that stand where a command finds another state than it asks for: on the participations it names, or on any.</summary>
    private Pesan? YangAda(Aturan aturan, KegiatanBulanan kegiatan, ImmutableArray<int> letak)
    {
        if (aturan != Aturan.VK1 && aturan != Aturan.VK6 && aturan != Aturan.VK7 && aturan != Aturan.VK16)
        {
            return null;
        }

        var bergerak = Alur(kegiatan).Bergerak;
        var ada = (letak.IsEmpty ? bergerak.Keys.Order() : letak.Where(bergerak.ContainsKey)).Select(i => bergerak[i])
            .GroupBy(static b => (b.Keadaan, Alasan: string.Join(", ", b.Alasan.Select(static a => (int)a)), b.Difinalisasi))
            .Select(static g => (g.Key.Keadaan, g.Key.Alasan, Hari: g.Key.Difinalisasi is { } hari ? " " + TeksTanggal.Iso(hari) : "", Jumlah: g.Count()))
            .ToArray();
        return ada.Length == 0 ? null : new(
            "REGISTER-DITOLAK",
            $"Yang ada: {string.Join("; ", ada.Select(static a => $"{a.Jumlah} tanda tidak layak dengan alasan {a.Alasan}, {a.Keadaan switch { KeadaanButir.TandaMenunggu => "menunggu setujui-tanda", KeadaanButir.Finalisasi => "belum difinalisasi", _ => "sudah difinalisasi" }}{a.Hari}"))}.",
            $"There stand: {string.Join("; ", ada.Select(static a => $"{a.Jumlah} marked tidak layak with reason {a.Alasan}, {a.Keadaan switch { KeadaanButir.TandaMenunggu => "waiting for setujui-tanda", KeadaanButir.Finalisasi => "not finalised", _ => "finalised" }}{a.Hari}"))}.");
    }

    /// <summary>The same mark in verifikasi kelayakan, when verval PBI is over and it is accepted there, today or when that window opens.</summary>
    private JalanAlur<string>? TandaLain(PeristiwaRegister p, IsiPeristiwa.Kelayakan isi, KegiatanBulanan kegiatan)
    {
        if (kegiatan != KegiatanBulanan.VervalPbi)
        {
            return null;
        }

        var hari = LocalDate.Max(p.Tanggal, _verifikasi.Jendela.Mulai);
        var lain = p with { Tanggal = hari, Isi = isi with { Kegiatan = KegiatanBulanan.VerifikasiKelayakan } };
        return !Coba(lain).Diterima ? null : new(
            "tandai kegiatan verifikasi-kelayakan", hari == p.Tanggal ? null : hari, PercobaanAlur.Berwenang(Edisi, Periode, TindakanPengguna.TandaiTidakLayak));
    }

    private Pesan? TandaBerikut(KegiatanBulanan kegiatan, AlurKelayakan alur)
    {
        var pilihan = _edisiBerikut ?? _pilihanEdisi;
        if (DiLuarCakupan(Periode.Berikutnya, pilihan) is not null || KalenderDtks.Jendela(Periode.Berikutnya, pilihan.Tentukan(Periode.Berikutnya), kegiatan) is not { } jendela)
        {
            return null;
        }

        var surat = alur.KeadaanSurat == KeadaanSurat.Disetujui;
        return new(
            "REGISTER-DITOLAK",
            $"{(surat ? "Surat bulan ini sudah disetujui; tanda" : "Tanda")} berikutnya mulai {TeksTanggal.Iso(jendela.Mulai)}, sesudah bulan ini ditutup.",
            $"{(surat ? "The letter of this month is approved; the" : "The")} next mark is possible from {TeksTanggal.Iso(jendela.Mulai)}, after this month is closed.");
    }

    private HasilPeristiwa TolakUsulan(PeristiwaRegister p, UsulanRegister usulan, string aturan, Pesan alasan) => new(this, aturan, () =>
    {
        ImmutableArray<JalanAlur<PeristiwaUsulan>> jalan = [];
        if (HukumUsulan.AdaJendela(Bahan(usulan), Edisi))
        {
            LocalDate? buka = HukumUsulan.JendelaUsulan(Bahan(usulan), p.Tanggal, Edisi).Mulai is var mulai && mulai > p.Tanggal ? mulai
                : DiLuarCakupan(Periode.Dari(p.Tanggal).Berikutnya, _edisiBerikut ?? _pilihanEdisi) is null ? BukaBerikut(usulan, p.Tanggal)
                : null;
            jalan = [.. AlurUsulan.CariJalan(usulan.Keadaan, Fakta(p, usulan, null), buka).Where(j => j.Peristiwa != PeristiwaUsulan.Tetapkan || TolakKuota(usulan) is null)];
        }

        if (!jalan.IsEmpty)
        {
            return DenganJalan(alasan, [.. jalan.Select(j => new JalanAlur<string>(TabelUsulan.Peristiwa.Kode(j.Peristiwa), j.Mulai, j.Oleh, j.PelakuLain))]);
        }

        // Why: what is determined is done; what was rejected or cancelled is proposed anew, as another usulan.
        ImmutableArray<string> mungkin = usulan.Keadaan == KeadaanUsulan.Ditetapkan ? []
            : TolakMasuk(new UsulanRegister(usulan.Nomor, KeadaanUsulan.Draf, p.Tanggal, usulan.Data), warga: false) is { } masuk ? masuk.Mungkin
            : ["usulan dengan nomor lain"];
        return (mungkin.IsEmpty ? AlurUsulan.DenganJalan(alasan, usulan.Keadaan, []) : Disebut(alasan, mungkin), mungkin);
    });

    private static (Pesan Pesan, ImmutableArray<string> Mungkin) DenganJalan(Pesan alasan, ImmutableArray<JalanAlur<string>> jalan) =>
        (PercobaanAlur.DenganJalan(alasan, jalan, static j => j, default), [.. jalan.Select(Sebut)]);
}
