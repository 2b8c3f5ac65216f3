namespace Dossier.Wording;

/// <summary>The kinds of sources in words.</summary>
internal static class SourceWords
{
    /// <param name="type">A CSL type, such as <c>article-newspaper</c>.</param>
    public static string Kind(string type) => type switch
    {
        "article-newspaper" => "newspaper article",
        "article-magazine" => "magazine article",
        "article-journal" => "journal article",
        "post-weblog" => "blog post",
        "webpage" => "web page",
        _ => type.Replace('-', ' ').Replace('_', ' '),
    };
}
