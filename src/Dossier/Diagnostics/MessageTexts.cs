using Dossier.Text;

namespace Dossier.Diagnostics;

/// <summary>
/// A text that every message may show: a name that the program or the dossier knows, such as a key, a word of a
/// vocabulary, the id of an existing record or the path of a file, or a phrase of the program itself.
/// </summary>
internal interface IKnown
{
    string Text { get; }
}

/// <summary>Such a text that has no type of its own.</summary>
internal sealed record Known(string Text) : IKnown;

/// <summary>
/// A text that stands in a file and need not mean anything to the program: words of an article, or a value, a key or an
/// id that is unknown. It may be an article's own words, whatever it was written as.
/// </summary>
internal sealed record Quoted(string Text);

/// <summary>Says of a text which of the two it is.</summary>
internal static class MessageTexts
{
    public static Known AsKnown(this string text) => new(text);

    /// <summary>Invisible characters are written by their names.</summary>
    public static Quoted AsQuoted(this string text) => new(VisibleEscapes.Show(text));
}
