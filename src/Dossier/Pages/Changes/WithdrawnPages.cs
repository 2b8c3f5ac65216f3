using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Editions;
using Dossier.Interface;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Changes;

/// <summary>The pages at the addresses of what only earlier editions had. They say what became of it.</summary>
internal static class WithdrawnPages
{
    public static PageView Compose(EditionPageBuilder page, WithdrawnRecord lost)
    {
        if (lost.MovedTo is string id)
            return Redirects.Compose(page.Builder, id);
        var record = lost.Record;
        string noun = Noun(record.Kind);
        // “This demand was withdrawn” could be read as if the claimant had withdrawn it.
        string notice = $"The dossier no longer has this {noun}. The edition of {page.Day(lost.Last)} was the last "
            + $"to have it; from that of {page.Day(lost.Last + 1)} it was withdrawn.";
        string description = $"{record.Title}: withdrawn after {page.Day(lost.Last)}.";
        return new WithdrawnPageView(
            page.Builder.Frame(record.Title, description, null, [ListOf(page, record.Kind)]),
            record.Title, record is EditionSource source ? page.Builder.Foreign(source.Language) : null, record.Kind,
            $"{Plurals.Capitalised(noun)}, no longer in the dossier", notice, Facts(page, lost))
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
                new(InterfaceWords.English.ChangedSince(page.Day(lost.Last)), page.ChangesAfter(lost.Last), RecordKind.Page),
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

    /// <summary>
    /// The passages that a source no longer has. If the source's rights allow no words, no link leads to a passage, so
    /// there are none.
    /// </summary>
    public static ImmutableArray<StatementChangeView> PassagesOf(EditionPageBuilder page, Source source)
    {
        if (source.Rights == Rights.None)
            return [];
        var passages = page.History.WithdrawnPassages[source.Id.Value];
        return [.. passages.Select(lost => StatementChangeViews.Lost(page, lost))];
    }

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
            Fact("Kind", new TextRun(item.KindText.Replace('-', ' '))),
            Fact("Date", new TextRun(RecordChangeViews.Dates(item))),
            .. item.Places.Select(place => Fact("Place", new TextRun(place))),
            Fact("Status", new TextRun(item.Status)),
        ],
        EditionDemand demand =>
        [
            Fact("Kind", new TextRun(demand.KindText)),
            Fact("By", [.. page.Actors(demand.By, lost.Last)]),
            Fact("To", demand.To.IsEmpty ? [new TextRun("nobody by name")] : [.. page.Actors(demand.To, lost.Last)]),
            .. page.History.Editions[lost.Last].Standings
                .Where(standing => standing.Demand == demand.Id)
                .Select(standing => LastStood(page, standing, lost.Last)),
        ],
        EditionSource source =>
        [
            Fact("Published", new TextRun(InterfaceWords.English.Dates.Moment(source.Issued).Text)),
            Fact("SHA-256", new TextRun(source.Sha256)),
        ],
        _ => [],
    };

    private static FactView LastStood(EditionPageBuilder page, EditionStanding standing, int edition)
    {
        string reading = standing.IsReading == true ? " (curators’ reading)" : "";
        return Fact(
            "Last stood", Attribution.Run(page.Link(RecordKind.Actor, standing.Party, edition)),
            new TextRun($" {StanceWords.Verb(InterfaceWords.English, standing.Stance)}{reading}"));
    }

    private static FactView Fact(string label, params TextRun[] value) =>
        new(label, [new FactValueView([.. value], [])], false);
}
