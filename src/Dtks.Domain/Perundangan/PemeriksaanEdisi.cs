using System.Globalization;

namespace Dtks.Domain;

/// <summary>Finds every defect of a derived edition (HD-2).</summary>
internal static class PemeriksaanEdisi
{
    public static IEnumerable<CacatData> Periksa(RancanganEdisi r)
    {
        if (!IdSah(r.Id))
        {
            yield return new("id", new Pesan(
                "EDISI-ID",
                "Id edisi harus 3 sampai 60 huruf kecil, angka, dan tanda hubung, dimulai huruf.",
                "The id of an edition is 3 to 60 lower-case letters, digits and hyphens, beginning with a letter."));
        }

        if (string.IsNullOrWhiteSpace(r.Nama))
        {
            yield return new("nama", new Pesan("EDISI-NAMA", "Nama edisi wajib diisi.", "The edition needs a name."));
        }

        if (string.IsNullOrWhiteSpace(r.Sumber?.Kunci) || string.IsNullOrWhiteSpace(r.Sumber.Nama))
        {
            yield return new("sumber", new Pesan(
                "EDISI-SUMBER",
                "Edisi turunan wajib menyebut sumbernya: kunci dan nama dokumen.",
                "A derived edition must name its source: key and name of the document."));
        }

        foreach (var cacat in Keanggotaan(r.Id, r.Mulai, r.Selesai, DaftarEdisi.Baku))
        {
            yield return cacat;
        }

        foreach (var (jalur, aturan) in r.Tanpa)
        {
            if (!r.Induk.Memuat(aturan))
            {
                yield return new(jalur, new Pesan(
                    "EDISI-TANPA",
                    $"Aturan {aturan.Id} tidak berlaku pada edisi {r.Induk.Id}, jadi tidak dapat ditinggalkan.",
                    $"Rule {aturan.Id} does not hold in edition {r.Induk.Id}, so it cannot be left out."));
            }
        }

        // Why: decisions, answers and explanations name the edition, its source and its places.
        (string Jalur, string Teks)[] kepala = [("id", r.Id ?? ""), ("nama", r.Nama ?? ""), ("sumber.kunci", r.Sumber?.Kunci ?? ""), ("sumber.nama", r.Sumber?.Nama ?? "")];
        foreach (var (jalur, teks) in kepala.Concat(KodekEdisi.Semua.SelectMany(k => k.Tulisan(r))))
        {
            if (!string.Equals(TeksAman.Jinakkan(teks), teks, StringComparison.Ordinal))
            {
                yield return new(jalur, new Pesan(
                    "EDISI-TULISAN",
                    "Memuat angka yang mungkin NIK atau No KK, atau aksara kendali; edisi disebut di setiap putusan. Hapus dari teks ini.",
                    "Holds digits that may be a NIK or a No KK, or control characters; an edition is named in every decision. Remove them from this text."));
            }
        }

        foreach (var cacat in KodekEdisi.Semua.SelectMany(k => k.Periksa(r)).Concat(Pertentangan(r)))
        {
            yield return cacat;
        }
    }

    /// <summary>Whether an edition can stand beside those of a list.</summary>
    public static IEnumerable<CacatData> Keanggotaan(string? id, Periode? mulai, Periode? selesai, DaftarEdisi daftar)
    {
        if (id is not null && daftar.TryParse(id, out _))
        {
            yield return new("id", new Pesan("EDISI-ID-TERPAKAI", "Id ini sudah dipakai edisi lain; pilih id lain.", "This id is taken by another edition; choose another."));
        }

        if (mulai is null)
        {
            if (selesai is not null)
            {
                yield return new("mulai", new Pesan("EDISI-MASA", "Periode selesai tanpa mulai: isi keduanya atau kosongkan keduanya.", "An end without a start: give both or neither."));
            }

            yield break;
        }

        if (selesai < mulai)
        {
            yield return new("selesai", new Pesan("EDISI-MASA", "Periode selesai mendahului mulai.", "The end comes before the start."));
            yield break;
        }

        foreach (var lain in daftar.Semua)
        {
            if (lain.Mulai is not null && !(lain.Selesai < mulai) && !(lain.Mulai > selesai))
            {
                yield return new("mulai", new Pesan(
                    "EDISI-MASA-BERTUMPANG",
                    $"Masa edisi bertumpang dengan edisi {lain.Id}. Pilih periode yang belum dimodelkan, atau tanpa masa: edisi lalu berlaku bila disebut.",
                    $"The span overlaps that of edition {lain.Id}. Choose periods that are not modelled, or no span: the edition then holds where it is named."));
            }
        }
    }

    // Why: what each value must be by itself stands with its parameter (KodekEdisi); here stands what two of them must not say against each other.
    private static IEnumerable<CacatData> Pertentangan(RancanganEdisi r)
    {
        bool Berlaku(Aturan aturan) => r.Induk.Memuat(aturan) && !r.Tanpa.Any(t => t.Aturan == aturan);
        var isi = r.Isi;
        foreach (var periode in isi.Tahap.Semua.Select(static n => n.Sejak)
            .Concat(isi.Alasan.Semua.Select(static n => n.Sejak)).Concat(isi.Jendela.Semua.Select(static n => n.Sejak)).Distinct().Order())
        {
            var bertahap = !isi.Tahap.Pada(periode).IsEmpty;
            if (bertahap && isi.Alasan.Pada(periode).IsEmpty)
            {
                yield return Bertentangan("parameter.alasan", $"sejak {periode} ada verifikasi kelayakan tanpa satu alasan pun", $"from {periode} on there is verifikasi kelayakan without any reason");
            }

            if (!bertahap && !isi.Alasan.Pada(periode).IsEmpty)
            {
                yield return Bertentangan("parameter.tahap", $"sejak {periode} ada alasan tidak layak tanpa verifikasi kelayakan", $"from {periode} on there are reasons for tidak layak without verifikasi kelayakan");
            }

            foreach (var kegiatan in bertahap ? new[] { KegiatanBulanan.VerifikasiKelayakan, KegiatanBulanan.PengesahanKelayakan } : [])
            {
                if (!isi.Jendela.Pada(periode).Any(j => j.Kegiatan == kegiatan))
                {
                    var kode = TabelPerundangan.Kegiatan.Kode(kegiatan);
                    yield return Bertentangan("parameter.jendela", $"sejak {periode} ada verifikasi kelayakan tanpa jendela {kode}", $"from {periode} on there is verifikasi kelayakan without a window {kode}");
                }
            }
        }

        if (Berlaku(Aturan.VK1) != isi.Tahap.Semua.Any(static n => !n.Nilai.IsEmpty))
        {
            yield return Bertentangan("parameter.tahap", "tahap ada bila dan hanya bila VK-1 berlaku", "there are stages if and only if VK-1 holds");
        }

        if (isi.KaskadePbi.Semua.Any(static n => n.Nilai) && !Berlaku(Aturan.VK8))
        {
            yield return Bertentangan("parameter.kaskade_pbi", "kaskade PBI-JK tanpa VK-8: setel false, atau jangan tinggalkan VK-8", "a PBI-JK cascade without VK-8: set it false, or do not leave VK-8 out");
        }

        if (Berlaku(Aturan.SP1) && isi.Penandatangan.Semua.Any(static n => n.Nilai.IsEmpty))
        {
            yield return Bertentangan("parameter.penandatangan", "surat wajib bertanda tangan (SP-1) tetapi tidak ada penanda tangan", "a letter must be signed (SP-1) but nobody may sign");
        }

        if (Berlaku(Aturan.PD1) && isi.AmbangKepadanan.Semua.Any(static n => n.Nilai.IsEmpty))
        {
            yield return Bertentangan("parameter.ambang_kepadanan", "kepadanan berlaku (PD-1) tanpa satu elemen pun", "kepadanan holds (PD-1) without any element");
        }

        if (Berlaku(Aturan.KM1) && isi.TenggatTanggapan.Semua.Any(static n => n.Nilai == 0))
        {
            yield return Bertentangan("parameter.tenggat_tanggapan", "KM-1 berlaku tetapi tenggatnya 0 hari kerja", "KM-1 holds but its deadline is 0 hari kerja");
        }

        if (Berlaku(Aturan.MD1) && isi.TenggatPermohonan.Semua.Any(static n => n.Nilai == 0))
        {
            yield return Bertentangan("parameter.tenggat_permohonan", "MD-1 berlaku tetapi tenggatnya 0 hari kerja", "MD-1 holds but its deadline is 0 hari kerja");
        }
    }

    private static CacatData Bertentangan(string jalur, string indonesia, string inggris) => new(jalur, new Pesan(
        "EDISI-BERTENTANGAN",
        string.Create(CultureInfo.InvariantCulture, $"Parameter bertentangan: {indonesia}."),
        string.Create(CultureInfo.InvariantCulture, $"Parameters contradict each other: {inggris}.")));

    private static bool IdSah(string? id) =>
        id is { Length: >= 3 and <= 60 } && id[0] is >= 'a' and <= 'z' && id[^1] != '-' && id.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}
