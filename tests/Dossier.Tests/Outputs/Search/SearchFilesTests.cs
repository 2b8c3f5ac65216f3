using System.Buffers;
using System.Text;
using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Outputs.Search;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;

namespace Dossier.Tests.Outputs.Search;

public sealed class SearchFilesTests
{
    [Fact]
    public void A_small_dossier_has_this_index()
    {
        using var dossier = TemporaryDossier.OfBase();
        string files = string.Concat(
            FilesOf(Compiler.Compile(dossier.Root).Value!).Select(file => $"{file.Key}\n{file.Value}"));
        ExpectedFiles.AssertText(Path.Combine(TestFolders.Tests, "Outputs/Search/Base.txt"), files);
    }

    [Fact]
    public void Words_that_rights_forbid_are_not_in_it()
    {
        var corpus = RenderedSite.Valley.Corpus;
        var terms = Index(corpus).Terms.Select(term => term.Text).ToHashSet(StringComparer.Ordinal);
        var entries = SearchEntries.Compose(corpus, SiteOptions.At(null)).Select(entry => entry()).ToArray();
        var withheld = corpus.Sources.Single(source => source.Rights == Rights.None).Id.Value;
        Assert.Contains("διψα", terms, StringComparer.Ordinal);
        Assert.DoesNotContain("σαυρα", terms, StringComparer.Ordinal);
        Assert.DoesNotContain("λογαριασμοσ", terms, StringComparer.Ordinal);
        Assert.Contains("spring", terms, StringComparer.Ordinal);
        Assert.DoesNotContain("marmot", terms, StringComparer.Ordinal);
        Assert.Equal(
            [$"sources/{withheld}.html"],
            entries.Where(entry => entry.Url.Contains(withheld, StringComparison.Ordinal)).Select(entry => entry.Url),
            StringComparer.Ordinal);
        Assert.All(
            entries.Where(entry => entry.Url.Contains(withheld, StringComparison.Ordinal)),
            entry => Assert.Empty(entry.Parts));
    }

    [Theory]
    [InlineData("covid19")]
    [InlineData("covid")]
    [InlineData("reelection")]
    [InlineData("10000")]
    [InlineData("harbour")]
    public void Words_that_are_divided_or_grouped_are_in_it_as_one_too(string term)
    {
        using var dossier = TemporaryDossier.OfCase("search-joined-words");
        Assert.Contains(
            term,
            Index(Compiler.Compile(dossier.Root).Value!).Terms.Select(found => found.Text),
            StringComparer.Ordinal);
    }

    [Fact]
    public void No_text_ends_a_script_or_a_line_of_it()
    {
        using var dossier = TemporaryDossier.OfBase();
        dossier.Write(
            "input/actors/moll.yaml", "name: \"Ina</script><!--\\u2028\\\"Moll\"\nkind: person\naliases: [Moll]\n");
        var files = FilesOf(Compiler.Compile(dossier.Root).Value!);
        Assert.Contains(
            files.Values, content => content.Contains("Ina\\u003C/script\\u003E\\u003C!--", StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotMatch("[<>&'\u2028\u2029]|\n(?!\\z)", file.Value));
    }

    [Fact]
    public void What_stands_almost_everywhere_keeps_its_last_places()
    {
        var postings = new Postings();
        for (int document = 0; document < 10_000; document++)
            postings.Add(document, document % 5000 == 0 ? SearchWeight.Name : SearchWeight.Text);
        postings.Add(9_999, SearchWeight.Quotation);
        var text = new StringBuilder();
        postings.AppendTo(text);
        string[] lists = text.ToString().Split('|');
        Assert.Equal(4, lists.Length);
        Assert.StartsWith("~", lists[1], StringComparison.Ordinal);
        Assert.InRange(lists[1].Length, 4096, 4100);
        Assert.Equal(new StringBuilder().AppendNumber(9_999).ToString(), lists[2]);
        Assert.Equal(new StringBuilder().AppendNumber(0).AppendNumber(5000).ToString(), lists[3]);
    }

    private static SearchIndex Index(Corpus corpus) =>
        SearchIndexer.Index(SearchEntries.Compose(corpus, SiteOptions.At(null)));

    private static SortedDictionary<string, string> FilesOf(Corpus corpus)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in SearchFiles.Make(corpus, SiteOptions.At(null)))
        {
            var buffer = new ArrayBufferWriter<byte>();
            file.Write(buffer);
            files[file.Path] = Encoding.UTF8.GetString(buffer.WrittenSpan);
        }

        return files;
    }
}
