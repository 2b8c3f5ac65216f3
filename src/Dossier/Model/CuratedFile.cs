using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>One file, bound to a record: every value knows its place, no reference is resolved yet.</summary>
internal abstract record CuratedFile(SourceFile File)
{
    /// <summary>Titles and descriptions as their curators wrote them, the mark of a term included; not a source's title, which is its article's.</summary>
    public ImmutableArray<Located<string>> PlainTexts { get; init; } = [];
}

/// <summary>What the records of every kind have.</summary>
internal abstract record CuratedRecord(SourceFile File, CommonFields Common) : CuratedFile(File)
{
    public string Id => File.Name;
}

/// <param name="Formerly">Ids it had: their addresses lead here.</param>
internal sealed record CommonFields(
    ProseText? Summary, ProseText? Note, ImmutableArray<Located<PassageId>> Evidence, ImmutableArray<Located<string>> Formerly);
