using System.Collections.Frozen;
using System.Text;

namespace Dtks.Matching;

/// <summary>NFKC for the letters with marks in which names are written here, without asking the host.</summary>
/// <remarks>
/// Covers U+0000 to U+036F, U+1E00 to U+1EFF (Latin with its marks), the spaces and marks of U+2000 to U+206F, ligatures FF to ST, and full-width ASCII. What the tables
/// say is the canonical and compatibility mapping of the Unicode Standard for those code points.
/// </remarks>
internal static class HurufLatin
{
    private const char LebarPenuh = '\uFF01';
    private const int GeserLebar = 0xFEE0;

    private static readonly (char Tanda, string Pasangan)[] Gabungan =
    [
        ('\u0300', "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳÂẦÊỀÔỒÜǛâầêềôồüǜĂẰăằĒḔēḕŌṐōṑƠỜơờƯỪưừ"),
        ('\u0301', "AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzźÂẤÅǺÆǼÇḈÊẾÏḮÔỐÕṌØǾÜǗâấåǻæǽçḉêếïḯôốõṍøǿüǘĂẮăắĒḖēḗŌṒōṓŨṸũṹƠỚơớƯỨưứ"),
        ('\u0302', "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑẠẬạậẸỆẹệỌỘọộ"),
        ('\u0303', "AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹÂẪÊỄÔỖâẫêễôỗĂẴăẵƠỠơỡƯỮưữ"),
        ('\u0304', "AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳÄǞÆǢÕȬÖȪÜǕäǟæǣõȭöȫüǖǪǬǫǭȦǠȧǡȮȰȯȱḶḸḷḹṚṜṛṝ"),
        ('\u0306', "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭȨḜȩḝẠẶạặ"),
        ('\u0307', "AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzżŚṤśṥŠṦšṧſẛṢṨṣṩ"),
        ('\u0308', "AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿÕṎõṏŪṺūṻ"),
        ('\u0309', "AẢEẺIỈOỎUỦYỶaảeẻiỉoỏuủyỷÂẨÊỂÔỔâẩêểôổĂẲăẳƠỞơởƯỬưử"),
        ('\u030A', "AÅUŮaåuůwẘyẙ"),
        ('\u030B', "OŐUŰoőuű"),
        ('\u030C', "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzžÜǙüǚƷǮʒǯ"),
        ('\u030F', "AȀEȄIȈOȌRȐUȔaȁeȅiȉoȍrȑuȕ"),
        ('\u0311', "AȂEȆIȊOȎRȒUȖaȃeȇiȋoȏrȓuȗ"),
        ('\u031B', "OƠUƯoơuư"),
        ('\u0323', "AẠBḄDḌEẸHḤIỊKḲLḶMṂNṆOỌRṚSṢTṬUỤVṾWẈYỴZẒaạbḅdḍeẹhḥiịkḳlḷmṃnṇoọrṛsṣtṭuụvṿwẉyỵzẓƠỢơợƯỰưự"),
        ('\u0324', "UṲuṳ"),
        ('\u0325', "AḀaḁ"),
        ('\u0326', "SȘTȚsștț"),
        ('\u0327', "CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţ"),
        ('\u0328', "AĄEĘIĮOǪUŲaąeęiįoǫuų"),
        ('\u032D', "DḒEḘLḼNṊTṰUṶdḓeḙlḽnṋtṱuṷ"),
        ('\u032E', "HḪhḫ"),
        ('\u0330', "EḚIḬUṴeḛiḭuṵ"),
        ('\u0331', "BḆDḎKḴLḺNṈRṞTṮZẔbḇdḏhẖkḵlḻnṉrṟtṯzẕ"),
        ('\u0338', "<\u226E=\u2260>\u226F"),
    ];

    private static readonly (char Huruf, string Isi)[] Padanan =
    [
        ('\u00A0', " "), ('\u00A8', " \u0308"), ('\u00AA', "a"), ('\u00AF', " \u0304"), ('\u00B2', "2"), ('\u00B3', "3"),
        ('\u00B4', " \u0301"), ('\u00B5', "μ"), ('\u00B8', " \u0327"), ('\u00B9', "1"), ('\u00BA', "o"), ('\u00BC', "1\u20444"),
        ('\u00BD', "1\u20442"), ('\u00BE', "3\u20444"), ('\u0132', "IJ"), ('\u0133', "ij"), ('\u013F', "L\u00B7"), ('\u0140', "l\u00B7"),
        ('\u0149', "ʼn"), ('\u017F', "s"), ('\u01C4', "DŽ"), ('\u01C5', "Dž"), ('\u01C6', "dž"), ('\u01C7', "LJ"),
        ('\u01C8', "Lj"), ('\u01C9', "lj"), ('\u01CA', "NJ"), ('\u01CB', "Nj"), ('\u01CC', "nj"), ('\u01F1', "DZ"),
        ('\u01F2', "Dz"), ('\u01F3', "dz"), ('\u02B0', "h"), ('\u02B1', "ɦ"), ('\u02B2', "j"), ('\u02B3', "r"),
        ('\u02B4', "ɹ"), ('\u02B5', "ɻ"), ('\u02B6', "ʁ"), ('\u02B7', "w"), ('\u02B8', "y"), ('\u02D8', " \u0306"),
        ('\u02D9', " \u0307"), ('\u02DA', " \u030A"), ('\u02DB', " \u0328"), ('\u02DC', " \u0303"), ('\u02DD', " \u030B"), ('\u02E0', "ɣ"),
        ('\u02E1', "l"), ('\u02E2', "s"), ('\u02E3', "x"), ('\u02E4', "ʕ"), ('\u0340', "\u0300"), ('\u0341', "\u0301"),
        ('\u0343', "\u0313"), ('\u0344', "\u0308\u0301"), ('\u1E9A', "aʾ"), ('\u2000', "\u2002"), ('\u2001', "\u2003"), ('\u2002', " "),
        ('\u2003', " "), ('\u2004', " "), ('\u2005', " "), ('\u2006', " "), ('\u2007', " "), ('\u2008', " "),
        ('\u2009', " "), ('\u200A', " "), ('\u2011', "\u2010"), ('\u2017', " \u0333"), ('\u2024', "."), ('\u2025', ".."),
        ('\u2026', "..."), ('\u202F', " "), ('\u2033', "\u2032\u2032"), ('\u2034', "\u2032\u2032\u2032"), ('\u2036', "\u2035\u2035"), ('\u2037', "\u2035\u2035\u2035"),
        ('\u203C', "!!"), ('\u203E', " \u0305"), ('\u2047', "??"), ('\u2048', "?!"), ('\u2049', "!?"), ('\u2057', "\u2032\u2032\u2032\u2032"),
        ('\u205F', " "), ('\u3000', " "), ('\uFB00', "ff"), ('\uFB01', "fi"), ('\uFB02', "fl"), ('\uFB03', "ffi"),
        ('\uFB04', "ffl"), ('\uFB05', "ſt"), ('\uFB06', "st"),
    ];

    private static readonly FrozenDictionary<(char Huruf, char Tanda), char> Susunan = Gabungan
        .SelectMany(static g => Enumerable.Range(0, g.Pasangan.Length / 2).Select(i => KeyValuePair.Create((g.Pasangan[2 * i], g.Tanda), g.Pasangan[(2 * i) + 1])))
        .ToFrozenDictionary();

    private static readonly FrozenDictionary<char, string> Uraian = Gabungan
        .SelectMany(static g => Enumerable.Range(0, g.Pasangan.Length / 2).Select(i => KeyValuePair.Create(g.Pasangan[(2 * i) + 1], string.Concat([g.Pasangan[2 * i], g.Tanda]))))
        .Concat(Padanan.Select(static p => KeyValuePair.Create(p.Huruf, p.Isi)))
        .ToFrozenDictionary();

    // Why: upper case leads from a covered letter to one of these, and a key is read again; all stay as they are.
    private const string Besarnya = "\u039C\u03BC\u2C62\u2C64\u2C6D\u2C6E\u2C6F\u2C70\u2C7E\u2C7F\uA78D\uA7AA\uA7AB\uA7AC\uA7AD\uA7AE\uA7B0\uA7B1\uA7B2\uA7C5\uA7CB\uA7DC";

    /// <summary>True when every character of a text is covered.</summary>
    internal static bool Meliputi(ReadOnlySpan<char> teks)
    {
        foreach (char c in teks)
        {
            if (c == '\u0345' || (c >= '\u0370' && !Besarnya.Contains(c, StringComparison.Ordinal) && c is not ((>= '\u1E00' and <= '\u1EFF') or (>= '\u2000' and <= '\u206F') or (>= '\uFB00' and <= '\uFB06') or '\u3000' or (>= LebarPenuh and <= '\uFF5E'))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>NFKC of a covered text.</summary>
    internal static string Baku(string teks)
    {
        var urai = new StringBuilder(teks.Length + 8);
        foreach (char c in teks)
        {
            Uraikan(c, urai);
        }

        Span<char> huruf = urai.ToString().ToCharArray();
        Urutkan(huruf);
        return Susun(huruf).ToString();
    }

    private static void Uraikan(char c, StringBuilder hasil)
    {
        if (c is >= LebarPenuh and <= '\uFF5E')
        {
            hasil.Append((char)(c - GeserLebar));
        }
        else if (c >= '\u00A0' && Uraian.TryGetValue(c, out string? isi))
        {
            foreach (char d in isi)
            {
                Uraikan(d, hasil);
            }
        }
        else
        {
            hasil.Append(c);
        }
    }

    /// <summary>Brings marks after one letter into canonical order; marks of one class keep theirs.</summary>
    private static void Urutkan(Span<char> huruf)
    {
        int awal = 0;
        while (awal < huruf.Length)
        {
            if (Kelas(huruf[awal]) == 0)
            {
                awal++;
                continue;
            }

            int akhir = awal;
            while (akhir < huruf.Length && Kelas(huruf[akhir]) != 0)
            {
                akhir++;
            }

            // Why: sorted by class, then by place, in n log n; a name may hold any number of marks.
            int[] kunci = new int[akhir - awal];
            for (int i = 0; i < kunci.Length; i++)
            {
                kunci[i] = (Kelas(huruf[awal + i]) << 22) | i;
            }

            char[] tanda = huruf[awal..akhir].ToArray();
            Array.Sort(kunci, tanda);
            tanda.CopyTo(huruf[awal..akhir]);
            awal = akhir;
        }
    }

    private static ReadOnlySpan<char> Susun(Span<char> huruf)
    {
        int isi = 0;
        int dasar = -1;
        int kelasLalu = 0;
        foreach (char c in huruf)
        {
            int kelas = Kelas(c);
            bool terhalang = dasar < 0 || (isi > dasar + 1 && (kelasLalu == 0 || kelasLalu >= kelas));
            if (!terhalang && Susunan.TryGetValue((huruf[dasar], c), out char tersusun))
            {
                huruf[dasar] = tersusun;
                continue;
            }

            if (kelas == 0)
            {
                dasar = isi;
            }

            kelasLalu = kelas;
            huruf[isi++] = c;
        }

        return huruf[..isi];
    }

    /// <summary>Canonical combining class of a mark of U+0300 to U+036F; 0 for everything else.</summary>
    private static int Kelas(char c) => c switch
    {
        < '\u0300' or > '\u036F' or '\u034F' => 0,
        >= '\u0334' and <= '\u0338' => 1,
        '\u0321' or '\u0322' or '\u0327' or '\u0328' => 202,
        '\u031B' => 216,
        (>= '\u0316' and <= '\u0319') or (>= '\u031C' and <= '\u0320') or (>= '\u0323' and <= '\u0326') or (>= '\u0329' and <= '\u0333') or (>= '\u0339' and <= '\u033C') => 220,
        (>= '\u0347' and <= '\u0349') or '\u034D' or '\u034E' or (>= '\u0353' and <= '\u0356') or '\u0359' or '\u035A' => 220,
        '\u0315' or '\u031A' or '\u0358' => 232,
        '\u035C' or '\u035F' or '\u0362' => 233,
        '\u035D' or '\u035E' or '\u0360' or '\u0361' => 234,
        '\u0345' => 240,
        _ => 230,
    };
}
