using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>
/// What all kepesertaan of one region and one periode have in common: edition, activity, policy, the state of the letter and
/// whether the window has ended.
/// </summary>
/// <remarks>The one place where verifikasi kelayakan reads the parameters of an edition. Immutable and thread-safe. Compared by reference.</remarks>
public sealed class KonteksKelayakan
{
    private readonly FaktaKelayakan _dibaca;

    private KonteksKelayakan(
        Periode periode, EdisiAturan edisi, bool edisiDisebut, KegiatanBulanan kegiatan, KebijakanDtks kebijakan, SuratPengesahan? surat, bool jendelaBerakhir)
    {
        Periode = periode;
        Edisi = edisi;
        EdisiDisebut = edisiDisebut;
        Kegiatan = kegiatan;
        Kebijakan = kebijakan;
        JendelaBerakhir = jendelaBerakhir;
        Surat = surat;
        TemuanSurat = surat is null ? [] : KeabsahanSurat.Periksa(surat, periode, edisi, kegiatan);
        SuratSah = surat is null ? null : TemuanSurat.IsEmpty;
        SuratBerlaku = SuratSah == true && surat!.Status is StatusSurat.Menunggu or StatusSurat.Disetujui ? surat.Status : null;
        AdaKaskade = edisi.Memuat(Aturan.VK8) && edisi.Isi.KaskadePbi.Pada(periode);
        AdaKm1 = Aturan.KM1.BerlakuPada(edisi);
        Syarat = SyaratPenetapan.Dari(edisi, periode, kegiatan);
        FaktaOrang = [.. Rules.FaktaOrang.Semua.Where(f => f.Ada(this))];
        _dibaca = FaktaOrang.Aggregate(FaktaKelayakan.TidakAda, static (semua, f) => semua | f.Fakta);
        MembacaTanpaPernyataan = FaktaOrang.Any(static f => f.TanpaPernyataan);
    }

    /// <summary>The periode that is verified.</summary>
    public Periode Periode { get; }

    /// <summary>The edition of the rules in use.</summary>
    public EdisiAturan Edisi { get; }

    /// <summary>Whether the caller named the edition; otherwise the periode chose it.</summary>
    public bool EdisiDisebut { get; }

    /// <summary>Whether the periode lies outside the span of the edition, which then was named.</summary>
    public bool DiLuarMasa => !Edisi.Mencakup(Periode);

    /// <summary>The activity of the month: <see cref="KegiatanBulanan.VerifikasiKelayakan"/> or <see cref="KegiatanBulanan.VervalPbi"/>.</summary>
    public KegiatanBulanan Kegiatan { get; }

    /// <summary>The policy in use.</summary>
    public KebijakanDtks Kebijakan { get; }

    /// <summary>The letter that counts; null when there is none, or when it is uploaded only after the as-of date.</summary>
    public SuratPengesahan? Surat { get; }

    /// <summary>Whether the letter is valid (VK-13, SP-1); null without a letter.</summary>
    public bool? SuratSah { get; }

    /// <summary>The rules the letter breaks: SP-1, VK-13, each at most once, in that order; empty without a letter.</summary>
    public ImmutableArray<Aturan> TemuanSurat { get; }

    /// <summary>Every condition of SP-1 and VK-13 that the letter fails, each with how to repair it; empty without a letter or when it is valid.</summary>
    public ImmutableArray<Pesan> SebabSurat => Surat is null ? [] : KeabsahanSurat.Sebab(Surat, Periode, Edisi, Kegiatan);

    /// <summary>Whether the window of the activity has ended as of the given date.</summary>
    public bool JendelaBerakhir { get; }

    /// <summary>Menunggu or disetujui of a valid letter; null without a letter, or when it is invalid or rejected.</summary>
    internal StatusSurat? SuratBerlaku { get; }

    /// <summary>Whether the PBI cascade belongs to the edition (VK-8 came with Kepmensos 150/HUK/2022).</summary>
    internal bool AdaKaskade { get; }

    /// <summary>Whether Kemensos' own verification belongs to the edition (KM-1).</summary>
    internal bool AdaKm1 { get; }

    /// <summary>Whether the cascade reaches other members of a family.</summary>
    internal bool KeluargaTerjangkau => AdaKaskade && Kebijakan.CakupanKaskade == CakupanKaskade.Keluarga;

    /// <summary>What the edition and the activity ask of a declaration.</summary>
    internal SyaratPenetapan Syarat { get; }

    /// <summary>The facts about the person that rules read here.</summary>
    internal ImmutableArray<FaktaOrang> FaktaOrang { get; }

    /// <summary>Whether one of them may be read where nobody declared anything.</summary>
    internal bool MembacaTanpaPernyataan { get; }

    /// <summary>Whether rules read a fact about the person here.</summary>
    internal bool Membaca(FaktaKelayakan fakta) => _dibaca.HasFlag(fakta);

    /// <summary>Builds the context of a periode.</summary>
    /// <param name="periode">The periode that is verified.</param>
    /// <param name="edisi">The edition, or the list from which the periode chooses.</param>
    /// <param name="kebijakan">The policy; null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <param name="surat">The letter of the region for this periode; null when none was uploaded.</param>
    /// <param name="per">The date as of which to decide; null leaves open whether the window has ended.</param>
    /// <param name="kegiatan">The activity: verifikasi-kelayakan, or verval-pbi with its own window and letter.</param>
    /// <exception cref="DiLuarCakupanException">The periode is not modelled, or the edition has no verifikasi kelayakan or no window of the activity.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kegiatan"/> is another activity.</exception>
    public static KonteksKelayakan Susun(
        Periode periode,
        PilihanEdisi edisi = default,
        KebijakanDtks? kebijakan = null,
        SuratPengesahan? surat = null,
        LocalDate? per = null,
        KegiatanBulanan kegiatan = KegiatanBulanan.VerifikasiKelayakan)
    {
        if (kegiatan is not (KegiatanBulanan.VerifikasiKelayakan or KegiatanBulanan.VervalPbi))
        {
            throw new ArgumentOutOfRangeException(nameof(kegiatan), PesanKelayakan.KegiatanLain.ToString());
        }

        var dipakai = TentukanEdisi(periode, edisi);
        var berakhir = per > JendelaKegiatan(periode, dipakai, kegiatan).Selesai;

        // Tafsir: VK-13: a letter uploaded after the as-of date is not there yet.
        return new(periode, dipakai, edisi.Disebut is not null, kegiatan, kebijakan ?? KebijakanDtks.Baku, surat?.TanggalUnggah > per ? null : surat, berakhir);
    }

    /// <summary>The window of an activity, without which there is nothing to decide in it.</summary>
    /// <exception cref="DiLuarCakupanException">The edition has no such window.</exception>
    internal static Jendela JendelaKegiatan(Periode periode, EdisiAturan edisi, KegiatanBulanan kegiatan) =>
        KalenderDtks.Jendela(periode, edisi, kegiatan) ?? throw new DiLuarCakupanException(PesanKelayakan.TanpaKegiatan(edisi, kegiatan));

    /// <summary>The same context with its letter in another state.</summary>
    internal KonteksKelayakan DenganSurat(StatusSurat status) =>
        new(Periode, Edisi, EdisiDisebut, Kegiatan, Kebijakan, Surat is null ? null : Surat with { Status = status }, JendelaBerakhir);

    /// <summary>The edition to use, which has verifikasi kelayakan.</summary>
    /// <exception cref="DiLuarCakupanException">The periode is not modelled, or the edition has no verifikasi kelayakan.</exception>
    internal static EdisiAturan TentukanEdisi(Periode periode, PilihanEdisi edisi)
    {
        var dipakai = edisi.Tentukan(periode);
        return dipakai.PunyaVerifikasiKelayakan ? dipakai : throw new DiLuarCakupanException(PesanKelayakan.TanpaVerifikasiKelayakan(dipakai));
    }

    /// <summary>Reads the raw facts about one kepesertaan by the first page of the law.</summary>
    internal KelasKepesertaan Baca(in FaktaKepesertaan fakta, ref LembarPutusan lembar, out CacatPenetapan cacat, out CacatPenetapan cacatKemensos)
    {
        cacat = CacatPenetapan.TidakAda;
        cacatKemensos = CacatPenetapan.TidakAda;
        var sendiri = default(Nyataan);
        var kemensos = default(Nyataan);
        if (fakta.Penetapan is { } p)
        {
            var final = fakta.TanggalFinalisasi ?? Surat?.TanggalFinalisasi;
            sendiri = HukumKelayakan.Menyatakan(
                new(fakta, p.Alasan, p.Keterangan), p.Status, p.Difinalisasi, Tercakup(final), Syarat, ref lembar, out cacat);
        }

        if (fakta.Kemensos is { } butir && fakta.Tanggapan is { } tanggapan)
        {
            kemensos = HukumKelayakan.Km1(
                new(fakta, butir.Alasan, butir.Keterangan), tanggapan, Tercakup(butir.Tanggapan?.Tanggal), Syarat, ref lembar, out cacatKemensos);
        }

        return new(RuangKeadaan.JenisDari(fakta.Program, fakta.Peran == PeranKepesertaan.Penerima || fakta.JugaPengurus), sendiri, kemensos, Tentang(fakta));
    }

    private TentangOrang Tentang(in FaktaKepesertaan fakta)
    {
        var tentang = default(TentangOrang);
        foreach (var f in FaktaOrang)
        {
            tentang = tentang.Dengan(f.Fakta, f.Nilai(fakta));
        }

        return tentang;
    }

    // Dasar: VK-13. Nobody is stopped by a letter older than the decision it confirms, where that date is known.
    private bool Tercakup(LocalDate? final) => !(final > Surat?.TanggalSurat);
}
