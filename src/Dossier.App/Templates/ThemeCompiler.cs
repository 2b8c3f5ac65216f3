using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Interface;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>
/// Parses, checks and resolves the templates of a theme. The check begins at each page with the type of its view, and
/// follows all branches and all calls of parts; so a mistake is found even where no page of the dossier leads.
/// </summary>
internal static class ThemeCompiler
{
    public const string Ending = ".sbnhtml";
    private const string Site = "theme/site" + Ending;
    private const string Pages = "theme/pages/";
    private const string Parts = "theme/parts/";

    /// <summary>
    /// Each page view, and the file that shows it: <c>DemandPageView</c> is shown by <c>theme/pages/demand.sbnhtml</c>.
    /// </summary>
    public static ImmutableArray<(ViewShape View, string Path)> PageFiles { get; } =
        [.. KnownViews.PageView.Kinds.Select(view => (view, $"{Pages}{view.Word}{Ending}"))];

    /// <returns>Null if there are mistakes.</returns>
    public static Outcome<CompiledTheme?> Compile(
        ImmutableArray<SourceFile> files, InterfaceWords words)
    {
        var mistakes = new Mistakes();
        var parsed = files.Select(file => TemplateParser.Parse(file, mistakes)).OfType<ParsedTemplate>()
            .ToDictionary(template => template.File.Path, StringComparer.Ordinal);
        // A part that cannot be read would be reported again wherever it is called.
        if (!mistakes.IsEmpty)
            return new(null, mistakes.Found);
        var parts = new PartSet(ReadParts(parsed.Values, words, mistakes), words, mistakes);
        if (!mistakes.IsEmpty)
            return new(null, mistakes.Found);
        var site = Bind(parsed[Site], parts, mistakes, ("view", KnownViews.PageView), ("content", ValueShape.Markup));
        var pages = PageFiles.Where(page => parsed.ContainsKey(page.Path))
            .ToFrozenDictionary(
                page => page.View.Type, page => Bind(parsed[page.Path], parts, mistakes, ("view", page.View)));
        return new(mistakes.IsEmpty ? new(site, pages, [.. parts.Calls]) : null, mistakes.Found);
    }

    private static Dictionary<string, Part> ReadParts(
        IEnumerable<ParsedTemplate> templates, InterfaceWords words, Mistakes mistakes) => templates
        .Where(template => template.File.Path.StartsWith(Parts, StringComparison.Ordinal))
        .Select(template => PartReader.Read(template, words, mistakes.In(template.File)))
        .OfType<Part>()
        .ToDictionary(part => part.Name, StringComparer.Ordinal);

    private static BoundTemplate Bind(
        ParsedTemplate template, PartSet parts, Mistakes mistakes, params (string Name, ValueShape Shape)[] given)
    {
        var names = new Scope(parts.Words);
        foreach (var (name, shape) in given)
            names.Add(name, shape);
        var statements = new StatementBinder(parts, names, new HtmlPlace(), mistakes.In(template.File));
        var body = statements.Bind(template.Page.Body);
        return new(body, names.Places);
    }
}
