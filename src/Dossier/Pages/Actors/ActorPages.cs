using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
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

internal static class ActorPages
{
    private const int ContextLength = 60;

    public static IEnumerable<SitePage> Of(Corpus corpus, SiteOptions options, Actor actor) =>
        RecordPages.Of(corpus, options, SiteAddresses.Of(actor.ActorId), Sections(corpus, options, actor), (sheet, cutter) => Compose(sheet, actor, cutter));

    private static ActorPageView Compose(Sheet sheet, Actor actor, SectionCutter cutter)
    {
        var corpus = sheet.Corpus;
        var all = Contents.Of(corpus, actor);
        bool isOwn = cutter.IsRecordsOwn;
        var page = new ActorPageView(
            null!, actor.Name.Value, ActorWords.Kind(actor.Kind),
            [.. actor.Names.Select(name => new TextRun(name.Text.Value, Language: name.Language))],
            isOwn ? sheet.Prose(actor.Commons.Summary) : null, isOwn ? sheet.Prose(actor.Commons.Note) : null,
            cutter.Own(() => Facts(sheet, actor)), cutter.Shorten(Relations(sheet, actor)), cutter.Shorten(DemandsAndElsewhere(sheet, actor)),
            PositionViews.Steps(sheet, cutter.Cut("standing", all.Standings), "standing", position => position.Demand.Value),
            PositionViews.Steps(sheet, cutter.Cut("reported", all.Reported), "reported", position => position.Demand.Value),
            StatementViews.Of(sheet, cutter.Cut("statements", all.Statements), "s"), EventItems.Of(sheet, cutter.Cut("events", all.Events)),
            Mentions(sheet, cutter.Cut("mentions", all.Mentions)), Backlinks.Of(sheet, cutter.Cut("backlinks", all.LinkedFrom)));
        return page with
        {
            Frame = sheet.Frame(
                cutter.Titled(actor.Name.Value), cutter.Described(ActorDescription.Of(page, actor, corpus, all.Statements.Length, all.Mentions.Length)), SitePaths.Actors,
                [new("Actors", sheet.Root + SitePaths.Actors, RecordKind.Page)], isOwn ? ActorSubject.Of(actor, corpus.Masthead.Edition) : null),
            Pagers = cutter.Pagers,
            Lists = cutter.Lists,
        };
    }

    private static IEnumerable<SectionLength> Sections(Corpus corpus, SiteOptions options, Actor actor)
    {
        var all = Contents.Of(corpus, actor);
        var sheet = new Sheet(corpus, options, SiteAddresses.Of(actor.ActorId));
        return
        [
            new("standing", "Positions", all.Standings.Length), new("reported", "Positions as others report them", all.Reported.Length),
            new("statements", "Statements", all.Statements.Length), new("events", "Events", all.Events.Length),
            new("mentions", "Named in", all.Mentions.Length), new("backlinks", "Pages that link here", all.LinkedFrom.Length),
            .. SectionCutter.LengthsOf([.. Relations(sheet, actor), .. DemandsAndElsewhere(sheet, actor)]),
        ];
    }

    /// <summary>What the sections of an actor's pages are made of.</summary>
    private sealed record Contents(
        Position[] Standings, Position[] Reported, Statement[] Statements, Event[] Events,
        (Source Source, ImmutableArray<Mention> Mentions)[] Mentions, string[] LinkedFrom)
    {
        public static Contents Of(Corpus corpus, Actor actor)
        {
            var positions = corpus.PositionsOf(actor.ActorId).ToArray();
            var statements = corpus.StatementsBy(actor.ActorId).ToArray();
            return new Contents(
                [.. PositionViews.Words(PositionViews.Standing(corpus, positions)).SelectMany(word => word.Also.Prepend(word.Position).Concat(word.Later))], [.. positions.Where(position => !position.IsOwn)], statements,
                [.. corpus.InOrder(corpus.Reverse.EventsOf(actor.ActorId).Concat(SaidAt(corpus, statements)).DistinctBy(item => item.EventId))],
                [.. corpus.MentionsOf(actor.ActorId)], [.. corpus.LinkedFrom(actor.Id)]);
        }
    }

    private static IEnumerable<Event> SaidAt(Corpus corpus, IEnumerable<Statement> statements) =>
        statements.SelectMany(statement => statement.Passage.Draft.SaidAt).Select(corpus.Event);

    private static ImmutableArray<FactView> Facts(Sheet sheet, Actor actor)
    {
        var facts = ImmutableArray.CreateBuilder<FactView>();
        if (!actor.Roles.IsEmpty)
            facts.Add(new FactView(actor.Roles.Length == 1 ? "Role" : "Roles", [.. actor.Roles.Select(role => new FactValueView(RoleRuns.Of(sheet, role), sheet.Cite(role.Evidence)))], false));
        if (!actor.Commons.Evidence.IsEmpty)
            facts.Add(new FactView("Evidence", [.. actor.Commons.Evidence.Select(id => new FactValueView([Attribution.Run(sheet.Link(sheet.Corpus.Statement(id.Value)))], []))], false));
        return facts.ToImmutable();
    }

    private static ImmutableArray<RelationView> Relations(Sheet sheet, Actor actor)
    {
        var voices = sheet.Corpus.Spokespersons;
        return
        [
            .. Relation("Part of", actor.PartOf.Select(above => sheet.Link(above.Value))),
            .. Relation("Includes", sheet.Corpus.Reverse.ActorsWithin(actor.ActorId).OrderByName(other => other.Name.Value).Select(other => sheet.Link(other.ActorId))),
            .. Relation("Member of", actor.MemberOf.Select(above => sheet.Link(above.Value))),
            .. Relation("Members on record", sheet.Corpus.Reverse.MembersOf(actor.ActorId).OrderByName(other => other.Name.Value).Select(other => sheet.Link(other.ActorId))),
            .. Relation("Who speaks or spoke for it", voices.Of(actor.ActorId).OrderByName(other => other.Name.Value).Select(other => sheet.Link(other.ActorId))),
            .. Relation("In office there", voices.InOffice(actor.ActorId).OrderByName(other => other.Name.Value).Select(other => sheet.Link(other.ActorId))),
            .. Relation("Formerly in office there", voices.Former(actor.ActorId).OrderByName(other => other.Name.Value).Select(other => sheet.Link(other.ActorId))),
            .. Relation("Outlet or author of", Outlets.ArticlesOf(sheet, actor.ActorId)),
        ];
    }

    private static ImmutableArray<RelationView> DemandsAndElsewhere(Sheet sheet, Actor actor) =>
    [
        .. Relation("Demands", sheet.Corpus.Reverse.DemandsBy(actor.ActorId).Select(demand => sheet.Link(demand.DemandId))),
        .. Relation("Is asked for", sheet.Corpus.Reverse.DemandsTo(actor.ActorId).Select(demand => sheet.Link(demand.DemandId))),
        .. Relation("Elsewhere, not from the sources", actor.Wikidata is string item ? [new LinkView($"Wikidata {item}", $"https://www.wikidata.org/wiki/{item}", RecordKind.Page)] : []),
    ];

    private static ImmutableArray<MentionView> Mentions(Sheet sheet, IEnumerable<(Source Source, ImmutableArray<Mention> Mentions)> mentions) =>
        [.. mentions.Select(pair => new MentionView(
            sheet.Link(pair.Source.Id), DateWords.DayOnly(pair.Source.Draft.Issued), pair.Mentions.Length,
            pair.Source.Rights == Rights.Full ? Places(sheet, pair.Source, pair.Mentions) : []))];

    private static ImmutableArray<MentionPlaceView> Places(Sheet sheet, Source source, ImmutableArray<Mention> mentions)
    {
        string text = source.Seed.Text;
        var spans = new SpanIndex(mentions.Select(mention => mention.Span));
        return
        [
            .. source.Paragraphs.Select((paragraph, index) => (Paragraph: paragraph, Index: index, First: spans.Overlapping(paragraph) is [var first, ..] ? mentions[first].Span : default))
                .Where(place => place.First.Length > 0)
                .Select(place => new MentionPlaceView(
                    Excerpt.Before(text, place.Paragraph, place.First.Start, ContextLength),
                    Excerpt.Flat(text.AsSpan(place.First.Start, place.First.Length)),
                    Excerpt.After(text, place.Paragraph, place.First.End, ContextLength),
                    $"{sheet.Root}{SiteAddresses.Of(source.Id)}#{ArticleBlocks.IdOf(place.Index)}", source.Language, LanguageTags.IsRightToLeft(source.Language))),
        ];
    }
}
