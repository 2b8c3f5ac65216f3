using System.Collections.Immutable;
using Dossier.Interface;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;
using static Dossier.StructuredData.Descriptions;

namespace Dossier.Pages.Demands;

/// <summary>Describes a demand in one sentence, as long as search engines show.</summary>
internal static class DemandDescription
{
    public static string Compose(
        Demand demand, ImmutableArray<LinkView> by, ImmutableArray<LinkView> addressees,
        IReadOnlyCollection<StandingView> standings)
    {
        string kind = DemandWords.Kind(InterfaceWords.English, demand.Kind);
        string to = DemandWords.Addressed(InterfaceWords.English, Names(addressees));
        string what = Named(InterfaceWords.English, demand.Title, [$"a {kind} of {Names(by)} {to}"]);
        return Clipped(Sentence(InterfaceWords.English, what,
        [
            .. standings.Select(Standing),
            standings.Count == 0 ? $"{InterfaceWords.English.NoOwnWord} found from any party" : null,
        ]));
    }

    private static string Standing(StandingView standing)
    {
        string stance = standing.Stance + Reading(standing.CuratorsReading);
        var later = standing.Later.Select(later => $", later {later.Link.Text}{Reading(later.CuratorsReading)}");
        return $"{standing.Party.Text}: {stance}, {standing.LastSaid.Text}{string.Concat(later)}";
    }

    private static string Names(ImmutableArray<LinkView> links) => string.Join(", ", links.Select(link => link.Text));

    private static string Reading(bool isReading) => isReading ? " (curators’ reading)" : "";
}
