using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What leads on after a refusal: every event is tried in the same state, by every role and with what it needs.</summary>
public static partial class AlurUsulan
{
    // Why: an arbitrary ID of the form, only to ask whether one would be enough.
    private static readonly IdDtks ContohIdDtks = IdDtks.Parse("RK-000000-0000");

    /// <summary>The ways on in a state on the day of the facts; ajukan-ulang also from the next opening of the window on.</summary>
    internal static ImmutableArray<JalanAlur<PeristiwaUsulan>> CariJalan(KeadaanUsulan keadaan, FaktaUsulan fakta, LocalDate? buka)
    {
        var hasil = PemeriksaanUsulan.Periksa(fakta.Bahan, fakta.Edisi);
        var jalan = ImmutableArray.CreateBuilder<JalanAlur<PeristiwaUsulan>>();
        foreach (var peristiwa in TabelUsulan.Peristiwa.Butir.Select(static b => b.Nilai).Where(p => Isi.Ada(keadaan, p)))
        {
            LocalDate?[] hari = peristiwa == PeristiwaUsulan.AjukanUlang && buka is not null ? [null, buka] : [null];
            foreach (var mulai in hari)
            {
                var kapan = mulai ?? fakta.Tanggal;
                var berwenang = Berwenang(peristiwa, hasil.Edisi, Periode.Dari(kapan));
                if (berwenang.IsEmpty)
                {
                    continue;
                }

                // Why: of those entitled one is asked for all: what else is looked at is the same for each.
                var dicoba = fakta with { Tanggal = kapan, Peran = berwenang[0], Pelaku = null, WilayahTugas = null, IdDtks = fakta.IdDtks ?? ContohIdDtks, Bahan = Dilengkapi(peristiwa, fakta.Bahan, kapan, hasil.Edisi) };
                Tinjauan tinjauan = new(dicoba, dicoba.Bahan == fakta.Bahan ? hasil : PemeriksaanUsulan.Periksa(dicoba.Bahan, fakta.Edisi));
                if (Diterima(keadaan, peristiwa, tinjauan))
                {
                    jalan.Add(new(peristiwa, mulai, berwenang, fakta.Pelaku is not null && !Diterima(keadaan, peristiwa, tinjauan with { Fakta = dicoba with { Pelaku = fakta.Pelaku } })));
                    break;
                }
            }
        }

        return jalan.ToImmutable();
    }

    /// <summary>A refusal with the ways on in its words, or with what ended.</summary>
    internal static Pesan DenganJalan(Pesan alasan, KeadaanUsulan keadaan, ImmutableArray<JalanAlur<PeristiwaUsulan>> jalan) =>
        PercobaanAlur.DenganJalan(alasan, jalan, TabelUsulan.Peristiwa.Kode, keadaan switch
        {
            KeadaanUsulan.Ditetapkan => ("tidak ada langkah lagi", "there is no further step"),
            KeadaanUsulan.Ditolak or KeadaanUsulan.Dibatalkan => ("usulkan lagi sebagai usulan baru dengan nomor lain", "propose again as a new usulan with another number"),
            _ => ("ajukan-ulang menunggu edisi bulan berikut; sebutkan edisinya", "ajukan-ulang waits for the edition of the next month; name it"),
        });

    /// <summary>The first day after the facts' on which the window of proposals opens; null when the next month is not modelled.</summary>
    private static LocalDate? BukaBerikut(FaktaUsulan fakta)
    {
        try
        {
            var periode = Periode.Dari(fakta.Tanggal);
            return HukumUsulan.JendelaUsulan(fakta.Bahan, fakta.Tanggal, fakta.Edisi.Tentukan(periode)).Mulai is var kini && kini > fakta.Tanggal
                ? kini
                : HukumUsulan.JendelaUsulan(fakta.Bahan, periode.Berikutnya.HariPertama, fakta.Edisi.Tentukan(periode.Berikutnya)).Mulai;
        }
        catch (DiLuarCakupanException)
        {
            return null;
        }
    }

    /// <summary>Whether an event is accepted; not where its day or the edition does not allow it to be asked.</summary>
    private static bool Diterima(KeadaanUsulan keadaan, PeristiwaUsulan peristiwa, Tinjauan tinjauan)
    {
        try
        {
            return Langkah(keadaan, peristiwa, tinjauan).Diterima;
        }
        catch (DiLuarCakupanException)
        {
            return false;
        }
    }

    /// <summary>Those who may bring an event about: by PR-2, or the perguruan tinggi for what it decides.</summary>
    private static ImmutableArray<PeranPengguna> Berwenang(PeristiwaUsulan peristiwa, EdisiAturan edisi, Periode periode) =>
        peristiwa is PeristiwaUsulan.PenjaminanSelesai or PeristiwaUsulan.PenjaminanGagal ? [PeranPengguna.PerguruanTinggi] : PercobaanAlur.Berwenang(edisi, periode, Tindakan(peristiwa));

    // Why: an event brings its own proof (the answer of Dukcapil, the letter); what is not known yet can be said with finalisasi, what is said stays.
    private static BahanUsulan Dilengkapi(PeristiwaUsulan peristiwa, BahanUsulan bahan, LocalDate hari, EdisiAturan edisi) => peristiwa switch
    {
        PeristiwaUsulan.Padankan => bahan with { Kepadanan = Padan(bahan, edisi) },
        PeristiwaUsulan.Sahkan => bahan with { Surat = PercobaanAlur.Surat(edisi, Periode.Dari(bahan.Tanggal), hari, StatusSurat.Disetujui) },
        PeristiwaUsulan.Finalisasi => bahan with
        {
            Asal = bahan.Asal ?? (bahan.Jalur == JalurUsulan.Musdes ? AsalUsulan.RtRw : null),
            BeritaAcara = bahan.BeritaAcara ?? true,
            DasarKemensos = bahan.DasarKemensos ?? (bahan.Jalur == JalurUsulan.Kemensos ? DasarUsulanKemensos.Bencana : null),
            Kanal = bahan.Kanal ?? (bahan.Jalur == JalurUsulan.Mandiri ? "kanal" : null),
            DiDtks = bahan.DiDtks ?? (bahan.Jenis == JenisUsulan.ProgramUntukTerdaftar),
            PenerimaProgram = bahan.PenerimaProgram ?? false,
            CalonProgram = bahan.CalonProgram ?? false,
            Kepadanan = bahan.Kepadanan ?? Padan(bahan, edisi),
            AnggotaKk = bahan.AnggotaKk ?? Math.Max(bahan.AnggotaDiusulkan ?? 1, 1),
            AnggotaDiusulkan = bahan.AnggotaDiusulkan ?? bahan.AnggotaKk ?? 1,
            Survei = bahan.Survei ?? true,
            FotoRumah = bahan.FotoRumah ?? true,
            FotoKk = bahan.FotoKk ?? true,
            Dokumen = bahan.Dokumen ?? [.. TabelPengusulan.Dokumen.Butir.Select(static b => b.Nilai)],
        },
        _ => bahan,
    };

    private static BuktiKepadanan.WebService Padan(BahanUsulan bahan, EdisiAturan edisi) => new(new PutusanKepadanan(
        VonisKepadanan.Padan,
        [.. edisi.Isi.AmbangKepadanan.Pada(Periode.Dari(bahan.Tanggal)).Select(static a => new HasilElemen(a.Elemen, StatusTemuan.Terpenuhi, 100, a.Ambang))],
        []));
}
