using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>Messages about answers that cannot be read at all.</summary>
internal static class PesanDukcapil
{
    internal static Pesan BukanJson { get; } = new(
        "DUKCAPIL-BUKAN-JSON",
        "Jawaban bukan satu nilai JSON yang utuh. Berikan badan jawaban layanan seperti diterima.",
        "The answer is not one whole JSON value. Give the body of the service's answer as received.");

    internal static Pesan BukanObjek { get; } = new(
        "DUKCAPIL-BUKAN-OBJEK",
        "Jawaban harus objek JSON: amplop dengan content, atau objek di dalamnya.",
        "The answer must be a JSON object: the envelope with content, or the object inside it.");

    internal static Pesan LebihDariSatu { get; } = new(
        "DUKCAPIL-LEBIH-DARI-SATU",
        "Larik content memuat lebih dari satu objek, padahal satu pertanyaan dijawab satu objek. Pisahkan jawabannya.",
        "The list content holds more than one object, but one question has one object as its answer. Split the answers.");
}
