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
        RecordKind.Actor, ActorWords.Kind(builder.Words, actor.Kind), actor.Name.Value,
        builder.Words.JoinSemicolons(RolesOf(builder, actor)))
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
        return new(
            RecordKind.Event, EventWords.Kind(builder.Words, item), item.Title,
            string.Join(" · ", meta.OfType<string>()))
        {
            Text = Opening(builder, item.Common.Summary),
        };
    }

    public static PreviewCard Compose(PageBuilder builder, Demand demand) => new(
        RecordKind.Demand, DemandWords.Kind(builder.Words, demand.Kind), demand.Title,
        DemandWords.Parties(builder.Words, Names(builder, demand.By), Names(builder, demand.To)))
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
                ? builder.Words.TranslationWithText(translation.By, translation.Text)
                : "",
        };
    }

    public static PreviewCard Compose(PageBuilder builder, Page page) =>
        new(RecordKind.Page, builder.Words.KindPage, page.Title, "") { Text = page.Description ?? "" };

    // Own positions, then what others report of parties without one.
    private static IEnumerable<PreviewStanding> Standings(PageBuilder builder, Demand demand)
    {
        var words = builder.Words;
        return
        [
            .. StandingViews.Standings(builder, demand).Select(standing => new PreviewStanding(
                standing.Party.Text, standing.Stance, standing.Mark,
                Note(words, standing.CuratorsReading, words.PreviewLastSaid(
                    standing.LastSaid.Text, Also(words, standing.Also), Later(words, standing.Later))))),
            .. StandingViews.Reported(builder, demand).Select(report => new PreviewStanding(
                report.Party.Text, report.Stance, report.Mark,
                Note(words, report.CuratorsReading, words.PreviewAccordingTo(
                    Marked(words, report.AccordingTo), report.Said.Text, OtherDates(words, report.OtherDates),
                    Later(words, report.Later))))),
            .. PartViews.Compose(builder, demand).Select(part => PartStanding(words, part)),
        ];
    }

    // A part of a party speaks, and the whole does not.
    private static PreviewStanding PartStanding(InterfaceWords words, PartStandingView part)
    {
        string names = words.JoinCommas(part.Parts.Select(one => one.Text));
        string note = part.AccordingTo.IsEmpty
            ? words.PreviewPart(part.Said.Text, part.Whole.Text)
            : words.PreviewPartReported(Marked(words, part.AccordingTo), part.Said.Text, part.Whole.Text);
        return new PreviewStanding(
            part.More is null ? names : words.AndMoreAfter(names, part.More), part.Stance, part.Mark,
            Note(words, part.CuratorsReading, note));
    }

    private static string Note(InterfaceWords words, bool isReading, string note) =>
        isReading ? words.PreviewReading(note) : note;

    private static string Marked(InterfaceWords words, IEnumerable<LinkView> voices) =>
        words.JoinCommas(voices.Select(voice => voice.MarkedText));

    // A card has room for the main stance of a day, and for stances that may be of another day.
    private static string Also(InterfaceWords words, IEnumerable<OtherStanceView> also) => string.Concat(
        also.Where(other => other.IsOtherwiseDated).Select(other => other.CuratorsReading
            ? words.PreviewAlsoReading(other.Link.Text, other.Said.Text)
            : words.PreviewAlso(other.Link.Text, other.Said.Text)));

    private static string OtherDates(InterfaceWords words, IEnumerable<ReportedDateView> dates) => string.Concat(
        dates.Select(other => words.PreviewOtherDate(other.Lead, Marked(words, other.AccordingTo), other.Said.Text)));

    private static string Later(InterfaceWords words, IEnumerable<OtherStanceView> later) => string.Concat(
        later.Select(other => other.CuratorsReading
            ? words.PreviewLaterReading(other.Link.Text, other.Said.Text)
            : words.PreviewLater(other.Link.Text, other.Said.Text)));

    private static IEnumerable<string> RolesOf(PageBuilder builder, Actor actor)
    {
        var (words, corpus) = (builder.Words, builder.Corpus);
        return actor.Roles.IsEmpty
            ? actor.PartOf.Select(above => words.PreviewPartOf(corpus.Actor(above.Value).Name.Value))
                .Concat(actor.MemberOf.Select(above => words.PreviewMemberOf(corpus.Actor(above.Value).Name.Value)))
            : actor.Roles.Select(role => RoleWords.InFull(words, role, corpus));
    }

    private static string Names(PageBuilder builder, IEnumerable<Located<ActorId>> actors) =>
        builder.Words.JoinCommas(actors.Select(actor => builder.Corpus.Actor(actor.Value).Name.Value));

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
