using Dossier.Dates;
using Dossier.Model;

namespace Dossier.Linking.Relations;

/// <summary>A passage and its source.</summary>
internal sealed record Statement(Source Source, Passage Passage)
{
    public PassageId Id => Passage.Id;

    /// <summary>The days on which it may have been said, none of them later than its source.</summary>
    public DaySpan Days
    {
        get
        {
            long last = Math.Min(Passage.Said.Latest, Source.Draft.Issued.Latest);
            return new DaySpan(Math.Min(Passage.Said.Earliest, last), last);
        }
    }
}
