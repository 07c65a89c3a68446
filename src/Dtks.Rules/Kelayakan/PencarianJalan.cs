using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>One change of the facts that somebody can bring about, or find out, in the order in which a way takes them.</summary>
[Flags]
internal enum Gerak : uint
{
    TidakAda = 0,

    /// <summary>Kemensos rejects the letter (VK-14).</summary>
    TolakSurat = 1,

    /// <summary>The declaration on the kepesertaan itself is taken back (VK-6).</summary>
    BatalSendiri = 1 << 1,

    /// <summary>The declaration on the person's own PBI-JK is taken back.</summary>
    BatalPbi = 1 << 2,

    /// <summary>The declarations on the PBI-JK of other members that reach this kepesertaan are taken back.</summary>
    BatalKeluarga = 1 << 3,

    /// <summary>It turns out that the first of <see cref="FaktaOrang.Semua"/> holds; the next ones take the bits that follow, seven in all (<see cref="PencarianJalan.Ternyata"/>).</summary>
    Ternyata = 1 << 4,

    /// <summary>It turns out that the declaration was finalised after the date of the letter (VK-13).</summary>
    FinalSesudahSurat = 1 << 11,

    /// <summary>The same of the person's own PBI-JK.</summary>
    PbiSesudahSurat = 1 << 12,

    /// <summary>The same of the PBI-JK of other members.</summary>
    KeluargaSesudahSurat = 1 << 13,

    /// <summary>Somebody verifies the kepesertaan, on which no declaration is left, and finds it layak (VK-3).</summary>
    NyatakanLayak = 1 << 14,
}

/// <summary>Where a way begins: the class of facts, and what of it is open to change.</summary>
/// <param name="Kelas">The class.</param>
/// <param name="TanggalKosong">Whether nobody knows when the declaration was finalised.</param>
/// <param name="TanggalPbiKosong">Whether nobody knows when that on the own PBI-JK was.</param>
/// <param name="Keluarga">What of the causes of others is open to change.</param>
/// <param name="Meninggal">Whether the person is recorded as dead: a declaration by death then is no mistake: it is neither taken back nor dated away.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AwalJalan(KelasKelayakan Kelas, bool TanggalKosong = false, bool TanggalPbiKosong = false, KeluargaJalan Keluarga = default, bool Meninggal = false);

/// <summary>What of the causes of other members is open to change.</summary>
/// <param name="Terjauh">The furthest state of the declarations to take back; 0 when there are none.</param>
/// <param name="Batal">What they cause once these are taken back.</param>
/// <param name="Sesudah">What they cause once undated finalisations turn out to be younger than the letter; null when all dates are known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KeluargaJalan(KeadaanButir Terjauh, SebabLain Batal, SebabLain? Sesudah);

/// <summary>The search for the way back (HD-4): every set of changes that the workflow's tables allow, the smallest first, each tried on the page of law.</summary>
/// <remarks>
/// Complete: of few changes every set is tried. Minimal: a set that contains one found before is passed over. Immutable and thread-safe.
/// </remarks>
// Tafsir: no way leads through a step that carries a declaration on (finalisasi, upload of a letter); such a step may end in a stop.
// Tidak dimodelkan: whether a reason is true. A cancelled declaration may be made again.
internal sealed class PencarianJalan
{
    private static readonly Gerak[] Semua = [.. Enum.GetValues<Gerak>()[1..].Union(FaktaOrang.Semua.Select(f => Ternyata(f.Fakta))).Order()];

    private readonly KonteksKelayakan _konteks;
    private readonly KonteksKelayakan _sesudahTolak;
    private readonly KeadaanSurat _surat;
    private readonly LocalDate _hari;
    private readonly Aturan? _tolak;
    private readonly (bool Boleh, Aturan Aturan)[] _batal = new (bool, Aturan)[4];

    public PencarianJalan(KonteksKelayakan konteks)
    {
        _konteks = konteks;
        _surat = konteks.Surat?.Status switch
        {
            null => KeadaanSurat.Belum,
            StatusSurat.Menunggu => KeadaanSurat.Menunggu,
            StatusSurat.Disetujui => KeadaanSurat.Disetujui,
            _ => KeadaanSurat.Ditolak,
        };
        var jendela = KonteksKelayakan.JendelaKegiatan(konteks.Periode, konteks.Edisi, konteks.Kegiatan);
        Selesai = jendela.Selesai;

        // Why: what the last day of the window allows can be done until then; after the window the tables are asked for the day that follows.
        _hari = konteks.JendelaBerakhir ? Selesai.PlusDays(1) : Selesai;
        var tolak = AlurKelayakan.Andaikan(konteks, _surat).Tanya(Perintah(PerintahKelayakan.Tolak, TindakanPengguna.TolakSurat));
        _tolak = tolak.Diterima ? tolak.Aturan : null;
        _sesudahTolak = _tolak is null ? konteks : konteks.DenganSurat(StatusSurat.Ditolak);
        foreach (var ditolak in (bool[])[false, true])
        {
            var alur = AlurKelayakan.Andaikan(konteks, ditolak ? KeadaanSurat.Ditolak : _surat);
            foreach (var keadaan in (KeadaanButir[])[KeadaanButir.Finalisasi, KeadaanButir.Pengesahan])
            {
                var batal = alur.Tanya(keadaan, Perintah(PerintahKelayakan.Batal, TindakanPengguna.Batal));
                _batal[NomorBatal(ditolak, keadaan)] = (batal.Diterima, batal.Aturan);
            }
        }
    }

    /// <summary>The last day of the window, until which a command can be given.</summary>
    public LocalDate Selesai { get; }

    /// <summary>The change of a fact about the person: it turns out to hold.</summary>
    public static Gerak Ternyata(FaktaKelayakan fakta) => (Gerak)((uint)Gerak.Ternyata << FaktaOrang.Semua.Index().First(f => f.Item.Fakta == fakta).Index);

    /// <summary>What a change does to which fact, who does it, and whether the window sets its last day.</summary>
    public static (FaktaKelayakan Fakta, PerubahanFakta Menjadi, TindakanPengguna Tindakan, bool Bertenggat) Arti(Gerak gerak, JenisKepesertaan jenis) => gerak switch
    {
        Gerak.TolakSurat => (FaktaKelayakan.Surat, PerubahanFakta.Ditolak, TindakanPengguna.TolakSurat, true),
        Gerak.BatalSendiri => (FaktaKelayakan.Penetapan, PerubahanFakta.Dibatalkan, TindakanPengguna.Batal, true),
        Gerak.NyatakanLayak => (FaktaKelayakan.Penetapan, PerubahanFakta.DinyatakanLayak, TindakanPengguna.TandaiTidakLayak, true),
        Gerak.BatalPbi => (FaktaKelayakan.PenetapanPbi, PerubahanFakta.Dibatalkan, TindakanPengguna.Batal, true),
        Gerak.BatalKeluarga => (FaktaKelayakan.Keluarga, PerubahanFakta.Dibatalkan, TindakanPengguna.Batal, true),
        Gerak.FinalSesudahSurat => (FaktaKelayakan.TanggalFinalisasi, PerubahanFakta.SesudahTanggalSurat, TindakanPengguna.Finalisasi, false),
        Gerak.PbiSesudahSurat => (FaktaKelayakan.TanggalFinalisasiPbi, PerubahanFakta.SesudahTanggalSurat, TindakanPengguna.Finalisasi, false),
        Gerak.KeluargaSesudahSurat => (FaktaKelayakan.Keluarga, PerubahanFakta.SesudahTanggalSurat, TindakanPengguna.Finalisasi, false),
        _ when FaktaTernyata(gerak) is { } f => (f.Fakta, PerubahanFakta.Ada, f.Langkah(jenis).Tindakan, false),
        _ => throw new ArgumentOutOfRangeException(nameof(gerak)),
    };

    /// <summary>Who may do what the change asks for, in the order of the roles (PR-2); without those that need an approval (VK-16).</summary>
    public static ImmutableArray<PeranPengguna> Oleh(TindakanPengguna tindakan, KonteksKelayakan konteks) =>
    [
        .. TabelKewenangan.Peran.Butir.Select(b => b.Nilai)
            .Where(p => Kewenangan.Boleh(p, tindakan, konteks.Edisi, konteks.Periode) is { Diizinkan: true, PerluPersetujuan: false }),
    ];

    /// <summary>The smallest sets of changes that reach the goal, by size and then by order; the empty set alone where it is reached already.</summary>
    public ImmutableArray<Gerak> Cari(in AwalJalan awal, TujuanJalan tujuan)
    {
        var ada = Gerak.TidakAda;
        foreach (var gerak in Semua)
        {
            ada |= Ada(awal, gerak) ? gerak : Gerak.TidakAda;
        }

        var ketemu = ImmutableArray.CreateBuilder<Gerak>();
        for (var besar = 0; besar <= BitOperations.PopCount((uint)ada); besar++)
        {
            // Why: the sets of what there is, and no others, in the order of their numbers.
            var calon = Gerak.TidakAda;
            do
            {
                if (BitOperations.PopCount((uint)calon) == besar
                    && !Memuat(ketemu, calon) && Terapkan(awal, calon, null) is { } hasil && Tercapai(hasil, tujuan))
                {
                    ketemu.Add(calon);
                }

                calon = (Gerak)unchecked((uint)calon - (uint)ada) & ada;
            }
            while (calon != Gerak.TidakAda);
        }

        return ketemu.ToImmutable();

        static bool Memuat(ImmutableArray<Gerak>.Builder ketemu, Gerak calon)
        {
            foreach (var kecil in ketemu)
            {
                if ((calon & kecil) == kecil)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The outcome once these changes were made one after the other; null when a table refuses one, or one changes nothing.</summary>
    /// <param name="awal">Where the way begins.</param>
    /// <param name="himpunan">The changes.</param>
    /// <param name="aturan">Receives the rule of each change, in order; null when nobody asks.</param>
    public PutusanRingkas? Terapkan(in AwalJalan awal, Gerak himpunan, List<(Gerak Gerak, Aturan Aturan)>? aturan)
    {
        var kelas = awal.Kelas;
        var ditolak = false;
        foreach (var gerak in Semua)
        {
            if ((himpunan & gerak) == Gerak.TidakAda)
            {
                continue;
            }

            if (Langkah(gerak, awal, ref kelas, ref ditolak, out var dasar) is false)
            {
                return null;
            }

            aturan?.Add((gerak, dasar));
        }

        var lembar = default(LembarPutusan);
        return HukumKelayakan.Putuskan(kelas, ditolak ? _sesudahTolak : _konteks, ref lembar);
    }

    /// <summary>The outcome when a missing fact is answered.</summary>
    public PutusanRingkas Jawab(in AwalJalan awal, FaktaKelayakan fakta, Kepastian jawab)
    {
        var lembar = default(LembarPutusan);
        return HukumKelayakan.Putuskan(RuangKeadaan.Jawab(awal.Kelas, fakta, jawab), _konteks, ref lembar);
    }

    /// <summary>The rules that refuse the changes one would think of first; KM-1 where an item of Kemensos stands, which nobody takes back.</summary>
    public ImmutableArray<Aturan> Penghalang(in AwalJalan awal)
    {
        var halang = ImmutableArray.CreateBuilder<Aturan>();
        foreach (var gerak in (Gerak[])[Gerak.BatalSendiri, Gerak.BatalPbi, Gerak.BatalKeluarga, Gerak.NyatakanLayak])
        {
            var (kelas, ditolak) = (awal.Kelas, false);
            if (Ada(awal, gerak) && (gerak != Gerak.NyatakanLayak || kelas.Sendiri.Tingkat == TingkatNyataan.TidakAda)
                && !Langkah(gerak, awal, ref kelas, ref ditolak, out var aturan) && !halang.Contains(aturan))
            {
                halang.Add(aturan);
            }
        }

        if (_konteks.AdaKm1 && (awal.Kelas.Kemensos.TidakLayak || (awal.Kelas.KemensosPbi.TidakLayak && _konteks.AdaKaskade)))
        {
            halang.Add(Aturan.KM1);
        }

        return halang.ToImmutable();
    }

    /// <summary>Whether an outcome is what was aimed at.</summary>
    // Tafsir: tetap means certainly so: an open question may still end in a stop.
    public static bool Tercapai(PutusanRingkas hasil, TujuanJalan tujuan) => tujuan == TujuanJalan.Layak
        ? hasil.Kelayakan == StatusKelayakan.Layak
        : hasil.Kepesertaan == StatusKepesertaan.Tetap && hasil.Kelayakan != StatusKelayakan.BelumDapatDitentukan;

    /// <summary>Whether there is anything that the change could change.</summary>
    private bool Ada(in AwalJalan awal, Gerak gerak) => gerak switch
    {
        Gerak.TolakSurat => _tolak is not null,
        Gerak.BatalSendiri => DapatKeliru(awal.Kelas.Sendiri, awal.Meninggal),
        Gerak.NyatakanLayak => awal.Kelas.Sendiri.Tingkat != TingkatNyataan.Layak,
        Gerak.BatalPbi => DapatKeliru(awal.Kelas.Pbi, awal.Meninggal) && awal.Kelas.Jenis != JenisKepesertaan.Pbi && _konteks.AdaKaskade,
        Gerak.BatalKeluarga => awal.Keluarga.Terjauh != default,
        Gerak.FinalSesudahSurat => awal.TanggalKosong && DapatKeliru(awal.Kelas.Sendiri, awal.Meninggal) && Undur(awal.Kelas.Sendiri) is not null,
        Gerak.PbiSesudahSurat => awal.TanggalPbiKosong && DapatKeliru(awal.Kelas.Pbi, awal.Meninggal) && Undur(awal.Kelas.Pbi) is not null,
        Gerak.KeluargaSesudahSurat => awal.Keluarga.Sesudah is not null && _konteks.SuratBerlaku is not null,
        _ => FaktaTernyata(gerak) is { } f && _konteks.Membaca(f.Fakta) && Terbuka(awal.Kelas, f.Fakta),
    };

    private bool Langkah(Gerak gerak, in AwalJalan awal, ref KelasKelayakan kelas, ref bool ditolak, out Aturan aturan)
    {
        aturan = Aturan.VK13;
        switch (gerak)
        {
            case Gerak.TolakSurat:
                aturan = _tolak!;
                ditolak = true;
                return true;
            case Gerak.BatalSendiri:
                var sendiri = Batal(kelas.Sendiri, ditolak, out aturan);
                kelas = kelas with { Sendiri = default };
                return sendiri;
            case Gerak.NyatakanLayak:
                var boleh = kelas.Sendiri.Tingkat == TingkatNyataan.TidakAda && BolehMenyatakan(kelas.Jenis, out aturan);
                kelas = kelas with { Sendiri = new(TingkatNyataan.Layak) };
                return boleh;
            case Gerak.BatalPbi:
                var pbi = Batal(kelas.Pbi, ditolak, out aturan);
                kelas = kelas with { Pbi = default };
                return pbi;
            case Gerak.BatalKeluarga:
                kelas = kelas with { Lain = awal.Keluarga.Batal };
                (var lain, aturan) = _batal[NomorBatal(ditolak, awal.Keluarga.Terjauh)];
                return lain;
            case Gerak.FinalSesudahSurat:
                kelas = kelas with { Sendiri = Undur(kelas.Sendiri) ?? kelas.Sendiri };
                return !ditolak;
            case Gerak.PbiSesudahSurat:
                kelas = kelas with { Pbi = Undur(kelas.Pbi) ?? kelas.Pbi };
                return !ditolak;
            case Gerak.KeluargaSesudahSurat:
                kelas = kelas with { Lain = awal.Keluarga.Sesudah!.Value };
                return !ditolak;
            default:
                var ternyata = FaktaTernyata(gerak)!;
                aturan = ternyata.Langkah(kelas.Jenis).Aturan;
                kelas = RuangKeadaan.Jawab(kelas, ternyata.Fakta, Kepastian.Ya);
                return true;
        }
    }

    private bool Batal(Nyataan nyataan, bool ditolak, out Aturan aturan)
    {
        (var boleh, aturan) = _batal[NomorBatal(ditolak, ButirDari(nyataan))];
        return boleh;
    }

    /// <summary>Whether somebody may still verify: within the window, before an approved letter closed it, and in verval of PBI only PBI-JK.</summary>
    private bool BolehMenyatakan(JenisKepesertaan jenis, out Aturan aturan)
    {
        var tertutup = _surat == KeadaanSurat.Disetujui;
        var diluar = _konteks.JendelaBerakhir || (_konteks.Kegiatan == KegiatanBulanan.VervalPbi && jenis != JenisKepesertaan.Pbi);
        aturan = tertutup ? Aturan.VK14 : diluar ? Aturan.VK2 : Aturan.VK3;
        return !tertutup && !diluar;
    }

    /// <summary>The declaration, had it been finalised after the date of the letter; null where that plays no part.</summary>
    private Nyataan? Undur(Nyataan nyataan) => nyataan.Tingkat == TingkatNyataan.FinalTercakup && _konteks.SuratBerlaku is not null
        ? nyataan with { Tingkat = TingkatNyataan.FinalTakTercakup }
        : null;

    private PerintahAlur Perintah(PerintahKelayakan perintah, TindakanPengguna tindakan) => new()
    {
        Perintah = perintah,
        Tanggal = _hari,
        Peran = Oleh(tindakan, _konteks).FirstOrDefault(PeranPengguna.Supervisor),
        Keterangan = perintah == PerintahKelayakan.Tolak ? "-" : null,
    };

    /// <summary>Whether there is a declaration of tidak layak that may be mistaken: nobody takes back a death on record.</summary>
    internal static bool DapatKeliru(Nyataan nyataan, bool meninggal) => nyataan.TidakLayak && !(meninggal && nyataan.Meninggal);

    /// <summary>The state in the workflow of an item that a declaration left.</summary>
    internal static KeadaanButir ButirDari(Nyataan nyataan) =>
        nyataan.Tingkat == TingkatNyataan.BelumFinal ? KeadaanButir.Finalisasi : KeadaanButir.Pengesahan;

    private static FaktaOrang? FaktaTernyata(Gerak gerak) => FaktaOrang.Semua.FirstOrDefault(f => Ternyata(f.Fakta) == gerak);

    private static int NomorBatal(bool ditolak, KeadaanButir keadaan) => (ditolak ? 2 : 0) + (keadaan == KeadaanButir.Pengesahan ? 1 : 0);

    private static bool Terbuka(KelasKelayakan k, FaktaKelayakan fakta) => RuangKeadaan.Jawab(k, fakta, Kepastian.Ya) != k;
}
