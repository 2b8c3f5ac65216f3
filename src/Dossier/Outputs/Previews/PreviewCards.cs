using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Matching.Speech;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.Reading.Markdown;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Outputs.Previews;

/// <summary>Composes the preview cards of all records, pages and statements.</summary>
internal static class PreviewCards
{
    private const int TextLength = 280;
    private const int ContextLength = 60;
    private const int MostStandings = 5;

    public static PreviewCard Compose(PageBuilder builder, Actor actor) => new(
        RecordKind.Actor, ActorWords.Kind(builder.Words, actor.Kind), actor.Name.Value, string.Join(
            "; ", RolesOf(builder.Corpus, actor)))
    {
        Text = Opening(builder, actor.Common.Summary),
    };

    public static PreviewCard Compose(PageBuilder builder, Event item)
    {
        string?[] meta =
        [
            EventWords.Date(builder.Words, item).Text,
            .. item.Places.Select(place => place.Value.Value).Distinct(StringComparer.Ordinal),
            EventWords.Status(builder.Words, item),
        ];
        return new(RecordKind.Event, EventWords.Kind(item), item.Title, string.Join(" · ", meta.OfType<string>()))
        {
            Text = Opening(builder, item.Common.Summary),
        };
    }

    public static PreviewCard Compose(PageBuilder builder, Demand demand) => new(
        RecordKind.Demand, DemandWords.Kind(builder.Words, demand.Kind), demand.Title,
        $"by {Names(builder.Corpus, demand.By)} {DemandWords.Addressed(builder.Words, Names(builder.Corpus, demand.To))}")
    {
        Text = Opening(builder, demand.Common.Summary),
        Standings = [.. Standings(builder, demand).Take(MostStandings)],
    };

    public static PreviewCard Compose(PageBuilder builder, Source source) => new(
        RecordKind.Source, SourceWords.Kind(builder.Words, source.Draft.Type), CitationText.TitleOf(source),
        CitationText.Outlet(builder.Words, builder.Corpus, source))
    {
        Language = builder.Foreign(source.Language),
        RightToLeft = LanguageTags.IsRightToLeft(source.Language),
        Text = Opening(builder, source.Draft.Common.Summary),
    };

    /// <param name="statement">A statement of a source whose rights allow quoting.</param>
    public static PreviewCard Compose(PageBuilder builder, Statement statement)
    {
        var (source, passage) = statement;
        string text = source.Seed.Text;
        var lines = QuoteContext.LinesOf(source, passage.Whole);
        return new(
            RecordKind.Passage,
            CitationText.Whose(builder.Words, builder.Corpus, statement),
            CitationText.TitleOf(source),
            CitationText.Outlet(builder.Words, builder.Corpus, source))
        {
            Language = builder.Foreign(source.Language),
            RightToLeft = LanguageTags.IsRightToLeft(source.Language),
            Words = new(
                Excerpt.Before(text, lines, passage.Whole.Start, ContextLength),
                StatementQuotes.Compose(statement)!.Text,
                Excerpt.After(text, lines, passage.Whole.End, ContextLength)),
            Text = passage.Draft.Translation is { } translation
                ? $"Translation, {translation.By}: {translation.Text}"
                : "",
        };
    }

    public static PreviewCard Compose(Page page) =>
        new(RecordKind.Page, "page", page.Title, "") { Text = page.Description ?? "" };

    // Own positions, then what others report of parties without one.
    private static IEnumerable<PreviewStanding> Standings(PageBuilder builder, Demand demand) =>
    [
        .. StandingViews.Standings(builder, demand)
            .Select(standing => new PreviewStanding(
                standing.Party.Text, standing.Stance, standing.Polarity,
                $"{Reading(standing.CuratorsReading)}last said: "
                    + $"{standing.LastSaid.Text}{Also(standing.Also)}{Later(standing.Later)}")),
        .. StandingViews.Reported(builder, demand).Select(report => new PreviewStanding(
            report.Party.Text, report.Stance, report.Polarity,
            $"{Reading(report.CuratorsReading)}according to "
                + $"{string.Join(", ", report.AccordingTo.Select(voice => voice.MarkedText))}: "
                + $"{report.Said.Text}{OtherDates(report.OtherDates)}{Later(report.Later)}")),
        .. PartViews.Compose(builder, demand).Select(PartStanding),
    ];

    // A part of a party speaks, and the whole does not.
    private static PreviewStanding PartStanding(PartStandingView part)
    {
        string names = string.Join(", ", part.Parts.Select(one => one.Text));
        string more = part.More is null ? "" : " " + part.More;
        string accordingTo = part.AccordingTo.IsEmpty
            ? ""
            : $"according to {string.Join(", ", part.AccordingTo.Select(voice => voice.MarkedText))}, ";
        return new PreviewStanding(
            names + more,
            part.Stance,
            part.Polarity,
            $"{Reading(part.CuratorsReading)}{accordingTo}{part.Said.Text}: "
                + $"of {part.Whole.Text}, which has {InterfaceWords.English.NoOwnWord}");
    }

    private static string Reading(bool isReading) => isReading ? "(curators’ reading) " : "";

    // A card has room for the main stance of a day, and for stances that may be of another day.
    private static string Also(IEnumerable<OtherStanceView> also) =>
        string.Concat(also.Where(other => other.IsOtherwiseDated).Select(other => Dated("also", other)));

    private static string OtherDates(IEnumerable<ReportedDateView> dates) =>
        string.Concat(
            dates.Select(
                other => $"; {other.Lead}{string.Join(", ", other.AccordingTo.Select(voice => voice.MarkedText))}: "
                    + $"{other.Said.Text}"));

    private static string Later(IEnumerable<OtherStanceView> later) =>
        string.Concat(later.Select(other => Dated("later", other)));

    private static string Dated(string word, OtherStanceView other) =>
        $"; {word} {other.Link.Text}{(other.CuratorsReading ? " (curators’ reading)" : "")}: {other.Said.Text}";

    private static IEnumerable<string> RolesOf(Corpus corpus, Actor actor) => actor.Roles.IsEmpty
        ? actor.PartOf.Select(above => $"Part of {corpus.Actor(above.Value).Name.Value}")
            .Concat(actor.MemberOf.Select(above => $"Member of {corpus.Actor(above.Value).Name.Value}"))
        : actor.Roles.Select(role => RoleWords.InFull(InterfaceWords.English, role, corpus));

    private static string Names(Corpus corpus, IEnumerable<Located<ActorId>> actors) =>
        string.Join(", ", actors.Select(actor => corpus.Actor(actor.Value).Name.Value));

    // As many of the first sentences as fit; if the first is too long, its beginning.
    private static string Opening(PageBuilder builder, ProseText? prose)
    {
        if (prose is null)
            return "";
        string text = PlainText.ExtractOpening(
            prose,
            target => ProseHtml.Target(builder, prose.Self, target).Text,
            target => Embedding.Words(builder, prose.Self, target));
        int end = SentenceSplitter.Split(text, builder.Corpus.Settings.Language, QuotationMarks.Runs(text))
            .Select(sentence => sentence.End)
            .TakeWhile(end => end <= TextLength)
            .LastOrDefault();
        return end > 0 ? text[..end] : Excerpt.Clipped(text, TextLength);
    }
}
