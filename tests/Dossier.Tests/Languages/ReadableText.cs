using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dossier.Tests.Languages;

/// <summary>What readers of a page see, hear or find in a search engine, each text with its language.</summary>
internal static class ReadableText
{
    private static readonly string[] Attributes =
        ["aria-label", "aria-valuetext", "aria-description", "title", "alt", "placeholder", "label"];

    private static readonly string[] Descriptions =
        ["description", "og:title", "og:description", "og:site_name", "og:image:alt", "twitter:title", "twitter:description"];

    public static IEnumerable<(string Text, string Language)> Of(IHtmlDocument page) =>
        page.All.SelectMany(element => Of(element).Select(text => (text.Trim(), LanguageOf(element))))
            .Where(found => found.Item1.Length > 0);

    private static IEnumerable<string> Of(IElement element)
    {
        if (element.LocalName is "meta" && Descriptions.Contains(
            element.GetAttribute("name") ?? element.GetAttribute("property") ?? "", StringComparer.Ordinal))
        {
            yield return element.GetAttribute("content") ?? "";
        }

        foreach (string attribute in Attributes)
        {
            if (element.GetAttribute(attribute) is { } text)
                yield return text;
        }

        if (element.LocalName is "script" or "style")
            yield break;
        foreach (var text in element.ChildNodes.OfType<IText>())
            yield return text.Data;
    }

    private static string LanguageOf(IElement element) =>
        element.Closest("[lang]")?.GetAttribute("lang") ?? "";
}
