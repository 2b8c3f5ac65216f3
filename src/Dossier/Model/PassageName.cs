namespace Dossier.Model;

/// <summary>Passages as they are written: <c>source#passage</c>, or <c>#passage</c> in the source's own file.</summary>
internal static class PassageName
{
    public static PassageId? Parse(string text, SourceId? self)
    {
        int hash = text.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0 || !RecordName.IsId(text.AsSpan(hash + 1)))
            return null;
        if (hash == 0)
            return self is SourceId own ? new PassageId(own, text[1..]) : null;
        return RecordName.IsId(text.AsSpan(0, hash))
            ? new PassageId(new SourceId(text[..hash]), text[(hash + 1)..])
            : null;
    }
}
