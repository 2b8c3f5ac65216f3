using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Dossier.App.Templates;
using Dossier.Interface;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Text;
using Dossier.ViewShapes;

namespace Dossier.Tests.Templates;

/// <summary>A theme of a few files, written in a test.</summary>
internal sealed record TemplateSet(ImmutableArray<SourceFile> Files)
{
    /// <param name="page">The template of a page “not found”.</param>
    /// <param name="parts">Parts, by the names of their files without the ending.</param>
    public static TemplateSet OfPage(string page, params (string Name, string Text)[] parts) => new(
    [
        File("site", "{{ content }}"),
        File("pages/not-found", page),
        .. parts.Select(part => File("parts/" + part.Name, part.Text)),
    ]);

    public static SourceFile File(string path, string text) => new($"theme/{path}.sbnhtml", FileKind.Template, text);

    public CompiledTheme Compile()
    {
        var compiled = ThemeCompiler.Compile(Files, InterfaceWords.English);
        Assert.Equal("0 errors, 0 warnings\n", CaseTests.Report(compiled.Diagnostics));
        return compiled.Value!;
    }

    /// <summary>All that is said of the templates, which have a mistake.</summary>
    public string Mistakes()
    {
        var compiled = ThemeCompiler.Compile(Files, InterfaceWords.English);
        Assert.Null(compiled.Value);
        return CaseTests.Report(compiled.Diagnostics);
    }

    /// <summary>The page as both evaluators write it.</summary>
    public string Render(PageView view)
    {
        string page = Written(Compile(), view);
        Assert.Equal(new ScribanOracle(Files).Render(view), page);
        return page;
    }

    public static string Written(CompiledTheme theme, PageView view)
    {
        var output = new ArrayBufferWriter<byte>();
        theme.Render(view, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
