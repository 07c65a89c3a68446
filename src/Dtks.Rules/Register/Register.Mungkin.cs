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

    private HasilPeristiwa TolakKelayakan(PeristiwaRegister p, KegiatanBulanan kegiatan, LangkahAlur<AlurKelayakan, PerintahKelayakan> langkah) => new(this, langkah.Aturan.ToString(), () =>
    {
        // Why: a register closes its months by an event of its own, both activities at once.
        List<JalanAlur<string>> jalan = [.. langkah.Jalan.Where(j => j.Peristiwa != PerintahKelayakan.Tutup).Select(j => new JalanAlur<string>(TabelAlurKelayakan.Perintah.Kode(j.Peristiwa), j.Mulai, j.Oleh, j.PelakuLain))];
        if (jalan.Count == 0 || langkah.Keadaan.Tertutup || p.Tanggal > Alur(kegiatan).Jendela.Selesai)
        {
            jalan.Add(JalanTutup(p.Tanggal));
        }

        return DenganJalan(langkah.Alasan!, [.. jalan]);
    });

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
