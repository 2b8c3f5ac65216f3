using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;
using static Dossier.Pages.Shared.StatementViews;

namespace Dossier.Pages.Actors;

/// <summary>
/// Composes the pages of an actor. They show its positions and statements, its events, and where articles name it.
/// </summary>
internal static class ActorPages
{
    // This many characters of the article are shown on either side of a name.
    private const int ContextLength = 60;

    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options, Actor actor) => RecordPages.Compose(
        corpus, options, PageAddresses.AddressOf(actor.ActorId),
        (builder, _) => Sections(builder, actor, Contents.Collect(corpus, actor)),
        (builder, pager) => Compose(builder, actor, pager));

    private static ActorPageView Compose(PageBuilder builder, Actor actor, SectionPager pager)
    {
        var corpus = builder.Corpus;
        var all = Contents.Collect(corpus, actor);
        var summary = pager.IsRecordsOwn ? builder.Prose(actor.Common.Summary) : null;
        var note = pager.IsRecordsOwn ? builder.Prose(actor.Common.Note) : null;
        var facts = pager.Own(() => Facts(builder, actor));
        var relations = pager.Shorten(AllRelations(builder, actor));
        var sections = pager.Cut(Sections(builder, actor, all));
        string description = ActorDescription.Compose(
            builder.Words, actor, corpus, all.Standings, all.Statements.Length, all.Mentions.Length);
        var frame = builder.Frame(
            pager.Titled(actor.Name.Value), pager.Described(description), SitePaths.Actors,
            [new(builder.Words.Actors, builder.Root + SitePaths.Actors, RecordKind.Page)],
            pager.IsRecordsOwn ? ActorSubject.Describe(actor, corpus.Settings.Edition) : null);
        return new ActorPageView(frame)
        {
            Title = actor.Name.Value,
            KindText = ActorWords.Kind(builder.Words, actor.Kind),
            Names = [.. actor.Names.Select(name => new TextRun(name.Text.Value, Language: name.Language))],
            Summary = summary,
            Note = note,
            Facts = facts,
            Relations = relations,
            Sections = sections,
        };
    }

    private static IEnumerable<PageSection> Sections(PageBuilder builder, Actor actor, Contents all) =>
    [
        PageSection.Create("standing", builder.Words.ActorPositions, all.Standings, items =>
            new StepsSectionView(
                PositionViews.Steps(builder, items, "standing", position => position.Demand.Value),
                IsReported: false, ShowDemand: true)
            {
                Lead = builder.Words.ActorPositionsLead,
            }),
        PageSection.Create("reported", builder.Words.ActorPositionsReported, all.Reported, items =>
            new StepsSectionView(
                PositionViews.Steps(builder, items, "reported", position => position.Demand.Value),
                IsReported: true, ShowDemand: true)
            {
                Lead = builder.Words.ActorPositionsReportedLead,
            }),
        PageSection.Create("statements", builder.Words.Statements, all.Statements, items =>
            new StatementsSectionView(OccasionViews.Compose(builder, items, "s"))),
        PageSection.Create("events", builder.Words.Events, all.Events, items =>
            new EventsSectionView(EventItems.Compose(builder, items)) { About = RecordKind.Event }),
        PageSection.Create("mentions", builder.Words.NamedIn, all.Mentions, items =>
            new MentionsSectionView(Mentions(builder, items)) { About = RecordKind.Source }),
        .. SectionPager.SectionsOf(AllRelations(builder, actor)),
        PageSection.CreateLinks(
            "backlinks", builder.Words.PagesThatLinkHere, Backlinks.Compose(builder, all.LinkedFrom)),
    ];

    /// <summary>Holds what the sections of an actor's pages are made of.</summary>
    private sealed record Contents(
        Position[] Standings, Position[] Reported, Statement[] Statements, Event[] Events,
        (Source Source, ImmutableArray<Mention> Mentions)[] Mentions, string[] LinkedFrom)
    {
        public static Contents Collect(Corpus corpus, Actor actor)
        {
            var positions = corpus.PositionsOf(actor.ActorId).ToArray();
            var statements = corpus.StatementsBy(actor.ActorId).ToArray();
            var standings = StandingViews.Summarise(StandingViews.LastOwn(corpus, positions))
                .SelectMany(word => word.Also.Prepend(word.Position).Concat(word.Later));
            var events = corpus.Inverse.EventsOf(actor.ActorId)
                .Concat(SaidAt(corpus, statements))
                .DistinctBy(item => item.EventId);
            return new Contents(
                [.. standings], [.. positions.Where(position => !position.IsOwn)], statements,
                [.. corpus.InOrder(events)], [.. corpus.MentionsOf(actor.ActorId)], [.. corpus.LinkedFrom(actor.Id)]);
        }
    }

    private static IEnumerable<Event> SaidAt(Corpus corpus, IEnumerable<Statement> statements) =>
        statements.SelectMany(statement => statement.Passage.Draft.SaidAt).Select(corpus.Event);

    private static ImmutableArray<FactView> Facts(PageBuilder builder, Actor actor)
    {
        var facts = ImmutableArray.CreateBuilder<FactView>();
        if (!actor.Roles.IsEmpty)
        {
            facts.Add(new FactView(
                builder.Words.FactOffices(actor.Roles.Length),
                [.. actor.Roles.Select(role => Role(builder, role))],
                false));
        }

        if (!actor.Common.Evidence.IsEmpty)
        {
            facts.Add(new FactView(
                builder.Words.FactEvidence, [.. actor.Common.Evidence.Select(id => Evidence(builder, id.Value))], false));
        }

        return facts.ToImmutable();
    }

    private static FactValueView Role(PageBuilder builder, Role role) =>
        new(RoleRuns.Compose(builder, role), builder.Cite(role.Evidence));

    private static FactValueView Evidence(PageBuilder builder, PassageId id) =>
        new([Attribution.Run(builder.Link(builder.Corpus.Statement(id)))], []);

    private static ImmutableArray<RelationView> AllRelations(PageBuilder builder, Actor actor) =>
        [.. Relations(builder, actor), .. DemandsAndElsewhere(builder, actor)];

    private static ImmutableArray<RelationView> Relations(PageBuilder builder, Actor actor)
    {
        var (inverse, voices) = (builder.Corpus.Inverse, builder.Corpus.Spokespersons);
        var (id, words) = (actor.ActorId, builder.Words);
        return
        [
            .. Relation("part-of", words.ActorPartOf, actor.PartOf.Select(above => builder.Link(above.Value))),
            .. Relation("includes", words.ActorIncludes, ByName(inverse.ActorsWithin(id))),
            .. Relation("member-of", words.ActorMemberOf, actor.MemberOf.Select(above => builder.Link(above.Value))),
            .. Relation("members-on-record", words.ActorMembers, ByName(inverse.MembersOf(id))),
            .. Relation("who-speaks-or-spoke-for-it", words.ActorSpeakers, ByName(voices.SpeakersFor(id))),
            .. Relation("in-office-there", words.ActorOfficers, ByName(voices.InOffice(id))),
            .. Relation("formerly-in-office-there", words.ActorFormerOfficers, ByName(voices.Former(id))),
            .. Relation("outlet-or-author-of", words.ActorArticles, Outlets.ArticlesOf(builder, id)),
        ];

        IEnumerable<LinkView> ByName(IEnumerable<Actor> actors) =>
            actors.OrderByName(other => other.Name.Value).Select(other => builder.Link(other.ActorId));
    }

    private static ImmutableArray<RelationView> DemandsAndElsewhere(PageBuilder builder, Actor actor) =>
    [
        .. Relation(
            "demands", builder.Words.ActorDemands,
            builder.Corpus.Inverse.DemandsBy(actor.ActorId).Select(demand => builder.Link(demand.DemandId))),
        .. Relation(
            "is-asked-for", builder.Words.ActorIsAskedFor,
            builder.Corpus.Inverse.DemandsTo(actor.ActorId).Select(demand => builder.Link(demand.DemandId))),
        .. Relation(
            "elsewhere", builder.Words.Elsewhere,
            actor.Wikidata is string item ? [Wikidata(builder.Words, item)] : []),
    ];

    private static LinkView Wikidata(InterfaceWords words, string item) =>
        new(words.WikidataItem(item), $"https://www.wikidata.org/wiki/{item}", RecordKind.Page);

    private static ImmutableArray<MentionView> Mentions(
        PageBuilder builder, IEnumerable<(Source Source, ImmutableArray<Mention> Mentions)> mentions) =>
        [.. mentions.Select(pair => new MentionView(
            builder.Link(pair.Source.Id),
            builder.Words.Dates.DayOnly(pair.Source.Draft.Issued),
            builder.Words.TimesNamed(pair.Mentions.Length),
            pair.Source.Rights == Rights.Full ? Places(builder, pair.Source, pair.Mentions) : []))];

    /// <summary>
    /// Shows, for each paragraph that names the actor, the words around the first place where it is named.
    /// </summary>
    private static ImmutableArray<MentionPlaceView> Places(
        PageBuilder builder, Source source, ImmutableArray<Mention> mentions)
    {
        var spans = new SpanIndex(mentions.Select(mention => mention.Span));
        return
        [
            .. source.Paragraphs.Index().SelectMany(paragraph => spans.Overlapping(paragraph.Item) is [var first, ..]
                ? [Place(builder, source, paragraph.Index, mentions[first].Span)]
                : Array.Empty<MentionPlaceView>()),
        ];
    }

    private static MentionPlaceView Place(PageBuilder builder, Source source, int paragraph, TextSpan name)
    {
        string text = source.Seed.Text;
        var block = source.Paragraphs[paragraph];
        return new MentionPlaceView(
            Excerpt.Before(text, block, name.Start, ContextLength),
            WhiteSpace.Fold(text.AsSpan(name.Start, name.Length)),
            Excerpt.After(text, block, name.End, ContextLength),
            $"{builder.Root}{PageAddresses.AddressOf(source.Id)}#{ArticleBlocks.IdOf(paragraph)}",
            source.Language, LanguageTags.IsRightToLeft(source.Language));
    }
}
