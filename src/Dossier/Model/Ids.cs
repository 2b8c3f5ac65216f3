namespace Dossier.Model;

internal readonly record struct ActorId(string Value)
{
    public override string ToString() => Value;
}

internal readonly record struct EventId(string Value)
{
    public override string ToString() => Value;
}

internal readonly record struct DemandId(string Value)
{
    public override string ToString() => Value;
}

internal readonly record struct SourceId(string Value)
{
    public override string ToString() => Value;
}

internal readonly record struct PageId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A passage, named by its source and its own id: <c>source#passage</c>.</summary>
internal readonly record struct PassageId(SourceId Source, string Value)
{
    public override string ToString() => $"{Source.Value}#{Value}";
}
