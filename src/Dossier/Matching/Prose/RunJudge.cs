using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching.Prose;

/// <summary>Decides what is wrong with runs that are not in a passage cited for them.</summary>
/// <param name="isComplete">Whether all sources could be read. If not, the words may be in the missing text.</param>
internal sealed class RunJudge(Quotables quotables, WordIndex index, bool isComplete)
{
    private const int FewWords = 2;
    private const int MostCompared = 5;
    private const int WordsInARow = 3;

    /// <summary>
    /// Reports a term that is in an article whose rights allow none of its words. Null if it has few words, because
    /// these may be anybody's.
    /// </summary>
    public Diagnostic? JudgeTerm(QuotedRun term)
    {
        if (WordIndex.Count(term.Words) <= FewWords || QuotedWords.From(term.Words) is not { } words)
            return null;
        var silent = Articles(ArticlesHaving(term).Where(source => source.Rights == Rights.None), words)
            .FirstOrDefault();
        return silent is null ? null : Reports.Forbidden(term, silent, PlaceIn(silent, words));
    }

    /// <summary>Whether the words are certainly not where they should be.</summary>
    /// <param name="run">If it has citations, a run whose words are in none of the cited passages.</param>
    public bool IsWrong(QuotedRun run) =>
        run.Cited.IsEmpty
            ? !StandsSomewhere(run, QuotedWords.From(run.Words)!)
            : run.Cited.All(id => quotables.Find(id) is not null);

    /// <summary>The diagnostic for a run that is wrong; null if that cannot be known.</summary>
    /// <param name="isCompared">Whether to search for similar words, which is slow.</param>
    public Diagnostic? Judge(QuotedRun run, bool isCompared)
    {
        var words = QuotedWords.From(run.Words)!;
        var found = run.Cited.IsEmpty ? JudgeUncited(run, words, isCompared) : JudgeCited(run, words, isCompared);
        // Without a comparison, the words may be nearly those of an article whose rights allow none to be shown.
        if (found is null || isCompared)
            return found;
        bool isAnyForbidden = quotables.Sources.Any(source => source.Rights == Rights.None);
        return found with { IsPlaceOnly = found.IsPlaceOnly || isAnyForbidden };
    }

    private Diagnostic? JudgeCited(QuotedRun run, QuotedWords words, bool isCompared)
    {
        Source[] cited = [.. run.Cited.Select(id => quotables.Find(id)!.Value.Source)];
        if (Array.Find(cited, source => source.Rights == Rights.None) is { } silent)
            return Reports.Forbidden(run, silent, PlaceIn(silent, words));
        var citedIds = cited.Select(source => source.Id).ToHashSet();
        Source[] having = [.. ArticlesHaving(run).OrderByDescending(source => citedIds.Contains(source.Id))];
        foreach (var source in having.Where(source => source.Rights != Rights.None))
        {
            if (quotables.PassagesWith(words, source).FirstOrDefault() is { } other)
                return Reports.OfOtherPassage(run, other);
        }

        if (Articles(having, words).OrderBy(source => source.Rights == Rights.None).FirstOrDefault() is { } article)
        {
            return article.Rights == Rights.None
                ? Reports.Forbidden(run, article, PlaceIn(article, words))
                : Reports.OfNoPassage(run, PlaceIn(article, words)!.Value);
        }

        if (words.Parts.Length > 1 && words.Parts.All(part => IsInCited(run, part)))
            return Reports.OutOfOrder(run);
        if (!isCompared)
            return Reports.MisquotedSomehow(run);
        return NearestForbidden(run) is { } forbidden
            ? Reports.NearForbidden(run, forbidden.Source, forbidden.Place, Rules.ProseMisquoted)
            : Reports.Misquoted(run, NearestOfCited(run, words));
    }

    private Diagnostic? JudgeUncited(QuotedRun run, QuotedWords words, bool isCompared)
    {
        Source[] articles = [.. Articles(ArticlesHaving(run), words)];
        if (Array.Find(articles, source => source.Rights == Rights.Excerpts) is { } excerpted)
            return Reports.OnlyExcerpts(run, PlaceIn(excerpted, words)!.Value);
        if (Array.Find(articles, source => source.Rights == Rights.None) is { } silent)
            return Reports.Forbidden(run, silent, PlaceIn(silent, words));
        if (!isComplete)
            return null;
        var rule = WordIndex.Count(run.Words) <= FewWords ? Rules.TermUnsourced : Rules.ProseUnsourced;
        if (!isCompared)
            return Reports.Unsourced(run, rule, null);
        return NearestForbidden(run) is { } forbidden
            ? Reports.NearForbidden(run, forbidden.Source, forbidden.Place, rule)
            : Reports.Unsourced(run, rule, NearestAnywhere(run, words));
    }

    private bool StandsSomewhere(QuotedRun run, QuotedWords words) =>
        ArticlesHaving(run)
            .Where(source => source.Rights != Rights.None)
            .SelectMany(quotables.TextsOf)
            .Any(text => words.PlaceIn(text) >= 0)
        || quotables.Translations.Any(text => words.PlaceIn(text) >= 0);

    private bool IsInCited(QuotedRun run, string part) =>
        run.Cited.SelectMany(id => quotables.OfPassage(id)).Any(text => QuotedWords.From(part)?.PlaceIn(text) >= 0);

    // The articles that have all words of the run, in whatever order.
    private IEnumerable<Source> ArticlesHaving(QuotedRun run) =>
        index.Having(run.Words).Select(number => quotables.Sources[number]);

    // The articles that have most words of the run.
    private IEnumerable<Source> ArticlesLike(QuotedRun run) =>
        index.Sharing(run.Words, MostCompared).Select(number => quotables.Sources[number]);

    private IEnumerable<Source> Articles(IEnumerable<Source> among, QuotedWords words) =>
        among.Where(source => words.PlaceIn(quotables.OfArticle(source)) >= 0);

    private SourceSpan? PlaceIn(Source source, QuotedWords words)
    {
        var article = quotables.OfArticle(source);
        int at = words.PlaceIn(article);
        return at < 0 ? null : source.Seed.At(article.OriginOf(at));
    }

    // For words in several parts, compares the first part that a passage lacks.
    private (NearWords Words, PassageId Passage, bool IsRivalled)? NearestOfCited(QuotedRun run, QuotedWords words)
    {
        var near = run.Cited
            .SelectMany(id => quotables.OfPassage(id)
                .Select(text => (Words: NearWords.In(text, Sought(run, words, text)), Passage: id)))
            .Where(item => item.Words is not null)
            .OrderByDescending(item => item.Words!.Nearest.Score)
            .ToArray();
        if (near.Length == 0)
            return null;
        bool isRivalled = words.Parts.Length > 1
            || near.Skip(1)
                .Any(other => other.Words!.Nearest.Score == near[0].Words!.Nearest.Score
                    && other.Words.Found != near[0].Words!.Found);
        return (near[0].Words!, near[0].Passage, isRivalled);
    }

    private (NearWords Words, Message Place)? NearestAnywhere(QuotedRun run, QuotedWords words)
    {
        var near = ArticlesLike(run)
            .Where(source => source.Rights != Rights.None)
            .SelectMany(source => quotables.TextsOf(source)
                .Select(text => (Words: NearWords.In(text, Sought(run, words, text)), Source: source)))
            .Where(item => item.Words is not null)
            .ToArray();
        if (near.Length == 0)
            return null;
        var best = near.MaxBy(item => item.Words!.Nearest.Score);
        Message place = best.Source.Rights == Rights.Full
            ? (Message)$"{best.Source.Seed.At(best.Words!.Nearest.Place.Start)}"
            : $"{best.Source.Id}";
        return (best.Words!, place);
    }

    // Words that are nearly those of an article whose rights allow none must not be shown either.
    private (Source Source, SourceSpan Place)? NearestForbidden(QuotedRun run)
    {
        foreach (var source in ArticlesLike(run).Where(source => source.Rights == Rights.None))
        {
            if (NearWords.In(quotables.OfArticle(source), run.Words) is { Nearest.IsClose: true } near)
                return (source, source.Seed.At(near.Nearest.Place.Start));
            if (SharedWords(run, quotables.OfArticle(source)) is >= 0 and int at)
                return (source, source.Seed.At(at));
        }

        return null;
    }

    // The place in an article of a few consecutive words of the run; negative if it has none.
    private static int SharedWords(QuotedRun run, QuotableText article)
    {
        string[] words = QuotableText.Fold(run.Words).Split(' ');
        for (int i = 0; i + WordsInARow <= words.Length; i++)
        {
            string row = string.Join(' ', words[i..(i + WordsInARow)]).Trim(',', '.', ';', ':', '\'');
            if (article.Next(row, 0) is >= 0 and int at)
                return article.OriginOf(at);
        }

        return -1;
    }

    private static string Sought(QuotedRun run, QuotedWords words, QuotableText text) =>
        words.Parts.Length == 1 ? run.Words : words.FirstMissing(text);
}
