using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Anchoring;
using Dossier.Dates;
using Dossier.Editions;
using Dossier.Model;
using Dossier.Quoting;
using Dossier.Text;

namespace Dossier.Linking;

/// <summary>A passage and the source it stands in.</summary>
internal sealed record Statement(Source Source, Passage Passage)
{
    public PassageId Id => Passage.Id;

    /// <summary>The days on which it may have been said: none of them is later than its source.</summary>
    public DaySpan Days
    {
        get
        {
            long last = Math.Min(Passage.Said.Latest, Source.Draft.Issued.Latest);
            return new DaySpan(Math.Min(Passage.Said.Earliest, last), last);
        }
    }
}
