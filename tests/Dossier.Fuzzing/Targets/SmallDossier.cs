using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Dossier.Addresses;
using Dossier.App.Templates;
using Dossier.Diagnostics;
using Dossier.Interface;
using Dossier.Reading.Files;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Theme;

namespace Dossier.Fuzzing.Targets;

/// <summary>
/// The small sound dossier that the cases of the tests begin with. One file in it is written by somebody else; what
/// <c>check</c> finds nothing wrong with must become a site.
/// </summary>
internal static class SmallDossier
{
    private const string NewRecord = "input/sources/fuzzed.yaml";
    private const string NewSeed = "seeds/fuzzed.txt";
    private const string Title = "An article";

    private static readonly SiteTheme Theme = DefaultTheme.Create();

    private static readonly PageWriting Write = ThemeLoader.Load(Theme, Path.GetTempPath(), "en").Value!.Write;
    private static readonly ImmutableArray<SourceFile> Sound = SourceLoader.Load(Examples.BaseOfCases).Value;

    /// <returns>The number of pages of the site, here and below; 0 where <c>check</c> finds an error.</returns>
    public static int TryPage(byte[] input) =>
        Try(FileReader.Decode(new("input/pages/index.md", FileKind.Page), input), []);

    public static int TryRecord(byte[] input)
    {
        // The record's own first words say what it is; where they do not, a source is as good as another.
        string start = Encoding.UTF8.GetString(input.AsSpan(0, Math.Min(input.Length, 400)));
        var found =
            start.StartsWith(
                "name:", StringComparison.Ordinal) ? new FoundFile("input/actors/fuzzed.yaml", FileKind.Actor)
            : !start.Contains("title:", StringComparison.Ordinal) || start.Contains("seed:", StringComparison.Ordinal)
                ? new FoundFile("input/sources/tide.yaml", FileKind.Source)
            : start.Contains("to:", StringComparison.Ordinal) ? new FoundFile(
                "input/demands/night-pay.yaml", FileKind.Demand)
            : new FoundFile("input/events/talks.yaml", FileKind.Event);
        return Try(FileReader.Decode(found, input), []);
    }

    public static int TryArticle(byte[] input)
    {
        var decoded = FileReader.Decode(new(NewSeed, FileKind.Seed), Titled(input));
        string record = $"seed: fuzzed.txt\nsha256: {decoded.Value?.Sha256}\ntitle: {Title}\ntype: article-newspaper\n"
            + "issued: 2030-05-03\n";
        return Try(decoded, [new SourceFile(NewRecord, FileKind.Source, record)]);
    }

    // Without its title in it an article would always be refused, and no page be made of it.
    private static byte[] Titled(byte[] article)
    {
        int mark = article.AsSpan().StartsWith("\ufeff"u8) ? 3 : 0;
        return [.. article[..mark], .. Encoding.UTF8.GetBytes(Title + "\n\n"), .. article[mark..]];
    }

    private static int Try(Outcome<SourceFile?> decoded, ImmutableArray<SourceFile> others)
    {
        ImmutableArray<SourceFile> written = decoded.Value is null ? others : [decoded.Value, .. others];
        var paths = written.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var (corpus, diagnostics) = Compiler.Compile(
            [.. Sound.Where(file => !paths.Contains(file.Path)), .. written], decoded.Diagnostics);
        Promises.Keep(diagnostics);
        if (corpus is null || diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            return 0;
        var pages = SiteComposer.Compose(corpus, SiteOptions.At("https://example.org/")).Pages;
        foreach (var page in pages)
        {
            var html = new ArrayBufferWriter<byte>();
            Write(page.Compose(), html);
            Promises.KeepWords(Encoding.UTF8.GetString(html.WrittenSpan));
        }

        return pages.Length;
    }
}
