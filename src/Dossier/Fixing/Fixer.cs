using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Fixing;

/// <summary>A corrected value, as lines of its file.</summary>
/// <param name="Line">One-based, in the file before the correction.</param>
/// <param name="Changes">What changes in words, in lines; empty if only typography changes.</param>
internal sealed record FixedValue(
    int Line, ImmutableArray<string> Old, ImmutableArray<string> New, ImmutableArray<string> Changes);

/// <param name="Values">In the order of the file.</param>
internal sealed record FixedFile(SourceFile Before, SourceFile After, ImmutableArray<FixedValue> Values);

/// <summary>Applies the fixes of diagnostics, in memory.</summary>
internal static class Fixer
{
    /// <summary>The files that change, sorted by path.</summary>
    public static ImmutableArray<FixedFile> Fix(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(diagnostic => diagnostic.Fix).OfType<Fix>()
            .GroupBy(fix => fix.Value.Path, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => FileFault.Naming(group.Key, () => Fix(group.First().Value.File, group)))
            .OfType<FixedFile>()];

    // Works from the end of the file, so that the places of the remaining fixes stay valid.
    private static FixedFile? Fix(SourceFile file, IEnumerable<Fix> fixes)
    {
        var after = file;
        var values = new List<FixedValue>();
        foreach (var fix in fixes.DistinctBy(fix => fix.Value.Start).OrderByDescending(fix => fix.Value.Start))
        {
            if (Rewrite(after, fix) is not string text || text == after.Text)
                continue;
            values.Add(Lines(after.Text, text, fix.Changes));
            after = new SourceFile(file.Path, file.Kind, text, file.Sha256);
        }

        values.Reverse();
        return values.Count == 0 ? null : new FixedFile(file, after, [.. values]);
    }

    private static string? Rewrite(SourceFile file, Fix fix) => fix switch
    {
        { NewKey: { } key } => KeyInserter.Insert(file, fix.Value, key, fix.Words),
        { Parts.IsEmpty: false } => ScalarRewriter.RewriteAsList(file, fix.Value, [.. fix.Parts]),
        { IsPart: true } => PartRewriter.Rewrite(file, fix.Value, fix.Words),
        _ => ScalarRewriter.Rewrite(file, fix.Value, fix.Words),
    };

    private static FixedValue Lines(string before, string after, ImmutableArray<string> changes)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        int first = 0;
        while (first < Math.Min(old.Length, now.Length) && old[first] == now[first])
            first++;
        int last = 0;
        while (last < Math.Min(old.Length, now.Length) - first && old[^(last + 1)] == now[^(last + 1)])
            last++;
        return new FixedValue(first + 1, Changed(old), Changed(now), changes);

        ImmutableArray<string> Changed(string[] lines) => [.. lines[first..^last].Select(line => line.TrimEnd('\r'))];
    }
}
