namespace Dossier.Model;

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
