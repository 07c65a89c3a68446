using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What is possible where an event is refused (RG-2): each thing was tried on this register, by somebody entitled and with what it needs.</summary>
public sealed partial class Register
{
    private const int BarisDicoba = 50;

    private LocalDate HariTutup => _verifikasi.Jendela.Selesai.PlusDays(1);

    // Why: an arbitrary ID of the form, only to ask whether one would be enough.
    private static readonly IdDtks ContohIdDtks = IdDtks.Parse("RK-000000-0000");

    /// <summary>The closing of the month: now, from its first day on, or after another edition is named.</summary>
    private string SebutTutup(LocalDate hari) => DiLuarCakupan(Periode.Berikutnya, _edisiBerikut ?? _pilihanEdisi) is not null ? "ganti-edisi"
        : hari >= HariTutup ? "tutup-periode"
        : $"tutup-periode mulai {TeksTanggal.Iso(HariTutup)}";

    private static string Sebut(string apa, LocalDate hari, LocalDate kini) => hari == kini ? apa : $"{apa} mulai {TeksTanggal.Iso(hari)}";

    private ImmutableArray<string> MungkinKelayakan(PeristiwaRegister p, IsiPeristiwa.Kelayakan isi, KegiatanBulanan kegiatan, ImmutableArray<int> letak)
    {
        List<string> mungkin = [];
        var alur = Alur(kegiatan);
        foreach (var perintah in TabelAlurKelayakan.Perintah.Butir.Select(b => b.Nilai).Where(b => b != PerintahKelayakan.Tutup))
        {
            // Why: what is refused today may be possible when the window opens; what comes after it is the next month's.
            LocalDate[] hari = alur.Jendela.Mulai > p.Tanggal ? [p.Tanggal, alur.Jendela.Mulai] : [p.Tanggal];
            foreach (var satu in hari.Where(h => Diterima(alur, perintah, h, p, isi, letak)).Take(1))
            {
                mungkin.Add(Sebut(TabelAlurKelayakan.Perintah.Kode(perintah), satu, p.Tanggal));
            }
        }

        if (mungkin.Count == 0 || alur.Tertutup || p.Tanggal > alur.Jendela.Selesai)
        {
            mungkin.Add(SebutTutup(p.Tanggal));
        }

        return [.. mungkin];
    }

    private bool Diterima(AlurKelayakan alur, PerintahKelayakan perintah, LocalDate hari, PeristiwaRegister p, IsiPeristiwa.Kelayakan isi, ImmutableArray<int> letak)
    {
        var butir = perintah < PerintahKelayakan.Unggah;
        IEnumerable<ImmutableArray<int>> sasaran = !butir ? [default]
            : isi.Peserta is not null && !letak.IsEmpty ? [letak]
            : perintah == PerintahKelayakan.Finalisasi ? [default]
            : perintah == PerintahKelayakan.Tandai ? Penerima().Where(i => !alur.Bergerak.ContainsKey(i)).Take(BarisDicoba).Select(i => ImmutableArray.Create(i))
            : alur.Bergerak.Keys.Order().Take(BarisDicoba).Select(i => ImmutableArray.Create(i));
        HimpunanAlasan[] alasan = perintah == PerintahKelayakan.Tandai ? [.. Edisi.Isi.Alasan.Pada(Periode).Select(a => new HimpunanAlasan(a.Kode))] : [default];
        return PeranCoba(AlurKelayakan.Tindakan(perintah)) is { } peran && sasaran.Any(indeks => alasan.Any(a => alur.Terapkan(new PerintahAlur
        {
            Perintah = perintah,
            Tanggal = hari,
            Peran = peran,
            Pelaku = p.Pelaku,
            Indeks = indeks,
            Alasan = a,
            Keterangan = perintah is PerintahKelayakan.Tandai or PerintahKelayakan.Tolak ? "-" : null,
            BeritaAcara = true,
            Surat = perintah == PerintahKelayakan.Unggah ? Sah(hari, StatusSurat.Menunggu) : null,
        }).Diterima));
    }

    /// <summary>Somebody who may do an action; null when nobody may.</summary>
    private PeranPengguna? PeranCoba(TindakanPengguna tindakan) =>
        Kewenangan.Izin(Edisi, Periode).Where(i => i.Tindakan == tindakan).SelectMany(i => i.Langsung.Concat(i.DenganPersetujuan)).Select(p => (PeranPengguna?)p).FirstOrDefault();

    private SuratPengesahan Sah(LocalDate hari, StatusSurat status) => new()
    {
        Status = status,
        TanggalSurat = hari,
        TanggalUnggah = hari,
        Penandatangan = Edisi.Isi.Penandatangan.Pada(Periode)[0],
        Lampiran = true,
    };

    private ImmutableArray<string> MungkinUsulan(PeristiwaRegister p, UsulanRegister usulan)
    {
        List<string> mungkin = [];
        if (HukumUsulan.AdaJendela(Bahan(usulan), Edisi))
        {
            var buka = HukumUsulan.JendelaUsulan(Bahan(usulan), p.Tanggal, Edisi).Mulai;
            LocalDate[] hari = buka > p.Tanggal ? [p.Tanggal, buka] : DiLuarCakupan(Periode.Dari(p.Tanggal).Berikutnya, _edisiBerikut ?? _pilihanEdisi) is null ? [p.Tanggal, BukaBerikut(usulan, p.Tanggal)] : [p.Tanggal];
            foreach (var langkah in TabelUsulan.Peristiwa.Butir.Select(b => b.Nilai))
            {
                foreach (var satu in hari.Where(h => (h == p.Tanggal || langkah == PeristiwaUsulan.AjukanUlang) && Diterima(usulan, langkah, h, p)).Take(1))
                {
                    mungkin.Add(Sebut(TabelUsulan.Peristiwa.Kode(langkah), satu, p.Tanggal));
                }
            }
        }

        // Why: what is determined is done; what was rejected or cancelled is proposed anew, as another usulan.
        return mungkin.Count > 0 || usulan.Keadaan == KeadaanUsulan.Ditetapkan ? [.. mungkin]
            : TolakMasuk(new UsulanRegister(usulan.Nomor, KeadaanUsulan.Draf, p.Tanggal, usulan.Data), warga: false) is { } masuk ? masuk.Mungkin
            : ["usulan dengan nomor lain"];
    }

    private LocalDate BukaBerikut(UsulanRegister usulan, LocalDate hari)
    {
        var berikut = Periode.Dari(hari).Berikutnya;
        return HukumUsulan.JendelaUsulan(Bahan(usulan), berikut.HariPertama, (_edisiBerikut ?? _pilihanEdisi).Tentukan(berikut)).Mulai;
    }

    private bool Diterima(UsulanRegister usulan, PeristiwaUsulan langkah, LocalDate hari, PeristiwaRegister p)
    {
        var dicoba = langkah switch
        {
            PeristiwaUsulan.VervalLayak => usulan with { Verval = HasilVerval.Layak },
            PeristiwaUsulan.VervalTidakLayak => usulan with { Verval = HasilVerval.TidakLayak },
            PeristiwaUsulan.Sahkan => usulan with { Data = usulan.Data with { Surat = Sah(hari, StatusSurat.Disetujui) } },
            _ => usulan,
        };
        return (AlurUsulan.Tindakan(langkah) is { } tindakan ? PeranCoba(tindakan) : PeranPengguna.PerguruanTinggi) is { } peran
            && AlurUsulan.Langkah(usulan.Keadaan, langkah, Fakta(p with { Peran = peran, Tanggal = hari, Wilayah = null }, dicoba, ContohIdDtks)).Diterima
            && (langkah != PeristiwaUsulan.Tetapkan || TolakKuota(usulan) is null);
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

    /// <summary>A refusal of a workflow, with what was tried in place of what its table lists.</summary>
    private HasilPeristiwa Tolak(Aturan aturan, Pesan alasan, ImmutableArray<string> mungkin)
    {
        var daftar = string.Join(", ", mungkin);
        return new(this, aturan.ToString(), mungkin.IsEmpty
            ? new Pesan(alasan.Kode, $"{alasan.Indonesia} Selesai: tidak ada langkah lagi.", $"{alasan.Inggris} Done: there is no further step.")
            : new Pesan(alasan.Kode, $"{alasan.Indonesia} Yang mungkin: {daftar}.", $"{alasan.Inggris} Possible: {daftar}."))
        {
            Mungkin = mungkin,
        };
    }
}
