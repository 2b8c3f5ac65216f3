using System.Collections.Immutable;

namespace Dossier.ViewShapes;

/// <summary>What a value is, as templates see it.</summary>
internal abstract record ValueShape
{
    public static ValueShape Text { get; } = new PlainShape("a text");

    /// <summary>A whole number.</summary>
    public static ValueShape Number { get; } = new PlainShape("a number");

    public static ValueShape Truth { get; } = new PlainShape("a truth value");

    /// <summary>HTML that may be written as it is between tags.</summary>
    public static ValueShape Markup { get; } = new PlainShape("markup");

    /// <summary>What a template captured: its own HTML, and values that are encoded already.</summary>
    public static ValueShape Captured { get; } = new PlainShape("captured markup");

    /// <summary>Data that may be written as they are in a script.</summary>
    public static ValueShape Data { get; } = new PlainShape("a block of data");

    /// <summary>That of <c>null</c>.</summary>
    public static ValueShape Nothing { get; } = new PlainShape("nothing");

    /// <summary>That of an expression with a mistake.</summary>
    public static ValueShape Unknown { get; } = new PlainShape("unknown");

    /// <summary>“a text”, “a list of LinkView”.</summary>
    public abstract string Words { get; }

    public bool IsText => this == Text || this is WordShape;

    public bool IsMarkup => this == Markup || this == Captured;

    /// <summary>What a value is that is one or the other; null if the two have nothing in common.</summary>
    public ValueShape? JoinedWith(ValueShape other)
    {
        if (this == Unknown || other == Nothing || Equals(other))
            return this;
        if (other == Unknown || this == Nothing)
            return other;
        if (IsText && other.IsText)
            return Text;
        if (IsMarkup && other.IsMarkup)
            return Markup;
        return this is ViewShape one && other is ViewShape another ? one.CommonParent(another) : null;
    }
}

internal sealed record PlainShape(string Name) : ValueShape
{
    public override string Words => Name;
}

internal sealed record ListShape(ValueShape Element) : ValueShape
{
    public override string Words => Element switch
    {
        ViewShape view => $"a list of {view.Name}",
        WordShape word => $"a list of words of {word.Name}",
        ListShape => "a list of lists",
        _ when Element == Text => "a list of texts",
        _ when Element == Number => "a list of numbers",
        _ when Element == Truth => "a list of truth values",
        _ => "a list of " + Element.Words,
    };
}

/// <summary>One of a few words, which stand for the members of an enum.</summary>
/// <param name="Name">The name of the enum, or of the view whose kinds these are.</param>
internal sealed record WordShape(string Name, ImmutableArray<string> Known) : ValueShape
{
    public override string Words => $"a word of {Name}";

    public bool Equals(WordShape? other) => other is not null && Name == other.Name;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
