using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Editions;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Changes;

/// <summary>What earlier editions had and the dossier has no more: old addresses keep saying what became of them.</summary>
internal static class WithdrawnPages
{
    public static PageView Compose(EditionPageBuilder page, WithdrawnRecord lost)
    {
        if (lost.MovedTo is string id)
            return Redirects.Compose(page.Builder, id);
        var record = lost.Record;
        // “This demand was withdrawn” would be taken for the claimant's doing.
        string notice = $"The dossier no longer has this {Noun(record.Kind)}. The edition of {page.Day(lost.Last)} was the last to have it; from that of {page.Day(lost.Last + 1)} it was withdrawn.";
        string description = $"{record.Title}: withdrawn after {page.Day(lost.Last)}.";
        return new WithdrawnPageView(
            page.Builder.Frame(record.Title, description, null, [ListOf(page, record.Kind)]),
            record.Title, record is EditionSource source ? page.Builder.Foreign(source.Language) : null, record.Kind,
            $"{Plurals.Capitalised(Noun(record.Kind))}, no longer in the dossier", notice, Facts(page, lost))
        {
            Sections = PageSection.ComposeAll(Sections(page, lost)),
        };
    }

    private static IEnumerable<PageSection> Sections(EditionPageBuilder page, WithdrawnRecord lost)
    {
        var record = lost.Record;
        var passages = record.Kind == RecordKind.Source ? page.History.WithdrawnPassages[record.Id].ToArray() : [];
        return
        [
            PageSection.CreateLinks("further", "From here",
            [
                new(ChangesLink.Title(page.Day(lost.Last)), page.ChangesAfter(lost.Last), RecordKind.Page),
                .. record.Kind == RecordKind.Page ? Array.Empty<LinkView>() : [ListOf(page, record.Kind)],
                new("Briefing", page.Builder.Root + SitePaths.Home, RecordKind.Page),
            ]),
            PageSection.CreateWhole("withdrawn", "Withdrawn passages", passages.Length == 0, () =>
                new StatementChangesSectionView(
                    [.. passages.Select(passage => StatementChangeViews.Lost(page, passage))])
                {
                    Lead = "Earlier editions quoted these from it.",
                }),
        ];
    }

    /// <summary>Passages that a source had and has no more. Where it may show no words, there is nothing that links arrive at.</summary>
    public static ImmutableArray<StatementChangeView> PassagesOf(EditionPageBuilder page, Source source) => source.Rights == Rights.None
        ? []
        : [.. page.History.WithdrawnPassages[source.Id.Value].Select(lost => StatementChangeViews.Lost(page, lost))];

    private static LinkView ListOf(EditionPageBuilder page, RecordKind kind) => kind switch
    {
        RecordKind.Actor => new("Actors", page.Builder.Root + SitePaths.Actors, RecordKind.Page),
        RecordKind.Event => new("Events", page.Builder.Root + SitePaths.Events, RecordKind.Page),
        RecordKind.Demand => new("Demands", page.Builder.Root + SitePaths.Demands, RecordKind.Page),
        RecordKind.Source => new("Sources", page.Builder.Root + SitePaths.Sources, RecordKind.Page),
        _ => new("What changed", page.Builder.Root + SitePaths.Changes, RecordKind.Page),
    };

    private static string Noun(RecordKind kind) => kind switch
    {
        RecordKind.Actor => "actor",
        RecordKind.Event => "event",
        RecordKind.Demand => "demand",
        RecordKind.Source => "source",
        _ => "page",
    };

    private static ImmutableArray<FactView> Facts(EditionPageBuilder page, WithdrawnRecord lost) => lost.Record switch
    {
        EditionActor actor => [Fact("Kind", new TextRun(actor.KindText))],
        EditionEvent item =>
        [
            Fact("Kind", new TextRun(item.KindText.Replace('-', ' '))), Fact("Date", new TextRun(RecordChangeViews.Dates(item))),
            .. item.Places.Select(place => Fact("Place", new TextRun(place))), Fact("Status", new TextRun(item.Status)),
        ],
        EditionDemand demand =>
        [
            Fact("Kind", new TextRun(demand.KindText)), Fact("By", [.. page.Actors(demand.By, lost.Last)]), Fact("To", demand.To.IsEmpty ? [new TextRun("nobody by name")] : [.. page.Actors(demand.To, lost.Last)]),
            .. page.History.Editions[lost.Last].Standings.Where(standing => standing.Demand == demand.Id).Select(standing => Fact(
                "Last stood", Attribution.Run(page.Link(RecordKind.Actor, standing.Party, lost.Last)), new TextRun($" {Stance.WordsOf(standing.Stance)}{(standing.IsReading == true ? " (curators’ reading)" : "")}"))),
        ],
        EditionSource source => [Fact("Published", new TextRun(DateWords.Moment(source.Issued).Text)), Fact("SHA-256", new TextRun(source.Sha256))],
        _ => [],
    };

    private static FactView Fact(string label, params TextRun[] value) => new(label, [new FactValueView([.. value], [])], false);
}
