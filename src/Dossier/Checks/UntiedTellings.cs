using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Checks;

/// <summary>
/// Finds quotations in different sources that are probably one utterance but are not linked with <c>same_as</c>: the
/// same speaker, overlapping dates, similar words. Each connected group is one diagnostic, because a wire report that
/// 300 sources print would be 45,000 pairs.
/// </summary>
internal static class UntiedTellings
{
    private const int FewestWords = 6;
    private const int RunLength = 4;
    private const double LikeEnough = 0.75;
    private const int MostCompared = 8;
    private const int MostSpeakers = 20;

    public static IEnumerable<Diagnostic> Find(ImmutableArray<Statement> statements, Utterances utterances) =>
        Find(statements, utterances, WordComparison.Likeness);

    /// <param name="likeness">Compares two texts, from 0 to 1. Each text is compared with only a few others.</param>
    public static IEnumerable<Diagnostic> Find(
        ImmutableArray<Statement> statements, Utterances utterances, Func<string, string, double> likeness)
    {
        Statement[] quoted = [.. statements.Where(
            statement => statement.Passage.Kind == SpeechKind.Direct && !statement.Passage.Draft.By.IsEmpty)];
        var texts = new string[quoted.Length];
        var runs = new ulong[quoted.Length][];
        Parallel.For(0, quoted.Length, i =>
        {
            texts[i] = Words(quoted[i]);
            runs[i] = Runs(quoted[i], texts[i]);
        });

        var clusters = Tied(quoted, utterances);
        var pairs = new List<(int Earlier, int Later)>();
        var seen = new NGramIndex();
        for (int i = 0; i < quoted.Length; i++)
        {
            foreach (int other in seen.Add(i, runs[i])
                .Where(other => MayBeOne(quoted[i], quoted[other]))
                .Take(MostCompared))
            {
                if (clusters.RootOf(i) == clusters.RootOf(other) || likeness(texts[i], texts[other]) < LikeEnough)
                    continue;
                clusters.Join(i, other);
                pairs.Add((other, i));
            }
        }

        return pairs.GroupBy(pair => clusters.RootOf(pair.Later))
            .Select(cluster => Suggest([.. cluster.SelectMany(pair => new[] { pair.Earlier, pair.Later })
                .Distinct()
                .Order()
                .Select(index => quoted[index])]));
    }

    // Quotations that are linked already start in one cluster.
    private static Clusters Tied(Statement[] quoted, Utterances utterances)
    {
        var clusters = new Clusters(quoted.Length);
        var first = new Dictionary<PassageId, int>();
        for (int i = 0; i < quoted.Length; i++)
        {
            if (utterances.TellingsOf(quoted[i].Id) is [var telling, ..] && !first.TryAdd(telling.Id, i))
                clusters.Join(first[telling.Id], i);
        }

        return clusters;
    }

    // Without the marks of what was left out, because they are not words of the article.
    private static string Words(Statement statement) =>
        string.Join(' ', statement.Passage.Spans.Select(span => statement.Source.Seed.Text[span.Start..span.End]));

    // Hashes of runs of a few words by one speaker. Texts without a common run are not compared.
    private static ulong[] Runs(Statement statement, string text)
    {
        var words = WordList.Split(text);
        return words.Count < FewestWords
            ? []
            : [.. statement.Passage.Draft.By.Take(MostSpeakers)
                .SelectMany(speaker => Enumerable.Range(0, words.Count - RunLength + 1).Select(
                    first => Hash(speaker.Value.Value, words, first)))
                .Distinct()];
    }

    // FNV-1a (RFC 9923), which is the same in every process. If two runs have the same hash, one more pair is compared.
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

    private static bool MayBeOne(Statement one, Statement other) =>
        one.Source.Seed != other.Source.Seed && one.Passage.Said.Overlaps(other.Passage.Said);

    // The passages are in chronological order. The second is the place of the mistake, and the message names the first;
    // each but the second has a label.
    private static Diagnostic Suggest(ImmutableArray<Statement> cluster)
    {
        var (first, second) = (cluster[0], cluster[1]);
        string others = cluster.Length == 3 ? "another passage" : $"{cluster.Length - 2} other passages";
        Message message = cluster.Length == 2
            ? (Message)$"“{first.Id}” quotes the same speaker in almost the same words; if both are the same "
                + $"utterance, write same_as: [{first.Id}]; if not, give them different “said” dates"
            : $"“{first.Id}” and {others.AsKnown()} quote the same speaker in almost the same words; "
                + $"if they are the same utterance, write same_as: [{first.Id}] in each; "
                + $"if not, give them different “said” dates";
        return second.Passage.Draft.Id.Span.Report(
            Rules.UntiedTelling,
            message,
            [.. cluster.Remove(second).Select(
                other => new Label(
                    other.Passage.Draft.Id.Span,
                    cluster.Length == 2 ? (Message)$"the other passage" : $"“{other.Id}”"))]);
    }
}
