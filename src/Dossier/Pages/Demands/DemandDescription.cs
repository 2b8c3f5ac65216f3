using System.Collections.Immutable;
using Dossier.Interface;
using Dossier.Model;
using Dossier.SiteModel;
using static Dossier.StructuredData.Descriptions;

namespace Dossier.Pages.Demands;

/// <summary>Describes a demand in one sentence, as long as search engines show.</summary>
internal static class DemandDescription
{
    public static string Compose(
        InterfaceWords words, Demand demand, ImmutableArray<LinkView> by, ImmutableArray<LinkView> to,
        IReadOnlyCollection<StandingView> standings)
    {
        string what = Named(
            words, demand.Title, [Addressed(words, Asked(words, demand.Kind)(Names(words, by)), to)]);
        return Clipped(Sentence(words, what,
        [
            .. standings.Select(standing => Standing(words, standing)),
            standings.Count == 0 ? words.NoOwnWordFromAnyParty : null,
        ]));
    }

    private static Func<string, string> Asked(InterfaceWords words, DemandKind kind) => kind switch
    {
        DemandKind.Condition => words.AConditionOf,
        DemandKind.CounterDemand => words.ACounterDemandOf,
        _ => words.ADemandOf,
    };

    private static string Addressed(InterfaceWords words, string demand, ImmutableArray<LinkView> to) => to.IsEmpty
        ? words.DemandDescribedToNobody(demand)
        : words.DemandDescribedTo(demand, Names(words, to));

    private static string Standing(InterfaceWords words, StandingView standing) => standing.Later.Aggregate(
        words.StandingDescribed(
            standing.Party.Text, Stance(words, standing.Stance, standing.CuratorsReading), standing.LastSaid.Text),
        (told, later) =>
            words.StandingDescribedLater(told, Stance(words, later.Link.Text, later.CuratorsReading)));

    private static string Stance(InterfaceWords words, string stance, bool isReading) =>
        isReading ? words.StanceAsRead(stance) : stance;

    private static string Names(InterfaceWords words, ImmutableArray<LinkView> links) =>
        words.JoinCommas(links.Select(link => link.Text));
}
