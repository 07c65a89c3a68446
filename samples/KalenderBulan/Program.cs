// A month of DTKS: its windows, what is open on one day and for how long, and two deadlines in working days.
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

Periode periode = args.Length > 0 ? Periode.Parse(args[0]) : new Periode(2024, 2);
JendelaPeriode bulan = KalenderDtks.Jendela(periode);

Console.WriteLine($"{periode}, edisi {bulan.Edisi.Id}, dasar {bulan.Dasar.Id}");
foreach (Jendela jendela in bulan.Daftar)
{
    string surat = jendela.PerluSurat ? "perlu surat" : "";
    Console.WriteLine($"  {TabelPerundangan.Kegiatan.Kode(jendela.Kegiatan),-22} {TeksTanggal.Iso(jendela.Mulai)} s.d. {TeksTanggal.Iso(jendela.Selesai)}  {surat}".TrimEnd());
}

LocalDate hari = periode.HariPertama.PlusDays(11);
KeadaanKalender keadaan = KalenderDtks.Pada(hari);
Console.WriteLine($"Buka pada {TeksTanggal.Iso(hari)}:");
foreach (JendelaTerbuka terbuka in keadaan.Terbuka)
{
    Console.WriteLine($"  {TabelPerundangan.Kegiatan.Kode(terbuka.Kegiatan)}, tenggat {TeksTanggal.Iso(terbuka.Tenggat)}, {terbuka.SisaHari} hari lagi");
}

foreach (PembukaanBerikutnya berikutnya in keadaan.Berikutnya)
{
    Console.WriteLine($"  {TabelPerundangan.Kegiatan.Kode(berikutnya.Kegiatan)} dibuka lagi {(berikutnya.Mulai is { } mulai ? TeksTanggal.Iso(mulai) : berikutnya.Keterangan!.Indonesia)}");
}

TanggapanKemensos tanggapan = TanggapanKemensos.Nilai(dikirim: hari, per: hari);
Console.WriteLine($"Dikirim Kemensos {TeksTanggal.Iso(hari)}: jawab paling lambat {TeksTanggal.Iso(tanggapan.Tenggat)} (14 hari kerja)");
Console.WriteLine($"Permohonan data {TeksTanggal.Iso(hari)}: dilayani paling lambat {TeksTanggal.Iso(PermohonanData.Tenggat(hari))} (5 hari kerja)");
