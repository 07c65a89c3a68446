using System.Collections.Immutable;
using System.Text.Json;
using Dtks.Domain;
using Dtks.Rules;
using FluentValidation.Results;

namespace Dtks.Cli.Operasi;

/// <summary>The operations on usulan and on the quota of PBI-JK.</summary>
internal static class OperasiPengusulan
{
    private static readonly ValidatorUsulan Validator = new();

    private static readonly TabelKode<SumberKepadanan> TabelSumber = new(
        "sumber kepadanan",
        new(SumberKepadanan.WebService, "web-service", "Web service Dukcapil"),
        new(SumberKepadanan.Taksiran, "taksiran", "Taksiran sendiri"));

    private enum SumberKepadanan : byte
    {
        WebService = 1,
        Taksiran,
    }

    /// <summary>Reads the facts of one usulan; a record that is not well formed is refused at its member.</summary>
    public static BahanUsulan Bahan(BacaObjek masukan)
    {
        int jenis = masukan.BilanganWajib("jenis", 1, 3);
        var bahan = new BahanUsulan
        {
            Jenis = (JenisUsulan)jenis,
            Jalur = masukan.PilihanWajib("jalur", TabelPengusulan.Jalur),
            Tanggal = masukan.TanggalWajib("tanggal"),
            Asal = PilihanTerisi(masukan, "asal", TabelPengusulan.Asal),
            DasarKemensos = PilihanTerisi(masukan, "dasar_kemensos", TabelPengusulan.DasarKemensos),
            Kanal = masukan.Teks("kanal"),
            Program = Kosong(masukan, "program") ? null : masukan.Program("program", DaftarProgram.Nasional),
            DiDtks = masukan.Logika("di_dtks"),
            PenerimaProgram = masukan.Logika("penerima_program"),
            CalonProgram = masukan.Logika("calon_program"),
            Kepadanan = Kepadanan(masukan),
            AnggotaKk = masukan.Bilangan("anggota_kk", 1, int.MaxValue),
            AnggotaDiusulkan = masukan.Bilangan("anggota_diusulkan", 0, int.MaxValue),
            BeritaAcara = masukan.Logika("berita_acara"),
            Survei = masukan.Logika("survei"),
            FotoRumah = masukan.Logika("foto_rumah"),
            FotoKk = masukan.Logika("foto_kk"),
            Difinalisasi = masukan.Logika("difinalisasi"),
            FinalisasiOleh = PilihanTerisi(masukan, "finalisasi_oleh", TabelKewenangan.Peran),
            Verval = PilihanTerisi(masukan, "verval", TabelPengusulan.Verval),
            Surat = masukan.Surat(),
            Profil = Profil(masukan),
            Dokumen = masukan.LarikPilihan("dokumen", TabelPengusulan.Dokumen) is { } dokumen ? [.. dokumen] : null,
        };
        ValidationResult bentuk = Validator.Validate(bahan);
        if (!bentuk.IsValid)
        {
            Tolak(masukan, bentuk.Errors[0]);
        }

        return bahan;
    }

    /// <summary>Writes the members of the answer into the object that is open.</summary>
    public static void TulisHasil(Utf8JsonWriter tulis, HasilPemeriksaanUsulan hasil)
    {
        tulis.WriteString("hasil"u8, TabelUsulan.Vonis.Kode(hasil.Vonis));
        tulis.WriteStartArray("temuan"u8);
        foreach (TemuanUsulan temuan in hasil.Temuan)
        {
            tulis.WriteStartObject();
            tulis.WriteString("aturan"u8, temuan.Aturan.ToString());
            tulis.WriteString("status"u8, TabelTemuan.Status.Kode(temuan.Status));
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
    }

    private static void Tolak(BacaObjek masukan, ValidationFailure cacat)
    {
        var pesan = (Pesan)cacat.CustomState;
        throw masukan.Salah((string)cacat.FormattedMessagePlaceholderValues["PropertyName"], pesan.Indonesia.TrimEnd('.'), pesan.Inggris.TrimEnd('.'));
    }

    private static BuktiKepadanan? Kepadanan(BacaObjek masukan)
    {
        if (masukan.Objek("kepadanan") is not { } objek)
        {
            return null;
        }

        SumberKepadanan sumber = objek.PilihanWajib("sumber", TabelSumber);
        BacaObjek elemen = objek.ObjekWajib("elemen");
        KeyValuePair<ElemenKepadanan, int?>[] skor =
            [.. TabelPemadanan.Elemen.Butir.Select(b => KeyValuePair.Create(b.Nilai, elemen.Bilangan(b.Kode, 0, 100)))];
        return sumber == SumberKepadanan.WebService
            ? new BuktiKepadanan.WebService(Matching.KebijakanKepadanan.Kepmensos150Tahun2022.DariSkor(skor))
            : new BuktiKepadanan.Taksiran(Matching.KebijakanKepadanan.Kepmensos150Tahun2022.TaksiranDariSkor(skor));
    }

    private static ProfilDaerah? Profil(BacaObjek masukan)
    {
        if (Kosong(masukan, "profil"))
        {
            return null;
        }

        string kode = masukan.TeksWajib("profil");
        return ProfilDaerah.Semua.FirstOrDefault(p => string.Equals(p.Kode, kode, StringComparison.Ordinal))
            ?? throw masukan.Salah(
                "profil",
                $"Profil daerah tidak dikenal; yang dikenal: {string.Join(", ", ProfilDaerah.Semua.Select(p => p.Kode))}",
                $"Unknown regional profile; known: {string.Join(", ", ProfilDaerah.Semua.Select(p => p.Kode))}");
    }

    // Dasar: in a usulan a blank text is unknown.
    private static T? PilihanTerisi<T>(BacaObjek masukan, string anggota, TabelKode<T> tabel)
        where T : struct, Enum => Kosong(masukan, anggota) ? null : masukan.Pilihan(anggota, tabel);

    private static bool Kosong(BacaObjek masukan, string anggota) => string.IsNullOrWhiteSpace(masukan.Teks(anggota));
}
