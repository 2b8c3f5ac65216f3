using Dossier.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Dossier.Reading.Yaml;

/// <summary>What is wrong between brackets.</summary>
internal static class BracketMistake
{
    /// <summary>Null if no bracket is open where the parser stopped.</summary>
    public static Diagnostic? Explain(YamlStop stop)
    {
        if (Innermost(stop) is not int open)
            return null;
        char right = stop.Text[open] == '[' ? ']' : '}';
        if (stop.IsGuessed || stop.IsAtEnd)
            return stop.Report(open, $"this bracket is never closed; write “{right}” where it ends");
        return stop.Character switch
        {
            ']' or '}' => stop.Report($"“{stop.Character}” does not close “{stop.Text[open]}”; write “{right}”") with
            {
                Labels = [new(stop.File.At(open, 1), $"the bracket that is open")],
            },
            ',' => stop.Report($"no value comes before this comma; remove the comma, or write the value"),
            ':' => null,
            _ => stop.Report(
                $"no comma comes before this value; separate the values with commas, or close the bracket “{right}”"),
        };
    }

    // The last bracket that is open at the place or, if the parser does not say where that is, at the last token.
    private static int? Innermost(YamlStop stop)
    {
        var open = new Stack<int>();
        try
        {
            var scanner = new Scanner(new StringReader(stop.Text[stop.Start..stop.End]));
            while (scanner.MoveNext() && scanner.Current is { } token and not Error)
            {
                int at = stop.Start + (int)token.Start.Index;
                if (at >= stop.At && !stop.IsGuessed)
                    break;
                if (token is FlowSequenceStart or FlowMappingStart)
                    open.Push(at);
                else if (token is FlowSequenceEnd or FlowMappingEnd && Closes(stop.Text, open, at))
                    open.Pop();
            }
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException)
        {
            // The document cannot be read any further; the brackets until here are known.
        }

        return open.TryPeek(out int last) ? last : null;
    }

    private static bool Closes(string text, Stack<int> open, int at) =>
        open.TryPeek(out int last) && (text[last] == '[') == (text[at] == ']');
}
