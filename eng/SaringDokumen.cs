// A task of MSBuild, compiled where it is used (src/Directory.Build.targets): the compiler documents internal members too, and a package should not ship them.
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

/// <summary>Leaves in a documentation file only what users of the package can see.</summary>
public sealed class SaringDokumen : Task
{
    [Required]
    public string Rakitan { get; set; } = "";

    [Required]
    public string Dokumen { get; set; } = "";

    [Required]
    public ITaskItem[] Rujukan { get; set; } = new ITaskItem[0];

    public override bool Execute()
    {
        var kompilasi = CSharpCompilation.Create("saring", references: Rujukan.Select(r => r.ItemSpec).Concat(new[] { Rakitan }).Select(r => MetadataReference.CreateFromFile(r)));
        XDocument isi = XDocument.Load(Dokumen, LoadOptions.PreserveWhitespace);
        List<XElement> dalam = isi.Descendants("member").Where(m => !Terlihat(DocumentationCommentId.GetFirstSymbolForDeclarationId((string)m.Attribute("name"), kompilasi))).ToList();
        foreach (XElement satu in dalam)
        {
            (satu.PreviousNode as XText)?.Remove();
            satu.Remove();
        }

        if (dalam.Count > 0)
        {
            // Why: written beside and moved, so that nobody reads half a file.
            isi.Save(Dokumen + ".baru", SaveOptions.DisableFormatting);
            File.Delete(Dokumen);
            File.Move(Dokumen + ".baru", Dokumen);
        }

        return true;
    }

    private static bool Terlihat(ISymbol simbol)
    {
        // Why: what is private is not read from a compiled assembly at all.
        bool terlihat = simbol != null;
        for (; terlihat && simbol is not (null or INamespaceSymbol); simbol = simbol.ContainingSymbol)
        {
            terlihat = simbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
        }

        return terlihat;
    }
}
