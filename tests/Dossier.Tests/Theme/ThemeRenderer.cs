using System.Buffers;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.App.Templates;
using Dossier.SiteModel;
using Dossier.Theme;

namespace Dossier.Tests.Theme;

/// <summary>Renders a view as the program does.</summary>
internal static class ThemeRenderer
{
    private static readonly PageWriting Write = ThemeLoader.Load(DefaultTheme.Create(), Path.GetTempPath(), "en").Value!.Write;

    public static string Render(PageView view)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(view, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static IHtmlDocument Parse(PageView view) => new HtmlParser().ParseDocument(Render(view));
}
