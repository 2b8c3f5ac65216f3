using Dossier.Interface;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Reading.Markdown;
using Dossier.SiteModel;
using Dossier.Wording;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Dossier.Pages.Shared;

/// <summary>
/// The words of a passage where prose has <c>![[source#passage]]</c>. Within a line they have quotation marks, because
/// they are the article's words, whoever spoke them, and the note says whose they are. As a block of their own they
/// have marks only if they were spoken, and a caption says whose they are, of which day, and in which article.
/// </summary>
internal static class Embedding
{
    /// <summary>In quotation marks; empty where rights allow no words, which the linker reports as a mistake.</summary>
    public static string Words(PageBuilder builder, SourceId? self, string target) =>
        StatementQuotes.Compose(Find(builder, self, target)) is { } quote ? builder.Words.Quoted(quote.Text) : "";

    public static Statement Find(PageBuilder builder, SourceId? self, string target) =>
        builder.Corpus.Statement(PassageName.Parse(target, self)!);

    /// <summary>The words as a block.</summary>
    public static void WriteFigure(HtmlRenderer renderer, PageBuilder builder, Statement statement, QuoteView quote)
    {
        bool isOutlet = Tellings.ProvenanceOf(statement) == ProvenanceKind.Outlet;
        string? url = builder.AddressOf(statement) is { Length: > 0 } address ? address : null;
        renderer.EnsureLine();
        renderer.Write($"<figure class=\"quotation {(isOutlet ? "outlet" : quote.Kind.Word())}\"><blockquote");
        WriteLanguage(renderer, quote.Language, quote.RightToLeft);
        if (url is not null)
            renderer.Write(" cite=\"").WriteEscape(url).Write("\"");
        bool isSpoken = quote.Kind == SpeechKind.Direct;
        renderer.Write(isSpoken ? "><p><q>" : "><p>").WriteEscape(quote.Text);
        renderer.Write(isSpoken ? "</q></p></blockquote>" : "</p></blockquote>");
        if (quote.Translation is { } translation)
        {
            renderer.Write("<p class=\"translation\"><span class=\"label\">").WriteEscape(builder.Words.Translation(translation.By));
            renderer.Write("</span> <span");
            WriteLanguage(renderer, translation.Language, translation.RightToLeft);
            renderer.Write(">").WriteEscape(translation.Text).Write("</span></p>");
        }

        WriteCaption(renderer, builder, statement, VoiceWords.OfQuotation(builder.Words, quote.Kind, isOutlet), url);
        renderer.WriteLine("</figure>");
    }

    private static void WriteCaption(
        HtmlRenderer renderer, PageBuilder builder, Statement statement, string? voice, string? url)
    {
        renderer.Write("<figcaption>");
        if (voice is not null)
            renderer.Write("<span class=\"voice\">").WriteEscape(voice).Write("</span> ");
        ProseMarkup.WriteRuns(renderer, builder.Words.CaptionOfQuotationRuns(
            builder.Words.Dates.DayOnly(statement.Passage.Said).Text,
            Attribution.Sentence(builder, statement, withSource: true)));
        if (url is not null)
        {
            renderer.Write(" <span class=\"to-words\">· <a class=\"passage words\" href=\"").WriteEscape(url);
            renderer.Write("\">").WriteEscape(builder.Words.InTheArticle).Write("</a></span>");
        }

        renderer.Write("</figcaption>");
    }

    private static void WriteLanguage(HtmlRenderer renderer, string language, bool isRightToLeft)
    {
        ProseMarkup.WriteLanguage(renderer, language);
        renderer.Write(isRightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"");
    }
}

/// <summary>Words of a passage within a line, followed by the mark of their note.</summary>
internal sealed class EmbedRenderer(SourceId? self, PageBuilder builder) : HtmlObjectRenderer<EmbedInline>
{
    protected override void Write(HtmlRenderer renderer, EmbedInline embed)
    {
        var statement = Embedding.Find(builder, self, embed.Target);
        if (StatementQuotes.Compose(statement) is { } quote)
        {
            renderer.Write("<span class=\"embedded\"");
            ProseMarkup.WriteLanguage(renderer, builder.Foreign(quote.Language));
            var (open, close) = builder.Words.QuotationMarks();
            renderer.Write(">").WriteEscape(open).Write("<bdi>").WriteEscape(quote.Text).Write("</bdi>")
                .WriteEscape(close).Write("</span>");
        }

        ProseMarkup.WriteNoteMark(renderer, builder, statement.Id, isFirstHere: true);
    }
}

/// <summary>A paragraph. One that consists only of the words of a passage becomes a figure.</summary>
internal sealed class EmbeddingParagraphRenderer(SourceId? self, PageBuilder builder) : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        var embed = paragraph.Inline?.OfType<EmbedInline>().FirstOrDefault(inline => inline.IsAlone);
        var statement = embed is null ? null : Embedding.Find(builder, self, embed.Target);
        if (statement is not null && StatementQuotes.Compose(statement) is { } quote)
            Embedding.WriteFigure(renderer, builder, statement, quote);
        else
            base.Write(renderer, paragraph);
    }
}

/// <summary>Words that are not a quotation: they are set apart without quotation marks.</summary>
internal sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline term)
    {
        renderer.Write("<i class=\"term\">");
        renderer.WriteChildren(term);
        renderer.Write("</i>");
    }
}
