using System.Buffers;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Addresses;
using Dossier.App.Assembling;
using Dossier.Diagnostics;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Theme;

namespace Dossier.Tests.Site;

/// <summary>A whole site in memory, as the program would publish it.</summary>
internal sealed class RenderedSite
{
    private readonly Lazy<SortedDictionary<string, IHtmlDocument>> _pages;

    private RenderedSite(Corpus corpus, SortedDictionary<string, byte[]> files)
    {
        (Corpus, Files) = (corpus, files);
        _pages = new(() => new(
            files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
                .ToDictionary(
                    file => file.Key, file => new HtmlParser().ParseDocument(Text(file.Key)), StringComparer.Ordinal),
            StringComparer.Ordinal));
    }

    /// <summary>The invented dossier of these tests, served under a path.</summary>
    public static RenderedSite Valley { get; } = Of(
        Repository.Folder("tests/Dossier.Tests/Valley"), "https://example.org/valley/");

    /// <summary>The same, without a base URL.</summary>
    public static RenderedSite ValleyWithoutAddress { get; } = Of(
        Repository.Folder("tests/Dossier.Tests/Valley"), null);

    /// <summary>
    /// The dossier that this repository ships, whatever it is, without a base URL: a fork's is another.
    /// </summary>
    public static RenderedSite Shipped { get; } = Of(Repository.Root, null);

    public Corpus Corpus { get; }

    public SortedDictionary<string, byte[]> Files { get; }

    public SortedDictionary<string, IHtmlDocument> Pages => _pages.Value;

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    public static RenderedSite Of(string root, string? baseUrl)
    {
        var compiled = Compiler.Compile(root);
        Assert.DoesNotContain(compiled.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return Of(compiled.Value!, root, baseUrl);
    }

    public static RenderedSite Of(Corpus corpus, string root, string? baseUrl)
    {
        var assembled = SiteAssembler.Assemble(corpus, DefaultTheme.Create(), baseUrl, root);
        Assert.Empty(assembled.Diagnostics);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in assembled.Value)
        {
            var content = new ArrayBufferWriter<byte>();
            file.Write(content);
            files.Add(file.Path, content.WrittenSpan.ToArray());
        }

        return new RenderedSite(corpus, files);
    }
}
