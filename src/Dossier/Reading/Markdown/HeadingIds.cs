using Dossier.Text;

namespace Dossier.Reading.Markdown;

/// <summary>Creates the ids of the headings of one page, in their order.</summary>
internal sealed class HeadingIds
{
    public const string Prefix = "h-";

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    // The last number given to these words, so that twenty thousand equal headings do not each start counting from 1.
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Taken => _taken;

    /// <summary>How many ids have been tried.</summary>
    public int Tried { get; private set; }

    /// <summary>An id from the words of the heading, with a number if an earlier heading has the same words.</summary>
    public string Next(string text)
    {
        string letters = string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' '));
        string words = string.Join('-', WhiteSpace.Words(letters));
        string id = Prefix + words;
        int number = _last.GetValueOrDefault(words, 1);
        for (Tried++; !_taken.Add(id); Tried++)
            id = $"{Prefix}{words}-{++number}";
        _last[words] = number;
        return id;
    }
}
