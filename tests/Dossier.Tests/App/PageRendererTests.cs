using System.Buffers;
using System.Text;
using Dossier.App.Rendering;
using Dossier.SiteModel;

namespace Dossier.Tests.App;

public sealed class PageRendererTests
{
    [Theory]
    [InlineData("Zürich “now” – Ряд 水 נהר", "Zürich “now” – Ряд 水 נהר")]
    [InlineData("<b> & \"c\"", "&lt;b&gt; &amp; &quot;c&quot;")]
    [InlineData("turned \u202eback", "\u2068turned \u202eback\u2069")]
    public void Render_escapes_markup_and_leaves_letters_as_they_are(string title, string shown) =>
        Assert.Equal($"<h1 lang=\"en\">{shown}</h1>", Render(PlainTheme.Create(), title));

    [Fact]
    public void Render_lets_the_mistake_of_a_theme_out() =>
        Assert.Equal(
            "no such page",
            Assert.Throws<InvalidOperationException>(() => Render(new SiteTheme(typeof(BrokenPage), []), "x")).Message);

    [Fact]
    public void Utf8Writer_joins_the_halves_of_a_pair_wherever_they_arrive()
    {
        var bytes = new ArrayBufferWriter<byte>();
        var expected = new StringBuilder();
        using (var writer = new Utf8Writer(bytes))
        {
            for (int i = 0; i < 5000; i++)
            {
                string text = i % 7 == 0 ? "aü" : "😀";
                expected.Append(text);
                foreach (char half in text)
                    writer.Write(half);
            }
            writer.Write(new string('x', 10_000));
            expected.Append('x', 10_000);
        }
        Assert.Equal(expected.ToString(), Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    private static string Render(SiteTheme theme, string title)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var frame = new PageFrame("x.html", title, "", "en", "Site", "", null, null, "", [], [], []);
        PageRenderer.Render(theme, new NotFoundPageView(frame, title), bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
