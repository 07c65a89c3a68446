using System.Xml;

namespace Dtks.Berkas;

/// <summary>A part of a workbook, node by node.</summary>
/// <remarks>The reader of XML holds a whole tag with its attributes; one that unpacks to gigabytes ends here at the limit and not in memory.</remarks>
internal sealed class PembacaBagian : IDisposable
{
    private const long SimpulTerbesar = 1L << 20;

    private static readonly XmlReaderSettings Aman = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly AliranTerukur _aliran;
    private readonly XmlReader _xml;

    /// <summary>Begins to read.</summary>
    /// <param name="isi">The bytes; disposed with this.</param>
    /// <param name="terbesar">How many of them there may be.</param>
    /// <exception cref="XmlException">It is no XML.</exception>
    public PembacaBagian(Stream isi, long terbesar)
    {
        _aliran = new AliranTerukur(isi, terbesar);
        _xml = XmlReader.Create(_aliran, Aman);
    }

    public XmlNodeType NodeType => _xml.NodeType;

    public string LocalName => _xml.LocalName;

    public int Depth => _xml.Depth;

    public bool IsEmptyElement => _xml.IsEmptyElement;

    /// <summary>The next node.</summary>
    /// <exception cref="XmlException">The part is damaged.</exception>
    /// <exception cref="InvalidDataException">The node, or the part, is larger than a workbook has them.</exception>
    public bool Read()
    {
        _aliran.SimpulBaru();
        return _xml.Read();
    }

    public int ReadValueChunk(char[] ruang, int mulai, int panjang)
    {
        _aliran.SimpulBaru();
        return _xml.ReadValueChunk(ruang, mulai, panjang);
    }

    public string? GetAttribute(string nama) => _xml.GetAttribute(nama);

    public string? GetAttribute(string nama, string ruangNama) => _xml.GetAttribute(nama, ruangNama);

    public void Dispose() => _xml.Dispose();

    private sealed class AliranTerukur(Stream isi, long terbesar) : AliranBaca
    {
        private long _semua;
        private long _simpul;

        public void SimpulBaru() => _simpul = 0;

        public override int Read(Span<byte> buffer)
        {
            int n = isi.Read(buffer);
            _semua += n;
            _simpul += n;
            return _simpul <= SimpulTerbesar && _semua <= terbesar ? n : throw new InvalidDataException();
        }

        protected override void Dispose(bool disposing)
        {
            isi.Dispose();
            base.Dispose(disposing);
        }
    }
}
