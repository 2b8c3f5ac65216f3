using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>A link to the page that lists what changed since the last earlier edition.</summary>
internal static class ChangesLink
{
    /// <summary>Null where there is no earlier edition.</summary>
    public static LinkView? From(InterfaceWords words, Corpus corpus, string root)
    {
        if (corpus.Editions.IsEmpty)
            return null;
        string day = words.Dates.Words(corpus.Editions[^1].Day.Value);
        return new LinkView(words.ChangedSince(day), root + SitePaths.Changes, RecordKind.Page);
    }
}
