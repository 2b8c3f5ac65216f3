using Dossier.Checks;
using Dossier.Model;
using Dossier.Reading.Markdown;
using Dossier.Reading.Urls;
using Dossier.SiteModel;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Dossier.Pages.Shared;

/// <summary>Curators' Markdown as HTML, its links relative to the page, its citations as numbered marks.</summary>
internal static class ProseHtml
{
    public static ProseView Render(ProseText prose, PageBuilder builder)
    {
        var headings = new LowerHeadingRenderer(prose.Self, builder);
        var writer = new StringWriter { NewLine = "\n" };
        // Pages bring their own h1: headings in prose begin below it.
        var renderer = new HtmlRenderer(writer) { LinkRewriter = url => Address.IsRelative(url) ? File(url, prose, builder) : url };
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

    /// <summary>What <c>[[…]]</c> leads to.</summary>
    /// <param name="self">The source in whose file it stands.</param>
    public static LinkView Target(PageBuilder builder, SourceId? self, string target) => PassageName.Parse(target, self) is { } passage
        ? builder.Link(builder.Corpus.Statement(passage))
        : builder.Link(target);
    // Where nothing leads to files of the site, the document's beginning is the nearest place.
    private static string File(string url, ProseText prose, PageBuilder builder)
    {
        if (url.StartsWith('#'))
        {
            // Prose of a record is shown on other pages too, where its headings are not, or have other ids.
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
            ProseMarkup.WriteLink(renderer, link.Text is null ? target : target with { Language = null }, link.Text ?? target.Text);
        }
    }

    private sealed class CitationRenderer(SourceId? self, PageBuilder builder) : HtmlObjectRenderer<PassageReferenceInline>
    {
        protected override void Write(HtmlRenderer renderer, PassageReferenceInline citation)
        {
            foreach (var (index, target) in citation.Targets.Index())
                ProseMarkup.WriteNoteMark(renderer, builder, PassageName.Parse(target, self)!, isFirstHere: index == 0);
        }
    }

    private sealed class LowerHeadingRenderer(SourceId? self, PageBuilder builder) : HtmlObjectRenderer<HeadingBlock>
    {
        /// <summary>The headings of the upper level, as links to them.</summary>
        public List<LinkView> Contents { get; } = [];

        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            string name = $"h{Math.Clamp(heading.Level + builder.ProseLevel - 2, builder.ProseLevel, 6)}";
            string text = PlainText.Extract(heading.Inline!, target => Target(builder, self, target).Text, target => Embedding.Words(builder, self, target));
            string id = builder.HeadingId(text);
            if (heading.Level <= 2 && text.Length > 0)
                Contents.Add(new LinkView(text, "#" + id, RecordKind.Page));
            renderer.EnsureLine();
            renderer.Write($"<{name} id=\"{id}\">").WriteLeafInline(heading).WriteLine($"</{name}>");
        }
    }
}
