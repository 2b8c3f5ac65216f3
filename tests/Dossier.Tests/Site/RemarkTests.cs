using Dossier.Tests.Cases;

namespace Dossier.Tests.Site;

/// <summary>What curators write for each other is on no page and in no file.</summary>
public sealed class RemarkTests
{
    [Fact]
    public void A_remark_is_left_out_of_every_file_and_closes_no_gap()
    {
        using var dossier = TemporaryDossier.OfCase("remark-in-a-page");
        var site = RenderedSite.Of(dossier.Root, "https://example.org/");
        string[] words =
        [
            "lawyer", "who counted", "all of them?", "said so", "empty one", "in one line", "over two lines",
        ];
        Assert.Equal(
            [],
            site.Files.Keys.Where(path => words.Any(word => site.Text(path).Contains(word, StringComparison.Ordinal))),
            StringComparer.Ordinal);
        Assert.Equal(
            """
            <p>The boats  stay in.<sup class="note-ref"><a id="ref-1" href="#note-1" aria-label="Note 1">1</a></sup></p>
            <ul>
            <li>One  in a list</li>
            <li><code>&lt;!-- code --&gt;</code>, &lt;!-- meant so --&gt;,  short ones </li>
            </ul>
            <table>
            <thead>
            <tr>
            <th>a</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>b </td>
            </tr>
            </tbody>
            </table>
            <pre><code>&lt;!-- code --&gt;
            </code></pre>

            """.ReplaceLineEndings("\n"),
            site.Pages["history.html"].QuerySelector(".prose")!.InnerHtml);
        Assert.Equal("The crews voted.1", site.Pages["events/talks.html"].QuerySelector(".prose")!.TextContent.Trim());
    }
}
