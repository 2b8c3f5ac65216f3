using System.Buffers;
using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.SiteModel;

namespace Dossier.Outputs.Feeds;

/// <summary>Lists all pages that search engines should find (sitemaps.org, protocol 0.9).</summary>
internal static class Sitemap
{
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // The protocol's limit for one file.
    private const int MostPages = 50_000;

    public static void Write(Corpus corpus, Site site, SiteOptions options, IBufferWriter<byte> buffer)
    {
        var (year, month, day) = Dates.Calendar.Date(corpus.Settings.Edition.Latest);
        using var xml = XmlOutput.Create(buffer);
        xml.WriteStartElement("urlset", Schema);
        foreach (var page in site.Pages.Where(page => page.IsListed).Take(MostPages))
        {
            xml.WriteStartElement("url", Schema);
            xml.WriteElementString("loc", Schema, options.Absolute(page.Path));
            xml.WriteElementString("lastmod", Schema, $"{year:0000}-{month:00}-{day:00}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
