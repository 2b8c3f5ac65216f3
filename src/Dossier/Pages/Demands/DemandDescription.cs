using System.Collections.Immutable;
using Dossier.SiteModel;
using Dossier.Wording;
using static Dossier.StructuredData.Descriptions;

namespace Dossier.Pages.Demands;

/// <summary>A demand in a sentence, as long as search engines show it.</summary>
internal static class DemandDescription
{
    public static string Compose(DemandPageView page)
    {
        string what = Named(page.Title, [$"a {page.KindText} of {Names(page.By)} {DemandWords.Addressed(Names(page.To))}"]);
        return Clipped(Sentence(what,
        [
            .. page.Standings.Select(standing => $"{standing.Party.Text}: {standing.Stance}{Reading(standing.CuratorsReading)}, {standing.LastSaid.Text}{string.Concat(standing.Later.Select(later => $", later {later.Link.Text}{Reading(later.CuratorsReading)}"))}"),
            page.Standings.IsEmpty ? $"{SilenceWords.NoOwnWord} found from any party" : null,
        ]));
    }

    private static string Names(ImmutableArray<LinkView> links) => string.Join(", ", links.Select(link => link.Text));

    private static string Reading(bool isReading) => isReading ? " (curators’ reading)" : "";
}
