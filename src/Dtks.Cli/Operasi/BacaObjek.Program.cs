using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Cli.Operasi;

/// <summary>The readers of programmes, participations and letters.</summary>
internal sealed partial class BacaObjek
{
    /// <summary>The national programmes and those of <c>program_daerah</c>, when given.</summary>
    public DaftarProgram ProgramDaerah(string anggotaNama = "program_daerah")
    {
        DaftarProgram daftar = DaftarProgram.Nasional;
        foreach (BacaObjek butir in Larik(anggotaNama) ?? [])
        {
            string kode = butir.TeksWajib("kode");
            string nama = butir.TeksWajib("nama");
            SatuanProgram satuan = butir.PilihanWajib("satuan", TabelKepesertaan.Satuan);
            try
            {
                daftar = daftar.Dengan([ProgramBansos.Daerah(kode, nama, satuan)]);
            }
            catch (ArgumentException salah)
            {
                bool namanya = salah.ParamName == "nama" || (daftar.TryBaca(nama, out _) && !daftar.TryBaca(kode, out _));
                throw butir.Salah(
                    namanya ? "nama" : "kode",
                    "Kode atau nama program daerah kosong, terlalu panjang, memuat 16 angka, atau sudah dikenal; beri kode dan nama yang lain",
                    "The code or name of the regional programme is empty, too long, holds 16 digits or is already known; give another code and name");
            }
        }

        return daftar;
    }

    /// <summary>A programme by code, name or alias; null when absent or null.</summary>
    public ProgramBansos? Program(string anggotaNama, DaftarProgram daftar) =>
        Teks(anggotaNama) is not { } teks
            ? null
            : daftar.TryBaca(teks, out ProgramBansos? program)
                ? program
                : throw Salah(
                    anggotaNama,
                    $"Program tidak dikenal; yang dikenal: {string.Join(", ", daftar.Semua.Select(p => p.Kode))}",
                    $"Unknown programme; known: {string.Join(", ", daftar.Semua.Select(p => p.Kode))}");

    /// <summary>A programme that must be given.</summary>
    public ProgramBansos ProgramWajib(string anggotaNama, DaftarProgram daftar) => Program(anggotaNama, daftar) ?? throw Hilang(anggotaNama);

    /// <summary>The list of participations, which must be given; the same one twice is refused at the second.</summary>
    public ImmutableArray<Kepesertaan> KepesertaanWajib(DaftarProgram daftar, string anggotaNama = "kepesertaan")
    {
        IReadOnlyList<BacaObjek> larik = LarikWajib(anggotaNama);
        var hasil = ImmutableArray.CreateBuilder<Kepesertaan>(larik.Count);
        var dikenal = new TandaGanda<(Nik, ProgramBansos, PeranKepesertaan)>(larik.Count);
        foreach (BacaObjek butir in larik)
        {
            var satu = new Kepesertaan(
                butir.NikWajib("nik"),
                butir.ProgramWajib("program", daftar),
                butir.Pilihan("peran", TabelKepesertaan.Peran) ?? PeranKepesertaan.Penerima);
            if (!dikenal.Tambah((satu.Nik, satu.Program, satu.Peran)))
            {
                throw GalatOperasi.Masukan(butir.JalurSendiri, "Kepesertaan yang sama sudah ada; tinggalkan satu", "The same participation is already there; keep one");
            }

            hasil.Add(satu);
        }

        return hasil.MoveToImmutable();
    }

    /// <summary>A letter with its state; null when absent or null.</summary>
    public SuratPengesahan? Surat(string anggotaNama = "surat") =>
        Objek(anggotaNama) is not { } objek
            ? null
            : new SuratPengesahan
            {
                Status = objek.PilihanWajib("status", TabelPengesahan.StatusSurat),
                TanggalSurat = objek.TanggalWajib("tanggal_surat"),
                TanggalUnggah = objek.TanggalWajib("tanggal_unggah"),
                Penandatangan = objek.PilihanWajib("penandatangan", TabelPengesahan.Penandatangan),
                Lampiran = objek.LogikaWajib("lampiran"),
                TanggalFinalisasi = objek.Tanggal("tanggal_finalisasi"),
            };
}
