using System.CommandLine;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks desil</c>: which programmes' desil conditions a desil meets (DS-2), never whether somebody receives anything.</summary>
internal static class PerintahDesil
{
    private const int CatatanTerbanyak = 10;

    public static Command Buat(Lingkungan lingkungan)
    {
        var desil = new Argument<Desil>("desil")
        {
            Description = "1 sampai 10, belum-ditentukan, atau tidak-ada; kosongkan bila tidak diketahui",
            HelpName = "DESIL",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = hasil => hasil.Tokens is [var satu] && Desil.TryParse(satu.Value, out Desil nilai)
                ? nilai
                : OpsiUmum.Tolak<Desil>(hasil, "desil: 1 sampai 10, belum-ditentukan, atau tidak-ada / 1 to 10, belum-ditentukan or tidak-ada"),
            DefaultValueFactory = _ => default,
        };
        var program = new Option<string[]>("--program") { Description = "Program yang ditanyakan, boleh diulang (baku: semua yang bersyarat desil)", HelpName = "KODE" };
        Option<Kepastian> asesmen = OpsiUmum.YaTidak("--asesmen", "Asesmen menemukan orangnya miskin: ya atau tidak (PBI-JK, ATENSI)");
        Option<LocalDate?> per = OpsiUmum.Tanggal("--per", "Tanggal acuan (baku: hari ini)");
        Option<PilihanEdisi> edisi = OpsiUmum.Edisi();
        var tabel = new Option<string?>("--tabel") { Description = "Tabel syarat desil sendiri, JSON; programnya ditambahkan, atau menggantikan yang sudah ada", HelpName = "BERKAS" };
        var sembako = new Option<int?>("--batas-sembako") { Description = "Batas desil Sembako, 4 atau 5 (baku: 5; sumber berbeda)", HelpName = "4|5" };
        sembako.Validators.Add(hasil =>
        {
            if (hasil.Tokens is [{ Value: not ("4" or "5") }])
            {
                hasil.AddError("--batas-sembako: 4 atau 5 / 4 or 5");
            }
        });
        var keluarga = new Option<string?>("--keluarga") { Description = "Berkas keluarga_dtsen_v3: syarat desil semua keluarga di dalamnya (desil nasional)", HelpName = "BERKAS" };
        var anggota = new Option<string?>("--anggota") { Description = "Berkas anggota_keluarga_dtsen_v3: tanda yang perlu ditinjau", HelpName = "BERKAS" };
        var tetap = new Option<bool>("--tetap") { Description = "Baca juga bila berkas tampak rusak oleh lembar kerja (setelah diperiksa sendiri)" };
        var perintah = new PerintahDtks("desil", "Syarat desil DTSEN tiap program: memenuhi, tidak memenuhi, atau tidak diketahui. Bukan penetapan penerima.")
        {
            Contoh =
            [
                ("dtks desil 3 --per 2025-10-01", "desil 3, semua program yang bersyarat desil"),
                ("dtks desil belum-ditentukan --program PBI-JK --asesmen ya --per 2025-10-01", "belum ada peringkat, asesmen menemukan miskin"),
                ("dtks desil --keluarga keluarga_dtsen_v3.csv --anggota anggota_keluarga_dtsen_v3.csv --per 2025-10-01", "semua keluarga satu berkas, dan tanda yang perlu ditinjau"),
                ("dtks desil 4 --tabel samples/data/syarat-desil.json --per 2025-10-01", "dengan program daerah sendiri"),
            ],
        };
        perintah.Arguments.Add(desil);
        foreach (Option opsi in (Option[])[program, asesmen, per, edisi, tabel, sembako, keluarga, anggota, tetap])
        {
            perintah.Options.Add(opsi);
        }

        perintah.SetAction(hasil =>
        {
            DaftarSyaratDesil awal = DaftarSyaratDesil.Dari(hasil.GetValue(edisi));
            DaftarSyaratDesil daftar = hasil.GetValue(tabel) is { } berkas ? BacaTabel(lingkungan, berkas, awal) : awal;
            KebijakanDtks kebijakan = KebijakanDtks.Baku with { BatasDesilSembako = hasil.GetValue(sembako) ?? KebijakanDtks.Baku.BatasDesilSembako };
            ProgramBansos[] diminta = hasil.GetValue(program) is { Length: > 0 } kode
                ? [.. kode.Select(k => BacaProgram(daftar, k))]
                : [.. daftar.Semua.Select(s => s.Program).Distinct()];
            LocalDate hari = hasil.GetValue(per) ?? lingkungan.HariIni();
            if (hasil.GetValue(keluarga) is not null || hasil.GetValue(anggota) is not null)
            {
                if (hasil.GetResult(desil) is { Implicit: false } || hasil.GetValue(asesmen) != Kepastian.TidakTahu)
                {
                    throw new SalahPakaiException("Desil dan --asesmen milik satu orang; bersama berkas keduanya dikosongkan.", "A desil and --asesmen are of one person; leave them out with a file.");
                }

                TampilkanBerkas(lingkungan.Konsol, BacaDtsen(lingkungan, hasil.GetValue(keluarga), hasil.GetValue(anggota), hasil.GetValue(tetap)), diminta, hari, daftar, kebijakan);
                return Aplikasi.Selesai;
            }

            Tampilkan(lingkungan.Konsol, [.. diminta.Select(p => PemeriksaanDesil.Periksa(p, hasil.GetValue(desil), hari, hasil.GetValue(asesmen), daftar, kebijakan))], hari);
            return Aplikasi.Selesai;
        });
        return perintah;
    }

    private static DaftarSyaratDesil BacaTabel(Lingkungan lingkungan, string berkas, DaftarSyaratDesil awal)
    {
        try
        {
            return DaftarSyaratDesil.BacaJson(AksesBerkas.Coba(berkas, menulis: false, () =>
            {
                using Stream masuk = AksesBerkas.BukaMasuk(lingkungan, berkas);
                using var isi = new MemoryStream();
                masuk.CopyTo(isi);
                return isi.ToArray();
            }), awal);
        }
        catch (DtksFormatException salah)
        {
            throw new SalahPakaiException(salah.Pesan.Indonesia, salah.Pesan.Inggris);
        }
    }

    private static DataDtsen BacaDtsen(Lingkungan lingkungan, string? keluarga, string? anggota, bool tetap)
    {
        DataDtsen data = AksesBerkas.Coba(keluarga ?? anggota!, menulis: false, () => PembacaDtsen.Baca(
            keluarga is null ? null : AksesBerkas.BukaMasuk(lingkungan, keluarga), anggota is null ? null : AksesBerkas.BukaMasuk(lingkungan, anggota)));
        foreach (Pesan temuan in data.Temuan)
        {
            lingkungan.Tegur($"{temuan}");
        }

        return data.Temuan.IsEmpty || tetap ? data : throw new SalahPakaiException(
            "Berkas tampak rusak, jadi tidak ada yang dihitung. Ekspor ulang; bila sudah diperiksa dan memang benar, tambahkan --tetap.",
            "The file looks damaged, so nothing was counted. Export it again; if you checked it and it is right, add --tetap.");
    }

    private static void TampilkanBerkas(IAnsiConsole konsol, DataDtsen data, ProgramBansos[] diminta, LocalDate hari, DaftarSyaratDesil daftar, KebijakanDtks kebijakan)
    {
        konsol.WriteLine($"{TeksAngka.Ribuan(data.Keluarga.Length)} keluarga, {TeksAngka.Ribuan(data.Anggota.Length)} anggota, {TeksAngka.Ribuan(data.Catatan.Length)} catatan.");
        var catatan = new List<Pesan>();
        if (!data.Keluarga.IsEmpty)
        {
            var tabel = new Tabel("Program", "Memenuhi", "Tidak memenuhi", "Tidak diketahui", "Batas", "Dasar");
            foreach (ProgramBansos program in diminta)
            {
                // Why: all families of one desil have one answer.
                (TemuanDesil Temuan, int Banyak)[] menurutDesil = [.. data.Keluarga.CountBy(k => k.Nasional).Select(d => (PemeriksaanDesil.Periksa(program, d.Key, hari, daftar: daftar, kebijakan: kebijakan), d.Value))];
                TemuanDesil satu = menurutDesil[0].Temuan;
                string Banyak(StatusSyaratDesil status) => TeksAngka.Ribuan(menurutDesil.Where(d => d.Temuan.Status == status).Sum(d => d.Banyak));
                tabel.Baris(
                    program.Kode,
                    Banyak(StatusSyaratDesil.Memenuhi),
                    Banyak(StatusSyaratDesil.TidakMemenuhi),
                    Banyak(StatusSyaratDesil.TidakDiketahui),
                    satu.Batas is { } batas ? FormattableString.Invariant($"1-{batas}{(satu.Syarat!.AtauAsesmen ? " atau asesmen" : "")}") : "-",
                    satu.Syarat?.Dasar.ToString() ?? "-");
                catatan.AddRange(menurutDesil.SelectMany(d => d.Temuan.Catatan));
            }

            konsol.Write(tabel);
            konsol.WriteLine($"Keluarga menurut desil nasional, per {TeksTanggal.Iso(hari)}, aturan {Aturan.DS2.Id}.");
        }

        if (!data.Anggota.IsEmpty)
        {
            var tinjau = data.Tinjau().CountBy(s => s.Tanda).ToDictionary();
            var tabel = new Tabel("Perlu ditinjau", "Orang", "Aturan");
            foreach (var tanda in TabelDtsen.Tanda.Butir.Where(t => tinjau.ContainsKey(t.Nilai)))
            {
                tabel.Baris(tanda.Nama, TeksAngka.Ribuan(tinjau[tanda.Nilai]), Aturan.DS3.Id.ToString());
            }

            if (tabel.Kosong)
            {
                konsol.WriteLine("Tidak ada tanda yang perlu ditinjau.");
            }
            else
            {
                konsol.Write(tabel);
            }
        }

        foreach (Pesan pesan in catatan.Distinct())
        {
            konsol.WriteLine(pesan.Indonesia);
        }

        foreach (CatatanBerkas satu in data.Catatan.Take(CatatanTerbanyak))
        {
            konsol.WriteLine(FormattableString.Invariant($"{satu.Berkas} baris {satu.Baris}: {satu.Pesan.Indonesia}."));
        }
    }

    private static ProgramBansos BacaProgram(DaftarSyaratDesil daftar, string kode)
    {
        if (daftar.Program.TryBaca(kode, out ProgramBansos? program))
        {
            return program;
        }

        Pesan pesan = daftar.Program.PesanTakDikenal(kode);
        throw new SalahPakaiException(pesan.Indonesia, pesan.Inggris);
    }

    private static void Tampilkan(IAnsiConsole konsol, TemuanDesil[] temuan, LocalDate per)
    {
        var tabel = new Tabel("Program", "Syarat desil", "Batas", "Kurang", "Dasar");
        foreach (TemuanDesil satu in temuan)
        {
            tabel.Baris(
                satu.Program.Kode,
                TabelDtsen.StatusSyarat.Nama(satu.Status),
                satu.Batas is { } batas ? FormattableString.Invariant($"1-{batas}{(satu.Syarat!.AtauAsesmen ? " atau asesmen" : "")}") : "-",
                satu.Kurang.IsEmpty ? "-" : string.Join(", ", satu.Kurang),
                satu.Syarat?.Dasar.ToString() ?? "-");
        }

        konsol.Write(tabel);
        konsol.WriteLine($"Per {TeksTanggal.Iso(per)}, aturan {Aturan.DS2.Id}.");
        foreach (Pesan catatan in temuan.SelectMany(t => t.Catatan).Distinct())
        {
            konsol.WriteLine(catatan.Indonesia);
        }
    }
}
