using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Matching.Prose;

/// <summary>The number of runs inside quotation marks in the curators' own texts.</summary>
/// <param name="Unsourced">How many of them are a word or two that no article has, which is a warning.</param>
internal sealed record QuotedRunCount(int All, int Unsourced)
{
    public static QuotedRunCount None { get; } = new(0, 0);

    public int Found => All - Unsourced;
}

/// <summary>
/// Checks every run inside quotation marks in the curators' own texts. If a passage is cited, the run must be in that
/// passage; if not, it must be in some article, or be the name or title of a record.
/// </summary>
internal static class QuotationChecker
{
    /// <param name="sources">The sources whose passages were found.</param>
    /// <param name="isWhole">Whether every record could be read and understood.</param>
    public static Outcome<QuotedRunCount> Check(
        DossierSettings settings, ImmutableArray<CuratedFile> drafts, ImmutableArray<Source> sources, bool isWhole)
    {
        var all = RunsIn(drafts, settings.Language);
        var runs = all.Where(run => !run.IsTerm).ToImmutableArray();
        var terms = all.Where(run => run.IsTerm).ToImmutableArray();
        var quotables = new Quotables([.. sources.DistinctBy(source => source.Id)], settings.Language);
        var names = NamesIn(drafts);
        var open = runs.Where(run => !IsAsCited(run, quotables) && !IsName(run, names)).ToImmutableArray();
        var index = WordIndex.Build(open.Concat(terms).Select(run => run.Words), quotables.Sources);
        var judge = new RunJudge(quotables, index, isComplete: isWhole && HasAllPassages(drafts, sources));
        var diagnostics = Judge(open, judge);
        int unsourced = diagnostics.Count(diagnostic => diagnostic.Code == Rules.TermUnsourced.Code);
        return new(
            new(runs.Length, unsourced),
            [
                .. diagnostics,
                .. ForbiddenEmbeds(drafts, quotables),
                .. drafts.SelectMany(
                    draft => FileFault.Naming(draft.File.Path, () => UnpairedMarks.Find(draft).ToArray())),
                .. terms.Select(term => FileFault.Naming(term.Place.Path, () => judge.JudgeTerm(term)))
                    .OfType<Diagnostic>(),
            ]);
    }

    // Whether every passage of every source was found. If not, the words of a run may be in the missing one.
    private static bool HasAllPassages(ImmutableArray<CuratedFile> drafts, ImmutableArray<Source> sources)
    {
        var found = sources.Select(source => (source.Id, source.Passages.Length)).ToHashSet();
        return drafts.OfType<SourceDraft>()
            .All(draft => found.Contains((draft.SourceId, draft.Passages.Length)));
    }

    private static IEnumerable<Diagnostic> ForbiddenEmbeds(ImmutableArray<CuratedFile> drafts, Quotables quotables) =>
        drafts.SelectMany(CuratorsTexts.ProseOf)
            .SelectMany(text => text.Prose.Embeds)
            .Where(passage => quotables.Find(passage.Value) is { Source.Rights: Rights.None })
            .Select(Reports.ForbiddenEmbed);

    // Similar words are searched for in order and only as far as they are shown, so the same runs get them on every
    // machine.
    private static ImmutableArray<Diagnostic> Judge(ImmutableArray<QuotedRun> runs, RunJudge judge)
    {
        var isWrong = ParallelWork.Run(runs, run => run.Place.Path, judge.IsWrong);
        var wrong = runs.Where((_, i) => isWrong[i]).Index().ToImmutableArray();
        var judged = ParallelWork.Run(
            wrong,
            run => run.Item.Place.Path,
            run => judge.Judge(run.Item, isCompared: run.Index < DiagnosticDigest.MostInRun));
        return [.. judged.OfType<Diagnostic>()];
    }

    /// <summary>All runs inside quotation marks, including terms, in the order of the records.</summary>
    /// <param name="language">The language of the prose.</param>
    public static ImmutableArray<QuotedRun> RunsIn(ImmutableArray<CuratedFile> drafts, string language)
    {
        var finder = new RunFinder(TitlesById(drafts), language);
        return
        [
            .. ParallelWork.Run(drafts, draft => draft.File.Path, draft => finder.In(draft).ToArray())
                .SelectMany(runs => runs),
        ];
    }

    private static bool IsName(QuotedRun run, FrozenSet<string> names) =>
        run.Cited.IsEmpty && names.Contains(QuotableText.Fold(run.Words));

    private static bool IsAsCited(QuotedRun run, Quotables quotables) =>
        QuotedWords.From(run.Words) is not { } words
            || run.Cited.Any(
                id => quotables.MayQuote(id) && quotables.OfPassage(id).Any(text => words.PlaceIn(text) >= 0));

    private static Func<string, string> TitlesById(ImmutableArray<CuratedFile> drafts)
    {
        var titles = drafts
            .Where(draft => draft is not DossierSettings)
            .DistinctBy(draft => draft.File.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(
                draft => draft.File.Name, draft => TitleOf(draft) ?? draft.File.Name, StringComparer.Ordinal);
        return id => titles.GetValueOrDefault(id, id);
    }

    // Naming a record is not quoting.
    private static FrozenSet<string> NamesIn(ImmutableArray<CuratedFile> drafts) =>
        drafts.SelectMany(NamesOf)
            .Select(QuotableText.Fold)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> NamesOf(CuratedFile draft)
    {
        if (draft is Actor actor)
            return MentionFinder.NamesOf(actor).Select(name => name.Value);
        return TitleOf(draft) is { } title ? [title] : [];
    }

    private static string? TitleOf(CuratedFile draft) => draft switch
    {
        DossierSettings settings => settings.Title,
        Page page => page.Title,
        Actor actor => actor.Name.Value,
        Event item => item.Title,
        Demand demand => demand.Title,
        SourceDraft source => source.Title.Value,
        _ => null,
    };
}
