using Dtks.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Dtks.AspNetCore;

/// <summary>What the framework refuses by a status alone has a code and both languages too; what the application says itself stays as it is.</summary>
internal static class MasalahStatus
{
    private static readonly Dictionary<int, Pesan> Semua = new()
    {
        [StatusCodes.Status404NotFound] = new("PERMINTAAN-ALAMAT", "Yang diminta tidak ada di alamat ini; periksa alamatnya.", "There is no such thing at this address; check the address."),
        [StatusCodes.Status405MethodNotAllowed] = new("PERMINTAAN-METODE", "Alamat ini tidak menerima metode itu; periksa metodenya (GET, POST, ...).", "This address does not take that method; check the method (GET, POST, ...)."),
        [StatusCodes.Status406NotAcceptable] = new("PERMINTAAN-JAWABAN", "Jawaban tidak tersedia dalam bentuk yang diminta; minta application/json.", "The answer is not to be had in the form asked for; ask for application/json."),
        [StatusCodes.Status413PayloadTooLarge] = new("PERMINTAAN-BESAR", "Isi permintaan terlalu besar; kirim dalam beberapa bagian.", "The body is too large; send it in several parts."),
        [StatusCodes.Status415UnsupportedMediaType] = new("PERMINTAAN-JENIS", "Jenis isi permintaan tidak diterima; kirim application/json.", "The body is of a kind that is not taken; send application/json."),
        [StatusCodes.Status500InternalServerError] = new("PELADEN-GALAT", "Kesalahan ada pada peladen, bukan pada permintaan ini; hubungi pengelolanya.", "The mistake is the server's, not that of this request; tell who runs it."),
    };

    /// <summary>The titles that the framework gives by itself and that are not the phrase of the status; in an application without controllers it has no other list of them.</summary>
    private static readonly Dictionary<int, string> Judul = new()
    {
        [StatusCodes.Status413PayloadTooLarge] = "Content Too Large",
        [StatusCodes.Status500InternalServerError] = "An error occurred while processing your request.",
    };

    /// <summary>What a status says by itself; null where it is not one of these.</summary>
    public static Pesan? Untuk(int status) => Semua.GetValueOrDefault(status);

    /// <summary>Adds code and message to a problem of which only the status is said.</summary>
    /// <param name="masalah">The problem.</param>
    /// <param name="baku">The title that the framework gives this status by itself.</param>
    public static void Lengkapi(ProblemDetails masalah, string? baku)
    {
        if (masalah is { Status: { } status, Detail: null } && Untuk(status) is { } pesan && !masalah.Extensions.ContainsKey("kode")
            && (masalah.Title is null || masalah.Title == baku || masalah.Title == ReasonPhrases.GetReasonPhrase(status) || masalah.Title == Judul.GetValueOrDefault(status)))
        {
            Tulis(masalah, pesan);
        }
    }

    public static void Tulis(ProblemDetails masalah, Pesan pesan)
    {
        masalah.Title = pesan.Kode;
        masalah.Detail = $"{pesan.Indonesia} / {pesan.Inggris}";
        masalah.Extensions["kode"] = pesan.Kode;
        masalah.Extensions["pesan"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = pesan.Indonesia, ["en"] = pesan.Inggris };
    }
}
