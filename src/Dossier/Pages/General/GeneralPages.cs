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

    public static HomePageView Home(Sheet sheet)
    {
        var corpus = sheet.Corpus;
        var page = corpus.Pages.FirstOrDefault(page => page.Id.Value == "index");
        string title = page?.Title ?? corpus.Masthead.Title;
        string description = page?.Description ?? corpus.Masthead.Description ?? corpus.Masthead.Title;
        var body = sheet.Prose(page?.Body) ?? new ProseView(new Html(""));
        return new HomePageView(
            sheet.Frame(title, description, SitePaths.Home, [], HomeSubject.Of(corpus)), title, description, body,
            [.. corpus.Demands.Take(CardsShown).Select(demand => DemandCards.Card(sheet, demand, strip: null))],
            EventItems.Of(sheet, EventItems.Last(corpus.Events, TimelineLength)),
            [
                .. Lists(sheet),
                new(corpus.Statements.Length, Noun(corpus.Statements.Length, "passage"), sheet.Root + SitePaths.Methodology, RecordKind.Passage),
            ])
        {
            AllDemands = corpus.Demands.Length > CardsShown ? new LinkView($"All {corpus.Demands.Length} demands", sheet.Root + SitePaths.Demands, RecordKind.Page) : null,
            AllEvents = corpus.Events.Length > TimelineLength ? new LinkView($"All {corpus.Events.Length} events", sheet.Root + SitePaths.Events, RecordKind.Page) : null,
            Figure = TimelineFigures.Of(sheet),
            Answers = corpus.Demands.IsEmpty ? null : new AnswerCounts(corpus, corpus.Demands).Words(Dates.DateWords.Words(corpus.Masthead.Edition)),
        };
    }

    public static ProsePageView Prose(Sheet sheet, Page page)
    {
        var body = sheet.Prose(page.Body) ?? new ProseView(new Html(""));
        return new ProsePageView(sheet.Frame(page.Title, page.Description ?? page.Title, null, []), page.Title, body) { Backlinks = Backlinks.Of(sheet, page.Id.Value) };
    }

    public static MethodologyPageView Methodology(Sheet sheet)
    {
        var corpus = sheet.Corpus;
        var page = corpus.Pages.FirstOrDefault(page => page.Id.Value == "methodology");
        string title = page?.Title ?? "Methodology";
        var body = sheet.Prose(page?.Body);
        var stances = corpus.Masthead.Vocabulary
            .Select(stance => new StanceRowView(stance.Words, RoleWords(stance.Role), stance.Polarity, stance.IsReading)).ToImmutableArray();
        var frame = sheet.Frame(title, page?.Description ?? $"How {corpus.Masthead.Title} was made and checked.", SitePaths.Methodology, []);
        return new MethodologyPageView(frame, title, body, corpus.Statements.Length, corpus.Sources.Length, stances, sheet.Root + SitePaths.Data)
        {
            HasTranslations = corpus.Statements.Any(statement => statement.Passage.Draft.Translation is not null),
            HasGaps = corpus.Statements.Any(statement => !statement.Passage.Draft.Quotation.Gaps.IsEmpty),
            HasMarkedSpeech = corpus.Sources.Any(source => source.Draft.Speech.Any(form => form.Value != SpeechForm.Marks)),
            HasOmissions = corpus.Sources.Any(source => !source.Omitted.IsEmpty),
            HasRestrictedRights = corpus.Sources.Any(source => source.Rights != Rights.Full),
            HasOtherNames = corpus.Actors.Any(actor => !actor.Aliases.IsEmpty),
        };
    }

    public static SearchPageView Search(Sheet sheet) =>
        new(sheet.Frame("Search", $"Search {sheet.Corpus.Masthead.Title}.", null, []), "Search", Lists(sheet));

    public static NotFoundPageView NotFound(Sheet sheet) =>
        new(sheet.Frame("Not found", "There is no page at this address.", null, []), "Not found");

    private static ImmutableArray<CountView> Lists(Sheet sheet) =>
    [
        new(sheet.Corpus.Demands.Length, Noun(sheet.Corpus.Demands.Length, "demand"), sheet.Root + SitePaths.Demands, RecordKind.Demand),
        new(sheet.Corpus.Actors.Length, Noun(sheet.Corpus.Actors.Length, "actor"), sheet.Root + SitePaths.Actors, RecordKind.Actor),
        new(sheet.Corpus.Events.Length, Noun(sheet.Corpus.Events.Length, "event"), sheet.Root + SitePaths.Events, RecordKind.Event),
        new(sheet.Corpus.Sources.Length, Noun(sheet.Corpus.Sources.Length, "source"), sheet.Root + SitePaths.Sources, RecordKind.Source),
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
