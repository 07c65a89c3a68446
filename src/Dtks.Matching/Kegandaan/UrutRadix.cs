namespace Dtks.Matching;

/// <summary>Sorts numbers by their low bits with an item beside each, keeping the order of equal ones.</summary>
internal static class UrutRadix
{
    private const int Bit = 13;
    private const int Topeng = (1 << Bit) - 1;

    internal static void Urutkan(ref ulong[] kunci, ref int[] isi, int jumlahBit)
    {
        ulong[] kunciLain = new ulong[kunci.Length];
        int[] isiLain = new int[isi.Length];
        int[] letak = new int[1 << Bit];
        for (int geser = 0; geser < jumlahBit; geser += Bit)
        {
            Array.Clear(letak);
            foreach (ulong k in kunci)
            {
                letak[unchecked((int)(k >> geser)) & Topeng]++;
            }

            int mulai = 0;
            for (int i = 0; i < letak.Length; i++)
            {
                (letak[i], mulai) = (mulai, mulai + letak[i]);
            }

            for (int i = 0; i < kunci.Length; i++)
            {
                int ke = letak[unchecked((int)(kunci[i] >> geser)) & Topeng]++;
                kunciLain[ke] = kunci[i];
                isiLain[ke] = isi[i];
            }

            (kunci, kunciLain) = (kunciLain, kunci);
            (isi, isiLain) = (isiLain, isi);
        }
    }
}
