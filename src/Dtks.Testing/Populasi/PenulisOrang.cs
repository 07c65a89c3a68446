using System.Text;
using Dtks.Domain;

namespace Dtks.Testing;

/// <summary>Writes records as rows of the BNBA file, as people of the protocol and as answers of Dukcapil.</summary>
internal static class PenulisOrang
{
    /// <summary>The header of the BNBA file.</summary>
    public const string JudulBnba =
        "iddtks|provinsi|kabupaten_kota|kecamatan|desa_kelurahan|alamat|dusun|rt|rw|nomor_kk|nomor_nik|nama|tanggal_lahir|tempat_lahir|jenis_kelamin|pekerjaan|nama_ibu_kandung|hubungan_keluarga|keterangan_padan|bansos_bpnt|bansos_pkh|bansos_bpnt_ppkm|pbi_jkn";

    private const ulong SepuluhPangkat15 = 10_000_000UL * 100_000_000UL;

    private static readonly byte[][] Hubungan = [.. Enumerable.Range(0, 12).Select(n => n == 0 ? [] : Encoding.ASCII.GetBytes(TabelKependudukan.Hubungan.Nama((HubunganKeluarga)n).ToUpperInvariant()))];

    /// <summary>Adds one row of the BNBA file.</summary>
    public static void Bnba(in OrangRekaan orang, KepingPopulasi keping, int baris, PenyanggaBita tulis)
    {
        bool berwilayah = !orang.Punya(TandaRekaan.TanpaWilayah);
        IdDtks(keping, baris, tulis);
        tulis.Tulis((byte)'|');
        tulis.Tulis(WilayahRekaan.NamaProvinsiBita(keping.Wilayah));
        tulis.Tulis((byte)'|');
        tulis.Tulis(WilayahRekaan.NamaKabKota(keping.Wilayah));
        tulis.Tulis((byte)'|');
        tulis.Tulis(WilayahRekaan.NamaKecamatan);
        tulis.Tulis((byte)'|');
        tulis.Tulis(berwilayah ? KataRekaan.Bita(WilayahRekaan.KataDesa(keping.Wilayah, orang.Desa)) : default);
        tulis.Tulis((byte)'|');
        if (orang.Baris == CacatBaris.KutipSah)
        {
            tulis.Tulis((byte)'"');
            Alamat(orang, tulis);
            tulis.Tulis(" | BLOK \"\"B\"\"\""u8);
        }
        else
        {
            Alamat(orang, tulis);
        }

        tulis.Tulis("|DUSUN "u8);
        tulis.Tulis(KataRekaan.Bita(KataRekaan.Tempat + (((keping.Wilayah * 64) + (orang.Desa * 8) + orang.Rw) % KataRekaan.PerJenis)));
        tulis.Tulis((byte)'|');
        tulis.Angka(orang.Rt, 3);
        tulis.Tulis((byte)'|');
        tulis.Angka(orang.Rw, 3);
        tulis.Tulis((byte)'|');
        Nomor(orang.NomorKk, orang.BentukKk, tulis);
        tulis.Tulis((byte)'|');
        Nomor(orang.Nik, orang.BentukNik, tulis);
        tulis.Tulis(orang.Baris == CacatBaris.KutipTerbuka ? "|\""u8 : "|"u8);
        PenulisNama.Tulis(orang.Nama, tulis);
        tulis.Tulis((byte)'|');
        TanggalBnba(orang, tulis);
        tulis.Tulis((byte)'|');
        tulis.Tulis(WilayahRekaan.NamaTempat(orang.TempatLahir));
        tulis.Tulis(orang.Perempuan ? "|P|"u8 : "|L|"u8);
        tulis.Tulis(PekerjaanRekaan.Bita(orang.Pekerjaan));
        tulis.Tulis((byte)'|');
        PenulisNama.Tulis(orang.Ibu, tulis);
        tulis.Tulis((byte)'|');
        tulis.Tulis(Hubungan[(int)orang.Hubungan]);
        tulis.Tulis(orang.Jawaban switch
        {
            JawabanRekaan.Padan or JawabanRekaan.AlamatDiAmbang => "|PADAN"u8,
            JawabanRekaan.TakLengkap or JawabanRekaan.KuotaHabis => "|BELUM DAPAT DITENTUKAN"u8,
            JawabanRekaan.TakDitanya => "|BELUM DIPADANKAN"u8,
            _ => "|TIDAK PADAN"u8,
        });
        YaTidak(orang, TandaRekaan.Sembako, tulis);
        YaTidak(orang, TandaRekaan.Pkh, tulis);
        YaTidak(orang, TandaRekaan.Ppkm, tulis);
        switch (orang.Baris)
        {
            case CacatBaris.KolomKurang:
                break;
            case CacatBaris.BukanYaTidak:
                tulis.Tulis("|ADA"u8);
                break;
            default:
                YaTidak(orang, TandaRekaan.Pbi, tulis);
                tulis.Tulis(orang.Baris == CacatBaris.KolomLebih ? "|TIDAK"u8 : default);
                break;
        }

        tulis.Tulis((byte)'\n');
    }

    /// <summary>Adds one line with the object <c>orang</c> of the protocol.</summary>
    public static void Orang(in OrangRekaan orang, KepingPopulasi keping, int baris, PenyanggaBita tulis)
    {
        tulis.Tulis("{\"id_dtks\":\""u8);
        IdDtks(keping, baris, tulis);
        if (orang.BentukNik != BentukNomor.Kosong)
        {
            tulis.Tulis("\",\"nik\":\""u8);
            Nomor(orang.Nik, orang.BentukNik, tulis);
        }

        tulis.Tulis("\",\"no_kk\":\""u8);
        Nomor(orang.NomorKk, orang.BentukKk, tulis);
        tulis.Tulis("\",\"nama\":\""u8);
        PenulisNama.Tulis(orang.Nama, tulis);
        tulis.Tulis("\",\"tempat_lahir\":\""u8);
        tulis.Tulis(WilayahRekaan.NamaTempat(orang.TempatLahir));
        if (orang.Lahir >= 0)
        {
            tulis.Tulis("\",\"tanggal_lahir\":\""u8);
            TanggalIso(orang.Lahir, tulis);
        }

        tulis.Tulis(orang.Perempuan ? "\",\"jenis_kelamin\":\"P\",\"hubungan\":"u8 : "\",\"jenis_kelamin\":\"L\",\"hubungan\":"u8);
        tulis.Angka((int)orang.Hubungan);
        tulis.Tulis(",\"status_kawin\":"u8);
        tulis.Angka((int)orang.Kawin);
        if (orang.Pekerjaan == PekerjaanRekaan.TakDikenal)
        {
            tulis.Tulis(",\"pekerjaan\":\""u8);
            tulis.Tulis(PekerjaanRekaan.Bita(orang.Pekerjaan));
            tulis.Tulis((byte)'"');
        }
        else if (orang.Pekerjaan != 0)
        {
            tulis.Tulis(",\"pekerjaan\":"u8);
            tulis.Angka(orang.Pekerjaan);
        }

        if (orang.Ibu.Ada)
        {
            tulis.Tulis(",\"ibu_kandung\":\""u8);
            PenulisNama.Tulis(orang.Ibu, tulis);
            tulis.Tulis((byte)'"');
        }

        tulis.Tulis(",\"alamat\":\""u8);
        Alamat(orang, tulis);
        tulis.Tulis("\",\"rt\":"u8);
        tulis.Angka(orang.Rt);
        tulis.Tulis(",\"rw\":"u8);
        tulis.Angka(orang.Rw);
        if (!orang.Punya(TandaRekaan.TanpaWilayah))
        {
            int kode = WilayahRekaan.Kode(keping.Wilayah);
            tulis.Tulis(",\"wilayah\":\""u8);
            tulis.Angka((ulong)(kode / 100), 2);
            tulis.Tulis((byte)'.');
            tulis.Angka((ulong)(kode % 100), 2);
            tulis.Tulis(".99."u8);
            tulis.Angka(WilayahRekaan.KodeDesa(keping.Wilayah, orang.Desa));
            tulis.Tulis((byte)'"');
        }

        Tanda(orang, tulis);
        tulis.Tulis("}\n"u8);
    }

    /// <summary>The ID DTKS of a record.</summary>
    public static void IdDtks(KepingPopulasi keping, int baris, PenyanggaBita tulis)
    {
        tulis.Tulis("RK-"u8);
        tulis.Angka((ulong)keping.Nomor, 6);
        tulis.Tulis((byte)'-');
        tulis.Angka((ulong)baris, 4);
    }

    /// <summary>A number, or what was made of it.</summary>
    public static void Nomor(ulong nomor, BentukNomor bentuk, PenyanggaBita tulis)
    {
        switch (bentuk)
        {
            case BentukNomor.Kosong:
                break;
            case BentukNomor.Pendek:
                tulis.Angka(nomor / 10, 15);
                break;
            case BentukNomor.Huruf:
                tulis.Angka(nomor / 10, 15);
                tulis.Tulis((byte)'O');
                break;
            case BentukNomor.Sementara:
                tulis.Angka(nomor % SepuluhPangkat15, 16);
                break;
            case BentukNomor.BulanTigaBelas:
                tulis.Angka((nomor / 100_000_000 * 100_000_000) + 13_000_000 + (nomor % 1_000_000), 16);
                break;
            default:
                tulis.Angka(nomor, 16);
                break;
        }
    }

    private static void Tanda(in OrangRekaan orang, PenyanggaBita tulis)
    {
        if (orang.Meninggal >= 0)
        {
            tulis.Tulis(",\"meninggal\":\""u8);
            TanggalIso(orang.Meninggal, tulis);
            tulis.Tulis((byte)'"');
        }

        tulis.Tulis(orang.Punya(TandaRekaan.Hamil) ? ",\"hamil\":true"u8 : default);
        tulis.Tulis(orang.Punya(TandaRekaan.DisabilitasFisik) ? ",\"disabilitas\":[\"fisik\"]"u8 : default);
        tulis.Tulis(orang.Punya(TandaRekaan.DisabilitasBerat) ? ",\"disabilitas_berat\":true"u8 : default);
        tulis.Tulis(orang.Sekolah switch
        {
            JenjangSekolah.Sd => ",\"sekolah\":\"SD\""u8,
            JenjangSekolah.Smp => ",\"sekolah\":\"SMP\""u8,
            JenjangSekolah.Sma => ",\"sekolah\":\"SMA\""u8,
            _ => default,
        });
        tulis.Tulis(orang.Punya(TandaRekaan.Pengurus) ? ",\"pengurus\":true"u8 : default);
    }

    private static void Alamat(in OrangRekaan orang, PenyanggaBita tulis)
    {
        if (orang.Punya(TandaRekaan.AlamatKosong))
        {
            return;
        }

        tulis.Tulis((orang.Jalan % 5) switch
        {
            0 => "DSN. "u8,
            1 => "GG. "u8,
            2 => "KP. "u8,
            _ => "JL. "u8,
        });
        tulis.Tulis(KataRekaan.Bita(KataRekaan.Tempat + orang.Jalan));
        if (orang.Punya(TandaRekaan.AlamatTerpotong))
        {
            tulis.Tulis("..."u8);
            return;
        }

        tulis.Tulis(" NO. "u8);
        tulis.Angka(orang.NomorRumah);
    }

    private static void TanggalBnba(in OrangRekaan orang, PenyanggaBita tulis)
    {
        if (orang.Lahir < 0)
        {
            return;
        }

        (int tahun, int bulan, int hari) = HariRekaan.Urai(orang.Lahir);
        (bulan, hari) = orang.Baris == CacatBaris.TanggalTakAda ? (2, 31) : (bulan, hari);
        tulis.Angka((ulong)hari, 2);
        tulis.Tulis((byte)'/');
        tulis.Angka((ulong)bulan, 2);
        tulis.Tulis((byte)'/');
        tulis.Angka((ulong)tahun, 4);
    }

    private static void TanggalIso(int nomor, PenyanggaBita tulis)
    {
        (int tahun, int bulan, int hari) = HariRekaan.Urai(nomor);
        tulis.Angka((ulong)tahun, 4);
        tulis.Tulis((byte)'-');
        tulis.Angka((ulong)bulan, 2);
        tulis.Tulis((byte)'-');
        tulis.Angka((ulong)hari, 2);
    }

    private static void YaTidak(in OrangRekaan orang, TandaRekaan program, PenyanggaBita tulis) =>
        tulis.Tulis(orang.Punya(program) ? "|YA"u8 : "|TIDAK"u8);
}
