using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What leads on after a refusal: every command is tried on this state, by somebody entitled and with what it needs.</summary>
public sealed partial class AlurKelayakan
{
    // Why: items in one state answer alike but for their marker, their programme and their heirs; so many of them are tried before a command counts as refused.
    private const int ButirDicoba = 8;

    /// <summary>The ways on after a refused command, on the items that it names; where it names none, on any.</summary>
    private ImmutableArray<JalanAlur<PerintahKelayakan>> CariJalan(PerintahAlur ditolak)
    {
        var jalan = ImmutableArray.CreateBuilder<JalanAlur<PerintahKelayakan>>();
        foreach (var perintah in TabelAlurKelayakan.Perintah.Butir.Select(static b => b.Nilai))
        {
            var berwenang = PercobaanAlur.Berwenang(Edisi, Periode, Tindakan(perintah));
            if (berwenang.IsEmpty)
            {
                continue;
            }

            // Why: what is refused today may be accepted when the window opens; that the period can be closed after it is said when nothing else leads on.
            LocalDate[] hari = perintah == PerintahKelayakan.Tutup && jalan.Count == 0 ? [ditolak.Tanggal, LocalDate.Max(ditolak.Tanggal, Jendela.Selesai.PlusDays(1))]
                : perintah != PerintahKelayakan.Tutup && Jendela.Mulai > ditolak.Tanggal ? [ditolak.Tanggal, Jendela.Mulai]
                : [ditolak.Tanggal];
            foreach (var satu in hari)
            {
                if (Diterima(perintah, satu, berwenang[0], null, ditolak))
                {
                    bool pelakuLain = ditolak.Pelaku is { } pelaku && !Diterima(perintah, satu, berwenang[0], pelaku, ditolak);
                    jalan.Add(new(perintah, satu == ditolak.Tanggal ? null : satu, berwenang, pelakuLain));
                    break;
                }
            }
        }

        return jalan.ToImmutable();
    }

    private bool Diterima(PerintahKelayakan perintah, LocalDate hari, PeranPengguna peran, string? pelaku, PerintahAlur ditolak)
    {
        HimpunanAlasan[] alasan = perintah == PerintahKelayakan.Tandai ? [.. Edisi.Isi.Alasan.Pada(Periode).Select(static a => new HimpunanAlasan(a.Kode))] : [default];
        return Sasaran(perintah, ditolak).Any(indeks => alasan.Any(a => Terapkan(new PerintahAlur
        {
            Perintah = perintah,
            Tanggal = hari,
            Peran = peran,
            Pelaku = pelaku,
            Indeks = indeks,
            Alasan = a,
            Keterangan = perintah is PerintahKelayakan.Tandai or PerintahKelayakan.Tolak ? "dicoba" : null,
            BeritaAcara = true,
            Surat = perintah == PerintahKelayakan.Unggah ? PercobaanAlur.Surat(Edisi, Periode, hari, StatusSurat.Menunggu) : null,
        }).Diterima));
    }

    private IEnumerable<ImmutableArray<int>> Sasaran(PerintahKelayakan perintah, PerintahAlur ditolak)
    {
        IEnumerable<int> satuan = perintah switch
        {
            PerintahKelayakan.Tandai => Enumerable.Range(0, _sumber.Jumlah).Where(i =>
                !Bergerak.ContainsKey(i) && _sumber.Berjalan(i) && (Jendela.Kegiatan != KegiatanBulanan.VervalPbi || _sumber.Peserta(i).Program.Pbi)),
            PerintahKelayakan.SetujuiTanda => Bergerak.Where(static b => b.Value.Keadaan == KeadaanButir.TandaMenunggu).DistinctBy(static b => b.Value.Penanda, StringComparer.Ordinal).Select(static b => b.Key),
            _ => Bergerak.DistinctBy(static b => b.Value.Keadaan).Select(static b => b.Key),
        };
        return perintah >= PerintahKelayakan.Unggah ? [default]
            : ditolak.Indeks is { IsDefaultOrEmpty: false } disebut ? disebut.Length == 1 ? [disebut] : [disebut, .. disebut.Select(static i => ImmutableArray.Create(i))]
            : perintah == PerintahKelayakan.Finalisasi ? [default]
            : satuan.Take(ButirDicoba).Select(static i => ImmutableArray.Create(i));
    }
}
