using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>One file as a record. Every value knows its place in the file; references are not resolved yet.</summary>
internal abstract record CuratedFile(SourceFile File)
{
    /// <summary>
    /// Titles and descriptions as curators wrote them, including the mark <c>{.term}</c>. The title of a source is not
    /// among them, because its article wrote it.
    /// </summary>
    public ImmutableArray<Located<string>> PlainTexts { get; init; } = [];
}

/// <summary>The fields that records of every kind have.</summary>
internal abstract record CuratedRecord(SourceFile File, CommonFields Common) : CuratedFile(File)
{
    public string Id => File.Name;
}

/// <param name="Formerly">Earlier ids of the record. Their addresses redirect to it.</param>
internal sealed record CommonFields(
    ProseText? Summary,
    ProseText? Note,
    ImmutableArray<Located<PassageId>> Evidence,
    ImmutableArray<Located<string>> Formerly);
