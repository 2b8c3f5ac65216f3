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
        Statement[] quoted = [.. statements.Where(statement => statement.Passage.Kind == SpeechKind.Direct && !statement.Passage.Draft.By.IsEmpty)];
        var texts = new string[quoted.Length];
        var runs = new ulong[quoted.Length][];
        Parallel.For(0, quoted.Length, i =>
        {
            texts[i] = Words(quoted[i]);
            runs[i] = Runs(quoted[i], texts[i]);
        });

        var seen = new SharedRuns();
        for (int i = 0; i < quoted.Length; i++)
        {
            foreach (int other in seen.Add(i, runs[i]).Where(other => MayBeOne(quoted[i], quoted[other], utterances)))
            {
                if (WordComparison.Likeness(texts[i], texts[other]) >= LikeEnough)
                    yield return Suggest(quoted[i], quoted[other]);
            }
        }
    }

    private static string Words(Statement statement) =>
        string.Join(' ', statement.Passage.Spans.Select(span => statement.Source.Seed.Text[span.Start..span.End]));

    // Runs of a few words by one speaker: what shares none is not compared.
    private static ulong[] Runs(Statement statement, string text)
    {
        var words = WordList.Of(text);
        return words.Count < FewestWords
            ? []
            : [.. statement.Passage.Draft.By.SelectMany(speaker => Enumerable.Range(0, words.Count - RunLength + 1).Select(first => Hash(speaker.Value.Value, words, first)))];
    }

    // FNV-1a (RFC 9923), the same in every process. Should two runs have one hash, two quotations more are compared.
    private static ulong Hash(string speaker, WordList words, int first)
    {
        ulong hash = Add(14695981039346656037, speaker);
        for (int i = first; i < first + RunLength; i++)
            hash = Add(hash, words.Straight(i));
        return hash;

        static ulong Add(ulong hash, ReadOnlySpan<char> word)
        {
            foreach (char c in word)
                hash = (hash ^ c) * 1099511628211;
            return (hash ^ ' ') * 1099511628211;
        }
    }

    private static bool MayBeOne(Statement one, Statement other, Utterances utterances) =>
        one.Source.Seed != other.Source.Seed && one.Passage.Said.Overlaps(other.Passage.Said)
        && !utterances.TellingsOf(one.Id).Any(telling => telling.Id == other.Id);

    private static Diagnostic Suggest(Statement statement, Statement other) =>
        statement.Passage.Draft.Id.Span.Report(
            Rules.UntiedTelling,
            $"“{other.Id}” quotes the same speaker in much the same words; if both tell of one utterance, write same_as: [{other.Id}]; if they are two, give them different “said” dates",
            new FurtherPlace(other.Passage.Draft.Id.Span, "the other passage"));
}
