using System.Collections.Immutable;
using Dossier.Fonts;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Text;
using Dossier.Wording;
using static Dossier.StructuredData.Descriptions;

namespace Dossier.Captions;

/// <summary>
/// Composes what the pictures of pages say. There is no text, and the picture has no words, if the font lacks a letter
/// of the title.
/// </summary>
internal sealed class PictureTexts(InterfaceWords words, Corpus corpus)
{
    // Shorter words say little, longer ones do not fit a picture.
    private const int ShortQuotation = 40;
    private const int LongQuotation = 240;
    private const int MostConsidered = 50;

    public PictureText? Home()
    {
        if (corpus.Demands.IsEmpty)
            return Text(corpus.Settings.Title, null, Edition);
        var overview = AnswerOverview.From(corpus);
        var text = Text(
            new AnswerSentences(words, corpus).Compose(overview).Lead, corpus.Settings.Title, Edition);
        return text is null ? null : text with { Squares = [.. Squares(overview)] };
    }

    /// <summary>The squares of all demands, in the groups of the home page.</summary>
    public IEnumerable<PictureSquares> Squares(AnswerOverview overview)
    {
        foreach (var group in overview.Groups)
            yield return Squares(group, words.AnswerGroupOfSeveral(Demands(group), Parties(group)));
        if (overview.Others is { } others)
            yield return Squares(others, words.AnswerGroupOfOthers(Demands(others)));
        if (overview.Unraised is { } unraised)
            yield return Squares(unraised, words.AnswerGroupUnraised(Demands(unraised)));
    }

    /// <summary>The text for the list of all records of a kind.</summary>
    /// <param name="count">“5 sources”.</param>
    public PictureText? List(string heading, string count)
    {
        var text = Text(corpus.Settings.Title, heading, Edition);
        return text is null ? null : text with { Count = FontText.Prepare(count) };
    }

    public PictureText? Record(Actor actor)
    {
        string what = actor.Roles.OrderByDescending(role => RoleWords.IsHeld(role, corpus.Settings.Edition))
            .Select(role => RoleWords.InFull(words, role, corpus))
            .FirstOrDefault(ActorWords.Kind(words, actor.Kind));
        var said = corpus.StatementsBy(actor.ActorId);
        int sources = corpus.MentionsOf(actor.ActorId).Count();
        return Counted(
            Record(actor.Name.Value, what, said.Reverse()),
            [Count(said.Count(), words.CountStatements), Count(sources, words.NamedInSources)]);
    }

    public PictureText? Record(Demand demand)
    {
        var raised = corpus.PositionsOn(demand.DemandId)
            .Where(position => position.IsOwn && position.Stance.Role == StanceRole.Claimant)
            .Select(position => new Statement(position.Source, position.Passage));
        if (Record(demand.Title, Asked(demand), raised) is not { } text)
            return null;
        var answer = AnswerRules.Find(corpus, demand);
        string label = AnswerWords.Label(words, answer.Kind);
        return FontText.Prepare(Capitalised(answer.IsReading ? words.StanceAsRead(label) : label)) is string told
            ? text with { Answer = new PictureAnswer(answer.Kind, told) }
            : text;
    }

    public PictureText? Record(Event item)
    {
        string?[] what =
            [EventWords.Kind(words, item), EventWords.Status(words, item), EventWords.Date(words, item).Text];
        var said = corpus.StatementsDuring(item.EventId);
        return Counted(
            Record(item.Title, words.JoinCommas(what.OfType<string>()), said),
            [Count(said.Concat(corpus.StatementsAbout(item.EventId)).Distinct().Count(), words.CountStatements)]);
    }

    public PictureText? Record(Source source) => Record(
        source.Draft.Title.Value,
        words.JoinCommas(
        [
            source.Draft.Publisher is { } publisher
                ? corpus.Actor(publisher.Value).Name.Value
                : SourceWords.Kind(words, source.Draft.Type),
            words.Dates.DayOnly(source.Draft.Issued).Text,
        ]),
        source.Passages.Select(passage => new Statement(source, passage)));

    private static PictureSquares Squares(AnswerGroup group, string told) => new(group.Answers, FontText.Prepare(told));

    private string Demands(AnswerGroup group) => words.CountDemands(group.Answers.Length);

    private string Parties(AnswerGroup group) =>
        words.JoinCommas(group.By.Select(party => corpus.Actor(party).Name.Value));

    private string Edition => words.EditionOf(words.Dates.Words(corpus.Settings.Edition));

    private PictureText? Record(string title, string head, IEnumerable<Statement> statements)
    {
        var text = Text(title, head, corpus.Settings.Title);
        return text is null ? null : text with { Quotation = Quotation(statements) };
    }

    // Where nothing is quoted there is room for numbers.
    private PictureText? Counted(PictureText? text, IEnumerable<string?> counts) =>
        text is { Quotation: null } && words.JoinSemicolons(counts.OfType<string>()) is { Length: > 0 } counted
            ? text with { Count = FontText.Prepare(Capitalised(counted)) }
            : text;

    private static PictureText? Text(string title, string? head, string foot) =>
        FontText.Prepare(title) is { Length: > 0 } prepared
            ? new PictureText(prepared)
            {
                Head = head is null ? null : FontText.Prepare(Capitalised(head)),
                Foot = FontText.Prepare(foot),
            }
            : null;

    /// <summary>Of the words between quotation marks, the first that say enough and fit a picture.</summary>
    private PictureQuotation? Quotation(IEnumerable<Statement> statements)
    {
        var spoken = statements
            .Where(statement => statement.Passage.Kind == SpeechKind.Direct && statement.Passage.Draft.IsSpoken)
            .Take(MostConsidered)
            .Select(statement => (Statement: statement, Words: StatementQuotes.Compose(statement)?.Text))
            .Where(quote => quote.Words is not null)
            .ToArray();
        foreach (var (statement, quoted) in spoken.OrderBy(quote => !Fits(quote.Words!)))
        {
            if (FontText.Prepare(words.Quote(quoted!)) is not string set)
                continue;
            string closing = FontText.Prepare(words.QuotationMarks().Close) ?? "";
            return new PictureQuotation(set[..^closing.Length], closing, FontText.Prepare(Speaker(statement)));
        }

        return null;
    }

    private static bool Fits(string quoted) => quoted.Length is >= ShortQuotation and <= LongQuotation;

    private string Speaker(Statement statement)
    {
        var draft = statement.Passage.Draft;
        string speaker = draft.By.IsEmpty
            ? words.Quoted(WhiteSpace.Fold(draft.As!.Value))
            : Names(draft.By);
        return words.WhoseWords(speaker, words.Dates.DayOnly(statement.Passage.Said).Text);
    }

    private string Asked(Demand demand)
    {
        string by = Names(demand.By);
        string asked = demand.Kind switch
        {
            DemandKind.Condition => words.AConditionOf(by),
            DemandKind.CounterDemand => words.ACounterDemandOf(by),
            _ => words.ADemandOf(by),
        };
        return demand.To.IsEmpty
            ? words.DemandDescribedToNobody(asked)
            : words.DemandDescribedTo(asked, Names(demand.To));
    }

    private string Names(ImmutableArray<Located<ActorId>> actors) =>
        words.JoinCommas(actors.Select(actor => corpus.Actor(actor.Value).Name.Value));

    private static string Capitalised(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
