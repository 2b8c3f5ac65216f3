using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Outputs.Data;
using Dossier.Outputs.Feeds;
using Dossier.Outputs.Previews;
using Dossier.Outputs.Search;
using Dossier.SiteModel;

namespace Dossier.Outputs;

/// <summary>
/// Writes the files for machines: the corpus as data, preview cards, search index, feed, sitemap, and the title for
/// style sheets.
/// </summary>
internal static class Exporter
{
    public static IEnumerable<OutputFile> Export(Corpus corpus, Site site, SiteOptions options)
    {
        yield return new OutputFile(
            SitePaths.TitleSheet, OutputPhase.Asset, buffer => TitleSheet.Write(corpus.Settings, buffer));
        yield return new OutputFile(SitePaths.Data, OutputPhase.Index, buffer => CorpusJson.Write(corpus, buffer));
        foreach (var file in PreviewFiles.All(corpus, options))
            yield return file;
        foreach (var file in SearchFiles.Make(corpus, options))
            yield return file;
        // The feed and the sitemap need absolute addresses.
        if (options.BaseUrl is null)
            yield break;
        yield return new OutputFile(
            SitePaths.Feed, OutputPhase.Index, buffer => AtomFeed.Write(corpus, options, buffer));
        yield return new OutputFile(
            SitePaths.Sitemap, OutputPhase.Index, buffer => Sitemap.Write(corpus, site, options, buffer));
    }
}
