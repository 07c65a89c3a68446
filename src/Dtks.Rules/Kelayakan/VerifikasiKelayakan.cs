using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Verifikasi kelayakan, the explaining face: decides every kepesertaan of a region and periode and says by which rules.</summary>
/// <remarks>
/// Pure and thread-safe. Work grows with the number of kepesertaan, whatever the size of families. For millions of kepesertaan of which only the answers are
/// needed, <see cref="PutusanMassal"/> gives the same answers without allocating.
/// </remarks>
public static class VerifikasiKelayakan
{
    /// <summary>Decides.</summary>
    /// <param name="bahan">The facts.</param>
    /// <param name="kebijakan">The policy; null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <returns>One decision for each kepesertaan, and what was refused.</returns>
    /// <exception cref="DiLuarCakupanException">The periode is not modelled, the edition has no verifikasi kelayakan, or a deadline touches a year without days off.</exception>
    /// <exception cref="BahanTidakSahException">The facts contradict themselves: something stands twice, points to no kepesertaan, or cannot be judged. Every contradiction is named.</exception>
    /// <example>
    /// <code>
    /// Nik ibu = Nik.Parse("3374995203850001");
    /// HasilKelayakan hasil = VerifikasiKelayakan.Putuskan(new BahanKelayakan
    /// {
    ///     Periode = new Periode(2024, 2),
    ///     Kepesertaan = [new(ibu, ProgramBansos.PbiJk), new(ibu, ProgramBansos.Pkh)],
    ///     Penetapan = [new(ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [AlasanTidakLayak.SudahMampu], Difinalisasi = true }],
    /// });
    /// PutusanKelayakan pkh = hasil.Putusan[1];
    /// Console.WriteLine(pkh.Kelayakan); // TidakLayak
    /// Console.WriteLine(pkh.StatusKepesertaan); // Tetap
    /// Console.WriteLine(string.Join(' ', pkh.Dasar)); // VK-8 VK-11
    /// </code>
    /// </example>
    public static HasilKelayakan Putuskan(BahanKelayakan bahan, KebijakanDtks? kebijakan = null)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        return Putuskan(bahan, KonteksKelayakan.Susun(bahan.Periode, bahan.Edisi, kebijakan, bahan.Surat, bahan.Per, bahan.Kegiatan));
    }

    /// <summary>Decides within a context prepared once for many families of a region.</summary>
    /// <param name="bahan">
    /// The facts; their own periode, edition, activity, letter and policy play no part, their as-of date counts for deaths and for the answers to Kemensos.
    /// </param>
    /// <param name="konteks">Edition, activity, policy, letter and window.</param>
    /// <returns>One decision for each kepesertaan, and what was refused.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="BahanTidakSahException">The facts contradict themselves.</exception>
    public static HasilKelayakan Putuskan(BahanKelayakan bahan, KonteksKelayakan konteks)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        ArgumentNullException.ThrowIfNull(konteks);
        var berkas = BerkasKelayakan.Susun(bahan, konteks);
        var kepesertaan = bahan.Kepesertaan;

        var dibaca = new (KelasKepesertaan Kelas, HimpunanAturan Diperiksa, FaktaKelayakan Fakta)[kepesertaan.Count];
        List<PenetapanDitolak>? ditolak = null;
        List<PenetapanDitolak>? ditolakKemensos = null;
        for (var i = 0; i < dibaca.Length; i++)
        {
            if (!konteks.MembacaTanpaPernyataan && berkas.NomorPenetapan(i) < 0 && berkas.NomorKemensos(i) < 0)
            {
                // Why: where nobody said anything the first page has nothing to read.
                dibaca[i].Kelas = new(RuangKeadaan.JenisDari(kepesertaan[i].Program, kepesertaan[i].Peran == PeranKepesertaan.Penerima || berkas.KeduaPeran(i)), default, default, default);
                continue;
            }

            var lembar = default(LembarPutusan);
            var kelas = konteks.Baca(berkas.Fakta(i, konteks), ref lembar, out var cacat, out var cacatKemensos);
            dibaca[i] = (kelas, lembar.Diperiksa, lembar.Dibaca);
            if (berkas.Pertama(i))
            {
                Tolak(ref ditolak, berkas.NomorPenetapan(i), cacat);
                Tolak(ref ditolakKemensos, berkas.NomorKemensos(i), cacatKemensos);
            }
        }

        var keluarga = konteks.KeluargaTerjangkau ? new SebabKeluarga(berkas, kepesertaan, i => dibaca[i].Kelas, konteks) : null;
        var putusan = new PutusanKelayakan[dibaca.Length];
        var (pemilik, nomorPbi) = (default(Nik), -1);
        for (var i = 0; i < putusan.Length; i++)
        {
            var peserta = kepesertaan[i];
            if (peserta.Nik != pemilik)
            {
                (pemilik, nomorPbi) = (peserta.Nik, berkas.Nomor(peserta.Nik, ProgramBansos.PbiJk));
            }

            var k = dibaca[i].Kelas;
            var pbi = nomorPbi < 0 || k.Jenis == JenisKepesertaan.Pbi ? default : dibaca[nomorPbi].Kelas;
            var (lain, nomorLain) = keluarga is null || k.Jenis == JenisKepesertaan.Pbi ? (default, -1) : keluarga.Lain(peserta.Nik, nomorPbi);
            putusan[i] = PutusanKelayakan.Putuskan(
                i,
                peserta,
                RuangKeadaan.MenurutSendiri(k, pbi, out _) with { Lain = lain },
                konteks,
                (nomorPbi, nomorLain),
                (berkas.NomorPenetapan(i) is var p and >= 0 ? bahan.Penetapan[p].Alasan : default, berkas.NomorKemensos(i) is var n and >= 0 ? bahan.Kemensos[n].Alasan : default),
                (dibaca[i].Diperiksa, dibaca[i].Fakta));
        }

        return new(konteks, berkas, ImmutableCollectionsMarshal.AsImmutableArray(putusan), Urutkan(ditolak), Urutkan(ditolakKemensos));
    }

    private static void Tolak(ref List<PenetapanDitolak>? ditolak, int nomor, CacatPenetapan cacat)
    {
        if (PesanPenetapan.Aturan(cacat) is { } aturan)
        {
            (ditolak ??= []).Add(new(nomor, aturan) { Cacat = cacat });
        }
    }

    private static ImmutableArray<PenetapanDitolak> Urutkan(List<PenetapanDitolak>? ditolak)
    {
        ditolak?.Sort((a, b) => a.Indeks.CompareTo(b.Indeks));
        return ditolak is null ? [] : [.. ditolak];
    }

    /// <summary>What the PBI-JK of the members of each family cause on the others, folded once a family.</summary>
    private sealed class SebabKeluarga
    {
        private readonly Dictionary<NomorKk, Lipatan> _keluarga = [];
        private readonly BerkasKelayakan _berkas;
        private readonly Func<int, KelasKepesertaan> _kelas;
        private readonly KonteksKelayakan _konteks;

        public SebabKeluarga(BerkasKelayakan berkas, IReadOnlyList<Kepesertaan> kepesertaan, Func<int, KelasKepesertaan> kelas, KonteksKelayakan konteks)
        {
            (_berkas, _kelas, _konteks) = (berkas, kelas, konteks);
            for (var i = 0; i < kepesertaan.Count; i++)
            {
                if (kelas(i).Jenis == JenisKepesertaan.Pbi && berkas.Pertama(i) && berkas.NomorKk(kepesertaan[i].Nik) is { } kk)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_keluarga, kk, out _).Tambah(Sebab(i), i);
                }
            }
        }

        /// <summary>The furthest cause of the others and its index; nothing for a person of unknown family.</summary>
        public (SebabLain Sebab, int Indeks) Lain(Nik nik, int nomorPbi) =>
            _berkas.NomorKk(nik) is { } kk && _keluarga.TryGetValue(kk, out var lipatan)
                ? lipatan.Tanpa(nomorPbi, nomorPbi < 0 ? default : Sebab(nomorPbi))
                : (default, -1);

        private SebabLain Sebab(int i) => HukumKelayakan.SebabBagiKeluarga(_kelas(i).Sendiri, _kelas(i).Kemensos, _konteks);

        /// <summary>The two furthest causes of a family, and how many deaths alone: enough to leave any one person out.</summary>
        [StructLayout(LayoutKind.Auto)]
        private struct Lipatan
        {
            private (TahapKelayakan Tahap, int Indeks) _pertama;
            private (TahapKelayakan Tahap, int Indeks) _kedua;
            private int _kematian;

            // Why: indices come ascending, so of equally far causes the lowest stays.
            public void Tambah(SebabLain sebab, int indeks)
            {
                _kematian += sebab.Kematian ? 1 : 0;
                if (HukumKelayakan.Jarak(sebab.Tahap) > HukumKelayakan.Jarak(_pertama.Tahap))
                {
                    _kedua = _pertama;
                    _pertama = (sebab.Tahap, indeks);
                }
                else if (HukumKelayakan.Jarak(sebab.Tahap) > HukumKelayakan.Jarak(_kedua.Tahap))
                {
                    _kedua = (sebab.Tahap, indeks);
                }
            }

            public readonly (SebabLain Sebab, int Indeks) Tanpa(int nomor, SebabLain sendiri)
            {
                var (tahap, indeks) = _pertama.Tahap != default && _pertama.Indeks == nomor ? _kedua : _pertama;
                return (new(tahap, _kematian > (sendiri.Kematian ? 1 : 0)), indeks);
            }
        }
    }
}
