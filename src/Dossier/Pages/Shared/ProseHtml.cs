using Dossier.Checks;
using Dossier.Model;
using Dossier.Reading.Markdown;
using Dossier.Reading.Urls;
using Dossier.SiteModel;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Dossier.Pages.Shared;

/// <summary>
/// Writes curators' Markdown as HTML. Links are relative to the page, and citations become numbered marks.
/// </summary>
internal static class ProseHtml
{
    public static ProseView Render(ProseText prose, PageBuilder builder)
    {
        var headings = new LowerHeadingRenderer(prose.Self, builder);
        var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer)
        {
            LinkRewriter = url => Address.IsRelative(url) ? File(url, prose, builder) : url,
        };
        ProseParser.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new RecordLinkRenderer(prose.Self, builder));
        renderer.ObjectRenderers.Insert(0, new CitationRenderer(prose.Self, builder));
        renderer.ObjectRenderers.Insert(0, new TermRenderer());
        renderer.ObjectRenderers.Insert(0, new EmbedRenderer(prose.Self, builder));
        renderer.ObjectRenderers.Replace<ParagraphRenderer>(new EmbeddingParagraphRenderer(prose.Self, builder));
        renderer.ObjectRenderers.Replace<HeadingRenderer>(headings);
        renderer.Render(prose.Document);
        return new ProseView(new Html(writer.ToString())) { Contents = [.. headings.Contents] };
    }

    /// <summary>The record, page or statement to which <c>[[…]]</c> leads.</summary>
    /// <param name="self">The source in whose file the link is; null in other files.</param>
    public static LinkView Target(PageBuilder builder, SourceId? self, string target) =>
        PassageName.Parse(target, self) is { } passage
            ? builder.Link(builder.Corpus.Statement(passage))
            : builder.Link(target);

    // In a document that stands alone, links to files of the site lead to its beginning, the nearest place there is.
    private static string File(string url, ProseText prose, PageBuilder builder)
    {
        if (url.StartsWith('#'))
        {
            // Prose of a record is shown on other pages too. These lack the headings of its own page, or give them
            // other ids.
            string? own = PageAnchors.PageOf(prose.Locate(0, 0).File);
            if (own is null || own == builder.Path)
                return url;
            url = own + url;
        }

        return builder.Outside(SiteAddress.Encode(url)) is { Length: > 0 } address ? address : "#content";
    }

    private sealed class RecordLinkRenderer(SourceId? self, PageBuilder builder) : HtmlObjectRenderer<RecordLinkInline>
    {
        protected override void Write(HtmlRenderer renderer, RecordLinkInline link)
        {
            var target = Target(builder, self, link.Target);
            if (link.Text is null)
                ProseMarkup.WriteLink(renderer, target, target.Text);
            else
                ProseMarkup.WriteLink(renderer, target with { Language = null }, link.Text);
        }
    }

    private sealed class CitationRenderer(SourceId? self, PageBuilder builder)
        : HtmlObjectRenderer<PassageReferenceInline>
    {
        protected override void Write(HtmlRenderer renderer, PassageReferenceInline citation)
        {
            foreach (var (index, target) in citation.Targets.Index())
                ProseMarkup.WriteNoteMark(renderer, builder, PassageName.Parse(target, self)!, isFirstHere: index == 0);
        }
    }

    private sealed class LowerHeadingRenderer(SourceId? self, PageBuilder builder) : HtmlObjectRenderer<HeadingBlock>
    {
        /// <summary>Links to the headings of the upper level.</summary>
        public List<LinkView> Contents { get; } = [];

        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            // The page has its own h1, so the headings of prose begin below it.
            int level = Math.Clamp(heading.Level + builder.ProseLevel - 2, builder.ProseLevel, 6);
            string name = $"h{level}";
            string text = PlainText.Extract(
                heading.Inline!,
                target => Target(builder, self, target).Text,
                target => Embedding.Words(builder, self, target));
            string id = builder.HeadingId(text);
            if (heading.Level <= 2 && text.Length > 0)
                Contents.Add(new LinkView(text, "#" + id, RecordKind.Page));
            renderer.EnsureLine();
            renderer.Write($"<{name} id=\"{id}\">").WriteLeafInline(heading).WriteLine($"</{name}>");
        }
    }
}
