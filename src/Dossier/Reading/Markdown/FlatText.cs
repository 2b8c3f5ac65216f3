using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Dossier.Model;
using Dossier.Text;
using Markdig.Syntax.Inlines;

namespace Dossier.Reading.Markdown;

/// <summary>A citation in a flat text.</summary>
/// <param name="Words">The words of a link to a passage; for a citation, the one character that replaces it.</param>
/// <param name="At">The offset of its character.</param>
internal sealed record FlatCitation(TextSpan Words, int At, ImmutableArray<PassageId> Passages);

/// <summary>
/// The text of inlines as readers see it, with a map back to the Markdown. A citation is one character.
/// </summary>
/// <param name="title">The text of a link that has no words of its own; if null, its target is used.</param>
internal sealed class FlatText(SourceId? self, Func<string, string>? title = null) : InlineWalker
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("“”„‟«»‹›「」『』❝❞〝〞〟‘’‚‛\"＂'");

    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _origins = [];
    private readonly List<TextSpan> _code = [];
    private readonly List<TextSpan> _terms = [];
    private readonly List<FlatCitation> _citations = [];

    public IReadOnlyList<FlatCitation> Citations => _citations;

    /// <summary>The words that are marked as a term and not a quotation.</summary>
    public IReadOnlyList<TextSpan> Terms => _terms;

    public override string ToString() => _text.ToString();

    /// <summary>The offset of a character in the Markdown.</summary>
    public int OriginOf(int at) => _origins[at].Start;

    /// <summary>The stretch of the Markdown that produced a stretch of this text.</summary>
    public TextSpan OriginOf(TextSpan stretch) =>
        new(_origins[stretch.Start].Start, Math.Max(_origins[stretch.Start].End, _origins[stretch.End - 1].End));

    /// <summary>
    /// The text with spaces in place of code and bare addresses, because quotation marks in them do not mark
    /// quotations.
    /// </summary>
    public string WithoutCode()
    {
        char[] text = _text.ToString().ToCharArray();
        foreach (var span in _code)
            text.AsSpan(span.Start, span.Length).Fill(' ');
        return new string(text);
    }

    public void Add(char c, int origin) => Add(c, new TextSpan(origin, origin + 1));

    public void Add(ContainerInline container) => Walk(container);

    protected override void Visit(LiteralInline literal)
    {
        string content = literal.Content.ToString();
        // The backslash before the character is not part of the text.
        int start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        for (int i = 0; i < content.Length; i++)
            Add(content[i] == SentenceSplitter.Citation ? ' ' : content[i], start + i);
    }

    protected override void Visit(ContainerInline inner)
    {
        if (inner is LinkInline { IsImage: true })
            return;
        int begin = _text.Length;
        Walk(inner);
        if (inner is TermInline && _text.Length > begin)
            _terms.Add(new TextSpan(begin, _text.Length));
    }

    protected override void Visit(Inline leaf)
    {
        switch (leaf)
        {
            case PassageReferenceInline citation:
                Cite(_text.Length, leaf, citation.Targets);
                break;
            case EmbedInline embed:
                Cite(_text.Length, leaf, [embed.Target]);
                break;
            case RecordLinkInline link:
                Add(link);
                break;
            default:
                int start = _text.Length;
                Add(TextOf(leaf), leaf);
                if (leaf is CodeInline or AutolinkInline)
                    _code.Add(new TextSpan(start, _text.Length));
                break;
        }
    }

    private void Add(RecordLinkInline link)
    {
        int start = _text.Length;
        if (link.Written is string written)
        {
            string words = TermMarks.Blank(written);
            for (int i = 0; i < words.Length; i++)
                Add(words[i], Math.Min(link.Span.Start + link.WordsAt + i, link.Span.End));
        }
        else
        {
            // Quotation marks in a title belong to the title and do not quote anything here.
            Add(title is null
                ? link.Target
                : string.Concat(title(link.Target).Select(c => Marks.Contains(c) ? ' ' : c)), link);
        }

        // A link to a source's own words counts as a citation.
        if (PassageName.Parse(link.Target, self) is not null)
            Cite(start, link, [link.Target]);
    }

    private void Cite(int start, Inline inline, ImmutableArray<string> targets)
    {
        _citations.Add(new(
            new TextSpan(start, _text.Length),
            _text.Length,
            [.. targets.Select(target => PassageName.Parse(target, self)).OfType<PassageId>()]));
        Add(SentenceSplitter.Citation, inline.Span.Start);
    }

    private void Add(string text, Inline inline)
    {
        foreach (char c in text)
            Add(c, new TextSpan(inline.Span.Start, inline.Span.End + 1));
    }

    private void Add(char c, TextSpan origin)
    {
        _text.Append(char.IsWhiteSpace(c) ? ' ' : c);
        _origins.Add(origin);
    }
}
