using System.Buffers;
using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.App.Assembling;
using Dossier.Diagnostics;
using Dossier.Interface;
using Dossier.SiteModel;
using Dossier.Tests.Writing;
using Dossier.Text;
using Dossier.Theme;

namespace Dossier.Tests.Bounds;

/// <summary>
/// What a dossier has cost: bytes that were allocated, bytes of the site, bytes that were said of it.
/// </summary>
internal sealed record Work(long Allocated, long Site, long Said)
{
    /// <summary>Checks a dossier and renders its site, or as much of that as its mistakes let.</summary>
    public static Work Of(ImmutableArray<SourceFile> files)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        var (corpus, diagnostics) = Compiler.Compile(files, []);
        var digest = DiagnosticDigest.Choose(diagnostics);
        long said = digest.Shown.Sum(one => DiagnosticText.Format(one, colour: false).Length)
            + digest.Unshown.Sum(one => DiagnosticText.Format(one, colour: false).Length);
        long site = corpus is null || diagnostics.Any(one => one.Severity == Severity.Error)
            ? 0
            : SiteAssembler.Assemble(corpus, DefaultTheme.Create(), baseUrl: null, root: "").Value.Sum(Length);
        return new Work(GC.GetTotalAllocatedBytes(precise: true) - before, site, said);
    }

    /// <summary>The data that is published of a dossier.</summary>
    public static string DataOf(ImmutableArray<SourceFile> files)
    {
        var data = new ArrayBufferWriter<byte>();
        SiteAssembler.Assemble(
            Compiler.Compile(files, []).Value!, DefaultTheme.Create(), baseUrl: null,
            root: "").Value.Single(file => file.Path == "data/dossier.json").Write(data);
        return System.Text.Encoding.UTF8.GetString(data.WrittenSpan);
    }

    private static long Length(OutputFile file)
    {
        var counter = new CountingWriter();
        file.Write(counter);
        return counter.Length;
    }
}
