using System.Buffers;
using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.App.Templates;
using Dossier.Diagnostics;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Outputs;
using Dossier.Outputs.Pictures;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.App.Assembling;

/// <summary>
/// Collects all files of the site: from the theme, the curators' static files, the composer and the exporter.
/// </summary>
internal static class SiteAssembler
{
    /// <summary>Nothing is rendered or read yet: each file is created on demand.</summary>
    /// <param name="baseUrl">The address that the site is served from; null if it is not known.</param>
    /// <param name="root">The folder that contains <c>input/</c>, and perhaps <c>theme/</c>.</param>
    public static Outcome<ImmutableArray<OutputFile>> Assemble(
        Corpus corpus, SiteTheme theme, string? baseUrl, string root)
    {
        var (loaded, mistakes) = ThemeLoader.Load(theme, root, corpus.Settings.Language);
        if (loaded is null)
            return new([], mistakes);
        var options = SiteOptions.At(baseUrl, loaded.Words);
        var site = SiteComposer.Compose(corpus, options);
        ImmutableArray<OutputFile> generated =
        [
            .. theme.Assets.Select(
                asset => new OutputFile("assets/" + asset.Path, OutputPhase.Asset, output => Write(asset, loaded.Words, output))),
            // Other sites refer to a picture by its absolute address, so pictures need a base URL.
            .. options.BaseUrl is null ? [] : PagePictures.Make(options.Words, corpus, theme.Palette),
            .. site.Pages.Select(
                page => new OutputFile(
                    page.Path, OutputPhase.Page, output => loaded.Write(page.Compose(), output))),
            .. Exporter.Export(corpus, site, options),
        ];
        var copied = StaticFiles.Place(
            corpus.StaticFiles, root, generated.Select(file => file.Path), new(() => Records(corpus)));
        return new([.. copied.Value, .. generated], [.. mistakes, .. copied.Diagnostics]);
    }

    private static ILookup<string, SourceFile> Records(Corpus corpus) =>
        corpus.Actors.Cast<CuratedRecord>()
            .Concat(corpus.Events)
            .Concat(corpus.Demands)
            .Concat(corpus.Sources.Select(source => source.Draft))
            .Select(draft => (Path: PageAddresses.AddressOf(draft, draft.Id), draft.File))
            .Concat(corpus.Pages.Select(page => (Path: PageAddresses.AddressOf(page.Id), page.File)))
            .ToLookup(record => record.Path, record => record.File, StringComparer.Ordinal);

    // Scripts have no words of their own. Those that they ask for stand in front of them, because a page can ask for no
    // other file when it is opened from a disk.
    private static void Write(ThemeAsset asset, InterfaceWords words, IBufferWriter<byte> output)
    {
        if (asset.Path.EndsWith(".js", StringComparison.Ordinal))
            ScriptWords.Write(words, ThemeFiles.Text(asset), output);
        using var content = asset.Open();
        for (int count; (count = content.Read(output.GetSpan(16 * 1024))) > 0;)
            output.Advance(count);
    }
}
