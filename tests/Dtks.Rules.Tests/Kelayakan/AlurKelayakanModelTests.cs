using Dtks.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>The workflow of kelayakan against a second reading of its table: random sequences of commands give the same answers and the same states.</summary>
public class AlurKelayakanModelTests
{
    private static readonly KodeWilayah DesaA = KodeWilayah.Parse("33.74.99.1001");
    private static readonly KodeWilayah DesaB = KodeWilayah.Parse("33.74.99.1002");
    private static readonly KodeWilayah?[] Wilayah = [DesaA, DesaB, null, DesaA];

    private static readonly Kepesertaan[] Peserta =
    [
        new(Nik.Parse("3374990101900001"), ProgramBansos.PbiJk),
        new(Nik.Parse("3374990101900002"), ProgramBansos.Pkh),
        new(Nik.Parse("3374990101900003"), ProgramBansos.Sembako),
        new(Nik.Parse("3374990101900004"), ProgramBansos.PbiJk),
    ];

    private static readonly Gen<PerintahAlur> Satu =
        from perintah in Gen.Elements(TabelAlurKelayakan.Perintah.Butir.Select(b => b.Nilai).Where(p => p != PerintahKelayakan.Tutup)
            .Concat([PerintahKelayakan.Tandai, PerintahKelayakan.Tandai, PerintahKelayakan.Finalisasi, PerintahKelayakan.Unggah]).ToArray())
        from tutup in Gen.Choose(0, 40)
        from peran in Gen.Frequency(
            (12, Gen.Constant(perintah is PerintahKelayakan.Setujui or PerintahKelayakan.Tolak ? PeranPengguna.Manajemen : PeranPengguna.Supervisor)),
            (3, Gen.Elements(PeranPengguna.PengisiDataDesa, PeranPengguna.Pendamping)),
            (2, Gen.Elements(PeranPengguna.PengelolaDtks, PeranPengguna.PengisiDataKabKota, PeranPengguna.KepalaDaerah, PeranPengguna.PetugasTeknis, PeranPengguna.Masyarakat)))
        from pelaku in Gen.Elements(null, "a", "b")
        from wilayah in Gen.Frequency((5, Gen.Constant<KodeWilayah?>(null)), (1, Gen.Elements<KodeWilayah?>(DesaA, DesaB)))
        from indeks in Gen.SubListOf(Enumerable.Range(0, Peserta.Length))
        from semua in Gen.Elements(true, false)
        from alasan in Gen.Frequency((5, Gen.Constant(5)), (1, Gen.Elements(0, 2, 7)))
        from berita in Gen.Elements<bool?>(true, true, false, null)
        from mundur in Gen.Choose(0, 4)
        from penanda in Gen.Frequency((6, Gen.Constant(Penandatangan.KepalaDaerah)), (1, Gen.Constant(Penandatangan.KepalaDinas)))
        from catatan in Gen.Elements(" ", "keliru", "keliru")
        let dipakai = tutup == 0 ? PerintahKelayakan.Tutup : perintah
        let butir = dipakai <= PerintahKelayakan.Finalisasi
        select new PerintahAlur
        {
            Perintah = dipakai,
            Tanggal = new LocalDate(2024, 2, 1).PlusDays(mundur),
            Peran = tutup == 0 ? PeranPengguna.Manajemen : peran,
            Pelaku = pelaku,
            Wilayah = wilayah,
            Indeks = !butir || (dipakai == PerintahKelayakan.Finalisasi && semua) ? default : indeks.Count == 0 ? [0] : [.. indeks],
            Alasan = alasan == 0 ? default : new HimpunanAlasan((AlasanTidakLayak)alasan),
            Keterangan = catatan,
            BeritaAcara = berita,
            Surat = dipakai != PerintahKelayakan.Unggah ? null : new SuratPengesahan
            {
                Status = StatusSurat.Menunggu,
                TanggalSurat = new LocalDate(2024, 2, 1).PlusDays(-mundur),
                TanggalUnggah = default,
                Penandatangan = penanda,
                Lampiran = true,
            },
        };

    private static readonly Arbitrary<(PerintahAlur[] Perintah, int[] Maju, bool Pbi, KebijakanDtks Kebijakan)> Rangkaian = (
        from panjang in Gen.Choose(1, 25)
        from perintah in Gen.ArrayOf(Satu, panjang)
        from maju in Gen.ArrayOf(Gen.Frequency((6, Gen.Constant(0)), (4, Gen.Constant(1)), (1, Gen.Choose(2, 9))), panjang)
        from pbi in Gen.Elements(false, false, true)
        from wajib in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from ulang in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from koreksi in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        select (perintah, maju, pbi, KebijakanDtks.Baku with { BeritaAcaraWajib = wajib, UnggahUlangSetelahDitolak = ulang, KoreksiSetelahDitolak = koreksi })).ToArbitrary();

    [Fact]
    public void Random_commands_are_answered_as_the_table_of_the_specification_says() => Properti.UntukSemua(Rangkaian, kasus =>
    {
        var alur = AlurKelayakan.Mulai(
            new BahanKelayakan
            {
                Periode = new Periode(2024, 2),
                Kepesertaan = Peserta,
                Orang = [.. Peserta.Select((p, i) => new Penduduk { Nik = new BacaanNik(p.Nik), Wilayah = Wilayah[i] })],
                AhliWaris = new Dictionary<Nik, Kepastian> { [Peserta[1].Nik] = Kepastian.Ya, [Peserta[2].Nik] = Kepastian.Tidak },
            },
            kasus.Kebijakan,
            kasus.Pbi ? KegiatanBulanan.VervalPbi : KegiatanBulanan.VerifikasiKelayakan);
        var model = new Model(kasus.Pbi, kasus.Kebijakan);
        var hari = new LocalDate(2024, 2, kasus.Pbi ? 1 : 13);
        for (var i = 0; i < kasus.Perintah.Length; i++)
        {
            hari = hari.PlusDays(kasus.Maju[i]);
            var asal = kasus.Perintah[i];
            var perintah = asal with
            {
                Tanggal = hari,
                Surat = asal.Surat is { } s ? s with { TanggalUnggah = hari, TanggalSurat = hari.PlusDays(s.TanggalSurat.Day == 1 ? 0 : -(32 - s.TanggalSurat.Day)) } : null,
            };
            var langkah = alur.Terapkan(perintah);
            alur = langkah.Keadaan;
            var harapan = model.Langkah(perintah);
            var jawaban = langkah.Diterima
                ? $"ok [{string.Join(' ', langkah.Catatan)}]"
                : $"{langkah.Aturan} {string.Join(' ', langkah.Mungkin.Select(TabelAlurKelayakan.Perintah.Kode))}".TrimEnd();
            var keadaan = $"{string.Join(' ', alur.Butir)} | {TabelAlurKelayakan.Surat.Kode(alur.KeadaanSurat)} {alur.Tertutup} | {string.Join(' ', alur.TakTercakup)}";
            Assert.Equal($"{i} {perintah}: {harapan} -> {model}", $"{i} {perintah}: {jawaban} -> {keadaan}");
        }

        return true;
    }, 3000);

    /// <summary>The table of the specification, told once more with words and days alone.</summary>
    private sealed class Model(bool pbi, KebijakanDtks kebijakan)
    {
        private readonly string[] _butir = ["verifikasi", "verifikasi", "verifikasi", "verifikasi"];
        private readonly string?[] _penanda = new string?[4];
        private readonly int[] _final = new int[4];
        private string _surat = "belum";
        private int _tanggalSurat;
        private bool _tertutup;

        public override string ToString() =>
            $"{string.Join(' ', _butir)} | {_surat} {_tertutup} | {string.Join(' ', _surat == "belum" ? [] : Enumerable.Range(0, 4).Where(i => _butir[i] == "pengesahan" && _final[i] > _tanggalSurat))}";

        public string Langkah(PerintahAlur p)
        {
            var nama = TabelAlurKelayakan.Perintah.Kode(p.Perintah);
            var hari = Hari(p.Tanggal);
            var butir = nama is "tandai" or "setujui-tanda" or "batal" or "finalisasi";
            var daftar = !p.Indeks.IsDefault ? [.. p.Indeks] : nama == "finalisasi" ? Enumerable.Range(0, 4).Where(i => _butir[i] == "finalisasi").ToArray() : [];
            var pertama = !butir || p.Indeks.IsDefault ? "" : Mungkin(daftar[0]);
            if (!Boleh(nama).Contains(TabelKewenangan.Peran.Kode(p.Peran)))
            {
                return Jawab("PR-2", pertama);
            }

            if (_tertutup)
            {
                return "VK-14";
            }

            var (awal, akhir) = pbi ? (1, 11) : (14, 28);
            if (nama is "setujui" or "tolak" ? false : nama == "tutup" ? hari <= akhir : hari < awal || hari > akhir)
            {
                return Jawab("VK-2", pertama);
            }

            return butir ? Butir(p, nama, daftar, hari) : Surat(p, nama, hari, awal, akhir);
        }

        private string Butir(PerintahAlur p, string nama, int[] daftar, int hari)
        {
            if (nama == "finalisasi" && _surat == "menunggu")
            {
                return Jawab("VK-14", MungkinSurat());
            }

            if (daftar.Length == 0)
            {
                return "VK-7";
            }

            SortedSet<string> catatan = new(StringComparer.Ordinal);
            foreach (var i in daftar)
            {
                if (Salah(p, nama, i, catatan) is { } aturan)
                {
                    return Jawab(aturan, Mungkin(i));
                }
            }

            foreach (var i in daftar)
            {
                _butir[i] = nama switch
                {
                    "tandai" => p.Peran is PeranPengguna.PengisiDataDesa or PeranPengguna.Pendamping ? "tanda-menunggu" : "finalisasi",
                    "setujui-tanda" => "finalisasi",
                    "batal" => "verifikasi",
                    _ => "pengesahan",
                };
                _penanda[i] = nama == "tandai" ? p.Pelaku : _penanda[i];
                _final[i] = nama == "finalisasi" ? hari : 0;
            }

            return $"ok [{string.Join(' ', catatan)}]";
        }

        private string? Salah(PerintahAlur p, string nama, int i, SortedSet<string> catatan)
        {
            var keadaan = _butir[i] switch
            {
                var k when nama == "tandai" => k == "verifikasi" ? null : k == "pengesahan" ? "VK-7" : "VK-6",
                var k when nama == "setujui-tanda" => k == "tanda-menunggu" ? null : "VK-16",
                var k when nama == "batal" => k is "finalisasi" or "tanda-menunggu" || (k == "pengesahan" && Terbuka) ? null : "VK-6",
                var k => k == "finalisasi" ? null : k == "tanda-menunggu" ? "VK-16" : "VK-7",
            };
            if (keadaan is not null)
            {
                return keadaan;
            }

            if (nama == "tandai")
            {
                if (pbi && i is (1 or 2))
                {
                    return "VK-2";
                }

                if (p.Alasan.Kosong || (p.Alasan.Memuat(AlasanTidakLayak.TanpaKomponen) && i != 1))
                {
                    return "VK-4";
                }

                if (p.Alasan.Memuat(AlasanTidakLayak.Meninggal) && i == 1)
                {
                    return "VK-5";
                }
            }

            if (nama == "finalisasi" && p.BeritaAcara != true)
            {
                if (kebijakan.BeritaAcaraWajib)
                {
                    return "VK-18";
                }

                catatan.Add("VK-18");
            }

            if (nama == "setujui-tanda")
            {
                if (_penanda[i] is null || p.Pelaku is null)
                {
                    catatan.Add("PR-3");
                }
                else if (_penanda[i] == p.Pelaku)
                {
                    return "PR-3";
                }
            }

            if (p.Wilayah is { } tugas)
            {
                if (Wilayah[i] is not { } di)
                {
                    catatan.Add("PR-4");
                }
                else if (di != tugas)
                {
                    return "PR-4";
                }
            }

            return null;
        }

        private string Surat(PerintahAlur p, string nama, int hari, int awal, int akhir)
        {
            switch (nama)
            {
                case "unggah":
                    if (_surat == "menunggu" || (_surat == "ditolak" && !kebijakan.UnggahUlangSetelahDitolak))
                    {
                        return Jawab("VK-14", MungkinSurat());
                    }

                    var final = Enumerable.Range(0, 4).Where(i => _butir[i] == "pengesahan").ToArray();
                    var surat = Hari(p.Surat!.TanggalSurat);
                    if (final.Length == 0)
                    {
                        return Jawab("VK-1", MungkinSurat());
                    }

                    if (p.Surat.Penandatangan == Penandatangan.KepalaDinas)
                    {
                        return Jawab("SP-1", MungkinSurat());
                    }

                    if (surat < awal || surat > akhir || final.All(i => _final[i] > surat))
                    {
                        return Jawab("VK-13", MungkinSurat());
                    }

                    (_surat, _tanggalSurat) = ("menunggu", surat);
                    return "ok []";
                case "tutup":
                    _tertutup = true;
                    return "ok []";
                default:
                    if (_surat != "menunggu" || (nama == "tolak" && string.IsNullOrWhiteSpace(p.Keterangan)))
                    {
                        return Jawab("VK-14", MungkinSurat());
                    }

                    _surat = nama == "setujui" ? "disetujui" : "ditolak";
                    _tertutup = nama == "setujui";
                    return "ok []";
            }
        }

        private bool Terbuka => _surat == "ditolak" && kebijakan.KoreksiSetelahDitolak;

        private string Mungkin(int i) => _tertutup ? "" : _butir[i] switch
        {
            "verifikasi" => "tandai",
            "tanda-menunggu" => "setujui-tanda batal",
            "finalisasi" => _surat == "menunggu" ? "batal" : "batal finalisasi",
            _ => Terbuka ? "batal" : "",
        };

        private string MungkinSurat() => _surat switch
        {
            "menunggu" => "setujui tolak",
            "belum" => _butir.Contains("pengesahan") ? "unggah" : "",
            "ditolak" => _butir.Contains("pengesahan") && kebijakan.UnggahUlangSetelahDitolak ? "unggah" : "",
            _ => "",
        };

        private static string Jawab(string aturan, string mungkin) => $"{aturan} {mungkin}".TrimEnd();

        private static int Hari(LocalDate tanggal) => Period.DaysBetween(new LocalDate(2024, 1, 31), tanggal);

        private static string[] Boleh(string nama) => nama switch
        {
            "tandai" => ["supervisor", "pengelola-dtks", "pengisi-data-kabkota", "pengisi-data-desa", "pendamping"],
            "setujui-tanda" or "batal" or "finalisasi" => ["supervisor", "pengelola-dtks"],
            "unggah" => ["supervisor", "pengelola-dtks", "kepala-daerah"],
            _ => ["petugas-teknis", "manajemen"],
        };
    }
}
