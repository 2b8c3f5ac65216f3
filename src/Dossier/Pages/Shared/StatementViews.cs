using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>Statements as pages show them: the words, who said them and when, and what belongs with them.</summary>
internal static class StatementViews
{
    public static ImmutableArray<StatementView> Compose(
        PageBuilder builder, IEnumerable<Statement> statements, string idPrefix) =>
        [.. statements.Select(statement => Compose(builder, statement, IdOf(statement, idPrefix)))];

    public static string IdOf(Statement statement, string idPrefix) =>
        $"{idPrefix}-{statement.Source.Id.Value}-{statement.Passage.Id.Value}";

    /// <param name="number">
    /// The number of the passage on the page of its own source, which does not repeat the source's name; null
    /// elsewhere.
    /// </param>
    public static StatementView Compose(PageBuilder builder, Statement statement, string id, int? number = null)
    {
        var passage = statement.Passage;
        bool isOnSourcesPage = number is not null;
        var quote = StatementQuotes.Compose(statement);
        var provenance = Tellings.ProvenanceOf(statement);
        return new StatementView(
            id, quote, Said(builder.Words, statement), builder.Links(passage.Draft.By),
            Attribution.Sentence(builder, statement, withSource: !isOnSourcesPage),
            isOnSourcesPage ? "#" + PageAddresses.Anchor(passage.Id) : builder.AddressOf(statement),
            PositionViews.Compose(builder, statement, isOnSourcesPage ? builder.Words.AccordingToThisSource : null),
            Related(builder, statement), builder.Prose(passage.Draft.Note),
            provenance, number, Tellings.Compose(builder, statement))
        {
            OriginalUrl = TextFragment.Compose(statement),
            VoiceText = quote is null ? null : VoiceWords.OfQuotation(builder.Words, quote.Kind, provenance == ProvenanceKind.Outlet),
            Badge = VoiceWords.Badge(builder.Words, provenance),
            VoiceName = VoiceWords.InsteadOfName(builder.Words, provenance),
        };
    }

    /// <summary>
    /// “told on 22 December 2021 (“yesterday”)”: the date of words about what others did, if only the day of these
    /// words is known.
    /// </summary>
    public static DateView Told(InterfaceWords words, Statement statement)
    {
        var said = statement.Passage.Said;
        return InItsWords(words, statement, new DateView(words.Told(words.Dates.When(said)), MachineDate.FormatDay(said)));
    }

    private static DateView Said(InterfaceWords words, Statement statement) =>
        InItsWords(words, statement, words.Dates.DayOnly(statement.Passage.Said));

    private static DateView InItsWords(InterfaceWords words, Statement statement, DateView view) =>
        statement.Passage.Draft.Said?.Words is { } own && statement.Source.Rights != Rights.None
            ? view with { Text = words.DateInItsWords(view.Text, own.Value) }
            : view;

    private static ImmutableArray<RelationView> Related(PageBuilder builder, Statement statement)
    {
        var passage = statement.Passage;
        var repliesTo = passage.Draft.RepliesTo.Select(other => builder.Corpus.Statement(other.Value));
        return
        [
            .. Relation("in-reply-to", builder.Words.InReplyTo, repliesTo.Select(builder.Link)),
            .. Relation("answered-by", builder.Words.AnsweredBy, builder.Corpus.AnswersTo(passage.Id).Select(builder.Link)),
            .. Relation("said-at-the-event", builder.Words.SaidAtTheEvent, passage.Draft.SaidAt.Select(builder.Link)),
            .. Relation("about-the-event", builder.Words.AboutTheEvent, passage.Draft.TellsOf.Select(builder.Link)),
        ];
    }

    /// <param name="id">What tells the relation from others of the record, whatever the language: “part-of”.</param>
    public static ImmutableArray<RelationView> Relation(string id, string label, IEnumerable<LinkView> links) =>
        links.ToImmutableArray() is { IsEmpty: false } some ? [new RelationView(id, label, some)] : [];
}
