using System.Buffers;
using System.Xml;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Outputs.Feeds;

/// <summary>Writes the sources and their quotations as a feed, newest first (Atom, RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int MostEntries = 50;

    public static void Write(Corpus corpus, SiteOptions options, IBufferWriter<byte> buffer)
    {
        using var xml = XmlOutput.Create(buffer);
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, corpus.Settings.Language);
        Element(xml, "title", corpus.Settings.Title);
        if (corpus.Settings.Description is string description)
            Element(xml, "subtitle", description);
        Element(xml, "id", options.BaseUrl!);
        Link(xml, null, options.BaseUrl!);
        Link(xml, "self", options.Absolute(SitePaths.Feed));
        // The edition serves as the clock, so that two builds of it give the same feed.
        Element(xml, "updated", Timestamp(corpus.Settings.Edition));
        foreach (string editor in corpus.Settings.Editors.DefaultIfEmpty(corpus.Settings.Title))
        {
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", editor);
            xml.WriteEndElement();
        }

        foreach (var source in corpus.Sources.Reverse().Take(MostEntries))
            Entry(xml, corpus, source, options);
        xml.WriteEndElement();
    }

    private static void Entry(XmlWriter xml, Corpus corpus, Source source, SiteOptions options)
    {
        string url = options.Absolute(PageAddresses.AddressOf(source.Id));
        xml.WriteStartElement("entry", Atom);
        Element(xml, "title", WhiteSpace.Fold(source.Draft.Title.Value));
        Element(xml, "id", url);
        Link(xml, null, url);
        Element(
            xml, "updated", Timestamp(source.Draft.Issued.IsExactDay ? source.Draft.Issued : corpus.Settings.Edition));
        Element(xml, "summary", Summary(options.Words, corpus, source));
        xml.WriteEndElement();
    }

    private static string Summary(InterfaceWords words, Corpus corpus, Source source)
    {
        string passages = words.PassagesAnnotated(source.Passages.Length);
        string count = source.Draft.Issued.IsExactDay
            ? passages
            : words.IssuedBefore(words.Dates.When(source.Draft.Issued), passages);
        if (source.Rights == Rights.None)
            return count;
        // What a source tells in its own words would look like speech after a name and a colon, so only quotations are shown.
        var spoken = source.Passages
            .Where(passage => passage.Kind == SpeechKind.Direct && !passage.Draft.By.IsEmpty)
            .Take(3)
            .Select(passage => Spoken(words, corpus, new Statement(source, passage)));
        return string.Join(" — ", spoken.Append(count));
    }

    private static string Spoken(InterfaceWords words, Corpus corpus, Statement statement)
    {
        var speakers = statement.Passage.Draft.By.Select(by => Directions.Isolate(corpus.Actor(by.Value).Name.Value));
        return words.FeedSpoken(words.JoinCommas(speakers), Directions.Isolate(Excerpt.Quote(statement)));
    }

    private static void Element(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Atom, XmlOutput.Legal(Directions.Isolate(text)));

    private static void Link(XmlWriter xml, string? relation, string url)
    {
        xml.WriteStartElement("link", Atom);
        if (relation is not null)
            xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    // RFC 4287, section 3.3, requires a complete instant with an offset from UTC, which few sources give: a day is taken as
    // its start in UTC, and a time without a zone as one in UTC. If not even the day is known, the day of the edition is
    // used, and the summary says what is known.
    private static string Timestamp(EdtfDate date)
    {
        var (year, month, day) = Calendar.Date(date.Latest);
        string time = date.End?.Time switch
        {
            null => "00:00:00Z",
            { Length: 8 } plain => plain + "Z",
            { Length: 11 } hours => hours + ":00",
            { } whole => whole,
        };
        return $"{Math.Clamp(year, 1, 9999):0000}-{month:00}-{day:00}T{time}";
    }
}
