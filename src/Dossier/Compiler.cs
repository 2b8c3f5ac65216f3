using System.Collections.Immutable;
using Dossier.Coverage;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Linking;
using Dossier.Matching;
using Dossier.Matching.Prose;
using Dossier.Model;
using Dossier.Reading.Binding;
using Dossier.Reading.Files;
using Dossier.Text;

namespace Dossier;

/// <summary>
/// Turns the files of a dossier into a linked corpus: load, bind, find quotations, check the quotations in prose, link.
/// </summary>
internal static class Compiler
{
    /// <summary>
    /// The corpus is null if there is no usable <c>dossier.yaml</c>. It may be published only if no diagnostic is an
    /// error. Diagnostics are sorted by file and place.
    /// </summary>
    /// <param name="root">The folder that contains <c>input/</c> and <c>seeds/</c>.</param>
    public static Outcome<Corpus?> Compile(string root)
    {
        var loaded = SourceLoader.Load(root);
        return Compile(loaded.Value, loaded.Diagnostics);
    }

    /// <summary>Does the same with files that are in memory already.</summary>
    public static Outcome<Corpus?> Compile(ImmutableArray<SourceFile> files, ImmutableArray<Diagnostic> reported)
    {
        // If two records claim the same id or name, the first by path wins, whatever order the files were read in.
        files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        var diagnostics = new List<Diagnostic>(reported);
        var records = files.Where(file => file.IsRecord).ToImmutableArray();
        var bound = InParallel(records, file => file, Binder.Bind, diagnostics);
        var drafts = bound.OfType<CuratedFile>().ToImmutableArray();
        var redaction = new RightsRedaction(drafts, files);
        if (drafts.OfType<DossierSettings>().FirstOrDefault() is not { } settings)
            return new(null, Sorted(diagnostics, redaction));

        var seeds = new Seeds(files.Where(file => file.Kind == FileKind.Seed));
        var names = new MentionFinder(drafts.OfType<Actor>());
        var unread = Unread(files, reported, [.. records.Where((_, i) => bound[i] is null)]);
        var anchored = drafts.OfType<SourceDraft>()
            .Where(draft => !unread.Any(file => file.Path == "seeds/" + draft.Seed.Value));
        var sources = InParallel(
            [.. anchored], draft => draft.File, draft => Anchorer.Anchor(draft, settings, seeds, names), diagnostics);
        var quoted = QuotationChecker.Check(settings, drafts, [.. sources.OfType<Source>()], isWhole: unread.IsEmpty);
        diagnostics.AddRange(quoted.Diagnostics);
        var editions = ReadEditions(files, settings, diagnostics);
        var linked = Linker.Link(
            settings,
            [.. drafts.Where(draft => draft is not DossierSettings)],
            [.. sources.OfType<Source>()],
            files,
            unread,
            editions,
            quoted.Value);
        diagnostics.AddRange(linked.Diagnostics);
        // With errors, coverage would count records that could not be read as missing.
        if (diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error))
            diagnostics.AddRange(CoverageChecker.Check(linked.Value));
        return new(linked.Value, Sorted(diagnostics, redaction));
    }

    private static ImmutableArray<Edition> ReadEditions(
        ImmutableArray<SourceFile> files, DossierSettings settings, List<Diagnostic> diagnostics)
    {
        var read = InParallel(
            [.. files.Where(file => file.Kind == FileKind.Edition)], file => file, EditionReader.Read, diagnostics);
        var sorted = EditionOrder.Sort([.. read.OfType<Edition>()], settings);
        diagnostics.AddRange(sorted.Diagnostics);
        return sorted.Value;
    }

    // Files that exist but could not be read or understood. A reference to one of them is not a mistake.
    private static ImmutableArray<SourceFile> Unread(
        ImmutableArray<SourceFile> files, ImmutableArray<Diagnostic> reported, ImmutableArray<SourceFile> notBound)
    {
        var read = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. reported.Select(diagnostic => diagnostic.Span.File)
            .Where(file => file.Kind != FileKind.Edition && !read.Contains(file.Path)), .. notBound];
    }

    private static ImmutableArray<TResult> InParallel<TItem, TResult>(
        ImmutableArray<TItem> items,
        Func<TItem, SourceFile> fileOf,
        Func<TItem, Outcome<TResult>> stage,
        List<Diagnostic> diagnostics)
    {
        var outcomes = ParallelWork.Run(items, item => fileOf(item).Path, stage);
        foreach (var outcome in outcomes)
            diagnostics.AddRange(outcome.Diagnostics);
        return [.. outcomes.Select(outcome => outcome.Value)];
    }

    private static ImmutableArray<Diagnostic> Sorted(List<Diagnostic> diagnostics, RightsRedaction redaction) =>
        [.. diagnostics.Select(redaction.Apply)
            .OrderBy(diagnostic => diagnostic.Span.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(
                diagnostic => Message.Join("\n", [diagnostic.Message, .. diagnostic.Notes]).Text,
                StringComparer.Ordinal)];
}
