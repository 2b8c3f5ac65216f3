using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.App.Templates;

/// <summary>Templates without mistakes, ready to write pages.</summary>
internal sealed class CompiledTheme(
    BoundTemplate site, FrozenDictionary<Type, BoundTemplate> pages, ImmutableArray<PartCalls> parts)
{
    public ImmutableArray<PartCalls> Parts => parts;

    /// <summary>The files of parts to which no page leads.</summary>
    public IEnumerable<SourceFile> UncalledParts =>
        parts.Where(part => part.Shapes.IsEmpty).Select(part => part.Part.File);

    /// <summary>May be called on any thread.</summary>
    public void Render(PageView view, IBufferWriter<byte> output)
    {
        var page = pages[view.GetType()];
        var content = new ArrayBufferWriter<byte>(16 * 1024);
        page.Write(new HtmlOutput(content), view);
        site.Write(new HtmlOutput(output), view, new CapturedMarkup(content.WrittenMemory));
    }
}

/// <param name="Places">How many places its names need.</param>
internal sealed record BoundTemplate(Writing Body, int Places)
{
    /// <param name="given">The values of its first names.</param>
    public void Write(HtmlOutput output, params ReadOnlySpan<object?> given)
    {
        object?[] names = new object?[Places];
        given.CopyTo(names);
        Body(names, output);
    }
}
