using Dossier.Dates;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>What became of an article after it was published. <c>Gone</c>: it is no longer at its address.</summary>
internal enum SourceStatusKind { Corrected, Retracted, Superseded, Gone }

/// <summary>The standing of an article as a curator found it.</summary>
/// <param name="Date">The day of the correction, retraction, …; null where it is not known.</param>
/// <param name="Source">The source of this dossier that says so, or the version that replaces the article.</param>
/// <param name="Url">Where it is said on the web.</param>
internal sealed record SourceStatus(SourceStatusKind Kind, EdtfDate? Date, ProseText? Note, Located<SourceId>? Source, string? Url)
{
    /// <summary>Whether readers of any statement from the article must be told. An article that is only gone is as true as before.</summary>
    public bool ConcernsStatements => Kind != SourceStatusKind.Gone;
}
