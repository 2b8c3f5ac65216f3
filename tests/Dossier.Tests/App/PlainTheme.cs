using System.Text;
using Dossier.App.Templates;
using Dossier.SiteModel;
using Dossier.ViewShapes;

namespace Dossier.Tests.App;

/// <summary>The smallest theme: a page's title in a heading.</summary>
internal static class PlainTheme
{
    public static SiteTheme Create() => new(
        [
            Template("site", """<h1 lang="{{ view.frame.language }}">{{ view.frame.title }}</h1>"""),
            .. KnownViews.PageView.Kinds.Select(view => Template("pages/" + view.Word, "")),
        ],
        [new ThemeAsset("css/plain.css", () => new MemoryStream("h1{}\n"u8.ToArray()))]);

    /// <summary>A theme with a mistake in it: one page has no template.</summary>
    public static SiteTheme Without(string page)
    {
        var theme = Create();
        return theme with
        {
            Templates = theme.Templates.RemoveAll(template => template.Path == $"pages/{page}{ThemeCompiler.Ending}"),
        };
    }

    private static ThemeAsset Template(string path, string text) =>
        new(path + ThemeCompiler.Ending, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
