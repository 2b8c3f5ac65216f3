using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.SiteModel;
using Dossier.Theme;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dossier.Tests.Theme;

/// <summary>Renders a view as the program does.</summary>
internal static class ThemeRenderer
{
    private static readonly Type Root = DefaultTheme.Create().RootComponent;

    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    public static string Render(PageView view)
    {
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["View"] = view });
        return renderer.Dispatcher
            .InvokeAsync(async () => (await renderer.RenderComponentAsync(Root, parameters)).ToHtmlString())
            .GetAwaiter().GetResult();
    }

    public static IHtmlDocument Parse(PageView view) => new HtmlParser().ParseDocument(Render(view));
}
