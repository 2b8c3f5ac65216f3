using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;
using Markdig.Renderers;

namespace Dossier.Pages.Shared;

/// <summary>Writes the elements that prose has in addition to those of Markdown.</summary>
internal static class ProseMarkup
{
    public static void WriteLink(HtmlRenderer renderer, LinkView link, string text)
    {
        renderer.Write("<a class=\"").Write(link.Kind.Word()).Write("\"");
        // HTML allows a link without an address: it is the placeholder of a link.
        if (link.Url.Length > 0)
            renderer.Write(" href=\"").WriteEscape(link.Url).Write("\"");
        WriteLanguage(renderer, link.Language);
        renderer.Write("><bdi>").WriteEscape(text).Write("</bdi></a>");
    }

    /// <summary>The numbered mark of a passage's note.</summary>
    /// <param name="isFirstHere">True if no other mark stands directly before this one.</param>
    public static void WriteNoteMark(HtmlRenderer renderer, PageBuilder builder, PassageId passage, bool isFirstHere)
    {
        var (mark, isFirst) = builder.Cite(passage, fromProse: true);
        renderer.Write(isFirstHere ? "<sup class=\"note-ref\"><a" : "<sup class=\"note-ref also\"><a");
        if (isFirst)
            renderer.Write($" id=\"ref-{mark.Number}\"");
        renderer.Write($" href=\"{mark.Url}\" aria-label=\"").WriteEscape(builder.Words.NoteNumber($"{mark.Number}"));
        renderer.Write($"\">{mark.Number}</a></sup>");
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
            {
                var link = new LinkView(run.Text, run.Url, run.Kind ?? RecordKind.Page, run.Language);
                WriteLink(renderer, link, run.Text);
            }
            else if (run.IsWarning)
                renderer.Write("<strong class=\"flag\">").WriteEscape(run.Text).Write("</strong>");
            else if (run.Language is not null)
            {
                renderer.Write("<bdi lang=\"").WriteEscape(run.Language).Write("\">").WriteEscape(run.Text);
                renderer.Write("</bdi>");
            }
            else
                renderer.WriteEscape(Directions.Isolate(run.Text));
        }
    }
}
