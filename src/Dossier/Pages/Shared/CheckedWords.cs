using Dossier.Interface;
using Dossier.Linking;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>The sentence at the foot of every page, which says what was checked and claims no more.</summary>
internal static class CheckedWords
{
    public static string Sentence(InterfaceWords words, Corpus corpus)
    {
        var (runs, passages) = (corpus.QuotedRuns, corpus.Statements.Length);
        string ofPassages = OfPassages(passages);
        if (runs.All == 0)
            return ofPassages + ".";
        string ofProse = runs.Found == 0 ? "" : OfProse(runs.Found);
        string unsourced = runs.Unsourced == 0 ? "" : OfUnsourced(runs.Unsourced);
        return $"{ofPassages}{ofProse}.{unsourced}";
    }

    private static string OfPassages(int count)
    {
        string were = count == 1 ? "was" : "were";
        string articles = count == 1 ? "article it comes" : "articles they come";
        return $"When this site was built, {Plurals.Count(count, "passage")} {were} matched, character by character, "
            + $"against the {articles} from";
    }

    private static string OfProse(int count)
    {
        string them = count == 1 ? "it" : "them";
        return $", and {Plurals.Count(count, "quotation")} in the curators’ own texts against the passages "
            + $"cited for {them} or, where none is cited, against all articles and names";
    }

    private static string OfUnsourced(int count)
    {
        string expressions = Plurals.Capitalised(Plurals.Count(count, "expression"));
        return $" {expressions} in quotation marks {(count == 1 ? "stands" : "stand")} in no article.";
    }
}
