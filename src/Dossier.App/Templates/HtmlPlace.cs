namespace Dossier.App.Templates;

/// <summary>Parts of HTML. Where two branches end in different ones, the later of them counts.</summary>
internal enum HtmlPart
{
    /// <summary>Between tags.</summary>
    Content,
    DoubleQuoted,
    SingleQuoted,

    /// <summary>In a tag, and in no value of an attribute.</summary>
    Tag,

    /// <summary>Behind the equals sign of an attribute.</summary>
    AfterEquals,

    /// <summary>In the value of an attribute that stands without quotation marks.</summary>
    Unquoted,
    Comment,

    /// <summary>In a script or style sheet, where the encoding of HTML means nothing.</summary>
    Raw,
}

/// <param name="Element">The script or style that the tag begins, or that it is in; empty for all others.</param>
internal readonly record struct HtmlState(HtmlPart Part, string Element);

/// <summary>
/// Follows the HTML that a template writes itself, as far as needed to know where a value may be written. The states
/// are those of the HTML Living Standard, 13.2.5, with all kinds of a thing taken as one.
/// </summary>
internal sealed class HtmlPlace
{
    private static readonly HtmlState Content = new(HtmlPart.Content, "");

    public HtmlState State { get; set; } = Content;

    /// <summary>Why no text or number may be written here; null if one may.</summary>
    public string? RefusesText => State.Part switch
    {
        HtmlPart.Tag =>
            "in a tag a value stands between quotation marks, as in class=\"{{ … }}\", or is written by “attribute”",
        HtmlPart.AfterEquals or HtmlPart.Unquoted =>
            "put the value of this attribute between quotation marks; without them a space in it begins another one",
        HtmlPart.Comment => "a value in a comment could end the comment; write it elsewhere",
        HtmlPart.Raw =>
            $"a value in <{State.Element}> could end or change it; write it into an attribute of an element instead",
        _ => null,
    };

    /// <summary>What is captured is content, wherever it is captured.</summary>
    public void Begin() => State = Content;

    /// <summary>Continues where one of two branches ended.</summary>
    public void Join(HtmlState other) => State = other.Part > State.Part ? other : State;

    /// <param name="text">What a template writes next.</param>
    public void Read(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            i = State.Part switch
            {
                HtmlPart.Content => InContent(text, i),
                HtmlPart.Comment => Until(text, i, "-->", Content),
                HtmlPart.Raw => Until(text, i, "</" + State.Element, new(HtmlPart.Tag, "")),
                HtmlPart.DoubleQuoted => Until(text, i, "\"", State with { Part = HtmlPart.Tag }),
                HtmlPart.SingleQuoted => Until(text, i, "'", State with { Part = HtmlPart.Tag }),
                _ => InTag(text, i),
            };
        }
    }

    private int InContent(string text, int i)
    {
        int tag = text.IndexOf('<', i);
        if (tag < 0)
            return text.Length;
        if (string.CompareOrdinal(text, tag, "<!--", 0, 4) == 0)
        {
            State = new(HtmlPart.Comment, "");
            return tag + 4;
        }

        string name = string.Concat(text.Skip(tag + 1).TakeWhile(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        if (name.Length > 0 || tag + 1 == text.Length || text[tag + 1] is '/' or '!')
            State = new(HtmlPart.Tag, name is "script" or "style" ? name : "");
        return tag + 1 + name.Length;
    }

    private int Until(string text, int i, string end, HtmlState next)
    {
        int at = text.IndexOf(end, i, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return text.Length;
        State = next;
        return at + end.Length;
    }

    private int InTag(string text, int i)
    {
        bool isBlank = text[i] is ' ' or '\t' or '\n' or '\r' or '\f';
        State = (State.Part, text[i]) switch
        {
            (_, '>') => State.Element.Length == 0 ? Content : State with { Part = HtmlPart.Raw },
            (HtmlPart.Tag, '=') => State with { Part = HtmlPart.AfterEquals },
            (HtmlPart.AfterEquals, '"') => State with { Part = HtmlPart.DoubleQuoted },
            (HtmlPart.AfterEquals, '\'') => State with { Part = HtmlPart.SingleQuoted },
            (HtmlPart.AfterEquals, _) when !isBlank => State with { Part = HtmlPart.Unquoted },
            (HtmlPart.Unquoted, _) when isBlank => State with { Part = HtmlPart.Tag },
            _ => State,
        };
        return i + 1;
    }
}
