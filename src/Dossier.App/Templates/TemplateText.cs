using System.Text;

namespace Dossier.App.Templates;

/// <summary>
/// Takes line breaks with their indentation out of a template's text: they are for those who read the template. A break
/// with running text on either side becomes one space; between tags and pairs of braces it becomes nothing.
/// </summary>
internal static class TemplateText
{
    public static string WithoutLineBreaks(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            int run = BlankRun(text[i..]);
            if (run == 0 || !text.Slice(i, run).Contains('\n'))
            {
                kept.Append(text.Slice(i, Math.Max(run, 1)));
                i += Math.Max(run, 1);
                continue;
            }

            if ((i > 0 && text[i - 1] != '>') || (i + run < text.Length && text[i + run] != '<'))
                kept.Append(' ');
            i += run;
        }

        return kept.ToString();
    }

    private static int BlankRun(ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAnyExcept(" \t\r\n");
        return length < 0 ? text.Length : length;
    }
}
