using System.Text;
using Dossier.Model;
using Markdig.Syntax.Inlines;

namespace Dossier.Prose;

/// <summary>What readers see of inlines, with the way back to the Markdown; a citation is one character.</summary>
internal sealed class FlatText(SourceId? self)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _origins = [];

    public override string ToString() => _text.ToString();

    public int OriginOf(int at) => _origins[at];

    public void Add(char c, int origin)
    {
        _text.Append(char.IsWhiteSpace(c) ? ' ' : c);
        _origins.Add(origin);
    }

    public void Add(ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    string content = literal.Content.ToString();
                    for (int i = 0; i < content.Length; i++)
                        Add(content[i] == SentenceSplitter.Citation ? ' ' : content[i], literal.Span.Start + i);
                    break;
                case CitationInline:
                    Add(SentenceSplitter.Citation, inline.Span.Start);
                    break;
                case RecordLinkInline link:
                    Add(link.Text ?? link.Target, inline);
                    // Words that lead to the source's own are as good as a note.
                    if (PassageName.Parse(link.Target, self) is not null)
                        Add(SentenceSplitter.Citation, inline.Span.Start);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline inner:
                    Add(inner);
                    break;
                default:
                    Add(inline switch { CodeInline code => code.Content, HtmlEntityInline entity => entity.Transcoded.ToString(), AutolinkInline auto => auto.Url, _ => " " }, inline);
                    break;
            }
        }
    }

    private void Add(string text, Inline inline)
    {
        foreach (char c in text)
            Add(c, inline.Span.Start);
    }
}
