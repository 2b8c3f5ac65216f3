using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Matching.Speech;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>
/// Locates the quotations of one source in its seed, reports those that are not found, and finds the actors that the
/// article mentions.
/// </summary>
internal static class Anchorer
{
    /// <param name="seeds">All seeds, because a quotation that is not in its own seed may be in another.</param>
    public static Outcome<Source?> Anchor(
        SourceDraft draft, DossierSettings settings, Seeds seeds, MentionFinder names)
    {
        if (!seeds.Files.TryGetValue(draft.Seed.Value, out var seed))
        {
            var hint = seeds.Names.Hint(draft.Seed.Value);
            return new(null, [draft.Seed.Span.Report(
                Rules.MissingFile, $"there is no seeds/{draft.Seed.Value.AsQuoted()}{hint}")]);
        }

        var rights = draft.Rights?.Value ?? settings.Rights;
        var state = Checksum.Compare(draft.Sha256, seed);
        var search = new SeedSearch(seed, rights, isAsAnnotated: state != SeedState.Changed, seeds);
        var title = search.FindTitle(draft.Title);
        var omitted = draft.Omit.Select(search.Find)
            .OfType<ImmutableArray<TextSpan>>()
            .SelectMany(spans => spans)
            .ToImmutableArray();
        var speech = DirectSpeech.In(seed.Text, [.. draft.Speech.Select(form => form.Value)], omitted);
        CheckForms(draft, speech, search);
        string language = draft.Language ?? settings.Language;
        var mentions = names.In(search.Folded, omitted, language);
        var reading = new Reading(draft, search, speech, names.PeopleIn(mentions));
        ImmutableArray<Passage> passages =
        [
            .. draft.Passages.Select(passage => Place(passage, reading)).OfType<Passage>()
                .OrderBy(passage => passage.Whole.Start)
                .ThenByDescending(passage => passage.Whole.End)
                .ThenBy(passage => passage.Id.Value, StringComparer.Ordinal),
        ];
        CheckOmitted(passages, omitted, search);
        ReportState(state, draft, search);
        return new(
            new Source(draft, seed, language, rights, title, omitted, passages, mentions) { Quoted = speech.Runs },
            [.. search.Diagnostics]);
    }

    // Called last, because a changed seed may only be accepted if everything else was found in it.
    private static void ReportState(SeedState state, SourceDraft draft, SeedSearch search)
    {
        switch (state)
        {
            case SeedState.Changed:
                ReportChange(draft, draft.Sha256!, search);
                break;
            case SeedState.OtherLineEnds:
                search.Diagnostics.Add(Checksum.ReportLineEnds(draft.Sha256!, search.Seed));
                break;
            case SeedState.Unknown:
                search.Diagnostics.Add(Checksum.ReportMissing(draft, search.Seed));
                break;
            case SeedState.AsAnnotated:
                break;
        }
    }

    private static Passage? Place(PassageDraft draft, Reading reading)
    {
        var (source, search, speech, people) = reading;
        search.CheckVerbatim(draft.As, "as", "how the article styles the speaker");
        search.CheckVerbatim(draft.Said?.Words, "words", "the article's words for the date");
        if (search.Find(draft.Quotation) is not { } spans)
            return null;
        var kind = speech.KindOf(spans);
        if (draft.Kind is { } stated && stated.Value != kind)
            ReportKind(stated, kind, source, search);
        GapCheck.Report(draft.Quotation, spans, speech, search);
        PartSpeakers.Report(draft, spans, speech, people, search);
        return new Passage(draft, spans, kind, draft.Said?.Date ?? source.Issued);
    }

    private static void ReportKind(Located<SpeechKind> stated, SpeechKind kind, SourceDraft source, SeedSearch search)
    {
        bool mayBeMarked = kind == SpeechKind.Indirect && source.Speech.IsEmpty;
        string hint = mayBeMarked
            ? "; if the article marks speech with dashes or speakers’ names, say so with “speech”"
            : "";
        search.Diagnostics.Add(stated.Span.Report(
            Rules.WrongSpeechKind,
            $"the article has these words {Where(kind).AsKnown()}; "
            + $"write “kind: {kind.Word().AsKnown()}”, or quote less or more{hint.AsKnown()}"));
    }

    private static string Where(SpeechKind kind) => kind switch
    {
        SpeechKind.Direct => "inside quotation marks",
        SpeechKind.Indirect => "outside quotation marks",
        _ => "partly inside quotation marks",
    };

    private static void CheckForms(SourceDraft draft, DirectSpeech speech, SeedSearch search)
    {
        foreach (var form in draft.Speech)
        {
            if (form.Value == SpeechForm.Dash && !speech.HasDashes)
                search.Diagnostics.Add(form.Span.Report(
                    Rules.NoSuchSpeech,
                    $"no line of {search.Seed} begins with a dash; "
                    + $"remove “dash”, or check how the article marks what people say"));
            if (form.Value == SpeechForm.Labels && !speech.HasLabels)
                search.Diagnostics.Add(form.Span.Report(
                    Rules.NoSuchSpeech,
                    $"no paragraph of {search.Seed} begins with a speaker’s name and a colon; "
                    + $"remove “labels”, or check how the article marks what people say"));
        }
    }

    private static void CheckOmitted(
        ImmutableArray<Passage> passages, ImmutableArray<TextSpan> omitted, SeedSearch search)
    {
        foreach (var passage in passages.Where(
            passage => passage.Spans.Any(span => omitted.Any(omit => omit.Overlaps(span)))))
            search.Diagnostics.Add(passage.Draft.Quotation.Span.Report(
                Rules.OmittedPassage,
                $"these words are in text that “omit” leaves out; shorten the passage or the omission"));
    }

    private static void ReportChange(SourceDraft draft, Located<string> checksum, SeedSearch search)
    {
        bool fits = !search.Diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error);
        var (counts, passages) = SeedChange.Describe(draft, search);
        string afterwards = fits ? ", as “dossier fix” does" : "";
        search.Diagnostics.Add(checksum.Span.Report(
            Rules.SeedChanged,
            $"{search.Seed.Path.AsKnown()} is not the file that was annotated ({counts}); "
            + $"read it again, then write sha256: {search.Seed.Sha256.AsKnown()}{afterwards.AsKnown()}") with
        {
            Notes = passages,
            Fix = fits
                ? new Fix(checksum.Span, search.Seed.Sha256)
                {
                    Changes = [counts.Text, .. passages.Select(passage => passage.Text)],
                }
                : null,
        });
    }

    private sealed record Reading(
        SourceDraft Source, SeedSearch Search, DirectSpeech Speech, ImmutableArray<Mention> People);
}
