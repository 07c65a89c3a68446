using Dtks.Domain;
using Microsoft.AspNetCore.Components;

namespace Meja.Halaman;

/// <summary>A part of the page: it knows the language in which it is read.</summary>
public abstract class BagianMeja : ComponentBase
{
    /// <summary>The language of the page.</summary>
    [CascadingParameter]
    public Bahasa Bahasa { get; set; }

    /// <summary>The text in the language of the page.</summary>
    protected string T(string indonesia, string inggris) => Bahasa == Bahasa.Inggris ? inggris : indonesia;

    /// <summary>A message of the library in the language of the page.</summary>
    protected string T(Pesan pesan) => T(pesan.Indonesia, pesan.Inggris);
}
