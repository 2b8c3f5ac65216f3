using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Markdown;
using Dossier.Text;

namespace Dossier.Matching.Prose;

/// <summary>The diagnostics for quotation marks in prose.</summary>
internal static class Reports
{
    private const int MostNamed = 3;

    /// <summary>The words are in a passage that is not cited for them.</summary>
    public static Diagnostic OfOtherPassage(QuotedRun run, PassageId other) =>
        run.Place.Report(Rules.ProseMisquoted, $"{Cited(run)}; another passage has them: cite [@{other}]");

    /// <summary>The words are in an article but in none of its passages.</summary>
    public static Diagnostic OfNoPassage(QuotedRun run, SourceSpan place) =>
        run.Place.Report(
            Rules.ProseMisquoted,
            $"{Cited(run)}, and no passage has them; they are in {place}: annotate them as a passage, and cite that");

    /// <summary>The parts around an ellipsis or brackets occur, but not in this order in one passage.</summary>
    public static Diagnostic OutOfOrder(QuotedRun run) =>
        run.Place.Report(
            Rules.ProseMisquoted,
            $"{Cited(run)} in this order; the words around an ellipsis or brackets must follow each other in one "
            + $"passage, so quote them separately");

    /// <param name="near">Null if nothing in the passages is similar enough.</param>
    public static Diagnostic Misquoted(QuotedRun run, (NearWords Words, PassageId Passage, bool IsRivalled)? near)
    {
        if (near is not var (words, passage, isRivalled))
            return run.Place.Report(
                Rules.ProseMisquoted,
                $"{Cited(run)}, nor anything like them; quote the words that it has, "
                + $"or write these without quotation marks");
        string? corrected = isRivalled ? null : words.Corrected(run);
        ImmutableArray<Message> nearest =
            [
                $"nearest text, {passage}: {words.Found.AsQuoted()}",
                $"difference: {words.Nearest.Difference.AsQuoted()}",
            ];
        return run.Place.Report(Rules.ProseMisquoted, $"{Cited(run)}; copy them from the passage") with
        {
            Notes = corrected is null ? nearest : nearest.Add($"fix: {corrected.AsQuoted()}"),
            Fix = corrected is null
                ? null
                : new Fix(run.Place, corrected)
                {
                    IsPart = true,
                    Changes = [$"difference: {words.Nearest.Difference}"],
                },
        };
    }

    /// <summary>Used if no similar words have been searched for.</summary>
    public static Diagnostic MisquotedSomehow(QuotedRun run) =>
        run.Place.Report(
            Rules.ProseMisquoted, $"{Cited(run)}; quote the words that it has, or write these without quotation marks");

    /// <summary>The words are in no article, and nothing is cited for them.</summary>
    public static Diagnostic Unsourced(QuotedRun run, Rule rule, (NearWords Words, Message Place)? near)
    {
        Message message = $"{Nowhere(run, rule)}; cite the passage that they are quoted from, or, if they are not a "
            + $"quotation, write {TermMarks.Mark.AsKnown()} directly after the closing mark";
        if (near is not var (words, place) || !Differs(words.Nearest.Difference))
            return run.Place.Report(rule, message);
        return run.Place.Report(rule, message) with
        {
            Notes = [
                $"nearest text, {place}: {words.Found.AsQuoted()}",
                $"difference: {words.Nearest.Difference.AsQuoted()}",
            ],
        };
    }

    /// <summary>The words are in an article of which only passages may be shown.</summary>
    public static Diagnostic OnlyExcerpts(QuotedRun run, SourceSpan place) =>
        run.Place.Report(
            Rules.QuotingForbidden,
            $"these words are in {place}, but only passages of that article may be shown; "
            + $"annotate them as a passage, and cite it");

    /// <param name="place">The place of the words in the article; null if it does not have them.</param>
    public static Diagnostic Forbidden(QuotedRun run, Source source, SourceSpan? place) =>
        run.Place.Report(Rules.QuotingForbidden, $"{Whose(source, place)} allow no quotation; "
            + $"say it in words of your own, without quotation marks") with
        {
            WordsOf = source.Seed,
        };

    /// <summary>The embed would show a passage that must not be shown.</summary>
    public static Diagnostic ForbiddenEmbed(Located<PassageId> passage) =>
        passage.Span.Report(
            Rules.QuotingForbidden,
            $"the rights of “{passage.Value.Source}” allow none of its words to be shown; "
            + $"say it in words of your own, and cite it: [@{passage.Value}]");

    /// <summary>The words are nearly those of an article whose rights allow none to be shown.</summary>
    public static Diagnostic NearForbidden(QuotedRun run, Source source, SourceSpan place, Rule rule) =>
        run.Place.Report(rule, $"no article that may be quoted has these words; the nearest text is at {place}, and "
            + $"the rights of “{source.Id}” allow no quotation") with
        {
            WordsOf = source.Seed,
        };

    private static Message Whose(Source source, SourceSpan? place) => place is { } found
        ? (Message)$"these words are in {found}, and the rights of “{source.Id}”"
        : $"“{source.Id}” is cited for these words, and its rights";

    // Whether a word differs, and not only punctuation or capital letters.
    private static bool Differs(string difference) =>
        difference.Contains("-]", StringComparison.Ordinal) || difference.Contains("+}", StringComparison.Ordinal);

    private static Message Cited(QuotedRun run)
    {
        var unclosed = Unclosed(run).AsKnown();
        if (run.Cited.Length == 1)
            return $"{unclosed}the cited passage {run.Cited[0]} does not have these words";
        string more = run.Cited.Length > MostNamed ? $" and {run.Cited.Length - MostNamed} more" : "";
        return $"{unclosed}none of the cited passages has these words "
            + $"({string.Join<PassageId>(", ", run.Cited.Take(MostNamed)).AsKnown()}{more.AsKnown()})";
    }

    private static Known Nowhere(QuotedRun run, Rule rule) => (Unclosed(run) + (
        rule == Rules.TermUnsourced ? "no article has the words in these quotation marks"
        : QuotedWords.From(
            run.Words) is { Parts.Length: > 1 } ? "no article has these words in one paragraph and in this order"
        : "no article has these words")).AsKnown();

    private static string Unclosed(QuotedRun run) =>
        run.IsClosed ? "" : "the quotation mark before this is never closed; ";
}
