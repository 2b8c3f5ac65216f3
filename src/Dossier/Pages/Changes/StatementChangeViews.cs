using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Editions;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.Pages.Changes;

/// <summary>Statements that are not what they were.</summary>
internal static class StatementChangeViews
{
    /// <param name="edition">The later of the two, by its place in the history.</param>
    public static StatementChangeView Compose(EditionPageBuilder page, Change<EditionPassage> change, int edition)
    {
        var kind = KindOf(change);
        int last = kind == ChangeKind.Withdrawn ? edition - 1 : edition;
        bool isReworded = change.Aspects.Contains(Aspect.Words);
        var view = View(page, change.Last, last, withSource: true);
        return view with
        {
            Kind = kind,
            UrlText = UrlText(kind),
            Label = ChangeLabels.Label(kind, change.Aspects.Select(ChangeLabels.OfStatement)),
            Quote = isReworded ? null : Quote(page, change.Last, last),
            VoiceText = isReworded ? null : view.VoiceText,
            Compared = isReworded ? Compared(change.Before!.Words!, change.After!.Words!) : [],
            Facts = [.. change.Aspects.SelectMany(aspect => Fact(page, change, aspect, edition))],
            Positions = [.. PositionChange.Find(change).Select(position => View(page, position, edition) with
            {
                Aside = Aside(kind, position),
            })],
        };
    }

    /// <summary>A passage that its source has no more, where links to it arrive.</summary>
    public static StatementChangeView Lost(EditionPageBuilder page, WithdrawnPassage lost) =>
        View(page, lost.Passage, lost.Last, withSource: false) with
        {
            Id = lost.Passage.Words is null ? null : PageAddresses.Anchor(lost.Passage.Id),
            Url = null,
            Positions = [.. lost.Passage.Positions.Select(position => View(page, new PositionChange(position, null), lost.Last))],
        };

    public static ChangeKind KindOf<T>(Change<T> change)
        where T : class =>
        change.Before is null ? ChangeKind.Added : change.After is null ? ChangeKind.Withdrawn : ChangeKind.Changed;

    private static StatementChangeView View(EditionPageBuilder page, EditionPassage passage, int edition, bool withSource)
    {
        string language = page.History.Source(passage.Id.Source.Value, edition).Language;
        bool isOutlets = IsOutlets(passage);
        return new StatementChangeView(
            Id: null, ChangeKind.Withdrawn, $"Withdrawn after {page.Day(edition)}", DateWords.DayOnly(passage.Said),
            [.. Origin(page, passage, edition, withSource)], isOutlets, Quote(page, passage, edition), [], language,
            LanguageTags.IsRightToLeft(language), [], [], page.AddressOf(passage.Id, edition))
        {
            UrlText = UrlText(ChangeKind.Withdrawn),
            VoiceText = passage.Words?.Kind == SpeechKind.Indirect && !isOutlets
                ? InterfaceWords.OutsideQuotationMarks
                : null,
        };
    }

    // The words of a withdrawn passage may be gone from the article.
    private static string UrlText(ChangeKind kind) =>
        kind == ChangeKind.Withdrawn ? InterfaceWords.KeptOnSourcesPage : InterfaceWords.InTheArticle;

    // If the whole statement was added or withdrawn, each position in it was too.
    private static string Aside(ChangeKind kind, PositionChange position) => (kind, position) switch
    {
        (ChangeKind.Changed, { Before: null }) => InterfaceWords.PositionAdded,
        (ChangeKind.Changed, { After: null }) => InterfaceWords.PositionWithdrawn,
        _ => "",
    };

    private static QuoteView? Quote(EditionPageBuilder page, EditionPassage passage, int edition)
    {
        string language = page.History.Source(passage.Id.Source.Value, edition).Language;
        return passage.Words is not { } words ? null : new QuoteView(
            words.Parts, words.Gaps, words.Kind, language, LanguageTags.IsRightToLeft(language),
            words.Translation is { } translation
                ? new TranslationView(translation.Text, translation.Language, LanguageTags.IsRightToLeft(translation.Language), translation.By)
                : null);
    }

    private static ImmutableArray<ComparedRunView> Compared(EditionWords then, EditionWords now) =>
        [.. WordComparison.Compare(then.Text, now.Text).Select(run => new ComparedRunView(run.Text, Tellings.Kind(run.Change)))];

    private static IEnumerable<ChangedFactView> Fact(EditionPageBuilder page, Change<EditionPassage> change, Aspect aspect, int edition) => aspect switch
    {
        Aspect.Translation => [new("Translation", Run(change.Before!.Words!.Translation?.Text), Run(change.After!.Words!.Translation?.Text))],
        Aspect.Attribution => [new("Attributed to", [.. Speaker(page, change.Before!, edition)], [.. Speaker(page, change.After!, edition)])],
        Aspect.Date => [new("Said", Run(DateWords.Moment(change.Before!.Said).Text), Run(DateWords.Moment(change.After!.Said).Text))],
        Aspect.Events =>
        [
            .. Events(page, "Said at the event", change.Before!.Occasions.SaidAt, change.After!.Occasions.SaidAt, edition),
            .. Events(page, "About the event", change.Before.Occasions.TellsOf, change.After.Occasions.TellsOf, edition),
        ],
        _ => [],
    };

    private static IEnumerable<ChangedFactView> Events(
        EditionPageBuilder page, string label, ImmutableArray<string> then, ImmutableArray<string> now, int edition) =>
        then.SequenceEqual(now, StringComparer.Ordinal)
            ? []
            : [new(label, [.. page.Links(RecordKind.Event, then, edition)], [.. page.Links(RecordKind.Event, now, edition)])];

    private static ImmutableArray<TextRun> Run(string? text) => text is null ? [] : [new TextRun(text)];

    private static PositionChangeView View(EditionPageBuilder page, PositionChange change, int edition) => new(
        page.Link(RecordKind.Actor, change.Last.Party, edition), page.Link(RecordKind.Demand, change.Last.Demand, edition),
        change.Before is null ? null : page.Stance(change.Before), change.After is null ? null : page.Stance(change.After));

    private static IEnumerable<TextRun> Origin(EditionPageBuilder page, EditionPassage passage, int edition, bool withSource) =>
    [
        .. Speaker(page, passage, edition),
        .. withSource ? [new TextRun(", in "), Attribution.Run(page.Link(RecordKind.Source, passage.Id.Source.Value, edition))] : Array.Empty<TextRun>(),
    ];

    // Without words it is not known whether somebody spoke who has no name.
    private static bool IsOutlets(EditionPassage passage) => passage.By.IsEmpty && passage.Words is { As: null };

    private static IEnumerable<TextRun> Speaker(EditionPageBuilder page, EditionPassage passage, int edition)
    {
        string? styled = passage.Words?.As;
        var language = page.Builder.Foreign(page.History.Source(passage.Id.Source.Value, edition).Language);
        return
        [
            .. page.Actors(passage.By, edition),
            .. styled is null ? [] : (TextRun[])[new(passage.By.IsEmpty ? "“" : " (“"), new(styled, Language: language), new(passage.By.IsEmpty ? "”, not named" : "”)")],
            .. passage.By.IsEmpty && styled is null ? [new TextRun(IsOutlets(passage) ? "The source’s own voice" : "Nobody is named")] : Array.Empty<TextRun>(),
            .. Actors(", for ", passage.For), .. Actors(", to ", passage.To), .. Actors(", relayed by ", passage.Via),
        ];

        IEnumerable<TextRun> Actors(string lead, ImmutableArray<string> ids) =>
            ids.IsEmpty ? [] : [new TextRun(lead), .. page.Actors(ids, edition)];
    }
}
