namespace Dossier.Prose;

/// <summary>The ids of the headings of one page, in their order.</summary>
internal sealed class HeadingIds
{
    public const string Prefix = "h-";

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Taken => _taken;

    /// <summary>The words of the heading, and a number where an earlier one has them.</summary>
    public string Next(string text)
    {
        string words = string.Join('-', string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        string id = Prefix + words;
        for (int number = 2; !_taken.Add(id); number++)
            id = $"{Prefix}{words}-{number}";
        return id;
    }
}
