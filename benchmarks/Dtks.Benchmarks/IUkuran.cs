namespace Dtks.Benchmarks;

/// <summary>A measurement that the program runs by name. A class of this project that implements it, with a constructor without arguments, is found by itself.</summary>
internal interface IUkuran
{
    /// <summary>Name on the command line.</summary>
    string Nama { get; }

    /// <summary>What is compared, in one line.</summary>
    string Ringkasan { get; }

    /// <summary>Prepares the data and measures.</summary>
    void Jalankan(Pengukur pengukur);
}
