using System.Text.RegularExpressions;
using Dossier.Tests.Site;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Tests.Theme;

/// <summary>What the source code says of the views and their members, in the documentation of the records.</summary>
internal static partial class ViewRemarks
{
    private static readonly Dictionary<string, RecordDeclarationSyntax[]> Records = Directory
        .EnumerateFiles(Repository.Folder("src/Dossier"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes())
        .OfType<RecordDeclarationSyntax>()
        .Where(record => record.Modifiers.Any(SyntaxKind.PublicKeyword))
        .GroupBy(record => record.Identifier.ValueText, StringComparer.Ordinal)
        .ToDictionary(parts => parts.Key, parts => parts.ToArray(), StringComparer.Ordinal);

    /// <summary>The summary of a record; empty if it has none.</summary>
    public static string OfView(string name) =>
        Records[name].Select(record => Element(record, "summary", null)).FirstOrDefault(text => text.Length > 0) ?? "";

    /// <summary>Each documented member, by its name in C#.</summary>
    public static Dictionary<string, string> OfMembers(string view)
    {
        var remarks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var record in Records[view])
        {
            foreach (var parameter in record.ParameterList?.Parameters ?? default)
                remarks[parameter.Identifier.ValueText] = Element(record, "param", parameter.Identifier.ValueText);
            foreach (var property in record.Members.OfType<PropertyDeclarationSyntax>())
                remarks[property.Identifier.ValueText] = Element(property, "summary", null);
        }

        return remarks;
    }

    private static string Element(SyntaxNode node, string element, string? name) => node.GetLeadingTrivia()
        .Select(trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>()
        .SelectMany(comment => comment.Content).OfType<XmlElementSyntax>()
        .Where(found => found.StartTag.Name.ToString() == element
            && (name is null || found.StartTag.Attributes.OfType<XmlNameAttributeSyntax>()
                .Any(attribute => attribute.Identifier.ToString() == name)))
        .Select(found => Plain(found.Content.ToFullString()))
        .FirstOrDefault() ?? "";

    // As Markdown in a cell of a table.
    private static string Plain(string xml)
    {
        string text = Code().Replace(Reference().Replace(xml, "`${name}`"), "`${text}`");
        text = LineStart().Replace(text, " ").Trim();
        return text.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
    }

    [GeneratedRegex("""<(see|paramref) (cref|name|langword)="(?<name>[^"]*)"\s*/>""", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    [GeneratedRegex("<c>(?<text>.*?)</c>", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\s*\n\s*///\s*|\s+")]
    private static partial Regex LineStart();
}
