using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What a way back aims at.</summary>
public enum TujuanJalan : byte
{
    /// <summary>The recipient certainly keeps the programme.</summary>
    Tetap = 1,

    /// <summary>The recipient is layak.</summary>
    Layak = 2,
}

/// <summary>What a fact becomes on a way back.</summary>
public enum PerubahanFakta : byte
{
    /// <summary>The declaration is taken back (VK-6, VK-14).</summary>
    Dibatalkan = 1,

    /// <summary>Somebody verifies and finds the recipient layak (VK-3).</summary>
    DinyatakanLayak = 2,

    /// <summary>The letter is rejected (VK-14).</summary>
    Ditolak = 3,

    /// <summary>There are ahli waris, which was not known (VK-5, VK-9, KP-7).</summary>
    Ada = 4,

    /// <summary>The finalisasi, whose day was not known, is younger than the letter (VK-13).</summary>
    SesudahTanggalSurat = 5,
}

/// <summary>One step of a way back: what changes, by whom, until when, under which rule.</summary>
/// <param name="Fakta">The fact, a single one.</param>
/// <param name="Menjadi">What it becomes.</param>
/// <param name="Oleh">The roles entitled to it (PR-2), in the order of the roles.</param>
/// <param name="Sampai">The last day on which it can be done; null where the rules set none.</param>
/// <param name="Aturan">The rule that allows it.</param>
/// <param name="Indeks">The kepesertaan concerned, 0-based and ascending; empty for the letter.</param>
/// <remarks>Immutable and thread-safe; carries no personal data. Compared member by member, lists by reference.</remarks>
public sealed record LangkahJalan(
    FaktaKelayakan Fakta, PerubahanFakta Menjadi, ImmutableArray<PeranPengguna> Oleh, LocalDate? Sampai, Aturan Aturan, ImmutableArray<int> Indeks)
{
    /// <summary>The fact, what becomes of it, and until when.</summary>
    /// <returns>Text without anything personal.</returns>
    public override string ToString() => $"{TabelKelayakan.Fakta.Kode(Fakta)} {TabelKelayakan.Perubahan.Kode(Menjadi)}{(Sampai is { } hari ? $" sampai {TeksTanggal.Iso(hari)}" : "")} ({Aturan})";
}

/// <summary>One way back: the steps in the order in which they have to be taken, and what comes out.</summary>
/// <param name="Langkah">The steps; none when the goal is reached already.</param>
/// <param name="Hasil">The decision once they are taken.</param>
/// <remarks>Immutable and thread-safe. Compared member by member, the list by reference.</remarks>
public sealed record Jalan(ImmutableArray<LangkahJalan> Langkah, PutusanRingkas Hasil);

/// <summary>A missing fact that decides, and what each answer leads to.</summary>
/// <param name="Fakta">The fact.</param>
/// <param name="Ya">The decision if it holds.</param>
/// <param name="Tidak">The decision if it does not.</param>
/// <remarks>Equality is member by member. Immutable and thread-safe.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PertanyaanKelayakan(FaktaKelayakan Fakta, PutusanRingkas Ya, PutusanRingkas Tidak);

/// <summary>The way back from a decision on kelayakan (HD-4): the smallest sets of facts that would lead to another outcome, and what to ask when it is open.</summary>
/// <remarks>
/// <para>Complete and minimal over what somebody can still change or find out, by the tables of <see cref="AlurKelayakan"/>. What nobody can change is never
/// proposed: a death, a day gone by, an item of Kemensos once agreed, what an approved letter closed.</para>
/// <para>Immutable and thread-safe. Compared by reference.</para>
/// </remarks>
public sealed class JalanKeluar
{
    private JalanKeluar(PutusanKelayakan putusan, TujuanJalan tujuan, ImmutableArray<Jalan> jalan, ImmutableArray<PertanyaanKelayakan> pertanyaan, ImmutableArray<Aturan> penghalang)
    {
        Putusan = putusan;
        Tujuan = tujuan;
        Jalan = jalan;
        Pertanyaan = pertanyaan;
        Penghalang = penghalang;
    }

    /// <summary>The decision to get away from.</summary>
    public PutusanKelayakan Putusan { get; }

    /// <summary>What the ways aim at.</summary>
    public TujuanJalan Tujuan { get; }

    /// <summary>Every smallest way, those with fewer steps first; empty when there is none.</summary>
    public ImmutableArray<Jalan> Jalan { get; }

    /// <summary>The missing facts that decide, the most useful question first; empty unless the answer is belum dapat ditentukan.</summary>
    public ImmutableArray<PertanyaanKelayakan> Pertanyaan { get; }

    /// <summary>Where there is no way: the rules that close it, such as VK-14 for a period closed by an approved letter; empty where there is one.</summary>
    public ImmutableArray<Aturan> Penghalang { get; }

    /// <summary>Searches the way back from one decision.</summary>
    /// <param name="hasil">The decisions on a region and periode.</param>
    /// <param name="indeks">The kepesertaan, 0-based.</param>
    /// <param name="tujuan">What to aim at; null: to keep the programme where it is dihentikan, else to be layak.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hasil"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kepesertaan, or the goal is not one of the list.</exception>
    /// <example>
    /// <code>
    /// Nik ibu = Nik.Parse("3374995203850001");
    /// HasilKelayakan hasil = VerifikasiKelayakan.Putuskan(new BahanKelayakan
    /// {
    ///     Periode = new Periode(2024, 2),
    ///     Kepesertaan = [new(ibu, ProgramBansos.PbiJk), new(ibu, ProgramBansos.Pkh)],
    ///     Penetapan = [new(ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [AlasanTidakLayak.SudahMampu], Difinalisasi = true }],
    /// });
    /// JalanKeluar keluar = JalanKeluar.Cari(hasil, 1);
    /// bool terhalang = !keluar.Penghalang.IsEmpty;
    /// </code>
    /// </example>
    public static JalanKeluar Cari(HasilKelayakan hasil, int indeks, TujuanJalan? tujuan = null)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        ArgumentOutOfRangeException.ThrowIfNegative(indeks);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(indeks, hasil.Putusan.Length);
        var putusan = hasil.Putusan[indeks];
        var dituju = tujuan ?? (putusan.StatusKepesertaan == StatusKepesertaan.Dihentikan ? TujuanJalan.Tetap : TujuanJalan.Layak);
        if (!TabelKelayakan.Tujuan.Memuat(dituju))
        {
            throw new ArgumentOutOfRangeException(nameof(tujuan), TabelKelayakan.Tujuan.PesanTakDikenal().ToString());
        }

        var pencarian = new PencarianJalan(hasil.Konteks);
        var keluarga = Lain(hasil, putusan);
        var nomorPbi = putusan.Kelas.Jenis == JenisKepesertaan.Pbi ? -1 : hasil.Berkas.Nomor(putusan.Kepesertaan.Nik, ProgramBansos.PbiJk);
        var awal = new AwalJalan(
            putusan.Kelas,
            TanggalKosong(hasil, indeks),
            nomorPbi >= 0 && TanggalKosong(hasil, nomorPbi),
            keluarga.Jalan,
            hasil.Berkas.Meninggal(putusan.Kepesertaan.Nik));
        var jalan = pencarian.Cari(awal, dituju).Select(h => Susun(h, awal, pencarian, hasil.Konteks, (indeks, nomorPbi, keluarga.Batal, keluarga.Sesudah))).ToImmutableArray();
        return new(
            putusan,
            dituju,
            jalan,
            putusan.Kelayakan == StatusKelayakan.BelumDapatDitentukan
                ? [.. FaktaOrang.Dari(putusan.Ringkas.Kurang).Select(f => new PertanyaanKelayakan(f.Fakta, pencarian.Jawab(awal, f.Fakta, Kepastian.Ya), pencarian.Jawab(awal, f.Fakta, Kepastian.Tidak)))]
                : [],
            jalan.IsEmpty ? pencarian.Penghalang(awal) : []);
    }

    private static Jalan Susun(
        Gerak himpunan, in AwalJalan awal, PencarianJalan pencarian, KonteksKelayakan konteks, (int Sendiri, int Pbi, ImmutableArray<int> Batal, ImmutableArray<int> Sesudah) indeks)
    {
        var gerak = new List<(Gerak Gerak, Aturan Aturan)>();
        var hasil = pencarian.Terapkan(awal, himpunan, gerak)!.Value;
        var jenis = awal.Kelas.Jenis;
        return new([.. gerak.Select(Langkah)], hasil);

        LangkahJalan Langkah((Gerak Gerak, Aturan Aturan) g)
        {
            var (fakta, menjadi, tindakan, bertenggat) = PencarianJalan.Arti(g.Gerak, jenis);
            ImmutableArray<int> pada = fakta switch
            {
                FaktaKelayakan.Surat => [],
                FaktaKelayakan.PenetapanPbi or FaktaKelayakan.TanggalFinalisasiPbi => [indeks.Pbi],
                FaktaKelayakan.Keluarga => menjadi == PerubahanFakta.Dibatalkan ? indeks.Batal : indeks.Sesudah,
                _ => [indeks.Sendiri],
            };
            return new(fakta, menjadi, PencarianJalan.Oleh(tindakan, konteks), bertenggat ? pencarian.Selesai : null, g.Aturan, pada);
        }
    }

    /// <summary>What of the PBI-JK of other members reaches this kepesertaan, and which of it is open to change.</summary>
    private static (KeluargaJalan Jalan, ImmutableArray<int> Batal, ImmutableArray<int> Sesudah) Lain(HasilKelayakan hasil, PutusanKelayakan putusan)
    {
        if (putusan.Kelas.Lain.Tahap == default || hasil.Berkas.NomorKk(putusan.Kepesertaan.Nik) is not { } kk)
        {
            return (default, [], []);
        }

        var (batal, sesudah, terjauh) = (default(SebabLain), default(SebabLain), default(KeadaanButir));
        var (dibatalkan, diundur) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        foreach (var lain in hasil.Putusan)
        {
            var (sendiri, kemensos) = (lain.Kelas.Sendiri, lain.Kelas.Kemensos);
            if (lain.Kelas.Jenis != JenisKepesertaan.Pbi || lain.Kepesertaan.Nik == putusan.Kepesertaan.Nik || !hasil.Berkas.Pertama(lain.Indeks)
                || hasil.Berkas.NomorKk(lain.Kepesertaan.Nik) != kk)
            {
                continue;
            }

            var keliru = HukumKelayakan.SebabBagiKeluarga(sendiri, default, hasil.Konteks).Tahap != default
                && PencarianJalan.DapatKeliru(sendiri, hasil.Berkas.Meninggal(lain.Kepesertaan.Nik));
            var undur = keliru && sendiri.Tingkat == TingkatNyataan.FinalTercakup && TanggalKosong(hasil, lain.Indeks);
            batal = Gabung(batal, HukumKelayakan.SebabBagiKeluarga(keliru ? default : sendiri, kemensos, hasil.Konteks));
            sesudah = Gabung(sesudah, HukumKelayakan.SebabBagiKeluarga(undur ? sendiri with { Tingkat = TingkatNyataan.FinalTakTercakup } : sendiri, kemensos, hasil.Konteks));
            if (keliru)
            {
                dibatalkan.Add(lain.Indeks);
                var keadaan = PencarianJalan.ButirDari(sendiri);
                terjauh = keadaan > terjauh ? keadaan : terjauh;
            }

            if (undur)
            {
                diundur.Add(lain.Indeks);
            }
        }

        return (new(terjauh, batal, diundur.Count > 0 ? sesudah : null), dibatalkan.ToImmutable(), diundur.ToImmutable());

        static SebabLain Gabung(SebabLain a, SebabLain b) => new(HukumKelayakan.LebihJauh(a.Tahap, b.Tahap), a.Kematian || b.Kematian);
    }

    private static bool TanggalKosong(HasilKelayakan hasil, int indeks) =>
        (hasil.Berkas.TanggalFinalisasi(indeks) ?? hasil.Konteks.Surat?.TanggalFinalisasi) is null;
}
