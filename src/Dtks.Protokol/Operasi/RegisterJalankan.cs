using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary><c>register.jalankan</c>: a register and events give the next register, what was refused and what is to be done (RG-2, RG-3).</summary>
internal static class RegisterJalankan
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("register.jalankan", "register sesudah serangkaian peristiwa", "the register after a series of events", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        [Description("The start: what an answer gave as register, or one of its own")]
        public BentukRegister Mulai { get; set; } = new();

        [JsonRequired]
        [Description("Numbered without gaps after the last event of the start")]
        public PeristiwaRegister[] Peristiwa { get; set; } = [];
    }

    internal sealed record BentukPeristiwaDitolak(int Urut, string Aturan, [property: Description("What is possible instead")] string[] Mungkin);

    internal sealed record BentukRingkasan(
        [property: Description("The current one")] Periode Periode,
        [property: Description("How many events were accepted")] int Diterima,
        [property: Description("How many participations ran before")] int AktifSebelum,
        int Dihentikan,
        int Ditambah,
        [property: Description("aktif_sebelum - dihentikan + ditambah")] int AktifSesudah);

    internal sealed record Hasil(
        [property: Description("Canonical; personal numbers in full, since the next month starts from it")] BentukRegister Register,
        BentukPeristiwaDitolak[] Ditolak,
        [property: Description("As of the day of the last event; places of participations in baris")] TugasRegister[] Tugas,
        BentukRingkasan Ringkasan);

    private static Hasil Jawab(Masukan masukan)
    {
        Register awal = Mulai(masukan);
        Register register = awal;
        List<BentukPeristiwaDitolak> ditolak = [];
        foreach (PeristiwaRegister peristiwa in masukan.Peristiwa)
        {
            HasilPeristiwa hasil = register.Terapkan(peristiwa);
            register = hasil.Register;
            if (!hasil.Diterima)
            {
                ditolak.Add(new(peristiwa.Urut, hasil.Aturan!, [.. hasil.Mungkin]));
            }
        }

        PerubahanRegister[] baru = [.. register.Perubahan.Where(u => u.Urut > awal.Urut)];
        return new(
            register.Bentuk(),
            [.. ditolak],
            [.. register.Tugas(register.TanggalTerakhir ?? register.Periode.HariPertama)],
            new(
                register.Periode,
                masukan.Peristiwa.Length - ditolak.Count,
                awal.JumlahAktif,
                baru.Count(u => u.Jenis == JenisPerubahan.Dihentikan),
                baru.Count(u => u.Jenis == JenisPerubahan.Ditambah),
                register.JumlahAktif));
    }

    private static Register Mulai(Masukan masukan)
    {
        BentukRegister mulai = masukan.Mulai;
        if (mulai.Register is { } versi && !string.Equals(versi, LogRegister.Versi, StringComparison.Ordinal))
        {
            throw GalatOperasi.Pada("mulai.register", $"Bukan register {LogRegister.Versi}", $"Not a register {LogRegister.Versi}");
        }

        if (masukan.Kebijakan is not null && mulai.Kebijakan is not null)
        {
            throw GalatOperasi.Pada("kebijakan", "Register sudah membawa kebijakannya; hapus salah satu", "The register carries its policy already; remove one of them");
        }

        try
        {
            return Register.Dari(masukan.Kebijakan is { } kebijakan ? mulai with { Kebijakan = kebijakan } : mulai, mulai.Orang ?? [], mulai.Kepesertaan);
        }
        catch (BahanTidakSahException salah)
        {
            throw GalatOperasi.Pada([.. salah.Cacat.Select(c => new CacatMasukan(PemeriksaBentuk.Sambung("mulai", c.Jalur), c.Pesan))]);
        }
        catch (DiLuarCakupanException luar)
        {
            throw new GalatOperasi(GalatOperasi.DiLuarCakupan, "masukan.mulai.edisi", luar.Pesan.Indonesia, luar.Pesan.Inggris);
        }
    }
}
