using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The pengurus of a family programme is replaced (KP-7).</summary>
public sealed partial class Register
{
    private HasilPeristiwa GantiPengurus(PeristiwaRegister p, IsiPeristiwa.GantiPengurus isi)
    {
        if (TolakOrang(p, TindakanPengguna.GantiPengurus, isi.Lama, out var lama, out var catatan) is { } tolak)
        {
            return tolak;
        }

        var baris = BarisAktif(isi.Lama).Where(i => _baris[i].Kepesertaan.Program == isi.Program && _baris[i].Kepesertaan.Peran == PeranKepesertaan.Penerima).ToArray();
        if (baris.Length == 0 || isi.Program.Satuan != SatuanProgram.Keluarga)
        {
            return Tolak(
                "KP-7",
                "orang lama bukan pengurus program keluarga itu; pengurusnya, atau program yang diurusnya, disebut",
                "the person to be replaced is not the pengurus of that family programme; its pengurus, or the programmes of that person, are named",
                PengurusLain(lama, isi.Program));
        }

        var keluarga = Keluarga(lama);
        var putusan = PenggantianPengurus.Putuskan(
            new SusunanKeluarga([.. keluarga.Select(i => _orang[i].Data)], KelengkapanKini), keluarga.IndexOf(lama), p.Tanggal, Edisi, Kebijakan);
        var calon = putusan.Calon.Where(c => _orang[keluarga[c.Indeks]].Data.Nik.NilaiBilaSah == isi.Baru).Select(c => (SebabCalon?)c.Sebab).FirstOrDefault();
        ImmutableArray<string> kode =
        [
            .. putusan.Calon.Where(c => _orang[keluarga[c.Indeks]].Data.Nik.NilaiBilaSah is { } nik && !PengurusProgram(nik, isi.Program)).Select(c => $"orang[{keluarga[c.Indeks]}]"),
        ];
        kode = !kode.IsEmpty ? kode : [putusan.Status == StatusPengganti.PerluWali ? "wali di luar keluarga dengan alasan" : "perbaiki"];
        if (calon is null && !PerluWali(putusan, keluarga, isi.Baru))
        {
            return Tolak("KP-7", "orang baru bukan calon pengganti; calonnya disebut, menurut urutan", "the new person is no candidate; the candidates are named, in order", kode);
        }

        if (calon is null or SebabCalon.AnggotaDewasaLain && string.IsNullOrWhiteSpace(isi.Alasan))
        {
            return Tolak("KP-7", "calon golongan 5 dan wali di luar keluarga memerlukan alasan tertulis", "a candidate of class 5 and a wali outside the family need a reason in writing", kode);
        }

        if (PengurusProgram(isi.Baru, isi.Program))
        {
            return Tolak("KP-7", "orang baru sudah pengurus program itu", "the new person is a pengurus of that programme already", kode);
        }

        var letak = baris[0];
        var register = DenganBaris(letak, _baris[letak] with { Kepesertaan = _baris[letak].Kepesertaan with { Nik = isi.Baru } });
        register._perubahan = _perubahan.Add(new(p.Urut, Periode, JenisPerubahan.GantiPengurus, "KP-7") { Baris = letak, PengurusLama = isi.Lama });
        return Terima(register, catatan);
    }

    private bool PengurusProgram(Nik nik, ProgramBansos program) =>
        BarisAktif(nik).Any(i => _baris[i].Kepesertaan.Program == program && _baris[i].Kepesertaan.Peran == PeranKepesertaan.Penerima);

    private ImmutableArray<string> PengurusLain(int lama, ProgramBansos program)
    {
        ImmutableArray<string> lain =
        [
            .. program.Satuan == SatuanProgram.Keluarga ? Keluarga(lama).Where(i => _orang[i].Data.Nik.NilaiBilaSah is { } nik && PengurusProgram(nik, program)).Select(i => $"orang[{i}]") : [],
            .. _orang[lama].Data.Nik.NilaiBilaSah is { } milik ? BarisAktif(milik).Where(i => Pengurus(_baris[i])).Select(i => _baris[i].Kepesertaan.Program.Kode) : [],
        ];
        return lain.IsEmpty ? ["usulan"] : lain;
    }

    // Dasar: KP-7: where only minors live, a wali from outside the family collects for them.
    private bool PerluWali(PutusanPengganti putusan, ImmutableArray<int> keluarga, Nik baru) =>
        putusan.Status == StatusPengganti.PerluWali && keluarga.All(i => _orang[i].Data.Nik.NilaiBilaSah != baru);

    private static bool Pengurus(BarisRegister baris) =>
        baris.Kepesertaan.Peran == PeranKepesertaan.Penerima && baris.Kepesertaan.Program.Satuan == SatuanProgram.Keluarga;
}
