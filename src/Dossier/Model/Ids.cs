namespace Dossier.Model;

// Classes, not structs: collections of our own structs could not be compiled ahead of time, which is half of a cold start.
internal sealed record ActorId(string Value)
{
    public override string ToString() => Value;
}

internal sealed record EventId(string Value)
{
    public override string ToString() => Value;
}

internal sealed record DemandId(string Value)
{
    public override string ToString() => Value;
}

internal sealed record SourceId(string Value)
{
    public override string ToString() => Value;
}

internal sealed record PageId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A passage, named by its source and its own id: <c>source#passage</c>.</summary>
internal sealed record PassageId(SourceId Source, string Value)
{
    public override string ToString() => $"{Source.Value}#{Value}";
}
