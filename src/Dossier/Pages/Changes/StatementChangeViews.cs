using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Editions;
using Dossier.Interface;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.Pages.Changes;

/// <summary>Statements that were added, changed or withdrawn between two editions.</summary>
internal static class StatementChangeViews
{
    /// <param name="edition">The later of the two editions, by its index in the history.</param>
    public static StatementChangeView Compose(EditionPageBuilder page, Change<EditionPassage> change, int edition)
    {
        var kind = KindOf(change);
        int last = kind == ChangeKind.Withdrawn ? edition - 1 : edition;
        bool isReworded = change.Aspects.Contains(Aspect.Words);
        var view = View(page, change.Last, last, withSource: true);
        return view with
        {
            Kind = kind,
            UrlText = UrlText(page.Words, kind),
            Label = ChangeLabels.Label(
                page.Words, kind, [.. change.Aspects.Select(aspect => ChangeLabels.OfStatement(page.Words, aspect))]),
            Quote = isReworded ? null : Quote(page, change.Last, last),
            VoiceText = isReworded ? null : view.VoiceText,
            Compared = isReworded ? Compared(change.Before!.Words!, change.After!.Words!) : [],
            Facts = [.. change.Aspects.SelectMany(aspect => Fact(page, change, aspect, edition))],
            Positions = [.. PositionChange.Find(change).Select(WithAside)],
        };

        PositionChangeView WithAside(PositionChange position) =>
            View(page, position, edition) with { Aside = Aside(page.Words, kind, position) };
    }

    /// <summary>A passage that its source no longer has. Links to it still arrive here.</summary>
    public static StatementChangeView Lost(EditionPageBuilder page, WithdrawnPassage lost)
    {
        var positions = lost.Passage.Positions.Select(position => new PositionChange(position, null));
        return View(page, lost.Passage, lost.Last, withSource: false) with
        {
            Id = lost.Passage.Words is null ? null : PageAddresses.Anchor(lost.Passage.Id),
            Url = null,
            Positions = [.. positions.Select(position => View(page, position, lost.Last))],
        };
    }

    public static ChangeKind KindOf<T>(Change<T> change)
        where T : class
    {
        if (change.Before is null)
            return ChangeKind.Added;
        return change.After is null ? ChangeKind.Withdrawn : ChangeKind.Changed;
    }

    private static StatementChangeView View(
        EditionPageBuilder page, EditionPassage passage, int edition, bool withSource)
    {
        string language = page.History.Source(passage.Id.Source.Value, edition).Language;
        bool isOutlets = IsOutlets(passage);
        return new StatementChangeView(
            Id: null, ChangeKind.Withdrawn, page.Words.WithdrawnAfter(page.Day(edition)),
            page.Words.Dates.DayOnly(passage.Said), Origin(page, passage, edition, withSource), isOutlets,
            Quote(page, passage, edition), [], language,
            LanguageTags.IsRightToLeft(language), [], [], page.AddressOf(passage.Id, edition))
        {
            UrlText = UrlText(page.Words, ChangeKind.Withdrawn),
            VoiceText = passage.Words?.Kind == SpeechKind.Indirect && !isOutlets
                ? page.Words.OutsideQuotationMarks
                : null,
        };
    }

    // The article may no longer have the words of a withdrawn passage, so the link leads to where they are kept.
    private static string UrlText(InterfaceWords words, ChangeKind kind) =>
        kind == ChangeKind.Withdrawn ? words.KeptOnSourcesPage : words.InTheArticle;

    // If the whole statement was added or withdrawn, each position in it was too.
    private static string? Aside(InterfaceWords words, ChangeKind kind, PositionChange position) =>
        (kind, position) switch
        {
            (ChangeKind.Changed, { Before: null }) => words.PositionAdded,
            (ChangeKind.Changed, { After: null }) => words.PositionWithdrawn,
            _ => null,
        };

    private static QuoteView? Quote(EditionPageBuilder page, EditionPassage passage, int edition)
    {
        if (passage.Words is not { } words)
            return null;
        string language = page.History.Source(passage.Id.Source.Value, edition).Language;
        return new QuoteView(
            words.Parts, words.Gaps, words.Kind, language, LanguageTags.IsRightToLeft(language), Translation(words));
    }

    private static TranslationView? Translation(EditionWords words)
    {
        if (words.Translation is not { } translation)
            return null;
        bool isRightToLeft = LanguageTags.IsRightToLeft(translation.Language);
        return new TranslationView(translation.Text, translation.Language, isRightToLeft, translation.By);
    }

    private static ImmutableArray<ComparedRunView> Compared(EditionWords then, EditionWords now) =>
    [
        .. WordComparison.Compare(then.Text, now.Text)
            .Select(run => new ComparedRunView(run.Text, Tellings.Kind(run.Change))),
    ];

    private static IEnumerable<ChangedFactView> Fact(
        EditionPageBuilder page, Change<EditionPassage> change, Aspect aspect, int edition)
    {
        if (aspect is not (Aspect.Translation or Aspect.Attribution or Aspect.Date or Aspect.Events))
            return [];
        var words = page.Words;
        // These aspects are only compared in passages that both editions have.
        var (before, after) = (change.Before!, change.After!);
        return aspect switch
        {
            Aspect.Translation =>
                [new(words.FactTranslation, Run(before.Words!.Translation?.Text), Run(after.Words!.Translation?.Text))],
            Aspect.Attribution =>
                [new(words.FactAttributedTo, Speaker(page, before, edition), Speaker(page, after, edition))],
            Aspect.Date =>
                [
                    new(
                        words.FactSaid, Run(words.Dates.Moment(before.Said).Text),
                        Run(words.Dates.Moment(after.Said).Text)),
                ],
            _ =>
            [
                .. Events(page, words.SaidAtTheEvent, before.Occasions.SaidAt, after.Occasions.SaidAt, edition),
                .. Events(page, words.AboutTheEvent, before.Occasions.TellsOf, after.Occasions.TellsOf, edition),
            ],
        };
    }

    private static IEnumerable<ChangedFactView> Events(
        EditionPageBuilder page, string label, ImmutableArray<string> then, ImmutableArray<string> now, int edition)
    {
        if (then.SequenceEqual(now, StringComparer.Ordinal))
            return [];
        return [new(label, page.Links(RecordKind.Event, then, edition), page.Links(RecordKind.Event, now, edition))];
    }

    private static ImmutableArray<TextRun> Run(string? text) => text is null ? [] : [new TextRun(text)];

    private static PositionChangeView View(EditionPageBuilder page, PositionChange change, int edition) => new(
        page.Link(RecordKind.Actor, change.Last.Party, edition),
        page.Link(RecordKind.Demand, change.Last.Demand, edition),
        change.Before is null ? null : page.Stance(change.Before),
        change.After is null ? null : page.Stance(change.After));

    private static ImmutableArray<TextRun> Origin(
        EditionPageBuilder page, EditionPassage passage, int edition, bool withSource)
    {
        var speaker = Speaker(page, passage, edition);
        if (!withSource)
            return speaker;
        var source = page.Link(RecordKind.Source, passage.Id.Source.Value, edition);
        return page.Words.SpeakerInRuns(speaker, Attribution.Run(source));
    }

    // Where rights allow no words, an edition does not record whether a person without a name spoke.
    private static bool IsOutlets(EditionPassage passage) => passage.By.IsEmpty && passage.Words is { As: null };

    private static ImmutableArray<TextRun> Speaker(EditionPageBuilder page, EditionPassage passage, int edition)
    {
        var words = page.Words;
        var sentence = Named(page, passage, edition);
        if (!passage.For.IsEmpty)
            sentence = words.SpeakerForRuns(sentence, page.Actors(passage.For, edition));
        if (!passage.To.IsEmpty)
            sentence = words.SpeakerToRuns(sentence, page.Actors(passage.To, edition));
        return passage.Via.IsEmpty ? sentence : words.SpeakerRelayedByRuns(sentence, page.Actors(passage.Via, edition));
    }

    // Beside a name the words for the speaker are in parentheses; alone they are all that is known.
    private static ImmutableArray<TextRun> Named(EditionPageBuilder page, EditionPassage passage, int edition)
    {
        var words = page.Words;
        var language = page.Builder.Foreign(page.History.Source(passage.Id.Source.Value, edition).Language);
        TextRun? styled = passage.Words?.As is string known ? new(known, Language: language) : null;
        return (passage.By.IsEmpty, styled) switch
        {
            (true, null) => [new TextRun(IsOutlets(passage) ? words.TheOwnVoice : words.SpeakerNobody)],
            (true, { } alone) => words.SpeakerNotNamedRuns(alone),
            (false, null) => page.Actors(passage.By, edition),
            (false, { } beside) => words.SpeakerCalledRuns(page.Actors(passage.By, edition), beside),
        };
    }
}
