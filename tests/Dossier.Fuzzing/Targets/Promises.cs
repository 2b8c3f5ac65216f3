using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Fuzzing.Targets;

/// <summary>What every message keeps to, whatever the input was.</summary>
internal static class Promises
{
    /// <exception cref="BrokenPromiseException">A place lies outside its file, or the text is not fit for a
    /// terminal.</exception>
    public static void Keep(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            foreach (var span in diagnostic.Labels.Select(place => place.Span).Prepend(diagnostic.Span))
            {
                if (span.Start < 0 || span.Length < 0 || span.Start + span.Length > span.File.Text.Length)
                    throw new BrokenPromiseException(
                        $"{diagnostic.Code} points outside {span.Path}: {span.Start} and {span.Length} more "
                        + $"of {span.File.Text.Length}");
            }

            KeepWords(DiagnosticText.Format(diagnostic, colour: false));
        }
    }

    /// <exception cref="BrokenPromiseException">A control character other than an end of line or a tab, or half of a
    /// surrogate pair, is in it.</exception>
    public static void KeepWords(string text)
    {
        if (text.AsSpan().ContainsLoneSurrogate())
            throw new BrokenPromiseException("half of a surrogate pair is shown");
        foreach (char c in text)
        {
            if (c is not ('\n' or '\t') && char.GetUnicodeCategory(c) == UnicodeCategory.Control)
                throw new BrokenPromiseException($"the control character U+{(int)c:X4} is shown");
        }
    }
}
