using System.Linq;
using System.Text;

namespace Dossier.Generators;

/// <summary>Names of C# as templates write them.</summary>
internal static class Words
{
    /// <summary><c>SiteTitle</c> becomes <c>site_title</c>.</summary>
    public static string Snake(string name) => Divided(name, '_');

    /// <summary><c>OnlyHere</c> becomes <c>only-here</c>.</summary>
    public static string Kebab(string name) => Divided(name, '-');

    /// <summary><c>pages_of</c> becomes <c>PagesOf</c>.</summary>
    public static string Pascal(string key) =>
        string.Concat(key.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    /// <summary><c>pages_of</c> becomes <c>pagesOf</c>.</summary>
    public static string Camel(string key) => char.ToLowerInvariant(key[0]) + Pascal(key).Substring(1);

    private static string Divided(string name, char divider)
    {
        var words = new StringBuilder();
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(divider);
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
