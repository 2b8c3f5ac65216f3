using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dossier.Diagnostics;
using Dossier.Linking.Relations;
using Dossier.Matching.Prose;
using Dossier.Model;
using Dossier.Reading.Binding;
using Dossier.Reading.Files;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;
using Dossier.Text;

namespace Dossier.Tests.Matching.Prose;

/// <summary>
/// What the footer promises: no quoted word of a dossier can be changed without a message at its place.
/// </summary>
public sealed partial class EveryQuotationTests
{
    private static readonly string[] Codes =
    [
        Rules.ProseMisquoted.Code, Rules.ProseUnsourced.Code, Rules.TermUnsourced.Code, Rules.QuotingForbidden.Code
    ];

    /// <summary>One word of one run is another.</summary>
    private sealed record Change(QuotedRun Run, int At, SourceFile File);

    public static TheoryData<string> Roots => [Repository.Root, TestFolders.Valley];

    [Theory]
    [MemberData(nameof(Roots))]
    public void A_changed_word_is_reported_wherever_it_is_quoted(string root)
    {
        var files = FilesOf(root);
        var corpus = Compiler.Compile(files, []).Value!;
        var drafts = files.Where(file => file.IsRecord)
            .Select(file => Binder.Bind(file).Value)
            .OfType<CuratedFile>()
            .ToImmutableArray();
        var changes = QuotationChecker.RunsIn(drafts, "en").Where(run => !run.IsTerm).Select(Changed).ToArray();
        Assert.NotEmpty(changes);
        var unreported = changes.AsParallel()
            .Where(change => !IsIn(
                change,
                QuotationChecker.Check(
                    corpus.Settings, With(drafts, change.File), corpus.Sources, isWhole: true).Diagnostics));
        Assert.Empty(unreported.Select(
            change => $"{change.Run.Place.Path}:{change.Run.Place.Position.Line}: {change.Run.Words}"));
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void Whatever_is_changed_fails_the_whole(string root)
    {
        var files = FilesOf(root);
        var drafts = files.Where(file => file.IsRecord)
            .Select(file => Binder.Bind(file).Value)
            .OfType<CuratedFile>()
            .ToImmutableArray();
        var changes = QuotationChecker.RunsIn(drafts, "en")
            .Where(run => !run.IsTerm)
            .DistinctBy(run => run.Place.Path, StringComparer.Ordinal)
            .Select(Changed)
            .ToArray();
        var changed = changes.ToDictionary(change => change.File.Path, change => change.File, StringComparer.Ordinal);
        var diagnostics = Compiler.Compile(
            [.. files.Select(file => changed.GetValueOrDefault(file.Path, file))], []).Diagnostics;
        Assert.All(changes, change => Assert.True(IsIn(change, diagnostics), change.Run.Words));
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void A_passage_is_quoted_word_for_word_or_not_at_all(string root)
    {
        var files = FilesOf(root);
        var passages = Compiler
            .Compile(files, []).Value!.Statements
            .Where(statement => statement.Source.Rights != Rights.None)
            .Select(statement => (statement.Id, Words: WordsOf(statement)))
            .Where(passage => passage.Words.Length > 0)
            .ToArray();
        Assert.NotEmpty(passages);
        Assert.Empty(Lines(files, passages.Select(passage => (passage.Id, passage.Words))).Reported);

        (PassageId Id, string Words)[] changed =
        [
            .. passages.Select(passage => (passage.Id, WithoutInnerWord(passage.Words))),
            .. passages.Select(passage => (passage.Id, WithNumbersSwapped(passage.Words))),
            .. passages.Select((passage, i) => (passage.Id, Words: passages[(i + 1) % passages.Length].Words)),
        ];
        var wrong = changed.Where(change => change.Item2.Length > 0
            && !passages.Any(passage => passage.Id == change.Id
                && passage.Words.Contains(change.Item2, StringComparison.OrdinalIgnoreCase))).ToArray();
        var (lines, reported) = Lines(files, wrong);
        Assert.Equal(lines, reported);
    }

    private static ImmutableArray<SourceFile> FilesOf(string root)
    {
        var (files, reported) = SourceLoader.Load(root);
        Assert.Empty(reported);
        return files;
    }

    // A run may have markup in it: the last word is no address. Words in brackets are the curators' own.
    private static Change Changed(QuotedRun run)
    {
        string text = run.Place.File.Text;
        string written = Insertion()
            .Replace(text.Substring(run.Place.Start, run.Place.Length), inserted => new string(' ', inserted.Length));
        var word = Word().Matches(written).Last();
        int at = run.Place.Start + word.Index;
        return new(
            run,
            at,
            new SourceFile(run.Place.Path, run.Place.File.Kind, $"{text[..at]}Qxzvk{text[(at + word.Length)..]}"));
    }

    private static ImmutableArray<CuratedFile> With(ImmutableArray<CuratedFile> drafts, SourceFile changed) =>
        [.. drafts.Where(draft => draft.File.Path != changed.Path), Binder.Bind(changed).Value!];

    // A word or two without a citation may be nobody's words: that is a warning.
    private static bool IsIn(Change change, ImmutableArray<Diagnostic> diagnostics)
    {
        var least = change.Run.Cited.IsEmpty && WordIndex.Count(change.Run.Words) <= 2
            ? Severity.Warning
            : Severity.Error;
        return diagnostics.Any(diagnostic => Codes.Contains(diagnostic.Code) && diagnostic.Severity >= least
            && diagnostic.Span.Path == change.File.Path
            && diagnostic.Span.Start <= change.At
            && change.At < diagnostic.Span.End);
    }

    // Each on a line of a page of its own: the numbers of all lines, and of those that were reported.
    private static (int[] Lines, int[] Reported) Lines(
        ImmutableArray<SourceFile> files, IEnumerable<(PassageId Id, string Words)> quoted)
    {
        string[] lines = [.. quoted.Select(item => $"It says: “{item.Words}”. [@{item.Id}]")];
        var page = new SourceFile(
            "input/pages/every-passage-quoted.md",
            FileKind.Page,
            $"---\ntitle: Proof\n---\n\n{string.Join("\n\n", lines)}\n");
        var reported = Compiler
            .Compile(files.Add(page), []).Diagnostics
            .Where(diagnostic => diagnostic.Span.Path == page.Path)
            .Select(diagnostic => (diagnostic.Code, diagnostic.Span.Position)).ToArray();
        Assert.All(reported, item => Assert.Equal((Rules.ProseMisquoted.Code, 11), (item.Code, item.Position.Column)));
        return ([.. lines.Select((_, i) => 5 + (2 * i))], [.. reported.Select(item => item.Position.Line)]);
    }

    // Without those whose own marks would have to be told from the ones around them.
    private static string WordsOf(Statement statement)
    {
        var span = statement.Passage.Spans[0];
        string words = string.Join(
            ' ',
            statement.Source.Seed.Text[span.Start..span.End].Split(
                (char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Unquotable().IsMatch(words) ? "" : words;
    }

    private static string WithoutInnerWord(string words)
    {
        string[] all = words.Split(' ');
        int not = Array.FindIndex(all, word => word is "not" or "no" or "never");
        int dropped = not > 0 && not < all.Length - 1 ? not : all.Length / 2;
        return all.Length < 3 ? "" : string.Join(' ', all.Where((_, i) => i != dropped));
    }

    private static string WithNumbersSwapped(string words)
    {
        var numbers = Number().Matches(words);
        if (numbers.Count == 0)
            return "";
        if (numbers.Count == 1 || numbers[0].Value == numbers[1].Value)
            return Number().Replace(words, "4071", 1);
        string between = words[(numbers[0].Index + numbers[0].Length)..numbers[1].Index];
        return $"{words[..numbers[0].Index]}{numbers[1].Value}{between}{numbers[0].Value}{words[(numbers[1].Index + numbers[1].Length)..]}";
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<!\[)\[[^\[\]]*\](?!\])", RegexOptions.CultureInvariant)]
    private static partial Regex Insertion();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("[\"“”„«»「」『』‘’'‚*_\\[\\]<>&`|~{}\\\\#…]", RegexOptions.CultureInvariant)]
    private static partial Regex Unquotable();
}
