using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>Questions to a register (RG-5), and what was determined against what was signed (RG-4).</summary>
public sealed partial class Register
{
    /// <summary>Who receives what in a periode: the places of the participations that run.</summary>
    /// <param name="program">The programme; null = all.</param>
    /// <param name="periode">The periode; null = the current one.</param>
    /// <returns>The places, ascending.</returns>
    /// <remarks>
    /// A participation that is determined in a month runs from the next one on. Of an earlier periode the pengurus is that of today; who it was then is in
    /// <see cref="Perubahan"/>.
    /// </remarks>
    public IEnumerable<int> Penerima(ProgramBansos? program = null, Periode? periode = null)
    {
        var pada = periode ?? Periode;
        for (var i = 0; i < _baris.Jumlah; i++)
        {
            var baris = _baris[i];
            if (baris.BerjalanPada(pada) && (program is null || baris.Kepesertaan.Program == program))
            {
                yield return i;
            }
        }
    }

    /// <summary>The decisions of today on a person's participations, with the rules that decide (why a family was stopped or spared).</summary>
    /// <param name="nik">The NIK.</param>
    /// <param name="per">The day as of which to decide.</param>
    /// <param name="kegiatan">Verifikasi-kelayakan or verval-pbi.</param>
    /// <returns>One decision for each participation that runs, with its place; empty when there is none.</returns>
    public ImmutableArray<(int Baris, PutusanKelayakan Putusan)> Putusan(Nik nik, LocalDate per, KegiatanBulanan kegiatan = KegiatanBulanan.VerifikasiKelayakan)
    {
        var (bahan, letak) = BahanUntuk(BarisAktif(nik));
        if (letak.IsEmpty)
        {
            return [];
        }

        var hasil = VerifikasiKelayakan.Putuskan(DenganKeadaan(bahan, letak, kegiatan, per, kegiatan == KegiatanBulanan.VervalPbi), Kebijakan);
        return [.. hasil.Putusan.Where(p => p.Kepesertaan.Nik == nik).Select(p => (letak[p.Indeks], p))];
    }

    /// <summary>Screens the recipients of the current periode: suggestions with their evidence, the advice of this month among them (VK-17). Never a decision.</summary>
    /// <param name="per">The day.</param>
    /// <returns>The suggestions with the place of their participation, by place and reason, advice last.</returns>
    public ImmutableArray<(int Baris, SaranKelayakan Saran)> Saring(LocalDate per)
    {
        ImmutableArray<int> baris = [.. Penerima()];
        var hasil = PenyaringanKelayakan.Saring(
            new()
            {
                Per = per,
                Orang = new SusunanKeluarga([.. _orang.Semua().Select(o => o.Data)], Kelengkapan),
                Kepesertaan = [.. baris.Select(i => _baris[i].Kepesertaan)],
                Nasihat = [.. _nasihat.Where(n => n.Periode == Periode).Select(n => new NasihatKelayakan(n.Isi.Nik, n.Isi.Arah, n.Isi.Sumber, n.Isi.Program))],
                Edisi = Edisi,
            },
            Kebijakan);
        return [.. hasil.Saran.Select(s => (baris[s.Indeks], s))];
    }

    /// <summary>What is to be done, as of a day.</summary>
    /// <param name="per">The day.</param>
    /// <returns>The tasks, the nearest deadline first, those without one last.</returns>
    /// <exception cref="DiLuarCakupanException">A deadline in hari kerja cannot be counted.</exception>
    public ImmutableArray<TugasRegister> Tugas(LocalDate per)
    {
        List<TugasRegister> tugas = [];
        ImmutableArray<int> ganti = [.. Enumerable.Range(0, _baris.Jumlah).Where(i => _baris[i].Aktif && Pengurus(_baris[i])
            && CariOrang(_baris[i].Kepesertaan.Nik) is { } orang && _orang[orang].Data.Meninggal.Berlaku(per))];
        if (!ganti.IsEmpty)
        {
            tugas.Add(new(JenisTugas.GantiPengurus, ganti.Length, "KP-7", null, null) { Baris = ganti });
        }

        foreach (var alur in new[] { _vervalPbi, _verifikasi }.OfType<AlurKelayakan>())
        {
            LocalDate tenggat = alur.Jendela.Selesai;
            Butir(JenisTugas.SetujuiTanda, KeadaanButir.TandaMenunggu, "VK-16", alur.Tertutup);
            Butir(JenisTugas.Finalisasi, KeadaanButir.Finalisasi, "VK-7", alur.Tertutup);
            Butir(alur.KeadaanSurat == KeadaanSurat.Menunggu ? JenisTugas.TungguSurat : JenisTugas.UnggahSurat, KeadaanButir.Pengesahan, "VK-13", alur.Tertutup);

            void Butir(JenisTugas jenis, KeadaanButir keadaan, string aturan, bool selesai)
            {
                ImmutableArray<int> baris = selesai ? [] : [.. alur.Bergerak.Where(b => b.Value.Keadaan == keadaan).Select(b => b.Key).Order()];
                if (!baris.IsEmpty)
                {
                    tugas.Add(new(jenis, baris.Length, aturan, tenggat, Hari(per, tenggat)) { Baris = baris });
                }
            }
        }

        var hariKerja = new HariKerja(DaftarHariLibur.Baku, Kebijakan);
        foreach (var kiriman in _kemensos.Values.Where(k => k.Tanggapan is null).GroupBy(k => k.Dikirim).OrderBy(g => g.Key))
        {
            var nilai = TanggapanKemensos.Nilai(kiriman.Key, LocalDate.Max(per, kiriman.Key), hariKerja: hariKerja, edisi: _pilihanEdisi);
            if (nilai.SisaHariKerja is { } sisa)
            {
                tugas.Add(new(JenisTugas.TanggapiKemensos, kiriman.Count(), "KM-1", nilai.Tenggat, sisa) { Baris = [.. kiriman.Select(k => k.Baris)] });
            }
        }

        foreach (var usulan in _usulan.Values.Where(u => u.Keadaan is not (KeadaanUsulan.Ditetapkan or KeadaanUsulan.Ditolak or KeadaanUsulan.Dibatalkan or KeadaanUsulan.Kedaluwarsa or KeadaanUsulan.Dikirim)))
        {
            LocalDate? tenggat = usulan.Data.Jalur == JalurUsulan.Kemensos || !HukumUsulan.AdaJendela(Bahan(usulan), Edisi) ? null
                : usulan.Keadaan is KeadaanUsulan.Difinalisasi or KeadaanUsulan.Disahkan ? HukumUsulan.JendelaSurat(Bahan(usulan), Edisi).Selesai
                : HukumUsulan.JendelaUsulan(Bahan(usulan), usulan.Tanggal, Edisi).Selesai;
            tugas.Add(new(JenisTugas.Usulan, 1, "UB-6", tenggat, tenggat is { } hari ? Hari(per, hari) : null) { Usulan = usulan.Nomor });
        }

        if (per > _verifikasi.Jendela.Selesai)
        {
            tugas.Add(new(JenisTugas.TutupPeriode, JumlahAktif, "RG-3", Periode.HariTerakhir, Hari(per, Periode.HariTerakhir)));
        }

        return [.. tugas.OrderBy(t => t.Tenggat ?? LocalDate.MaxIsoValue).ThenBy(t => t.Jenis)];
    }

    /// <summary>What changed between two periodes: the changes that the later one shows and the earlier one does not.</summary>
    /// <param name="dari">The earlier periode.</param>
    /// <param name="ke">The later periode.</param>
    /// <returns>The changes, in the order of the events; each names its event and rule.</returns>
    public ImmutableArray<PerubahanRegister> Bandingkan(Periode dari, Periode ke) => [.. _perubahan.Where(u => u.Periode > dari && u.Periode <= ke)];

    /// <summary>Compares a determined list with the register (RG-4).</summary>
    /// <param name="ditetapkan">The determined list.</param>
    /// <param name="per">The day as of which anomalies count.</param>
    /// <returns>The differences: by place in the register, then by place in the list.</returns>
    public ImmutableArray<SelisihBaris> Selisih(IReadOnlyList<SebutPeserta> ditetapkan, LocalDate per)
    {
        ArgumentNullException.ThrowIfNull(ditetapkan);
        Dictionary<(Nik, ProgramBansos), int> daftar = new(ditetapkan.Count);
        for (var i = 0; i < ditetapkan.Count; i++)
        {
            daftar.TryAdd((ditetapkan[i].Nik, ditetapkan[i].Program), i);
        }

        List<SelisihBaris> selisih = [];
        HashSet<int> terpakai = [];
        foreach (var i in Penerima())
        {
            var peserta = _baris[i].Kepesertaan;
            if (daftar.TryGetValue((peserta.Nik, peserta.Program), out var ada))
            {
                terpakai.Add(ada);
                continue;
            }

            int? pengganti = CariOrang(peserta.Nik) is not { } orang ? null : Keluarga(orang)
                .Select(o => _orang[o].Data.Nik.NilaiBilaSah is { } nik && nik != peserta.Nik && BarisAktif(new SebutPeserta(nik, peserta.Program)) is null && daftar.TryGetValue((nik, peserta.Program), out var lain) ? (int?)lain : null)
                .FirstOrDefault(l => l is not null);
            if (pengganti is { } letak)
            {
                terpakai.Add(letak);
            }

            selisih.Add(new(pengganti is null ? JenisSelisih.TidakDitetapkan : JenisSelisih.Berubah, SebabSelisih(peserta.Nik, per), i, pengganti));
        }

        selisih.AddRange(Enumerable.Range(0, ditetapkan.Count).Where(i => !terpakai.Contains(i) && daftar[(ditetapkan[i].Nik, ditetapkan[i].Program)] == i)
            .Select(i => new SelisihBaris(JenisSelisih.TidakTerduga, SebabSelisih(ditetapkan[i].Nik, per), null, i)));
        return [.. selisih];
    }

    private SebabSelisih SebabSelisih(Nik nik, LocalDate per)
    {
        if (CariOrang(nik) is not { } orang)
        {
            return Rules.SebabSelisih.TidakDiketahui;
        }

        return _orang[orang].HasilPemadanan == VonisKepadanan.TidakPadan ? Rules.SebabSelisih.TidakPadan
            : Keluarga(orang).Any(lain => lain != orang && SamaOrang(_orang[lain].Data, _orang[orang].Data)) ? Rules.SebabSelisih.Ganda
            : !Dihapus(_orang[orang]) && PemeriksaanAnomali.Periksa([_orang[orang].Data], new KonteksAnomali(per)).PerluPerbaikan > 0 ? Rules.SebabSelisih.Anomali
            : Rules.SebabSelisih.TidakDiketahui;
    }

    // Tafsir: GD-2 on names as recorded; a likely cause, not a finding of ganda.
    private static bool SamaOrang(Penduduk a, Penduduk b) =>
        a.Nama is { } nama && a.TanggalLahir is { } lahir && lahir == b.TanggalLahir && string.Equals(nama, b.Nama, StringComparison.OrdinalIgnoreCase);

    private BarisRegister DenganSk(int baris)
    {
        var satu = _baris[baris];
        foreach (var sk in _sk)
        {
            if (satu.BerjalanPada(sk.Periode) && !sk.Selisih.Any(s => s.Baris == baris))
            {
                satu = satu with { SkPertama = satu.SkPertama ?? sk.TanggalSk, SkTerakhir = sk.TanggalSk };
            }
        }

        return satu;
    }

    private static int Hari(LocalDate dari, LocalDate ke) => Period.DaysBetween(dari, ke);
}
