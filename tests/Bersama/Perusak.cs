namespace Dtks.Bersama;

/// <summary>Damages bytes as hands, programs and networks do: a stroke lost, doubled, cut or moved; the same seed gives the same damage.</summary>
internal static class Perusak
{
    /// <summary>Damages a file or a line a few times.</summary>
    /// <param name="acak">The source of chance.</param>
    /// <param name="utuh">The bytes as they were.</param>
    /// <param name="sela">What may be put in, beside a byte of chance and a piece of the bytes themselves.</param>
    public static byte[] Rusak(Random acak, byte[] utuh, ReadOnlySpan<string> sela)
    {
        for (int kali = acak.Next(4); kali > 0; kali--)
        {
            int letak = acak.Next(utuh.Length + 1);
            int panjang = acak.Next(Math.Min(12, utuh.Length - letak) + 1);
            byte[] isi = acak.Next(sela.Length + 3) switch
            {
                0 => [],
                1 => [(byte)acak.Next(256)],
                2 => utuh[letak..(letak + panjang)],
                var pilihan => System.Text.Encoding.UTF8.GetBytes(sela[pilihan - 3]),
            };
            utuh = acak.Next(12) == 0 ? [.. utuh[..letak], .. isi] : [.. utuh[..letak], .. isi, .. utuh[(acak.Next(2) == 0 ? letak : letak + panjang)..]];
        }

        return utuh;
    }
}
