namespace Dtks.Matching;

/// <summary>Runs pieces of work on at most so many threads; the pieces must not depend on their order.</summary>
internal static class Serentak
{
    internal static void Jalankan(int banyak, int derajat, Action<int> kerja)
    {
        if (derajat == 1 || banyak <= 1)
        {
            for (int i = 0; i < banyak; i++)
            {
                kerja(i);
            }

            return;
        }

        Parallel.For(0, banyak, new ParallelOptions { MaxDegreeOfParallelism = derajat }, kerja);
    }
}
