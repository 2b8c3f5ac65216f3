using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.SiteModel;

/// <summary>
/// HTML that may be written to the page unescaped: it comes from the Markdown renderer, which escapes and checks all of
/// its input.
/// </summary>
public readonly record struct Html(string Value);

/// <param name="Url">
/// Relative to the page that shows the link; empty in a standalone document if its target is not in it.
/// </param>
/// <param name="Language">BCP 47, if it differs from the page's language.</param>
public sealed record LinkView(string Text, string Url, RecordKind Kind, string? Language = null)
{
    /// <summary>
    /// A remark shown after the link: “ (curators’ reading)” if no source says it outright, “ (addressed)” for a
    /// participant; otherwise empty.
    /// </summary>
    public string Mark { get; init; } = "";

    /// <summary>The text with its remark, for places without links.</summary>
    public string MarkedText => Text + Mark;
}

/// <summary>Part of a sentence: plain text, or a link if it has a <paramref name="Url"/>.</summary>
/// <param name="Language">BCP 47, if it differs from the page's language.</param>
/// <param name="IsWarning">
/// True if readers must not miss the text, for instance that the cited article was retracted.
/// </param>
public sealed record TextRun(
    string Text, string? Url = null, RecordKind? Kind = null, string? Language = null, bool IsWarning = false)
{
    /// <summary>True if the text is a term that the sentence explains.</summary>
    public bool IsTerm { get; init; }

    /// <summary>True if the text is a number that readers should notice.</summary>
    public bool IsNumber { get; init; }
}

/// <summary>The mark of a note: <c>[3]</c>, linked to the note at the foot of the page.</summary>
/// <param name="Id">The element's id, if the note links back to this mark.</param>
public sealed record NoteMark(int Number, string Url, string? Id = null);

/// <summary>A numbered note: the words that support a claim, and where they were published.</summary>
/// <param name="Id">The element's id, to which the marks link.</param>
/// <param name="Quote">Null if the source's rights forbid quoting.</param>
/// <param name="Origin">Who said it, to whom, in which source and when, with links.</param>
/// <param name="Back">The link back to the first mark in the text.</param>
public sealed record NoteView(
    string Id, int Number, QuoteView? Quote, ImmutableArray<TextRun> Origin, string? Url, string? Back);

/// <summary>The curators' prose, with the marks of its notes.</summary>
public sealed record ProseView(Html Body)
{
    /// <summary>Its second-level headings, each a link to its place on the page.</summary>
    public ImmutableArray<LinkView> Contents { get; init; } = [];
}

/// <summary>The article's own words.</summary>
/// <param name="Parts">One or more parts, in order.</param>
/// <param name="Gaps">One gap between each two parts.</param>
/// <param name="Language">BCP 47, the language of the source.</param>
/// <param name="RightToLeft">True if the language is written from right to left.</param>
/// <param name="Translation">A translation, which the theme must label as such; null if there is none.</param>
public sealed record QuoteView(
    ImmutableArray<string> Parts, ImmutableArray<GapKind> Gaps, SpeechKind Kind, string Language, bool RightToLeft,
    TranslationView? Translation =
        null)
{
    /// <summary>The parts as one text, with an ellipsis in square brackets where words are left out.</summary>
    public string Text => QuotedParts.Join(Parts, Gaps);
}

/// <param name="By">The translator.</param>
public sealed record TranslationView(string Text, string Language, bool RightToLeft, string By);
