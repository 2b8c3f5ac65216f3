using Dossier.Interface;
using Dossier.Linking;

namespace Dossier.Pages.Shared;

/// <summary>The sentence at the foot of every page, which says what was checked and claims no more.</summary>
internal static class CheckedWords
{
    public static string Sentence(InterfaceWords words, Corpus corpus)
    {
        var runs = corpus.QuotedRuns;
        string ofPassages = words.CheckedPassages(
            corpus.Statements.Length, runs.Found == 0 ? "" : words.CheckedQuotations(runs.Found));
        return runs.Unsourced == 0 ? ofPassages : $"{ofPassages} {words.CheckedExpressions(runs.Unsourced)}";
    }
}
