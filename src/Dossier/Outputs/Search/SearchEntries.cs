using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Outputs.Search;

/// <summary>
/// Lists everything that can be found in a dossier, by kind and then in the order of its lists. Entries are composed on
/// demand.
/// </summary>
internal static class SearchEntries
{
    public static ImmutableArray<Func<SearchEntry>> Compose(Corpus corpus, SiteOptions options)
    {
        var builder = new PageBuilder(corpus, options, SitePaths.Search);
        return
        [
            .. corpus.Sources.Select(source => new Func<SearchEntry>(() => Source(builder, source))),
            .. corpus.Statements.Where(statement => statement.Source.Rights != Rights.None)
                .Select(statement => new Func<SearchEntry>(() => Statement(builder, statement))),
            .. corpus.Pages.Select(page => new Func<SearchEntry>(() => Page(builder, page))),
            .. corpus.Events.Select(item => new Func<SearchEntry>(() => Event(builder, item))),
            .. corpus.Demands.Select(demand => new Func<SearchEntry>(() => Demand(builder, demand))),
            .. corpus.Actors.Select(actor => new Func<SearchEntry>(() => Actor(builder, actor))),
        ];
    }

    private static SearchEntry Source(PageBuilder builder, Source source)
    {
        var link = builder.Link(source.Id);
        var draft = source.Draft;
        LinkView?[] named =
        [
            Outlets.Publisher(builder, draft),
            Outlets.Original(builder, draft),
            .. builder.Links(draft.Authors),
        ];
        var outlets = new[] { draft.Publisher, draft.OriginalPublisher }.OfType<Located<ActorId>>()
            .Concat(draft.Authors)
            .Select(actor => actor.Value);
        var mentions = source.Rights == Rights.None ? [] : source.Mentions.Select(mention => mention.Actor);
        return new SearchEntry(
            SearchKind.Source, link.Url, new SearchText(link.Text, link.Language, SearchWeight.Name),
            Line(
                [
                    .. named.OfType<LinkView>().Select(outlet => outlet.MarkedText),
                    builder.Words.Dates.DayOnly(draft.Issued).Text,
                ]),
            Prose(builder, draft.Common),
            [.. ArticleBlocks.Shown(source)
                .Where(block => block.Span.Start < source.Title.Start || block.Span.End > source.Title.End)
                .Select(block => new SearchPart(
                block.Id, new SearchText(
                    WhiteSpace.Fold(source.Seed.Text.AsSpan(block.Span.Start, block.Span.Length)), link.Language)))],
            Ids(outlets.Concat(mentions)), draft.Issued.Earliest, draft.Issued.Latest);
    }

    private static SearchEntry Statement(PageBuilder builder, Statement statement)
    {
        var passage = statement.Passage;
        var quote = StatementQuotes.Compose(statement)!;
        string? language = builder.Foreign(quote.Language);
        return new SearchEntry(
            SearchKind.Statement, PageAddresses.AddressOf(statement.Id), Name: null,
            Line([Voice(builder, statement), builder.Words.Dates.DayOnly(passage.Said).Text]),
            [
                new SearchText(quote.Text, language, SearchWeight.Quotation),
                .. quote.Translation is { } translation
                    ? [new SearchText(translation.Text, builder.Foreign(translation.Language), SearchWeight.Quotation)]
                    : ImmutableArray<SearchText>.Empty,
            ],
            [], Ids([.. passage.Draft.By.Concat(passage.Draft.For)
                .Concat(passage.Draft.To)
                .Select(actor => actor.Value)]),
            passage.Said.Earliest, passage.Said.Latest);
    }

    // The speaker; otherwise the source's description of the speaker; otherwise the outlet, if it is named.
    private static string Voice(PageBuilder builder, Statement statement)
    {
        var passage = statement.Passage.Draft;
        if (!passage.By.IsEmpty)
            return builder.Words.JoinCommas(builder.Links(passage.By).Select(link => link.Text));
        return passage.As?.Value ?? Outlets.Voice(builder, statement.Source.Draft)?.MarkedText ?? "";
    }

    private static SearchEntry Page(PageBuilder builder, Page page)
    {
        var link = builder.Link(page.Id.Value);
        string url = page.Id.Value == "index" ? SitePaths.Home : link.Url;
        return new SearchEntry(
            SearchKind.Page, url, new SearchText(
                link.Text, Weight: SearchWeight.Name), "", page.Description is string description
                ? [new SearchText(description)]
                : [],
            page.Body is null
                ? []
                :
                    [
                        .. PlainProse.Blocks(page.Body, builder)
                            .Select(text => new SearchPart(Anchor: null, new SearchText(text))),
                    ], []);
    }

    private static SearchEntry Event(PageBuilder builder, Event item)
    {
        string status = EventWords.Status(builder.Words, item) ?? "";
        return new SearchEntry(
            SearchKind.Event, PageAddresses.AddressOf(item.EventId), new SearchText(
                item.Title, Weight: SearchWeight.Name),
            Line(
                [
                    EventWords.Kind(builder.Words, item),
                    status,
                    EventWords.Date(builder.Words, item).Text,
                    Places(builder.Words, item),
                ]),
            Prose(builder, item.Common), [], Ids([.. item.Participants.Select(participant => participant.Actor.Value)]),
            item.Dates.Min(date => date.Value.Value.Earliest), item.Dates.Max(date => date.Value.Value.Latest));
    }

    private static string Places(InterfaceWords words, Event item) => item.Places.IsEmpty
        ? ""
        : EventWords.Alternatives(words, item.Places.Select(place => place.Value.Value));

    private static SearchEntry Demand(PageBuilder builder, Demand demand)
    {
        string by = builder.Words.JoinCommas(builder.Links(demand.By).Select(link => link.Text));
        string to = builder.Words.JoinCommas(builder.Links(demand.To).Select(link => link.Text));
        return new SearchEntry(
            SearchKind.Demand, PageAddresses.AddressOf(demand.DemandId), new SearchText(
                demand.Title, Weight: SearchWeight.Name),
            Line(
                [
                    DemandWords.Kind(builder.Words, demand.Kind),
                    to.Length == 0 ? builder.Words.PartiesToNobody(by) : builder.Words.PartiesTo(by, to),
                ]), Prose(builder, demand.Common), [],
            Ids([.. demand.By.Concat(demand.To).Select(actor => actor.Value)]));
    }

    private static SearchEntry Actor(PageBuilder builder, Actor actor) => new(
        SearchKind.Actor, PageAddresses.AddressOf(actor.ActorId), new SearchText(
            actor.Name.Value, Weight: SearchWeight.Name),
        Line([
            ActorWords.Kind(builder.Words, actor.Kind),
            .. actor.Roles.Select(role => RoleWords.InFull(builder.Words, role, builder.Corpus)),
        ]),
        [
            .. actor.Names.Select(
                name => new SearchText(name.Text.Value, builder.Foreign(name.Language), SearchWeight.Name)),
            .. actor.Aliases.IsEmpty
                ? []
                : ImmutableArray.Create(
                    new SearchText(
                        builder.Words.JoinCommas(actor.Aliases.Select(alias => alias.Value)), Weight: SearchWeight.Name)),
            .. Prose(builder, actor.Common),
        ],
        [], [actor.Id]);

    private static ImmutableArray<SearchText> Prose(PageBuilder builder, CommonFields commons) =>
        [.. new[] { commons.Summary, commons.Note }.OfType<ProseText>()
            .SelectMany(prose => PlainProse.Blocks(prose, builder))
            .Select(text => new SearchText(text))];

    private static string Line(IEnumerable<string> parts) => string.Join(" · ", parts.Where(part => part.Length > 0));

    private static ImmutableArray<string> Ids(IEnumerable<ActorId> actors) =>
        [.. actors.Select(actor => actor.Value).Distinct(StringComparer.Ordinal)];
}
