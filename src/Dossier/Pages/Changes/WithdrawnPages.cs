using System.Collections.Immutable;
using Dossier.Addresses;
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
        var (kindText, notice) = Sentences(page.Words, record.Kind);
        string description = page.Words.WithdrawnDescribed(record.Title, page.Day(lost.Last));
        return new WithdrawnPageView(
            page.Builder.Frame(record.Title, description, null, [ListOf(page, record.Kind)]),
            record.Title, record is EditionSource source ? page.Builder.Foreign(source.Language) : null, record.Kind,
            kindText, notice(page.Day(lost.Last), page.Day(lost.Last + 1)), Facts(page, lost))
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
            PageSection.CreateLinks("further", page.Words.FromHere,
            [
                new(page.Words.ChangedSince(page.Day(lost.Last)), page.ChangesAfter(lost.Last), RecordKind.Page),
                .. record.Kind == RecordKind.Page ? Array.Empty<LinkView>() : [ListOf(page, record.Kind)],
                new(page.Words.Briefing, page.Builder.Root + SitePaths.Home, RecordKind.Page),
            ]),
            PageSection.CreateWhole("withdrawn", page.Words.WithdrawnPassages, passages.Length == 0, () =>
                new StatementChangesSectionView(
                    [.. passages.Select(passage => StatementChangeViews.Lost(page, passage))])
                {
                    Lead = page.Words.WithdrawnPassagesOfLostSource,
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
        RecordKind.Actor => new(page.Words.Actors, page.Builder.Root + SitePaths.Actors, RecordKind.Page),
        RecordKind.Event => new(page.Words.Events, page.Builder.Root + SitePaths.Events, RecordKind.Page),
        RecordKind.Demand => new(page.Words.Demands, page.Builder.Root + SitePaths.Demands, RecordKind.Page),
        RecordKind.Source => new(page.Words.Sources, page.Builder.Root + SitePaths.Sources, RecordKind.Page),
        _ => new(page.Words.WhatChanged, page.Builder.Root + SitePaths.Changes, RecordKind.Page),
    };

    /// <summary>What the record is, and that it is gone, to be filled by the last day with it and the first without.</summary>
    private static (string Kind, Func<string, string, string> Notice) Sentences(InterfaceWords words, RecordKind kind) =>
        kind switch
        {
            RecordKind.Actor => (words.WithdrawnActor, words.WithdrawnActorNotice),
            RecordKind.Event => (words.WithdrawnEvent, words.WithdrawnEventNotice),
            RecordKind.Demand => (words.WithdrawnDemand, words.WithdrawnDemandNotice),
            RecordKind.Source => (words.WithdrawnSource, words.WithdrawnSourceNotice),
            _ => (words.WithdrawnPage, words.WithdrawnPageNotice),
        };

    private static ImmutableArray<FactView> Facts(EditionPageBuilder page, WithdrawnRecord lost)
    {
        var words = page.Words;
        return lost.Record switch
        {
            EditionActor actor => [Fact(words.FactKind, EditionLabels.Kind(words, actor))],
            EditionEvent item =>
            [
                Fact(words.FactKind, EditionLabels.Kind(words, item)),
                Fact(words.FactDate, EditionLabels.Dates(words, item)),
                .. item.Places.Select(place => Fact(words.FactPlace, place)),
                Fact(words.FactStatus, EditionLabels.Status(words, item)),
            ],
            EditionDemand demand => Facts(page, demand, lost.Last),
            EditionSource source =>
            [
                Fact(words.FactPublished, words.Dates.Moment(source.Issued).Text), Fact("SHA-256", source.Sha256),
            ],
            _ => [],
        };
    }

    private static ImmutableArray<FactView> Facts(EditionPageBuilder page, EditionDemand demand, int edition)
    {
        var words = page.Words;
        return
        [
            Fact(words.FactKind, EditionLabels.Kind(words, demand)),
            Fact(words.FactDemandedBy, page.Actors(demand.By, edition)),
            Fact(words.FactDemandedOf, demand.To.IsEmpty ? words.NobodyByName : page.Actors(demand.To, edition)),
            .. page.History.Editions[edition].Standings
                .Where(standing => standing.Demand == demand.Id)
                .Select(standing => LastStood(page, standing, edition)),
        ];
    }

    private static FactView LastStood(EditionPageBuilder page, EditionStanding standing, int edition)
    {
        string stance = StanceWords.Verb(page.Words, standing.Stance);
        return Fact(page.Words.FactLastStood, page.Words.LastStoodRuns(
            Attribution.Run(page.Link(RecordKind.Actor, standing.Party, edition)),
            standing.IsReading == true ? page.Words.StanceAsRead(stance) : stance));
    }

    private static FactView Fact(string label, SentencePart value) =>
        new(label, [new FactValueView(value.Runs, [])], false);
}
