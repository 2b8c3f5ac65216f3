using System.Buffers;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Outputs.Pictures;
using Dossier.SiteModel;
using Dossier.Tests.Site;
using Dossier.Theme;

namespace Dossier.Tests.Outputs.Pictures;

public sealed class PagePicturesTests
{
    [Fact]
    public void Every_page_that_is_listed_has_a_picture_and_every_picture_a_page()
    {
        var site = RenderedSite.Valley;
        var wanted = site.Pages.Values
            .Select(page => page.QuerySelector("meta[property='og:image']")?.GetAttribute("content"))
            .Where(url => url is not null).Select(url => url!["https://example.org/valley/".Length..])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(
            wanted,
            site.Files.Keys.Where(path => path.StartsWith("pictures/", StringComparison.Ordinal)),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Without_a_base_url_nobody_could_ask_for_one() =>
        Assert.DoesNotContain(
            RenderedSite.ValleyWithoutAddress.Files.Keys, path => path.EndsWith(".png", StringComparison.Ordinal));

    [Fact]
    public void Records_of_one_kind_look_different()
    {
        string[] kinds = ["actors", "demands", "events", "sources"];
        Assert.All(kinds, kind =>
        {
            var pictures = RenderedSite.Valley.Files
                .Where(file => file.Key.StartsWith($"pictures/{kind}/", StringComparison.Ordinal))
                .Select(file => Convert.ToHexString(file.Value))
                .ToArray();
            Assert.True(
                pictures.Length > 5 && pictures.Distinct(StringComparer.Ordinal).Count() > pictures.Length * 2 / 3,
                kind);
        });
    }

    [Fact]
    public void Of_an_article_that_may_not_be_shown_there_is_a_sheet_that_tells_nothing()
    {
        var corpus = RenderedSite.Valley.Corpus;
        var withheld = Assert.Single(corpus.Sources, source => source.Rights == Rights.None);
        var bare = withheld with { Passages = [], Seed = withheld.Seed with { Text = "" } };
        Assert.Equal(Painted(withheld), Painted(bare));
        var shown = withheld with { Rights = Rights.Full };
        Assert.NotEqual(Painted(shown), Painted(shown with { Passages = [] }));

        static byte[] Painted(Source source)
        {
            byte[] pixels = new byte[Canvas.Width * Canvas.Height];
            ArticleThumbnail.Draw(new Canvas(pixels), [source]);
            return pixels;
        }
    }

    [Fact]
    public void They_are_the_same_bytes_each_time()
    {
        var corpus = RenderedSite.Valley.Corpus;
        var palette = DefaultTheme.Create().Palette;
        Assert.All(
            PagePictures.Make(InterfaceWords.English, corpus, palette),
            file => Assert.Equal(RenderedSite.Valley.Files[file.Path], Written(file)));
    }

    /// <summary>The event's name is in a script that the font has not.</summary>
    [Fact]
    public void A_picture_whose_title_cannot_be_set_has_no_words()
    {
        var full = RenderedSite.Valley.Corpus;
        var item = full.Events[0] with { Participants = [], Follows = [], PartOf = [] };
        Assert.Equal(Drawn("פגישה"), Drawn("会談"));
        Assert.NotEqual(Drawn("Talks"), Drawn("Meeting"));

        byte[] Drawn(string title) => Written(PagePictures.Make(
            InterfaceWords.English,
            new Corpus(full.Settings, [], [item with { Title = title }], [], [], [], [], []), Palette.Plain).Last());
    }

    [Fact]
    public void They_have_the_colours_of_the_theme_s_tokens() => Assert.Equal(
        [
            0xfcfbf8, 0xf4f1ea, 0xdcd7cb, 0x8d8779, 0x1d1c1a, 0x5a564e, 0x1c4e86, 0x7f5100,
            0x98213f, 0x0d625d, 0x23683a, 0xa8321c, 0x5a5b66, 0xfdf0bd, 0xf8df84, 0xf0c945,
        ],
        DefaultTheme.Create().Palette.Colours);

    [Fact]
    public void A_dossier_of_nothing_but_sources_has_pictures_too()
    {
        var full = RenderedSite.Valley.Corpus;
        var corpus = new Corpus(full.Settings, [], [], [], [], [], [], []);
        Assert.Equal(4, PagePictures.Make(InterfaceWords.English, corpus, Palette.Plain).Count(file => Written(file).Length > 0));
    }

    private static byte[] Written(OutputFile file)
    {
        var output = new ArrayBufferWriter<byte>();
        file.Write(output);
        return output.WrittenSpan.ToArray();
    }
}
