using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>A workflow as text, for those who print any of them: its states, events and rows.</summary>
/// <remarks>The workflows themselves are <see cref="Alur{TKeadaan, TPeristiwa}"/>; <see cref="KatalogAlur"/> lists them.</remarks>
public interface IAlur
{
    /// <summary>The name under which the workflow is asked for, for example <c>usulan</c>.</summary>
    string Nama { get; }

    /// <summary>What the workflow is about.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The title.</returns>
    string Judul(Bahasa bahasa);

    /// <summary>The states as code and name, in the order of their list.</summary>
    ImmutableArray<TeksAlur> DaftarKeadaan { get; }

    /// <summary>The events as code and name, in the order of their list.</summary>
    ImmutableArray<TeksAlur> DaftarPeristiwa { get; }

    /// <summary>The codes of the states in which a case begins.</summary>
    ImmutableArray<string> KodeAwal { get; }

    /// <summary>The codes of the states that no event leaves.</summary>
    ImmutableArray<string> KodeAkhir { get; }

    /// <summary>The rows by the codes of their states and events, in the order of the table.</summary>
    ImmutableArray<BarisTeksAlur> DaftarBaris { get; }
}
