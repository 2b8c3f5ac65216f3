using System.Collections.Immutable;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;
using static Dossier.StructuredData.Descriptions;

namespace Dossier.Pages.Demands;

/// <summary>A demand in a sentence, as long as search engines show it.</summary>
internal static class DemandDescription
{
    public static string Compose(Demand demand, ImmutableArray<LinkView> by, ImmutableArray<LinkView> to, IReadOnlyCollection<StandingView> standings)
    {
        string what = Named(demand.Title, [$"a {DemandWords.Kind(demand.Kind)} of {Names(by)} {DemandWords.Addressed(Names(to))}"]);
        return Clipped(Sentence(what,
        [
            .. standings.Select(standing => $"{standing.Party.Text}: {standing.Stance}{Reading(standing.CuratorsReading)}, {standing.LastSaid.Text}{string.Concat(standing.Later.Select(later => $", later {later.Link.Text}{Reading(later.CuratorsReading)}"))}"),
            standings.Count == 0 ? $"{SilenceWords.NoOwnWord} found from any party" : null,
        ]));
    }

    private static string Names(ImmutableArray<LinkView> links) => string.Join(", ", links.Select(link => link.Text));

    private static string Reading(bool isReading) => isReading ? " (curators’ reading)" : "";
}
