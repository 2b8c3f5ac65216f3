using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.Wording;

/// <summary>Composes the quotation of a passage.</summary>
internal static class StatementQuotes
{
    /// <summary>The article's own characters; null if rights forbid quoting.</summary>
    public static QuoteView? Compose(Statement statement) => statement.Source.Rights == Rights.None
        ? null
        : new QuoteView(
            [
                .. statement.Passage.Spans.Select(
                    span => WhiteSpace.Fold(statement.Source.Seed.Text.AsSpan(span.Start, span.Length))),
            ],
            [.. statement.Passage.Draft.Quotation.Gaps.Select(gap => gap.Value)], statement.Passage.Kind,
            statement.Source.Language, LanguageTags.IsRightToLeft(statement.Source.Language),
            statement.Passage.Draft.Translation is { } translation
                ? new TranslationView(
                    translation.Text,
                    translation.Language,
                    LanguageTags.IsRightToLeft(translation.Language),
                    translation.By)
                : null);
}
