using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.SiteModel;

/// <summary>Markup that is safe to write as it is: made by the Markdown renderer, which escapes and checks all it is given.</summary>
public readonly record struct Html(string Value);

/// <param name="Url">Relative to the page that shows it; empty in a document that stands alone, where nothing leads there.</param>
/// <param name="Language">BCP 47, where it differs from the page's.</param>
public sealed record LinkView(string Text, string Url, RecordKind Kind, string? Language = null)
{
    /// <summary>What readers must know of it, behind it: “ (curators’ reading)” where no source says it outright, “ (addressed)” of a participant; else empty.</summary>
    public string Mark { get; init; } = "";

    /// <summary>For a text without links.</summary>
    public string MarkedText => Text + Mark;
}

/// <summary>A run of a sentence: plain text, or a link where <paramref name="Url"/> is given.</summary>
/// <param name="Language">BCP 47, where it differs from the page's.</param>
/// <param name="IsWarning">Readers must not miss it: the article that the words rest on was retracted, for instance.</param>
public sealed record TextRun(string Text, string? Url = null, RecordKind? Kind = null, string? Language = null, bool IsWarning = false);

/// <summary>The mark of a note: <c>[3]</c>, leading to the note at the foot of the page.</summary>
/// <param name="Id">The element's id, where the note leads back to this mark.</param>
public sealed record NoteMark(int Number, string Url, string? Id = null);

/// <summary>A numbered note: the words a claim rests on, and where they stand.</summary>
/// <param name="Id">The element's id, which the marks lead to.</param>
/// <param name="Quote">Null where the source's rights allow no words.</param>
/// <param name="Origin">Who said it, to whom, in which source, when; with links.</param>
/// <param name="Back">Leads to the first mark in the text.</param>
public sealed record NoteView(string Id, int Number, QuoteView? Quote, ImmutableArray<TextRun> Origin, string? Url, string? Back);

/// <summary>Curators' prose, with the marks of its notes in it.</summary>
public sealed record ProseView(Html Body)
{
    /// <summary>Its headings of the upper level, each a link to its place on the page.</summary>
    public ImmutableArray<LinkView> Contents { get; init; } = [];
}

/// <summary>The seed's own words.</summary>
/// <param name="Parts">One or more, in order.</param>
/// <param name="Gaps">One between each two parts.</param>
/// <param name="Language">BCP 47, of the source.</param>
/// <param name="RightToLeft">Whether that language is written so.</param>
/// <param name="Translation">An aid to reading, to be shown as such and never as the words; null where there is none.</param>
public sealed record QuoteView(
    ImmutableArray<string> Parts, ImmutableArray<GapKind> Gaps, SpeechKind Kind, string Language, bool RightToLeft, TranslationView? Translation = null)
{
    /// <summary>The parts as one text, with an ellipsis in square brackets where words are left out.</summary>
    public string Text => QuotedParts.Join(Parts, Gaps);
}

/// <param name="By">Who translated.</param>
public sealed record TranslationView(string Text, string Language, bool RightToLeft, string By);
