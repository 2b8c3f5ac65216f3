using Dossier.Linking;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>What was checked, and no more: the sentence at the foot of every page.</summary>
internal static class CheckedWords
{
    public static string Sentence(Corpus corpus)
    {
        var (runs, passages) = (corpus.QuotedRuns, corpus.Statements.Length);
        string ofPassages = $"When this site was built, {Plurals.Count(passages, "passage")} {(passages == 1 ? "was" : "were")} matched, character by character, against the {(passages == 1 ? "article it comes" : "articles they come")} from";
        if (runs.All == 0)
            return ofPassages + ".";
        string ofProse = runs.Found == 0 ? "" : $", and {Plurals.Count(runs.Found, "quotation")} in the curators’ own texts against the passages cited for {(runs.Found == 1 ? "it" : "them")} or, where none is cited, against all articles and names";
        string unsourced = runs.Unsourced == 0 ? "" : $" {Plurals.Capitalised(Plurals.Count(runs.Unsourced, "expression"))} in quotation marks {(runs.Unsourced == 1 ? "stands" : "stand")} in no article.";
        return $"{ofPassages}{ofProse}.{unsourced}";
    }
}
