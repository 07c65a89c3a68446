// Why does this family lose its aid? One family, one month, and the answer with the law it rests on.
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

Nik ibu = Nik.Parse("3374995203850001");
Nik ayah = Nik.Parse("3374990101800002");
NomorKk kk = NomorKk.Parse("3374990101150007");

BahanKelayakan bahan = new()
{
    Periode = new Periode(2024, 2),
    Per = new LocalDate(2024, 2, 28),
    Kepesertaan = [new(ibu, ProgramBansos.PbiJk), new(ibu, ProgramBansos.Pkh), new(ayah, ProgramBansos.PbiJk)],
    Orang =
    [
        new() { Nik = new(ibu), NomorKk = new(kk), Hubungan = HubunganKeluarga.Istri, Pengurus = Kepastian.Ya },
        new() { Nik = new(ayah), NomorKk = new(kk), Hubungan = HubunganKeluarga.KepalaKeluarga },
    ],

    // Somebody declared the mother's PBI-JK tidak layak: her work, reason 3. Nobody said a word about PKH.
    Penetapan = [new(ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.PekerjaanAparatur), Difinalisasi = true }],
    Surat = new()
    {
        Status = StatusSurat.Disetujui,
        TanggalSurat = new LocalDate(2024, 2, 20),
        TanggalUnggah = new LocalDate(2024, 2, 21),
        Penandatangan = Penandatangan.KepalaDaerah,
        Lampiran = true,
    },
};

foreach (PutusanKelayakan putusan in VerifikasiKelayakan.Putuskan(bahan).Putusan)
{
    Console.WriteLine(PenjelasanKelayakan.Teks(putusan));
    Console.WriteLine();
}
