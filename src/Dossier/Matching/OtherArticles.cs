using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>Finds which other article has the words that are missing in one.</summary>
internal sealed class OtherArticles(SourceFile seed, Seeds seeds)
{
    // Only the first missing quotations are searched for in other articles.
    private const int MostLookedFor = 20;
    private const int MostArticles = 20;
    private const int LongestArticles = 1_000_000;

    private int _lookedFor;

    /// <summary>The first article that has the quotation, and the end of a message that says where.</summary>
    public (Message Message, SourceFile Seed)? Find(Quotation quotation)
    {
        if (++_lookedFor > MostLookedFor)
            return null;
        // There may be ten thousand other articles, so only those that have the rarest word are folded.
        int length = 0;
        foreach (var other in seeds.Having(quotation.Parts[0].Value, MostArticles).Where(other => other != seed))
        {
            length += other.Text.Length;
            if (length > LongestArticles && length > other.Text.Length)
                break;
            var outcome = QuotationFinder.Find(quotation, FoldedText.From(other.Text));
            if (!outcome.Places.IsEmpty)
                return ($"; verbatim in {other.At(outcome.Places[0][0].Start)}", other);
        }

        return null;
    }
}
