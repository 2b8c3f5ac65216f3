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

/// <summary>The card of each record, page and statement.</summary>
internal static class PreviewCards
{
    private const int TextLength = 280;
    private const int ContextLength = 60;
    private const int MostStandings = 5;

    public static PreviewCard Of(Sheet sheet, Actor actor) => new(
        RecordKind.Actor, ActorWords.Kind(actor.Kind), actor.Name.Value, string.Join("; ", RolesOf(sheet.Corpus, actor)))
    {
        Text = Opening(sheet, actor.Commons.Summary),
    };

    public static PreviewCard Of(Sheet sheet, Event item)
    {
        string?[] meta = [EventWords.Date(item).Text, .. item.Places.Select(place => place.Value.Value).Distinct(StringComparer.Ordinal), EventWords.Status(item)];
        return new(RecordKind.Event, EventWords.Kind(item), item.Title, string.Join(" · ", meta.OfType<string>()))
        {
            Text = Opening(sheet, item.Commons.Summary),
        };
    }

    public static PreviewCard Of(Sheet sheet, Demand demand) => new(
        RecordKind.Demand, DemandWords.Kind(demand.Kind), demand.Title, $"by {Names(sheet.Corpus, demand.By)} {DemandWords.Addressed(Names(sheet.Corpus, demand.To))}")
    {
        Text = Opening(sheet, demand.Commons.Summary),
        Standings = [.. Standings(sheet, demand).Take(MostStandings)],
    };

    public static PreviewCard Of(Sheet sheet, Source source) => new(
        RecordKind.Source, SourceWords.Kind(source.Draft.Type), Citation.TitleOf(source), Citation.Outlet(sheet.Corpus, source))
    {
        Language = sheet.Foreign(source.Language),
        RightToLeft = LanguageTags.IsRightToLeft(source.Language),
        Text = Opening(sheet, source.Draft.Commons.Summary),
    };

    /// <param name="statement">Of a source whose rights allow words.</param>
    public static PreviewCard Of(Sheet sheet, Statement statement)
    {
        var (source, passage) = statement;
        string text = source.Seed.Text;
        var lines = Surroundings.LinesOf(source, passage.Whole);
        return new(RecordKind.Passage, Citation.Whose(sheet.Corpus, statement), Citation.TitleOf(source), Citation.Outlet(sheet.Corpus, source))
        {
            Language = sheet.Foreign(source.Language),
            RightToLeft = LanguageTags.IsRightToLeft(source.Language),
            Words = new(
                Excerpt.Before(text, lines, passage.Whole.Start, ContextLength),
                StatementQuotes.Of(statement)!.Text,
                Excerpt.After(text, lines, passage.Whole.End, ContextLength)),
            Text = passage.Draft.Translation is { } translation ? $"Translation, {translation.By}: {translation.Text}" : "",
        };
    }

    public static PreviewCard Of(Page page) => new(RecordKind.Page, "page", page.Title, "") { Text = page.Description ?? "" };

    // Own words, then what others report of a party without any.
    private static IEnumerable<PreviewStanding> Standings(Sheet sheet, Demand demand) =>
    [
        .. PositionViews.Standings(sheet, demand)
            .Select(standing => new PreviewStanding(
                standing.Party.Text, standing.Stance, standing.Polarity, $"{Reading(standing.CuratorsReading)}last said: {standing.LastSaid.Text}{Also(standing.Also)}{Later(standing.Later)}")),
        .. PositionViews.Reported(sheet, demand).Select(report => new PreviewStanding(
            report.Party.Text, report.Stance, report.Polarity,
            $"{Reading(report.CuratorsReading)}according to {string.Join(", ", report.AccordingTo.Select(voice => voice.MarkedText))}: {report.Said.Text}{OtherDates(report.OtherDates)}{Later(report.Later)}")),
        .. PartViews.Of(sheet, demand).Select(part => new PreviewStanding(
            string.Join(", ", part.Parts.Select(one => one.Text)) + (part.More is null ? "" : " " + part.More), part.Stance, part.Polarity,
            $"{Reading(part.CuratorsReading)}{(part.AccordingTo.IsEmpty ? "" : $"according to {string.Join(", ", part.AccordingTo.Select(voice => voice.MarkedText))}, ")}{part.Said.Text}: of {part.Whole.Text}, which has {SilenceWords.NoOwnWord}")),
    ];

    private static string Reading(bool isReading) => isReading ? "(curators’ reading) " : "";

    // A card has room for the one word of a day, and for what is perhaps of another.
    private static string Also(IEnumerable<OtherStanceView> also) => string.Concat(also.Where(other => other.IsOtherwiseDated).Select(other => Dated("also", other)));

    private static string OtherDates(IEnumerable<ReportedDateView> dates) =>
        string.Concat(dates.Select(other => $"; {other.Lead}{string.Join(", ", other.AccordingTo.Select(voice => voice.MarkedText))}: {other.Said.Text}"));

    private static string Later(IEnumerable<OtherStanceView> later) => string.Concat(later.Select(other => Dated("later", other)));

    private static string Dated(string word, OtherStanceView other) =>
        $"; {word} {other.Link.Text}{(other.CuratorsReading ? " (curators’ reading)" : "")}: {other.Said.Text}";

    private static IEnumerable<string> RolesOf(Corpus corpus, Actor actor) => actor.Roles.IsEmpty
        ? actor.PartOf.Select(above => $"Part of {corpus.Actor(above.Value).Name.Value}")
            .Concat(actor.MemberOf.Select(above => $"Member of {corpus.Actor(above.Value).Name.Value}"))
        : actor.Roles.Select(role => RoleWords.InFull(role, corpus));

    private static string Names(Corpus corpus, IEnumerable<Located<ActorId>> actors) => string.Join(", ", actors.Select(actor => corpus.Actor(actor.Value).Name.Value));

    // As many of the first sentences as there is room for; of a long first one, its beginning.
    private static string Opening(Sheet sheet, ProseText? prose)
    {
        if (prose is null)
            return "";
        string text = PlainText.OfOpening(prose, target => ProseHtml.Target(sheet, prose.Self, target).Text, target => Embedding.Words(sheet, prose.Self, target));
        int end = SentenceSplitter.Split(text, sheet.Corpus.Masthead.Language, QuotationMarks.Runs(text)).Select(sentence => sentence.End).TakeWhile(end => end <= TextLength).LastOrDefault();
        return end > 0 ? text[..end] : Excerpt.Clipped(text, TextLength);
    }
}
