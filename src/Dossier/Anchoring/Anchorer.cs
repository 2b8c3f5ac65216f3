using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Anchoring;

/// <summary>One source: every quotation is found in the seed, or reported; the actors named in it are found too.</summary>
internal static class Anchorer
{
    /// <param name="seeds">All seeds by file name: a quotation that is not in its own may stand in another.</param>
    public static Outcome<Source?> Anchor(
        SourceDraft draft, Masthead masthead, IReadOnlyDictionary<string, SourceFile> seeds, MentionFinder names)
    {
        if (!seeds.TryGetValue(draft.Seed.Value, out var seed))
        {
            string hint = NearestName.Hint(draft.Seed.Value, seeds.Keys);
            return new(null, [draft.Seed.Span.Report(Rules.MissingFile, $"there is no seeds/{OddCharacters.Show(draft.Seed.Value)}{hint}")]);
        }

        var rights = draft.Rights?.Value ?? masthead.Rights;
        // Some systems print checksums in capitals.
        bool isAsAnnotated = string.Equals(draft.Sha256.Value, seed.Sha256, StringComparison.OrdinalIgnoreCase);
        var search = new SeedSearch(seed, rights, isAsAnnotated, seeds);
        var title = search.FindTitle(draft.Title);
        var omitted = draft.Omit.Select(search.Find).OfType<ImmutableArray<TextSpan>>().SelectMany(spans => spans).ToImmutableArray();
        var runs = QuotationMarks.Runs(seed.Text);
        var passages = draft.Passages.Select(passage => Place(passage, draft, search, runs)).OfType<Passage>()
            .OrderBy(passage => passage.Whole.Start).ThenByDescending(passage => passage.Whole.End)
            .ThenBy(passage => passage.Id.Value, StringComparer.Ordinal).ToImmutableArray();
        CheckOmitted(passages, omitted, search);
        if (!isAsAnnotated)
            ReportChange(draft, search);
        string language = draft.Language ?? masthead.Language;
        return new(
            new Source(draft, seed, language, rights, title, omitted, passages, names.In(search.Folded, omitted, language)),
            [.. search.Diagnostics]);
    }

    private static Passage? Place(PassageDraft draft, SourceDraft source, SeedSearch search, ImmutableArray<TextSpan> runs)
    {
        search.CheckVerbatim(draft.As, "as", "how the article styles the speaker");
        search.CheckVerbatim(draft.Said?.Words, "words", "the article's words for the date");
        if (search.Find(draft.Quotation) is not { } spans)
            return null;
        var kind = QuotationMarks.KindOf(search.Seed.Text, spans, runs);
        if (draft.Kind is { } stated && stated.Value != kind)
            search.Diagnostics.Add(stated.Span.Report(Rules.WrongSpeechKind, $"the article has these words {Where(kind)}; write “kind: {kind.ToString().ToLowerInvariant()}”, or quote less or more"));
        return new Passage(draft, spans, kind, draft.Said?.Date ?? source.Issued);
    }

    private static string Where(Views.SpeechKind kind) => kind switch
    {
        Views.SpeechKind.Direct => "inside quotation marks",
        Views.SpeechKind.Indirect => "outside quotation marks",
        _ => "partly inside quotation marks",
    };

    private static void CheckOmitted(ImmutableArray<Passage> passages, ImmutableArray<TextSpan> omitted, SeedSearch search)
    {
        foreach (var passage in passages.Where(passage => passage.Spans.Any(span => omitted.Any(omit => omit.Overlaps(span)))))
            search.Diagnostics.Add(passage.Draft.Quotation.Span.Report(Rules.OmittedPassage, "these words lie in text that “omit” leaves out; shorten one of the two"));
    }

    private static void ReportChange(SourceDraft draft, SeedSearch search)
    {
        bool fits = !search.Diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error);
        string change = SeedChange.Describe(draft, search);
        string[] lines = change.Split('\n', 2);
        string message = string.Join('\n', [
            $"{search.Seed.Path} is not the file that was annotated ({lines[0]}); read it again, then write sha256: {search.Seed.Sha256}", .. lines[1..]]);
        search.Diagnostics.Add(draft.Sha256.Span.Report(Rules.SeedChanged, message) with
        {
            Mending = fits ? new Mending(draft.Sha256.Span, search.Seed.Sha256, change) : null,
        });
    }
}
