using Dossier.SiteModel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dossier.Tests.App;

/// <summary>The smallest theme: a page's title in a heading.</summary>
internal static class PlainTheme
{
    public static SiteTheme Create() =>
        new(typeof(PlainPage), [new ThemeAsset("css/plain.css", () => new MemoryStream("h1{}\n"u8.ToArray()))]);
}

public sealed class PlainPage : ComponentBase
{
    [Parameter, EditorRequired]
    public required PageView View { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "h1");
        builder.AddAttribute(1, "lang", View.Frame.Language);
        builder.AddContent(2, View.Frame.Title);
        builder.CloseElement();
    }
}

/// <summary>A theme with a mistake in it.</summary>
public sealed class BrokenPage : ComponentBase
{
    [Parameter, EditorRequired]
    public required PageView View { get; set; }

    protected override void OnInitialized() => throw new InvalidOperationException("no such page");
}
