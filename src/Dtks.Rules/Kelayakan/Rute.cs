namespace Dtks.Rules;

/// <summary>All that the kernel reads of one kepesertaan: a few bits.</summary>
internal readonly record struct Rute(
    RuteSendiri Sendiri,
    RuteKaskade Kaskade,
    bool KaskadeRagu,
    Perlindungan Perlindungan);
