using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Dossier.App.Templates;
using Dossier.SiteModel;
using Dossier.Tests.Templates;

namespace Dossier.Benchmarks.Measuring;

/// <summary>Writes one of the pages of a kind, as UTF-8.</summary>
internal delegate void PageWriter(int page, IBufferWriter<byte> output);

/// <summary>The pages of one kind, and all that can write them.</summary>
/// <param name="Size">The bytes of a page, on average.</param>
internal sealed record PageKind(
    string Name, int Pages, double Size, PageWriter Ours, PageWriter Scribans, PageWriter Floor)
{
    public static PageKind Of(
        string name, ImmutableArray<PageView> views, CompiledTheme templates, ScribanOracle oracle)
    {
        ImmutableArray<byte[]> written =
            [.. views.Select((_, page) => Written((i, output) => templates.Render(views[i], output), page))];
        var plain = written.Select(page => PlainPage.Of(page)).ToImmutableArray();
        var kind = new PageKind(
            name, views.Length, written.Average(page => page.Length),
            (page, output) => templates.Render(views[page], output),
            (page, output) => Encoding.UTF8.GetBytes(oracle.Render(views[page]), output),
            (page, output) => plain[page].Write(output));
        kind.AssertSame(written);
        return kind;
    }

    // A writer that leaves something out would win.
    private void AssertSame(ImmutableArray<byte[]> written)
    {
        foreach (var write in (PageWriter[])[Ours, Scribans, Floor])
        {
            if (!written.Select((page, i) => page.AsSpan().SequenceEqual(Written(write, i))).All(same => same))
                throw new InvalidOperationException($"not every writer writes the same bytes of a page “{Name}”");
        }
    }

    private static byte[] Written(PageWriter write, int page)
    {
        var output = new ArrayBufferWriter<byte>();
        write(page, output);
        return output.WrittenSpan.ToArray();
    }
}
