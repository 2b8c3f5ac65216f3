using System.Security.Cryptography;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>The result of comparing a seed with the checksum of the article that was annotated.</summary>
internal enum SeedState
{
    AsAnnotated,

    /// <summary>There is no checksum to compare it with.</summary>
    Unknown,

    /// <summary>The text is the same, but its line ends differ.</summary>
    OtherLineEnds,

    Changed,
}

/// <summary>Compares a seed with the checksum in its record.</summary>
internal static class Checksum
{
    private const int Digits = 64;

    public static SeedState Compare(Located<string>? checksum, SourceFile seed)
    {
        if (checksum is null || !IsOne(checksum.Value))
            return SeedState.Unknown;
        if (IsSame(checksum.Value, seed.Sha256))
            return SeedState.AsAnnotated;
        return WithOtherLineEnds(seed.Text).Any(other => IsSame(checksum.Value, other))
            ? SeedState.OtherLineEnds
            : SeedState.Changed;
    }

    /// <summary>Reports a record without a checksum, or with another text in its place.</summary>
    public static Diagnostic ReportMissing(SourceDraft draft, SourceFile seed)
    {
        if (draft.Sha256 is { } written)
        {
            Message fault = written.Value.Length == 0
                ? (Message)$"“sha256” has no value"
                : $"“{written.Value.AsQuoted()}” is not a SHA-256 checksum, which has {Digits} hexadecimal digits";
            return written.Span.Report(
                Rules.NoChecksum, $"{fault}; “dossier fix” writes that of {seed}: {seed.Sha256.AsKnown()}") with
            {
                Fix = new Fix(written.Span, seed.Sha256),
            };
        }

        return draft.Seed.Span.Report(
            Rules.NoChecksum,
            $"the checksum of this article is missing; “dossier fix” writes it: sha256: {seed.Sha256.AsKnown()}") with
        {
            Fix = new Fix(draft.Seed.Span, seed.Sha256) { NewKey = "sha256" },
        };
    }

    /// <summary>Reports a seed that differs from the annotated article only in its line ends.</summary>
    public static Diagnostic ReportLineEnds(Located<string> checksum, SourceFile seed)
    {
        bool isCrLf = seed.Text.Contains("\r\n", StringComparison.Ordinal);
        var (now, then) = isCrLf ? ("CR LF", "LF") : ("LF", "CR LF");
        return checksum.Span.Report(
            Rules.LineEndsChanged,
            $"{seed} differs from the article that was annotated in its line ends only: they are {now.AsKnown()} and "
            + $"were {then.AsKnown()}, as git changes them; "
            + $"write the line “seeds/** -text” into .gitattributes and commit it, then delete the folder seeds/ and "
            + $"run: git checkout HEAD -- seeds");
    }

    // Some systems print checksums in capitals.
    private static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsOne(string text) => text.Length == Digits && text.All(char.IsAsciiHexDigit);

    // The byte-order mark is not part of the text, but it counts in the checksum of the bytes.
    private static IEnumerable<string> WithOtherLineEnds(string text)
    {
        string lineFeeds = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        foreach (string other in (string[])[lineFeeds, lineFeeds.Replace("\n", "\r\n", StringComparison.Ordinal)])
        {
            byte[] bytes = Encoding.UTF8.GetBytes(other);
            yield return Convert.ToHexStringLower(SHA256.HashData(bytes));
            yield return Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.Preamble, .. bytes]));
        }
    }
}
