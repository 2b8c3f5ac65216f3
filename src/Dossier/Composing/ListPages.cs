using System.Collections.Immutable;
using Dossier.Composing.Figures;
using Dossier.Composing.Metadata;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Text;
using Dossier.Views;

namespace Dossier.Composing;

/// <summary>The lists of actors, events, demands and sources, in pages of a few hundred.</summary>
internal static class ListPages
{
    public const int PageSize = 250;

    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options)
    {
        var actors = InOrder(corpus.Actors).ToImmutableArray();
        var statements = new Lazy<Strips?>(() => Strips.OfStatements(corpus));
        var positions = new Lazy<Strips?>(() => Strips.OfPositions(corpus));
        return
        [
            .. Pages(corpus, options, SitePaths.Actors, actors, (sheet, items, pager) => Actors(sheet, items, pager, statements.Value)),
            .. Pages(corpus, options, SitePaths.Demands, corpus.Demands, (sheet, items, pager) => Demands(sheet, items, pager, positions.Value)),
            .. Pages(corpus, options, SitePaths.Events, corpus.Events, Events),
            .. Pages(corpus, options, SitePaths.Sources, corpus.Sources, Sources),
        ];
    }

    /// <summary>One page at least, however few the items are.</summary>
    public static IEnumerable<SitePage> Pages<T>(
        Corpus corpus, SiteOptions options, string path, ImmutableArray<T> items, Func<Sheet, IReadOnlyList<T>, PagerView?, PageView> compose, int pageSize = PageSize)
    {
        int count = Math.Max(1, (items.Length + pageSize - 1) / pageSize);
        for (int number = 1; number <= count; number++)
        {
            var part = items.Skip((number - 1) * pageSize).Take(pageSize).ToArray();
            var pager = Pager(path, number, count);
            string page = Numbered(path, number);
            yield return new SitePage(page, () => compose(new Sheet(corpus, options, page), part, pager));
        }
    }

    // actors.2.html: no id has a dot, so no record can want the name.
    public static string Numbered(string path, int number) => number == 1 ? path : path.Replace(".html", $".{number}.html", StringComparison.Ordinal);

    private static PagerView? Pager(string path, int number, int count) => count == 1
        ? null
        : new PagerView(
            number > 1 ? Numbered(path, number - 1) : null,
            number < count ? Numbered(path, number + 1) : null,
            [.. PageNumbers.Shown(number, count).Select(other => new TextRun($"{other}", other == number ? null : Numbered(path, other)))]);

    /// <summary>By kind, then by name.</summary>
    public static IEnumerable<Actor> InOrder(IEnumerable<Actor> actors) =>
        actors.OrderBy(actor => actor.Kind).ThenByName(actor => actor.Name.Value).ThenBy(actor => actor.Id, StringComparer.Ordinal);

    private static ActorListPageView Actors(Sheet sheet, IReadOnlyList<Actor> actors, PagerView? pager, Strips? strips) => new(
        Frame(sheet, "Actors", SitePaths.Actors, $"The {Plurals.Count(sheet.Corpus.Actors.Length, "actor")}", pager), "Actors",
        [.. actors.GroupBy(actor => actor.Kind).Select(group => new ActorGroupView(
            GroupWords(group.Key),
            [.. group.Select(actor => Item(sheet, actor, strips?.Of(actor.ActorId)))], GroupId(ActorPages.KindWords(group.Key))))], pager)
    {
        Scale = strips?.ScaleOfActors(),
    };

    public static string GroupWords(ActorKind kind) => kind switch
    {
        ActorKind.Person => "Persons",
        ActorKind.State => "States",
        ActorKind.Organisation => "Organisations",
        ActorKind.Group => "Groups",
        _ => "Media",
    };

    private static ActorItemView Item(Sheet sheet, Actor actor, StripView? strip)
    {
        int statements = sheet.Corpus.StatementsBy(actor.ActorId).Count();
        int sources = sheet.Corpus.MentionsOf(actor.ActorId).Count();
        string counts = string.Join(" · ", new[]
        {
            statements > 0 ? Plurals.Count(statements, "statement") : "",
            sources > 0 ? $"named in {Plurals.Count(sources, "source")}" : "",
        }.Where(part => part.Length > 0));
        return new ActorItemView(sheet.Link(actor.ActorId), RoleWords.InFull(actor, sheet.Corpus), counts, strip);
    }

    private static EventListPageView Events(Sheet sheet, IReadOnlyList<Event> events, PagerView? pager) => new(
        Frame(sheet, "Events", SitePaths.Events, $"The {Plurals.Count(sheet.Corpus.Events.Length, "event")}, by date,", pager), "Events",
        Years(sheet, events), pager)
    {
        Figure = sheet.Path == SitePaths.Events ? TimelineFigures.Of(sheet) : null,
    };

    private static ImmutableArray<EventGroupView> Years(Sheet sheet, IReadOnlyList<Event> events)
    {
        var timeline = Timeline.Of(sheet.Corpus);
        return [.. events.GroupBy(item => EventYears.Of(sheet.Corpus, item)).Select(group => new EventGroupView(group.Key.Words, EventItems.Items(sheet, group), group.Key.Id)
        {
            Lead = group.Key.IsUnknown ? EventItems.OpenLead(group) : null,
            Figure = EventYears.BeginsWith(sheet, group.First()) ? YearFigures.Of(sheet, timeline, group.Key) : null,
        })];
    }

    private static DemandListPageView Demands(Sheet sheet, IReadOnlyList<Demand> demands, PagerView? pager, Strips? strips) => new(
        Frame(sheet, "Demands", SitePaths.Demands, $"The {Plurals.Count(sheet.Corpus.Demands.Length, "demand")}, with where each stands,", pager), "Demands",
        [.. demands.GroupBy(demand => demand.Kind).Select(group => new DemandGroupView(
            DemandPages.GroupWords(group.Key), [.. group.Select(demand => DemandPages.Card(sheet, demand, strips))], GroupId(DemandPages.KindWords(group.Key))))], pager)
    {
        Scale = strips?.ScaleOfDemands(),
    };

    private static SourceListPageView Sources(Sheet sheet, IReadOnlyList<Source> sources, PagerView? pager) => new(
        Frame(sheet, "Sources", SitePaths.Sources, $"The {Plurals.Count(sheet.Corpus.Sources.Length, "source")}", pager), "Sources",
        [.. sources.Select(source => Item(sheet, source))], pager);

    private static SourceItemView Item(Sheet sheet, Source source)
    {
        var runs = new List<TextRun>();
        if (Outlets.Publisher(sheet, source.Draft) is { } publisher)
            runs.AddRange(Attribution.Runs(publisher));
        if (Outlets.Original(sheet, source.Draft) is { } original)
            runs.AddRange([new TextRun(runs.Count > 0 ? ", originally " : "Originally "), .. Attribution.Runs(original)]);
        runs.AddRange(SourceStatusWords.WarningRuns(source));
        int actors = source.Mentions.Select(mention => mention.Actor).Distinct().Count();
        return new SourceItemView(
            sheet.Link(source.Id), DateWords.Moment(source.Draft.Issued), [.. runs],
            $"{Plurals.Count(source.Passages.Length, "passage")} · {Plurals.Count(actors, "actor")} named");
    }

    private static string GroupId(string kind) => "of-" + kind;

    private static PageFrame Frame(Sheet sheet, string title, string section, string what, PagerView? pager) =>
        sheet.Frame(Descriptions.Title(title, pager), Descriptions.OfList(sheet, what, pager), section, [], SiteSubjects.List(pager));
}
