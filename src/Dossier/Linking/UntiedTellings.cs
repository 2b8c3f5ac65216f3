using System.Collections.Immutable;
using Dossier.Anchoring;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Views;

namespace Dossier.Linking;

/// <summary>
/// Quotations of different sources that are likely to be one utterance, and that nobody tied: the same speaker, dates that
/// overlap, much the same words.
/// </summary>
internal static class UntiedTellings
{
    private const int FewestWords = 6;
    private const int RunLength = 4;
    private const double LikeEnough = 0.75;

    public static IEnumerable<Diagnostic> Find(ImmutableArray<Statement> statements, Utterances utterances)
    {
        var seen = new Dictionary<(ActorId Speaker, string Words), List<(Statement Statement, string Text)>>();
        var suggested = new HashSet<(PassageId, PassageId)>();
        foreach (var statement in statements.Where(statement => statement.Passage.Kind == SpeechKind.Direct && !statement.Passage.Draft.By.IsEmpty))
        {
            string text = Words(statement);
            foreach (var key in Keys(statement, text))
            {
                if (!seen.TryGetValue(key, out var others))
                    seen[key] = others = [];
                foreach (var other in others.Where(other => MayBeOne(statement, other.Statement, utterances)))
                {
                    if (suggested.Add((other.Statement.Id, statement.Id)) && WordComparison.Likeness(text, other.Text) >= LikeEnough)
                        yield return Suggest(statement, other.Statement);
                }

                others.Add((statement, text));
            }
        }
    }

    private static string Words(Statement statement) =>
        string.Join(' ', statement.Passage.Spans.Select(span => statement.Source.Seed.Text[span.Start..span.End]));

    // Runs of a few words by one speaker: what shares none is not compared.
    private static HashSet<(ActorId, string)> Keys(Statement statement, string text)
    {
        var words = WordList.Of(text);
        var keys = new HashSet<(ActorId, string)>();
        if (words.Count < FewestWords)
            return keys;
        for (int i = 0; i + RunLength <= words.Count; i++)
        {
            string run = string.Join(' ', Enumerable.Range(i, RunLength).Select(word => words.Straight(word).ToString()));
            foreach (var speaker in statement.Passage.Draft.By)
                keys.Add((speaker.Value, run));
        }

        return keys;
    }

    private static bool MayBeOne(Statement one, Statement other, Utterances utterances) =>
        one.Source.Seed != other.Source.Seed && one.Passage.Said.Overlaps(other.Passage.Said)
        && !utterances.TellingsOf(one.Id).Any(telling => telling.Id == other.Id);

    private static Diagnostic Suggest(Statement statement, Statement other) =>
        statement.Passage.Draft.Id.Span.Report(
            Rules.UntiedTelling,
            $"“{other.Id}” quotes the same speaker in much the same words; if it is the same utterance, write same_as: [{other.Id}], and if it is not, tell their dates apart");
}
