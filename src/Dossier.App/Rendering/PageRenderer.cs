using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using Dossier.SiteModel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dossier.App.Rendering;

/// <summary>Renders a page with the theme's root component, as UTF-8.</summary>
internal static class PageRenderer
{
    private static readonly Services RenderingServices = new();

    /// <summary>May be called on any thread.</summary>
    public static void Render(SiteTheme theme, PageView view, IBufferWriter<byte> output)
    {
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["View"] = view });
        using var writer = new Utf8Writer(output);
        // One renderer for each page, because a renderer keeps every component it has rendered: one for all pages is
        // about three times slower.
        using var renderer = new HtmlRenderer(RenderingServices, NullLoggerFactory.Instance);
        // The only place that waits for a task. A theme has nothing to wait for, so the task has completed when it is
        // returned.
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync(theme.RootComponent, parameters);
            page.WriteHtmlTo(writer);
        }).GetAwaiter().GetResult();
    }

    /// <summary>The services that the framework requests. Two services do not justify a container.</summary>
    private sealed class Services : IServiceProvider, IComponentActivator
    {
        private readonly IsolatingEncoder _encoder = new();

        public object? GetService(Type serviceType) =>
            serviceType == typeof(HtmlEncoder) ? _encoder : serviceType == typeof(IComponentActivator) ? this : null;

        // The framework's own activator compiles an expression for each component, which takes longer than building a
        // small site.
        public IComponent CreateInstance(
            [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type componentType) =>
            (IComponent)Activator.CreateInstance(componentType)!;
    }
}
