using System.Collections.Immutable;

namespace Dossier.Text;

/// <summary>The paragraphs of an article: the text between empty lines, trimmed.</summary>
internal static class Paragraphs
{
    public static ImmutableArray<TextSpan> In(string text)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        int begin = -1;
        int end = 0;
        for (int line = 0; line < text.Length;)
        {
            int next = text.AsSpan(line).IndexOfAny('\n', '\r');
            int stop = next < 0 ? text.Length : line + next;
            if (!text.AsSpan(line, stop - line).IsWhiteSpace())
            {
                begin = begin < 0 ? line : begin;
                end = stop;
            }
            else
            {
                Add(begin, end);
                begin = -1;
            }

            line = stop + (stop + 1 < text.Length && text[stop] == '\r' && text[stop + 1] == '\n' ? 2 : 1);
        }

        Add(begin, end);
        return found.ToImmutable();

        void Add(int start, int stop)
        {
            if (start >= 0)
                found.Add(WhiteSpace.Trim(text, new TextSpan(start, stop)));
        }
    }
}
