namespace Dossier.Reading.Binding;

/// <summary>Examples of required keys, shown when one is missing.</summary>
internal static class KeyExamples
{
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["actor"] = "an-actor",
        ["by"] = "[an-actor]",
        ["date"] = "2030-05-02",
        ["edition"] = "2030-05-10",
        ["id"] = "a-short-name",
        ["issued"] = "2030-05-02",
        ["language"] = "en",
        ["polarity"] = "open",
        ["role"] = "addressee",
        ["seed"] = "article.txt",
        ["stance"] = "raises",
        ["to"] = "[an-actor]” or, if the sources name nobody, “to: []",
        ["type"] = "article-newspaper",
    };

    /// <summary>“; write for example “id: a-short-name””, or an empty text if the key needs no example.</summary>
    public static string Describe(IEnumerable<string> keys)
    {
        string[] known = [.. keys.Where(Values.ContainsKey).Select(key => $"“{key}: {Values[key]}”")];
        return known.Length == 0 ? "" : $"; write for example {string.Join(", ", known)}";
    }
}
