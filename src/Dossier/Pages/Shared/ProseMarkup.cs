using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;
using Markdig.Renderers;

namespace Dossier.Pages.Shared;

/// <summary>The elements that prose brings besides Markdown's own.</summary>
internal static class ProseMarkup
{
    public static void WriteLink(HtmlRenderer renderer, LinkView link, string text)
    {
        renderer.Write("<a class=\"").Write(link.Kind.Word()).Write("\"");
        // Without an address it is the placeholder of a link, as HTML has it.
        if (link.Url.Length > 0)
            renderer.Write(" href=\"").WriteEscape(link.Url).Write("\"");
        WriteLanguage(renderer, link.Language);
        renderer.Write("><bdi>").WriteEscape(text).Write("</bdi></a>");
    }

    /// <summary>The numbered mark of a passage's note.</summary>
    /// <param name="isFirstHere">No other mark stands right before it.</param>
    public static void WriteNoteMark(HtmlRenderer renderer, PageBuilder builder, PassageId passage, bool isFirstHere)
    {
        var (mark, isFirst) = builder.Cite(passage, fromProse: true);
        renderer.Write(isFirstHere ? "<sup class=\"note-ref\"><a" : "<sup class=\"note-ref also\"><a");
        if (isFirst)
            renderer.Write($" id=\"ref-{mark.Number}\"");
        renderer.Write($" href=\"{mark.Url}\" aria-label=\"Note {mark.Number}\">{mark.Number}</a></sup>");
    }

    public static void WriteLanguage(HtmlRenderer renderer, string? language)
    {
        if (language is not null)
            renderer.Write(" lang=\"").WriteEscape(language).Write("\"");
    }

    public static void WriteRuns(HtmlRenderer renderer, IEnumerable<TextRun> runs)
    {
        foreach (var run in runs)
        {
            if (run.Url is not null)
                WriteLink(renderer, new LinkView(run.Text, run.Url, run.Kind ?? RecordKind.Page, run.Language), run.Text);
            else if (run.IsWarning)
                renderer.Write("<strong class=\"flag\">").WriteEscape(run.Text).Write("</strong>");
            else if (run.Language is not null)
                renderer.Write("<bdi lang=\"").WriteEscape(run.Language).Write("\">").WriteEscape(run.Text).Write("</bdi>");
            else
                renderer.WriteEscape(Directions.Isolate(run.Text));
        }
    }
}
