using Dossier.Dates;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>
/// What happened to an article after it was published. <c>Gone</c> means that it is no longer at its address.
/// </summary>
internal enum SourceStatusKind { Corrected, Retracted, Superseded, Gone }

/// <summary>The status of an article as a curator found it.</summary>
/// <param name="Date">The day of the correction, retraction and so on; null if it is not known.</param>
/// <param name="Source">The source in this dossier that says so, or the version that replaces the article.</param>
/// <param name="Url">A web page that says so.</param>
internal sealed record SourceStatus(
    SourceStatusKind Kind, EdtfDate? Date, ProseText? Note, Located<SourceId>? Source, string? Url)
{
    /// <summary>
    /// Whether readers of any statement from the article must be warned. An article that is only gone is as reliable as
    /// before.
    /// </summary>
    public bool ConcernsStatements => Kind != SourceStatusKind.Gone;
}
