using System.CommandLine;
using Dtks.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks peran</c>: who may do what (PR-1, PR-2).</summary>
internal static class PerintahPeran
{
    public static Command Buat(Lingkungan lingkungan)
    {
        var peran = new Argument<string?>("peran") { Description = $"Satu peran: {string.Join(", ", TabelKewenangan.Peran.Butir.Select(b => b.Kode))}", Arity = ArgumentArity.ZeroOrOne };
        Option<EdisiAturan?> edisi = OpsiUmum.SatuEdisi();
        var perintah = new PerintahDtks("peran", "Siapa boleh berbuat apa: tabel kewenangan (PR-2), dan fungsi yang tidak boleh dirangkap (PR-1).")
        {
            Contoh =
            [
                ("dtks peran", "seluruh tabel"),
                ("dtks peran pendamping", "tindakan satu peran"),
                ("dtks peran --edisi permensos-3-2021", "edisi lain"),
            ],
        };
        perintah.Arguments.Add(peran);
        perintah.Options.Add(edisi);
        perintah.SetAction(hasil =>
        {
            Tampilkan(lingkungan.Konsol, Baca(hasil.GetValue(peran)), hasil.GetValue(edisi) ?? EdisiAturan.Baku);
            return Aplikasi.Selesai;
        });
        return perintah;
    }

    private static PeranPengguna? Baca(string? teks) => teks is null ? null
        : TabelKewenangan.Peran.TryBaca(teks, out PeranPengguna peran) ? peran
        : throw new SalahPakaiException(
            $"Peran tidak dikenal: {TeksAman.Samarkan(teks)}. Yang dikenal: {string.Join(", ", TabelKewenangan.Peran.Butir.Select(b => b.Kode))}.",
            "Unknown role; use one of those listed.");

    private static void Tampilkan(IAnsiConsole konsol, PeranPengguna? peran, EdisiAturan edisi)
    {
        if (Kewenangan.Izin(edisi).IsEmpty)
        {
            konsol.WriteLine($"Edisi {edisi.Id} tidak mengatur kewenangan (PR-2 tidak berlaku).");
            return;
        }

        if (peran is { } satu)
        {
            SatuPeran(konsol, satu, edisi);
        }
        else
        {
            SemuaPeran(konsol, edisi);
        }

        konsol.WriteLine($"Tidak dirangkap satu orang (PR-1): {string.Join(", ", Kewenangan.FungsiKabKota.Select(TabelKewenangan.Peran.Kode))}.");
    }

    private static void SemuaPeran(IAnsiConsole konsol, EdisiAturan edisi)
    {
        var tabel = new Tabel("Tindakan", "Arti", "Boleh", "Dengan persetujuan (VK-16)");
        foreach (IzinPeran izin in Kewenangan.Izin(edisi))
        {
            tabel.Baris(
                TabelKewenangan.Tindakan.Kode(izin.Tindakan),
                TabelKewenangan.Tindakan.Nama(izin.Tindakan),
                string.Join(", ", izin.Langsung.Select(TabelKewenangan.Peran.Kode)),
                string.Join(", ", izin.DenganPersetujuan.Select(TabelKewenangan.Peran.Kode)));
        }

        konsol.Write(tabel);
    }

    private static void SatuPeran(IAnsiConsole konsol, PeranPengguna peran, EdisiAturan edisi)
    {
        konsol.WriteLine($"{TabelKewenangan.Peran.Nama(peran)} ({TabelKewenangan.Peran.Kode(peran)}), edisi {edisi.Id}");
        var tabel = new Tabel("Tindakan", "Arti", "Jawaban", "Aturan");
        foreach (ButirKode<TindakanPengguna> butir in TabelKewenangan.Tindakan.Butir)
        {
            PutusanKewenangan putusan = Kewenangan.Boleh(peran, butir.Nilai, edisi);
            tabel.Baris(
                butir.Kode,
                butir.Nama,
                putusan.PerluPersetujuan ? "dengan persetujuan" : putusan.Diizinkan ? "boleh" : "tidak",
                putusan.Aturan?.ToString());
        }

        konsol.Write(tabel);
    }
}
