using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Anchoring;

internal enum SearchResult { Found, Absent, Ambiguous, OutOfOrder }

/// <param name="Places">All chains of parts that fit, at most a handful; one of them where it is found.</param>
internal sealed record SearchOutcome(SearchResult Result, ImmutableArray<ImmutableArray<TextSpan>> Places);

/// <summary>Finds a quotation in a seed, verbatim but for white space and the shape of quotation marks.</summary>
internal static class QuotationFinder
{
    private const int MostPlaces = 8;

    public static SearchOutcome Find(Quotation quotation, FoldedText seed)
    {
        string[] parts = [.. quotation.Parts.Select(part => FoldedText.Fold(part.Value))];
        string? prefix = quotation.Prefix is { } before ? FoldedText.Fold(before.Value) : null;
        string? suffix = quotation.Suffix is { } after ? FoldedText.Fold(after.Value) : null;
        if (parts.Any(part => Next(seed, part, 0) < 0))
            return new(SearchResult.Absent, []);

        var chains = ImmutableArray.CreateBuilder<ImmutableArray<TextSpan>>();
        for (int start = Next(seed, parts[0], 0); start >= 0 && chains.Count < MostPlaces; start = Next(seed, parts[0], start + 1))
        {
            if ((prefix is null || Precedes(seed.Text, prefix, start)) && Chain(seed, parts, start, suffix) is { } chain)
                chains.Add(chain);
        }

        return chains.Count switch
        {
            1 => new(SearchResult.Found, chains.ToImmutable()),
            > 1 => new(SearchResult.Ambiguous, chains.ToImmutable()),
            _ when prefix is not null || suffix is not null => new(SearchResult.Absent, []),
            _ => new(SearchResult.OutOfOrder, []),
        };
    }

    // The parts after the first stand nearest after it; the last one before the suffix.
    private static ImmutableArray<TextSpan>? Chain(FoldedText seed, string[] parts, int start, string? suffix)
    {
        var chain = ImmutableArray.CreateBuilder<TextSpan>(parts.Length);
        for (int i = 0; i < parts.Length; i++)
        {
            bool last = i == parts.Length - 1;
            int at = i == 0 ? start : Next(seed, parts[i], start);
            while (at >= 0 && last && suffix is not null && !Follows(seed.Text, suffix, at + parts[i].Length))
                at = i == 0 ? -1 : Next(seed, parts[i], at + 1);
            if (at < 0)
                return null;
            start = at + parts[i].Length;
            chain.Add(new TextSpan(seed.OriginOf(at), seed.EndOf(start)));
        }

        return chain.ToImmutable();
    }

    public static bool IsIn(string words, FoldedText seed) => Next(seed, FoldedText.Fold(words), 0) >= 0;

    private static int Next(FoldedText seed, string part, int from)
    {
        for (int at = from; (at = seed.Text.IndexOf(part, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (seed.IsBoundary(at) && seed.IsBoundary(at + part.Length))
                return at;
        }

        return -1;
    }

    // Between the words and their prefix or suffix there may be white space: YAML trims it away.
    private static bool Precedes(string text, string prefix, int start) =>
        text.AsSpan(0, start).TrimEnd().EndsWith(prefix, StringComparison.Ordinal);

    private static bool Follows(string text, string suffix, int end) =>
        text.AsSpan(end).TrimStart().StartsWith(suffix, StringComparison.Ordinal);
}
