using Dossier.Diagnostics;

namespace Dossier.Model;

// Classes and not structs: generic collections of our own structs cannot be compiled ahead of time, and compiling them
// would take half the time of a cold start.
internal sealed record ActorId(string Value) : IKnown
{
    string IKnown.Text => ToString();

    public override string ToString() => Value;
}

internal sealed record EventId(string Value) : IKnown
{
    string IKnown.Text => ToString();

    public override string ToString() => Value;
}

internal sealed record DemandId(string Value) : IKnown
{
    string IKnown.Text => ToString();

    public override string ToString() => Value;
}

internal sealed record SourceId(string Value) : IKnown
{
    string IKnown.Text => ToString();

    public override string ToString() => Value;
}

internal sealed record PageId(string Value) : IKnown
{
    string IKnown.Text => ToString();

    public override string ToString() => Value;
}

/// <summary>A passage, identified by its source and its own id: <c>source#passage</c>.</summary>
internal sealed record PassageId(SourceId Source, string Value) : IKnown
{
    string IKnown.Text => ToString();

    public override string ToString() => $"{Source.Value}#{Value}";
}
