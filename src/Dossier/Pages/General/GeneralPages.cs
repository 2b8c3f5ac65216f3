using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.General;

/// <summary>The pages that are not of a record: briefing, prose, methodology, lost and moved addresses.</summary>
internal static class GeneralPages
{
    // The home page is to be read: the whole lists are pages of their own.
    private const int TimelineLength = 60;
    private const int CardsShown = 60;

    public static HomePageView Home(PageBuilder builder)
    {
        var corpus = builder.Corpus;
        var page = corpus.Pages.FirstOrDefault(page => page.Id.Value == "index");
        string title = page?.Title ?? corpus.Settings.Title;
        string description = page?.Description ?? corpus.Settings.Description ?? corpus.Settings.Title;
        var body = builder.Prose(page?.Body) ?? new ProseView(new Html(""));
        return new HomePageView(
            builder.Frame(title, description, SitePaths.Home, [], HomeSubject.Describe(corpus)), title, description, body,
            [.. corpus.Demands.Take(CardsShown).Select(demand => DemandCards.Card(builder, demand, strip: null))],
            EventItems.Compose(builder, EventItems.Last(corpus.Events, TimelineLength)),
            [
                .. Lists(builder),
                new(corpus.Statements.Length, Noun(corpus.Statements.Length, "passage"), builder.Root + SitePaths.Methodology, RecordKind.Passage),
            ])
        {
            AllDemands = corpus.Demands.Length > CardsShown ? new LinkView($"All {corpus.Demands.Length} demands", builder.Root + SitePaths.Demands, RecordKind.Page) : null,
            AllEvents = corpus.Events.Length > TimelineLength ? new LinkView($"All {corpus.Events.Length} events", builder.Root + SitePaths.Events, RecordKind.Page) : null,
            Figure = TimelineFigures.Draw(builder),
            Answers = corpus.Demands.IsEmpty ? null : new AnswerCounts(corpus, corpus.Demands).Words(Dates.DateWords.Words(corpus.Settings.Edition)),
        };
    }

    public static ProsePageView Prose(PageBuilder builder, Page page)
    {
        var body = builder.Prose(page.Body) ?? new ProseView(new Html(""));
        return new ProsePageView(builder.Frame(page.Title, page.Description ?? page.Title, null, []), page.Title, body) { Backlinks = Backlinks.Compose(builder, page.Id.Value) };
    }

    public static MethodologyPageView Methodology(PageBuilder builder)
    {
        var corpus = builder.Corpus;
        var page = corpus.Pages.FirstOrDefault(page => page.Id.Value == "methodology");
        string title = page?.Title ?? "Methodology";
        var body = builder.Prose(page?.Body);
        var stances = corpus.Settings.Vocabulary
            .Select(stance => new StanceRowView(stance.Words, RoleWords(stance.Role), stance.Polarity, stance.IsReading)).ToImmutableArray();
        var frame = builder.Frame(title, page?.Description ?? $"How {corpus.Settings.Title} was made and checked.", SitePaths.Methodology, []);
        return new MethodologyPageView(frame, title, body, corpus.Statements.Length, corpus.Sources.Length, stances, builder.Root + SitePaths.Data)
        {
            HasTranslations = corpus.Statements.Any(statement => statement.Passage.Draft.Translation is not null),
            HasGaps = corpus.Statements.Any(statement => !statement.Passage.Draft.Quotation.Gaps.IsEmpty),
            HasMarkedSpeech = corpus.Sources.Any(source => source.Draft.Speech.Any(form => form.Value != SpeechForm.Marks)),
            HasOmissions = corpus.Sources.Any(source => !source.Omitted.IsEmpty),
            HasRestrictedRights = corpus.Sources.Any(source => source.Rights != Rights.Full),
            HasOtherNames = corpus.Actors.Any(actor => !actor.Aliases.IsEmpty),
        };
    }

    public static SearchPageView Search(PageBuilder builder) =>
        new(builder.Frame("Search", $"Search {builder.Corpus.Settings.Title}.", null, []), "Search", Lists(builder));

    public static NotFoundPageView NotFound(PageBuilder builder) =>
        new(builder.Frame("Not found", "There is no page at this address.", null, []), "Not found");

    private static ImmutableArray<CountView> Lists(PageBuilder builder) =>
    [
        new(builder.Corpus.Demands.Length, Noun(builder.Corpus.Demands.Length, "demand"), builder.Root + SitePaths.Demands, RecordKind.Demand),
        new(builder.Corpus.Actors.Length, Noun(builder.Corpus.Actors.Length, "actor"), builder.Root + SitePaths.Actors, RecordKind.Actor),
        new(builder.Corpus.Events.Length, Noun(builder.Corpus.Events.Length, "event"), builder.Root + SitePaths.Events, RecordKind.Event),
        new(builder.Corpus.Sources.Length, Noun(builder.Corpus.Sources.Length, "source"), builder.Root + SitePaths.Sources, RecordKind.Source),
    ];

    private static string Noun(int count, string noun) => count == 1 ? noun : noun + "s";

    private static string RoleWords(StanceRole role) => role switch
    {
        StanceRole.Claimant => "claimant",
        StanceRole.Addressee => "addressee",
        StanceRole.ThirdParty => "third party",
        _ => "anyone",
    };
}
