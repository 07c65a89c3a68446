using System.CommandLine;
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
        Option<EdisiAturan?> edisi = OpsiUmum.Edisi();
        var tabel = new Option<string?>("--tabel") { Description = "Tabel syarat desil sendiri, JSON; programnya ditambahkan, atau menggantikan yang sudah ada", HelpName = "BERKAS" };
        var sembako = new Option<int?>("--batas-sembako") { Description = "Batas desil Sembako, 4 atau 5 (baku: 5; sumber berbeda)", HelpName = "4|5" };
        sembako.Validators.Add(hasil =>
        {
            if (hasil.Tokens is [{ Value: not ("4" or "5") }])
            {
                hasil.AddError("--batas-sembako: 4 atau 5 / 4 or 5");
            }
        });
        var perintah = new PerintahDtks("desil", "Syarat desil DTSEN tiap program: memenuhi, tidak memenuhi, atau tidak diketahui. Bukan penetapan penerima.")
        {
            Contoh =
            [
                ("dtks desil 3 --per 2025-10-01", "desil 3, semua program yang bersyarat desil"),
                ("dtks desil belum-ditentukan --program PBI-JK --asesmen ya --per 2025-10-01", "belum ada peringkat, asesmen menemukan miskin"),
                ("dtks desil 4 --tabel samples/data/syarat-desil.json --per 2025-10-01", "dengan program daerah sendiri"),
            ],
        };
        perintah.Arguments.Add(desil);
        foreach (Option opsi in (Option[])[program, asesmen, per, edisi, tabel, sembako])
        {
            perintah.Options.Add(opsi);
        }

        perintah.SetAction(hasil =>
        {
            DaftarSyaratDesil awal = hasil.GetValue(edisi) is { } halaman ? DaftarSyaratDesil.Dari(halaman) : DaftarSyaratDesil.Baku;
            DaftarSyaratDesil daftar = hasil.GetValue(tabel) is { } berkas ? BacaTabel(lingkungan, berkas, awal) : awal;
            KebijakanDtks kebijakan = KebijakanDtks.Baku with { BatasDesilSembako = hasil.GetValue(sembako) ?? KebijakanDtks.Baku.BatasDesilSembako };
            ProgramBansos[] diminta = hasil.GetValue(program) is { Length: > 0 } kode
                ? [.. kode.Select(k => BacaProgram(daftar, k))]
                : [.. daftar.Semua.Select(s => s.Program).Distinct()];
            LocalDate hari = hasil.GetValue(per) ?? lingkungan.HariIni();
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
        konsol.WriteLine($"Per {TeksTanggal.Iso(per)}.");
        foreach (Pesan catatan in temuan.SelectMany(t => t.Catatan).Distinct())
        {
            konsol.WriteLine(catatan.Indonesia);
        }
    }
}
