using System.Collections.Immutable;
using Dossier.Interface;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>One sentence that says who said it, for whom, to whom, who relayed it, and in which source it is.</summary>
internal static class Attribution
{
    private static readonly ImmutableArray<TextRun> None = [];

    public static ImmutableArray<TextRun> Sentence(PageBuilder builder, Statement statement, bool withSource)
    {
        var (words, passage) = (builder.Words, statement.Passage.Draft);
        var speaker = Speaker(builder, statement);
        var runs = words.AttributionRuns(
            speaker,
            passage.For.IsEmpty ? None : words.AttributionForRuns(Listed(builder, passage.For)),
            passage.To.IsEmpty ? None : words.AttributionToRuns(Listed(builder, passage.To)),
            Relays(builder, passage),
            withSource ? Place(builder, statement, isAlone: IsBare(statement) && speaker.IsEmpty) : None);
        return withSource ? [.. runs, .. SourceStatusWords.WarningRuns(words, statement.Source)] : runs;
    }

    /// <summary>
    /// The speakers. Where none is named, the outlet that speaks in the article; where no outlet is known, the article.
    /// </summary>
    public static ImmutableArray<LinkView> Voices(PageBuilder builder, Statement statement)
    {
        if (!statement.Passage.Draft.By.IsEmpty)
            return builder.Links(statement.Passage.Draft.By);
        var source = statement.Source;
        return [Outlets.Voice(builder, source.Draft) ?? Outlets.Unnamed(builder, source, builder.Words.Dates.DayOnly)];
    }

    /// <summary>The link, followed by its mark if it has one.</summary>
    public static ImmutableArray<TextRun> Runs(LinkView link) =>
        link.Mark.Length == 0 ? [Run(link)] : [Run(link), new TextRun(link.Mark)];

    public static TextRun Run(LinkView link) =>
        new(link.Text, link.Url.Length == 0 ? null : link.Url, link.Kind, link.Language);

    private static bool IsBare(Statement statement) => statement.Passage.Draft is
    { For.IsEmpty: true, To.IsEmpty: true, Via.IsEmpty: true };

    private static ImmutableArray<TextRun> Speaker(PageBuilder builder, Statement statement)
    {
        var (words, passage) = (builder.Words, statement.Passage.Draft);
        string? styled = statement.Source.Rights == Rights.None ? null : passage.As?.Value;
        var called = new TextRun(styled ?? "", Language: builder.Foreign(statement.Source.Language));
        if (!passage.By.IsEmpty)
        {
            var names = Listed(builder, passage.By);
            return styled is null || styled == names[0].Text ? names : words.SpeakerCalledRuns(names, called);
        }

        if (passage.As is not null)
            return styled is null ? [new TextRun(words.SpeakerWithoutName)] : words.SpeakerNotNamedRuns(called);
        return Outlets.Voice(builder, statement.Source.Draft) is { } outlet ? Runs(outlet) : None;
    }

    private static ImmutableArray<TextRun> Relays(PageBuilder builder, PassageDraft passage)
    {
        var words = builder.Words;
        var relays = passage.Via.Select(via => (SentencePart)Run(builder.Link(via.Value))).ToArray();
        var addressees = passage.To.Select(to => to.Value);
        bool addresseesRelayedIt = !passage.To.IsEmpty
            && addressees.SequenceEqual(passage.Via.Take(passage.To.Length).Select(via => via.Value));
        if (addresseesRelayedIt)
            return Then(words, [new TextRun(words.AttributionByAddressees)], relays.Skip(passage.To.Length));
        return relays is [var first, .. var others]
            ? words.AttributionRelayedRuns(Then(words, first.Runs, others))
            : None;
    }

    private static ImmutableArray<TextRun> Then(
        InterfaceWords words, ImmutableArray<TextRun> first, IEnumerable<SentencePart> others) =>
        others.Aggregate(first, (relays, next) => words.AttributionThenRuns(relays, next));

    private static ImmutableArray<TextRun> Place(PageBuilder builder, Statement statement, bool isAlone)
    {
        var words = builder.Words;
        var source = WithOutlet(builder, statement);
        string day = words.Dates.DayOnly(statement.Source.Draft.Issued).Text;
        return isAlone ? words.AttributionOnlyInRuns(source, day) : words.AttributionInRuns(source, day);
    }

    // Where the source speaks in its own voice, its outlet is already named as the speaker.
    private static ImmutableArray<TextRun> WithOutlet(PageBuilder builder, Statement statement)
    {
        var (words, draft) = (builder.Words, statement.Source.Draft);
        var source = Run(builder.Link(statement.Source.Id));
        if (statement.Passage.Draft is { By.IsEmpty: true, As: null })
            return [source];
        return (Outlets.Publisher(builder, draft), Outlets.Original(builder, draft)) switch
        {
            ({ } publisher, { } original) => words.SourceOfBothRuns(source, Within(publisher), Within(original)),
            ({ } publisher, null) => words.SourceOfOutletRuns(source, Within(publisher)),
            (null, { } original) => words.SourceOfOriginalRuns(source, Within(original)),
            _ => [source],
        };

        ImmutableArray<TextRun> Within(LinkView outlet) => Runs(Outlets.Within(words, outlet));
    }

    private static ImmutableArray<TextRun> Listed(PageBuilder builder, ImmutableArray<Located<ActorId>> actors) =>
        builder.Words.JoinAndRuns(actors.Select(actor => (SentencePart)Run(builder.Link(actor.Value))));
}
