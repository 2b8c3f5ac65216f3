using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching;

internal enum SearchResult { Found, Absent, Ambiguous, OutOfOrder }

/// <param name="Places">Every combination of places of the parts that fits, up to a handful; exactly one if the
/// quotation is found.</param>
internal sealed record SearchOutcome(SearchResult Result, ImmutableArray<ImmutableArray<TextSpan>> Places);

/// <summary>
/// Finds a quotation in a seed, verbatim except for white space, the shape of quotation marks, and words divided at the
/// end of a line.
/// </summary>
internal static class QuotationFinder
{
    private const int MostPlaces = 8;

    public static SearchOutcome Find(Quotation quotation, FoldedText seed)
    {
        Words[] parts = [.. quotation.Parts.Select(part => WordsOf(part.Value, seed))];
        string? prefix = quotation.Prefix is { } before ? FoldedText.Fold(before.Value) : null;
        string? suffix = quotation.Suffix is { } after ? FoldedText.Fold(after.Value) : null;
        if (parts.Any(part => Next(seed, part, 0) is null))
            return new(SearchResult.Absent, []);

        var chains = Chains(seed, parts, prefix, suffix);
        return chains.Length switch
        {
            1 => new(SearchResult.Found, chains),
            > 1 => new(SearchResult.Ambiguous, chains),
            _ when prefix is not null || suffix is not null => new(SearchResult.Absent, []),
            _ => new(SearchResult.OutOfOrder, []),
        };
    }

    // Every combination of places of the parts, up to a handful: one for each place of the first part after the prefix.
    private static ImmutableArray<ImmutableArray<TextSpan>> Chains(
        FoldedText seed, Words[] parts, string? prefix, string? suffix)
    {
        var chains = ImmutableArray.CreateBuilder<ImmutableArray<TextSpan>>();
        var start = Next(seed, parts[0], 0);
        while (start is { } first && chains.Count < MostPlaces)
        {
            if ((prefix is null || Precedes(seed.Text, prefix, first.Start))
                && Chain(seed, parts, first, suffix) is { } chain)
                chains.Add(chain);
            start = Next(seed, parts[0], first.Start + 1);
        }

        return chains.ToImmutable();
    }

    // Each further part is at its nearest place after the one before; the last part must also precede the suffix.
    private static ImmutableArray<TextSpan>? Chain(FoldedText seed, Words[] parts, TextSpan first, string? suffix)
    {
        var chain = ImmutableArray.CreateBuilder<TextSpan>(parts.Length);
        int from = first.Start;
        for (int i = 0; i < parts.Length; i++)
        {
            bool mustPrecedeSuffix = suffix is not null && i == parts.Length - 1;
            var found = i == 0 ? first : Next(seed, parts[i], from);
            while (found is { } place && mustPrecedeSuffix && !Follows(seed.Text, suffix!, place.End))
                found = i == 0 ? null : Next(seed, parts[i], place.Start + 1);
            if (found is not { } part)
                return null;
            from = part.End;
            chain.Add(new TextSpan(seed.OriginOf(part.Start), seed.EndOf(part.End)));
        }

        return chain.ToImmutable();
    }

    public static bool IsIn(string words, FoldedText seed) => Next(seed, WordsOf(words, seed), 0) is not null;

    // If the article has the words undivided, divided words are not searched.
    private static Words WordsOf(string words, FoldedText seed)
    {
        string folded = FoldedText.Fold(words);
        return new Words(folded, NextAsWritten(seed, folded, 0) is null ? seed.Divided : null);
    }

    private static TextSpan? Next(FoldedText seed, Words words, int from) =>
        words.Divided is { } divided ? divided.Next(words.Text, from) : NextAsWritten(seed, words.Text, from);

    private static TextSpan? NextAsWritten(FoldedText seed, string words, int from)
    {
        for (int at = from; (at = seed.Text.IndexOf(words, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (seed.IsBoundary(at) && seed.IsBoundary(at + words.Length))
                return new TextSpan(at, at + words.Length);
        }

        return null;
    }

    // White space may separate the words from their prefix or suffix, because YAML trims it.
    private static bool Precedes(string text, string prefix, int start) =>
        text.AsSpan(0, start).TrimEnd().EndsWith(prefix, StringComparison.Ordinal);

    private static bool Follows(string text, string suffix, int end) =>
        text.AsSpan(end).TrimStart().StartsWith(suffix, StringComparison.Ordinal);

    /// <param name="Divided">Set if the article contains the words only with some of them divided.</param>
    private readonly record struct Words(string Text, DividedWords? Divided);
}
