using System.Linq.Expressions;
using Dtks.Domain;
using FluentValidation;
using FluentValidation.Results;

namespace Dtks.Rules;

/// <summary>Reports the anomalies of one record as FluentValidation failures: the rules of <see cref="PemeriksaanAnomali.AturanSatuCatatan"/>.</summary>
/// <remarks>
/// One rule of FluentValidation for each, on the member it is about, so that <c>IncludeProperties</c> selects by member. A failure has <c>ErrorCode</c> = the id
/// of the rule, <c>Severity</c> Error for galat, Warning for peringatan, Info for info, <c>PropertyName</c> = the member of <see cref="Penduduk"/>, a message in
/// Indonesian and English that says what was found and how to repair it, and the <see cref="TemuanAnomali"/> itself as <c>CustomState</c>.
/// <c>AttemptedValue</c> is always null and no message holds a value, so that no personal data leaves with a failure. <c>IsValid</c> is false for a warning or
/// an information too: ask for failures of severity Error to know what must be fixed. The rules that compare records (AN-15, AN-16, AN-17, AN-19) need
/// <see cref="PemeriksaanAnomali"/>. Thread-safe once built.
/// </remarks>
public sealed class PendudukValidator : AbstractValidator<Penduduk>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="konteks">The day, the region and the registry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="konteks"/> is null.</exception>
    public PendudukValidator(KonteksAnomali konteks)
    {
        ArgumentNullException.ThrowIfNull(konteks);
        foreach (var aturan in AturanCatatan.Semua)
        {
            var bidang = UraianSebab.Semua.First(u => ReferenceEquals(u.Aturan, aturan.Aturan)).Bidang;
            switch (bidang)
            {
                case BidangOrang.Nik:
                    Daftarkan(o => o.Nik, aturan, konteks);
                    break;
                case BidangOrang.NomorKk:
                    Daftarkan(o => o.NomorKk, aturan, konteks);
                    break;
                case BidangOrang.Nama:
                    Daftarkan(o => o.Nama, aturan, konteks);
                    break;
                case BidangOrang.TanggalLahir:
                    Daftarkan(o => o.TanggalLahir, aturan, konteks);
                    break;
                case BidangOrang.JenisKelamin:
                    Daftarkan(o => o.JenisKelamin, aturan, konteks);
                    break;
                case BidangOrang.Pekerjaan:
                    Daftarkan(o => o.Pekerjaan, aturan, konteks);
                    break;
                case BidangOrang.IbuKandung:
                    Daftarkan(o => o.NamaIbuKandung, aturan, konteks);
                    break;
                case BidangOrang.Alamat:
                    Daftarkan(o => o.Alamat, aturan, konteks);
                    break;
                case BidangOrang.Rt:
                    Daftarkan(o => o.Rt, aturan, konteks);
                    break;
                case BidangOrang.Wilayah:
                    Daftarkan(o => o.Wilayah, aturan, konteks);
                    break;
                case BidangOrang.Pengurus:
                    Daftarkan(o => o.Pengurus, aturan, konteks);
                    break;
                default:
                    throw new InvalidOperationException($"{aturan.Aturan}: bidang tanpa anggota. / A field without a member.");
            }
        }
    }

    private void Daftarkan<T>(Expression<Func<Penduduk, T>> anggota, AturanCatatan aturan, KonteksAnomali konteks) =>
        RuleFor(anggota).Custom((_, validasi) =>
        {
            var rincian = aturan.Periksa(validasi.InstanceToValidate, konteks);
            if (PemeriksaanAnomali.Temuan(konteks, 0, rincian) is { } temuan)
            {
                validasi.AddFailure(Kegagalan(validasi.PropertyPath, temuan));
            }
        });

    private static ValidationFailure Kegagalan(string jalur, TemuanAnomali temuan)
    {
        var pesan = temuan.Pesan;
        if (temuan.Bidang == BidangOrang.Rw)
        {
            // Why: AN-13 is one rule on two members; the path ends in the member it was registered on.
            jalur = string.Concat(jalur.AsSpan(0, jalur.Length - nameof(Penduduk.Rt).Length), nameof(Penduduk.Rw));
        }

        return new(jalur, $"{pesan.Indonesia} / {pesan.Inggris}")
        {
            ErrorCode = pesan.Kode,
            Severity = temuan.Tingkat switch
            {
                TingkatTemuan.Galat => Severity.Error,
                TingkatTemuan.Peringatan => Severity.Warning,
                _ => Severity.Info,
            },
            CustomState = temuan,
        };
    }
}
